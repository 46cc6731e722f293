# Properties, static and class methods at one site while they are replaced.
class Base:
    @property
    def p(self):
        return "Base.p"

    @p.setter
    def p(self, v):
        log.append(("Base.p=", v))

    @staticmethod
    def s():
        return "Base.s"

    @classmethod
    def c(cls):
        return "Base.c " + cls.__name__

    def m(self):
        return "Base.m"


class Slotted(Base):
    __slots__ = ("x",)


class Other:
    p = "Other.p"

    def s(self):
        return "Other.s"

    c = m = staticmethod(lambda: "Other.c")


log = []


def reads(o):
    bound = o.m
    return o.p, o.s(), o.c(), o.m(), bound()


def writes(o, v):
    o.p = v
    o.p = v, v


def of_class(cls):
    return cls.s, cls.c(), cls.s()


def trial(what, change=None):
    if change:
        change()
    seen = []
    for k in range(40):
        for make in Base, Slotted, Base:
            o = make()
            try:
                r = reads(o)
            except Exception as e:
                r = type(e).__name__, str(e)
            if r not in seen:
                seen.append(r)
            try:
                writes(o, k)
            except Exception as e:
                if str(e) not in seen:
                    seen.append(str(e))
    print(what, *seen, len(log), log[-2:])
    log.clear()
    try:
        print(of_class(Base)[1:], of_class(Slotted)[1:])
    except Exception as e:
        print(type(e).__name__, e)


trial("at first")
for k in range(5):
    print(reads(Other()))


def raising(self):
    raise AttributeError("from the getter")


def star(self, *args):
    return "star", args


trial("getter replaced", lambda: setattr(Base, "p", property(
    lambda self: "new p", lambda self, v: log.append(v))))
trial("getter that raises", lambda: setattr(Base, "p", property(raising)))
trial("__getattr__ helps", lambda: setattr(
    Base, "__getattr__", lambda self, name: "helped " + name))
trial("__getattr__ gone", lambda: delattr(Base, "__getattr__"))
trial("getter with star", lambda: setattr(Base, "p", property(
    star, lambda self, v=1, *more: log.append((v, more)))))
trial("setter that fails", lambda: setattr(Base, "p", property(
    star, lambda self: None)))
trial("shadowed below", lambda: setattr(Slotted, "p", property(
    lambda self: "Slotted.p")))
trial("plain value", lambda: setattr(Base, "p", 7))
trial("static becomes class method", lambda: setattr(Base, "s", classmethod(
    lambda cls: "now " + cls.__name__)))
trial("class method becomes function", lambda: setattr(
    Base, "c", lambda self: "plain"))
trial("function becomes static", lambda: setattr(Base, "m", staticmethod(
    lambda: "static m")))
trial("static with arguments", lambda: setattr(Base, "m", staticmethod(
    lambda *args, k=2: (args, k))))
trial("static of a built-in", lambda: setattr(Base, "m", staticmethod(dict)))
trial("class method of a built-in", lambda: setattr(
    Base, "m", classmethod(repr)))
trial("deleted", lambda: delattr(Base, "s"))
trial("by the metaclass?", lambda: setattr(Base, "s", staticmethod(
    lambda: "back")))


class Deep:
    @property
    def deeper(self):
        return self.deeper

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, v):
        self._value = v

    def __init__(self):
        self.value = 0


try:
    Deep().deeper
except RecursionError as e:
    print(str(e)[:32])


def counting(n):
    d = Deep()
    for _ in range(n):
        d.value += 1
        yield d.value


print(sum(counting(1000)))


class Bare:
    pass


class Empty:
    __slots__ = ()


def make():
    return type(Bare()).__name__, type(Empty()).__name__


print(make(), make())
Bare.__init__ = lambda self: log.append("init")
print(make(), log)
del Bare.__init__
Bare.__new__ = lambda cls: 5
print(make())
del Bare.__new__
print(make())
for cls in Empty, object:
    for args in ((), (1,)):
        try:
            print(type(cls(*args)).__name__)
        except TypeError as e:
            print(e)
try:
    Empty(x=1)
except TypeError as e:
    print(e)
