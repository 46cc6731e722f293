# builtins.memoryview: calls with odd arguments, mostly wrong ones.
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


t(lambda: memoryview(b'abcdef').__len__(None))
t(lambda: memoryview(b'abcdef').__delitem__(-2**70, None))
t(lambda: memoryview(b'abcdef').contiguous(zip([1, 2], 'ab'), Tuple((1, 2)), maxsize=-1))
t(lambda: memoryview(b'abcdef').contiguous(2**63, '{0}'))
t(lambda: memoryview(b'abcdef').hex(generate(), ''))
t(lambda: memoryview(b'abcdef').hex(('x', 'y'), ' x y '))
t(lambda: memoryview(b'abcdef').hex(1.5, int, frozenset([1])))
t(lambda: m.memoryview.release(Sequence()))
t(lambda: memoryview(b'abcdef').cast(range(4), object))
t(lambda: memoryview(b'abcdef').ndim())
t(lambda: memoryview(b'abcdef').strides(Sequence()))
t(lambda: memoryview(b'abcdef').contiguous())
t(lambda: memoryview(b'abcdef').cast('utf-8', frozenset([1]), ['b', 'a']))
t(lambda: memoryview(b'abcdef').format(True, len))
t(lambda: memoryview(b'abcdef').release(iter([1, 2, 3])))
t(lambda: memoryview(b'abcdef').tobytes([1, 'a'], frozenset([1]), {'a': 1, 'b': 2}))
t(lambda: memoryview(b'abcdef').__getitem__(2**70))
t(lambda: memoryview(b'abcdef').f_contiguous([]))
t(lambda: memoryview(b'abcdef').strides(NegativeLen()))
t(lambda: memoryview(b'abcdef').itemsize(Str('sub')))
t(lambda: memoryview(b'abcdef').tobytes(BadIter(), ValueError))
t(lambda: memoryview(b'abcdef').contiguous(Tuple((1, 2))))
t(lambda: m.memoryview.c_contiguous(len))
t(lambda: memoryview(b'abcdef').f_contiguous('strict', 'a', x=' x y '))
t(lambda: memoryview(b'abcdef').cast(int, int))
t(lambda: memoryview(b'abcdef').__delitem__(inf))
t(lambda: memoryview(b'abcdef').suboffsets([], ValueError('v'), default={'a': 1, 'b': 2}))
t(lambda: memoryview(b'abcdef').cast(..., lambda: 3))
t(lambda: memoryview(b'abcdef').ndim(Str('sub'), -1))
t(lambda: memoryview(b'abcdef').f_contiguous(identity, ValueError('v')))
t(lambda: memoryview(b'abcdef').format(HasFloat()))
t(lambda: memoryview(b'abcdef').cast(nan))
t(lambda: memoryview(b'abcdef').tobytes(Index(), b'abc'))
t(lambda: memoryview(b'abcdef').cast(iter([1, 2, 3]), 0.0))
t(lambda: memoryview(b'abcdef').c_contiguous(collect))
t(lambda: memoryview(b'abcdef').tolist(-1))
t(lambda: memoryview(b'abcdef').__delitem__('abc', Tuple((1, 2))))
t(lambda: memoryview(b'abcdef').nbytes(ValueError, collect))
t(lambda: memoryview(b'abcdef').__getitem__((1,), {}, Index()))
t(lambda: memoryview(b'abcdef').strides(fails, NegativeLen(), Int(7), key=BadIter()))
t(lambda: memoryview(b'abcdef').ndim((1,), key=1e308))
t(lambda: m.memoryview.release())
t(lambda: memoryview(b'abcdef').release(-1))
t(lambda: memoryview(b'abcdef').shape('{0}', bytearray(b'xyz')))
t(lambda: memoryview(b'abcdef').c_contiguous())
t(lambda: memoryview(b'abcdef').__enter__())
t(lambda: memoryview(b'abcdef').strides(-2**70, collect, Str('sub')))
t(lambda: memoryview(b'abcdef').cast())
t(lambda: memoryview(b'abcdef').__setitem__(str, Point()))
t(lambda: memoryview(b'abcdef').f_contiguous(range(4)))
t(lambda: memoryview(b'abcdef').c_contiguous(HasFloat(), 1e308))
t(lambda: memoryview(b'abcdef').c_contiguous(object))
t(lambda: memoryview(b'abcdef').__getitem__(1))
t(lambda: memoryview(b'abcdef').__delitem__('12', Dict(a=1), {}))
t(lambda: memoryview(b'abcdef').cast(-2**70, -2**70))
t(lambda: memoryview(b'abcdef').toreadonly(list, Index()))
t(lambda: memoryview(b'abcdef').c_contiguous(range(5, 0, -2), 0))
t(lambda: memoryview(b'abcdef').__setitem__(HasFloat(), 'utf-8'))
t(lambda: memoryview(b'abcdef').__len__(2))
t(lambda: memoryview(b'abcdef').c_contiguous('strict'))
