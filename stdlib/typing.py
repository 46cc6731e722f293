"""Type hints: what annotations are written with, and what reads them.

Nothing here checks types.  An annotation makes one of these objects:

    a special form       Union, Literal, ClassVar ...  (_SpecialForm)
    an alias             List, Iterable, Callable ...  (_SpecialGenericAlias)
    either with [...]    List[int], Union[int, str]    (_GenericAlias)
    Generic, Protocol    classes that take [...]

Importing this is kept cheap: the classes that aliases stand for are imported
when asked for, and what fewer programs use lies in modules of its own, found
by __getattr__ (the table _ELSEWHERE): Protocol and its kin in
_typing_protocol, NamedTuple and TypedDict in _typing_records, get_type_hints
and what else reads annotations in _typing_hints, cast, NewType, overload and
such in _typing_marks, IO in _typing_io.  Type parameters are in _typevars,
their replacement is in _typing_subst.
"""

import sys
from _typevars import (NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs,
                       TypeAliasType, TypeVar, TypeVarTuple)
from _typing import GenericAlias, UnionType, name_whole

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final",
    "ForwardRef", "Generic", "Literal", "Optional", "ParamSpec", "Protocol",
    "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union",
    "AbstractSet", "ByteString", "Container", "ContextManager", "Hashable",
    "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping",
    "MappingView", "MutableMapping", "MutableSequence", "MutableSet",
    "Sequence", "Sized", "ValuesView", "Awaitable", "AsyncIterator",
    "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator",
    "AsyncContextManager",
    "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex",
    "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound",
    "ChainMap", "Counter", "Deque", "Dict", "DefaultDict", "List",
    "OrderedDict", "Set", "FrozenSet", "NamedTuple", "TypedDict",
    "Generator",
    "BinaryIO", "IO", "Match", "Pattern", "TextIO",
    "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads",
    "dataclass_transform", "final", "get_args", "get_origin",
    "get_overloads", "get_protocol_members", "get_type_hints",
    "is_protocol", "is_typeddict", "LiteralString", "Never", "NewType",
    "no_type_check", "no_type_check_decorator", "NoDefault", "NoReturn",
    "NotRequired", "overload", "override", "ParamSpecArgs",
    "ParamSpecKwargs", "ReadOnly", "Required", "reveal_type",
    "runtime_checkable", "Self", "Text", "TYPE_CHECKING", "TypeAlias",
    "TypeGuard", "TypeIs", "TypeAliasType", "Unpack",
]

_ELSEWHERE = {name: module for module, names in {
    "_typing_protocol":
        "Protocol _ProtocolMeta runtime_checkable is_protocol "
        "get_protocol_members _get_protocol_attrs SupportsAbs SupportsBytes "
        "SupportsComplex SupportsFloat SupportsIndex SupportsInt "
        "SupportsRound",
    "_typing_records":
        "NamedTuple NamedTupleMeta _NamedTuple TypedDict _TypedDictMeta "
        "_TypedDict is_typeddict",
    "_typing_subst":
        "_typevar_subst _paramspec_subst _paramspec_prepare_subst "
        "_typevartuple_prepare_subst",
    "_typing_hints":
        "get_origin get_args get_type_hints _eval_type _evaluate_reference "
        "_strip_annotations "
        "no_type_check no_type_check_decorator",
    "_typing_marks":
        "NewType assert_never assert_type cast clear_overloads "
        "dataclass_transform final get_overloads overload override "
        "reveal_type",
    "_typing_io": "IO BinaryIO TextIO",
    "_typing_forms":
        "_literal _annotated _LiteralGenericAlias _ConcatenateGenericAlias "
        "_AnnotatedAlias _UnpackGenericAlias",
}.items() for name in names.split()}


