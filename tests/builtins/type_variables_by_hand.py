"""typing's classes, reached through type parameters."""


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def f[T, *Ts, **P](): pass
class Base[T]: pass
type A = int


TypeVar, TypeVarTuple, ParamSpec = map(type, f.__type_params__)
Generic = Base.__bases__[0]
TypeAliasType = type(A)
print(TypeVar, TypeVarTuple, ParamSpec, Generic, TypeAliasType)
T = TypeVar("T")
K = TypeVar("K", bound=int)
C = TypeVar("C", int, str)
plus = TypeVar("plus", covariant=True)
minus = TypeVar("minus", contravariant=True)
free = TypeVar("free", infer_variance=True, default=int)
for v in (T, K, C, plus, minus, free):
    print(v, v.__bound__, v.__constraints__, v.__covariant__,
          v.__contravariant__, v.__infer_variance__, v.__default__,
          v.has_default(), v.__module__)
show(lambda: TypeVar("X", int))
show(lambda: TypeVar("X", int, str, bound=int))
show(lambda: TypeVar("X", covariant=True, contravariant=True))
show(lambda: TypeVar("X", covariant=True, infer_variance=True))
show(lambda: ParamSpec("Q"))
show(lambda: ParamSpec("Q").args)
show(lambda: TypeVarTuple("Us"))
show(lambda: T | K)
show(lambda: (T | None)[int])
show(lambda: Generic[T])
show(lambda: Generic[int])
show(lambda: Generic[T, T])
show(lambda: Generic[()])


class Box(Generic[T]):
    def __init__(self, value): self.value = value


class Two(Box[T], Generic[T, K]): pass


class Named(Box[K]): pass


print(Box[int], Box.__parameters__, Box[int](5).value, Box.__orig_bases__)
print(Two.__parameters__, Two.__mro__, Two[str, int], Named.__parameters__,
      Named[int], Box[T], Box[T][int], Box[list[T]][int], Box[Box[T]][str])
try:
    class Plain(Generic): pass
except TypeError as error:
    print(error)
try:
    class Twice(Generic[T], Generic[K]): pass
except TypeError as error:
    print(error)
try:
    class Missing(Box[T], Generic[K]): pass
except TypeError as error:
    print(error)
made = TypeAliasType("made", list[T], type_params=(T,))
print(made, made.__value__, made.__type_params__, made[int], made.__module__)
print(list[T][int], dict[T, K][str, int], dict[K, T].__parameters__)
show(lambda: list[T][int, str])
