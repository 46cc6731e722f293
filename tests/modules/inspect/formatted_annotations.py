# How annotations and defaults are written.
import inspect
import typing
from collections.abc import Callable
from enum import Enum


class Color(Enum):
    RED = 1


class Outer:
    class Inner: pass


def f(a: int, b: "int", c: typing.Optional[int], d: typing.List["x"],
      e: Callable[[int], str], g: Outer.Inner, h: list[Outer],
      i: typing.Any, j: typing.Union[int, str, None], k: int | None,
      l: None, m: type(None), n: ..., o: typing.Callable[..., int],
      p: typing.Literal["a", 1], q: Color = Color.RED,
      r=Outer, s=len, t=b"\n", u=(1, "x"), v=float("inf"), w=-0.0,
      x: typing.TypeVar("T") = 1e100, *y: typing.Annotated[int, "m"],
      z: dict[str, list[int]] = {}) -> typing.Iterator[int]: pass


for name, param in inspect.signature(f).parameters.items():
    print(str(param).split(" at 0x")[0])
print(inspect.signature(f).return_annotation)
for width in (10, 60, 10000):
    text = inspect.signature(f).format(max_width=width)
    print(text.count("\n"), text.splitlines()[0][:40])


def generic[T: int, *Ts, **P](a: T, *args: *Ts, **kw) -> T: pass


print(inspect.signature(generic))


class Weird:
    def __repr__(self): return "<weird\nrepr>"


def g(a=Weird(), *, b: Weird() = Weird()): pass


print(inspect.signature(g))
