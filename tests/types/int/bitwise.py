"""Bitwise operators on integers of any size and sign."""
pairs = [(12, 10), (-12, 10), (12, -10), (-12, -10), (0, -1),
         (2 ** 70 + 5, 3), (2 ** 70, -1), (-2 ** 70, 2 ** 65 - 1),
         (-2 ** 70 - 1, -2 ** 69 + 7)]
for a, b in pairs:
    print(a & b, a | b, a ^ b)
print(1 << 0, 1 << 10, 1 << 61, 1 << 62, 1 << 63, 1 << 100, -1 << 70)
print(1 >> 1, -1 >> 1, -1 >> 100, 1 >> 1000, 2 ** 100 >> 98)
print(-5 >> 1, -2 ** 100 >> 99, -2 ** 100 - 1 >> 100, 0 << 1000)
print(~0, ~-1, ~(2 ** 64), ~-(2 ** 64))
for operation in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.0,
                  lambda: 1 & 1.0, lambda: 1 | "a", lambda: ~1.5,
                  lambda: "a" ^ 1, lambda: 2 ** 70 >> -1):
    try:
        print(operation())
    except (ValueError, TypeError) as error:
        print(type(error).__name__ + ":", error)
print(True & False, True | False, True ^ True, type(True & True).__name__)
print(True & 3, type(True & 3).__name__, 6 & True)
