"""collections.namedtuple: classes of tuples whose items have names."""

import sys
from _collections import _tuplegetter
from keyword import iskeyword
from sys import intern

# Functions defined here say that they come from the public module.
__name__ = "collections"

_tuple_new = tuple.__new__
_kinds = "Type names and field names"


def _valid(name):
    return name.isidentifier() and not iskeyword(name)


def _renamed(names):
    """The names, those that cannot be field names replaced by _index."""
    seen = set()
    for index, name in enumerate(names):
        if not _valid(name) or name.startswith("_") or name in seen:
            name = f"_{index}"
        else:
            seen.add(name)
        yield name


def _check(typename, fields, underscores):
    for name in [typename, *fields]:
        if type(name) is not str:
            raise TypeError(f"{_kinds} must be strings")
        if not name.isidentifier():
            raise ValueError(f"{_kinds} must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise ValueError(f"{_kinds} cannot be a keyword: {name!r}")
    seen = set()
    for name in fields:
        if name.startswith("_") and not underscores:
            raise ValueError("Field names cannot start with an underscore: "
                             f"{name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)


def namedtuple(typename, field_names, *, rename=False, defaults=None,
               module=None):
    """Return a new class of tuples with named fields.

    field_names is an iterable of strings, or one string with commas or spaces
    between the names.  rename replaces names that are not possible by their
    positions; defaults are those of the last fields; module is the
    __module__ of the class.
    """
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    field_names = [str(name) for name in field_names]
    typename = intern(str(typename))
    if rename:
        field_names = list(_renamed(field_names))
    _check(typename, field_names, rename)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        first = len(field_names) - len(defaults)
        if first < 0:
            raise TypeError("Got more default values than field names")
        field_defaults = dict(zip(field_names[first:], defaults))

    field_names = tuple(map(intern, field_names))
    count = len(field_names)
    # With a comma behind a single name, as it is shown by the docstrings.
    arg_list = ", ".join(field_names) + ("," if count == 1 else "")
    template = "(" + ", ".join(f"{name}=%r" for name in field_names) + ")"

    # Compiled, so that its parameters are those of the class.
    __new__ = eval(f"lambda _cls, {arg_list}: _tuple_new(_cls, ({arg_list}))",
                   {"_tuple_new": _tuple_new, "__builtins__": {},
                    "__name__": f"namedtuple_{typename}"})
    __new__.__name__ = "__new__"
    __new__.__doc__ = f"Create new instance of {typename}({arg_list})"
    if defaults is not None:
        __new__.__defaults__ = defaults

    def _make(cls, iterable):
        result = _tuple_new(cls, iterable)
        if len(result) != count:
            raise TypeError(f"Expected {count} arguments, got {len(result)}")
        return result

    _make.__doc__ = (f"Make a new {typename} object from a sequence or "
                     "iterable")

    def _replace(self, /, **kwds):
        replaced = self._make(map(kwds.pop, field_names, self))
        if not kwds: # else what is left is no field
            return replaced
        raise TypeError(f"Got unexpected field names: {list(kwds)!r}")

    _replace.__doc__ = (f"Return a new {typename} object replacing specified "
                        "fields with new values")

    def __repr__(self):
        "Return a nicely formatted representation string"
        return self.__class__.__name__ + template % self

    def _asdict(self):
        "Return a new dict which maps field names to their values."
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        "Return self as a plain tuple.  Used by copy and pickle."
        return tuple(self)

    namespace = {"__doc__": f"{typename}({arg_list})", "__slots__": (),
                 "_fields": field_names, "_field_defaults": field_defaults}
    for method in (__new__, _make, _replace, __repr__, _asdict,
                   __getnewargs__):
        name = method.__name__
        method.__qualname__ = f"{typename}.{name}"
        if method is _replace:
            namespace["__replace__"] = method
        namespace[name] = classmethod(method) if method is _make else method
    namespace["__match_args__"] = field_names
    for index, name in enumerate(field_names):
        namespace[name] = _tuplegetter(index,
                                       f"Alias for field number {index}")
    result = type(typename, (tuple,), namespace)

    # Where it is made, so that pickle and repr find it.
    result.__module__ = module if module is not None else \
        sys._getframe(1).f_globals.get("__name__", "__main__")
    return result
