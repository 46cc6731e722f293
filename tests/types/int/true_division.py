"""True division and its rounding for integers of any size."""
print(1 / 3, 2 / 3, 10 / 5, -7 / 2, 0 / 5, 1 / -1)
print(10 ** 400 / 10 ** 399, 10 ** 30 / 3, 3 / 10 ** 30)
print(2 ** 2000 / 2 ** 1999, (2 ** 2000 + 1) / 2 ** 2000)
print((2 ** 53 + 1) / 1, (2 ** 54 + 2) / 2, (2 ** 53 + 3) / 1)
print(1 / 10 ** 330, -1 / 10 ** 400, 1 / 10 ** 308, 5 / 10 ** 324)
print(123456789012345678901234567890 / 987654321)
for a, b in ((10 ** 400, 1), (10 ** 400, 3), (1, 0), (10 ** 50, 0),
             (-10 ** 310, 7)):
    try:
        print(a / b)
    except (OverflowError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
for n in (10 ** 308, 10 ** 309, -10 ** 309):
    try:
        print(float(n))
    except OverflowError as error:
        print(error)
try:
    print(10 ** 400 * 1.0)
except OverflowError as error:
    print(error)
print(7 // 2.0, 7 % 2.5, divmod(7, 2.5), 2 ** 0.5, 7 / 2.0)
