# A special method that is None: the operation is refused, with its texts.
import operator
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class Base:
    def __iter__(self): return iter("abc")
    def __len__(self): return 3
    def __getitem__(self, i): return "abc"[i]
    def __contains__(self, x): return True
    def __reversed__(self): return iter("cba")
    def __hash__(self): return 1
    def __call__(self): return "called"
    def __eq__(self, o): return True
    def __add__(self, o): return "add"
    def __radd__(self, o): return "radd"
    def __iadd__(self, o): return "iadd"
    def __lt__(self, o): return True
    def __bool__(self): return True
    def __enter__(self): return self
    def __exit__(self, *a): return None
    def __neg__(self): return "neg"
    def __index__(self): return 1
    def __int__(self): return 5
    def __float__(self): return 5.0
    def __next__(self): return "next"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __format__(self, s): return "format"
    def __setitem__(self, i, v): pass
    def __delitem__(self, i): pass
    def __bytes__(self): return b"b"
    def __dir__(self): return []
    def __getattr__(self, n): return n
    def __setattr__(self, n, v): pass
    def __delattr__(self, n): pass
    def __length_hint__(self): return 3
    def __round__(self, n=None): return 1
    def __matmul__(self, o): return "matmul"
    def __pow__(self, o, m=None): return "pow"
    def __divmod__(self, o): return "divmod"
    def __ne__(self, o): return "ne"
    def __fspath__(self): return "path"
    def __init__(self): pass
    def __sizeof__(self): return 100
    def __del__(self): pass
def iadd(o):
    o += 1
    return o
def with_(o):
    with o: return "with"
uses = {
    "__iter__": (iter, list, lambda o: 1 in o, lambda o: [*o], lambda o: [x for x in o], lambda o: print(*o), lambda o: max(o)),
    "__len__": (len, bool), "__getitem__": (lambda o: o[0], lambda o: o["k"]),
    "__contains__": (lambda o: 1 in o, lambda o: 1 not in o), "__reversed__": (reversed,),
    "__hash__": (hash, lambda o: {o}, lambda o: {o: 1}, lambda o: o in {}), "__call__": (lambda o: o(), callable),
    "__eq__": (lambda o: o == 1, lambda o: 1 == o), "__add__": (lambda o: o + 1, lambda o: 1 + o), "__radd__": (lambda o: 1 + o, lambda o: o + 1),
    "__iadd__": (iadd,), "__lt__": (lambda o: o < 1, lambda o: 1 > o, lambda o: sorted([o, o])), "__bool__": (bool, lambda o: not o),
    "__enter__": (with_,), "__exit__": (with_,), "__neg__": (operator.neg,),
    "__index__": (operator.index, lambda o: [1, 2][o], hex), "__int__": (int,), "__float__": (float,), "__next__": (next,),
    "__str__": (str, lambda o: "%s" % o), "__repr__": (repr, lambda o: [o].__repr__()), "__format__": (format, lambda o: f"{o}"),
    "__setitem__": (lambda o: operator.setitem(o, 0, 1),), "__delitem__": (lambda o: operator.delitem(o, 0),),
    "__bytes__": (lambda o: type(bytes(o)).__name__,), "__dir__": (dir,), "__getattr__": (lambda o: o.zzz,),
    "__setattr__": (lambda o: setattr(o, "x", 1),), "__delattr__": (lambda o: delattr(o, "x"),),
    "__length_hint__": (lambda o: operator.length_hint(type("H", (type(o),), {"__len__": None})(), 9),), "__round__": (round,),
    "__matmul__": (lambda o: o @ 1,), "__pow__": (lambda o: o ** 1, lambda o: pow(o, 1, 2)), "__divmod__": (lambda o: divmod(o, 1),),
    "__ne__": (lambda o: o != 1,), "__init__": (lambda o: type(o)(),),
}
for name, fs in uses.items():
    def make():
        c = type("N", (Base,), {name: None})
        return c.__new__(c) if name == "__init__" else c()
    for i, f in enumerate(fs):
        attempt("%s %d" % (name, i), lambda: f(make()))
