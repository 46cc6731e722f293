# "is" on numbers compares their values, as long as an int fits 62 bits and a
# float's exponent is common: such a number is the word itself, not an object.
# Cause: no allocation for numbers.
# CPython shares only the ints from -5 to 256 and the constants of one code
# object; it prints False for the first three lines.

n = int("1000")
print(n is int("1000"))
print(n * n is n * n)
x = float("1.5")
print(x is float("1.5"))

# Beyond that each result is an object of its own, and so is each NaN, as in
# CPython.
print(float("nan") is float("nan"))
print(2 ** n is 2 ** n)
print(x * 1e100 is x * 1e100)

# 0.0 and -0.0, 1 and 1.0 and True are different values.
print(float("0") is float("-0"), float("1") is int("1"), int("1") is True)
