"""sys.getsizeof by comparison, sys.intern, sys.argv."""
import sys


class Two:
    __slots__ = ("a", "b")


class Three(Two):
    __slots__ = ("c",)


print(sys.getsizeof(Three()) > sys.getsizeof(Two()) > 0)
print(sys.getsizeof([1] * 100) > sys.getsizeof([]), sys.getsizeof("a" * 1000)
      > sys.getsizeof("a"), sys.getsizeof({i: i for i in range(100)})
      > sys.getsizeof({}), sys.getsizeof(2 ** 1000) > sys.getsizeof(2 ** 100))


class Own:
    def __sizeof__(self):
        return 1000


class Bad:
    def __sizeof__(self):
        return "x"


print(sys.getsizeof(Own()) >= 1000, (5).__sizeof__() >= 0)
try:
    sys.getsizeof(Bad())
except TypeError as error:
    print(error)
try:
    sys.getsizeof()
except TypeError as error:
    print("no argument")
print(len(sys.argv), sys.intern("abc") == "abc", sys.maxsize == 2 ** 63 - 1)
print(sys.byteorder in ("little", "big"), sys.maxunicode)
a = "".join(["in", "tern"])
print(sys.intern(a) is sys.intern("intern"))
try:
    sys.intern(5)
except TypeError as error:
    print(error)
