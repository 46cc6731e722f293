# __iter__, __next__, iteration through __getitem__, wrong results.
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
def uses(label, make):
    attempt(label + " iter", lambda: type(iter(make())).__name__)
    attempt(label + " list", lambda: list(make()))
    attempt(label + " for", lambda: [x for x in make()])
    attempt(label + " unpack", lambda: (lambda a, b: (a, b))(*make()))
    def two():
        a, b = make()
        return a, b
    attempt(label + " two", two)
    def star():
        a, *b = make()
        return a, b
    attempt(label + " star", star)
    attempt(label + " in", lambda: "b" in make())
    def gen():
        yield from make()
    attempt(label + " yield from", lambda: list(gen()))
    attempt(label + " dict", lambda: dict(make()))
    attempt(label + " next", lambda: next(make()))
    attempt(label + " zip", lambda: list(zip(make(), "12")))
    attempt(label + " extend", lambda: [0].__iadd__(make()))
    attempt(label + " join", lambda: "".join(make()))
def cls(**ns): return type("C", (), ns)
uses("plain", cls())
uses("non-iterator", cls(__iter__=lambda s: 5))
uses("list from iter", cls(__iter__=lambda s: [1, 2]))
uses("none", cls(__iter__=lambda s: None))
uses("class", cls(__iter__=lambda s: int))
uses("next only", cls(__next__=lambda s: 1))
uses("iter raises", cls(__iter__=lambda s: 1 / 0))
uses("getitem", cls(__getitem__=lambda s, i: "ab"[i]))
uses("getitem raises", cls(__getitem__=lambda s, i: {}[i]))
uses("getitem stop", cls(__getitem__=lambda s, i: next(iter([]))))
def once(s, i):
    if i == 2: raise StopIteration
    return "xyz"[i]
uses("getitem stop at 2", cls(__getitem__=once))
uses("class_getitem", cls(__class_getitem__=lambda c, i: i))
uses("iter gen", cls(__iter__=lambda s: (c for c in "ab")))
def stops(s):
    s.n = getattr(s, "n", 0) + 1
    if s.n > 2: raise StopIteration("value")
    return "ab"[s.n - 1]
uses("next", cls(__iter__=lambda s: s, __next__=stops))
uses("next raises", cls(__iter__=lambda s: s, __next__=lambda s: 1 / 0))
uses("next none", cls(__iter__=lambda s: s, __next__=None))
uses("next int", cls(__iter__=lambda s: s, __next__=5))
uses("next no args", cls(__iter__=lambda s: s, __next__=lambda: 5))
inst = cls(__iter__=lambda s: s)()
inst.__next__ = lambda: 1
uses("next on instance", lambda: inst)
it = iter(cls(__getitem__=lambda s, i: "abc"[i])())
print(next(it), it.__length_hint__() if hasattr(it, "__length_hint__") else "-", list(it), list(it))
class Sized:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i < 3: return i
        raise IndexError
it = iter(Sized())
print(next(it), it.__length_hint__(), it.__reduce__()[1][0].__class__.__name__, next(it), it.__length_hint__(), list(it), it.__length_hint__())
it = iter(Sized())
it.__setstate__(2)
print(list(it))
ci = iter(stops.__get__(cls()()), "b")
print(list(ci), list(ci))
attempt("callable iter", lambda: iter(5, 1))
attempt("iter 3", lambda: iter([], 1, 2))
attempt("sentinel", lambda: list(iter([1, 2, 3].pop, 1)))
attempt("next default", lambda: next(iter([]), "default"))
attempt("next 5", lambda: next(5))
attempt("next list", lambda: next([]))
attempt("stop value", lambda: next(iter([])))
