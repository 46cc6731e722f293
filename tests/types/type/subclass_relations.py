# __subclasses__, issubclass, isinstance and their refusals.

class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
class Odd:
    __class__ = int


CALLS = """
A.__subclasses__(), D.__subclasses__(), D.__mro__, B.__bases__, D.__base__
issubclass(D, A), issubclass(A, D), issubclass(D, (int, C)), issubclass(int, object), issubclass(bool, int)
isinstance(D(), A), isinstance(5, (str, (int,))), isinstance(Odd(), int), isinstance(True, int), isinstance(None, type(None))
isinstance(5, int | str), isinstance(5.0, int | str), issubclass(bool, int | None), isinstance(None, int | None)
isinstance(5, 'int')
isinstance(5, (int, 'a')), isinstance('x', (int, str, 5))
isinstance('x', (int, 5))
isinstance(5, [int])
isinstance(5, list[int])
issubclass(5, int)
issubclass(int, 5)
issubclass(int, (str, 5))
issubclass(int, list[int])
isinstance(5)
isinstance(5, int, str)
issubclass(int)
isinstance(5, ()), issubclass(int, ())
type.__subclasses__(), 1
type.__instancecheck__(int, 5), type.__subclasscheck__(int, bool)
type.__instancecheck__(int)
type.__subclasscheck__(int, 5)
int.__instancecheck__(5), int.__subclasscheck__(bool)
isinstance(obj=5, class_or_tuple=int)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
