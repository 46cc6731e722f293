# Collecting the state of an object across all the slots of its classes.
def state(o):
    result = {}
    for cls in reversed(type(o).__mro__):
        slots = cls.__dict__.get("__slots__", ())
        if isinstance(slots, str):
            slots = (slots,)
        for name in slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                name = "_" + cls.__name__.lstrip("_") + name
            if hasattr(o, name):
                result[name] = getattr(o, name)
    result.update(getattr(o, "__dict__", {}))
    return result


class A:
    __slots__ = ("a", "__p")

    def __init__(self):
        self.a = 1
        self.__p = 2


class B(A):
    __slots__ = "b"


class C(B):
    pass


b = B()
print(state(b))
b.b = 3
print(state(b))
c = C()
c.free = 4
print(state(c))
clone = C.__new__(C)
for k, v in state(c).items():
    setattr(clone, k, v)
print(state(clone) == state(c), vars(clone))
