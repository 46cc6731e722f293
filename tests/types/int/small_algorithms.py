# divmod, pow with a modulus, isqrt and products of ints that fit a word, and
# where they no longer do.
from math import comb, factorial, isqrt, perm

EDGES = sorted({s * (2 ** e + d) for e in (1, 2, 15, 16, 30, 31, 32, 33, 52,
                53, 54, 60, 61, 62, 63, 64) for d in (-1, 0, 1)
                for s in (1, -1)} | {0, 7, -7, 10, -10})


def show(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


total = 0
for a in EDGES:
    for b in EDGES:
        if b == 0:
            continue
        q, r = divmod(a, b)
        if q * b + r != a or not (0 <= r < b or b < r <= 0):
            print("wrong", a, b, q, r)
        total = (total * 31 + q * 7 + r) % (10 ** 40)
print(total)
print(divmod(-2 ** 61, -1), divmod(2 ** 61 - 1, -1), divmod(-7, 2))
print(show(divmod, 1, 0), show(divmod, True, True), show(divmod, 5, 2.0))
print(show(divmod, 2 ** 70, 0), show(divmod, True, 0))

total = 0
for m in EDGES:
    for a in EDGES[::3]:
        for b in (0, 1, 2, 3, 10, 61, 2 ** 31, 2 ** 61 - 1, 2 ** 61, 2 ** 64):
            r = show(pow, a, b, m)
            if m == 0:
                continue
            if not (0 <= r < m or m < r <= 0):
                print("wrong", a, b, m, r)
            total = (total * 31 + r) % (10 ** 40)
print(total)
for args in ((2, 10, 0), (0, 0, 7), (0, 0, 1), (0, 0, -1), (0, 5, 7),
             (0, 0, -7), (3, 4, -7), (-3, 3, 7), (-3, 3, -7), (3, -1, 7),
             (3, -1, -7), (2, -1, 4), (True, 2, 5), (2, True, 5),
             (2, 5, True), (12345, 12345, 1000007),
             (2 ** 61 - 1, 2 ** 61 - 1, 2 ** 61 - 3),
             (2 ** 61 - 2, 3, -2 ** 61), (5, 2 ** 62, 2 ** 32),
             (2 ** 32 - 2, 2, 2 ** 32 - 1), (2 ** 32 - 1, 2, 2 ** 32),
             (2 ** 32, 2, 2 ** 32 + 1)):
    print(args, show(pow, *args))

for n in EDGES:
    r = show(isqrt, n)
    if n >= 0 and not r * r <= n < (r + 1) * (r + 1):
        print("wrong", n, r)
for k in (1, 2, 3, 2 ** 26, 94906265, 94906266, 2 ** 30, 1518500249, 2 ** 31):
    print([isqrt(k * k + d) - k for d in (-1, 0, 1)], end=" ")
print()
print(show(isqrt, -1), show(isqrt, -2 ** 70), isqrt(True), show(isqrt, 2.0))

print([factorial(n) for n in range(26)])
print([comb(n, k) for n in (0, 1, 5, 40, 61, 62, 66, 67) for k in (0, 1, 2, 30)])
print([perm(n, k) for n in (0, 5, 20, 2 ** 31, 2 ** 61 - 1, 2 ** 61, 2 ** 70)
       for k in (0, 1, 2, 3)])
print(comb(2 ** 61, 2), comb(2 ** 61 - 1, 2 ** 61 - 2), comb(5, 7), perm(5, 7))
