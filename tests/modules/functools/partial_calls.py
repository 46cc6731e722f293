# How the arguments of partials are put together, with every kind of callable.
from functools import partial


def show(*args, **kwargs):
    return args, list(kwargs.items())


def strict(a, b=2, /, c=3, *, d=4, **rest):
    return a, b, c, d, rest


class C:
    def __init__(self, *args, **kwargs):
        self.got = args, kwargs

    def method(self, *args, **kwargs):
        return "method", args, kwargs

    @classmethod
    def make(cls, *args):
        return cls.__name__, args

    def __call__(self, *args, **kwargs):
        return "called", args, kwargs


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print(e)


p = partial(show, a=1, b=2)
for kw in ({}, {"a": 10}, {"b": 20}, {"c": 30}, {"c": 3, "a": 1, "d": 4}, {"b": 5, "a": 6}):
    print(p(**kw), p("x", **kw), partial(p, z=0)(**kw))
attempt(partial(strict, 1), 2, 5, d=6, e=7)
attempt(partial(strict, 1, c=9), d=1)
attempt(partial(strict, 1, 2, 3), 4)
attempt(partial(strict, a=1))
attempt(partial(strict, 1, c=5), 2, 3)
attempt(partial(strict, d=1), 1, c=2)
print(partial(C, 1, k=2)(3).got, partial(C().method, 1)(2, k=3), partial(C.make, 1)(2), partial(C(), 1)(x=2))
print(partial(partial(C(), 1), 2)(3), partial(C.method, C())(5), partial(dict, a=1)(b=2), partial(dict, [(1, 2)])())
print(partial(sorted, key=lambda x: -x)([1, 3, 2]), partial(sorted, reverse=True)([1, 3, 2]))
print(partial("{0}-{a}".format, "x")(a=1), partial([3, 1].append)(5), partial(str.upper)("abc"))
print([partial(show, *range(n))(*range(m)) for n in (0, 1, 15, 16, 17, 40) for m in (0, 1, 20)][-1])
print(len(partial(show, **{f"a{i}": i for i in range(30)})(**{f"b{i}": i for i in range(30)})[1]))


def gen(*args):
    yield from args


print(list(partial(gen, 1)(2)), partial(next, iter([7]))())


def recurse(n):
    return n if n == 0 else partial(recurse, n - 1)()


print(recurse(100))
d = {}
p = partial(show, **d)
p.keywords.update(new=1)
print(p(), p.keywords is partial(p).keywords)


def mutate(*args, **kwargs):
    q.keywords.clear()
    q.__setstate__((show, ("replaced",), {}, None))
    return args, kwargs


q = partial(mutate, [1], k=[2])
print(q(3), q(3))
