def tr(name, f):
    try:
        r = f()
        print(name, type(r).__name__)
    except Exception as e:
        print(name, type(e).__name__)
class K:
    def __init__(s, h, act=None): s.h = h; s.act = act
    def __hash__(s): return s.h
    def __eq__(s, o):
        if s.act: s.act()
        return s is o
def d(act=None, n=20):
    d = {}
    for i in range(n): d[K(1)] = i
    for k in list(d): k.act = act(d) if act else None
    return d
acts = [lambda d: d.clear, lambda d: (lambda: d.update({K(1): 1})), lambda d: (lambda: d.popitem() if d else None), lambda d: (lambda: [d.pop(k) for k in list(d)[:1] if 0] or d.setdefault(len(d), 1)), lambda d: (lambda: d.update((i, i) for i in range(100))), lambda d: (lambda: d.__init__({1: 2}))]
for i, act in enumerate(acts):
    tr(('get', i), lambda: d(act).get(K(1)))
    tr(('getitem', i), lambda: d(act)[K(1)])
    tr(('in', i), lambda: K(1) in d(act))
    def s(): x = d(act); x[K(1)] = 5; return len(x) and None
    tr(('set', i), s)
    def s(): x = d(act); del x[K(1)]; return len(x) and None
    tr(('del', i), s)
    tr(('pop', i), lambda: d(act).pop(K(1), 3))
    tr(('setdefault', i), lambda: d(act).setdefault(K(1), 3))
    tr(('eq', i), lambda: d(act) == d())
    def s(): a = d(act); b = {K(1): v for k, v in a.items()}; return a == b
    tr(('eq2', i), s)
    def s(): a = d(act); b = dict(a); return a == b
    tr(('eq3', i), s)
    def s(): a = d(act); b = {K(1): 2, 3: 4}; b.update(a); return b
    tr(('update', i), s)
    def s(): a = d(act); b = {K(1): 2, 3: 4}; return a | b
    tr(('or', i), s)
    def s(): a = d(act); b = {K(1): 2, 3: 4}; a |= b; return a
    tr(('ior', i), s)
    def s(): a = d(act); b = {K(1): 2, 3: 4}; return a.keys() & b.keys()
    tr(('and', i), s)
    def s(): a = d(act); b = {K(1): 2, 3: 4}; return [a.keys() | b.keys(), a.keys() - b.keys(), a.keys() ^ b.keys(), b.keys() - a.keys(), b.keys() & a.keys(), a.keys().isdisjoint(b.keys()), a.keys() <= b.keys(), a.items() & b.items(), a.keys() == b.keys()]
    tr(('views', i), s)
    def s(): a = d(act); return [K(1) in a.keys(), (K(1), 3) in a.items(), 3 in a.values()]
    tr(('inviews', i), s)
    tr(('copy', i), lambda: d(act).copy())
    tr(('set', i), lambda: set(d(act)))
    def s():
        a = d(act); st = set(a); 
        return [st | {K(1)}, st & {K(1), *a}, st - {K(1)}, st ^ {K(1)}, st <= set(a), st == set(a), st.isdisjoint({K(1)})]
    tr(('setops', i), s)
sacts = [lambda s: s.clear, lambda s: (lambda: s.add(K(1)) if len(s) < 200 else None), lambda s: (lambda: s.pop() if s else 0), lambda s: (lambda: s.update(range(100))), lambda s: (lambda: s.__init__([3]))]
def S(act, n=20):
    s = set(K(1) for _ in range(n))
    for k in list(s): k.act = act(s)
    return s