def __getattr__(name):
    module = _ELSEWHERE.get(name)
    if module is None:
        raise AttributeError(
            f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(__import__(module), name)
    return value


def __dir__():
    return sorted({*globals(), *_ELSEWHERE})


TYPE_CHECKING = False
Text = str

_Function = type(__dir__)
_NoneType = type(None)


def _caller(depth=1):
    """The name of the module that called the caller of this; or None."""
    try:
        return sys._getframe(depth + 1).f_globals.get("__name__", "__main__")
    except ValueError:
        return None


def _named_class(path):
    """The class of a dotted name, its module imported."""
    module, _, name = path.rpartition(".")
    __import__(module)
    return getattr(sys.modules[module], name)


def _warn_of_removal(message, stacklevel):
    """Give a DeprecationWarning."""
    try:
        from warnings import warn
    except ImportError:
        return
    warn(message, DeprecationWarning, stacklevel=stacklevel)


# --- what may stand in brackets ------------------------------------------

_generic_bases = []  # Generic, and Protocol once it is there


def _type_convert(arg, module=None, *, allow_special_forms=False):
    """None stands for its class, a str for a forward reference."""
    if arg is None:
        return _NoneType
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *,
                allow_special_forms=False):
    """Return arg, converted; raise TypeError where it cannot be a type."""
    arg = _type_convert(arg, module, allow_special_forms=allow_special_forms)
    if isinstance(arg, type):
        if arg in _generic_bases:
            raise TypeError(f"Plain {arg} is not valid as type argument")
        return arg
    if isinstance(arg, _GenericAlias):
        origin = arg.__origin__
        if (origin in _generic_bases or not allow_special_forms
                and (origin is ClassVar or origin is Final and is_argument)):
            raise TypeError(f"{arg} is not valid as type argument")
        return arg
    if isinstance(arg, _SpecialForm):
        if arg in _plain_forms or (allow_special_forms
                                   and arg in (ClassVar, Final)):
            return arg
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _is_param_expr(arg):
    """Can arg stand for a ParamSpec?"""
    return (arg is ... or isinstance(arg, (tuple, list, ParamSpec))
            or type(arg).__name__ == "_ConcatenateGenericAlias")


def _is_typevar_like(v):
    return (isinstance(v, (TypeVar, ParamSpec))
            or _is_unpacked_typevartuple(v))


def _is_unpacked_typevartuple(v):
    return not isinstance(v, type) and getattr(
        v, "__typing_is_unpacked_typevartuple__", False)


def _is_dunder(name):
    return name.startswith("__") and name.endswith("__")


def _type_repr(v):
    """The repr of v, of a class its name: what stands in brackets."""
    if isinstance(v, type):
        module = "" if v.__module__ == "builtins" else v.__module__ + "."
        return module + v.__qualname__
    if isinstance(v, tuple):
        return f"[{', '.join(map(_type_repr, v))}]"
    if isinstance(v, _Function):
        return v.__name__
    return "..." if v is ... else repr(v)


def _collect_type_parameters(args, *, enforce_default_ordering=True):
    """The type parameters in args, each once, in order of appearance."""
    found = []
    defaulted = after_tuple = False
    for v in args:
        if isinstance(v, type):
            continue
        if isinstance(v, tuple):
            more = [p for one in v for p in _collect_type_parameters([one])]
        elif hasattr(v, "__typing_subst__"):
            if v in found:
                continue
            if enforce_default_ordering:
                if v.has_default():
                    if after_tuple:
                        raise TypeError("Type parameter with a default "
                                        "follows TypeVarTuple")
                    defaulted = True
                elif defaulted:
                    raise TypeError(f"Type parameter {v!r} without a default "
                                    "follows type parameter with a default")
            more = (v,)
        else:
            if _is_unpacked_typevartuple(v):
                after_tuple = True
            more = getattr(v, "__parameters__", ())
        for p in more:
            if p not in found:
                found.append(p)
    return tuple(found)


def _unpack_args(args):
    """args with the items of *tuple[int, str] in its place."""
    done = []
    for v in args:
        items = (None if isinstance(v, type) else
                 getattr(v, "__typing_unpacked_tuple_args__", None))
        if items is None or items and items[-1] is ...:
            done.append(v)
        else:
            done.extend(items)
    return done


