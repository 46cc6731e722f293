"""The part of inspect that describes how an object is called."""

import sys
from inspect import (
    CO_VARARGS, CO_VARKEYWORDS, get_annotations, getattr_static, isbuiltin,
    isfunction, ismethod, ismethoddescriptor, ismodule, unwrap, _loaded,
    _is_functionlike, _MappingProxy, _NativeCallables, _tuple_class)

__name__ = "inspect"  # what the classes here say they belong to


# --- parameters ----------------------------------------------------------

class _void:
    """Marks an argument that was not given."""


class _empty:
    """Marker object for Signature.empty and Parameter.empty."""


class _ParameterKind(int):
    """One of the five kinds, an int that has a name."""

    def __new__(cls, value):
        try:
            return _kinds[int.__index__(value)]
        except (TypeError, IndexError):
            raise ValueError(f"{value!r} is not a valid _ParameterKind") \
                from None

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"

    def __reduce_ex__(self, protocol):
        return _ParameterKind, (int(self),)

    @property
    def value(self):
        return int(self)


def _make_kinds():
    for value, name in enumerate(("POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD",
                                  "VAR_POSITIONAL", "KEYWORD_ONLY",
                                  "VAR_KEYWORD")):
        kind = int.__new__(_ParameterKind, value)
        kind.name = kind._name_ = name
        kind.description = {2: "variadic positional", 4: "variadic keyword",
                            1: "positional or keyword"}.get(
            value, name.lower().replace("_", "-"))
        setattr(_ParameterKind, name, kind)
        yield kind


_kinds = tuple(_make_kinds())
(_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY,
 _VAR_KEYWORD) = _kinds


def formatannotation(annotation, base_module=None):
    """Return an annotation as source text."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, _loaded("types", "GenericAlias") or
                  type(list[int])):
        return str(annotation)
    if not isinstance(annotation, type):
        return repr(annotation)
    module, name = annotation.__module__, annotation.__qualname__
    return name if module in ("builtins", base_module) else f"{module}.{name}"


def formatannotationrelativeto(object):
    """Return a formatannotation() for annotations in an object's module."""
    module = getattr(object, "__module__", None)
    return lambda annotation: formatannotation(annotation, module)


def _is_keyword(name):
    from keyword import iskeyword
    return iskeyword(name)


def _reader(name):
    """A property that reads an attribute."""
    return property(lambda self: getattr(self, name))


