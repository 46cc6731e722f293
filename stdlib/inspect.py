"""Looking at live objects: what they are, what they hold, how they are
called, and where they were written.

Nearly every program that imports inspect wants one or two functions of it.
So what takes long is left for later: the signatures and what looks at files
and frames are modules of their own, which __getattr__ at the end imports,
and the named tuples are made when somebody first asks for them.
"""

import sys

__all__ = [
    "AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED",
    "ArgInfo", "Arguments", "Attribute", "BoundArguments", "BufferFlags",
    "CORO_CLOSED", "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED",
    "CO_ASYNC_GENERATOR", "CO_COROUTINE", "CO_GENERATOR",
    "CO_ITERABLE_COROUTINE", "CO_NESTED", "CO_NEWLOCALS", "CO_NOFREE",
    "CO_OPTIMIZED", "CO_VARARGS", "CO_VARKEYWORDS", "ClassFoundException",
    "ClosureVars", "EndOfBlock", "FrameInfo", "FullArgSpec", "GEN_CLOSED",
    "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "Parameter", "Signature",
    "TPFLAGS_IS_ABSTRACT", "Traceback", "classify_class_attrs", "cleandoc",
    "currentframe", "findsource", "formatannotation",
    "formatannotationrelativeto", "formatargvalues", "get_annotations",
    "getabsfile", "getargs", "getargvalues", "getasyncgenlocals",
    "getasyncgenstate", "getattr_static", "getblock", "getcallargs",
    "getclasstree", "getclosurevars", "getcomments", "getcoroutinelocals",
    "getcoroutinestate", "getdoc", "getfile", "getframeinfo",
    "getfullargspec", "getgeneratorlocals", "getgeneratorstate",
    "getinnerframes", "getlineno", "getmembers", "getmembers_static",
    "getmodule", "getmodulename", "getmro", "getouterframes", "getsource",
    "getsourcefile", "getsourcelines", "indentsize", "isabstract",
    "isasyncgen", "isasyncgenfunction", "isawaitable", "isbuiltin",
    "isclass", "iscode", "iscoroutine", "iscoroutinefunction",
    "isdatadescriptor", "isframe", "isfunction", "isgenerator",
    "isgeneratorfunction", "isgetsetdescriptor", "ismemberdescriptor",
    "ismethod", "ismethoddescriptor", "ismethodwrapper", "ismodule",
    "isroutine", "istraceback", "markcoroutinefunction", "signature",
    "stack", "trace", "unwrap", "walktree",
]

CO_OPTIMIZED = 1
CO_NEWLOCALS = 2
CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_NESTED = 16
CO_GENERATOR = 32
CO_NOFREE = 64
CO_COROUTINE = 128
CO_ITERABLE_COROUTINE = 256
CO_ASYNC_GENERATOR = 512

TPFLAGS_IS_ABSTRACT = 1 << 20


# --- the types of what the interpreter makes -----------------------------

def _types():
    cell = 0

    def generator():
        yield cell

    async def coroutine():
        pass

    async def async_generator():
        yield

    class Slotted:
        __slots__ = "slot"

        def method(self):
            pass

    awaited = coroutine()
    awaited.close()
    return (type(generator), type(generator.__code__), type(generator()),
            type(awaited), type(Slotted().method), type(Slotted.slot),
            type(generator.__closure__[0]), type(async_generator()))


(_Function, _Code, _Generator, _Coroutine, _Method, _Member,
 _Cell, _AsyncGenerator) = _types()
_Module = type(sys)
_Builtin = type(len)
_Getset = type(_Function.__code__)
_SlotWrapper = type(object.__init__)
_MethodWrapper = type(object().__str__)
_MethodDescriptor = type(str.join)
_ClassMethodDescriptor = type(dict.__dict__["fromkeys"])
_MappingProxy = type(type.__dict__)
_Frame = type(sys._getframe())
_NativeCallables = (_SlotWrapper, _MethodWrapper, _ClassMethodDescriptor,
                    _Builtin)


def _loaded(module, name):
    """A class of a module that may not have been imported: then nothing
    can be an instance of it."""
    return getattr(sys.modules.get(module), name, ())


def _traceback_type():
    try:
        raise TypeError
    except TypeError as e:
        return type(e.__traceback__)


_Traceback_ = _traceback_type()


# --- what an object is ---------------------------------------------------

def ismodule(object):
    """Is the object a module?"""
    return isinstance(object, _Module)


def isclass(object):
    """Is the object a class?"""
    return isinstance(object, type)


def ismethod(object):
    """Is the object an instance method?"""
    return isinstance(object, _Method)


def isfunction(object):
    """Is the object a user-defined function?"""
    return isinstance(object, _Function)


def isgenerator(object):
    """Is the object a generator?"""
    return isinstance(object, _Generator)


