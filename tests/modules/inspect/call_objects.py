"""Signatures of objects that are called by their class."""
import collections
import functools
import inspect
import io
import operator
import types


def show(what, x):
    try:
        print(what, inspect.signature(x))
    except Exception as e:
        print(what, type(e).__name__, str(e).split(" at 0x")[0])


class Called:
    def __call__(self, a, b=1): pass


class Worded:
    __text_signature__ = "(self, of, words=3, /)"
    def __call__(self, a): pass


class Wordless:
    __text_signature__ = None
    def __call__(self, a, *, c): pass


class Static:
    @staticmethod
    def __call__(a, b): pass


class ClassCalled:
    @classmethod
    def __call__(cls, a, b): pass


class ByPartial:
    __call__ = functools.partialmethod(lambda self, a, b, c: None, 1)


class ByClass:
    __call__ = Called


class Getter:
    def __get__(self, obj, cls=None):
        print("get", type(obj).__name__, getattr(cls, "__name__", cls))
        return lambda p, q: None


class ByGetter:
    __call__ = Getter()


class Meta(type):
    __call__ = Getter()


class MetaStatic(type):
    @staticmethod
    def __call__(x, y): pass


class Lying:
    __signature__ = 5
    def __call__(self): pass


class LyingLate:
    __signature__ = staticmethod(lambda: 6)
    def __call__(self): pass


class Text:
    __signature__ = "(self, by, text)"
    def __call__(self): pass


for name, cls in list(globals().items()):
    if isinstance(cls, type) and cls not in (Meta, MetaStatic):
        show(name, cls())
show("Meta", Meta("Made", (), {}))
show("MetaStatic", MetaStatic("Made", (), {}))
for name in ("attrgetter", "itemgetter", "methodcaller"):
    getter = getattr(operator, name)("x")
    show(name, getter)
    show(name + " class", type(getter))
    show(name + " call", getter.__call__)
    print(getter.__text_signature__)
show("key", functools.cmp_to_key(lambda a, b: 0))
for cls in (functools.partial, collections.deque, io.StringIO, io.BytesIO,
            types.CellType, types.SimpleNamespace, types.TracebackType):
    show(cls.__name__, cls)
show("reduce", functools.reduce)
show("call", operator.call)
show("replace", show.__code__.replace)
show("partial", functools.partial(operator.attrgetter("a")))
show("partial full", functools.partial(operator.attrgetter("a"), 1))
