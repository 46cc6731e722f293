"""Literals of every base, underscores, and their repr."""
values = [0, 7, 1_000_000, 0x_ff, 0XAB, 0o17, 0O7, 0b1010, 0B_1, 00, 0_0]
for value in values:
    print(value, type(value).__name__, end="; ")
print()
print(9223372036854775807, 9223372036854775808, -9223372036854775809)
print(0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF)
print(2305843009213693951, 2305843009213693952, -2305843009213693953)
for source in ("1__0", "0777", "0xg", "0b2", "1_", "0b", "0o8", "12abc"):
    try:
        print(source, eval(source))
    except SyntaxError as error:
        print(source, "SyntaxError:", error.msg)
print(eval("-5"), eval("--5"), eval("~5"), eval("+5"), eval("- 0x10"))