def _remembered(function, typed=False):
    """function(self, args), with its newest results at hand.

    Equal arguments thus give the same object.  typed tells 1 from True.
    """
    known = {}

    def remember(self, args):
        key = (self, args)
        if typed:
            key += tuple(map(type, args))
        try:
            found = known.get(key, known)
        except TypeError:
            key = None
        if key is None:  # not hashable: outside, since errors have a context
            return function(self, args)
        if found is known:
            found = function(self, args)
            if len(known) >= 128:
                del known[next(iter(known))]
            known[key] = found
        return found

    remember.__name__ = function.__name__
    remember.__qualname__ = function.__qualname__
    remember.__wrapped__ = function
    return remember


def _prepared(owner, args):
    """args, one for each parameter of owner: a class or an alias."""
    params = owner.__parameters__
    for p in params:
        args = p.__typing_prepare_subst__(owner, args)
    if not params:
        raise TypeError(f"{owner} is not a generic class")
    if len(args) != len(params):
        many = "many" if len(args) > len(params) else "few"
        raise TypeError(f"Too {many} arguments for {owner}; actual "
                        f"{len(args)}, expected {len(params)}")
    return args


# --- forms ---------------------------------------------------------------

class _Final:
    """A class that only this module derives from."""
    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, _root=False, **kwargs):
        if not _root:
            raise TypeError("Cannot subclass special typing classes")


def _or(self, other):
    return Union[self, other]


def _ror(self, other):
    return Union[other, self]


class _NotIterable:
    """Has no iter(), though _GenericAlias has."""
    __slots__ = ()
    __iter__ = None


class _SpecialForm(_Final, _NotIterable, _root=True):
    # A name that means something to type checkers; made from the function
    # that gives form[parameters].
    __slots__ = ("_name", "__doc__", "_getitem")

    def __init__(self, getitem):
        self._getitem, self._name = getitem, getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(name)

    __or__, __ror__ = _or, _ror

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    # No class, though it may look like one.

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    @_remembered
    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


class _TypedCacheSpecialForm(_SpecialForm, _root=True):
    # One whose parameters are values: 1 and True differ.  (Its __doc__ lies
    # in a dict, since the class's own hides the slot.)

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        return self._getitem(self, parameters)


class _AnyMeta(type):
    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()

    def __instancecheck__(self, obj):
        if self is not Any:
            return super().__instancecheck__(obj)
        raise TypeError("typing.Any cannot be used with isinstance()")


class Any(metaclass=_AnyMeta):
    """A type that goes with every other; may be a base class, too."""

    def __new__(cls, *args, **kwargs):
        if cls is not Any:
            return super().__new__(cls)
        raise TypeError("Any cannot be instantiated")


def _without_parameters(name, doc):
    def form(self, parameters):
        raise TypeError(f"{self} is not subscriptable")

    form.__name__, form.__doc__ = name, doc
    return _SpecialForm(form)


NoReturn = _without_parameters(
    "NoReturn", "The result of a function that never returns.")
Never = _without_parameters("Never", "The type that has no values.")
Self = _without_parameters("Self", "The class that a method is called on.")
LiteralString = _without_parameters(
    "LiteralString", "A str made of literals only.")
TypeAlias = _without_parameters(
    "TypeAlias", "Marks an assignment as that of a type alias.")

_plain_forms = (LiteralString, NoReturn, Never, Self, TypeAlias)


@_SpecialForm
def ClassVar(self, parameters):
    """Marks a variable of the class, not of its instances."""
    item = _type_check(parameters, f"{self} accepts only single type.",
                       allow_special_forms=True)
    return _GenericAlias(self, (item,))


@_SpecialForm
def Final(self, parameters):
    """Marks a name that is bound once."""
    item = _type_check(parameters, f"{self} accepts only single type.",
                       allow_special_forms=True)
    return _GenericAlias(self, (item,))


