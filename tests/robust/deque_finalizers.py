# Items of a deque whose finalizers change the deque they leave.
from collections import deque


class Item:
    def __init__(self, d, act):
        self.d = d
        self.act = act

    def __del__(self):
        self.act(self.d)


def run(name, act, do, n=5, maxlen=None):
    d = deque(maxlen=maxlen)
    for i in range(n):
        d.append(Item(d, act))
    try:
        do(d)
        print(name, "done", len(d) if len(d) < 100 else "many")
    except Exception as e:
        print(name, type(e).__name__, e)
    for x in d:
        if isinstance(x, Item):
            x.act = lambda d: None


acts = {
    "append": lambda d: len(d) < 20 and d.append(0),
    "clear": lambda d: d.clear(),
    "pop": lambda d: d and d.pop(),
    "init": lambda d: d.__init__([1, 2]),
}
for name, act in acts.items():
    run(name + ", clear", act, lambda d: d.clear())
    run(name + ", pop", act, lambda d: d.pop() and None)
    run(name + ", popleft", act, lambda d: d.popleft() and None)
    run(name + ", append when full", act, lambda d: d.append(1), maxlen=5)
    run(name + ", appendleft when full", act, lambda d: d.appendleft(1),
        maxlen=5)
    run(name + ", setitem", act, lambda d: d.__setitem__(2, 1))
    run(name + ", delitem", act, lambda d: d.__delitem__(2))
    run(name + ", init", act, lambda d: d.__init__([7, 8, 9]))
    run(name + ", imul 0", act, lambda d: d.__imul__(0) and None)
