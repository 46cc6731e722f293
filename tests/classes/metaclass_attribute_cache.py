# attributes of classes with a metaclass of their own, in hot loops: every
# change of the class, of its metaclass and of the value's class is noticed


class Data:
    def __get__(self, instance, owner):
        return "data descriptor"

    def __set__(self, instance, value):
        pass


class Value:
    pass


def run(change, undo=lambda: None):
    seen = []
    for i in range(30):
        if i == 15:
            change()
        try:
            seen.append(target.X)
        except AttributeError as e:
            seen.append(str(e))
    undo()
    short = []
    for item in seen:
        if not short or short[-1] != item:
            short.append(item)
    print(short)


class MetaBase(type):
    pass


class Meta(MetaBase):
    pass


class Base(metaclass=Meta):
    pass


class C(Base):
    X = 1


class D(Base):
    X = "d"


target = C
run(lambda: setattr(C, "X", 2))
run(lambda: setattr(C, "X", [3]))
run(lambda: setattr(C, "X", Data()), lambda: setattr(C, "X", 4))
run(lambda: setattr(C, "X", staticmethod(len)), lambda: setattr(C, "X", 4))
run(lambda: setattr(C, "X", lambda: 0) or setattr(C, "X", 4))
run(lambda: delattr(C, "X"), lambda: setattr(C, "X", 5))
run(lambda: setattr(Meta, "X", "plain in meta"), lambda: delattr(Meta, "X"))
run(lambda: setattr(Meta, "X", Data()), lambda: delattr(Meta, "X"))
run(lambda: setattr(MetaBase, "X", Data()), lambda: delattr(MetaBase, "X"))
run(lambda: setattr(Meta, "X", property(lambda cls: "prop")),
    lambda: delattr(Meta, "X"))
run(lambda: setattr(Meta, "__getattribute__", lambda cls, name: "hooked"),
    lambda: delattr(Meta, "__getattribute__"))
run(lambda: setattr(Meta, "__getattr__", lambda cls, name: "fallback"))
run(lambda: delattr(C, "X"), lambda: setattr(C, "X", 6))
del Meta.__getattr__


class Meta2(Meta):
    @property
    def X(cls):
        return "from Meta2"


def reclass():
    C.__class__ = Meta2


def unreclass():
    C.__class__ = Meta


run(reclass, unreclass)


def rebase():
    Meta.__bases__ = (Meta3,)


class Meta3(MetaBase):
    X = Data()


run(rebase, lambda: setattr(Meta, "__bases__", (MetaBase,)))
C.X = Value()
C.X.__class__.__get__ = lambda self, instance, owner: "now a descriptor"
run(lambda: delattr(Value, "__get__") or setattr(C, "X", 7))
plain = Value()
C.X = 0
Base.Y = plain


def switch():
    global target
    target = D


run(switch)


def one(cls):
    return cls.X


for i in range(20):
    for cls in C, D:
        one(cls)
print(one(C), one(D))
C.X = "changed"
print(one(C), one(D))
made = []
for i in range(50):
    M = type(f"M{i}", (type,), {})
    K = M(f"K{i}", (), {"X": i})
    made.append(one(K))
    o = type("O", (), {"X": -i})()
    made.append(one(o))
    del M, K, o
print(made == [x for i in range(50) for x in (i, -i)])


class Later:
    pass


above = Later()
Meta.X = above
C.X = "own"
print([one(C) for i in range(10)][-1])
Later.__get__ = lambda self, instance, owner: "descriptor"
print(one(C))
Later.__set__ = lambda self, instance, value: None
print(one(C), one(D))
