# Two bases that each add slots can't be combined.
class A:
    __slots__ = ("a",)


class B:
    __slots__ = ("b",)


class Empty:
    __slots__ = ()


class Dict:
    pass


class A2(A):
    __slots__ = ("a2",)


class A3(A):
    __slots__ = ()


def attempt(*bases):
    names = [b.__name__ for b in bases]
    try:
        C = type("C", bases, {"__slots__": ()})
    except TypeError as e:
        print(names, "->", e)
    else:
        print(names, "fine", C.__base__.__name__)


attempt(A, B)
attempt(B, A)
attempt(A, Empty)
attempt(Empty, A)
attempt(A, Dict)
attempt(Dict, A)
attempt(A2, B)
attempt(A2, A)
attempt(A2, A3)
attempt(A3, A2)
attempt(A3, B)
attempt(int, str)
attempt(int, A)
attempt(list, dict)
attempt(list, Empty)
attempt(Exception, A)
attempt(ValueError, KeyError)
