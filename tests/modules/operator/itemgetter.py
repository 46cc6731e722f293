# itemgetter: one item or a tuple of them; repr, errors, equality.
from operator import itemgetter


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


first = itemgetter(0)
print(first, first([5, 6]), first("xy"), first({0: "zero"}), first((8,)))
print(itemgetter(-1)([1, 2]), itemgetter(True)([1, 2]), itemgetter(slice(1, 3))("abcd"))
print(itemgetter(1, 0, -1)("abc"), itemgetter("a", "b")({"a": 1, "b": 2, "c": 3}))
print(itemgetter(*range(12))("abcdefghijkl"))
print(repr(itemgetter(1, "a", None, slice(None, 2))))
attempt(first, [])
attempt(first, {})
attempt(itemgetter("k"), {"j": 1})
attempt(first, 5)
attempt(first)
attempt(first, 1, 2)
attempt(first, obj=[1])
attempt(itemgetter)
attempt(itemgetter, a=1)
attempt(itemgetter, 1, a=1)
attempt(itemgetter(0, 5), [1])
attempt(itemgetter("a"), [1])


class Missing(dict):
    def __missing__(self, key):
        return f"missing {key}"


print(itemgetter("q")(Missing()), itemgetter("q", "r")(Missing(q=1)))


class Row:
    def __getitem__(self, key):
        return f"row[{key!r}]"


print(itemgetter(1, 2)(Row()), itemgetter((1, 2))(Row()))
data = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(data, key=itemgetter(1)), sorted(data, key=itemgetter(1, 0)))
print(max(data, key=itemgetter(1)), min(data, key=itemgetter(0)))
print(list(map(itemgetter(0), data)))
print(first == itemgetter(0), first == first, hash(first) == hash(first))
print(type(first), type(first).__mro__, type(first).__module__, type(first).__name__)
attempt(type, "S", (itemgetter,), {})
attempt(setattr, first, "x", 1)
print(first.__reduce__(), itemgetter(1, 2).__reduce__())
l = []
g = itemgetter(l)
l.append(g)
print(g)
print(callable(first), first.__call__([3]))
