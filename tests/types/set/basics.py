"""Making sets, membership, adding and removing."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


s = {3, 1, 2, 1, 2.0, True}
print(sorted(s), len(s), 1 in s, 5 in s, set(), {1}, {"a"}, bool(set()))
print(s.add(4), s.add(4), s.discard(9), s.discard(4), s.remove(1), sorted(s))
show(set)
show(set, [1, 1])
show(set, 5)
show(set, [[]])
show(set, [1], [2])
show(lambda: {[]})
show(lambda: {{}})
show(lambda: {{1}})
show({1}.remove, 2)
show({1}.remove, "a")
show({1}.remove, [])
show({1}.add, [])
show({1}.add)
show(set().pop)
show({7}.pop)
show({1}.clear)
show({1}.copy)
show(lambda: set("a")[0])
show(lambda: hash({1}))
show(lambda: {1} + {2})
show(lambda: {1} < [1])
show(lambda: [] in {1})
show(lambda: {1} in {frozenset([1])})
show(getattr, {1}, "append")
print({1, 2} == {2, 1}, {1} == [1], {1} != {1.0}, {1} == frozenset([1]))
print(sorted({c for c in "hello" if c != "l"}), {*"aa", *[]} == {"a"})
print(sorted(set("abc") | set("cd")), len(set(range(1000))))
