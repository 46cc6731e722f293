x = "global"
def f():
    x = "function"
    class C:
        y = x
        x = "class"
        z = x
        def m(self): return x
        l = [x for _ in "a"]
        g = list(x for _ in "a")
        first = [v for v in x]
        fn = lambda: x
        class Inner:
            w = x
    return C
C = f()
print(C.y, C.z, C().m(), C.l, C.g, C.first, C.fn(), C.Inner.w)
class D:
    x = x
    try:
        print(undefined)
    except NameError as e:
        print(e)
    y = [i * j for i in range(2) for j in [x, 1][1:]]
    try:
        z = [x + y for x in "a"]
    except Exception as e:
        print(type(e).__name__, e)
    for i in range(2):
        locals()[f"made{i}"] = i
    del i
    if True:
        cond = 1
    exec("by_exec = cond + 1")
print(D.x, D.y, D.made1, D.by_exec, sorted(k for k in vars(D) if not k.startswith("__")))
def g():
    class E:
        global x
        x = "changed"
        nonlocal_test = 1
    return E
g()
print(x, hasattr(g(), "x"))
def h():
    n = 1
    class F:
        nonlocal n
        n = 2
        m = n
    return n, hasattr(F, "n"), F.m
print(h())
