"""collections.ChainMap, UserDict, UserList and UserString."""

import builtins
import _operator as operator
import sys
from _collections_abc import (Mapping, MutableMapping, MutableSequence,
                              Sequence)
from reprlib import recursive_repr

# Classes defined here say that they come from the public module.
__name__ = "collections"


class ChainMap(MutableMapping):
    """Several mappings seen as one.

    They are looked through in order; what is written or deleted goes to the
    first one.  The attribute maps is the list of them.
    """

    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key] # `in` first would not ask a defaultdict
            except KeyError:
                pass
        return self.__missing__(key)

    def __len__(self):
        return len(set().union(*self.maps))

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __iter__(self):
        keys = {}
        for mapping in reversed(self.maps):
            keys |= dict.fromkeys(mapping)
        return iter(keys)

    def __contains__(self, key):
        for mapping in self.maps:
            if key in mapping:
                return True
        return False

    def __bool__(self):
        return any(self.maps)

    @recursive_repr()
    def __repr__(self):
        maps = ", ".join(map(repr, self.maps))
        return f"{self.__class__.__name__}({maps})"

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        "Create a new ChainMap with keys from iterable and values set to value."
        return cls(dict.fromkeys(iterable, value))

    def copy(self):
        """Return a new one with a copy of the first mapping and the same
        others."""
        first, *others = self.maps
        return self.__class__(first.copy(), *others)

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        """Return a new one with m (an empty dict if None), changed by the
        keywords, in front."""
        front = kwargs if m is None else m
        if kwargs and front is not kwargs:
            front.update(kwargs)
        return self.__class__(front, *self.maps)

    @property
    def parents(self):
        """A new one without the first mapping."""
        return self.__class__(*self.maps[1:])

    def __delitem__(self, key):
        first = self.maps[0]
        try:
            del first[key]
        except KeyError:
            raise KeyError(f"Key not found in the first mapping: {key!r}")

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def popitem(self):
        """Remove and return an item of the first mapping."""
        try:
            return self.maps[0].popitem()
        except KeyError:
            raise KeyError("No keys found in the first mapping.")

    def pop(self, key, *args):
        """Remove key from the first mapping and return its value."""
        try:
            return self.maps[0].pop(key, *args)
        except KeyError:
            raise KeyError(f"Key not found in the first mapping: {key!r}")

    def clear(self):
        """Clear the first mapping."""
        self.maps[0].clear()

    def __or__(self, other):
        united = NotImplemented
        if isinstance(other, Mapping):
            united = self.copy()
            united.maps[0].update(other)
        return united

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        merged = dict(other)
        for mapping in self.maps[::-1]:
            merged.update(mapping)
        return self.__class__(merged)

    def __ior__(self, other):
        self.maps[0].update(other)
        return self


def _add_methods(cls, names, make):
    """Methods for a class, each made of its name."""
    for name in names.split():
        method = make(name)
        method.__name__ = name
        method.__qualname__ = f"{cls.__name__}.{name}"
        setattr(cls, name, method)


def _asking(name):
    def method(self):
        return getattr(self.data, name)()
    return method


def _asking_for(name):
    def method(self, item):
        return getattr(self.data, name)(item)
    return method


def _twin(original, data):
    """A new object of the same class and attributes, around other data."""
    cls = original.__class__
    twin = cls.__new__(cls)
    vars(twin).update(vars(original))
    twin.data = data
    return twin


# --- around a dict -------------------------------------------------------


def _dict(value):
    if isinstance(value, UserDict):
        return value.data
    return value if isinstance(value, dict) else None


class UserDict(MutableMapping):
    # A dict to inherit from: everything goes through the methods that a
    # subclass overrides.  The items are in the dict self.data.

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        for items in (dict, kwargs or None):
            if items is not None:
                self.update(items)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        data, cls = self.data, self.__class__
        if key not in data:
            if not hasattr(cls, "__missing__"):
                raise KeyError(key)
            return cls.__missing__(self, key)
        return data[key]

    def __iter__(self):
        return iter(self.data)

    def __delitem__(self, key):
        del self.data[key]

    def __setitem__(self, key, item):
        self.data[key] = item

    # Without regard to __missing__, unlike those of Mapping.

    def __contains__(self, key):
        return key in self.data

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __repr__(self):
        return repr(self.data)

    def __or__(self, other):
        data = _dict(other)
        return (NotImplemented if data is None
                else self.__class__(self.data | data))

    def __ror__(self, other):
        data = _dict(other)
        return (NotImplemented if data is None
                else self.__class__(data | self.data))

    def __ior__(self, other):
        self.data |= other.data if isinstance(other, UserDict) else other
        return self

    def __copy__(self):
        return _twin(self, self.data.copy())

    def copy(self):
        if self.__class__ is UserDict:
            return UserDict(self.data.copy())
        from copy import copy
        # A subclass may do more in __setitem__ than a copy should.
        data = self.data
        self.data = {}
        try:
            result = copy(self)
        finally:
            self.data = data
        result.update(self)
        return result

    @classmethod
    def fromkeys(cls, iterable, value=None):
        result = cls()
        for key in iterable:
            result[key] = value
        return result


# --- around a list -------------------------------------------------------


def _list(value, cls):
    """The items of value, as something that a list of class cls adds."""
    if isinstance(value, UserList):
        return value.data
    return value if isinstance(value, cls) else list(value)


