# NotImplemented passes the operation to the other side.
class L:
    def __add__(self, o):
        print("L.add")
        return NotImplemented

    def __sub__(self, o):
        print("L.sub")
        return "done by L"


class R:
    def __radd__(self, o):
        print("R.radd")
        return "done by R"

    def __rsub__(self, o):
        print("R.rsub")
        return "by R"

    def __rmul__(self, o):
        print("R.rmul")
        return NotImplemented


print(L() + R(), L() - R(), 5 + R(), 5 - R())
for f in (lambda: L() + 5, lambda: L() + L(), lambda: 5 * R(), lambda: R() + R(), lambda: R() * 1):
    try:
        f()
    except TypeError as e:
        print(e)


class Same:
    def __add__(self, o):
        print("Same.add")
        return NotImplemented

    def __radd__(self, o):
        print("never called for the same type")


try:
    Same() + Same()
except TypeError as e:
    print(e)


class Blocked:
    __add__ = None
    __radd__ = None


for f in (lambda: Blocked() + 1, lambda: 1 + Blocked(), lambda: L() + Blocked()):
    try:
        f()
    except TypeError as e:
        print(e)
