"""typing.Protocol: classes that others are instances of by what they have.

A protocol class knows the names that its instances must have
(__protocol_attrs__).  With @runtime_checkable isinstance() looks for them,
and issubclass() does where all of them are methods.
"""

from abc import ABCMeta, abstractmethod
from typing import Generic, _caller, _generic_bases

__name__ = "typing"

# Names of classes and instances that are no part of a protocol.
_NO_MEMBERS = frozenset((
    "__abstractmethods__", "__annotations__", "__class_getitem__",
    "__dict__", "__doc__", "__firstlineno__", "__init__", "__match_args__",
    "__module__", "__new__", "__orig_bases__", "__orig_class__",
    "__parameters__", "__protocol_attrs__", "__non_callable_proto_members__",
    "__slots__", "__static_attributes__", "__subclasshook__",
    "__type_params__", "__weakref__", "_is_protocol", "_is_runtime_protocol",
    "_MutableMapping__marker",
))

# Classes that are none, but may be bases of protocols.
_ALLOWED_BASES = {
    "collections.abc": (
        "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable",
        "AsyncIterator", "Hashable", "Sized", "Container", "Collection",
        "Reversible", "Buffer"),
    "contextlib": ("AbstractContextManager", "AbstractAsyncContextManager"),
}


def _get_protocol_attrs(cls):
    """The names that a protocol class and its bases ask for: a set."""
    found = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        annotations = getattr(base, "__annotations__", {})
        for name in (*base.__dict__, *annotations):
            if not name.startswith("_abc_") and name not in _NO_MEMBERS:
                found.add(name)
    return found


def _is_asked_by_library():
    """abc and functools ask about any class, whether that makes sense."""
    return _caller(2) in ("abc", "_py_abc", "functools", None)


_absent = object()


def _find_static(obj, name):
    """What obj has under this name, without running any of its code."""
    if isinstance(obj, type):
        namespaces = [c.__dict__ for c in obj.__mro__]
    else:
        try:
            namespaces = [object.__getattribute__(obj, "__dict__")]
        except AttributeError:
            namespaces = []
    namespaces += [c.__dict__ for c in type(obj).__mro__]
    for namespace in namespaces:
        if name in namespace:
            return namespace[name]
    return _absent


class _ProtocolMeta(ABCMeta):
    """The metaclass of protocols: what isinstance() asks."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == "Protocol" and bases == (Generic,):
            pass
        elif Protocol in bases:
            for base in bases:
                if not (base in (object, Generic)
                        or base.__name__ in _ALLOWED_BASES.get(
                            base.__module__, ())
                        or (issubclass(base, Generic)
                            and getattr(base, "_is_protocol", False))):
                    raise TypeError("Protocols can only inherit from other "
                                    f"protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = _get_protocol_attrs(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if (getattr(cls, "_is_protocol", False)
                and not _is_asked_by_library()):
            if not getattr(cls, "_is_runtime_protocol", False):
                _check_is_class(other)
                raise TypeError("Instance and class checks can only be used "
                                "with @runtime_checkable protocols")
            data = cls.__non_callable_proto_members__
            if data and cls.__dict__.get("__subclasshook__") is _proto_hook:
                _check_is_class(other)
                names = str(sorted(data))[1:-1]
                raise TypeError("Protocols with non-method members don't "
                                "support issubclass(). Non-method members: "
                                f"{names}.")
        return ABCMeta.__subclasscheck__(cls, other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return ABCMeta.__instancecheck__(cls, instance)
        if (not getattr(cls, "_is_runtime_protocol", False)
                and not _is_asked_by_library()):
            raise TypeError("Instance and class checks can only be used with "
                            "@runtime_checkable protocols")
        if ABCMeta.__instancecheck__(cls, instance):
            return True
        for name in cls.__protocol_attrs__:
            value = _find_static(instance, name)
            if value is _absent:
                return False
            if (value is None
                    and name not in cls.__non_callable_proto_members__):
                return False  # a method that is None is said to be missing
        return True


def _check_is_class(v):
    if not isinstance(v, type):
        raise TypeError("issubclass() arg 1 must be a class")


@classmethod
def _proto_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            annotations = getattr(base, "__annotations__", {})
            if (isinstance(annotations, dict) and name in annotations
                    and issubclass(other, Generic)
                    and getattr(other, "_is_protocol", False)):
                break
        else:
            return NotImplemented
    return True


def _no_init_or_replace_init(self, *args, **kwargs):
    """The __init__ of protocols.

    Instances of classes derived from one get the next __init__ of the MRO,
    which the first of them puts in the class.
    """
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is _no_init_or_replace_init:
        inits = [base.__dict__["__init__"] for base in cls.__mro__
                 if "__init__" in base.__dict__]
        cls.__init__ = next(init for init in inits
                            if init is not _no_init_or_replace_init)
        cls.__init__(self, *args, **kwargs)
    # Otherwise this was called by way of super().


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base of protocols: class P(Protocol) names what others must have."""
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        own = cls.__dict__
        if not own.get("_is_protocol"):
            cls._is_protocol = any(base is Protocol
                                   for base in cls.__bases__)
        if "__subclasshook__" not in own:
            cls.__subclasshook__ = _proto_hook
        if cls.__init__ is Protocol.__init__ and cls._is_protocol:
            cls.__init__ = _no_init_or_replace_init


_generic_bases.append(Protocol)


def runtime_checkable(cls):
    """Let isinstance() and issubclass() take a protocol class."""
    if not issubclass(cls, Generic) or not getattr(cls, "_is_protocol",
                                                   False):
        raise TypeError("@runtime_checkable can be only applied to protocol "
                        f"classes, got {cls!r}")
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = data = set()
    for name in cls.__protocol_attrs__:
        try:
            is_method = callable(getattr(cls, name, None))
        except Exception as e:
            raise TypeError("Failed to determine whether protocol member "
                            f"{name!r} is a method member") from e
        if not is_method:
            data.add(name)
    return cls


def is_protocol(tp: type, /) -> bool:
    """Is tp a protocol class, other than Protocol itself?"""
    return (isinstance(tp, type) and getattr(tp, "_is_protocol", False)
            and tp is not Protocol)


def get_protocol_members(tp: type, /) -> frozenset[str]:
    """The names that a protocol class asks for."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


# --- protocols of one special method -------------------------------------

@runtime_checkable
class SupportsInt(Protocol):
    """Has __int__."""
    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int:
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    """Has __float__."""
    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float:
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    """Has __complex__."""
    __slots__ = ()

    @abstractmethod
    def __complex__(self) -> complex:
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    """Has __bytes__."""
    __slots__ = ()

    @abstractmethod
    def __bytes__(self) -> bytes:
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    """Has __index__."""
    __slots__ = ()

    @abstractmethod
    def __index__(self) -> int:
        pass


@runtime_checkable
class SupportsAbs[T](Protocol):
    """Has __abs__, which gives a T."""
    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> T:
        pass


@runtime_checkable
class SupportsRound[T](Protocol):
    """Has __round__, which gives a T."""
    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> T:
        pass
