# Attributes of dict-backed instances while classes and dicts change.
class Base: pass
class A(Base): pass
class B(Base): pass
out = []
last = {}
def note(key, *v):
    if last.get(key) != v:
        last[key] = v
        print(key, *v)
def read(o):
    try:
        return o.x
    except AttributeError as e:
        return str(e)
class Data:
    def __get__(self, o, c): return "data"
    def __set__(self, o, v): o.__dict__["x"] = ("through data", v)
class NonData:
    def __get__(self, o, c): return "nondata"
class Other:
    def __init__(self): self.x = "of Other"
def hot(o, v):
    o.x = v
    a = read(o)
    o.y = 1
    o.y += 1
    return a, o.y
steps = [
    ("class variable", lambda: setattr(Base, "x", "class")),
    ("data", lambda: setattr(Base, "x", Data())),
    ("nondata", lambda: setattr(Base, "x", NonData())),
    ("data on A", lambda: setattr(A, "x", Data())),
    ("plain on A", lambda: setattr(A, "x", 7)),
    ("none on A", lambda: delattr(A, "x")),
    ("gone", lambda: delattr(Base, "x")),
    ("make NonData data", lambda: (setattr(A, "x", NonData()), setattr(NonData, "__set__", lambda s, o, v: None))),
    ("and not", lambda: delattr(NonData, "__set__")),
    ("gone", lambda: delattr(A, "x")),
    ("setattr", lambda: setattr(A, "__setattr__", lambda s, n, v: object.__setattr__(s, n, (n, v)) if n == "x" else object.__setattr__(s, n, v))),
    ("no setattr", lambda: delattr(A, "__setattr__")),
    ("getattribute", lambda: setattr(A, "__getattribute__", lambda s, n: 100 if n == "y" else object.__getattribute__(s, n))),
    ("no getattribute", lambda: delattr(A, "__getattribute__")),
    ("bases", lambda: setattr(A, "__bases__", (type("P", (), {"x": property(lambda s: "prop", lambda s, v: None)}),))),
    ("bases back", lambda: setattr(A, "__bases__", (Base,))),
    ("y property", lambda: setattr(B, "y", property(lambda s: 50, lambda s, v: None))),
    ("y gone", lambda: delattr(B, "y")),
    ("metaclass irrelevant", lambda: globals().__setitem__("B", type("M", (type,), {"x": Data()})("B", (Base,), {}))),
]
olds = [A(), B()]
for n, (label, step) in enumerate([("start", lambda: None)] + steps):
    step()
    last.clear()
    print("--", label)
    for i in range(400):
        for k in (A, B, Other):
            note(k.__name__, hot(k(), "v"))
        for j, o in enumerate(olds):
            note(j, hot(o, "old"))
        if i == 200:
            olds[0].__dict__
            olds[1].__dict__ = {"x": "fresh"}
        if i == 300:
            olds[0].__class__, olds[1].__class__ = type(olds[1]), type(olds[0])
o = A()
r = []
for i in range(2000):
    if i == 500: o.__dict__.clear()
    if i == 700: o.__dict__["x"] = "written through"
    if i == 900: o.__dict__ = {"x": "replaced"}
    if i == 1100: del o.x
    if i == 1300: A.x = "class now"
    if i == 1500: vars(o).update(x="updated")
    if i == 1700: del o.__dict__
    if i == 1900: del A.x
    v = read(o)
    if not r or r[-1] != v: r.append(v)
print(r)
