print((lambda: 0)(), (lambda x: x)(1), (lambda x, /, y=2, *a, k=3, **kw: (x, y, a, k, kw))(1, 2, 3, k=4, z=5))
print((lambda *, a: a)(a=1), (lambda *a, **k: (a, k))(1, b=2), (lambda x=lambda: 5: x())())
f = lambda: (yield)
print(type(f()).__name__, (lambda: 1).__name__, (lambda: 1).__qualname__)
print([(lambda n: n * i)(2) for i in range(3)], (lambda f: f(f, 5))(lambda s, n: 1 if n < 2 else n * s(s, n - 1)))
print(sorted([3, 1, 2], key=lambda v: -v), (lambda: (1, 2))(), (lambda: {1: 2})(), (lambda x: lambda y: x + y)(1)(2))
print(*map(lambda a, b: a + b, [1, 2], [3, 4]), (lambda a: a if a else "none")(0), (lambda: not 1)(), -(lambda: 3)())
for source in ("lambda", "lambda x", "lambda x:", "lambda (x): 1", "lambda x, x: 1", "lambda x=1, y: 1", "lambda *: 1", "lambda /: 1", "lambda a, /, b, /: 1", "lambda *a, *b: 1", "lambda **k, a: 1", "lambda **k, *a: 1", "lambda a: int: 1", "lambda x: return 1", "lambda: x = 1", "lambda x: (yield)", "lambda None: 1", "lambda 1: 2", "lambda a.b: 1", "lambda *a=1: 1", "lambda *, a=1, b: 1", "lambda a, *, b, /: 1", "lambda x,: 1", "lambda ,: 1", "lambda *a,: 1", "lambda **k,: 1", "(lambda: 1) = 2", "lambda x: x for x in y", "[lambda x: x for x in 'a']", "lambda __debug__: 1", "lambda a=1, /, b: 1"):
    try:
        compile(source, "s", "exec")
        print(source, "compiles")
    except SyntaxError as e:
        print(source, "->", e.msg, e.offset)
