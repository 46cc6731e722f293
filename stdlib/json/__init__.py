"""JSON texts of values, and values of JSON texts."""

from .decoder import JSONDecodeError, JSONDecoder, _loads
from .encoder import JSONEncoder, _dumps

__version__ = "2.0.9"
__all__ = ["dump", "dumps", "load", "loads",
           "JSONDecoder", "JSONDecodeError", "JSONEncoder"]


def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True,
         allow_nan=True, cls=None, indent=None, separators=None,
         default=None, sort_keys=False, **kw):
    """Write the JSON text of obj to a file; the options are those of dumps."""
    if cls is None:
        cls = JSONEncoder
    chunks = cls(skipkeys=skipkeys, ensure_ascii=ensure_ascii,
                 check_circular=check_circular, allow_nan=allow_nan,
                 indent=indent, separators=separators, default=default,
                 sort_keys=sort_keys, **kw).iterencode(obj)
    for chunk in chunks:
        fp.write(chunk)


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True,
          allow_nan=True, cls=None, indent=None, separators=None,
          default=None, sort_keys=False, **kw):
    """Return the JSON text of obj.

    skipkeys leaves out keys that JSON can't have; ensure_ascii escapes all
    that is not ASCII; allow_nan=False refuses nan and inf; indent is a
    number of blanks or a str; separators are those of items and of keys;
    default gives something else for an object that can't be encoded; cls is
    the encoder's class, which gets further arguments.
    """
    if cls is None and not kw:
        return _dumps(obj, skipkeys, ensure_ascii, check_circular, allow_nan,
                      indent, separators, default, sort_keys)
    if cls is None:
        cls = JSONEncoder
    return cls(skipkeys=skipkeys, ensure_ascii=ensure_ascii,
               check_circular=check_circular, allow_nan=allow_nan,
               indent=indent, separators=separators, default=default,
               sort_keys=sort_keys, **kw).encode(obj)


def detect_encoding(b):
    """Return the name of the Unicode encoding of a JSON text as bytes."""
    if b.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        return "utf-32"
    if b.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if b.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    # The first two characters are ASCII: the zeros beside them tell.
    wide = len(b) >= 4
    if wide or len(b) == 2:
        if not b[0]:
            return "utf-32-be" if wide and not b[1] else "utf-16-be"
        if not b[1]:
            return "utf-32-le" if wide and not any(b[2:4]) else "utf-16-le"
    return "utf-8"


def load(fp, *, cls=None, object_hook=None, parse_float=None,
         parse_int=None, parse_constant=None, object_pairs_hook=None, **kw):
    """Return the value of the JSON text in a file; options as of loads."""
    return loads(fp.read(), cls=cls, object_hook=object_hook,
                 parse_float=parse_float, parse_int=parse_int,
                 parse_constant=parse_constant,
                 object_pairs_hook=object_pairs_hook, **kw)


_HOOKS = ("object_hook", "object_pairs_hook", "parse_float", "parse_int",
          "parse_constant")


def loads(s, *, cls=None, object_hook=None, parse_float=None,
          parse_int=None, parse_constant=None, object_pairs_hook=None, **kw):
    """Return the value of a JSON text, a str or bytes.

    object_hook is called with the dict of each object, object_pairs_hook
    instead with a list of its pairs; parse_float, parse_int and
    parse_constant with the text of a number, of "NaN" and the infinities;
    cls is the decoder's class, which gets further arguments.
    """
    if isinstance(s, str):
        if s.startswith("\ufeff"):
            raise JSONDecodeError("Unexpected UTF-8 BOM (decode using "
                                  "utf-8-sig)", s, 0)
    elif isinstance(s, (bytes, bytearray)):
        s = s.decode(detect_encoding(s), "surrogatepass")
    else:
        raise TypeError("the JSON object must be str, bytes or bytearray, "
                        f"not {s.__class__.__name__}")
    hooks = (object_hook, object_pairs_hook, parse_float, parse_int,
             parse_constant)
    if cls is None:
        if not kw and hooks.count(None) == len(hooks):
            return _loads(s)
        cls = JSONDecoder
    kw.update((name, hook) for name, hook in zip(_HOOKS, hooks)
              if hook is not None)
    return cls(**kw).decode(s)
