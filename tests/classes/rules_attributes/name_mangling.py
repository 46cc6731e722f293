# Private names in every place where a name can stand.
class C:
    __cv = 1
    __ann: int = 2
    def __m(self, __arg=3, *, __kw=4): return __arg, __kw
    def f(self):
        self.__a = 1
        __local = 2
        del self.__a
        self.__b, self.__c = 3, 4
        return sorted(self.__dict__), sorted(locals())
    def call(self): return self.__m(), self.__m(5, **{"_C__kw": 6})
    def glob(self):
        global __g
        __g = 7
    def getattr_(self): return getattr(self, "__cv", "not mangled"), getattr(self, "_C__cv")
    def imp(self):
        import types as __t
        return sorted(locals())
    def exc(self):
        try: 1 / 0
        except ZeroDivisionError as __e: return sorted(locals())
    def comp(self): return [__x for __x in "ab"], {__k: 1 for __k in "c"}
    def lam(self): return (lambda __p: __p)(8), (lambda __p: 0).__code__.co_varnames
    def nested(self):
        def __inner(): return "inner"
        class __K: __z = 1
        return __inner.__name__, __K.__name__, sorted(n for n in vars(__K) if "z" in n), __inner()
    def dunder(self): return self.__class__.__name__
    def attr_of_other(self, o): return o.__x
    def match(self, v):
        match v:
            case {"k": __m}: return sorted(locals())
            case [__h, *__t]: return sorted(locals())
    def walrus(self): return [(__w := 1), sorted(locals())]
    def tri(self): return ___t if False else "three underscores"
    def form(self): return f"{self.__cv}"
    def kwcall(self): return dict(__k=1)
c = C()
print(sorted(n for n in vars(C) if "_C" in n), C.__annotations__)
for n in ("f", "call", "getattr_", "imp", "exc", "comp", "lam", "nested", "dunder", "walrus", "tri", "form", "kwcall"):
    print(n, getattr(c, n)())
c.glob()
print("_C__g" in globals(), "__g" in globals())
print(c.match({"k": 1}), c.match([1, 2]))
try:
    c.attr_of_other(5)
except AttributeError as e:
    print(e)
print(C._C__m.__code__.co_varnames, C._C__m.__name__, C._C__m.__qualname__)
class _D:
    __x = "one underscore in front"
print(_D._D__x)
class __E:
    __x = "two"
print(__E._E__x)
class ___:
    __x = "only underscores"
print(___.__x)
class Outer:
    class Inner:
        __y = 1
    __z = 2
print(sorted(n for n in vars(Outer.Inner) if "y" in n), sorted(n for n in vars(Outer) if "z" in n))
class G[__T]:
    def f(self): return __T
print(G.__type_params__, [n for n in vars(G) if "T" in n])
