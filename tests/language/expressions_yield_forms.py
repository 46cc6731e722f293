def g():
    x = yield
    print("got", x)
    y = (yield x) + (yield)
    print("sum", y)
    z = yield 1, 2
    print(z, [(yield "in list"), (yield "two")])
    print(f"{(yield 'fstring')}", {(yield "key"): (yield "value")})
    return "end"
it = g()
print(next(it), it.send("a"), it.send(1), it.send(2), it.send("z"), it.send("l1"), it.send("l2"), it.send("f"), it.send("k"))
try:
    it.send("v")
except StopIteration as e:
    print(e.value)
def sub():
    r = yield 1
    return r
def d():
    a = yield from sub()
    b = yield from [2, 3]
    c = yield from ()
    return a, b, c
it = d()
print(next(it), it.send("sent"), next(it))
try:
    next(it)
except StopIteration as e:
    print(e.value)
print(list((lambda: (yield))()), list((lambda: (yield from "ab"))()))
for source in ("yield", "class C: yield", "def f(): x = yield = 1", "def f(): yield x = 1", "def f(): return (yield)", "def f(a=(yield)): pass", "[(yield) for x in y]", "def f(): [(yield) for x in y]", "def f(): (yield for x in y)", "def f(): yield from", "def f(): yield *a", "def f(): yield *a, 1", "def f(): yield from *a", "async def f(): yield from x", "async def f(): yield; return 1", "async def f(): yield; return", "def f(): await x", "def f(): del (yield)", "def f(): yield += 1", "def f(): (yield) = 1", "def f(): print(yield)", "def f(): print(yield, 1)", "def f(): x: (yield) = 1", "def f(): lambda: (yield)", "@(yield)\ndef f(): pass", "def f():\n @(yield)\n def g(): pass", "def f(): [x for x in (yield)]", "def f(): {**(yield)}", "def f(): not yield", "def f(): 1 + yield", "def f(): yield yield 1", "def f(): yield (yield)"):
    try:
        compile(source, "s", "exec")
        print(source.encode(), "compiles")
    except SyntaxError as e:
        print(source.encode(), "->", e.msg, e.offset)
