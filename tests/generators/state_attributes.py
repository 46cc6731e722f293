# gi_running, gi_frame, gi_yieldfrom and gi_code.
def sub():
    yield 1


def g():
    print("running", it.gi_running)
    yield from sub()
    yield 2


it = g()
print(it.gi_running, it.gi_frame is not None, it.gi_yieldfrom, it.gi_code is g.__code__)
next(it)
print(it.gi_running, it.gi_yieldfrom.__name__)
next(it)
print(it.gi_yieldfrom)
list(it)
print(it.gi_frame, it.gi_running)
it.__name__ = "renamed"
print(it.__name__, it.__qualname__)
try:
    it.__name__ = 5
except TypeError as e:
    print(e)
print(g.__name__, type(g).__name__)
