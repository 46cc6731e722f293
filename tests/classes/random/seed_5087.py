# 5087
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
        __slots__ = ['__weakref__', '__dict__', '__p']
        c = True
        d = classmethod(lambda cls, *args: (cls.__name__, 52))
        def m(self, *args):
            self.b = 33; return 33
        def n(self, *args):
            return (89, super().n(*args))
        def p(self, *args):
            return NotImplemented
        def __init_subclass__(cls, **kwargs):
            print('init_subclass', cls.__name__, sorted(kwargs))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        c = 's'
        def __enter__(self):
            return 'in'
        __neg__ = None
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
    class C2(C0):
        __slots__ = ['__weakref__', 'd']
        b = True
        c = 0
        def m(self, *args):
            return [super().m(*args) for _ in range(2)]
        def __init_subclass__(cls, **kwargs):
            print('init_subclass', cls.__name__, sorted(kwargs))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C1):
        b = Named()
        def m(self, *args):
            return NotImplemented
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
            super().__setattr__(name, v)
        def __delattr__(self, name):
            print('delattr', name)
            super().__delattr__(name)
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
    class C4(C1):
        __slots__ = ('c', 'b')
        a = lambda self, *args: ('fn31', len(args))
        def __init__(self, *args):
            self.c = 1
        def n(self, *args):
            return NotImplemented
        def p(self, *args):
            return (57, self.a)
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
    class C5(C2):
        __slots__ = []
        a = {}
        def __init__(self, *args):
            self.c = 's'
            self.d = True
            self.b = 1
        def m(self, *args):
            return (74, self.c)
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __gt__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    o0 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C5()
except Exception as e:
    print('new C5', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
    o3 = NonData(3)
attempt("bool(o1)", lambda: bool(o1))
attempt("bool(o2)", lambda: bool(o2))
attempt("type(o2)", lambda: type(o2))
attempt("o0.m()", lambda: o0.m())
def loop1():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.d = C5
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(C0.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(sorted(o0.__dict__))
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
                o0 -= 's'
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.c = o1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show(list(vars(o2)))
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
                object.__setattr__(o1, 'b', (1, 2))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C4.d = C4.__dict__['d']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(o1.p(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
def loop4():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o3.d
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(isinstance(o1, C1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(getattr(o3, 'b', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(list(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
attempt('loop4', loop4)
attempt("type(o0)", lambda: type(o0))
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.d = [3]
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.b = o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(o3.n(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__['c'] = (1, 2)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C1.b = lambda self, *args: ('fn4', len(args))
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o1)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(o1[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
attempt("hash(o3) == hash(o3)", lambda: hash(o3) == hash(o3))
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o1, 'c', 's')
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o1, 'd', 's')
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C3.c = (1, 2)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
attempt("C4.on_meta()", lambda: C4.on_meta())
attempt("list(o2)", lambda: list(o2))
attempt("1 in o0", lambda: 1 in o0)
attempt("o3 | o2", lambda: o3 | o2)
def step8():
    global o0, o1, o2, o3
    o1.c = o1
attempt("o1.c = o1", step8)
def step9():
    global o0, o1, o2, o3
    C0.d = C0.__dict__['c']
attempt("C0.d = C0.__dict__['c']", step9)
def step10():
    global o0, o1, o2, o3
    o2.c = o1
attempt("o2.c = o1", step10)
def step11():
    global o0, o1, o2, o3
    o3 -= 's'
attempt("o3 -= 's'", step11)
def step12():
    global o0, o1, o2, o3
    o1.__dict__ = {'d': (1, 2)}
attempt("o1.__dict__ = {'d': (1, 2)}", step12)
def step13():
    global o0, o1, o2, o3
    o0.d = C0
attempt("o0.d = C0", step13)
attempt("-o1", lambda: -o1)
attempt("-o3", lambda: -o3)
attempt("super(C3, o0).m()", lambda: super(C3, o0).m())
def step14():
    global o0, o1, o2, o3
    o1.__dict__.clear()
attempt("o1.__dict__.clear()", step14)
attempt("-o0", lambda: -o0)
def step15():
    global o0, o1, o2, o3
    object.__setattr__(o2, 'a', [3])
attempt("object.__setattr__(o2, 'a', [3])", step15)
attempt("o1.a", lambda: o1.a)
attempt("o3.b", lambda: o3.b)
attempt("[k for k in C5.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C5.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
o0 = o1 = o2 = o3 = None
print('end')
