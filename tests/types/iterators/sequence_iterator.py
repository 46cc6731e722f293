# The iterator over __getitem__ and the one that calls until a sentinel.

class Seq:
    def __init__(self, n):
        self.n = n
    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i
    def __len__(self):
        return self.n
class NoLen:
    def __getitem__(self, i):
        return 1 // (2 - i)
class Ends:
    def __getitem__(self, i):
        raise StopIteration
def calls(*values):
    values = list(values)
    return iter(lambda: values.pop(0), 3)


CALLS = """
list(Seq(3)), iter(Seq(3)).__length_hint__(), type(iter(Seq(1))).__name__, list(Ends())
iter(NoLen()).__length_hint__()
list(NoLen())
[next(it := iter(Seq(3))), it.__reduce__()[2], it.__setstate__(2), list(it), list(it)]
iter(Seq(3)).__setstate__('a')
(it := iter(Seq(3))).__setstate__(-4), list(it)
(it := iter(Seq(3))).__setstate__(2**70)
list(calls(1, 2, 3, 4)), type(calls()).__name__
list(calls(1, 2))
next(calls(3))
(it := calls(3, 4)) and 0, list(it), list(it)
[type(iter(len, 5)).__name__, iter(len, 5).__reduce__()]
3 in calls(1, 2), 2 in calls(1, 2, 3)
iter(lambda x: 1, 2).__next__()
list(iter(iter([1, 2, 3]).__next__, 3))
sum(calls(1, 2, 3)), max(calls(5, 1, 3)), sorted(calls(2, 1, 3)), dict(zip(calls(1, 2, 3), 'ab'))
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
