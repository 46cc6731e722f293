"""Truth, bool as an int, augmented assignment."""
for n in (0, 1, -1, 2 ** 100, -0, 0x0):
    print(n, bool(n), not n, "yes" if n else "no")
n = 10
n += 5
n -= 3
n *= 4
n //= 5
n **= 2
n %= 50
n <<= 3
n >>= 1
n |= 1
n &= 0b1111011
n ^= 0b11
print(n)
n /= 4
print(n, type(n).__name__)
big = 2 ** 61
big += big
print(big)
big *= -big
print(big)
big >>= 120
print(big)
x = y = 5
x += 1
print(x, y)
try:
    x += "a"
except TypeError as error:
    print(error)
try:
    x -= None
except TypeError as error:
    print(error)
print(sum([True, True, False]), [10, 20][True], "ab"[False])
