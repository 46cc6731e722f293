# Options that are not bool, and fields with values that are merely true.
from dataclasses import dataclass, field, fields


@dataclass(frozen=1, order="yes", repr=0, eq=[1])
class C:
    a: int
    b: int = field(default=2, init=0)
    c: int = field(default=3, compare="x", hash=[])
    d: int = field(default=4, repr=None, kw_only="k")


print(C.__dataclass_params__)
c = C(1)
print("__repr__" in vars(C), c < C(2), C.__doc__, c.b)
print(hash(c) == hash((1, 2, 4)))
for f in fields(C):
    print(f.name, f.init, f.compare, f.hash, f.kw_only)


@dataclass(eq=False, unsafe_hash=1)
class H:
    a: int


print(hash(H(1)) == hash((1,)), H(1) == H(1))


@dataclass(slots="true")
class S:
    a: int


print(S.__slots__)
for bad in (dict(order=1, eq=0), dict(weakref_slot=1), dict(order=1, eq=())):
    try:
        dataclass(**bad)(type("X", (), {}))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
