# __match_args__: what class patterns make of it.
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
def match(obj, cls, n=1):
    if n == 0:
        match obj:
            case cls(): return "zero"
    if n == 1:
        match obj:
            case cls(a): return "one", a
    if n == 2:
        match obj:
            case cls(a, b): return "two", a, b
    if n == 3:
        match obj:
            case cls(x=a): return "x", a
    if n == 4:
        match obj:
            case cls(a, x=b): return "a x", a, b
    return "no match"
def m(args, **attrs):
    ns = dict(attrs)
    if args != "-": ns["__match_args__"] = args
    C = type("C", (), ns)
    return C(), C
for args in ("-", (), ("x",), ["x"], "x", ("x", "x"), ("y",), (5,), None, ("x", "y"), {"x": 1}):
    o, C = m(args, x=1, y=2)
    for n in range(5):
        attempt("match %r %d" % (args, n), lambda: match(o, C, n))
o, C = m(("x",), x=1)
attempt("not a class", lambda: match(5, 5, 0))
attempt("int", lambda: (match(5, int), match(True, int), match(5, str), match([1], list), match({1: 2}, dict), match("s", str)))
attempt("int two", lambda: match(5, int, 2))
attempt("object one", lambda: match(5, object))
class Prop:
    __match_args__ = ("p", "q")
    @property
    def p(self): raise AttributeError("p")
    @property
    def q(self): raise ValueError("q")
attempt("property raising AttributeError", lambda: match(Prop(), Prop))
class Prop2(Prop):
    __match_args__ = ("q",)
attempt("property raising ValueError", lambda: match(Prop2(), Prop2))
class Meta(type):
    def __instancecheck__(cls, o): print("asked"); return True
class MC(metaclass=Meta): __match_args__ = ("real",)
attempt("instancecheck", lambda: match(5, MC))
class Slot:
    __slots__ = __match_args__ = ("a", "b")
s = Slot(); s.a = 1
attempt("slots unset", lambda: match(s, Slot, 2))
s.b = 2
attempt("slots set", lambda: match(s, Slot, 2))
class Dynamic:
    @property
    def __match_args__(self): return ("x",)
attempt("instance property", lambda: match(Dynamic(), Dynamic))
class IntSub(int): __match_args__ = ("real", "imag")
attempt("int subclass", lambda: match(IntSub(3), IntSub, 2))
class IntSub2(int): pass
attempt("int subclass self", lambda: match(IntSub2(3), IntSub2))
