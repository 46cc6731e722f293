class A:
    __x = 1
    def get(self): return self.__x
    def set(self, v): self.__x = v
    def local(self): __y = 5; return sorted(locals()), [__y for __z in "a"]
    def kw(self, __p=3, *, __q=4): return __p, __q
    def g(self):
        global __glob
        __glob = "global"
        import sys as __s
        def __fn(): return __fn.__name__
        class __In: __w = 9
        for __i in "a": pass
        with open(__file__) as __f: pass
        try: 1 / 0
        except ZeroDivisionError as __e: pass
        return sorted(n for n in locals() if n != "self"), __In.__name__, vars(__In).keys() & {"_In__w", "_A__w"}
    __dunder__ = 1
    ___three = 3
    __t_: int = 0
    x = [__x for __k in "a"] if False else None
a = A()
print(a.get(), a._A__x, sorted(k for k in vars(A) if "A__" in k or k == "__dunder__" or "t_" in k)); a.set(7); print(vars(a), a.local(), a.kw(_A__q=1), a.g()[0])
print(_A__glob, A.__annotations__)
class _B:
    __x = 2
    def f(self): return self.__x
class __: __x = 3
class ___C: __x = 4
print(_B().f(), _B._B__x, [k for k in vars(__) if "x" in k], [k for k in vars(___C) if "x" in k])
try: a.__x
except AttributeError as e: print(e)
try: a.kw(__q=1)
except TypeError as e: print(e)
class D:
    def f(self): return getattr(self, "__x", "no mangling in strings"), eval("self.__x") if False else 0
    def g(self): exec("r = __import__('sys') and 1"); return "__x"
print(D().f(), D().g())
class E(A):
    def f(self):
        try: return self.__x
        except AttributeError as e: return str(e)
print(E().f())
