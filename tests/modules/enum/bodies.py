# what becomes a member, and what does not
import enum
from enum import Enum, member, nonmember

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Descriptor:
    def __get__(self, instance, owner=None):
        return "got"


class Setter:
    def __set__(self, instance, value):
        pass


class Outer(Enum):
    A = 1
    text: str = "annotated"
    only_annotated: int

    class Nested:
        x = 1

    class NestedEnum(Enum):
        P = 1

    @member
    class Wanted:
        y = 2

    @nonmember
    class Unwanted:
        pass

    builtin = len
    klass = int
    lam = lambda self: "lam"
    func = member(lambda self: "member lam")
    plain = nonmember(7)
    plain_list = nonmember([1])
    desc = Descriptor()
    setter = Setter()
    desc_member = member(Descriptor())
    static = staticmethod(len)
    cls_method = classmethod(lambda cls: cls)
    prop = property(lambda self: self.name)
    _single = "single"
    __private = "private"
    __dunder__ = "dunder"
    _ = "underscore"
    __ = "two underscores"
    ___ = "three"
    _x = "x"
    x_ = "x_"
    __y_ = "private too"
    none = None
    ellipsis = ...
    notimpl = NotImplemented
    gen = (i for i in ())

    @member
    def method_member(self):
        return "called"

    @nonmember
    def non_method(self):
        return "non"


print([name for name in Outer.__members__])
print(Outer.Nested.__name__, Outer.NestedEnum.P, Outer.Wanted.value.y)
print(Outer.Unwanted.__name__, type(Outer.Unwanted))
print(Outer.plain, Outer.plain_list, Outer.A.plain, Outer.A.lam())
print(Outer.desc, Outer.A.desc, Outer.A.prop, Outer.A.cls_method())
print(Outer.func.value(3), Outer.method_member.value(1), Outer.A.non_method())
print(Outer._Outer__private, Outer._Outer__y_, Outer.__dunder__)
print(Outer.builtin.value("abc"), Outer.klass.value("5"), Outer(int))
print(Outer.__annotations__, Outer.text.value)
attempt(lambda: Outer.only_annotated)
attempt(lambda: Outer("annotated"))


def body(text, base=Enum):
    def run():
        ns = {"base": base, "enum": enum}
        exec("class E(base):\n" +
             "\n".join("    " + line for line in text.split("; ")), ns)
        return list(ns["E"].__members__.items())
    attempt(run)


body("A = 1; A = 2")
body("A = 1; A = enum.auto()")
body("A = 1; def A(self): pass")
body("A = 1; A = enum.nonmember(1)")
body("A = enum.nonmember(1); A = 2")
body("A = enum.nonmember(1); A = enum.nonmember(2)")
body("A = 1; A = property(len)")
body("A = 1; del A; B = 2")
body("A = B = C = 1")
body("A = 1; B = A; C = A + 1")
body("for i in 'xy': locals()[i] = ord(i)")
body("A = 1; i = 5; i += 1")
body("mro = 1")
body("A = 1; mro = 1")
body("x = lambda self: 1; A = x")
body("import sys; from math import pi; A = 1") if 0 else None
body("from math import pi, floor; A = 1")
body("pass")
body("A = 1; class A: pass")
body("class A: pass; A = 1")
body("A = 1; _A = 1; __A = 2")
