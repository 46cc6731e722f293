# builtins.bytearray: calls with odd arguments, mostly wrong ones.
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


t(lambda: bytearray(b'Hello\nWorld').__rmul__(None))
t(lambda: bytearray(b'Hello\nWorld').__contains__(-2**70, None))
t(lambda: bytearray(b'Hello\nWorld').decode(zip([1, 2], 'ab'), Tuple((1, 2)), maxsize=-1))
t(lambda: bytearray(b'Hello\nWorld').decode(2**63, '{0}'))
t(lambda: bytearray(b'Hello\nWorld').zfill('%d', '%d'))
t(lambda: bytearray(b'Hello\nWorld').islower(range(4)))
t(lambda: bytearray(b'Hello\nWorld').title(' x y '))
t(lambda: m.bytearray.clear(Sequence()))
t(lambda: bytearray(b'Hello\nWorld').copy(range(4), object))
t(lambda: bytearray(b'Hello\nWorld').isascii())
t(lambda: bytearray(b'Hello\nWorld').maketrans(Sequence()))
t(lambda: bytearray(b'Hello\nWorld').count())
t(lambda: bytearray(b'Hello\nWorld').copy('utf-8', frozenset([1]), ['b', 'a']))
t(lambda: bytearray(b'Hello\nWorld').extend(True, len))
t(lambda: bytearray(b'Hello\nWorld').join(iter([1, 2, 3])))
t(lambda: bytearray(b'Hello\nWorld').removeprefix([1, 'a'], frozenset([1]), {'a': 1, 'b': 2}))
t(lambda: bytearray(b'Hello\nWorld').__len__(2**70))
t(lambda: bytearray(b'Hello\nWorld').rpartition(1e308, []))
t(lambda: bytearray(b'Hello\nWorld').partition(NegativeLen()))
t(lambda: bytearray(b'Hello\nWorld').insert(Str('sub')))
t(lambda: bytearray(b'Hello\nWorld').title(BadIter(), ValueError))
t(lambda: bytearray(b'Hello\nWorld').count(Tuple((1, 2))))
t(lambda: m.bytearray.center(len))
t(lambda: bytearray(b'Hello\nWorld').endswith('strict', 'a', x=' x y '))
t(lambda: bytearray(b'Hello\nWorld').copy(int, int))
t(lambda: bytearray(b'Hello\nWorld').__contains__(inf))
t(lambda: bytearray(b'Hello\nWorld').remove([], ValueError('v'), default={'a': 1, 'b': 2}))
t(lambda: bytearray(b'Hello\nWorld').copy(..., lambda: 3))
t(lambda: bytearray(b'Hello\nWorld').isascii(Str('sub'), -1))
t(lambda: bytearray(b'Hello\nWorld').expandtabs(identity, ValueError('v')))
t(lambda: bytearray(b'Hello\nWorld').extend(HasFloat()))
t(lambda: bytearray(b'Hello\nWorld').copy(nan))
t(lambda: bytearray(b'Hello\nWorld').removesuffix(Index(), b'abc'))
t(lambda: bytearray(b'Hello\nWorld').copy(iter([1, 2, 3]), 0.0))
t(lambda: bytearray(b'Hello\nWorld').center(collect))
t(lambda: bytearray(b'Hello\nWorld').rjust(-1))
t(lambda: bytearray(b'Hello\nWorld').swapcase())
t(lambda: bytearray(b'Hello\nWorld').rstrip(list, []))
t(lambda: bytearray(b'Hello\nWorld').isalnum(ValueError, collect))
t(lambda: bytearray(b'Hello\nWorld').__iter__((1,), {}, Index()))
t(lambda: bytearray(b'Hello\nWorld').partition(fails, NegativeLen(), Int(7), key=BadIter()))
t(lambda: bytearray(b'Hello\nWorld').isdigit((1,), key=1e308))
t(lambda: m.bytearray.rsplit())
t(lambda: bytearray(b'Hello\nWorld').ljust(-1))
t(lambda: bytearray(b'Hello\nWorld').lstrip('{0}', bytearray(b'xyz')))
t(lambda: bytearray(b'Hello\nWorld').capitalize())
t(lambda: bytearray(b'Hello\nWorld').__delitem__())
t(lambda: bytearray(b'Hello\nWorld').partition(-2**70, collect, Str('sub')))
t(lambda: bytearray(b'Hello\nWorld').clear())
t(lambda: bytearray(b'Hello\nWorld').append(str, Point()))
t(lambda: bytearray(b'Hello\nWorld').expandtabs(range(4)))
t(lambda: bytearray(b'Hello\nWorld').capitalize(HasFloat(), 1e308))
t(lambda: bytearray(b'Hello\nWorld').center(object))
t(lambda: bytearray(b'Hello\nWorld').__len__(1))
t(lambda: bytearray(b'Hello\nWorld').splitlines())
t(lambda: bytearray(b'Hello\nWorld').count(ValueError('v')))
t(lambda: bytearray(b'Hello\nWorld').__iadd__(object))
t(lambda: bytearray(b'Hello\nWorld').upper(2))
t(lambda: bytearray(b'Hello\nWorld').startswith(0, Point(), range(5, 0, -2)))
t(lambda: bytearray(b'Hello\nWorld').__setitem__(-0.0, sep=Tuple((1, 2))))
