# Operators whose methods change the class that they were found in.
import gc


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


def once(method, result=None):
    """A class whose method deletes itself, then asks again."""
    def f(self, *args):
        try:
            delattr(type(self), method)
        except AttributeError:
            pass
        gc.collect()
        return result
    return type("Once", (), {method: f, "__hash__": lambda s: 1})


binary = {
    "add": lambda a: a + 1, "sub": lambda a: a - 1, "mul": lambda a: a * 1,
    "truediv": lambda a: a / 1, "floordiv": lambda a: a // 1,
    "mod": lambda a: a % 1, "pow": lambda a: a ** 1,
    "matmul": lambda a: a @ 1, "and": lambda a: a & 1, "or": lambda a: a | 1,
    "xor": lambda a: a ^ 1, "lshift": lambda a: a << 1,
    "rshift": lambda a: a >> 1, "radd": lambda a: 1 + a,
    "rsub": lambda a: 1 - a, "rmul": lambda a: 1 * a, "lt": lambda a: a < 1,
    "gt": lambda a: a > 1, "le": lambda a: a <= 1, "eq": lambda a: a == 1,
    "ne": lambda a: a != 1, "getitem": lambda a: a[1],
    "contains": lambda a: 1 in a, "divmod": lambda a: divmod(a, 1),
    "neg": lambda a: -a, "invert": lambda a: ~a, "abs": lambda a: abs(a),
    "call": lambda a: a(), "len": lambda a: len(a), "bool": lambda a: not a,
    "iter": lambda a: list(a), "next": lambda a: next(a),
    "index": lambda a: [1, 2][a], "int": lambda a: int(a),
    "float": lambda a: float(a), "str": lambda a: str(a),
    "format": lambda a: f"{a:x}", "hash": lambda a: hash(a) * 0,
    "enter": lambda a: a.__enter__(), "reversed": lambda a: reversed(a),
}
for name, use in binary.items():
    result = {"len": 1, "bool": True, "index": 1, "int": 1, "float": 1.5,
              "str": "s", "format": "f", "hash": 1,
              "iter": iter([1])}.get(name, "r")
    a = once(f"__{name}__", result)()
    attempt(name, lambda: use(a))
    if name not in ("str", "hash", "format"):
        try:
            print("again", use(a) in (True, False))
        except TypeError:
            print("again TypeError")
        except AttributeError:
            print("again AttributeError")


class Inplace:
    def __iadd__(self, other):
        del Inplace.__iadd__
        return self

    def __add__(self, other):
        self.__class__ = Other
        return self


class Other:
    def __add__(self, other):
        self.__class__ = Inplace
        return self


x = Inplace()
for i in range(6):
    x += 1
print(type(x).__name__)


class Hot:
    n = 0

    def __add__(self, other):
        Hot.n += 1
        if Hot.n % 10 == 0:
            Hot.__add__ = lambda self, other: Hot.add(self, other)
        if Hot.n % 15 == 0:
            Hot.__radd__ = lambda self, other: self
        return self
    add = __add__

    def __len__(self):
        Hot.n += 1
        if Hot.n % 7 == 0:
            Hot.__bool__ = lambda self: delattr(Hot, "__bool__") or False
        return 1

    def __getitem__(self, i):
        if i % 9 == 8:
            old = Hot.__getitem__
            Hot.__getitem__ = lambda self, i: setattr(
                Hot, "__getitem__", old) or -1
        return i


h = Hot()
for i in range(100):
    h = h + i
    h = h + h
print(Hot.n)
print(sum(1 for i in range(100) if h))
print(sum(h[i] for i in range(100)))


class Base:
    def __eq__(self, other):
        return NotImplemented

    def __lt__(self, other):
        Right.__gt__ = lambda s, o: "made"
        return NotImplemented

    def __add__(self, other):
        return NotImplemented


class Right:
    pass


attempt("reflected", lambda: Base() < Right())


class Sub(Base):
    def __radd__(self, other):
        del Sub.__radd__
        Sub.__bases__ = (Right2,)
        return NotImplemented


class Right2(Base):
    pass


attempt("subclass first", lambda: Base() + Sub())
attempt("and then", lambda: Base() + Sub())


class With:
    def __enter__(self):
        del With.__exit__
        return self

    def __exit__(self, *args):
        print("exit")


def use():
    with With():
        print("in")
    with With():
        print("never")


attempt("with", use)


class Iter:
    def __iter__(self):
        return self

    def __next__(self):
        Iter.n += 1
        if Iter.n == 3:
            Iter.__next__ = lambda self: (_ for _ in ()).throw(StopIteration)
        return Iter.n
    n = 0


attempt("for", lambda: [i for i in Iter()])
