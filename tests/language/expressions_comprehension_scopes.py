x = "outer"
print([x for x in range(3)], x)
y = [lambda: z for z in range(2)]
print([f() for f in y])
try:
    z
except NameError as e:
    print(e)
def f():
    x = 10
    a = [x for x in (1, 2)]
    b = [x + k for k in (1, 2)]
    c = [w := k for k in (1, 2)]
    d = {k: (lambda: k)() for k in "ab"}
    return a, b, c, w, d, x
print(f())
print([last := k for k in "abc"], last)
print([[i for i in range(i)] for i in range(4)])
print([i for i in range(5) if (j := i % 3)], j)
class C:
    n = 3
    a = [i for i in range(n)]
    try:
        b = [i * n for i in range(2)]
    except NameError as e:
        print(e)
    c = (lambda n=n: [i * n for i in range(2)])()
print(C.a, C.c)
for bad in ("[i := 0 for i in x]", "[(i := 0) for i in x]", "[[(i := 0) for j in x] for i in x]", "class C: [(q := 1) for i in 'a']", "[i for i in (j := [1])]", "[(j := i) for i in [1] for j in [2]]", "[x for x in (y for y in (z := [1]))]", "{(a := 1): 2 for b in 'x'}", "[_ for _ in [1] if (_ := 2)]", "lambda: [(k := i) for i in 'a']", "[lambda: (i := 1) for i in 'a']", "(i for i in (i := 'a'))"):
    try:
        exec(bad)
        print(bad, "ok")
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
def g():
    it = iter(range(3))
    return [(a, b) for a in it for b in [next(it, None)]]
print(g())
def h(v):
    return [v for v in [v, v + 1]], v, [v for _ in "a" for v in [v] if False] if False else 0
print(h(1))
try:
    [1 / k for k in (1, 0)]
except ZeroDivisionError as e:
    print(e)
print(x, [x for x in [x]], {x: x for x in "a"}, x)
