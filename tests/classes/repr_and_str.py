# str() falls back on __repr__; both must give strings.
class R:
    def __repr__(self):
        return "R()"


class S:
    def __str__(self):
        return "S text"


class Both(R, S):
    pass


class Bad:
    def __repr__(self):
        return 5

    def __str__(self):
        return None


r, b = R(), Both()
print(r, str(r), repr(r), f"{r}", f"{r!s}", f"{r!r}", "%s %r" % (r, r), [r], {r: r}, (r,))
print(str(b), repr(b), b, [b], f"{b}", f"{b!r}")
print(str(S()), repr(S()).startswith("<__main__.S object at "))
for f in (str, repr, lambda x: f"{x}", lambda x: print(x), lambda x: "%s" % x, lambda x: repr([x])):
    try:
        f(Bad())
    except TypeError as e:
        print(e)


class SubStr(str):
    pass


class Gives:
    def __str__(self):
        return SubStr("sub")


print(type(str(Gives())).__name__, Gives())
print(repr(R), R.__repr__(r), str(type(r)))


class Self:
    def __init__(self):
        self.items = [self]

    def __repr__(self):
        return f"Self({len(self.items)})"


print(Self().items)
