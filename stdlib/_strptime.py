"""The parts of time that are written in the language: strptime() and
get_clock_info().
"""
import time

_MONTHS = ("january february march april may june july august september "
           "october november december").split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_SHORT = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}
# The most digits of a number, and what it may be.
_NUMBERS = {
    "d": (2, 1, 31), "H": (2, 0, 23), "I": (2, 1, 12), "j": (3, 1, 366),
    "m": (2, 1, 12), "M": (2, 0, 59), "S": (2, 0, 61), "U": (2, 0, 53),
    "W": (2, 0, 53), "w": (1, 0, 6), "u": (1, 1, 7), "V": (2, 0, 53),
    "y": (2, 0, 99), "Y": (4, 0, 9999), "G": (4, 0, 9999),
    "f": (6, 0, 999999),
}
_WHOLE = "yYG"  # with all their digits


def _names(key):
    if key in "aA":
        return [d[:3] if key == "a" else d for d in _DAYS]
    if key in "bB":
        return [m[:3] if key == "b" else m for m in _MONTHS]
    if key == "p":
        return ["am", "pm"]
    return ["utc", "gmt", *[name.lower() for name in time.tzname]]


def _offset(text):
    """The ways in which the text begins with an offset from UTC."""
    if text[:1] == "Z":
        yield 1, 0
    if text[:1] not in ("+", "-"):
        return
    colon = text[3:4] == ":"
    at = 1
    parts = []
    while len(parts) < 3:
        part = text[at:at + 2]
        if not (part.isdecimal() and part.isascii() and len(part) == 2):
            break
        if parts and int(part) > 59:
            break
        parts.append(int(part))
        at += 2
        if text[at:at + 1] == ":" and colon:
            at += 1
    if len(parts) > 1:
        hours, minutes, seconds = (parts + [0])[:3]
        if text[at - 1] == ":":
            at -= 1
        total = hours * 3600 + minutes * 60 + seconds
        yield at, -total if text[0] == "-" else total


def _ways(key, text):
    """The lengths and values that a directive can take of the text."""
    if key in _NUMBERS:
        most, low, high = _NUMBERS[key]
        least = most if key in _WHOLE else 1
        for n in range(most, least - 1, -1):
            digits = text[:n]
            if (len(digits) == n and digits.isdecimal() and
                    low <= int(digits) <= high):
                if key == "f":
                    digits += "0" * (6 - n)
                yield n, int(digits)
        if key == "d" and text[:1] == " " and "1" <= text[1:2] <= "9":
            yield 2, int(text[1])
    elif key == "z":
        yield from _offset(text)
    else:
        start = text[:20].lower()
        found = [(-len(name), i) for i, name in enumerate(_names(key))
                 if name and start.startswith(name)]
        for n, i in sorted(found):
            yield -n, i


def _match(parts, text, found):
    """Match all parts; the rest of the text, or None."""
    if not parts:
        return text
    kind, part = parts[0]
    if kind == "text":
        if text[:len(part)].lower() != part:
            return None
        return _match(parts[1:], text[len(part):], found)
    if kind == "space":
        rest = text.lstrip()
        return _match(parts[1:], rest, found) if rest != text else None
    for n, value in _ways(part, text):
        rest = _match(parts[1:], text[n:], found)
        if rest is not None:
            found[part] = value if part != "Z" else text[:n]
            return rest
    return None


def _parts(format):
    parts = []
    at = 0
    seen = set()
    while at < len(format):
        c = format[at]
        at += 1
        if c.isspace():
            if not parts or parts[-1][0] != "space":
                parts.append(("space", c))
        elif c != "%":
            parts.append(("text", c.lower()))
        elif at == len(format):
            raise ValueError(f"stray % in format '{format}'")
        else:
            c = format[at]
            at += 1
            if c == "%":
                parts.append(("text", c))
            elif c in _SHORT:
                parts += _parts(_SHORT[c])
            elif c in _NUMBERS or c in "aAbBpzZ":
                if c in seen:
                    raise ValueError("redefinition of group name "
                                     f"{c!r} in the format")
                seen.add(c)
                parts.append(("value", c))
            else:
                raise ValueError(f"'{c}' is a bad directive in format "
                                 f"'{format}'")
    return parts