class Parameter:
    """A parameter in a signature."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    empty = _empty
    POSITIONAL_ONLY, KEYWORD_ONLY = _POSITIONAL_ONLY, _KEYWORD_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL, VAR_KEYWORD = _VAR_POSITIONAL, _VAR_KEYWORD

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            kind = self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{kind.description} parameters cannot have "
                             "default values")
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError("name must be a str, not a "
                            f"{type(name).__name__}")
        if name[0] == "." and name[1:].isdigit():
            # The argument of a comprehension's function has such a name.
            if kind is not _POSITIONAL_OR_KEYWORD:
                raise ValueError(
                    "implicit arguments must be passed as positional or "
                    f"keyword arguments, not {kind.description}")
            self._kind = _POSITIONAL_ONLY
            name = "implicit" + name[1:]
        if not name.isidentifier() or (kind is not _POSITIONAL_ONLY
                                       and _is_keyword(name)):
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name

    def __reduce__(self):
        return (type(self), (self._name, self._kind),
                {"_default": self._default, "_annotation": self._annotation})

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    name = _reader("_name")
    default = _reader("_default")
    annotation = _reader("_annotation")
    kind = _reader("_kind")

    def replace(self, *, name=_void, kind=_void, annotation=_void,
                default=_void):
        """Return a copy with other values."""
        return type(self)(
            self._name if name is _void else name,
            self._kind if kind is _void else kind,
            default=self._default if default is _void else default,
            annotation=self._annotation if annotation is _void
            else annotation)

    __replace__ = replace

    def __str__(self):
        return self._format()

    def _format(self):
        text = self._name
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation)
        if self._default is not _empty:
            sign = "=" if self._annotation is _empty else " = "
            text += sign + repr(self._default)
        if self._kind is _VAR_POSITIONAL:
            return "*" + text
        return "**" + text if self._kind is _VAR_KEYWORD else text

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation,
                     self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind
                and self._default == other._default
                and self._annotation == other._annotation)


class BoundArguments:
    """Arguments as a signature binds them: the result of
    Signature.bind()."""

    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = _reader("_signature")

    @property
    def args(self):
        args = []
        for name, param in self._signature._by_name.items():
            if (param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY)
                    or name not in self.arguments):
                break
            if param.kind is _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        by_keyword = False
        for name, param in self._signature._by_name.items():
            if not by_keyword:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    by_keyword = True
                elif name not in self.arguments:
                    by_keyword = True
                    continue
            if not by_keyword or name not in self.arguments:
                continue
            if param.kind is _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Put the defaults in for arguments that were not given."""
        arguments = {}
        for name, param in self._signature._by_name.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif param.default is not _empty:
                arguments[name] = param.default
            elif param.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif param.kind is _VAR_KEYWORD:
                arguments[name] = {}
            # else: a bind_partial() that left it out
        self.arguments = arguments

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return (self._signature == other._signature
                and self.arguments == other.arguments)

    def __getstate__(self):
        return {name: getattr(self, name)
                for name in ("_signature", "arguments")}

    def __setstate__(self, state):
        self._signature, self.arguments = (state["_signature"],
                                           state["arguments"])

    def __repr__(self):
        items = ", ".join(f"{name}={value!r}"
                          for name, value in self.arguments.items())
        return f"<{type(self).__name__} ({items})>"


def _check_order(parameters):
    """Parameters by name; ValueError for a sequence no def could have."""
    by_name = {}
    last = _POSITIONAL_ONLY
    seen_default = False
    for param in parameters:
        kind = param.kind
        name = param.name
        if kind < last:
            raise ValueError(
                f"wrong parameter order: {last.description} parameter before "
                f"{kind.description} parameter")
        if kind > last:
            last = kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if param.default is not _empty:
                seen_default = True
            elif seen_default:
                raise ValueError("non-default argument follows default "
                                 "argument")
        if name in by_name:
            raise ValueError(f"duplicate parameter name: {name!r}")
        by_name[name] = param
    return by_name


