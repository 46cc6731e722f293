# Sites that see many classes in changing proportion: two, eight, fifty,
# then one again.
def make(i):
    ns = {"k": i, "m": lambda self, x: (i, x), "__len__": lambda self: i, "__add__": lambda self, o: i + o, "__eq__": lambda self, o: o == i, "__hash__": lambda self: i,
          "__getitem__": lambda self, j: i * j, "__call__": lambda self, x: i - x, "p": property(lambda self: -i), "s": staticmethod(lambda: i), "c": classmethod(lambda c: (c.__name__, i)), "__bool__": lambda self: i % 2 == 0, "__iter__": lambda self: iter((i,)), "__contains__": lambda self, x: x == i}
    if i % 3 == 0: ns["__slots__"] = ("a", "b%d" % i)
    if i % 3 == 1: ns["__slots__"] = ("b", "a")
    bases = ((),) if i % 5 else ((list,),)
    c = type("C%d" % i, bases[0], ns)
    o = c()
    o.a = i * 10
    return o
objs = [make(i) for i in range(50)]
def touch(o, x):
    o.a += 1
    r = o.a, o.k, o.m(x), len(o), o + x, o == x, o[x], o(x), o.p, o.s(), o.c(), bool(o), [v for v in o], x in o
    o.a -= 1
    return r
def check(o, x, i):
    want = (i * 10 + 1, i, (i, x), i, i + x, x == i, i * x, i - x, -i, i, ("C%d" % i, i), i % 2 == 0, [i], x == i)
    return touch(o, x) == want
bad = []
for width in (1, 2, 3, 4, 8, 16, 50, 8, 2, 1):
    for n in range(400):
        i = n % width
        if not check(objs[i], n % 60, i): bad.append((width, n))
print("wrong:", bad[:3])
for i in range(0, 50, 7):
    c = type(objs[i])
    c.k = "k%d" % i
    c.m = lambda self, x: "new"
    c.__add__ = lambda self, o: "added"
    c.p = "plain"
r = {}
for n in range(1000):
    i = n % 50
    t = touch(objs[i], 1)
    r.setdefault((i % 7 == 0, t[2] == "new", t[4] == "added", t[8] == "plain", t[1] == "k%d" % i), []).append(i)
print(sorted((k, len(v)) for k, v in r.items()))
for i in range(49):
    try:
        objs[i].__class__ = type(objs[i + 1])
        print(i, "became", type(objs[i]).__name__)
    except TypeError as e:
        if i < 4: print(i, e)
