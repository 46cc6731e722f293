# OrderedDicts changed by the keys and values that they compare and show.
# CPython does not survive most of it: what must hold is that nothing crashes.
import sys
from collections import OrderedDict


def attempt(name, f):
    try:
        f()
    except (KeyError, RuntimeError, TypeError, ValueError):
        pass


class Key:
    act = None

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if Key.act and Key.acts < 60 and not Key.busy:
            Key.acts += 1
            Key.busy = True
            Key.act()
            Key.busy = False
        return self is other

    def __repr__(self):
        if Key.act and Key.acts < 60 and not Key.busy:
            Key.acts += 1
            Key.busy = True
            Key.act()
            Key.busy = False
        return f"K{self.n}"


def full(act):
    Key.act = None
    Key.busy = False
    Key.acts = 0
    d = OrderedDict((Key(i), Key(i)) for i in range(12))
    Key.act = act and (lambda: act(d))
    return d


acts = {
    "clear": lambda d: d.clear(),
    "popitem": lambda d: d and d.popitem(),
    "popitem first": lambda d: d and d.popitem(last=False),
    "add": lambda d: d.__setitem__(len(d), 1),
    "add many": lambda d: d.update((i, i) for i in range(100)),
    "move": lambda d: d and d.move_to_end(next(iter(d))),
    "init": lambda d: d.__init__({1: 2}),
    "plain del": lambda d: d and dict.__delitem__(d, next(iter(d))),
    "plain clear": lambda d: dict.clear(d),
    "plain set": lambda d: dict.__setitem__(d, 77, 1),
}
if sys.implementation.name == "cpython":
    acts.clear()
for name, act in acts.items():
    attempt(name + " get", lambda: full(act).get(Key(1)))
    attempt(name + " setdefault", lambda: full(act).setdefault(Key(1)) and 1)
    attempt(name + " pop", lambda: full(act).pop(Key(1), 0) and 1)

    def last(d):
        return list(d)[-1]

    def put(d):
        d[Key(3)] = 1
    attempt(name + " set", lambda: put(full(act)))

    def remove(d):
        del d[last(d)]
    attempt(name + " del", lambda: remove(full(act)))
    attempt(name + " move_to_end", lambda: (d := full(act)).move_to_end(
        last(d), last=False))
    attempt(name + " repr", lambda: repr(full(act)) and None)
    attempt(name + " == dict", lambda: bool(full(act) == {Key(1): 2}))

    def same():
        a = full(None)
        b = OrderedDict(a)
        Key.act = lambda: act(a)
        return bool(a == b)
    attempt(name + " == copy", same)
    attempt(name + " |", lambda: bool(full(act) | {Key(1): 2}))
    attempt(name + " copy", lambda: bool(full(act).copy()))
    attempt(name + " fromkeys", lambda: bool(OrderedDict.fromkeys(full(act))))


def loop(change, back=False):
    d = full(None)
    for k in (reversed(d) if back else d):
        change(d)
    return len(d)


for act in acts.values():
    attempt("loop", lambda: loop(act))
    attempt("loop backwards", lambda: loop(act, True))
d = OrderedDict.fromkeys("abc")
it = iter(d)
next(it)
d.move_to_end("b")
print("alive", list(d))
