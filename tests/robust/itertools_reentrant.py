# Iterators that are advanced, dropped and rebuilt by what they call.
import gc
import itertools as it


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


class Again:
    """Advances the iterator made of it, a few times."""

    def __init__(self, n=3, act=None):
        self.n = n
        self.outer = None
        self.busy = 0
        self.act = act or (lambda self: next(self.outer, None))

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        if self.outer is not None and self.busy < 2:
            self.busy += 1
            self.act(self)
            self.busy -= 1
        return self.n


def drop(self):
    self.outer = None
    gc.collect()


def fail(self):
    raise ValueError("from within")


makers = {
    "chain": lambda a: it.chain([10], a, [11]),
    "chain2": lambda a: it.chain.from_iterable([[10], a, [11]]),
    "cycle": lambda a: it.islice(it.cycle(a), 9),
    "accumulate": lambda a: it.accumulate(a),
    "accumulate2": lambda a: it.accumulate(a, initial=5),
    "batched": lambda a: it.batched(a, 2),
    "compress": lambda a: it.compress(a, [1, 0, 1, 1]),
    "compress2": lambda a: it.compress("abcd", a),
    "dropwhile": lambda a: it.dropwhile(lambda x: x > 1, a),
    "filterfalse": lambda a: it.filterfalse(None, a),
    "groupby": lambda a: ((k, list(g)) for k, g in it.groupby(a)),
    "islice": lambda a: it.islice(a, 0, 9, 2),
    "pairwise": lambda a: it.pairwise(a),
    "starmap": lambda a: it.starmap(divmod, ((x, 2) for x in a)),
    "takewhile": lambda a: it.takewhile(lambda x: x > 0, a),
    "tee": lambda a: it.tee(a)[0],
    "zip_longest": lambda a: it.zip_longest("xy", a, fillvalue=a.n),
    "zip": lambda a: zip(a, a),
    "map": lambda a: map(str, a),
    "map2": lambda a: map(lambda x, y: x + y, a, a),
    "filter": lambda a: filter(None, a),
    "enumerate": lambda a: enumerate(a),
    "product": lambda a: it.product(a, a),
    "permutations": lambda a: it.permutations(a, 2),
    "reversed": lambda a: reversed(list(a)),
}
for name, make in makers.items():
    for act in None, drop, fail:
        a = Again(5, act)
        try:
            a.outer = make(a)
            r = []
            o = a.outer
            for _ in range(20):
                r.append(next(o))
            print(name, r)
        except Exception as e:
            if name in ("tee", "groupby"):
                print(name, type(e).__name__)
            else:
                print(name, type(e).__name__, e, r)
        a.outer = None
        del o
