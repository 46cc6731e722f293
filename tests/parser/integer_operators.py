# Operators on ints of every size and sign.
for a, b in ((7, 3), (-7, 3), (7, -3), (-7, -3), (2**62, 3), (-2**62, 7), (2**100, 2**50), (0, 5), (2**61, 2**61)):
    print(a, b, "|", a + b, a - b, a * b, a // b, a % b, divmod(a, b), a & b, a | b, a ^ b, a < b, a == b)
print(2**61 + 2**61, -2**61 - 2**61, 2**61 * 2, 2**62 - 1, -(-2**61), 3**100, (-2)**63, (-3)**3)
print(1 << 61, 1 << 62, 1 << 100, 2**100 >> 90, -1 >> 5, -8 >> 1, -2**70 >> 3, 5 >> 100, -5 >> 100, 0 << 1000)
print(~0, ~-1, ~2**64, -2**64 & 0xff, -1 & 2**70, -1 ^ 2**65, 2**64 | -2**63)
print(7 / 2, -7 / 2, 2**100 / 2**98, 1 / 3, 10**300 / 10**299, 2**53 + 1.0, (2**53 + 1) / 1)
print(2**0, 0**0, 2**-2, (-2)**-1, 10**20, pow(3, 5, 7), pow(3, -1, 7), pow(-3, 5, 7), pow(3, 5, -7))
print(abs(-5), abs(-2**70), int(3.99), int(-3.99), int("0b11", 0), int(" 12 "), int("1_0"), int("-ff", 16), int(1e20))
print(True + True, True * 5, -True, ~False, True & 1, True | False, True ^ True, 5 // True, True / 2)
print((5).bit_length(), (-8).bit_length(), (2**100).bit_length(), (5).bit_count(), round(1234, -2), round(1250, -2), round(15, -1))
print(1 == 1.0, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 2**100 > 1e30, -1 < 0.0, 10**400 > 1e308, 1 < float("inf"))
print(hash(5), hash(2**61 - 1), hash(2**61), hash(-1), hash(1.0), hash(2**100) == hash(float(2**100)), hash(True))
try:
    print(10**400 / 3)
except OverflowError as e:
    print(e)
try:
    float(10**400)
except OverflowError as e:
    print(e)
