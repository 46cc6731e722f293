# Slots that __slots__ no longer tells are nothing that can be copied; an
# instance's own __getstate__ counts, its own __getnewargs__ does not.
import copy


class Iterated:
    __slots__ = iter(("a", "b"))


class Listed:
    __slots__ = ["a", "b"]


class Emptied:
    __slots__ = ("a",)


Emptied.__slots__ = ()


class Dict:
    pass


def attempt(label, fn):
    try:
        print(label, fn())
    except Exception as e:
        print(label, type(e).__name__, e)


def shown(reduced):
    return [str(type(part).__name__) for part in reduced], reduced[2]


for cls in Iterated, Listed, Emptied:
    o = cls()
    o.a = 1
    attempt(cls.__name__, lambda: copy.copy(o).a)
    attempt("deepcopy", lambda: copy.deepcopy(o).a)
    attempt("getstate", o.__getstate__)
    for protocol in range(5):
        attempt(protocol, lambda: shown(o.__reduce_ex__(protocol)))

o = Dict()
o.__getstate__ = lambda: {"a": "own state"}
o.__getnewargs__ = lambda: 5
o.__getnewargs_ex__ = lambda: 6
attempt("own", lambda: shown(o.__reduce_ex__(2)))
attempt("own", lambda: copy.copy(o).a)
o.__getstate__ = Dict().__getstate__
o.b = 2
attempt("another's", lambda: shown(o.__reduce_ex__(2)))
Dict.__getattr__ = lambda self, name: ("late", name)
del o.__getstate__
attempt("getattr", lambda: sorted(o.__reduce_ex__(2)[2]))
