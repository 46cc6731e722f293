"""TypeVar and its attributes."""

from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T = TypeVar("T")
show(lambda: T)
show(lambda: TypeVar("T", covariant=True))
show(lambda: TypeVar("T", contravariant=True))
show(lambda: TypeVar("T", infer_variance=True))
show(lambda: TypeVar("T", covariant=True, contravariant=True))
show(lambda: TypeVar("T", infer_variance=True, covariant=True))
show(lambda: TypeVar("T", int))
show(lambda: TypeVar("T", int, str, bound=int))
show(lambda: TypeVar("T", int, "str", None).__constraints__)
show(lambda: TypeVar("T", bound=int).__bound__)
show(lambda: TypeVar("T", bound="A").__bound__)
show(lambda: TypeVar("T", bound=List["A"]).__bound__)
show(lambda: TypeVar("T", bound=(1, 2)).__bound__)
show(lambda: TypeVar("T", bound=ClassVar[int]).__bound__)
show(lambda: TypeVar("T", bound=Generic).__bound__)
show(lambda: TypeVar("T", default=int).__default__)
show(lambda: TypeVar("T", default=None).__default__)
show(lambda: TypeVar("T", default="A").__default__)
show(lambda: TypeVar("T", default=NoDefault).__default__)
show(lambda: T.__default__)
show(lambda: (T.has_default(), TypeVar("T", default=None).has_default(),
              TypeVar("T", default=NoDefault).has_default()))
show(lambda: TypeVar(1))
show(lambda: TypeVar("not a name"))
show(lambda: TypeVar(name="T"))
show(lambda: TypeVar("T", wrong=1))
show(lambda: (T.__name__, T.__module__, T.__bound__, T.__constraints__,
              T.__covariant__, T.__contravariant__, T.__infer_variance__))
show(lambda: T == TypeVar("T"))
show(lambda: hash(T) == hash(T))
show(lambda: isinstance(1, T))
show(lambda: issubclass(int, T))
show(lambda: T())
show(lambda: T[int])
show(lambda: T.nothing)
show(lambda: setattr(T, "own", 1))
show(lambda: T.own)
for name in ("__name__", "__bound__", "__constraints__", "__default__",
             "__covariant__"):
    show(lambda: setattr(T, name, 1))
    show(lambda: delattr(T, name))
show(lambda: setattr(TypeVar, "x", 1))
show(lambda: T.__reduce__())
show(lambda: T.__typing_subst__(int))
show(lambda: T.__typing_subst__("A"))
show(lambda: T.__typing_subst__(None))
show(lambda: T.__typing_subst__((1, 2)))
show(lambda: T.__typing_subst__(ClassVar[int]))
show(lambda: TypeVar.__mro__)
show(lambda: AnyStr.__constraints__)
show(lambda: List[AnyStr][str])
for base in (T, TypeVar):
    try:
        class D(base): pass
    except TypeError as error:
        print(error)


def f[A, B: int, C: (int, str), D = float, E: "Undefined" = list[A]](): pass


for p in f.__type_params__:
    print(p, p.__name__, p.__module__, p.__constraints__, p.__default__,
          p.__infer_variance__, p.has_default())
print(f.__type_params__[1].__bound__, f.__type_params__[4].__bound__)
