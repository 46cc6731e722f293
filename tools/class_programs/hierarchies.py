"""The older generator: plain hierarchies, slots, hooks, hot loops.

Its programs are those of tests/classes/random/seed_5*.py: a seed gives
the same program as ever.
"""
import random

ATTRS = ["a", "b", "c", "d"]
METHODS = ["m", "n", "p"]
BUILTINS = ["int", "list", "dict", "tuple", "str", "Exception", "set", "float"]
BINARY = ["+", "-", "*", "==", "!=", "<", ">=", "|", "@", "%"]
SPECIALS = {
    "__add__": "o", "__radd__": "o", "__iadd__": "o", "__sub__": "o",
    "__mul__": "o", "__rmul__": "o", "__or__": "o", "__eq__": "o",
    "__ne__": "o", "__lt__": "o", "__gt__": "o", "__le__": "o",
    "__mod__": "o", "__matmul__": "o", "__rsub__": "o",
    "__len__": "", "__bool__": "", "__call__": "*args",
    "__getitem__": "key", "__contains__": "x", "__iter__": "", "__hash__": "",
    "__repr__": "", "__index__": "", "__neg__": "", "__enter__": "",
    "__exit__": "*args", "__del__": "",
}

PRELUDE = '''\
def show(v, depth=0):
    t = type(v)
    if v is None or t in (int, str, bool, float) or v is NotImplemented:
        return repr(v)
    if isinstance(v, type):
        return "class " + v.__name__
    if t in (list, tuple) and depth < 3:
        return t.__name__ + "[" + ", ".join(show(x, depth + 1) for x in v) + "]"
    if t is dict and depth < 3:
        return "{" + ", ".join(str(k) + ": " + show(x, depth + 1)
                               for k, x in v.items()) + "}"
    return "<" + t.__name__ + ">"


def attempt(label, fn):
    try:
        print(label, show(fn()))
    except RecursionError:
        print(label, "RecursionError")
    except Exception as e:
        text = str(e)
        if " at 0x" in text:
            text = text[:text.index(" at 0x")]
        print(label, type(e).__name__, text)


def run(code, g):
    exec(code, g)


class NonData:
    def __init__(self, v):
        self.v = v

    def __get__(self, o, cls):
        return ("nondata", self.v, o is None)


class Data(NonData):
    def __get__(self, o, cls):
        return ("data", self.v, o is None)

    def __set__(self, o, v):
        print("data set", show(v))

    def __delete__(self, o):
        print("data delete")


class Named:
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)


class M1(type):
    tag = "M1"

    def on_meta(cls):
        return "on_meta " + cls.__name__


class M2(M1):
    def __call__(cls, *args, **kwargs):
        print("M2 call", cls.__name__)
        return super().__call__(*args, **kwargs)

    @property
    def d(cls):
        return "M2.d"


class M3(type):
    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return "M3 " + name
'''