@_SpecialForm
def Union(self, parameters):
    """Union[X, Y] is X or Y: unions in it are flattened, doubles dropped."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    msg = "Union[arg, ...]: each arg must be a type."
    members = []
    for p in parameters:
        p = _type_check(p, msg)
        if isinstance(p, (_UnionGenericAlias, UnionType)):
            members.extend(p.__args__)
        else:
            members.append(p)
    members = _unique(members)
    if len(members) == 1:
        return members[0]
    if len(members) == 2 and _NoneType in members:
        return _UnionGenericAlias(self, members, name="Optional")
    return _UnionGenericAlias(self, members)


def _unique(values):
    """The values as a tuple, equal ones once."""
    try:
        return tuple(dict.fromkeys(values))
    except TypeError:  # some are not hashable
        found = []
        for v in values:
            if v not in found:
                found.append(v)
        return tuple(found)


@_SpecialForm
def Optional(self, parameters):
    """Optional[X] is Union[X, None]."""
    arg = _type_check(parameters, f"{self} requires a single type.")
    return Union[arg, _NoneType]


@_TypedCacheSpecialForm
def Literal(self, parameters):
    """Literal[a, b]: one of these values."""
    return __getattr__("_literal")(self, parameters)


@_TypedCacheSpecialForm
def Annotated(self, parameters):
    """Annotated[X, m, ...]: X, with data for somebody."""
    if len(parameters) < 2:
        raise TypeError("Annotated[...] should be used with at least two "
                        "arguments (a type and an annotation).")
    return __getattr__("_annotated")(self, parameters)


@_SpecialForm
def Concatenate(self, parameters):
    """Concatenate[X, P]: the parameters P with X before them."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    *types, last = parameters
    if last is not ... and not isinstance(last, ParamSpec):
        raise TypeError("The last parameter to Concatenate should be a "
                        "ParamSpec variable or ellipsis.")
    msg = "Concatenate[arg, ...]: each arg must be a type."
    types = [_type_check(p, msg) for p in types]
    make = __getattr__("_ConcatenateGenericAlias")
    return make(self, (*types, last))


@_SpecialForm
def TypeGuard(self, parameters):
    """The bool of a function that tells whether its argument is of a type."""
    item = _type_check(parameters, f"{self} accepts only single type.")
    return _GenericAlias(self, (item,))


@_SpecialForm
def TypeIs(self, parameters):
    """As TypeGuard, where False tells as much as True."""
    item = _type_check(parameters, f"{self} accepts only single type.")
    return _GenericAlias(self, (item,))


@_SpecialForm
def Unpack(self, parameters):
    """Unpack[Ts] is *Ts; Unpack[TD] are keyword arguments by TD's keys."""
    item = _type_check(parameters, f"{self} accepts only single type.")
    return __getattr__("_UnpackGenericAlias")(self, (item,))


@_SpecialForm
def Required(self, parameters):
    """Marks a key of a TypedDict as one that must be there."""
    item = _type_check(parameters, f"{self._name} accepts only a single type.")
    return _GenericAlias(self, (item,))


@_SpecialForm
def NotRequired(self, parameters):
    """Marks a key of a TypedDict as one that may be missing."""
    item = _type_check(parameters, f"{self._name} accepts only a single type.")
    return _GenericAlias(self, (item,))


@_SpecialForm
def ReadOnly(self, parameters):
    """Marks a key of a TypedDict as one not to be written."""
    item = _type_check(parameters, f"{self._name} accepts only a single type.")
    return _GenericAlias(self, (item,))


# --- forward references --------------------------------------------------

