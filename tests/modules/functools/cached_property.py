# cached_property: once per instance, errors, names.
from functools import cached_property


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def __init__(self):
        self.calls = 0

    @cached_property
    def value(self):
        "value's doc"
        self.calls += 1
        return self.calls


a = A()
print(a.value, a.value, a.__dict__, a.calls)
del a.value
print(a.value, a.calls)
a.value = 10
print(a.value, a.__dict__)
print(A.value.__doc__, type(A.value).__name__, A.value.attrname, A.value.func.__name__, A.value.__module__)
print(A().__dict__)


class Slots:
    __slots__ = ("x",)

    @cached_property
    def p(self):
        return 1


class SlotsDict:
    __slots__ = ("x", "__dict__")

    @cached_property
    def p(self):
        return 2


attempt(lambda: Slots().p)
s = SlotsDict()
print(s.p, s.__dict__)


class Meta(type):
    @cached_property
    def p(cls):
        return 3


class WithMeta(metaclass=Meta):
    pass


attempt(lambda: WithMeta.p)
loose = cached_property(lambda self: 5)
A.loose = loose
attempt(lambda: A().loose)
loose.__set_name__(A, "loose")
b = A()
print(b.loose, b.__dict__)
loose.__set_name__(A, "loose")
attempt(loose.__set_name__, A, "other")
try:
    class Twice:
        p = cached_property(lambda self: 1)
        q = p
except TypeError as e:
    print(e, e.__notes__)


class Base:
    @cached_property
    def p(self):
        return "base"


class Derived(Base):
    @cached_property
    def p(self):
        return "derived " + super().p


d = Derived()
print(d.p, d.__dict__)


class Fails:
    tries = 0

    @cached_property
    def p(self):
        self.tries += 1
        if self.tries < 3:
            raise ValueError(self.tries)
        return self.tries


f = Fails()
attempt(lambda: f.p)
attempt(lambda: f.p)
attempt(lambda: f.p)
attempt(lambda: f.p)
attempt(cached_property)
attempt(cached_property, 5)
print(cached_property[int])


class Frozen:
    def __setattr__(self, name, value):
        raise AttributeError("frozen")

    @cached_property
    def p(self):
        return "cached all the same"


print(Frozen().p)
