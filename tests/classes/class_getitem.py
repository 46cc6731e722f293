# __class_getitem__ answers C[x] on the class.
class C:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


class D(C):
    pass


print(C[1], C[int, str], D["x"], C[1:2], C[()])
print(type(C.__dict__["__class_getitem__"]).__name__)
try:
    C()[1]
except TypeError as e:
    print(e)


class Plain:
    pass


try:
    Plain[1]
except TypeError as e:
    print(e)


class Meta(type):
    def __getitem__(cls, i):
        return "metaclass wins"


class E(metaclass=Meta):
    def __class_getitem__(cls, i):
        return "never"


print(E[0])
print(list[int], dict[str, int], list[int] == list[int], tuple[int, ...])
print(list[int]([1, 2]), type(list[int]).__name__, list[int].__origin__, list[int].__args__)
try:
    int[str]
except TypeError as e:
    print(e)
