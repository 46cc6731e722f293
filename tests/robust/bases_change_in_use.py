# __bases__ and __mro__ that change inside mro(), hooks and lookups.
import gc


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


class A:
    x = "A"


class B:
    x = "B"


class Target(A):
    pass


class Loopy(type):
    busy = 0

    def mro(cls):
        if Loopy.busy:
            Loopy.busy -= 1
            try:
                Target.__bases__ = (B,) if Target.__bases__ == (A,) else (A,)
                cls.__bases__ = cls.__bases__
            except (TypeError, RecursionError) as e:
                print("in mro:", type(e).__name__)
            gc.collect()
        return super().mro()


class L(metaclass=Loopy):
    pass


class M(L):
    pass


Loopy.busy = 3


def change():
    M.__bases__ = (L, A)
    return M.x, [c.__name__ for c in M.__mro__]


attempt("change in mro", change)
attempt("target", lambda: Target.x)
Loopy.busy = 0


class Strange(type):
    answer = None

    def mro(cls):
        if Strange.answer is None:
            return type.mro(cls)
        return Strange.answer(cls)


class S(metaclass=Strange):
    pass


class T(S):
    pass


for name, answer in {
    "empty": lambda cls: [],
    "number": lambda cls: 5,
    "no classes": lambda cls: [1, 2],
    "without itself": lambda cls: [S, object],
    "twice": lambda cls: [cls, cls, object],
    "int": lambda cls: [cls, int, object],
    "raises": lambda cls: 1 / 0,
    "generator": lambda cls: (c for c in (cls, S, object)),
}.items():
    def make():
        Strange.answer = answer
        try:
            class N(S):
                pass
            return [c.__name__ for c in N.__mro__]
        finally:
            Strange.answer = None
    attempt(name, make)

    def assign():
        Strange.answer = answer
        try:
            T.__bases__ = (S,)
            return [c.__name__ for c in T.__mro__]
        finally:
            Strange.answer = None
    attempt(name + " later", assign)


def cycle():
    A.__bases__ = (Target,)


attempt("object base", cycle)


class P:
    pass


class Q(P):
    pass


class R(Q):
    pass


def cycle():
    P.__bases__ = (R,)


attempt("cycle", cycle)
for bad in ((), 5, (5,), (int,), (bool,), [Q], (Q, Q), (type,), (P, Q)):
    def assign():
        R.__bases__ = bad
    attempt(f"bad {bad if bad != [Q] else 'list'}"
            .replace("__main__.", ""), assign)
print(R.__bases__ == (Q,), [c.__name__ for c in R.__mro__])


class Get:
    def __get__(self, obj, cls):
        R.__bases__ = (U,) if R.__bases__ == (Q,) else (Q,)
        return R.__bases__[0].__name__


class U:
    y = Get()


Q.y = Get()
r = R()
print([r.y for _ in range(6)])
print([R.y for _ in range(6)])


class Sub:
    def __init_subclass__(cls, **kw):
        cls.__bases__ = (P,)


class V(Sub):
    pass


print(V.__mro__ == (V, P, object), Sub.__subclasses__(), V in
      P.__subclasses__())


class Hook(type):
    def __subclasscheck__(cls, sub):
        sub.__bases__ = (P,)
        gc.collect()
        return False

    def __instancecheck__(cls, obj):
        obj.__class__ = P
        return isinstance(obj, P)


class H(metaclass=Hook):
    pass


class I(Q):
    pass


i = I()
print(isinstance(i, H), type(i).__name__, issubclass(I, H), I.__bases__ ==
      (P,))
