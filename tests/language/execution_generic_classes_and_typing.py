from typing import Generic, TypeVar, get_args, get_origin
class Box[T]:
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
print(Box[int], Box[int](5).v, Box.__type_params__, Box[int].__origin__ is Box, Box[int].__args__, Box.__parameters__)
class Pair[A, B = int](Box[A]): pass
print(Pair[str], Pair[str, float], Pair.__orig_bases__, Pair[str].__args__ if True else 0, Pair.__mro__[1:3])
for bad in ("Box[int, str]", "Box[()]", "Pair[int, str, float]", "int[str]", "Box[int][str]", "class_ = Box[1]"):
    try: print(bad, eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
def first[T](x: list[T], *a: T) -> T: return x[0]
print(first([1]), first.__type_params__, first.__annotations__)
T = TypeVar("T", bound=int)
class Old(Generic[T]): pass
print(Old[int], T.__bound__, T.__constraints__, Old.__parameters__, repr(T), get_args(Old[int]), get_origin(list[int]))
type Tree[T] = T | list[Tree[T]]
print(Tree, Tree[int], Tree.__type_params__, Tree.__value__, Tree[int].__args__, Tree[int].__origin__)
print(list[int], dict[str, list[int]], tuple[int, ...], type[int], list[T][str] if False else list[T], list[int] == list[int], hash(list[int]) == hash(list[int]), list[int]([1]), isinstance(list[int], type), list[int] | None, int | str, int | None == None | int, (int | str).__args__, int | int, int | str | int)
for bad in ("int | 5", "5 | int", "list[int]()[0]", "(int | str)()", "None | None", "int | 'x'", "list[int].nothing", "isinstance([], list[int])", "(int | str)[int]", "type(int | str)()", "list[int] | 5"):
    try: print(bad, eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
class V[*Ts, **P]: pass
print(V[int, str, [int]], V[[int]] if False else "", V.__type_params__)
