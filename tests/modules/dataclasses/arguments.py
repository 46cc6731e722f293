# Bad arguments of the functions of the module, and their signatures.
import dataclasses
from dataclasses import *

print(dataclasses.__all__)


def show(f, *args, **kwargs):
    try:
        print("ok", f(*args, **kwargs))
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)


@dataclass
class C:
    x: int


show(dataclass, 5)
show(dataclass, C, C)
show(dataclass, foo=1)
show(dataclass, cls=C)
show(field, 3)
show(field, default=1, default_factory=int)
show(field, name="x")
show(field, metadata=3)
show(fields, 5)
show(fields, int)
show(fields)
show(asdict, C)
show(asdict, 5)
show(asdict, C(1), dict)
show(astuple, C)
show(astuple, 5)
show(replace, C)
show(replace, 5)
show(replace, C(1), 2)
show(replace, C(1), y=2)
show(C(1).__replace__, 3)
show(C(1).__replace__, x=3)
show(is_dataclass)
show(make_dataclass)
show(make_dataclass, "X")
print(asdict(C(3)), astuple(C(3)), replace(C(3), x=4))
print(dataclass.__kwdefaults__)
print([k for k in field.__kwdefaults__], make_dataclass.__kwdefaults__)
w = dataclass(frozen=True)
print(w.__name__, w.__qualname__, w(C) is C)
for name in dataclasses.__all__:
    v = getattr(dataclasses, name)
    print(name, getattr(v, "__module__", None), getattr(v, "__qualname__", None))
print(FrozenInstanceError.__mro__[1].__name__)
print(type(MISSING).__name__, type(KW_ONLY).__name__)
print(dataclass.__doc__ is not None, fields.__doc__ is not None)
