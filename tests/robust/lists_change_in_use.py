# containers mutated by what they call
class E:
    def __init__(s, f): s.f = f
    def __eq__(s, o): s.f(); return False
    def __hash__(s): return 1
def tr(name, f):
    try:
        r = f()
        print(name, type(r).__name__)
    except Exception as e:
        print(name, type(e).__name__, str(e)[:60])
def mk():
    l = []
    l.extend(E(l.clear) for _ in range(10))
    return l
tr('index', lambda: mk().index(3))
tr('count', lambda: mk().count(3))
tr('remove', lambda: mk().remove(3))
tr('in', lambda: 3 in mk())
tr('eq', lambda: mk() == mk())
l = mk(); m = list(l)
tr('eq2', lambda: l == m)
l = mk(); tr('eq3', lambda: l == [1]*10)
l = mk(); tr('lt', lambda: l < [1]*10)
def sortkey():
    l = [3, 1, 2] * 10
    def k(x): l.append(x); return x
    l.sort(key=k); return l
tr('sort1', sortkey)
def sort2():
    l = [3, 1, 2] * 10
    def k(x): l.clear(); return x
    l.sort(key=k); return l
tr('sort2', sort2)
class L:
    def __init__(s, l): s.l = l
    def __lt__(s, o): s.l[:] = []; return True
def sort3():
    l = []
    l += [L(l) for _ in range(20)]
    l.sort(); return l
tr('sort3', sort3)
class L2:
    def __init__(s, l): s.l = l
    def __lt__(s, o): s.l.append(1); raise ZeroDivisionError
def sort4():
    l = []
    l += [L2(l) for _ in range(20)]
    try: l.sort()
    except ZeroDivisionError: print('zde', len(l))
    l.sort(key=lambda x: 1/0)
tr('sort4', sort4)
def sort5():
    l = [2, 1]
    l.sort(key=lambda x: l.sort() or x)
    print(l)
tr('sort5', sort5)
class I:
    def __init__(s, l, n): s.l = l; s.n = n
    def __index__(s): s.l.clear(); return s.n
def ix(f):
    l = [object() for _ in range(10)]
    def go(): return f(l, I(l, 5))
    return go
tr('getitem', ix(lambda l, i: l[i]))
tr('slice', ix(lambda l, i: l[i:]))
tr('slice2', ix(lambda l, i: l[:i]))
tr('slice3', ix(lambda l, i: l[::i]))
def seti(l, i): l[i] = 1
tr('set', ix(seti))
def sets(l, i): l[i:] = [1, 2]
tr('sets', ix(sets))
def sets2(l, i): l[0:i:2] = [1, 2]
tr('sets2', ix(sets2))
def deli(l, i): del l[i]
tr('del', ix(deli))
def dels(l, i): del l[i:]
tr('dels', ix(dels))
def dels2(l, i): del l[::i]
tr('dels2', ix(dels2))
tr('pop', ix(lambda l, i: l.pop(i)))
tr('insert', ix(lambda l, i: l.insert(i, 1)))
tr('index', ix(lambda l, i: l.index(1, i)))
tr('mul', ix(lambda l, i: l * i))
tr('imul', ix(lambda l, i: l.__imul__(i)))
def ext():
    l = [1, 2, 3]
    def g():
        for i in range(10):
            l.clear(); yield i
    l.extend(g()); return l
tr('ext', ext)
def ext2():
    l = [1, 2, 3]
    def g():
        for i in range(10):
            l.append(i); yield i
    l += g(); print(len(l)); return l
tr('ext2', ext2)
def sl():
    l = list(range(10))
    def g():
        l.clear(); yield 1; yield 2
    l[2:5] = g(); print(l)
    l = list(range(10))
    def g():
        l.clear(); yield 1; yield 2
    l[::5] = g(); print(l)
tr('sl', sl)
class D:
    def __init__(s, l): s.l = l
    def __del__(s):
        s.l.append(1) if len(s.l) < 100 else None
def dl(f):
    def go():
        l = []
        l.extend(D(l) for _ in range(10))
        f(l)
        return l
    return go
