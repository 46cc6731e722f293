"""Making protocol classes: bases, attributes, instances."""

from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Sized, Iterable as Iter, Buffer
from contextlib import AbstractContextManager
from typing import *

T = TypeVar("T")
S = TypeVar("S", covariant=True)


def attempt(text):
    names = globals().copy()
    try:
        exec(text, names)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
        return
    X = names["X"]
    print(X, [c.__name__ for c in X.__mro__],
          [c.__name__ for c in X.__bases__], X._is_protocol,
          sorted(getattr(X, "__protocol_attrs__", ())), X.__parameters__)


class P(Protocol):
    def f(self): ...


class Plain:
    def f(self): pass


attempt("class X(Protocol): pass")
attempt("class X(Protocol):\n  x: int\n  y = 1\n  def f(self): ...")
attempt("class X(P): pass")
attempt("class X(P, Protocol):\n  def g(self): ...")
attempt("class X(Protocol, P):\n  def g(self): ...")
attempt("class X(Plain, Protocol): pass")
attempt("class X(Protocol, Plain): pass")
attempt("class X(Protocol, ABC): pass")
attempt("class X(Protocol, object): pass")
attempt("class X(Protocol, Generic[T]): pass")
attempt("class X(Protocol, int): pass")
attempt("class X(Sized, Iter, Protocol): pass")
attempt("class X(Buffer, Protocol): pass")
attempt("class X(AbstractContextManager, Protocol): pass")
attempt("class X(Iterable[T], Protocol[T]): pass")
attempt("class X(Sequence[T], Protocol[T]): pass")
attempt("class X(Hashable, Protocol): pass")
attempt("class X(Protocol[T]):\n  def f(self) -> T: ...")
attempt("class X(Protocol[T], Generic[T]): pass")
attempt("class X(Protocol[T, S]): pass")
attempt("class X(Protocol[T], Protocol[S]): pass")
attempt("class X(Protocol[T, T]): pass")
attempt("class X(Protocol[int]): pass")
attempt("class X(Protocol[()]): pass")
attempt("class X(P, Generic[T]): pass")
attempt("class X[A](Protocol): pass")
attempt("class X[A](P, Protocol): pass")
attempt("class X(SupportsInt, Protocol): pass")
attempt("class X(SupportsAbs[T], Protocol[T]): pass")
attempt("class X(Protocol):\n  __slots__ = ('a', 'b')")
attempt("class X(Protocol):\n  __hash__ = None\n  __match_args__ = ()\n"
        "  class Inner: pass\n  def _private(self): ...\n"
        "  def __len__(self): ...\n  def __init__(self): ...\n"
        "  def __class_getitem__(cls, x): ...")
attempt("class X(Protocol):\n  a: int\n  b: 'str' = ''\n  (c): int\n"
        "  @property\n  def d(self): ...\n  @classmethod\n  def e(cls): ...\n"
        "  @staticmethod\n  def g(): ...")
attempt("class X(Protocol, metaclass=ABCMeta): pass")
attempt("class X(Protocol, metaclass=type): pass")
attempt("class M(type(Protocol)): pass\nclass X(Protocol, metaclass=M): pass")
attempt("class X(Protocol, extra=1): pass")
attempt("class Protocol(Generic[T]): pass\nclass X(Protocol[int]):\n"
        "  _is_protocol = 3")
print(type(Protocol), type(P), type(Protocol).__mro__)
print(sorted(n for n in vars(P) if not n.startswith("__")))
print(is_protocol(P), is_protocol(Plain), is_protocol(Protocol),
      is_protocol(1), is_protocol(P | int), is_protocol(SupportsInt),
      is_protocol(Iterable), is_protocol(Sized))
print(sorted(get_protocol_members(P)), type(get_protocol_members(P)))
for thing in (Plain, Protocol, 1, int):
    try:
        get_protocol_members(thing)
    except TypeError as error:
        print(error)
for thing in (Plain, Protocol, int, Generic):
    try:
        print(runtime_checkable(thing))
    except TypeError as error:
        print(error)
print(P._is_runtime_protocol, hasattr(P, "__non_callable_proto_members__"))
runtime_checkable(P)
print(P._is_runtime_protocol, P.__non_callable_proto_members__)
P.later = 1
print(sorted(P.__protocol_attrs__), isinstance(Plain(), P))