class UserList(MutableSequence):
    """A list to inherit from.  The items are in the list self.data."""

    def __init__(self, initlist=None):
        items = initlist.data if isinstance(initlist, UserList) else initlist
        self.data = [] if items is None else list(items)

    def __repr__(self):
        return repr(self.data)

    def __cast(self, other):
        # What is not a list may know how to compare itself with one.
        return other.data if isinstance(other, UserList) else other

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        return item in self.data

    def __delitem__(self, i):
        del self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __getitem__(self, i):
        part = self.data[i]
        return self.__class__(part) if isinstance(i, slice) else part

    def __add__(self, other):
        return self.__class__(self.data + _list(other, type(self.data)))

    def __radd__(self, other):
        return self.__class__(_list(other, type(self.data)) + self.data)

    def __iadd__(self, other):
        self.data += _list(other, type(self.data))
        return self

    def __imul__(self, n):
        self.data *= n
        return self

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __copy__(self):
        return _twin(self, self.data[:])

    def copy(self):
        return self.__class__(self)

    def extend(self, other):
        self.data.extend(self.__cast(other))

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)


def _list_compared(name):
    compare = getattr(operator, name.strip("_"))

    def method(self, other):
        return compare(self.data, self._UserList__cast(other))
    return method


_add_methods(UserList, "__eq__ __lt__ __le__ __gt__ __ge__", _list_compared)
_add_methods(UserList, "append count remove", _asking_for)
_add_methods(UserList, "clear reverse", _asking)
UserList.__hash__ = None


# --- around a str --------------------------------------------------------


def _text(value):
    return value.data if isinstance(value, UserString) else value


class UserString(Sequence):
    # A str to inherit from.  The text is in the str self.data.

    def __init__(self, seq):
        text = seq
        if not isinstance(seq, str):
            text = (seq.data[:] if isinstance(seq, UserString)
                    else str(seq))
        self.data = text

    def __getnewargs__(self):
        # For pickle: __init__ gets the text itself.
        return (self.data[:],)

    def __contains__(self, char):
        return _text(char) in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return self.__class__(self.data[index])

    def __add__(self, other):
        text = _text(other)
        return self.__class__(
            self.data + (text if isinstance(other, (UserString, str))
                         else str(text)))

    def __radd__(self, other):
        text = other if isinstance(other, str) else str(other)
        return self.__class__(text + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __rmod__(self, template):
        return self.__class__(str(template) % self)

    def __mod__(self, args):
        return self.__class__(self.data % args)

    def removeprefix(self, prefix, /):
        return self.__class__(self.data.removeprefix(_text(prefix)))

    def removesuffix(self, suffix, /):
        return self.__class__(self.data.removesuffix(_text(suffix)))

    def replace(self, old, new, maxsplit=-1):
        return self.__class__(self.data.replace(_text(old), _text(new),
                                                maxsplit))

    def expandtabs(self, tabsize=8):
        return self.__class__(self.data.expandtabs(tabsize))

    def translate(self, *args):
        return self.__class__(self.data.translate(*args))

    def zfill(self, width):
        return self.__class__(self.data.zfill(width))

    # From here on, what str gives.

    def encode(self, encoding="utf-8", errors="strict"):
        encoding = "utf-8" if encoding is None else encoding
        errors = "strict" if errors is None else errors
        return self.data.encode(encoding, errors)

    def startswith(self, prefix, start=0, end=sys.maxsize):
        return self.data.startswith(prefix, start, end)

    def endswith(self, suffix, start=0, end=sys.maxsize):
        return self.data.endswith(suffix, start, end)

    def format(self, /, *args, **kwds):
        return self.data.format(*args, **kwds)

    def format_map(self, mapping):
        return self.data.format_map(mapping)

    def join(self, seq):
        return self.data.join(seq)

    def splitlines(self, keepends=False):
        return self.data.splitlines(keepends)

    maketrans = str.maketrans


# The rest has few signatures, and for each a function that makes methods.


def _converted(name):
    convert = getattr(builtins, name.strip("_"))

    def method(self):
        return convert(self.data)
    return method


def _text_compared(name):
    compare = getattr(operator, name.strip("_"))

    def method(self, string):
        return compare(self.data, _text(string))
    return method


def _searching(name):
    def method(self, sub, start=0, end=sys.maxsize):
        return getattr(self.data, name)(_text(sub), start, end)
    return method


def _parting(name):
    def method(self, sep):
        return getattr(self.data, name)(sep)
    return method


def _splitting(name):
    def method(self, sep=None, maxsplit=-1):
        return getattr(self.data, name)(sep, maxsplit)
    return method


# These give a text of the class.


def _filling(name):
    def method(self, width, *args):
        return self.__class__(getattr(self.data, name)(width, *args))
    return method


def _stripping(name):
    def method(self, chars=None):
        return self.__class__(getattr(self.data, name)(chars))
    return method


def _changing(name):
    def method(self):
        return self.__class__(getattr(self.data, name)())
    return method


for _names, _make in (
    ("__str__ __repr__ __hash__ __int__ __float__ __complex__", _converted),
    ("__eq__ __lt__ __le__ __gt__ __ge__", _text_compared),
    ("count find index rfind rindex", _searching),
    ("partition rpartition", _parting),
    ("split rsplit", _splitting),
    ("isalnum isalpha isascii isdecimal isdigit isidentifier islower "
     "isnumeric isprintable isspace istitle isupper", _asking),
    ("center ljust rjust", _filling),
    ("lstrip rstrip strip", _stripping),
    ("capitalize casefold lower swapcase title upper", _changing),
):
    _add_methods(UserString, _names, _make)
