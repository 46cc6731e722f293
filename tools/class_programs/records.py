"""Dataclasses, enums, named tuples."""
from . import plain, values
from .specials import special
from .writer import ATTRS, blocks


# -- dataclasses

def options(w):
    found = []
    for name, p, value in [("slots", 0.3, "True"), ("frozen", 0.25, "True"),
                           ("order", 0.3, "True"), ("kw_only", 0.15, "True"),
                           ("eq", 0.1, "False"), ("repr", 0.1, "False"),
                           ("init", 0.05, "False"),
                           ("unsafe_hash", 0.1, "True"),
                           ("match_args", 0.1, "False"),
                           ("weakref_slot", 0.1, "True")]:
        if w.chance(p):
            found.append(f"{name}={value}")
    return ", ".join(found)


def default(w):
    n = w.number()
    return w.pick([
        "", "", f" = {n}", f" = {values.constant(w)}",
        " = field(default_factory=list)", " = field(default_factory=dict)",
        f" = field(default={n}, repr=False)", f" = field(default={n}, "
        "compare=False)", f" = field(default={n}, init=False)",
        f" = field(kw_only=True, default={n})", " = field()",
        " = field(kw_only=True)",
        f" = field(default={n}, hash={w.pick(['True', 'False'])})",
        " = field(metadata={'k': 1}, default='meta')", " = []",
        f" = field(default={n}, default_factory=list)", f" = Data({n})",
        f" = NonData({n})", " = Counting()", " = Named()",
        f" = property(lambda self: {n})", " = field(init=False)",
    ])


def dataclass(w):
    name = w.fresh("D")
    head = [b for b in w.classes if b[0] == "D" and w.chance(0.35)]
    head = head[-2:][::-1]
    if w.chance(0.3):
        head = plain.bases(w, 2)
    fields = w.some(ATTRS + ["x", "y"], 0, 4)
    makes = [f"{name}({', '.join(str(i + 1) for i in range(n))})"
             for n in {len(fields), len(fields), 0, 1, 2}]
    makes += [f"{name}({', '.join(f'{f}={i}' for i, f in enumerate(fields))})",
              f"{name}(*[{values.constant(w)}] * {len(fields)})"]
    given = options(w)

    def write(depth):
        if given or w.chance(0.5):
            w.put(depth, f"@dataclass({given})")
        else:
            w.put(depth, "@dataclass")
        if w.chance(0.1):
            head.append("Generic[T]")
        elif w.metas and w.chance(0.05):
            head.append(f"metaclass={w.pick(w.metas)}")
        w.put(depth, f"class {name}({', '.join(head)}):")
        depth += 1
        w.put(depth, f"'doc of {name}'" if w.chance(0.3) else "pass")
        defaults = sorted([default(w) for _ in fields], key=bool)
        for i, field in enumerate(fields):
            if w.chance(0.07):
                w.put(depth, "_: KW_ONLY")
            kind = w.pick(["int", "str", "'int'", "list[int]", "object", "T"]
                          * 3 + ["ClassVar[int]", "InitVar[int]",
                                 "'ClassVar[int]'", "'InitVar'", "KW_ONLY"])
            w.put(depth, f"{field}: {kind}{defaults[i]}")
        extras(w, depth, fields)
    w.guarded(name, write, makes, also=f", dataclass_facts({name})")


def extras(w, depth, fields):
    if w.chance(0.2):
        w.put(depth, f"def __post_init__(self, *args):")
        w.put(depth + 1, "say('post_init', len(args))")
        if fields and w.chance(0.5):
            w.put(depth + 1, f"self.{w.pick(fields)} = {w.number()}")
    if w.chance(0.3):
        plain.methods(w, depth)
    if w.chance(0.2):
        special(w, depth)
    if w.chance(0.1):
        w.put(depth, "@functools.cached_property")
        w.put(depth, "def p(self):")
        w.put(depth + 1, "return say('cached') or 5")
    if w.chance(0.1):
        plain.hooks(w, depth)
    if w.chance(0.05):
        w.put(depth, f"__slots__ = {plain.slots(w)}")


# -- enums

def enum_values(w, kind):
    n = w.r.randrange(1, 5)
    names = w.r.sample(["A", "B", "C", "D", "E", "a", "_f"], n)
    lines = []
    for i, name in enumerate(names):
        if kind in ("enum.IntEnum", "enum.Flag", "enum.IntFlag"):
            v = w.pick(["enum.auto()"] * 4 + [str(1 << i), "3", "0", "-1",
                                              "enum.auto()", str(i)])
        elif kind == "enum.StrEnum":
            v = w.pick(["enum.auto()", f"'{name}v'", "'same'"])
        else:
            v = w.pick(["enum.auto()", "1", f"'{name}v'", str(i), "(1, 2)",
                        values.constant(w), "object()", "enum.nonmember(4)",
                        "enum.member(5)", "lambda self: 'method'", "NonData(1)",
                        "enum.auto(), enum.auto()",
                        "property(lambda self: 'prop')"])
        lines.append(f"{name} = {v}")
    return names, lines


