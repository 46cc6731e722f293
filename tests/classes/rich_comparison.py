# The six comparisons with their reflections.
class V:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        print("lt", end=" ")
        return NotImplemented if not isinstance(o, V) else self.v < o.v

    def __le__(self, o):
        print("le", end=" ")
        return NotImplemented if not isinstance(o, V) else self.v <= o.v

    def __eq__(self, o):
        print("eq", end=" ")
        return NotImplemented if not isinstance(o, V) else self.v == o.v


a, b = V(1), V(2)
print(a < b)
print(a > b)
print(a <= b)
print(a >= b)
print(a == b)
print(a != b)
print(a == 1)
print(1 == a)
print(a != 1)
for f in (lambda: a < 1, lambda: 1 < a, lambda: a >= "x"):
    try:
        f()
    except TypeError as e:
        print(e)


class Any:
    def __lt__(self, o):
        return "not a bool"

    def __eq__(self, o):
        return []


print(Any() < 1, Any() == 1, Any() != 1, 1 > Any())
print(sorted([V(3), V(1), V(2)], key=lambda x: x)[0].v)
print(max(V(1), V(5)).v, [V(1)] == [V(1)], V(1) in [V(2), V(1)])
