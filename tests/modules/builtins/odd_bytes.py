# builtins.bytes: calls with odd arguments, mostly wrong ones.
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


t(lambda: b'abc'.capitalize(None))
t(lambda: b'Hello\nWorld \xff'.__bytes__(-2**70, None))
t(lambda: b'Hello\nWorld \xff'.hex(zip([1, 2], 'ab'), Tuple((1, 2)), maxsize=-1))
t(lambda: b'Hello\nWorld \xff'.hex(2**63, '{0}'))
t(lambda: b'Hello\nWorld \xff'.isdigit(generate(), ''))
t(lambda: b'abc'.islower(('x', 'y'), ' x y '))
t(lambda: m.bytes.expandtabs(Sequence()))
t(lambda: b'abc'.find(range(4), object))
t(lambda: b'Hello\nWorld \xff'.ljust())
t(lambda: b'abc'.rjust(Sequence()))
t(lambda: b'Hello\nWorld \xff'.fromhex())
t(lambda: b'abc'.find('utf-8', frozenset([1]), ['b', 'a']))
t(lambda: b'abc'.isalpha(True, len))
t(lambda: b'abc'.removesuffix(iter([1, 2, 3])))
t(lambda: b'abc'.split([1, 'a'], frozenset([1]), {'a': 1, 'b': 2}))
t(lambda: b'Hello\nWorld \xff'.__mod__(2**70))
t(lambda: b'Hello\nWorld \xff'.upper(1e308, []))
t(lambda: b'abc'.rpartition(NegativeLen()))
t(lambda: b'abc'.istitle(Str('sub')))
t(lambda: b'abc'.split(BadIter(), ValueError))
t(lambda: b'Hello\nWorld \xff'.fromhex(Tuple((1, 2))))
t(lambda: m.bytes.endswith(len))
t(lambda: b'Hello\nWorld \xff'.index('strict', 'a', x=' x y '))
t(lambda: b'Hello\nWorld \xff'.find(int, int))
t(lambda: b'Hello\nWorld \xff'.__bytes__(inf))
t(lambda: b'abc'.rstrip([], ValueError('v'), default={'a': 1, 'b': 2}))
t(lambda: b'Hello\nWorld \xff'.find(..., lambda: 3))
t(lambda: b'abc'.ljust(Str('sub'), -1))
t(lambda: b'Hello\nWorld \xff'.isalnum(identity, ValueError('v')))
t(lambda: b'Hello\nWorld \xff'.isalpha(HasFloat()))
t(lambda: b'abc'.find(nan))
t(lambda: b'abc'.splitlines(Index(), b'abc'))
t(lambda: b'abc'.find(iter([1, 2, 3]), 0.0))
t(lambda: b'Hello\nWorld \xff'.endswith(collect))
t(lambda: b'abc'.translate(-1))
t(lambda: b'abc'.__add__('abc', Tuple((1, 2))))
t(lambda: b'Hello\nWorld \xff'.isupper(ValueError, collect))
t(lambda: b'abc'.__len__((1,), {}, Index()))
t(lambda: b'abc'.rpartition(fails, NegativeLen(), Int(7), key=BadIter()))
t(lambda: b'abc'.lower((1,), key=1e308))
t(lambda: m.bytes.zfill())
t(lambda: b'Hello\nWorld \xff'.replace(-1))
t(lambda: b'Hello\nWorld \xff'.rindex('{0}', bytearray(b'xyz')))
t(lambda: b'abc'.__contains__())
t(lambda: b'abc'.rpartition(-2**70, collect, Str('sub')))
t(lambda: b'Hello\nWorld \xff'.expandtabs())
t(lambda: b'Hello\nWorld \xff'.count(str, Point()))
t(lambda: b'Hello\nWorld \xff'.isalnum(range(4)))
t(lambda: b'Hello\nWorld \xff'.decode(HasFloat(), 1e308))
t(lambda: b'Hello\nWorld \xff'.endswith(object))
t(lambda: b'Hello\nWorld \xff'.__mod__(1))
t(lambda: b'abc'.__bytes__('12', Dict(a=1), {}))
t(lambda: b'abc'.find(-2**70, -2**70))
t(lambda: b'Hello\nWorld \xff'.swapcase(list, Index()))
t(lambda: b'Hello\nWorld \xff'.upper())
t(lambda: b'abc'.zfill(NegativeLen()))
t(lambda: b'abc'.maketrans())
t(lambda: b'abc'.isalnum(1, [1, 'a']))
t(lambda: b'abc'.removeprefix('%d', HasFloat()))
t(lambda: b'Hello\nWorld \xff'.translate(-0.0, repeat=slice(1, 2)))