class Signature:
    """The parameters of a callable and what it returns."""

    __slots__ = ("_by_name", "_shown", "_return_annotation")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty,
                 __validate_parameters__=True):
        if parameters is None:
            self._by_name = {}
        elif __validate_parameters__:
            self._by_name = _check_order(parameters)
        else:
            self._by_name = {param.name: param for param in parameters}
        self._shown = None
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None,
                      locals=None, eval_str=False):
        """Make the signature of a callable."""
        return _Reader(cls, follow_wrapped, globals, locals,
                       eval_str).read(obj)

    @property
    def parameters(self):
        if self._shown is None:
            from collections import OrderedDict
            self._shown = _MappingProxy(OrderedDict(self._by_name))
        return self._shown

    return_annotation = _reader("_return_annotation")

    def replace(self, *, parameters=_void, return_annotation=_void):
        """Return a copy with other values."""
        if parameters is _void:
            parameters = self._by_name.values()
        if return_annotation is _void:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    def _basis(self):
        """What two equal signatures have in common: keyword-only parameters
        may stand in any order."""
        keywords = {}
        others = []
        for param in self._by_name.values():
            if param.kind is _KEYWORD_ONLY:
                keywords[param.name] = param
            else:
                others.append(param)
        return tuple(others), keywords, self._return_annotation

    def __hash__(self):
        others, keywords, returned = self._basis()
        return hash((others, frozenset(keywords.values()), returned))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._basis() == other._basis()

    def bind(self, /, *args, **kwargs):
        """Return BoundArguments of a call; TypeError where it would not
        fit."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """The same; arguments may be missing."""
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        bound = {}
        params = list(self._by_name.values())
        left = iter(args)
        by_keyword = []  # parameters that no positional argument reached
        for at, param in enumerate(params):
            kind = param.kind
            if kind is _VAR_POSITIONAL:
                rest = tuple(left)
                if rest:
                    bound[param.name] = rest
                by_keyword = params[at:]
                break
            if kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                by_keyword = params[at:]
                break
            try:
                value = next(left)
            except StopIteration:
                by_keyword = params[at:]
                break
            if param.name in kwargs and kind is not _POSITIONAL_ONLY:
                raise TypeError(f"multiple values for argument "
                                f"{param.name!r}")
            bound[param.name] = value
        for _ in left:
            raise TypeError("too many positional arguments")
        if not partial:
            self._refuse_missing(by_keyword, kwargs)
        extra = None
        for param in by_keyword:
            name = param.name
            if param.kind is _VAR_KEYWORD:
                extra = param
            elif (param.kind not in (_POSITIONAL_ONLY, _VAR_POSITIONAL)
                    and name in kwargs):
                bound[name] = kwargs.pop(name)
        if kwargs:
            if extra is not None:
                bound[extra.name] = kwargs
                return self._bound_arguments_cls(self, bound)
            misplaced = [p.name for p in params
                         if p.kind is _POSITIONAL_ONLY and p.name in kwargs]
            if misplaced:
                raise TypeError("got some positional-only arguments passed "
                                "as keyword arguments: "
                                f"{', '.join(misplaced)!r}")
            raise TypeError("got an unexpected keyword argument "
                            f"{next(iter(kwargs))!r}")
        return self._bound_arguments_cls(self, bound)

    def _refuse_missing(self, params, kwargs):
        """params: those that no positional argument reached."""
        first = True
        for param in params:
            # A positional-only one among the keywords is looked at later.
            if (param.kind in (_VAR_KEYWORD, _VAR_POSITIONAL)
                    or param.default is not _empty
                    or param.name in kwargs):
                first = first and (param.kind is _POSITIONAL_ONLY
                                   and param.name in kwargs)
                continue
            # Behind any that may be left out CPython does not say which
            # kind is missing.
            only = (" keyword-only"
                    if first and param.kind is _KEYWORD_ONLY else "")
            raise TypeError(f"missing a required{only} argument: "
                            f"{param.name!r}")

    def __reduce__(self):
        return (type(self), (tuple(self._by_name.values()),),
                {"_return_annotation": self._return_annotation})

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None):
        """Return the signature as text; over several lines where it is
        wider than max_width."""
        parts = []
        after_posonly = False
        needs_star = True
        for param in self._by_name.values():
            kind = param.kind
            if kind is _POSITIONAL_ONLY:
                after_posonly = True
            elif after_posonly:
                parts.append("/")
                after_posonly = False
            if kind is _VAR_POSITIONAL:
                needs_star = False
            elif kind is _KEYWORD_ONLY and needs_star:
                parts.append("*")
                needs_star = False
            parts.append(str(param))
        if after_posonly:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(parts) + "\n)"
        if self._return_annotation is not _empty:
            text += " -> " + formatannotation(self._return_annotation)
        return text


# --- making signatures ---------------------------------------------------

def _bound(sig):
    """The signature without its first parameter."""
    params = tuple(sig._by_name.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if params[0].kind is not _VAR_POSITIONAL:
        params = params[1:]
    return sig.replace(parameters=params)


def _partial(sig, partial, first=()):
    """The signature of a partial object of something with signature sig."""
    params = dict(sig._by_name)
    args = first + (partial.args or ())
    kwargs = partial.keywords or {}
    try:
        given = sig.bind_partial(*args, **kwargs)
    except TypeError as e:
        raise ValueError(f"partial object {partial!r} has incorrect "
                         "arguments") from e
    to_keyword = False
    for name, param in sig._by_name.items():
        kind = param.kind
        if name in given.arguments:
            if kind is _POSITIONAL_ONLY:
                del params[name]
                continue
            if kind is _POSITIONAL_OR_KEYWORD:
                if name in kwargs:
                    # Another value can be given, but by keyword only, and
                    # so must be what follows.
                    to_keyword = True
                    params[name] = param.replace(
                        default=given.arguments[name])
                else:
                    del params[name]
                    continue
            elif kind is _KEYWORD_ONLY:
                params[name] = param.replace(default=given.arguments[name])
        if to_keyword:
            if kind is _POSITIONAL_OR_KEYWORD:
                moved = params.pop(name).replace(kind=_KEYWORD_ONLY)
                params[name] = moved
            elif kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                params[name] = params.pop(name)
            elif kind is _VAR_POSITIONAL:
                del params[name]
    return sig.replace(parameters=params.values())


def _from_text(cls, obj, text, skip_bound=True):
    """Read a __text_signature__; its $ marks the parameter for self."""
    has_self = "$" in text
    inner = text.strip().replace("$", "")
    namespace = dict(sys.modules)
    module = getattr(obj, "__module__", None)
    if module in sys.modules:
        namespace |= sys.modules[module].__dict__
    function = None
    try:
        if inner[0] == "(" and inner[-1] == ")":
            function = eval(f"(lambda {inner[1:-1]}: 0)", namespace)
    except Exception:
        pass
    if function is None:
        raise ValueError(f"{obj!r} builtin has invalid signature")
    params = list(_Reader(cls).of_function(function)._by_name.values())
    if has_self:
        own = getattr(obj, "__self__", None)
        if (text.startswith("($module") or ismodule(own)
                or own is not None and skip_bound):
            params.pop(0)
        else:
            params[0] = params[0].replace(kind=_POSITIONAL_ONLY)
    return cls(params, return_annotation=cls.empty)


def _is_native(obj):
    return (isbuiltin(obj) or ismethoddescriptor(obj)
            or isinstance(obj, _NativeCallables)
            or obj is type or obj is object)


def _bound_to(attribute, obj):
    """What a class's attribute is when it is read from obj; a class is never
    bound."""
    get = getattr(type(attribute), "__get__", None)
    if isinstance(attribute, type) or get is None:
        return attribute
    return get(attribute, obj, type(obj))


class _Reader:
    """Finds the signature of a callable of any kind."""
    __slots__ = ("cls", "follow", "globals", "locals", "eval_str",
                 "skip_bound")

    def __init__(self, cls, follow=True, globals=None, locals=None,
                 eval_str=False, skip_bound=True):
        self.cls = cls
        self.follow = follow
        self.globals = globals
        self.locals = locals
        self.eval_str = eval_str
        self.skip_bound = skip_bound

    def read(self, obj):
        if not callable(obj):
            raise TypeError(f"{obj!r} is not a callable object")
        if ismethod(obj):
            sig = self.read(obj.__func__)
            return _bound(sig) if self.skip_bound else sig
        if self.follow:
            obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__")
                         or ismethod(f))
            if ismethod(obj):
                return self.read(obj)
        sig = getattr(obj, "__signature__", None)
        if sig is not None:
            given = sig
            if not isinstance(sig, (Signature, str)) and callable(sig):
                sig = sig()
            if isinstance(sig, str):
                return _from_text(self.cls, obj, sig)
            if not isinstance(sig, Signature):
                raise TypeError(f"unexpected object {given!r} in "
                                "__signature__ attribute")
            return sig
        method = getattr(obj, "__partialmethod__", None)
        partialmethod = _loaded("functools", "partialmethod")
        if partialmethod and isinstance(method, partialmethod):
            return self.of_partialmethod(method)
        if isfunction(obj) or _is_functionlike(obj):
            return self.of_function(obj)
        partial = _loaded("functools", "partial")
        if partial and isinstance(obj, partial):
            return _partial(self.read(obj.func), obj)
        if _is_native(obj):
            return self.of_native(obj)
        if isinstance(obj, type):
            return self.of_class(obj)
        call = getattr_static(type(obj), "__call__", None)
        if call is None:
            raise ValueError(f"callable {obj!r} is not supported by signature")
        text = getattr(obj, "__text_signature__", None)
        if text:
            return _from_text(self.cls, obj, text)
        return self.read(_bound_to(call, obj))

    def of_partialmethod(self, method):
        inner = self.read(method.func)
        sig = _partial(inner, method, (None,))
        first = next(iter(inner._by_name.values()))
        if first.kind is _VAR_POSITIONAL:
            return sig
        return sig.replace(parameters=(first, *sig._by_name.values()))

    def of_function(self, func):
        text = getattr(func, "__text_signature__", None)
        if text:
            return _from_text(self.cls, func, text, self.skip_bound)
        make = self.cls._parameter_cls
        code = func.__code__
        names = code.co_varnames
        n = code.co_argcount
        posonly = code.co_posonlyargcount
        notes = get_annotations(func, globals=self.globals,
                                locals=self.locals, eval_str=self.eval_str)
        defaults = func.__defaults__ or ()
        kwdefaults = func.__kwdefaults__ or {}
        first_default = n - len(defaults)
        params = []

        def add(name, kind, default=_empty):
            params.append(make(name, kind, default=default,
                               annotation=notes.get(name, _empty)))

        for i, name in enumerate(names[:n]):
            add(name,
                _POSITIONAL_ONLY if i < posonly else _POSITIONAL_OR_KEYWORD,
                _empty if i < first_default else defaults[i - first_default])
        end = n + code.co_kwonlyargcount
        if code.co_flags & CO_VARARGS:
            add(names[end], _VAR_POSITIONAL)
        for name in names[n:end]:
            add(name, _KEYWORD_ONLY, kwdefaults.get(name, _empty))
        if code.co_flags & CO_VARKEYWORDS:
            add(names[end + bool(code.co_flags & CO_VARARGS)], _VAR_KEYWORD)
        # A function's own parameters are in order; what only looks like a
        # function is not believed.
        return self.cls(params,
                        return_annotation=notes.get("return", _empty),
                        __validate_parameters__=not isfunction(func))

    def of_native(self, func):
        text = getattr(func, "__text_signature__", None)
        if not text:
            raise ValueError(f"no signature found for builtin {func!r}")
        return _from_text(self.cls, func, text, self.skip_bound)

    def user_method(self, cls, name):
        """A method of a class unless it is native; bound to the class, unless
        it is __new__, so that its self is not counted."""
        if name == "__new__":
            method = getattr(cls, name, None)
        else:
            method = getattr_static(cls, name, None)
        if method is None or isinstance(method, _NativeCallables):
            return None
        return method if name == "__new__" else _bound_to(method, cls)

    def of_class(self, obj):
        call = self.user_method(type(obj), "__call__")
        if call is not None:
            return self.read(call)
        new = self.user_method(obj, "__new__")
        init = self.user_method(obj, "__init__")
        for base in obj.__mro__:
            if new is not None and "__new__" in base.__dict__:
                sig = self.read(new)
                return _bound(sig) if self.skip_bound else sig
            if init is not None and "__init__" in base.__dict__:
                return self.read(init)
        for base in obj.__mro__[:-1]:
            text = getattr(base, "__text_signature__", None)
            if text:
                return _from_text(self.cls, base, text)
        if type not in obj.__mro__:
            if (obj.__init__ is object.__init__
                    and obj.__new__ is object.__new__):
                return self.read(object)
            raise ValueError(f"no signature found for builtin type {obj!r}")
        raise ValueError(f"callable {obj!r} is not supported by signature")


def signature(obj, *, follow_wrapped=True, globals=None, locals=None,
              eval_str=False):
    """Return the Signature of a callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped,
                                   globals=globals, locals=locals,
                                   eval_str=eval_str)


