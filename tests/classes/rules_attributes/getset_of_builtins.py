# Descriptors of built-in types: repr, attributes, wrong uses.
def attempt(label, f, *a):
    try:
        print(label, f(*a))
    except Exception as e:
        print(label, type(e).__name__, e)
import types
things = {
    "getset": vars(type)["__name__"], "getset2": vars(int)["real"], "member": type("S", (), {"__slots__": "x"}).x,
    "method": vars(list)["append"], "wrapper": vars(int)["__add__"], "classmethod": vars(dict)["fromkeys"],
    "new": vars(int)["__new__"], "function type": vars(types.FunctionType)["__code__"],
}
for k, d in things.items():
    attempt(k + " repr", lambda: repr(d).split(" at 0x")[0])
    attempt(k + " type", lambda: type(d).__name__)
    for n in ("__name__", "__qualname__", "__objclass__"):
        attempt(k + " " + n, getattr, d, n)
    attempt(k + " set name", setattr, d, "__name__", "x")
    attempt(k + " set new", setattr, d, "zzz", 1)
    attempt(k + " wrong", lambda: d.__get__("wrong" if k != "getset" else 5))
    attempt(k + " new", lambda: type(d)())
    attempt(k + " subclass", lambda: type("S", (type(d),), {}) and "subclassed")
    attempt(k + " callable", lambda: callable(d))
attempt("set real", vars(int)["real"].__set__, 5, 1)
attempt("delete real", vars(int)["real"].__delete__, 5)
attempt("get real", vars(int)["real"].__get__, True)
attempt("get real none", lambda: vars(int)["real"].__get__(None, int) is vars(int)["real"])
attempt("set start", vars(slice)["start"].__set__, slice(1), 2)
attempt("append", vars(list)["append"].__get__([], list), 1)
attempt("append on tuple", vars(list)["append"], (), 1)
attempt("fromkeys on int", lambda: vars(dict)["fromkeys"].__get__(None, int))
attempt("fromkeys on instance", lambda: vars(dict)["fromkeys"].__get__({})("ab"))
attempt("fromkeys call", lambda: vars(dict)["fromkeys"](dict, "ab"))
attempt("fromkeys call 2", lambda: vars(dict)["fromkeys"]())
attempt("fromkeys call 3", lambda: vars(dict)["fromkeys"](int))
class D(dict): pass
attempt("fromkeys of subclass", lambda: type(D.fromkeys("a")).__name__)
attempt("same", lambda: (list.append is list.append, int.__add__ is int.__add__, dict.fromkeys is dict.fromkeys, dict.fromkeys == dict.fromkeys))
class L(list): pass
attempt("inherited", lambda: (L.append is list.append, L.append.__objclass__.__name__, L().append.__self__, L().append.__qualname__))
for f in (len, [].append, dict.fromkeys, (5).__add__, int.__new__, object.__new__, str.maketrans):
    attempt("module", lambda: (f.__name__, f.__qualname__, f.__module__, type(f.__self__).__name__))
attempt("text signature", lambda: len.__text_signature__)
attempt("len attr", setattr, len, "__name__", "x")
