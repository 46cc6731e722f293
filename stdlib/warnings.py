"""Warnings: issued by programs and the interpreter, filtered, and shown.

The filters are kept and asked by the interpreter (_warnings); here they are
set, and what passes them is formatted and written to sys.stderr.
"""

import sys
from _warnings import (
    _defaultaction, _filters_mutated, _onceregistry, filters, warn,
    warn_explicit)

__all__ = ["warn", "warn_explicit", "showwarning",
           "formatwarning", "filterwarnings", "simplefilter",
           "resetwarnings", "catch_warnings", "deprecated"]

defaultaction = _defaultaction
onceregistry = _onceregistry


# --- showing -------------------------------------------------------------


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file, or to sys.stderr."""
    _showwarnmsg_impl(
        WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """Return a warning as the text that is shown."""
    return _formatwarnmsg_impl(
        WarningMessage(message, category, filename, lineno, line=line))


def _showwarnmsg_impl(warning):
    out = sys.stderr if warning.file is None else warning.file
    if out is not None: # a program may run without a standard error
        shown = _formatwarnmsg(warning)
        try:
            out.write(shown)
        except OSError:
            pass # no place is left to complain in


def _source_line(warning):
    """The line that a warning is about, or None where it cannot be read."""
    if warning.line is not None:
        return warning.line
    try:
        from linecache import getline
        return getline(warning.filename, warning.lineno)
    except Exception:
        # The interpreter may be about to end.
        return None


def _formatwarnmsg_impl(warning):
    kind = warning.category.__name__
    shown = [f"{warning.filename}:{warning.lineno}: {kind}: "
             f"{warning.message}\n"]
    code = _source_line(warning)
    if code:
        shown.append(f"  {code.strip()}\n")
    if warning.source is not None:
        shown.append(f"{kind}: Enable tracemalloc to get the object "
                     "allocation traceback\n")
    return "".join(shown)


_showwarning_orig = showwarning


def _showwarnmsg(warning):
    """Show a WarningMessage, by showwarning() where a program replaced it."""
    show = showwarning
    if show is _showwarning_orig:
        _showwarnmsg_impl(warning)
    elif callable(show):
        show(warning.message, warning.category, warning.filename,
             warning.lineno, warning.file, warning.line)
    else:
        raise TypeError("warnings.showwarning() must be set to a "
                        "function or method")


_formatwarning_orig = formatwarning


def _formatwarnmsg(warning):
    """The text of a WarningMessage, from formatwarning() where a program
    replaced it."""
    text_of = formatwarning
    if text_of is _formatwarning_orig:
        return _formatwarnmsg_impl(warning)
    return text_of(warning.message, warning.category, warning.filename,
                   warning.lineno, warning.line)


# --- filters -------------------------------------------------------------


class _Literal:
    """A pattern that stands for itself, where there is no module re."""

    __slots__ = ("pattern", "_text", "_fold", "_whole")

    def __init__(self, pattern, fold):
        self.pattern = pattern
        text = pattern
        self._whole = text.endswith(r"\Z")
        if self._whole:
            text = text[:-2]
        plain = []
        chars = iter(text.removesuffix(".*"))
        for c in chars:
            if c == "\\":
                c = next(chars, "")
                if c.isalnum() or not c:
                    raise ImportError("the pattern needs the module re")
            elif c in ".^$*+?{}[]|()":
                raise ImportError("the pattern needs the module re")
            plain.append(c)
        text = "".join(plain)
        self._fold = fold
        self._text = text.casefold() if fold else text

    def match(self, text):
        if self._fold:
            text = text.casefold()
        if self._whole:
            return text == self._text
        return text.startswith(self._text)


def _compile(pattern, fold=False):
    if not pattern:
        return None
    try:
        import re
    except ImportError:
        return _Literal(pattern, fold)
    return re.compile(pattern, re.I if fold else 0)


_ACTIONS = frozenset(("default", "always", "ignore", "module", "once",
                      "error"))


def _check_action(action):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")


def _check_str(name, value):
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a string")


def _check_line(number):
    if not isinstance(number, int):
        raise TypeError("lineno must be an int")
    if number < 0:
        raise ValueError("lineno must be an int >= 0")


def filterwarnings(action, message="", category=Warning, module="", lineno=0,
                   append=False):
    """Put a filter before the others (append: behind them).

    message and module are regular expressions that must match at the
    beginning, message without regard to case; lineno 0 is any line.
    """
    _check_action(action)
    _check_str("message", message)
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass")
    _check_str("module", module)
    _check_line(lineno)
    _add_filter(action, _compile(message, True), category, _compile(module),
                lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Put a filter for a category before the others (append: behind them)."""
    _check_action(action)
    _check_line(lineno)
    _add_filter(action, None, category, None, lineno, append=append)


