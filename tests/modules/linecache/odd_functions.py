# linecache: calls with odd arguments, mostly wrong ones.
import linecache as m
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


t(lambda: m.lazycache(...))
t(lambda: m.checkcache(' x y '))
t(lambda: m.getlines([1, 'a'], 1, (1,)))
t(lambda: m.lazycache())
t(lambda: m.clearcache({1: 2}, identity))
t(lambda: m.checkcache(-2**70, b'abc', x=ValueError))
t(lambda: m.clearcache(1, 1.5, BadIndex()))
t(lambda: m.updatecache())
t(lambda: m.lazycache())
t(lambda: m.clearcache(1, [3, 1, 2]))
t(lambda: m.clearcache('\ud800', 2**63))
t(lambda: m.updatecache([1, 'a'], {1: 2}, iter('ab')))
t(lambda: m.checkcache(('x', 'y'), iter('ab')))
t(lambda: m.checkcache([1, 'a'], generate()))
t(lambda: m.lazycache(Dict(a=1)))
t(lambda: m.lazycache())
t(lambda: m.clearcache(RaisingIter(), Str('sub'), int))
t(lambda: m.updatecache(identity, [], fillvalue=ValueError))
t(lambda: m.getline())
t(lambda: m.lazycache(''))
t(lambda: m.getline(List([1, 2])))
t(lambda: m.clearcache((), '{0}'))
t(lambda: m.updatecache())
t(lambda: m.lazycache())
t(lambda: m.getlines())
t(lambda: m.getlines())
t(lambda: m.getline(' x y '))
t(lambda: m.getlines('a', ' x y ', list))
t(lambda: m.getline(1))
t(lambda: m.clearcache(iter([1, 2, 3]), identity, int))
t(lambda: m.checkcache(-2**70, True))
t(lambda: m.lazycache(...))
t(lambda: m.getline([3, 1, 2]))
t(lambda: m.checkcache(...))
t(lambda: m.getlines(RaisingIter(), Index(), maxsize=slice(1, 2)))
t(lambda: m.updatecache([], 'utf-8', object))
t(lambda: m.checkcache(-0.0, errors=[]))
t(lambda: m.updatecache([], Point(), bytearray(b'xyz')))
t(lambda: m.getline())
t(lambda: m.getline('h\xe9llo\u20ac', NotImplemented, -2.5))
t(lambda: m.lazycache(True))
t(lambda: m.updatecache(Str('sub')))
t(lambda: m.getlines('\ud800'))
t(lambda: m.getlines('{0}', 'abc', ('x', 'y'), maxsize=bytearray(b'xyz')))
t(lambda: m.getlines({}))
t(lambda: m.checkcache())
t(lambda: m.clearcache(iter([1, 2, 3]), default=zip([1, 2], 'ab')))
t(lambda: m.checkcache({'a': 1, 'b': 2}))
t(lambda: m.clearcache('strict'))
t(lambda: m.checkcache({1}))
t(lambda: m.checkcache(2**63))
t(lambda: m.getlines('12', -2**70))
t(lambda: m.clearcache(len, 'strict'))
t(lambda: m.clearcache(ValueError, RaisingIter()))
t(lambda: m.checkcache())
t(lambda: m.updatecache())
t(lambda: m.checkcache(slice(1, 2)))
t(lambda: m.clearcache(zip([1, 2], 'ab')))
t(lambda: m.checkcache(Int(7)))
t(lambda: m.lazycache(b'abc'))
