# Adding and removing at both ends
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = deque()
print(d, len(d), bool(d))
for n in range(20):
    (d.append if n % 3 else d.appendleft)(n)
    if n % 7 == 6:
        print(d.pop(), d.popleft())
print(d, len(d), bool(d))
d.extend("xyz")
d.extendleft("abc")
print(d)
print(d.clear(), d, d.append(1), d.appendleft(2), d.extend(()), d)
show(deque().pop)
show(deque().popleft)
show(d.append)
show(d.append, 1, 2)
show(d.pop, 0)
show(d.extend, 5)
show(d.extendleft, None)
show(d.clear, 1)
show(lambda: d.append(item=3))
d = deque([1, 2, 3])
d.extend(d)
print(d)
d.extendleft(d)
print(d)
d += d
print(d)


def half():
    yield 1
    yield 2
    raise ValueError("no more")


d = deque([0])
show(d.extend, half())
print(d)
show(d.extendleft, half())
print(d)
# many, so that the buffer grows, wraps around and shrinks
d = deque()
for n in range(5000):
    d.append(n)
for n in range(4000):
    assert d.popleft() == n
for n in range(3000):
    d.appendleft(n)
assert len(d) == 4000
assert list(d) == list(range(2999, -1, -1)) + list(range(4000, 5000))
for n in range(3990):
    d.pop()
print(d)
