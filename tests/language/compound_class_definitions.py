class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw): print("prepare", name, [b.__name__ for b in bases], kw); return {"prepared": 1}
    def __new__(m, name, bases, ns, **kw): print("new", name, sorted(k for k in ns if not k.startswith("__")), kw); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw): print("init", kw); super().__init__(name, bases, ns)
    def __call__(c, *a, **k): print("call", a); return super().__call__(*a, **k)
class A(metaclass=Meta, option=1):
    x = 1
    def __init__(self, *a): print("A init", a)
class B(A, other=2): pass
print(B.prepared, type(B).__name__, B(5).__class__.__name__)
class Base:
    def __init_subclass__(cls, /, tag=None, **kw): print("init_subclass", cls.__name__, tag, kw); super().__init_subclass__(**kw)
class D(Base, tag="t"): pass
try:
    class E(Base, wrong=1): pass
except TypeError as e: print(e)
class Entries:
    def __mro_entries__(self, bases): print("entries", len(bases)); return (Base,)
class F(Entries()): pass
print(F.__bases__, len(F.__orig_bases__))
bases, kw = (Base,), {"tag": "star"}
class G(*bases, **kw): pass
class H: print("body runs"); y = __qualname__, __module__, __name__
print(H.y)
def f():
    class Local:
        class Inner: pass
        def m(self): return __class__
    return Local
print(f().__qualname__, f().Inner.__qualname__, f()().m().__name__)
for bad in ("class X(5): pass", "class X(int, str): pass", "class X(bool): pass", "class X(object, int): pass", "class X(int, int): pass", "class X(metaclass=5): pass", "class X(metaclass=lambda *a: a[0]): pass", "class X(Base, A): pass", "class X(type, A): pass", "class X(undefined): pass", "class X(int, foo=1): pass", "class X(None): pass", "class X(type(None)): pass", "class X(range): pass", "class X(lambda: 1): pass", "class X(*5): pass", "class X(**{'metaclass': Meta}): pass", "class X(metaclass=type('P', (type,), {'__prepare__': lambda *a: 5})): pass", "class X(slice): pass", "class X(Exception, dict): pass", "class X(list, dict): pass", "class X(type(f)): pass"):
    try: exec(bad); print(bad, "->", X if isinstance(X, str) else X.__name__)
    except Exception as e: print(bad, "->", type(e).__name__, e)
for source in ("class C(: pass", "class C(a b): pass", "class C(a=1, b): pass", "class C() pass", "class C: return 1", "class C: yield", "class 1: pass", "class C(a, a): pass", "class C(k=1, k=2): pass", "class C(**k, a): pass", "class C(*a, b, c=1, **d): pass", "class C(): pass", "class C(a,): pass", "class C.D: pass", "class C[T](T): pass", "class None: pass", "class C\n pass", "class C:\npass"):
    try:
        compile(source, "s", "exec"); print(source.encode(), "compiles")
    except SyntaxError as e: print(source.encode(), "->", e.msg, e.lineno, e.offset)
