"""The documentation of objects as plain text: what help() prints.

There is no browser, no pager and no manual of keywords here; the text is
that of CPython's help() when its output is no terminal.
"""

import builtins
import inspect
import sys

__all__ = ["help"]


# --- what is said of an object -------------------------------------------

def _own_doc(obj):
    """The docstring that is the object's own, and not that of its type."""
    try:
        doc = object.__getattribute__(obj, "__doc__")
    except AttributeError:
        return None
    if doc is not None and obj is not type:
        typedoc = type(obj).__doc__
        if isinstance(typedoc, str) and typedoc == doc:
            return None
    return doc


def _getdoc(obj):
    doc = _own_doc(obj)
    if doc is None and not inspect.isclass(obj):
        try:
            doc = inspect._inherited_doc(obj)
        except (AttributeError, TypeError):
            return None
    return inspect.cleandoc(doc) if isinstance(doc, str) else None


def getdoc(object):
    """Return the docstring or the comments above the definition, or ""."""
    text = _getdoc(object) or inspect.getcomments(object)
    if not text:
        return ""
    lines = text.rstrip().split("\n")
    if len(lines) > 1 and not lines[0].strip(" "):
        del lines[0]
    return "\n".join(lines)


def splitdoc(doc):
    """Split a docstring in its first line and the rest."""
    lines = doc.strip().split("\n")
    if len(lines) == 1:
        return lines[0], ""
    if not lines[1].rstrip():
        return lines[0], "\n".join(lines[2:])
    return "", "\n".join(lines)


def classname(object, modname):
    """Return the name of a class, with its module unless that is known."""
    name = object.__name__
    if object.__module__ != modname:
        name = object.__module__ + "." + name
    return name


def parentname(object, modname):
    """Return the name of what encloses a function, or None."""
    if "." in object.__qualname__:
        name = object.__qualname__.rpartition(".")[0]
        if object.__module__ not in (modname, None):
            return object.__module__ + "." + name
        return name
    if object.__module__ != modname:
        return object.__module__


def isdata(object):
    """Return true for what is no module, class, function or part of one."""
    return not (inspect.ismodule(object) or inspect.isclass(object)
                or inspect.isroutine(object) or inspect.isframe(object)
                or inspect.istraceback(object) or inspect.iscode(object))


_hidden = frozenset("""
    __author__ __builtins__ __cached__ __credits__ __date__ __doc__
    __docformat__ __file__ __firstlineno__ __loader__ __module__ __name__
    __package__ __path__ __qualname__ __slots__ __spec__
    __static_attributes__ __version__""".split())


def visiblename(name, all=None, obj=None):
    """Return whether a name is to be documented."""
    if name in _hidden:
        return False
    if name.startswith("__") and name.endswith("__"):
        return True
    if name.startswith("_") and hasattr(obj, "_fields"):
        return True  # the methods of a named tuple
    return name in all if all is not None else not name.startswith("_")


def classify_class_attrs(object):
    """inspect's rows with the kinds of descriptors told apart."""
    for name, kind, cls, value in inspect.classify_class_attrs(object):
        if inspect.isdatadescriptor(value):
            kind = "data descriptor"
            if isinstance(value, property) and value.fset is None:
                kind = "readonly property"
        yield name, kind, cls, value


def sort_attributes(attrs, object):
    """Sort rows in place: the fields of a named tuple first, in order."""
    fields = getattr(object, "_fields", [])
    try:
        places = {name: i - len(fields) for i, name in enumerate(fields)}
    except TypeError:
        places = {}
    attrs.sort(key=lambda row: (places.get(row[0], 0), row[0]))


def describe(thing):
    """Say in a few words what a thing is."""
    for kind, test in (("built-in function", inspect.isbuiltin),
                       ("class", inspect.isclass),
                       ("function", inspect.isfunction),
                       ("method", inspect.ismethod)):
        if test(thing):
            return f"{kind} {thing.__name__}"
    if inspect.ismodule(thing):
        kind = ("built-in module" if thing.__name__ in
                sys.builtin_module_names else
                "package" if hasattr(thing, "__path__") else "module")
        return f"{kind} {thing.__name__}"
    for kind, test in (("getset", inspect.isgetsetdescriptor),
                       ("member", inspect.ismemberdescriptor)):
        if test(thing):
            cls = thing.__objclass__
            return (f"{kind} descriptor {cls.__module__}.{cls.__name__}."
                    f"{thing.__name__}")
    return type(thing).__name__


