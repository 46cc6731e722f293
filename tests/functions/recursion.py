# Recursion: direct, mutual, through closures and methods.
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


def permutations(l):
    if not l:
        yield ()
    for i in range(len(l)):
        for rest in permutations(l[:i] + l[i + 1:]):
            yield (l[i],) + rest


print(fib(18), is_even(100), is_odd(7), ackermann(2, 4), len(hanoi(8)), hanoi(2))
print([p for p in permutations("abc")])


class Tree:
    def __init__(self, v, *kids):
        self.v, self.kids = v, kids

    def total(self):
        return self.v + sum(k.total() for k in self.kids)


print(Tree(1, Tree(2, Tree(3)), Tree(4)).total())
