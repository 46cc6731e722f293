# getweakrefcount and getweakrefs: what is counted, in which order.
import weakref
from weakref import getweakrefcount, getweakrefs, proxy, ref


class C:
    def m(self): pass


o = C()
print(getweakrefcount(o), getweakrefs(o))
a = ref(o)
b = ref(o)
print(getweakrefcount(o), getweakrefs(o) == [a])
p = proxy(o)
q = proxy(o)
print(getweakrefcount(o), [type(x).__name__ for x in getweakrefs(o)])
c = ref(o, lambda r: None)
d = proxy(o, lambda r: None)


class Sub(ref):
    pass


e = Sub(o)
f = Sub(o)
print(getweakrefcount(o), [type(x).__name__ for x in getweakrefs(o)])
refs = getweakrefs(o)
print(refs[0] is a, refs[1] is p, refs[2] is f, refs[3] is e, refs[4] is d,
      refs[5] is c)
del refs, a, b
print(getweakrefcount(o), type(getweakrefs(o)[0]).__name__)
a = ref(o)
print(getweakrefs(o)[0] is a)
del p, q
print(getweakrefcount(o))
p = proxy(o)
print([type(x).__name__ for x in getweakrefs(o)][:2])
for bad in (lambda: getweakrefcount(), lambda: getweakrefcount(1, 2),
            lambda: getweakrefs(o, 1)):
    try:
        bad()
    except TypeError as e:
        print(e)
print(getweakrefcount(3), getweakrefs("x"), getweakrefcount(None))
s = {1, 2}
r = ref(s)
print(getweakrefcount(s), r() is s)
del s
print(r())
g = (x for x in [1])
r = ref(g)
del g
print(r())
f = lambda: 0
r = ref(f)
del f
print(r())
m = o.m
r = ref(m)
print(r() is m, ref(o.m)())
del m
print(r())
import types
mod = types.ModuleType("m")
r = ref(mod)
del mod
print(r())
r = ref(len)
print(r() is len)


class Meta(type):
    pass


class K(metaclass=Meta):
    pass


r = ref(K, lambda r: print("class died"))
del K
import gc
gc.collect()
print(r())
