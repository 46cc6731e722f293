# Each augmented operator has its in-place method.
class All:
    def __getattr__(self, name):
        raise AttributeError(name)


def add(name):
    def method(self, other):
        print(name, other)
        return self
    setattr(All, name, method)


for n in ("iadd", "isub", "imul", "imatmul", "itruediv", "ifloordiv", "imod",
          "ipow", "ilshift", "irshift", "iand", "ixor", "ior"):
    add(f"__{n}__")
a = All()
b = a
a += 1
a -= 2
a *= 3
a @= 4
a /= 5
a //= 6
a %= 7
a **= 8
a <<= 9
a >>= 10
a &= 11
a ^= 12
a |= 13
print(a is b)
