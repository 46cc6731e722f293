# Random operations beside a list
from collections import deque

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


seed = 12345


def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return (seed >> 8) % n


for maxlen in (None, 0, 1, 5, 17):
    d, m = deque(maxlen=maxlen), []
    for step in range(3000):
        op = rnd(11)
        if op in (0, 1):
            d.append(step)
            m.append(step)
            if maxlen is not None:
                m = m[len(m) - maxlen:] if len(m) > maxlen else m
        elif op in (2, 3):
            d.appendleft(step)
            m.insert(0, step)
            if maxlen is not None:
                m = m[:maxlen]
        elif op == 4 and m:
            assert d.pop() == m.pop()
        elif op == 5 and m:
            assert d.popleft() == m.pop(0)
        elif op == 6 and m:
            n = rnd(30) - 15
            d.rotate(n)
            k = -n % len(m)
            m = m[k:] + m[:k]
        elif op == 7 and m:
            i = rnd(len(m))
            del d[i], m[i]
        elif op == 8 and (maxlen is None or len(m) < maxlen):
            i = rnd(len(m) + 1)
            d.insert(i, -step)
            m.insert(i, -step)
        elif op == 9 and m:
            i = rnd(len(m))
            assert d.index(m[i]) == m.index(m[i])
            d[i] = m[i] = step
        elif op == 10 and rnd(20) == 0:
            d.reverse()
            m.reverse()
        assert list(d) == m, (maxlen, step)
    assert list(reversed(d)) == m[::-1]
    print(maxlen, len(d), sum(d))
