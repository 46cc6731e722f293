"""What operations on objects cost, as multiples of a slot's read.

    build/tenon bench/costs.py [ROUNDS [LOOPS]]

Each operation stands 16 times in a loop of its own.  The least processor
time of the rounds (7) counts, less that of the loop with "pass" in it.  The
rounds take the operations in turn, so that a busy moment of the machine
falls on all of them.
"""
import sys
import time
import weakref
from collections import namedtuple
from dataclasses import dataclass

REPEATS = 16


class Slots:
    __slots__ = ("x", "y")
    kind = "class variable"

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def method(self):
        pass

    @staticmethod
    def static():
        pass

    @classmethod
    def of_class(cls):
        pass

    @property
    def prop(self):
        return 1

    def __add__(self, other):
        return self


class Below(Slots):
    __slots__ = ()

    def method(self):
        super().method()


class Open:
    kind = "class variable"

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def method(self):
        pass


class Bare:
    __slots__ = ()


class Descriptor:
    def __get__(self, obj, cls):
        return 1


class Described:
    __slots__ = ("x",)
    descriptor = Descriptor()


class Hooks:
    __slots__ = ("x",)

    def __getattr__(self, name):
        return 1

    def __setattr__(self, name, value):
        pass


class OwnNew:
    __slots__ = ("x", "y")

    def __new__(cls, x, y):
        return super().__new__(cls)

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Meta(type):
    def __call__(cls, *args):
        return super().__call__(*args)


class OwnCall(metaclass=Meta):
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


@dataclass(frozen=True, slots=True)
class Frozen:
    x: int
    y: int


@dataclass(slots=True)
class Data:
    x: int
    y: int


class Stack(list):
    __slots__ = ("x",)


class Tag(str):
    __slots__ = ("x",)


Named = namedtuple("Named", "x y")


def function():
    pass


def one_of_eight():
    """An object of a class that has seven sisters alike."""
    class One:
        __slots__ = ("x",)

    one = One()
    one.x = 1
    return one


slots, below, hooks = Slots(1, 2), Below(1, 2), Hooks()
described = Described()
inline, apart = Open(1, 2), Open(1, 2)
vars(apart)
named, stack, tag = Named(1, 2), Stack(), Tag("tag")
stack.x = tag.x = 1
mapping = {"x": 1}
ref = weakref.ref(inline)
same = [one_of_eight()] * REPEATS
mixed = [one_of_eight() for _ in range(8)] * (REPEATS // 8)

OPERATIONS = [
    "slots.x",
    "slots.x = 1",
    "inline.x",
    "inline.x = 1",
    "apart.x",
    "apart.x = 1",
    "named.x",
    "stack.x",
    "tag.x",
    "mapping['x']",
    "slots.kind",
    "apart.kind",
    "Slots.kind",
    "getattr(slots, 'x')",
    "described.descriptor",
    "hooks.missing",
    "hooks.x = 1",
    "function()",
    "slots.method()",
    "inline.method()",
    "apart.method()",
    "slots.static()",
    "slots.of_class()",
    "Slots.static()",
    "slots.prop",
    "slots.method",
    "slots + 1",
    "below.method()",
    "isinstance(slots, Slots)",
    "ref()",
    "Bare()",
    "object()",
    "Slots(1, 2)",
    "Open(1, 2)",
    "Data(1, 2)",
    "Frozen(1, 2)",
    "Named(1, 2)",
    "Stack()",
    "OwnNew(1, 2)",
    "OwnCall(1, 2)",
    "vars(Open(1, 2))",
]
LOCALS = ("slots", "below", "hooks", "described", "inline", "apart", "named",
          "stack", "tag", "mapping", "ref")


def loop_of(operation):
    """Make a function of n: the operation, 16 * n times."""
    if "(" not in operation and "=" not in operation:
        operation = "a = " + operation
    source = ("def run(n):\n" +
              "".join(f"    {name} = LOCALS[{name!r}]\n" for name in LOCALS) +
              "    for _ in range(n):\n" +
              f"        {operation}\n" * REPEATS)
    return made(source)


def loop_over(items, operation):
    """The same over the items, of which there are 16."""
    return made(f"def run(n):\n    for _ in range(n):\n"
                f"        for o in {items}:\n            {operation}\n")


def made(source):
    scope = dict(globals(), LOCALS={name: globals()[name] for name in LOCALS})
    exec(source, scope)
    return scope["run"]


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    loops = int(sys.argv[2]) if len(sys.argv) > 2 else 20000
    runs = {operation: loop_of(operation) for operation in OPERATIONS}
    runs["pass"] = made("def run(n):\n    for _ in range(n):\n" +
                        "        pass\n" * REPEATS)
    runs["items"] = loop_over("same", "pass")
    runs["one class"] = loop_over("same", "o.x")
    runs["eight classes"] = loop_over("mixed", "o.x")

    least = {}
    for _ in range(rounds):
        for name, run in runs.items():
            started = time.process_time()
            run(loops)
            took = time.process_time() - started
            least[name] = min(took, least.get(name, took))

    per = 1e9 / loops / REPEATS
    empty = least["pass"]
    unit = least["slots.x"] - empty
    print(f"{'':<28}{'ns':>8}{'slot reads':>12}")
    for operation in OPERATIONS:
        took = least[operation] - empty
        print(f"{operation:<28}{took * per:>8.1f}{took / unit:>12.1f}")
    for name in "one class", "eight classes":
        took = least[name] - least["items"]
        print(f"{'o.x, ' + name:<28}{took * per:>8.1f}{took / unit:>12.1f}")


main()
