# a class that is an instance of a class that inherits from it goes with it
import abc
import gc
import weakref


def make():
    class Meta(type):
        pass

    class Below(abc.ABC):
        def said(self):
            return "said by", type(self).__name__

    Below.__class__ = Meta
    Meta.__bases__ += (Below,)
    print(type(Below).__name__, Meta.__mro__[1:-1], Below.said(Below))
    print(isinstance(Below, Below), issubclass(Meta, Below))
    print([c.__name__ for c in Below.__subclasses__()])
    return weakref.ref(Meta), weakref.ref(Below)


refs = make()
gc.collect()
print([r() for r in refs])


class Stays(type):
    pass


class Under(abc.ABC):
    pass


Under.__class__ = Stays
Stays.__bases__ += (Under,)
print(type(Under), Stays.__bases__)
