# repr of partials, also of subclasses and of those that contain themselves.
from functools import partial


class F:
    def __call__(self, *args, **kwargs):
        return args

    def __repr__(self):
        return "F()"


class Sub(partial):
    pass


class Outer:
    class Inner(partial):
        pass


f = F()
print(partial(f), partial(f, 1, "a"), partial(f, k=None), partial(f, 1, b=[2], a={}))
print(Sub(f, 1), Outer.Inner(f, x=1), partial(max), partial(int, base=2))
print(partial(partial(f, 1), 2), partial(Sub(f, 1), 2), Sub(partial(f, 1), 2))
p = partial(f)
p.__setstate__((p, (1,), {}, None))
print(p)
p.__setstate__((f, (p,), {"k": p}, None))
print(p)
p.__setstate__((f, ([p, 1], {2: p}), {}, {}))
print(p)
p.__setstate__((f, (), {}, None))
s = Sub(f)
s.__setstate__((f, (s,), {}, None))
print(s)
s.__setstate__((f, (), {}, None))


class Bad:
    def __repr__(self):
        raise ValueError("no repr")


for p in (partial(f, Bad()), partial(f, k=Bad())):
    for _ in range(2):
        try:
            repr(p)
        except ValueError as e:
            print(e)
p = partial(f)
p.keywords[(1, 2)] = 3
print(p)


Sub.__qualname__ = "Other"
Sub.__module__ = "some.where"
print(Sub(f))
