# The loop variables don't leak; names outside are untouched.
x = "outer"
l = [x for x in range(3)]
print(x, l)
s = {y for y in range(2)}
for name in ("y", "z"):
    print(name in globals())


def f():
    i = "kept"
    a = [i for i in range(3)]
    b = {i: 1 for i in range(3)}
    c = list(i for i in range(3))
    return i, sorted(locals())


print(f())
try:
    [undefined for _ in [1]]
except NameError as e:
    print(e)
[x for x in range(2)]
print(x)
y = 5
print([y for x in range(2)], [y for y in [y, y + 1]])


def g():
    print([q for q in range(2)])
    try:
        return q
    except NameError as e:
        return str(e)


print(g())
del x
print([x for x in [1]], "x" in globals())
