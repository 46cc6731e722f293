# A triple-quoted string that never ends.
x = 1
text = """starts here
and goes on
y = 2
