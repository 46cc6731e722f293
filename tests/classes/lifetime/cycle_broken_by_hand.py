# Breaking a cycle frees it without the collector.
import gc

gc.disable()


class Node:
    def __init__(self, name):
        self.name = name
        self.next = None

    def __del__(self):
        print("del", self.name)


a, b = Node("a"), Node("b")
a.next, b.next = b, a
del a
print("a still held by b")
b.next = None
print("cut")
del b
print("end")
gc.enable()
