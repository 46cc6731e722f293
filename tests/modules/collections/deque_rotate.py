# rotate and reverse
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


for n in range(-12, 13):
    d = deque("abcde")
    d.rotate(n)
    print(n, "".join(d))
d.rotate()
print("".join(d))
for items in ("", "x", "xy"):
    for n in (-3, 0, 1, 5):
        e = deque(items)
        e.rotate(n)
        print(repr(items), n, list(e))
show(d.rotate, "a")
show(d.rotate, 1.5)
show(d.rotate, 1, 2)
show(d.rotate, 10**30)
show(d.rotate, -2**63)
show(lambda: d.rotate(n=1))
show(d.rotate, True)
print(d)
e = deque(range(1000))
e.rotate(250)
assert list(e) == list(range(750, 1000)) + list(range(750))
e.rotate(-600)
e.rotate(350)
assert list(e) == list(range(1000))
e.rotate(10**9 + 1)
print(e[0], e[1])
for n in range(6):
    e = deque(range(n))
    print(e.reverse(), list(e))
# rotating a full buffer
e = deque(range(8))
e.rotate(3)
print(list(e))
e.append(8)
e.rotate(-3)
print(list(e))
