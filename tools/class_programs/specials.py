"""Special methods: sound ones, ones that fail, ones that are no functions."""
from .values import constant, error, function

BINARY = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow",
          "lshift", "rshift", "and", "or", "xor", "divmod"]
COMPARED = ["eq", "ne", "lt", "le", "gt", "ge"]

# name: (parameters, sound values); "o" is another operand
OTHER = {
    "len": ("", ["2", "0", "3"]),
    "bool": ("", ["False", "True"]),
    "call": ("*args, **kw", ["('called', len(args), sorted(kw))"]),
    "getitem": ("key", ["('item', show(key))"]),
    "setitem": ("key, v", ["say('setitem', show(key), show(v))"]),
    "delitem": ("key", ["say('delitem', show(key))"]),
    "contains": ("x", ["x == 1", "[]", "'yes'"]),
    "iter": ("", ["iter([1, 2])", "iter('ab')", "(x for x in (3, 4))"]),
    "next": ("", ["1"]),
    "reversed": ("", ["iter([2, 1])"]),
    "missing": ("key", ["('missing', show(key))"]),
    "length_hint": ("", ["4"]),
    "hash": ("", ["7", "-1", "2**80", "'no int'", "True"]),
    "repr": ("", ["'R'", "'R<%s>' % type(self).__name__"]),
    "str": ("", ["'S'"]),
    "format": ("spec", ["'F' + spec"]),
    "bytes": ("", ["b'B'"]),
    "index": ("", ["3", "0"]),
    "int": ("", ["5"]),
    "float": ("", ["1.5"]),
    "complex": ("", ["2j"]),
    "round": ("n=None", ["('round', n)"]),
    "trunc": ("", ["6"]),
    "floor": ("", ["7"]),
    "ceil": ("", ["8"]),
    "neg": ("", ["'neg'", "self"]),
    "pos": ("", ["'pos'"]),
    "abs": ("", ["'abs'"]),
    "invert": ("", ["'invert'"]),
    "enter": ("", ["'in'", "self"]),
    "exit": ("*args", ["True", "False", "say('exit', len(args))"]),
    "dir": ("", ["['a', 'b']", "('m',)"]),
    "sizeof": ("", ["40"]),
    "copy": ("", ["'copied'"]),
    "deepcopy": ("memo", ["('deep', type(memo).__name__)"]),
    "reduce": ("", ["(Plain, ())", "'o0'"]),
    "reduce_ex": ("p", ["(Plain, ())", "super().__reduce_ex__(p)"]),
    "getstate": ("", ["{'a': 'state'}", "None", "(1, 2)"]),
    "setstate": ("state", ["say('setstate', show(state))"]),
    "getnewargs": ("", ["()", "(1,)"]),
    "replace": ("**kw", ["('replaced', sorted(kw))"]),
    "instancecheck": ("x", ["True"]),
    "subclasscheck": ("x", ["True"]),
    "del": ("", ["say('del', type(self).__name__)"]),
    "fspath": ("", ["'path'"]),
    "set_name": ("owner, name", ["say('set_name', name)"]),
    "get": ("o, cls=None", ["('get', o is None)"]),
    "set": ("o, v", ["say('set', show(v))"]),
    "delete": ("o", ["say('delete')"]),
    "await": ("", ["iter(())"]),
    "aiter": ("", ["self", "agen(1, 2)"]),
    "anext": ("", ["later(1)", "iter(())"]),
    "aenter": ("", ["later('in')", "later(self)"]),
    "aexit": ("*args", ["later(True)", "later(len(args))"]),
    "mro_entries": ("bases", ["(Plain,)", "()"]),
    "getnewargs_ex": ("", ["((), {})", "((1,), {'a': 2})"]),
    "subclasshook": ("other", ["True"]),
    "class_getitem": ("key", ["('class item', show(key))"]),
}

WRONG = ["'wrong'", "-1", "2**70", "None", "2.5", "True", "[]", "self",
         "NotImplemented", "b'x'", "object()", "Text('t')"]


def names():
    found = ["__%s__" % n for n in OTHER]
    for n in BINARY:
        found += [f"__{n}__", f"__r{n}__"]
        if n != "divmod":
            found.append(f"__i{n}__")
    return found + ["__%s__" % n for n in COMPARED]


NAMES = sorted(names())


def odd(w, name):
    """A value that is no plain function, for a special method's name."""
    n = w.number()
    args, sound = OTHER.get(name.strip("_"), ("o", ["NotImplemented"]))
    plain = sound[0] if "self" not in sound[0] and args == "" else str(n)
    return w.pick([
        "None", constant(w), function(w),
        f"staticmethod(lambda *args: {plain})",
        f"classmethod(lambda cls, *args: {plain})",
        f"property(lambda self: lambda *args: {plain})",
        f"NonData({n})", "Counting()", "Plain",
        f"functools.partial(lambda *args: {plain})",
        f"types.MethodType(lambda *args: {plain}, 1)",
        f"object.{name}" if name in ("__repr__", "__eq__", "__hash__",
                                     "__str__", "__format__", "__dir__")
        else f"dict.{name}" if name in ("__len__", "__iter__", "__contains__")
        else "NotImplemented",
    ])


def body(w, name):
    short = name.strip("_")
    args, sound = OTHER.get(short, ("o", None))
    if short == "del":
        kind = w.r.random()
        if kind < 0.75:
            return args, sound[0]
        if kind < 0.9:
            return args, None
        return args, "globals().__setitem__('o4', self)"
    if sound is None:
        n = w.r.randrange(9)
        sound = ["NotImplemented", f"('{name}', {n})",
                 f"('{name}', type(self).__name__, show(o))", "self",
                 f"super().{name}(o)"]
        if short in COMPARED:
            sound += ["True", "False", "self is o"]
        if short == "pow":
            args = w.pick(["o", "o, mod=None"])
    if w.chance(0.1):
        return args, w.pick(WRONG)
    if w.chance(0.07):
        return args, None
    return args, w.pick(sound)


def special(w, depth, name=None):
    name = name or w.pick(NAMES)
    if w.chance(0.1):
        w.put(depth, f"{name} = {odd(w, name)}")
        return
    args, result = body(w, name)
    w.put(depth, f"def {name}(self{', ' + args if args else ''}):")
    if name == "__getitem__":  # iteration must end
        w.put(depth + 1, "if type(key) is int and key > 2:")
        w.put(depth + 2, "raise IndexError")
    if name == "__next__":
        w.put(depth + 1, "self.steps = getattr(self, 'steps', 0) + 1")
        w.put(depth + 1, "if type(self.steps) is not int or self.steps % 4 == 0:")
        w.put(depth + 2, "raise StopIteration")
    w.put(depth + 1, error(w) if result is None else f"return {result}")
