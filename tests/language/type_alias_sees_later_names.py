# Aliases, bounds and defaults in a class body look into the class when they
# are asked, not into the body's names as they stood.
class Late:
    T = int

    def method[U: T, V: (T, str), *W = *tuple[T]](self):
        pass

    type Alias = T
    type Pair[X: T] = tuple[X, T]
    type Missing = Absent


Late.T = float
params = Late.method.__type_params__
print(params[0].__bound__, params[1].__constraints__, params[2].__default__)
print(Late.Alias.__value__, Late.Pair.__type_params__[0].__bound__)
try:
    Late.Missing.__value__
except NameError as e:
    print(e)
Late.Absent = 3
print(Late.Missing.__value__)

Absent = "global"


class Other:
    type Missing = Absent
    type Own = list[Own]


del Late.Absent
print(Other.Missing.__value__, Other.Own.__value__)
Other.Absent = 5
print(Other.Missing.__value__)


class Meta(type):
    def __new__(meta, name, bases, names):
        cls = super().__new__(meta, name, bases, dict(names))
        cls.K = "of the metaclass"
        return cls


class Made(metaclass=Meta):
    K = "of the body"
    type Asked = K


print(Made.Asked.__value__, "__classdictcell__" in vars(Made))
for body in "type A = B", "def f[T: B](self): pass", "x = 1":
    namespace = {}
    exec("class C:\n    " + body, namespace)
    print(sorted(n for n in vars(namespace["C"]) if "cell" in n))
