"""Type parameters, type aliases and Generic (PEP 484, 612, 646, 695, 696).

The instructions that make type parameters and aliases call make_parameter,
make_alias and make_generic.  Bounds, constraints, defaults and the values of
aliases arrive as functions; each is called when somebody asks for its value
for the first time.  The classes say that they are typing's, as CPython's do.
"""

import sys
from _typing import GenericAlias, UnionType, evaluate, union


def _caller():
    try:
        return sys._getframe(2).f_globals.get("__name__")
    except (AttributeError, ValueError):
        return None


class NoDefaultType:
    """The type of NoDefault."""
    __slots__ = ()
    __module__ = "typing"

    def __new__(cls):
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


class _Constant(_Value):
    """An attribute that was there from the start."""

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.slot)

    def __set__(self, instance, value):
        raise AttributeError("readonly attribute")


def _type_repr(v):
    if isinstance(v, tuple):
        return "[" + ", ".join(map(_type_repr, v)) + "]"
    if isinstance(v, type) and not isinstance(v, GenericAlias):
        if v.__module__ == "builtins":
            return v.__qualname__
        return f"{v.__module__}.{v.__qualname__}"
    if v is ...:
        return "..."
    if type(v) is type(_caller):
        return v.__name__
    return repr(v)


class ForwardRef:
    """A type named by a str."""
    __slots__ = ("__forward_arg__",)
    __module__ = "typing"

    def __init__(self, arg):
        self.__forward_arg__ = arg

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


def _convert(v):
    if v is None:
        return type(None)
    return ForwardRef(v) if isinstance(v, str) else v


def _check(v, message):
    v = _convert(v)
    if type(v) is tuple:
        raise TypeError(f"{message} Got {v!r:.100}.")
    return v


class _Parameter:
    """What the kinds of type parameters have in common."""
    __slots__ = ("_name", "_default", "__dict__", "__weakref__")
    __module__ = "typing"

    __name__ = _Constant("_name")
    __default__ = _Value("_default")

    def has_default(self):
        return not (type(self._default) is type(NoDefault))

    def __mro_entries__(self, bases):
        raise TypeError(
            f"Cannot subclass an instance of {type(self).__name__}")

    def __init_subclass__(cls):
        if cls.__module__ != "typing":
            raise TypeError(f"type 'typing.{cls.__mro__[1].__name__}' is not "
                            "an acceptable base type")

    def __or__(self, other):
        return _make_union(self, other)

    def __ror__(self, other):
        return _make_union(other, self)

    def __reduce__(self):
        return self._name

    def _place(self):
        module = _caller_of_caller()
        if module is not None and module != "typing":
            self.__module__ = module


def _caller_of_caller():
    try:
        return sys._getframe(3).f_globals.get("__name__")
    except (AttributeError, ValueError):
        return None


class _Variant(_Parameter):
    """A type parameter with bound and variance."""
    __slots__ = ("_bound", "_variance")
    __module__ = "typing"

    __bound__ = _Value("_bound")

    @property
    def __covariant__(self):
        return self._variance == "+"

    @property
    def __contravariant__(self):
        return self._variance == "-"

    @property
    def __infer_variance__(self):
        return self._variance == ""

    def __repr__(self):
        return self._variance + self._name

    def _set_variance(self, covariant, contravariant, infer_variance):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if infer_variance and (covariant or contravariant):
            raise ValueError("Variance cannot be specified with "
                             "infer_variance.")
        self._variance = ("" if infer_variance else "+" if covariant
                          else "-" if contravariant else "~")


class TypeVar(_Variant):
    """Type variable."""
    __slots__ = ("_constraints",)
    __module__ = "typing"

    __constraints__ = _Value("_constraints")

    def __init__(self, name, *constraints, bound=None, default=NoDefault,
                 covariant=False, contravariant=False, infer_variance=False):
        if not isinstance(name, str):
            raise TypeError("typevar() argument 'name' must be str, not "
                            + type(name).__name__)
        self._set_variance(covariant, contravariant, infer_variance)
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if bound is not None:
            bound = _check(bound, "Bound must be a type.")
        self._name = name
        self._bound = bound
        self._constraints = constraints
        self._default = default
        self._place()

    def __typing_subst__(self, arg):
        return _check(arg, "Parameters to generic types must be types.")

    def __typing_prepare_subst__(self, alias, args):
        index = alias.__parameters__.index(self)
        if index < len(args):
            return args
        if index == len(args) and self.has_default():
            return (*args, self.__default__)
        raise TypeError(f"Too few arguments for {alias}; actual {len(args)}, "
                        f"expected at least {index + 1}")


