# Random data classes: definitions, construction, operations.
from dataclasses import *
from typing import ClassVar
import copy
def plain(v):
    text = str(v)
    while ' at 0x' in text:
        start = text.index(' at 0x')
        text = text[:start] + text[text.index('>', start):]
    return text


def show(what, f):
    try:
        print(what, plain(f()))
    except Exception as e:
        print(what, type(e).__name__, plain(e))
classes = {}

try:
    @dataclass
    class C0():
        def __hash__(self):
            return 7
    classes['C0'] = C0
except Exception as e:
    print('C0', type(e).__name__, e)
    class C0: pass
try:
    @dataclass(unsafe_hash=True, kw_only=True, weakref_slot=True)
    class C1():
        e: 'int' = field(default_factory=list, hash=True)
    classes['C1'] = C1
except Exception as e:
    print('C1', type(e).__name__, e)
    class C1: pass
try:
    @dataclass(unsafe_hash=True, frozen=True)
    class C2(C1):
        a: list = (1, 2)
        e: InitVar[int | None]
        b: list = field(default='d', compare=False, kw_only=False)
    classes['C2'] = C2
except Exception as e:
    print('C2', type(e).__name__, e)
    class C2: pass
try:
    @dataclass(frozen=True)
    class C3():
        def __post_init__(self, *args):
            print('post', args)
        def __hash__(self):
            return 7
    classes['C3'] = C3
except Exception as e:
    print('C3', type(e).__name__, e)
    class C3: pass

made = []
for name, cls in classes.items():
    print("==", name, plain(cls.__doc__), cls.__mro__[1:-1] and [c.__name__ for c in cls.__mro__[1:-1]])
    print([k for k in vars(cls) if k not in ("__static_attributes__",)])
    print(getattr(cls, "__match_args__", None), getattr(cls, "__slots__", None))
    if not is_dataclass(cls):
        continue
    print(cls.__dataclass_params__)
    print(plain([(f.name, f.type, f.init, f.repr, f.hash, f.compare, f.kw_only,
                  repr(f._field_type))
                 for f in cls.__dataclass_fields__.values()]))
    print(getattr(cls.__init__, "__annotations__", None), getattr(cls.__init__, "__qualname__", None))
    for args, kw in (((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}),
                     ((1, 2, 3, 4), {}), ((), dict(a=1)), ((5,), dict(b=2)),
                     ((), dict(a=1, b=2, c=3)), ((), dict(a=1, b=2, c=3, d=4, e=5, f=6))):
        show(f"{name}{args}{kw}", lambda: made.append(cls(*args, **kw)) or made[-1])
for o in made:
    n = type(o).__name__
    show("repr", lambda: repr(o))
    show("asdict", lambda: asdict(o))
    show("astuple", lambda: astuple(o))
    show("hash", lambda: hash(o) == hash(copy.copy(o)) if type(o).__hash__ is not object.__hash__ else "identity")
    show("copy", lambda: copy.copy(o))
    show("deepcopy", lambda: copy.deepcopy(o) == o)
    show("replace", lambda: replace(o))
    show("replace a", lambda: replace(o, a=100))
    show("replace b", lambda: replace(o, b=100))
    show("state", lambda: o.__getstate__())
    show("dict", lambda: vars(o))
    show("set a", lambda: setattr(o, "a", 50))
    show("set q", lambda: setattr(o, "q", 50))
    show("del a", lambda: delattr(o, "a"))
    show("m", lambda: o.m())
    show("repr", lambda: repr(o))
for x in made[::2]:
    for y in made[::3]:
        show("eq", lambda: x == y)
        show("lt", lambda: x < y)

