# del works on names, attributes, items, slices and nested lists of them.
class O:
    pass


o = O()
o.a, o.b = 1, 2
l = list(range(10))
d = {"x": 1, "y": 2, "z": 3}
x = y = z = 0
del x
try:
    x
except NameError as e:
    print(e)
del y, (z, o.a)
try:
    z
except NameError as e:
    print(e)
print(vars(o))
del l[0], l[-1]
print(l)
del l[1:3]
print(l)
del l[::2]
print(l)
del d["x"], d["y"]
print(d)
del [o.b], ()
print(vars(o))
for bad in ("del l[10]", "del d['q']", "del o.q", "del q", "del l['a']"):
    try:
        exec(bad)
    except Exception as e:
        print(bad, "->", type(e).__name__, e)


class Log:
    def __delattr__(self, n):
        print("delattr", n)

    def __delitem__(self, k):
        print("delitem", k)


g = Log()
del g.a, g[1], g[1:2], g[1, 2], g[...]