def _days(year, month, day):
    """Days since the first of year 1."""
    year -= month < 3
    month += 12 * (month < 3)
    return (365 * year + year // 4 - year // 100 + year // 400 +
            (153 * month - 457) // 5 + day - 306)


def _date(days):
    year = days * 400 // 146097 + 1
    while _days(year, 1, 1) > days:
        year -= 1
    month = 12
    while _days(year, month, 1) > days:
        month -= 1
    return year, month, days - _days(year, month, 1) + 1


def _check_weeks(found, weekday):
    day = "and a weekday directive ('%A', '%a', '%w', or '%u')."
    if "G" in found:
        if "j" in found:
            raise ValueError("Day of the year directive '%j' is not "
                             "compatible with ISO year directive '%G'. Use "
                             "'%Y' instead.")
        if "V" not in found or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the "
                             f"ISO week directive '%V' {day}")
    elif "V" in found:
        if "Y" not in found or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the "
                             f"ISO year directive '%G' {day}")
        raise ValueError("ISO week directive '%V' is incompatible with the "
                         "year directive '%Y'. Use the ISO year '%G' "
                         "instead.")


def _strptime_time(text, format="%a %b %d %H:%M:%S %Y"):
    """Return the struct_time that a text means."""
    for i, v in enumerate((text, format)):
        if not isinstance(v, str):
            raise TypeError(f"strptime() argument {i} must be str, not "
                            f"{type(v)}")
    found = {}
    parts = _parts(format)
    if ("value", "d") in parts and not {("value", c) for c in "YyG"} & {*parts}:
        from warnings import warn
        warn("Parsing dates involving a day of month without a year specified "
             "is ambiguious\nand fails to parse leap day. The default behavior "
             "will change in Python 3.15\nto either always raise an exception "
             "or to use a different default year (TBD).\nTo avoid trouble, "
             "add a specific year to the input & format.\nSee "
             "https://github.com/python/cpython/issues/70647.",
             DeprecationWarning, 2)
    rest = _match(parts, text, found)
    if rest is None:
        raise ValueError(f"time data {text!r} does not match format "
                         f"{format!r}")
    if rest:
        raise ValueError(f"unconverted data remains: {rest}")
    get = found.get
    year = get("Y")
    if "y" in found:
        year = found["y"] + (2000 if found["y"] < 69 else 1900)
    month = get("m") or get("B", get("b", 0)) + 1
    day = get("d", 1)
    hour = get("H", 0)
    if "I" in found:
        hour = found["I"] % 12 + 12 * (get("p") == 1)
    weekday = get("A", get("a"))
    if "w" in found:
        weekday = (found["w"] - 1) % 7
    if "u" in found:
        weekday = found["u"] - 1
    julian = get("j")
    _check_weeks(found, weekday)
    leap = year is None and (month, day) == (2, 29)
    year = 1904 if leap else 1900 if year is None else year
    if julian is None and weekday is not None:
        days = None
        if "U" in found or "W" in found:
            first = (_days(year, 1, 1) - 1) % 7
            week = found["U"] if "U" in found else found["W"]
            start = weekday
            if "U" in found:
                first, start = (first + 1) % 7, (weekday + 1) % 7
            short = (7 - first) % 7
            at = start - first if week == 0 else short + 7 * (week - 1) + start
            days = _days(year, 1, 1) + at
        elif "G" in found:
            fourth = _days(found["G"], 1, 4)
            days = (fourth - (fourth - 1) % 7 + 7 * (found["V"] - 1) + weekday)
            year = _date(days)[0]
        if days is not None:
            julian = days - _days(year, 1, 1) + 1
            if julian <= 0:
                year -= 1
                julian = days - _days(year, 1, 1) + 1
    if julian is None:
        days = _days(year, month, day)
        if _date(days)[2] != day:
            raise ValueError("day is out of range for month")
        julian = days - _days(year, 1, 1) + 1
    else:
        days = _days(year, 1, 1) + julian - 1
        year, month, day = _date(days)
    if weekday is None:
        weekday = (days - 1) % 7
    zone, saving = None, -1
    if "Z" in found:
        zone = found["Z"]
        saving = int(zone.lower() == time.tzname[1].lower() and
                     time.daylight and zone.lower() not in ("utc", "gmt"))
    return time.struct_time((1900 if leap else year, month, day, hour,
                             get("M", 0), get("S", 0), weekday, julian,
                             saving, zone, get("z")))


def clock_info(name):
    """Return what is known about a clock."""
    from types import SimpleNamespace
    if not isinstance(name, str):
        raise TypeError("get_clock_info() argument 1 must be str, not "
                        f"{'None' if name is None else type(name).__name__}")
    clocks = {"time": ("REALTIME", False, True),
              "monotonic": ("MONOTONIC", True, False),
              "perf_counter": ("MONOTONIC", True, False),
              "process_time": ("PROCESS_CPUTIME_ID", True, False),
              "thread_time": ("THREAD_CPUTIME_ID", True, False)}
    if name not in clocks:
        raise ValueError("unknown clock")
    clock, monotonic, adjustable = clocks[name]
    clock = "CLOCK_" + clock
    return SimpleNamespace(
        implementation=f"clock_gettime({clock})", monotonic=monotonic,
        adjustable=adjustable,
        resolution=time.clock_getres(getattr(time, clock)))
