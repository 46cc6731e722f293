"""Iterators of the built-in types: names, independence, exhaustion."""
kinds = [[1, 2], (1, 2), "ab", "é€", b"ab", range(2), range(10 ** 20), {1: 2},
         {1}, {1: 2}.keys(), {1: 2}.values(), {1: 2}.items(), frozenset({1})]
for thing in kinds:
    print(type(iter(thing)).__name__, next(iter(thing)), end="; ")
print()
for maker in (enumerate("ab"), zip("ab"), map(str, [1]), filter(None, [1]),
              reversed([1]), reversed("a"), reversed((1,)), reversed({1: 2}),
              reversed({1: 2}.items()), iter(int, 1), (x for x in [1])):
    print(type(maker).__name__, next(maker), iter(maker) is maker, end="; ")
print()
items = [1, 2, 3]
a, b = iter(items), iter(items)
print(next(a), next(a), next(b), list(a), list(b), list(a))
pairs = iter(range(6))
print(list(zip(pairs, pairs)), [*zip(*[iter("abcdef")] * 3)])
it = iter([1, 2, 3])
print(2 in it, list(it))
it = iter("abc")
for x in it:
    print(x, next(it, None), end=" ")
print()
for thing in ([1, 2, 3], "abc", (1, 2), range(5), {1: 2}, {1, 2}):
    it = iter(thing)
    next(it)
    print(it.__length_hint__(), end=" ")
print()
e = enumerate(iter("ab"), 10 ** 20)
print(list(e), list(e))
first, second = iter([[1], [2]])
print(first, second, list(map(list, zip(*[(1, 2), (3, 4)]))))
