# 5108
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
        __slots__ = ['b', '__dict__', '__weakref__']
        d = Data(73)
        def __init__(self, *args):
            super().__init__()
            self.a = (1, 2)
        def __mul__(self, o):
            return ('__mul__', 5)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0, key=1):
        b = lambda self, *args: ('fn63', len(args))
        def n(self, *args):
            self.b = 76; return 76
        def p(self, *args):
            return (23, super().p(*args))
        __gt__ = None
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
            super().__setattr__(name, v)
        def __init_subclass__(cls, **kwargs):
            print('init_subclass', cls.__name__, sorted(kwargs))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C0, C1):
        def m(self, *args):
            return NotImplemented
        def n(self, *args):
            return (60, super().n(*args))
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C2):
        __slots__ = 'b'
        c = Named()
        d = lambda self, *args: ('fn90', len(args))
        def m(self, *args):
            return NotImplemented
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
    o0 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o3 = NonData(3)
attempt("C3.last", lambda: C3.last)
attempt("o2 == o3", lambda: o2 == o3)
def step1():
    global o0, o1, o2, o3
    o0.a = C2
attempt("o0.a = C2", step1)
def loop2():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__['m'] = o1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0 = C2()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C2.b = lambda self, *args: ('fn26', len(args))
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show([c.__name__ for c in C2.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
attempt('loop2', loop2)
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C0.a = staticmethod(lambda *args: ('static63', len(args)))
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hasattr(o0, 'a'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(super(C0, o2).p())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
attempt("o2[0]", lambda: o2[0])
def loop4():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o2, 'c', 's')
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.c = C1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
attempt('loop4', loop4)
def step5():
    global o0, o1, o2, o3
    object.__setattr__(o1, 'b', (1, 2))
attempt("object.__setattr__(o1, 'b', (1, 2))", step5)
attempt("issubclass(C3, C3)", lambda: issubclass(C3, C3))
attempt("len(o2)", lambda: len(o2))
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.a = True
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C3.p(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(0 + o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
def step7():
    global o0, o1, o2, o3
    o2.b = o2
attempt("o2.b = o2", step7)
def step8():
    global o0, o1, o2, o3
    C0.c = C0.__dict__['a']
attempt("C0.c = C0.__dict__['a']", step8)
attempt("1 in o2", lambda: 1 in o2)
def step9():
    global o0, o1, o2, o3
    C2.__bases__ = (C1,)
attempt("C2.__bases__ = (C1,)", step9)
def step10():
    global o0, o1, o2, o3
    o1 = C0()
attempt("o1 = C0()", step10)
attempt("isinstance(o3, C0)", lambda: isinstance(o3, C0))
attempt("C1.on_meta()", lambda: C1.on_meta())
attempt("o0.n(1)", lambda: o0.n(1))
attempt("-o2", lambda: -o2)
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.__bases__ = (C2,)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.a = C2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.d = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(getattr(o2, 'd', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(sorted(o3.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
def step12():
    global o0, o1, o2, o3
    o3.d = o2
attempt("o3.d = o2", step12)
attempt("o0 % o0", lambda: o0 % o0)
def loop13():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C0.__add__
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0 * (1, 2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(len(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(hash(o2) == hash(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C3.m
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C3.__bases__ = (C3,)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.d = o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in C3.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show([c.__name__ for c in C0.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
def step15():
    global o0, o1, o2, o3
    o0 = C3()
attempt("o0 = C3()", step15)
def loop16():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__['n'] = C0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C3.a = staticmethod(lambda *args: ('static38', len(args)))
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(None @ o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
def step17():
    global o0, o1, o2, o3
    del o3.c
attempt("del o3.c", step17)
def loop18():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C0.d = C0.__dict__['a']
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.b = o2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(sorted(o2.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(o2.n(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(super(C1, o2).n())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
attempt("o3 in [o1]", lambda: o3 in [o1])
def step19():
    global o0, o1, o2, o3
    o2 = C0()
attempt("o2 = C0()", step19)
o0 = o1 = o2 = o3 = None
print('end')