def getfullargspec(func):
    """Return the names and defaults of a callable's parameters, as
    FullArgSpec; signature() tells more."""
    try:
        sig = _Reader(Signature, False, skip_bound=False).read(func)
    except Exception as e:
        raise TypeError("unsupported callable") from e
    args, kwonly, defaults = [], [], []
    posonly = []
    varargs = varkw = None
    kwdefaults = {}
    notes = {}
    if sig.return_annotation is not _empty:
        notes["return"] = sig.return_annotation
    for name, param in sig._by_name.items():
        kind = param.kind
        if kind <= _POSITIONAL_OR_KEYWORD:
            (posonly if kind is _POSITIONAL_ONLY else args).append(name)
            if param.default is not _empty:
                defaults.append(param.default)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            kwonly.append(name)
            if param.default is not _empty:
                kwdefaults[name] = param.default
        else:
            varkw = name
        if param.annotation is not _empty:
            notes[name] = param.annotation
    return _tuple_class("FullArgSpec")(
        posonly + args, varargs, varkw, tuple(defaults) or None, kwonly,
        kwdefaults or None, notes)


def _missing(f_name, names, positional):
    names = [repr(name) for name in names]
    s = "" if len(names) == 1 else "s"
    kind = "positional" if positional else "keyword-only"
    if len(names) > 2:
        text = ", ".join(names[:-1]) + ", and " + names[-1]
    else:
        text = " and ".join(names)
    raise TypeError(f"{f_name}() missing {len(names)} required {kind} "
                    f"argument{s}: {text}")


