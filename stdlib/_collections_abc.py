"""Abstract base classes for containers, as collections.abc offers them.

The classes of the first part ask for one or a few methods, and accept every
class that has them (__subclasshook__); those of the second part, from Set on,
describe a behaviour: a class joins them by inheritance or by register().
"""

import sys
from _collections import deque
from abc import ABCMeta, abstractmethod
from _types import (FrameLocalsProxy, FunctionType, GenericAlias, dict_items,
                    dict_keys, dict_values, mappingproxy)

__all__ = ["Awaitable", "Coroutine",
           "AsyncIterable", "AsyncIterator", "AsyncGenerator",
           "Hashable", "Iterable", "Iterator", "Generator", "Reversible",
           "Sized", "Container", "Callable", "Collection",
           "Set", "MutableSet",
           "Mapping", "MutableMapping",
           "MappingView", "KeysView", "ItemsView", "ValuesView",
           "Sequence", "MutableSequence",
           "ByteString", "Buffer"]

# Classes defined here say that they come from the public module.
__name__ = "collections.abc"


def _check_methods(C, *methods):
    """True if C has all of these methods, else NotImplemented.  A method set
    to None says that the class does not have it."""
    for name in methods:
        spaces = (base.__dict__ for base in C.__mro__)
        if next((s[name] for s in spaces if name in s), None) is None:
            return NotImplemented
    return True


def _structural(name, *methods):
    """The __subclasshook__ of the class of this name: a class with these
    methods is a subclass of it, though not of those derived from it."""
    def __subclasshook__(cls, C):
        if cls.__dict__.get("__subclasshook__") is not hook:
            return NotImplemented
        return _check_methods(C, *methods)

    __subclasshook__.__qualname__ = f"{name}.__subclasshook__"
    hook = classmethod(__subclasshook__)
    return hook


# --- one method, or a few ------------------------------------------------


class Hashable(metaclass=ABCMeta):

    __slots__ = ()
    __subclasshook__ = _structural("Hashable", "__hash__")

    @abstractmethod
    def __hash__(self):
        return 0


class Awaitable(metaclass=ABCMeta):

    __slots__ = ()
    __subclasshook__ = _structural("Awaitable", "__await__")
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __await__(self):
        yield


def _throw(typ, val, tb):
    """What throw() raises, given its three arguments."""
    if val is None and tb is None:
        raise typ
    error = typ() if val is None else val
    raise error if tb is None else error.with_traceback(tb)


def _close(target, kind):
    """close() of what has throw(): it is to end without a further value."""
    try:
        target.throw(GeneratorExit)
    except (GeneratorExit, StopIteration):
        return
    raise RuntimeError(f"{kind} ignored GeneratorExit")


def _drain(take_one, end):
    """Call until the exception that says that nothing is left."""
    try:
        while True:
            take_one()
    except end:
        pass


class Coroutine(Awaitable):

    __slots__ = ()
    __subclasshook__ = _structural("Coroutine", "__await__", "send",
                                   "throw", "close")

    @abstractmethod
    def send(self, value):
        """Go on with a value: return what is yielded next, or raise
        StopIteration."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raise an exception inside: return what is yielded next, or raise
        StopIteration."""
        _throw(typ, val, tb)

    def close(self):
        """Raise GeneratorExit inside."""
        _close(self, "coroutine")


class AsyncIterable(metaclass=ABCMeta):

    __slots__ = ()
    __subclasshook__ = _structural("AsyncIterable", "__aiter__")
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()


class AsyncIterator(AsyncIterable):

    __slots__ = ()
    __subclasshook__ = _structural("AsyncIterator", "__anext__", "__aiter__")

    @abstractmethod
    async def __anext__(self):
        """Return the next item, or raise StopAsyncIteration."""
        raise StopAsyncIteration

    def __aiter__(self):
        return self


