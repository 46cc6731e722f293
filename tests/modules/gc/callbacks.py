# gc.callbacks: phases and what they are told.
import gc
import sys

gc.disable()
gc.collect()


def callback(phase, info):
    print(phase, info)


def cycle():
    l = []
    l.append(l)


print(gc.callbacks)
gc.callbacks.append(callback)
cycle()
gc.collect()
gc.collect(1)
gc.collect(0)


def second(phase, info):
    print("second", phase, sorted(info))
    info["mine"] = 1


gc.callbacks.append(second)
gc.callbacks.insert(0, second)
gc.collect()
gc.callbacks.clear()


def fails(phase, info):
    raise ValueError(phase)


sys.unraisablehook = lambda u: print(u.exc_type.__name__, u.exc_value,
                                     u.object is fails)
gc.callbacks.append(fails)
cycle()
print(gc.collect())
gc.callbacks.clear()


def collects(phase, info):
    print(phase, gc.collect())


class D:
    def __del__(self):
        print("del: collect gives", gc.collect())


d = D()
d.me = d
del d
print(gc.collect())
gc.callbacks.append(42)
sys.unraisablehook = lambda u: print(u.exc_type.__name__, u.exc_value)
gc.collect()
