# Metaclasses: empty slots allowed, others refused; __slots__ as a
# descriptor on the metaclass does not matter.
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

def nonempty():
    class M(type):
        __slots__ = ("x",)
attempt("nonempty", nonempty)
def dict_slot():
    class M(type):
        __slots__ = ("__dict__",)
attempt("dict", dict_slot)
def weak_slot():
    class M(type):
        __slots__ = ("__weakref__",)
attempt("weakref", weak_slot)
class Empty(type):
    __slots__ = ()
class K(metaclass=Empty):
    __slots__ = ("v",)
K.attr = 1
print(K.attr, Empty.__slots__, K.__slots__, sorted(
    n for n in K.__dict__ if not n.startswith("__")))
attempt("set", lambda: setattr(K(), "w", 1))

class Prop(type):
    pass
Prop.__slots__ = property(lambda cls: ("from", "property"))
class P(metaclass=Prop):
    pass
print(P.__slots__, "__dict__" in dir(P()), P().__dict__)
class P2(metaclass=Prop):
    __slots__ = ("q",)
print(P2.__slots__, P2.__dict__["__slots__"], hasattr(P2(), "__dict__"))
o = P2()
o.q = 1
attempt("set2", lambda: setattr(o, "from", 1))

class Injects(type):
    def __new__(mcls, name, bases, ns, slots=()):
        ns["__slots__"] = tuple(slots) + tuple(ns.get("__annotations__", ()))
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, slots=()):
        super().__init__(name, bases, ns)
class I(metaclass=Injects, slots=["a"]):
    b: int
    c: str
print(I.__slots__)
i = I()
i.a = i.b = i.c = 0
attempt("d", lambda: setattr(i, "d", 1))
class J(I, slots="z"):
    pass
print(J.__slots__, hasattr(J(), "__dict__"))

class Prepared(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return {"__slots__": ("given",)}
class Q(metaclass=Prepared):
    pass
print(Q.__slots__, hasattr(Q(), "__dict__"), Q.given.__name__)
class Q2(metaclass=Prepared):
    __slots__ += ("more",)
print(Q2.__slots__, Q2.more.__name__)
