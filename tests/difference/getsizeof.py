# sys.getsizeof() tells the bytes that Tenon uses for an object: its block on
# the heap and what it alone owns besides; 8, the word itself, for what is no
# object on the heap.  CPython 3.13's numbers stand behind.

from sys import getsizeof


class Point:
    __slots__ = ("x", "y")

    def __init__(self):
        self.x = 1
        self.y = 2.5


class Linkable:
    __slots__ = ("x", "y", "__weakref__")


class Empty:
    __slots__ = ()


class Open:
    def __init__(self):
        self.x = 1
        self.y = 2


print("two slots", getsizeof(Point()))  # 48
print("and __weakref__", getsizeof(Linkable()))  # 64
print("no slots", getsizeof(Empty()))  # 32
print("two attributes", getsizeof(Open()))  # 48, without their values
print("object()", getsizeof(object()))  # 16
print("int", getsizeof(7), getsizeof(2 ** 60))  # 28 36
print("larger int", getsizeof(2 ** 62), getsizeof(2 ** 100))  # 36 40
print("float", getsizeof(1.5), getsizeof(1.5e200))  # 24 24
print("None", getsizeof(None), getsizeof(True))  # 16 28
print("str", getsizeof(""), getsizeof("slot"), getsizeof("x" * 100))  # 41 45 141
print("bytes", getsizeof(b""), getsizeof(b"x" * 100))  # 33 133
print("tuple", getsizeof(()), getsizeof((1, 2, 3)))  # 40 64
print("list", getsizeof([]), getsizeof([1, 2]))  # 56 72
print("dict", getsizeof({}), getsizeof({"a": 1}))  # 64 184
print("range", getsizeof(range(5)))  # 48
