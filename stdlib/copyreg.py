"""How objects are taken apart and rebuilt: what copy and pickle share.

dispatch_table maps a class to its reducer, a function from an object to what
__reduce__ returns.
"""

__all__ = ["pickle", "constructor",
           "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}


def constructor(object):
    """Declare that an object may be called to rebuild others."""
    if not callable(object):
        raise TypeError("constructors must be callable")


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Declare the reducer of a class."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def pickle_complex(c):
    return complex, (c.real, c.imag)


def pickle_union(obj):
    from functools import reduce
    from operator import or_
    return reduce, (or_, obj.__args__)


pickle(complex, pickle_complex, complex)


pickle(type(int | str), pickle_union)


# --- protocols 0 and 1 ---------------------------------------------------


def _reconstructor(cls, base, state):
    """A new object of cls, whose built-in base takes this state."""
    args = () if base is object else (state,)
    obj = base.__new__(cls, *args)
    if args and base.__init__ != object.__init__:
        base.__init__(obj, *args)
    return obj


_HEAPTYPE = 1 << 9  # of type.__flags__: made by a class statement
_new_type = type(int.__new__)


def _reduce_ex(self, proto):
    """object.__reduce_ex__ of protocols 0 and 1: the state is what the
    built-in base keeps, made from the object by calling that base."""
    assert proto < 2
    cls = self.__class__
    base = _builtin_base(cls)
    content = None
    if base is cls is not object:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    if base is not object:
        content = base(self)
    attributes = _attributes_of(self, cls, proto)
    call = _reconstructor, (cls, base, content)
    return (*call, attributes) if attributes else call


def _builtin_base(cls):
    """The first class of the MRO that is not made by a class statement, or
    whose instances only its own __new__ can make."""
    for base in cls.__mro__:
        if not getattr(base, "__flags__", _HEAPTYPE) & _HEAPTYPE:
            return base
        new = base.__new__
        if isinstance(new, _new_type) and new.__self__ is base:
            return base
    return object


def _attributes_of(self, cls, proto):
    slotted = getattr(self, "__slots__", None)
    missing = object()
    getstate = getattr(self, "__getstate__", missing)
    if getstate is missing:
        if slotted:
            raise TypeError(
                f"cannot pickle {cls.__name__!r} object: a class that "
                "defines __slots__ without defining __getstate__ cannot be "
                f"pickled with protocol {proto}")
        return getattr(self, "__dict__", None)
    if slotted and type(self).__getstate__ is object.__getstate__:
        raise TypeError("a class that defines __slots__ without "
                        "defining __getstate__ cannot be pickled")
    return getstate()


# --- protocol 2 and later ------------------------------------------------


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    """As __newobj__, with keyword arguments."""
    return cls.__new__(cls, *args, **kwargs)


def _slotnames(cls):
    """Return the names of all slots of a class and its bases, mangled as
    attributes are; they are remembered in its __slotnames__."""
    names = cls.__dict__.get("__slotnames__")
    if names is None:
        names = []
        for c in cls.__mro__ if hasattr(cls, "__slots__") else ():
            slots = c.__dict__.get("__slots__", ())
            if isinstance(slots, str):
                slots = slots,
            names += [_mangled(name, c) for name in slots
                      if name not in ("__dict__", "__weakref__")]
        try:
            cls.__slotnames__ = names
        except Exception:
            pass
    return names


def _mangled(name, cls):
    owner = cls.__name__.lstrip("_")
    if owner and name.startswith("__") and not name.endswith("__"):
        return f"_{owner}{name}"
    return name


# --- extension codes -----------------------------------------------------

_extension_registry = {}   # (module, name) -> code
_inverted_registry = {}    # code -> (module, name)
_extension_cache = {}      # code -> object


def add_extension(module, name, code):
    """Register an extension code: a number that stands for a global."""
    code = int(code)
    if not 0 < code < 1 << 31:
        raise ValueError("code out of range")
    key = module, name
    other_code = _extension_registry.get(key)
    other_key = _inverted_registry.get(code)
    if other_code == code and other_key == key:
        return
    if other_code is not None:
        raise ValueError(f"key {key} is already registered with code "
                         f"{other_code}")
    if other_key is not None:
        raise ValueError(f"code {code} is already in use for key "
                         f"{other_key}")
    _extension_registry[key], _inverted_registry[code] = code, key


def remove_extension(module, name, code):
    """Take back an extension code."""
    key = module, name
    if not (_extension_registry.get(key) == code
            and _inverted_registry.get(code) == key):
        raise ValueError(f"key {key} is not registered with code {code}")
    for table, entry in ((_extension_registry, key),
                         (_inverted_registry, code)):
        del table[entry]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()
