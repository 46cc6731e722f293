# Operators on floats and mixed numbers.
inf, nan = float("inf"), float("nan")
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2), 2.0 ** 0.5, (-8.0) ** 2)
print(0.0 == -0.0, -0.0, 0.0 * -1, 1 / inf, -1 / inf, inf - inf, inf * 0, inf + 1, -inf < inf, nan != nan)
print(1e308 * 10, -1e308 * 10, 1e-320, 5e-324 / 2, 1e16 + 1, 0.1 * 3, 1.1 + 2.2, 1e300 * 1e-300)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(0.5), round(1e20), round(2.0, 1))
print(int(2.9), int(-2.9), float(5), float("1e3"), float(" -1.5 "), float("inf"), float("-Infinity"), float("nan"), float("1_0.5"))
print(1.5 + 1, 1 - 1.5, 2 * 1.5, 3 / 1.5, 3 // 1.5, 2 ** 1.5, 1.5 < 2, 2 == 2.0, 1.5 + True, 5 % 1.5)
print(max(1, 1.0), max(1.0, 1), min(0.0, -0.0), sum([0.1] * 10), sum([1, 2.5, True]), abs(-0.0))
print((1.5).is_integer(), (0.5).as_integer_ratio(), (1.0).hex(), float.fromhex("0x1.8p1"), 1e22, 1e21, 123456.789e3)
print(nan in [nan], [nan] == [nan], nan == nan, nan < 1, nan > 1, not nan, bool(0.0), bool(nan), 0.0 in [-0.0])
for f in (lambda: 1.0 / 0, lambda: 1 % 0.0, lambda: 1.0 // 0, lambda: 0.0 ** -1, lambda: int(inf), lambda: int(nan),
          lambda: 1e200 ** 2, lambda: round(inf), lambda: float(""), lambda: float("1e"), lambda: 1.5 & 1, lambda: 1.5 << 1):
    try:
        print(f())
    except (ZeroDivisionError, OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(-7 // 2.0, -7 % 2.0, 1e16, 1e15 + 0.5, 4.0 == 4, hash(0.5) == hash(0.5), hash(inf), hash(-inf))
