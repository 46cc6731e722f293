"""Classes whose __dict__ is no dict: vars(), dir(), attributes."""


class Keys:
    def __getitem__(self, key):
        return 5

    def keys(self):
        return ["k1", "k2"]


def attempt(label, fn):
    try:
        r = fn()
    except Exception as e:
        print(label, f"{type(e).__name__}: {e}")
        return
    if isinstance(r, list):
        r = [x for x in r if not str(x).startswith("__")]
    print(label, r if isinstance(r, (int, str, list, dict)) else type(r).__name__)


for value in (5, "ab", None, [("p", 1)], {"z": 1}, {1: 2, "y": 3}, Keys(), {1, 2},
              property(lambda self: 5), property(lambda self: {"pp": 1}),
              property(lambda self: 1 // 0), property(lambda self: self.nope),
              type.__dict__["__dict__"], Keys):
    class A:
        a = 1
        __dict__ = value

    class B(A):
        b = 2
        __slots__ = ("s",)

    for cls in A, B:
        o = cls()
        attempt("vars", lambda: vars(o))
        attempt("set", lambda: setattr(o, "x", 1))
        attempt("get", lambda: o.x)
        attempt("dir", lambda: o.__dir__())
        attempt("object.__dir__", lambda: object.__dir__(o))
        attempt("dir of class", lambda: cls.__dir__(o))
        attempt("__dict__", lambda: o.__dict__)
        attempt("set __dict__", lambda: setattr(o, "__dict__", {"new": 1}))
        attempt("del __dict__", lambda: delattr(o, "__dict__"))
        attempt("state", lambda: o.__getstate__())
