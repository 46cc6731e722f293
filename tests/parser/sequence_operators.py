# +, *, in, comparison and indexing of sequences.
print([1] + [2], (1,) + (2,), "a" + "b", [1, 2] * 2, 2 * (1, 2), "ab" * 3, [1] * 0, [1] * -5, "a" * True, [[]] * 2)
print(1 in [1, 2], 3 not in (1, 2), "b" in "abc", "bc" in "abc", "" in "abc", "" in "", "ac" in "abc", 1 in {1: 2}, 2 in {1: 2})
print([1, 2] < [1, 3], [1] < [1, 0], [] < [1], [2] > [1, 9], (1, "a") < (1, "b"), "a" < "b", "Z" < "a", "abc" < "abd", "" < "a")
print([1, 2] == [1, 2], [1] == (1,), [1, [2]] == [1, [2]], (1, 2) != (2, 1), [1.0] == [1], "a" == b"a", [] == (), [] == False)
print([1, 2, 3][-1], (1, 2)[0], "abc"[-3], len([]), len("é日"), min("hello"), max([3, 1]), sorted("hello"), list(reversed("abc")))
l = [[0] * 2] * 2
l[0][0] = 1
print(l, l[0] is l[1])
for f in (lambda: [1] + (2,), lambda: "a" + 1, lambda: [1] * "a", lambda: [1] < ["a"], lambda: (1,) < [1], lambda: [] + None,
          lambda: "abc" < 1, lambda: [1][5], lambda: "a"[1], lambda: ()[0], lambda: [1] - [1], lambda: "a" - "a", lambda: [None] < [None]):
    try:
        print(f())
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)
print([1, "a"] == [1, "a"], [[1, 2], [3]] < [[1, 2], [4]], {1, 2} < {1, 2, 3}, {1} <= {1}, {1} == {1}, {1: 2} == {1: 2}, {1} | {2}, {1, 2} & {2}, {1, 2} - {1}, {1, 2} ^ {2, 3})
