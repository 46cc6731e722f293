"""Functions that take functions: caches, partial application, dispatch by
type, comparison methods from one of them, and wrappers that look like what
they wrap.

partial, reduce, cmp_to_key and the caches of lru_cache are native.  Names of
other modules that programs look for here are brought in when asked for.
"""

from _functools import partial, reduce, cmp_to_key, _lru_cache_wrapper
from _types import GenericAlias, _cached_in

__all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS",
           "WRAPPER_UPDATES", "total_ordering", "cache", "cmp_to_key",
           "lru_cache", "reduce", "partial", "partialmethod",
           "singledispatch", "singledispatchmethod", "cached_property"]


def __getattr__(name):
    if name == "_CacheInfo":
        return _cache_info_class()
    if name == "get_cache_token":
        from abc import get_cache_token as value
    elif name == "namedtuple":
        from collections import namedtuple as value
    elif name == "recursive_repr":
        from reprlib import recursive_repr as value
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


# --- wrappers ------------------------------------------------------------

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__",
                       "__annotations__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS,
                   updated=WRAPPER_UPDATES):
    """Make wrapper look like the function it wraps, and return it.

    The attributes named in assigned are copied where wrapped has them; those
    in updated are dicts, which are merged into the wrapper's.
    """
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    # Last, so that it is not replaced by wrapped's own.
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator for wrappers of a function: see update_wrapper()."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned,
                   updated=updated)


# --- caches --------------------------------------------------------------


def _cache_info_class():
    from collections import namedtuple
    cls = globals().get("_CacheInfo")
    if cls is None:
        cls = namedtuple("CacheInfo",
                         ["hits", "misses", "maxsize", "currsize"])
        cls.__module__ = __name__
        globals()["_CacheInfo"] = cls
    return cls


def _cache_info(*numbers):
    return _cache_info_class()(*numbers)


class _HashedSeq(list):
    """A key for a dict that computes its hash once."""

    __slots__ = "hashvalue"

    def __hash__(self):
        return self.hashvalue

    def __init__(self, tup, hash=hash):
        self.hashvalue = hash(tup)
        self.extend(tup)


def _make_key(args, kwds, typed, kwd_mark=(object(),), fasttypes={int, str},
              tuple=tuple, type=type, len=len):
    """A key for the arguments of a call, as those of lru_cache are."""
    if not (kwds or typed) and len(args) == 1 and type(args[0]) in fasttypes:
        return args[0]
    parts = [*args]
    if kwds:
        parts += kwd_mark
        for item in kwds.items():
            parts += item
    if typed:
        parts += map(type, args)
        parts += map(type, kwds.values())
    return _HashedSeq(tuple(parts))


def _cached(function, maxsize, typed, parameters):
    wrapper = _lru_cache_wrapper(function, maxsize, typed, _cache_info)
    wrapper.cache_parameters = parameters
    return update_wrapper(wrapper, function)


def lru_cache(maxsize=128, typed=False):
    """A decorator: remember the results of the calls used last.

    maxsize is how many, None for all.  With typed, arguments that are equal
    but of different types are different.  The arguments must be hashable.
    The function gets the methods cache_info(), cache_clear() and
    cache_parameters(); the original is its __wrapped__.
    """
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed,
                       lambda: {"maxsize": 128, "typed": typed})
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a "
                        "callable, or None")

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed,
                       lambda: {"maxsize": maxsize, "typed": typed})

    return decorating_function


def cache(user_function, /):
    """Remember the results of all calls: lru_cache(maxsize=None)."""
    return lru_cache(maxsize=None)(user_function)


_NOT_FOUND = object()


