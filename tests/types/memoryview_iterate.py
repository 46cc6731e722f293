# Walking over a memoryview.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(r.tolist() if isinstance(r, memoryview) else repr(r))

import gc
import operator
m = memoryview(b"abc")
it = iter(m)
print(type(it).__name__, type(it).__module__, iter(it) is it)
print(next(it), operator.length_hint(it), list(it), list(it), next(it, "end"))
attempt(next, it)
attempt(it.__reduce__)
attempt(iter(m).__length_hint__ if hasattr(it, "__length_hint__") else len, it)
attempt(type(it))
print(list(m), tuple(m[::-1]), sum(m), max(m), min(m), sorted(m, reverse=True))
print(list(reversed(m)), 98 in m, 5 in m, b"b" in m, b"b" in m.cast("c"))
print([*m.cast("c")], dict(enumerate(m)), list(zip(m, m[1:])))
first, *rest = m
print(first, rest)
print(list(memoryview(bytes(range(8))).cast("h")))
b = bytearray(b"abcd")
w = memoryview(b)
for i, c in enumerate(w):
    w[-1 - i] = c
print(b)
it = iter(w)
next(it)
w.release()
attempt(next, it)
attempt(next, it)
b.append(1)
match memoryview(b"ab"):
    case [x, y]:
        print("sequence", x, y)
match memoryview(b"abc"):
    case [x, *others]:
        print(x, others)
match m:
    case memoryview(nbytes=3):
        print("class pattern")
print(operator.indexOf(m, 98), operator.countOf(m, 97))
print(hasattr(m, "index"), hasattr(m, "count"))
print(gc.is_tracked(m))
from collections.abc import Buffer, Hashable, Sequence
print([issubclass(memoryview, c) for c in (Buffer, Hashable, Sequence)])
