"""Copies of objects: shallow (copy), and with everything inside (deepcopy).

A class says how it is copied by __copy__, __deepcopy__ and __replace__;
otherwise an object is taken apart by the functions that pickle uses.
"""

from copyreg import dispatch_table
from _types import _copied

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    pass


error = Error


# --- shallow -------------------------------------------------------------


def _copy_immutable(x):
    return x


def copy(x):
    """Return a new object with the same parts."""
    cls = type(x)
    copier = _copy_dispatch.get(cls)
    if not copier:
        if issubclass(cls, type):
            return x
        copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    if cls not in dispatch_table and (y := _copied(x)) is not None:
        return y
    reduced = _reduce(x, cls, "shallow")
    return x if isinstance(reduced, str) else _reconstruct(x, None, *reduced)


_copy_dispatch = dict.fromkeys(
    (type(None), int, float, bool, complex, str, tuple, bytes, frozenset,
     type, range, slice, property, type(len), type(Ellipsis),
     type(NotImplemented), type(lambda: 0), type((lambda: 0).__code__)),
    _copy_immutable)
_copy_dispatch[list] = list.copy
_copy_dispatch[dict] = dict.copy
_copy_dispatch[set] = set.copy
_copy_dispatch[bytearray] = bytearray.copy


def _reduce(x, cls, how):
    """What the reducer of x gives: that of its class, or its own."""
    if (reducer := dispatch_table.get(cls)) is not None:
        return reducer(x)
    if (reducer := getattr(x, "__reduce_ex__", None)) is not None:
        return reducer(4)
    if reducer := getattr(x, "__reduce__", None):
        return reducer()
    raise Error(f"un({how})copyable object of type {cls}")


# --- deep ----------------------------------------------------------------


def deepcopy(x, memo=None, _nil=[]):
    """Return a new object with copies of the parts, theirs included; what
    occurs several times is copied once.

    memo maps the id of an object to its copy.
    """
    if memo is None:
        memo = {}
    elif (y := memo.get(id(x), _nil)) is not _nil:
        return y
    cls = type(x)
    copier = _deepcopy_dispatch.get(cls)
    if copier is not None:
        y = copier(x, memo)
    elif issubclass(cls, type):
        return x
    elif (copier := getattr(x, "__deepcopy__", None)) is not None:
        y = copier(memo)
    else:
        reduced = _reduce(x, cls, "deep")
        y = (x if isinstance(reduced, str)
             else _reconstruct(x, memo, *reduced))
    if y is not x:
        memo[id(x)] = y
        _keep_alive(x, memo)
    return y


def _deepcopy_atomic(x, memo):
    return x


def _deepcopy_list(x, memo, deepcopy=deepcopy):
    y = memo[id(x)] = []
    for item in x:
        y.append(deepcopy(item, memo))
    return y


def _deepcopy_dict(x, memo, deepcopy=deepcopy):
    y = memo[id(x)] = {}
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deepcopy_tuple(x, memo, deepcopy=deepcopy):
    y = [deepcopy(item, memo) for item in x]
    if id(x) in memo:
        # A tuple within itself has been copied by way of its items.
        return memo[id(x)]
    changed = any(old is not new for old, new in zip(x, y))
    return tuple(y) if changed else x


class _C:
    def method(self):
        pass


def _deepcopy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_deepcopy_dispatch = dict.fromkeys(
    (type(None), type(Ellipsis), type(NotImplemented), int, float, bool,
     complex, bytes, str, type(_copy_immutable.__code__), type, range,
     type(len), type(_copy_immutable), property),
    _deepcopy_atomic)
_deepcopy_dispatch[list] = _deepcopy_list
_deepcopy_dispatch[tuple] = _deepcopy_tuple
_deepcopy_dispatch[dict] = _deepcopy_dict
_deepcopy_dispatch[type(_C().method)] = _deepcopy_method
del _C


def _add_references():
    from _weakref import ref
    _copy_dispatch[ref] = _copy_immutable
    _deepcopy_dispatch[ref] = _deepcopy_atomic


_add_references()
del _add_references


def _keep_alive(x, memo):
    """Let memo keep x: while it exists, no other object gets its id."""
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


# --- both ----------------------------------------------------------------


def _set_state(y, state):
    if hasattr(y, "__setstate__"):
        y.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        y.__dict__.update(state)
    if slots is not None:
        for item in slots.items():
            setattr(y, *item)


def _reconstruct(x, memo, func, args, state=None, listiter=None,
                 dictiter=None, *, deepcopy=deepcopy):
    """Rebuild x from what its reducer gave; memo None: a shallow copy."""
    def part(value):
        return value if memo is None else deepcopy(value, memo)

    if memo is None:
        y = func(*args)
    else:
        y = memo[id(x)] = func(*map(part, args))
    if state is not None:
        _set_state(y, part(state))
    for item in () if listiter is None else listiter:
        y.append(part(item))
    for key, value in () if dictiter is None else dictiter:
        key = part(key)
        y[key] = part(value)
    return y


def replace(obj, /, **changes):
    """Return a copy of an object with some fields changed: what its class's
    __replace__ gives."""
    cls = obj.__class__
    func = getattr(cls, "__replace__", None)
    if func is None:
        raise TypeError("replace() does not support "
                        f"{cls.__name__} objects")
    return func(obj, **changes)
