# Positional-only, ordinary, *args, keyword-only and **kwargs together.
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, z=7))
print(f(1, d=4, a=10, b=20))
print(f(1, c=9, d=4))
print(f(*"xyz", *[1], d=0, **{"q": 1}, **{"r": 2}))


def only_kw(*, a, b=1):
    return a, b


def only_pos(a, b=1, /):
    return a, b


def star_names(*args, **kwargs):
    return args, kwargs


print(only_kw(a=0), only_pos(0), star_names(), star_names(1, a=2))
print(star_names(*(), **{}), star_names(self=1, args=2, kwargs=3))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, m=4))


def pos_and_kw_same(a, /, **kw):
    return a, kw


print(pos_and_kw_same(1, a=2))