class ParamSpecArgs:
    """The args for a ParamSpec object."""
    __slots__ = ("__origin__", "__weakref__")
    __module__ = "typing"
    _suffix = "args"

    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = None

    def __mro_entries__(self, bases):
        raise TypeError(
            f"Cannot subclass an instance of {type(self).__name__}")

    def __repr__(self):
        return f"{self.__origin__.__name__}.{self._suffix}"


class ParamSpecKwargs(ParamSpecArgs):
    """The kwargs for a ParamSpec object."""
    __slots__ = ()
    __module__ = "typing"
    _suffix = "kwargs"


class ParamSpec(_Variant):
    """Parameter specification."""
    __slots__ = ()
    __module__ = "typing"

    def __init__(self, name, *, bound=None, default=NoDefault,
                 covariant=False, contravariant=False, infer_variance=False):
        if not isinstance(name, str):
            raise TypeError("paramspec() argument 'name' must be str, not "
                            + type(name).__name__)
        self._set_variance(covariant, contravariant, infer_variance)
        if bound is not None:
            bound = _check(bound, "Bound must be a type.")
        self._name = name
        self._bound = bound
        self._default = default
        self._place()

    @property
    def args(self):
        """Represents positional arguments."""
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        """Represents keyword arguments."""
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg):
        if isinstance(arg, (list, tuple)):
            return tuple(_check(a, "Expected a type.") for a in arg)
        if not _is_parameter_expression(arg):
            raise TypeError("Expected a list of types, an ellipsis, "
                            f"ParamSpec, or Concatenate. Got {arg}")
        return arg

    def __typing_prepare_subst__(self, alias, args):
        params = alias.__parameters__
        i = params.index(self)
        if i == len(args) and self.has_default():
            args = (*args, self.__default__)
        if i >= len(args):
            raise TypeError(f"Too few arguments for {alias}")
        if len(params) == 1 and not _is_parameter_expression(args[0]):
            return (tuple(args),)
        if isinstance(args[i], list):
            return (*args[:i], tuple(args[i]), *args[i + 1:])
        return args


def _is_parameter_expression(v):
    return v is ... or isinstance(v, (tuple, list, ParamSpec))


class TypeVarTuple(_Parameter):
    """Type variable tuple."""
    __slots__ = ()
    __module__ = "typing"

    def __init__(self, name, *, default=NoDefault):
        if not isinstance(name, str):
            raise TypeError("typevartuple() argument 'name' must be str, not "
                            + type(name).__name__)
        self._name = name
        self._default = default
        self._place()

    def __repr__(self):
        return self._name

    def __iter__(self):
        yield _Unpacked(self)

    def __typing_subst__(self, arg):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __typing_prepare_subst__(self, alias, args):
        params = alias.__parameters__
        index = params.index(self)
        for other in params[index + 1:]:
            if isinstance(other, TypeVarTuple):
                raise TypeError(
                    f"More than one TypeVarTuple parameter in {alias}")
        left = min(index, len(args))
        right = min(len(params) - index - 1, len(args) - left)
        if index + len(params) - index - 1 > len(args):
            raise TypeError(f"Too few arguments for {alias}; actual "
                            f"{len(args)}, expected at least "
                            f"{len(params) - 1}")
        end = len(args) - right
        if left == end and self.has_default():
            taken = _unpack_default(self.__default__)
        else:
            taken = args[left:end]
        return (*args[:left], taken, *args[end:])


def _unpack_default(v):
    """The items of a default written as *tuple[int, str]."""
    if isinstance(v, GenericAlias) and v.__unpacked__:
        return v.__args__
    return (v,)


# --- aliases with arguments ----------------------------------------------

def _parameters_of(args):
    found = []
    for v in args:
        if isinstance(v, tuple):
            inner = _parameters_of(v)
        elif isinstance(v, type):
            continue
        elif isinstance(v, _Parameter):
            inner = (v,)
        else:
            inner = getattr(v, "__parameters__", ())
        for p in inner:
            if p not in found:
                found.append(p)
    return tuple(found)


