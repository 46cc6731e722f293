# The garbage of a collection is finalized in the order in which it was made,
# whatever the sizes of its objects.
import gc

class N:
    def __init__(s,i): s.i=i; s.me=s
    def __del__(s): print('del',s.i,end=' ')
class S:
    __slots__=('i','me','__weakref__')
    def __init__(s,i): s.i=i; s.me=s
    def __del__(s): print('delS',s.i,end=' ')
class T(S):
    def __init__(s,i): s.i=i; s.me=s; s.extra=5
l=[N(i) for i in range(10)]
for x in l: x.me=None
del x
del l
gc.collect(); print()
for i in range(6): N(i)
gc.collect(); print()
for i in range(6): (N if i%2 else S)(i)
gc.collect(); print()
for i in range(6): (T if i%2 else S)(i)
gc.collect(); print()
a=[N(i) for i in range(4)]
for i in range(4): a[i].me=a[(i+1)%4]
del a
gc.collect(); print()
keep = []
for i in range(3000):  # most die at once, and their places are used again
    n = N.__new__(N)
    n.i = -1
    N.__del__ = lambda s: None if s.i < 0 else print("del", s.i, end=" ")
    if i % 1000 == 0:
        n.i, n.me = i, n
        keep.append(n)
del n, keep
gc.collect(); print()
