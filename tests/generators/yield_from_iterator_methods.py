# Delegation to own iterators with send, throw and close.
class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        print("iter")
        return self

    def __next__(self):
        print("next")
        self.n += 1
        if self.n > 3:
            raise StopIteration("result")
        return self.n

    def send(self, v):
        print("send", v)
        return "sent"

    def throw(self, e, *rest):
        print("throw", repr(e))
        return "thrown"

    def close(self):
        print("close")


def g():
    r = yield from It()
    print("result", r)


it = g()
print(next(it), it.send(None), it.send(5), it.throw(ValueError("v")))
it.close()
print(list(g()))


class NoThrow:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


def h():
    try:
        yield from NoThrow()
    except ValueError as e:
        print("in the outer one", e)
        yield "handled"


it = h()
next(it)
print(it.throw(ValueError("x")))
it.close()
