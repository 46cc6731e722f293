# Data descriptor, then instance dict, then non-data descriptor, then class.
class Data:
    def __get__(self, o, t=None):
        return "data get"

    def __set__(self, o, v):
        print("data set", v)

    def __delete__(self, o):
        print("data delete")


class NonData:
    def __get__(self, o, t=None):
        return "nondata get"


class SetOnly:
    def __set__(self, o, v):
        o.__dict__["so"] = v * 2


class C:
    d = Data()
    n = NonData()
    so = SetOnly()
    v = "class value"


c = C()
print(c.d, c.n, c.v, type(c.so).__name__)
c.__dict__.update(d="inst d", n="inst n", v="inst v")
print(c.d, c.n, c.v)
c.d = 1
c.n = "set"
c.so = 5
print(c.__dict__, c.so)
del c.d
del c.n
print(c.n, c.__dict__)
print(C.d, C.n)
try:
    del c.so
except AttributeError as e:
    print(e)
C.d = "class assignment replaces the descriptor"
print(c.d, C.d)
