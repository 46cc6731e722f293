# The parts of a slice are asked for their index once each, the step first;
# weak references compare with proxies; errors name subclasses of frozenset.
import weakref
class I:
    def __init__(self, n): self.n = n
    def __index__(self): print('index', self.n); return self.n
for s in ([0,1,2], (0,1,2), 'abc', b'abc', range(3)):
    print(s[I(0):I(2)], s[I(0):I(2):I(1)])
l=[0,1,2]; l[I(0):I(1)] = [5]; del l[I(0):I(1)]; print(l)
for a,b in (object(), I(1)), (I(1), object()), ('a','b'):
    try: [1,2][a:b]
    except TypeError as e: print(e)
    try: 'ab'[a:b]
    except TypeError as e: print(e)
class K: pass
k=K(); r=weakref.ref(k); p=weakref.proxy(k); j=K(); q=weakref.proxy(j)
print(r==p, p==r, r==q, q==r, r!=p, r!=q)
del k, j
print(r==p, r!=p, [r,p].index(p))
try: print(p==r)
except ReferenceError as e: print(e)
class F(frozenset): pass
try: F(1,2)
except TypeError as e: print(e)
class S(set): pass
try: S(1,2)
except TypeError as e: print(e)
l=[0,1,2]
l[I(0):I(1)] = [5]; print('set')
l[I(0):I(1):I(1)] = [5]; print('set3')
l[I(0):I(2):I(2)] = [5]; print('set ext')
del l[I(0):I(1)]; print('del')
del l[I(0):I(1):I(2)]; print('del')
l[I(0)] = 4; print('item')
del l[I(0)]
print(l)
for s in ([0,1,2], (0,1,2), 'abc', b'abc', range(3)):
    print(s[I(0):I(2):I(1)])
    print(s[I(0):I(2)])
sl=slice(I(0),I(2),I(1))
for s in ([0,1,2], (0,1,2), 'abc', b'abc', range(3)):
    print(s[sl])
print(sl.indices(3))
