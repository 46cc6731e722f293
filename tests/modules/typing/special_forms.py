"""Forms that take one type or none: what they accept, what they say."""

import typing
from typing import *


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


forms = [ClassVar, Final, Required, NotRequired, ReadOnly, TypeGuard, TypeIs,
         Unpack, Optional, Self, Never, NoReturn, LiteralString, TypeAlias]
for form in forms:
    show(lambda: form)
    show(lambda: form[int])
    show(lambda: form["A"])
    show(lambda: form[None])
    show(lambda: form[int, str])
    show(lambda: form[()])
    show(lambda: form[1])
    show(lambda: form[ClassVar[int]])
    show(lambda: form[Final[int]])
    show(lambda: form[ClassVar])
    show(lambda: form[Final])
    show(lambda: form[Generic])
    show(lambda: form[Protocol])
    show(lambda: form[Union])
    show(lambda: form[Any])
    show(lambda: form[Never])
    show(lambda: form())
    show(lambda: isinstance(1, form))
    show(lambda: issubclass(int, form))
    show(lambda: isinstance(1, form[int]))
    show(lambda: form[int]())
    show(lambda: form[int].__args__)
    show(lambda: form[int].__origin__)
    show(lambda: (form.__name__, form.__qualname__, form.__module__,
                  form._name, form.__doc__ is None))
    show(lambda: form.nothing)
    show(lambda: form.__reduce__())
    show(lambda: [*form])
    show(lambda: setattr(form, "x", 1))
    show(lambda: form == form)
    show(lambda: hash(form) == hash(form))
    for base in (form, type(form)):
        try:
            class D(base): pass
        except TypeError as error:
            print(error)
print(NoReturn == Never, NoReturn is Never)
for name in ("_GenericAlias", "_SpecialGenericAlias", "_UnionGenericAlias",
             "_CallableType", "_TupleType", "_AnnotatedAlias",
             "_TypedCacheSpecialForm", "_LiteralGenericAlias"):
    cls = getattr(typing, name)
    print(cls, [c.__name__ for c in cls.__mro__])
    try:
        class D(cls): pass
    except TypeError as error:
        print(error)