for i, act in enumerate(sacts):
    for name, f in dict(add=lambda s: s.add(K(1)), discard=lambda s: s.discard(K(1)), remove=lambda s: s.remove(K(1)), contains=lambda s: K(1) in s, eq=lambda s: s == set(s), le=lambda s: s <= set(s), orr=lambda s: s | {K(1)}, andd=lambda s: s & {K(1), K(2)}, and2=lambda s: s & set(s), sub=lambda s: s - {K(1)}, sub2=lambda s: {K(1), K(1)} - s, xor=lambda s: s ^ {K(1)}, ior=lambda s: s.__ior__({K(1)}), iand=lambda s: s.__iand__({K(1)}), isub=lambda s: s.__isub__({K(1)}), ixor=lambda s: s.__ixor__({K(1)}), upd=lambda s: s.update([K(1)]), inter=lambda s: s.intersection([K(1)], set(s)), diff=lambda s: s.difference([K(1)]), diffu=lambda s: s.difference_update([K(1)]), interu=lambda s: s.intersection_update([K(1)]), sym=lambda s: s.symmetric_difference([K(1)]), symu=lambda s: s.symmetric_difference_update([K(1)]), isd=lambda s: s.isdisjoint([K(1)]), isu=lambda s: s.issuperset([K(1)]), copy=lambda s: s.copy(), fs=lambda s: frozenset(s), h=lambda s: hash(frozenset(s)), self=lambda s: (s.update(s), s.intersection_update(s), s.difference_update(s), s.symmetric_difference_update(s))).items():
        tr((name, i), lambda: f(S(act)))
# iteration
def it():
    x = {i: i for i in range(10)}
    try:
        for k in x: x[k + 100] = 1
    except RuntimeError as e: print(e)
    x = {i: i for i in range(10)}
    try:
        for k in x: del x[k]
    except RuntimeError as e: print(e)
    x = {i: i for i in range(10)}
    try:
        for k, v in x.items(): x.clear()
    except RuntimeError as e: print(e)
    x = {i: i for i in range(10)}
    try:
        for k in x: del x[k]; x[k + 1000] = 1
    except RuntimeError as e: print(e)
    s = {1, 2, 3}
    try:
        for k in s: s.add(k + 10)
    except RuntimeError as e: print(e)
    x = {i: i for i in range(10)}
    r = reversed(x); next(r); x.clear()
    try: next(r)
    except RuntimeError as e: print(e)
    i = iter(x); x[1] = 1
    try: next(i)
    except RuntimeError as e: print(e)
tr('it', it)
# __del__ touching
class D:
    def __init__(s, c): s.c = c
    def __del__(s):
        c = s.c
        if type(c) is dict: c.clear(); c[1] = 2
        else: c.clear(); c.add(1)
def dd():
    for op in (lambda x: x.clear(), lambda x: x.pop(3), lambda x: x.__setitem__(3, 1), lambda x: x.__delitem__(3), lambda x: x.popitem(), lambda x: x.update({3: 4, 5: 6, 7: 8}), lambda x: x.__init__({1: 2}), lambda x: x.__ior__({1: 2, 3: 4})):
        x = {}
        for i in range(10): x[i] = D(x)
        op(x); print(len(x))
    for op in (lambda x: x.clear(), lambda x: x.pop(), lambda x: x.discard(1), lambda x: x.__init__([2]), lambda x: x.intersection_update([1]), lambda x: x.difference_update(list(x))):
        x = set()
        for i in range(10): x.add(D(x))
        op(x); print(len(x) >= 0)
tr('dd', dd)
# hash mutating
class H:
    def __init__(s, c): s.c = c
    def __hash__(s): s.c.clear(); return 1
def hh():
    x = {1: 2, 3: 4}
    x[H(x)] = 1; print(len(x)); x.pop(H(x), 0); print(len(x)); x.update({9: 9}); x.setdefault(H(x), 1); print(len(x))
    H(x) in x; x.get(H(x))
    s = {1, 2, 3}; s.add(H(s)); s.discard(H(s)); print(len(s)); {H(s): 1}; {H(s)}
    t = (H(x), H(x)); hash(t)
tr('hh', hh)
# update from keys() mutating
class M:
    def __init__(s, d): s.d = d
    def keys(s): s.d.clear(); return [1, 2, 3]
    def __getitem__(s, k): s.d.clear(); return k
def mm():
    x = {1: 1}; x.update(M(x)); print(x); x |= {}; f = lambda **k: k
    print(f(**{'a': 1}))
    x.update(x); print(x)
    try: f(**M(x))
    except TypeError as e: print(e)
    print({**M(x)})
    def g():
        for i in range(5): x.clear(); yield (i, i)
    x.update(g()); print(x)
    print(dict(g()))
tr('mm', mm)
