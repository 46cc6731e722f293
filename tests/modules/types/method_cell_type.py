import types
M = types.MethodType
def f(self, *a): return self, a
m = M(f, 3)
print(m(), m(1), m.__self__, m.__func__ is f, m == M(f, 3), m == M(f, 4), hash(m) == hash(M(f, 3)), m.__name__, m.__doc__)
print(M(len, "abc")(), M(int, "12")())
for args in ((), (f,), (3, 3), (f, None), (f, 1, 2)):
    try: print(M(*args))
    except TypeError as e: print(e)
try: M(f, self=3)
except TypeError as e: print(e)
print(M(m, 5)(), repr(m).split()[0:3])
class C: pass
C.attr = M(f, C); print(C.attr() == (C, ()), C().attr() == (C, ()))
print(m.__get__(1, int) is m, M.__get__(m, None, int) is m)
f.x = 1; print(m.x)
try: m.x = 2
except AttributeError as e: print(e)
try: m.__self__ = 1
except AttributeError as e: print(e)
try: m < m
except TypeError as e: print(e)
class Call:
    def __call__(self, *a): return a
    def __repr__(self): return "Call"
q = M(Call(), "s"); print(q(1), repr(q))
K = types.CellType
c = K(); d = K(5)
try: c.cell_contents
except ValueError as e: print(e)
print(d.cell_contents, K(1) == K(1), K(1) < K(2), K() == K(), K() < K(1), K(2) > K(1), K(1) != K(1), K(1) == 1)
c.cell_contents = 7; print(c.cell_contents, c == K(7)); del c.cell_contents
print(repr(c).split(":")[1], repr(d).split(":")[1].split(" at")[0])
for f in (lambda: K(1, 2), lambda: K(x=1), lambda: hash(K()), lambda: K(1) < 1):
    try: print(f())
    except TypeError as e: print(e)
try: K("a") < K(1)
except TypeError as e: print(e)
try: K(1).x = 1
except AttributeError as e: print(e)
