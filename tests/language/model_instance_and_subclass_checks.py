class Meta(type):
    def __instancecheck__(c, o): print("instancecheck", o if isinstance(o, int) else type(o).__name__); return bool(o)
    def __subclasscheck__(c, o): print("subclasscheck", o.__name__ if isinstance(o, type) else o); return 1
class A(metaclass=Meta): pass
class B(A): pass
print(isinstance(5, A), isinstance(0, A), issubclass(int, A), isinstance(A(), A), isinstance(B(), A), issubclass(B, A), issubclass(5, A))
print(isinstance(5, (str, (float, A))), isinstance(1, int | str), issubclass(bool, int | str), isinstance(None, int | None), issubclass(int, (str, int)))
for bad in ("isinstance(1, 5)", "isinstance(1, (int, 5))", "isinstance(1, (5, int))", "isinstance('x', (5, int))", "issubclass(1, int)", "issubclass(int, 1)", "isinstance(1, list[int])", "isinstance(1, int | list[int])", "issubclass(int, list[int])", "isinstance(1, [])", "isinstance(1, ())", "issubclass(int, ())", "isinstance(1, None)", "isinstance(1, 'int')", "issubclass(int, (int, 'x'))", "issubclass(5, (int,))", "issubclass(list[int], list)", "isinstance([], list[int] | None)", "issubclass(bool, (str, (float, (int,))))"):
    try: print(bad, eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
class Fake:
    @property
    def __class__(self): return int
print(isinstance(Fake(), int), isinstance(Fake(), Fake), type(Fake()).__name__, Fake().__class__)
class Bases:
    def __init__(self, *b): self.__bases__ = b
root = Bases(); leaf = Bases(Bases(root))
print(issubclass(leaf, root), issubclass(root, leaf))
import abc
class Hook(abc.ABC):
    @classmethod
    def __subclasshook__(cls, c): return True if hasattr(c, "quack") else NotImplemented
class Duck: quack = 1
class Goose: pass
print(issubclass(Duck, Hook), isinstance(Duck(), Hook), issubclass(Goose, Hook)); Hook.register(Goose); print(issubclass(Goose, Hook), isinstance(Goose(), Hook))
