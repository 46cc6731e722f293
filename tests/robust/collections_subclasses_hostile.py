# Subclasses of the collections' classes whose methods work against them.
import collections
import copy
import gc
import itertools


def attempt(name, f):
    try:
        print(name, f())
    except RecursionError:
        print(name, "RecursionError")
    except Exception as e:
        print(name, type(e).__name__, e)


class D(collections.deque):
    def append(self, x):
        self.clear()
        super().append(x)

    def __iter__(self):
        self.clear()
        return super().__iter__()

    def __len__(self):
        return 5

    def __getitem__(self, i):
        return "item"

    def __copy__(self):
        return 5


d = D("abc")
for name, use in {
    "extend": lambda: d.extend("xyz"), "copy": lambda: d.copy(),
    "+": lambda: d + d, "*": lambda: d * 2, "==": lambda: d == D("abc"),
    "repr": lambda: repr(d), "rotate": lambda: d.rotate(),
    "insert": lambda: d.insert(1, 5), "index": lambda: d.index("z"),
    "reduce": lambda: len(d.__reduce__()), "copy.copy": lambda: copy.copy(d),
    "reversed": lambda: list(reversed(d)), "bool": lambda: bool(d),
    "list": lambda: list(d), "in": lambda: "a" in d, "pop": lambda: d.pop(),
}.items():
    attempt(name, use)


class NewDeque(collections.deque):
    def __new__(cls, *args):
        return made

    def __init__(self, *args):
        pass


for made in 5, None, [], collections.deque("xy"), "text":
    attempt("new", lambda: type(NewDeque("ab")).__name__)
plain = collections.deque.__new__(NewDeque)
attempt("never initialized", lambda: (len(plain), list(plain), repr(plain)))
for made in 5, collections.deque("xy"):
    attempt("copy", lambda: plain.copy())
    attempt("+", lambda: plain + plain)


class O(collections.OrderedDict):
    def __iter__(self):
        yield from ("x", "y")

    def __getitem__(self, k):
        return k * 2

    def keys(self):
        return iter("pq")

    def items(self):
        return [1, 2]

    def __delitem__(self, k):
        pass


o = O(a=1, b=2)
for name, use in {
    "repr": lambda: repr(o), "list": lambda: list(o),
    "dict": lambda: dict(o), "copy": lambda: type(o.copy()).__name__,
    "==": lambda: o == collections.OrderedDict(a=1, b=2),
    "move": lambda: o.move_to_end("a"), "pop": lambda: o.pop("a"),
    "popitem": lambda: o.popitem(), "reversed": lambda: list(reversed(o)),
    "clear": lambda: o.clear(), "|": lambda: o | {"z": 1},
    "reduce": lambda: len(o.__reduce__()), "update": lambda: o.update(q=1),
    "setdefault": lambda: o.setdefault("s", 1), "len": lambda: len(o),
    "deepcopy": lambda: type(copy.deepcopy(o)).__name__,
    "fromkeys": lambda: O.fromkeys("ab") and 1,
}.items():
    attempt(name, use)
o = O.__new__(O)
attempt("never initialized", lambda: (len(o), o.__class__.__name__))


class F(collections.defaultdict):
    def copy(self):
        return "copy"

    def __setitem__(self, k, v):
        raise ZeroDivisionError(k)


f = F(list, a=1)
attempt("set", lambda: f["b"])
attempt("copy.copy", lambda: copy.copy(f))
attempt("|", lambda: f | {"x": 1})
attempt("ior", lambda: f.__ior__({"x": 1}))
f = F.__new__(F)
attempt("never initialized", lambda: (f.default_factory, repr(f)))
for bad in 5, "x", [], 1.5:
    attempt("factory", lambda: collections.defaultdict(bad))
    attempt("set factory", lambda: setattr(f, "default_factory", bad))
    attempt("missing", lambda: f[1])


class C(collections.Counter):
    def __missing__(self, k):
        self.clear()
        return 10

    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        if len(self) > 2:
            self.popitem()


c = C("abcabc")
attempt("counter", lambda: sorted(c.items()))
attempt("+", lambda: c + c)
attempt("elements", lambda: [x for x in c.elements() if not c.clear()])
for bad in None, 5, {"a": "x"}, {"a": None}, [[]]:
    attempt("update", lambda: C(bad))
attempt("most common", lambda: collections.Counter(a="x", b=1).most_common())
attempt("total", lambda: collections.Counter(a="x").total())
N = collections.namedtuple("N", "a b")


class N2(N):
    def __new__(cls, *args):
        return N.__new__(cls, 1, 2) if args else 5

    def __iter__(self):
        return iter("xyz")

    def __len__(self):
        return 10

    def __getitem__(self, i):
        return self


n = N2(1)
for name, use in {
    "repr": lambda: repr(n), "asdict": lambda: n._asdict(),
    "replace": lambda: n._replace(a=3), "unpack": lambda: [*n],
    "a": lambda: n.a, "make": lambda: N2._make("ab"),
    "==": lambda: n == (1, 2), "hash": lambda: hash(n) == hash((1, 2)),
    "copy": lambda: copy.copy(n), "args": lambda: n.__getnewargs__(),
}.items():
    attempt(name, use)
N._fields = ("a", "b", "c")
attempt("fields", lambda: N(1, 2)._asdict())
N.a = property(lambda self: 1 / 0)
attempt("a", lambda: N(1, 2).a)
del N.a
attempt("gone", lambda: N(1, 2).a)
m = collections.ChainMap({}, {"a": 1})
m.maps[:] = [5]
for name, use in {
    "get": lambda: m["a"], "set": lambda: m.__setitem__("x", 1),
    "len": lambda: len(m), "in": lambda: "a" in m, "iter": lambda: list(m),
    "bool": lambda: bool(m), "pop": lambda: m.pop("a"),
}.items():
    attempt(name, use)
m.maps = []
attempt("no maps", lambda: m["a"])
attempt("no maps", lambda: len(m))
gc.collect()
