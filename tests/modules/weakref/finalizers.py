# finalize: alive, peek, detach, atexit, order.
from weakref import finalize, ref


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class C:
    pass


o = C()
f = finalize(o, lambda *a, **k: print("called", a, k) or "result", 1, x=2)
print(f.alive, f.atexit, f.peek()[0] is o, f.peek()[2:],
      repr(f).startswith("<finalize object at 0x"), "for 'C' at" in repr(f))
f.atexit = 0
print(f.atexit)
for bad in (lambda: setattr(f, "zz", 1), lambda: finalize(),
            lambda: finalize(o), lambda: finalize(3, print),
            lambda: setattr(f, "alive", 1)):
    show(bad)
print(f(), f.alive, f(), f.peek(), f.detach(), f.atexit)
f.atexit = True
print(f.atexit, repr(f).endswith("; dead>"))
f = finalize(o, print, "never", sep="-")
obj, func, args, kwargs = f.detach()
print(obj is o, func is print, args, kwargs, f.alive, f(), f.detach())
del obj
f1 = finalize(o, print, "first made")
f2 = finalize(o, print, "second made")
finalize(o, print, "not kept by name")
r = ref(o)
del o
print(f1.alive, f2.alive, r())
o = C()
finalize(o, print, "object=", o=1) if False else None
f = finalize(o, print, "called by hand")
f()
del o
print("nothing more")


class Named:
    def __init__(self, name):
        self.name = name
        self.finalizer = finalize(self, print, "closing", name)

    def close(self): self.finalizer()

    @property
    def closed(self): return not self.finalizer.alive


n = Named("a")
print(n.closed)
n.close()
print(n.closed)
n.close()
m = Named("b")
del m
at_exit = [C(), C(), C(), C()]
finalize(at_exit[0], print, "exit 1")
f = finalize(at_exit[1], print, "exit 2: not")
f.atexit = False
finalize(at_exit[2], print, "exit 3")


def registers_more():
    finalize(at_exit[3], print, "exit 5, made at exit")
    print("exit 4")


finalize(at_exit[3], registers_more)
import atexit
atexit.register(print, "an ordinary exit function")
print("end")
