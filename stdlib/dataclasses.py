"""Data classes: classes whose __init__, __repr__, __eq__ and other methods
are written for them, from the annotations in their body.

All methods of a class are compiled by one exec() of one text, as the body of
a function whose parameters are the values that the methods mention: types,
defaults and factories.  They are functions like those written by hand, so
an instance is made and compared exactly as fast.
"""

import sys
from _types import (CodeType, FunctionType, GenericAlias, MappingProxyType,
                    MemberDescriptorType)

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar",
           "KW_ONLY", "MISSING", "fields", "asdict", "astuple",
           "make_dataclass", "replace", "is_dataclass"]

_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT = "__post_init__"

_NO_METADATA = MappingProxyType({})


class FrozenInstanceError(AttributeError):
    """Raised when a field of a frozen data class is assigned or deleted."""


class _HAS_DEFAULT_FACTORY_CLASS:
    """Stands in a signature for a default that a factory makes."""

    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    """The class of MISSING: no value was given, which may be any value."""


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    """The class of KW_ONLY, the annotation after which fields are
    keyword-only."""


KW_ONLY = _KW_ONLY_TYPE()


class _FIELD_BASE:
    """What kind of field it is: an attribute, a class variable, or a
    parameter of __init__ alone."""

    __slots__ = ("name",)

    def __repr__(self):
        return self.name

    def __init__(self, name):
        self.name = name


_FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = map(
    _FIELD_BASE, ("_FIELD", "_FIELD_CLASSVAR", "_FIELD_INITVAR"))


