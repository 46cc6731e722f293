# Truth is __bool__, then __len__, then True.
class B:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print("bool called")
        return self.v


class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(bool(B(True)), not B(False), bool(L(0)), bool(L(3)), bool(object()))
print(B(False) or "or", B(True) and "and", "x" if L(0) else "y")
print(len(L(5)), [x for x in [L(0), L(1)] if x][0].n)
for n in (-1, 1.5, "x", None, 2**100, True):
    try:
        print(len(L(n)))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
for v in (0, None, 1, "x"):
    try:
        bool(B(v))
    except TypeError as e:
        print(e)


class I:
    def __index__(self):
        return 4


print(len(L(I())), bool(L(I())))
while B(False):
    pass
assert B(True)
print(any([L(0), B(True), B(False)]), all([L(1), B(False), B(True)]))
