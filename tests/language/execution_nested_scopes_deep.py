x = "g"
def a():
    x = "a"
    def b():
        def c():
            nonlocal x; x = "c"
            def d():
                global x; x = "global d"
                def e(): return x
                return e()
            return d(), x
        return c(), x
    return b(), x
print(a(), x)
def counter():
    total = 0
    class Acc:
        def add(self, n):
            nonlocal total; total += n; return total
        total = "class attr"
        def get(self): return total, self.total
    return Acc(), lambda: total
acc, get = counter(); acc.add(5); print(acc.add(2), acc.get(), get())
def loop_closures():
    fs = []
    for i in range(3):
        def f(j=i):
            nonlocal i; i += 10; return i, j
        fs.append(f)
    return [f() for f in fs], i
print(loop_closures())
def ex():
    try: raise ValueError("v")
    except ValueError as e:
        def show(): return e
        print(repr(show()))
    try: show()
    except NameError as err: print(err)
ex()
def gen_scope():
    y = 1
    g = (y + k for k in range(2)); y = 10
    return list(g), [y for y in range(2)], y
print(gen_scope())
def params(a, b=lambda: a if False else "default"): a = 2; return b(), (lambda: a)()
print(params(1))
def cond(flag):
    if flag: v = 1
    def inner(): return v
    try: return inner()
    except NameError as e: return str(e)
print(cond(True), cond(False))
def rec():
    def even(n): return n == 0 or odd(n - 1)
    def odd(n): return n != 0 and even(n - 1)
    return even(10), odd(7)
print(rec())
def cls():
    v = "outer"
    class C:
        v = "class"
        def m(self): return v
        l = [v for _ in "a"], (lambda: v)()
        class D: w = v
    return C().m(), C.l, C.D.w
print(cls())
def star(*a, **k): return lambda *b, **j: (a, k, b, j)
print(star(1, x=2)(3, y=4))
def shadow(print=len): return print("abc")
print(shadow(), (lambda len: len)(5))
def deleted():
    v = 1; del v
    def inner():
        nonlocal v; v = 3
    inner(); return v
print(deleted())
