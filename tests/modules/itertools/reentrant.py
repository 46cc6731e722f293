# Functions and sources that use the iterator they are called by.
import itertools as I


class Source:
    def __init__(self, *items):
        self.items = list(items)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.items:
            raise StopIteration
        item = self.items.pop(0)
        return item() if callable(item) else item


def again(n=1):
    def f():
        for _ in range(n):
            log.append(next(it, "end"))
        return "outer"
    return f


for make in (lambda s: I.chain(s, "xy"), lambda s: I.chain.from_iterable([s, "xy"]), lambda s: I.islice(s, 3),
             lambda s: I.islice(s, 1, 6, 2), lambda s: I.compress(s, [1] * 9), lambda s: I.batched(s, 2),
             lambda s: I.takewhile(lambda x: True, s), lambda s: I.dropwhile(lambda x: False, s),
             lambda s: I.filterfalse(lambda x: False, s), lambda s: I.accumulate(s, lambda a, b: b),
             lambda s: I.starmap(lambda *a: a, map(lambda x: (x,), s)),
             lambda s: I.cycle(s)):
    for n in (1, 5):
        log = []
        it = make(Source(1, again(n), 2, 3, 4))
        print(list(I.islice(it, 8)), log)
for make in (lambda f: I.takewhile(f, range(6)), lambda f: I.dropwhile(f, range(6)),
             lambda f: I.filterfalse(f, range(6)), lambda f: I.starmap(f, [(x,) for x in range(6)])):
    log = []

    def f(x):
        if x == 2:
            log.append(next(it, "end"))
        return x < 4

    it = make(f)
    print(list(it), log)


class Truth:
    def __bool__(self):
        log.append(next(it, "end"))
        return True


log = []
it = I.compress("abcdef", [1, Truth(), 1, 0, 1, 1])
print(list(it), log)

