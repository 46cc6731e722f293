# partial objects changed while they are called, shown and copied.  CPython
# does not survive a change by the repr of a part.
import copy
import functools
import gc
import sys
from functools import partial


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


def show(*args, **kwargs):
    return args, sorted(kwargs.items())


p = partial(show, 1, a=2)


def change(*args, **kwargs):
    p.__setstate__((show, (7, 8), {"z": 1}, {}))
    gc.collect()
    return args, sorted(kwargs.items())


p.__setstate__((change, (1, 2), {"k": 3}, {}))
attempt("changed by the call", lambda: p(5, m=6))
attempt("afterwards", lambda: p(5))


class Show:
    def __repr__(self):
        p.__setstate__((show, (1,), {}, {}))
        gc.collect()
        return "Show"


fragile = sys.implementation.name == "cpython"
for parts in [] if fragile else (((Show(), Show(), Show()), {}), ((), dict(a=Show(), b=Show()))):
    p.__setstate__((show, *parts, {}))
    repr(p)


class ShowFunction:
    def __call__(self):
        pass

    def __repr__(self):
        p.keywords.clear()
        p.keywords.update({str(i): i for i in range(50)})
        return "function"


p.__setstate__((ShowFunction(), (1,), {"x": 1}, {}))
attempt("keywords changed by repr", lambda: len(repr(p)) > 10)


class Arg:
    def __repr__(self):
        p.keywords.clear()
        return "Arg"


p.__setstate__((show, (), {"a": Arg(), "b": Arg(), "c": 1}, {}))
attempt("keywords cleared by repr", lambda: repr(p).count("Arg"))
p.__setstate__((show, (), {"a": 1}, {}))
p.keywords[5] = 6
attempt("a keyword that is no str", lambda: p())
p.keywords.clear()
p.keywords["a"] = p
attempt("keywords hold it", lambda: repr(p).endswith(")"))
p.__setstate__((p, (), {}, {}))
try:
    p()
except RecursionError:
    print("RecursionError")
attempt("repr of a partial of itself", lambda: repr(p))
p.__setstate__((show, (p,), {}, {}))
attempt("repr of a partial with itself", lambda: repr(p)[-6:])
attempt("copy", lambda: type(copy.copy(p)))
p.__setstate__((show, (), {}, {}))
q = show
for i in range(5000):
    q = partial(q, i)
    q.x = 1
attempt("depth", lambda: len(q.args))
attempt("call", lambda: len(q()[0]))
del q
q = []
for i in range(20000):
    q = partial(show, q)
attempt("nested arguments", lambda: len(q.args))
try:
    repr(q)
except RecursionError:
    print("RecursionError")
try:
    copy.deepcopy(q)
except RecursionError:
    print("RecursionError")
q = None


class Sub(partial):
    def __del__(self):
        self.__setstate__((show, (self,), {}, {}))


s = Sub(show)
s = None
gc.collect()
for bad in ((), (1, 2, 3, 4), (show, 1, {}, {}), (show, (), 1, {}),
            [show, (), {}, {}], None):
    attempt("setstate", lambda: partial(show).__setstate__(bad))
m = functools.partialmethod(show, 1)


class C:
    f = m

    def g(self):
        C.f = 5
        return C.f


attempt("method", lambda: C().f()[0][1:])
attempt("gone", lambda: C().g())
