"""Lists that hold themselves, deep lists, repr of everything."""
items = [1]
items.append(items)
print(items, items[1] is items, len(items), items[1][1][0])
both = {"list": items}
items.append(both)
print(items, both)
pair = ([],)
pair[0].append(pair)
print(pair)
other = [1]
other.append(other)
print(str([other, other]), repr(other) == "[1, [...]]")
try:
    print(items == other[:])
except RecursionError as error:
    print(type(error).__name__)
deep = []
for _ in range(50):
    deep = [deep]
print(deep)
print([1.0, "a", b"b", None, True, (1,), {2}, {"k": []}, range(3), ...])


class Noisy:
    def __repr__(self):
        return "<noisy>"

    def __str__(self):
        return "not shown"


print([Noisy()], str([Noisy()]), f"{[Noisy()]}", (Noisy(),), {1: Noisy()})