def _prepare(alias, args):
    """One argument for each parameter of alias."""
    params = alias.__parameters__
    for p in params:
        args = p.__typing_prepare_subst__(alias, args)
    if not params:
        raise TypeError(f"{alias} is not a generic class")
    if len(args) != len(params):
        needed = sum(not p.has_default() for p in params)
        expected = (len(params) if needed == len(params)
                    else f"at least {needed}")
        many = "many" if len(args) > len(params) else "few"
        raise TypeError(f"Too {many} arguments for {alias}; actual "
                        f"{len(args)}, expected {expected}")
    return args


def _substitute(args, given):
    """args with the parameters in them replaced: a tuple."""
    done = []
    for v in args:
        if isinstance(v, type):
            done.append(v)
        elif isinstance(v, tuple):
            done.append(_substitute(v, given))
        elif isinstance(v, _Unpacked):
            done.extend(given.get(v.__origin_parameter__, (v,)))
        elif isinstance(v, _Parameter):
            done.append(v.__typing_subst__(given[v]) if v in given else v)
        else:
            inner = getattr(v, "__parameters__", ())
            if inner:
                more = []
                for p in inner:
                    if isinstance(p, TypeVarTuple):
                        more.extend(given[p])
                    else:
                        more.append(given[p])
                v = v[tuple(more)]
            done.append(v)
    return tuple(done)


class _GenericAlias:
    """Generic[T], and classes with arguments for their parameters."""
    __module__ = "typing"

    def __init__(self, origin, args):
        object.__setattr__(self, "__origin__", origin)
        object.__setattr__(self, "__args__", args)
        object.__setattr__(self, "__parameters__", _parameters_of(args))

    def __repr__(self):
        args = ", ".join(map(_type_repr, self.__args__)) or "()"
        return f"{_type_repr(self.__origin__)}[{args}]"

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return (self.__origin__ == other.__origin__
                and self.__args__ == other.__args__)

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return _make_union(self, other)

    def __ror__(self, other):
        return _make_union(other, self)

    def __getitem__(self, args):
        if self.__origin__ is Generic:
            raise TypeError(
                f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        args = _prepare(self, tuple(map(_convert, args)))
        given = dict(zip(self.__parameters__, args))
        return _GenericAlias(self.__origin__,
                             _substitute(self.__args__, given))

    def __call__(self, *args, **kwargs):
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            pass
        return made

    def __mro_entries__(self, bases):
        if self.__origin__ is Generic:
            for other in bases[bases.index(self) + 1:]:
                if isinstance(other, _GenericAlias) and other is not self:
                    return ()
        return (self.__origin__,)

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __setattr__(self, name, value):
        if name.startswith("__") and name.endswith("__"):
            object.__setattr__(self, name, value)
        else:
            setattr(self.__origin__, name, value)

    def __instancecheck__(self, instance):
        raise TypeError("Subscripted generics cannot be used with class and "
                        "instance checks")

    __subclasscheck__ = __instancecheck__


class _Unpacked(_GenericAlias):
    """*Ts of a TypeVarTuple."""
    __module__ = "typing"

    def __init__(self, parameter):
        object.__setattr__(self, "__origin_parameter__", parameter)
        super().__init__(_Unpacked, (parameter,))

    def __repr__(self):
        return f"typing.Unpack[{self.__args__[0]!r}]"

    def __eq__(self, other):
        if not isinstance(other, _Unpacked):
            return NotImplemented
        return self.__args__ == other.__args__

    def __hash__(self):
        return hash(self.__args__)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")


class _UnionGenericAlias(_GenericAlias):
    """X | Y where one of the two is typing's own."""
    __module__ = "typing"

    def __init__(self, args):
        super().__init__(_UnionGenericAlias, args)

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            other = args[0] if args[1] is type(None) else args[1]
            return f"typing.Optional[{_type_repr(other)}]"
        return f"typing.Union[{', '.join(map(_type_repr, args))}]"

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        args = _prepare(self, tuple(map(_convert, args)))
        given = dict(zip(self.__parameters__, args))
        return _union_of(_substitute(self.__args__, given))

    def __instancecheck__(self, instance):
        return any(isinstance(instance, a) for a in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, a) for a in self.__args__)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")


