# A class with hundreds of slots keeps each value apart.
names = tuple(f"field_{i}" for i in range(300))


class Wide:
    __slots__ = names


a, b = Wide(), Wide()
for i, n in enumerate(names):
    setattr(a, n, i)
    setattr(b, n, -i)
print(a.field_0, a.field_299, b.field_299)
print(sum(getattr(a, n) for n in names), sum(getattr(b, n) for n in names))
for n in names[::2]:
    delattr(a, n)
print(sum(hasattr(a, n) for n in names), hasattr(a, "field_1"))
print(sum(hasattr(b, n) for n in names))


class Wider(Wide):
    __slots__ = ("field_300",)


w = Wider()
w.field_300 = "last"
w.field_0 = "first"
print(w.field_300, w.field_0, hasattr(w, "field_150"))
