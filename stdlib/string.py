"""Constants of characters, capwords(), and the classes Template, for $names in
a text, and Formatter, which is str.format() taken apart to be overridden.

Templates are scanned by hand.  Only a subclass that brings its own patterns is
searched with the module re.
"""

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords",
           "digits", "hexdigits", "octdigits", "printable", "punctuation",
           "whitespace", "Formatter", "Template"]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Split s into words, capitalize each, and join them again with sep, or
    with single spaces."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


# --- Template ------------------------------------------------------------

_ID_PATTERN = r"(?a:[_a-z][_a-z0-9]*)"
_ID_START = frozenset("_" + ascii_letters)
_ID_REST = _ID_START | frozenset(digits)

_NAMED, _BRACED, _ESCAPED, _INVALID = "named", "braced", "escaped", "invalid"


class _Pattern:
    """Template.pattern: compiled when somebody asks for it."""

    def __get__(self, instance, owner):
        import re
        return re.compile(_pattern_text(owner, re), owner.flags | re.VERBOSE)


def _pattern_text(cls, re):
    delimiter = re.escape(cls.delimiter)
    name = cls.idpattern
    braced = cls.braceidpattern or name
    return rf"""
            {delimiter}(?:
              (?P<escaped>{delimiter})  |   # stands for itself
              (?P<named>{name})       |
              {{(?P<braced>{braced})}} |
              (?P<invalid>)             # anything else is an error
            )
            """


class _Flags:
    """Template.flags, which is re's."""

    def __get__(self, instance, owner):
        import re
        return re.IGNORECASE


class Template:
    """A string class for supporting $-substitutions."""

    delimiter = "$"
    idpattern = _ID_PATTERN
    braceidpattern = None
    flags = _Flags()
    pattern = _Pattern()
    _own_pattern = False    # is it to be searched for with re?

    def __init_subclass__(cls):
        super().__init_subclass__()
        if "pattern" in cls.__dict__:
            import re
            cls.pattern = re.compile(cls.pattern, cls.flags | re.VERBOSE)
            cls._own_pattern = True
        elif (cls.idpattern != _ID_PATTERN or
              cls.braceidpattern is not None or
              not isinstance(_inherited(cls, "flags"), _Flags)):
            import re
            cls.pattern = re.compile(_pattern_text(cls, re),
                                     cls.flags | re.VERBOSE)
            cls._own_pattern = True
        elif cls._own_pattern:
            # The base's is of no use here: this class's follows from what
            # it has.
            cls.pattern = _Pattern()
            cls._own_pattern = False

    def __init__(self, template):
        self.template = template

    def _fields(self):
        """The places where something is to be done, in order: (start, end,
        kind, name, where an invalid one goes wrong)."""
        if not isinstance(self.template, str):
            raise TypeError("expected string or bytes-like object, got "
                            f"{type(self.template).__name__!r}")
        if self._own_pattern:
            return self._search()
        return self._scan()

    def _search(self):
        for found in self.pattern.finditer(self.template):
            groups = found.groupdict()
            for kind in _NAMED, _BRACED, _ESCAPED, _INVALID:
                name = groups.get(kind)
                if name is not None:
                    at = found.start(kind) if kind is _INVALID else None
                    yield found.start(), found.end(), kind, name, at
                    break
            else:
                yield found.start(), found.end(), None, None, None

    def _scan(self):
        text, delimiter = self.template, self.delimiter
        width = len(delimiter)
        size = len(text)
        start = text.find(delimiter)
        while start >= 0:
            at = end = start + width
            kind, name = _INVALID, ""
            if text.startswith(delimiter, at):
                kind, end = _ESCAPED, at + width
            elif at < size and text[at] in _ID_START:
                kind, end = _NAMED, _identifier_end(text, at)
                name = text[at:end]
            elif text.startswith("{", at) and text[at + 1:at + 2] in _ID_START:
                close = _identifier_end(text, at + 1)
                if text.startswith("}", close):
                    kind, name, end = _BRACED, text[at + 1:close], close + 1
            yield start, end, kind, name, at
            start = text.find(delimiter, end)

    def _invalid(self, at):
        lines = self.template[:at].splitlines(keepends=True)
        line = len(lines) or 1
        column = at - len("".join(lines[:-1])) if lines else 1
        raise ValueError(
            f"Invalid placeholder in string: line {line}, col {column}")

    # Return the text with every $name replaced by what mapping, or a keyword,
    # has for it.
    def substitute(self, mapping={}, /, **kws):
        return self._replaced(mapping, kws, False)

    # As substitute(), but what cannot be replaced stays as it is.
    def safe_substitute(self, mapping={}, /, **kws):
        return self._replaced(mapping, kws, True)

    def _replaced(self, mapping, kws, safe):
        text = self.template
        parts = []
        done = 0
        for start, end, kind, name, at in self._fields():
            parts.append(text[done:start])
            done = end
            if kind is _NAMED or kind is _BRACED:
                try:
                    value = kws[name] if name in kws else mapping[name]
                except KeyError:
                    if not safe:
                        raise
                    value = text[start:end]
                parts.append(str(value))
            elif kind is _ESCAPED:
                parts.append(self.delimiter)
            elif kind is None:
                self._unrecognized()
            elif safe:
                parts.append(text[start:end])
            else:
                self._invalid(at)
        parts.append(text[done:])
        return "".join(parts)

    # Return whether substitute() would find nothing wrong in the text, names
    # aside.
    def is_valid(self):
        for start, end, kind, name, at in self._fields():
            if kind is _INVALID:
                return False
            if kind is None:
                self._unrecognized()
        return True

    # Return the names in the text, each once, in order.
    def get_identifiers(self):
        names = {}
        for start, end, kind, name, at in self._fields():
            if kind is _NAMED or kind is _BRACED:
                names[name] = None
            elif kind is None:
                self._unrecognized()
        return list(names)

    def _unrecognized(self):
        raise ValueError("Unrecognized named group in pattern", self.pattern)


