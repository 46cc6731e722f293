"""typing's Literal, Annotated, Concatenate and Unpack with their parameters.

Few programs use them, so they are loaded with the first one.
"""

from typing import (Annotated, GenericAlias, TypeVarTuple, _GenericAlias,
                    _NotIterable, _getitem_call, _is_unpacked_typevartuple,
                    _remembered, _type_check, _type_repr)

__name__ = "typing"


# --- aliases -------------------------------------------------------------

class _LiteralGenericAlias(_GenericAlias, _root=True):
    # Literal[a, b]: equal with the same values in any order.

    def __eq__(self, other):
        return (set(_with_types(self.__args__))
                == set(_with_types(other.__args__))
                if isinstance(other, _LiteralGenericAlias)
                else NotImplemented)

    def __hash__(self):
        return hash(frozenset(_with_types(self.__args__)))


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    # Concatenate[X, P]; with a list for P it is a list.

    def copy_with(self, params):
        *types, last = params
        if isinstance(last, (list, tuple)):
            return (*types, *last)
        if isinstance(last, _ConcatenateGenericAlias):
            params = (*types, *last.__args__)
        return super().copy_with(params)


class _AnnotatedAlias(_NotIterable, _GenericAlias, _root=True):
    """Annotated[X, m, ...]: stands for X and has __metadata__."""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, (*origin.__metadata__,
                                                   *metadata)
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def __repr__(self):
        metadata = ", ".join(map(repr, self.__metadata__))
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {metadata}]"

    def copy_with(self, params):
        origin, = params
        return _AnnotatedAlias(origin, self.__metadata__)

    def __reduce__(self):
        return _getitem_call(Annotated,
                             (self.__origin__, *self.__metadata__))

    def __eq__(self, other):
        return (self.__origin__ == other.__origin__
                and self.__metadata__ == other.__metadata__
                if isinstance(other, _AnnotatedAlias) else NotImplemented)

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(name)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    # Unpack[X], that is *X.

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)

    def __getitem__(self, args):
        return (args if self.__typing_is_unpacked_typevartuple__
                else super().__getitem__(args))

    def __repr__(self):
        unpacked, = self.__args__
        return f"typing.Unpack[{_type_repr(unpacked)}]"

    @property
    def __typing_unpacked_tuple_args__(self):
        arg, = self.__args__
        if not isinstance(arg, (_GenericAlias, GenericAlias)):
            return None
        if arg.__origin__ is not tuple:
            raise TypeError("Unpack[...] must be used with a tuple type")
        return arg.__args__


# --- what makes them -----------------------------------------------------

def _with_types(values):
    return [(v, type(v)) for v in values]


def _literal(self, parameters):
    values = []
    for p in parameters:
        if isinstance(p, _LiteralGenericAlias):
            values.extend(p.__args__)
        else:
            values.append(p)
    try:
        values = [v for v, _ in dict.fromkeys(_with_types(values))]
    except TypeError:  # not hashable: stays as it is
        pass
    return _LiteralGenericAlias(self, tuple(values))


_literal = _remembered(_literal, typed=True)


def _annotated(self, parameters):
    if _is_unpacked_typevartuple(parameters[0]):
        raise TypeError("Annotated[...] should not be used with an unpacked "
                        "TypeVarTuple")
    origin = _type_check(parameters[0], "Annotated[t, ...]: t must be a type.",
                         allow_special_forms=True)
    return _AnnotatedAlias(origin, tuple(parameters[1:]))


_annotated = _remembered(_annotated, typed=True)