ENUM_PARTS = blocks("""
def m(self):
    return (self.name, self.value)
@property
def p(self):
    return self._value_
@classmethod
def _missing_(cls, v):
    say('missing', show(v))
    return next(iter(cls), None) if v == 's' else None
@classmethod
def n(cls):
    return [x.name for x in cls]
def __str__(self):
    return 'str ' + str(self.name)
def __repr__(self):
    return 'repr %s' % self._name_
def __format__(self, spec):
    return 'format ' + spec
def __init__(self, *args):
    self.c = len(args)
def __new__(cls, *args):
    o = object.__new__(cls)
    o._value_ = len(cls.__members__) + 1
    return o
@staticmethod
def _generate_next_value_(name, start, count, last):
    return (name, start, count, len(last))
def __hash__(self):
    return 3
def __bool__(self):
    return False
def __eq__(self, other):
    return NotImplemented
_ignore_ = ['F']
F = 9
__slots__ = ()
_order_ = 'A B C'
@functools.cached_property
def d(self):
    return 'once'
__len__ = None
def __lt__(self, other):
    return self.value < other.value
""")


def enumeration(w):
    name = w.fresh("E")
    kind = w.pick(["enum.Enum"] * 4 + ["enum.IntEnum", "enum.StrEnum",
                                       "enum.Flag", "enum.Flag",
                                       "enum.IntFlag", "enum.ReprEnum"])
    names, lines = enum_values(w, kind)
    makes = [f"{name}.{n}" for n in names if n != "_f"] or [f"{name}(1)"]
    makes = makes * 2 + [f"{name}(1)", f"{name}(3)", f"{name}['A']"]
    if "Flag" in kind:
        makes += [f"({name}.{names[0]} | {name}.{names[-1]})",
                  f"~{name}.{names[0]}", f"{name}(7)"]

    def write(depth):
        if w.chance(0.12):
            chosen = w.pick([repr(" ".join(names)), repr(names),
                             repr([(n, i) for i, n in enumerate(names)]),
                             repr({n: i for i, n in enumerate(names)})])
            extra = w.pick(["", "", ", start=5", ", type=int",
                            ", module='mod'", ", boundary=enum.KEEP"])
            w.put(depth, f"{name} = {kind}('{name}', {chosen}{extra})")
            return
        if w.chance(0.1):
            w.put(depth, "@enum.unique")
        head = [kind]
        if w.chance(0.15):
            head.insert(0, w.pick(["int", "str", "float", "Plain", "tuple",
                                   "dict"] + w.classes))
        if w.chance(0.05):
            head = [w.pick(w.classes or ["Plain"])]
        if "Flag" in kind and w.chance(0.4):
            head.append("boundary=enum." + w.pick(["STRICT", "CONFORM",
                                                   "EJECT", "KEEP"]))
        w.put(depth, f"class {name}({', '.join(head)}):")
        listed = [[line] for line in lines]
        for part in w.some(ENUM_PARTS, 0, 3):
            listed.insert(0 if "_" in part[0] and w.chance(0.8)
                          else len(listed), part)
        for part in listed:
            for line in part:
                w.put(depth + 1, line)
    w.guarded(name, write, makes, base=False, also=f", enum_facts({name})")
    if w.chance(0.3):
        w.classes.append(name)


# -- named tuples

def named_tuple(w):
    name = w.fresh("R")
    fields = w.some(ATTRS + ["x", "y"], 1, 4)
    values_text = ", ".join(str(i) for i in range(len(fields)))
    makes = [f"{name}({values_text})"] * 3 + [
        f"{name}._make([{values_text}])", f"{name}()",
        f"{name}({', '.join(f'{f}=1' for f in fields)})",
        f"{name}({values_text})._replace({fields[0]}=9)"]

    def write(depth):
        kind = w.r.randrange(4)
        if kind == 0:
            given = w.pick([repr(" ".join(fields)), repr(fields),
                            repr(",".join(fields))])
            extra = w.pick(["", "", ", defaults=(7,)", ", module='mod'",
                            ", rename=True", ", defaults=(1, 2, 3, 4, 5)"])
            w.put(depth, f"{name} = collections.namedtuple('{name}', "
                         f"{given}{extra})")
            return
        if kind == 1:
            w.put(depth, f"class {name}(collections.namedtuple('{name}', "
                         f"{fields!r})):")
            if w.chance(0.5):
                w.put(depth + 1, "__slots__ = ()")
            plain.methods(w, depth + 1)
            if w.chance(0.3):
                w.put(depth + 1, "def __new__(cls, *args):")
                w.put(depth + 2, "return super().__new__(cls, *args)")
            if w.chance(0.3):
                special(w, depth + 1)
            w.put(depth + 1, "last = 1")
            return
        more = w.pick(["", "", "", ", Generic[T]", ", Plain"])
        w.put(depth, f"class {name}(NamedTuple{more}):")
        defaults = sorted([w.pick(["", "", f" = {w.number()}"])
                           for _ in fields], key=bool)
        for field, text in zip(fields, defaults):
            w.put(depth + 1, f"{field}: {w.pick(['int', 'str', 'T'])}{text}")
        if w.chance(0.3):
            plain.methods(w, depth + 1)
        if w.chance(0.2):
            special(w, depth + 1)
    w.guarded(name, write, makes, also=f", tuple_facts({name})")


FACTS = '''
def dataclass_facts(cls):
    if not dataclasses.is_dataclass(cls):
        return None
    return ([(f.name, f.init, f.repr, f.hash, f.compare, f.kw_only,
              f.default is dataclasses.MISSING) for f in
             dataclasses.fields(cls)],
            getattr(cls, "__match_args__", None), cls.__hash__ is None,
            mask(repr(cls.__dataclass_params__)),
            cls.__dict__.get("__slots__"), str(inspect.signature(cls)))


def enum_facts(cls):
    return [(n, mask(repr(m)), mask(str(m))) for n, m in
            cls.__members__.items()], len(cls), list(cls)


def tuple_facts(cls):
    return (cls._fields, cls._field_defaults, cls.__doc__,
            str(inspect.signature(cls)), cls.__match_args__)
'''
