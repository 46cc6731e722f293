"""Floats compared with floats and integers of any size."""
for a, b in ((1.5, 1.5), (1.0, 1), (2.0 ** 53, 2 ** 53 + 1), (0.1, 1 / 10),
             (1e20, 10 ** 20), (1e23, 10 ** 23), (-1.5, -2), (1e308, 10 ** 309),
             (-1e308, -10 ** 309), (0.5, True)):
    print(a, "vs", b, a == b, a != b, a < b, a <= b, a > b, a >= b)
print(0.1 + 0.2 == 0.3, 0.1 * 3, 0.1 + 0.2 <= 0.3, 0.5 + 0.25 == 0.75)
print(1.0 == "1.0", 1.0 == None, 1.5 in (1, 1.5), 1.0 in [1], 2 in {2.0})
print(hash(1.5) == hash(3 / 2), hash(2.0) == hash(2), {2: "a"}[2.0])
for operation in (lambda: 1.5 < "a", lambda: None > 1.5, lambda: 1.5 <= []):
    try:
        operation()
    except TypeError as error:
        print(error)
print(sorted([2.5, 1, -0.5, 10 ** 20, 1e19]), max(1, 1.0), max(1.0, 1))
print(1e16 == 1e16 + 1, 1e15 == 1e15 + 1, 2 ** 53 == 2.0 ** 53 + 1)
