"""Type parameters and type aliases (PEP 484, 612, 646, 695, 696).

The instructions that make type parameters and aliases call make_parameter,
make_alias and make_generic.  Bounds, constraints, defaults and the values of
aliases arrive as functions; each is called when somebody asks for its value
for the first time.  What the classes do beyond being names needs typing,
which is imported only then.
"""

import sys
from _typing import GenericAlias, UnionType, evaluate, seal, union

__name__ = "typing"  # where the classes say that they are


def _caller():
    """The name of the module that called the caller of this."""
    try:
        return sys._getframe(2).f_globals.get("__name__")
    except ValueError:
        return None


def _typing():
    import typing
    return typing


class NoDefaultType:
    """The type of the NoDefault singleton."""
    __slots__ = ()
    __module__ = "builtins"  # as CPython has it

    def __new__(cls, /, *args, **kwargs):
        if args or kwargs:
            raise TypeError("NoDefaultType takes no arguments")
        return NoDefault

    def __repr__(self):
        return "typing.NoDefault"

    def __reduce__(self):
        return "NoDefault"


NoDefault = object.__new__(NoDefaultType)


class _Lazy:
    """A value that a function gives when it is first asked for."""
    __slots__ = ("function", "namespace")

    def __init__(self, function, namespace):
        self.function = function
        self.namespace = namespace

    def get(self):
        if self.namespace is None:
            return self.function()
        return evaluate(self.function, self.namespace)


def _lazy(function, namespace, absent):
    return absent if function is None else _Lazy(function, namespace)


class _Value:
    """An attribute that may still be a _Lazy."""
    __slots__ = ("slot", "name")

    def __init__(self, slot):
        self.slot = slot

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = getattr(instance, self.slot)
        if type(value) is _Lazy:
            value = value.get()
            object.__setattr__(instance, self.slot, value)
        return value

    def __set__(self, instance, value):
        raise AttributeError(
            f"attribute '{self.name}' of 'typing.{type(instance).__name__}' "
            "objects is not writable")

    def __delete__(self, instance):
        self.__set__(instance, None)


class _Constant(_Value):
    """An attribute that was there from the start."""
    __slots__ = ()

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.slot)

    def __set__(self, instance, value):
        raise AttributeError("readonly attribute")


class _Computed(_Value):
    """An attribute that a function makes each time."""
    __slots__ = ()

    def __get__(self, instance, owner=None):
        return self if instance is None else self.slot(instance)


class _Variance(_Constant):
    """Has the parameter this variance?"""
    __slots__ = ()

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance._variance == self.slot


# --- what the kinds of type parameters have in common --------------------
# Functions and not a base class, which would show in the MRO.

def _has_default(self):
    """Is there a default?"""
    return self._default is not NoDefault


def _no_base(self, bases, /):
    raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


def _or(self, other):
    return _typing().Union[self, other]


def _ror(self, other):
    return _typing().Union[other, self]


def _name_of(self):
    return self._name


def _repr(self):
    return self._variance + self._name


def _named(cls, name, default, what):
    """A new parameter, of the module that calls the class."""
    if not isinstance(name, str):
        raise TypeError(f"{what}() argument 'name' must be str, not "
                        + type(name).__name__)
    made = object.__new__(cls)
    made._name = name
    made._default = default
    module = sys._getframe(2).f_globals.get("__name__")
    if module is not None and module != "typing":
        made.__module__ = module
    return made


def _limit(made, bound, covariant, contravariant, infer_variance):
    """Set the bound and the variance of a new parameter."""
    if covariant and contravariant:
        raise ValueError("Bivariant types are not supported.")
    if infer_variance and (covariant or contravariant):
        raise ValueError("Variance cannot be specified with "
                         "infer_variance.")
    if bound is not None:
        bound = _typing()._type_check(bound, "Bound must be a type.")
    made._bound = bound
    made._variance = ("" if infer_variance else "+" if covariant
                      else "-" if contravariant else "~")


class TypeVar:
    """Type variable."""
    __slots__ = ("_name", "_default", "_bound", "_variance", "_constraints",
                 "__dict__", "__weakref__")

    __name__ = _Constant("_name")
    __bound__ = _Value("_bound")
    __constraints__ = _Value("_constraints")
    __default__ = _Value("_default")
    __covariant__ = _Variance("+")
    __contravariant__ = _Variance("-")
    __infer_variance__ = _Variance("")
    has_default = _has_default
    __mro_entries__ = _no_base
    __or__ = _or
    __ror__ = _ror
    __reduce__ = _name_of
    __repr__ = _repr

    def __new__(cls, name, *constraints, bound=None, default=NoDefault,
                covariant=False, contravariant=False, infer_variance=False):
        made = _named(cls, name, default, "typevar")
        _limit(made, bound, covariant, contravariant, infer_variance)
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        made._constraints = constraints
        return made

    __new__.__qualname__ = "typevar"  # as the messages call it

    def __typing_subst__(self, arg, /):
        return _typing()._typevar_subst(self, arg)

    def __typing_prepare_subst__(self, alias, args, /):
        index = alias.__parameters__.index(self)
        if index < len(args):
            return args
        if index == len(args) and self._default is not NoDefault:
            return (*args, self.__default__)
        raise TypeError(f"Too few arguments for {alias}; actual {len(args)}, "
                        f"expected at least {index + 1}")


class ParamSpecArgs:
    """The args for a ParamSpec object."""
    __slots__ = ("_origin", "__weakref__")

    __origin__ = _Constant("_origin")
    __hash__ = None
    __mro_entries__ = _no_base

    def __new__(cls, origin):
        made = object.__new__(cls)
        made._origin = origin
        return made

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self._origin == other._origin

    def __repr__(self):
        return _repr_of_part(self._origin, "args")


