# Errors at decoration.
from dataclasses import dataclass, field, InitVar, KW_ONLY, FrozenInstanceError


def attempt(text):
    ns = dict(globals())
    try:
        exec(text, ns)
        print("fine", ns["C"].__doc__)
    except Exception as e:
        print(type(e).__name__, e)


attempt("@dataclass\nclass C:\n  x = field()")
attempt("@dataclass\nclass C:\n  y: int\n  x = field(default=3)")
attempt("@dataclass\nclass C:\n  x: InitVar[list] = field(default_factory=list)")
attempt("@dataclass\nclass C:\n  _: KW_ONLY\n  x: int\n  __: KW_ONLY")
attempt("@dataclass\nclass C:\n  x: int = []")
attempt("@dataclass\nclass C:\n  a: int = 1\n  b: int")
attempt("@dataclass\nclass C:\n  a: int = 1\n  _: KW_ONLY\n  b: int")
attempt("@dataclass(order=True, eq=False)\nclass C:\n  a: int = 1")
attempt("@dataclass(weakref_slot=True)\nclass C:\n  a: int = 1")
attempt("@dataclass(slots=True)\nclass C:\n  __slots__ = ('a',)\n  a: int")
attempt("@dataclass(slots=True)\nclass C:\n  __slots__ = ()\n  a: int")
attempt("@dataclass(unsafe_hash=True)\nclass C:\n  a: int\n  __hash__ = 3")
attempt("class B:\n  x = field()\n@dataclass\nclass C(B):\n  x: int")
attempt("class B:\n  x: int = field()\n@dataclass\nclass C(B):\n  y: int")
attempt("f = field(default=1)\n@dataclass\nclass C:\n  a: int = f\n  b: int = f")
attempt("@dataclass\nclass C:\n  self: int\n  x: int = 3")
attempt("@dataclass\nclass C:\n  a: int = field(default=1, default_factory=int)")
attempt("@dataclass\nclass C:\n  __slots__ = ()\n  a: int = 3")
attempt("@dataclass\nclass C:\n  __slots__ = ('a',)\n  a: int")
attempt("@dataclass\nclass C:\n  __slots__ = ('b',)\n  a: int\nC(1)")
attempt("@dataclass\nclass C:\n  \"doc\"\n  x: int\n  def __init__(self): pass\n  y: int = 1\n  z: int")
attempt("@dataclass(order=True, frozen=True)\nclass C:\n  def __lt__(s, o): 1\n  def __setattr__(s, n, v): 1")
attempt("@dataclass(order=True, unsafe_hash=True)\nclass C:\n  def __lt__(s, o): 1\n  def __hash__(s): 1")