# A method that is called once for each instance: from then on its result is a
# plain attribute there.
class cached_property:
    def __init__(self, func):
        self.func, self.attrname = func, None
        self.__doc__, self.__module__ = func.__doc__, func.__module__

    def __set_name__(self, owner, name):
        known = self.attrname
        if known not in (None, name):
            raise TypeError("Cannot assign the same cached_property to two "
                            f"different names ({known!r} and {name!r}).")
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without "
                            "calling __set_name__ on it.")
        value = _cached_in(instance, name, self.func)
        if value is not NotImplemented:
            return value
        try:
            attributes = instance.__dict__
        except AttributeError:
            raise TypeError("No '__dict__' attribute on "
                            f"{type(instance).__name__!r} instance to cache "
                            f"{name!r} property.") from None
        value = attributes.get(name, _NOT_FOUND)
        if value is _NOT_FOUND:
            value = self.func(instance)
            try:
                attributes[name] = value
            except TypeError:
                raise TypeError("The '__dict__' attribute on "
                                f"{type(instance).__name__!r} instance does "
                                "not support item assignment for caching "
                                f"{name!r} property.") from None
        return value

    __class_getitem__ = classmethod(GenericAlias)


# --- total_ordering ------------------------------------------------------
# Each method asks the one that the class brings, by way of the type as
# operators do, and hands NotImplemented on.


@cache
def _derive(name, root, negate, join):
    """A comparison told from another one of the same operands, or from its
    negation, and from whether they are equal."""
    def compare(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        if negate:
            answer = not answer
        if join == "and":
            return answer and self != other
        return answer or (join == "or" and self == other)

    how = f"({'not ' * negate}a {_signs[root]} b)"
    if join:
        how += f" {join} (a {'!=' if join == 'and' else '=='} b)"
    compare.__name__ = name
    compare.__qualname__ = f"_{name[2:4]}_from_{root[2:4]}"
    compare.__doc__ = (f"Return a {_signs[name]} b.  Computed by "
                       f"@total_ordering from {how}.")
    return compare


_signs = {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}


# For what a class may bring, in the order of preference: the other three,
# each with how it follows.
_convert = {
    "__lt__": {"__gt__": (True, "and"), "__le__": (False, "or"),
               "__ge__": (True, None)},
    "__le__": {"__ge__": (True, "or"), "__lt__": (False, "and"),
               "__gt__": (True, None)},
    "__gt__": {"__lt__": (True, "and"), "__ge__": (False, "or"),
               "__le__": (True, None)},
    "__ge__": {"__le__": (True, "or"), "__gt__": (False, "and"),
               "__lt__": (True, None)},
}



def total_ordering(cls):
    """Give a class with one of < > <= >= (and ==) the three others."""
    own = [name for name in _convert
           if getattr(cls, name, None) is not getattr(object, name, None)]
    if not own:
        raise ValueError("must define at least one ordering operation: "
                         "< > <= >=")
    root = own[0]
    for name, (negate, join) in _convert[root].items():
        if name not in own:
            setattr(cls, name, _derive(name, root, negate, join))
    return cls


# --- partialmethod -------------------------------------------------------


def _check_descriptor(func):
    """A method can be made of what is called, or binds itself."""
    if not (callable(func) or hasattr(func, "__get__")):
        raise TypeError(f"{func!r} is not callable or a descriptor")


def _is_abstract(func):
    return getattr(func, "__isabstractmethod__", False)


class partialmethod:
    """As partial, for methods: what is given here goes behind self.

    func may be any callable or descriptor: a function, a classmethod, another
    partialmethod.
    """

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, func, /, *args, **keywords):
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        else:
            _check_descriptor(func)
        self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        cls = type(self)
        parts = [repr(self.func), *map(repr, self.args)]
        parts += [f"{key}={value!r}" for key, value in self.keywords.items()]
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    @property
    def __isabstractmethod__(self):
        return _is_abstract(self.func)

    def __get__(self, obj, cls=None):
        func = self.func
        get = getattr(func, "__get__", None)
        if get is not None and not isinstance(func, partial):
            bound = get(obj, cls)
            if bound is not func:
                return self._apply_to(bound)
        # A callable that does not bind, or is a function of its own class.
        return self._make_unbound_method().__get__(obj, cls)

    def _apply_to(self, bound):
        applied = partial(bound, *self.args, **self.keywords)
        if hasattr(bound, "__self__"):
            applied.__self__ = bound.__self__
        return applied

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args,
                             **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method


