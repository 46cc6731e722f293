"""Special methods are looked up on the type, not on the instance."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    def __len__(self):
        return 1


c = C()
c.__len__ = lambda: 99
c.__call__ = lambda: "called"
c.__getitem__ = lambda i: i
print(len(c), c.__len__(), callable(c), hasattr(c, "__call__"))
show(lambda: c())
show(lambda: c[0])
C.__call__ = lambda self, *a: ("class call", a)
print(c(1, 2), callable(c))
C.__getitem__ = lambda self, i: i * 2
print(c[4])
del C.__getitem__
show(lambda: c[4])
C.__len__ = None
show(len, c)


class NoIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


class NoHash:
    __hash__ = None


class NoContains:
    __contains__ = None

    def __iter__(self):
        return iter([1])


show(iter, NoIter())
show(hash, NoHash())
show(lambda: 1 in NoContains())


class Partial:
    __add__ = None


show(lambda: Partial() + 1)


class Callable:
    def __call__(self, *args, key=None):
        return args, key


call = Callable()
print(call(1, key=2), list(map(call, "ab")), call.__call__(3))


class Static:
    @staticmethod
    def __call__(x):
        return x + 1

    @classmethod
    def __len__(cls):
        return 7


print(Static()(1), len(Static()))
