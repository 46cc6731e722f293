# Class variables read on instances and on classes.
class M(type): pass
class Root(metaclass=M):
    v = "root"
class Mid(Root): pass
class Leaf(Mid): pass
class Slot(Root):
    __slots__ = ()
leaf, slot = Leaf(), Slot()
class Data:
    def __get__(self, o, c): return "data %s" % (o is not None)
    def __set__(self, o, v): pass
class Non:
    def __get__(self, o, c): return "non %s" % (o is not None)
def safe(f):
    try:
        return f()
    except Exception as e:
        return str(e)
def look():
    return [safe(lambda: leaf.v), safe(lambda: slot.v), safe(lambda: Leaf.v), safe(lambda: Root.v), safe(lambda: type(slot).v)]
P = type("P", (), {"v": "of P"})
steps = [
    lambda: None,
    lambda: setattr(Root, "v", "changed"),
    lambda: setattr(Mid, "v", "mid"),
    lambda: setattr(Leaf, "v", "leaf"),
    lambda: delattr(Leaf, "v"),
    lambda: setattr(Mid, "v", Data()),
    lambda: setattr(Mid, "v", Non()),
    lambda: leaf.__dict__.__setitem__("v", "instance"),
    lambda: setattr(Mid, "v", Data()),
    lambda: delattr(Mid, "v"),
    lambda: leaf.__dict__.clear(),
    lambda: setattr(M, "v", "meta plain"),
    lambda: setattr(M, "v", Data()),
    lambda: setattr(M, "v", Non()),
    lambda: delattr(Root, "v"),
    lambda: delattr(M, "v"),
    lambda: setattr(M, "__getattr__", lambda c, n: "meta getattr " + c.__name__),
    lambda: setattr(Root, "__getattr__", lambda s, n: "getattr"),
    lambda: setattr(Mid, "__bases__", (P, Root)),
    lambda: setattr(P, "v", "P changed"),
    lambda: delattr(P, "v"),
    lambda: setattr(Mid, "__bases__", (Root,)),
    lambda: setattr(M, "__getattribute__", lambda c, n: "meta getattribute" if n == "v" else type.__getattribute__(c, n)),
    lambda: delattr(M, "__getattribute__"),
    lambda: delattr(Root, "__getattr__"),
    lambda: setattr(Root, "v", "again"),
    lambda: setattr(leaf, "__class__", type("Away", (Root,), {"v": "away"})),
    lambda: setattr(Leaf, "__class__", type("M2", (M,), {"v": property(lambda c: "m2")})),
    lambda: setattr(Leaf, "__class__", M),
]
for i, step in enumerate(steps):
    safe(step)
    seen = []
    for j in range(500):
        v = look()
        if not seen or seen[-1] != v:
            seen.append(v)
    print(i, *seen)
count = []
for i in range(3000):
    Root.v = i           # a plain value every time
    if leaf.v != i and not count: count.append((i, leaf.v))
    if slot.v != i: count.append((i, slot.v))
print(count[:2])
total = 0
for i in range(2000):
    Root.v += 1
    if i == 1000: Leaf.v = 5
    if i == 1500: del Leaf.v
    total += Leaf.v if isinstance(Leaf.v, int) else 1
print(total)
