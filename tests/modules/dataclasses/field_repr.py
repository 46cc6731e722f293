# Field and the parameters: attributes and reprs.
import dataclasses
from dataclasses import dataclass, field, fields, Field, InitVar, MISSING


def plain(text):
    import_at = " at 0x"
    while import_at in text:
        i = text.index(import_at)
        j = text.index(">", i)
        text = text[:i] + text[j:]
    return text


@dataclass(order=True, unsafe_hash=True)
class C:
    a: int
    b: list = field(default_factory=list, repr=False, metadata={"k": 1})
    c: str = field(default="x", kw_only=True, hash=False, compare=False)
    d: float = field(init=False, default=2.5)


for f in fields(C):
    print(plain(repr(f)))
    print(f.name, f.type, f.default is MISSING, f.default_factory is MISSING,
          f.init, f.repr, f.hash, f.compare, f.metadata, f.kw_only)
print(plain(repr(field())))
print(C.__dataclass_params__)
print(type(C.__dataclass_fields__), list(C.__dataclass_fields__))
print(Field.__slots__)
f = fields(C)[1]
print(type(f), type(f.metadata))
try:
    f.metadata["z"] = 1
except TypeError as e:
    print(e)
try:
    f.other = 1
except AttributeError as e:
    print(e)
print(Field[int], InitVar[int], InitVar[list[int]], InitVar["C"], InitVar[None])
print(InitVar[int].type, InitVar(str), InitVar.__slots__, InitVar[int] == InitVar[int])
print(C.__dataclass_fields__["a"]._field_type)
print(fields(C)[0] is C.__dataclass_fields__["a"], fields(C(1))[0] is fields(C)[0])
print(C.__dataclass_params__.order, C.__dataclass_params__.slots)
try:
    Field()
except TypeError as e:
    print(e)
# A field whose default refers to itself
loop = []
g = field(default=loop)
loop.append(g)
print(plain(repr(g))[:40])


class D:
    named = None

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)


@dataclass
class E:
    x: int = field(default=D())


print(type(E.x).__name__)
