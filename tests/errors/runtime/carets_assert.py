def check(x):
    assert x > 0 and \
        x < 10, "out of range"


check(10)
