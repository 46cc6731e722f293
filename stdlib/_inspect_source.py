"""The part of inspect that looks at files, frames and classes as a whole."""

import linecache
import sys
from inspect import (
    CO_VARARGS, CO_VARKEYWORDS, getmro, isclass, iscode, isframe, isfunction,
    isgenerator, isasyncgen, ismethod, ismodule, isroutine, istraceback,
    unwrap, _add_class_attributes, _Builtin, _ClassMethodDescriptor,
    _tuple_class)

__name__ = "inspect"  # what the functions here say they belong to


# --- files and source ----------------------------------------------------

def getfile(object):
    """Return the file that an object was defined in."""
    if ismodule(object):
        file, kind = getattr(object, "__file__", None), "module"
    elif isclass(object):
        home = getattr(object, "__module__", None)
        file = getattr(sys.modules.get(home), "__file__", None)
        if not file and home == "__main__":
            raise OSError("source code not available")
        kind = "class"
    else:
        file = kind = None
    if file:
        return file
    if kind:
        raise TypeError(f"{object!r} is a built-in {kind}")
    code = _code_of(object)
    if code is not None:
        return code.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or "
                    "code object was expected, got "
                    f"{type(object).__name__}")


def _code_of(object):
    for is_kind, inner in ((ismethod, "__func__"), (isfunction, "__code__"),
                           (istraceback, "tb_frame"), (isframe, "f_code")):
        if is_kind(object):
            object = getattr(object, inner)
    return object if iscode(object) else None


def getmodulename(path):
    """Return the module's name for a file's path, or None."""
    name = path.rpartition("/")[2]
    for suffix in (".cpython-313-x86_64-linux-gnu.so", ".abi3.so", ".py",
                   ".pyc", ".so"):
        if name.endswith(suffix):
            return name[:-len(suffix)]
    return None


def getsourcefile(object):
    """Return the source file of an object, or None where there is none."""
    name = getfile(object)
    if name.endswith(".so"):
        return None
    try:
        with open(name):
            return name
    except OSError:
        return None


def getabsfile(object, _filename=None):
    """Return the absolute path of an object's file."""
    if _filename is None:
        _filename = getsourcefile(object) or getfile(object)
    if _filename.startswith("/"):
        return _filename
    import os
    return os.path.normcase(os.path.abspath(_filename))


