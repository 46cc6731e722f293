"""Generators: a plain loop, a pipeline, yield from over a tree, send."""


def count(limit):
    i = 0
    while i < limit:
        yield i
        i += 1


def evens(source):
    for value in source:
        if value % 2 == 0:
            yield value


def squares(source):
    for value in source:
        yield value * value % 10007


class Tree:
    __slots__ = ("left", "value", "right")

    def __init__(self, left, value, right):
        self.left = left
        self.value = value
        self.right = right

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.value
        if self.right is not None:
            yield from self.right


def make(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return Tree(make(low, middle), middle, make(middle + 1, high))


def averager():
    total = number = 0
    while True:
        value = yield total
        number += 1
        total += value % number


def main():
    total = 0
    for value in count(2_000_000):
        total += value
    print(total)
    print(sum(squares(evens(count(800_000)))))
    total = 0
    for value in make(0, 60_000):
        total += value
    print(total)
    running = averager()
    next(running)
    result = 0
    for i in range(500_000):
        result = running.send(i * 7)
    print(result)


main()
