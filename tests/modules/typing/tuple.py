"""Tuple and tuple with arguments."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
U = TypeVar("U")
Ts = TypeVarTuple("Ts")
for tup in (Tuple, tuple):
    show(lambda: tup[int])
    show(lambda: tup[()])
    show(lambda: tup[int, ...])
    show(lambda: tup[..., int])
    show(lambda: tup[int, str, ...])
    show(lambda: tup[...])
    show(lambda: tup["A", int])
    show(lambda: tup[T, U][int, str])
    show(lambda: tup[T, ...][int])
    show(lambda: tup[T, T][int])
    show(lambda: tup[T, U][int])
    show(lambda: tup[T][int, str])
    show(lambda: tup[*Ts])
    show(lambda: tup[*Ts][int, str])
    show(lambda: tup[*Ts][()])
    show(lambda: tup[T, *Ts][int])
    show(lambda: tup[T, *Ts][int, str, float])
    show(lambda: tup[*Ts, T][int, str, float])
    show(lambda: tup[T, *Ts, U][int])
    show(lambda: tup[T, *Ts, U][int, str])
    show(lambda: tup[T, *Ts][int, *tuple[str, ...]])
    show(lambda: tup[T, *Ts][*tuple[str, ...]])
    show(lambda: tup[T, *Ts, U][*tuple[str, ...]])
    show(lambda: tup[T, *Ts, U][*tuple[str, ...], *tuple[int, ...]])
    show(lambda: tup[T, *Ts, U][*tuple[str, bytes]])
    show(lambda: tup[T, *Ts, U][*tuple[str, bytes], int])
    show(lambda: tup[T, *Ts][int, *Ts])
    show(lambda: tup[T, U][*tuple[int, str]])
    show(lambda: tup[*tuple[int, str]])
    show(lambda: tup[*tuple[T, ...]][int])
    show(lambda: tup[*tuple[T, U]].__parameters__)
    show(lambda: tup[list[T], *Ts][int, str])
    show(lambda: tup[tuple[*Ts], T][int, str, bytes])
    show(lambda: tup[T, Unpack[Ts]] == tup[T, *Ts])
    show(lambda: tup[int, ...].__args__)
    show(lambda: tup[()].__args__)
    show(lambda: tup[(int, str)])
    show(lambda: tup[((int, str),)])
    show(lambda: tup[Ts][int])
    show(lambda: get_args(tup[int, ...]))
    show(lambda: get_origin(tup[int]))
