# Thousands of cycles are collected without being asked.
class Node:
    __slots__ = ("me",)
    alive = 0

    def __init__(self):
        Node.alive += 1
        self.me = self

    def __del__(self):
        Node.alive -= 1


for _ in range(50000):
    Node()
print(Node.alive < 50000)
import gc
gc.collect()
print(Node.alive)


class Parent:
    def __init__(self, n):
        self.children = [Child(self) for _ in range(n)]


class Child:
    count = 0

    def __init__(self, parent):
        self.parent = parent
        Child.count += 1

    def __del__(self):
        Child.count -= 1


for _ in range(1000):
    Parent(5)
gc.collect()
print(Child.count)