def _unwrap_partial(func):
    while isinstance(func, partial):
        func = func.func
    return func


def _unwrap_partialmethod(func):
    """What is at the bottom of partial objects, of methods that
    partialmethod made, and of partialmethods themselves."""
    while True:
        made_by = getattr(func, "__partialmethod__", None)
        if isinstance(made_by, partialmethod):
            func = made_by
        elif isinstance(func, (partial, partialmethod)):
            func = func.func
        else:
            return func


# --- dispatch by type ----------------------------------------------------
# Which implementation is for a class: the first registered one in its MRO,
# into which the registered abstract base classes that it belongs to are put
# where they would stand if it derived from them (PEP 443).


def _c3_merge(orders):
    """Merge orders into one that agrees with all of them (C3): each time the
    first head that nowhere stands behind another class."""
    merged = []
    while orders := [order for order in orders if order]:
        behind = [c for order in orders for c in order[1:]]
        head = next((order[0] for order in orders if order[0] not in behind),
                    None)
        if head is None:
            raise RuntimeError("Inconsistent hierarchy")
        merged.append(head)
        orders = [order[1:] if order[0] == head else order
                  for order in orders]
    return merged


def _c3_mro(cls, abcs=None):
    """The MRO of cls, with abstract base classes put in."""
    bases = list(cls.__bases__)
    # Behind the last base that is abstract itself.
    boundary = len(bases)
    while boundary and not hasattr(bases[boundary - 1],
                                   "__abstractmethods__"):
        boundary -= 1
    implied, left = [], []
    for base in abcs or ():
        new = (issubclass(cls, base) and
               not any(issubclass(b, base) for b in bases))
        (implied if new else left).append(base)
    bases[boundary:boundary] = implied
    return _c3_merge([[cls], *(_c3_mro(base, left) for base in bases),
                      bases[:boundary], implied,
                      bases[boundary + len(implied):]])


def _compose_mro(cls, types):
    """The MRO of cls with those of types that it is a virtual subclass of."""
    own = set(cls.__mro__)
    related = [t for t in types
               if t not in own and hasattr(t, "__mro__")
               and not isinstance(t, GenericAlias) and issubclass(cls, t)]
    # Not what another one of them derives from.
    lowest = [t for t in related
              if not any(t != other and t in other.__mro__
                         for other in related)]
    known = set(lowest)
    abcs = []
    for t in lowest:
        chains = [[c for c in sub.__mro__ if c in known]
                  for sub in t.__subclasses__()
                  if sub not in own and issubclass(cls, sub)]
        chains.sort(key=len, reverse=True)
        for c in (c for chain in chains or [[t]] for c in chain):
            if c not in abcs:
                abcs.append(c)
    return _c3_mro(cls, abcs)


def _find_impl(cls, registry):
    """The best implementation for cls; None: there is none."""
    match = None
    for t in _compose_mro(cls, registry.keys()):
        if match is not None:
            # Two abstract classes that know nothing of each other.
            if (t in registry and t not in cls.__mro__
                    and match not in cls.__mro__
                    and not issubclass(match, t)):
                raise RuntimeError(f"Ambiguous dispatch: {match} or {t}")
            break
        if t in registry:
            match = t
    return registry.get(match)


def _union_args(cls):
    """The members of a union, None for anything else."""
    from types import UnionType
    if isinstance(cls, UnionType):
        return cls.__args__
    origin = getattr(cls, "__origin__", None)
    if origin is not None:
        from typing import Union
        if origin is Union:
            return cls.__args__
    return None


