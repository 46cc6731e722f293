# int, tuple and bytes can't be extended with slots, except by none.
def attempt(base, slots):
    try:
        C = type("C", (base,), {"__slots__": slots})
    except TypeError as e:
        print(base.__name__, slots, "->", e)
    else:
        print(base.__name__, slots, "fine")


for base in (int, tuple, bytes, bool):
    attempt(base, ())
    attempt(base, ("a",))
for base in (list, dict, set, str, float, Exception, object):
    attempt(base, ("a",))
attempt(int, ("__dict__",))
attempt(tuple, ("__dict__",))


class Pair(tuple):
    __slots__ = ()

    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))


p = Pair(1, 2)
print(p, len(p), type(p).__name__)
try:
    p.x = 1
except AttributeError as e:
    print(e)


class Meters(int):
    __slots__ = ()


m = Meters(5)
print(m + 1, m == 5, hasattr(m, "__dict__"))


class Loose(int):
    pass


x = Loose(3)
x.unit = "m"
print(x, x.unit, vars(x))