def getmodule(object, _filename=None):
    """Return the module that an object was defined in, or None if it is
    not known."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        file = getabsfile(object, _filename)
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, "__file__", None) == file:
            return module
    name = getattr(object, "__name__", None)
    for module in ("__main__", "builtins"):
        module = sys.modules.get(module)
        if name and getattr(module, name, None) is object:
            return module
    return None


def findsource(object):
    """Return all lines of an object's file, and the index of the one where
    the object begins; OSError where the source cannot be had."""
    file = getsourcefile(object)
    if not file:
        file = getfile(object)
        if not (file.startswith("<") and file.endswith(">")):
            raise OSError("source code not available")
    linecache.checkcache(file)
    if not (lines := linecache.getlines(file)):
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        try:
            first = vars(object)["__firstlineno__"] - 1
        except (TypeError, KeyError):
            raise OSError("source code not available")
        if first >= len(lines):
            raise OSError("lineno is out of bounds")
        return lines, first
    code = _code_of(object)
    if code is None:
        raise OSError("could not find code object")
    first = code.co_firstlineno - 1
    if first >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines, first


def indentsize(line):
    """Return the width of the white space that a line begins with."""
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


def getcomments(object):
    """Return the comment lines right above an object (at the head of a
    module), or None."""
    try:
        lines, first = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        end = start
        while end < len(lines) and lines[end][:1] == "#":
            end += 1
        if end == start:
            return None
        return "".join(line.expandtabs() for line in lines[start:end])
    indent = indentsize(lines[first])
    start = first
    while (start > 0 and lines[start - 1].lstrip()[:1] == "#"
           and indentsize(lines[start - 1]) == indent):
        start -= 1
    comments = [line.expandtabs().lstrip() for line in lines[start:first]]
    while comments and comments[0].strip() == "#":
        del comments[0]
    while comments and comments[-1].strip() == "#":
        del comments[-1]
    return "".join(comments) or None


class EndOfBlock(Exception):
    pass


class ClassFoundException(Exception):
    pass


class _Scanner:
    """Follows strings and brackets, line by line, to tell where a
    statement goes on."""
    __slots__ = ("depth", "quote", "joined")

    def __init__(self):
        self.depth = 0
        self.quote = ""
        self.joined = False

    @property
    def inside(self):
        return bool(self.depth or self.quote or self.joined)

    def feed(self, line):
        self.joined = False
        i, n = 0, len(line)
        while i < n:
            c = line[i]
            if self.quote:
                if c == "\\":
                    i += 2
                    continue
                if line.startswith(self.quote, i):
                    i += len(self.quote)
                    self.quote = ""
                    continue
            elif c in "'\"":
                self.quote = c * 3 if line.startswith(c * 3, i) else c
                i += len(self.quote)
                continue
            elif c == "#":
                break
            elif c in "([{":
                self.depth += 1
            elif c in ")]}":
                self.depth -= 1
                if self.depth < 0:
                    raise EndOfBlock
            elif c == "\\" and line[i + 1:].strip() == "":
                self.joined = True
                break
            i += 1
        if len(self.quote) == 1 and not line.endswith("\\\n"):
            self.quote = ""


def getblock(lines):
    """Return the lines of the block that begins with the first of them."""
    scan = _Scanner()
    base = indentsize(lines[0]) if lines else 0
    head = True      # still in decorators or in the line of the def
    body = None      # indentation of the block
    end = 0
    i = 0
    while i < len(lines):
        text = lines[i].strip()
        if not text or text[0] == "#":
            if (text and body is not None
                    and indentsize(lines[i]) >= body):
                end = i + 1
            i += 1
            continue
        if not head:
            indent = indentsize(lines[i])
            if indent <= base:
                break
            if body is None:
                body = indent
        start = text
        try:
            scan.feed(lines[i])
            while scan.inside and i + 1 < len(lines):
                i += 1
                scan.feed(lines[i])
        except EndOfBlock:
            end = i + 1
            break
        i += 1
        end = i
        if head and start[0] != "@":
            head = False
            if not start.startswith(("def", "class", "async")):
                break
    return lines[:end]


def getsourcelines(object):
    """Return the source lines of an object, and the number of the first
    (0 for a module)."""
    object = unwrap(object)
    lines, first = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or (isframe(object)
                            and object.f_code.co_name == "<module>"):
        return lines, 0
    return getblock(lines[first:]), first + 1


def getsource(object):
    """Return the source text of an object."""
    return "".join(getsourcelines(object)[0])


# --- frames --------------------------------------------------------------

def currentframe():
    """Return the frame of the caller."""
    return sys._getframe(1)


def _positions(frame, lasti):
    at = lasti // 2
    for i, position in enumerate(frame.f_code.co_positions()):
        if i == at:
            return position
    return (None,) * 4


def getframeinfo(frame, context=1):
    """Return a Traceback tuple about a frame or traceback: file, line,
    function, lines of context around it, index of the line in these."""
    if istraceback(frame):
        lasti = frame.tb_lasti
        lineno = frame.tb_lineno
        frame = frame.tb_frame
    else:
        lineno = frame.f_lineno
        lasti = frame.f_lasti
    if not isframe(frame):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    filename = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        try:
            lines = findsource(frame)[0]
        except OSError:
            pass
        else:
            start = lineno - 1 - context // 2
            start = max(0, min(start, len(lines) - context))
            lines = lines[start:start + context]
            index = lineno - 1 - start
    return _tuple_class("Traceback")(
        filename, lineno, frame.f_code.co_name, lines, index,
        positions=_tuple_class("Positions")(*_positions(frame, lasti)))


def getlineno(frame):
    """Return the line that a frame is at."""
    return frame.f_lineno


def _frame_info(frame, info):
    return _tuple_class("FrameInfo")(frame, *info, positions=info.positions)


def getouterframes(frame, context=1):
    """Return FrameInfo tuples for a frame and all that called it."""
    result = []
    while frame:
        result.append(_frame_info(frame, getframeinfo(frame, context)))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    """Return FrameInfo tuples for the frames of a traceback."""
    result = []
    while tb:
        result.append(_frame_info(tb.tb_frame, getframeinfo(tb, context)))
        tb = tb.tb_next
    return result


def stack(context=1):
    """Return FrameInfo tuples from the caller outwards."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """Return FrameInfo tuples from here to where the exception being
    handled was raised."""
    exc = sys.exception()
    return getinnerframes(None if exc is None else exc.__traceback__, context)


def getargs(co):
    """Return the names of the parameters of a code object, as Arguments."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    names = co.co_varnames
    n = co.co_argcount
    k = co.co_kwonlyargcount
    args = list(names[:n]) + list(names[n:n + k])
    n += k
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[n]
        n += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[n]
    return _tuple_class("Arguments")(args, varargs, varkw)


def getargvalues(frame):
    """Return the parameters of a frame and its locals, as ArgInfo."""
    return _tuple_class("ArgInfo")(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str,
                    formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name,
                    formatvalue=lambda value: "=" + repr(value)):
    """Return what getargvalues() gave as text."""
    specs = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        specs.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        specs.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return "(" + ", ".join(specs) + ")"


# --- generators and closures ---------------------------------------------

GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"
CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"
AGEN_CREATED = "AGEN_CREATED"
AGEN_RUNNING = "AGEN_RUNNING"
AGEN_SUSPENDED = "AGEN_SUSPENDED"
AGEN_CLOSED = "AGEN_CLOSED"


def _state(obj, prefix, kind):
    if getattr(obj, prefix + "_running"):
        return kind + "_RUNNING"
    if getattr(obj, prefix + "_suspended"):
        return kind + "_SUSPENDED"
    if getattr(obj, prefix + "_frame") is None:
        return kind + "_CLOSED"
    return kind + "_CREATED"


def getgeneratorstate(generator):
    """Return GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED or GEN_CLOSED."""
    return _state(generator, "gi", "GEN")


def getcoroutinestate(coroutine):
    """Return CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED or CORO_CLOSED."""
    return _state(coroutine, "cr", "CORO")


def getasyncgenstate(agen):
    """Return AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED or AGEN_CLOSED."""
    return _state(agen, "ag", "AGEN")


def _frame_locals(frame):
    return {} if frame is None else frame.f_locals


def getgeneratorlocals(generator):
    """Return the variables of a generator as a dict."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return _frame_locals(generator.gi_frame)


def getcoroutinelocals(coroutine):
    """Return the variables of a coroutine as a dict."""
    return _frame_locals(getattr(coroutine, "cr_frame", None))


def getasyncgenlocals(agen):
    """Return the variables of an asynchronous generator as a dict."""
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return _frame_locals(agen.ag_frame)


def getclosurevars(func):
    """Return what the names in a function refer to now, as ClosureVars."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    from _inspect import code_names
    code = func.__code__
    nonlocals = {}
    if func.__closure__:
        for name, cell in zip(code.co_freevars, func.__closure__):
            nonlocals[name] = cell.cell_contents
    namespace = func.__globals__
    builtin = namespace.get("__builtins__", sys.modules["builtins"])
    if ismodule(builtin):
        builtin = builtin.__dict__
    globals, builtins, unbound = {}, {}, set()
    for name in code_names(code):
        if name in namespace:
            globals[name] = namespace[name]
        elif name in builtin:
            builtins[name] = builtin[name]
        else:
            unbound.add(name)
    return _tuple_class("ClosureVars")(nonlocals, globals, builtins, unbound)


# --- classes as a whole --------------------------------------------------

def _kind_of(attribute, value):
    if isinstance(attribute, (staticmethod, _Builtin)):
        return "static method"
    if isinstance(attribute, (classmethod, _ClassMethodDescriptor)):
        return "class method"
    if isinstance(attribute, property):
        return "property"
    return "method" if isroutine(value) else "data"


def _via_getattr(base, cls, name):
    try:
        return base.__getattr__(cls, name)
    except AttributeError:
        return None


def classify_class_attrs(cls):
    """Return a list of Attribute(name, kind, defining_class, object), one
    for each name in dir(cls)."""
    Attribute = _tuple_class("Attribute")
    bases = (cls,) + getmro(cls)
    metas = tuple(m for m in getmro(type(cls)) if m not in (type, object))
    names = dir(cls)
    _add_class_attributes(names, bases)
    result = []
    seen = set()
    for name in names:
        home = value = attribute = None
        # The __dict__ that a class shows is not the one it describes.
        if name not in seen and name != "__dict__":
            try:
                value = getattr(cls, name)
            except Exception:
                pass
            else:
                home = getattr(value, "__objclass__", None)
                if home not in bases:
                    home = None
                    for base in bases:
                        found = getattr(base, name, None)
                        if found is value:
                            home = base
                    if home is None:
                        for base in metas:
                            if _via_getattr(base, cls, name) is value:
                                home = base
        for base in bases + metas:
            if name in base.__dict__:
                attribute = base.__dict__[name]
                if home not in metas:
                    home = base
                break
        if home is None:
            continue
        shown = value if value is not None else attribute
        if isinstance(attribute, (staticmethod, classmethod, property,
                                  _Builtin, _ClassMethodDescriptor)):
            shown = attribute
        result.append(Attribute(name, _kind_of(attribute, shown), home,
                                shown))
        seen.add(name)
    return result


def getclasstree(classes, unique=False):
    """Arrange classes in a tree of nested lists: after a class comes the
    list of those below it."""
    children = {}
    roots = []
    for c in classes:
        if not c.__bases__:
            if c not in roots:
                roots.append(c)
        for parent in c.__bases__:
            below = children.setdefault(parent, [])
            if c not in below:
                below.append(c)
            if unique and parent in classes:
                break
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    """The work of getclasstree()."""
    result = []
    for c in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        result.append((c, c.__bases__))
        if c in children:
            result.append(walktree(children[c], children, c))
    return result


