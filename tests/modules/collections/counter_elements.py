# elements and most_common
from collections import Counter

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


c = Counter(a=3, b=0, c=-1, d=2)
e = c.elements()
print(type(e).__name__, list(e), list(e))
print(sorted(Counter("mississippi").elements()))
show(lambda: list(Counter(a="x").elements()))
show(lambda: list(Counter(a=1.5).elements()))
print(list(Counter().elements()))
c = Counter("the quick brown fox jumps over the lazy dog".split())
print(c.most_common(1), c.most_common(2))
c = Counter({k: n % 5 for n, k in enumerate("abcdefghijklmnop")})
for n in (None, 0, 1, 3, 16, 20, -2):
    print(n, c.most_common(n))
show(c.most_common, "x")
show(c.most_common, 1.5)
show(c.most_common, 1, 2)
print(c.most_common(n=2))
