"""Unions, intersections, differences, as operators and methods."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a, b, c = {1, 2, 3, 4}, {3, 4, 5}, {4}
for result in (a | b, a & b, a - b, b - a, a ^ b, a | b | c, a & b & c,
               a.union(b), a.union(), a.union([9], (8,)), a.intersection(b),
               a.intersection([3, 9], {3}), a.intersection(),
               a.difference(b), a.difference([1], {2}), a.difference(),
               a.symmetric_difference([1, 7])):
    print(sorted(result), end=" ")
print()
print(c < a, c <= c, c < c, a > c, a >= b, a.issubset(range(9)),
      a.issuperset([1]), a.isdisjoint([9]), a.isdisjoint(b), set() <= c)
print({1} < {2}, {2} < {1}, {1} <= {2}, {1} == {2})
show(lambda: a | [1])
show(lambda: a & 5)
show(lambda: a - "x")
show(lambda: [1] ^ a)
show(a.union, 5)
show(a.intersection, [[]])
show(a.issubset, 5)
show(a.symmetric_difference)
show(a.isdisjoint)
d = {1, 2}
e = d
d |= {3}
print(sorted(d), d is e)
d &= {2, 3, 9}
d -= {9, 3}
d ^= {2, 8}
print(sorted(d), sorted(e))
for method, argument in (("update", [1, 2]), ("intersection_update", [1, 8]),
                         ("difference_update", [1]),
                         ("symmetric_difference_update", [5, 8])):
    print(getattr(d, method)(argument), sorted(d))
d.update([1], "ab", {2: 3})
print(len(d))
try:
    d |= [1]
except TypeError as error:
    print(error)
