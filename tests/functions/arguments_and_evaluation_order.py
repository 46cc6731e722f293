# Every kind of parameter and its errors; the order of evaluation.
def e(f, *a, **k):
    try: print("ok", f(*a, **k))
    except BaseException as x: print(type(x).__name__, x)
def f0(): pass
def f1(a): return a
def f2(a, b=2): return a, b
def f3(a, /, b, *, c): return a, b, c
def f4(a, b, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
def f5(*args): return args
def f6(**kw): return kw
def f7(*, a, b): return a, b
def f8(a, b, c): pass
def f9(a, b, c, d): pass
class K:
    def m(self, x): return x
    @classmethod
    def c(cls, x): return x
    @staticmethod
    def s(x): return x
    def __init__(self, q=1): pass
    def nos(): pass
    def __call__(self, a): return a
e(f0, 1); e(f0, 1, 2); e(f0, x=1); e(f1); e(f1, 1, 2); e(f1, 1, a=2); e(f1, b=1); e(f1, b=1, c=2)
e(f2); e(f2, 1, 2, 3); e(f2, b=3); e(f2, 1, c=3); e(f2, 1, 2, c=3); e(f2, 1, 2, 3, c=4)
e(f3); e(f3, 1); e(f3, 1, 2); e(f3, 1, 2, 3); e(f3, a=1, b=2, c=3); e(f3, 1, a=1, b=2, c=3); e(f3, 1, 2, 3, c=4); e(f3, 1, 2, 3, 4); e(f3, 1, 2, 3, 4, c=4)
e(f4, 1, 2); e(f4, 1, 2, 3, 4, 5, d=6, z=7); e(f4, 1, b=2, d=3); e(f4, a=1, b=2, d=3); e(f4, 1, 2, d=1, a=5, b=6)
e(f5, 1, x=2); e(f6, 1); e(f6, 1, x=2); e(f7); e(f7, a=1); e(f7, 1, 2); e(f7, 1, a=1, b=2); e(f7, a=1, b=2, c=3)
e(f8); e(f8, 1); e(f8, 1, 2); e(f9); e(f9, 1); e(f8, 1, 2, 3, 4)
e(K().m); e(K().m, 1, 2); e(K.m); e(K.m, 1); e(K.c); e(K.c, 1, 2); e(K.s); e(K.s, 1, 2); e(K, 1, 2); e(K, z=1); e(K().nos); e(K()); e(K(), 1, 2)
e(lambda: f1(*1)); e(lambda: f1(**1)); e(lambda: f1(**{1: 2})); e(lambda: f1(**{'a': 1}, **{'a': 2})); e(lambda: f1(a=1, **{'a': 2})); e(lambda: f1(*[1], *2)); e(lambda: f1(1, *None)); e(lambda: f1(**None)); e(lambda: f1(**[1]))
e(lambda: K().m(*1)); e(lambda: K().m(**{'x': 1, 'y': 2})); e(lambda: K().m(**5)); e(lambda: K.c(*5)); e(lambda: print(*5)); e(lambda: print(**5)); e(lambda: print(**{1:2})); e(lambda: len(*5)); e(lambda: [].append(*5)); e(lambda: (lambda: 0)(*5)); e(lambda: K(*5))
e(lambda: f1(*(x for x in [1,2]))); e(lambda: f6(**{'a b': 1, '': 2}))
def gen(): raise KeyError("in gen"); yield
e(lambda: f1(*gen()))
class M:
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k * 2
e(lambda: f6(**M())); e(lambda: {**M()}); e(lambda: f6(**M(), a=3)); e(lambda: f6(a=3, **M()))
class BadM:
    def keys(self): raise ValueError("keys")
e(lambda: f6(**BadM())); 
class BadM2:
    def keys(self): return [1]
    def __getitem__(self, k): return k
e(lambda: f6(**BadM2())); e(lambda: {**BadM2()})
# call of many args
def many(*a, **k): return len(a), len(k)
e(many, *range(300)); e(many, **{'k%d' % i: i for i in range(300)})
exec("def big(" + ", ".join("a%d" % i for i in range(300)) + "): return a299\nprint(big(*range(300)))\ntry: big()\nexcept TypeError as x: print(x)\nprint(big(" + ", ".join(map(str, range(300))) + "))")
# defaults
def d(a=[]): a.append(1); return a
d(); print(d(), d.__defaults__); d.__defaults__ = ([5],); print(d()); d.__defaults__ = None; e(d)
e(setattr, d, '__defaults__', 5)
def kd(*, a=1): return a
kd.__kwdefaults__ = {'a': 7}; print(kd()); kd.__kwdefaults__ = None; e(kd); del d.__defaults__
e(setattr, kd, '__kwdefaults__', 5); e(setattr, kd, '__code__', 5); e(setattr, kd, '__name__', 5)
d.__code__ = kd.__code__
e(d)
def clos():
    x = 1
    return lambda: x
e(setattr, d, '__code__', clos().__code__)
print(clos().__closure__[0].cell_contents, clos.__closure__)
e(lambda: f1.foo); f1.foo = 5; print(f1.foo, f1.__dict__); del f1.foo; e(lambda: f1.foo)
# eval order
def t(n): print(n, end=' '); return n
def tf(n): print(n, end=' '); return lambda *a, **k: (a, k)
print(tf('f')(t(1), *[t(2)], t(3), *[t(4)], k=t(5), **{'z': t(6)}, w=t(7)))
print({t(1): t(2), t(3): t(4)}, [t(1), *[t(2)]], t(1) < t(2) < t(0) < t(9))
L = [0]*5
L[t(1)] = t(2); print(L); L[t(0)], L[t(1)] = t(5), t(6); print(L); L[t(2)] += t(3); print(L); (t(1) if t(0) else t(2)); print()
def deco(n):
    print("deco", n)
    def w(f): print("apply", n); return f
    return w
@deco(1)
@deco(2)
def dd(a=t('default')) -> t('ann'): pass
@deco(3)
class DC(t('x') and object, metaclass=(t('meta') and type)): print('body')
a = b = [t(1)]; print(a is b)
i = 0
i, L[i] = 1, 9; print(i, L)
x = [1, 2, 3]; x[x.index(2)], y = 5, x.index(5) if 5 in x else -1; print(x, y)
print(t(1) or t(2), t(0) or t(2), t(0) and t(2), not t(0), t(1) and t(0) or t(3))
print(f"{t(1)}{t(2)!r:>{t(5)}}")
e(lambda: [t(1), 1/0, t(2)])
e(lambda: t(1) + (t(2) * t(3)) ** t(2))
lst = [1,2,3]
def mod(): lst[:] = [9]; return 0
print(lst[mod()])
e(lambda: f3(t(1), b=t(2), c=t(3)))
del L[t(0)], L[t(0)]; print(L)
with_ = [t('a'), t('b')][t(1)]; print()
assert t(1), t('no'); 
e(lambda: (_ for _ in ()).throw(AssertionError(t('x'))))
def asserts():
    assert t(0), t('msg')
e(asserts)
def asserts2():
    assert (t(0), 'x') if 0 else 0
e(asserts2)
print(1 if t(0) else 2 if t(0) else 3)
print([t(i) for i in (t(1), t(2)) if t(0) or i > 1 for j in t('ab')])
print({t(k): t(v) for k, v in {1: 2}.items()})
x = 5; x = (x := 6) + x; print(x)
def loc(): y = 1; y = y + (y := 5) * y; return y
print(loc())
def loc2(): y = 1; return y, (y := 2), y, [y, (y := 3), y], {y: (y := 4)}, y < (y := 1) < y
print(loc2())
def loc3(): y = [1, 2]; return y[(y := [7, 8, 9])[0] - 7], y
print(loc3())
def loc4():
    y = 1
    return f1(y, **{} if (y := 3) else {}), y
e(loc4)
def loc5():
    o = [1]
    o[0] = (o := [5])[0]
    return o
e(loc5)
def loc6():
    s = "abc"
    return s.replace("a", (s := "zzz")), s
e(loc6)
def loc7(a):
    a.x = (a := K()) and 3
    return hasattr(a, 'x')
e(loc7, K())
def loc8(a):
    a[0] += (a := [10, 20])[1]
    return a
e(loc8, [1, 2])
def loc9(a):
    a += (a := 5)
    return a
e(loc9, 1)
def loc10(i, a):
    a[i] = (i := 1)
    return a, i
e(loc10, 0, [0, 0])
def loc11(a, b): return (a, b) == ((a := b), (b := a))
e(loc11, 1, 2)
def loc12(f): return f((f := 5))
e(loc12, lambda x: x + 1)
def loc13(a): return a if (a := a + 1) else 0
e(loc13, 1)
def loc14(a): return a[(a := 1):(a := 2)], a
e(loc14, [1,2,3])
def loc15(x): return [x, *[(x := x + 1), x], x]
e(loc15, 1)
