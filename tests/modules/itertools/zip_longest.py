# zip_longest.
from itertools import count, islice, repeat, zip_longest


def attempt(f, *args, **kwargs):
    try:
        print(list(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


attempt(zip_longest)
attempt(zip_longest, "abc")
attempt(zip_longest, "abc", "x", [1, 2])
attempt(zip_longest, "abc", "x", fillvalue="-")
attempt(zip_longest, [], [])
attempt(zip_longest, [], "a", fillvalue=0)
attempt(zip_longest, fillvalue=1)
attempt(zip_longest, *["ab"] * 12)
attempt(zip_longest, *["ab"[: i % 3] for i in range(12)], fillvalue=None)
attempt(zip_longest, 5)
attempt(zip_longest, "a", 5)
attempt(zip_longest, "a", foo=1)
attempt(zip_longest, "a", fillvalue=1, foo=1)
print(list(islice(zip_longest("ab", count()), 4)))
z = zip_longest("ab", "c")
print(next(z), next(z), next(z, "end"), next(z, "end"))


class Source:
    def __init__(self, *items):
        self.items = list(items)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.items:
            raise StopIteration
        item = self.items.pop(0)
        if isinstance(item, Exception):
            raise item
        return item() if callable(item) else item


z = zip_longest("abcd", Source(1, ValueError("v"), 2), fillvalue="fill")
for _ in range(4):
    try:
        print(next(z))
    except (ValueError, StopIteration) as e:
        print(type(e).__name__, e)
s = Source(1)
z = zip_longest(s, "abc")
print(next(z), next(z))
s.items.append(9)
print(next(z))


def again():
    inner.append(next(it, "end"))
    return "outer"


inner = []
it = zip_longest(Source(again, 1), Source(again, 2), "xy")
print(list(it), inner)


class Sub(zip_longest):
    def __init__(self, *args, **kwargs):
        self.kwargs = kwargs


s = Sub("a", "bc", fillvalue=5)
print(list(s), s.kwargs)
held = list(zip_longest("abc", "d"))
print(len(set(map(id, held))) == 3, held)
same = iter("abcdefg")
print(list(zip_longest(same, same, same, fillvalue="-")))
