# Names of slots: strings, subclasses of str, identifiers of every script.
class S(str):
    def __eq__(self, other):
        return False
    def __hash__(self):
        return 1
    def isidentifier(self):
        return True

def make(slots, name="T", bases=()):
    try:
        c = type(name, bases, {"__slots__": slots})
    except Exception as e:
        print(ascii(slots), type(e).__name__, ascii(str(e)))
        return None
    names = [n for n, v in c.__dict__.items()
             if type(v).__name__ == "member_descriptor"]
    print(ascii(slots), ascii(names), [type(n).__name__ for n in names],
          type(c.__slots__).__name__)
    return c

c = make([S("abc")])
o = c()
o.abc = 1
print(o.abc, [type(n) is str for n in c.__dict__ if n == "abc"])
make([S("not ok")])
make([S("1x")])
make(S("whole"))
make(["\u00e9t\u00e9", "\u540d"])
make(["\ufb01x"])          # a ligature: NFKC makes it "fix", slots do not
c = make(["\ufb01x", "fix"])
o = c()
o.ﬁx = None  # written as source, it is normalised
try:
    getattr(o, "\ufb01x")
except AttributeError as e:
    print(ascii(str(e)))
print(o.fix)
setattr(o, "\ufb01x", 3)
print(getattr(o, "\ufb01x"), o.fix)
for bad in ("a b", "", "1a", "a-b", "a.b", "a\0", "\ud800", " a", "a\n", "\u0661"):
    make([bad])
for word in ("class", "None", "True", "if", "match", "_", "__", "___", "print"):
    make([word])
for bad in (1, None, b"x", ("x",), 1.5, object(), int, ["x"]):
    try:
        type("T", (), {"__slots__": ["good", bad]})
    except TypeError as e:
        print(e)
try:
    type("T", (int,), {"__slots__": [1]})
except TypeError as e:
    print(e)
try:
    type("T", (int,), {"__slots__": [""]})
except TypeError as e:
    print(e)
