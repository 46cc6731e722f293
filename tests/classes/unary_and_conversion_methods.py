# Unary operators and the conversions to numbers.
class U:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return "abs"

    def __int__(self):
        return 7

    def __float__(self):
        return 1.5

    def __index__(self):
        return 3

    def __round__(self, n="none"):
        return f"round {n}"

    def __trunc__(self):
        return "trunc"


u = U()
print(-u, +u, ~u, abs(u), int(u), float(u), round(u), round(u, 2))
print([10, 20, 30, 40][u], "abcdef"[:u], range(u), hex(u), bin(u), oct(u), [0] * u)
print(list(range(10))[u:], bytes(u), chr(u) == "\x03", int("11", u))


class Bad:
    def __int__(self):
        return "x"

    def __float__(self):
        return 1

    def __index__(self):
        return 1.5


for f in (int, float, lambda b: [1][b], lambda b: range(b), lambda b: "a" * b):
    try:
        print(f(Bad()))
    except TypeError as e:
        print(e)


class OnlyIndex:
    def __index__(self):
        return 5


print(int(OnlyIndex()), float(OnlyIndex()), 2 ** OnlyIndex().__index__())
