# Slots read, written and deleted by the same lines while the class changes.
class A:
    __slots__ = ("x", "y")
class B(A):
    __slots__ = ()
class C:
    __slots__ = ("y", "x")      # another place for each
class D:
    pass
class E(A):
    pass                         # slots above, a dict below
out = []
def note(*v):
    if not out or out[-1] != v:
        out.append(v)
def read(o):
    try:
        return o.x
    except AttributeError as e:
        return str(e)
def write(o, v):
    try:
        o.x = v
    except AttributeError as e:
        return str(e)
def delete(o):
    try:
        del o.x
    except AttributeError as e:
        return str(e)
slot = A.__dict__["x"]
class Data:
    def __get__(self, o, c): return "data"
    def __set__(self, o, v): pass
    def __delete__(self, o): pass
class NonData:
    def __get__(self, o, c): return "nondata"
steps = {
    300: lambda: setattr(A, "x", property(lambda self: "property")),
    600: lambda: setattr(A, "x", slot),
    900: lambda: delattr(A, "x"),
    1200: lambda: setattr(A, "x", slot),
    1500: lambda: setattr(B, "x", Data()),
    1800: lambda: setattr(B, "x", NonData()),
    2100: lambda: setattr(B, "x", "plain"),
    2400: lambda: delattr(B, "x"),
    2700: lambda: setattr(A, "x", 5),
    3000: lambda: setattr(A, "x", A.__dict__["y"]),
    3300: lambda: setattr(A, "x", slot),
    3600: lambda: setattr(A, "__getattr__", lambda self, n: "getattr"),
    3900: lambda: delattr(A, "__getattr__"),
    4200: lambda: setattr(A, "__setattr__", lambda self, n, v: note("setattr", n)),
    4500: lambda: delattr(A, "__setattr__"),
    4800: lambda: setattr(A, "__getattribute__", lambda self, n: "getattribute"),
    5100: lambda: delattr(A, "__getattribute__"),
    5400: lambda: setattr(A, "__delattr__", lambda self, n: note("delattr", n)),
    5700: lambda: delattr(A, "__delattr__"),
    6000: lambda: setattr(E, "__slots__", ("x",)),
}
for i in range(6300):
    if i in steps:
        steps[i]()
        note("step", i)
    for k in (A, B, C, D, E):
        o = k()
        note(k.__name__, write(o, "v"), read(o), delete(o), read(o), delete(o))
        if i % 100:
            out.pop() if out[-1][0] == k.__name__ and out.count(out[-1]) > 1 else None
for o in out:
    print(o)