class AsyncGenerator(AsyncIterator):

    __slots__ = ()
    __subclasshook__ = _structural("AsyncGenerator", "__aiter__",
                                   "__anext__", "asend", "athrow", "aclose")

    async def __anext__(self):
        """Return the next item, or raise StopAsyncIteration."""
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        """Go on with a value: return what is yielded next, or raise
        StopAsyncIteration."""
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        """Raise an exception inside: return what is yielded next, or raise
        StopAsyncIteration."""
        _throw(typ, val, tb)

    async def aclose(self):
        """Raise GeneratorExit inside."""
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            return
        raise RuntimeError("asynchronous generator ignored GeneratorExit")


class Iterable(metaclass=ABCMeta):

    __slots__ = ()
    __subclasshook__ = _structural("Iterable", "__iter__")
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __iter__(self):
        while False:
            yield None


class Iterator(Iterable):

    __slots__ = ()
    __subclasshook__ = _structural("Iterator", "__iter__", "__next__")

    @abstractmethod
    def __next__(self):
        """Give the next item; StopIteration says that there is none."""
        raise StopIteration

    def __iter__(self):
        return self


class Reversible(Iterable):

    __slots__ = ()
    __subclasshook__ = _structural("Reversible", "__reversed__", "__iter__")

    @abstractmethod
    def __reversed__(self):
        while False:
            yield None


class Generator(Iterator):

    __slots__ = ()
    __subclasshook__ = _structural("Generator", "__iter__", "__next__",
                                   "send", "throw", "close")

    def __next__(self):
        """Return the next item, or raise StopIteration."""
        return self.send(None)

    @abstractmethod
    def send(self, value):
        """Go on with a value: return what is yielded next, or raise
        StopIteration."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raise an exception inside: return what is yielded next, or raise
        StopIteration."""
        _throw(typ, val, tb)

    def close(self):
        """Raise GeneratorExit inside."""
        _close(self, "generator")


class Sized(metaclass=ABCMeta):

    __slots__ = ()
    __subclasshook__ = _structural("Sized", "__len__")

    @abstractmethod
    def __len__(self):
        return 0


class Container(metaclass=ABCMeta):

    __slots__ = ()
    __subclasshook__ = _structural("Container", "__contains__")
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __contains__(self, x):
        return False


class Collection(Sized, Iterable, Container):

    __slots__ = ()
    __subclasshook__ = _structural("Collection", "__len__", "__iter__",
                                   "__contains__")


class Buffer(metaclass=ABCMeta):

    __slots__ = ()
    __subclasshook__ = _structural("Buffer", "__buffer__")

    @abstractmethod
    def __buffer__(self, flags: int, /):
        raise NotImplementedError


# --- Callable ------------------------------------------------------------


