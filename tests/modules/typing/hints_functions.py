"""get_type_hints() of functions, methods and other callables."""

import functools
from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}".partition(" at 0x")[0])


class Later: pass
T = TypeVar("T")


def f(a: int, b: "str", *args: "Later", c: "Optional[Later]" = None,
      d: List["Later"] = (), e: list["Later"] = (), g: None = None,
      h: "int | None" = 1, i: "Annotated[int, 5]" = 0,
      **kwargs: "Dict[str, Later]") -> "None": ...


def bare(a, b): ...
def wrong(a: "1 + 1", b: "(1, 2)"): ...
def missing(a: "Nowhere"): ...
def syntax(a: "not valid"): ...
def default(a: int = None): ...
def numbers(a: 5, b: [1], c: "5"): ...
def generic(a: T, b: "T") -> "List[T]": ...


show(lambda: get_type_hints(f))
show(lambda: get_type_hints(f, include_extras=True))
show(lambda: f.__annotations__)
show(lambda: get_type_hints(bare))
show(lambda: get_type_hints(wrong))
show(lambda: get_type_hints(missing))
show(lambda: get_type_hints(missing, {"Nowhere": int}))
show(lambda: get_type_hints(missing, None, {"Nowhere": int}))
show(lambda: get_type_hints(missing, {"Nowhere": int}, {"Nowhere": str}))
show(lambda: get_type_hints(missing, localns={"Nowhere": bytes}))
show(lambda: get_type_hints(syntax))
show(lambda: get_type_hints(default))
show(lambda: get_type_hints(numbers))
show(lambda: get_type_hints(generic))
show(lambda: get_type_hints(lambda x: x))
show(lambda: get_type_hints(len))
show(lambda: get_type_hints(str.join))
show(lambda: get_type_hints(int.__add__))
show(lambda: get_type_hints((1).__add__))
show(lambda: get_type_hints([].append))
show(lambda: get_type_hints(1))
show(lambda: get_type_hints("x"))
show(lambda: get_type_hints(None))
show(lambda: get_type_hints(List[int]))


class C:
    def method(self, other: "C") -> "C": ...
    @classmethod
    def make(cls, x: "int") -> "Self": ...
    @staticmethod
    def static(x: "Later"): ...
    @property
    def prop(self) -> "int": ...
    def __call__(self, x: "int") -> "str": ...


show(lambda: get_type_hints(C.method))
show(lambda: get_type_hints(C().method))
show(lambda: get_type_hints(C.make))
show(lambda: get_type_hints(C.static))
show(lambda: get_type_hints(C.prop.fget))
show(lambda: get_type_hints(C()))
show(lambda: get_type_hints(C.prop))
show(lambda: get_type_hints(C()) == get_type_hints(C))


def decorator(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        return function(*args, **kwargs)
    return inner


@decorator
def wrapped(x: "Later") -> "int": ...


show(lambda: get_type_hints(wrapped))
show(lambda: get_type_hints(functools.partial(wrapped)))


class WithAnnotations:
    def __init__(self):
        self.__annotations__ = {"a": "int", "b": None}


show(lambda: get_type_hints(WithAnnotations()))


def star(*args: *tuple[int, "Later"], **kw: "Unpack[TD]"): ...


class TD(TypedDict):
    x: int


show(lambda: get_type_hints(star))


def unpacked(*args: "*tuple[int, ...]"): ...


show(lambda: get_type_hints(unpacked))
def nested(a: "List['Later']", b: Callable[["Later"], "int"],
           c: "Union['int', List['str']]", d: Literal["Later"],
           e: "Type['Later']", f: Tuple["Later", ...]): ...
show(lambda: get_type_hints(nested))
