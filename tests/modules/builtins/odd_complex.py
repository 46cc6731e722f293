# builtins.complex: calls with odd arguments, mostly wrong ones.
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


t(lambda: 1j.__mul__(None))
t(lambda: complex(1, -0.0).__abs__(-2**70, None))
t(lambda: complex(1, -0.0).__radd__(zip([1, 2], 'ab'), Tuple((1, 2)), maxsize=-1))
t(lambda: complex(1, -0.0).__radd__(2**63, '{0}'))
t(lambda: complex(1, -0.0).__rsub__(generate(), ''))
t(lambda: 1j.__rsub__(('x', 'y'), ' x y '))
t(lambda: complex(1, -0.0).__rsub__(1.5, int, frozenset([1])))
t(lambda: 1j.__pow__(range(4), object))
t(lambda: complex(1, -0.0).__truediv__())
t(lambda: 1j.real(Sequence()))
t(lambda: complex(1, -0.0).__radd__())
t(lambda: 1j.__pow__('utf-8', frozenset([1]), ['b', 'a']))
t(lambda: 1j.__rpow__(True, len))
t(lambda: 1j.real(iter([1, 2, 3])))
t(lambda: 1j.real([1, 'a'], frozenset([1]), {'a': 1, 'b': 2}))
t(lambda: complex(1, -0.0).__complex__(2**70))
t(lambda: complex(1, -0.0).__rmul__([]))
t(lambda: complex(1, -0.0).__getnewargs__({}, HasFloat()))
t(lambda: complex(1, -0.0).__bool__('h\xe9llo\u20ac', {}))
t(lambda: complex(1, -0.0).real({'a': 1, 'b': 2}))
t(lambda: 1j.__complex__(object, 'strict'))
t(lambda: complex(1, -0.0).__radd__(Sequence(), (1, 2, 3)))
t(lambda: complex(1, -0.0).__neg__(1, ''))
t(lambda: 1j.conjugate((1, 2, 3), []))
t(lambda: complex(1, -0.0).__radd__(b'abc', {}))
t(lambda: complex(1, -0.0).__rmul__((1, 2, 3), '{0}'))
t(lambda: 1j.conjugate(range(5, 0, -2), int, Int(7)))
t(lambda: complex(1, -0.0).__complex__(-2.5, Int(7)))
t(lambda: m.complex.__truediv__(List([1, 2]), 2**70))
t(lambda: 1j.__pow__(nan))
t(lambda: complex(1, -0.0).__rmul__(b'abc', object))
t(lambda: complex(1, -0.0).__sub__(NegativeLen(), sep=b'abc'))
t(lambda: 1j.__neg__())
t(lambda: complex(1, -0.0).__add__('abc', '12'))
t(lambda: complex(1, -0.0).__mul__(list, []))
t(lambda: complex(1, -0.0).__sub__(ValueError, collect))
t(lambda: 1j.__complex__((1,), {}, Index()))
t(lambda: 1j.__truediv__(Int(7), None))
t(lambda: 1j.conjugate(identity))
t(lambda: 1j.__abs__({'a': 1, 'b': 2}))
t(lambda: complex(1, -0.0).__pow__(inf, 'utf-8', b'abc'))
t(lambda: 1j.__rpow__(int))
t(lambda: complex(1, -0.0).__abs__(-1, -1, {}))
t(lambda: 1j.__bool__(Str('sub'), True, (1,)))
t(lambda: 1j.__radd__(RaisingIter()))
t(lambda: 1j.__rpow__(list, NegativeLen()))
t(lambda: 1j.__sub__([1, 'a'], {1}))
t(lambda: 1j.__pos__(range(5, 0, -2), Point()))
t(lambda: 1j.__rmul__(Dict(a=1), collect, inf))
t(lambda: 1j.__getnewargs__(BadIter(), 1, identity))
t(lambda: 1j.imag((1, 2, 3)))
t(lambda: complex(1, -0.0).__bool__(-0.0, 'a'))
t(lambda: complex(1, -0.0).__bool__())
t(lambda: complex(1, -0.0).__truediv__())
t(lambda: 1j.__neg__(HasFloat(), 'utf-8'))
t(lambda: 1j.__mul__(2))
t(lambda: complex(1, -0.0).__pos__('strict'))
t(lambda: 1j.__rsub__((), {1: 2}))
t(lambda: complex(1, -0.0).__abs__(slice(1, 2)))
t(lambda: complex(1, -0.0).__sub__('12'))
