# Dict and set comprehensions; the last value for a key wins.
print({x: x * x for x in range(4)})
print({k: v for k, v in [("a", 1), ("b", 2), ("a", 3)]})
print({v: k for k, v in {"a": 1, "b": 2}.items()})
print(sorted({x % 3 for x in range(10)}))
print({x: {y: x * y for y in range(2)} for x in range(2)})
print({len(w): w for w in "a bb cc d".split()})
print(type({x for x in []}).__name__, type({x: x for x in []}).__name__)
print({(a, b): a + b for a in range(2) for b in range(2) if a != b})


def k(x):
    print("key", x)
    return x


def v(x):
    print("value", x)
    return x


print({k(i): v(i) for i in range(2)})
try:
    {[]: 1 for _ in range(1)}
except TypeError as e:
    print(e)
try:
    {{} for _ in range(1)}
except TypeError as e:
    print(e)
