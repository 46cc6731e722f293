# Attributes of objects whose __dict__ was asked for, at hot sites, while the
# dicts, their order, the class and the hooks change.
class A:
    kind = "class"

    def __init__(self, *names):
        for n in names:
            setattr(self, n, n + "!")


def read(o):
    try:
        return o.x
    except AttributeError as e:
        return str(e)


def write(o, v):
    try:
        o.x = v
    except AttributeError as e:
        return str(e)


def seen(objects, n=30):
    out = []
    for i in range(n):
        for o in objects:
            r = read(o)
            if r not in out:
                out.append(r)
    return out


def objects():
    made = [A("x"), A("a", "x"), A("a", "b", "x"), A("b")]
    for o in made:
        o.__dict__
    return made


os = objects()
print(seen(os))
for k in range(20):
    for o in os:
        write(o, k)
print(seen(os), [list(o.__dict__) for o in os])
del os[0].x
os[1].__dict__ = {"x": "new dict"}
os[2].__dict__.clear()
print(seen(os))
A.x = "from the class"
print(seen(os))
A.x = property(lambda self: "property", lambda self, v: None)
print(seen(os), [write(o, 5) for o in os], os[3].__dict__)
del A.x
print(seen(os))


class Data:
    def __get__(self, o, cls):
        return "data"

    def __set__(self, o, v):
        o.__dict__["x"] = ("set", v)


A.x = Data()
print(seen(os), [write(o, 6) for o in os], os[3].__dict__)
del A.x
print(seen(os))


class NonData:
    def __get__(self, o, cls):
        return "nondata"


A.x = NonData()
del os[0].x
print(seen(os))
del A.x
A.__getattr__ = lambda self, n: "helped"
del os[1].x
print(seen(os))
A.__getattribute__ = lambda self, n: "all"
print(seen(os))
del A.__getattribute__, A.__getattr__
A.__setattr__ = lambda self, n, v: object.__setattr__(self, n, (v, "hooked"))
print([write(o, 7) for o in os], seen(os))
del A.__setattr__
print([write(o, 8) for o in os], seen(os))


class Dict(dict):
    def __getitem__(self, key):
        return "never asked"


os[0].__dict__ = Dict(x="in a subclass of dict")
print(seen(os), write(os[0], 9), os[0].__dict__["x"], dict(os[0].__dict__))
import weakref
r = [weakref.ref(o) for o in os]
print(seen(os), [write(o, 10) for o in os], seen(os), r[0]() is os[0])


class B(A):
    pass


for o in os:
    o.__class__ = B
print(seen(os), [write(o, 11) for o in os], seen(os))
B.x = 12
print(seen(os))


def grow(o):
    for i in range(200):
        setattr(o, f"n{i}", i)
        o.x = i
        if o.x != i or o.__dict__["x"] != i:
            return "wrong"
    for i in range(200):
        delattr(o, f"n{i}")
        o.x = -i
        if o.x != -i:
            return "wrong"
    return o.__dict__


print(grow(os[0]), grow(os[3]))


class Noisy:
    def __init__(self, o):
        self.o = o

    def __del__(self):
        self.o.__dict__.clear()
        self.o.y = 1


for o in os:
    o.x = Noisy(o)
    o.x = 1
    print(o.__dict__)
    o.x = 2
    print(o.__dict__, read(o))


class M:
    kind = "class"

    def m(self):
        return "method"

    @classmethod
    def c(cls):
        return "class method"

    @staticmethod
    def s():
        return "static"


def calls(o):
    bound = o.m
    return o.m(), o.c(), o.s(), o.kind, bound()


made = [M(), M(), M()]
made[1].__dict__
made[2].__dict__["z"] = 1


def all_calls():
    out = []
    for _ in range(10):
        for o in made:
            try:
                r = calls(o)
            except Exception as e:
                r = str(e)
            if r not in out:
                out.append(r)
    return out


print(all_calls())
made[1].__dict__["m"] = lambda: "own"
made[2].kind = "own kind"
print(all_calls())
made[2].c = made[2].s = lambda: "own too"
del made[1].m
print(all_calls())
M.m = lambda self: "new method"
M.kind = "new kind"
print(all_calls())
M.m = property(lambda self: lambda: "from a property")
print(all_calls())
M.m = 5
print(all_calls())
del M.m
print(all_calls())
