# getdoc inherits; cleandoc.
import inspect


class A:
    """Doc of A.

    indented
        more
    """
    def f(self): "A.f"
    @property
    def p(self): "A.p"
    @classmethod
    def c(cls): "A.c"
    @staticmethod
    def s(): "A.s"
    def only(self): pass
    __slots__ = {"slot": "doc of the slot", "none": None}


class B(A):
    def f(self): pass
    @property
    def p(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    __slots__ = ("slot2",)


class Cleared(A):
    __doc__ = ""


class C:
    def __len__(self): return 0
    def __repr__(self): return ""


class L(list):
    def append(self, x): pass
    def own(self): pass


for o in (A, B, B(), A.f, B.f, B().f, A.p, B.p, A.c, B.c, B().c, A.s, B.s,
          A.only, A.slot, A.none, B.slot, B.slot2, Cleared,
          C, C.__len__, C().__repr__, L.own, 3 .__class__ and None,
          lambda: 0):
    print(repr(inspect.getdoc(o)))
print(inspect.getdoc(L.append) == inspect.getdoc(list.append),
      inspect.getdoc(L) == inspect.getdoc(list))


class Odd:
    __doc__ = 42
class NoDoc:
    def __getattribute__(self, name): raise AttributeError(name)


print(inspect.getdoc(Odd), inspect.getdoc(NoDoc()))
for text in ("", "one", "  one", "one\n  two\n    three", "\n\n  a\n  b\n\n",
             "a\n\tb\n        c", "   a\n b", "a\n\n\n", "x\n    \n  y"):
    print(repr(inspect.cleandoc(text)))


def nested():
    def inner(): pass
    return inner


print(inspect.getdoc(nested()), inspect.getdoc(nested))
