# builtins: calls with odd arguments, mostly wrong ones.
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


t(lambda: m.ReferenceError(None))
t(lambda: m.ModuleNotFoundError(1))
t(lambda: m.ExceptionGroup())
t(lambda: m.abs(lambda x: x))
t(lambda: m.abs(Tuple((1, 2)), 2**63, (1, 2, 3)))
t(lambda: m.zip())
t(lambda: m.hasattr(Dict(a=1), 2**63))
t(lambda: m.ascii(BadIndex(), '%d'))
t(lambda: m.NameError(lambda: 3, iter([1, 2, 3]), Sequence()))
t(lambda: m.RecursionError(bytearray(b'xyz')))
t(lambda: m.UnicodeEncodeError(generate(), 1.5))
t(lambda: m.compile('utf-8', '12'))
t(lambda: m.ascii(initial=frozenset([1])))
t(lambda: m.isinstance(inf, 0.0))
t(lambda: m.iter())
t(lambda: m.zip(identity))
t(lambda: m.slice(Sequence()))
t(lambda: m.ExceptionGroup(slice(1, 2)))
t(lambda: m.NotADirectoryError(0, '12'))
t(lambda: m.ExceptionGroup((1, 2, 3), collect))
t(lambda: m.bytearray(Index()))
t(lambda: m.min(Float(1.25)))
t(lambda: m.min(BadIndex()))
t(lambda: m.IsADirectoryError())
t(lambda: m.repr(iter([1, 2, 3])))
t(lambda: m.sum([1, 'a'], frozenset([1]), {'a': 1, 'b': 2}))
t(lambda: m.divmod(nan))
t(lambda: m.ZeroDivisionError(1e308, []))
t(lambda: m.repr(Float(1.25), ''))
t(lambda: m.aiter(-2**70, RaisingIter()))
t(lambda: m.EnvironmentError('h\xe9llo\u20ac', {}))
t(lambda: m.hex(Tuple((1, 2)), 'strict'))
t(lambda: m.FileExistsError(1e308, Tuple((1, 2))))
t(lambda: m.bytearray({1: 2}))
t(lambda: m.min(nan))
t(lambda: m.bytes(2**63, x={}))
t(lambda: m.frozenset((1, 2, 3), {1: 2}))
t(lambda: m.next(bytearray(b'xyz'), NotImplemented))
t(lambda: m.ModuleNotFoundError(('x', 'y')))
t(lambda: m.object((1, 2, 3), []))
t(lambda: m.bin({}))
t(lambda: m.AttributeError(Int(7), object, (1, 2, 3)))
t(lambda: m.staticmethod(..., lambda: 3))
t(lambda: m.next(range(5, 0, -2), int, Int(7)))
t(lambda: m.ChildProcessError(1.5))
t(lambda: m.chr(identity, ValueError('v')))
t(lambda: m.sorted(List([1, 2]), 2**70))
t(lambda: m.NameError(Point()))
t(lambda: m.IndexError(b'abc'))
t(lambda: m.callable(b'abc', object))
t(lambda: m.ProcessLookupError(Point(), iter([1, 2, 3]), key=List([1, 2])))
t(lambda: m.StopIteration([1, 'a']))
t(lambda: m.StopIteration())
t(lambda: m.set(fails, -2**70, strict='abc'))
t(lambda: m.ProcessLookupError())
t(lambda: m.ValueError(Tuple((1, 2))))
t(lambda: m.TabError(1e308))
t(lambda: m.ord())
t(lambda: m.next(-2.5, identity))
t(lambda: m.all('', ...))
