# Reads and calls of a module's attributes in places that have seen it before:
# rebound, deleted, made anew, behind __getattr__, in another module.
import math
import types


class Loud:
    def __init__(self, name):
        self.name = name

    def __call__(self, *args):
        return (self.name, *args)

    def __del__(self):
        print("dead", self.name)


m = types.ModuleType("m")
other = types.ModuleType("other")
m.f = Loud("f")
m.n = 1
other.f = Loud("other f")
other.n = 2


def call(module, *args):
    return module.f(*args)


def read(module):
    return module.n


def attempt(fn, *args):
    try:
        return fn(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for module in (m, m, other, m, other, other, m):
    print(call(module, 1), read(module))

m.f = Loud("new f")
m.n = "text"
print(call(m), read(m))
for k in range(40):  # the dict grows under the cache
    setattr(m, f"name{k}", k)
print(call(m), read(m))
del m.f, m.n
print(attempt(call, m), attempt(read, m))
m.__getattr__ = lambda name: (lambda *args: ("hook", name, args))
print(attempt(call, m, 5), attempt(read, m) is not None)
m.f = len
m.n = [1]
print(attempt(call, m, "abc"), attempt(call, m, 1), attempt(call, m, 1, 2))
print(read(m), read(m) is m.n)
m.__dict__.clear()
print(attempt(read, m))
m.n = 7
print(read(m), read(m))


class Module(types.ModuleType):
    def f(self, *args):
        return ("method", args)

    n = property(lambda self: ("property", self.__name__))


sub = Module("sub")
print(call(sub, 1), read(sub), call(other, 2), read(other))
other.__class__ = Module
print(attempt(call, other, 2), attempt(read, other))


def roots():
    out = []
    for k in range(4):
        if k == 2:
            math.sqrt, math.floor = math.floor, math.sqrt
        out.append((attempt(math.sqrt, 9.5 + k), math.floor(16)))
        if k == 2:
            math.sqrt, math.floor = math.floor, math.sqrt
    out.append(attempt(lambda: math.sqrt()))
    out.append(attempt(lambda: math.sqrt(1, 2)))
    out.append(attempt(lambda: math.sqrt(x=1)))
    out.append(math.log(8, 2))
    return out


print(roots())


def dies_when_read_last():
    scratch = types.ModuleType("scratch")
    scratch.f = Loud("only")
    for k in range(3):
        print(scratch.f(k))
    f = scratch.f
    del scratch
    print("module gone")
    print(f())


dies_when_read_last()
print("end")