class ForwardRef(_Final, _root=True):
    """A type given by its name, or by an expression, as a str."""
    __slots__ = tuple(f"__forward_{part}__" for part in (
        "arg", "code", "evaluated", "value", "is_argument", "is_class",
        "module"))

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError("Forward reference must be a string -- "
                            f"got {arg!r}")
        # A starred item is no expression; in a tuple it may stand.
        source = f"({arg},)[0]" if arg.startswith("*") else arg
        try:
            code = compile(source, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError("Forward reference must be an expression -- "
                              f"got {arg!r}")
        self.__forward_arg__, self.__forward_code__ = arg, code
        self.__forward_evaluated__, self.__forward_value__ = False, None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns, type_params=(), *,
                  recursive_guard):
        evaluate = __getattr__("_evaluate_reference")
        return evaluate(self, globalns, localns, type_params,
                        recursive_guard)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return (self.__forward_arg__ == other.__forward_arg__
                    and self.__forward_value__ == other.__forward_value__)
        return (self.__forward_arg__ == other.__forward_arg__
                and self.__forward_module__ == other.__forward_module__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    __or__, __ror__ = _or, _ror

    def __repr__(self):
        module = ("" if self.__forward_module__ is None
                  else f", module={self.__forward_module__!r}")
        return f"ForwardRef({self.__forward_arg__!r}{module})"


# --- aliases -------------------------------------------------------------

def _getitem_call(*args):
    """What __reduce__ gives for origin[args]."""
    from operator import getitem
    return getitem, args


# Few of these classes have docstrings, which would be seen as their
# instances' own: List[int].__doc__.

class _BaseGenericAlias(_Final, _root=True):
    """List and List[int]: they stand for their origin where they can."""

    def __init__(self, origin, *, inst=True, name=None):
        self._inst, self._name = inst, name
        self.__origin__, self.__slots__ = origin, None

    def __call__(self, *args, **kwargs):
        origin = self.__origin__
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use "
                            f"{origin.__name__}() instead")
        made = origin(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:  # has no room for it, or a __setattr__ that objects
            pass
        return made

    def __mro_entries__(self, bases):
        behind = bases[bases.index(self) + 1:]
        origin = () if self.__origin__ in bases else (self.__origin__,)
        return (origin if any(map(_brings_generic, behind))
                else (*origin, Generic))

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        if not _is_dunder(name) and "__origin__" in self.__dict__:
            return getattr(self.__origin__, name)
        raise AttributeError(name)

    def __setattr__(self, name, value):
        if name in _own_attributes or _is_dunder(name):
            object.__setattr__(self, name, value)
        else:
            setattr(self.__origin__, name, value)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and "
                        "instance checks")

    def __dir__(self):
        return list({*super().__dir__(), *(n for n in dir(self.__origin__)
                                           if not _is_dunder(n))})


_own_attributes = {"_name", "_inst", "_nparams", "_defaults", "_path",
                   "_removal"}


def _brings_generic(base):
    """Will a class with this base have Generic among its own?"""
    if isinstance(base, _BaseGenericAlias):
        return True
    if isinstance(base, type):
        return issubclass(base, Generic)
    entries = getattr(base, "__mro_entries__", None)
    entries = entries((base,)) if entries else ()
    return isinstance(entries, tuple) and any(
        isinstance(e, type) and issubclass(e, Generic) for e in entries)


