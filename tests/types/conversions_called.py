# Built-in classes called with one argument, which takes a short cut, and
# with all else.
def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        if isinstance(r, (set, frozenset)):
            r = sorted(r, key=repr)
        text = str(r)
        print(type(r).__name__, "..." if " object at " in text else text)
    except Exception as e:
        print(type(e).__name__, e)


class StrSub(str):
    def __init__(self, *args):
        print("StrSub.__init__", args)


class Special:
    def __str__(self):
        return StrSub("text")

    def __repr__(self):
        return "Special"

    def __int__(self):
        return True

    def __float__(self):
        return 1.5

    def __bool__(self):
        return False

    def __iter__(self):
        return iter((3, 1, 3))


class Wrong:
    def __str__(self):
        return 5

    def __int__(self):
        return "5"

    def __float__(self):
        return 5

    def __bool__(self):
        return 1

    def __iter__(self):
        return 5

    def __repr__(self):
        return None


class Fails:
    def __str__(self):
        raise ValueError("str")

    __int__ = __float__ = __bool__ = __iter__ = __str__


class List(list):
    def __init__(self, *args):
        super().__init__(*args)
        self.append("end")


class Tuple(tuple):
    pass


class Int(int):
    pass


class Meta(type):
    def __call__(cls, *args):
        return ("Meta", *args)


class WithMeta(list, metaclass=Meta):
    pass


values = [5, 10 ** 30, True, 2.5, 1e300, float("inf"), None, "12", "1.5",
          "x", "", b"7", [1, 2], (1, 2), {1}, {3: 4}, range(3), Int(3),
          Tuple((1, 2)), List((5,)), Special(), Wrong(), Fails(), [[]],
          iter([1, 2]), int, Special]
for cls in (type, bool, int, float, str, list, tuple, set, frozenset, dict,
            List, Tuple, Int, StrSub, WithMeta, object, complex, bytes):
    print("--", cls.__name__)
    for v in values:
        if isinstance(v, type(iter([]))):
            v = iter([1, 2])
        if cls in (str, StrSub) and isinstance(v, type(iter([]))):
            continue
        show(cls, v)
    show(cls)
    show(cls, 1, 2)
    show(cls, x=1)
    show(cls, 1, x=1)
    show(cls, **{})
t = (1, 2)
show(str, b"x", "utf8")
show(str, b"x")
show(list, [1], [2])
print(tuple(t) is t, tuple(Tuple(t)) is t, type(tuple(Tuple(t))).__name__)
s = "abc"
print(str(s) is s, type(str(StrSub("q"))).__name__)
l = [1]
print(list(l) is l, set(), list(), dict(), tuple())
deep = []
for _ in range(200000):
    deep = [deep]
try:
    str(deep)
except RecursionError as e:
    print(type(e).__name__)
