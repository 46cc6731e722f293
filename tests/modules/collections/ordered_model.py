# Random operations beside a list
from collections import OrderedDict

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


seed = 99


def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return (seed >> 8) % n


def key(n, kind):
    return n if kind == 0 else f"k{n}" if kind == 1 else (n, f"k{n}", n / 2)[n % 3]


for kind in range(3):
    for size in (3, 12, 80):
        o, m = OrderedDict(), []
        for step in range(3000):
            k = key(rnd(size), kind)
            op = rnd(9)
            if op < 2:
                o[k] = step
                if k not in m:
                    m.append(k)
            elif op == 2 and k in m:
                del o[k]
                m.remove(k)
            elif op in (3, 4) and k in m:
                o.move_to_end(k)
                m.remove(k)
                m.append(k)
            elif op in (5, 6) and k in m:
                o.move_to_end(k, last=False)
                m.remove(k)
                m.insert(0, k)
            elif op == 7 and m:
                assert o.popitem(last=False)[0] == m.pop(0)
            elif op == 8 and m and rnd(3) == 0:
                assert o.popitem()[0] == m.pop()
            if step % 16 == 0:
                assert list(o) == m and list(reversed(o)) == m[::-1]
                assert all(k in o for k in m) and len(o) == len(m)
            if step % 500 == 0:
                o = o.copy()
        print(kind, size, list(o) == m, len(o))
# a cache of bounded size
cache = OrderedDict()
hits = 0
for n in range(20000):
    k = rnd(300)
    if k in cache:
        cache.move_to_end(k)
        hits += 1
    else:
        cache[k] = n
        if len(cache) > 100:
            cache.popitem(last=False)
print(hits, list(cache)[:5], len(cache))
q = OrderedDict.fromkeys(range(30000))
while len(q) > 1:
    q.popitem(last=False)
print(q)