class _CallableGenericAlias(GenericAlias):
    """Callable[[A, B], R], whose __args__ are (A, B, R)."""

    __slots__ = ()

    def __new__(cls, origin, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError(
                "Callable must be used as Callable[[arg, ...], result].")
        takes, gives = args
        if isinstance(takes, (tuple, list)):
            return super().__new__(cls, origin, (*takes, gives))
        if _is_param_expr(takes):
            return super().__new__(cls, origin, args)
        raise TypeError("Expected a list of types, an ellipsis, "
                        f"ParamSpec, or Concatenate. Got {takes}")

    def __repr__(self):
        if _any_parameters(self.__args__):
            return super().__repr__()
        *takes, gives = map(_type_repr, self.__args__)
        return f"collections.abc.Callable[[{', '.join(takes)}], {gives}]"

    def __reduce__(self):
        *takes, gives = self.__args__
        if _any_parameters(self.__args__):
            takes, = takes
        return _CallableGenericAlias, (Callable, (takes, gives))

    def __getitem__(self, item):
        # Substitution is the base's; the parameters come out of it flat.
        if not isinstance(item, tuple):
            item = (item,)
        args = super().__getitem__(item).__args__
        if not isinstance(args[0], (tuple, list)):
            args = (args[:-1], args[-1])
        return _CallableGenericAlias(Callable, tuple(args))


def _is_param_expr(obj):
    """Can it stand for the parameters of a Callable, besides a list?"""
    if obj is Ellipsis or isinstance(obj, list):
        return True
    cls = type(obj)
    return (cls.__module__ == "typing"
            and cls.__name__ in ("ParamSpec", "_ConcatenateGenericAlias"))


def _any_parameters(args):
    """Does one expression, such as '...', stand for all parameters?"""
    return len(args) == 2 and _is_param_expr(args[0])


def _type_repr(obj):
    """A type as annotations write it."""
    if isinstance(obj, type):
        module = "" if obj.__module__ == "builtins" else obj.__module__ + "."
        return module + obj.__qualname__
    if isinstance(obj, FunctionType):
        return obj.__name__
    return "..." if obj is Ellipsis else repr(obj)


class Callable(metaclass=ABCMeta):

    __slots__ = ()

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False

    __subclasshook__ = _structural("Callable", "__call__")

    __class_getitem__ = classmethod(_CallableGenericAlias)


# --- sets ----------------------------------------------------------------


def _as_set(like, value):
    """A Set, made of an iterable by the class of like; None: value is
    neither."""
    if isinstance(value, Set):
        return value
    return like._from_iterable(value) if isinstance(value, Iterable) else None


def _minus(like, left, right):
    """The items of one that are not in the other, as a set like this one;
    one of them may be any iterable."""
    left, right = _as_set(like, left), _as_set(like, right)
    if left is None or right is None:
        return NotImplemented
    return like._from_iterable(item for item in left if item not in right)


def _all_in(items, whole):
    return all(item in whole for item in items)


class Set(Collection):
    """A finite set, iterable and immutable.

    A concrete class defines __contains__, __iter__ and __len__, and
    _from_iterable where its constructor does not take an iterable.
    """

    __slots__ = ()

    def __le__(self, other):
        return (len(self) <= len(other) and _all_in(self, other)
                if isinstance(other, Set) else NotImplemented)

    def __ge__(self, other):
        return (len(self) >= len(other) and _all_in(other, self)
                if isinstance(other, Set) else NotImplemented)

    # What overrides these two overrides the others: equal ones are of one
    # size besides, and a proper subset is the smaller.

    def __eq__(self, other):
        return (len(self) == len(other) and self.__le__(other)
                if isinstance(other, Set) else NotImplemented)

    def __lt__(self, other):
        return (len(self) < len(other) and self.__le__(other)
                if isinstance(other, Set) else NotImplemented)

    def __gt__(self, other):
        return (len(self) > len(other) and self.__ge__(other)
                if isinstance(other, Set) else NotImplemented)

    @classmethod
    def _from_iterable(cls, it):
        """A new set of the items: what the operators give."""
        return cls(it)

    def __and__(self, other):
        return (self._from_iterable(item for item in other if item in self)
                if isinstance(other, Iterable) else NotImplemented)

    __rand__ = __and__

    def isdisjoint(self, other):
        """Have the two no item in common?"""
        return not any(item in self for item in other)

    def __or__(self, other):
        return (self._from_iterable(item for part in (self, other)
                                    for item in part)
                if isinstance(other, Iterable) else NotImplemented)

    __ror__ = __or__

    def __sub__(self, other):
        return _minus(self, self, other)

    def __rsub__(self, other):
        return _minus(self, other, self)

    def __xor__(self, other):
        other = _as_set(self, other)
        return (NotImplemented if other is None
                else (self - other) | (other - self))

    __rxor__ = __xor__

    def _hash(self):
        """The hash that a frozenset of the same items has: for a __hash__ of
        sets that may be compared with it."""
        return hash(frozenset(self))


def _discard(target, values):
    """Take values out of a set, which is returned."""
    for value in values:
        target.discard(value)
    return target


Set.register(frozenset)


class MutableSet(Set):
    """A finite set, iterable and mutable.

    A concrete class defines __contains__, __iter__, __len__, add and
    discard.
    """

    __slots__ = ()

    @abstractmethod
    def add(self, value):
        """Put an item in."""
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        """Take an item out, if it is there."""
        raise NotImplementedError

    def remove(self, value):
        """Take an item out, or raise KeyError."""
        if value in self:
            return self.discard(value)
        raise KeyError(value)

    def pop(self):
        """Take any item out and return it, or raise KeyError."""
        for value in self:
            self.discard(value)
            return value
        raise KeyError from None

    def clear(self):
        """Take all items out, one by one."""
        _drain(self.pop, KeyError)

    # In place: self goes through its own methods, item by item; what changes
    # it must not be walked at the same time.

    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self

    def __iand__(self, it):
        return _discard(self, self - it)

    def __isub__(self, it):
        if it is not self:
            return _discard(self, it)
        self.clear()
        return self

    def __ixor__(self, it):
        if it is self:
            self.clear()
            return self
        for value in it if isinstance(it, Set) else self._from_iterable(it):
            change = self.discard if value in self else self.add
            change(value)
        return self

MutableSet.register(set)


# --- mappings ------------------------------------------------------------


class Mapping(Collection):
    """A collection of values by key.

    A concrete class defines __getitem__, __iter__ and __len__.
    """

    __abc_tpflags__ = 1 << 6  # matches mapping patterns

    __slots__ = ()

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def keys(self):
        """The keys as something like a set, which follows changes."""
        return KeysView(self)

    def values(self):
        """The values as a collection that follows changes."""
        return ValuesView(self)

    def items(self):
        """The pairs (key, value), as keys() does the keys."""
        return ItemsView(self)

    def __eq__(self, other):
        return (dict(self.items()) == dict(other.items())
                if isinstance(other, Mapping) else NotImplemented)

    def __contains__(self, key):
        try:
            self[key]
            return True
        except KeyError:
            return False

    def get(self, key, default=None):
        """The value of a key, or the default without the key."""
        try:
            default = self[key]
        except KeyError:
            pass
        return default

    __reversed__ = None


Mapping.register(mappingproxy)
Mapping.register(FrameLocalsProxy)


def _has(items, value):
    """Is one of the items this value, or equal to it?"""
    return any(item is value or item == value for item in items)


class MappingView(Sized):

    __slots__ = ("_mapping",)
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, mapping):
        self._mapping = mapping

    def __repr__(self):
        return f"{self.__class__.__name__}({self._mapping!r})"

    def __len__(self):
        return len(self._mapping)


