# Bounded deques
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = deque(maxlen=3)
for n in range(6):
    d.append(n)
    print(d)
for n in "abcd":
    d.appendleft(n)
    print(d)
d.extend([1, 2])
print(d)
d.extendleft([8, 9])
print(d, d.maxlen)
d += "qrstu"
print(d)
show(d.insert, 0, 1)
d.pop()
d.insert(1, "in")
print(d)
show(setattr, d, "maxlen", 10)
show(delattr, d, "maxlen")
z = deque(maxlen=0)
z.append(1)
z.appendleft(1)
z.extend([1, 2])
z.extendleft([1, 2])
print(z, len(z))
it = iter("abc")
z.extend(it)
print(list(it))
show(z.insert, 0, 1)
show(z.pop)
print(deque("abcdefg", maxlen=3), deque([1], 1) * 4, deque([1, 2], 3) * 4)
for m in range(1, 9):
    for k in range(4):
        e = deque([1, 2, 3], m)
        e *= k
        print(m, k, e, deque([1, 2, 3], m) * k == e, k * deque([1, 2], m))
print(deque([1, 2], 3) + deque([3, 4], 9), deque([1, 2]) + deque([3], 1))
print(deque([1, 2], 2).copy(), deque([1], 2) == deque([1], 9))
d = deque([1, 2, 3], 3)
d.extend(d)
print(d)
d.extendleft(d)
print(d)
d.rotate(1)
d.reverse()
print(d, deque([1]).maxlen, deque([], 0).maxlen)
