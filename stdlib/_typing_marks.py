"""typing's functions that say something to type checkers, and NewType.

While a program runs they do next to nothing.
"""

import sys
from _typing import _idfunc
from typing import Any, Callable, Never, _caller, _or, _ror

__name__ = "typing"


def cast(typ, val):
    """Return val; a type checker takes it for a typ."""
    return val


def assert_type(val, typ, /):
    """Return val; a type checker makes sure that it is a typ."""
    return val


def assert_never(arg: Never, /) -> Never:
    """Fail; a type checker makes sure that nothing gets here."""
    text = repr(arg)
    if len(text) > 100:
        text = text[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {text}")


def reveal_type[T](obj: T, /) -> T:
    """Say on stderr what class obj is of; return obj."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def _mark(thing, name, value=True):
    """Set an attribute where that is possible."""
    try:
        setattr(thing, name, value)
    except (AttributeError, TypeError):
        pass  # a native function, a class that is sealed
    return thing


def final(f):
    """Mark a method or a class as not to be overridden or derived from."""
    return _mark(f, "__final__")


def override[F: Callable[..., Any]](method: F, /) -> F:
    """Mark a method that overrides one of a base class."""
    return _mark(method, "__override__")


def dataclass_transform(
        *,
        eq_default: bool = True,
        order_default: bool = False,
        kw_only_default: bool = False,
        frozen_default: bool = False,
        field_specifiers: tuple[type[Any] | Callable[..., Any], ...] = (),
        **kwargs: Any):
    """Mark a decorator, base class or metaclass as one like dataclass."""
    promised = locals()

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = dict(promised)
        return cls_or_fn
    return decorator


_overloads = {}  # module: {qualname: {line: function}}


def _overload_dummy(*args, **kwargs):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of "
        "@overload-decorated functions outside a stub module should always "
        "be followed by an implementation that is not @overload-ed.")


def overload(func):
    """Note one signature of a function; get_overloads gives them all."""
    f = getattr(func, "__func__", func)
    try:
        line = f.__code__.co_firstlineno
        of_module = _overloads.setdefault(f.__module__, {})
        of_module.setdefault(f.__qualname__, {})[line] = func
    except AttributeError:
        pass  # no function of the language
    return _overload_dummy


def get_overloads(func):
    """The functions that overload was given for func, in order."""
    f = getattr(func, "__func__", func)
    of_module = _overloads.get(f.__module__, {})
    return list(of_module.get(f.__qualname__, {}).values())


def clear_overloads():
    """Forget what overload has noted."""
    _overloads.clear()


class NewType:
    """NewType("Id", int): a name for some ints; calling it changes nothing."""

    __call__ = _idfunc  # native: is not bound

    def __init__(self, name, tp):
        self.__qualname__ = name
        if "." in name:
            name = name.rpartition(".")[2]
        self.__name__ = name
        self.__supertype__ = tp
        module = _caller()
        if module != "typing":
            self.__module__ = module

    def __mro_entries__(self, bases):
        # What derives from the stand-in derives from the NewType.
        superclass = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                name = cls.__name__
                raise TypeError(
                    "Cannot subclass an instance of NewType. Perhaps you were "
                    f"looking for: `{name} = NewType({name!r}, "
                    f"{superclass})`")
        return (Dummy,)

    def __reduce__(self):
        return self.__qualname__

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    __or__, __ror__ = _or, _ror
