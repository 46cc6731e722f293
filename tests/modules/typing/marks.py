"""cast, final, override, no_type_check and others that only mark."""

import sys
from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: cast(int, "x"))
show(lambda: cast("anything", None))
show(lambda: cast(typ=int, val=1))
show(lambda: cast(int))
show(lambda: assert_type(1, str))
show(lambda: assert_type(1))
show(lambda: assert_type(val=1, typ=int))
show(lambda: assert_never(1))
show(lambda: assert_never("x" * 200))
show(lambda: assert_never([1] * 100))
show(lambda: assert_never())


class Sink:
    text = ""
    def write(self, text): self.text += text


sys.stderr, old = Sink(), sys.stderr
show(lambda: reveal_type(5))
show(lambda: reveal_type([1]))
text = sys.stderr.text
sys.stderr = old
print(text, end="")


@final
class F: pass


class M:
    @final
    def m(self): ...
    @final
    @property
    def p(self): return 1
    @override
    def o(self): ...
    @override
    @classmethod
    def c(cls): ...
    @staticmethod
    @override
    def s(): ...


print(F.__final__, M.m.__final__, M.o.__override__, M().p)
print(M.__dict__["c"].__override__, M.s.__override__, M.c())
print(hasattr(M.__dict__["p"], "__final__"))
print(final(5), override("x"), final(len) is len, final(int) is int)


@dataclass_transform()
def decorator(cls): return cls


@dataclass_transform(eq_default=False, order_default=True,
                     kw_only_default=True, frozen_default=True,
                     field_specifiers=(int,), more=1)
class Base: pass


print(decorator.__dataclass_transform__)
print(Base.__dataclass_transform__)
show(lambda: dataclass_transform(1))
show(lambda: dataclass_transform()(5))


@no_type_check
def unchecked(a: "not a type") -> 5: ...


@no_type_check
class Unchecked:
    x: "wrong wrong"
    def m(self, a: "wrong"): ...
    @classmethod
    def c(cls, a: "wrong"): ...
    @staticmethod
    def s(a: "wrong"): ...
    class Inner:
        def n(self, a: "wrong"): ...
    other = len
    def __init__(self): pass


show(lambda: get_type_hints(unchecked))
show(lambda: get_type_hints(Unchecked))
show(lambda: get_type_hints(Unchecked.m))
show(lambda: get_type_hints(Unchecked.c))
show(lambda: get_type_hints(Unchecked.s))
show(lambda: get_type_hints(Unchecked.Inner))
show(lambda: get_type_hints(Unchecked.Inner.n))
show(lambda: (unchecked.__no_type_check__, Unchecked.__no_type_check__))
show(lambda: no_type_check(int))
show(lambda: no_type_check(5))
