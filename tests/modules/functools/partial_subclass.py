# Subclasses of partial: flattening, slots, calls of their own.
from functools import partial
import weakref


def f(*args, **kwargs):
    return args, kwargs


class Plain(partial):
    pass


class Slotted(partial):
    __slots__ = ("tag",)


class Called(partial):
    def __call__(self, *args):
        return "Called", super().__call__(*args)


class New(partial):
    def __new__(cls, *args, **kw):
        self = super().__new__(cls, f, *args, **kw)
        self.made = True
        return self


p = Plain(f, 1)
print(type(p).__name__, p(2), type(Plain(p, 2)).__name__, Plain(p, 2).args)
print(partial(p, 2).func is f, partial(p, 2).args)
p.x = 1
q = partial(p, 2)
print(q.func is p, q.args, q(3))
s = Slotted(f, 1, k=2)
s.tag = "t"
print(s.tag, s(5), partial(s, 2).func is f)
try:
    s.other = 1
    print("has a dict", s.__dict__)
except AttributeError as e:
    print(e)
c = Called(f, 1)
print(c(2), partial(c, 3).func is c, partial(c, 3)(4))
n = New(5, a=6)
print(n.made, n(7), n.args, n.keywords, n.__dict__)
print(weakref.ref(p)() is p, weakref.ref(partial(f)) is not None)
gone = []
w = weakref.ref(Plain(f), lambda r: gone.append(1))
print(w(), gone)
print(isinstance(p, partial), issubclass(Plain, partial), Plain.__mro__[1:])


class Loop(partial):
    pass


a = Loop(f)
a.me = a
a.keywords["me"] = a
w = weakref.ref(a)
del a
import gc
gc.collect()
print(w())


class Init(partial):
    def __init__(self, *args, **kw):
        self.seen = (len(args), sorted(kw))


print(Init(f, 1, 2, k=3).seen)
print(partial.__new__(Plain, f, 1).args)
for args in ((), (int, f), (5,), (partial,)):
    try:
        partial.__new__(*args)
    except TypeError as e:
        print(e)
