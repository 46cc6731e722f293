# Abstract base classes whose hooks register, die, collect and raise.
import abc
import collections.abc
import gc
import weakref


def attempt(name, f):
    try:
        print(name, f())
    except RecursionError:
        print(name, "RecursionError")
    except Exception as e:
        print(name, type(e).__name__, e)


class A(abc.ABC):
    @classmethod
    def __subclasshook__(cls, sub):
        hook = A.act
        return hook(cls, sub) if hook else NotImplemented
    act = None


class X:
    pass


class Y:
    pass


def register(cls, sub):
    A.act = None
    cls.register(sub)
    return NotImplemented


def register_many(cls, sub):
    A.act = None
    for i in range(20):
        cls.register(type(f"T{i}", (), {}))
        gc.collect()
    return NotImplemented


def fails(cls, sub):
    raise KeyError("hook")


def odd(cls, sub):
    return 5


def collects(cls, sub):
    gc.collect()
    abc.update_abstractmethods(cls)
    return True


for act in register, register_many, fails, odd, collects:
    A._abc_registry_clear()
    A._abc_caches_clear()
    A.act = act
    attempt(act.__name__, lambda: issubclass(X, A))
    A.act = None
    attempt(act.__name__ + " then", lambda: issubclass(X, A))
    attempt(act.__name__ + " instance", lambda: isinstance(X(), A))
A._abc_registry_clear()
A._abc_caches_clear()


class B(A):
    pass


attempt("cycle", lambda: B.register(A))
attempt("itself", lambda: A.register(A).__name__)
attempt("no class", lambda: A.register(5))
attempt("no class", lambda: issubclass(5, A))
attempt("no instance", lambda: isinstance(5, A))


class Claims:
    @property
    def __class__(self):
        raise ZeroDivisionError("class")


attempt("claims", lambda: isinstance(Claims(), A))


class Claims2:
    @property
    def __class__(self):
        gc.collect()
        return B


attempt("claims B", lambda: isinstance(Claims2(), A))


class Claims3:
    __class__ = 5


attempt("claims 5", lambda: isinstance(Claims3(), A))


# Registered classes that die.
def many():
    refs = []
    for i in range(30):
        c = type(f"C{i}", (), {})
        A.register(c)
        assert issubclass(c, A)
        assert not issubclass(c, collections.abc.Sized)
        refs.append(weakref.ref(c))
    return refs


refs = many()
gc.collect()
print(sum(r() is not None for r in refs))
print(issubclass(X, A))


class Meta(abc.ABCMeta):
    def __subclasscheck__(cls, sub):
        cls.register(type("New", (), {}))
        gc.collect()
        return super().__subclasscheck__(sub)


class M(metaclass=Meta):
    pass


class N(M):
    pass


attempt("meta", lambda: (issubclass(X, M), issubclass(N, M), isinstance(N(),
                                                                        M)))


class Deep(abc.ABC):
    pass


chain = [Deep]
for i in range(60):
    class D(abc.ABC):
        pass
    chain[-1].register(D)
    chain.append(D)
chain[-1].register(int)
attempt("deep registration", lambda: (issubclass(int, Deep),
                                      isinstance("x", Deep)))


class Abstract(abc.ABC):
    @property
    @abc.abstractmethod
    def p(self):
        pass

    @abc.abstractmethod
    def m(self):
        pass


class Odd:
    @property
    def __isabstractmethod__(self):
        raise ZeroDivisionError("abstract")


def make():
    class C(abc.ABC):
        x = Odd()
    return C


attempt("odd abstract", make)


class Truth:
    @property
    def __isabstractmethod__(self):
        return self

    def __bool__(self):
        gc.collect()
        return True


def make():
    class C(abc.ABC):
        x = Truth()
    return C()


attempt("truth", make)
Abstract.__abstractmethods__ = frozenset()
attempt("cleared", lambda: type(Abstract()).__name__)
Abstract.__abstractmethods__ = {"zzz", "aaa"}
attempt("set", lambda: Abstract())
Abstract.__abstractmethods__ = 5
attempt("number", lambda: Abstract())
del Abstract.__abstractmethods__
attempt("gone", lambda: type(Abstract()).__name__)
attempt("gone", lambda: Abstract.__abstractmethods__)
