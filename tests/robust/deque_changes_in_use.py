# A deque that its own items change while they are compared.
from collections import deque


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


class Acts:
    def __init__(self, act):
        self.act = act

    def __eq__(self, other):
        self.act()
        return False

    def __lt__(self, other):
        self.act()
        return False
    __gt__ = __lt__
    __hash__ = None

    def __repr__(self):
        self.act()
        return "Acts"


def full(act, n=70):
    d = deque()
    d.extend(Acts(lambda: act(d)) for i in range(n))
    return d


acts = {
    "clear": lambda d: d.clear(),
    "pop": lambda d: d and d.pop(),
    "popleft": lambda d: d and d.popleft(),
    "append": lambda d: len(d) < 500 and d.append(1),
    "appendleft": lambda d: len(d) < 500 and d.appendleft(1),
    "rotate": lambda d: d.rotate(3),
    "same size": lambda d: d and (d.pop(), d.append(2)),
    "replace": lambda d: d.__init__([1, 2, 3]),
    "reverse": lambda d: d.reverse(),
}
for name, act in acts.items():
    attempt(name + " in", lambda: 5 in full(act))
    attempt(name + " index", lambda: full(act).index(5))
    attempt(name + " count", lambda: full(act).count(5))
    attempt(name + " remove", lambda: full(act).remove(5))
    attempt(name + " ==", lambda: full(act) == deque(range(70)))
    attempt(name + " == itself", lambda: full(act) == full(act))
    attempt(name + " <", lambda: full(act) < full(act))
    attempt(name + " repr", lambda: len(repr(full(act))) > 3)


def grow(d):
    for i, x in enumerate(d):
        d.append(i)


def shrink(d):
    for x in d:
        d.popleft()


def backwards(d):
    for x in reversed(d):
        d.clear()


attempt("grow", lambda: grow(deque([1, 2, 3])))
attempt("shrink", lambda: shrink(deque([1, 2, 3])))
attempt("backwards", lambda: backwards(deque([1, 2, 3])))
d = deque([1, 2, 3], 3)
attempt("extend with itself", lambda: d.extend(d) or list(d))
attempt("extendleft with itself", lambda: d.extendleft(d) or list(d))
attempt("insert when full", lambda: d.insert(1, 2))
attempt("*= of itself", lambda: d.__imul__(3))
it = iter(d)
next(it)
d.clear()
attempt("iterator of a cleared deque", lambda: next(it))
attempt("again", lambda: next(it))
