# builtins.dict: calls with odd arguments, mostly wrong ones.
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


t(lambda: {'a': 1, 2: 'b'}.__iter__(None))
t(lambda: Dict(x=1).__class_getitem__(-2**70, None))
t(lambda: Dict(x=1).__ror__(zip([1, 2], 'ab'), Tuple((1, 2)), maxsize=-1))
t(lambda: Dict(x=1).__ror__(2**63, '{0}'))
t(lambda: Dict(x=1).copy(generate(), ''))
t(lambda: {'a': 1, 2: 'b'}.copy(('x', 'y'), ' x y '))
t(lambda: Dict(x=1).copy(1.5, int, frozenset([1])))
t(lambda: m.dict.popitem(Sequence()))
t(lambda: {'a': 1, 2: 'b'}.__reversed__(range(4), object))
t(lambda: Dict(x=1).items())
t(lambda: {'a': 1, 2: 'b'}.update(Sequence()))
t(lambda: Dict(x=1).__ror__())
t(lambda: {'a': 1, 2: 'b'}.__reversed__('utf-8', frozenset([1]), ['b', 'a']))
t(lambda: {'a': 1, 2: 'b'}.clear(True, len))
t(lambda: {'a': 1, 2: 'b'}.popitem(iter([1, 2, 3])))
t(lambda: {'a': 1, 2: 'b'}.popitem([1, 'a'], frozenset([1]), {'a': 1, 'b': 2}))
t(lambda: Dict(x=1).__getitem__(2**70))
t(lambda: Dict(x=1).__setitem__([]))
t(lambda: {'a': 1, 2: 'b'}.update(NegativeLen()))
t(lambda: {'a': 1, 2: 'b'}.fromkeys(Str('sub')))
t(lambda: {'a': 1, 2: 'b'}.__ror__(ValueError, iter([1, 2, 3])))
t(lambda: Dict(x=1).__ror__(Tuple((1, 2))))
t(lambda: m.dict.__or__(len))
t(lambda: Dict(x=1).__setitem__('strict', 'a', x=' x y '))
t(lambda: Dict(x=1).__reversed__(int, int))
t(lambda: Dict(x=1).__class_getitem__(inf))
t(lambda: {'a': 1, 2: 'b'}.values([], ValueError('v'), default={'a': 1, 'b': 2}))
t(lambda: Dict(x=1).__reversed__(..., lambda: 3))
t(lambda: {'a': 1, 2: 'b'}.items(Str('sub'), -1))
t(lambda: Dict(x=1).__setitem__(identity, ValueError('v')))
t(lambda: Dict(x=1).clear(HasFloat()))
t(lambda: {'a': 1, 2: 'b'}.__reversed__(nan))
t(lambda: Dict(x=1).__setitem__(b'abc', object))
t(lambda: Dict(x=1).get(NegativeLen(), sep=b'abc'))
t(lambda: {'a': 1, 2: 'b'}.__len__())
t(lambda: Dict(x=1).__contains__('abc', '12'))
t(lambda: {'a': 1, 2: 'b'}.update(Tuple((1, 2))))
t(lambda: Dict(x=1).get(ValueError, collect))
t(lambda: {'a': 1, 2: 'b'}.__getitem__((1,), {}, Index()))
t(lambda: {'a': 1, 2: 'b'}.update(fails, NegativeLen(), Int(7), key=BadIter()))
t(lambda: {'a': 1, 2: 'b'}.items((1,), key=1e308))
t(lambda: m.dict.popitem())
t(lambda: Dict(x=1).popitem(-1))
t(lambda: Dict(x=1).setdefault('{0}', bytearray(b'xyz')))
t(lambda: Dict(x=1).__or__())
t(lambda: {'a': 1, 2: 'b'}.__contains__())
t(lambda: {'a': 1, 2: 'b'}.update(-2**70, collect, Str('sub')))
t(lambda: Dict(x=1).__reversed__())
t(lambda: Dict(x=1).__len__(str, Point()))
t(lambda: Dict(x=1).__setitem__(range(4)))
t(lambda: Dict(x=1).__or__(HasFloat(), 1e308))
t(lambda: Dict(x=1).__or__(object))
t(lambda: Dict(x=1).__getitem__(1))
t(lambda: {'a': 1, 2: 'b'}.__class_getitem__('12', Dict(a=1), {}))
t(lambda: {'a': 1, 2: 'b'}.__reversed__(-2**70, -2**70))
t(lambda: Dict(x=1).copy(0.0, 2))
t(lambda: Dict(x=1).update(0, Point(), range(5, 0, -2)))
t(lambda: {'a': 1, 2: 'b'}.__len__(-0.0, sep=Tuple((1, 2))))
t(lambda: {'a': 1, 2: 'b'}.fromkeys('utf-8', len))
t(lambda: {'a': 1, 2: 'b'}.__iter__(2))