def _add_filter(*item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        # A filter that was there already moves to the front.
        try:
            filters.remove(item)
        except ValueError:
            pass
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    """Remove all filters."""
    filters[:] = []
    _filters_mutated()


# --- the option -W -------------------------------------------------------


class _OptionError(Exception):
    """A -W option that makes no sense."""


def _processoptions(args):
    for option in args:
        try:
            _setoption(option)
        except _OptionError as error:
            sys.stderr.write(f"Invalid -W option ignored: {error}\n")


def _setoption(arg):
    parts = [part.strip() for part in arg.split(":")]
    if len(parts) > 5:
        raise _OptionError(f"too many fields (max 5): {arg!r}")
    parts += [""] * (5 - len(parts))
    action, message, category, module, lineno = parts
    action = _getaction(action)
    category = _getcategory(category)
    if message:
        message = _escape(message)
    if module:
        module = _escape(module) + r"\Z"
    if lineno:
        try:
            lineno = int(lineno)
            if lineno < 0:
                raise ValueError
        except (ValueError, OverflowError):
            raise _OptionError(f"invalid lineno {lineno!r}") from None
    else:
        lineno = 0
    filterwarnings(action, message, category, module, lineno)


def _escape(text):
    """The regular expression that matches the text itself, as re.escape."""
    special = "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"
    return "".join("\\" + c if c in special else c for c in text)


def _getaction(action):
    if not action:
        return "default"
    if action == "all":
        return "always"
    for name in ("default", "always", "ignore", "module", "once", "error"):
        if name.startswith(action):
            return name
    raise _OptionError(f"invalid action: {action!r}")


def _getcategory(category):
    if not category:
        return Warning
    if "." not in category:
        import builtins
        owner, klass = builtins, category
    else:
        module, _, klass = category.rpartition(".")
        try:
            owner = __import__(module, None, None, [klass])
        except ImportError:
            raise _OptionError(f"invalid module name: {module!r}") from None
    try:
        cat = getattr(owner, klass)
    except AttributeError:
        raise _OptionError(
            f"unknown warning category: {category!r}") from None
    if not issubclass(cat, Warning):
        raise _OptionError(f"invalid warning category: {category!r}")
    return cat


# --- catching ------------------------------------------------------------


class WarningMessage:
    """One warning, as showwarning() is told of it."""

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file",
                        "line", "source")

    def __init__(self, message, category, filename, lineno, file=None,
                 line=None, source=None):
        self.message, self.category = message, category
        self.filename, self.lineno = filename, lineno
        self.file, self.line, self.source = file, line, source
        # Only the name is shown, and there may be no category.
        self._category_name = None if not category else category.__name__

    def __str__(self):
        return (f"{{message : {self.message!r}, "
                f"category : {self._category_name!r}, "
                f"filename : {self.filename!r}, lineno : {self.lineno!s}, "
                f"line : {self.line!r}}}")


