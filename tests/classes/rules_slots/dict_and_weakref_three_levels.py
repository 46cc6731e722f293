# __dict__ and __weakref__ slots in every combination along three levels.
import weakref
options = [None, (), ("__dict__",), ("__weakref__",), ("__dict__", "__weakref__")]
short = {None: "-", options[1]: "0", options[2]: "d", options[3]: "w", options[4]: "b"}
texts = []
def make(base, slots):
    ns = {} if slots is None else {"__slots__": slots}
    return type("T", (base,), ns)
def state(c):
    o = c()
    try:
        weakref.ref(o)
        w = "w"
    except TypeError:
        w = "."
    try:
        o.new = 1
        d = "d"
    except AttributeError:
        d = "."
    assert (c.__dictoffset__ != 0) == (d == "d")
    assert (c.__weakrefoffset__ != 0) == (w == "w")
    assert hasattr(o, "__dict__") == (d == "d")
    assert hasattr(o, "__weakref__") == (w == "w")
    own = "".join(n[2] for n in ("__dict__", "__weakref__") if n in c.__dict__)
    return d + w + own
for one in options:
    for two in options:
        row = []
        for three in options:
            try:
                c = object
                made = ""
                for s in (one, two, three):
                    c = make(c, s)
                    made += short[s]
                row.append(made + " " + state(c))
            except TypeError as e:
                if str(e) not in texts:
                    texts.append(str(e))
                row.append(made + "! " + str(texts.index(str(e))))
        print("; ".join(row))
print(texts)
for names in (("__dict__", "__dict__"), ("__weakref__", "__weakref__"),
              ("__dict__", "x", "__dict__"), ("__weakref__", "__dict__", "__weakref__")):
    try:
        make(object, names)
    except TypeError as e:
        print(names, e)
class D:
    __slots__ = ("__dict__", "__weakref__")
print(D.__dict__["__dict__"], D.__dict__["__weakref__"], sep="\n")
print(D.__slots__, D().__weakref__)
o = D()
r = weakref.ref(o)
print(o.__weakref__ is r)
try:
    o.__weakref__ = None
except AttributeError as e:
    print(e)
o.__dict__ = {"a": 1}
print(o.a)
try:
    o.__dict__ = 5
except TypeError as e:
    print(e)
del o.__dict__
print(o.__dict__)