def _items_as_set(cls, it):
    return set(it)


class KeysView(MappingView, Set):

    __slots__ = ()

    def __iter__(self):
        yield from self._mapping

    def __contains__(self, key):
        return key in self._mapping

    _from_iterable = classmethod(_items_as_set)


KeysView.register(dict_keys)


class ItemsView(MappingView, Set):

    __slots__ = ()

    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield key, mapping[key]

    def __contains__(self, item):
        key, wanted = item
        try:
            there = self._mapping[key]
        except KeyError:
            return False
        return there is wanted or there == wanted

    _from_iterable = classmethod(_items_as_set)


ItemsView.register(dict_items)


class ValuesView(MappingView, Collection):

    __slots__ = ()

    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield mapping[key]

    def __contains__(self, value):
        return _has(ValuesView.__iter__(self), value)


ValuesView.register(dict_values)


class MutableMapping(Mapping):
    """A collection of values by key, which can be changed.

    A concrete class defines __getitem__, __setitem__, __delitem__, __iter__
    and __len__.
    """

    __slots__ = ()

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    __marker = object()

    __marker = object()

    def pop(self, key, default=__marker):
        """Take a key out and return its value; without the key, the default
        or KeyError."""
        try:
            taken = self[key]
        except KeyError:
            if default is not self.__marker:
                return default
            raise
        del self[key]
        return taken

    def popitem(self):
        """Take some key out and return (key, value), or raise KeyError."""
        for key in self:
            pair = key, self[key]
            del self[key]
            return pair
        raise KeyError from None

    def clear(self):
        """Take all keys out, one by one."""
        _drain(self.popitem, KeyError)

    def update(self, other=(), /, **kwds):
        """Set keys from a mapping, from what has keys(), or from an iterable
        of pairs; and from keyword arguments."""
        keys = None
        if isinstance(other, Mapping):
            keys = other
        elif hasattr(other, "keys"):
            keys = other.keys()
        pairs = other if keys is None else ((key, other[key]) for key in keys)
        for source in pairs, kwds.items():
            for key, value in source:
                self[key] = value

    def setdefault(self, key, default=None):
        """Return self[key], which is set to the default if absent."""
        try:
            default = self[key]
        except KeyError:
            self[key] = default
        return default


