# arguments become parameters where they lie: every mix of defaults, keywords
# and rests, called plainly, as methods, from generators and through * and **

def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print("TypeError", e)


def plain(a, b=2, c=[3]):
    return a, b, c


def kwonly(a, *, k=1, m):
    return a, k, m


def rests(a, b="b", *rest, k=None, **named):
    return a, b, rest, k, sorted(named.items())


def posonly(a, b=0, /, c=1, **named):
    return a, b, c, sorted(named.items())


def many(a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8, i=9, j=10, k=11, l=12, m=13,
         n=14, o=15, p=16, q=17, r=18):
    return a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r


def cells(a, b=5):
    def inner():
        nonlocal b
        b += 1
        return a, b
    return inner


for args in (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4):
    for kwargs in ({}, {"b": "kb"}, {"c": "kc", "b": "kb"}, {"k": "kk"},
                   {"m": 0, "k": 9}, {"z": 1, "a": 2}, {"a": 7}):
        print(args, kwargs)
        for f in plain, kwonly, rests, posonly:
            attempt(f, *args, **kwargs)

print(plain(1), plain(1, 2), plain(1, c=4), plain(b=1, a=2), plain(c=1, b=2, a=3))
print(kwonly(1, m=2), kwonly(m=1, a=0, k=5))
print(rests(1), rests(1, 2, 3, 4), rests(1, k=2), rests(b=1, a=2, z=3, y=4))
print(posonly(1), posonly(1, 2, 3, a=4, b=5), posonly(1, c=2, d=3))
print(many(), many(r=0, a=0), many(q=1, p=2, o=3, n=4, m=5, l=6, k=7, j=8, i=9,
                                   h=10, g=11, f=12, e=13, d=14, c=15, b=16,
                                   a=17))
print(cells(1)(), cells(1, 2)(), cells(b=3, a=4)())
f = cells(10)
f()
print(f(), cells.__defaults__)

# the default is the same object each time, and may be replaced
plain(1)[2].append(4)
print(plain(1))
plain.__defaults__ = ("x",)
attempt(plain, 1)
attempt(plain, 1, 2)
plain.__defaults__ = None
attempt(plain, 1, 2)
plain.__defaults__ = (1, 2, 3, 4)
attempt(plain)
kwonly.__kwdefaults__ = {"m": "dm"}
attempt(kwonly, 1)
attempt(kwonly, 1, k=2)


# names that are no constants of the code
class Name(str):
    pass


attempt(rests, **{"".join(["a"]): 1, "z" * 2: 2})
attempt(rests, 1, **{Name("k"): 5, Name("x"): 6})
attempt(plain, **{Name("a"): 1, "b": 2, Name("c"): 3})
attempt(plain, 1, **{"".join(("d", "e")): 1})
attempt(rests, 1, **{"a": 2})
attempt(posonly, **{"a": 2})
attempt(lambda: plain(*[1, 2], **{"b": 3}))


class C:
    def __init__(self, x, y=2, *, z=3):
        self.all = x, y, z

    def method(self, a, b="d", *rest, **named):
        return a, b, rest, named

    def __call__(self, a, b=1):
        return a, b

    @classmethod
    def of(cls, *args, **kwargs):
        return cls(*args, **kwargs).all

    @staticmethod
    def static(a=1, b=2):
        return a, b


class D:
    def __init__(self, x, y="default"):
        self.x, self.y = x, y


def generate():
    c = C(1)
    yield c.all, c.method(1), c.method(1, 2, 3, k=4), c(5), c(5, 6), c(b=1, a=2)
    yield C.of(1, z=4), C.of(y=1, x=2), C.static(), C.static(b=5), C.static(7)
    d = D(1)
    yield d.x, d.y, D(1, 2).y, D(y=5, x=6).y
    yield plain(1, 2, 3), rests(1, 2, 3, 4, 5, 6, 7, 8, 9, q=1)


c = C(1)
print(c.all, c.method(1), c.method(1, 2, 3, k=4), c(5), c(5, 6), c(b=1, a=2))
for got in generate():
    print(got)
for wrong in (lambda: C(), lambda: C(1, 2, 3), lambda: D(), lambda: D(1, 2, 3),
              lambda: c.method(), lambda: c(1, 2, 3), lambda: D(1, x=2),
              lambda: c.method(1, a=2), lambda: C.static(1, 2, 3)):
    attempt(wrong)


def deep(n, m=0, *rest, k=1):
    return n + m + k if n == 0 else deep(n - 1, m + 1, *rest, k=k + 1)


print(deep(300), deep(300, 5, 1, 2, 3, k=9))
