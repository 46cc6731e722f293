"""A __new__ of the language is read as an attribute of the class each time,
which its metaclass sees; a built-in one is not."""
import collections
class M(type):
    def __getattribute__(cls, name): print('get', name); return type.__getattribute__(cls, name)
class A(metaclass=M):
    def __new__(cls, *a): return object.__new__(cls)
print(type(A()))
class B(A): pass
B()
class C(tuple, metaclass=M): pass
C()
class Meta(M):
    def mro(cls): return [cls, *type.mro(cls)[1:][::-1]]
R5 = collections.namedtuple('R5', ['a'])
class D(R5, metaclass=Meta): pass
try: D()
except Exception as e: print(e)
class E(A, metaclass=Meta): pass
try: E()
except Exception as e: print(e)
A.__new__ = object.__new__
A()
B()
del A.__new__
A()
B()
M.__getattribute__ = lambda *a: ('all', a)
for c in A, B, C, D, E:
    try: print(type(c()))
    except Exception as e: print(e)
