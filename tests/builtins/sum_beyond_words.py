# Sums that leave 62 and 64 bits on the way, in either direction, and return.

least, most = -2 ** 61, 2 ** 61 - 1
for n in range(1, 20):
    print(n, sum([least] * n) == least * n, sum([most] * n) == most * n,
          sum([most] * n + [least] * n) == -n)
print(sum([least] * 5), sum(least for _ in range(5)), sum((most,) * 9))
print(sum([most] * 4, 2 ** 62), sum([least] * 4, -2 ** 63))
print(sum([most] * 5 + [0.5]), sum([least] * 5 + [1j]))
print(1e10 // sum([least] * 5), sum([2 ** 63 - 1, 1, -2 ** 63, -1, least]))
