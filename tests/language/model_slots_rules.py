class A:
    __slots__ = ("x", "_y", "__z")
    def __init__(self): self.__z = 1
    def z(self): return self.__z
a = A()
a.x = 1
print(a.x, a.z(), a._A__z, A.__slots__, A.x, type(A.x).__name__)
for bad in ("a._y", "a.w = 1", "del a._y", "a.__dict__", "A.x.__get__(5)", "A.x.__set__(5, 1)"):
    try:
        exec(bad)
    except (AttributeError, TypeError) as e:
        print(bad, "->", type(e).__name__, e)
class B(A):
    pass
b = B()
b.w = 2
print(b.__dict__, b.z())
class C(A):
    __slots__ = ("w", "__dict__")
c = C()
c.w, c.other = 1, 2
print(c.__dict__, c.w)
for body in ("__slots__ = 'x'; x = 1", "__slots__ = 'a b'", "__slots__ = 5", "__slots__ = [1]", "__slots__ = ('__dict__', '__dict__')",
             "__slots__ = 'é'", "__slots__ = ('x', 'x')", "__slots__ = ''", "__slots__ = ('',)", "__slots__ = b'x'"):
    try:
        exec(f"class T:\n    {body}")
        print(body, "ok", T.__slots__)
    except (TypeError, ValueError) as e:
        print(body, "->", type(e).__name__, e)
for base in (int, str, tuple, bytes, list, dict, type, Exception):
    try:
        print(base.__name__, type("S", (base,), {"__slots__": ("q",)}).q)
    except TypeError as e:
        print(base.__name__, e)
