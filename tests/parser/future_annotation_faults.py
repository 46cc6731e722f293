# Under from __future__ import annotations the annotations become texts, but
# what they may not hold is refused all the same, wherever they stand.

SOURCES = [
    "def f(x: (yield)): 0",
    "def f(x: (a := 1)): 0",
    "def f(*a: *(yield)): 0",
    "def f() -> (yield 1): 0",
    "async def g():\n def f(x: await y): 0",
    "def f():\n x: (yield) = 1",
    "def f():\n x: (a := 1)",
    "async def f():\n x: await a\n y: int = await b",
    "def f(x: [(yield) for i in y]): 0",
    "def f[T](x: (yield)): 0",
    "x: [(y := 1) for y in z]",
    "(x): (yield)",
    "a.b: (yield)",
    "a.b: (q := 1)",
    "def f():\n a[0]: await 3",
    "class A:\n x: (yield from y)",
    "class A:\n x: [(q := 1) for y in z]",
    "x: (lambda a, a: 0)",
    # and what is no fault
    "x: lambda: (yield)",
    "def f(x: lambda: (a := 1)): 0",
    "x: [(q := 1) for y in z]",
    "def f(x: nothing.of[this] - exists): 0",
]

for source in SOURCES:
    print("#", source)
    for future in "", "from __future__ import annotations\n":
        try:
            exec(compile(future + source, "x", "exec"), {"__name__": "m"})
        except SyntaxError as e:
            print(" ", e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
        except NameError as e:
            print(" ", e)
        else:
            print("  fine")

# The names of an annotation mean nothing to the scopes around it.
scope = {}
exec("""from __future__ import annotations
def g():
    def f(x: [i for i in y], y: {i for i in i} = 3): return sorted(locals())
    i = 3
    return f
class A:
    def f(self, x: super): return sorted(locals())
print(g()(1), g().__annotations__, g().__closure__, g.__code__.co_cellvars)
print(A().f(1), A.f.__annotations__, A.f.__closure__)
""", scope)
