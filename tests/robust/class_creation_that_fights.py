# __set_name__, __init_subclass__, __prepare__ and metaclasses that change or
# break the class they are making.
import gc
import weakref


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e, getattr(e, "__notes__", ""))


class Deletes:
    def __set_name__(self, cls, name):
        for n in list(vars(cls)):
            if n.startswith("v"):
                delattr(cls, n)
        gc.collect()


def make():
    class A:
        v1 = Deletes()
        v2 = Deletes()
        v3 = Deletes()
    return sorted(n for n in vars(A) if n[0] == "v")


attempt("deletes", make)


class Adds:
    def __set_name__(self, cls, name):
        for i in range(40):
            setattr(cls, f"{name}_{i}", Adds() if i < 2 else i)


def make():
    class A:
        v1 = Adds()
        v2 = Adds()
    return len([n for n in vars(A) if n[0] == "v"])


attempt("adds", make)


class Raises:
    def __set_name__(self, cls, name):
        global seen
        seen = weakref.ref(cls)
        raise ValueError(name)


def make():
    class A:
        v = Raises()


attempt("raises", make)
gc.collect()
print(seen() is None)


class Replaces:
    def __set_name__(self, cls, name):
        setattr(cls, name, 5)
        type(self).__set_name__ = lambda *a: print("second")


def make():
    class A:
        a = Replaces()
        b = Replaces()
    return A.a, type(A.b).__name__


attempt("replaces", make)


class Base:
    def __init_subclass__(cls, how=None, **kw):
        if how == "raise":
            raise KeyError(cls.__name__)
        if how == "clear":
            for n in list(vars(cls)):
                if not n.startswith("__"):
                    delattr(cls, n)
        if how == "more":
            class Inner(Base):
                x = how
            cls.Inner = Inner
        if how == "drop":
            del Base.__init_subclass__


for how in "raise", "clear", "more", "drop", "gone":
    def make():
        class A(Base, how=how):
            x = 1
        return getattr(A, "x", "no x"), hasattr(A, "Inner")
    attempt(how, make)
gc.collect()
print(len(Base.__subclasses__()) <= 4)


class Space(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if key == "x":
            self.clear()

    def __getitem__(self, key):
        if key == "magic":
            del self["__qualname__"]
            return "found"
        return super().__getitem__(key)


class Prepared(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        return kw.get("space", Space())

    def __new__(mcls, name, bases, space, **kw):
        return super().__new__(mcls, name, bases, dict(space))

    def __init__(cls, name, bases, space, **kw):
        space.clear()


def make():
    class A(metaclass=Prepared):
        x = 1
        y = magic
        z = 3
    return A.__qualname__, sorted(n for n in vars(A) if n[0] != "_")


attempt("prepare", make)


def make():
    class A(metaclass=Prepared):
        y = 2
        u = magic
    return A.__qualname__, A.u


attempt("prepare", make)


class NotMapping(type):
    def __prepare__(name, bases):
        return answer


for answer in 5, None, [], "text":
    def make():
        class A(metaclass=NotMapping):
            x = 1
    attempt(f"prepare gives {answer!r}", make)


class Other(type):
    def __new__(mcls, *args):
        return result(mcls, *args)


for name, result in {
    "number": lambda *a: 5,
    "none": lambda *a: None,
    "another": lambda *a: int,
    "itself": lambda m, *a: m,
}.items():
    def make():
        class A(metaclass=Other):
            def f(self):
                return __class__
        return A
    attempt(name, make)


class M1(type):
    pass


class M2(type):
    pass


class C1(metaclass=M1):
    pass


class C2(metaclass=M2):
    pass


def make():
    class A(C1, C2):
        pass


attempt("conflict", make)
attempt("conflict", lambda: type("A", (C1, C2), {}))
attempt("conflict", lambda: M1("A", (C2,), {}))


def change():
    C1.__class__ = M2
    return type(C1).__name__


attempt("class of a class", change)


def make():
    class A(C1, C2):
        pass
    return type(A).__name__


attempt("no conflict now", make)


class Entries:
    def __init__(self, *answer):
        self.answer = answer

    def __mro_entries__(self, bases):
        global entries
        entries = self
        r = self.answer
        self.answer = ()
        return r[0] if len(r) == 1 and not isinstance(r[0], type) else r


for e in (Entries(), Entries(5), Entries(int, int), Entries(int, str),
          Entries(list), Entries([int])):
    def make():
        class A(e, e):
            pass
        return A.__bases__, A.__orig_bases__ == (e, e)
    attempt("entries", make)


class Name(str):
    def __eq__(self, other):
        raise ZeroDivisionError("eq")
    __hash__ = str.__hash__


attempt("odd names", lambda: type(Name("n"), (), {Name("a"): 1,
                                                 "b": 2}).__name__)
attempt("odd slots", lambda: type("n", (), {"__slots__": (Name("a"),)}))
attempt("surrogate", lambda: type("\udcff", (), {}))
attempt("null", lambda: type("a\0b", (), {}))


class SlotList(list):
    def __iter__(self):
        self.clear()
        gc.collect()
        return iter(["a", "b"])


attempt("slots", lambda: sorted(n for n in vars(type(
    "n", (), {"__slots__": SlotList("xyz")})) if n in "abxyz"))
d = {"__slots__": None}


def slots():
    d.clear()
    yield "p"
    d["p"] = 5
    yield "q"


d["__slots__"] = slots()
attempt("slots of a generator", lambda: sorted(
    n for n in vars(type("n", (), d)) if n in "pq"))
