# Subclasses of bytes.

def attempt(what, *args, **kwargs):
    try:
        r = what(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__ + ":", e)
    else:
        print(repr(r).split(" at 0x")[0])


class Sub(bytes):
    extra = 1

    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls, *args, **kwargs)
        self.note = "made"
        return self


class Plain(bytes):
    pass


class Slots(bytes):
    __slots__ = ()


s = Sub(b"abc abc")
print(s, repr(s), type(s).__name__, s.note, s.extra, len(s), s[0], s == b"abc abc")
for name, args in (("upper", ()), ("split", ()), ("strip", ()), ("replace", (b"z", b"y")),
                   ("__add__", (b"",)), ("__mul__", (1,)), ("__mul__", (2,)),
                   ("join", ([],)), ("join", ([b"x"],)), ("join", ([s],)),
                   ("center", (1,)), ("zfill", (1,)), ("ljust", (9,)),
                   ("expandtabs", ()), ("translate", (None,)), ("partition", (b"z",)),
                   ("splitlines", ()), ("removeprefix", (b"z",)), ("__getitem__", (slice(None),)),
                   ("lower", ()), ("__rmul__", (1,)), ("rsplit", (b"z",)), ("__mod__", ((),))):
    r = getattr(s, name)(*args)
    kind = type(r[0]) if isinstance(r, (list, tuple)) else type(r)
    print(name, kind.__name__, r)
print(type(Sub.fromhex("0aff")).__name__, Sub.fromhex("0aff").note, Plain.fromhex("31"))
print(type(bytes(s)).__name__, type(bytes(s)).__name__, type(s[:]).__name__, type(s + s).__name__)
attempt(setattr, Slots(b"a"), "x", 1)
p = Plain(b"x")
p.attribute = [1]
print(p.__dict__, vars(p), p.attribute, isinstance(p, bytes), bytes.__len__(p))
print(p == b"x", b"x" == p, p + b"y", b"y" + p, b"%b" % p, b"".join([p, p]), p in [b"x"])
print(Plain(5), Plain([1, 2]), Plain("é", "utf-8"), Plain(), Plain(Plain(b"q")))
import copy
for v in (s, p):
    for c in (copy.copy(v), copy.deepcopy(v)):
        print(type(c).__name__, c, c.__dict__)


class Init(bytes):
    def __init__(self, *args, key=None):
        self.key = key


attempt(Init, b"abc", key=5)
attempt(lambda: Init(b"abc").key)


class Len(bytes):
    def __len__(self):
        return 99

    def __iter__(self):
        return iter((1, 2))

    def __getitem__(self, i):
        return "item"


n = Len(b"abc")
print(len(n), list(n), n[0], n.find(b"c"), bytes(n), b"-" + n, n.hex(), bool(n), list(reversed(n))[:2])
