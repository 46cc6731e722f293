# Methods bind at attribute access; functions, builtins and lambdas.
class C:
    def __init__(self, n):
        self.n = n

    def get(self, add=0):
        return self.n + add

    lam = lambda self: self.n * 10
    builtin = len


c = C(5)
m = c.get
print(m(), m(1), m.__self__ is c, m.__func__ is C.get, m.__name__)
print(C.get(c, 2), c.lam(), c.builtin([1, 2]))
print(c.get == c.get, c.get is c.get, C(5).get == C(5).get, hash(c.get) == hash(c.get))
c.n = 7
print(m())
c.free = lambda *a: a
print(c.free(1))
C.late = lambda self: "late " + str(self.n)
print(c.late())
bound = C.get.__get__(C(9))
print(bound())
M = type(c.get)
print(M(lambda self, x: (self, x), "self")(1))
try:
    m.attr = 1
except AttributeError as e:
    print(e)
C.get.tag = "on the function"
print(m.tag)
print(type(m).__name__, type(C.get).__name__, m.__doc__)
