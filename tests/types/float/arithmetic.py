"""The operators on floats, all signs, and with integers."""
for a in (7.5, -7.5, 0.0):
    for b in (2.0, -2.0, 0.5):
        print(a, b, ":", a + b, a - b, a * b, a / b, a // b, a % b,
              divmod(a, b))
print(1.5 + 1, 1 + 1.5, 2 * 0.5, 7 // 2.0, 7.0 % 3, 2 ** 3.0, 2.0 ** 3)
print(-7.5 % 2, 7.5 % -2, 0.0 % 5, -0.0 % 5, 5 % 1e300, -1e-300 % 5)
for operation in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0,
                  lambda: divmod(1.0, 0.0), lambda: 1 / 0.0,
                  lambda: 0.0 ** -1, lambda: 1e300 ** 2,
                  lambda: 1.5 + "a", lambda: 1.5 << 1, lambda: 1.5 & 1,
                  lambda: "a" * 1.5, lambda: [1] * 2.0, lambda: ~1.5):
    try:
        print(operation())
    except (ArithmeticError, TypeError) as error:
        print(type(error).__name__ + ":", error)
print(1e300 * 1e10, -1e300 * 1e10, 1e-300 * 1e-300, 1e308 + 1e308)
print(2.0 ** 0.5, 2.0 ** -1, 0.0 ** 0)
print(+1.5, -1.5, abs(-1.5), abs(-0.0), bool(0.0), bool(-0.0), bool(0.1))
x = 1.5
x += 1
x *= 2
x -= 0.5
x /= 3
x //= 0.5
x **= 3
x %= 7
print(x)
