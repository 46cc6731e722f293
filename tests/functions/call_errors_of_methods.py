# Methods are named with their class, and self counts.
class C:
    def m(self):
        pass

    def n(self, a, b=1):
        pass

    @classmethod
    def c(cls, a):
        pass

    @staticmethod
    def s(a):
        pass

    def __init__(self, a=None):
        pass

    def __call__(self, x):
        pass

    class Inner:
        def deep(self):
            pass

    def no_self():
        pass


def attempt(f):
    try:
        f()
    except TypeError as e:
        print(e)
    else:
        print("no error")


c = C()
for case in (
    lambda: c.m(1), lambda: c.m(a=1), lambda: C.m(), lambda: c.n(), lambda: c.n(1, 2, 3),
    lambda: C.c(), lambda: c.c(1, 2), lambda: C.s(), lambda: c.s(1, 2), lambda: C(1, 2),
    lambda: C(b=1), lambda: c(), lambda: c(1, 2), lambda: C.Inner().deep(1),
    lambda: c.no_self(), lambda: C.no_self(1), lambda: C.no_self(),
    lambda: C.n(c), lambda: C.Inner(1), lambda: C.Inner(a=1), lambda: object(1),
):
    attempt(case)


def outer():
    def inner(a):
        pass
    return inner


attempt(lambda: outer()())
attempt(lambda: (lambda a: a)())
