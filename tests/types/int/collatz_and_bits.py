"""Loops over integers: Collatz, bit tricks, digits, primes."""
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def reverse_bits(n, width):
    out = 0
    for _ in range(width):
        out = out << 1 | n & 1
        n >>= 1
    return out


def is_prime(n):
    """Miller and Rabin, exact below 3.3e24."""
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print([collatz(n) for n in (1, 7, 27, 97, 871, 10 ** 20 + 1)])
print(reverse_bits(0b1011, 8), [n & -n for n in (12, 7, 80, 2 ** 65)])
print([n for n in range(2 ** 61 - 60, 2 ** 61) if is_prime(n)])
print(is_prime(2 ** 61 - 1), is_prime(2 ** 67 - 1), is_prime(10 ** 18 + 9))
print(sum(int(d) for d in str(3 ** 200)), bin(2 ** 64 - 1).count("1"))
h = 5381
for c in "tenon":
    h = (h * 33 ^ ord(c)) & 0xFFFFFFFF
print(h)
state = 88172645463325252
for _ in range(5):
    state ^= state << 13 & 0xFFFFFFFFFFFFFFFF
    state ^= state >> 7
    state ^= state << 17 & 0xFFFFFFFFFFFFFFFF
print(state)