class InitVar:
    """Annotation of a parameter that __init__ only hands to
    __post_init__."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type):
            return f"dataclasses.InitVar[{self.type.__name__}]"
        return f"dataclasses.InitVar[{self.type!r}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """One field of a data class, as fields() gives it.  field() makes it;
    the decorator fills in name, type and kind."""

    __slots__ = ("name", "type", "default", "default_factory", "repr",
                 "hash", "init", "compare", "metadata", "kw_only",
                 "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare,
                 metadata, kw_only):
        self.default, self.default_factory = default, default_factory
        self.init, self.repr = init, repr
        self.hash, self.compare = hash, compare
        self.metadata = (_NO_METADATA if metadata is None
                         else MappingProxyType(metadata))
        self.kw_only = kw_only
        # Known when the class is.
        self.name = self.type = self._field_type = None

    def __repr__(self):
        key = id(self)
        if key in _shown:
            return "..."
        _shown.add(key)
        try:
            return (f"Field(name={self.name!r},type={self.type!r},"
                    f"default={self.default!r},"
                    f"default_factory={self.default_factory!r},"
                    f"init={self.init!r},repr={self.repr!r},"
                    f"hash={self.hash!r},compare={self.compare!r},"
                    f"metadata={self.metadata!r},kw_only={self.kw_only!r},"
                    f"_field_type={self._field_type})")
        finally:
            _shown.discard(key)

    def __set_name__(self, owner, name):
        # The default may be a descriptor that wants to know its name.
        hook = getattr(type(self.default), "__set_name__", None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


_shown = set()  # ids of the fields whose repr is being made


class _DataclassParams:
    """The arguments that a class was decorated with."""

    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen",
                 "match_args", "kw_only", "slots", "weakref_slot")

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen,
                 match_args, kw_only, slots, weakref_slot):
        # What is generated.
        self.init, self.repr, self.match_args = init, repr, match_args
        self.eq, self.order, self.unsafe_hash = eq, order, unsafe_hash
        # What the fields and instances are like.
        self.frozen, self.kw_only = frozen, kw_only
        self.slots, self.weakref_slot = slots, weakref_slot

    def __repr__(self):
        shown = ",".join(f"{name}={getattr(self, name)!r}"
                         for name in self.__slots__)
        return f"_DataclassParams({shown})"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True,
          hash=None, compare=True, metadata=None, kw_only=MISSING):
    """Say more about a field than its default: give this as its value in the
    body of the class.

    default_factory is called without arguments for each new instance; init,
    repr, hash and compare tell which methods take part (hash None: as
    compare); metadata is a mapping that is only kept.
    """
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare,
                 metadata, kw_only)


# --- what annotations mean -----------------------------------------------

def _is_classvar(annotation, typing):
    ClassVar = typing.ClassVar
    return (annotation is ClassVar
            or getattr(annotation, "__origin__", None) is ClassVar)


def _is_initvar(annotation, dataclasses):
    return (annotation is dataclasses.InitVar
            or type(annotation) is dataclasses.InitVar)


def _is_kw_only(annotation, dataclasses):
    return annotation is dataclasses.KW_ONLY


def _word(text, start):
    """The word at start, after white space, and where it ends."""
    while text[start:start + 1].isspace():
        start += 1
    end = start
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return text[start:end], end


def _names(text, cls, module, meant, is_meant):
    """Does an annotation written as text begin with the name of what meant
    is, a member of module?  It is not evaluated: the first word, or the
    first two with a dot between them, are looked up where cls was defined.
    """
    first, end = _word(text, 0)
    if not first:
        return False
    here = sys.modules.get(cls.__module__)
    dot, end = _word(text, end)
    if not dot and text[end:end + 1] == ".":
        second, end = _word(text, end + 1)
        if second:
            if here and here.__dict__.get(first) is module:
                place = sys.modules.get(meant.__module__).__dict__
                return is_meant(place.get(second), module)
            return False
    return is_meant(here.__dict__.get(first), module)


def _get_field(cls, name, annotation, kw_only):
    """The Field of one annotation in the body of cls."""
    value = getattr(cls, name, MISSING)
    if isinstance(value, Field):
        f = value
    else:
        # A slot of a base is no default.
        if isinstance(value, MemberDescriptorType):
            value = MISSING
        f = Field(value, MISSING, True, True, None, True, None, MISSING)
    f.name = name
    f.type = annotation

    # Without typing imported, nothing can be a ClassVar.
    written = isinstance(annotation, str)
    kind = _FIELD
    typing = sys.modules.get("typing")
    if typing and (_is_classvar(annotation, typing)
                   or written and _names(annotation, cls, typing,
                                         typing.ClassVar, _is_classvar)):
        kind = _FIELD_CLASSVAR
    elif _is_initvar(annotation, _this) or (
            written and _names(annotation, cls, _this, InitVar, _is_initvar)):
        kind = _FIELD_INITVAR
    f._field_type = kind

    if kind is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if kind is not _FIELD_CLASSVAR:
        if f.kw_only is MISSING:
            f.kw_only = kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    # Every instance would share it; what cannot be hashed can most likely
    # be changed.
    if kind is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field "
                         f"{name} is not allowed: use default_factory")
    return f


def _own_annotations(cls):
    own = cls.__dict__
    if type(own) is MappingProxyType:
        annotations = own.get("__annotations__", {})
        if type(annotations) is dict:
            return annotations
    from inspect import get_annotations
    return get_annotations(cls)


def _own_fields(cls, kw_only):
    """The fields that the body of cls annotates, in their order."""
    found = []
    marked = False
    for name, annotation in _own_annotations(cls).items():
        if annotation is KW_ONLY or (
                isinstance(annotation, str)
                and _names(annotation, cls, _this, KW_ONLY, _is_kw_only)):
            if marked:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY "
                                "has already been specified")
            marked = kw_only = True
        else:
            found.append(_get_field(cls, name, annotation, kw_only))
    return found


# --- the methods ---------------------------------------------------------

class _Methods:
    """The methods being written for a class: their text, and the values that
    it mentions.

    Tracebacks show lines of that text, so a program can see that they are
    CPython's.  There the guard around __repr__ is a decorator, for three
    lines in all; here blank ones stand in its place, and it comes last.
    """

    __slots__ = ("text", "last", "names", "values", "refused")

    def __init__(self):
        self.text = []
        self.last = []
        self.names = []
        self.values = {}
        self.refused = {}

    def add(self, name, head, *lines, refuse=None):
        """A method def name(head, with these lines as body.  A class that
        has one of that name keeps it; if refuse is a text, that is an
        error, which ends with it."""
        text = self.text
        if name == "__repr__":
            text.append("\n\n")
            text = self.last
        text.append(f" def {name}({head}:\n  " + "\n  ".join(lines))
        self.names.append(name)
        if refuse is not None:
            self.refused[name] = refuse

    def install(self, cls, namespace):
        """Compile all of them into cls, whose module has this namespace."""
        if not self.names:
            return
        source = (f"def __create_fn__({', '.join(self.values)}):\n"
                  + "\n".join(self.text + self.last)
                  + f"\n return {', '.join(self.names)},")
        made = {}
        exec(source, namespace, made)
        functions = made["__create_fn__"](**self.values)
        own = cls.__dict__
        for name, function in zip(self.names, functions):
            function.__qualname__ = f"{cls.__qualname__}.{name}"
            if name not in own or name == "__hash__":
                setattr(cls, name, function)
            elif name in self.refused:
                raise TypeError(f"Cannot overwrite attribute {name} in class "
                                f"{cls.__name__}{self.refused[name]}")


def _add_init(methods, cls, collected, params, std, keyword, everything):
    seen = None
    for f in std:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen = f
        elif seen:
            raise TypeError(f"non-default argument {f.name!r} follows "
                            f"default argument {seen.name!r}")
    values = methods.values
    self = "__dataclass_self__" if "self" in collected else "self"
    assign = f"{self}.%s=%s"
    if params.frozen:
        values["__dataclass_setattr__"] = object.__setattr__
        assign = f'__dataclass_setattr__({self},"%s",%s)'

    head = [self]
    lines = []
    for f in std + keyword:
        name = f.name
        values[f"__dataclass_type_{name}__"] = f.type
        parameter = f"{name}:__dataclass_type_{name}__"
        if f.default is not MISSING:
            parameter += f"=__dataclass_dflt_{name}__"
        elif f.default_factory is not MISSING:
            parameter += "=__dataclass_HAS_DEFAULT_FACTORY__"
        head.append(parameter)
    if keyword:
        head.insert(1 + len(std), "*")

    for f in everything:
        name = f.name
        value = name
        if f.default_factory is not MISSING:
            values[f"__dataclass_dflt_{name}__"] = f.default_factory
            value = f"__dataclass_dflt_{name}__()"
            if f.init:
                values["__dataclass_HAS_DEFAULT_FACTORY__"] = (
                    _HAS_DEFAULT_FACTORY)
                value += (" if %s is __dataclass_HAS_DEFAULT_FACTORY__ "
                          "else %s" % (name, name))
        elif f.default is not MISSING:
            values[f"__dataclass_dflt_{name}__"] = f.default
            if not f.init:
                # Found in the class, unless a slot is in its place.
                if not params.slots:
                    continue
                value = f"__dataclass_dflt_{name}__"
        elif not f.init:
            continue
        if f._field_type is _FIELD:
            lines.append(assign % (name, value))

    if hasattr(cls, _POST_INIT):
        handed = ",".join(f.name for f in everything
                          if f._field_type is _FIELD_INITVAR)
        lines.append(f"{self}.{_POST_INIT}({handed})")
    methods.add("__init__", ",".join(head) + ")->None", *(lines or ["pass"]))


def _add_repr(methods, shown):
    parts = ", ".join(f"{f.name}={{self.{f.name}!r}}" for f in shown)
    # The guard is a set of the class's own: an inherited __repr__ called
    # from within this one shows the instance once more.
    methods.values["__dataclass_shown__"] = set()
    methods.values["__dataclass_id__"] = id
    methods.add("__repr__", "self)",
                "key=__dataclass_id__(self)",
                "if key in __dataclass_shown__:",
                ' return "..."',
                "__dataclass_shown__.add(key)",
                "try:",
                f' return f"{{self.__class__.__qualname__}}({parts})"',
                "finally:",
                " __dataclass_shown__.discard(key)")


def _tuple_of(owner, fields):
    """The text of a tuple of these fields of owner."""
    return "(" + "".join(f"{owner}.{f.name}," for f in fields) + ")"


def _add_comparisons(methods, params, compared):
    if params.eq:
        same = " and ".join(f"self.{f.name}==other.{f.name}"
                            for f in compared)
        methods.add("__eq__", "self,other)",
                    "if self is other:",
                    " return True",
                    "if other.__class__ is self.__class__:",
                    f" return {same or True}",
                    "return NotImplemented")
    if params.order:
        mine = _tuple_of("self", compared)
        others = _tuple_of("other", compared)
        for name, sign in (("__lt__", "<"), ("__le__", "<="),
                           ("__gt__", ">"), ("__ge__", ">=")):
            methods.add(name, "self,other)",
                        "if other.__class__ is self.__class__:",
                        f" return {mine}{sign}{others}",
                        "return NotImplemented",
                        refuse=" Consider using functools.total_ordering")


def _add_frozen(methods, cls, shown):
    methods.values["cls"] = cls
    methods.values["FrozenInstanceError"] = FrozenInstanceError
    test = "if type(self) is cls"
    if shown:
        names = ",".join(repr(f.name) for f in shown)
        test += f" or name in {{{names}}}"
    methods.add("__setattr__", "self,name,value)", test + ":",
                ' raise FrozenInstanceError('
                'f"cannot assign to field {name!r}")',
                "super(cls,self).__setattr__(name,value)", refuse="")
    methods.add("__delattr__", "self,name)", test + ":",
                ' raise FrozenInstanceError('
                'f"cannot delete field {name!r}")',
                "super(cls,self).__delattr__(name)", refuse="")


def _add_hash(methods, cls, params, all_fields):
    """What becomes of __hash__ follows from the arguments and from what the
    class itself defines, as the table in the documentation says."""
    own = cls.__dict__
    # A class with an __eq__ of its own has __hash__ None without saying so.
    explicit = "__hash__" in own and not (own["__hash__"] is None
                                          and "__eq__" in own)
    if params.unsafe_hash:
        if explicit:
            raise TypeError("Cannot overwrite attribute __hash__ "
                            f"in class {cls.__name__}")
    elif not params.eq or explicit:
        return
    cls.__hash__ = None
    if params.unsafe_hash or params.frozen:
        hashed = [f for f in all_fields
                  if (f.compare if f.hash is None else f.hash)]
        methods.add("__hash__", "self)",
                    f"return hash({_tuple_of('self', hashed)})")
    else:
        cls.__hash__ = None  # once more, as a metaclass may notice


# --- the text of the signature -------------------------------------------

def _annotation_text(annotation):
    """An annotation as a signature shows it."""
    if getattr(annotation, "__module__", None) != "typing":
        if not isinstance(annotation, type) or (
                type(annotation) is GenericAlias):
            return repr(annotation)
        if annotation.__module__ == "builtins":
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    # Names of typing lose their module, wherever they begin.
    pieces = repr(annotation).split("typing.")
    text = pieces[0]
    for piece in pieces[1:]:
        end = text[-1:]
        begins = not (end.isalnum() or end == "_" or end == ".")
        text += piece if begins else "typing." + piece
    return text


def _signature_text(cls, written, std, keyword):
    """The signature of cls: of the __init__ that was written for it, unless
    something else comes first when it is called."""
    if not written or "__new__" in cls.__dict__ or (
            type(cls).__call__ is not type.__call__
            or hasattr(cls, "__signature__")):
        if type(cls) is type and cls.__init__ is object.__init__ and (
                cls.__new__ is object.__new__):
            return "()"
        import inspect
        try:
            text = str(inspect.signature(cls))
        except (TypeError, ValueError):
            return ""
        return text.replace(" -> None", "")
    shown = []
    try:
        for f in std + keyword:
            text = f"{f.name}: {_annotation_text(f.type)}"
            if f.default is not MISSING:
                text += f" = {f.default!r}"
            elif f.default_factory is not MISSING:
                text += " = <factory>"
            shown.append(text)
    except (TypeError, ValueError):
        return ""
    if keyword:
        shown.insert(len(std), "*")
    return f"({', '.join(shown)})".replace(" -> None", "")


# --- slots ---------------------------------------------------------------

def _slots_of(cls):
    """The names of the slots that cls itself brings."""
    slots = cls.__dict__.get("__slots__")
    if slots is None:
        slots = []
        if getattr(cls, "__weakrefoffset__", -1) != 0:
            slots.append("__weakref__")
        if getattr(cls, "__dictoffset__", -1) != 0:
            slots.append("__dict__")
        return slots
    if isinstance(slots, str):
        return [slots]
    if hasattr(slots, "__next__") or not hasattr(slots, "__iter__"):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return slots


# The state of a frozen instance, which can't be set in the usual way.

def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _add_slots(cls, frozen, weakref_slot):
    """A new class like cls whose fields are slots: __slots__ counts only
    when a class is made."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    names = [f.name for f in fields(cls)]
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(_slots_of(base))
    wanted = names + ["__weakref__"] if weakref_slot else names
    namespace["__slots__"] = tuple([name for name in wanted
                                    if name not in inherited])
    for name in names:
        # A default would hide the slot; __init__ has it by now.
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    if frozen:
        if "__getstate__" not in namespace:
            made.__getstate__ = _dataclass_getstate
        if "__setstate__" not in namespace:
            made.__setstate__ = _dataclass_setstate
    return made


# --- the decorator -------------------------------------------------------

def _collect(cls, params):
    """The fields of cls by name, those of its bases first, and set as
    attribute."""
    collected = {}
    frozen_base = False
    frozen_bases = None  # None: there are no data classes among them
    for base in cls.__mro__[-1:0:-1]:
        inherited = getattr(base, _FIELDS, None)
        if inherited is None:
            continue
        for f in inherited.values():
            collected[f.name] = f
        frozen = getattr(base, _PARAMS).frozen
        frozen_base = frozen_base or frozen
        frozen_bases = frozen if frozen_bases is None else (
            frozen_bases and frozen)

    own = _own_fields(cls, params.kw_only)
    for f in own:
        collected[f.name] = f
        # What an instance without a value of its own finds in the class.
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    annotations = cls.__dict__.get("__annotations__", ())
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")

    if frozen_base and not params.frozen:
        raise TypeError("cannot inherit non-frozen dataclass "
                        "from a frozen one")
    if frozen_bases is False and params.frozen:
        raise TypeError("cannot inherit frozen dataclass "
                        "from a non-frozen one")
    setattr(cls, _FIELDS, collected)
    return collected


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen,
                   match_args, kw_only, slots, weakref_slot):
    module = sys.modules.get(cls.__module__)
    namespace = module.__dict__ if module else {}
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen,
                              match_args, kw_only, slots, weakref_slot)
    setattr(cls, _PARAMS, params)
    collected = _collect(cls, params)
    if order and not eq:
        raise ValueError("eq must be true if order is true")

    everything = [f for f in collected.values()
                  if f._field_type is not _FIELD_CLASSVAR]
    std = [f for f in everything if f.init and not f.kw_only]
    keyword = [f for f in everything if f.init and f.kw_only]
    shown = [f for f in everything if f._field_type is _FIELD]
    compared = [f for f in shown if f.compare]
    methods = _Methods()
    written = init and "__init__" not in cls.__dict__
    if init:
        _add_init(methods, cls, collected, params, std, keyword, everything)
    if "__replace__" not in cls.__dict__:
        cls.__replace__ = _replace
    if repr:
        _add_repr(methods, [f for f in shown if f.repr])
    _add_comparisons(methods, params, compared)
    if frozen:
        _add_frozen(methods, cls, shown)
    _add_hash(methods, cls, params, shown)
    methods.install(cls, namespace)

    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(cls, written, std,
                                                     keyword)
    if match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple([f.name for f in std])
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    elif weakref_slot:
        raise TypeError("weakref_slot is True but slots is False")
    if hasattr(cls, "__abstractmethods__"):
        from abc import update_abstractmethods
        update_abstractmethods(cls)
    return cls


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False,
              unsafe_hash=False, frozen=False, match_args=True,
              kw_only=False, slots=False, weakref_slot=False):
    """Write the methods of a class from the annotations in its body.

    init, repr, eq, order and unsafe_hash ask for __init__; __repr__; __eq__;
    the four orderings; and __hash__.  With frozen, fields cannot be assigned
    to.  With kw_only, all fields are keyword-only.  With slots, the fields
    become slots, and a new class is given; weakref_slot adds __weakref__.
    """
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash,
                              frozen, match_args, kw_only, slots,
                              weakref_slot)

    # With parentheses, what is called here is not yet given the class.
    return wrap if cls is None else wrap(cls)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True,
                   repr=True, eq=True, order=False, unsafe_hash=False,
                   frozen=False, match_args=True, kw_only=False, slots=False,
                   weakref_slot=False, module=None):
    """A new data class.  fields: names, or pairs of name and type, or triples
    with what field() gives.  The rest of its namespace may be given; the
    other arguments are those of dataclass().
    """
    from keyword import iskeyword
    from types import new_class

    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name = item
            annotation = "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, defaults[name] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError("Field names must be valid identifiers: "
                            f"{name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = annotation

    def body(ns):
        ns.update(namespace or {})
        ns.update(defaults)
        ns["__annotations__"] = annotations

    cls = new_class(cls_name, bases, {}, body)
    if module is None:
        try:
            module = sys._getframe(1).f_globals.get("__name__", "__main__")
        except ValueError:
            module = "__main__"
    cls.__module__ = module
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order,
                     unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots,
                     weakref_slot=weakref_slot)


