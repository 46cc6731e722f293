# copy, |, comparison, pickling
from collections import defaultdict
import copy

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = defaultdict(int, {1: 2})
for c in (d.copy(), copy.copy(d), copy.deepcopy(d), d.__copy__()):
    print(type(c).__name__, c, c is d, c.default_factory)
print(d | {3: 4}, {3: 4} | d, d | defaultdict(list, {1: 9}))
print(type({3: 4} | d).__name__, d)
show(lambda: d | [(1, 2)])
show(lambda: [(1, 2)] | d)
show(lambda: d | None)
show(d.__or__, 5)
show(d.__ror__, 5)
e = d
e |= {5: 6}
print(e is d, d)
e |= [(7, 8)]
print(d)


def ior(x):
    global e
    e |= x


show(ior, 5)
print(d == dict(d), d == {}, dict(d) == d, d != defaultdict(str, d))
print(d.__reduce__()[:4], list(d.__reduce__()[4]))
print(defaultdict().__reduce__()[:4])


class Sub(defaultdict):
    pass


s = Sub(list, {1: [2]})
s.extra = 1
print(s.copy(), s | {}, {} | s, type(s | {}).__name__)
print(s.__reduce__()[:4])
c = copy.copy(s)
print(type(c).__name__, hasattr(c, "extra"))
c = copy.deepcopy(s)
print(c, c[1] is s[1])


class Or(dict):
    pass


print(type(Or(a=1) | d).__name__, type(d | Or(a=1)).__name__)
print(type(dict(d)), [*d], {**d}, list(reversed(d)), d.keys(), d.items())
