# 5042
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
    class C0():
        a = 's'
        def __init__(self, *args):
            self.c = 2.5
            self.a = 0
            self.d = [3]
        def n(self, *args):
            return (40, self.c)
        def p(self, *args):
            self.c = 50; return 50
        def __contains__(self, x):
            return ('__contains__', 3)
        def __exit__(self, *args):
            return True
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1():
        __slots__ = ()
        def __init__(self, *args):
            self.b = 2.5
        def m(self, *args):
            return NotImplemented
        def n(self, *args):
            return (76, self.b)
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2():
        __slots__ = ('__p', 'd')
        b = classmethod(lambda cls, *args: (cls.__name__, 38))
        c = lambda self, *args: ('fn27', len(args))
        d = staticmethod(lambda *args: ('static97', len(args)))
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def n(self, *args):
            return NotImplemented
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C1):
        d = (1, 2)
        def __init__(self, *args):
            self.d = {}
        def m(self, *args):
            return [super().m(*args) for _ in range(2)]
        def n(self, *args):
            return 5
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __or__(self, o):
            return ('__or__', 3)
        def __le__(self, o):
            return ('__le__', 8)
        def __init_subclass__(cls, **kwargs):
            print('init_subclass', cls.__name__, sorted(kwargs))
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    o0 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o3 = NonData(3)
def step1():
    global o0, o1, o2, o3
    del C0.__len__
attempt("del C0.__len__", step1)
attempt("list(vars(o2))", lambda: list(vars(o2)))
attempt("list(o1)", lambda: list(o1))
attempt("len(o0)", lambda: len(o0))
attempt("getattr(o0, 'd', 9)", lambda: getattr(o0, 'd', 9))
attempt("1 >= o2", lambda: 1 >= o2)
def step2():
    global o0, o1, o2, o3
    o3 -= C3
attempt("o3 -= C3", step2)
def step3():
    global o0, o1, o2, o3
    o0.__class__ = C3
attempt("o0.__class__ = C3", step3)
attempt("getattr(o1, 'a', 9)", lambda: getattr(o1, 'a', 9))
attempt("C2.m(o1)", lambda: C2.m(o1))
attempt("range(o3)", lambda: range(o3))
def step4():
    global o0, o1, o2, o3
    C3.__bases__ = (C2,)
attempt("C3.__bases__ = (C2,)", step4)
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C2.c
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C2.c = property(lambda self: 'prop22', lambda self, v: print('prop set', show(v)))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.a = 1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(type(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(o3.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(issubclass(C0, C0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
attempt("o1.n(1)", lambda: o1.n(1))
attempt("[c.__name__ for c in C0.__subclasses__() if globals().get(c.__name__) is c]", lambda: [c.__name__ for c in C0.__subclasses__() if globals().get(c.__name__) is c])
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.b = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3 % True)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(o3.b)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(hash(o3) == hash(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
def step7():
    global o0, o1, o2, o3
    o0 -= C3
attempt("o0 -= C3", step7)
attempt("-o3", lambda: -o3)
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.__bases__ = (C1,)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del C3.a
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C0.__bases__ = (C0,)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2 < 0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(range(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(isinstance(o1, C1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
attempt("len(o0)", lambda: len(o0))
def step9():
    global o0, o1, o2, o3
    C2.a = C2.__dict__['b']
attempt("C2.a = C2.__dict__['b']", step9)
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2 = C0()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.d = 0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([c.__name__ for c in C3.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(C1.d)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(type(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("-o1", lambda: -o1)
attempt("-o3", lambda: -o3)
def step11():
    global o0, o1, o2, o3
    o0 = C1()
attempt("o0 = C1()", step11)
attempt("len(o1)", lambda: len(o1))
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 = C1()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3.n(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("o2()", lambda: o2())
def step13():
    global o0, o1, o2, o3
    del C2.__len__
attempt("del C2.__len__", step13)
attempt("o3.b", lambda: o3.b)
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.c = C0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C3.__bases__ = (C0,)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C3.p(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show([c.__name__ for c in C2.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(-o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.a = C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0 in [o3])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(len(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("list(vars(o3))", lambda: list(vars(o3)))
def step16():
    global o0, o1, o2, o3
    o1.__dict__['m'] = C1
attempt("o1.__dict__['m'] = C1", step16)
def step17():
    global o0, o1, o2, o3
    o1.__dict__.clear()
attempt("o1.__dict__.clear()", step17)
def loop18():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C0.__bases__ = (C2,)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
o0 = o1 = o2 = o3 = None
print('end')
