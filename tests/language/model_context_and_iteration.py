class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise StopIteration("done")
        return self.n
    def __length_hint__(self): return 10
    def __reversed__(self): return iter("rev")
class Get:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
class Len(Get):
    def __len__(self): return 3
print(list(It(3)), [*It(2)], tuple(Get()), list(reversed(It(1))), list(reversed(Len())), 20 in Get(), 5 in It(6))
a, *b = Get()
print(a, b, max(It(4)), sum(Get()), dict(zip("ab", Get())), list(enumerate(It(2), 5)))
for bad in ("iter(5)", "next(5)", "reversed(Get())", "reversed(5)", "iter(5, 1)", "list(5)", "next(iter([]))", "next(iter([]), 'd') and print('default')", "iter(None)", "for_ = [x for x in object()]", "iter(len, 1) and next(iter(len, 1))", "[*5]", "{**5}", "print(*5)", "a, b = 5"):
    try:
        exec(bad)
        print(bad, "ok")
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
class NoNext:
    def __iter__(self): return 5
class NoneIter:
    __iter__ = None
    def __getitem__(self, i): return i
for x in (NoNext(), NoneIter()):
    for use in (list, lambda v: 1 in v, lambda v: [*v], lambda v: max(v)):
        try:
            use(x)
        except TypeError as e:
            print(e)
values = iter([1, 2, 0, 3])
print(list(iter(lambda: next(values), 0)), list(values))
