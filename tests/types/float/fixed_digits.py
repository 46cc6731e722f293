# Digits after the point: short ones that are computed in words, and others.
import random

values = [0.0, -0.0, 0.5, 1.5, 2.5, 0.125, 0.375, 0.05, 0.005, 0.015, 1e-5,
          5e-324, 2.2250738585072014e-308, 1e-300, 1e-17, 0.1, 0.3, 1 / 3,
          2 / 3, 9.995, 99.995, 0.9999999999999999, 123456.789, 2**52 + 0.5,
          2**53 - 1.0, 2.0**53, 2.0**59, 2.0**60, 999999999999999.9,
          1e15, 1e16, 9.99e17, 1e18, 1e19, 1e22, 1e300, 1.7976931348623157e308,
          4.35, 2.675, 1.005, 8.5, 1e-7, 123e-9]
for v in values:
    print(v, *[format(v, f".{p}f") if abs(v) < 1e30 else
               len(format(v, f".{p}f")) for p in range(0, 19, 2)])
for v in (0.5, 1.5, 2.5, -0.5, -1.5, 0.05, 1234567.891, 1e17, 1e-9, -1e-9):
    print(f"{v:.0f} {v:#.0f} {v:.1f} {v:,.3f} {v:+.2f} {v:z.1f} {v:%} {v:.1%}",
          "%.2f %5.1f %-8.3f| %08.2f %f" % (v, v, v, v, v))
print(f"{float('inf'):.2f} {float('nan'):.2f} {-float('inf'):10.1f}")

# The ratio says what is nearest.
random.seed(7)
for _ in range(3000):
    v = random.choice([random.random(), random.uniform(-1e6, 1e6),
                       random.random() * 10.0**random.randrange(-25, 18),
                       random.randrange(10**6) / 8])
    p = random.randrange(18)
    text = f"{v:.{p}f}"
    n, d = abs(v).as_integer_ratio()
    whole, rest = divmod(n * 10**p, d)
    whole += 2 * rest > d or (2 * rest == d and whole % 2)
    digits = str(whole).rjust(p + 1, "0")
    want = ("-" if v < 0 else "") + (digits[:-p] + "." + digits[-p:]
                                     if p else digits)
    if text != want:
        print("different", repr(v), p, text, want)
