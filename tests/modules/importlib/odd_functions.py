# importlib: calls with odd arguments, mostly wrong ones.
import importlib as m
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


t(lambda: m.invalidate_caches())
t(lambda: m.import_module(Float(1.25)))
t(lambda: m.reload())
t(lambda: m.invalidate_caches(...))
t(lambda: m.invalidate_caches())
t(lambda: m.import_module())
t(lambda: m.reload(None, initial={1}))
t(lambda: m.import_module(0.0, int))
t(lambda: m.import_module())
t(lambda: m.reload())
t(lambda: m.reload(Str('sub')))
t(lambda: m.import_module(('x', 'y'), Str('sub')))
t(lambda: m.invalidate_caches(fails, b'abc'))
t(lambda: m.import_module())
t(lambda: m.reload(nan, None))
t(lambda: m.reload(...))
t(lambda: m.invalidate_caches(Tuple((1, 2))))
t(lambda: m.invalidate_caches(2, errors=[]))
t(lambda: m.invalidate_caches({}, Float(1.25), Dict(a=1), func=zip([1, 2], 'ab')))
t(lambda: m.reload(Int(7), Str('sub')))
t(lambda: m.reload(slice(1, 2), maxsize=-2.5))
t(lambda: m.reload('strict', HasFloat()))
t(lambda: m.invalidate_caches(collect))
t(lambda: m.import_module(' x y '))
t(lambda: m.invalidate_caches(-2.5, fillvalue=[]))
t(lambda: m.invalidate_caches(2**63, sep=(1,)))
t(lambda: m.import_module('strict', generate(), '{0}'))
t(lambda: m.import_module(BadIndex(), True))
t(lambda: m.import_module(fails, 0))
t(lambda: m.invalidate_caches(zip([1, 2], 'ab')))
t(lambda: m.reload())
t(lambda: m.import_module(-2.5, inf))
t(lambda: m.invalidate_caches([3, 1, 2], 'abc', key={'a': 1, 'b': 2}))
t(lambda: m.import_module([3, 1, 2], range(4)))
t(lambda: m.import_module(lambda x: x, default=inf))
t(lambda: m.reload(..., 2**63, lambda: 3))
t(lambda: m.reload(lambda x: x, list, ValueError))
t(lambda: m.reload(list, func='h\xe9llo\u20ac'))
t(lambda: m.invalidate_caches(BadIndex(), Str('sub')))
t(lambda: m.reload(NegativeLen()))
t(lambda: m.reload(Int(7), 'strict'))
t(lambda: m.invalidate_caches(1j))
t(lambda: m.invalidate_caches(range(5, 0, -2)))
t(lambda: m.import_module(True, identity, Float(1.25)))
t(lambda: m.reload((), repeat=NegativeLen()))
t(lambda: m.import_module(0))
t(lambda: m.invalidate_caches(True))
t(lambda: m.import_module(lambda x: x, 'h\xe9llo\u20ac'))
t(lambda: m.import_module(generate(), ''))
t(lambda: m.import_module(-2.5, Tuple((1, 2)), b'abc'))
t(lambda: m.reload())
t(lambda: m.import_module(bytearray(b'xyz'), b''))
t(lambda: m.import_module(Tuple((1, 2))))
t(lambda: m.reload(NegativeLen(), NegativeLen()))
t(lambda: m.invalidate_caches({1}, int))
t(lambda: m.import_module((1,), {'a': 1, 'b': 2}))
t(lambda: m.reload('h\xe9llo\u20ac', (1, 2, 3)))
t(lambda: m.invalidate_caches(1e308))
t(lambda: m.invalidate_caches(0, lambda x: x, errors=str))
t(lambda: m.invalidate_caches(b'abc', {1: 2}))
