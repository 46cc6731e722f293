# 5096
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
        __slots__ = ('__dict__',)
        c = staticmethod(lambda *args: ('static52', len(args)))
        def __init__(self, *args):
            self.a = 1
            self.c = None
            self.b = 0
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        __or__ = None
        def __del__(self):
            print('del', type(self).__name__)
        def __new__(cls, *args):
            print('new', cls.__name__)
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        __slots__ = ['__dict__', '__p', 'b']
        d = {}
        __or__ = None
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(list):
        __slots__ = ['a']
        def __init__(self, *args):
            self.c = 1
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
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
    class C3(C1, C0):
        def n(self, *args):
            return 4
        def p(self, *args):
            return (56, super().p(*args))
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C3, C0, metaclass=M2):
        def m(self, *args):
            return (31, super().m(*args))
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    class C5(C4):
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def n(self, *args):
            return NotImplemented
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __bool__(self):
            return False
        def __contains__(self, x):
            return ('__contains__', 1)
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    class C6(C1, int):
        def __init__(self, *args):
            self.c = None
            self.b = 0
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        last = 1
except Exception as e:
    print('class C6', type(e).__name__, e)
    C6 = C5
else:
    attempt('mro', lambda: C6.__mro__)
    attempt('layout', lambda: (C6.__dictoffset__ != 0, C6.__weakrefoffset__ != 0, C6.__base__))
try:
    o0 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C5()
except Exception as e:
    print('new C5', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o3 = NonData(3)
attempt("list(vars(o2))", lambda: list(vars(o2)))
attempt("o1 != 's'", lambda: o1 != 's')
def step1():
    global o0, o1, o2, o3
    o0.__dict__.clear()
attempt("o0.__dict__.clear()", step1)
attempt("[k for k in C2.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C2.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
attempt("hash(o0) == hash(o0)", lambda: hash(o0) == hash(o0))
def step2():
    global o0, o1, o2, o3
    del C3.d
attempt("del C3.d", step2)
attempt("getattr(o0, 'c', 9)", lambda: getattr(o0, 'c', 9))
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 |= 0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.b = o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hash(o1) == hash(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
attempt("range(o1)", lambda: range(o1))
attempt("C4.on_meta()", lambda: C4.on_meta())
def loop4():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C5.b
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o0, 'c', {})
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
attempt('loop4', loop4)
def step5():
    global o0, o1, o2, o3
    o2.d = {}
attempt("o2.d = {}", step5)
def step6():
    global o0, o1, o2, o3
    o1 = C1()
attempt("o1 = C1()", step6)
attempt("-o0", lambda: -o0)
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.c = (1, 2)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2.b)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(1 in o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
attempt("[k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.c = {}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1 in [o1])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(o3.n(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
attempt("hasattr(o2, 'd')", lambda: hasattr(o2, 'd'))
attempt("o0 % 0", lambda: o0 % 0)
attempt("o0.n(1)", lambda: o0.n(1))
def step9():
    global o0, o1, o2, o3
    o1.c = {}
attempt("o1.c = {}", step9)
attempt("o3 in [o2]", lambda: o3 in [o2])
attempt("list(o3)", lambda: list(o3))
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o3.c
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3 in [o2])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(list(vars(o1)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
def step11():
    global o0, o1, o2, o3
    o0.__class__ = C5
attempt("o0.__class__ = C5", step11)
attempt("-o0", lambda: -o0)
attempt("o2.p()", lambda: o2.p())
def step12():
    global o0, o1, o2, o3
    o2.__class__ = C0
attempt("o2.__class__ = C0", step12)
def step13():
    global o0, o1, o2, o3
    o0.d = 2.5
attempt("o0.d = 2.5", step13)
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__class__ = C6
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.d = o2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(sorted(o2.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(o2.p(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show((1, 2) == o0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
o0 = o1 = o2 = o3 = None
print('end')