def iscoroutine(object):
    """Is the object a coroutine?"""
    return isinstance(object, _Coroutine)


def isasyncgen(object):
    """Is the object an asynchronous generator?"""
    return isinstance(object, _AsyncGenerator)


def istraceback(object):
    """Is the object a traceback?"""
    return isinstance(object, _Traceback_)


def isframe(object):
    """Is the object a frame object?"""
    return isinstance(object, _Frame)


def iscode(object):
    """Is the object a code object?"""
    return isinstance(object, _Code)


def isbuiltin(object):
    """Is the object a built-in function or method?"""
    return isinstance(object, _Builtin)


def ismethodwrapper(object):
    """Is the object a method wrapper?"""
    return isinstance(object, _MethodWrapper)


def ismemberdescriptor(object):
    """Is the object a member descriptor, as of a slot?"""
    return isinstance(object, _Member)


def isgetsetdescriptor(object):
    """Is the object a getset descriptor?"""
    return isinstance(object, _Getset)


def ismethoddescriptor(object):
    """Is the object a method descriptor, but no method, function or
    class?"""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    if issubclass(cls, _loaded("functools", "partial")):
        return False
    return (hasattr(cls, "__get__") and not hasattr(cls, "__set__")
            and not hasattr(cls, "__delete__"))


def isdatadescriptor(object):
    """Is the object a data descriptor?"""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def isroutine(object):
    """Is the object any kind of function or method?"""
    return (isbuiltin(object) or isfunction(object) or ismethod(object)
            or ismethoddescriptor(object) or ismethodwrapper(object))


def _innermost(f):
    """The function within methods and partial objects."""
    partial = _loaded("functools", "partial")
    partialmethod = _loaded("functools", "partialmethod")
    while True:
        if ismethod(f):
            f = f.__func__
        elif partial and isinstance(f, partial):
            f = f.func
        elif partialmethod and isinstance(
                getattr(f, "__partialmethod__", None), partialmethod):
            f = f.__partialmethod__.func
        elif partialmethod and isinstance(f, partialmethod):
            f = f.func
        else:
            return f


def _is_functionlike(obj):
    """Does it have all the attributes that a function has?"""
    if not callable(obj) or isclass(obj):
        return False
    missing = object()
    defaults = getattr(obj, "__defaults__", missing)
    kwdefaults = getattr(obj, "__kwdefaults__", missing)
    annotations = getattr(obj, "__annotations__", None)
    return (isinstance(getattr(obj, "__code__", None), _Code)
            and isinstance(getattr(obj, "__name__", None), str)
            and (defaults is None or isinstance(defaults, tuple))
            and (kwdefaults is None or isinstance(kwdefaults, dict))
            and (annotations is None or isinstance(annotations, dict)))


def _has_flag(f, flag):
    f = _innermost(f)
    return ((isfunction(f) or _is_functionlike(f))
            and bool(f.__code__.co_flags & flag))


def isgeneratorfunction(obj):
    """Return true if calling the object makes a generator."""
    return _has_flag(obj, CO_GENERATOR)


_coroutine_mark = sys.intern("_is_coroutine_mark")


def markcoroutinefunction(func):
    """Make iscoroutinefunction() true of a function that returns an
    awaitable."""
    setattr(getattr(func, "__func__", func), "_is_coroutine_mark",
            _coroutine_mark)
    return func


def iscoroutinefunction(obj):
    """Return true if calling the object makes a coroutine."""
    if _has_flag(obj, CO_COROUTINE):
        return True
    return getattr(_innermost(obj), "_is_coroutine_mark",
                   None) is _coroutine_mark


def isasyncgenfunction(obj):
    """Return true if calling the object makes an asynchronous generator."""
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isawaitable(object):
    """Return true if the object can be used in await."""
    if isgenerator(object):
        return bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    return getattr(type(object), "__await__", None) is not None


def isabstract(object):
    """Is the object an abstract base class?"""
    return (isinstance(object, type)
            and bool(object.__flags__ & TPFLAGS_IS_ABSTRACT))


# --- attributes ----------------------------------------------------------

def getmro(cls):
    """Return the method resolution order of a class."""
    return cls.__mro__


def _add_class_attributes(names, classes):
    """types.DynamicClassAttribute hides from dir() of the class."""
    special = _loaded("types", "DynamicClassAttribute")
    if special:
        for base in classes:
            for name, value in base.__dict__.items():
                if isinstance(value, special) and value.fget is not None:
                    names.append(name)


