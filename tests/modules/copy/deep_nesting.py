from copy import deepcopy, copy
import sys
def attempt(make):
    x = make()
    try: deepcopy(x); print("copied")
    except RecursionError as e: print("RecursionError")
    return x
def nest(kind, n):
    x = None
    for _ in range(n): x = kind(x)
    return x
class N:
    def __init__(self, n): self.n = n
class S:
    __slots__ = ("n",)
    def __init__(self, n): self.n = n
kinds = [lambda x: [x], lambda x: (x, []), lambda x: {1: x}, N, S, lambda x: {(1,): [x]}]
for k in kinds:
    attempt(lambda: nest(k, 100)); attempt(lambda: nest(k, 100000))
class Self:
    def __deepcopy__(self, memo): return deepcopy(self)
try: deepcopy(Self())
except RecursionError: print("RecursionError")
class R:
    def __reduce__(self): return R, (R(),)
try: deepcopy(R())
except RecursionError: print("RecursionError")
print(type(copy(nest(N, 100000))).__name__)
