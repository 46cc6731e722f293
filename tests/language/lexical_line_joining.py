# Explicit and implicit joining, blank lines and comments inside brackets.
total = 1 + \
    2 \
    + 3
print(total)
items = [1,  # one

         2,

         # nothing here
         3
         ]
print(items, len(items))
if 1 and \
   2 and (3 or
          undefined):
    print("joined")
text = "abc\
def"
print(text, "x" \
    "y")
for source in ("x = 1 + \\", "x = 1 \\ \n+ 2", "x = (1,\n  # c\n  2)",
               "if 1:\n    x = 1\n  # odd comment\n    y = 2\n",
               "x = 1\n  \n\t\ny = 2\n", "\\\n", "x = \\\n", "(\\\n1)"):
    try:
        ns = {}
        exec(source, ns)
        del ns["__builtins__"]
        print(repr(source), ns)
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.msg, e.lineno, e.offset)
