"""Stack traces: taken from tracebacks and frames, and put into text.

The text is the one that the interpreter shows for uncaught exceptions; the
marks under source lines and the suggestions are made by it (_traceback).
"""

import linecache
import sys
from _traceback import marked, position, suggestion

__all__ = ["extract_stack", "extract_tb", "format_exception",
           "format_exception_only", "format_list", "format_stack",
           "format_tb", "print_exc", "format_exc", "print_exception",
           "print_last", "print_stack", "print_tb", "clear_frames",
           "FrameSummary", "StackSummary", "TracebackException",
           "walk_stack", "walk_tb"]


# --- tracebacks and stacks -----------------------------------------------


def _levels(tb):
    """The entries of a traceback, the outermost first."""
    while tb is not None:
        yield tb
        tb = tb.tb_next


def walk_tb(tb):
    """Yield the frames of a traceback with their lines."""
    return ((level.tb_frame, level.tb_lineno) for level in _levels(tb))


def _walk_tb_with_full_positions(tb):
    return ((level.tb_frame, position(level)) for level in _levels(tb))


def clear_frames(tb):
    """Drop the local variables of all frames of a traceback."""
    for level in _levels(tb):
        try:
            level.tb_frame.clear()
        except RuntimeError:
            continue  # it still runs


def walk_stack(f):
    """Yield the frames of a stack with their lines, the innermost first.

    None is the stack of whoever calls StackSummary.extract().
    """
    frame = f
    if frame is None:
        frame = sys._getframe()
        for outward in range(4):
            frame = frame.f_back
    while frame is not None:
        yield frame, frame.f_lineno
        frame = frame.f_back


def extract_tb(tb, limit=None):
    """Return the StackSummary of a traceback."""
    return StackSummary._extract_from_extended_frame_gen(
        _walk_tb_with_full_positions(tb), limit=limit)


def extract_stack(f=None, limit=None):
    """Return the StackSummary of a frame's stack, the outermost first."""
    frames = walk_stack(sys._getframe(1) if f is None else f)
    stack = StackSummary.extract(frames, limit=limit)
    stack.reverse()
    return stack


def format_tb(tb, limit=None):
    """Return the levels of a traceback as a list of strings."""
    return extract_tb(tb, limit).format()


def format_stack(f=None, limit=None):
    """Return the stack of a frame, or of the caller, as strings."""
    return extract_stack(sys._getframe(1) if f is None else f, limit).format()


def format_list(extracted_list):
    """Return the strings to print for FrameSummary objects or tuples."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Print what extract_tb() or extract_stack() gave, to sys.stderr."""
    _print_all(format_list(extracted_list), file)


def print_tb(tb, limit=None, file=None):
    """Print the levels of a traceback, at most limit of them."""
    _print_all(format_tb(tb, limit), file)


def print_stack(f=None, limit=None, file=None):
    """Print the stack of a frame, or of the caller."""
    _print_all(format_stack(sys._getframe(1) if f is None else f, limit),
               file)


def _print_all(texts, file):
    file = sys.stderr if file is None else file
    for text in texts:
        print(text, file=file, end="")


# --- exceptions ----------------------------------------------------------


class _Sentinel:
    def __repr__(self):
        return "<implicit>"


_sentinel = _Sentinel()


