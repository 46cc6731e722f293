# A cycle of slotted objects without __weakref__ or __dict__.
import gc


class Node:
    __slots__ = ("other", "name")

    def __init__(self, name):
        self.name = name

    def __del__(self):
        deleted.append(self.name)


deleted = []
gc.collect()
a, b = Node("a"), Node("b")
a.other, b.other = b, a
del a, b
print("unreachable")
n = gc.collect()
print(n > 0, sorted(deleted))
c = Node("c")
c.other = [c]
d = Node("d")
d.other = {"k": (d,)}
del c, d
gc.collect()
print(sorted(deleted))
e = Node("e")
e.other = lambda: e
gc.collect()
print("e is reachable")
del e
gc.collect()
print(sorted(deleted))
