# A dict of slots: keys are the names, values the docstrings.
import inspect
class A:
    __slots__ = {"x": "doc of x", "y": None, "z": 5, "w": ""}
for n in "xyzw":
    d = A.__dict__[n]
    print(n, repr(d.__doc__), repr(inspect.getdoc(d)), type(d).__name__)
print(A.__slots__, type(A.__slots__).__name__)
A.__slots__["x"] = "changed later"
print(A.x.__doc__, inspect.getdoc(A.x))
class B(A):
    __slots__ = {"v": "doc of v"}
b = B()
b.v = b.x = 1
print(b.v, b.x, B.v.__doc__, inspect.getdoc(B.x))
class D(dict):
    def __iter__(self): return iter(["from", "iter"])
    def keys(self): return ["from", "keys"]
C = type("C", (), {"__slots__": D(real=1)})
print([n for n, v in C.__dict__.items() if type(v).__name__ == "member_descriptor"])
import types
P = type("P", (), {"__slots__": types.MappingProxyType({"q": "doc"})})
print([n for n, v in P.__dict__.items() if type(v).__name__ == "member_descriptor"],
      P.q.__doc__, inspect.getdoc(P.q))
for bad in ({1: "one"}, {"a b": 1}, {("t",): 1}, {"ok": 1, "": 2}):
    try:
        type("T", (), {"__slots__": bad})
    except TypeError as e:
        print(e)
class E:
    __slots__ = {"__dict__": "the dict", "__weakref__": "the refs", "__p": "private"}
print(sorted(n for n in vars(E) if not n.startswith("__") or n in ("__dict__", "__weakref__")))
print(E.__dict__["__dict__"].__doc__, E._E__p.__doc__)
