"""What the compiler refuses about type parameters."""
for text in (
        "def f[T, T](): pass",
        "class C[T, *T]: pass",
        "type A[T, **T] = int",
        "def f[T = int, S](): pass",
        "class C[T = int, *Ts]: pass",
        "def f[T: (yield)](): pass",
        "def f[T: (x := 1)](): pass",
        "def f[T: (int, (x := 1))](): pass",
        "def f[T = (yield)](): pass",
        "def f[*T = (yield)](): pass",
        "def f[**T = (x := 5)](): pass",
        "type A = (yield)",
        "type A = (x := 1)",
        "def f():\n type A = (yield 5)",
        "def f[T](x: (yield)): pass",
        "def f[T](x: (y := 1)): pass",
        "class C[T]((yield)): pass",
        "class C[T](x := int): pass",
        "def f[T]():\n nonlocal T",
        "def f[T]():\n def g():\n  nonlocal T",
        "class C[T]:\n def g(self):\n  nonlocal T",
        "class C[T]:\n nonlocal T",
        "type A[T] = [(x := T) for x in y]",
        "type A = [(z := q) for q in y]",
        "type a.b = int",
        "type A[T]",
        "def f[](): pass",
        "def f[*T: int](): pass",
        "def f[T](x, y=(z := 1)): pass",
        "type = 5",
        "type (x)",
        "def f[T](): T = 5; return T",
        "def f[T](T): return T",
        "class C[T]: T = T",
):
    try:
        compile(text, "text", "exec")
        print("fine", repr(text))
    except SyntaxError as e:
        print(repr(text), "-", e.msg, e.lineno, e.offset)
