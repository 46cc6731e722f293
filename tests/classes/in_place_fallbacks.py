# x += y: __iadd__, then __add__, then y's __radd__; += on attributes.
class I:
    def __init__(self, log):
        self.log = log

    def __iadd__(self, o):
        self.log.append(("iadd", o))
        return self

    def __add__(self, o):
        return I(self.log + [("add", o)])


x = y = I([])
x += 1
print(x is y, x.log)
x = x + 2
print(x is y, x.log, y.log)


class Holder:
    pass


h = Holder()
h.v = I([])
h.v += "attr"
l = [I([])]
l[0] += "item"
print(h.v.log, l[0].log)


class NI:
    def __iadd__(self, o):
        return NotImplemented

    def __radd__(self, o):
        return "radd"


class Nothing:
    def __isub__(self, o):
        return None


n = NI()
try:
    n += 5
except TypeError as e:
    print(e)
z = 5
z += NI()
print(z)
q = Nothing()
q -= 1
print(q)


class P:
    def __ipow__(self, o):
        return f"ipow {o}"

    def __pow__(self, o, m=None):
        return f"pow {o} {m}"

    def __rpow__(self, o, m=None):
        return f"rpow {o} {m}"


p = P()
p **= 3
print(p, pow(P(), 2), pow(P(), 2, 7), 2 ** P())
