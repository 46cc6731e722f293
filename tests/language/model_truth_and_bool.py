class Len:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class Both(Len):
    def __bool__(self): return True
print([bool(x) for x in (0, 1, "", "0", [], [0], {}, (), (0,), 0.0, -0.0, 0j, None, ..., b"", range(0), range(1), set(), frozenset([0]))])
print(bool(Len(0)), bool(Len(3)), bool(Both(0)), not Len(0))
class Bad:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v
class BadLen(Bad):
    __bool__ = None
    def __len__(self): return self.v
class OnlyLen:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
for x in (Bad(1), Bad(None), Bad("x"), BadLen(1), OnlyLen(-1), OnlyLen("x"), OnlyLen(2**70), OnlyLen(1.5), OnlyLen(True)):
    for use in (bool, lambda v: not v, lambda v: 1 if v else 2, lambda v: v and 1, len):
        try:
            r = use(x)
            print(type(x).__name__, r if isinstance(r, (int, str)) else type(r).__name__, end="; ")
        except Exception as e:
            print(type(x).__name__, type(e).__name__, e, end="; ")
    print()
