# Errors of the value's own methods when it is stored.
class Value:
    def __init__(self, error):
        self.error = error

    def __index__(self):
        raise self.error

    __float__ = __bool__ = __index__


for form in "Bqdfe?cP":
    m = memoryview(bytearray(8)).cast(form)
    for error in (KeyError("key"), TypeError("type"), ValueError("value"),
                  OverflowError("overflow"), ZeroDivisionError("zero")):
        try:
            m[0] = Value(error)
        except Exception as e:
            print(form, type(e).__name__, e)
        else:
            print(form, "stored")


class Release:
    def __index__(self):
        m.release()
        return 1

    __bool__ = __index__

    def __float__(self):
        m.release()
        return 1.0


def item():
    m[0] = Release()


def place():
    m[Release()] = 5


def read():
    return m[Release()]


def part():
    return m[Release():2]


def part_set():
    m[Release():2] = b"a"


for form in "Bqd":
    for what in (item, place, read, part, part_set):
        b = bytearray(16)
        m = memoryview(b).cast(form)
        try:
            what()
        except Exception as e:
            print(form, what.__name__, type(e).__name__, e)
        b.append(1)
        print(b)
