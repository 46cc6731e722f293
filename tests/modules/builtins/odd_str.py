# builtins.str: calls with odd arguments, mostly wrong ones.
import builtins as m
import warnings

nan = float("nan")
inf = float("inf")
warnings.simplefilter("ignore")


class Int(int): pass
class Str(str): pass
class Float(float): pass
class List(list): pass
class Tuple(tuple): pass
class Dict(dict): pass


class Index:
    def __index__(self): return 3
    def __repr__(self): return "Index()"


class BadIndex:
    def __index__(self): return "x"
    def __repr__(self): return "BadIndex()"


class HasFloat:
    def __float__(self): return 2.5
    def __repr__(self): return "HasFloat()"


class Sequence:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10
    def __len__(self): return 3
    def __repr__(self): return "Sequence()"


class NegativeLen:
    def __len__(self): return -1
    def __repr__(self): return "NegativeLen()"


class Point:
    def __init__(self): self.x = 1; self.y = [2]
    def __repr__(self): return "Point()"


class BadIter:
    def __iter__(self): return 5
    def __repr__(self): return "BadIter()"


class RaisingIter:
    def __iter__(self):
        yield 1
        raise KeyError("mid")
    def __repr__(self): return "RaisingIter()"


def generate():
    yield 1
    yield 2


def collect(*args, **kwargs): return args, kwargs
def identity(x): return x
def fails(*args): raise RuntimeError("fails")


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


t(lambda: 'Hello World 12'.casefold(None))
t(lambda: Str('sub').__contains__(-2**70, None))
t(lambda: Str('sub').index(('x', 'y'), zip([1, 2], 'ab')))
t(lambda: Str('sub').__getitem__(BadIter()))
t(lambda: Str('sub').__getnewargs__(Point(), BadIndex()))
t(lambda: 'abc'.isprintable(len))
t(lambda: 'Hello World 12'.isascii(' x y ', ' x y '))
t(lambda: m.str.expandtabs(Sequence()))
t(lambda: 'Hello World 12'.find(range(4), object))
t(lambda: 'abc'.isspace())
t(lambda: Str('sub').removesuffix(Sequence()))
t(lambda: 'abc'.join({}, sep=-2**70))
t(lambda: 'Hello World 12'.maketrans(['b', 'a'], Index()))
t(lambda: 'Hello World 12'.isalpha(True, len))
t(lambda: Str('sub').lstrip(iter([1, 2, 3])))
t(lambda: 'Hello World 12'.casefold([1, 'a'], frozenset([1]), {'a': 1, 'b': 2}))
t(lambda: 'abc'.rstrip(Int(7), 1e308))
t(lambda: 'Hello World 12'.isalpha(NegativeLen()))
t(lambda: 'Hello World 12'.islower(Str('sub')))
t(lambda: Str('sub').rjust(BadIter(), ValueError))
t(lambda: 'abc'.title({'a': 1, 'b': 2}))
t(lambda: 'Hello World 12'.__mul__(object, 'strict'))
t(lambda: Str('sub').format(Sequence(), (1, 2, 3)))
t(lambda: 'Hello World 12'.index(NotImplemented))
t(lambda: 'Hello World 12'.strip(ValueError('v'), default={'a': 1, 'b': 2}))
t(lambda: 'abc'.find(..., lambda: 3))
t(lambda: 'Hello World 12'.isspace(Str('sub'), -1))
t(lambda: 'abc'.isalnum(identity, ValueError('v')))
t(lambda: 'abc'.isalpha(HasFloat()))
t(lambda: 'Hello World 12'.find(nan))
t(lambda: 'Hello World 12'.rpartition(Index(), b'abc'))
t(lambda: 'Hello World 12'.find(iter([1, 2, 3]), 0.0))
t(lambda: Str('sub').endswith(collect))
t(lambda: 'Hello World 12'.isidentifier(-1))
t(lambda: 'Hello World 12'.__add__('abc', Tuple((1, 2))))
t(lambda: Str('sub').isnumeric(ValueError, collect))
t(lambda: 'abc'.isidentifier(identity))
t(lambda: Str('sub').removesuffix(...))
t(lambda: Str('sub').rstrip(fails, NegativeLen(), Int(7), key=BadIter()))
t(lambda: 'abc'.__len__(b'', (1,), 2**70))
t(lambda: m.str.__mul__())
t(lambda: 'abc'.maketrans(-1))
t(lambda: 'abc'.removeprefix('{0}', bytearray(b'xyz')))
t(lambda: 'abc'.encode())
t(lambda: 'Hello World 12'.__getitem__())
t(lambda: Str('sub').replace(-2**70, collect, Str('sub')))
t(lambda: 'abc'.__add__('{0}', 1))
t(lambda: Str('sub').count(str, Point()))
t(lambda: 'abc'.isidentifier([], range(4)))
t(lambda: 'abc'.encode(HasFloat(), 1e308))
t(lambda: 'abc'.endswith(object))
t(lambda: 'abc'.__mul__(1))
t(lambda: 'abc'.upper())
t(lambda: 'abc'.format(ValueError('v')))
t(lambda: Str('sub').__iter__(object))
t(lambda: 'abc'.isdecimal(2))
t(lambda: 'abc'.zfill(0, Point(), range(5, 0, -2)))
t(lambda: 'Hello World 12'.center(-0.0, sep=Tuple((1, 2))))
t(lambda: 'Hello World 12'.isidentifier('utf-8', len))
t(lambda: Str('sub').casefold(2))
