# Odd but valid programs.
def ok(source):
    try:
        compile(source, "s", "exec")
        return "."
    except SyntaxError as e:
        return f"\n{source!r} -> {e.msg}\n"


print("".join(ok(s) for s in (
    "", "\n\n", "pass;", "x = 1;", "if x: pass; y", "class C: x = 1; y = 2", "def f(): return", "def f(): yield",
    "def f(a,): pass", "def f(*a,): pass", "def f(**k,): pass", "def f(*, a,): pass", "def f(a, /,): pass", "f(a,)", "f(*a,)", "f(**k,)",
    "f(a for a in b)", "f((a for a in b), c)", "f(*a, *b, c, *d, **e, **f)", "f(a, b=1, *c)", "f(b=1, *c)", "class C(): pass", "class C(*b, **k): pass",
    "class C(A, metaclass=M, x=1,): pass", "@a.b.c\ndef f(): pass", "@a[0](1).b\ndef f(): pass", "@lambda f: f\ndef g(): pass", "@(yield_)\nclass C: pass",
    "with a: pass", "with a, b: pass", "with (a): pass", "with (a, b): pass", "with (a as b): pass", "with (a as b, c as d,): pass", "with (a, b) as c: pass",
    "with a as (b, c): pass", "with a as b.c, d as e[0]: pass", "with (yield_): pass", "with (a), (b): pass", "with (a) as b, c: pass",
    "for x, in y: pass", "for x, y in z: pass", "for (x, y), z in w: pass", "for x.a in y: pass", "for x[0] in y: pass", "for [a, b] in c: pass", "for *a, b in c: pass", "for x in *a, b: pass",
    "try: pass\nexcept: pass", "try: pass\nfinally: pass", "try: pass\nexcept A: pass\nelse: pass\nfinally: pass", "try: pass\nexcept (A, B) as e: pass",
    "raise", "raise x", "raise x from y", "raise x from None", "import a.b.c", "import a.b as c, d", "from . import a", "from .. import a", "from ... import a",
    "from .... import a", "from .a import b", "from ...a.b import (c as d, e,)", "from a import *", "global x, y", "assert x", "assert x, y", "assert (x, y)[0]",
    "del x", "del x, y", "del (x, y)", "del [x, [y, (z,)]]", "del x.a, y[0], z[1:2]", "del (x)", "del ()", "del []",
    "x: int", "x: int = 1", "x.y: int", "x[0]: int = 1", "(x): int", "x: 'a' 'b'", "x: lambda: 0 = 1", "x: (yield_)", "x: tuple = 1, 2", "x: tuple = *a, b",
    "x = yield_", "x = *a, b", "x = y = z", "x, = y", "(x, y) = [z, w] = v", "x += 1, 2", "x = lambda: (yield)", "x = lambda *a, b=1, **c: a", "lambda: 0", "lambda a, /, b: a",
    "x = a if b else c if d else e", "x = not a is not b", "x = a not in b", "x = a < b > c", "x = a[b, c]", "x = a[b:c, d]", "x = a[*b]", "x = a[::]", "x = a[b := 1]", "x = {**a, 'b': c}",
    "x = 1", "print(a, end='')", "match = 1", "match(x)", "match[x]", "match.x", "case = match", "type = 1", "type(x)", "type[x]", "_ = 1", "match, case = 1, 2",
    "while 1:\n  break\nelse: pass", "if 1: pass\nelif 2: pass\nelif 3: pass\nelse: pass", "def f() -> int: pass", "def f(a: int = 1, *b: str, c: x, **d: y) -> z: pass", "def f(*args: *Ts): pass",
)))
