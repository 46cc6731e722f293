# A class that gets no MRO is finalized at once by its metaclass's __del__.
class M(type):
    def __del__(cls): print("del", cls.__name__)
    def mro(cls): 
        return [] if cls.__name__=='Bad' else super().mro()
try:
    class Bad(metaclass=M): pass
except TypeError as e: print(e)
print(1)
class M2(type):
    def __del__(cls): print("del", cls.__name__)
class A: pass
try:
    M2('Dup', (A, A), {})
except TypeError as e: print(e)
print(2)
try:
    M2('Slot', (A,), {'__slots__': ('a',), 'a': 1})
except ValueError as e: print(e)
print(3)
class D:
    def __set_name__(self, o, n): raise ValueError(n)
try:
    M2('Named', (A,), {'d': D()})
except ValueError as e: print(e)
print(4)
class I:
    def __init_subclass__(cls): raise ValueError('init')
try:
    M2('Init', (I,), {})
except ValueError as e: print(e)
print(5)

class M(type):
    def __del__(cls): print("del", cls.__name__)
    def mro(cls): 
        return []
try:
    M('Bad',(),{})
except TypeError as e: print(e)
print(1)
class M(type):
    def __del__(cls): print("del", cls.__name__)
    def mro(cls): 
        1/0
try:
    M('Bad',(),{})
except ZeroDivisionError as e: print(e)
print(1)
class M(type):
    def __del__(cls): print("del", cls.__name__)
    def mro(cls): 
        return [1]
try:
    M('Bad',(),{})
except TypeError as e: print(e)
print(1)
class M(type):
    def __del__(cls): print("del", cls.__name__)
    def mro(cls): 
        return [int]
try:
    M('Bad',(),{})
except TypeError as e: print(e)
print(1)
