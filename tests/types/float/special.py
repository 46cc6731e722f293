"""Infinities, NaN and the two zeros."""
inf = float("inf")
nan = float("nan")
print(inf + 1, inf - inf, inf * 0, inf / inf, inf * -1, inf ** 0, 0 * inf)
print(1 / inf, -1 / inf, inf // 1, 1 % inf,
      -1 % inf, 1 // inf, -1 // inf)
print(inf == inf, inf > 10 ** 400, -inf < -10 ** 400, inf != nan)
print(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, nan is nan)
print(nan in [nan], [nan] == [nan], (nan,) == (float("nan"),))
print([nan].count(nan), [nan].index(nan), {nan: 1}.get(nan))
print(0.0 == -0.0, str(-0.0), -0.0 + 0, -0.0 - 0, 0.0 * -1)
print(max(1, nan), max(nan, 1), min(nan, 1), min(1, nan))
print(sorted([3, inf, -inf, 0.5]), sum([inf, 1]), sum([0.1] * 10))
print(round(0.5), round(1.5), round(-0.5), round(-0.4), str(round(-0.4, 1)))
for operation in (lambda: int(inf), lambda: int(nan), lambda: round(inf),
                  lambda: round(nan), lambda: inf.as_integer_ratio(),
                  lambda: nan.as_integer_ratio(), lambda: inf // 0):
    try:
        print(operation())
    except (ArithmeticError, ValueError) as error:
        print(type(error).__name__ + ":", error)
print(1 ** nan, nan ** 0, inf ** -1, (-inf) ** 3, (-inf) ** 2, 0.5 ** inf)
print(hash(inf), hash(-inf), hash(0.0), hash(-0.0), hash(0.5), hash(1e100))
