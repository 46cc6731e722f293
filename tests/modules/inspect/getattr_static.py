# getattr_static calls nothing.
import inspect
from inspect import getattr_static as get


class Desc:
    def __get__(self, i, o): print("called"); return 1
class Data(Desc):
    def __set__(self, i, v): pass


class C:
    d = Desc()
    data = Data()
    x = 1
    def __getattr__(self, name): print("getattr"); return 2
    def m(self): pass
    @property
    def p(self): print("property"); return 3


class Hidden:
    def __getattribute__(self, name): print("getattribute"); return 4
    y = 1


class DictShadow:
    __dict__ = {"z": 1}


class DictProperty:
    @property
    def __dict__(self): print("dict"); return {"q": 1}


class Slots:
    __slots__ = ("s",)


class SlotsDict:
    __slots__ = ("__dict__",)


class Meta(type):
    on_meta = 5
    def __getattr__(cls, name): print("meta getattr")
class M(metaclass=Meta):
    own = 6


def show(f):
    try:
        r = f()
        print(type(r).__name__ if not isinstance(r, (int, str)) else r)
    except AttributeError as e:
        print("AttributeError", e, e.args)


c = C()
c.__dict__["d"] = "in instance"
c.__dict__["data"] = "hidden by the data descriptor"
c.__dict__["x"] = 7
for name in ("d", "data", "x", "m", "p", "nothing", "__dict__", "__class__"):
    show(lambda: get(c, name))
    show(lambda: get(C, name))
show(lambda: get(c, "nothing", "default"))
show(lambda: get(Hidden(), "y"))
show(lambda: get(DictShadow(), "z"))
show(lambda: get(DictProperty(), "q"))
s = Slots()
show(lambda: get(s, "s"))
s.s = 1
show(lambda: get(s, "s"))
sd = SlotsDict()
sd.a = "in the dict"
show(lambda: get(sd, "a"))
show(lambda: get(M, "on_meta"))
show(lambda: get(M, "own"))
show(lambda: get(M(), "on_meta"))
show(lambda: get(M, "none"))
show(lambda: get(int, "real"))
show(lambda: get(3, "real"))
show(lambda: get(type, "mro"))
show(lambda: get(inspect, "getattr_static"))
