"""A subclass of staticmethod or classmethod gets what it takes from its
function by __setattr__; what else a code object, an index and
getattr_static() owe to classes of the program."""
import inspect
import warnings


class Static(staticmethod):
    def __setattr__(self, name, v):
        print("set", name, repr(v)[:20])
        super().__setattr__(name, v)


class Class(classmethod):
    def __setattr__(self, name, v):
        if name == "__qualname__":
            raise KeyError(name)
        print("set", name, repr(v)[:20])
        super().__setattr__(name, v)


def function():
    "its text"


for cls in (Static, Class):
    for value in (function, len, 5):
        try:
            made = cls(value)
            print(sorted(made.__dict__))
        except KeyError as e:
            print("KeyError", e)


def generator():
    yield


async def coroutine():
    pass


warnings.simplefilter("always")
for target, source in ((function, generator), (generator, coroutine),
                       (function, coroutine), (coroutine, function)):
    with warnings.catch_warnings(record=True) as caught:
        target.__code__ = source.__code__
    print([(w.category.__name__, str(w.message)) for w in caught])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            target.__code__ = (lambda: (yield)).__code__
        except DeprecationWarning as e:
            print("error:", e)


class Meta(type):
    __hash__ = None


class Unhashable(metaclass=Meta):
    a = 1


class Plain:
    pass


for o in (Unhashable(), Unhashable):
    try:
        print(inspect.getattr_static(o, "a"))
    except TypeError as e:
        print("TypeError", e)


def refuse(text):
    try:
        exec(text)
    except Exception as e:
        print(text, type(e).__name__, e)


o = Plain()
for key in ("1", "2**70", "'s'", "-2**70", "o"):
    refuse(f"o[{key}] = 1")
    refuse(f"del o[{key}]")