class _GenericAlias(_BaseGenericAlias, _root=True):
    # A form, an alias or a class with [...] after it.

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = args
        # Only Generic[...] itself says in which order defaults may stand.
        self.__parameters__ = _collect_type_parameters(
            args, enforce_default_ordering=origin in _generic_bases)
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        return (self.__origin__ == other.__origin__
                and self.__args__ == other.__args__
                if isinstance(other, _GenericAlias) else NotImplemented)

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    __or__ = _SpecialForm.__or__
    __ror__ = _SpecialForm.__ror__

    @_remembered
    def __getitem__(self, args):
        if self.__origin__ in _generic_bases:
            raise TypeError(
                f"Cannot subscript already-subscripted {self}")
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple(_unpack_args(map(_type_convert, args)))
        given = dict(zip(self.__parameters__, _prepared(self, args)))
        return self.copy_with(tuple(self._substituted(self.__args__, given)))

    def _substituted(self, args, given):
        """args with the parameters in them replaced."""
        done = []
        flat = _is_callable_class(self.__origin__)
        for old in args:
            if isinstance(old, type):
                done.append(old)
                continue
            if subst := getattr(old, "__typing_subst__", None):
                new = subst(given[old])
            elif inner := getattr(old, "__parameters__", ()):
                new = []
                for p in inner:
                    if isinstance(p, TypeVarTuple):
                        new.extend(given[p])
                    else:
                        new.append(given[p])
                new = old[tuple(new)]
            else:
                new = old
            if flat and isinstance(new, tuple):
                done.extend(new)  # Callable[P, T] keeps its types in a row
            elif _is_unpacked_typevartuple(old):
                done.extend(new)
            elif isinstance(old, tuple):
                done.append(tuple(self._substituted(old, given)))
            else:
                done.append(new)
        return done

    def copy_with(self, args):
        """The same with other arguments."""
        return self.__class__(self.__origin__, args, name=self._name,
                              inst=self._inst)

    def __repr__(self):
        if self._name:
            name = "typing." + self._name
        else:
            name = _type_repr(self.__origin__)
        args = ", ".join(map(_type_repr, self.__args__)) or "()"
        return f"{name}[{args}]"

    def __reduce__(self):
        origin = globals()[self._name] if self._name else self.__origin__
        args = self.__args__
        if len(args) == 1 and not isinstance(args[0], tuple):
            args, = args
        return _getitem_call(origin, args)

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if isinstance(origin, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if origin is Generic:
            # Others bring Generic along; in the MRO it comes after them.
            if _generic_bases[-1] is not Generic and (
                    _generic_bases[-1] in bases):
                return ()
            for other in bases[bases.index(self) + 1:]:
                if isinstance(other, _BaseGenericAlias) and other is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


class _SpecialGenericAlias(_NotIterable, _BaseGenericAlias, _root=True):
    """List, Iterable...: generic names of classes that live elsewhere.

    origin is a class or its dotted name, then imported when asked for.
    """

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=(),
                 doc=None):
        self._inst = inst
        self._name = name
        if isinstance(origin, str):
            self._path = origin
        else:
            self.__origin__ = origin
            origin = origin.__name__
        self.__slots__ = None
        self._nparams = nparams
        self._defaults = defaults
        self.__doc__ = doc or f"A generic version of {origin}."

    def __getattr__(self, name):
        if name == "__origin__":
            value = self.__origin__ = _named_class(self._path)
            return value
        if not _is_dunder(name):
            self.__origin__  # where the base class looks
        return super().__getattr__(name)

    @_remembered
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple(_type_check(
            p, "Parameters to generic types must be types.") for p in params)
        count, wanted = len(params), self._nparams
        defaults = self._defaults
        if count < wanted <= count + len(defaults):
            params += defaults[count - wanted:]
        elif count != wanted:
            if not wanted:
                raise TypeError(f"{self} is not a generic class")
            expected = (f"at least {wanted - len(defaults)}" if defaults
                        else wanted)
            many = "many" if count > wanted else "few"
            raise TypeError(f"Too {many} arguments for {self}; actual "
                            f"{count}, expected {expected}")
        return self.copy_with(params)

    def copy_with(self, params):
        """This alias with arguments."""
        return _GenericAlias(self.__origin__, params, name=self._name,
                             inst=self._inst)

    def __repr__(self):
        return "typing." + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            cls = cls.__origin__
        elif isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls, self.__origin__)

    def __reduce__(self):
        return self._name

    __or__, __ror__ = _or, _ror


class _DeprecatedGenericAlias(_SpecialGenericAlias, _root=True):
    """One that warns when isinstance() is asked about it."""

    def __init__(self, origin, nparams, *, removal_version, name):
        super().__init__(origin, nparams, name=name)
        self._removal = removal_version

    def __instancecheck__(self, inst):
        _warn_of_removal(f"'typing.{self._name}' is deprecated and slated "
                         f"for removal in Python {self._removal}", 3)
        return super().__instancecheck__(inst)



def _is_callable_class(v):
    """Is v collections.abc.Callable?  Without an import."""
    return v is vars(Callable).get("__origin__")


class _CallableGenericAlias(_NotIterable, _GenericAlias, _root=True):
    # Callable[[X, Y], R]; its arguments lie in a row.

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_param_expr(args[0]):
            return super().__repr__()
        *params, result = map(_type_repr, args)
        return f"typing.Callable[[{', '.join(params)}], {result}]"

    def __reduce__(self):
        args = self.__args__
        if not (len(args) == 2 and _is_param_expr(args[0])):
            args = list(args[:-1]), args[-1]
        return _getitem_call(Callable, args)


