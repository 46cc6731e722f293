# bind, bind_partial, apply_defaults, and what they refuse.
import inspect


def show(f):
    try:
        b = f()
        print(b, b.args, b.kwargs, b.arguments)
        b.apply_defaults()
        print("   ", b, b.args, b.kwargs)
        return b
    except Exception as e:
        print(type(e).__name__, e)


def f(a, /, b, c=3, *args, d, e=5, **kw): pass
def g(a, b=2): pass
def h(a, b=2, /): pass
def k(*, a, b=1): pass
def va(*args): pass
def kwonly(**kw): pass


s = inspect.signature(f)
show(lambda: s.bind(1, 2, d=4))
show(lambda: s.bind(1, b=2, d=4))
show(lambda: s.bind(1, 2, 3, 4, 5, d=6, e=7, z=8))
show(lambda: s.bind(1, 2))
show(lambda: s.bind())
show(lambda: s.bind(1, d=1))
show(lambda: s.bind(1, 2, d=4, a=9))
show(lambda: s.bind(1, 2, b=3, d=4))
show(lambda: s.bind_partial())
show(lambda: s.bind_partial(1))
show(lambda: s.bind_partial(d=1))
show(lambda: s.bind_partial(1, 2, 3, 4, z=1))
s = inspect.signature(g)
show(lambda: s.bind(1))
show(lambda: s.bind(1, 2, 3))
show(lambda: s.bind(a=1))
show(lambda: s.bind(b=1))
show(lambda: s.bind(1, c=1))
show(lambda: s.bind(1, a=1))
show(lambda: s.bind_partial(b=1))
s = inspect.signature(h)
show(lambda: s.bind(1))
show(lambda: s.bind(a=1))
show(lambda: s.bind(1, b=1))
show(lambda: s.bind(1, 2, 3))
s = inspect.signature(k)
show(lambda: s.bind(a=1))
show(lambda: s.bind(1))
show(lambda: s.bind(b=1))
show(lambda: s.bind_partial(b=1))
show(lambda: inspect.signature(va).bind(1, 2))
show(lambda: inspect.signature(va).bind())
show(lambda: inspect.signature(va).bind(a=1))
show(lambda: inspect.signature(kwonly).bind(a=1, self=2, args=3))
b = inspect.signature(g).bind(1)
c = inspect.signature(g).bind(1)
print(b == c, b != c, b == 3, b.signature is c.signature)
b.arguments["b"] = 7
print(b, b == c, b.args, b.kwargs)
b.arguments["zz"] = 7
print(b, b.args)
try:
    hash(b)
except TypeError as e:
    print(e)
try:
    b.args = 3
except AttributeError as e:
    print(e)
print(g(*c.args, **c.kwargs))
