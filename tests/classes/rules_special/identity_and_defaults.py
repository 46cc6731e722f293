# What object gives every class: default eq, hash, repr, str, format, dir,
# reduce, init_subclass, subclasshook.
import copy
class A: pass
a, b = A(), A()
print(a == a, a == b, a != a, a != b, hash(a) == hash(a), len({a, b, a}))
print(A.__eq__ is object.__eq__, A.__hash__ is object.__hash__, A.__init__ is object.__init__, A.__new__ is object.__new__)
print([n for n in dir(object)])
print([n for n in dir(type) if n not in dir(object)])
print(sorted(vars(object)) == sorted(dir(object)))
for n in sorted(vars(object)):
    v = vars(object)[n]
    print(n, type(v).__name__, getattr(v, "__name__", "-"), getattr(v, "__text_signature__", "-"))
print(object.__doc__, object.__subclasshook__(int), object.__init_subclass__())
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
attempt("abstract", lambda: object.__abstractmethods__)
attempt("set", lambda: setattr(object, "x", 1))
attempt("instance set", lambda: setattr(object(), "x", 1))
attempt("weakref", lambda: __import__("weakref").ref(object()))
attempt("vars", lambda: vars(object()))
attempt("slots", lambda: object.__slots__)
attempt("dict", lambda: object().__dict__)
attempt("lt", lambda: object() < object())
attempt("call", lambda: object()())
attempt("module", lambda: (object.__module__, A.__module__))
attempt("reduce", lambda: a.__reduce__()[0].__name__)
attempt("reduce_ex", lambda: a.__reduce_ex__(4)[0].__name__)
attempt("getstate", lambda: (a.__getstate__(), object().__getstate__()))
a.x = [1]
c, d = copy.copy(a), copy.deepcopy(a)
print(c.x is a.x, d.x is a.x, d.x)
class B:
    def __eq__(self, o): return NotImplemented
x, y = B(), B()
print(x == x, x == y, x != y, x in [x], [x] == [x], [x] == [y])
class C:
    def __ne__(self, o): return "ne"
print(C() != 1, C() == 1)
class D:
    def __eq__(self, o): return []
print(D() == 1, D() != 1)
class E:
    def __eq__(self, o): return "truthy"
print(E() != 1, E().__ne__(1), object.__ne__(E(), 1))