class _CallableType(_SpecialGenericAlias, _root=True):
    """Callable: its first argument is a list, or stands for one."""

    def __getitem__(self, params):
        if not (isinstance(params, tuple) and len(params) == 2):
            raise TypeError("Callable must be used as "
                            "Callable[[arg, ...], result].")
        takes, gives = params
        return self._of((tuple(takes) if isinstance(takes, list) else takes,
                         gives))

    @_remembered
    def _of(self, params):
        takes, gives = params
        gives = _type_check(
            gives, "Callable[args, result]: result must be a type.")
        if takes is not ...:
            several = takes if isinstance(takes, tuple) else (takes,)
            return self.copy_with((*map(_type_convert, several), gives))
        return self.copy_with((takes, gives))

    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params,
                                     name=self._name, inst=self._inst)


class _TupleType(_SpecialGenericAlias, _root=True):
    """Tuple: takes any number of arguments, or one and an ellipsis."""

    @_remembered
    def __getitem__(self, params):
        types = params if isinstance(params, tuple) else (params,)
        rest = types[-1:] if len(types) >= 2 and types[-1] is ... else ()
        msg = ("Tuple[t, ...]: t must be a type." if rest
               else "Tuple[t0, t1, ...]: each t must be a type.")
        checked = [_type_check(t, msg)
                   for t in types[:len(types) - len(rest)]]
        return self.copy_with((*checked, *rest))


class _UnionGenericAlias(_NotIterable, _GenericAlias, _root=True):
    # Union[X, Y], Optional[X].

    def copy_with(self, params):
        return Union[params]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, UnionType)):
            return NotImplemented
        mine, others = self.__args__, other.__args__
        try:
            return set(mine) == set(others)
        except TypeError:  # not hashable
            return (all(v in others for v in mine)
                    and all(v in mine for v in others))

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _NoneType in args:
            other = args[args[0] is _NoneType]
            return f"typing.Optional[{_type_repr(other)}]"
        return super().__repr__()

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, c) for c in self.__args__)

    def __reduce__(self):
        function, (_, args) = super().__reduce__()
        return function, (Union, args)


# --- Generic -------------------------------------------------------------

def _generic_class_getitem(cls, args):
    """Generic[T], and a class with arguments for its parameters."""
    if not isinstance(args, tuple):
        args = (args,)
    args = tuple(map(_type_convert, args))
    if cls in _generic_bases:
        name = cls.__name__
        if not args:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] "
                            "cannot be empty")
        if not all(map(_is_typevar_like, args)):
            raise TypeError(
                f"Parameters to {name}[...] must all be type variables or "
                "parameter specification variables.")
        if len(set(args)) != len(args):
            raise TypeError(f"Parameters to {name}[...] must all be unique")
        return _GenericAlias(cls, args)
    done = []
    for p, arg in zip(cls.__parameters__, _prepared(cls, args)):
        if isinstance(p, TypeVarTuple):
            done.extend(arg)
        else:
            done.append(arg)
    return _GenericAlias(cls, tuple(done))


def _generic_init_subclass(cls, *args, **kwargs):
    """Find the type parameters of a new class."""
    super(Generic, cls).__init_subclass__(*args, **kwargs)
    if "__orig_bases__" not in cls.__dict__:
        if (Generic in cls.__bases__ and cls.__name__ != "Protocol"
                and type(cls).__name__ != "_TypedDictMeta"):
            raise TypeError("Cannot inherit from plain Generic")
        cls.__parameters__ = ()
        return
    bases = cls.__orig_bases__
    if Generic in bases:
        raise TypeError("Cannot inherit from plain Generic")
    found = _collect_type_parameters(bases)
    declared = None
    for base in bases:
        if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
            if declared is not None:
                raise TypeError(
                    "Cannot inherit from Generic[...] multiple times.")
            declared = base
    if declared is not None:
        params = declared.__parameters__
        missing = ", ".join(str(p) for p in found if p not in params)
        if missing:
            listed = ", ".join(map(str, params))
            raise TypeError(f"Some type variables ({missing}) are not listed "
                            f"in Generic[{listed}]")
        found = params
    cls.__parameters__ = found


