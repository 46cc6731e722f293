# The classes: names, bases, docs, subclassing, attributes, reprs, weak references.
import itertools
import weakref

MAKE = {
    "accumulate": ([1],), "batched": ("a", 1), "chain": (), "combinations": ("a", 1),
    "combinations_with_replacement": ("a", 1), "compress": ("a", [1]), "count": (), "cycle": ("a",),
    "dropwhile": (bool, []), "filterfalse": (bool, []), "groupby": ("a",), "islice": ("a", 1), "pairwise": ("a",),
    "permutations": ("a",), "product": ("a",), "repeat": (1,), "starmap": (bool, []), "takewhile": (bool, []),
    "zip_longest": ("a",),
}
print(sorted(n for n in dir(itertools) if not n.startswith("_")))
for name, args in MAKE.items():
    cls = getattr(itertools, name)
    it = cls(*args)
    print(name, cls, cls.__module__, cls.__qualname__, cls.__mro__[1:], cls.__doc__ is not None, iter(it) is it)
    try:
        it.attribute = 1
    except AttributeError as e:
        print(e)
    try:
        weakref.ref(it)
    except TypeError as e:
        print(e)

    class Sub(cls):
        def extra(self):
            return "extra"

    s = Sub(*args)
    s.attribute = 1
    print(s.extra(), s.attribute, weakref.ref(s)() is s, isinstance(s, cls))
    try:
        len(it)
    except TypeError as e:
        print(e)
    try:
        cls.x = 1
    except TypeError as e:
        print(e)
for cls in (itertools.chain, itertools.islice, itertools.cycle):
    class Keyword(cls):
        def __init__(self, *args, **kwargs):
            self.k = kwargs

    print(Keyword("ab", 1, tag=5).k if cls is not itertools.cycle else Keyword("ab", tag=5).k)
try:
    itertools.cycle.__new__(itertools.chain, "a")
except TypeError as e:
    print(e)
try:
    itertools.nothing
except AttributeError as e:
    print(e)
print(itertools.tee, itertools.tee.__module__)
