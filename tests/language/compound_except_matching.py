class A(Exception): pass
class B(A): pass
class Meta(type):
    def __instancecheck__(cls, o): return True
    def __subclasscheck__(cls, o): return True
class M(Exception, metaclass=Meta): pass
def t(*types):
    def inner(exc):
        for k, ty in enumerate(types):
            try:
                raise exc
            except ty as e:
                return k, type(e).__name__
            except Exception as other:
                continue
        return None
    return inner
print(t(A, B)(B()), t(B, A)(A()), t((), (A, B))(B()), t((A, ValueError))(ValueError()), t(M, A)(B()))
def lazy(name, ty): print("evaluated", name); return ty
try: raise B
except lazy("one", ValueError): pass
except lazy("two", A) as e: print(type(e))
except lazy("three", B): pass
try:
    try: raise ValueError("x")
    except lazy("raises", 1 / 0 if True else 0): pass
except ZeroDivisionError as e: print(e, repr(e.__context__))
try:
    try: raise A
    except (ValueError, "text"): pass
except TypeError as e: print(e, repr(e.__context__))
try:
    try: raise A
    except (ValueError, (KeyError, A)): print("nested tuple")
except TypeError as e: print(e)
try: raise B
except A as e:
    try: raise
    except B: print("again", e.__context__)
try: raise KeyboardInterrupt
except Exception: print("no")
except BaseException as e: print(type(e).__name__)
try: raise A("a")
except A as A_: print(A_.args)
try: A_
except NameError as e: print(e)
def f():
    try: yield 1
    except: yield "bare"
g = f(); next(g); print(g.throw(BaseException))
class E(Exception):
    def __init__(self, *a, code=0): super().__init__(*a); self.code = code
try: raise E("m", code=5)
except E as e: print(e.code, e.args, str(e), repr(e))
for source in ("try: pass", "try: pass\nelse: pass", "try: pass\nexcept: pass\nexcept A: pass", "try: pass\nexcept A, B: pass", "try: pass\nexcept A as b.c: pass", "try: pass\nexcept A as b, c: pass", "try: pass\nexcept as e: pass", "try: pass\nexcept* A: pass\nexcept B: pass", "try: pass\nexcept*: pass", "try: pass\nfinally: pass\nexcept: pass", "try: pass\nelse: pass\nfinally: pass", "try: pass\nexcept A as None: pass", "try: pass\nexcept (A, B) as c: pass", "except: pass", "finally: pass", "try\n pass", "try: pass\nexcept A\n pass", "try: pass\nexcept* A: break", "try: pass\nexcept* A: return", "for x in y:\n try: pass\n except* A: continue", "try: pass\nexcept A: pass\nelse: pass\nelse: pass", "try: pass\nexcept *A, B: pass", "try: pass\nexcept A if b else C: pass", "try: pass\nexcept lambda: 1: pass", "try: pass\nexcept A as 'x': pass"):
    try:
        compile(source, "s", "exec")
        print(source.encode(), "compiles")
    except SyntaxError as e:
        print(source.encode(), "->", e.msg, e.lineno, e.offset)
