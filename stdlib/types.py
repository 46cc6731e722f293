"""Names for the types of the interpreter's own objects, and functions that
make classes as the class statement does."""

import sys

from _dynamic import DynamicClassAttribute
from _types import (FunctionType, LambdaType, CodeType, MappingProxyType,
                    CellType, GeneratorType, CoroutineType,
                    AsyncGeneratorType, MethodType, BuiltinFunctionType,
                    BuiltinMethodType, WrapperDescriptorType,
                    MethodWrapperType, MethodDescriptorType,
                    ClassMethodDescriptorType, ModuleType, TracebackType,
                    FrameType, GetSetDescriptorType, MemberDescriptorType,
                    GenericAlias, UnionType, EllipsisType, NoneType,
                    NotImplementedType)

__all__ = ["FunctionType", "LambdaType", "CodeType", "MappingProxyType",
           "SimpleNamespace", "CellType", "GeneratorType", "CoroutineType",
           "AsyncGeneratorType", "MethodType", "BuiltinFunctionType",
           "BuiltinMethodType", "WrapperDescriptorType",
           "MethodWrapperType", "MethodDescriptorType",
           "ClassMethodDescriptorType", "ModuleType", "TracebackType",
           "FrameType", "GetSetDescriptorType", "MemberDescriptorType",
           "new_class", "resolve_bases", "prepare_class",
           "get_original_bases", "DynamicClassAttribute", "coroutine",
           "GenericAlias", "UnionType", "EllipsisType", "NoneType",
           "NotImplementedType", "CapsuleType"]

SimpleNamespace = type(sys.implementation)
del sys


# --- making classes ------------------------------------------------------


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Create a class as the class statement does: exec_body(namespace) stands
    for the statement's body, kwds for its keywords."""
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **kwds)


def resolve_bases(bases):
    """Replace bases that have __mro_entries__ by what it gives: bases itself
    if there are none, else a tuple."""
    resolved = []
    changed = False
    for base in bases:
        if (isinstance(base, type) or not hasattr(base, "__mro_entries__")):
            resolved.append(base)
            continue
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved.extend(entries)
        changed = True
    return tuple(resolved) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    """Find the metaclass of a new class and call its __prepare__: (metaclass,
    namespace, keywords without 'metaclass')."""
    kwds = {} if kwds is None else dict(kwds)
    if "metaclass" in kwds:
        meta = kwds.pop("metaclass")
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        meta = _calculate_meta(meta, bases)
    if hasattr(meta, "__prepare__"):
        namespace = meta.__prepare__(name, bases, **kwds)
    else:
        namespace = {}
    return meta, namespace, kwds


def _calculate_meta(meta, bases):
    """The most derived metaclass."""
    winner = meta
    for base in bases:
        other = type(base)
        if issubclass(winner, other):
            continue
        if not issubclass(other, winner):
            raise TypeError("metaclass conflict: the metaclass of a derived "
                            "class must be a (non-strict) subclass of the "
                            "metaclasses of all its bases")
        winner = other
    return winner


def get_original_bases(cls, /):
    """Return the bases of a class as they were written, before
    __mro_entries__ was asked."""
    try:
        return cls.__dict__.get("__orig_bases__", cls.__bases__)
    except AttributeError:
        raise TypeError("Expected an instance of type, not "
                        f"{type(cls).__name__!r}") from None


# --- generators as coroutines --------------------------------------------


def _of_generator(name):
    return property(lambda self: getattr(self._generator, name))


class _GeneratorWrapper:
    """What await takes in place of an object that is like a generator."""

    def __init__(self, gen):
        self._generator = gen
        for name in ("__name__", "__qualname__"):
            setattr(self, name, getattr(gen, name, None))

    def __iter__(self):
        gen = self._generator
        return gen if gen.__class__ is GeneratorType else self

    __await__ = __iter__

    def __next__(self):
        return next(self._generator)

    def close(self):
        return self._generator.close()

    def send(self, val):
        return self._generator.send(val)

    def throw(self, tp, *rest):
        return self._generator.throw(tp, *rest)

    gi_code = cr_code = _of_generator("gi_code")
    gi_frame = cr_frame = _of_generator("gi_frame")
    gi_running = cr_running = _of_generator("gi_running")
    gi_yieldfrom = cr_await = _of_generator("gi_yieldfrom")


# Of co_flags: a generator, a coroutine, a generator that can be awaited.
_GENERATOR, _COROUTINE, _ITERABLE_COROUTINE = 0x20, 0x80, 0x100


def coroutine(func):
    """Make what a generator function gives something that can be awaited."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if func.__class__ is FunctionType:
        code = getattr(func, "__code__", None)
        if code.__class__ is CodeType:
            flags = code.co_flags
            if flags & (_COROUTINE | _ITERABLE_COROUTINE):
                return func
            if flags & _GENERATOR:
                func.__code__ = code.replace(
                    co_flags=flags | _ITERABLE_COROUTINE)
                return func

    from functools import wraps

    @wraps(func)
    def wrapped(*args, **kwargs):
        result = func(*args, **kwargs)
        return _GeneratorWrapper(result) if _needs_wrapper(result) else result

    return wrapped


def _needs_wrapper(value):
    """Is it like a generator, but nothing that await takes?"""
    cls = value.__class__
    if cls is CoroutineType or (
            cls is GeneratorType and
            value.gi_code.co_flags & _ITERABLE_COROUTINE):
        return False
    from _collections_abc import Coroutine, Generator
    return isinstance(value, Generator) and not isinstance(value, Coroutine)


# --- and one that this interpreter has no objects of ---------------------


def __getattr__(name):
    if name != "CapsuleType":
        raise AttributeError(
            f"module {__name__!r} has no attribute {name!r}")

    global CapsuleType

    class CapsuleType:
        __slots__ = ()

        def __new__(cls, *args, **kwargs):
            raise TypeError("cannot create 'PyCapsule' instances")

        def __init_subclass__(cls, **kwargs):
            raise TypeError("type 'PyCapsule' is not an acceptable base type")

    CapsuleType.__name__ = CapsuleType.__qualname__ = "PyCapsule"
    CapsuleType.__module__ = "builtins"
    return CapsuleType