class ParamSpecKwargs:
    """The kwargs for a ParamSpec object."""
    __slots__ = ("_origin", "__weakref__")

    __origin__ = _Constant("_origin")
    __hash__ = None
    __mro_entries__ = _no_base
    __new__ = ParamSpecArgs.__new__
    __eq__ = ParamSpecArgs.__eq__

    def __repr__(self):
        return _repr_of_part(self._origin, "kwargs")


def _repr_of_part(origin, name):
    owner = origin._name if type(origin) is ParamSpec else repr(origin)
    return f"{owner}.{name}"


class ParamSpec:
    """Parameter specification."""
    __slots__ = ("_name", "_default", "_bound", "_variance", "__dict__",
                 "__weakref__")

    __name__ = _Constant("_name")
    __bound__ = _Value("_bound")
    __default__ = _Value("_default")
    __covariant__ = _Variance("+")
    __contravariant__ = _Variance("-")
    __infer_variance__ = _Variance("")
    has_default = _has_default
    __mro_entries__ = _no_base
    __or__ = _or
    __ror__ = _ror
    __reduce__ = _name_of
    __repr__ = _repr
    args = _Computed(ParamSpecArgs)
    kwargs = _Computed(ParamSpecKwargs)

    def __new__(cls, name, *, bound=None, default=NoDefault,
                covariant=False, contravariant=False, infer_variance=False):
        made = _named(cls, name, default, "paramspec")
        if bound is None:
            bound = type(None)  # as CPython has it
        _limit(made, bound, covariant, contravariant, infer_variance)
        return made

    __new__.__qualname__ = "paramspec"

    def __typing_subst__(self, arg, /):
        return _typing()._paramspec_subst(self, arg)

    def __typing_prepare_subst__(self, alias, args, /):
        return _typing()._paramspec_prepare_subst(self, alias, args)


class TypeVarTuple:
    """Type variable tuple."""
    __slots__ = ("_name", "_default", "__dict__", "__weakref__")

    __name__ = _Constant("_name")
    __default__ = _Value("_default")
    has_default = _has_default
    __mro_entries__ = _no_base
    __reduce__ = __repr__ = _name_of

    def __new__(cls, name, *, default=NoDefault):
        return _named(cls, name, default, "typevartuple")

    __new__.__qualname__ = "typevartuple"

    def __iter__(self):
        yield _typing().Unpack[self]

    def __typing_subst__(self, arg, /):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __typing_prepare_subst__(self, alias, args, /):
        return _typing()._typevartuple_prepare_subst(self, alias, args)


class TypeAliasType:
    """Type alias."""
    __slots__ = ("_name", "_value", "_params", "_module")

    __name__ = _Constant("_name")
    __value__ = _Value("_value")
    __type_params__ = _Constant("_params")

    def __new__(cls, name, value, *, type_params=()):
        if not isinstance(name, str):
            raise TypeError("typealias() argument 'name' must be str, not "
                            + type(name).__name__)
        if not isinstance(type_params, tuple):
            raise TypeError("type_params must be a tuple")
        return _alias(name, type_params, value, _caller())

    __new__.__qualname__ = "typealias"

    def __parameters__(self):
        """The type parameters, tuples of them unpacked."""
        return tuple(_unpacked(self._params))

    __parameters__ = _Computed(__parameters__)

    def __getattribute__(self, name):
        if name == "__module__":
            return object.__getattribute__(self, "_module")
        return object.__getattribute__(self, name)

    def __getitem__(self, args):
        if not self._params:
            raise TypeError("Only generic type aliases are subscriptable")
        return GenericAlias(self, args)

    def __or__(self, other):
        return union(self, other) if _is_plain(other) else NotImplemented

    def __ror__(self, other):
        return union(other, self) if _is_plain(other) else NotImplemented

    __iter__ = None  # __getitem__ takes no index
    __reduce__ = __repr__ = _name_of


def _is_plain(v):
    """Does X | Y of it make a UnionType?"""
    return v is None or isinstance(v, (type, GenericAlias, UnionType,
                                       TypeAliasType))


def _unpacked(parameters):
    """The parameters as they stand in brackets: *Ts for Ts."""
    for p in parameters:
        if type(p) is TypeVarTuple:
            yield from p
        else:
            yield p


def _alias(name, params, value, module):
    made = object.__new__(TypeAliasType)
    made._name = name
    made._params = params
    made._value = value
    made._module = module
    return made


for _class in (NoDefaultType, TypeVar, ParamSpecArgs, ParamSpecKwargs,
               ParamSpec, TypeVarTuple, TypeAliasType):
    seal(_class)


# --- what the instructions call ------------------------------------------

def make_parameter(kind, name, bound, default, namespace):
    """A type parameter; kind as in the instruction TYPEPARAM."""
    made = object.__new__((TypeVar, TypeVar, ParamSpec, TypeVarTuple)[kind])
    made._name = name
    made._default = _lazy(default, namespace, NoDefault)
    if kind == 3:
        return made
    made._variance = ""
    made._bound = None
    if kind < 2:
        made._constraints = ()
        if kind == 1:
            made._constraints = _Lazy(bound, namespace)
        else:
            made._bound = _lazy(bound, namespace, None)
    return made


def make_alias(name, params, value, namespace):
    """The object of a type statement."""
    return _alias(name, params, _Lazy(value, namespace), _caller())


def make_generic(params):
    """The base that a class with type parameters gets."""
    return _typing().Generic[tuple(_unpacked(params))]
