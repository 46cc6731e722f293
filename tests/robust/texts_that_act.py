# __repr__, __str__, __format__ and their like that change what is shown.
import collections
import gc
import reprlib
import types


def attempt(name, f):
    try:
        print(name, f())
    except RecursionError:
        print(name, "RecursionError")
    except KeyError:
        print(name, "KeyError")
    except Exception as e:
        print(name, type(e).__name__, e)


class Shows:
    def __init__(self, act):
        self.act = act

    def __repr__(self):
        self.act()
        gc.collect()
        return "S"


def full(make, act):
    c = make()
    s = [Shows(lambda: act(c)) for i in range(4)]
    if isinstance(c, dict):
        c.update(enumerate(s))
    elif isinstance(c, set):
        c.update(s)
    elif hasattr(c, "extend"):
        c.extend(s)
    else:
        c.__dict__.update({f"a{i}": x for i, x in enumerate(s)})
    return c


def clear(c):
    if hasattr(c, "clear"):
        c.clear()
    else:
        c.__dict__.clear()


def grow(c):
    if isinstance(c, dict):
        len(c) < 50 and c.update({len(c): 1})
    elif isinstance(c, set):
        len(c) < 50 and c.add(len(c))
    elif hasattr(c, "append"):
        len(c) < 50 and c.append(1)
    else:
        len(c.__dict__) < 50 and setattr(c, f"b{len(c.__dict__)}", 1)


def shrink(c):
    if hasattr(c, "popitem"):
        c and c.popitem()
    elif hasattr(c, "pop"):
        c and c.pop()
    else:
        c.__dict__ and c.__dict__.popitem()


for make in (list, dict, set, collections.deque, collections.OrderedDict,
             collections.Counter, types.SimpleNamespace,
             lambda: collections.defaultdict(int), collections.UserList,
             collections.UserDict):
    for act in clear, grow, shrink:
        c = full(make, act)
        try:
            print(type(c).__name__, act.__name__, repr(c).count("S") > 0)
        except RuntimeError as e:
            print(type(c).__name__, "RuntimeError", e)
        try:
            c = full(make, act)
            reprlib.repr(c)
            str(c)
            f"{c}"
            "%s %r" % (c, c)
        except (RuntimeError, LookupError):
            pass
l = []
l.append(Shows(lambda: l.append(l) if len(l) < 5 else None))
attempt("itself", lambda: repr(l))
d = {}
d[1] = d.values()
attempt("values", lambda: repr(d))
for answer in 5, None, b"x", "ok", [], type("T", (str,), {})("sub"):
    class R:
        def __repr__(self):
            return answer

        def __str__(self):
            return answer

        def __format__(self, spec):
            return answer

        def __bytes__(self):
            return answer

        def __bool__(self):
            return answer

        def __int__(self):
            return answer

        def __float__(self):
            return answer

        def __complex__(self):
            return answer

        def __index__(self):
            return answer

        def __hash__(self):
            return answer

        def __len__(self):
            return answer

        def __length_hint__(self):
            return answer

        def __iter__(self):
            return answer

        def __reversed__(self):
            return answer

        def __dir__(self):
            return answer

        def __round__(self, n=None):
            return answer

        def __sizeof__(self):
            return answer

        def __contains__(self, x):
            return answer

        def __init_subclass__(cls):
            return answer

        def __class_getitem__(cls, x):
            return answer
    r = R()
    for name, use in {
        "repr": lambda: repr(r), "str": lambda: str(r),
        "format": lambda: f"{r}", "format !r": lambda: f"{r!r:>5}",
        "ascii": lambda: ascii(r), "bytes": lambda: bytes(r),
        "bool": lambda: bool(r), "int": lambda: int(r),
        "float": lambda: float(r), "complex": lambda: complex(r),
        "hash": lambda: type(hash(r)), "len": lambda: len(r),
        "list": lambda: list(r), "reversed": lambda: reversed(r),
        "dir": lambda: dir(r), "round": lambda: round(r),
        "in": lambda: 1 in r, "class": lambda: R[1],
        "subclass": lambda: type("X", (R,), {}).__name__,
        "index": lambda: [1][r], "%": lambda: "%s%r" % (r, r),
        "%d": lambda: "%d" % r, "%c": lambda: "%c" % r, "chr": lambda: chr(r),
        "join": lambda: "".join([r]), "print": lambda: print(r),
        "range": lambda: range(r), "hex": lambda: hex(r),
        "key": lambda: {r: 1} and 1, "slice": lambda: [1][r:],
        "format_map": lambda: "{x}".format_map({"x": r}),
        "raise": lambda: (_ for _ in ()).throw(KeyError(r)),
    }.items():
        attempt(name, use)


class Spec(str):
    def __format__(self, spec):
        return "spec"


class Map(dict):
    def __missing__(self, key):
        self.clear()
        gc.collect()
        return self

    def __getattr__(self, name):
        return self[name]

    def __format__(self, spec):
        return spec or "empty"


attempt("map", lambda: "{a.b.c[d]:{e}} {f!s}".format_map(Map()))
attempt("nested", lambda: "{0:{1}}".format(5, Spec(">5")))
attempt("too deep", lambda: "{0:{1:{2}}}".format(1, 2, 3))
attempt("percent", lambda: "%(a)s %(b)s" % Map())
