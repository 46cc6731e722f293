# return, break and continue leave a with through __exit__.
class M:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        return self

    def __exit__(self, *a):
        print("exit", self.n, a == (None, None, None))


def f():
    with M("return"):
        return "value"


print(f())
for i in range(3):
    with M(i):
        if i == 0:
            continue
        if i == 1:
            break
        print("never")


def g():
    with M("gen"):
        yield 1
        yield 2


for x in g():
    print(x)
it = g()
next(it)
del it


class Suppress(M):
    def __exit__(self, *a):
        return True


def h():
    with Suppress(0):
        return 1 / 0
    return "after the swallowed error"


print(h())
