# Metaclasses and descriptors in them that change while classes are used.
import gc


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


class Data:
    def __get__(self, cls, meta):
        if cls is None:
            return self
        cls.__class__ = M2
        gc.collect()
        return "data"

    def __set__(self, cls, value):
        del type(cls).d
        cls.d = value

    def __delete__(self, cls):
        cls.__class__ = M1


class M1(type):
    d = Data()

    def __getattribute__(cls, name):
        if name == "boom":
            del M1.__getattribute__
        return super().__getattribute__(name)

    def __setattr__(cls, name, value):
        if name == "once":
            del M1.__setattr__
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        super().__delattr__(name)
        if name == "once":
            super().__delattr__(name)


class M2(type):
    d = Data()


class A(metaclass=M1):
    pass


attempt("data", lambda: A.d)
attempt("class", lambda: type(A).__name__)
attempt("del", lambda: delattr(A, "d"))
attempt("class", lambda: type(A).__name__)
attempt("set", lambda: setattr(A, "d", 5))
attempt("now", lambda: (A.d, "d" in vars(M1), vars(A)["d"]))
attempt("getattribute", lambda: A.boom)
attempt("getattribute", lambda: A.boom)
A.once = 1
A.once = 2
attempt("delattr", lambda: delattr(A, "once"))
attempt("delattr", lambda: A.once)


# The namespace of a class changes while it is walked.
class N:
    a = 1
    b = 2
    c = 3


def walk():
    for name in vars(N):
        setattr(N, name + "_", 1)


def walk_delete():
    for name in vars(N):
        if name[0] != "_":
            delattr(N, name)


attempt("walk", walk)
attempt("walk and delete", walk_delete)
attempt("walk a list", lambda: [delattr(N, n) for n in list(vars(N))
                                if n[0] != "_"])
print([n for n in vars(N) if n[0] != "_"])


class Key(str):
    def __eq__(self, other):
        if Key.act:
            a, Key.act = Key.act, None
            a()
        return str.__eq__(self, other)
    __hash__ = str.__hash__
    act = None


def clear():
    for n in list(vars(B)):
        if n[0] != "_":
            delattr(B, n)
    gc.collect()


B = type("B", (), {Key("one"): 1, Key("two"): 2, "three": 3})
for name in "one", "two", "three", "four":
    Key.act = clear
    attempt(name, lambda: getattr(B, name))
    attempt(name + " of an instance", lambda: getattr(B(), name))
    B.one = B.two = 5
o = B()
o.__dict__[Key("one")] = "mine"
for name in "one", "two":
    Key.act = lambda: o.__dict__.clear()
    attempt("instance " + name, lambda: getattr(o, name))
    Key.act = lambda: o.__dict__.update({Key("x%d" % i): i
                                         for i in range(30)})
    attempt("instance set " + name, lambda: setattr(o, name, 7))
    Key.act = lambda: setattr(o, "__dict__", {})
    attempt("instance del " + name, lambda: delattr(o, name))
Key.act = None


class Dict(dict):
    def __getitem__(self, k):
        return "never"

    def __missing__(self, k):
        return "never"


o = B()
o.__dict__ = Dict(x=1)
attempt("dict subclass", lambda: (o.x, type(vars(o)).__name__))
attempt("dict subclass", lambda: o.y)
o.__dict__ = o.__dict__
o.self = o
del o
gc.collect()


class Getter:
    def __getattribute__(self, name):
        if name == "__dict__":
            return {"fake": 1}
        if name == "__class__":
            return int
        return object.__getattribute__(self, name)


g = Getter()
attempt("fake", lambda: (vars(g), isinstance(g, int), type(g).__name__))
attempt("fake", lambda: g.fake)
attempt("dir", lambda: "fake" in dir(g))
for bad in 5, None, [], B():
    attempt("dict is " + type(bad).__name__, lambda: setattr(
        B(), "__dict__", bad))
    attempt("class is " + type(bad).__name__, lambda: setattr(
        B(), "__class__", bad))


class Weird:
    def __dir__(self):
        return weird


for weird in 5, [1, 2], ["b", "a"], None, "ba":
    attempt(f"dir {weird}", lambda: dir(Weird()))
