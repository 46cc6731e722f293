"""Classes in the styles of abc, typing, functools and contextlib."""
from . import plain, values
from .specials import special
from .writer import ATTRS, METHODS, blocks


def body(w, depth, parts, most):
    for part in w.some(parts, 0, most):
        for line in part:
            w.put(depth, line)
    w.put(depth, "last = 1")


ABSTRACT = blocks("""
@abc.abstractmethod
def m(self): return 'abstract m'
@abc.abstractmethod
def n(self): ...
@property
@abc.abstractmethod
def a(self): ...
@classmethod
@abc.abstractmethod
def p(cls): ...
@abc.abstractmethod
def __len__(self): return 0
@abc.abstractmethod
def __call__(self): ...
@classmethod
def __subclasshook__(cls, other):
    say('hook', cls.__name__, other.__name__)
    return NotImplemented
@classmethod
def __subclasshook__(cls, other):
    return any('m' in vars(k) for k in other.__mro__)
@classmethod
def __subclasshook__(cls, other):
    return 'yes'
def b(self): return super().m()
__slots__ = ()
__slots__ = ('a',)
__abstractmethods__ = frozenset(['z'])
""")


def merged(parts):
    """Decorated parts whose first decorator is followed by another."""
    found = []
    for part in parts:
        if found and all(line[0] == "@" for line in found[-1]):
            found[-1] = found[-1] + part
        else:
            found.append(part)
    return found


ABSTRACT = merged(ABSTRACT)


def abstract(w):
    name = w.fresh("A")
    head = [b for b in w.classes if b[0] == "A" and w.chance(0.4)][-2:][::-1]
    if w.chance(0.4):
        head = plain.bases(w, 2)
    if w.chance(0.2):
        head.append("collections.abc." + w.pick(
            ["Sized", "Sequence", "Mapping", "MutableMapping", "Set",
             "Hashable", "Callable", "Iterator", "Container", "Iterable",
             "MutableSequence", "Generator"]))
    if not head:
        head = ["abc.ABC"] if w.chance(0.7) else ["metaclass=abc.ABCMeta"]

    def write(depth):
        w.put(depth, f"class {name}({', '.join(head)}):")
        body(w, depth + 1, ABSTRACT, 3)
        if w.chance(0.5):
            plain.methods(w, depth + 1)
        for special_name in w.some(["__len__", "__iter__", "__getitem__",
                                    "__contains__", "__hash__", "__call__",
                                    "__next__", "__setitem__"], 0, 4):
            if w.chance(0.4):
                special(w, depth + 1, special_name)
    w.guarded(name, write, [f"{name}()"] * 3 + [f"{name}(1)"],
              also=f", sorted(getattr({name}, '__abstractmethods__', ()))")
    if w.chance(0.4):
        w.step(f"{name}.register({w.any_class()})")


MEMBERS = blocks("""
def m(self): ...
def n(self, x: int) -> str: ...
a: int
b: 'str'
c: int = 3
def __len__(self) -> int: ...
def __iter__(self): ...
def __call__(self): ...
@property
def d(self): ...
@classmethod
def p(cls): ...
x = 5
@abc.abstractmethod
def n(self): ...
def __init__(self, v): self.v = v
__slots__ = ()
__hash__ = None
""")


def protocol(w):
    name = w.fresh("P")
    head = [b for b in w.protocols if b[0] == "P" and w.chance(0.3)][:2]
    kind = w.r.randrange(5)
    generic = ""
    if kind == 0:
        head.append("Protocol[T]")
    elif kind == 1:
        generic = "[A]"
        head.append("Protocol")
    elif kind < 4:
        head.append("Protocol")
    elif w.chance(0.3):
        head.append(w.pick(["Plain", "int", "collections.abc.Sized"]))

    def write(depth):
        if w.chance(0.85):
            w.put(depth, "@typing.runtime_checkable")
        w.put(depth, f"class {name}{generic}({', '.join(head)}):")
        body(w, depth + 1, MEMBERS, 3)
    w.guarded(name, write, [f"{name}()"], base=False,
              also=f", sorted(getattr({name}, '__protocol_attrs__', ()))")
    if w.chance(0.3):
        w.classes.append(name)


GENERIC_HEADS = [("", "Generic[T]"), ("", "Generic[T, U]"), ("[A]", ""),
                 ("[A, B: int]", ""), ("[*Ts]", ""), ("[A, **P]", ""),
                 ("[A: (int, str)]", ""), ("[A = int]", ""), ("[**P]", ""),
                 ("[A, B = list[A]]", ""), ("", "list[T]"),
                 ("", "dict[str, T]"), ("[A]", "list[A]"), ("[A]", "tuple[A]"),
                 ("[A]", "Generic[A]"), ("", "typing.List[int]"),
                 ("", "typing.Mapping[str, T]"), ("", "Generic[int]"),
                 ("", "Generic"), ("", "Generic[T, T]"),
                 ("[A]", "typing.Iterable[A]"), ("", "typing.Callable")]


