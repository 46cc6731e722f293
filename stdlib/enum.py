"""Enumerations: classes whose instances are a fixed set of named values.

The namespace of a class body, EnumDict, notes which names are to be members.
EnumType takes those out and leaves one _Members in their place; when type()
has made the class it calls that object's __set_name__, before
__init_subclass__, and there the members are made.

What a class keeps: _member_names_ (canonical members, in order of
definition), _member_map_ (every name, aliases too), _value2member_map_ (every
hashable value; for flags also the combinations met so far), and for values
that cannot be hashed _unhashable_values_ and _unhashable_values_map_.
Members lie in the class's own dict, so that reading one is reading a class
attribute, unless a base has a descriptor of that name.
"""

from _dynamic import DynamicClassAttribute

__all__ = ["EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum",
           "Flag", "IntFlag", "ReprEnum", "auto", "unique", "property",
           "verify", "member", "nonmember", "FlagBoundary", "STRICT",
           "CONFORM", "EJECT", "KEEP", "global_flag_repr",
           "global_enum_repr", "global_str", "global_enum", "EnumCheck",
           "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name",
           "pickle_by_enum_name"]

MappingProxyType = type(type.__dict__)

_property = property
_set_class_attribute = type.__setattr__
_new_object = object.__new__

# The classes that EnumType has to know, set when they are there; _flag is
# Flag, and EJECT is set with it.
Enum = ReprEnum = _flag = None

