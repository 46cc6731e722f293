# A very long linked list is freed without running out of stack.
class Node:
    __slots__ = ("next",)

    def __init__(self, next):
        self.next = next


class Loose:
    def __init__(self, next):
        self.next = next


for cls in (Node, Loose):
    head = None
    for _ in range(200000):
        head = cls(head)
    head = None
    print(cls.__name__, "freed")
l = []
for _ in range(200000):
    l = [l]
l = None
t = ()
for _ in range(200000):
    t = (t,)
t = None
d = {}
for _ in range(100000):
    d = {"k": d}
d = None
print("end")