def _inherited(cls, name):
    """The attribute as it lies in a class's dict."""
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name]


def _identifier_end(text, at):
    while at < len(text) and text[at] in _ID_REST:
        at += 1
    return at


# --- Formatter -----------------------------------------------------------


def _numbered(name, following):
    """The name of a field, which may be the following number, and the number
    after it; following False: fields have numbers of their own."""
    automatic = name == ""
    if not automatic and not name.isdigit():
        return name, following
    if following is False if automatic else following:
        raise ValueError("cannot switch from manual field specification to "
                         "automatic field numbering")
    return (str(following), following + 1) if automatic else (name, False)


class Formatter:
    # Return the string with its fields replaced, as str.format().
    # As format(), with the arguments as a sequence and a mapping.
    def vformat(self, format_string, args, kwargs):
        used = set()
        text = self._vformat(format_string, args, kwargs, used, 2)[0]
        self.check_unused_args(used, args, kwargs)
        return text

    # Return the string with its fields replaced, as str.format().
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def _vformat(self, format_string, args, kwargs, used_args,
                 recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if name is None:
                continue
            name, auto_arg_index = _numbered(name, auto_arg_index)
            value, used = self.get_field(name, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(
                spec, args, kwargs, used_args, recursion_depth - 1,
                auto_arg_index=auto_arg_index)
            result.append(self.format_field(value, spec))
        return "".join(result), auto_arg_index

    # Return the argument of that number or name.
    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    # For subclasses: raise an error if an argument was left over.
    def check_unused_args(self, used_args, args, kwargs):
        pass

    # Return the value as text, after the field's specification.
    def format_field(self, value, format_spec):
        return format(value, format_spec)

    # Apply !s, !r or !a.
    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    # Return an iterator over the parts of the string: (literal text, field
    # name, specification, conversion), the last three None where no field
    # follows the text.
    def parse(self, format_string):
        if not isinstance(format_string, str):
            raise TypeError(
                f"expected str, got {type(format_string).__name__}")
        return _parse(format_string)

    # Return the value that a field is about, and the key of the argument it
    # starts from.
    def get_field(self, field_name, args, kwargs):
        first, steps = _split(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, key in steps:
            value = getattr(value, key) if is_attribute else value[key]
        return value, first


def _parse(text):
    at, size = 0, len(text)
    while at < size:
        start = at
        while at < size and text[at] not in "{}":
            at += 1
        if at == size:
            yield text[start:], None, None, None
            return
        brace = text[at]
        at += 1
        if at < size and text[at] == brace:
            yield text[start:at], None, None, None
            at += 1
            continue
        if brace == "}":
            raise ValueError("Single '}' encountered in format string")
        if at == size:
            raise ValueError("Single '{' encountered in format string")
        literal = text[start:at - 1]
        name, spec, conversion, at = _parse_field(text, at, size)
        yield literal, name, spec, conversion


def _parse_field(text, at, size):
    """The field after a '{': (name, spec, conversion, where it ends)."""
    start = at
    while at < size and text[at] not in "}:!":
        if text[at] == "{":
            raise ValueError("unexpected '{' in field name")
        if text[at] == "[":
            while at < size and text[at] != "]":
                at += 1
        else:
            at += 1
    if at >= size:
        raise ValueError("expected '}' before end of string")
    name, conversion = text[start:at], None
    after = text[at]
    at += 1
    if after == "!":
        if at == size:
            raise ValueError("end of string while looking for conversion "
                             "specifier")
        conversion = text[at]
        at += 1
        if at < size:
            after = text[at]
            at += 1
            if after not in "}:":
                raise ValueError("expected ':' after conversion specifier")
        else:
            after = ":"
    if after == "}":
        return name, "", conversion, at
    start, depth = at, 1
    while at < size:
        if text[at] == "{":
            depth += 1
        elif text[at] == "}":
            depth -= 1
            if not depth:
                return name, text[start:at], conversion, at + 1
        at += 1
    raise ValueError("unmatched '{' in format spec")


def _split(name):
    """The first part of a field's name, an int or a str, and an iterator over
    the rest: (is it an attribute, its name or its key)."""
    if not isinstance(name, str):
        raise TypeError(f"expected str, got {type(name).__name__}")
    at = 0
    while at < len(name) and name[at] not in ".[":
        at += 1
    return _number(name[:at]), _steps(name, at)


def _number(text):
    return int(text) if text.isdecimal() else text


def _steps(name, at):
    size = len(name)
    while at < size:
        kind = name[at]
        start = at = at + 1
        if kind == ".":
            while at < size and name[at] not in ".[":
                at += 1
            key, end = name[start:at], at
        elif kind == "[":
            at = name.find("]", at)
            if at < 0:
                raise ValueError("Missing ']' in format string")
            key, end = name[start:at], at + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field "
                             "specifier")
        if not key:
            raise ValueError("Empty attribute in format string")
        yield kind == ".", key if kind == "." else _number(key)
        at = end
