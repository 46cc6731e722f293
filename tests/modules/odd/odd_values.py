# What the tests in this folder call functions with, and show().
import warnings

nan = float("nan")
inf = float("inf")
warnings.simplefilter("ignore")


class Int(int):
    pass


class Str(str):
    pass


class Float(float):
    pass


class List(list):
    pass


class Tuple(tuple):
    pass


class Dict(dict):
    pass


class Named:
    def __repr__(self):
        return type(self).__name__ + "()"


class Index(Named):
    def __index__(self):
        return 3


class BadIndex(Named):
    def __index__(self):
        return "x"


class HasFloat(Named):
    def __float__(self):
        return 2.5


class Sequence(Named):
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10

    def __len__(self):
        return 3


class NegativeLen(Named):
    def __len__(self):
        return -1


class Point(Named):
    def __init__(self):
        self.x = 1
        self.y = [2]


class BadIter(Named):
    def __iter__(self):
        return 5


class RaisingIter(Named):
    def __iter__(self):
        yield 1
        raise KeyError("mid")


def generate():
    yield 1
    yield 2


def collect(*args, **kwargs):
    return args, kwargs


def identity(x):
    return x


def fails(*args):
    raise RuntimeError("fails")


def show(v, depth=0):
    kind = type(v)
    if depth > 3:
        return "..."
    if kind in (set, frozenset):
        return kind.__name__ + str(sorted(show(x, depth + 1) for x in v))
    if kind in (list, tuple):
        return f"{kind.__name__}[{', '.join(show(x, depth + 1) for x in v)}]"
    if hasattr(kind, "__next__"):
        out = []
        try:
            for _ in range(8):
                out.append(show(next(v), depth + 1))
        except Exception as error:
            out.append(type(error).__name__ + str(error))
        return f"<{kind.__name__} {' '.join(out)}>"
    return repr(v).split(" at 0x")[0]


def t(f):
    try:
        print(show(f()))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).split(' at 0x')[0]}")