class Generic:
    """Abstract base class for generic types."""
    __slots__ = ()
    __class_getitem__ = classmethod(_remembered(_generic_class_getitem))
    __init_subclass__ = classmethod(_generic_init_subclass)


name_whole(Generic)
del Generic.__slots__  # of which no program is to know


_generic_bases.append(Generic)


# --- the aliases ---------------------------------------------------------

def _abc(origin, nparams, *, name=None, defaults=()):
    return _SpecialGenericAlias("collections.abc." + origin, nparams,
                                name=name or origin, defaults=defaults)


def _class(origin, name):
    return _SpecialGenericAlias(origin, 2 if origin is dict else 1,
                                inst=False, name=name)


def _elsewhere(origin, nparams, name, defaults=()):
    return _SpecialGenericAlias(origin, nparams, name=name, defaults=defaults)


Hashable = _abc("Hashable", 0)
Awaitable = _abc("Awaitable", 1)
Coroutine = _abc("Coroutine", 3)
AsyncIterable = _abc("AsyncIterable", 1)
AsyncIterator = _abc("AsyncIterator", 1)
Iterable = _abc("Iterable", 1)
Iterator = _abc("Iterator", 1)
Reversible = _abc("Reversible", 1)
Sized = _abc("Sized", 0)
Container = _abc("Container", 1)
Collection = _abc("Collection", 1)
Callable = _CallableType(
    "collections.abc.Callable", 2, name="Callable",
    doc="Callable[[X, Y], R]: takes an X and a Y and gives an R.")
AbstractSet = _abc("Set", 1, name="AbstractSet")
MutableSet = _abc("MutableSet", 1)
Mapping = _abc("Mapping", 2)
MutableMapping = _abc("MutableMapping", 2)
Sequence = _abc("Sequence", 1)
MutableSequence = _abc("MutableSequence", 1)
ByteString = _DeprecatedGenericAlias("collections.abc.ByteString", 0,
                                     removal_version="3.14",
                                     name="ByteString")
MappingView = _abc("MappingView", 1)
KeysView = _abc("KeysView", 1)
ItemsView = _abc("ItemsView", 2)
ValuesView = _abc("ValuesView", 1)
Generator = _abc("Generator", 3, defaults=(_NoneType, _NoneType))
AsyncGenerator = _abc("AsyncGenerator", 2, defaults=(_NoneType,))

Tuple = _TupleType(tuple, -1, inst=False, name="Tuple",
                   doc="Tuple[X, Y]: a pair; Tuple[X, ...]: any number.")
List = _class(list, "List")
Set = _class(set, "Set")
FrozenSet = _class(frozenset, "FrozenSet")
Dict = _class(dict, "Dict")
Type = _SpecialGenericAlias(type, 1, inst=False, name="Type",
                            doc="Type[C]: C or a class derived from it.")

Deque = _elsewhere("collections.deque", 1, "Deque")
DefaultDict = _elsewhere("collections.defaultdict", 2, "DefaultDict")
OrderedDict = _elsewhere("collections.OrderedDict", 2, "OrderedDict")
Counter = _elsewhere("collections.Counter", 1, "Counter")
ChainMap = _elsewhere("collections.ChainMap", 2, "ChainMap")
ContextManager = _elsewhere("contextlib.AbstractContextManager", 2,
                            "ContextManager", defaults=(bool | None,))
AsyncContextManager = _elsewhere("contextlib.AbstractAsyncContextManager", 2,
                                 "AsyncContextManager",
                                 defaults=(bool | None,))
Pattern = _elsewhere("re.Pattern", 1, "Pattern")
Match = _elsewhere("re.Match", 1, "Match")

AnyStr = TypeVar("AnyStr", bytes, str)
