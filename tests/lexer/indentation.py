# Blocks by indentation: any width, tabs, blank lines and comments.
if True:
 a = 1
 if a:
        b = 2
        # comment deeper
    # comment at an odd place
# comment at the margin
        print(b)
 print(a)
if True:
	t = "tab"
	if t:
		print(t, "twice")
	print(t)


def f():
    x = 1

    # blank lines don't matter
        
    return x


print(f())
class C:

    def m(self):
        if 1:
            if 2:
                if 3:
                    return "deep"
    def n(self): return "one line"
print(C().m(), C().n())
for i in range(1):
    pass
else:
                                        print("wide")
for source in ("if 1:\n\tx=1\n        y=2", "if 1:\n  x\n y", "  x", "if 1:\nx",
               "if 1:\n    x\n  else:\n    y", "def f():\n", "class C:\n\n\nx=1",
               "if 1:\n        x=1\n\ty=2", "for i in x:\n# only a comment\n"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "fine")
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.msg)
