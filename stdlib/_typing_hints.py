"""typing's reading of annotations: get_type_hints, get_origin, get_args,
no_type_check.
"""

import sys
from typing import (Annotated, Callable, ForwardRef, Generic, NotRequired,
                    ParamSpecArgs, ParamSpecKwargs, ReadOnly, Required,
                    Unpack, _AnnotatedAlias, _BaseGenericAlias,
                    _GenericAlias, _is_param_expr, _type_check,
                    _warn_of_removal)
from _typing import GenericAlias, UnionType

__name__ = "typing"

_Function = type(lambda: None)
_Method = type((lambda: None).__get__(0))
_annotated = (_Function, type(len), _Method, type(sys), type(int.__add__),
              type((1).__add__), type(str.join))


def get_origin(tp):
    """List[int] gives list, Union[X, Y] gives Union; other things None."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs,
                       ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return UnionType if isinstance(tp, UnionType) else None


def get_args(tp):
    """What stands in the brackets, after substitution: a tuple."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        args = tp.__args__
        if _is_row_of_callable(tp, args):
            args = list(args[:-1]), args[-1]
        return args
    return tp.__args__ if isinstance(tp, UnionType) else ()


def _is_row_of_callable(tp, args):
    """Is this Callable[[X, Y], R], whose args are X, Y, R?"""
    origin = tp.__origin__
    return (isinstance(origin, type) and origin.__name__ == "Callable"
            and origin is Callable.__origin__
            and not (len(args) == 2 and _is_param_expr(args[0])))


def _as_union(members):
    result = members[0]
    for m in members[1:]:
        result = result | m
    return result


def _eval_type(t, globalns, localns, type_params=(), *,
               recursive_guard=frozenset()):
    """t with the forward references in it replaced by what they name."""
    if isinstance(t, ForwardRef):
        return _evaluate_reference(t, globalns, localns, type_params,
                                   recursive_guard)
    if not isinstance(t, (_GenericAlias, GenericAlias, UnionType)):
        return t
    if isinstance(t, GenericAlias):
        args = tuple(ForwardRef(a) if isinstance(a, str) else a
                     for a in t.__args__)
        unpacked = t.__unpacked__
        if _is_row_of_callable(t, args):
            t = t.__origin__[args[:-1], args[-1]]
        else:
            t = t.__origin__[args]
        if unpacked:
            t = Unpack[t]
    args = tuple(_eval_type(a, globalns, localns, type_params,
                            recursive_guard=recursive_guard)
                 for a in t.__args__)
    if args == t.__args__:
        return t
    if isinstance(t, GenericAlias):
        return GenericAlias(t.__origin__, args)
    return _as_union(args) if isinstance(t, UnionType) else t.copy_with(args)


def _evaluate_reference(ref, globalns, localns, type_params, guard):
    """What a ForwardRef names; itself within its own value."""
    if ref.__forward_arg__ in guard:
        return ref
    if ref.__forward_evaluated__ and localns is globalns:
        return ref.__forward_value__
    inner, outer = _namespaces(ref, globalns, localns, type_params)
    value = _type_check(
        eval(ref.__forward_code__, outer, inner),
        "Forward references must evaluate to types.",
        is_argument=ref.__forward_is_argument__,
        allow_special_forms=ref.__forward_is_class__)
    ref.__forward_value__ = _eval_type(
        value, outer, inner, type_params,
        recursive_guard=guard | {ref.__forward_arg__})
    ref.__forward_evaluated__ = True
    return ref.__forward_value__


def _namespaces(ref, outer, inner, type_params):
    """Where the names of a ForwardRef are looked for, the inner first.  One
    that is None is the other."""
    if outer is None:
        outer = {} if inner is None else inner
    if inner is None:
        inner = outer
    if ref.__forward_module__ is not None:
        module = sys.modules.get(ref.__forward_module__)
        outer = getattr(module, "__dict__", outer)
    if type_params:
        # They come before globals, and in a class before its variables.
        outer, inner = dict(outer), dict(inner)
    for p in type_params or ():
        if not ref.__forward_is_class__ or p.__name__ not in outer:
            outer[p.__name__] = p
            inner.pop(p.__name__, None)
    return inner, outer


