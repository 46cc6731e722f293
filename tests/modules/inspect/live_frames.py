# stack() and getouterframes() in methods, generators, class bodies.
import inspect


def names(): return [i.function for i in inspect.stack()[1:]]


class C:
    body = names()

    def m(self): return names()
    @classmethod
    def cm(cls): return names()
    @property
    def p(self): return names()
    def __len__(self):
        print(names())
        return 0
    def g(self):
        yield names()


c = C()
print(C.body, c.m(), C.cm(), c.p, len(c))
print(next(c.g()), [names() for _ in [1]], (lambda: names())())
print(sorted([1], key=lambda x: names() and print(names())))


def outer():
    a = 1
    def inner():
        frame = inspect.currentframe()
        print(frame.f_code.co_name, frame.f_back.f_code.co_name,
              frame.f_back.f_locals["a"], frame.f_lineno)
        return a
    return inner()


outer()


def recursive(n):
    return len(inspect.stack()) if n == 0 else recursive(n - 1)


print(recursive(0), recursive(3))
def gen():
    x = 1
    yield inspect.currentframe()
    y = 2
    yield


g = gen()
frame = next(g)
print(frame is not None, frame.f_locals["x"], frame.f_code.co_name,
      frame.f_back, sorted(inspect.getgeneratorlocals(g)))
next(g)
print(g.gi_frame.f_locals["y"], g.gi_frame.f_lineno)
try:
    g.gi_frame.clear()
except RuntimeError as e:
    print(e)
g.close()
print(g.gi_frame)
try:
    inspect.currentframe().clear()
except RuntimeError as e:
    print(e)
caller = lambda: inspect.stack()[1].function
def calls(): return caller()
print(calls())
print(inspect.getframeinfo(inspect.currentframe(), context=5).index)
