# What can't be iterated over can't be __slots__.
def attempt(slots):
    try:
        type("C", (), {"__slots__": slots})
    except TypeError as e:
        print(type(e).__name__, e)
    else:
        print("fine")


attempt(None)
attempt(5)
attempt(1.5)
attempt(print)
attempt(object())
attempt(())
attempt([])
attempt({})
attempt("")


class Broken:
    def __iter__(self):
        raise ValueError("no names today")


try:
    class D:
        __slots__ = Broken()
except ValueError as e:
    print("ValueError", e)