def _strip_annotations(t):
    """t without Annotated, Required, NotRequired and ReadOnly."""
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if getattr(t, "__origin__", None) in (Required, NotRequired, ReadOnly):
        return _strip_annotations(t.__args__[0])
    if not isinstance(t, (_GenericAlias, GenericAlias, UnionType)):
        return t
    args = tuple(map(_strip_annotations, t.__args__))
    if args == t.__args__:
        return t
    if isinstance(t, GenericAlias):
        return GenericAlias(t.__origin__, args)
    return _as_union(args) if isinstance(t, UnionType) else t.copy_with(args)


def _namespace_of(module):
    return getattr(sys.modules.get(module), "__dict__", {})


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a module, class or function, evaluated: a dict.

    A class has those of its bases, too.  What a str names is looked up in
    globalns and localns, where these are given, else where obj was made.
    """
    if getattr(obj, "__no_type_check__", None):
        return {}
    if isinstance(obj, type):
        hints = _hints_of_class(obj, globalns, localns)
    else:
        hints = _hints_of_function(obj, globalns, localns)
    if include_extras:
        return hints
    return {name: _strip_annotations(t) for name, t in hints.items()}


def _hints_of_class(cls, globalns, localns):
    hints = {}
    for base in reversed(cls.__mro__):
        annotations = base.__dict__.get("__annotations__")
        if not isinstance(annotations, dict):
            continue
        if globalns is None:
            outer = _namespace_of(base.__module__)
        else:
            outer = globalns
        inner = dict(vars(base)) if localns is None else localns
        if localns is None and globalns is None:
            # Names of the module come before those of the class.
            outer, inner = inner, outer
        for name, value in annotations.items():
            if value is None:
                value = type(None)
            elif isinstance(value, str):
                value = ForwardRef(value, is_argument=False, is_class=True)
            hints[name] = _eval_type(value, outer, inner,
                                     base.__type_params__)
    return hints


def _hints_of_function(obj, globalns, localns):
    if globalns is None:
        if isinstance(obj, type(sys)):
            globalns = obj.__dict__
        else:
            inner = obj
            while hasattr(inner, "__wrapped__"):
                inner = inner.__wrapped__
            globalns = getattr(inner, "__globals__", {})
    if localns is None:
        localns = globalns
    annotations = getattr(obj, "__annotations__", None)
    if annotations is None:
        if isinstance(obj, _annotated):
            return {}
        raise TypeError(f"{obj!r} is not a module, class, method, "
                        "or function.")
    hints = dict(annotations)
    type_params = getattr(obj, "__type_params__", ())
    for name, value in hints.items():
        if value is None:
            value = type(None)
        elif isinstance(value, str):
            # A module's variables are no arguments: ClassVar may stand there.
            value = ForwardRef(value,
                               is_argument=not isinstance(obj, type(sys)))
        hints[name] = _eval_type(value, globalns, localns, type_params)
    return hints


def no_type_check(arg):
    """Mark a function, or all of a class, as having no types to look at."""
    if isinstance(arg, type):
        for name in dir(arg):
            v = getattr(arg, name)
            if (not hasattr(v, "__qualname__")
                    or v.__qualname__ != f"{arg.__qualname__}.{v.__name__}"
                    or getattr(v, "__module__", None) != arg.__module__):
                continue  # comes from elsewhere
            if isinstance(v, _Function):
                v.__no_type_check__ = True
            elif isinstance(v, _Method):
                v.__func__.__no_type_check__ = True
            elif isinstance(v, type):
                no_type_check(v)
    try:
        arg.__no_type_check__ = True
    except TypeError:  # a built-in class
        pass
    return arg


def no_type_check_decorator(decorator):
    """A decorator whose results are marked as with no_type_check."""
    _warn_of_removal(
        "'typing.no_type_check_decorator' is deprecated and slated for "
        "removal in Python 3.15", 3)

    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        setattr(wrapped_decorator, name, getattr(decorator, name))
    wrapped_decorator.__wrapped__ = decorator
    return wrapped_decorator
