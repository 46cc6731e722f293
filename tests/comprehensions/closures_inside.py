# Functions made in a comprehension share its variable.
fs = [lambda: x for x in range(3)]
print([f() for f in fs])
gs = list((lambda: y) for y in range(3))
print([f() for f in gs])
print([f() for f in [lambda x=x: x for x in range(3)]])
print([[f() for f in [lambda: (a, b) for b in range(2)]] for a in range(2)])


def outer(n):
    return [[i * j * n for j in range(3)] for i in range(2)]


print(outer(2))


def captured():
    v = 1
    l = [lambda: (v, w) for w in range(2)]
    v = 5
    return [f() for f in l]


print(captured())


class C:
    names = ["a", "b"]
    upper = [n.upper() for n in names]
    pairs = [(n, m) for n in names for m in "12"]


print(C.upper, C.pairs)
