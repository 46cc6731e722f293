# One call site, methods replaced and shadowed in every way.
class A:
    def m(self, x=0): return "A.m", x
class B(A): pass
class S:
    __slots__ = ("m2", "__dict__")
    def m(self, x=0): return "S.m", x
class W:
    def __init__(self): self.m = lambda x=0: ("instance", x)
def call(o, x):
    try:
        return o.m(x)
    except Exception as e:
        return str(e)
class Callable:
    def __call__(self, *a): return "callable", len(a)
class Desc:
    def __get__(self, o, c): return lambda *a: ("desc", o is None, a)
class DataDesc(Desc):
    def __set__(self, o, v): pass
orig = A.m
a, b, s, w = A(), B(), S(), W()
steps = [
    ("start", lambda: None),
    ("replace", lambda: setattr(A, "m", lambda self, x: ("lambda", x))),
    ("static", lambda: setattr(A, "m", staticmethod(lambda x: ("static", x)))),
    ("classmethod", lambda: setattr(A, "m", classmethod(lambda c, x: ("class", c.__name__, x)))),
    ("builtin", lambda: setattr(A, "m", len)),
    ("callable", lambda: setattr(A, "m", Callable())),
    ("desc", lambda: setattr(A, "m", Desc())),
    ("data desc", lambda: setattr(A, "m", DataDesc())),
    ("instance under data", lambda: a.__dict__.__setitem__("m", lambda x: "hidden")),
    ("non data", lambda: setattr(A, "m", orig)),
    ("instance gone", lambda: a.__dict__.clear()),
    ("property", lambda: setattr(A, "m", property(lambda self: lambda x: ("prop", x)))),
    ("None", lambda: setattr(A, "m", None)),
    ("class", lambda: setattr(A, "m", str)),
    ("deleted", lambda: delattr(A, "m")),
    ("getattr", lambda: setattr(A, "__getattr__", lambda self, n: lambda x: ("getattr", n, x))),
    ("back", lambda: setattr(A, "m", orig)),
    ("in B", lambda: setattr(B, "m", lambda self, x: ("B.m", super(B, self).m(x)))),
    ("B bases", lambda: setattr(B, "__bases__", (type("Z", (), {"m": lambda self, x: "Z.m"}),))),
    ("B back", lambda: setattr(B, "__bases__", (A,))),
    ("B gone", lambda: delattr(B, "m")),
    ("b becomes", lambda: setattr(b, "__class__", W)),
    ("code swapped", lambda: setattr(orig, "__code__", (lambda self, x=0: ("new code", x)).__code__)),
    ("defaults", lambda: setattr(orig, "__defaults__", (99,))),
    ("getattribute", lambda: setattr(A, "__getattribute__", lambda self, n: (lambda x: ("getattribute", n)))),
    ("no getattribute", lambda: delattr(A, "__getattribute__")),
    ("S", lambda: setattr(S, "m", S.m2)),
    ("w", lambda: delattr(w, "m")),
]
for label, step in steps:
    step()
    seen = []
    for i in range(500):
        r = [call(o, 1) for o in (a, b, s, w)]
        if not seen or seen[-1] != r: seen.append(r)
    print(label, *seen)
class Suicidal:
    def m(self, x):
        if x == 300: del Suicidal.m
        return x
sd, err = Suicidal(), []
for i in range(600):
    try: sd.m(i)
    except AttributeError as e: err.append((i, str(e))); break
print(err)
class Swaps:
    def m(self, x):
        self.__class__ = Swapped
        return "Swaps"
class Swapped:
    def m(self, x):
        self.__class__ = Swaps
        return "Swapped"
sw, names = Swaps(), []
for i in range(1000):
    names.append(sw.m(i))
print(names[:4], len(set(names[::2])), len(set(names[1::2])))
class ArgChanges:
    def m(self, x): return "old"
def change(i):
    if i == 400: ArgChanges.m = lambda self, x: "new"
    return i
ac, seq = ArgChanges(), []
for i in range(800):
    r = ac.m(change(i))
    if not seq or seq[-1][1] != r: seq.append((i, r))
print(seq)
