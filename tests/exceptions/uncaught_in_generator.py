# A generator's frame is part of the traceback.
def numbers():
    yield 1
    yield 2
    raise ValueError("no more")


def total(it):
    s = 0
    for n in it:
        print(n)
        s += n
    return s


total(n * 2 for n in numbers())