def _parse_value_tb(exc, value, tb):
    """The exception and traceback meant by one argument or by three."""
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _sentinel:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError("Exception expected for value, "
                    f"{type(exc).__name__} found")


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None,
                    file=None, chain=True, **kwargs):
    """Print an exception with its traceback, as the interpreter does."""
    value, tb = _parse_value_tb(exc, value, tb)
    te = TracebackException(type(value), value, tb, limit=limit, compact=True)
    te.print(file=file, chain=chain)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None,
                     chain=True, **kwargs):
    """Return what print_exception() prints, as a list of strings."""
    value, tb = _parse_value_tb(exc, value, tb)
    te = TracebackException(type(value), value, tb, limit=limit, compact=True)
    return list(te.format(chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False,
                          **kwargs):
    """Return the last part of it, the exception alone, as strings."""
    if value is _sentinel:
        value = exc
    te = TracebackException(type(value), value, None, compact=True)
    return list(te.format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """Return what print_exc() prints, as one string."""
    return "".join(format_exception(sys.exception(), limit=limit,
                                    chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Print the last exception that nobody caught, at a prompt."""
    if hasattr(sys, "last_exc"):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    elif hasattr(sys, "last_type"):
        print_exception(sys.last_type, sys.last_value, sys.last_traceback,
                        limit, file, chain)
    else:
        raise ValueError("no last exception")


def _safe_string(value, what, func=str):
    try:
        return func(value)
    except:
        return f"<{what} {func.__name__}() failed>"


def _format_final_exc_line(etype, value):
    text = _safe_string(value, "exception")
    if value is None or not text:
        return f"{etype}\n"
    return f"{etype}: {text}\n"


def _indent(text, margin):
    return "".join(margin + line for line in text.splitlines(True))


# --- one level -----------------------------------------------------------


class FrameSummary:
    """One level: file, line, function, and perhaps what the locals were."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno",
                 "name", "_lines", "_lines_dedented", "locals")

    def __init__(self, filename, lineno, name, *, lookup_line=True,
                 locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None):
        self.filename, self.name = filename, name
        self.lineno, self.colno = lineno, colno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.end_colno = end_colno
        self._lines, self._lines_dedented = line, None
        if lookup_line:
            self.line
        self.locals = {
            key: _safe_string(value, "local", func=repr)
            for key, value in locals.items()} if locals else None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            # Two of one place are equal whatever their columns are.
            return all(getattr(self, part) == getattr(other, part)
                       for part in ("filename", "lineno", "name", "locals"))
        return (tuple(self) == other if isinstance(other, tuple)
                else NotImplemented)

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return (f"<FrameSummary file {self.filename}, "
                f"line {self.lineno} in {self.name}>")

    def __len__(self):
        return 4

    def _set_lines(self):
        if (self._lines is None and self.lineno is not None and
                self.end_lineno is not None):
            self._lines = "".join(
                linecache.getline(self.filename, lineno).rstrip() + "\n"
                for lineno in range(self.lineno, self.end_lineno + 1))
        return self._lines

    _original_lines = property(_set_lines)

    @property
    def _dedented_lines(self):
        if self._lines_dedented is None:
            source = self._original_lines
            if source is not None:
                self._lines_dedented = _dedent(source)
        return self._lines_dedented

    @property
    def line(self):
        """The first line of the source, without its white space."""
        source = self._original_lines
        return source and source.partition("\n")[0].strip()


def _dedent(text):
    """The lines without the blanks that all of them begin with."""
    lines = text.split("\n")
    margins = [line[:len(line) - len(line.lstrip(" \t"))]
               for line in lines if line.strip()]
    if not margins:
        return "\n".join(["" for line in lines])
    low, high = min(margins), max(margins)
    n = 0
    while n < len(low) and low[n] == high[n]:
        n += 1
    return "\n".join([line[n:] if line.strip() else "" for line in lines])


# --- a stack -------------------------------------------------------------


_RECURSIVE_CUTOFF = 3  # of levels that repeat themselves so many are shown


class StackSummary(list):
    """A list of FrameSummary objects, to be formatted."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True,
                capture_locals=False):
        """Make one of what walk_stack() or walk_tb() yields."""
        # Of the position only the line is known.
        levels = ((frame, (number, None, None, None))
                  for frame, number in frame_gen)
        return klass._extract_from_extended_frame_gen(
            levels, limit=limit, lookup_lines=lookup_lines,
            capture_locals=capture_locals)

    @classmethod
    def _extract_from_extended_frame_gen(klass, frame_gen, *, limit=None,
                                         lookup_lines=True,
                                         capture_locals=False):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            if limit >= 0:
                frame_gen = _first(frame_gen, limit)
            else:
                frame_gen = list(frame_gen)[limit:]
        result = klass()
        files = set()
        for f, (lineno, end_lineno, colno, end_colno) in frame_gen:
            code = f.f_code
            filename = code.co_filename
            files.add(filename)
            linecache.lazycache(filename, f.f_globals)
            result.append(FrameSummary(
                filename, lineno, code.co_name, lookup_line=False,
                locals=f.f_locals if capture_locals else None,
                end_lineno=end_lineno, colno=colno, end_colno=end_colno))
        for filename in files:
            linecache.checkcache(filename)
        for f in result if lookup_lines else ():
            f.line # is read now
        return result

    @classmethod
    def from_list(klass, a_list):
        """Make one of FrameSummary objects or tuples of four."""
        def level(given):
            if isinstance(given, FrameSummary):
                return given
            file, number, function, source = given
            return FrameSummary(file, number, function, line=source)

        return StackSummary(map(level, a_list))

    def format_frame_summary(self, frame_summary, **kwargs):
        """Return the lines of one level; None leaves it out."""
        filename = frame_summary.filename
        if filename.startswith("<stdin>-"):
            filename = "<stdin>"
        text = (f'  File "{filename}", line {frame_summary.lineno}, '
                f"in {frame_summary.name}\n")
        lines = frame_summary._dedented_lines
        if lines and lines.strip():
            if frame_summary.colno is None or frame_summary.end_colno is None:
                text += _indent(frame_summary.line, "    ") + "\n"
            else:
                text += marked(frame_summary._original_lines,
                               frame_summary.end_lineno -
                               frame_summary.lineno,
                               frame_summary.colno, frame_summary.end_colno)
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                text += f"    {name} = {value}\n"
        return text

    def format(self, **kwargs):
        """Return the list of strings to print, one a level.

        Of a level that repeats itself three are shown, and how many more
        there were.
        """
        result = []
        last = None
        count = 0
        colorize = kwargs.get("colorize", False)
        for frame in self:
            text = self.format_frame_summary(frame, colorize=colorize)
            if text is None:
                continue
            place = frame.filename, frame.lineno, frame.name
            if place != last or None in place:
                _tell_repeated(result, count)
                last = place
                count = 0
            count += 1
            if count <= _RECURSIVE_CUTOFF:
                result.append(text)
        _tell_repeated(result, count)
        return result


def _tell_repeated(result, count):
    count -= _RECURSIVE_CUTOFF
    if count > 0:
        result.append(f"  [Previous line repeated {count} more "
                      f"time{'s' if count > 1 else ''}]\n")


def _first(items, limit):
    if limit > 0:
        for item in items:
            yield item
            limit -= 1
            if limit == 0:
                break


# --- an exception with all that belongs to it ----------------------------


_cause_message, _context_message = map("\n{}:\n\n".format, (
    "The above exception was the direct cause of the following exception",
    "During handling of the above exception, another exception occurred"))


class _ExceptionPrintContext:
    """Where in nested groups the text is being put."""

    __slots__ = ("seen", "exception_group_depth", "need_close")

    def __init__(self):
        self.exception_group_depth, self.need_close = 0, False
        self.seen = set()

    def indent(self):
        return " " * (2 * self.exception_group_depth)

    def emit(self, text_gen, margin_char=None):
        margin = self.indent()
        if self.exception_group_depth:
            margin += (margin_char or "|") + " "
        if isinstance(text_gen, str):
            yield _indent(text_gen, margin)
        else:
            for text in text_gen:
                yield _indent(text, margin)


class TracebackException:
    """An exception as it was, ready to be formatted later.

    Causes, contexts and the members of groups become objects of this class
    too, in __cause__, __context__ and exceptions.
    """

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None,
                 lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, save_exc_type=True,
                 _seen=None):
        # The others that belong to it are made in a loop: chains are long.
        top = _seen is None
        if top:
            _seen = set()
        _seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._extract_from_extended_frame_gen(
            _walk_tb_with_full_positions(exc_traceback), limit=limit,
            lookup_lines=lookup_lines, capture_locals=capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._str = _safe_string(exc_value, "exception")
        try:
            self.__notes__ = getattr(exc_value, "__notes__", None)
        except Exception as e:
            self.__notes__ = [
                "Ignored error getting __notes__: "
                f"{_safe_string(e, '__notes__', repr)}"]
        self._is_syntax_error = False
        self._have_exc_type = exc_type is not None
        self.exc_type_qualname = self.exc_type_module = None
        if self._have_exc_type:
            self.exc_type_qualname = exc_type.__qualname__
            self.exc_type_module = exc_type.__module__
        if exc_type and issubclass(exc_type, SyntaxError):
            self._note_syntax_error(exc_value)
        elif isinstance(exc_value, (ImportError, NameError, AttributeError)):
            self._str += suggestion(exc_value, exc_traceback is not None)
        self.__suppress_context__ = (
            exc_value.__suppress_context__ if exc_value is not None
            else False)
        self.__cause__ = self.__context__ = self.exceptions = None
        if not top:
            return
        queue = [(self, exc_value)]
        options = dict(
            limit=limit, lookup_lines=lookup_lines,
            capture_locals=capture_locals, max_group_width=max_group_width,
            max_group_depth=max_group_depth, _seen=_seen)
        while queue:
            te, e = queue.pop()

            def other(exc):
                made = TracebackException(type(exc), exc, exc.__traceback__,
                                          **options)
                queue.append((made, exc))
                return made

            if e is None:
                continue
            cause = e.__cause__
            if cause is not None and id(cause) not in _seen:
                te.__cause__ = other(cause)
            context = e.__context__
            if compact and (te.__cause__ is not None or
                            e.__suppress_context__):
                context = None
            if context is not None and id(context) not in _seen:
                te.__context__ = other(context)
            if isinstance(e, BaseExceptionGroup):
                te.exceptions = [other(exc) for exc in e.exceptions]

    def _note_syntax_error(self, exc):
        self._is_syntax_error = True
        self.filename = exc.filename
        self.msg, self.text = exc.msg, exc.text
        self.offset, self.end_offset = exc.offset, exc.end_offset
        # The numbers of lines are kept as they are shown.
        first, last = exc.lineno, exc.end_lineno
        self.lineno = None if first is None else str(first)
        self.end_lineno = None if last is None else str(last)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Make one of an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings
        warnings.warn("Deprecated in 3.13. Use exc_type_str instead.",
                      DeprecationWarning, stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        """The name of the exception's class, with its module."""
        if not self._have_exc_type:
            return None
        module = self.exc_type_module
        if module in ("__main__", "builtins"):
            return self.exc_type_qualname
        if not isinstance(module, str):
            module = "<unknown>"
        return module + "." + self.exc_type_qualname

    def __str__(self):
        return self._str

    def __eq__(self, other):
        return (vars(self) == vars(other)
                if isinstance(other, TracebackException) else NotImplemented)

    def _load_lines(self):
        """Read the source lines of all levels now."""
        for level in self.stack:
            level.line

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """Yield the lines of the exception itself, notes included."""
        indent = 3 * _depth * " "
        if not self._have_exc_type:
            yield indent + _format_final_exc_line(None, self._str)
            return
        if self._is_syntax_error:
            for line in self._format_syntax_error(self.exc_type_str):
                yield indent + line
        else:
            text = _format_final_exc_line(self.exc_type_str, self._str)
            if _depth > 0:
                for line in text.removesuffix("\n").split("\n"):
                    yield f"{indent}{line}\n"
            else:
                yield text
        notes = self.__notes__
        if _is_sequence(notes):
            for note in notes:
                note = _safe_string(note, "note")
                for line in note.split("\n"):
                    yield f"{indent}{line}\n"
        elif notes is not None:
            yield f"{indent}{_safe_string(notes, '__notes__', func=repr)}\n"
        if self.exceptions and show_group:
            for ex in self.exceptions:
                yield from ex.format_exception_only(show_group=show_group,
                                                    _depth=_depth + 1)

    def _format_syntax_error(self, stype):
        filename_suffix = ""
        if self.lineno is not None:
            yield (f'  File "{self.filename or "<string>"}", '
                   f"line {self.lineno}\n")
        elif self.filename is not None:
            filename_suffix = f" ({self.filename})"
        text = self.text
        if isinstance(text, str):
            # The text may have its indentation, and a form feed in front.
            line = text.rstrip("\n")
            shown = line.lstrip(" \n\f")
            spaces = len(line) - len(shown)
            marks = ""
            if self.offset is not None:
                offset = self.offset
                if self.lineno == self.end_lineno:
                    end = (self.end_offset
                           if self.end_offset not in (None, 0) else offset)
                else:
                    end = len(line) + 1
                if text and offset > len(text):
                    offset = len(line) + 1
                if text and end > len(text):
                    end = len(line) + 1
                if offset >= end or end < 0:
                    end = offset + 1
                start = offset - 1 - spaces
                if start >= 0:
                    # Tabs stay, so that the marks stand below their place.
                    blank = "".join(c if c.isspace() else " "
                                    for c in shown[:start])
                    marks = f"    {blank}{'^' * (end - offset)}\n"
            yield f"    {shown}\n"
            if marks:
                yield marks
        yield (f"{stype}: {self.msg or '<no detail available>'}"
               f"{filename_suffix}\n")

    def format(self, *, chain=True, _ctx=None, **kwargs):
        """Yield the text, the oldest exception of the chain first."""
        if _ctx is None:
            _ctx = _ExceptionPrintContext()
        told, exc, link = [], self, None
        while exc:
            # With what is said between it and the later one.
            told.append((exc, link))
            if not chain:
                break
            if exc.__cause__ is not None:
                exc, link = exc.__cause__, _cause_message
            elif exc.__context__ is None or exc.__suppress_context__:
                break
            else:
                exc, link = exc.__context__, _context_message
        while told:
            exc, link = told.pop()
            yield from self._format_one(exc, chain, _ctx)
            if link is not None:
                yield from _ctx.emit(link)

    def _format_one(self, exc, chain, _ctx):
        if exc.exceptions is None:
            if exc.stack:
                yield from _ctx.emit("Traceback (most recent call last):\n")
                yield from _ctx.emit(exc.stack.format())
            yield from _ctx.emit(exc.format_exception_only())
        elif _ctx.exception_group_depth <= self.max_group_depth:
            yield from self._format_group(exc, chain, _ctx)
        else:
            yield from _ctx.emit(
                f"... (max_group_depth is {self.max_group_depth})\n")

    def _format_group(self, exc, chain, _ctx):
        top = _ctx.exception_group_depth == 0
        if top:
            _ctx.exception_group_depth = 1
        if exc.stack:
            yield from _ctx.emit(
                "Exception Group Traceback (most recent call last):\n",
                margin_char="+" if top else None)
            yield from _ctx.emit(exc.stack.format())
        yield from _ctx.emit(exc.format_exception_only())
        members = exc.exceptions[:self.max_group_width]
        more = len(exc.exceptions) - len(members)
        titles = [*range(1, len(members) + 1), *(["..."] if more else [])]
        _ctx.need_close = False
        for i, title in enumerate(titles):
            # The last one is followed by a line, unless a group in it has
            # drawn that for both.
            if i == len(titles) - 1:
                _ctx.need_close = True
            yield (f"{_ctx.indent()}{'  ' if i else '+-'}"
                   f"+---------------- {title} ----------------\n")
            _ctx.exception_group_depth += 1
            if i < len(members):
                yield from members[i].format(chain=chain, _ctx=_ctx)
            else:
                plural = "s" if more > 1 else ""
                yield from _ctx.emit(f"and {more} more exception{plural}\n")
            if i == len(titles) - 1 and _ctx.need_close:
                yield f"{_ctx.indent()}+{'-' * 36}\n"
                _ctx.need_close = False
            _ctx.exception_group_depth -= 1
        if top:
            _ctx.exception_group_depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        """Print the text to a file, or to sys.stderr."""
        _print_all(self.format(chain=chain), file)


def _is_sequence(notes):
    if isinstance(notes, (list, tuple)):
        return True
    if notes is None or isinstance(notes, (str, bytes)):
        return False
    from collections.abc import Sequence
    return isinstance(notes, Sequence)
