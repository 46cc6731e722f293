import sys
def f(a, *args, k=1, **kw):
    b = 2
    def inner(): return b
    fl = sys._getframe().f_locals
    return sorted(fl), fl["a"], fl["b"], len(fl), "zz" in fl, list(fl)[:3], fl.get("nope", "default"), dict(fl)["k"]
print(f(1, 2, z=3))
def g():
    x = 1
    del x
    y = 2
    return dict(sys._getframe().f_locals)
print(g())
class C:
    v = 1
    names = sorted(k for k in sys._getframe().f_locals if not k.startswith("__"))
print(C.names)
print(sys._getframe().f_locals is globals())
def caller():
    secret = "from caller"
    return callee()
def callee(): return sys._getframe(1).f_locals["secret"], sys._getframe(1).f_code.co_name
print(caller())
def gen():
    n = 5
    yield
    n = 6
    yield
it = gen(); next(it); print(dict(it.gi_frame.f_locals)); next(it); print(dict(it.gi_frame.f_locals))
try:
    def boom(x): y = x * 2; 1 / 0
    boom(4)
except ZeroDivisionError as e: print(dict(e.__traceback__.tb_next.tb_frame.f_locals))
