# `in` uses __contains__, then __iter__, then __getitem__.
class It:
    def __iter__(self):
        for x in (1, 2, 3):
            print("yield", x)
            yield x


class Get:
    def __getitem__(self, i):
        print("get", i)
        if i == 3:
            raise IndexError
        return i


class Blocked:
    __contains__ = None

    def __iter__(self):
        return iter([1])


class Truthy:
    def __contains__(self, x):
        return "non-empty" if x else ""


print(2 in It(), 9 in It(), 1 in Get(), 9 in Get(), 5 in Truthy(), 0 not in Truthy())
try:
    1 in Blocked()
except TypeError as e:
    print(e)


class Fails:
    def __contains__(self, x):
        raise ValueError("contains")


try:
    1 in Fails()
except ValueError as e:
    print(e)


class Eq:
    def __eq__(self, o):
        print("eq", o)
        return o == 2


print(Eq() in [1, 2, 3], Eq() in (5,), [Eq()].count(2))
