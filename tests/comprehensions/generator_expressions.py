# Generator expressions are lazy, single-use, and need no extra parentheses.
print(sum(x * x for x in range(4)))
print(max((len(w), w) for w in ["a", "ccc", "bb"]))
g = (x for x in range(3))
print(list(g), list(g))
print(type(g).__name__, g.__name__, g.__qualname__)
print(",".join(str(i) for i in range(3)))
print(any(x > 1 for x in [1, 2]), all(x for x in []))


def gen():
    return (c for c in "ab")


print(gen().__qualname__)
src = [1, 2, 3]
g = (x for x in src)
src.append(4)
print(list(g))
src = [1]
g = (x for x in src)
src = [2]
print(list(g))
print(dict((k, v) for k, v in zip("ab", [1, 2])))
print(tuple(i for i in range(2)), *(i for i in range(2)))
g = ((yield_, g) for yield_ in [1])
print(next(g)[1] is g)
try:
    exec("f(x for x in [1], 2)")
except SyntaxError as e:
    print(e.msg)
