# Many fields, long chains of inheritance, many instances.
from dataclasses import (make_dataclass, dataclass, fields, asdict, astuple,
                         field, replace)

names = [f"f{i}" for i in range(300)]
Big = make_dataclass("Big", [(n, int, i) for i, n in enumerate(names)],
                     order=True, unsafe_hash=True)
b = Big()
print(len(fields(Big)), b.f299, len(repr(b)), b == Big(), b < Big(f299=1000))
print(hash(b) == hash(tuple(range(300))), sum(astuple(b)), len(asdict(b)))
b2 = Big(*range(300, 0, -1))
print(b2.f0, b2.f299, replace(b2, f5=None).f5)
try:
    Big(*range(301))
except TypeError as e:
    print(e)
Must = make_dataclass("Must", names[:280])
try:
    Must(*range(270))
except TypeError as e:
    print(e)
Kw = make_dataclass("Kw", names, kw_only=True, slots=True, frozen=True)
k = Kw(**{n: i for i, n in enumerate(reversed(names))})
print(k.f0, k.f299, len(Kw.__slots__))
try:
    Kw(**{n: 1 for n in names[3:]})
except TypeError as e:
    print(e)

cls = make_dataclass("C0", [("a0", int, 0)])
for i in range(1, 40):
    cls = make_dataclass(f"C{i}", [(f"a{i}", int, i)], bases=(cls,), slots=True)
print(cls(), len(cls.__mro__), cls.__slots__)
print(sum(astuple(cls())))


@dataclass(slots=True)
class P:
    x: int
    y: list = field(default_factory=list)


ps = [P(i) for i in range(20000)]
print(sum(p.x for p in ps), len({id(p.y) for p in ps}))
ps.sort(key=lambda p: -p.x)
print(ps[0], ps[-1], ps.index(P(5)))


@dataclass
class Deep:
    inner: object = None


d = None
for i in range(100):
    d = Deep(d)
print(len(repr(d)), d == d, len(str(asdict(d))))
for i in range(100000):
    d = Deep(d)
for f in (repr, asdict, hash, lambda d: d == Deep(d.inner)):
    try:
        print(f(d))
    except (RecursionError, TypeError) as e:
        print(type(e).__name__)
