# Where yield can stand, and how it's parenthesised.
def g():
    x = yield
    y = yield x
    z = (yield y) or "default"
    l = [(yield z), (yield)]
    d = {"k": (yield l)}
    f = f"{(yield d)}"
    print("call", (yield f))
    w = yield 1, 2
    a = b = yield w
    x += yield a
    yield x
    lst = [0]
    lst[0] = yield
    return (yield lst)


it = g()
print(next(it))
for v in (10, "y", None, "l1", "l2", "dv", "fv", "printed", "w", 100, 5, None, "stored", "returned"):
    try:
        print(repr(v), "->", it.send(v))
    except StopIteration as e:
        print("end", e.value)
l = lambda: (yield)
print(type(l()).__name__)
for src in ("def f(): x = 1 + yield", "def f(): print(yield, 1)", "yield 1", "[(yield) for _ in []]",
            "class C: yield 1", "def f(): return [(yield x) for x in y]", "def f(): yield = 1", "lambda: yield"):
    try:
        compile(src, "s", "exec")
        print(src, "fine")
    except SyntaxError as e:
        print(src, "->", e.msg)
