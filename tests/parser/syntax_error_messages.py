# The wording of syntax errors.
def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__ + ":", e.msg)
    else:
        print(repr(source), "is fine")


for source in (
    "x = ", "1 +", "a b", "f(", "f)", "[1, 2)", "if x\n  pass", "if x:\npass",
    "def f(:\n  pass", "x = 'abc", "'''abc", "return 1", "break", "continue",
    "yield 1", "1 = x", "f() = 1", "x + 1 = 2", "None = 1", "del f()", "a = 1 = b",
    "for 1 in x: pass", "def f(a, a): pass", "def f(a=1, b): pass",
    "f(a=1, 2)", "f(**k, *a)", "f(a=1, a=2)", "lambda x, x: 1", "x = yield",
    "global x\nx = 1", "def f():\n  x = 1\n  global x", "nonlocal x",
    "def f():\n  nonlocal q", "  x = 1", "if 1:\n    x\n  y", "import", "from x import",
    "class C\n  pass", "while True print(1)", "(a, b) += 1", "a + b += 1", "*a = 1",
    "a, *b, *c = d", "x = *a", "print 'hello'", "exec 'x'", "0777", "1_000_", "0xZ",
    "1abc", "$", "x = 5 ?", "'\\N{no such name}'", "f'{'", "f'{a b}'", "f'{}'", "f'}'",
    "else: pass", "try:\n  pass\nx = 1", "try: pass\nexcept: pass\nexcept A: pass",
    "a = b = ", "(x for x in y", "{1: 2, 3}", "{1, 2: 3}", "with x as 1: pass",
    "assert", "raise x from", "from __future__ import braces", "from . import *\ndef f():\n  from x import *",
    "x: int: str", "(x, y): int", "def f(*): pass", "def f(**k, a): pass", "def f(*, **k): pass",
    "not = 1", "True = 1", "x.None = 1", "(x := 1) = 2", "x := 1", "a if b", "if x = 1: pass",
):
    check(source)
