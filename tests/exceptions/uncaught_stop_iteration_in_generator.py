# StopIteration out of a generator becomes RuntimeError.
def g():
    yield 1
    raise StopIteration("early")


for x in g():
    print(x)
