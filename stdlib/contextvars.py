"""Variables whose value depends on the context in which code runs.

A Context keeps its values in a dict that is never changed, only replaced, so
that a copy costs nothing.
"""

__all__ = ("Context", "ContextVar", "Token", "copy_context")


class _Missing:
    __slots__ = ()

    def __repr__(self):
        return "<Token.MISSING>"


def _refuse(self, protocol=None):
    module = "" if protocol is None else "_contextvars."
    raise TypeError(f"cannot pickle '{module}{type(self).__name__}' object")


class Token:
    """What ContextVar.set() gives, for reset()."""

    __slots__ = ("_var", "_old", "_context", "_used")
    __module__ = "_contextvars"
    __reduce__ = __reduce_ex__ = _refuse
    __hash__ = None
    MISSING = _Missing()

    def __new__(cls, *args, **kwargs):
        raise RuntimeError("Tokens can only be created by ContextVars")

    @property
    def var(self):
        """The variable that was set."""
        return self._var

    @property
    def old_value(self):
        """What it was before, or Token.MISSING."""
        return self._old

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._var!r} at {id(self):#x}>"

    def __class_getitem__(cls, item):
        return _alias(cls, item)


def _alias(cls, item):
    from types import GenericAlias
    return GenericAlias(cls, item)


_new_token = object.__new__
_missing = Token.MISSING


class Context:
    """A mapping of context variables to their values."""

    __slots__ = ("_values", "_previous", "__weakref__")
    __module__ = "_contextvars"
    __reduce__ = __reduce_ex__ = _refuse
    __hash__ = None

    def __init__(self):
        self._values = {}
        self._previous = None

    def run(self, callable, /, *args, **kwargs):
        """Call callable in this context."""
        global _current
        if self._previous is not None:
            raise RuntimeError(f"cannot enter context: {self!r} is already "
                               "entered")
        self._previous = _current
        _current = self
        try:
            return callable(*args, **kwargs)
        finally:
            _current = self._previous
            self._previous = None

    def copy(self):
        """Return a context with the same values."""
        new = Context()
        new._values = self._values
        return new

    def get(self, key, default=None, /):
        """Return the value of a variable, or default."""
        return self._values.get(_checked(key), default)

    def keys(self):
        """Return the variables that have a value here."""
        return self._values.keys()

    def values(self):
        """Return their values."""
        return self._values.values()

    def items(self):
        """Return pairs of both."""
        return self._values.items()

    def __getitem__(self, key):
        return self._values[_checked(key)]

    def __contains__(self, key):
        return _checked(key) in self._values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._values == other._values


def _checked(key):
    if not isinstance(key, ContextVar):
        raise TypeError(f"a ContextVar key was expected, got {key!r}")
    return key


class ContextVar:
    """A variable with a value of its own in each context."""

    __slots__ = ("_name", "_default")
    __module__ = "_contextvars"
    __reduce__ = __reduce_ex__ = _refuse

    def __init__(self, name, *, default=_missing):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    @property
    def name(self):
        """The name that it was given."""
        return self._name

    def get(self, default=_missing, /):
        """Return its value here; else default, or its own default."""
        value = _current._values.get(self, _missing)
        if value is not _missing:
            return value
        if default is not _missing:
            return default
        if self._default is not _missing:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Give it a value here; return a Token for reset()."""
        context = _current
        values = context._values
        token = _new_token(Token)
        token._var = self
        token._old = values.get(self, _missing)
        token._context = context
        token._used = False
        context._values = {**values, self: value}
        return token

    def reset(self, token, /):
        """Give it the value back that it had before set()."""
        if not isinstance(token, Token):
            raise TypeError("expected an instance of Token, got "
                            f"{token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different "
                             "ContextVar")
        context = _current
        if token._context is not context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        values = dict(context._values)
        if token._old is _missing:
            values.pop(self, None)
        else:
            values[self] = token._old
        context._values = values

    def __repr__(self):
        default = ("" if self._default is _missing
                   else f" default={self._default!r}")
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"

    def __class_getitem__(cls, item):
        return _alias(cls, item)


_current = Context()
_current._previous = _current


def copy_context():
    """Return a copy of the context that runs."""
    return _current.copy()
