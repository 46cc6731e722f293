"""A tuple that holds a list: what changes and what does not."""
t = ([1], 2)
t[0].append(5)
print(t)
try:
    t[0] += [6]
except TypeError as error:
    print(error, t)
u = t
u += (3,)
print(t, u)
u *= 2
print(u)
print((1, 2)[:] == (1, 2), tuple((1, 2)) == (1, 2))
print(sorted([(2, "b"), (1, "z"), (2, "a"), (1,)]), max((1, 9), (2, 0)))
print([a + b for a, b in ((1, 2), (3, 4))], dict(((1, 2), (3, 4))))
print("%s-%s" % (1, 2), "{0[1]}".format((1, 2)), f"{(1, 2)}")
print(*(1, 2), *("a",), sep="/")


def swap(pair):
    a, b = pair
    return b, a


print(swap((1, 2)), swap("xy"), tuple(x * x for x in range(4)))
x = 1, 2, *[3, 4]
print(x, len(x))
for index, value in enumerate(("a", "b")):
    print(index, value)
print((1, 2, 3) > (1, 2), (1, 2) != (1, 2), bool(()), bool((0,)))