def _union_of(members):
    flat = []
    for m in members:
        inner = (m.__args__ if isinstance(m, (_UnionGenericAlias, UnionType))
                 else (m,))
        for one in inner:
            if one not in flat:
                flat.append(one)
    return flat[0] if len(flat) == 1 else _UnionGenericAlias(tuple(flat))


def _make_union(left, right):
    for v in (left, right):
        if not (v is None or callable(v)
                or isinstance(v, (str, _Parameter, _GenericAlias, UnionType,
                                  TypeAliasType, ForwardRef))):
            raise TypeError("Union[arg, ...]: each arg must be a type. "
                            f"Got {v!r:.100}.")
    return _union_of((_convert(left), _convert(right)))


class Generic:
    """Abstract base class for generic types."""
    __slots__ = ()
    __module__ = "typing"
    __parameters__ = ()

    def __class_getitem__(cls, args):
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple(map(_convert, args))
        if cls is Generic:
            if not args:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] "
                                "cannot be empty")
            if not all(isinstance(a, (_Parameter, _Unpacked)) for a in args):
                raise TypeError(
                    f"Parameters to {cls.__name__}[...] must all be type "
                    "variables or parameter specification variables.")
            if len(set(args)) != len(args):
                raise TypeError(
                    f"Parameters to {cls.__name__}[...] must all be unique")
            return _GenericAlias(cls, args)
        done = []
        for p, a in zip(cls.__parameters__, args := _prepare(cls, args)):
            if isinstance(p, TypeVarTuple):
                done.extend(a)
            else:
                done.append(a)
        return _GenericAlias(cls, tuple(done))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        found = []
        if "__orig_bases__" in cls.__dict__:
            plain = Generic in cls.__orig_bases__
            bases = cls.__orig_bases__
        else:
            plain = Generic in cls.__bases__ and cls.__name__ != "Protocol"
            bases = ()
        if plain:
            raise TypeError("Cannot inherit from plain Generic")
        found = _parameters_of(bases)
        declared = None
        for base in bases:
            if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
                if declared is not None:
                    raise TypeError(
                        "Cannot inherit from Generic[...] multiple times.")
                declared = base.__parameters__
        if declared is not None:
            missing = [p for p in found if p not in declared]
            if missing:
                names = ", ".join(map(str, missing))
                args = ", ".join(map(str, declared))
                raise TypeError(f"Some type variables ({names}) are not "
                                f"listed in Generic[{args}]")
            found = declared
        cls.__parameters__ = tuple(found)


# --- type aliases --------------------------------------------------------

class TypeAliasType:
    """Type alias."""
    __slots__ = ("_name", "_value", "_params", "_module", "__weakref__")
    __module__ = "typing"

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

    def __init_subclass__(cls):
        raise TypeError("type 'typing.TypeAliasType' is not an acceptable "
                        "base type")

    @property
    def __parameters__(self):
        return tuple(p for v in self._params
                     for p in (v if isinstance(v, TypeVarTuple) else (v,)))

    def __getattribute__(self, name):
        if name == "__module__":
            return object.__getattribute__(self, "_module")
        return object.__getattribute__(self, name)

    def __getitem__(self, args):
        if not self._params:
            raise TypeError("Only generic type aliases are subscriptable")
        return GenericAlias(self, args)

    def __or__(self, other):
        if not _is_plain(other):
            return NotImplemented
        return union(self, other)

    def __ror__(self, other):
        if not _is_plain(other):
            return NotImplemented
        return union(other, self)

    def __repr__(self):
        return self._name

    def __reduce__(self):
        return self._name


def _is_plain(v):
    """Does X | Y of it make a UnionType?"""
    return v is None or isinstance(v, (type, GenericAlias, UnionType,
                                       TypeAliasType))


def _alias(name, params, value, module):
    made = object.__new__(TypeAliasType)
    made._name = name
    made._params = params
    made._value = value
    made._module = module
    return made


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
    args = []
    for p in params:
        if isinstance(p, TypeVarTuple):
            args.extend(p)
        else:
            args.append(p)
    return Generic[tuple(args)]
