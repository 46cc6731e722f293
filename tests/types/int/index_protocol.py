"""__index__ wherever a whole number is asked for."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


items = list(range(10))
print(items[I(3)], items[I(-1)], items[I(1):I(5):I(2)], "abc"[I(1)], (1, 2)[I(0)])
print("ab" * I(2), [0] * I(2), list(range(I(3))), bin(I(5)), chr(I(65)))
print(round(2.345, I(2)), "%d %x %c" % (I(7), I(255), I(66)), int(I(9)))
print("abcabc".find("a", I(1)), items.pop(I(0)), bytes(I(2)), bytes([I(1)]))
items.insert(I(0), "new")
items[I(1)] = "set"
del items[I(2)]
print(items[:4], divmod(7, 2), I(3) in [1], hex(I(16)), sum([1, 2], 3))
show(lambda: items["1"])
show(lambda: items[I("x")])
show(lambda: items[I(1.0)])
show(lambda: I(1) + 1)
show(lambda: items[I(10 ** 30)])
show(lambda: "a" * I(10 ** 30))
show(lambda: range(I(None)))
show(lambda: [].pop(I("a")))
show(lambda: "a".center(I(3)))
show(lambda: float(I(2 ** 2000)))
