# Which method tells the signature of a class.
import inspect


def show(c):
    try:
        print(getattr(c, "__name__", c), inspect.signature(c))
    except Exception as e:
        print(type(e).__name__, e)


class Empty: pass
class Init:
    def __init__(self, a, b=1): pass
class New:
    def __new__(cls, x, *y): return super().__new__(cls)
class Both:
    def __new__(cls, *args, **kw): return super().__new__(cls)
    def __init__(self, a): pass
class InitBelowNew(New):
    def __init__(self, q): pass
class NewBelowInit(Init):
    def __new__(cls, z): pass
class Meta(type):
    def __call__(cls, m, n=2): return super().__call__()
class WithMeta(metaclass=Meta):
    def __init__(self, not_this): pass
class PlainMeta(type): pass
class WithPlain(metaclass=PlainMeta):
    def __init__(self, this): pass
class Slots:
    __slots__ = ("a",)
class SubInt(int): pass
class SubList(list): pass
class SubDict(dict): pass
class SubTuple(tuple):
    def __new__(cls, a, b): return tuple.__new__(cls, (a, b))
class SubExc(Exception): pass
class SubExcInit(Exception):
    def __init__(self, code): pass
class StaticInit:
    @staticmethod
    def __init__(a, b): pass
class ClassNew:
    @classmethod
    def __new__(cls, a): pass
class Sig:
    __signature__ = inspect.Signature([inspect.Parameter(
        "made_up", inspect.Parameter.POSITIONAL_ONLY)])
class TextSig:
    __signature__ = "(a, b=2, /)"
class BadSig:
    __signature__ = 42
class InheritsSig(Sig): pass
class Callable:
    def __call__(self, x, y=3): pass
class CallableStatic:
    @staticmethod
    def __call__(x, y=3): pass
class CallableClass:
    @classmethod
    def __call__(cls, x, y=3): pass
class NoSelf:
    def __init__(): pass
class StarSelf:
    def __init__(*args, k): pass
class Generic[T]:
    def __init__(self, item: T): pass
for c in (Empty, Init, New, Both, InitBelowNew, NewBelowInit, WithMeta,
          WithPlain, Meta, PlainMeta, Slots, SubInt, SubList, SubDict,
          SubTuple, SubExc, SubExcInit, StaticInit, ClassNew, Sig, TextSig,
          BadSig, InheritsSig, NoSelf, StarSelf, Generic, object, list, int,
          type, bool, float, complex, property, zip, map, enumerate):
    show(c)
for o in (Callable, CallableStatic, CallableClass):
    print(o.__name__, inspect.signature(o()), inspect.signature(o.__call__))
try:
    inspect.signature(Empty())
except TypeError as e:
    print(str(e).split(" object at")[0])
