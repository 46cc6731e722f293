"""Comparison, equality and hashing across the kinds of numbers."""
values = [0, 1, -1, 2 ** 53, 2 ** 53 + 1, 2 ** 61 - 1, 2 ** 62, 10 ** 30]
for value in values:
    as_float = float(value)
    print(value, value == as_float, value < as_float, value > as_float,
          hash(value) == hash(as_float), hash(value))
print(hash(-1), hash(-2), hash(2 ** 61 - 1), hash(2 ** 61), hash(-2 ** 61))
print(hash(2 ** 61 - 2), hash(2 ** 122), hash(True), hash(False))
print(1 == 1.0 == True, 0 == 0.0 == False == -0.0, 2 == True)
print({1: "int", 1.0: "float", True: "bool"})
print({0.0: "a", -0.0: "b", False: "c"}, len({1, 1.0, True, 2}))
print(2 ** 53 + 1 == float(2 ** 53), 2 ** 53 + 1 > float(2 ** 53))
print(10 ** 400 > float("inf"), 10 ** 400 < float("inf"),
      -10 ** 400 > float("-inf"), 10 ** 400 == float("inf"))
print(1 < float("nan"), 1 == float("nan"), 1 != float("nan"))
print(1 == "1", 1 != "1", 1 == None)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 != 1)
for operation in (lambda: 1 < "a", lambda: "a" >= 1, lambda: 1 < None,
                  lambda: 1 > [], lambda: object() < 1):
    try:
        operation()
    except TypeError as error:
        print(error)
