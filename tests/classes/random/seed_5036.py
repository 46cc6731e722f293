# 5036
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

try:
    class C0(int):
        d = True
        def m(self, *args):
            return (30, self.d)
        def n(self, *args):
            return (59, self.d)
        def __hash__(self):
            return 7
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        d = Named()
        def p(self, *args):
            return (64, self.a)
        def __lt__(self, o):
            return ('__lt__', type(self).__name__)
        def __mul__(self, o):
            return ('__mul__', type(self).__name__)
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1, C0):
        a = staticmethod(lambda *args: ('static10', len(args)))
        def n(self, *args):
            return 85
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    o0 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o3 = NonData(3)
def step1():
    global o0, o1, o2, o3
    o1 -= o3
attempt("o1 -= o3", step1)
def step2():
    global o0, o1, o2, o3
    o2.a = [3]
attempt("o2.a = [3]", step2)
def step3():
    global o0, o1, o2, o3
    o2.__dict__['c'] = o2
attempt("o2.__dict__['c'] = o2", step3)
def loop4():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.a = C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([c.__name__ for c in C2.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(C1.n(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(-o0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
attempt('loop4', loop4)
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__ = {'c': o0}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o1, 'd', 's')
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.a = None
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(1 in o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
attempt("list(vars(o0))", lambda: list(vars(o0)))
attempt("len(o1)", lambda: len(o1))
attempt("C1.m(o2)", lambda: C1.m(o2))
def step6():
    global o0, o1, o2, o3
    object.__setattr__(o3, 'd', {})
attempt("object.__setattr__(o3, 'd', {})", step6)
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__ = {'a': o2}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o2)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(1 in o0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o0.c
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.__dict__ = {'c': C0}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
def step9():
    global o0, o1, o2, o3
    o3.a = o2
attempt("o3.a = o2", step9)
attempt("-o2", lambda: -o2)
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 -= o1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(getattr(o0, 'd', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show([k for k in C2.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(len(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("C0.d", lambda: C0.d)
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.b = C1.__dict__['c']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C0.m(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(super(C1, o2).m())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
def step12():
    global o0, o1, o2, o3
    C1.a = Data(4)
attempt("C1.a = Data(4)", step12)
def step13():
    global o0, o1, o2, o3
    C0.a = property(lambda self: 'prop29')
attempt("C0.a = property(lambda self: 'prop29')", step13)
attempt("bool(o2)", lambda: bool(o2))
attempt("o2.n(1)", lambda: o2.n(1))
attempt("o2 * None", lambda: o2 * None)
attempt("range(o2)", lambda: range(o2))
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__ = {'c': o2}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(isinstance(o1, C2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
attempt("isinstance(o1, C0)", lambda: isinstance(o1, C0))
attempt("isinstance(o3, C0)", lambda: isinstance(o3, C0))
attempt("type(o1)", lambda: type(o1))
attempt("hash(o0) == hash(o0)", lambda: hash(o0) == hash(o0))
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C2.a = C2.__dict__['c']
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0 = C2()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(range(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(o2[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("list(vars(o0))", lambda: list(vars(o0)))
attempt("C0.last", lambda: C0.last)
attempt("[k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
attempt("list(vars(o1))", lambda: list(vars(o1)))
def loop16():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o1.c
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o1, 'd', (1, 2))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0 *= True
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(1 in o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
attempt("o2()", lambda: o2())
def step17():
    global o0, o1, o2, o3
    o1.__dict__ = {'b': C2}
attempt("o1.__dict__ = {'b': C2}", step17)
attempt("o2 != 0", lambda: o2 != 0)
def step18():
    global o0, o1, o2, o3
    del o3.b
attempt("del o3.b", step18)
o0 = o1 = o2 = o3 = None
print('end')
