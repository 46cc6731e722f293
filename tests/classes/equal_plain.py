# == and != that go by identity, and classes where one of them does not.


class Plain:
    pass


class Other:
    pass


class Eq:
    def __eq__(self, other):
        return "eq"


class Ne:
    def __ne__(self, other):
        return "ne"


class NoEq:
    __eq__ = None


def show(text, f):
    try:
        print(text, f())
    except TypeError as e:
        print(text, "TypeError", e)


made = {c.__name__: c() for c in (Plain, Other, Eq, Ne, NoEq)}
made["None"] = None
made["type"] = Plain
made["int"] = 1
for a, x in made.items():
    for b, y in made.items():
        show(f"{a} == {b}", lambda: x == y)
        show(f"{a} != {b}", lambda: x != y)
        show(f"{a} in [{b}]", lambda: x in [y])
        show(f"({a},) == ({b},)", lambda: (x,) == (y,))

# A method that comes later, and one that goes.
p, q = Plain(), Plain()
print(p == q, p != q, p in [q])
Plain.__eq__ = lambda self, other: True
print(p == q, p != q, p in [q], p in (q,))
del Plain.__eq__
print(p == q, p != q, p in [q], p in (q,))
Plain.__ne__ = lambda self, other: "not"
print(p == q, p != q, p in [q])

# isinstance() asks __class__ only where it is not object's.


class Claims:
    __class__ = Plain


class Asks:
    @property
    def __class__(self):
        print("asked")
        return Other


class Hooked:
    def __getattribute__(self, name):
        print("get", name)
        return object.__getattribute__(self, name)


for v in (Claims(), Asks(), Hooked(), Plain(), 1, Plain):
    print(type(v).__name__, isinstance(v, Plain), isinstance(v, (int, Other)),
          isinstance(v, ((str, (Other,)), type)))
for bad in (1, (int, 1), (1, int), ((), 2), (int, "x")):
    show(f"isinstance {bad}", lambda: isinstance(1.5, bad))
    show(f"issubclass {bad}", lambda: issubclass(float, bad))
print(isinstance(1, ()), isinstance(1, (((), int),)))
