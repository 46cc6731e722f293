# 5084
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
        __slots__ = ()
        b = Named()
        def __init__(self, *args):
            super().__init__()
            self.b = 's'
        def n(self, *args):
            return NotImplemented
        def p(self, *args):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0, metaclass=M1):
        b = property(lambda self: 'prop49', lambda self, v: print('prop set', show(v)))
        def __init__(self, *args):
            super().__init__()
            self.a = None
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __index__(self):
            return 3
        def __rmul__(self, o):
            return ('__rmul__', 0)
        def __getattribute__(self, name):
            if name == 'd':
                return 'hooked ' + name
            return super().__getattribute__(name)
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1, C0, metaclass=M2):
        __slots__ = []
        def __init__(self, *args):
            super().__init__()
            self.d = 1
            self.a = (1, 2)
            self.b = [3]
        def m(self, *args):
            return [super().m(*args) for _ in range(2)]
        def __init_subclass__(cls, **kwargs):
            print('init_subclass', cls.__name__, sorted(kwargs))
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C2):
        __slots__ = ['d', 'c']
        a = property(lambda self: 'prop91', lambda self, v: print('prop set', show(v)))
        b = Named()
        def __init__(self, *args):
            super().__init__()
            self.d = 's'
            self.b = 2.5
            self.c = 0
        def m(self, *args):
            self.a = 82; return 82
        def n(self, *args):
            return (83, self.d)
        def p(self, *args):
            self.d = 44; return 44
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C2):
        __slots__ = ('b', 'a')
        b = (1, 2)
        c = lambda self, *args: ('fn57', len(args))
        def m(self, *args):
            return NotImplemented
        def __enter__(self):
            return 'in'
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    class C5(C1):
        def n(self, *args):
            return 14
        def __add__(self, o):
            return NotImplemented
        def __rsub__(self, o):
            return NotImplemented
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    class C6(C4, C0, key=1):
        __slots__ = ('a', '__weakref__')
        a = 2.5
        c = property(lambda self: 'prop67', lambda self, v: print('prop set', show(v)))
        def __init__(self, *args):
            self.b = {}
            self.d = (1, 2)
        def m(self, *args):
            return NotImplemented
        def n(self, *args):
            self.a = 0; return 0
        def p(self, *args):
            return NotImplemented
        def __rmul__(self, o):
            return ('__rmul__', 7)
        def __contains__(self, x):
            return NotImplemented
        def __iter__(self):
            return iter([1, 2])
        def __radd__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C6', type(e).__name__, e)
    C6 = C5
else:
    attempt('mro', lambda: C6.__mro__)
    attempt('layout', lambda: (C6.__dictoffset__ != 0, C6.__weakrefoffset__ != 0, C6.__base__))
try:
    o0 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C6()
except Exception as e:
    print('new C6', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C4()
except Exception as e:
    print('new C4', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
    o3 = NonData(3)
def loop1():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.c = C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2.d)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
attempt("o1[0]", lambda: o1[0])
attempt("o0.m()", lambda: o0.m())
def loop2():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C4.a = 0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2 -= C1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show(o0[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
attempt('loop2', loop2)
attempt("C2.m(o1)", lambda: C2.m(o1))
def step3():
    global o0, o1, o2, o3
    object.__setattr__(o2, 'd', 2.5)
attempt("object.__setattr__(o2, 'd', 2.5)", step3)
def step4():
    global o0, o1, o2, o3
    o2 = C1()
attempt("o2 = C1()", step4)
def step5():
    global o0, o1, o2, o3
    C3.b = classmethod(lambda cls, *args: (cls.__name__, 13))
attempt("C3.b = classmethod(lambda cls, *args: (cls.__name__, 13))", step5)
attempt("hasattr(o0, 'b')", lambda: hasattr(o0, 'b'))
attempt("o0.d", lambda: o0.d)
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.d = 's'
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C4.__bases__ = (C5,)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.__dict__['d'] = o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(0 * o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(C2.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
def step7():
    global o0, o1, o2, o3
    o1 -= [3]
attempt("o1 -= [3]", step7)
attempt("o0 | (1, 2)", lambda: o0 | (1, 2))
def step8():
    global o0, o1, o2, o3
    C3.__getattr__ = property(lambda self: 'prop85', lambda self, v: print('prop set', show(v)))
attempt("C3.__getattr__ = property(lambda self: 'prop85', lambda self, v: print('prop set', show(v)))", step8)
def step9():
    global o0, o1, o2, o3
    o3.b = o1
attempt("o3.b = o1", step9)
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2 -= None
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C2.m(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("o3 | (1, 2)", lambda: o3 | (1, 2))
attempt("o2()", lambda: o2())
def step11():
    global o0, o1, o2, o3
    o2.__class__ = C0
attempt("o2.__class__ = C0", step11)
attempt("o1.d", lambda: o1.d)
attempt("len(o1)", lambda: len(o1))
attempt("C6.on_meta()", lambda: C6.on_meta())
attempt("range(o3)", lambda: range(o3))
def step12():
    global o0, o1, o2, o3
    o1.__dict__.clear()
attempt("o1.__dict__.clear()", step12)
def step13():
    global o0, o1, o2, o3
    C0.c = Data(68)
attempt("C0.c = Data(68)", step13)
def step14():
    global o0, o1, o2, o3
    o1 -= True
attempt("o1 -= True", step14)
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.c = C1.__dict__['c']
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3 = C4()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show([k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(type(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
def loop16():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 -= C0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.b = C4
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3 -= C1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(len(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
        try:
            v = show([k for k in C4.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
        try:
            v = show([k for k in C6.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
o0 = o1 = o2 = o3 = None
print('end')
