"""Abstract base classes: the metaclass ABCMeta and the decorators that mark
abstract methods.

What isinstance() and issubclass() ask is answered by the native module _abc,
which keeps the registered classes and the caches of each class.
"""

from _abc import (get_cache_token, _abc_init, _abc_register,
                  _abc_instancecheck, _abc_subclasscheck, _get_dump,
                  _reset_registry, _reset_caches)


def abstractmethod(funcobj):
    """Mark a method as abstract: a class whose metaclass is ABCMeta cannot be
    instantiated before all of its abstract methods are overridden."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """Deprecated: use classmethod over abstractmethod."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """Deprecated: use staticmethod over abstractmethod."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """Deprecated: use property over abstractmethod."""

    __isabstractmethod__ = True


class ABCMeta(type):
    """The metaclass of abstract base classes.

    A class made by it knows its abstract methods, and can be told by
    register() that others, which need not derive from it, are its
    subclasses.
    """

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        made = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_init(made)
        return made

    def register(cls, subclass):
        """Make subclass a virtual subclass; gives it back, so that this can
        be a decorator."""
        return _abc_register(cls, subclass)

    def __instancecheck__(cls, instance):
        """Implement isinstance(instance, cls)."""
        return _abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        """Implement issubclass(subclass, cls)."""
        return _abc_subclasscheck(cls, subclass)

    def _dump_registry(cls, file=None):
        """Print what is registered and cached, for debugging."""
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {get_cache_token()}", file=file)
        registry, cache, negative, version = _get_dump(cls)
        print(f"_abc_registry: {registry!r}", file=file)
        print(f"_abc_cache: {cache!r}", file=file)
        print(f"_abc_negative_cache: {negative!r}", file=file)
        print(f"_abc_negative_cache_version: {version!r}", file=file)

    def _abc_registry_clear(cls):
        """Forget the registered classes."""
        _reset_registry(cls)

    def _abc_caches_clear(cls):
        """Forget what was found out about subclasses."""
        _reset_caches(cls)


def update_abstractmethods(cls):
    """Find out anew which methods of a class are abstract, after some of them
    were added or replaced.  Gives the class."""
    if hasattr(cls, "__abstractmethods__"):
        inherited = [(name, getattr(cls, name, None)) for base in cls.__bases__
                     for name in getattr(base, "__abstractmethods__", ())]
        own = list(cls.__dict__.items())
        cls.__abstractmethods__ = frozenset(
            name for name, value in inherited + own
            if getattr(value, "__isabstractmethod__", False))
    return cls


class ABC(metaclass=ABCMeta):
    """A base class for abstract base classes: inheriting is simpler than
    naming the metaclass."""

    __slots__ = ()
