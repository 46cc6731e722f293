"""Recursion, mutual recursion, and the limit."""
import sys


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def hanoi(n, a, b, c):
    return [] if n == 0 else (hanoi(n - 1, a, c, b) + [a + c]
                              + hanoi(n - 1, b, a, c))


def permutations(items):
    if not items:
        yield ()
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (item,) + rest


def endless():
    return endless()


print(even(100), odd(7), ackermann(2, 5), hanoi(3, "A", "B", "C"))
print(list(permutations([1, 2, 3])), len(list(permutations("abcde"))))
try:
    endless()
except RecursionError as error:
    print(error)
print(sys.getrecursionlimit())


class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __repr__(self):
        return repr(self)


for action in (lambda: Loop().a, lambda: repr(Loop())):
    try:
        action()
    except RecursionError as error:
        print(type(error).__name__)
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20))
