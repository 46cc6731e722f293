# Comparison
from collections import Counter
import copy

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


import operator
ops = ("lt", "le", "eq", "ne", "gt", "ge")
pairs = [("", ""), ("a", ""), ("ab", "ba"), ("aab", "ab"), ("ab", "aab"),
         ("ab", "bc"), ("a", "b")]
for x, y in pairs:
    print(repr(x), repr(y),
          [getattr(operator, op)(Counter(x), Counter(y)) for op in ops])
print(Counter(a=0) == Counter(), Counter(a=0) != Counter(), Counter(a=-1) < Counter())
print(Counter(a=1) == {"a": 1}, {"a": 1} == Counter(a=1), Counter(a=0) == {},
      Counter() == {}, Counter(a=1) != {"a": 1}, Counter(a=1) == 5)
show(lambda: Counter(a=1) < {"a": 2})
show(lambda: Counter(a=1) <= 5)
show(lambda: Counter(a="x") < Counter(a=1))


class Sub(Counter):
    pass


print(Sub("a") == Counter("a"), Sub("a") < Counter("aa"))
c = Counter("aab")
c.extra = 1
for d in (c.copy(), copy.copy(c), copy.deepcopy(c)):
    print(type(d).__name__, d, d is c, hasattr(d, "extra"))
print(c.__reduce__())
print([c.__lt__(5), c.__le__(5), c.__eq__(5), c.__ne__(5), c.__gt__(5), c.__ge__(5)])
for name in ("keys", "values", "items"):
    print(getattr(c, name)())