class Generator:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.lines = [f"# {seed}", PRELUDE]
        self.classes = []
        self.count = 0

    def put(self, depth, text):
        self.lines.append("    " * depth + text)

    def chance(self, p):
        return self.r.random() < p

    def constant(self):
        return self.r.choice(["0", "1", "2.5", "'s'", "None", "(1, 2)", "[3]",
                              "True", "{}"])

    def class_value(self):
        r = self.r
        kind = r.randrange(14)
        n = r.randrange(100)
        if kind < 5:
            return self.constant()
        if kind == 5:
            return f"NonData({n})"
        if kind == 6:
            return f"Data({n})"
        if kind == 7:
            return f"property(lambda self: 'prop{n}')"
        if kind == 8:
            return (f"property(lambda self: 'prop{n}', "
                    f"lambda self, v: print('prop set', show(v)))")
        if kind == 9:
            return f"staticmethod(lambda *args: ('static{n}', len(args)))"
        if kind == 10:
            return f"classmethod(lambda cls, *args: (cls.__name__, {n}))"
        if kind == 11:
            return "Named()"
        return f"lambda self, *args: ('fn{n}', len(args))"

    def method_body(self, name, call):
        r = self.r
        kind = r.randrange(7)
        n = r.randrange(100)
        attr = r.choice(ATTRS)
        if kind == 0:
            return f"return {n}"
        if kind == 1:
            return f"return ({n}, super().{name}({call}))"
        if kind == 2:
            return f"return ({n}, self.{attr})"
        if kind == 3:
            return f"self.{attr} = {n}; return {n}"
        if kind == 4:
            return f"return (__class__.__name__, type(self).__name__)"
        if kind == 5:
            return f"return [super().{name}({call}) for _ in range(2)]"
        return f"return NotImplemented"

    def slots(self):
        names = self.r.sample(ATTRS + ["__dict__", "__weakref__", "__p"],
                              self.r.randrange(0, 4))
        if names and self.chance(0.1):
            return repr(names[0])
        return repr(self.r.choice([tuple, list])(names))

    def special(self, depth, name):
        r = self.r
        args = SPECIALS[name]
        head = f"def {name}(self{', ' + args if args else ''}):"
        value = {"__len__": "2", "__bool__": "False", "__hash__": "7",
                 "__repr__": "'R'", "__index__": "3",
                 "__iter__": "iter([1, 2])", "__enter__": "'in'",
                 "__exit__": "True"}.get(name)
        if name == "__del__":
            self.put(depth, head)
            self.put(depth + 1, f"print('del', type(self).__name__)")
            return
        if value is None:
            value = r.choice(["NotImplemented", f"('{name}', {r.randrange(9)})",
                              f"('{name}', type(self).__name__)"])
        if self.chance(0.08):
            self.put(depth, f"{name} = None")
            return
        self.put(depth, head)
        if name == "__getitem__":  # list() must end
            self.put(depth + 1, "if key == 2:")
            self.put(depth + 2, "raise IndexError")
        self.put(depth + 1, f"return {value}")

    def hooks(self, depth):
        r = self.r
        if self.chance(0.12):
            self.put(depth, "def __getattr__(self, name):")
            if self.chance(0.5):
                self.put(depth + 1, "if name == 'a':")
                self.put(depth + 2, "raise AttributeError('not ' + name)")
            self.put(depth + 1, "if name.startswith('__'):")
            self.put(depth + 2, "raise AttributeError(name)")
            self.put(depth + 1, "return 'getattr ' + name")
        if self.chance(0.07):
            self.put(depth, "def __getattribute__(self, name):")
            self.put(depth + 1, f"if name == '{r.choice(ATTRS)}':")
            self.put(depth + 2, "return 'hooked ' + name")
            self.put(depth + 1, "return super().__getattribute__(name)")
        if self.chance(0.1):
            self.put(depth, "def __setattr__(self, name, v):")
            self.put(depth + 1, "print('setattr', name, show(v))")
            if self.chance(0.8):
                self.put(depth + 1, "super().__setattr__(name, v)")
        if self.chance(0.05):
            self.put(depth, "def __delattr__(self, name):")
            self.put(depth + 1, "print('delattr', name)")
            self.put(depth + 1, "super().__delattr__(name)")
        if self.chance(0.15):
            self.put(depth, "def __init_subclass__(cls, **kwargs):")
            self.put(depth + 1, "print('init_subclass', cls.__name__, "
                                "sorted(kwargs))")
            if self.chance(0.7):
                self.put(depth + 1, "super().__init_subclass__()")
        if self.chance(0.06):
            self.put(depth, "def __new__(cls, *args):")
            self.put(depth + 1, "print('new', cls.__name__)")
            self.put(depth + 1, "return super().__new__(cls)")

    def make_class(self):
        r = self.r
        name = f"C{len(self.classes)}"
        bases = r.sample(self.classes, min(len(self.classes),
                                           r.choice([0, 1, 1, 1, 2, 2, 3])))
        if self.chance(0.12):
            bases.append(r.choice(BUILTINS))
        if not self.chance(0.15):  # usually in an order that has an MRO
            bases.sort(key=lambda b: -int(b[1:]) if b[1:].isdigit() else 1)
        head = list(bases)
        if self.chance(0.12):
            head.append("metaclass=" + r.choice(["M1", "M2", "M3"]))
        if self.chance(0.06):
            head.append("key=1")
        self.put(0, "try:")
        self.put(1, f"class {name}({', '.join(head)}):")
        if self.chance(0.4):
            self.put(2, f"__slots__ = {self.slots()}")
        for attr in ATTRS:
            if self.chance(0.25):
                self.put(2, f"{attr} = {self.class_value()}")
        if self.chance(0.4):
            used = r.sample(ATTRS, r.randrange(1, 4))
            self.put(2, "def __init__(self, *args):")
            if self.chance(0.4):
                self.put(3, "super().__init__()")
            for attr in used:
                self.put(3, f"self.{attr} = {self.constant()}")
        for method in METHODS:
            if self.chance(0.5):
                self.put(2, f"def {method}(self, *args):")
                self.put(3, self.method_body(method, "*args"))
        for special in r.sample(sorted(SPECIALS), r.choice([0, 0, 1, 2, 4])):
            self.special(2, special)
        self.hooks(2)
        self.put(2, "last = 1")
        self.put(0, "except Exception as e:")
        self.put(1, f"print('class {name}', type(e).__name__, e)")
        back = self.classes[-1] if self.classes else "object"
        self.put(1, f"{name} = {back}")
        self.put(0, "else:")
        self.put(1, f"attempt('mro', lambda: {name}.__mro__)")
        self.put(1, f"attempt('layout', lambda: ({name}.__dictoffset__ != 0, "
                    f"{name}.__weakrefoffset__ != 0, {name}.__base__))")
        self.classes.append(name)

    def value(self):
        return self.r.choice([self.constant(), f"o{self.r.randrange(4)}",
                              self.r.choice(self.classes)])

    def statement(self):
        """Something that changes an object or a class: one line."""
        r = self.r
        o = f"o{r.randrange(4)}"
        cls = r.choice(self.classes)
        attr = r.choice(ATTRS)
        name = r.choice(ATTRS + METHODS + ["__getattr__", "__len__", "__add__",
                                           "__eq__", "__call__"])
        kind = r.randrange(17)
        if kind < 4:
            return f"{o}.{attr} = {self.value()}"
        if kind == 4:
            return f"del {o}.{attr}"
        if kind == 5:
            return f"{cls}.{attr} = {self.class_value()}"
        if kind == 6:
            return f"{cls}.{name} = {self.class_value()}"
        if kind == 7:
            return f"del {cls}.{name}"
        if kind == 8:
            return f"{o}.__class__ = {cls}"
        if kind == 9:
            return f"{o}.__dict__['{r.choice(ATTRS + METHODS)}'] = " + \
                self.value()
        if kind == 10:
            return f"{o}.__dict__ = {{'{attr}': {self.value()}}}"
        if kind == 11:
            other = r.choice(self.classes)
            return f"{cls}.__bases__ = ({other},)"
        if kind == 12:
            return f"{o} = {cls}()"
        if kind == 13:
            return f"{o} {r.choice(['+=', '-=', '*=', '|='])} {self.value()}"
        if kind == 14:
            return f"{cls}.{attr} = {cls}.__dict__['{r.choice(ATTRS)}']"
        if kind == 15:
            return f"{o}.__dict__.clear()"
        return f"object.__setattr__({o}, '{attr}', {self.constant()})"

    def expression(self):
        r = self.r
        o = f"o{r.randrange(4)}"
        p = f"o{r.randrange(4)}"
        cls = r.choice(self.classes)
        attr = r.choice(ATTRS)
        method = r.choice(METHODS)
        return r.choice([
            f"{o}.{attr}", f"{o}.{attr}", f"{o}.{method}()", f"{o}.{method}(1)",
            f"{cls}.{attr}", f"{cls}.{method}({o})", f"getattr({o}, '{attr}', 9)",
            f"hasattr({o}, '{attr}')", f"{o} {r.choice(BINARY)} {p}",
            f"{o} {r.choice(BINARY)} {self.constant()}",
            f"{self.constant()} {r.choice(BINARY)} {o}",
            f"isinstance({o}, {cls})", f"issubclass({cls}, {r.choice(self.classes)})",
            f"sorted({o}.__dict__)", f"list(vars({o}))", f"len({o})",
            f"bool({o})", f"{o}()", f"{o}[0]", f"1 in {o}", f"list({o})",
            f"type({o})", f"super({cls}, {o}).{method}()", f"-{o}",
            f"[k for k in dir({o}) if k in {ATTRS + METHODS!r}]",
            f"[k for k in {cls}.__dict__ if k in {ATTRS + METHODS!r}]",
            f"[c.__name__ for c in {cls}.__subclasses__() "
            "if globals().get(c.__name__) is c]", f"hash({o}) == hash({o})",
            f"{cls}.on_meta()", f"{cls}.last", f"{o} in [{p}]", f"range({o})",
        ])

    def loop(self):
        """A hot loop whose classes and objects change on the way."""
        self.count += 1
        r = self.r
        fn = f"loop{self.count}"
        probes = [self.expression() for _ in range(r.randrange(1, 4))]
        changes = [self.statement() for _ in range(r.randrange(1, 4))]
        self.put(0, f"def {fn}():")
        self.put(1, "global o0, o1, o2, o3")
        self.put(1, "seen = []")
        self.put(1, "for i in range(60):")
        for k, change in enumerate(changes):
            self.put(2, f"if i == {15 * (k + 1)}:")
            self.put(3, "try:")
            self.put(4, change)
            self.put(3, "except Exception as e:")
            self.put(4, f"print('change', type(e).__name__)")
        for probe in probes:
            self.put(2, "try:")
            self.put(3, f"v = show({probe})")
            self.put(2, "except Exception as e:")
            self.put(3, "v = type(e).__name__")
            self.put(2, "if v not in seen:")
            self.put(3, f"seen.append(v); print('{fn}', i, v)")
        self.put(0, f"attempt('{fn}', {fn})")

    def program(self):
        r = self.r
        for _ in range(r.randrange(3, 8)):
            self.make_class()
        for k in range(4):
            cls = r.choice(self.classes)
            self.put(0, "try:")
            self.put(1, f"o{k} = {cls}()")
            self.put(0, "except Exception as e:")
            self.put(1, f"print('new {cls}', type(e).__name__, e)")
            self.put(1, f"o{k} = NonData({k})")
        for _ in range(r.randrange(15, 40)):
            kind = r.randrange(10)
            if kind < 5:
                e = self.expression()
                label = e.replace("\\", "").replace('"', "'")
                self.put(0, f'attempt("{label}", lambda: {e})')
            elif kind < 8:
                self.count += 1
                s = self.statement()
                fn = f"step{self.count}"
                self.put(0, f"def {fn}():")
                self.put(1, "global o0, o1, o2, o3")
                self.put(1, s)
                self.put(0, f'attempt("{s}", {fn})')
            else:
                self.loop()
        self.put(0, "o0 = o1 = o2 = o3 = None")
        self.put(0, "print('end')")
        return "\n".join(self.lines) + "\n"


def program(seed):
    return Generator(seed).program()
