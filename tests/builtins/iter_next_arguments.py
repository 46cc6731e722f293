# iter(), next() and len() with objects that answer wrongly.

class BadIter:
    def __iter__(self):
        return 5
class NoIter:
    __iter__ = None
class OldStyle:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * i
class OldStop:
    def __getitem__(self, i):
        if i:
            raise StopIteration
        return i
class L:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n


CALLS = """
list(iter(OldStyle())), list(iter(OldStop())), list(iter(lambda s=[3, 2, 1]: s.pop(), 1))
iter(5)
iter(BadIter())
iter(NoIter())
iter(OldStyle)
iter(5, 6)
iter()
iter([], 1, 2)
iter(object=[])
next(iter([])), 1
next(iter([]), 5), next(iter([]), None)
next([])
next(5)
next(OldStyle())
next()
next(iter([]), 1, 2)
next(iterator=iter([]))
list(iter(lambda: 1 / 0, 5))
len(L(5)), len(L(True)), len(L(2**40))
len(L(-1))
len(L(2**70))
len(L(-(2**70)))
len(L('a'))
len(L(1.5))
len(L(None))
len(5)
len(None)
len(iter([]))
len(int)
len()
len([], [])
len(obj=[])
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
