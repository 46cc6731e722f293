# A cycle lives until the collector runs.
import gc

gc.collect()


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


a = Node("alone")
a.me = a
del a
print("still there")
gc.collect()
print("collected")


class Slotted:
    __slots__ = ("me",)

    def __del__(self):
        print("del slotted")


s = Slotted()
s.me = s
s = None
print("still there")
gc.collect()
print("collected")
l = [Node("in list")]
l.append(l)
l[0].owner = l
del l
gc.collect()
print("end")
