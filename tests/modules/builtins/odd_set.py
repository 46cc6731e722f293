# builtins.set: calls with odd arguments, mostly wrong ones.
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


t(lambda: {1, 2, 3}.__ror__(None))
t(lambda: {1, 2, 3}.__class_getitem__(-2**70, None))
t(lambda: {1, 2, 3}.difference(zip([1, 2], 'ab'), Tuple((1, 2)), maxsize=-1))
t(lambda: {1, 2, 3}.difference(2**63, '{0}'))
t(lambda: {1, 2, 3}.isdisjoint(generate(), ''))
t(lambda: {1, 2, 3}.issubset(('x', 'y'), ' x y '))
t(lambda: {1, 2, 3}.issubset(1.5, int, frozenset([1])))
t(lambda: {1, 2, 3}.__ror__({1}, 5, initial=frozenset([1])))
t(lambda: {1, 2, 3}.__isub__())
t(lambda: {1, 2, 3}.union(Sequence()))
t(lambda: {1, 2, 3}.copy())
t(lambda: {1, 2, 3}.clear('utf-8', frozenset([1]), ['b', 'a']))
t(lambda: {1, 2, 3}.intersection(True, len))
t(lambda: {1, 2, 3}.__rand__(range(4), identity, ' x y '))
t(lambda: {1, 2, 3}.__xor__({'a': 1, 'b': 2}, List([1, 2])))
t(lambda: m.set.__rxor__((1, 2, 3)))
t(lambda: {1, 2, 3}.copy(Float(1.25), ''))
t(lambda: {1, 2, 3}.__ior__(b'', Str('sub')))
t(lambda: {1, 2, 3}.copy(ValueError, iter([1, 2, 3])))
t(lambda: {1, 2, 3}.copy(Tuple((1, 2))))
t(lambda: m.set.__xor__(len))
t(lambda: {1, 2, 3}.difference_update('strict', 'a', x=' x y '))
t(lambda: {1, 2, 3}.clear(int, int))
t(lambda: {1, 2, 3}.__class_getitem__(inf))
t(lambda: {1, 2, 3}.clear(ValueError('v'), default={'a': 1, 'b': 2}))
t(lambda: {1, 2, 3}.clear(..., lambda: 3))
t(lambda: {1, 2, 3}.symmetric_difference_update(Str('sub'), -1))
t(lambda: {1, 2, 3}.discard(identity, ValueError('v')))
t(lambda: {1, 2, 3}.intersection(HasFloat()))
t(lambda: {1, 2, 3}.clear(nan))
t(lambda: {1, 2, 3}.difference_update(b'abc', object))
t(lambda: {1, 2, 3}.remove(NegativeLen(), sep=b'abc'))
t(lambda: {1, 2, 3}.__rxor__())
t(lambda: {1, 2, 3}.__contains__('abc', '12'))
t(lambda: {1, 2, 3}.__rand__(list, []))
t(lambda: {1, 2, 3}.remove(ValueError, collect))
t(lambda: {1, 2, 3}.__iter__((1,), {}, Index()))
t(lambda: {1, 2, 3}.symmetric_difference_update(Int(7), None))
t(lambda: {1, 2, 3}.update(identity))
t(lambda: {1, 2, 3}.__and__({'a': 1, 'b': 2}))
t(lambda: {1, 2, 3}.add(inf, 'utf-8', b'abc'))
t(lambda: {1, 2, 3}.intersection_update(int))
t(lambda: {1, 2, 3}.__and__(-1, -1, {}))
t(lambda: {1, 2, 3}.__ior__(Str('sub'), True, (1,)))
t(lambda: {1, 2, 3}.copy(RaisingIter()))
t(lambda: {1, 2, 3}.intersection(list, NegativeLen()))
t(lambda: {1, 2, 3}.symmetric_difference([1, 'a'], {1}))
t(lambda: {1, 2, 3}.__xor__(range(5, 0, -2), Point()))
t(lambda: {1, 2, 3}.difference_update(Dict(a=1), collect, inf))
t(lambda: {1, 2, 3}.__len__(BadIter(), 1, identity))
t(lambda: {1, 2, 3}.__len__(NegativeLen(), -2**70))
t(lambda: {1, 2, 3}.__isub__(BadIndex()))
t(lambda: {1, 2, 3}.__contains__(Sequence(), [3, 1, 2]))
t(lambda: {1, 2, 3}.__class_getitem__(range(5, 0, -2), Index()))
t(lambda: {1, 2, 3}.__rsub__(-0.0, sep=Tuple((1, 2))))
t(lambda: {1, 2, 3}.issuperset('utf-8', len))
t(lambda: {1, 2, 3}.__ror__(2))
t(lambda: {1, 2, 3}.__xor__('strict'))
t(lambda: {1, 2, 3}.issubset((), {1: 2}))
t(lambda: {1, 2, 3}.__and__(slice(1, 2)))
