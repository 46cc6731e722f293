# builtins.tuple: calls with odd arguments, mostly wrong ones.
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


t(lambda: (3, 1, 2).__contains__(None))
t(lambda: Tuple((1, 1)).__add__(-2**70, None))
t(lambda: Tuple((1, 1)).__getnewargs__(zip([1, 2], 'ab'), Tuple((1, 2)), maxsize=-1))
t(lambda: Tuple((1, 1)).__getnewargs__(2**63, '{0}'))
t(lambda: Tuple((1, 1)).__len__(generate(), ''))
t(lambda: (3, 1, 2).__len__(('x', 'y'), ' x y '))
t(lambda: Tuple((1, 1)).__len__(1.5, int, frozenset([1])))
t(lambda: m.tuple.count(Sequence()))
t(lambda: (3, 1, 2).__getnewargs__(range(4), object))
t(lambda: Tuple((1, 1)).__mul__())
t(lambda: (3, 1, 2).index(Sequence()))
t(lambda: Tuple((1, 1)).__getnewargs__())
t(lambda: (3, 1, 2).__getnewargs__('utf-8', frozenset([1]), ['b', 'a']))
t(lambda: (3, 1, 2).__iter__(True, len))
t(lambda: (3, 1, 2).count(iter([1, 2, 3])))
t(lambda: (3, 1, 2).count([1, 'a'], frozenset([1]), {'a': 1, 'b': 2}))
t(lambda: Tuple((1, 1)).__class_getitem__(2**70))
t(lambda: Tuple((1, 1)).__iter__([]))
t(lambda: (3, 1, 2).index(NegativeLen()))
t(lambda: (3, 1, 2).__len__(Str('sub')))
t(lambda: (3, 1, 2).__getnewargs__(ValueError, iter([1, 2, 3])))
t(lambda: Tuple((1, 1)).__getnewargs__(Tuple((1, 2))))
t(lambda: m.tuple.__getitem__(len))
t(lambda: Tuple((1, 1)).__iter__('strict', 'a', x=' x y '))
t(lambda: Tuple((1, 1)).__getnewargs__(int, int))
t(lambda: Tuple((1, 1)).__add__(inf))
t(lambda: (3, 1, 2).index([], ValueError('v'), default={'a': 1, 'b': 2}))
t(lambda: Tuple((1, 1)).__getnewargs__(..., lambda: 3))
t(lambda: (3, 1, 2).__mul__(Str('sub'), -1))
t(lambda: Tuple((1, 1)).__iter__(identity, ValueError('v')))
t(lambda: Tuple((1, 1)).__iter__(HasFloat()))
t(lambda: (3, 1, 2).__getnewargs__(nan))
t(lambda: Tuple((1, 1)).__iter__(b'abc', object))
t(lambda: Tuple((1, 1)).__mul__(NegativeLen(), sep=b'abc'))
t(lambda: (3, 1, 2).__getitem__())
t(lambda: Tuple((1, 1)).__add__('abc', '12'))
t(lambda: (3, 1, 2).index(Tuple((1, 2))))
t(lambda: Tuple((1, 1)).__mul__(ValueError, collect))
t(lambda: (3, 1, 2).__class_getitem__((1,), {}, Index()))
t(lambda: (3, 1, 2).index(fails, NegativeLen(), Int(7), key=BadIter()))
t(lambda: (3, 1, 2).__mul__((1,), key=1e308))
t(lambda: m.tuple.count())
t(lambda: Tuple((1, 1)).count(-1))
t(lambda: Tuple((1, 1)).count('{0}', bytearray(b'xyz')))
t(lambda: Tuple((1, 1)).__getitem__())
t(lambda: (3, 1, 2).__add__())
t(lambda: (3, 1, 2).index(-2**70, collect, Str('sub')))
t(lambda: Tuple((1, 1)).__getnewargs__())
t(lambda: Tuple((1, 1)).__getitem__(str, Point()))
t(lambda: Tuple((1, 1)).__iter__(range(4)))
t(lambda: Tuple((1, 1)).__getitem__(HasFloat(), 1e308))
t(lambda: Tuple((1, 1)).__getitem__(object))
t(lambda: Tuple((1, 1)).__class_getitem__(1))
t(lambda: (3, 1, 2).__add__('12', Dict(a=1), {}))
t(lambda: (3, 1, 2).__getnewargs__(-2**70, -2**70))
t(lambda: Tuple((1, 1)).__len__(0.0, 2))
t(lambda: Tuple((1, 1)).index(0, Point(), range(5, 0, -2)))
t(lambda: (3, 1, 2).__getitem__(-0.0, sep=Tuple((1, 2))))
t(lambda: (3, 1, 2).__len__('utf-8', len))
t(lambda: (3, 1, 2).__contains__(2))
