"""Class statements: slots in every form, hooks, methods, odd bases."""
from . import values
from .specials import special
from .writer import ATTRS, METHODS

BUILTINS = ["int", "list", "dict", "tuple", "str", "Exception", "set",
            "float", "bytes", "frozenset", "complex", "KeyError", "OSError",
            "bool", "type", "range", "function", "property", "object",
            "StopIteration", "types.SimpleNamespace", "collections.deque",
            "collections.OrderedDict", "collections.defaultdict",
            "weakref.ref", "enumerate", "staticmethod", "super",
            "AttributeError", "ExceptionGroup"]


def bases(w, most=3):
    """Names for the head of a class statement, usually with an MRO."""
    found = w.some(w.classes, 0, most) if w.chance(0.75) else []
    if w.chance(0.12):
        found.append(w.pick(BUILTINS[:8] if w.chance(0.6) else BUILTINS))
    if not w.chance(0.1):
        order = {name: -i for i, name in enumerate(w.classes)}
        found.sort(key=lambda b: order.get(b, 1))
    if w.chance(0.04):
        found.append(f"Entries({', '.join(w.some(w.classes, 0, 2))})")
    if w.chance(0.02):
        found.append(values.constant(w))
    return found


def slots(w):
    chosen = w.some(ATTRS + ["__dict__", "__weakref__", "__p", "_q"], 0, 4)
    text = repr(tuple(chosen))
    kind = w.r.randrange(16)
    if kind < 5:
        return text
    if kind < 7:
        return repr(chosen)
    if kind == 7:
        return repr(chosen[0] if chosen else "a")
    if kind == 8:
        return repr({name: f"doc of {name}" for name in chosen})
    if kind == 9:
        return f"(name for name in {text})"
    if kind == 10:
        return f"iter({text})"
    if kind == 11:
        return f"map(str, {text})"
    if kind == 12:
        return f"dict.fromkeys({text})"
    if kind == 13:
        return f"[Text(name) for name in {text}]"
    if kind == 14:
        return w.pick([f"{text} + ('a', 'a')", "Text('ab')", "'a b'", "5",
                       "(b'a',)", "('1a',)", "None", "(None,)", "b'a'",
                       "('a', 2)", "('__class__',)", "('',)", "'__dict__'",
                       "('__init__', 'm')", "('__slots__',)", "('if', 'a')",
                       "('__module__',)", "('__qualname__', 'a')"])
    return "{" + repr(chosen[0] if chosen else "a") + "}"


def method_body(w, name, call):
    n, attr = w.number(), w.attr()
    return w.pick([
        f"return {n}",
        f"return ({n}, super().{name}({call}))",
        f"return ({n}, super(__class__, self).{name}({call}))",
        f"return super({w.cls()}, self).{name}({call})"
        if w.classes else "return 1",
        f"return (lambda: super().{name}({call}))"
        f"() if self is None else super().__repr__() == 1",
        f"return ({n}, self.{attr})",
        f"self.{attr} = {n}; return {n}",
        f"self.__p = {n}; return self.__p",
        "return (__class__.__name__, type(self).__name__)",
        f"return [super().{name}({call}) for _ in range(2)]",
        f"return list(super(type(self), self).{name}({call}) "
        f"for _ in range(1)) if {n} > 80 else {n}",
        "return NotImplemented",
        f"super().{attr} = {n}",
        f"del self.{attr}; return {n}",
        f"return super().{attr}",
        f"return super().__getattribute__('{attr}')",
        f"return super(__class__, __class__).{name}(self, {call})",
        f"nonlocal_{n} = self; return (lambda: nonlocal_{n}.{attr})()",
        f"return vars(self).get('{attr}', {n})",
        values.error(w),
    ])


def methods(w, depth):
    for name in METHODS:
        if not w.chance(0.45):
            continue
        kind = w.r.random()
        if kind < 0.7:
            w.put(depth, f"def {name}(self, *args):")
            w.put(depth + 1, method_body(w, name, "*args"))
        elif kind < 0.76:
            w.put(depth, "@classmethod")
            w.put(depth, f"def {name}(cls, *args):")
            w.put(depth + 1, w.pick(["return cls.__name__",
                                     f"return (1, super().{name}(*args))",
                                     f"cls.{w.attr()} = len(args)"]))
        elif kind < 0.8:
            w.put(depth, "@staticmethod")
            w.put(depth, f"def {name}(x=1, *args, k: int = 2):")
            w.put(depth + 1, "return (show(x), len(args), k)")
        elif kind < 0.86:
            w.put(depth, f"def {name}(self, x: 'int' = 1, /, *, y=None, "
                         f"**kw) -> {w.pick(['int', 'None', repr('C1')])}:")
            w.put(depth + 1, f"'doc of {name}'")
            w.put(depth + 1, "return (show(x), y, sorted(kw))")
        elif kind < 0.92:
            w.put(depth, f"def {name}(self, *args):")
            w.put(depth + 1, "yield type(self).__name__")
            w.put(depth + 1, f"yield self.{w.attr()}")
            w.put(depth + 1, f"yield from super().{name}()")
        elif kind < 0.96:
            w.put(depth, "@property")
            w.put(depth, f"def {name}(self):")
            w.put(depth + 1, f"return self.{w.attr()}")
        else:
            w.put(depth, f"{name} = {values.function(w)}")


