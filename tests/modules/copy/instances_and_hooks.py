"""copy.copy of instances: whatever hook a class or object has is asked."""
import copy, copyreg
class A:
    def __init__(self): self.x = 1; self.y = [2]
a = A(); b = copy.copy(a); print(vars(b), b.y is a.y, type(b), '__slotnames__' in vars(A))
class B(A):
    def __del__(self): print('del', self.x)
b = B(); b.x = 5; c = copy.copy(b); del b; c.x = 6; del c
class S(A):
    __slots__ = ('z',)
s = S(); s.z = 3; t = copy.copy(s); print(t.z, vars(t))
class N(A):
    def __new__(cls, *a): print('new'); return super().__new__(cls)
print(vars(copy.copy(N())))
class G(A):
    def __getattr__(self, n): print('getattr', n); raise AttributeError(n)
print(vars(copy.copy(G())))
class P(A):
    def __setattr__(self, n, v): print('set', n); super().__setattr__(n, v)
print(vars(copy.copy(P())))
for hook in ('__getstate__', '__setstate__', '__reduce__', '__reduce_ex__', '__copy__', '__getnewargs__', '__getnewargs_ex__'):
    a = A()
    setattr(a, hook, lambda *args: print('own', hook) or {'w': 1})
    try: print(sorted(vars(copy.copy(a))))
    except Exception as e: print(hook, type(e).__name__, e)
    C = type('C', (A,), {hook: lambda *args: print('class', hook) or {'w': 1}})
    try: print(sorted(vars(copy.copy(C()))))
    except Exception as e: print(hook, type(e).__name__, e)
class D(A):
    __dict__ = property(lambda self: {'fake': 1})
try: print(copy.copy(D()).__dict__)
except Exception as e: print(e)
copyreg.pickle(A, lambda a: (A, ())); a = A(); a.q = 1; print(vars(copy.copy(a)))
import abc
class Ab(abc.ABC):
    def __init__(self): self.v = 1
    @abc.abstractmethod
    def m(self): ...
class Co(Ab):
    def m(self): pass
o = Co(); print(vars(copy.copy(o)))
class Sl:
    __slots__ = iter(['a'])
try:
    copy.copy(Sl())
except TypeError as e:
    print(e)
