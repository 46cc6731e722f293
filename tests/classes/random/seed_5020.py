# 5020
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
        a = staticmethod(lambda *args: ('static93', len(args)))
        def m(self, *args):
            return (66, self.b)
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def __getattribute__(self, name):
            if name == 'a':
                return 'hooked ' + name
            return super().__getattribute__(name)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        b = Named()
        c = [3]
        def m(self, *args):
            return (55, self.a)
        def n(self, *args):
            return (3, self.d)
        def p(self, *args):
            return 94
        def __gt__(self, o):
            return NotImplemented
        def __lt__(self, o):
            return ('__lt__', type(self).__name__)
        def __iter__(self):
            return iter([1, 2])
        __or__ = None
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
        def __new__(cls, *args):
            print('new', cls.__name__)
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1):
        __slots__ = ('__p', '__weakref__')
        b = 's'
        def m(self, *args):
            return (96, self.b)
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
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
    class C3(C1):
        a = (1, 2)
        c = Named()
        def __init__(self, *args):
            self.c = 0
            self.d = (1, 2)
        def m(self, *args):
            return (51, super().m(*args))
        def n(self, *args):
            return (65, super().n(*args))
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __exit__(self, *args):
            return True
        def __call__(self, *args):
            return ('__call__', type(self).__name__)
        def __bool__(self):
            return False
        def __rsub__(self, o):
            return ('__rsub__', 0)
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        def __new__(cls, *args):
            print('new', cls.__name__)
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C2, C1, key=1):
        __slots__ = []
        a = Data(0)
        def __init__(self, *args):
            super().__init__()
            self.b = [3]
        def m(self, *args):
            return (99, super().m(*args))
        def n(self, *args):
            return (92, super().n(*args))
        def p(self, *args):
            self.b = 4; return 4
        def __mul__(self, o):
            return NotImplemented
        def __getattr__(self, name):
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
    class C5(C0, C2, metaclass=M2):
        __slots__ = ('b', '__weakref__', 'a')
        c = lambda self, *args: ('fn47', len(args))
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    o0 = C4()
except Exception as e:
    print('new C4', type(e).__name__, e)
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
attempt("o3.m()", lambda: o3.m())
def loop1():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__['c'] = C1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C5.m(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(sorted(o3.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
def loop2():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.d = o0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.a = C0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C0.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show(sorted(o3.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show(getattr(o0, 'b', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
attempt('loop2', loop2)
attempt("o3()", lambda: o3())
attempt("0 == o1", lambda: 0 == o1)
def step3():
    global o0, o1, o2, o3
    o2.c = C5
attempt("o2.c = C5", step3)
def step4():
    global o0, o1, o2, o3
    C3.b = property(lambda self: 'prop51', lambda self, v: print('prop set', show(v)))
attempt("C3.b = property(lambda self: 'prop51', lambda self, v: print('prop set', show(v)))", step4)
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del o3.b
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.c = C4
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hash(o0) == hash(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
attempt("[k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
attempt("o0 != (1, 2)", lambda: o0 != (1, 2))
attempt("o2[0]", lambda: o2[0])
attempt("o1.a", lambda: o1.a)
attempt("issubclass(C5, C4)", lambda: issubclass(C5, C4))
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o1, 'd', 2.5)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.b = o2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C1.__bases__ = (C3,)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C3.b)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(issubclass(C4, C4))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(C4.b)
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
                o0.__class__ = C5
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.c = C3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(hash(o1) == hash(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show([k for k in C2.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
def step8():
    global o0, o1, o2, o3
    o1 |= o0
attempt("o1 |= o0", step8)
def step9():
    global o0, o1, o2, o3
    o0.c = o3
attempt("o0.c = o3", step9)
attempt("[k for k in C0.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C0.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def step10():
    global o0, o1, o2, o3
    o2.__dict__ = {'a': o0}
attempt("o2.__dict__ = {'a': o0}", step10)
def step11():
    global o0, o1, o2, o3
    o2.d = o2
attempt("o2.d = o2", step11)
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 = C0()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2 = C3()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                object.__setattr__(o1, 'a', True)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(super(C1, o3).p())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
def step13():
    global o0, o1, o2, o3
    o0.d = C0
attempt("o0.d = C0", step13)
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C3.p = lambda self, *args: ('fn48', len(args))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1 = C4()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0 -= C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in C5.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(C3.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(bool(o2))
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
                o0 *= o3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C5.c = classmethod(lambda cls, *args: (cls.__name__, 21))
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(sorted(o1.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(C2.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(C0.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("o3.n(1)", lambda: o3.n(1))
def step16():
    global o0, o1, o2, o3
    o1 |= None
attempt("o1 |= None", step16)
attempt("o3.m()", lambda: o3.m())
def step17():
    global o0, o1, o2, o3
    C3.a = 1
attempt("C3.a = 1", step17)
attempt("1 in o1", lambda: 1 in o1)
def step18():
    global o0, o1, o2, o3
    o3.__dict__.clear()
attempt("o3.__dict__.clear()", step18)
attempt("C0.on_meta()", lambda: C0.on_meta())
def step19():
    global o0, o1, o2, o3
    o2 = C4()
attempt("o2 = C4()", step19)
o0 = o1 = o2 = o3 = None
print('end')
