# An error inside an f-string points into it.
name = "Ann"
print(f"hello {name!x} and {name}")
