# What conversions say when a special method gives the wrong type.
import operator, math
def attempt(label, f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", type(r).__name__, r)
class IntSub(int): pass
class FloatSub(float): pass
class StrSub(str): pass
class ComplexSub(complex): pass
class BytesSub(bytes): pass
values = [None, "1", 1.5, 7, True, IntSub(3), FloatSub(2.5), 1j, ComplexSub(2j), b"1", BytesSub(b"x"), StrSub("s"), -1, 10**20, NotImplemented, []]
def with_method(name, v):
    return type("T", (), {name: lambda self, *a: v})()
cases = [
    ("__int__", int), ("__index__", int), ("__index__", operator.index), ("__index__", float),
    ("__index__", complex), ("__index__", lambda o: [1, 2, 3][o]), ("__index__", hex), ("__index__", range),
    ("__float__", float), ("__float__", complex), ("__float__", math.sqrt), ("__complex__", complex),
    ("__bool__", bool), ("__len__", bool), ("__len__", len), ("__str__", str), ("__repr__", repr),
    ("__repr__", str), ("__format__", format), ("__bytes__", bytes), ("__hash__", hash),
    ("__trunc__", math.trunc), ("__round__", round), ("__abs__", abs), ("__neg__", operator.neg),
    ("__length_hint__", lambda o: operator.length_hint(o, 5)), 
    ("__dir__", dir), ("__contains__", lambda o: 1 in o),
    ("__repr__", lambda o: "<%r>" % o), ("__str__", lambda o: "<%s>" % o), ("__repr__", ascii),
    ("__repr__", lambda o: f"{o!r}"), ("__format__", lambda o: f"{o:>3}"), ("__floor__", math.floor),
    ("__ceil__", math.ceil), ("__int__", lambda o: "%d" % o), ("__index__", lambda o: "%x" % o), ("__float__", lambda o: "%f" % o),
]
warned = {"__int__": (True, "IntSub"), "__float__": ("FloatSub",),
          "__complex__": ("ComplexSub",), "__index__": (True, "IntSub")}
for i, (name, f) in enumerate(cases):
    for v in values:
        w = warned.get(name, ())
        if v in w or type(v).__name__ in w or (v is NotImplemented and name == "__contains__"):
            continue        # works, with a DeprecationWarning
        
        attempt("%s %d %s" % (name, i, type(v).__name__), f, with_method(name, v))