def _members(object, predicate, get):
    mro = (object,) + getmro(object) if isclass(object) else ()
    names = dir(object)
    if mro:
        try:
            _add_class_attributes(names, object.__bases__)
        except AttributeError:
            pass
    found = []
    seen = set()
    for name in names:
        try:
            value = get(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if predicate is None or predicate(value):
            found.append((name, value))
        seen.add(name)
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers(object, predicate=None):
    """Return all members as (name, value) pairs sorted by name."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """The same by getattr_static(): no descriptor is called."""
    return _members(object, predicate, getattr_static)


_absent = object()
_type_dict = type.__dict__["__dict__"].__get__
_type_mro = type.__dict__["__mro__"].__get__


def _in_mro(cls, name):
    for entry in _type_mro(cls):
        if name in _type_dict(entry):
            return _type_dict(entry)[name]
    return _absent


def _own_dict_shadow(cls):
    """What a class puts in the place of the attribute __dict__, if
    anything."""
    from _weakref import ref

    for entry in _type_mro(cls):
        hash(ref(entry))  # refused where CPython's, with its cache, refuses
    for entry in _type_mro(cls):
        d = _type_dict(entry)
        if "__dict__" in d:
            found = d["__dict__"]
            if not (isinstance(found, _Getset)
                    and found.__name__ == "__dict__"
                    and found.__objclass__ is entry):
                return found
    return _absent


def getattr_static(obj, attr, default=_absent):
    """Find an attribute as getattr() does, but call nothing: no
    descriptor, no __getattr__, no __getattribute__."""
    in_instance = _absent
    is_type = type in _type_mro(type(obj))
    if is_type:
        cls = obj
    else:
        cls = type(obj)
        shadow = _own_dict_shadow(cls)
        if shadow is _absent or isinstance(shadow, _Member):
            try:
                own = object.__getattribute__(obj, "__dict__")
            except AttributeError:
                own = {}
            in_instance = dict.get(own, attr, _absent)
    in_class = _in_mro(cls, attr)
    if in_instance is not _absent and in_class is not _absent:
        kind = type(in_class)
        if (_in_mro(kind, "__get__") is not _absent
                and (_in_mro(kind, "__set__") is not _absent
                     or _in_mro(kind, "__delete__") is not _absent)):
            return in_class
    if in_instance is not _absent:
        return in_instance
    if in_class is not _absent:
        return in_class
    if is_type:
        for entry in _type_mro(type(cls)):
            if (_own_dict_shadow(type(entry)) is _absent
                    and attr in _type_dict(entry)):
                return _type_dict(entry)[attr]
    if default is not _absent:
        return default
    raise AttributeError(attr)


def unwrap(func, *, stop=None):
    """Follow __wrapped__ to the innermost function, or as far as stop()
    lets it."""
    start = func
    seen = {id(func)}
    while not isinstance(func, type) and hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError(f"wrapper loop when unwrapping {start!r}")
        seen.add(id(func))
    return func


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """Return the annotations of a class, module or callable as a new dict;
    with eval_str, annotations that are strings are evaluated."""
    own_globals = own_locals = None
    wrapper = None
    if isinstance(obj, type):
        own = getattr(obj, "__dict__", None)
        found = None
        if own and hasattr(own, "get"):
            found = own.get("__annotations__")
            if isinstance(found, _Getset):
                found = None
        module = sys.modules.get(getattr(obj, "__module__", None))
        if module is not None:
            own_globals = getattr(module, "__dict__", None)
        own_locals = dict(vars(obj))
        wrapper = obj
    elif ismodule(obj):
        found = getattr(obj, "__annotations__", None)
        own_globals = getattr(obj, "__dict__")
    elif callable(obj):
        found = getattr(obj, "__annotations__", None)
        own_globals = getattr(obj, "__globals__", None)
        wrapper = obj
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not found or not eval_str:
        return dict(found)
    partial = _loaded("functools", "partial")
    while wrapper is not None:
        if hasattr(wrapper, "__wrapped__"):
            wrapper = wrapper.__wrapped__
        elif partial and isinstance(wrapper, partial):
            wrapper = wrapper.func
        else:
            own_globals = getattr(wrapper, "__globals__", own_globals)
            break
    if globals is None:
        globals = own_globals
    if locals is None:
        locals = own_locals or {}
    if type_params := getattr(obj, "__type_params__", ()):
        locals = {p.__name__: p for p in type_params} | locals
    return {name: eval(value, globals, locals) if isinstance(value, str)
            else value for name, value in found.items()}


# --- docstrings ----------------------------------------------------------

def cleandoc(doc):
    """Take the indentation that all lines but the first share out of a
    docstring, and the blank lines around it."""
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines[1:]
                  if line.lstrip(" ")), default=0)
    lines[0] = lines[0].lstrip(" ")
    lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        del lines[0]
    return "\n".join(lines)


def _class_of_function(func):
    """The class in whose body a function was written, by its name."""
    cls = sys.modules.get(func.__module__)
    if cls is None:
        return None
    for name in func.__qualname__.split(".")[:-1]:
        cls = getattr(cls, name)
    return cls if isclass(cls) else None


def _bound_class(obj, own):
    return obj.__self__ if isclass(obj.__self__) and own else \
        type(obj.__self__)


def _inherited_doc(obj):
    """The docstring that a class or an attribute inherits."""
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object:
                doc = base.__doc__
                if doc is not None:
                    return doc
        return None
    owner = _owner(obj)
    if owner is None:
        return None
    cls, name = owner
    if ismemberdescriptor(obj):
        documented = getattr(cls, "__slots__", None)
        if isinstance(documented, dict) and name in documented:
            return documented[name]
    for base in cls.__mro__:
        if hasattr(base, name):
            doc = getattr(getattr(base, name), "__doc__", None)
            if doc is not None:
                return doc
    return None


def _owner(obj):
    """The class that an attribute was taken from, and its name there; None
    where the two do not lead back to it."""
    if ismethod(obj):
        name = obj.__func__.__name__
        found = getattr(getattr(obj.__self__, name, None), "__func__", None)
        return _bound_class(obj, found is obj.__func__), name
    if isbuiltin(obj):
        own = obj.__self__
        return _bound_class(obj, isclass(own) and obj.__qualname__ ==
                            f"{own.__qualname__}.{obj.__name__}"), obj.__name__
    if isfunction(obj):
        cls = _class_of_function(obj)
    elif isinstance(obj, property):
        cls = _class_of_function(obj.fget)
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        cls = obj.__objclass__
    else:
        return None
    if cls is None or getattr(cls, obj.__name__) is not obj:
        return None
    return cls, obj.__name__


def getdoc(object):
    """Return the docstring of an object, or the one it inherits, cleaned
    by cleandoc(); None where there is none."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


# --- what is brought in on demand ----------------------------------------

_tuples = {
    "ArgInfo": "args varargs keywords locals",
    "Arguments": "args varargs varkw",
    "Attribute": "name kind defining_class object",
    "ClosureVars": "nonlocals globals builtins unbound",
    "FullArgSpec": "args varargs varkw defaults kwonlyargs kwonlydefaults "
                   "annotations",
    "Positions": "lineno end_lineno col_offset end_col_offset",
    "_FrameInfo": "frame filename lineno function code_context index",
    "_Traceback": "filename lineno function code_context index",
}


def _with_positions(base, name):
    """A subclass with the attribute positions, which is no item."""

    def __new__(cls, *args, positions=None, **kwargs):
        self = base.__new__(cls, *args, **kwargs)
        self.positions = positions
        return self

    def __repr__(self):
        items = [f"{field}={value!r}"
                 for field, value in zip(self._fields, self)]
        return f"{name}({', '.join(items)}, positions={self.positions!r})"

    for method in (__new__, __repr__):
        method.__qualname__ = f"{name}.{method.__name__}"
    return type(name, (base,), {"__module__": __name__, "__new__": __new__,
                                "__repr__": __repr__})


def _buffer_flags():
    from enum import IntFlag
    rows = dict(SIMPLE=0, WRITABLE=1, FORMAT=4, ND=8, STRIDES=24,
                C_CONTIGUOUS=56, F_CONTIGUOUS=88, ANY_CONTIGUOUS=152,
                INDIRECT=280, CONTIG=9, CONTIG_RO=8, STRIDED=25,
                STRIDED_RO=24, RECORDS=29, RECORDS_RO=28, FULL=285,
                FULL_RO=284, READ=256, WRITE=512)
    return IntFlag("BufferFlags", rows, module=__name__)


def _tuple_class(name):
    found = globals().get(name)
    if found is None:
        if name in _tuples:
            from collections import namedtuple
            found = namedtuple(name, _tuples[name], module="dis" if
                               name == "Positions" else __name__)
        elif name == "BufferFlags":
            found = _buffer_flags()
        else:
            found = _with_positions(_tuple_class("_" + name), name)
        globals()[name] = found
    return found


_signature_names = frozenset("""
    BoundArguments Parameter Signature formatannotation
    formatannotationrelativeto getcallargs getfullargspec signature _empty
    _ParameterKind _void _KEYWORD_ONLY _POSITIONAL_ONLY
    _POSITIONAL_OR_KEYWORD _VAR_KEYWORD _VAR_POSITIONAL""".split())


def __getattr__(name):
    """Bring in the part of the module that a name is in."""
    if name in _tuples or name in ("Traceback", "FrameInfo", "BufferFlags"):
        return _tuple_class(name)
    if name in _signature_names:
        import _inspect_signature as part
    elif name in __all__:
        import _inspect_source as part
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    part = vars(part)
    globals().update((key, part[key]) for key in __all__ if key in part)
    return part[name]


def __dir__():
    return sorted(globals().keys() | set(__all__))
