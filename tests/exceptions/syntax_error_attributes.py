# SyntaxErrors of compile() and exec() carry their place.
def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, "|", e.msg, "|", e.lineno, e.offset, e.end_lineno, e.end_offset, "|", repr(e.text))
    else:
        print("fine")


for source in (
    "x = ", "a b", "def f(:\n  pass", "1 = x", "x = 1\n\nf() = 1", "del f()",
    "for 1 in x: pass", "def f(a=1, b): pass", "f(**k, *a)", "f(a=1, a=2)",
    "def f():\n  nonlocal q", "class C\n  pass", "(a, b) += 1", "if x\n  pass",
    "a if b", "if x = 1: pass", "x = 5 ?", "return 1", "break", "'abc",
    "if x:\npass", "raise x from", "f'{}'", "x = (1,\n  2 3)",
):
    check(source)
