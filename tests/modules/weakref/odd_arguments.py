# weakref.ref, proxy and the weak containers with odd arguments.

import weakref
class A:
    def f(self):
        return "f"
class S:
    __slots__ = ()
a = A()
r = weakref.ref(a)
p = weakref.proxy(a)

CALLS = """
r() is a, r == weakref.ref(a), r is weakref.ref(a), hash(r) == hash(a), weakref.getweakrefcount(a), r.__callback__, type(r), callable(r), p.f()
weakref.ref(5)
weakref.ref('a')
weakref.ref([])
weakref.ref(None)
weakref.ref((1,))
weakref.ref(S())
weakref.ref()
weakref.ref(a, None, 1)
weakref.ref(a, callback=len)
weakref.ref({1, 2})() is None, weakref.ref(len)() is len, weakref.ref(A)() is A
r(1)
setattr(r, 'x', 1)
setattr(r, '__callback__', 5)
weakref.ref(a) < r
hash(weakref.ref(A()))
weakref.proxy(5)
weakref.proxy(A()).f()
str(weakref.proxy(a))[:12], p == a, p.f.__name__, setattr(p, 'x', 3), a.x, delattr(p, 'x')
hash(p)
p.nothing
p()
weakref.proxy(lambda: 5)()
(f := lambda: 7) and 0, weakref.proxy(f)(), type(weakref.proxy(f))
weakref.WeakValueDictionary({1: 5})
(d := weakref.WeakValueDictionary(k=a)) and 0, d['k'] is a, len(d), list(d.keys()), 'k' in d, d.get('z', 4)
d['z']
weakref.WeakKeyDictionary({5: 1})
weakref.WeakKeyDictionary({a: 1})[a], len(weakref.WeakKeyDictionary({A(): 1}))
weakref.WeakSet([5])
weakref.WeakSet([a]) == {a}, len(weakref.WeakSet([A()])), weakref.WeakSet() | {a} == {a}
weakref.WeakMethod(a.f)()(), weakref.WeakMethod(A().f)()
weakref.WeakMethod(len)
weakref.finalize(a)
weakref.finalize(5, len)
(z := weakref.finalize(a, len, 'abc')).alive, z(), z.alive, z(), z.peek(), z.detach()
weakref.getweakrefs(5), weakref.getweakrefcount(5)
weakref.getweakrefcount()
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
