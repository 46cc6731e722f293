from abc import ABC, ABCMeta
class H(ABC):
    calls = []
    @classmethod
    def __subclasshook__(cls, C):
        H.calls.append((cls.__name__, C.__name__))
        if cls is not H: return NotImplemented
        if hasattr(C, "yes"): return True
        if hasattr(C, "no"): return False
        return NotImplemented
class Y: yes = 1
class N(H): no = 1
class U: pass
for _ in range(2):
    print(issubclass(Y, H), isinstance(Y(), H), issubclass(N, H), isinstance(N(), H), issubclass(U, H), isinstance(U(), H))
print(H.calls); H.calls.clear()
H.register(U)
print(issubclass(U, H), isinstance(U(), H), issubclass(Y, H)); H.calls.clear()
class Sub(H): pass
print(issubclass(Y, Sub), issubclass(Sub, H)); print(H.calls)
class Bad(ABC):
    @classmethod
    def __subclasshook__(cls, C): return 1
for probe in (lambda: issubclass(int, Bad), lambda: isinstance(3, Bad)):
    try: probe()
    except AssertionError as e: print("AssertionError", e)
class Bad(ABC):
    @classmethod
    def __subclasshook__(cls, C): raise KeyError("k")
try: isinstance(3, Bad)
except KeyError as e: print("KeyError", e)
class Bad(ABC):
    __subclasshook__ = None
try: isinstance(3, Bad)
except TypeError as e: print("TypeError", e)
class Bad(ABC):
    def __subclasshook__(cls): return True
try: isinstance(3, Bad)
except TypeError as e: print("TypeError", e)
class Static(ABC):
    @staticmethod
    def __subclasshook__(C): return C is int
print(isinstance(3, Static), isinstance(True, Static), isinstance("", Static))
# cached: the hook is asked once
class Turn(ABC):
    answer = True
    @classmethod
    def __subclasshook__(cls, C): return Turn.answer
print(isinstance(1, Turn)); Turn.answer = False; print(isinstance(1, Turn), isinstance("", Turn)); Turn.answer = True
print(isinstance("", Turn)); Turn._abc_caches_clear(); print(isinstance("", Turn))
try: ABC.register(complex)
except AssertionError as e: print(e)
Turn.answer = False; Bad.register(complex) if 0 else H.register(complex); print(isinstance(1, Turn), isinstance("", Turn))
# __subclasses__ overridden
class W(ABC):
    @classmethod
    def __subclasses__(cls): return [str]
print(isinstance("", W), isinstance(3, W))
class W2(ABC):
    @classmethod
    def __subclasses__(cls): return (str,)
try: isinstance("", W2)
except TypeError as e: print(e)
