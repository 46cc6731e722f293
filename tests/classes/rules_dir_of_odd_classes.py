# dir() of a class asks for __dict__ and __bases__, which a metaclass may
# compute.
class M(type):
    def __getattribute__(cls, name):
        if name in ('__dict__', '__bases__'): print('asked', cls_name(cls), name)
        return super().__getattribute__(name)
def cls_name(c): return type.__getattribute__(c, '__name__')
class A(metaclass=M): x = 1
class B(A): y = 2
print([n for n in dir(B) if n[0] != '_'])
print([n for n in dir(B()) if n[0] != '_'])
class T(type):
    def __getattribute__(cls, name): return (1, 2)
class C(metaclass=T): pass
for thing in (C, C()):
    try: print(type.__dir__(thing) if thing is C else object.__dir__(thing))
    except Exception as e: print(type(e).__name__, e)
class D(type):
    @property
    def __dict__(cls): return {'p': 1, 'q': 2}
    @property
    def __bases__(cls): return 5
class E(metaclass=D): z = 1
try: print(sorted(type.__dir__(E)))
except TypeError as e: print(e)
class F:
    __class__ = property(lambda self: 7)
try: print(len(object.__dir__(F())) > 30, 'bit_length' in dir(F()))
except Exception as e: print(type(e).__name__, e)
class G:
    class Pretend:
        __dict__ = {'one': 1}
        __bases__ = [int]
    __class__ = property(lambda self: self.Pretend())
print('one' in dir(G()), 'bit_length' in dir(G()))
class H(type):
    @property
    def __bases__(cls): raise AttributeError('no bases')
class I(metaclass=H): w = 1
print([n for n in type.__dir__(I) if n[0] != '_'])
class J(type):
    @property
    def __dict__(cls): raise KeyError('boom')
class K(metaclass=J): w = 1
try: dir(K)
except KeyError as e: print('KeyError', e)