MutableMapping.register(dict)


# --- sequences -----------------------------------------------------------


class Sequence(Reversible, Collection):
    """Items by position.

    A concrete class defines __getitem__ and __len__.
    """

    __abc_tpflags__ = 1 << 5  # matches sequence patterns

    __slots__ = ()

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        position = 0
        try:
            while True:
                yield self[position]
                position += 1
        except IndexError:
            pass

    def __reversed__(self):
        for i in reversed(range(len(self))):
            yield self[i]

    def __contains__(self, value):
        return _has(self, value)

    def count(self, value):
        """How many items are equal to value?"""
        return sum(1 for item in self if item is value or item == value)

    def index(self, value, start=0, stop=None):
        """Return the first position of a value between start and stop, or
        raise ValueError."""
        if start is not None and start < 0:
            start = max(0, start + len(self))
        if stop is not None and stop < 0:
            stop = stop + len(self)
        for position, item in _numbered(self, start, stop):
            if item is value or item == value:
                return position
        raise ValueError


def _numbered(sequence, position, stop):
    """The positions from one on with their items, as far as there are any."""
    while stop is None or position < stop:
        try:
            item = sequence[position]
        except IndexError:
            return
        yield position, item
        position += 1


Sequence.register(tuple)
Sequence.register(str)
Sequence.register(range)


class _DeprecateByteStringMeta(ABCMeta):
    """Says so where ByteString is used: derived from, or asked for."""

    def __new__(cls, name, bases, namespace, /, **kwargs):
        if name != "ByteString":
            _deprecate_bytestring()
        return ABCMeta.__new__(cls, name, bases, namespace, **kwargs)

    def __instancecheck__(cls, instance):
        _deprecate_bytestring()
        return ABCMeta.__instancecheck__(cls, instance)


def _deprecate_bytestring():
    try:
        import warnings
    except ImportError:
        return
    warnings.warn("'collections.abc.ByteString' is deprecated and slated for "
                  "removal in Python 3.14", DeprecationWarning, stacklevel=3)


class ByteString(Sequence, metaclass=_DeprecateByteStringMeta):
    """Deprecated: bytes and bytearray."""

    __slots__ = ()


ByteString.register(bytes)
ByteString.register(bytearray)


class MutableSequence(Sequence):
    """Items by position, which can be changed.

    A concrete class defines __getitem__, __setitem__, __delitem__, __len__
    and insert.
    """

    __slots__ = ()

    @abstractmethod
    def insert(self, index, value):
        """Put a value in before the item at a position."""
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError
        raise IndexError

    def append(self, value):
        """Put a value in at the end."""
        self.insert(len(self), value)

    def extend(self, values):
        """Append the items of an iterable."""
        for value in list(values) if values is self else values:
            self.append(value)

    def remove(self, value):
        """Take the first item equal to value out, or raise ValueError."""
        del self[self.index(value)]

    def pop(self, index=-1):
        """Take the item at a position out and return it, or raise
        IndexError."""
        value = self[index]
        del self[index]
        return value

    def clear(self):
        """Take all items out, one by one from the end."""
        _drain(self.pop, IndexError)

    def reverse(self):
        """Turn the order round, in place."""
        last = len(self) - 1
        for i in range((last + 1) // 2):
            self[i], self[last - i] = self[last - i], self[i]

    def __iadd__(self, values):
        self.extend(values)
        return self


MutableSequence.register(list)
MutableSequence.register(bytearray)
MutableSequence.register(deque)

for _type in (bytes, bytearray):
    if not hasattr(_type, "__buffer__"):
        Buffer.register(_type)
del _type

try:
    Sequence.register(memoryview)
except NameError:
    pass

if "weakref" in sys.modules:
    sys.modules["weakref"]._register(sys.modules["_collections_abc"])
