print([], [1], [1, 2,], (), (1,), (1, 2), {}, {1}, {1: 2,}, {1, 2, 1})
print([*"ab", *[], 1], (*"ab",), {*"a", *"a"}, {**{}, "a": 1, **{"a": 2, "b": 3}})
a = [i := 5, i + 1]
print(a, i)
def trace(x):
    print("eval", x)
    return x
d = {trace("k1"): trace("v1"), **{trace("k2"): trace("v2")}, trace("k1"): trace("v3")}
print(d)
{trace(k): trace(v) for k, v in [(1, 2)]}
print({1: "a", True: "b", 1.0: "c"}, {0, False, 0.0, -0.0}, {"": 1, None: 2, (): 3})
print([x for x in range(5) if x % 2 if x > 1], [(x, y) for x in "ab" for y in "cd" if x + y != "ac"])
print({x: y for x, y in zip("ab", "cd")}, {x % 2 for x in range(5)}, [[y for y in range(x)] for x in range(3)])
print(list(x for x in [1, 2]), sum(x for x in range(4)), (x for x in []).__next__.__name__)
for bad in ("[*1]", "{**1}", "{*1}", "(*None,)", "{[]: 1}", "{1: 2, **[3]}", "{{}}", "[x for x in 1]", "{k: v for k in 1}", "dict(**{1: 2})", "[x async for x in y]", "[yield]", "{**{'a': 1}.items()}", "{*{}, **{}}", "[**{}]", "(**{})", "{1: 2, 3}", "{1, 2: 3}", "[for x in y]", "[x for]", "[x, y for x in z]", "(x for x in y, 1)", "[*x for x in y]", "{**x for x in y}", "[x if 1 for x in y]"):
    try:
        print(bad, "->", eval(bad))
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
