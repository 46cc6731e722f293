import reprlib
from reprlib import Repr, repr as r, aRepr
print(reprlib.__all__, type(aRepr).__name__, sorted(vars(aRepr).items()))
for x in ([1] * 6, [1] * 7, (1,), (), tuple(range(9)), {1, 2}, set(range(9)), set(), frozenset(), frozenset(range(8)), {}, {1: 2}, {i: i for i in range(9)}, "x" * 29, "x" * 40, "'" * 40, "é" * 31, "\n" * 20,
          10**39, 10**50, -10**50, b"x" * 50, 1.5, 1e300, None, [[[[[[[[1]]]]]]]], {1: {2: {3: {4: {5: {6: {7: 8}}}}}}}, ((((((((1,),),),),),),),), [(), {}, []], {"b": 1, "a": 2}, {1: 1, "a": 2}, range(10**40), slice(1), len, "short", [set(range(9)), "y" * 50]):
    print(r(x))
k = Repr(maxlevel=1, maxtuple=2, maxlist=2, maxdict=1, maxset=1, maxfrozenset=1, maxstring=10, maxlong=8, maxother=12, fillvalue="~")
for x in ([1, 2, 3], (1, 2, 3), [[1]], [[]], {1: 2, 3: 4}, {1: [2]}, {1}, {1, 2}, frozenset([1, 2]), "abcdefghijkl", 123456789, 1.23456789012345, [[[]]]): print(k.repr(x))
for lim in range(0, 8):
    k.maxstring = k.maxother = k.maxlong = lim; print(k.repr("abcdefghij"), k.repr(1234567890), k.repr(1.5e10))
try: Repr(3)
except TypeError as e: print(e)
try: Repr(nope=3)
except TypeError as e: print(e)
class Long:
    def __repr__(self): return "L" * 50
class Err:
    def __repr__(self): raise ValueError
print(r(Long())); print(r(Err())[:16], r([Err()])[:17])
class list2(list): pass
print(r(list2(range(9))))
class MyDict(dict): pass
print(r(MyDict({i: i for i in range(20)})))
print(r(type("list", (list,), {})(range(20))))
class Mine(Repr):
    def repr_Point(self, x, level): return f"<point {level}>"
    def repr_two_words(self, x, level): return "two"
    def repr_int(self, x, level): return "int!"
class Point: pass
two = type("two words", (), {})
print(Mine().repr([Point(), 3, two(), [Point()]]))
print(aRepr.repr1([1, [2]], 1), aRepr.repr1([1, [2]], 0), aRepr.repr1({1: 2}, 0), aRepr.repr1((), 0))
import collections
print(r(collections.deque(range(10))), r(collections.deque([1])), r(collections.OrderedDict(a=1)), r(collections.Counter("aab")))
