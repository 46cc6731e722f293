# getmembers, getmembers_static, classify_class_attrs.
import inspect


class Base:
    def inherited(self): pass
    shared = 1


class C(Base):
    data = [1]
    def method(self): pass
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(): pass
    @property
    def prop(self): return "value"
    @property
    def broken(self): raise AttributeError("no")
    def __init__(self): self.own = 5
    def __eq__(self, other): return True


class Slots:
    __slots__ = ("a", "b")


class Meta(type):
    def on_meta(cls): pass
    @property
    def meta_prop(cls): return 1
class WithMeta(metaclass=Meta):
    x = 1


mine = lambda pairs: [(k, type(v).__name__) for k, v in pairs
                      if not k.startswith("__")]
print(mine(inspect.getmembers(C())))
print(mine(inspect.getmembers(C)))
print(mine(inspect.getmembers_static(C())))
print(mine(inspect.getmembers_static(C)))
print([k for k, v in inspect.getmembers(C, inspect.isfunction)])
print([k for k, v in inspect.getmembers(C(), inspect.ismethod)])
print(mine(inspect.getmembers(Slots())), mine(inspect.getmembers(Slots)))
print(mine(inspect.getmembers(WithMeta)))
print([k for k, v in inspect.getmembers(3) if not k.startswith("_")])
s = Slots()
s.a = 1
print(mine(inspect.getmembers(s)), mine(inspect.getmembers_static(s)))
for cls in (C, Slots, WithMeta, Base):
    for row in inspect.classify_class_attrs(cls):
        if row.name not in dir(object) or row.defining_class is not object:
            print(cls.__name__, row.name, row.kind,
                  row.defining_class.__name__, type(row.object).__name__)
print(inspect.classify_class_attrs(Base)[-1])
print([(r.name, r.kind) for r in inspect.classify_class_attrs(object)])


class Raises:
    def __dir__(self): return ["a", "b", "missing"]
    a = 1
    b = 2


print(inspect.getmembers(Raises()))
