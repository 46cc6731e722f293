class M(type):
    def __getattribute__(cls, n):
        print('ga', n)
        return type.__getattribute__(cls, n)
class M2(type):
    def __getattr__(cls, n):
        print('gattr', n)
        raise AttributeError(n)
for m in (M, M2):
    class A(metaclass=m): pass
    A()
    class B(metaclass=m):
        def __new__(cls): return object.__new__(cls)
    B()
    class C(B): pass
    C()
    class D(metaclass=m):
        def __init__(self): pass
    D()
    class E(int, metaclass=m): pass
    E(5)
    class F(metaclass=m): __new__ = 5
    try: F()
    except TypeError as e: print(e)
    class F(metaclass=m): __new__ = int
    try: F()
    except TypeError as e: print(e)