HOOKS = """
0.08 def __getattr__(self, name):
    if name.startswith('__'):
        raise AttributeError(name)
    return 'getattr ' + name
0.04 def __getattr__(self, name):
    if name in ('a', 'm') or name.startswith('__'):
        raise AttributeError('not ' + name)
    return 'getattr ' + name
0.02 def __getattr__(self, name):
    raise KeyError(name)
0.05 def __getattribute__(self, name):
    if name == 'b':
        return 'hooked ' + name
    return super().__getattribute__(name)
0.02 def __getattribute__(self, name):
    if name == 'a':
        raise AttributeError('hidden ' + name)
    return object.__getattribute__(self, name)
0.06 def __setattr__(self, name, v):
    say('setattr', name, show(v))
    super().__setattr__(name, v)
0.02 def __setattr__(self, name, v):
    say('setattr no', name)
0.02 def __setattr__(self, name, v):
    if name == 'c':
        raise TypeError('no ' + name)
    object.__setattr__(self, name, v)
0.04 def __delattr__(self, name):
    say('delattr', name)
    super().__delattr__(name)
0.10 def __init_subclass__(cls, **kw):
    say('init_subclass', cls.__name__, sorted(kw))
    super().__init_subclass__()
0.03 def __init_subclass__(cls, key=None, **kw):
    cls.c = key
    super().__init_subclass__(**kw)
0.01 def __init_subclass__(cls):
    raise RuntimeError('no subclass')
0.04 def __new__(cls, *args, **kw):
    say('new', cls.__name__, len(args))
    return super().__new__(cls)
0.02 def __new__(cls, *args, **kw):
    return super().__new__(cls, *args, **kw)
0.01 def __new__(cls, *args):
    return 'no instance'
0.03 def __class_getitem__(cls, key):
    return (cls.__name__, show(key))
0.02 __class__ = property(lambda self: int)
0.02 __doc__ = 'a doc'
0.01 __dict__ = 5
0.02 __hash__ = None
0.01 __module__ = 'elsewhere'
0.01 __qualname__ = 'Else.Where'
0.02 __match_args__ = ('a', 'b')
0.01 __match_args__ = ['a']
0.02 a: int
    # annotated
0.02 b: 'list[int]' = 3
"""


def hook_list():
    found = []
    for line in HOOKS.strip().split("\n"):
        if line[0] == "0":
            found.append((float(line[:4]), [line[5:]]))
        elif not line.strip().startswith("#"):
            found[-1][1].append(line)
    return found


HOOK_LIST = hook_list()


def hooks(w, depth):
    for p, lines in HOOK_LIST:
        if w.chance(p):
            for line in lines:
                w.put(depth, line)


def init(w, depth):
    args = w.pick(["*args", "*args", "a=1, b=2", "*args, **kw", "", "x=0, *y"])
    w.put(depth, f"def __init__(self{', ' + args if args else ''}):")
    if w.chance(0.4):
        w.put(depth + 1, w.pick(["super().__init__()"] * 3
                                + ["super().__init__(1)",
                                   "super().__init__(a=1)"]))
    for attr in w.some(ATTRS, 1, 3):
        w.put(depth + 1, f"self.{attr} = {values.constant(w)}")
    if w.chance(0.04):
        w.put(depth + 1, values.error(w))


def body(w, depth):
    if w.chance(0.35):
        w.put(depth, f"__slots__ = {slots(w)}")
    for attr in ATTRS:
        if w.chance(0.22):
            w.put(depth, f"{attr} = {values.attribute(w)}")
    if w.chance(0.4):
        init(w, depth)
    methods(w, depth)
    for _ in range(w.pick([0, 0, 1, 2, 4])):
        special(w, depth)
    hooks(w, depth)
    if w.chance(0.05):
        w.put(depth, "class Inner:")
        w.put(depth + 1, "def m(self): return __class__.__qualname__")
    if w.chance(0.03):
        w.put(depth, "locals()['d'] = 'written to locals'")
    if w.chance(0.03):
        w.put(depth, f"for {w.attr()} in range(2): pass")
    if w.chance(0.02):
        w.put(depth, values.error(w))
    w.put(depth, "last = 1")


def plain_class(w):
    name = w.fresh("C")
    head = bases(w)
    if w.metas and w.chance(0.15):
        head.append("metaclass=" + w.pick(w.metas))
    if w.chance(0.05):
        head.append(w.pick(["key=1", "**{'key': 2}", "other=3"]))
    makes = [f"{name}()", f"{name}()", f"{name}(1)", f"{name}(a=2)",
             f"{name}('s', 2)"]

    def write(depth):
        if w.chance(0.05):
            w.put(depth, "@" + w.pick(["functools.total_ordering",
                                       "dataclass", "enum.unique", "show",
                                       "typing.final", "decorated",
                                       "typing.runtime_checkable"]))
        generic = "[A, B: int]" if w.chance(0.03) else ""
        w.put(depth, f"class {name}{generic}({', '.join(head)}):")
        body(w, depth + 1)
    w.guarded(name, write, makes)
