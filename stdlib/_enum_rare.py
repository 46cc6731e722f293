"""What of enum is rarely asked for: the functional form, _convert_, dir() of a
member, verify() and global_enum().  Imported by the functions of enum that
need it and by its __getattr__, so that programs which only define enums do
not wait for it."""

import sys
from enum import (Enum, Flag, KEEP, ReprEnum, StrEnum, _first_enum,
                  _is_single_bit, property)

__name__ = "enum"


def create(cls, class_name, names, module, qualname, data_type, start,
           boundary):
    """A new enum, made by calling cls."""
    metacls = cls.__class__
    bases = (cls,) if data_type is None else (data_type, cls)
    first_enum = _first_enum(class_name, bases)
    namespace = metacls.__prepare__(class_name, bases)
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    if isinstance(names, (tuple, list)) and names and \
            isinstance(names[0], str):
        pairs = []
        last_values = []
        for count, name in enumerate(names):
            value = first_enum._generate_next_value_(name, start, count,
                                                     last_values[:])
            last_values.append(value)
            pairs.append((name, value))
        names = pairs
    if names is None:
        names = ()
    for item in names:
        if isinstance(item, str):
            namespace[item] = names[item]
        else:
            name, value = item
            namespace[name] = value
    if module is None:
        # Past this frame and that of __call__ or _create_.
        module = sys._getframe(2).f_globals.get("__name__")
    if module is None:
        _make_unpicklable(namespace)
    else:
        namespace["__module__"] = module
    if qualname is not None:
        namespace["__qualname__"] = qualname
    return metacls.__new__(metacls, class_name, bases, namespace,
                           boundary=boundary)


def _make_unpicklable(namespace):
    def refuse(self, proto):
        raise TypeError(f"{self!r} cannot be pickled")

    namespace["__reduce_ex__"] = refuse
    namespace["__module__"] = "<unknown>"


def convert(cls, name, module, filter, source, boundary, as_global):
    """EnumType._convert_."""
    target = sys.modules[module].__dict__
    source = source.__dict__ if source else target
    members = [(key, value) for key, value in source.items() if filter(key)]
    try:
        members.sort(key=lambda pair: (pair[1], pair[0]))
    except TypeError:
        members.sort(key=lambda pair: pair[0])
    made = cls(name, dict(members), module=module, boundary=boundary or KEEP)
    if as_global:
        global_enum(made)
    else:
        target.update(made.__members__)
    target[name] = made
    return made


def names_of(self):
    """Enum.__dir__."""
    cls = self.__class__
    if cls._member_type_ is object:
        shown = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
    else:
        shown = set(object.__dir__(self))
    members = cls._member_map_
    for name in getattr(self, "__dict__", ()):
        if name[0] != "_" and name not in members:
            shown.add(name)
    for base in cls.mro():
        for name, attribute in base.__dict__.items():
            if name[0] == "_":
                continue
            if name not in members or (isinstance(attribute, property)
                                       and attribute.fget is not None):
                shown.add(name)
            elif isinstance(attribute, property):
                shown.discard(name)
    return sorted(shown)


# --- verify() ------------------------------------------------------------


def check(enumeration, checks):
    """Raise ValueError if the enum does not pass one of the checks."""
    name = enumeration.__name__
    is_flag = issubclass(enumeration, Flag)
    if not is_flag and not issubclass(enumeration, Enum):
        raise TypeError("the 'verify' decorator only works with Enum and Flag")
    for wanted in checks:
        if wanted is UNIQUE:
            _check_unique(enumeration)
        elif wanted is CONTINUOUS:
            _check_continuous(enumeration, name, is_flag)
        elif wanted is NAMED_FLAGS and is_flag:
            _check_named(enumeration, name)


def _check_unique(enumeration):
    aliases = [f"{name} -> {member.name}"
               for name, member in enumeration.__members__.items()
               if name != member.name]
    if aliases:
        raise ValueError(f"aliases found in {enumeration!r}: " +
                         ", ".join(aliases))


def _check_continuous(enumeration, name, is_flag):
    values = {member.value for member in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if is_flag:
        wanted = [1 << bit for bit in range(low.bit_length(),
                                            high.bit_length() - 1)]
        kind = "flag"
    else:
        wanted = range(low + 1, high)
        kind = "enum"
    missing = [value for value in wanted if value not in values]
    if missing:
        text = ", ".join(map(str, missing))
        raise ValueError(
            f"invalid {kind} {name!r}: missing values {text}"[:256])


def _check_named(enumeration, name):
    named = 0
    for member in enumeration:
        named |= member.value
    lacking, missing = [], 0
    for alias, member in enumeration._member_map_.items():
        if alias in enumeration._member_names_ or member.value < 0:
            continue
        unnamed = member.value & ~named
        if unnamed:
            lacking.append(alias)
            missing |= unnamed
    if not lacking:
        return
    if len(lacking) == 1:
        who = f"alias {lacking[0]} is missing"
    else:
        who = (f"aliases {', '.join(lacking[:-1])} and {lacking[-1]} are "
               "missing")
    if _is_single_bit(missing):
        what = f"value {missing:#x}"
    else:
        what = f"combined values of {missing:#x}"
    raise ValueError(f"invalid Flag {name!r}: {who} {what} "
                     "[use enum.show_flag_values(value) for details]")


class EnumCheck(StrEnum):
    """What verify() can check."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """A class decorator: the enum passes all these checks."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        check(enumeration, self.checks)
        return enumeration


# --- enums as names of a module ------------------------------------------


def _module_of(self):
    return self.__class__.__module__.split(".")[-1]


def global_enum_repr(self):
    """A __repr__ that says module.NAME."""
    return f"{_module_of(self)}.{self._name_}"


def global_flag_repr(self):
    """A __repr__ that says module.NAME, for every part of a flag."""
    module = _module_of(self)
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    return "|".join([part if part[0].isdigit() else f"{module}.{part}"
                     for part in self._name_.split("|")])


def global_str(self):
    """A __str__ that says the name alone."""
    if self._name_ is None:
        return f"{self.__class__.__name__}({self._value_!r})"
    return self._name_


def global_enum(cls, update_str=False):
    """A class decorator: the members become names of the module, and their
    repr() says so."""
    is_flag = issubclass(cls, Flag)
    cls.__repr__ = global_flag_repr if is_flag else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls
