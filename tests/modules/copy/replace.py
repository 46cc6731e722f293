import copy
from types import SimpleNamespace
class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __replace__(self, /, **ch): return type(self)(**{**vars(self), **ch})
p = P(1, 2); q = copy.replace(p, y=5); print(vars(q), vars(p), vars(copy.replace(p)))
try: copy.replace(p, z=1)
except TypeError as e: print(e)
for bad in (3, None, [], object()):
    try: copy.replace(bad, a=1)
    except TypeError as e: print(e)
try: copy.replace()
except TypeError as e: print(e)
try: copy.replace(p, 3)
except TypeError as e: print(e)
try: copy.replace(obj=p)
except TypeError as e: print(e)
class O:
    def __replace__(self, /, **k): return k
print(copy.replace(O(), obj=1, self=2))
o = P(1, 2); o.__replace__ = lambda **k: "instance"; print(type(copy.replace(o, y=1) if 0 else o).__name__)
class N: __replace__ = None
try: copy.replace(N())
except TypeError as e: print(e)
print(copy.replace(SimpleNamespace(a=1), b=2))
print(copy.replace(copy.replace.__code__, co_name="zz").co_name)
