# Annotations that are text (PEP 563).
from __future__ import annotations
import dataclasses
import dataclasses as dc
from dataclasses import dataclass, field, fields, InitVar, KW_ONLY
from dataclasses import InitVar as IV, KW_ONLY as KO


@dataclass
class C:
    a: int
    b: Undefined | None = None
    c: InitVar[int] = 1
    d: dataclasses.InitVar[int] = 2
    e: dc.InitVar = 3
    f: IV[str] = 4
    g: "InitVar" = 5
    h: list[InitVar] = 6

    def __post_init__(self, *args):
        print("post", args)


print(C(1), C.__doc__)
print([(f.name, f.type) for f in fields(C)])
print(C.__init__.__annotations__)


@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 0


@dataclass
class K2:
    a: int
    _: dc.KW_ONLY
    b: int = 0


@dataclass
class K3:
    a: int
    _: KO
    b: int = 0


print(K.__doc__, K2.__doc__, K3.__doc__)


@dataclass(slots=True)
class S:
    x: list[int] = field(default_factory=list)
    y: S | None = None


print(S(y=S()), S.__doc__, S.__annotations__)


def local():
    from dataclasses import InitVar as Hidden

    @dataclass
    class L:
        a: Hidden[int]
    return [f.name for f in fields(L)]


print(local())


class Spaces:
    pass


dc.dataclass(type("T", (), {"__module__": __name__, "__annotations__": {
    "a": " InitVar[int]", "b": "dc . InitVar", "c": "\tdc.\nInitVar"}}))
T = make = dc.dataclass(type("T", (), {
    "__module__": __name__, "__annotations__": {
        "a": " InitVar[int]", "b": "dc . InitVar", "c": "\tdc.\nInitVar",
        "d": "InitVars", "e": "x.InitVar", "f": "dc.InitVars",
        "g": "InitVar.x", "h": "-InitVar"}}))
print([f.name for f in fields(T)])
