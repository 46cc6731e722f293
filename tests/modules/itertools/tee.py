# tee: independent iterators, copies, errors, re-entry.
import copy
import gc
import weakref
from itertools import count, islice, tee


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


a, b = tee("abc")
print(next(a), next(a), list(b), list(a), list(b))
print([list(t) for t in tee(range(3), 4)], tee("a", 0), len(tee("a", 1)))
attempt(tee)
attempt(tee, 5)
attempt(tee, "a", -1)
attempt(tee, "a", "b")
attempt(tee, "a", 1.5)
attempt(tee, "a", 2, 3)
attempt(tee, "a", n=2)
attempt(tee, "a", 2**70)
attempt(tee, 5, 0)
a, b = tee(range(200))
print(sum(a), list(islice(b, 55, 60)), sum(b))
a, b, c = tee(count(), 3)
print(list(islice(a, 60))[-1], next(b), list(islice(c, 120))[-1], list(islice(b, 2)), next(a))
a, b = tee("abcdef")
next(a), next(a)
c = copy.copy(a)
print(list(c), list(a), list(b))
a, b = tee("abcd")
next(a)
x, y = tee(a)
print(next(x), list(y), list(a), list(b), list(x))
print(x is a, type(a), type(a) is type(b), iter(a) is a)
t = type(a)("xyz")
print(next(t), list(t.__copy__()), list(t))
attempt(type(a))
attempt(type(a), 5)
attempt(type(a), "a", "b")
attempt(type, "S", (type(a),), {})


class Copies:
    made = 0

    def __iter__(self):
        return self

    def __next__(self):
        return "item"

    def __copy__(self):
        Copies.made += 1
        return f"copy {Copies.made}"


source = Copies()
result = tee(source, 3)
print(result[0] is source, result[1:])


def fails():
    yield 1
    raise ValueError("source")


a, b = tee(fails())
print(next(a))
attempt(next, a)
print(next(b), next(b, "end"), next(a, "end"))


class Again:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 2:
            return next(second)
        return self.n


first, second = tee(Again())
print(next(first))
attempt(lambda: next(first))
attempt(lambda: next(second))
a, b = tee("ab")
w = weakref.ref(a)
print(w() is a)
del a
print(w())


class Node:
    pass


node = Node()
node.its = tee([node] * 3)
next(node.its[0])
w = weakref.ref(node)
del node
gc.collect()
print(w())


class Dies:
    def __del__(self):
        print("item gone")


def items():
    yield Dies()
    yield 2


a, b = tee(items())
next(a)
print("one read")
next(b)
print("both read")
del a, b
a, b = tee(range(100000))
for _ in a:
    pass
del a, b
print("long one gone")
