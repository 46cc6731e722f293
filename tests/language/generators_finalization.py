import gc
def g(name):
    try: yield 1
    finally: print("finally", name)
it = g("a"); next(it); del it
it = g("never started"); del it
for x in g("loop"): break
print("after loop")
def f():
    for x in g("returned"): return x
print(f())
a, *b = g("unpacked"); print(a, b)
try:
    for x in g("raised"): raise ValueError
except ValueError: print("handler")
print("after handler")
def with_in_gen():
    class M:
        def __enter__(self): print("enter")
        def __exit__(self, *a): print("exit", a[0] and a[0].__name__)
    with M(): yield 1; yield 2
it = with_in_gen(); next(it); del it
it = with_in_gen(); next(it); it.close()
it = zip(g("z1"), g("z2")); next(it); del it
class Cycle: pass
def cyc():
    c = Cycle(); c.g = me
    try: yield
    finally: print("collected")
me = cyc(); next(me); del me; gc.collect(); print("end")
def raises():
    try: yield
    finally: 1 / 0
import sys
sys.unraisablehook = lambda u: print("unraisable", u.exc_type.__name__, u.exc_value)
it = raises(); next(it); del it
def ignores():
    while True:
        try: yield
        except GeneratorExit: pass
it = ignores(); next(it); del it
print(next(g("temporary")))
