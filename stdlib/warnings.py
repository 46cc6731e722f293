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
    msg = WarningMessage(message, category, filename, lineno, file, line)
    _showwarnmsg_impl(msg)


def formatwarning(message, category, filename, lineno, line=None):
    """Return a warning as the text that is shown."""
    msg = WarningMessage(message, category, filename, lineno, None, line)
    return _formatwarnmsg_impl(msg)


def _showwarnmsg_impl(msg):
    file = msg.file
    if file is None:
        file = sys.stderr
        if file is None:
            return
    text = _formatwarnmsg(msg)
    try:
        file.write(text)
    except OSError:
        pass


def _formatwarnmsg_impl(msg):
    category = msg.category.__name__
    s = f"{msg.filename}:{msg.lineno}: {category}: {msg.message}\n"
    line = msg.line
    if line is None:
        try:
            import linecache
            line = linecache.getline(msg.filename, msg.lineno)
        except Exception:
            # The interpreter may be about to end.
            line = None
    if line:
        s += f"  {line.strip()}\n"
    if msg.source is not None:
        s += (f"{category}: Enable tracemalloc to get the object "
              "allocation traceback\n")
    return s


_showwarning_orig = showwarning


def _showwarnmsg(msg):
    """Show a WarningMessage, by showwarning() where a program replaced it."""
    sw = showwarning
    if sw is not _showwarning_orig:
        if not callable(sw):
            raise TypeError("warnings.showwarning() must be set to a "
                            "function or method")
        sw(msg.message, msg.category, msg.filename, msg.lineno,
           msg.file, msg.line)
        return
    _showwarnmsg_impl(msg)


_formatwarning_orig = formatwarning


def _formatwarnmsg(msg):
    fw = formatwarning
    if fw is not _formatwarning_orig:
        return fw(msg.message, msg.category, msg.filename, msg.lineno,
                  msg.line)
    return _formatwarnmsg_impl(msg)


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


def filterwarnings(action, message="", category=Warning, module="", lineno=0,
                   append=False):
    """Put a filter before the others (append: behind them).

    message and module are regular expressions that must match at the
    beginning, message without regard to case; lineno 0 is any line.
    """
    if action not in {"error", "ignore", "always", "default", "module",
                      "once"}:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    _add_filter(action, _compile(message, True), category, _compile(module),
                lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Put a filter for a category before the others (append: behind them)."""
    if action not in {"error", "ignore", "always", "default", "module",
                      "once"}:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
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
    for arg in args:
        try:
            _setoption(arg)
        except _OptionError as msg:
            print("Invalid -W option ignored:", msg, file=sys.stderr)


def _setoption(arg):
    parts = arg.split(":")
    if len(parts) > 5:
        raise _OptionError(f"too many fields (max 5): {arg!r}")
    while len(parts) < 5:
        parts.append("")
    action, message, category, module, lineno = [s.strip() for s in parts]
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
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return ("{message : %r, category : %r, filename : %r, lineno : %s, "
                "line : %r}" % (self.message, self._category_name,
                                self.filename, self.lineno, self.line))


class catch_warnings(object):
    """A context manager that restores the filters and showwarning().

    With record=True it gives a list, to which warnings are appended instead
    of being shown; with an action, simplefilter() is called on entry.
    """

    def __init__(self, *, record=False, module=None,
                 action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        if action is None:
            self._filter = None
        else:
            self._filter = (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append("module=%r" % self._module)
        name = type(self).__name__
        return "%s(%s)" % (name, ", ".join(args))

    def __enter__(self):
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
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
            raise RuntimeError("Cannot exit %r without entering first" % self)
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
