# merge
from heapq import *

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(list(merge()), list(merge([])), list(merge([1, 3], [2, 4])), list(merge([1, 4], [], (2,), "")))
m = merge([1, 2], [3])
print(type(m).__name__, next(m), list(m), next(m, "end"))
print(list(merge(["dog", "horse"], ["cat", "fish", "kangaroo"], key=len)))
print(list(merge([5, 3, 1], [4, 2], reverse=True)), list(merge([5, 3], [5, 4], reverse=True)))
print(list(merge(["kangaroo", "cat"], ["horse", "dog"], key=len, reverse=True)))
a = [(1, "a1"), (1, "a2"), (2, "a3")]
b = [(1, "b1"), (2, "b2")]
print(list(merge(a, b, key=lambda p: p[0])))
print(list(merge(b, a, key=lambda p: -p[0], reverse=True)))
show(lambda: list(merge([1], ["a"])))
show(lambda: list(merge(5)))
show(merge, [1], foo=1)
show(lambda: list(merge([1, 2], key=5)))


def gen(name, *items):
    for i in items:
        print("give", name, i)
        yield i
    print("end", name)


it = merge(gen("a", 1, 4, 7), gen("b", 2, 3))
print("made")
for x in it:
    print("got", x)


def failing():
    yield 1
    raise ValueError("failed")


it = merge(failing(), [0, 5])
show(next, it)
show(next, it)
show(next, it)
show(next, it)
print(list(merge(*[range(i, 50, 7) for i in range(7)])) == list(range(50)))
it = merge(gen("c", 1, 2, 3))
print(next(it))
it.close()
import itertools
print(list(itertools.islice(merge(itertools.count(0, 3), itertools.count(1, 3)), 8)))