class catch_warnings(object):
    """A context manager that restores the filters and showwarning().

    With record=True it gives a list, to which warnings are appended instead
    of being shown; with an action, simplefilter() is called on entry.
    """

    def __init__(self, *, record=False, module=None,
                 action=None, category=Warning, lineno=0, append=False):
        self._entered = False
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._filter = (None if action is None
                        else (action, category, lineno, append))

    def __repr__(self):
        given = ["record=True"] if self._record else []
        if self._module is not sys.modules["warnings"]:
            given.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(given)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._filters = module.filters
        module.filters = self._filters[:]
        module._filters_mutated()
        self._showwarning = module.showwarning
        self._showwarnmsg_impl = module._showwarnmsg_impl
        log = None
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            # What a program put in place of showwarning() is not to see
            # what is recorded.
            module.showwarning = module._showwarning_orig
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(
                f"Cannot exit {self!r} without entering first")
        module = self._module
        module.filters = self._filters
        module._filters_mutated()
        module.showwarning = self._showwarning
        module._showwarnmsg_impl = self._showwarnmsg_impl


# --- deprecation ---------------------------------------------------------


class deprecated:
    """Decorator that marks a class or function as deprecated (PEP 702).

    Calls of it warn at run time, unless category is None; the message is
    kept in __deprecated__ for type checkers and others.
    """

    def __init__(self, message, /, *, category=DeprecationWarning,
                 stacklevel=1):
        if not isinstance(message, str):
            raise TypeError("Expected an object of type str for 'message', "
                            f"not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        if self.category is not None:
            if isinstance(arg, type):
                self._mark_class(arg)
            elif callable(arg):
                arg.__deprecated__ = self.message
                arg = self._warning(arg)
            else:
                raise TypeError("@deprecated decorator with non-None category"
                                " must be applied to a class or callable, "
                                f"not {arg!r}")
        arg.__deprecated__ = self.message
        return arg

    def _warning(self, fn):
        """fn with the warning before it."""
        from functools import wraps
        message, category = self.message, self.category
        level = self.stacklevel + 1

        @wraps(fn)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=level)
            return fn(*args, **kwargs)

        code = getattr(fn, "__code__", None)
        if code is not None and code.co_flags & 0x80:
            from inspect import markcoroutinefunction
            markcoroutinefunction(wrapper)
        wrapper.__deprecated__ = message
        return wrapper

    def _mark_class(self, cls):
        """Have the class warn when it is called and when it is derived from."""
        from functools import wraps
        message, category = self.message, self.category
        level = self.stacklevel + 1
        new, derive = cls.__new__, cls.__init_subclass__

        @wraps(new)
        def __new__(of, /, *args, **kwargs):
            if of is cls:
                warn(message, category=category, stacklevel=level)
            if new is not object.__new__:
                return new(of, *args, **kwargs)
            # object's own refuses arguments that are for __init__.
            if of.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f"{of.__name__}() takes no arguments")
            return new(of)

        __new__.__deprecated__ = message
        cls.__new__ = staticmethod(__new__)
        if hasattr(derive, "__func__"):
            # A class method of the language: it is bound anew each time.
            cls.__init_subclass__ = classmethod(self._warning(derive.__func__))
        else:
            cls.__init_subclass__ = self._warning(derive)


_DEPRECATED_MSG = "{name!r} is deprecated and slated for removal in " \
                  "Python {remove}"


def _deprecated(name, message=_DEPRECATED_MSG, *, remove,
                _version=sys.version_info):
    """Warn that name goes in a version, or say that it should have gone."""
    remove_formatted = f"{remove[0]}.{remove[1]}"
    if (_version[:2] > remove) or (_version[:2] == remove and
                                   _version[3] != "alpha"):
        raise RuntimeError(f"{name!r} was slated for removal after Python "
                           f"{remove_formatted} alpha")
    warn(message.format(name=name, remove=remove_formatted),
         DeprecationWarning, stacklevel=3)


_processoptions(sys.warnoptions)
