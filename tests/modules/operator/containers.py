# Items, membership, counting and finding.
import operator as o


def attempt(f, *args):
    try:
        print(f.__name__, repr(f(*args)))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


l = [1, 2, 3, 2]
d = {"a": 1}
attempt(o.getitem, l, 1)
attempt(o.getitem, l, slice(1, 3))
attempt(o.getitem, d, "b")
attempt(o.getitem, l, 10)
attempt(o.getitem, 5, 0)
attempt(o.getitem, list, int)
attempt(o.setitem, l, 0, "x")
attempt(o.setitem, l, slice(1, 3), [9])
print(l)
attempt(o.setitem, (1,), 0, 1)
attempt(o.setitem, l, 10, 1)
attempt(o.delitem, l, 0)
attempt(o.delitem, d, "a")
attempt(o.delitem, d, "a")
attempt(o.delitem, "abc", 0)
print(l, d)
attempt(o.contains, [1, 2], 2)
attempt(o.contains, "abc", "bc")
attempt(o.contains, "abc", 1)
attempt(o.contains, 5, 1)
attempt(o.contains, range(10**9), 10**8)
nan = float("nan")
attempt(o.countOf, [nan, nan, 1], nan)
attempt(o.countOf, "banana", "a")
attempt(o.countOf, iter([1, True, 1.0, 2]), 1)
attempt(o.countOf, 5, 1)
attempt(o.indexOf, "banana", "n")
attempt(o.indexOf, [1.0, 2], 2.0)
attempt(o.indexOf, [1], 2)
attempt(o.indexOf, (x for x in (5, 6, 7)), 7)
attempt(o.indexOf, None, 7)


class Fails:
    def __eq__(self, other):
        raise KeyError("compare")


attempt(o.countOf, [Fails()], 1)
attempt(o.indexOf, [Fails()], 1)


class ByItem:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


attempt(o.countOf, ByItem(), 4)
attempt(o.indexOf, ByItem(), 9)
attempt(o.contains, ByItem(), 5)
