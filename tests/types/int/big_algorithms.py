"""Programs on large integers: factorials, pi, square roots, gcd."""


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def root(n):
    """The integer square root, by Newton."""
    if n == 0:
        return 0
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) >> 1
        if y >= x:
            return x
        x = y


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def pi_digits(count):
    """Gibbons's spigot."""
    q, r, t, k, n, m = 1, 0, 1, 1, 3, 3
    out = []
    while len(out) < count:
        if 4 * q + r - t < n * t:
            out.append(str(n))
            q, r, n = 10 * q, 10 * (r - n * t), (
                10 * (3 * q + r)) // t - 10 * n
        else:
            q, r, t, k, n, m = (q * k, (2 * q + r) * m, t * m, k + 1,
                                (q * (7 * k + 2) + r * m) // (t * m), m + 2)
    return "".join(out)


print(factorial(60))
print(root(2 * 10 ** 80))
print(gcd(factorial(30), 3 ** 50 * 7 ** 3), gcd(2 ** 200 - 1, 2 ** 80 - 1))
print(pi_digits(120))
a, b = 0, 1
for _ in range(500):
    a, b = b, a + b
print(a)
print(sum(int(d) for d in str(2 ** 1000)), str(2 ** 1000)[::-50])
print(pow(2, 2 ** 127 - 2, 2 ** 127 - 1), 2 ** 127 - 1)
