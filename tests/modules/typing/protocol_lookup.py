"""Where isinstance() looks for the members of a protocol: never by code."""

from typing import *


@runtime_checkable
class Closes(Protocol):
    def close(self): ...


@runtime_checkable
class Sized_(Protocol):
    size: int


def both(value):
    print(isinstance(value, Closes), isinstance(value, Sized_))


class Slots:
    __slots__ = ("close", "size")


s = Slots()
both(s)
s.close = s.size = None
both(s)
s.close = s.size = 1
both(s)


class Property:
    @property
    def close(self): raise ValueError("never")
    @property
    def size(self): raise ValueError("never")


both(Property())


class Hidden:
    close = size = 1


h = Hidden()
both(h)
h.close = h.size = None
both(h)
del h.close, h.size
both(h)
Hidden.close = Hidden.size = None
both(h)
h.close = print
both(h)


class Dynamic:
    def __getattr__(self, name): return 1
    def __getattribute__(self, name):
        if name in ("close", "size"):
            return 1
        return object.__getattribute__(self, name)
    def __dir__(self): return ["close", "size"]


both(Dynamic())


class Meta(type):
    def close(cls): pass
    size = 3


class WithMeta(metaclass=Meta): pass
class Plain: pass


both(WithMeta)
both(WithMeta())
both(Plain)
Plain.size = 1
both(Plain)
both(Plain())


class Desc:
    def __get__(self, obj, cls=None): raise AttributeError("no")


class WithDesc:
    close = size = Desc()


both(WithDesc())
both(WithDesc)


class Liar:
    @property
    def __class__(self): return Hidden


both(Liar())


class Cls:
    @classmethod
    def close(cls): pass
    @staticmethod
    def size(): pass


both(Cls())
both(Cls)
both(Closes)
both(Sized_)
both(type)
both(None)


class DictSubclass(dict): pass


d = DictSubclass()
both(d)
d.close = d.size = 1
both(d)


class Base:
    def close(self): pass


class Blocks(Base):
    close = None


class Restores(Blocks):
    def close(self): pass


for c in (Base, Blocks, Restores):
    print(issubclass(c, Closes), isinstance(c(), Closes))
