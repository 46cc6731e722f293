# Each operand of a chain is evaluated once, and only while it's needed.
def t(v):
    print("eval", v)
    return v


print(t(1) < t(2) < t(3))
print(t(1) > t(2) > t(3))
print(t(1) < t(3) > t(2) != t(5))
print(1 < 2 < 3 < 4, 1 < 2 > 1, 1 == 1 != 2, 3 > 2 >= 2 > 0, 1 < 3 < 2)
print(1 in [1] in [[1]], None is None is not ..., 2 not in [1] in [[1]])


class L:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        print("lt", self.n, o.n)
        return self.n and []

    def __repr__(self):
        return f"L({self.n})"


print(L(1) < L(2) < L(3))
print(L(0) < L(2) < L(3))
x = 5
print(0 <= x < 10, not 0 <= x < 3, 0 < x and x < 10, (1 < 2) < 3, 1 < (2 < 3))
if 1 < x <= 5 != 6:
    print("in if")
while 3 < x < 10:
    x -= 1
print(x, [i for i in range(10) if 2 < i < 5])
