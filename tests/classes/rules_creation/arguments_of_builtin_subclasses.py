"""Wrong arguments of built-in classes and of their subclasses: texts differ."""
import io
import itertools
import types
import weakref


def none(*args, **kw):
    pass


ARGS = [((), {}), ((1, 2, 3), {}), ((1, 2, 3, 4), {}), ((), {"a": 1}),
        ((), {"a": 1, "b": 2, "c": 3}), ((1,), {"a": 1}),
        (([],), {"start": 5, "x": 1}), (([],), {"iterable": 1}),
        ((), {"start": 1}), (("x", None), {}), ((None, None), {}),
        ((none, [1]), {"a": 1})]
for base in (int, str, float, complex, tuple, frozenset, set, list, enumerate,
             map, filter, zip, reversed, super, weakref.ref, itertools.chain,
             itertools.count, io.StringIO):
    plain = type("Plain", (base,), {})
    init = type("Init", (base,), {"__init__": none})
    new = type("New", (base,), {
        "__new__": lambda cls, *args, **kw: base.__new__(cls, *args, **kw)})
    for cls in base, plain, init, new:
        for args, kw in ARGS:
            try:
                made = type(cls(*args, **kw)).__name__
            except Exception as e:
                made = f"{type(e).__name__}: {e}"
            print(base.__name__, cls.__name__, len(args), list(kw), made)
try:
    types.TracebackType(1, 2, 3, 4)
except TypeError as e:
    print(e)