# --- values as text ------------------------------------------------------

def cram(text, maxlen):
    """Leave out the middle of a text that is too long."""
    if len(text) > maxlen:
        before = max(0, (maxlen - 3) // 2)
        after = max(0, maxlen - 3 - before)
        return text[:before] + "..." + text[len(text) - after:]
    return text


def stripid(text):
    """Take the address out of a repr."""
    body = text.rstrip(">")
    start = body.rfind(" at 0x")
    digits = body[start + 6:].lower()
    if (start < 0 or body == text or not 6 <= len(digits) <= 16
            or digits.strip("0123456789abcdef")):
        return text
    return body[:start] + text[len(body):]


def _repr(value):
    from reprlib import Repr

    class TextRepr(Repr):
        def __init__(self):
            super().__init__()
            self.maxdict = 10
            self.maxlist = self.maxtuple = 20
            self.maxstring = self.maxother = 100

        def repr1(self, x, level):
            method = "repr_" + "_".join(type(x).__name__.split())
            if hasattr(self, method):
                return getattr(self, method)(x, level)
            return cram(stripid(repr(x)), self.maxother)

        def repr_str(self, x, level):
            text = cram(x, self.maxstring)
            shown = repr(text)
            if "\\" in text and "\\" not in shown.replace("\\\\", ""):
                # Nothing but backslashes to escape: show it raw.
                return "r" + shown[0] + text + shown[0]
            return shown

        def repr_instance(self, x, level):
            try:
                return cram(stripid(repr(x)), self.maxstring)
            except Exception:
                return f"<{x.__class__.__name__} instance>"

    return TextRepr().repr(value)


def indent(text, prefix="    "):
    """Put a prefix before each line."""
    return "\n".join((prefix + line).rstrip() for line in text.split("\n"))


def _without_first(argspec):
    """Leave the bound parameter out of the text of a signature."""
    inner = argspec[1:]
    end = 0
    while end < len(inner) and (inner[end].isalnum() or inner[end] == "_"):
        end += 1
    rest = inner[end:]
    if not end or rest[:1] not in (",", ")"):
        return argspec
    if rest[0] == ",":
        rest = rest[1:].lstrip()
        if rest[:1] == "/":
            rest = rest[1:].removeprefix(",").lstrip()
    return "(" + rest


def _getargspec(object):
    try:
        sig = inspect.signature(object)
        name = getattr(object, "__name__", "")
        return sig.format(
            max_width=None if name == "<lambda>" else 80 - len(name))
    except (ValueError, TypeError):
        text = getattr(object, "__text_signature__", None)
        if not text:
            return text
        if text.startswith("($"): # of self
            text = f"({text[2:]}"
        is_bound = getattr(object, "__self__", None) is not None
        return _without_first(text) if is_bound else text


# --- documents -----------------------------------------------------------

def _section(title, contents):
    return title + "\n" + indent(contents).rstrip() + "\n\n"


def _tree(tree, modname, parent=None, prefix=""):
    text = ""
    for entry in tree:
        if type(entry) is list:
            text += _tree(entry, modname, c, prefix + "    ")
            continue
        c, bases = entry
        text += prefix + classname(c, modname)
        if bases and bases != (parent,):
            names = ", ".join(classname(base, modname) for base in bases)
            text += f"({names})"
        text += "\n"
    return text


def document(object, name=None, mod=None, cl=None, homecls=None):
    """Return the documentation of an object as text."""
    try:
        if inspect.ismodule(object):
            return _module(object)
        if inspect.isclass(object):
            return _class(object, name, mod)
        if inspect.isroutine(object):
            return _routine(object, name, mod, cl, homecls)
    except AttributeError:
        pass
    if inspect.isdatadescriptor(object):
        return _data(object, name)
    return _other(object, name)


def _module(object):
    name = object.__name__
    synopsis, description = splitdoc(getdoc(object))
    text = _section("NAME", name + (synopsis and " - " + synopsis))
    all = getattr(object, "__all__", None)
    if description:
        text += _section("DESCRIPTION", description)

    def members(kind, own):
        return [(key, value) for key, value in
                inspect.getmembers(object, kind)
                if (all is not None or own(value))
                and visiblename(key, all, object)]

    classes = members(inspect.isclass, lambda v: (
        inspect.getmodule(v) or object) is object)
    functions = members(inspect.isroutine, lambda v: (
        inspect.isbuiltin(v) or inspect.getmodule(v) is object))
    data = members(isdata, lambda v: True)
    submodules = [key for key, value in
                  inspect.getmembers(object, inspect.ismodule)
                  if value.__name__.startswith(name + ".")]
    if submodules:
        text += _section("SUBMODULES", "\n".join(sorted(submodules)))
    if classes:
        tree = inspect.getclasstree([value for _, value in classes], True)
        text += _section("CLASSES", "\n".join(
            [_tree(tree, name)] +
            [document(value, key, name) for key, value in classes]))
    if functions:
        text += _section("FUNCTIONS", "\n".join(
            document(value, key, name) for key, value in functions))
    if data:
        text += _section("DATA", "\n".join(
            _other(value, key, 70) for key, value in data))
    for title in ("VERSION", "DATE", "AUTHOR", "CREDITS"):
        attribute = f"__{title.lower()}__"
        if hasattr(object, attribute):
            text += _section(title, str(getattr(object, attribute)))
    try:
        file = inspect.getabsfile(object)
    except TypeError:
        file = "(built-in)"
    return text + _section("FILE", file)


def _class_head(object, name):
    """The lines on a class before those on its attributes."""
    module = object.__module__
    argspec = _getargspec(object)
    if argspec and argspec != "()":
        yield name + argspec + "\n"
    doc = getdoc(object)
    if doc:
        yield doc + "\n"
    mro = inspect.getmro(object)
    if len(mro) > 2:
        yield "Method resolution order:"
        for base in mro:
            yield "    " + classname(base, module)
        yield ""
    below = sorted((cls.__name__ for cls in type.__subclasses__(object)
                    if not cls.__name__.startswith("_")
                    and cls.__module__ == "builtins"), key=str.lower)
    if below:
        yield "Built-in subclasses:"
        for cls in below[:4]:
            yield "    " + cls
        if len(below) > 4:
            yield f"    ... and {len(below) - 4} other subclasses"
        yield ""


def _class_part(object, mod, tag, attrs):
    """The lines on the attributes that come from one class."""

    def attribute(name, homecls, value):
        try:
            found = getattr(object, name)
        except Exception:
            return _data(value, name)
        return document(found, name, mod, object, homecls)

    def other(name, homecls, value):
        doc = getdoc(value)
        try:
            value = getattr(object, name)
        except AttributeError:
            value = homecls.__dict__[name]
        return _other(value, name, 70, doc) + "\n"

    def descriptor(name, homecls, value):
        return _data(value, name)

    for title, kind, show in (
            ("Methods", "method", attribute),
            ("Class methods", "class method", attribute),
            ("Static methods", "static method", attribute),
            ("Readonly properties", "readonly property", descriptor),
            ("Data descriptors", "data descriptor", descriptor),
            ("Data and other attributes", "data", other)):
        rows = [row for row in attrs if row[1] == kind]
        if rows:
            yield None
            yield f"{title} {tag}:\n"
            for name, _, homecls, value in rows:
                yield show(name, homecls, value)


def _class(object, name, mod):
    realname = object.__name__
    name = name or realname
    title = ("class " + realname if name == realname
             else f"{name} = class {realname}")
    module = object.__module__
    if object.__bases__:
        bases = ", ".join(classname(c, module) for c in object.__bases__)
        title += f"({bases})"
    lines = list(_class_head(object, name))
    attrs = [row for row in classify_class_attrs(object)
             if visiblename(row[0], obj=object)]
    mro = list(inspect.getmro(object))
    ruled = False
    while attrs:
        this = mro.pop(0) if mro else attrs[0][2]
        here = [row for row in attrs if row[2] is this]
        attrs = [row for row in attrs if row[2] is not this]
        if this is builtins.object and object is not builtins.object:
            continue
        tag = ("defined here" if this is object
               else "inherited from " + classname(this, module))
        sort_attributes(here, object)
        for line in _class_part(object, mod, tag, here):
            if line is not None:
                lines.append(line)
            elif ruled:
                lines.append("-" * 70)
            ruled = True
    text = "\n".join(lines)
    if not text:
        return title + "\n"
    return title + "\n" + indent(text.rstrip(), " |  ") + "\n"


def _is_bound(fn):
    if inspect.ismethod(fn):
        return True
    if inspect.isbuiltin(fn):
        own = getattr(fn, "__self__", None)
        return not (own is None or inspect.ismodule(own))
    return False


def _routine(object, name, mod, cl, homecls):
    realname = object.__name__
    name = name or realname
    homecls = homecls or cl
    note = ""
    function = None
    skip = False
    if _is_bound(object):
        own = object.__self__
        if own is cl:
            function = getattr(object, "__func__", None)
        elif inspect.isclass(own):
            note = " class method of " + classname(own, mod)
        else:
            note = f" method of {classname(type(own), mod)} instance"
    elif inspect.ismethoddescriptor(object) or \
            inspect.ismethodwrapper(object):
        objclass = getattr(object, "__objclass__", None)
        if objclass is not None:
            if cl is None:
                note = f" unbound {classname(objclass, mod)} method"
            elif objclass is not homecls:
                note = " from " + classname(objclass, mod)
    else:
        function = object
    if inspect.isfunction(function) and homecls is not None and (
            function.__module__ != homecls.__module__ or
            function.__qualname__ != homecls.__qualname__ + "." + realname):
        parent = parentname(function, mod)
        if parent:
            note = " from " + parent
    head = ("async " if inspect.iscoroutinefunction(object)
            or inspect.isasyncgenfunction(object) else "")
    title = name
    if name != realname:
        if (cl is not None and
                inspect.getattr_static(cl, realname, []) is object):
            skip = True
            if note.startswith(" from "):
                note = ""
        title = f"{name} = {realname}"
    argspec = _getargspec(object) if inspect.isroutine(object) else None
    if argspec and realname == "<lambda>":
        title = name + " lambda "
        argspec = argspec[1:-1]
    text = head + title + (argspec or "(...)") + note + "\n"
    doc = "" if skip else getdoc(object)
    return text + indent(doc).rstrip() + "\n" if doc else text


def _data(object, name):
    text = name + "\n" if name else ""
    doc = getdoc(object)
    return text + indent(doc) + "\n" if doc else text


def _other(object, name=None, maxlen=None, doc=None):
    value = _repr(object)
    label = name + " = " if name else ""
    if maxlen:
        chop = maxlen - len(label) - len(value)
        if chop < 0:
            value = value[:chop] + "..."
    text = label + value
    doc = doc or getdoc(object)
    return text + "\n" + indent(str(doc)) + "\n" if doc else text


# --- help() --------------------------------------------------------------

def locate(path):
    """Return the object with a dotted name, or None."""
    parts = [part for part in path.split(".") if part]
    module = None
    n = 0
    while n < len(parts):
        try:
            __import__(".".join(parts[:n + 1]))
        except ImportError:
            break
        n += 1
        module = sys.modules[".".join(parts[:n])]
    found = module or builtins
    for part in parts[n:]:
        try:
            found = getattr(found, part)
        except AttributeError:
            return None
    return found


def render_doc(thing, title="Python Library Documentation: %s"):
    """Return the documentation of an object, or of what has this name."""
    if isinstance(thing, str):
        found = locate(thing)
        if found is None:
            raise ImportError(f"""\
No Python documentation found for {thing!r}.
Use help() to get the interactive help utility.
Use help(str) for help on the str class.""")
        object, name = found, thing
    else:
        object = thing
        name = getattr(thing, "__name__", None)
        name = name if isinstance(name, str) else None
    text = describe(object)
    module = inspect.getmodule(object)
    if name and "." in name:
        text += " in " + name[:name.rfind(".")]
    elif module and module is not object:
        text += " in module " + module.__name__
    if not (inspect.ismodule(object) or inspect.isclass(object)
            or inspect.isroutine(object) or inspect.isdatadescriptor(object)
            or _getdoc(object)):
        # An instance: its class tells of it.
        object = getattr(object, "__origin__", type(object))
        text += " object"
    return title % text + "\n\n" + document(object, name)


def doc(thing, title="Python Library Documentation: %s", output=None):
    """Print the documentation of an object."""
    try:
        text = render_doc(thing, title)
    except ImportError as e:
        text = str(e) + "\n"
    (output or sys.stdout).write(text)


def help(request):
    """Do what the built-in help(request) does."""
    if isinstance(request, str):
        request = request.strip() or str
    doc(request, "Help on %s:")
    sys.stdout.write("\n")
