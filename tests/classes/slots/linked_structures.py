# Trees and lists built of slotted nodes.
class Node:
    __slots__ = ("key", "left", "right")

    def __init__(self, key):
        self.key = key
        self.left = self.right = None


class Tree:
    __slots__ = ("root", "size")

    def __init__(self, items=()):
        self.root, self.size = None, 0
        for i in items:
            self.add(i)

    def add(self, key):
        if self.root is None:
            self.root = Node(key)
            self.size = 1
            return
        n = self.root
        while True:
            side = "left" if key < n.key else "right"
            child = getattr(n, side)
            if child is None:
                setattr(n, side, Node(key))
                self.size += 1
                return
            n = child

    def __iter__(self):
        stack, n = [], self.root
        while stack or n:
            while n:
                stack.append(n)
                n = n.left
            n = stack.pop()
            yield n.key
            n = n.right


t = Tree([5, 2, 8, 1, 9, 3])
print(list(t), t.size, t.root.left.right.key)
n = 1
big = Tree()
for _ in range(2000):
    n = n * 1103515245 % 2147483647
    big.add(n)
keys = list(big)
print(len(keys), keys == sorted(keys), big.size)
