"""Ranges over integers of any size."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


big = 10 ** 30
r = range(big, big + 10, 3)
print(r, list(r), len(r), r[1], r[-1], r[1:3], big + 3 in r, big + 4 in r)
print(range(-big, big)[5], range(0, big, big // 3)[2], range(big)[-1])
print(list(range(big, big - 7, -2)), r.index(big + 9), r.count(big + 9))
for i in range(2 ** 62 - 1, 2 ** 62 + 2):
    print(i, end=" ")
for i in range(-2 ** 63 - 1, -2 ** 63 + 2):
    print(i, end=" ")
for i in range(2 ** 61 - 2, 2 ** 61 + 1):
    print(i, end=" ")
print()
show(len, range(big))
show(len, range(2 ** 62))
show(range(big).__getitem__, big)
show(range(big).__getitem__, big - 1)
print(bool(range(big)), range(big) == range(big), big - 1 in range(big))
iterator = iter(range(big))
print(next(iterator), next(iterator))
print(hash(range(big)) == hash(range(0, big, 1)), range(big)[::big // 2])
print(reversed(range(big)).__next__(), list(range(2 ** 64, 2 ** 64 + 2)))
