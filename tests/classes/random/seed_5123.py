# 5123
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
        b = Data(34)
        def __init__(self, *args):
            super().__init__()
            self.d = None
            self.c = 2.5
            self.a = 1
        def m(self, *args):
            return [super().m(*args) for _ in range(2)]
        def p(self, *args):
            return 77
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0, metaclass=M3):
        def m(self, *args):
            self.c = 14; return 14
        def __getattr__(self, name):
            if name == 'a':
                raise AttributeError('not ' + name)
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1):
        b = property(lambda self: 'prop9', lambda self, v: print('prop set', show(v)))
        c = property(lambda self: 'prop10')
        def n(self, *args):
            return (18, super().n(*args))
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __rmul__(self, o):
            return ('__rmul__', 4)
        def __enter__(self):
            return 'in'
        def __mul__(self, o):
            return NotImplemented
        def __contains__(self, x):
            return ('__contains__', 0)
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3():
        __slots__ = ('d', '__dict__')
        b = property(lambda self: 'prop55', lambda self, v: print('prop set', show(v)))
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C3, C1):
        __slots__ = ()
        def m(self, *args):
            return (96, super().m(*args))
        def n(self, *args):
            return NotImplemented
        def p(self, *args):
            return (68, self.d)
        def __getattr__(self, name):
            if name == 'a':
                raise AttributeError('not ' + name)
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    class C5(C3, C2, dict):
        a = property(lambda self: 'prop73', lambda self, v: print('prop set', show(v)))
        c = [3]
        def __init__(self, *args):
            super().__init__()
            self.d = (1, 2)
            self.b = (1, 2)
            self.a = 1
        def __getattr__(self, name):
            if name == 'a':
                raise AttributeError('not ' + name)
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    class C6():
        __slots__ = ['__dict__', 'c']
        b = Named()
        def n(self, *args):
            return 85
        last = 1
except Exception as e:
    print('class C6', type(e).__name__, e)
    C6 = C5
else:
    attempt('mro', lambda: C6.__mro__)
    attempt('layout', lambda: (C6.__dictoffset__ != 0, C6.__weakrefoffset__ != 0, C6.__base__))
try:
    o0 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C4()
except Exception as e:
    print('new C4', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C5()
except Exception as e:
    print('new C5', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C6()
except Exception as e:
    print('new C6', type(e).__name__, e)
    o3 = NonData(3)
attempt("o3 * o0", lambda: o3 * o0)
attempt("sorted(o1.__dict__)", lambda: sorted(o1.__dict__))
def loop1():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(range(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
attempt("issubclass(C6, C1)", lambda: issubclass(C6, C1))
attempt("o1.a", lambda: o1.a)
attempt("list(vars(o0))", lambda: list(vars(o0)))
attempt("1 in o1", lambda: 1 in o1)
attempt("C0.on_meta()", lambda: C0.on_meta())
def step2():
    global o0, o1, o2, o3
    del C6.p
attempt("del C6.p", step2)
def step3():
    global o0, o1, o2, o3
    C2.c = C2.__dict__['d']
attempt("C2.c = C2.__dict__['d']", step3)
def step4():
    global o0, o1, o2, o3
    o1.__dict__ = {'d': C6}
attempt("o1.__dict__ = {'d': C6}", step4)
attempt("o3.a", lambda: o3.a)
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C0.__call__
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(super(C2, o1).n())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(bool(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
attempt("2.5 != o1", lambda: 2.5 != o1)
def step6():
    global o0, o1, o2, o3
    o2.__class__ = C0
attempt("o2.__class__ = C0", step6)
attempt("hash(o2) == hash(o2)", lambda: hash(o2) == hash(o2))
attempt("o3.p(1)", lambda: o3.p(1))
attempt("[k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.a = o0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.b = C3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.b = 1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C5.n(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
attempt("o3 + o0", lambda: o3 + o0)
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o2, 'd', 2.5)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0 = C0()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in dir(o0) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
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
                del C0.b
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(o0.b)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
attempt("o0[0]", lambda: o0[0])
attempt("o0.d", lambda: o0.d)
attempt("[c.__name__ for c in C1.__subclasses__() if globals().get(c.__name__) is c]", lambda: [c.__name__ for c in C1.__subclasses__() if globals().get(c.__name__) is c])
attempt("hasattr(o3, 'c')", lambda: hasattr(o3, 'c'))
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C6.d = staticmethod(lambda *args: ('static92', len(args)))
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(o2.p(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(C4.n(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("C4.b", lambda: C4.b)
def step11():
    global o0, o1, o2, o3
    o1.a = 0
attempt("o1.a = 0", step11)
def step12():
    global o0, o1, o2, o3
    object.__setattr__(o0, 'c', 's')
attempt("object.__setattr__(o0, 'c', 's')", step12)
attempt("o1.c", lambda: o1.c)
def step13():
    global o0, o1, o2, o3
    C0.b = C0.__dict__['d']
attempt("C0.b = C0.__dict__['d']", step13)
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.c = (1, 2)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o0)))
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
                o0.c = o1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o0)))
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
                o3.b = o1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.a = o3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o2.__dict__['d'] = [3]
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C0.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
        try:
            v = show(o3[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
        try:
            v = show(1 in o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
attempt("type(o3)", lambda: type(o3))
attempt("o1[0]", lambda: o1[0])
def loop17():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.b = None
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del C1.p
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(-o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(super(C0, o1).n())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(-o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
o0 = o1 = o2 = o3 = None
print('end')