def _is_valid_dispatch_type(cls):
    if isinstance(cls, type):
        return not isinstance(cls, GenericAlias)
    members = _union_args(cls)
    return members is not None and all(isinstance(m, type) for m in members)


def _annotated_class(func):
    """What a function's annotations say it is for."""
    if not getattr(func, "__annotations__", {}):
        raise TypeError(f"Invalid first argument to `register()`: {func!r}. "
                        "Use either `@register(some_class)` or plain "
                        "`@register` on an annotated function.")
    from typing import get_type_hints
    name, cls = next(iter(get_type_hints(func).items()))
    if _is_valid_dispatch_type(cls):
        return cls
    if _union_args(cls) is not None:
        raise TypeError(f"Invalid annotation for {name!r}. {cls!r} not all "
                        "arguments are classes.")
    raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a "
                    "class.")


def singledispatch(func):
    """A decorator: the class of the first argument chooses the function.

    The function decorated is for all classes without another one; its method
    register(cls) decorates those, dispatch(cls) tells which one a class gets,
    and registry is a view of all of them.
    """
    from abc import get_cache_token
    from types import MappingProxyType
    from weakref import WeakKeyDictionary

    registry = {object: func}
    chosen = WeakKeyDictionary()
    token = None  # of the abstract base classes, once one is registered
    name = getattr(func, "__name__", "singledispatch function")

    def dispatch(cls):
        """The function for a class."""
        nonlocal token
        if token is not None and token != (now := get_cache_token()):
            token = now
            chosen.clear()
        found = chosen.get(cls)
        if found is None:
            found = (registry[cls] if cls in registry
                     else _find_impl(cls, registry))
            chosen[cls] = found
        return found

    def register(cls, func=None):
        """Make func, or the function decorated, the one for a class."""
        nonlocal token
        if _is_valid_dispatch_type(cls):
            if func is None:
                return lambda decorated: register(cls, decorated)
        elif func is None:
            cls, func = _annotated_class(cls), cls
        else:
            raise TypeError("Invalid first argument to `register()`. "
                            f"{cls!r} is not a class or union type.")
        registry.update(dict.fromkeys(_union_args(cls) or (cls,), func))
        if hasattr(cls, "__abstractmethods__") and token is None:
            token = get_cache_token()
        chosen.clear()
        return func

    def wrapper(*args, **kw):
        if args:
            return dispatch(args[0].__class__)(*args, **kw)
        raise TypeError(f"{name} requires at least 1 positional argument")

    vars(wrapper).update(register=register, dispatch=dispatch,
                         registry=MappingProxyType(registry),
                         _clear_cache=chosen.clear)
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """As singledispatch, for methods: the first argument behind self, or
    cls, chooses.  func may be a descriptor, such as a classmethod."""

    def __init__(self, func):
        _check_descriptor(func)
        from weakref import WeakKeyDictionary
        self.func = func
        self.dispatcher = singledispatch(func)
        self._method_cache = WeakKeyDictionary()

    @property
    def __isabstractmethod__(self):
        return _is_abstract(self.func)

    def register(self, cls, method=None):
        """Make method the one for a class, as singledispatch's does."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        made, method = self._method_cache, None
        if made is not None:
            try:
                method = made.get(obj)
            except TypeError:  # no weak references to such objects
                made = self._method_cache = None
        if method is None:
            method = self._make_method(obj, cls)
            if made is not None:
                made[obj] = method
        return method

    def _make_method(self, obj, cls):
        func = self.func
        dispatch = self.dispatcher.dispatch
        name = getattr(func, "__name__", "singledispatchmethod method")

        def _method(*args, **kwargs):
            if args:
                method = dispatch(args[0].__class__)
                return method.__get__(obj, cls)(*args, **kwargs)
            raise TypeError(f"{name} requires at least 1 positional argument")

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        return update_wrapper(_method, func)
