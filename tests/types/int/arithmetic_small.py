"""The operators on small integers, all signs."""
for a in (7, -7, 0, 1):
    for b in (3, -3, 1, -1):
        print(a, b, ":", a + b, a - b, a * b, a // b, a % b, divmod(a, b),
              a / b)
for a, b in ((7, 0), (0, 0), (-1, 0)):
    for operation in (lambda: a // b, lambda: a % b, lambda: a / b,
                      lambda: divmod(a, b)):
        try:
            print(operation())
        except ZeroDivisionError as error:
            print(type(error).__name__, error)
print(5 ** 0, 0 ** 0, 2 ** 10, (-2) ** 3, 2 ** -1, (-2) ** -2)
try:
    0 ** -1
except ZeroDivisionError as error:
    print(error)
print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, -(7 // 2))
print(+5, -5, ~5, ~-1, - -5, abs(-5))
print(1 + True, True * 10, False - 1, True // True)
