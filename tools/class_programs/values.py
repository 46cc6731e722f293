"""Constants, errors, and what class attributes are bound to."""

CONSTANTS = ["0", "1", "2", "-1", "2.5", "'s'", "'ab'", "None", "(1, 2)",
             "[3]", "True", "{}", "b'x'", "{'a': 1}", "2**70", "()", "...",
             "frozenset([1])", "range(3)", "1j"]

ERRORS = ["ValueError('v')", "KeyError('k')", "AttributeError('at')",
          "TypeError('ty')", "IndexError('ix')", "StopIteration(5)",
          "LookupError", "ZeroDivisionError('z') from KeyError('cause')",
          "OSError(2, 'none')", "NotImplementedError", "RuntimeError('r')"]


def constant(w):
    return w.pick(CONSTANTS)


def error(w):
    return "raise " + w.pick(ERRORS)


def value(w):
    """A constant, an object, a class or a call of one."""
    kind = w.r.randrange(8)
    if kind < 3:
        return constant(w)
    if kind < 6:
        return w.object()
    if kind == 6:
        return w.any_class()
    return w.make()


def function(w):
    """An expression whose value may be called with anything."""
    n = w.number()
    return w.pick([
        f"lambda self, *args: ('fn{n}', len(args))",
        f"lambda *args, **kw: ('all{n}', len(args), sorted(kw))",
        f"lambda self: self.{w.attr()}",
        f"functools.partial(lambda *args: ('partial{n}', len(args)), 1)",
        f"decorated(lambda self, *args: {n})",
        "len", "str", "operator.attrgetter('a')", "repr", "dict", "put",
        f"operator.methodcaller('{w.method()}')", "id.__class__", "type",
        f"functools.partialmethod(lambda *args: ('pm{n}', len(args)), 1)",
    ])


def attribute(w):
    """What a class attribute is bound to."""
    n = w.number()
    kind = w.r.randrange(20)
    if kind < 6:
        return constant(w)
    return [
        f"NonData({n})", f"Data({n})", "SetOnly()", "Counting()",
        f"property(lambda self: 'prop{n}')",
        f"property(lambda self: 'prop{n}', "
        f"lambda self, v: say('prop set', show(v)), "
        f"lambda self: say('prop del'), 'doc{n}')",
        f"staticmethod(lambda *args: ('static{n}', len(args)))",
        f"classmethod(lambda cls, *args: (cls.__name__, {n}))",
        "Named()" if w.chance(0.9) else "BadName()",
        f"functools.cached_property(lambda self: say('cached') or {n})",
        f"staticmethod(functools.partial(max, {n}))",
        f"property(operator.attrgetter('{w.attr()}'))",
        f"types.MethodType(lambda *args: ('bound', len(args)), {n})",
        function(w),
    ][kind - 6]
