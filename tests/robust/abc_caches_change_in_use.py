"""The caches and the registry of an abstract class go while they are used:
by __hash__ of a metaclass, by a __class__ that is computed."""

import _abc
import abc


class Meta(abc.ABCMeta):
    armed = False

    def __hash__(cls):
        if Meta.armed:
            _abc._reset_registry(Base)
            _abc._reset_caches(Base)
        return 1

    def __eq__(cls, other):
        return cls is other


class Base(metaclass=Meta):
    pass


registered = [Meta(f"R{i}", (), {}) for i in range(20)]
derived = [Meta(f"D{i}", (Base,), {}) for i in range(20)]
for cls in registered:
    Base.register(cls)
for cls in registered + derived + [int, str, float]:
    issubclass(cls, Base)
Meta.armed = True
_abc._get_dump(Base)
Meta.armed = False
print(all(issubclass(cls, Base) for cls in derived))


class Old(metaclass=abc.ABCMeta):
    pass


class Other(metaclass=abc.ABCMeta):
    pass


class Claims:
    @property
    def __class__(self):
        Old._abc_impl = Other._abc_impl
        return int


print(isinstance(Claims(), Old))


class First:
    pass


class Second:
    pass


class Changes(abc.ABCMeta):
    def __subclasscheck__(cls, subclass):
        global First
        thing.__class__ = Second
        if First is not None:
            First = None
        print(subclass.__name__)
        return super().__subclasscheck__(subclass)


class Checked(metaclass=Changes):
    pass


thing = First()
print(isinstance(thing, Checked))
