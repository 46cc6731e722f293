# builtins.float: calls with odd arguments, mostly wrong ones.
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


t(lambda: 1.5.__mod__(None))
t(lambda: nan.__add__(-2**70, None))
t(lambda: nan.__rmod__(zip([1, 2], 'ab'), Tuple((1, 2)), maxsize=-1))
t(lambda: nan.__rmod__(2**63, '{0}'))
t(lambda: nan.__rtruediv__(generate(), ''))
t(lambda: 1.5.__sub__(('x', 'y'), ' x y '))
t(lambda: nan.__sub__(1.5, int, frozenset([1])))
t(lambda: 1.5.__mod__({1}, 5, initial=frozenset([1])))
t(lambda: 1.5.__float__())
t(lambda: 1.5.hex(Sequence()))
t(lambda: nan.__rfloordiv__())
t(lambda: 1.5.__rdivmod__('utf-8', frozenset([1]), ['b', 'a']))
t(lambda: 1.5.__rpow__(True, len))
t(lambda: 1.5.is_integer(iter([1, 2, 3])))
t(lambda: nan.as_integer_ratio(frozenset([1])))
t(lambda: 1.5.__divmod__(b'abc', repeat=(1, 2, 3)))
t(lambda: nan.__pos__(..., object))
t(lambda: 1.5.__int__(BadIter(), ValueError))
t(lambda: nan.__rfloordiv__(Tuple((1, 2))))
t(lambda: m.float.__pow__(len))
t(lambda: nan.__rmul__('strict', 'a', x=' x y '))
t(lambda: nan.__rdivmod__(int, int))
t(lambda: nan.__add__(inf))
t(lambda: 1.5.__rdivmod__(ValueError('v'), default={'a': 1, 'b': 2}))
t(lambda: nan.__rdivmod__(..., lambda: 3))
t(lambda: 1.5.fromhex(Str('sub'), -1))
t(lambda: nan.__round__(identity, ValueError('v')))
t(lambda: nan.__rpow__(HasFloat()))
t(lambda: 1.5.__rdivmod__(nan))
t(lambda: nan.__rmul__(b'abc', object))
t(lambda: nan.as_integer_ratio(NegativeLen(), sep=b'abc'))
t(lambda: 1.5.__neg__())
t(lambda: nan.__bool__('abc', '12'))
t(lambda: nan.__int__(list, []))
t(lambda: nan.as_integer_ratio(ValueError, collect))
t(lambda: 1.5.__floor__((1,), {}, Index()))
t(lambda: 1.5.fromhex(Int(7), None))
t(lambda: 1.5.imag(identity))
t(lambda: 1.5.__abs__({'a': 1, 'b': 2}))
t(lambda: nan.__radd__(inf, 'utf-8', b'abc'))
t(lambda: 1.5.__rsub__(int))
t(lambda: nan.__abs__(-1, -1, {}))
t(lambda: 1.5.__divmod__(Str('sub'), True, (1,)))
t(lambda: 1.5.__rfloordiv__(RaisingIter()))
t(lambda: 1.5.__rpow__(list, NegativeLen()))
t(lambda: 1.5.conjugate([1, 'a'], {1}))
t(lambda: 1.5.__pow__(range(5, 0, -2), Point()))
t(lambda: 1.5.__rmul__(Dict(a=1), collect, inf))
t(lambda: 1.5.__getformat__(BadIter(), 1, identity))
t(lambda: nan.__getformat__(NegativeLen(), -2**70))
t(lambda: 1.5.__float__(BadIndex()))
t(lambda: nan.__bool__(Sequence(), [3, 1, 2]))
t(lambda: nan.__add__(range(5, 0, -2), Index()))
t(lambda: 1.5.__mul__(-0.0, sep=Tuple((1, 2))))
t(lambda: 1.5.__truediv__('utf-8', len))
t(lambda: 1.5.__mod__(2))
t(lambda: nan.__pow__('strict'))
t(lambda: 1.5.__sub__((), {1: 2}))
t(lambda: nan.__abs__(slice(1, 2)))
t(lambda: nan.conjugate('12'))
