"""Arithmetic past the machine word, and across its edges."""
edges = [2 ** 61 - 1, 2 ** 61, 2 ** 62, 2 ** 63 - 1, 2 ** 63, 2 ** 64]
for edge in edges:
    print(edge, edge + 1, edge - 1, -edge, -edge - 1, ~edge)
    print(edge * 2, edge * edge, edge * -3)
    print(edge // 7, -edge // 7, edge % 7, -edge % 7, edge % -7)
big = 123456789 ** 9
print(big)
print(big // 987654321 ** 3, big % 987654321 ** 3)
print(divmod(-big, 10 ** 20), divmod(big, -10 ** 20))
print(big - big, big // big, big % big, -big // big, big - (big - 1))
print((big + 1) * (big - 1) == big * big - 1)
print(2 ** 61 + 2 ** 61, 2 ** 62 - 2 ** 62, (2 ** 70) // (2 ** 68))
print(-(2 ** 62), -(2 ** 61) - 1 + 1, (2 ** 100 - 1) - (2 ** 100 - 2))
n = 1
for i in range(1, 41):
    n *= i
print(n)
for i in range(40, 0, -1):
    n //= i
print(n)
