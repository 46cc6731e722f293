# __basicsize__ grows by a word a slot, and is inherited otherwise.
class O: pass
class E: __slots__ = ()
class A: __slots__ = ("a",)
class AB: __slots__ = ("a", "b")
class A2(A): __slots__ = ("b",)
class A3(A): __slots__ = ()
class AD(A): __slots__ = ("__dict__",)
class AP(A): pass
print(E.__basicsize__ == object.__basicsize__)
print(A.__basicsize__ - E.__basicsize__, AB.__basicsize__ - E.__basicsize__)
print(A2.__basicsize__ == AB.__basicsize__, A3.__basicsize__ == A.__basicsize__)
print(A.__itemsize__, tuple.__itemsize__ > 0, int.__itemsize__ > 0, str.__itemsize__)
for c in (object, E, A, AB, A2, A3, int, tuple, str, list, dict, float):
    print(c.__name__, c.__dictoffset__, c.__weakrefoffset__)
for c in (O, AP, AD, type, Exception, set, type(O), type(lambda: 1)):
    print(c.__name__, c.__dictoffset__ != 0, c.__weakrefoffset__ != 0)
class LS(list): __slots__ = ("x", "y")
class LS0(list): __slots__ = ()
print(LS.__basicsize__ - list.__basicsize__, LS0.__basicsize__ == list.__basicsize__)
class ES(Exception): __slots__ = ("x",)
print(ES.__basicsize__ - Exception.__basicsize__)
many = type("Many", (), {"__slots__": ["s%d" % i for i in range(200)]})
print((many.__basicsize__ - E.__basicsize__) // 8)
dup = type("Dup", (A,), {"__slots__": ["a"]})
print(dup.__basicsize__ - A.__basicsize__)
same = type("Same", (), {"__slots__": ["a", "b", "a"]})
print(same.__basicsize__ > A.__basicsize__)
for name in ("__basicsize__", "__itemsize__", "__dictoffset__", "__weakrefoffset__",
             "__flags__", "__base__"):
    for f in (lambda: setattr(A, name, 1), lambda: delattr(A, name)):
        try:
            f()
        except (AttributeError, TypeError) as e:
            print(type(e).__name__, e)
o = AP()
print(o.__sizeof__() >= AP.__basicsize__, A().__sizeof__() == A.__basicsize__)
