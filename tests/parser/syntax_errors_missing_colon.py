# Headers without their colon.
for source in (
    "if a\npass",
    "def f()\n  pass",
    "class C()\n  pass",
    "for a in b\n  pass",
    "while a\n  pass",
    "try\n  pass",
    "with a\n  pass",
    "with a as b\n  pass",
    "else\n  pass",
):
    try:
        compile(source, "s", "exec")
        print(repr(source), "fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__ + ":", e.msg)
