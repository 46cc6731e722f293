"""The flags of enum: Flag, IntFlag and their boundaries.

Imported when enum is asked for one of them (its __getattr__); tells enum, too,
that there are flags from now on.
"""

import enum
from enum import Enum, ReprEnum, StrEnum, _invalid, _new_object, auto

__name__ = "enum"


def _bits(number):
    """The bits that are set in number, as ints, the lowest first."""
    if number < 0:
        raise ValueError(f"{number!r} is not a positive integer")
    while number:
        bit = number & (~number + 1)
        yield bit
        number ^= bit


def show_flag_values(value):
    """Return the list of the single bits of value, a flag or an int."""
    return list(_bits(value.value if isinstance(value, Enum) else value))


def bin(num, max_bits=None):
    """Return num in binary, with its sign as a bit apart: '0b1 011' is -5.

    At least max_bits bits are shown.
    """
    width = num.bit_length()
    digits = f"{num & (1 << width) - 1:0{width}b}" if width else ""
    sign = "1" if num < 0 else "0"
    if max_bits is not None:
        digits = digits.rjust(max_bits, sign)
    return f"0b{sign} {digits}"


class FlagBoundary(StrEnum):
    """What a flag makes of bits that no member has.

    STRICT: an error (what Flag does), CONFORM: they are dropped, EJECT: the
    result is an int, KEEP: they are kept (what IntFlag does).
    """

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """An enum whose members are bits that can be combined with |, & and ^.

    Members of a single bit are canonical; others are aliases, found by name
    and value but not by iterating over the class.
    """

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """Return the value for auto(): the bit above the largest so far, at
        first start."""
        if not last_values:
            return 1 if start is None else start
        last = max(last_values)
        try:
            return 1 << last.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        """The members whose bits value has, the lowest bit first."""
        find = cls._value2member_map_.get
        return map(find, _bits(value & cls._flag_mask_))

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        """The members whose bits value has, in order of definition."""
        return iter(sorted(cls._iter_member_by_value_(value),
                           key=lambda member: member._sort_order_))

    @classmethod
    def _missing_(cls, value):
        """Return the combination of that value, made if it is new."""
        if not isinstance(value, int):
            raise _invalid(cls, value)
        mask, all_bits = cls._flag_mask_, cls._all_bits_
        boundary = cls._boundary_
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n"
                    f"    given {bin(value, width)}\n"
                    f"  allowed {bin(mask, width)}")
            if boundary is EJECT:
                return value
            if boundary is CONFORM:
                value &= mask
            elif boundary is KEEP:
                if value < 0:
                    value += max(all_bits + 1, 1 << value.bit_length())
            else:
                raise ValueError(
                    f"{cls!r} unknown flag boundary {boundary!r}")
        known = cls._value2member_map_
        given = value
        if value < 0:
            value += all_bits + 1
        found = known.get(value)
        if found is None:
            found = _combine(cls, value)
        if given < 0:
            known[given] = found
        return found

    def __contains__(self, other):
        """Whether all bits of other are set."""
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': "
                            f"{type(other).__qualname__!r} and "
                            f"{self.__class__.__qualname__!r}")
        value = other._value_
        return value & self._value_ == value

    def __iter__(self):
        """Return an iterator over the canonical members that it has."""
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = self.__class__.__name__
        show = self.__class__._value_repr_ or repr
        if self._name_ is not None:
            name += f".{self._name_}"
        return f"<{name}: {show(self._value_)}>"

    def __str__(self):
        cls = self.__class__
        if self._name_ is None:
            return f"{cls.__name__}({self._value_!r})"
        return f"{cls.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and \
                isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def __or__(self, other):
        value = _operand(self, other, "|")
        if value is NotImplemented:
            return value
        return self.__class__(self._value_ | value)

    def __and__(self, other):
        value = _operand(self, other, "&")
        if value is NotImplemented:
            return value
        return self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = _operand(self, other, "^")
        if value is NotImplemented:
            return value
        return self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._value_ is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                value = ~self._value_
            else:
                value = self._singles_mask_ & ~self._value_
            self._inverted_ = self.__class__(value)
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


def _operand(self, other, operator):
    """The value of the other operand, or NotImplemented."""
    if type(other) is type(self) and isinstance(self, Flag):
        value = other._value_
    else:
        value = self._get_value(other)
        if value is NotImplemented:
            return value
    if value is None or self._value_ is None:
        wrong = other if self._value_ is not None else self
        raise TypeError(f"'{wrong}' cannot be combined with other flags "
                        f"with {operator}")
    return value


def _combine(cls, value):
    """Make the member for a value of several members' bits, or of none."""
    mask, singles = cls._flag_mask_, cls._singles_mask_
    unknown = value & ~mask
    if unknown and cls._boundary_ is not KEEP:
        raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values "
                         f"{unknown!r} [{bin(unknown)}]")
    if cls._member_type_ is object:
        made = _new_object(cls)
    else:
        made = cls._member_type_.__new__(cls, value)
    if not hasattr(made, "_value_"):
        made._value_ = value
    parts = list(cls._iter_member_(value & singles))
    if value & ~singles:
        # Bits that no canonical member has: aliases may.
        for part in cls._member_map_.values():
            bits = part._value_
            if bits and bits & value == bits and part not in parts:
                parts.append(part)
    covered = 0
    for part in parts:
        covered |= part._value_
    unknown = value ^ covered
    # Step by step, for a __setattr__ of the program sees each.
    if value:
        made._name_ = "|".join([part._name_ for part in parts])
    if not covered:
        made._name_ = None
    elif unknown:
        if cls._boundary_ is STRICT:
            raise ValueError(f"{cls!r}: no members with value {unknown!r}")
        made._name_ += f"|{cls._numeric_repr_(unknown)}"
    return cls._value2member_map_.setdefault(value, made)


enum._flag, enum.EJECT = Flag, EJECT


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """A flag whose members are ints."""
