# Methods: binding, attributes, equality, hash, repr, setting.
import types
def attempt(label, f, *a):
    try:
        r = f(*a)
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class A:
    def m(self, x=1):
        "doc"
        return self, x
    @classmethod
    def c(cls): "cdoc"; return cls
    @staticmethod
    def s(): return "s"
    def __eq__(self, o): return True
    __hash__ = None
    def __repr__(self): return "A()"
a, b = A(), A()
print(a.m == a.m, a.m is a.m, a.m == b.m, a.m != b.m, A.m is A.m, A.c == A.c, A.s is A.s, a.s is A.s)
attempt("hash", lambda: hash(a.m) == hash(a.m))
print(a.m, A.m.__qualname__, A.c)
m = a.m
print(m.__self__ is a, m.__func__ is A.m, m.__name__, m.__doc__, m.__qualname__, m.__module__)
m.__func__.tag = "t"
print(m.tag, A.m.tag)
attempt("set", setattr, m, "tag", 2)
attempt("set new", setattr, m, "new", 2)
attempt("del", delattr, m, "tag")
attempt("set doc", setattr, m, "__doc__", "x")
attempt("set self", setattr, m, "__self__", b)
attempt("missing", lambda: m.nope)
attempt("defaults", lambda: (m.__defaults__, m.__code__.co_name, m.__kwdefaults__))
print(types.MethodType(len, [1, 2])(), types.MethodType(print, "x") is not None)
attempt("new None", lambda: types.MethodType(len, None))
attempt("new 5", lambda: types.MethodType(5, a))
attempt("new 1", lambda: types.MethodType(len))
attempt("new kw", lambda: types.MethodType(func=len, instance=a))
mm = types.MethodType(a.m, 5)
attempt("method of method", lambda: mm())
print(A.m.__get__(a)() == a.m(), A.m.__get__(None, A) is A.m, A.m.__get__(5)()[0])
attempt("get none none", lambda: A.m.__get__(None, None))
attempt("get none", lambda: A.m.__get__(None))
attempt("get nothing", lambda: A.m.__get__())
attempt("m.__get__", lambda: m.__get__(b, A)()[0] is a)
attempt("call without", lambda: A.m())
attempt("wrong type ok", lambda: A.m("any"))
attempt("too many", lambda: a.m(1, 2))
attempt("builtin", lambda: [].append.__self__)
attempt("builtin unbound", lambda: list.append({}, 1))
attempt("builtin no self", lambda: list.append())
attempt("slot wrapper", lambda: int.__add__("a", 1))
attempt("slot wrapper none", lambda: int.__add__())
attempt("method-wrapper", lambda: (str((5).__add__)[:30], (5).__add__(1), (5).__add__("x")))
attempt("method-wrapper of", lambda: (5).__add__.__objclass__)
attempt("method-wrapper self", lambda: (5).__add__.__self__)
print((5).__add__ == (5).__add__, [].append == [].append, "a".upper == "a".upper)
l = []
print(l.append == l.append, hash(l.append) == hash(l.append), l.append is l.append)
c = A.c
print(c.__self__, c.__func__(int), type(vars(A)["c"]).__name__, vars(A)["c"].__func__.__name__, c.__doc__)
cm = vars(A)["c"]
attempt("cm call", lambda: cm())
print(cm.__wrapped__ is cm.__func__, cm.__name__, cm.__qualname__, cm.__doc__, cm.__isabstractmethod__)
sm = vars(A)["s"]
print(sm(), sm.__wrapped__ is sm.__func__, sm.__name__, sm.__get__(None, A) is sm.__func__)
cm.extra = 1
print(cm.__dict__.get("extra"), sorted(cm.__dict__))
attempt("cm 5", lambda: classmethod(5).__get__(None, A)())
attempt("sm 5", lambda: staticmethod(5).__get__(None, A))
attempt("cm property", lambda: type("X", (), {"p": classmethod(property(lambda cls: 1))}).p)
attempt("cm none", lambda: classmethod())
attempt("repr", lambda: repr(classmethod(len)) + repr(staticmethod(len)))
