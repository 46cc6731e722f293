# __eq__, __lt__ and __hash__ that change what is being sorted, searched,
# merged and compared.
import bisect
import collections
import gc
import heapq


def attempt(name, f):
    try:
        r = f()
        print(name, type(r).__name__)
    except Exception as e:
        print(name, type(e).__name__, e)


class Item:
    act = None
    acts = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Item.acts += 1
        if Item.act and Item.acts < 30:
            Item.act()
        return self.n < other.n

    def __eq__(self, other):
        Item.acts += 1
        if Item.act and Item.acts < 30:
            Item.act()
        return self.n == getattr(other, "n", other)

    def __hash__(self):
        return 1


def items(n=10):
    return [Item(i * 7 % 10) for i in range(n)]


def run(name, make_act, do):
    Item.act = None
    Item.acts = 0
    l = items()
    Item.act = lambda: make_act(l)
    attempt(name, lambda: do(l))
    Item.act = None


acts = {
    "clear": lambda l: l.clear(),
    "append": lambda l: l.append(Item(5)),
    "pop": lambda l: l and l.pop(),
    "insert": lambda l: l.insert(0, Item(3)),
    "replace": lambda l: l.__setitem__(slice(None), items()),
    "collect": lambda l: gc.collect(),
    "del first": lambda l: l.__delitem__(slice(0, 2)),
}
for name, act in acts.items():
    run(name + " heapify", act, heapq.heapify)
    run(name + " heappush", act, lambda l: heapq.heappush(l, Item(-1)))
    run(name + " heappop", act, heapq.heappop)
    run(name + " heapreplace", act, lambda l: heapq.heapreplace(l, Item(9)))
    run(name + " heappushpop", act, lambda l: heapq.heappushpop(l, Item(9)))
    run(name + " heapify max", act, heapq._heapify_max)
    run(name + " heappop max", act, heapq._heappop_max)
    run(name + " nsmallest", act, lambda l: heapq.nsmallest(3, l))
    run(name + " nlargest", act, lambda l: heapq.nlargest(3, l))
    run(name + " merge", act, lambda l: list(heapq.merge(l, l)))
    run(name + " bisect", act, lambda l: bisect.bisect_left(l, Item(5)))
    run(name + " insort", act, lambda l: bisect.insort(l, Item(5)))
    run(name + " bisect key", act, lambda l: bisect.bisect(
        l, 5, key=lambda x: (act(l), x.n)[1]))
    run(name + " sort", act, lambda l: l.sort())
    run(name + " max", act, lambda l: max(l, default=None))
    run(name + " index", act, lambda l: l.index(77))
    run(name + " count", act, lambda l: l.count(77))
    run(name + " remove", act, lambda l: l.remove(77))
    run(name + " == ", act, lambda l: l == items())
    run(name + " tuple", act, lambda l: tuple(l) == tuple(items()))
    run(name + " Counter", act, lambda l: collections.Counter(l))
    run(name + " Counter -", act, lambda l: collections.Counter(l) -
        collections.Counter(l[:3]))


def run_set(name, make_act, do):
    Item.act = None
    Item.acts = 0
    s = set(items())
    Item.act = lambda: make_act(s)
    try:
        do(s)
    except (RuntimeError, KeyError):
        pass
    Item.act = None


set_acts = {
    "clear": lambda s: s.clear(),
    "add": lambda s: s.add(len(s)),
    "pop": lambda s: s and s.pop(),
    "update": lambda s: s.update(range(50)),
}
for name, act in set_acts.items():
    for do in (lambda s: s & set(items()), lambda s: s | set(items()),
               lambda s: s - set(items()), lambda s: s ^ set(items()),
               lambda s: s == set(items()), lambda s: s <= set(items()),
               lambda s: s.isdisjoint(items()), lambda s: s.update(items()),
               lambda s: s.intersection_update(items()),
               lambda s: s.difference_update(items()),
               lambda s: s.symmetric_difference_update(items()),
               lambda s: s.discard(Item(3)), lambda s: s.remove(Item(3)),
               lambda s: Item(5) in s, lambda s: set(s), lambda s: s.copy(),
               lambda s: s.intersection(s), lambda s: frozenset(s),
               lambda s: s.difference(s, s), lambda s: hash(frozenset(s)),
               lambda s: {*s, Item(4)}, lambda s: sorted(s)):
        run_set(name, act, do)
print("sets survive")
