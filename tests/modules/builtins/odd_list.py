# builtins.list: calls with odd arguments, mostly wrong ones.
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


t(lambda: [3, 1, 2].__iadd__(None))
t(lambda: [].__add__(-2**70, None))
t(lambda: [].__mul__(zip([1, 2], 'ab'), Tuple((1, 2)), maxsize=-1))
t(lambda: [].pop(Point(), BadIndex()))
t(lambda: [].__getitem__(range(4)))
t(lambda: [].__iadd__(bytearray(b'xyz')))
t(lambda: [].clear(int))
t(lambda: m.list.index(Sequence()))
t(lambda: [3, 1, 2].__len__(range(4), object))
t(lambda: [].copy())
t(lambda: [3, 1, 2].pop(Sequence()))
t(lambda: [].__mul__())
t(lambda: [3, 1, 2].__len__('utf-8', frozenset([1]), ['b', 'a']))
t(lambda: [3, 1, 2].__rmul__(True, len))
t(lambda: [3, 1, 2].index(iter([1, 2, 3])))
t(lambda: [3, 1, 2].reverse([1, 'a'], frozenset([1]), {'a': 1, 'b': 2}))
t(lambda: [].__delitem__(2**70))
t(lambda: [].__reversed__([]))
t(lambda: [3, 1, 2].pop(NegativeLen()))
t(lambda: [3, 1, 2].append(Str('sub')))
t(lambda: [3, 1, 2].reverse(BadIter(), ValueError))
t(lambda: [].__mul__(Tuple((1, 2))))
t(lambda: m.list.__iter__(len))
t(lambda: [].__reversed__('strict', 'a', x=' x y '))
t(lambda: [].__len__(int, int))
t(lambda: [].__add__(inf))
t(lambda: [3, 1, 2].remove([], ValueError('v'), default={'a': 1, 'b': 2}))
t(lambda: [].__len__(..., lambda: 3))
t(lambda: [3, 1, 2].copy(Str('sub'), -1))
t(lambda: [].__reversed__(identity, ValueError('v')))
t(lambda: [].__rmul__(HasFloat()))
t(lambda: [3, 1, 2].__len__(nan))
t(lambda: [3, 1, 2].reverse(Index(), b'abc'))
t(lambda: [3, 1, 2].__len__(iter([1, 2, 3]), 0.0))
t(lambda: [].__iter__(collect))
t(lambda: [3, 1, 2].sort(-1))
t(lambda: [3, 1, 2].__add__('abc', Tuple((1, 2))))
t(lambda: [].clear(ValueError, collect))
t(lambda: [3, 1, 2].__delitem__((1,), {}, Index()))
t(lambda: [3, 1, 2].pop(fails, NegativeLen(), Int(7), key=BadIter()))
t(lambda: [3, 1, 2].copy((1,), key=1e308))
t(lambda: m.list.index())
t(lambda: [].index(-1))
t(lambda: [].insert('{0}', bytearray(b'xyz')))
t(lambda: [].__iter__())
t(lambda: [3, 1, 2].__class_getitem__())
t(lambda: [3, 1, 2].pop(-2**70, collect, Str('sub')))
t(lambda: [].__len__())
t(lambda: [].__imul__(str, Point()))
t(lambda: [].__reversed__(range(4)))
t(lambda: [].__iter__(HasFloat(), 1e308))
t(lambda: [].__iter__(object))
t(lambda: [].__delitem__(1))
t(lambda: [3, 1, 2].__add__('12', Dict(a=1), {}))
t(lambda: [3, 1, 2].__len__(-2**70, -2**70))
t(lambda: [].__setitem__(0.0, 2))
t(lambda: [].pop(0, Point(), range(5, 0, -2)))
t(lambda: [3, 1, 2].__imul__(-0.0, sep=Tuple((1, 2))))
t(lambda: [3, 1, 2].append('utf-8', len))
t(lambda: [3, 1, 2].__iadd__(2))
