# Recursive generators with yield from.
class Node:
    __slots__ = ("value", "left", "right")

    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


tree = Node(4, Node(2, Node(1), Node(3)), Node(6, Node(5)))
print(list(tree), sum(tree), max(tree), 5 in tree, 9 in tree)


def flatten(x):
    if isinstance(x, (list, tuple)):
        for i in x:
            yield from flatten(i)
    else:
        yield x


print(list(flatten([1, [2, (3, [4, []]), 5], "text"])))


def deep(n):
    if n:
        yield n
        yield from deep(n - 1)


print(sum(deep(200)))


def subsets(l):
    if not l:
        yield []
    else:
        for s in subsets(l[1:]):
            yield s
            yield [l[0]] + s


print(list(subsets([1, 2, 3])))
