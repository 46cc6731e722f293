# What random programs found in the modules: singledispatchmethod gives the
# same method again, dataclasses need not find in the class what they set
# there, operator.methodcaller counts before it refuses keywords, Enum calls a
# __new__ that came later, Generic is named whole, super's class in messages.
import dataclasses
import enum
import functools
import operator
import typing
import weakref


class Dispatched:
    @functools.singledispatchmethod
    def m(self, x):
        return "any"

    @m.register
    def _(self, x: int):
        return "int"


class NoWeak:
    __slots__ = ()
    m = Dispatched.__dict__["m"]


d = Dispatched()
print(d.m == d.m, Dispatched.m == Dispatched.m, d.m(1), d.m("s"))
print(Dispatched().m is d.m, NoWeak().m(1))


class Deaf(type):
    def __setattr__(cls, name, value):
        print("set", name)


@dataclasses.dataclass
class Data(metaclass=Deaf):
    x: int = 1


for args, kwargs in ((), {}), ((), {"x": 1}), ((1,), {"x": 1}), ((1, 2), {}):
    try:
        operator.methodcaller("m")(*args, **kwargs)
    except (TypeError, AttributeError) as e:
        print(e)


class Flag(enum.IntFlag):
    A = 1


print(Flag(0), Flag(1))
Flag.__new__ = lambda cls, value: ("new", value)
print(Flag(0), Flag(1))

print(hasattr(typing.Generic, "__slots__"))


class Box(typing.Generic[typing.TypeVar("T")]):
    pass


class Other:
    pass


try:
    Box.__bases__ = (Other,)
except TypeError as e:
    print(e)
for f in (lambda: typing.Generic().x,):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)


class Super(super):
    pass


for cls in super, Super:
    try:
        cls(5)
    except TypeError as e:
        print(e)


class Meta(type):
    __slots__ = ()


print(type.__dictoffset__ != 0, Meta.__dictoffset__ != 0)
p = weakref.proxy(Other())
import collections.abc
try:
    isinstance(p, collections.abc.Sized)
except ReferenceError as e:
    print(e)
try:
    Box[int, str]
except TypeError as e:
    print(str(e).split(" for ")[0], e.__context__)
try:
    Box[[], []]
except TypeError as e:
    print(str(e).split(" for ")[0], e.__context__)
