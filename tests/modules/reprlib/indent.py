from reprlib import Repr
data = [1, (2, 3), {"k": [4, 5], "l": {}}, set(), [], (7,), frozenset({8}), "s" * 40]
for ind in (None, 0, 2, 4, "  ", "-->", "", True):
    print(repr(ind)); print(Repr(indent=ind).repr(data))
for bad in (-1, 1.5, [], b"x"):
    try: print(Repr(indent=bad).repr([1]))
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(Repr(indent=2, maxlist=2, maxlevel=2).repr([1, [2, [3, [4]]], 5, 6]))
print(Repr(indent=2).repr((1,)), Repr(indent=2).repr([]), Repr(indent=1).repr({}))
