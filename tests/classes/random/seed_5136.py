# 5136
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
        a = (1, 2)
        def __init__(self, *args):
            self.c = {}
            self.a = True
            self.d = 0
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def n(self, *args):
            return (37, self.c)
        def p(self, *args):
            self.b = 27; return 27
        def __delattr__(self, name):
            print('delattr', name)
            super().__delattr__(name)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        def __init__(self, *args):
            self.a = 0
            self.c = None
        def m(self, *args):
            return (99, self.b)
        def p(self, *args):
            return (42, self.d)
        def __init_subclass__(cls, **kwargs):
            print('init_subclass', cls.__name__, sorted(kwargs))
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(list):
        __slots__ = ('c',)
        d = staticmethod(lambda *args: ('static29', len(args)))
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C2):
        a = staticmethod(lambda *args: ('static6', len(args)))
        def __init__(self, *args):
            super().__init__()
            self.b = 2.5
            self.c = 0
            self.d = 's'
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def n(self, *args):
            return (75, super().n(*args))
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        def __getattribute__(self, name):
            if name == 'd':
                return 'hooked ' + name
            return super().__getattribute__(name)
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C2, C3):
        b = Data(5)
        c = NonData(37)
        def m(self, *args):
            return [super().m(*args) for _ in range(2)]
        def n(self, *args):
            return (1, super().n(*args))
        def __iadd__(self, o):
            return ('__iadd__', type(self).__name__)
        def __init_subclass__(cls, **kwargs):
            print('init_subclass', cls.__name__, sorted(kwargs))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    o0 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o3 = NonData(3)
attempt("1 in o3", lambda: 1 in o3)
attempt("len(o3)", lambda: len(o3))
def step1():
    global o0, o1, o2, o3
    o0.c = C2
attempt("o0.c = C2", step1)
attempt("o2.m(1)", lambda: o2.m(1))
def loop2():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.a = lambda self, *args: ('fn15', len(args))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C0.a = Data(30)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C1.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
attempt('loop2', loop2)
attempt("o0 % o3", lambda: o0 % o3)
attempt("1 in o2", lambda: 1 in o2)
def step3():
    global o0, o1, o2, o3
    o3 *= o0
attempt("o3 *= o0", step3)
attempt("list(vars(o1))", lambda: list(vars(o1)))
def step4():
    global o0, o1, o2, o3
    o1.__dict__ = {'d': C0}
attempt("o1.__dict__ = {'d': C0}", step4)
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2 = C2()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                del C1.__eq__
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0.n(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show([c.__name__ for c in C3.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(list(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
attempt("type(o2)", lambda: type(o2))
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__class__ = C1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2 = C2()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.d = {}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(1 in o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(getattr(o0, 'b', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(len(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__class__ = C1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(range(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
attempt("getattr(o3, 'a', 9)", lambda: getattr(o3, 'a', 9))
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o2.a
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.__dict__ = {'b': 0}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                object.__setattr__(o1, 'c', True)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show([c.__name__ for c in C0.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
def loop9():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C3.b = property(lambda self: 'prop19', lambda self, v: print('prop set', show(v)))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.__class__ = C1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3.a = o1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o0)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(len(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C4.__bases__ = (C4,)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1 | 's')
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
def step11():
    global o0, o1, o2, o3
    C4.b = C4.__dict__['c']
attempt("C4.b = C4.__dict__['c']", step11)
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.a = C3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2 * o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(C3.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(o1.n())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("o2.n(1)", lambda: o2.n(1))
def step13():
    global o0, o1, o2, o3
    o3.d = None
attempt("o3.d = None", step13)
attempt("C3.m(o3)", lambda: C3.m(o3))
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C2.__bases__ = (C4,)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C2.a = C2.__dict__['c']
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                del C0.d
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3 - o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(hasattr(o2, 'c'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(sorted(o1.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
def step15():
    global o0, o1, o2, o3
    o3.d = o2
attempt("o3.d = o2", step15)
def step16():
    global o0, o1, o2, o3
    C3.__bases__ = (C3,)
attempt("C3.__bases__ = (C3,)", step16)
attempt("o1.m(1)", lambda: o1.m(1))
def loop17():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__['n'] = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C1.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("o1[0]", lambda: o1[0])
def step18():
    global o0, o1, o2, o3
    C4.__bases__ = (C3,)
attempt("C4.__bases__ = (C3,)", step18)
o0 = o1 = o2 = o3 = None
print('end')
