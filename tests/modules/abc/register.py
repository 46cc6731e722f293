from abc import ABC, ABCMeta, get_cache_token
class A(ABC): pass
class B: pass
b = B()
print(issubclass(B, A), isinstance(b, A), issubclass(B, (A,)), isinstance(b, (int, A)))
t = get_cache_token()
print(A.register(B) is B, get_cache_token() - t)
print(issubclass(B, A), isinstance(b, A), isinstance(b, (int, A)))
t = get_cache_token()
print(A.register(B) is B, get_cache_token() - t)
class C(B): pass
print(issubclass(C, A), isinstance(C(), A), A in C.__mro__)
class A2(A): pass
print(issubclass(B, A2), issubclass(A2, A), A.register(A2) is A2)
try: B2 = A2.register(A)
except RuntimeError as e: print(type(e).__name__, e)
print(A.register(A) is A)
for bad in (3, None, "B", B()):
    try: A.register(bad)
    except TypeError as e: print(e)
@A.register
class D: pass
print(D.__name__, issubclass(D, A))
class Base(ABC): pass
class Mid(ABC): pass
Base.register(Mid); Mid.register(int)
print(issubclass(int, Base), isinstance(True, Base), isinstance(1.0, Base))
try: Mid.register(Base)
except RuntimeError as e: print(e)
# a subclass of the ABC learns later
class Sub(Base): pass
print(issubclass(str, Base)); Sub.register(str); print(issubclass(str, Base), isinstance("", Base), isinstance("", Sub))
# nothing but classes
for bad in (3, [], "x"):
    try: issubclass(bad, A)
    except TypeError as e: print(e)
try: A.__subclasscheck__(5)
except TypeError as e: print(e)
print(A.__instancecheck__(D()), A.__subclasscheck__(list))
print(ABCMeta.__instancecheck__(A, D()))
try: ABCMeta.__instancecheck__(int, 3)
except AttributeError as e: print(e)
try: ABCMeta.register(int, str)
except AttributeError as e: print(e)
try: A.register()
except TypeError as e: print(e)
# metaclass of user
class M(ABCMeta):
    def register(cls, sub):
        print("registering", sub.__name__); return super().register(sub)
class X(metaclass=M): pass
X.register(dict); print(isinstance({}, X), type(X).__name__)
