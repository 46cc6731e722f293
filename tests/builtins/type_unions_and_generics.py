"""list[int] and int | str at run time."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(list[int], dict[str, int], tuple[int, ...], list[list[int]], set[str])
print(list[int]([1, "a"]), dict[str, int](a=1), type(list[int]).__name__)
alias = dict[str, list[int]]
print(alias.__origin__, alias.__args__, alias == dict[str, list[int]],
      hash(alias) == hash(dict[str, list[int]]), alias.__origin__ is dict)
print(int | str, int | None, int | list[int], (int | str) | float, type(int | str))
print(isinstance(1, int | str), (int | str) == (str | int), (int | int))
show(lambda: int[str])
show(lambda: list[int][str])
show(lambda: int | 1)
show(lambda: isinstance([], list[int]))
show(lambda: isinstance(1, int | list[int]))
show(lambda: issubclass(list, list[int]))
show(lambda: None | None)


class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Box[5], Box[int, str])


def f(a: int | None, *b: list[int], c: "later" = 1) -> dict[str, int]:
    x: int = 5
    return x


print(f.__annotations__, f(1))


class Notes:
    a: int
    b: str = "x"


print(Notes.__annotations__, hasattr(Notes, "a"), Notes.b)
type Pair = tuple[int, int]
print(Pair, Pair.__value__, Pair.__name__)


def first[T](items: list[T]) -> T:
    return items[0]


print(first([3, 4]), first.__type_params__)


class Stack[T]:
    def push(self, item: T) -> None:
        self.item = item


s = Stack[int]()
s.push(1)
print(s.item, Stack.__type_params__, type(s).__name__)
