# Slots on subclasses of built-in types.
import collections
def attempt(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)

for base in (object, int, float, complex, str, bytes, bytearray, tuple, list, dict,
             set, frozenset, type, Exception, OSError, KeyError, collections.deque,
             collections.OrderedDict, collections.defaultdict, property, super,
             staticmethod, classmethod, enumerate, zip, map, filter, reversed,
             BaseException, StopIteration, UnicodeDecodeError, SyntaxError):
    line = [base.__name__]
    for slots in ((), ("x",), ("__dict__",), ("__weakref__",),
                  ("__dict__", "__weakref__"), ("x", "__dict__")):
        try:
            c = type("T", (base,), {"__slots__": slots})
        except TypeError as e:
            line.append(str(e))
        else:
            line.append("%d%d" % (c.__dictoffset__ != 0, c.__weakrefoffset__ != 0))
    print(" | ".join(line))

class L(list):
    __slots__ = ("tag",)
l = L([1, 2])
l.tag = "t"
print(l, l.tag, attempt(setattr, l, "other", 1), L.tag, len(l))
class D(dict):
    __slots__ = ("tag",)
d = D(a=1)
d.tag = 5
print(d, d.tag, attempt(lambda: d.nope), d | {"b": 2})
class E(Exception):
    __slots__ = ("code",)
e = E("msg")
e.code = 404
e.other = 1
print(repr(e), e.code, e.__dict__, attempt(lambda: raise_(e)))
def raise_(e):
    raise e
print(attempt(raise_, e))
class F(float):
    __slots__ = ("unit",)
f = F(2.5)
f.unit = "kg"
print(f, f.unit, f + 1, type(f + 1).__name__, attempt(setattr, f, "z", 1))
class S(str):
    __slots__ = ("lang",)
s = S("hello")
s.lang = "en"
print(s, s.lang, s.upper(), attempt(lambda: s.nope))
class Q(collections.deque):
    __slots__ = ("name",)
q = Q([1, 2, 3], 2)
q.name = "queue"
print(q, q.name, attempt(setattr, q, "z", 1))
class FS(frozenset):
    __slots__ = ("n",)
fs = FS("a")
fs.n = 1
print(fs, fs.n, hash(fs) == hash(frozenset("a")))
class P(property):
    __slots__ = ("extra",)
p = P(lambda self: 1)
p.extra = 2
print(p.extra, attempt(setattr, p, "zz", 1))
