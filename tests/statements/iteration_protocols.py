# for uses __iter__, else __getitem__ from 0; errors pass through.
class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Old:
    def __getitem__(self, i):
        print("getitem", i)
        if i == 2:
            raise IndexError
        return i


class Generator:
    def __iter__(self):
        yield from "ab"


class NotIterator:
    def __iter__(self):
        return 5


class Disabled:
    __iter__ = None

    def __getitem__(self, i):
        return i


class Fails:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("in next")


for o in (Countdown(3), Old(), Generator()):
    print([x for x in o])
for o in (NotIterator(), Disabled(), Fails()):
    try:
        for x in o:
            pass
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
c = Countdown(2)
print(list(c), list(c))
