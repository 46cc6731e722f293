# Native functions with fewer arguments than they have places, as many, more,
# and with keywords.


def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


class C:
    x = 1


for args in ((), (C,), (C, "x"), (C, "y"), (C, "y", 2), (C, "y", 2, 3)):
    show(getattr, *args)
for args in ((), ("k",), ("k", 1), ("k", 1, 2)):
    show({"k": 0}.get, *args)
    show(dict.get, {"k": 0}, *args)
    show({"a": 0}.pop, *args)
show("a,b,c".split, ",", 1)
show("a,b,c".split, maxsplit=1, sep=",")
show("a,b,c".split, ",", sep=",")
show("a b c".split, None, 1, 2)
show(sorted, [3, 1, 2], reverse=True)
show(sorted, [3, 1, 2], None)
show(max, 1, 2, 3)
show(max, *range(30))
show(max, *range(30), key=lambda v: -v)
show(min, [])
show(min, [], default="none")
show(sum, [1, 2], 3)
show(sum, [1, 2], start=4)
show(print, *range(30), sep="-")
show("{} {} {k}".format, 1, 2, k=3)
show("{0}{29}".format, *range(30))
show(dict, a=1, b=2)
show(dict, {"a": 0}, a=1)
show(dict, [("a", 1)], b=2)
show(dict, **{"a": 1, "b c": 2})
show(dict, **{})
show(dict, 1, a=2)
show(dict, 1, 2)


class D(dict):
    def __init__(self, **kw):
        print("init", kw)
        super().__init__(kw, z=0)


show(D, a=1)
kw = {"a": 1}
made = dict(**kw)
made["b"] = 2
print(kw, made)

# Methods of built-in classes, found as special methods of subclasses.


class L(list):
    pass


class S(str):
    pass


class T(tuple):
    def __eq__(self, other):
        return "eq"

    __hash__ = tuple.__hash__


class U(tuple):
    def __lt__(self, other):
        return "lt"


for v in (L([1, 2, 3]), S("abc"), T((1, 2, 3)), U((1, 2, 3)), b"abc"):
    show(lambda: v[1])
    show(lambda: v[1:])
    show(lambda: v[:-1])
    show(lambda: v[-2:9])
    show(lambda: v[5:])
    show(lambda: v[2:1])
    show(lambda: v[::2])
    show(lambda: v[None:2:None])
    show(lambda: v[True:])
    show(lambda: v[-2**70:2**70])
    show(lambda: v["x":])
    show(lambda: v[1.0:])
    show(lambda: len(v))
    show(lambda: v == v[:])
    show(lambda: v == (1, 2, 3))
    show(lambda: (1, 2, 3) == v)
    show(lambda: v < (1, 2, 4))
    show(lambda: (1, 2, 4) > v)
    show(lambda: v != (1, 2, 3))
    show(lambda: list(reversed(v)))


class Index:
    def __init__(self, target):
        self.target = target

    def __index__(self):
        self.target.clear()
        return 1


l = [1, 2, 3]
print(l[Index(l):], l)
l = [1, 2, 3]
print(l[:Index(l)], l)

# map() over one iterable and over several.
print(list(map(str, [1, 2])), list(map(pow, [2, 3], [4, 5, 6])))
it = map(lambda v: 1 // v, [1, 0, 2])
print(next(it))
show(next, it)
print(next(it), next(it, "end"), next(it, "end"))


def feed():
    yield 1
    yield next(again)


again = map(lambda v: v, feed())
print(next(again))
show(next, again)

# __new__ that is a static method, of a class and of one with a metaclass.


class N(tuple):
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        return tuple.__new__(cls, args)


class Meta(type):
    def __getattribute__(cls, name):
        print("meta", name)
        return super().__getattribute__(name)


class M(metaclass=Meta):
    def __new__(cls, *args):
        return object.__new__(cls)


show(N, 1, 2)
print(type(M(1)).__mro__[0] is M)
N.__new__ = lambda cls, *args: ("replaced", args)
show(N, 1)
del N.__new__
show(N, [1, 2])
show(tuple.__new__)
show(tuple.__new__, 1)
show(tuple.__new__, int)
show(object.__new__, N)
show(tuple.__new__, N, (1,))
show(int.__new__, bool)