def _too_many(f_name, args, kwonly, varargs, ndefaults, given, values):
    least = len(args) - ndefaults
    nkwonly = len([name for name in kwonly if name in values])
    if varargs:
        plural = least != 1
        takes = f"at least {least}"
    elif ndefaults:
        plural = True
        takes = f"from {least} to {len(args)}"
    else:
        plural = len(args) != 1
        takes = str(len(args))
    extra = ""
    if nkwonly:
        extra = (f" positional argument{'s' if given != 1 else ''} (and "
                 f"{nkwonly} keyword-only argument"
                 f"{'s' if nkwonly != 1 else ''})")
    raise TypeError(f"{f_name}() takes {takes} positional argument"
                    f"{'s' if plural else ''} but {given}{extra} "
                    f"{'was' if given == 1 and not nkwonly else 'were'} "
                    "given")


def getcallargs(func, /, *positional, **named):
    """Return what a call of the function would bind to its parameters, as
    a dict."""
    args, varargs, varkw, defaults, kwonly, kwdefaults, _ = \
        getfullargspec(func)
    f_name = func.__name__
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    npos = len(positional)
    ndefaults = len(defaults) if defaults else 0
    result = dict(zip(args, positional))
    if varargs:
        result[varargs] = tuple(positional[len(args):])
    if varkw:
        result[varkw] = {}
    possible = set(args + kwonly)
    for name, value in named.items():
        if name not in possible:
            if not varkw:
                raise TypeError(f"{f_name}() got an unexpected keyword "
                                f"argument {name!r}")
            result[varkw][name] = value
            continue
        if name in result:
            raise TypeError(f"{f_name}() got multiple values for argument "
                            f"{name!r}")
        result[name] = value
    if npos > len(args) and not varargs:
        _too_many(f_name, args, kwonly, varargs, ndefaults, npos, result)
    if npos < len(args):
        required = args[:len(args) - ndefaults]
        lacking = [name for name in required if name not in result]
        if lacking:
            _missing(f_name, lacking, True)
        for i, name in enumerate(args[len(args) - ndefaults:]):
            if name not in result:
                result[name] = defaults[i]
    lacking = []
    for name in kwonly:
        if name not in result:
            if kwdefaults and name in kwdefaults:
                result[name] = kwdefaults[name]
            else:
                lacking.append(name)
    if lacking:
        _missing(f_name, lacking, False)
    return result


