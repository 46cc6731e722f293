"""get_type_hints() of classes and modules."""

import types
from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Base:
    a: int
    b: "str" = ""
    c: ClassVar[int] = 1
    d: "ClassVar[int]" = 2
    e: "Final[int]" = 3
    f: Final = 4


class Mid(Base):
    a: "float"
    g: Annotated["Base", "m"]


class Other:
    h: "List[Mid]"
    a: bytes


class Leaf(Mid, Other):
    i: "Leaf"
    j: None
    k: "None"
    l: "Base | None"
    m: 5
    n: "Optional['Leaf']"


for cls in (Base, Mid, Other, Leaf):
    show(lambda: get_type_hints(cls))
    show(lambda: get_type_hints(cls, include_extras=True))


class Nothing: pass


show(lambda: get_type_hints(Nothing))
show(lambda: get_type_hints(int))
show(lambda: get_type_hints(object))


class Local:
    Inner = int
    x: "Inner"
    int = str
    y: "int"


show(lambda: get_type_hints(Local))
show(lambda: get_type_hints(Local, globals()))
show(lambda: get_type_hints(Local, globals(), {"Inner": bytes}))
show(lambda: get_type_hints(Local, None, {"Inner": bytes, "int": list}))


class Bad:
    x: "Undefined"


show(lambda: get_type_hints(Bad))
show(lambda: get_type_hints(Bad, {"Undefined": int}))


class Plain:
    x: "Final"
    y: "ClassVar"
    z: "ClassVar[Final[int]]"


show(lambda: get_type_hints(Plain))


class PlainBad:
    x: "Generic"


show(lambda: get_type_hints(PlainBad))


class G[T]:
    x: "T"
    y: "list[T]"
    z: dict[str, T]


class H(G[int]):
    w: "str"


show(lambda: get_type_hints(G))
show(lambda: get_type_hints(H))


class Recursive:
    children: "List[Recursive]"
    parent: "Recursive | None"


show(lambda: get_type_hints(Recursive))
module = types.ModuleType("module")
module.__annotations__ = {"x": "int", "y": "ClassVar[int]", "z": "Own",
                          "w": None}
module.Own = Leaf
module.ClassVar = ClassVar
show(lambda: get_type_hints(module))
module.__annotations__ = {}
show(lambda: get_type_hints(module))
show(lambda: get_type_hints(types.ModuleType("empty")))


class Meta(type):
    m: int


class Made(metaclass=Meta):
    n: str


show(lambda: get_type_hints(Made))
show(lambda: get_type_hints(Meta))


class Broken:
    __annotations__ = {"a": "int"}


show(lambda: get_type_hints(Broken))
x: "int" = 3
import sys
show(lambda: get_type_hints(sys.modules[__name__]))
