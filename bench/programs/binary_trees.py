"""Many small trees made, walked and dropped: the allocator at work."""


class Node:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right


def make(depth):
    if depth == 0:
        return Node(None, None)
    return Node(make(depth - 1), make(depth - 1))


def check(node):
    if node.left is None:
        return 1
    return 1 + check(node.left) + check(node.right)


def main():
    largest = 15
    keep = make(largest)
    print("stretch", check(make(largest + 1)))
    for depth in range(4, largest + 1, 4):
        count = 1 << largest - depth + 2
        total = 0
        for _ in range(count):
            total += check(make(depth))
        print(count, depth, total)
    print("kept", check(keep))


main()
