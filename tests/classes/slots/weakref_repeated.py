# A second "__weakref__" is refused: in the list or over a base with one.
def attempt(bases, slots):
    try:
        type("C", bases, {"__slots__": slots})
    except TypeError as e:
        print(slots, "->", e)
    else:
        print(slots, "fine")


class Has:
    pass


class HasNot:
    __slots__ = ()


class Declared:
    __slots__ = ("__weakref__",)


attempt((), ("__weakref__",))
attempt((), ("__weakref__", "__weakref__"))
attempt((Has,), ("__weakref__",))
attempt((HasNot,), ("__weakref__",))
attempt((Declared,), ("__weakref__",))
attempt((Declared,), ("__dict__",))
attempt((set,), ("__weakref__",))
attempt((int,), ("__weakref__",))
