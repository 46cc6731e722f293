"""Metaclasses whose classes have no hash, or an __eq__ that fails: who asks."""
import abc
import weakref


class None_(type):
    __hash__ = None


class Fails(type):
    def __hash__(cls):
        raise ValueError("hash of " + cls.__name__)


class Eq(type):
    def __eq__(cls, other):
        raise ValueError("eq")
    __hash__ = type.__hash__


class Abc(abc.ABCMeta):
    __hash__ = None


class Sized(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        print("hook", other.__name__)
        return NotImplemented


def attempt(label, fn):
    try:
        print(label, fn())
    except (TypeError, ValueError) as e:
        print(label, f"{type(e).__name__}: {e}")


for meta in None_, Fails, Eq, Abc:
    print(meta.__name__)
    C = meta("C", (), {})
    attempt("isinstance", lambda: isinstance(C(), C))
    attempt("in tuple", lambda: isinstance(C(), (int, C)))
    attempt("in union", lambda: isinstance(C(), int | C))
    attempt("unions", lambda: (C | int) == (int | C))
    attempt("hash of union", lambda: hash(C | int) == hash(int | C))
    attempt("in a consistent order", lambda: meta(
        "Z", (C, meta("Q", (C,), {})), {}))
    for _ in range(2):
        attempt("hook", lambda: isinstance(C(), Sized))
        attempt("hook", lambda: issubclass(C, Sized))
    attempt("register", lambda: Sized.register(C))
    for _ in range(2):
        attempt("hook", lambda: issubclass(C, Sized))
    attempt("weakref", lambda: weakref.ref(C)() is C)
    attempt("WeakSet", lambda: len(weakref.WeakSet([C])))


class Registered:
    pass


class Below(Registered):
    pass


Sized.register(Registered)
for _ in range(3):
    print(issubclass(Registered, Sized), issubclass(Below, Sized))
