# Subclasses of str with __eq__ and __hash__ of their own as names of
# attributes, keywords, slots and keys of namespaces.
import gc
import operator
import types


def attempt(name, f):
    try:
        print(name, f())
    except RecursionError:
        print(name, "RecursionError")
    except Exception as e:
        print(name, type(e).__name__, e)


class Name(str):
    act = None
    n = 0

    def __eq__(self, other):
        Name.n += 1
        if Name.act and Name.n < 50:
            Name.act()
        return str.__eq__(self, other)

    def __hash__(self):
        return str.__hash__(self)


class Bad(str):
    def __eq__(self, other):
        raise ZeroDivisionError("eq")

    def __hash__(self):
        raise ZeroDivisionError("hash")

    def __len__(self):
        return 10 ** 9

    def __str__(self):
        raise ZeroDivisionError("str")

    def __iter__(self):
        raise ZeroDivisionError("iter")


class C:
    x = 1

    def __init__(self, **kw):
        self.kw = kw


def fresh():
    Name.act = None
    Name.n = 0
    o = C()
    o.__dict__[Name("x")] = 2
    o.__dict__[Name("y")] = 3
    Name.act = lambda: (o.__dict__.clear(), gc.collect())
    return o


for name, use in {
    "get": lambda o: o.x, "get y": lambda o: o.y,
    "getattr": lambda o: getattr(o, Name("x")),
    "set": lambda o: setattr(o, "x", 5), "del": lambda o: delattr(o, "y"),
    "set Name": lambda o: setattr(o, Name("x"), 5),
    "del Name": lambda o: delattr(o, Name("y")),
    "has": lambda o: hasattr(o, "y"), "vars": lambda o: len(vars(o)),
    "dir": lambda o: "x" in dir(o), "in": lambda o: "x" in vars(o),
    "pop": lambda o: vars(o).pop("x", 0),
    "attrgetter": lambda o: operator.attrgetter(Name("x"))(o),
    "methodcaller": lambda o: operator.methodcaller(Name("x"))(o),
    "copy": lambda o: dict(vars(o)) and 1,
    "merge": lambda o: len(vars(o) | {"x": 1}) > 0,
    "keywords": lambda o: len(C(**vars(o)).kw) >= 0,
    "namespace": lambda o: types.SimpleNamespace(**vars(o)).__class__.__name__,
    "type": lambda o: type("T", (), vars(o)).__name__,
    "reduce": lambda o: o.__reduce_ex__(2)[0].__name__,
    "eq": lambda o: vars(o) == {"x": 2, "y": 3},
    "update": lambda o: vars(o).update(x=1, y=2, z=3),
}.items():
    o = fresh()
    attempt(name, lambda: use(o))
Name.act = None
b = Bad("x")
for use in (getattr, hasattr, lambda o, n: setattr(o, n, 1), delattr,
            lambda o, n: type(n, (), {}), lambda o, n: __import__(n),
            lambda o, n: type("T", (), {"__slots__": (n,)}),
            lambda o, n: operator.attrgetter(n)(o)):
    try: # whether names are hashed by their own method differs
        use(C(), b)
    except (ZeroDivisionError, AttributeError, ImportError):
        pass
for name, use in {
    "keywords": lambda: C(**{"y": 1}).kw,
    "format": lambda: "{0.x}".format(C()),
    "module": lambda: types.ModuleType(b).__class__.__name__,
    "compile": lambda: eval(b, {"x": 7}),
    "join": lambda: ",".join([b, b]), "replace": lambda: "axb".replace(b, "-"),
    "int": lambda: int(b), "float": lambda: float(b), "len": lambda: len(b),
    "+": lambda: b + "y", "%": lambda: "%s" % b, "in": lambda: b in "xyz",
    "chr": lambda: ord(b), "upper": lambda: b.upper(),
    "split": lambda: "axb".split(b), "strip": lambda: "xax".strip(b),
    "namespace": lambda: types.SimpleNamespace(a=b).a is b,
    "sorted": lambda: sorted([b, "a"]), "dict": lambda: {b: 1},
    "set": lambda: {b}, "bytes": lambda: bytes(b, "ascii"),
    "list": lambda: list(b), "maketrans": lambda: str.maketrans("a", b),
}.items():
    attempt("bad " + name, use)


def f(**kw):
    return sorted(map(str.__str__, kw))


class N2(str):
    def __hash__(self):
        return 1


attempt("odd hash", lambda: f(**{N2("a"): 1, N2("b"): 2}))
attempt("twice", lambda: f(**{N2("a"): 1, "a": 2}))
attempt("attribute", lambda: (setattr(C, N2("q"), 5), C.q, C().q)[1:])
ns = {N2("z"): 1, "__builtins__": {}}
attempt("global", lambda: eval("z", ns))
exec("z = 2", ns)
print(len(ns))


class Space(dict):
    def __getitem__(self, k):
        self.clear()
        gc.collect()
        raise KeyError(k)

    def __setitem__(self, k, v):
        super().__setitem__(Name(k), v)
        if len(self) > 3:
            self.popitem()

    def __delitem__(self, k):
        self.clear()


s = Space()
exec("a = 1\nb = len('x')\nc = b2 = 5\ndel a\n", {}, s)
print(sorted(s))
