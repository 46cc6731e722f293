# Operators between two of one built-in class and repetitions, which are
# called directly, and beside them what must take the long way.
import operator

OPS = ["add", "sub", "mul", "mod", "and_", "or_", "xor", "floordiv",
       "matmul", "lshift"]
INPLACE = ["iadd", "isub", "imul", "iand", "ior", "ixor"]


class L(list):
    pass


class RAdd(list):
    def __radd__(self, other):
        return ("radd", other)


class Plain:
    def __radd__(self, other):
        return ("Plain radd", other)

    def __rmul__(self, other):
        return ("Plain rmul", other)

    def __rand__(self, other):
        return ("Plain rand", other)


class Index:
    def __index__(self):
        return 2


class Int(int):
    def __rmul__(self, other):
        return ("Int rmul", other)


class S(set):
    def __rand__(self, other):
        return ("S rand", sorted(other))


def make():
    return [[1, 2], (3, 4), "ab", b"cd", bytearray(b"ef"), {1, 2, 3},
            frozenset((2, 3)), {1: 2}, 1 + 2j, 3, -1, True, 10 ** 30, 2.5,
            L([7]), RAdd([8]), Plain(), Index(), Int(2), S((1, 2)), None,
            range(3)]


def text(v):
    if isinstance(v, (Plain, Index)):
        return type(v).__name__
    return f"{type(v).__name__} {v!r}" if not isinstance(v, tuple) else \
        "(" + ", ".join(text(x) for x in v) + ")"


count = 0
for name in OPS + INPLACE:
    f = getattr(operator, name)
    lines = {}
    for i in range(len(make())):
        for j in range(len(make())):
            a, b = make()[i], make()[j]
            try:
                r = f(a, b)
            except TypeError as e:
                key = "TypeError"
            except Exception as e:
                key = type(e).__name__
            else:
                key = None
                if not (isinstance(a, (int, float, complex)) and
                        isinstance(b, (int, float, complex))):
                    print(name, text(a), "|", text(b), "->", text(r))
            lines[key] = lines.get(key, 0) + 1
    print(name, lines)

for a, b in (([1], [2]), ("a", "b"), ((1,), (2,)), ([1], "a"), ([1], 1.5),
             ({1}, [2]), ({1: 2}, {3}), (b"a", "b"), ("a", [1])):
    for f in (operator.mul, operator.sub, operator.add, operator.iadd,
              operator.imul, operator.and_):
        try:
            print(f(type(a)(a), b))
        except TypeError as e:
            print(f.__name__, e)

for n in (0, 1, -5, 3, True, False, Index(), 10 ** 30, -10 ** 30):
    for s in ([0], "x", b"y", (1,), bytearray(b"z")):
        for f in (lambda: s * n, lambda: n * s):
            try:
                print(f(), end=" ")
            except (OverflowError, MemoryError, TypeError) as e:
                print(type(e).__name__, end=" ")
    print()


# A method that was borrowed from another class.
class Borrowed:
    __add__ = list.__add__
    __and__ = set.__and__
    __len__ = list.__len__
    __getitem__ = list.__getitem__
    __contains__ = set.__contains__


for f in (lambda b: b + b, lambda b: b & b, len, lambda b: b[0],
          lambda b: 1 in b):
    try:
        f(Borrowed())
    except TypeError as e:
        print(e)


# How often sets ask items for their hash, and what they do to the sets.
class Item:
    calls = 0

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        Item.calls += 1
        return self.n

    def __eq__(self, other):
        return self.n == other.n

    def __repr__(self):
        return f"i{self.n}"


a = {Item(n) for n in range(5)}
b = {Item(n) for n in range(3, 9)}
for f in (operator.and_, operator.or_, operator.sub, operator.xor,
          operator.le, operator.eq, operator.ge, set.isdisjoint, set.union,
          set.intersection, set.difference, set.symmetric_difference):
    Item.calls = 0
    r = f(a, b)
    print(f.__name__, r if isinstance(r, bool) else
          sorted(r, key=lambda i: i.n), Item.calls)
    Item.calls = 0
    if f.__name__ not in ("and_", "or_", "sub", "xor", "le", "eq", "ge"):
        r = f(a, list(b))
        print(f.__name__, r if isinstance(r, bool) else
              sorted(r, key=lambda i: i.n), Item.calls)
for f in (set.intersection, set.difference, set.symmetric_difference,
          set.isdisjoint, set.union, set.issuperset):
    try:
        print(f({1, 2}, [1, []]))
    except TypeError as e:
        print(f.__name__, e)


# Lists that change while they are walked by built-in functions.
def shrinking(n):
    l = []

    class Shrinks:
        def __init__(self, n):
            self.n = n

        def __radd__(self, other):
            l.pop()
            return other + self.n

        def __add__(self, other):
            l.pop()
            return self.n + other.n if isinstance(other, Shrinks) else \
                self.n + other

        def __bool__(self):
            l.pop()
            return False

        def __lt__(self, other):
            l.pop()
            return False

        def __hash__(self):
            if l:
                l.pop()
            return self.n

    l.extend(Shrinks(k) for k in range(n))
    return l


for f in (sum, any, all, min, set, lambda l: {1}.isdisjoint(l)):
    l = shrinking(10)
    try:
        r = f(l)
    except TypeError as e:
        r = type(e).__name__
    print(r if isinstance(r, (int, str)) else type(r).__name__, len(l))

grown = [1]
print(sum(grown.append(x) or x for x in grown if len(grown) < 10), grown)
print(max(grown, key=lambda x: len(grown) < 12 and grown.append(x) or x))
print(sum([1, 2.5, 3]), sum([2 ** 61, 2 ** 61]), sum([True, 2 ** 62, 0.5]),
      sum([[1], [2]], []), sum([0.1] * 10), sum((1, 2)), sum([], 5))
it = iter([1, 2, 3])
print(next(it), sum(it), list(it), any(it))
