"""The decoder of json, around the scanner in _json."""

from _json import scan, scan_string

__all__ = ["JSONDecoder", "JSONDecodeError"]

NaN = float("nan")
PosInf = float("inf")
NegInf = float("-inf")


class JSONDecodeError(ValueError):
    """A text that is not JSON, with the place where it went wrong."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg, self.doc, self.pos = msg, doc, pos
        self.lineno, self.colno = lineno, colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


_CONSTANTS = {"-Infinity": NegInf, "Infinity": PosInf, "NaN": NaN}
_constant = _CONSTANTS.__getitem__


def scanstring(s, end, strict=True, /):
    """Return the str whose opening quote is before end, and its end."""
    return scan_string(s, end, strict, JSONDecodeError)


def _blanks(s, at):
    """The place of the first character from at on that is no blank."""
    n = len(s)
    while at < n and s[at] in " \t\n\r":
        at += 1
    return at


def _loads(s):
    """As JSONDecoder().decode(s)."""
    try:
        obj, end = scan(s, _blanks(s, 0), True, None, None, float, int,
                        _constant, JSONDecodeError)
    except StopIteration as err:
        raise JSONDecodeError("Expecting value", s, err.value) from None
    if end != len(s):
        end = _blanks(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
    return obj


class JSONDecoder(object):
    """Decodes JSON texts; the options are those of loads()."""

    def __init__(self, *, object_hook=None, parse_float=None,
                 parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def scan_once(self, s, idx):
        """Return the value at idx and its end; StopIteration: there is none."""
        return scan(s, idx, self.strict, self.object_hook,
                    self.object_pairs_hook, self.parse_float, self.parse_int,
                    self.parse_constant, JSONDecodeError)

    def decode(self, s):
        """Return the value of a text that is one JSON value and no more."""
        obj, end = self.raw_decode(s, idx=_blanks(s, 0))
        end = _blanks(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        """Return the value that begins at idx, and where it ends."""
        try:
            return self.scan_once(s, idx)
        except StopIteration as err:
            raise JSONDecodeError("Expecting value", s, err.value) from None
