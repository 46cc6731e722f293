# In-place methods are tried first, then the ordinary ones.
class Both:
    def __init__(self, v):
        self.v = v

    def __add__(self, o):
        return Both(f"({self.v}+{o})")

    def __iadd__(self, o):
        self.v = f"{self.v}+={o}"
        return self

    def __sub__(self, o):
        return Both(f"({self.v}-{o})")

    def __isub__(self, o):
        return NotImplemented

    def __imul__(self, o):
        return "replaced"


a = b = Both("x")
a += 1
print(a.v, a is b)
a -= 2
print(a.v, a is b, b.v)
b *= 3
print(b)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)


class R:
    def __radd__(self, o):
        return f"radd {o}"


x = 5
x += R()
print(x)
try:
    x -= None
except TypeError as e:
    print(e)
try:
    y += 1
except Exception as e:
    print(type(e) is NameError)
