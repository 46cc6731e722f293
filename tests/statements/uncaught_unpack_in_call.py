# Too few values in a nested unpacking.
def pairs():
    yield 1, (2, 3)
    yield 4, (5,)


for a, (b, c) in pairs():
    print(a, b, c)
