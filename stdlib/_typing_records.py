"""typing.NamedTuple and typing.TypedDict.

Both are functions that stand for a class when they stand among the bases of
one: their __mro_entries__ give _NamedTuple and _TypedDict, whose metaclasses
make the new class.
"""

from typing import (Annotated, Generic, NotRequired, ReadOnly, Required,
                    _caller, _generic_class_getitem, _type_check,
                    _warn_of_removal, get_args, get_origin)

__name__ = "typing"


class _Sentinel:
    __slots__ = ()

    def __repr__(self):
        return "<sentinel>"


_sentinel = _Sentinel()


def _warn_of_no_fields(kind, typename, fields, empty, mapping):
    """Fields not given, or given as None."""
    if fields is _sentinel:
        what = "Failing to pass a value for the 'fields' parameter"
    else:
        what = "Passing `None` as the 'fields' parameter"
    example = f"{typename} = {kind}({typename!r}, {empty})"
    _warn_of_removal(
        f"{what} is deprecated and will be disallowed in Python 3.15. To "
        f"create a {kind} class with 0 fields using the functional syntax, "
        f"pass an empty {mapping}, e.g. `{example}`.", 4)


# --- NamedTuple ----------------------------------------------------------

# Names that a class body may not define, and those it defines always.
_PROHIBITED = frozenset((
    "__new__", "__init__", "__slots__", "__getnewargs__", "_fields",
    "_field_defaults", "_make", "_replace", "_asdict", "_source"))
_SPECIAL = frozenset(("__module__", "__name__", "__annotations__"))


def _make_nmtuple(name, fields, module, defaults=()):
    """A collections.namedtuple with annotations."""
    from collections import namedtuple
    fields = [(n, _type_check(t, f"field {n} annotation must be a type"))
              for n, t in fields]
    made = namedtuple(name, [n for n, _ in fields], defaults=defaults,
                      module=module)
    types = dict(fields)
    made.__annotations__ = made.__new__.__annotations__ = types
    return made


class NamedTupleMeta(type):
    """Makes the class of a class statement with the base NamedTuple."""

    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError(
                    "can only inherit from a NamedTuple type and Generic")
        bases = tuple(tuple if b is _NamedTuple else b for b in bases)
        types = ns.get("__annotations__", {})
        defaulted = []
        for name in types:
            if name in ns:
                defaulted.append(name)
            elif defaulted:
                s = "s" if len(defaulted) > 1 else ""
                raise TypeError(f"Non-default namedtuple field {name} cannot "
                                f"follow default field{s} "
                                f"{', '.join(defaulted)}")
        made = _make_nmtuple(typename, types.items(), ns["__module__"],
                             [ns[name] for name in defaulted])
        made.__bases__ = bases
        if Generic in bases:
            made.__class_getitem__ = classmethod(_generic_class_getitem)
        for name, value in ns.items():
            if name in _PROHIBITED:
                raise AttributeError(
                    "Cannot overwrite NamedTuple attribute " + name)
            if name in _SPECIAL:
                continue
            if name not in made._fields:
                setattr(made, name, value)
            _call_set_name(made, typename, name, value)
        if Generic in bases:
            made.__init_subclass__()
        return made


def _call_set_name(cls, typename, name, value):
    set_name = getattr(type(value), "__set_name__", None)
    if set_name is None:
        return
    try:
        set_name(value, cls, name)
    except BaseException as e:
        e.add_note(f"Error calling __set_name__ on {type(value).__name__!r} "
                   f"instance {name!r} in {typename!r}")
        raise


def NamedTuple(typename, fields=_sentinel, /, **kwargs):
    """A namedtuple with types: a function of (name, type) pairs, or a base.

        class Point(NamedTuple):
            x: int
            y: int = 0
    """
    if fields is _sentinel:
        if kwargs:
            _warn_of_removal(
                "Creating NamedTuple classes using keyword arguments is "
                "deprecated and will be disallowed in Python 3.15. Use the "
                "class-based or functional syntax instead.", 3)
            fields = kwargs.items()
        else:
            _warn_of_no_fields("NamedTuple", typename, fields, "[]", "list")
            fields = ()
    elif fields is None:
        if kwargs:
            raise TypeError("Cannot pass `None` as the 'fields' parameter "
                            "and also specify fields using keyword arguments")
        _warn_of_no_fields("NamedTuple", typename, fields, "[]", "list")
        fields = ()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided "
                        "to NamedTuple, not both")
    made = _make_nmtuple(typename, fields, _caller())
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def _namedtuple_mro_entries(bases):
    assert NamedTuple in bases
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


# --- TypedDict -----------------------------------------------------------

def _qualifiers(tp):
    """Which of Required, NotRequired, ReadOnly are around a type: a set."""
    found = set()
    while True:
        origin = get_origin(tp)
        if origin in (Required, NotRequired, ReadOnly):
            found.add(origin)
        elif origin is not Annotated:
            return found
        tp = get_args(tp)[0]


class _TypedDictMeta(type):
    """Makes TypedDicts: classes whose instances are plain dicts."""

    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type "
                                "and a non-TypedDict base class")
        generic = any(issubclass(b, Generic) for b in bases)
        made = type.__new__(_TypedDictMeta, name,
                            (Generic, dict) if generic else (dict,), ns)
        if not hasattr(made, "__orig_bases__"):
            made.__orig_bases__ = bases
        msg = ("TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a "
               "type")
        own = {key: _type_check(t, msg, module=made.__module__)
               for key, t in ns.get("__annotations__", {}).items()}
        annotations, required, readonly = {}, {}, {}
        for base in bases:
            known = base.__dict__
            annotations.update(known.get("__annotations__", {}))
            for key in known.get("__required_keys__", ()):
                required[key] = True
            for key in known.get("__optional_keys__", ()):
                required[key] = False
            for key in known.get("__readonly_keys__", ()):
                readonly.setdefault(key, set()).add(True)
            for key in known.get("__mutable_keys__", ()):
                readonly.setdefault(key, set()).add(False)
        annotations.update(own)
        for key, tp in own.items():
            marks = _qualifiers(tp)
            required[key] = (Required in marks
                             or NotRequired not in marks and total)
            if ReadOnly in marks:
                if False in readonly.get(key, ()):
                    raise TypeError(f"Cannot override mutable key {key!r} "
                                    "with read-only key")
                readonly[key] = {True}
            else:
                readonly[key] = {False}
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(k for k in required
                                           if required[k])
        made.__optional_keys__ = frozenset(k for k in required
                                           if not required[k])
        made.__readonly_keys__ = frozenset(k for k in readonly
                                           if True in readonly[k])
        made.__mutable_keys__ = frozenset(k for k in readonly
                                          if False in readonly[k])
        made.__total__ = total
        return made

    __call__ = dict  # calling a TypedDict makes a dict

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class "
                        "checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=_sentinel, /, *, total=True):
    """A dict with types for its keys: a function of a dict, or a base.

        class Movie(TypedDict, total=False):
            title: Required[str]
            year: int
    """
    if fields is _sentinel or fields is None:
        _warn_of_no_fields("TypedDict", typename, fields, "{}", "dictionary")
        fields = {}
    ns = {"__annotations__": dict(fields)}
    module = _caller()
    if module is not None:
        ns["__module__"] = module
    made = _TypedDictMeta(typename, (), ns, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Is tp a class made by TypedDict?"""
    return tp is not TypedDict and isinstance(tp, _TypedDictMeta)
