"""The encoder of json, around the one in _json."""

from _json import encode, quote


def encode_basestring(s, /):
    """Return the JSON text of a str."""
    return quote(s, False)


def encode_basestring_ascii(s, /):
    """Return the JSON text of a str, in ASCII."""
    return quote(s, True)


def _refuse(o):
    raise TypeError(f"Object of type {o.__class__.__name__} "
                    "is not JSON serializable")


def _dumps(obj, skipkeys, ensure_ascii, check_circular, allow_nan, indent,
           separators, default, sort_keys):
    """As JSONEncoder(...).encode(obj)."""
    if isinstance(obj, str):
        return quote(obj, bool(ensure_ascii))
    if separators is not None:
        item_separator, key_separator = separators
    else:
        item_separator = ", " if indent is None else ","
        key_separator = ": "
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return encode(obj, _refuse if default is None else default, ensure_ascii,
                  indent, key_separator, item_separator, sort_keys, skipkeys,
                  allow_nan, check_circular)


class JSONEncoder(object):
    """Encodes values as JSON texts; the options are those of dumps()."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True,
                 check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys, self.ensure_ascii = skipkeys, ensure_ascii
        self.check_circular, self.allow_nan = check_circular, allow_nan
        self.sort_keys, self.indent = sort_keys, indent
        if separators is None and indent is not None:
            separators = ",", self.key_separator
        if separators is not None:
            self.item_separator, self.key_separator = separators
        if default is not None:
            self.default = default

    def default(self, o):
        """Return something that can be encoded in place of o.

        Subclasses override it; this one raises TypeError.
        """
        _refuse(o)

    def encode(self, o):
        """Return the JSON text of a value."""
        if isinstance(o, str):
            return quote(o, bool(self.ensure_ascii))
        chunks = self.iterencode(o, _one_shot=True)
        if not isinstance(chunks, (list, tuple)):
            chunks = list(chunks)
        return "".join(chunks)

    def iterencode(self, o, _one_shot=False):
        """Give the JSON text piece by piece (here, it is one)."""
        if isinstance(o, str):
            return iter((self.encode(o),))
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        text = encode(o, self.default, self.ensure_ascii, indent,
                      self.key_separator, self.item_separator,
                      self.sort_keys, self.skipkeys, self.allow_nan,
                      self.check_circular)
        return (text,) if _one_shot else iter((text,))
