# A comprehension has no frame of its own.
def invert(values):
    return [1 / v for v in values]


print(invert([1, 2]))
invert([1, 0])
