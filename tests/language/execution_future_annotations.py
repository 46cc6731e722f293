from __future__ import annotations
x: undefined + 1 = 5
def f(a: no.such[thing], *, b: "quoted" = 1) -> (lambda: 1): pass
class C:
    y: list[C] | None
    z: 1 + 2 * (3, *[4]) = 0
    def m(self, q: __private) -> {1: 2}: pass
print(__annotations__, f.__annotations__, C.__annotations__, C.m.__annotations__)
def g(): v: never_evaluated(); w: 5 = 1; return w
print(g(), g.__annotations__)
for e in ("a.b[c:d, ::2]", "not a and b or c", "lambda x, *y, z=1, **k: (x, y)", "[i async for i in x if y]", "f'{a!r:>{w}}' 'b'", "a if b else c", "-a ** -b", "(yield_)", "{**a, 'b': c}", "{*a, b}", "a < b <= c is not d not in e", "await_", "(a, )", "()", "a @ b // c", "~a << 1", "b'x' + r'\\n'", "...", "1_000.5e10j", "x[*a, b]", "f(*a, k=1, **b)", "(a := 1)", "print('''q''')", "'it\\'s'", "not (a, b)", "(a.b)(c)[d]", "1 .real", "(1).real", "1j.imag", "-1 ** 2", "(-1) ** 2", "a ** b ** c", "(a ** b) ** c", "a - (b - c)", "(lambda: 1)()", "[lambda: 1, 2]", "{a: b for a, b in c}", "(x for x in y)", "f(x for x in y)", "'\\u00e9\\n'", "not not a", "a or (b or c)", "(a or b) or c", "a if (b if c else d) else e", "(a if b else c) if d else e", "x[(a, b)]", "x[a:b]", "x[(yield_)]", "f'{{}}'", "f'{x!s}{y=}'"):
    exec(f"from __future__ import annotations\nq: {e} = 1", ns := {})
    print(ns["__annotations__"]["q"])
