"""What stands in brackets takes the place of type parameters.

The type parameters of _typevars call these: _prepare_subst arranges all
arguments of an alias or a class so that one is left for each parameter,
_subst checks the one that is a parameter's own.
"""

from typing import (TypeVarTuple, Unpack, _GenericAlias,
                    _is_param_expr, _type_check, _unpack_args)
from _typing import GenericAlias

__name__ = "typing"


def _typevar_subst(self, arg):
    arg = _type_check(arg, "Parameters to generic types must be types.")
    if (isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack
            or isinstance(arg, GenericAlias) and arg.__unpacked__):
        raise TypeError(f"{arg} is not valid as type argument")
    return arg


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        return tuple(_type_check(a, "Expected a type.") for a in arg)
    if not _is_param_expr(arg):
        raise TypeError("Expected a list of types, an ellipsis, ParamSpec, "
                        f"or Concatenate. Got {arg}")
    return arg


def _paramspec_prepare_subst(self, alias, args):
    params = alias.__parameters__
    i = params.index(self)
    if i == len(args) and self.has_default():
        args = (*args, self.__default__)
    if i >= len(args):
        raise TypeError(f"Too few arguments for {alias}")
    if len(params) == 1 and not _is_param_expr(args[0]):
        return (tuple(args),)  # Z[int, str] for Z[[int, str]]
    if isinstance(args[i], list):
        return (*args[:i], tuple(args[i]), *args[i + 1:])
    return args


def _typevartuple_prepare_subst(self, alias, args):
    """Put a tuple of those arguments in args that are self's.

    One argument may be an unpacked tuple of any length, *tuple[int, ...]:
    it gives its item to all parameters that nothing else is left for.
    """
    params = alias.__parameters__
    before = params.index(self)
    after = len(params) - before - 1
    if any(isinstance(p, TypeVarTuple) for p in params[before + 1:]):
        raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    filler = place = None
    for i, arg in enumerate(args):
        items = (None if isinstance(arg, type) else
                 getattr(arg, "__typing_unpacked_tuple_args__", None))
        if items and len(items) == 2 and items[1] is ...:
            if place is not None:
                raise TypeError("More than one unpacked arbitrary-length "
                                "tuple argument")
            place, filler = i, items[0]
    left, right = before, after
    if place is not None:
        left = min(left, place)
        right = min(right, len(args) - place - 1)
    elif left + right > len(args):
        raise TypeError(f"Too few arguments for {alias}; actual {len(args)}, "
                        f"expected at least {len(params) - 1}")
    end = len(args) - right
    if left == end and self.has_default():
        taken = tuple(_unpack_args((self.__default__,)))
    else:
        taken = args[left:end]
    return (*args[:left], *([filler] * (before - left)), taken,
            *([filler] * (after - right - left)), *args[end:])
