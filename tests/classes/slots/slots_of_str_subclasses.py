# Slots on subclasses of str: no dict, no confusion with attributes.
import gc
import weakref


class Name(str):
    __slots__ = ("lang", "age")


n = Name("bob")
print(n, len(n), repr(n), n == "bob", hash(n) == hash("bob"))
for attr in "lang", "age", "other", "__dict__":
    try:
        print(attr, getattr(n, attr))
    except AttributeError as e:
        print(e)
n.lang = "en"
n.age = 5
print(n.lang, n.age)
try:
    n.other = 1
except AttributeError as e:
    print(e)
del n.lang
for what in (lambda: n.lang, lambda: delattr(n, "lang"), lambda: vars(n),
             lambda: weakref.ref(n)):
    try:
        print(what())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(type(Name.lang), Name.lang.__name__, Name.lang.__objclass__, Name.lang)
print(type(Name.lang) is type(type("X", (), {"__slots__": "q"}).q))


class Open(Name):
    pass


o = Open("eve")
o.lang = "fr"
o.more = [1]
print(o.__dict__, o.lang, sorted(vars(o)), weakref.ref(o)() is o)
print([k for k in dir(o) if not k.startswith("__")
       and not hasattr(str, k)])
o.self = o
del o
gc.collect()


class Both(Name):
    __slots__ = ("x", "__dict__", "__weakref__")


b = Both("b")
b.lang, b.age, b.x, b.free = 1, 2, 3, 4
print(b.lang, b.age, b.x, b.free, b.__dict__)
r = weakref.ref(b, lambda r: print("gone"))
del b


class Noisy:
    def __init__(self, tag):
        self.tag = tag

    def __del__(self):
        print("del", self.tag)


b = Both("c")
b.age, b.lang, b.x = Noisy("age"), Noisy("lang"), Noisy("x")
b.free = Noisy("free")
del b
c = Name("cycle")
c.lang = [c]
c.age = Noisy("in a cycle")
del c
print(gc.collect() > 0)


class Twin(str):
    __slots__ = ("lang", "age")


t = Twin("t")
t.lang = "x"
t.__class__ = Name
print(type(t), t.lang)
try:
    t.__class__ = Both
except TypeError as e:
    print(e)


class Int(int):
    __slots__ = ()


for kind in int, tuple, bytes:
    try:
        type("Bad", (kind,), {"__slots__": ("a",)})
    except TypeError as e:
        print(e)
print(Name.lang.__get__(t), Both.__slots__, Name("é" * 50).upper() == "É" * 50)
for i in range(20):
    w = Both("é" * i)
    w.x = w.lang = str(i)
    assert w == "é" * i and w.x == w.lang == str(i)