# What fewer programs use lies in modules of its own: __getattr__.
_ELSEWHERE = {name: module for module, names in {
    "_enum_flag":
        "Flag IntFlag FlagBoundary STRICT CONFORM EJECT KEEP bin "
        "show_flag_values",
    "_enum_rare":
        "EnumCheck CONTINUOUS NAMED_FLAGS UNIQUE verify global_enum "
        "global_enum_repr global_flag_repr global_str",
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


def _mark(name, text):
    return type(name, (), {"__repr__": lambda self: text})()


_type = type
_not_given = _mark("_not_given", "<not given>")
_auto_null = _mark("_auto_null", "_auto_null")


# --- names and bits ------------------------------------------------------


def _is_dunder(name):
    return (len(name) > 4 and name[:2] == "__" == name[-2:] and
            name[2] != "_" != name[-3])


def _is_sunder(name):
    return (len(name) > 2 and name[0] == "_" == name[-1] and
            name[1] != "_" != name[-2])


def _is_private(cls_name, name):
    prefix = f"_{cls_name}__"
    return (len(name) > len(prefix) and name.startswith(prefix) and
            not name.endswith("__"))


def _is_descriptor(obj):
    return (hasattr(obj, "__get__") or hasattr(obj, "__set__") or
            hasattr(obj, "__delete__"))


def _is_internal_class(cls_name, obj):
    """Whether obj is a class defined in the body of the class cls_name."""
    return (isinstance(obj, type) and
            getattr(obj, "__qualname__", "").endswith(
                f"{cls_name}.{obj.__name__}"))


def _is_single_bit(number):
    if number == 0:
        return False
    number &= number - 1    # without its lowest bit
    return number == 0


# --- what may stand in the body ------------------------------------------


class nonmember:
    """What it wraps becomes a plain attribute, not a member."""

    def __init__(self, value):
        self.value = value


class member:
    """What it wraps becomes a member, whatever it is."""

    def __init__(self, value):
        self.value = value


class auto:
    """Stands for a value that _generate_next_value_ is asked for."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class property(DynamicClassAttribute):
    """An attribute of members only: on the class, its name is free for a
    member, which then is what the class's attribute gives."""

    member = None       # the member of the same name
    _attr_type = None   # what the name is in a base: "attr" or "desc"
    _cls_type = None    # the base

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is None:
                raise AttributeError(
                    f"{ownerclass!r} has no attribute {self.name!r}")
            return self.member
        fget = self.fget
        if fget is not None:
            return fget(instance)
        if self._attr_type == "attr":
            return getattr(self._cls_type, self.name)
        if self._attr_type == "desc":
            return getattr(instance._value_, self.name)
        try:
            return ownerclass._member_map_[self.name]
        except KeyError:
            raise AttributeError(
                f"{ownerclass!r} has no attribute {self.name!r}") from None

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set "
                                 f"attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete "
                                 f"attribute {self.name!r}")
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


_SUNDERS = frozenset((
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_",
    "_ignore_", "_iter_member_", "_iter_member_by_value_",
    "_iter_member_by_def_", "_add_alias_", "_add_value_alias_"))


# What most values are, and none of the things that are treated specially.
_PLAIN = frozenset((int, str))


class EnumDict(dict):
    """The namespace of an enum's body: notes the members in their order, and
    refuses a name that is used twice."""

    def __init__(self):
        super().__init__()
        self._auto_called = False
        self._member_names = {}
        self._last_values, self._ignore = [], []

    def __setitem__(self, key, value):
        """Note key as a member, unless its name or its value says that it is
        none."""
        if key[:1] != "_":
            value = self._plain(key, value)
        elif self._cls_name is not None and _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            self._sunder(key, value)
            if key == "_ignore_":
                value = self._ignore
        else:
            value = self._plain(key, value)
        dict.__setitem__(self, key, value)

    def _sunder(self, key, value):
        if key not in _SUNDERS:
            raise ValueError(f"_sunder_ names, such as {key!r}, are "
                             "reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined "
                                "before members")
            if isinstance(value, staticmethod):
                value = value.__func__
            self._generate_next_value = value
        elif key == "_ignore_":
            self._ignore = (value.replace(",", " ").split()
                            if isinstance(value, str) else list(value))
            already = set(self._ignore) & set(self._member_names)
            if already:
                raise ValueError("_ignore_ cannot specify already set "
                                 f"names: {already!r}")

    def _plain(self, key, value):
        """Note key as a member if it is to be one; return what is stored."""
        if key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        if key in self._ignore:
            return value
        if (value.__class__ in _PLAIN and self._cls_name is not None
                and key not in self):
            self._last_values.append(value)
            self._member_names[key] = None
            return value
        if isinstance(value, nonmember):
            return value.value
        if _is_descriptor(value):
            return value
        if _is_internal_class(self._cls_name, value):
            return value
        if key in self:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        if isinstance(value, member):
            value = value.value
            self._last_values.append(value)
        elif isinstance(value, auto):
            value = self._auto(key, value)
        elif (isinstance(value, tuple) and
              any(isinstance(item, auto) for item in value)):
            items = [self._auto(key, item) for item in value]
            try:
                value = type(value)(items)
            except TypeError:
                value = type(value)(*items)
        else:
            self._last_values.append(value)
        self._member_names[key] = None
        return value

    def _auto(self, key, item):
        """The value that item stands for, if it is an auto()."""
        if not isinstance(item, auto):
            return item
        if item.value is _auto_null:
            item.value = self._generate_next_value(
                key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(item.value)
        return item.value

    @_property
    def member_names(self):
        """The names that are to be members, in order."""
        return list(self._member_names)

    # Set each of members, a mapping or pairs, and of the keywords.
    def update(self, members, **more_members):
        try:
            keys = members.keys()
        except AttributeError:
            for name, value in members:
                self[name] = value
        else:
            for name in keys:
                self[name] = members[name]
        for name, value in more_members.items():
            self[name] = value


_EnumDict = EnumDict


# --- what a new class takes from its bases -------------------------------


def _check_bases(cls_name, bases):
    for chain in bases:
        for base in chain.__mro__:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(
                    f"<enum {cls_name!r}> cannot extend {base!r}")


def _find_data_type(cls_name, bases):
    """The type that the members' values are of, of all the bases together;
    object if they say nothing."""
    found = set()
    for chain in bases:
        outermost = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    found.add(base._member_type_)
                    break
                continue
            own = base.__dict__
            if "__new__" in own or "__dataclass_fields__" in own:
                found.add(outermost or base)
                break
            outermost = outermost or base
    if len(found) > 1:
        raise TypeError(f"too many data types for {cls_name!r}: {found!r}")
    return found.pop() if found else object


_MEMBER_ATTRIBUTES = "_value_", "_name_", "__objclass__", "_sort_order_"


def _find_value_repr(bases):
    """The __repr__ that shows a value; None: the value's own."""
    for chain in bases:
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                return base._value_repr_
            own = base.__dict__
            if "__repr__" in own:
                params = own.get("__dataclass_params__")
                if ("__dataclass_fields__" in own and params is not None and
                        params.repr):
                    return _dataclass_repr
                return own["__repr__"]
    return None


def _dataclass_repr(self):
    return ", ".join([f"{name}={getattr(self, name)!r}"
                      for name, field in self.__dataclass_fields__.items()
                      if field.repr])


def _find_new(namespace, member_type, first_enum):
    """What makes a member: (function, whether it is the body's own, whether
    it is called with the value)."""
    new = namespace.get("__new__")
    own = new is not None and first_enum is not None
    if new is None:
        plain = (None, _new_object, Enum.__new__ if Enum else None)
        for name in "__new_member__", "__new__":
            for place in member_type, first_enum:
                found = getattr(place, name, None)
                if found not in plain:
                    new = found
                    break
            if new is not None:
                break
        else:
            new = _new_object
    use_args = (first_enum is not None and new is not _new_object and
                new is not Enum.__new__)
    return new, own, use_args


class _Members:
    """Stands in the namespace for the members that are still to be made."""

    __slots__ = ("pairs",)

    def __init__(self, pairs):
        self.pairs = pairs

    def __set_name__(self, cls, name):
        is_flag = _flag is not None and issubclass(cls, _flag)
        member_type = cls._member_type_
        new, use_args = cls._new_member_, cls._use_args_
        names = cls._member_names_
        has_init = cls.__init__ is not Enum.__init__ \
            or cls.__getattribute__ is not object.__getattribute__
        spaces = _spaces(cls)
        for name, value in self.pairs:
            type.__delattr__(cls, name)
            args = value if isinstance(value, tuple) else (value,)
            if member_type is tuple:
                args = (args,)
            member = new(cls, *args) if use_args else new(cls)
            if not hasattr(member, "_value_"):
                if member_type is object:
                    member._value_ = value
                else:
                    try:
                        member._value_ = member_type(*args)
                    except Exception as exc:
                        raise TypeError("_value_ not set in __new__, "
                                        "unable to create it") from exc
            value = member._value_
            member._name_ = name
            member.__objclass__ = cls
            if has_init:
                member.__init__(*args)
            member._sort_order_ = len(names)
            canonical = _find_value(cls, value)
            if canonical is not None:
                member = canonical
            elif not is_flag or isinstance(value, int) and \
                    _is_single_bit(value):
                names.append(name)
            if is_flag and isinstance(value, int):
                _note_bits(cls, value)
            _bind(cls, name, member, spaces)
            _bind_value(cls, value, member, name)


def _note_bits(cls, value):
    mask = cls._flag_mask_ | value
    _set_class_attribute(cls, "_flag_mask_", mask)
    _set_class_attribute(cls, "_all_bits_", (1 << mask.bit_length()) - 1)
    if _is_single_bit(value):
        _set_class_attribute(cls, "_singles_mask_",
                             cls._singles_mask_ | value)


def _find_value(cls, value):
    """The member of that value, or None."""
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for member in cls._member_map_.values():
            if member._value_ == value:
                return member
        return None


def _bind_value(cls, value, member, name=None):
    try:
        cls._value2member_map_.setdefault(value, member)
    except TypeError:
        cls._unhashable_values_.append(value)
        cls._unhashable_values_map_.setdefault(
            name or member._name_, []).append(value)


def _spaces(cls):
    """The bases of cls with what they define."""
    return [(base, base.__dict__) for base in cls.__mro__[1:]]


def _bind(cls, name, member, spaces):
    """Make member the class's attribute of that name."""
    members = cls._member_map_
    if name in members:
        if members[name] is not member:
            raise NameError(f"{name!r} is already bound: {members[name]!r}")
        return
    # A descriptor of a base goes on serving the members; a class's
    # attribute is then found through a property that knows both.
    found = kind = where = None
    for base, space in spaces:
        attribute = space.get(name)
        if attribute is None:
            continue
        if isinstance(attribute, (_property, DynamicClassAttribute)):
            found, kind, where = attribute, "enum", base
            break
        if _is_descriptor(attribute):
            found = attribute
            kind = kind or "desc"
            where = where or base
        else:
            kind, where = "attr", base
    if found is None:
        _set_class_attribute(cls, name, member)
    else:
        redirect = property()
        redirect.member = member
        redirect.__set_name__(cls, name)
        if kind != "attr":
            redirect.fget = getattr(found, "fget", None)
            redirect.fset = getattr(found, "fset", None)
            redirect.fdel = getattr(found, "fdel", None)
        redirect._attr_type = kind
        redirect._cls_type = where
        _set_class_attribute(cls, name, redirect)
    members[name] = member


# Of these, what a mixed-in type has gives way to what the enum has.
_ENUM_METHODS = ("__repr__", "__str__", "__format__", "__reduce_ex__")

# These a flag has of its own, before those of a type mixed in.
_FLAG_METHODS = ("__or__", "__and__", "__xor__", "__ror__", "__rand__",
                 "__rxor__", "__invert__")


class EnumType(type):
    """The class of all enums."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        _check_bases(cls, bases)
        namespace = EnumDict()
        namespace._cls_name = cls
        first_enum = _first_enum(cls, bases)
        if len(bases) > 1:
            _find_data_type(cls, bases)  # its error comes before the body
        if first_enum is not None:
            # Through the class, so that the function alone is kept.
            dict.__setitem__(namespace, "_generate_next_value_",
                             first_enum.__dict__["_generate_next_value_"])
            namespace._generate_next_value = \
                first_enum._generate_next_value_
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None,
                _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        # type.__new__ copies what it is given, so this changes nothing that
        # a body still sees.
        namespace = dict(classdict)
        names = list(classdict._member_names)
        ignored = namespace.setdefault("_ignore_", [])
        ignored.append("_ignore_")
        for name in ignored:
            namespace.pop(name, None)
        wrong = {"mro", ""} & set(names)
        if wrong:
            raise ValueError("invalid enum member name(s) " +
                             ",".join([repr(name) for name in wrong]))
        order = namespace.pop("_order_", None)
        first_enum = _first_enum(cls, bases)
        member_type = _find_data_type(cls, bases)
        new, own_new, use_args = _find_new(namespace, member_type, first_enum)
        generate = namespace.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            namespace["_generate_next_value_"] = staticmethod(generate)
        is_flag = (_flag is not None and first_enum is not None and
                   issubclass(first_enum, _flag))
        if names:
            pairs = [(name, namespace[name]) for name in names]
            namespace.update(dict.fromkeys(names))
            namespace[names[0]] = _Members(pairs)
        for name, value in (
                ("_new_member_", new), ("_use_args_", use_args),
                ("_member_names_", []),
                ("_member_map_", {}), ("_value2member_map_", {}),
                ("_unhashable_values_", []), ("_unhashable_values_map_", {}),
                ("_member_type_", member_type), ("_value_repr_", _find_value_repr(bases))):
            namespace[name] = value
        if is_flag or cls == "Flag":
            namespace["_boundary_"] = boundary or getattr(
                first_enum, "_boundary_", None)
            namespace["_flag_mask_"] = 0
            namespace["_singles_mask_"] = 0
            namespace["_all_bits_"] = 0
            namespace["_inverted_"] = None
        failed = None
        being_made = f"_{cls}__in_progress"
        # While the members are made the class says what they will be given,
        # so that the layout has room for it.
        given = namespace.get("__static_attributes__")
        try:
            made = super().__new__(
                metacls, cls, bases,
                {**namespace, being_made: True,
                 "__static_attributes__": (
                     (*(given or ()), *(_MEMBER_ATTRIBUTES if names else ())))
                 },
                **kwds)
            delattr(made, being_made)
            if given is None:
                delattr(made, "__static_attributes__")
            else:
                _set_class_attribute(made, "__static_attributes__", given)
        except Exception as exc:
            # The note that __set_name__ failed says nothing to the user:
            # the error is made anew without it, from its text alone.
            failed = type(exc)(str(exc))
            failed.__context__ = exc.__context__
            failed.__cause__ = exc.__cause__
            trace = exc.__traceback__
        if failed is not None:
            raise failed.with_traceback(trace)
        _settle_methods(made, bases, namespace, first_enum, member_type)
        if Enum is not None:
            if own_new:
                _set_class_attribute(made, "__new_member__",
                                     namespace["__new__"])
            _set_class_attribute(made, "__new__", Enum.__new__)
        if is_flag:
            _settle_flag(made, namespace)
        if order is not None:
            _check_order(made, order)
        return made

    def __bool__(cls):
        """A class is true, also without members."""
        return True

    def __call__(cls, value, names=_not_given, *values, module=None,
                 qualname=None, type=None, start=1, boundary=None):
        """Return the member of that value; of a class without members, make
        a new class: value is its name, names its members."""
        if names is _not_given:
            # Whatever is found here is what Enum.__new__ would return.
            if _type(value) is not cls and cls.__new__ is Enum.__new__:
                try:
                    return cls._value2member_map_[value]
                except (KeyError, TypeError):
                    pass
            if cls._member_map_:
                return cls.__new__(cls, value)
            if type is None:
                raise TypeError(f"{cls} has no members; specify `names=()` "
                                "if you meant to create a new, empty, enum")
            names = None
        elif cls._member_map_:
            return cls.__new__(cls, (value, names, *values))
        from _enum_rare import create
        return create(cls, value, names, module, qualname, type, start,
                      boundary)

    def __contains__(cls, value):
        """Whether value is a member, or a value that one has."""
        try:
            return (isinstance(value, cls)
                    or value in cls._value2member_map_)
        except TypeError:  # not hashable
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(
                f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        """Set an attribute of the class, unless it is a member."""
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __dir__(cls):
        shown = {"__class__", "__contains__", "__doc__", "__getitem__",
                 "__iter__", "__len__", "__members__", "__module__",
                 "__name__", "__qualname__", *cls._member_names_}
        if cls._new_member_ is not _new_object:
            shown.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            shown.add("__init_subclass__")
        if cls._member_type_ is not object:
            shown.update(dir(cls._member_type_))
        return sorted(shown)

    def __getitem__(cls, name):
        """Return the member of that name."""
        return cls._member_map_[name]

    def __iter__(cls):
        """Return an iterator over the members in order of definition."""
        members = cls._member_map_
        return (members[name] for name in cls._member_names_)

    def __reversed__(cls):
        """Return an iterator over the members, the last first."""
        members = cls._member_map_
        return (members[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        """Return the number of members, aliases aside."""
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        """All names and their members, aliases too."""
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if _flag is not None and issubclass(cls, _flag):
            return f"<flag {cls.__name__!r}>"
        return f"<enum {cls.__name__!r}>"

    def _create_(cls, class_name, names, *, module=None, qualname=None,
                 type=None, start=1, boundary=None):
        """Make a new enum, as calling the class does."""
        from _enum_rare import create
        return create(cls, class_name, names, module, qualname, type, start,
                      boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None,
                  as_global=False):
        """Make an enum of those names of a module that pass the filter, and
        put it and its members in their place there."""
        from _enum_rare import convert
        return convert(cls, name, module, filter, source, boundary,
                       as_global)

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        _check_bases(class_name, bases)

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """Return the data type and the enum that the bases give."""
        return (_find_data_type(class_name, bases) if bases else object,
                _first_enum(class_name, bases))

    def _add_member_(cls, name, member):
        _bind(cls, name, member, _spaces(cls))


EnumMeta = EnumType


def _first_enum(cls_name, bases):
    """The enum that the new class extends; None for Enum itself."""
    if not bases:
        return None
    last = bases[-1]
    if not isinstance(last, EnumType):
        raise TypeError("new enumerations should be created as `EnumName("
                        "[mixin_type, ...] [data_type,] enum_type)`")
    return last


def _settle_methods(cls, bases, namespace, first_enum, member_type):
    settled = set(namespace)
    if ReprEnum is not None and ReprEnum in bases:
        if member_type is object:
            raise TypeError("ReprEnum subclasses must be mixed with a data "
                            "type (i.e. int, str, float, etc.)")
        settled.update(("__format__", "__str__"))
        if "__format__" not in namespace:
            _set_class_attribute(cls, "__format__", member_type.__format__)
        if "__str__" not in namespace:
            method = member_type.__str__
            if method is object.__str__:
                method = member_type.__repr__
            _set_class_attribute(cls, "__str__", method)
    if first_enum is None:
        return
    for name in _ENUM_METHODS:
        if name not in settled:
            found = getattr(cls, name)
            if found in (getattr(object, name), getattr(member_type, name)):
                _set_class_attribute(cls, name, getattr(first_enum, name))


def _settle_flag(cls, namespace):
    if _flag is None:
        return
    for name in _FLAG_METHODS:
        if name not in namespace:
            _set_class_attribute(cls, name, getattr(_flag, name))
    values = [cls._member_map_[name]._value_ for name in cls._member_names_]
    if values != sorted(values):
        _set_class_attribute(cls, "_iter_member_", cls._iter_member_by_def_)


def _check_order(cls, order):
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    names = cls._member_names_
    members = cls._member_map_
    if _flag is not None and issubclass(cls, _flag):
        order = [name for name in order if name not in members
                 or _is_single_bit(members[name]._value_)]
    if not order:
        return
    # Aliases may be listed or not.
    order = [name for name in order
             if name not in members or name in names]
    if order != names:
        raise TypeError("member order does not match _order_:\n"
                        f"  {names!r}\n  {order!r}")


# --- Enum ----------------------------------------------------------------


class Enum(metaclass=EnumType):
    """The base of enumerations.

    class Color(Enum):
        RED = 1
        GREEN = 2

    A member is had by attribute, Color.RED, by value, Color(1), and by name,
    Color["RED"].  Iterating over the class gives the members in order of
    definition; len() their number.
    """

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return "(*values)"
        return ("(new_class_name, /, names, *, module=None, qualname=None, "
                "type=None, start=1, boundary=None)")

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            member = cls._value2member_map_.get(value)
        except TypeError:  # not hashable
            member = next((cls[name] for name, values
                           in cls._unhashable_values_map_.items()
                           if value in values), None)
        if member is not None:
            return member
        if cls._member_map_:
            return _ask_missing(cls, value)
        if getattr(cls, f"_{cls.__name__}__in_progress", False):
            raise TypeError("do not use `super().__new__; call the "
                            "appropriate __new__ directly")
        raise TypeError(f"{cls!r} has no members defined")

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        cls = self.__class__
        _bind(cls, name, self, _spaces(cls))

    def _add_value_alias_(self, value):
        cls = self.__class__
        bound = _find_value(cls, value)
        if bound is None:
            _bind_value(cls, value, self)
        elif bound is not self:
            # TypeError if value is not hashable, as in CPython.
            bound = cls._value2member_map_[value]
            raise ValueError(f"{value!r} is already bound: {bound!r}")

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """Return the value for auto(): one more than the largest so far, at
        first start."""
        if not last_values:
            return start
        try:
            last = sorted(last_values)[-1]
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f"unable to increment {last!r}") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        cls = self.__class__
        show = cls._value_repr_ or repr
        return f"<{cls.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        """Return the names of the attributes that are worth knowing."""
        from _enum_rare import names_of
        return names_of(self)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    @property
    def value(self):
        """The value of the member."""
        return self._value_

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    # A member is itself, however it is copied.

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)


def _ask_missing(cls, value):
    """What the class's _missing_ makes of a value that no member has."""
    try:
        result = cls._missing_(value)
    except Exception as exc:
        if not isinstance(exc, ValueError):
            exc.__context__ = _invalid(cls, value)
        raise
    if isinstance(result, cls):
        return result
    if _flag is not None and issubclass(cls, _flag) and \
            cls._boundary_ is EJECT and isinstance(result, int):
        return result
    error = _invalid(cls, value)
    if result is not None:
        context, error = error, TypeError(
            f"error in {cls.__name__}._missing_: returned {result!r} "
            "instead of None or a valid member")
        error.__context__ = context
    raise error


def _invalid(cls, value):
    return ValueError(f"{value!r} is not a valid {cls.__qualname__}")


class ReprEnum(Enum):
    """An enum that changes the repr() of its data type, but neither str()
    nor format()."""


class IntEnum(int, ReprEnum):
    """An enum whose members are ints."""


class StrEnum(str, ReprEnum):
    """An enum whose members are strings."""

    def __new__(cls, *values):
        "values must already be of type `str`"
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        for argument, what in zip(values[1:], ("encoding", "errors")):
            if not isinstance(argument, str):
                raise TypeError(
                    f"{what} must be a string, not {argument!r}")
        member = str.__new__(cls, *values)
        member._value_ = str(*values)
        return member

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """Return the name in lower case."""
        return name.lower()


# A __reduce_ex__: the member is found in its module by its name.
def pickle_by_global_name(self, proto):
    return self.name


# A __reduce_ex__: the member is found in its class by its name.
def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


def unique(enumeration):
    """A class decorator: no two names may share a value."""
    aliases = [f"{name} -> {member.name}"
               for name, member in enumeration.__members__.items()
               if name != member.name]
    if aliases:
        raise ValueError(f"duplicate values found in {enumeration!r}: " +
                         ", ".join(aliases))
    return enumeration
