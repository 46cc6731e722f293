# type(name, bases, dict) obeys __slots__ in the dict.
P = type("P", (), {"__slots__": ("x", "y"), "total": lambda self: self.x + self.y})
p = P()
p.x, p.y = 3, 4
print(p.total(), P.__slots__, P.__name__)
try:
    p.z = 1
except AttributeError as e:
    print(e)
namespace = {"__slots__": ["a"], "k": 1}
Q = type("Q", (P,), namespace)
print(sorted(namespace), "a" in Q.__dict__)
q = Q()
q.a = 1
q.x = 2
print(q.a, q.x, q.k)
R = type("R", (Q,), {})
r = R()
r.free = 1
print(vars(r))
try:
    type("Bad", (), {"__slots__": "x", "x": 1})
except ValueError as e:
    print(e)
