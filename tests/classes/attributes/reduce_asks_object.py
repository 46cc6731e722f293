"""object.__reduce_ex__ asks the object for __reduce__, and the class whether
it is its own."""
import weakref


class Plain:
    pass


class Asked:
    def __getattribute__(self, name):
        print("asked", name)
        return object.__getattribute__(self, name)


class Hidden:
    def __getattribute__(self, name):
        if name == "__reduce__":
            raise AttributeError(name)
        return object.__getattribute__(self, name)

    def __reduce__(self):
        return "mine"


class Refuses(Hidden):
    def __getattribute__(self, name):
        raise KeyError(name)


class Meta(type):
    def __getattribute__(cls, name):
        if name == "__reduce__":
            print("class asked")
        return type.__getattribute__(cls, name)


class Made(metaclass=Meta):
    pass


def reduce(o, protocol):
    try:
        r = object.__reduce_ex__(o, protocol)
        print(type(o).__name__, protocol,
              r if type(r) is str else [getattr(x, "__name__", x)
                                        for x in r[::2]])
    except Exception as e:
        print(type(o).__name__, protocol, type(e).__name__, e)


dead = weakref.proxy(Plain())
own = Plain()
own.__reduce__ = lambda: "own"
for o in (Asked(), Hidden(), Refuses(), Made(), dead):
    reduce(o, 2)
    reduce(o, 4)
print(object.__reduce_ex__(own, 2)[1] == (Plain,))
