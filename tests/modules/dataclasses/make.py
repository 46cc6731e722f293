# make_dataclass.
from dataclasses import (make_dataclass, field, fields, dataclass, InitVar,
                         asdict, is_dataclass)

C = make_dataclass("C", ["a", ("b", int), ("c", str, "dflt"),
                         ("d", list, field(default_factory=list))],
                   namespace={"twice": lambda self: self.b * 2})
print(C(1, 2), C(1, 2).twice(), C.__doc__, C.__module__, C.__qualname__)
print([(f.name, f.type) for f in fields(C)])
print(C.__annotations__, C.c, hasattr(C, "d"))
print(C.__mro__ == (C, object), C.__match_args__)


class Base:
    def hello(self):
        return "hello " + str(self.x)


D = make_dataclass("D", [("x", int)], bases=(Base,), frozen=True, slots=True)
print(D(1).hello(), D.__slots__, hash(D(1)) == hash((1,)), D.__bases__)
E_ = make_dataclass("E", [("y", int, 5)], bases=(make_dataclass("B", ["x"]),),
                    order=True)
print(E_(1), E_(1) < E_(2), E_.__doc__)
print(make_dataclass("Empty", [])(), make_dataclass("Empty", ()).__doc__)
M = make_dataclass("M", ["x"], module="some.module")
print(M.__module__, M.__init__.__module__, M.__doc__)
K = make_dataclass("K", ["x", ("y", int, 1)], kw_only=True, repr=False,
                   eq=False, match_args=False)
print(K.__doc__, hasattr(K, "__match_args__"), "__eq__" in vars(K), "__repr__" in vars(K))
print(make_dataclass("G", (n for n in "abc"))(1, 2, 3))


def attempt(*args, **kw):
    try:
        print(make_dataclass(*args, **kw))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


attempt("X", ["1a"])
attempt("X", ["a b"])
attempt("X", ["class"])
attempt("X", ["a", "a"])
attempt("X", [("a", int, 3, 4)])
attempt("X", [("a",)])
attempt("X", [3])
attempt("X", [(3, int)])
attempt("X", [()])
attempt("X", [""])
attempt("X", ["a", ("b", int, 3), "c"])
attempt("X", [("a", list, [])])
attempt("X", ["match", "_", "type"])
attempt("class", ["x"])
attempt("a b", ["x"])
attempt(3, ["x"])
attempt("X", ["a"], bases=3)
attempt("X", ["a"], bases=(int, str))
attempt("X", ["a"], order=True, eq=False)
attempt("X", 5)

I = make_dataclass("I", [("v", InitVar[int]), ("w", int, 0)],
                   namespace={"__post_init__": lambda self, v: setattr(self, "w", v)})
print(I(7))
N = make_dataclass("N", [("x", int)], namespace={"x": 3, "y": 4})
print(N(), N.y)


class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("meta", name, sorted(k for k in ns if k[:2] != "__"), kw)
        return super().__new__(m, name, bases, ns)

    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", name, kw)
        return {}


class WithMeta(metaclass=Meta):
    pass


print(type(make_dataclass("MM", ["x"], bases=(WithMeta,))).__name__)
print(is_dataclass(C), asdict(C(1, 2)))


def inside():
    return make_dataclass("L", ["x"])


print(inside().__module__, inside().__qualname__)
ns = {}
make_dataclass("NS", ["x"], namespace=ns)
print(ns)