# --- instances -----------------------------------------------------------

def fields(class_or_instance):
    """The fields of a data class, or of an instance of one, as a tuple of
    Field."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type "
                        "or instance") from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Is obj a data class or an instance of one?"""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


# Instances of exactly these are taken over as they are.
_ATOMIC_TYPES = frozenset({
    type(None), bool, int, float, str, complex, bytes, type(...),
    type(NotImplemented), CodeType, type(len), FunctionType,
    type, range, property})


def _copied(value, taken):
    """A copy of value for asdict() and astuple(): taken gives that of a data
    class instance, anywhere inside the usual containers."""
    cls = type(value)
    if cls in _ATOMIC_TYPES:
        return value
    if hasattr(cls, _FIELDS):
        return taken(value)
    if cls is list:
        return [_copied(item, taken) for item in value]
    if cls is dict:
        return {_copied(key, taken): _copied(item, taken)
                for key, item in value.items()}
    if issubclass(cls, tuple):
        items = (_copied(item, taken) for item in value)
        # A named tuple takes them one by one.
        return cls(*items) if hasattr(value, "_fields") else cls(items)
    if issubclass(cls, dict):
        pairs = ((_copied(key, taken), _copied(item, taken))
                 for key, item in value.items())
        if not hasattr(cls, "default_factory"):
            return cls(pairs)
        made = cls(value.default_factory)
        for key, item in pairs:
            made[key] = item
        return made
    if issubclass(cls, list):
        return cls(_copied(item, taken) for item in value)
    from copy import deepcopy
    return deepcopy(value)


def asdict(obj, *, dict_factory=dict):
    """The fields of an instance as a dict, data classes within it likewise.
    dict_factory is called with a list of pairs."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")

    def taken(obj):
        if dict_factory is dict:
            return {f.name: _copied(getattr(obj, f.name), taken)
                    for f in fields(obj)}
        return dict_factory([(f.name, _copied(getattr(obj, f.name), taken))
                             for f in fields(obj)])

    return _copied(obj, taken)


def astuple(obj, *, tuple_factory=tuple):
    """The fields of an instance as a tuple, data classes within it likewise.
    tuple_factory is called with a list."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")

    def taken(obj):
        return tuple_factory([_copied(getattr(obj, f.name), taken)
                              for f in fields(obj)])

    return _copied(obj, taken)


def replace(obj, /, **changes):
    """A new instance like obj with other values for some of its fields.
    __init__ and __post_init__ run for it."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        name = f.name
        if not f.init:
            if name in changes:
                raise TypeError(f"field {name} is declared with init=False, "
                                "it cannot be specified with replace()")
        elif name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {name!r} must be specified "
                                "with replace()")
            changes[name] = getattr(self, name)
    return self.__class__(**changes)


_this = sys.modules[__name__]
