"""The methods that change a list."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


items = [3, 1, 2]
print(items.append(4), items.extend("ab"), items.insert(0, "first"))
print(items)
for index in (-1, 100, -100, 2):
    items.insert(index, index)
print(items, items.pop(), items.pop(0), items.pop(-2), items)
print(items.remove(1), items, items.reverse(), items, items.clear(), items)
show([].pop)
show([1].pop, 5)
show([1].pop, "a")
show([1].pop, 1.0)
show([1].remove, 2)
show([1].index, 2)
show([1, 2, 1].index, 1, 1)
show([1, 2, 1].index, 1, -1)
show([1, 2, 1].index, 2, 2)
show([1, 2, 1].index, 1, "a")
show([1, 2, 1, 1.0, True].count, 1)
show([1].append)
show([1].append, 1, 2)
show([1].extend, 5)
show([1].extend, None)
show([1].insert, 1)
show([1].insert, "a", 1)
show([1, 2].copy)
show([1].clear, 1)
show([1].append, object=5)
show(getattr, [], "push")
show(setattr, [], "x", 1)
items = [1, 2]
items.extend(items)
items.extend(x * 2 for x in items[:2])
print(items)
a = b = [1]
a += [2]
print(a, b, a is b)
a = a + [3]
print(a, b)
