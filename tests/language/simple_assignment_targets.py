class O: pass
o, d, l = O(), {}, [0, 1, 2, 3]
a = b = c = [1]
print(a is b is c)
(a, b), [c, *e] = (1, 2), "xyz"
print(a, b, c, e)
o.x, d["k"], l[1:3], *o.rest = 1, 2, "ab", 4, 5
print(o.x, d, l, o.rest)
[] = ()
() = []
[x] = [5]
(y), = [6]
((z)) = 7
print(x, y, z)
l[:] = range(3); l[1:1] = [9, 9]; l[::2] = "abc"
print(l)
for bad in ("a, b = 1", "a, b = [1]", "a, b = 1, 2, 3", "a, *b, c = [1]", "(a, b), c = 1, 2", "[a, b] = {}", "a, b = 'x'", "() = [1]", "[] = 5", "*a, = 5", "a, b = iter([1])", "a, b, c = (i for i in range(2))", "a, (b, c) = 1, [2]", "l[::2] = [1]", "l[5] = 1", "l['x'] = 1", "'abc'[0] = 1", "o.x.y = 1", "(5).x = 1", "None.x = 2", "d[[]] = 1", "undefined.x = 1", "undefined[0] = 1", "l[0:1] = 5", "a, b = {1: 2}", "a, b = O()"):
    try:
        exec(bad)
        print(bad, "ok")
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
i = 0
i, l[i] = 1, "changed"
print(i, l)
x, x = 1, 2
print(x)
class It:
    def __iter__(self): print("iter"); return iter([1, 2])
(p, q), r = It(), It()
print(p, q, r.__class__.__name__)
