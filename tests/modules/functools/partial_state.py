# __reduce__, __setstate__, and copying through them.
import copy
from functools import partial


def f(*args, **kwargs):
    return args, kwargs


class Sub(partial):
    pass


class T(tuple):
    pass


class D(dict):
    pass


def show(p):
    print(type(p).__name__, p.func is f, p.args, p.keywords, p.__dict__, type(p.args).__name__,
          type(p.keywords).__name__)


for cls in (partial, Sub):
    p = cls(f, 1, a=2)
    maker, args, state = p.__reduce__()
    print(maker is cls, args == (f,), state[0] is f, state[1:])
    p.attribute = 1
    print(p.__reduce__()[2][1:])
    made = maker(*args)
    made.__setstate__(p.__reduce__()[2])
    show(made)
    show(copy.copy(p))
    show(copy.deepcopy(p))

p = partial(f)
for state in [(f, (1,), {"a": 1}, {"x": 1}), (f, (1,), {"a": 1}, None), (f, (), None, None),
              (f, T((1, 2)), D(k=1), D(z=2)), (f, (9,), {}, {}),
              (), 1, None, (f, (), {}), (f, (), {}, None, 1), (f, [1], {}, None),
              (f, (), [], None), (1, (), {}, None), [f, (), {}, None],
              T((f, (7,), {}, None))]:
    try:
        print(p.__setstate__(state))
        show(p)
    except TypeError as e:
        print("TypeError", e)
for args in ((), (1, 2)):
    try:
        p.__setstate__(*args)
    except TypeError as e:
        print(e)
d = {"a": 1}
p.__setstate__((f, (), d, None))
d["b"] = 2
print(p.keywords, p())
attributes = {"q": 1}
p.__setstate__((f, (), {}, attributes))
print(p.__dict__ is attributes, p.q)
p.__dict__ = {"new": 2}
print(p.new)
try:
    p.__dict__ = 5
except TypeError as e:
    print(e)


def replace():
    victim.__setstate__((f, ("later",), {}, None))
    return "called"


victim = partial(replace)
print(victim(), victim())
