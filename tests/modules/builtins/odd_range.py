# builtins.range: calls with odd arguments, mostly wrong ones.
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


t(lambda: range(10, 0, -3).__getitem__(None))
t(lambda: range(10, 0, -3).__bool__(-2**70, None))
t(lambda: range(10, 0, -3).__len__(zip([1, 2], 'ab'), Tuple((1, 2)), maxsize=-1))
t(lambda: range(10, 0, -3).__len__(2**63, '{0}'))
t(lambda: range(10, 0, -3).count(generate(), ''))
t(lambda: range(10, 0, -3).count(('x', 'y'), ' x y '))
t(lambda: range(10, 0, -3).count(1.5, int, frozenset([1])))
t(lambda: range(10, 0, -3).__len__(range(4), object))
t(lambda: range(10, 0, -3).index())
t(lambda: range(10, 0, -3).stop(Sequence()))
t(lambda: range(10, 0, -3).__len__())
t(lambda: range(10, 0, -3).__len__('utf-8', frozenset([1]), ['b', 'a']))
t(lambda: range(10, 0, -3).__reversed__(True, len))
t(lambda: range(10, 0, -3).step(iter([1, 2, 3])))
t(lambda: range(10, 0, -3).step([1, 'a'], frozenset([1]), {'a': 1, 'b': 2}))
t(lambda: range(10, 0, -3).__contains__(2**70))
t(lambda: range(10, 0, -3).__reversed__([]))
t(lambda: range(10, 0, -3).stop(NegativeLen()))
t(lambda: range(10, 0, -3).count(Str('sub')))
t(lambda: range(10, 0, -3).__len__(ValueError, iter([1, 2, 3])))
t(lambda: range(10, 0, -3).__len__(Tuple((1, 2))))
t(lambda: m.range.__iter__(len))
t(lambda: range(10, 0, -3).__reversed__('strict', 'a', x=' x y '))
t(lambda: range(10, 0, -3).__len__(int, int))
t(lambda: range(10, 0, -3).__bool__(inf))
t(lambda: range(10, 0, -3).stop([], ValueError('v'), default={'a': 1, 'b': 2}))
t(lambda: range(10, 0, -3).__len__(..., lambda: 3))
t(lambda: range(10, 0, -3).index(Str('sub'), -1))
t(lambda: range(10, 0, -3).__reversed__(identity, ValueError('v')))
t(lambda: range(10, 0, -3).__reversed__(HasFloat()))
t(lambda: range(10, 0, -3).__len__(nan))
t(lambda: range(10, 0, -3).__reversed__(b'abc', object))
t(lambda: range(10, 0, -3).index(NegativeLen(), sep=b'abc'))
t(lambda: range(10, 0, -3).__iter__())
t(lambda: range(10, 0, -3).__bool__('abc', '12'))
t(lambda: range(10, 0, -3).stop(Tuple((1, 2))))
t(lambda: range(10, 0, -3).index(ValueError, collect))
t(lambda: range(10, 0, -3).__contains__((1,), {}, Index()))
t(lambda: range(10, 0, -3).stop(fails, NegativeLen(), Int(7), key=BadIter()))
t(lambda: range(10, 0, -3).index((1,), key=1e308))
t(lambda: range(10, 0, -3).step(-1))
t(lambda: range(10, 0, -3).step('{0}', bytearray(b'xyz')))
t(lambda: range(10, 0, -3).__iter__())
t(lambda: range(10, 0, -3).__bool__())
t(lambda: range(10, 0, -3).stop(-2**70, collect, Str('sub')))
t(lambda: range(10, 0, -3).__len__())
t(lambda: range(10, 0, -3).__iter__(str, Point()))
t(lambda: range(10, 0, -3).__reversed__(range(4)))
t(lambda: range(10, 0, -3).__iter__(HasFloat(), 1e308))
t(lambda: range(10, 0, -3).__iter__(object))
t(lambda: range(10, 0, -3).__contains__(1))
t(lambda: range(10, 0, -3).__bool__('12', Dict(a=1), {}))
t(lambda: range(10, 0, -3).__len__(-2**70, -2**70))
t(lambda: range(10, 0, -3).count(0.0, 2))
t(lambda: range(10, 0, -3).stop(0, Point(), range(5, 0, -2)))
t(lambda: range(10, 0, -3).__iter__(-0.0, sep=Tuple((1, 2))))
t(lambda: range(10, 0, -3).count('utf-8', len))
t(lambda: range(10, 0, -3).__getitem__(2))
t(lambda: range(10, 0, -3).__iter__('strict'))
t(lambda: range(10, 0, -3).step(Float(1.25), ()))