tr('dclear', dl(lambda l: l.clear()))
def d1(l): l[:] = []
tr('d1', dl(d1))
def d2(l): del l[2:7]
tr('d2', dl(d2))
def d3(l): del l[::2]
tr('d3', dl(d3))
def d4(l): l[::2] = [1]*5
tr('d4', dl(d4))
def d5(l): l[0] = 1; l.pop(); l.pop(0); del l[0]
tr('d5', dl(d5))
def d6(l): l *= 0
tr('d6', dl(d6))
def d7(l): l.__init__()
tr('d7', dl(d7))
def d8(l): l.__init__([1, 2])
tr('d8', dl(d8))
class D9:
    def __init__(s, l): s.l = l
    def __del__(s):
        s.l.clear()
def d9():
    l = []
    l.extend(D9(l) for _ in range(10))
    l[3] = 0
    l.extend(D9(l) for _ in range(10))
    del l[5]
    l.extend(D9(l) for _ in range(10))
    l[2:8] = [1]
    l.extend(D9(l) for _ in range(10))
    l[::3] = [1] * len(l[::3])
    l.extend(D9(l) for _ in range(10))
    l.pop(4)
    l.extend(D9(l) for _ in range(10))
    l.sort(key=id)
    print(len(l))
tr('d9', d9)
def it():
    l = [1, 2, 3]
    for x in l:
        l.clear()
    for x in l: pass
    l = [1, 2, 3]
    n = 0
    for x in l:
        n += 1
        if n < 100: l.insert(0, x)
    print(n)
    r = reversed(l)
    next(r); l.clear()
    print(list(r))
    i = iter(l); print(list(i)); l.append(1); print(list(i))
tr('it', it)
def tup():
    l = []
    def g():
        yield 1
        import gc
        for o in gc.get_objects():
            if type(o) is tuple and len(o) > 3 and 0: pass
        yield 2
    return tuple(g())
tr('tup', tup)
def joinm():
    l = ['a', 'b', 'c']
    class S(str): pass
    def g():
        for x in l:
            yield x
            if len(l) < 50: l.append('d')
    return ','.join(g())
tr('join', joinm)
class R:
    def __init__(s, l): s.l = l
    def __repr__(s): s.l.clear(); return 'R'
def rp():
    l = []
    l.extend(R(l) for _ in range(10))
    print(repr(l))
    d = {}
    d.update((i, R(d)) for i in range(10))
    print(repr(d))
    d = {}
    d.update((i, R(d)) for i in range(10))
    print(repr(d.values()), repr(d.items()))
tr('repr', rp)
def iadd():
    class X(list):
        def __iadd__(self, o): return 5
    x = X(); x += 1; print(x)
    a = [1, 2, 3]
    a += a; print(a)
    a.extend(a); print(len(a))
    a[1:1] = a; print(len(a))
    a *= 2; print(len(a))
    a[::2] = a[::2]
    a[:] = a; print(len(a))
tr('iadd', iadd)
class B:
    def __init__(s, l): s.l = l
    def __bool__(s): s.l.clear(); return True
def anyall():
    l = []
    l.extend(B(l) for _ in range(5))
    print(all(l)); l.extend(B(l) for _ in range(5)); print(any(l), len(list(filter(None, [B(l)]))))
    l.extend(B(l) for _ in range(5)); print([1 for x in l if x])
tr('bool', anyall)
def unp():
    l = [1, 2, 3]
    class It:
        def __iter__(s): return s
        def __next__(s): l.clear(); raise StopIteration
    a, *b = [1, *It(), 2]; print(a, b)
    l[:] = [1, 2, 3]
    l[0], l[1], l[2] = l; print(l)
    a, l[:], c = l; print
tr('unp', unp)
def minmax():
    l = []
    class V:
        def __init__(s, v): s.v = v
        def __lt__(s, o): l.clear(); return s.v < o.v
        def __gt__(s, o): l.clear(); return s.v > o.v
    l.extend(V(i) for i in range(10)); print(max(l).v); l.extend(V(i) for i in range(10)); print(min(l).v)
    l.extend(V(i) for i in range(10)); print(len(sorted(l)))
tr('minmax', minmax)
