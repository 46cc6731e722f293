# Carets under a binary operation mark the operator in its operands.
def compute(a, b):
    first = a + 1
    return first * (a - b) + first / (b - 2)


print(compute(1, 3))
print(compute("x" and 1, 2))
