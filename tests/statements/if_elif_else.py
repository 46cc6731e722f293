# Truth of all kinds of values; only one branch runs.
class T:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print("bool", self.v)
        return self.v


class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len", self.n)
        return self.n


class Both(L):
    def __bool__(self):
        return True


for v in (0, 1, -1, 0.0, "", "0", [], [0], {}, {0: 0}, (), None, ..., set(), print,
          T(True), T(False), L(0), L(2), Both(0), object, range(0), b"", b"0"):
    if v:
        r = "true"
    else:
        r = "false"
    print(type(v).__name__, r)
if T(False):
    print("a")
elif T(True):
    print("b")
elif T(True):
    print("c")
else:
    print("d")


class Bad:
    def __bool__(self):
        return 1


class BadLen:
    def __len__(self):
        return -1


for b in (Bad(), BadLen()):
    try:
        if b:
            pass
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