def generic(w):
    name = w.fresh("G")
    params, base = w.pick(GENERIC_HEADS)
    head = plain.bases(w, 1) if w.chance(0.3) else []
    earlier = [b for b in w.classes if b[0] == "G"]
    if earlier and w.chance(0.4):
        head.append(w.pick(earlier) + w.pick(["[int]", "[T]", "[int, str]",
                                              "", "[T, int]", "[[int], T]"]))
    if base and not (head and w.chance(0.5)):
        head.append(base)

    def write(depth):
        w.put(depth, f"class {name}{params}({', '.join(head)}):")
        if w.chance(0.2):
            w.put(depth + 1, f"__slots__ = {plain.slots(w)}")
        if w.chance(0.3):
            w.put(depth + 1, "c: 'T' = 1")
        if params and w.chance(0.4):
            w.put(depth + 1, "def d[V](self, v: V = 1) -> V: return v")
        plain.methods(w, depth + 1)
        if w.chance(0.3):
            plain.init(w, depth + 1)
        if w.chance(0.2):
            plain.hooks(w, depth + 1)
        w.put(depth + 1, "last = 1")
    w.guarded(name, write, [f"{name}()", f"{name}()", f"{name}[int]()",
                            f"{name}[int, str]()", f"{name}[T][int]()"],
              also=f", generic_facts({name})")


FUNCTOOLS = blocks("""
@functools.cached_property
def a(self):
    return say('cached a') or 4
@functools.lru_cache
def m(self, *args):
    return say('lru') or len(args)
@functools.singledispatchmethod
def m(self, x=None):
    return ('any', show(x))
@m.register
def _(self, x: int):
    return ('int', x)
@m.register(str)
def _(self, x):
    return ('str', x)
@m.register
def _(self, x: list | tuple):
    return 'list or tuple'
def _base(self, x, y=2, *, z=3):
    return (show(x), show(y), show(z))
n = functools.partialmethod(_base, 1)
p = functools.partialmethod(_base, z=4)
b = functools.partial(max, 3)
@decorated
def p(self, *args):
    return len(args)
@functools.wraps(len)
def c(self): return 'named len'
d = functools.cached_property(lambda self: self.a)
@functools.cache
def d(self): return self.missing_one
@classmethod
@decorated
def n(cls, *args): return cls.__name__
@staticmethod
@functools.cache
def n(x=1): return ('cached', x)
@property
@functools.lru_cache
def b(self): return say('cached b') or 6
""")
FUNCTOOLS = merged(FUNCTOOLS)

ORDERS = ["__lt__", "__le__", "__gt__", "__ge__"]


def functools_class(w):
    name = w.fresh("F")
    head = plain.bases(w, 1)

    def write(depth):
        if w.chance(0.5):
            w.put(depth, "@functools.total_ordering")
            order = w.some(ORDERS, 0, 2) or ["__lt__"]
        else:
            order = []
        w.put(depth, f"class {name}({', '.join(head)}):")
        if w.chance(0.2):
            w.put(depth + 1, f"__slots__ = {plain.slots(w)}")
        for part in FUNCTOOLS:
            if w.chance(0.2):
                for line in part:
                    w.put(depth + 1, line)
        for special_name in order:
            w.put(depth + 1, f"def {special_name}(self, o):")
            w.put(depth + 2, "return " + w.pick(
                ["NotImplemented", "True", "False", "id(self) == 0"]))
        w.put(depth + 1, "last = 1")
    w.guarded(name, write, [f"{name}()"] * 3 + [f"{name}(1)"])


MANAGERS = blocks("""
def __enter__(self):
    say('enter', type(self).__name__)
    return self
def __enter__(self):
    raise ValueError('no enter')
__enter__ = None
def __exit__(self, kind, e, tb):
    say('exit', kind and kind.__name__, show(e))
def __exit__(self, kind, e, tb):
    return kind is not None
def __exit__(self, kind, e, tb):
    raise KeyError('in exit')
def __exit__(self, *args):
    return contextlib.suppress(ValueError).__exit__(*args)
__exit__ = lambda *args: len(args)
def close(self): say('close')
@contextlib.contextmanager
def m(self, *args):
    try:
        yield len(args)
    finally:
        say('left')
@contextlib.contextmanager
def n(self):
    try:
        yield 1
    except ValueError as e:
        say('caught', show(e))
@contextlib.contextmanager
def p(self):
    yield 1
    yield 2
""")


def manager(w):
    name = w.fresh("W")
    head = plain.bases(w, 1)
    if w.chance(0.3):
        head.append(w.pick(["contextlib.ContextDecorator",
                            "contextlib.AbstractContextManager"]))

    def write(depth):
        w.put(depth, f"class {name}({', '.join(head)}):")
        body(w, depth + 1, MANAGERS, 4)
    w.guarded(name, write)


FACTS = '''
def generic_facts(cls):
    return (mask(repr(cls.__parameters__)) if hasattr(cls, "__parameters__")
            else None, mask(repr(cls.__type_params__)),
            mask(repr(getattr(cls, "__orig_bases__", None))))
'''
