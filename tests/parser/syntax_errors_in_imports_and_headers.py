# Malformed imports, definitions and clauses.
for source in (
    "import 1",
    "import a.1",
    "import a as b.c",
    "from a import b.c",
    "from a import (b",
    "from a import ()",
    "from a import b,",
    "from import a",
    "def 1(): pass",
    "def f(1): pass",
    "def f(a.b): pass",
    "def f((a, b)): pass",
    "class 1: pass",
    "class C(: pass",
    "except: pass",
    "try: pass",
    "return = 1",
    "raise a, b",
    "global",
    "global 1",
    "nonlocal a.b",
    "assert",
    "if : pass",
    "while : pass",
    "elif a: pass",
    "else: pass",
    "finally: pass",
    "if a = b: pass",
    "while a = b: pass",
    "@\ndef f(): pass",
    "@a\nx = 1",
):
    try:
        compile(source, "s", "exec")
        print(repr(source), "fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__ + ":", e.msg)
