e = ValueError("tab\there\x00nul \x1b[31m \ud800 \u202e é \udcff")
e.add_note("note \udfff")
print("before")
raise e
