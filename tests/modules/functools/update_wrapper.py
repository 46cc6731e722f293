# wraps, update_wrapper and their lists.
import functools
from functools import update_wrapper, wraps

print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)


def f(a: int, b=2) -> str:
    "f's doc"


f.attribute = "x"
f.shared = {"k": 1}


def wrapper(*args):
    "wrapper's doc"


wrapper.own = 1
print(update_wrapper(wrapper, f) is wrapper)
print(wrapper.__name__, wrapper.__qualname__, wrapper.__doc__, wrapper.__module__, wrapper.__annotations__)
print(wrapper.attribute, wrapper.own, wrapper.shared is f.shared, wrapper.__wrapped__ is f, sorted(wrapper.__dict__))


@wraps(f)
def g(*args):
    "g's doc"
    return args


print(g.__name__, g.__doc__, g(1), g.__wrapped__ is f)


@wraps(g)
def h():
    pass


print(h.__wrapped__ is g, h.__wrapped__.__wrapped__ is f)


@wraps(f, assigned=("__doc__", "attribute", "missing"), updated=())
def k():
    pass


print(k.__name__, k.__doc__, k.attribute, hasattr(k, "missing"), sorted(k.__dict__))


class Callable:
    "Callable's doc"

    def __call__(self):
        pass


c = Callable()
c.x = 1


@wraps(c)
def m():
    pass


print(m.__name__, m.__doc__, m.x, m.__module__)


@wraps(max)
def n():
    pass


print(n.__name__, n.__doc__ == max.__doc__, n.__module__, n.__qualname__)
p = functools.partial(f, 1)
update_wrapper(p, f)
print(p.__name__, p.__doc__, sorted(p.__dict__))
for args in ((5, f), (wrapper, f, ("__name__",), ("nope",)), (wrapper,)):
    try:
        update_wrapper(*args)
    except Exception as e:
        print(type(e).__name__, e)
w = wraps(f)
print(type(w).__name__, w.func is update_wrapper, sorted(w.keywords))


def generic[T](x: T) -> T:
    return x


@wraps(generic)
def q(x):
    pass


print(q.__type_params__)
