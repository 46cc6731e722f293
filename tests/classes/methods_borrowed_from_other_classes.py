"""Special methods of built-in classes in classes that do not derive from
them: they refuse the instances."""


def tell(what, op):
    try:
        print(what, op())
    except Exception as e:
        print(what, type(e).__name__, e)


class Dictless:
    __contains__ = dict.__contains__
    __getitem__ = dict.__getitem__
    __len__ = dict.__len__
    __iter__ = dict.__iter__
    __setitem__ = dict.__setitem__
    __delitem__ = dict.__delitem__


class Classless:
    __getattribute__ = type.__getattribute__
    __hash__ = tuple.__hash__


class Setter:
    __setattr__ = type.__setattr__
    __delattr__ = type.__delattr__
    __call__ = type.__call__


class Lists:
    __getitem__ = list.__getitem__
    __contains__ = set.__contains__
    __add__ = list.__add__
    __eq__ = str.__eq__
    __hash__ = str.__hash__
    __bool__ = int.__bool__


def change(o):
    o.a = 1


def drop(o):
    del o.a


d, c, s, l = Dictless(), Classless(), Setter(), Lists()
for turn in range(2):
    tell("in", lambda: 1 in d)
    tell("[]", lambda: d["a"])
    tell("len", lambda: len(d))
    tell("iter", lambda: list(d))
    tell("attribute", lambda: c.x)
    tell("hash", lambda: hash(c))
    tell("key", lambda: {c: 1})
    tell("change", lambda: change(s))
    tell("drop", lambda: drop(s))
    tell("call", lambda: s())
    tell("list []", lambda: l[0])
    tell("set in", lambda: 1 in l)
    tell("+", lambda: l + [1])
    tell("==", lambda: l == l)
    tell("== 1", lambda: l == 1)
    tell("hash", lambda: hash(l))
    tell("bool", lambda: bool(l))
