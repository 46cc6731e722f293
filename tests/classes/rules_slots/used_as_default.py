# A slot's descriptor is a value like others: as a default, in containers,
# as a class variable read through an instance that lacks the slot.
class P:
    __slots__ = ("a", "b")
    def __init__(self, a=None, b=None):
        if a is not None:
            self.a = a
        if b is not None:
            self.b = b

def f(p, field=P.a):
    return field.__get__(p)
print(f(P(1, 2)), f(P(1, 2), P.b), f(P(1, 2), field=P.b))
table = {P.a: "a", P.b: "b"}
print(table[P.a], table[P.__dict__["b"]])
print([d.__get__(P(3, 4)) for d in (P.a, P.b)])
getters = list(map(lambda d: d.__get__, (P.a, P.b)))
print([g(P(5, 6)) for g in getters])
print(sorted([P(3), P(1), P(2)], key=P.a.__get__)[0].a)

class Sub(P):
    a = 5           # hides the slot with a plain value
s = Sub()
print(s.a, s.__dict__)
P.a.__set__(s, "hidden")
print(s.a, P.a.__get__(s), s.__dict__)
s.a = 6
print(s.a, P.a.__get__(s), s.__dict__)

class Ro(P):
    a = property(lambda self: P.a.__get__(self) * 2)
r = Ro.__new__(Ro)
P.a.__set__(r, 21)
print(r.a)
try:
    r.a = 1
except AttributeError as e:
    print(e)

class Alias(P):
    first = P.a
    second = P.b
q = Alias(1, 2)
print(q.first, q.second)
q.first = "one"
print(q.a, q.__dict__)
print(Alias.first is P.a, Alias.first.__name__)

class WithDefault:
    __slots__ = ("v",)
    def __getattr__(self, name):
        return "default of " + name
w = WithDefault()
print(w.v, w.u)
w.v = 1
print(w.v)
del w.v
print(w.v, getattr(w, "v", 0), hasattr(w, "v"))
