# From the loosest binding to the tightest.
x = 1
print((lambda: 1 if 0 else 2)(), 1 if 1 else 2 if 0 else 3, 0 if 0 else 1 if 1 else 2)
print(1 or 0 and 0, (1 or 0) and 0, not 0 and 0, not (0 and 0), not 1 or 1)
print(1 < 2 == 2, (1 < 2) == 2, 1 == 1 < 2, not 1 == 2, 1 in [1] == True)
print(1 | 2 ^ 3 & 4, 1 << 1 + 1, 8 >> 1 << 2, 1 | 1 == 1, 6 & 3 == 2)
print(2 + 3 * 4, 2 * 3 + 4, 10 - 5 - 2, 100 / 10 / 2, 7 // 2 * 2, 7 % 4 * 2, 2 * 7 % 4)
print(-2 ** 2, 2 ** -1, 2 ** 3 ** 2, -2 ** -2, ~2 ** 2, (-2) ** 2, 2 ** 2 * 3, not 2 ** 0)
print(-1 .__abs__(), -"abc".find("c"), -[1, 2][1], 2 ** [1, 2][1], "a" + "b" * 3 + "c")
print(1 if [] else 2, [1 if x else 2 for x in [0, 1]], (lambda x: x or 5)(0), lambda_ := 3)
print((yield_ := 1) + 1, [y := 5, y ** 2], (z := 1, 2), z)
print("%s %s" % (1, 2) + "x", "a" "b" * 2, not "a" in "abc", not ("a" in "abc"), x is not None)
print(*[1] + [2], *[3] or [4], [*[1] + [2]], {**{1: 2} | {3: 4}})
