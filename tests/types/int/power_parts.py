# pow with a large modulus: odd, even, a power of two; exponents read bit by
# bit and by table; inverses.  And bits of large ints of either sign.
import random

random.seed(77)
checks = {"pow": 0, "inverse": 0, "and": 0, "or": 0, "xor": 0}


def note(what, number):
    checks[what] = (checks[what] * 1000003 + number) % (2**61 - 1)


def draw(*bits):
    return random.getrandbits(random.choice(bits))


for i in range(400):
    modulus = draw(5, 40, 61, 62, 63, 64, 65, 120, 130, 300, 600) + 2
    modulus <<= random.choice((0, 0, 0, 1, 5, 59, 60, 61, 120, 130))
    if i % 20 == 0:
        modulus = 1 << random.choice((1, 59, 60, 61, 62, 120, 300))
    if i % 5 == 0:
        modulus = -modulus
    base = draw(3, 60, 200, 700) - random.choice((0, 1 << 50))
    exponent = draw(3, 30, 63, 64, 65, 66, 70, 200)
    note("pow", pow(base, exponent, modulus))
    try:
        note("inverse", pow(base, -exponent, modulus))
    except ValueError as error:
        if i < 20:
            print(error)
    other = draw(10, 62, 63, 64, 119, 120, 121, 300) - (
        1 << random.choice((5, 60, 61, 119, 120, 121)))
    note("and", base & other)
    note("or", base | other)
    note("xor", base ^ other)
print(checks)

for n in 1, 2, 4:
    for exponent in 0, 1, 10**25, 1 << 64:
        print(pow(10**30, exponent, 10**20 * n),
              pow(0, exponent, 10**20 * n),
              pow(10**20 * n, exponent, 10**20 * n))

many = (1 << 6000) - 1
print(hash(pow(3, 1 << 70, many)), hash(pow(3, 1 << 70, many - 1)))

a = -(1 << 120)
b = (1 << 60) + 1
print(a & a, a | 1, a ^ -1, a & -1, a ^ a, a & (1 << 120), a | (1 << 121))
print(a & b, a | b, a ^ b, -b & b, -b | b, -b ^ b, (1 << 60) & -(1 << 60))
print(-(1 << 60) | -(1 << 61), (1 << 180) ^ -(1 << 180), a & -b, a | -b)
