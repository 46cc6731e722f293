# length_hint: the length, else __length_hint__, else the default.
import operator as o


def attempt(*args):
    try:
        print(o.length_hint(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Hint:
    def __init__(self, value):
        self.value = value

    def __length_hint__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class Both(Hint):
    def __len__(self):
        return 3


class BadLen(Hint):
    def __len__(self):
        raise TypeError("no length")


class WorseLen(Hint):
    def __len__(self):
        raise ValueError("no length")


attempt([1, 2])
attempt("abc", 9)
attempt(object())
attempt(object(), 7)
attempt(object(), -1)
attempt(object(), True)
for value in (0, 5, -1, "a", None, 1.5, NotImplemented, True, TypeError("t"), ValueError("v"),
              2**70):
    attempt(Hint(value), 4)
attempt(Both(7))
attempt(BadLen(7))
attempt(WorseLen(7))
attempt(iter([1, 2, 3]))
attempt(iter(range(5)))
attempt(x for x in "ab")
attempt((x for x in "ab"), 12)
attempt([], "a")
attempt([], 1.5)
attempt([], 10**30)
attempt()
attempt(1, 2, 3)
it = iter("abcd")
next(it)
attempt(it)


class NoHint:
    __length_hint__ = None


attempt(NoHint(), 2)
