"""Which operand's method is asked, and in what order."""
class Left:
    def __add__(self, other):
        return "left add"

    def __lt__(self, other):
        return "left lt"


class Right:
    def __radd__(self, other):
        return "right radd"

    def __gt__(self, other):
        return "right gt"

    def __rsub__(self, other):
        return f"right rsub {other}"


class Sub(int):
    def __radd__(self, other):
        return f"sub radd {other}"

    def __rmul__(self, other):
        return f"sub rmul {other}"


print(Left() + Right(), 1 + Right(), Left() + 1, 5 - Right(), Left() < Right())
print(1 < Right(), 1 + Sub(2), Sub(1) + 2, Sub(3) + Sub(4), 2 * Sub(5))
print(1.5 + Right(), "a" + Right(), [] + Right(), None + Right())


class All:
    def __getattr__(self, name):
        raise AttributeError(name)


for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow",
             "lshift", "rshift", "and", "or", "xor", "matmul"):
    def forward(self, other, name=name):
        return name
    setattr(All, f"__{name}__", forward)

    def backward(self, other, name=name):
        return "r" + name
    setattr(All, f"__r{name}__", backward)
a = All()
print(a + 1, a - 1, a * 1, a / 1, a // 1, a % 1, a ** 1, a << 1, a >> 1,
      a & 1, a | 1, a ^ 1, a @ 1)
print(1 + a, 1 - a, 1 * a, 1 / a, 1 // a, 1 % a, 1 ** a, 1 << a, 1 >> a,
      1 & a, 1 | a, 1 ^ a, 1 @ a)
