# A second "__dict__" is refused: in the list or over a base that has one.
def attempt(bases, slots):
    try:
        type("C", bases, {"__slots__": slots})
    except TypeError as e:
        print(slots, "->", e)
    else:
        print(slots, "fine")


class HasDict:
    pass


class NoDict:
    __slots__ = ()


attempt((), ("__dict__",))
attempt((), ("__dict__", "__dict__"))
attempt((HasDict,), ("__dict__",))
attempt((HasDict,), ("a", "__dict__", "b"))
attempt((NoDict,), ("__dict__",))
attempt((NoDict, HasDict), ("__dict__",))
attempt((Exception,), ("__dict__",))
attempt((dict,), ("__dict__",))
