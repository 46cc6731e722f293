# 5030
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
        __slots__ = []
        a = (1, 2)
        def m(self, *args):
            self.a = 75; return 75
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def __iadd__(self, o):
            return ('__iadd__', 7)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1():
        a = lambda self, *args: ('fn41', len(args))
        c = property(lambda self: 'prop5', lambda self, v: print('prop set', show(v)))
        def __init__(self, *args):
            self.c = {}
        def m(self, *args):
            return 14
        def n(self, *args):
            self.c = 81; return 81
        def p(self, *args):
            return (76, self.d)
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
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
    class C2(C0, C1, metaclass=M2, key=1):
        a = 1
        d = {}
        def __init__(self, *args):
            super().__init__()
            self.b = None
            self.a = {}
        def m(self, *args):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C1):
        a = 2.5
        d = None
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def n(self, *args):
            return (19, super().n(*args))
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __add__(self, o):
            return ('__add__', type(self).__name__)
        def __iadd__(self, o):
            return ('__iadd__', 3)
        def __mod__(self, o):
            return NotImplemented
        def __eq__(self, o):
            return ('__eq__', type(self).__name__)
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C2, C1, list):
        d = 2.5
        def __init__(self, *args):
            self.a = (1, 2)
            self.b = 0
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def n(self, *args):
            return (63, self.a)
        def p(self, *args):
            return 21
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
attempt("-o3", lambda: -o3)
def step1():
    global o0, o1, o2, o3
    C1.d = staticmethod(lambda *args: ('static37', len(args)))
attempt("C1.d = staticmethod(lambda *args: ('static37', len(args)))", step1)
attempt("C3.on_meta()", lambda: C3.on_meta())
def loop2():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__['p'] = {}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3 *= o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
attempt('loop2', loop2)
def step3():
    global o0, o1, o2, o3
    C4.d = classmethod(lambda cls, *args: (cls.__name__, 21))
attempt("C4.d = classmethod(lambda cls, *args: (cls.__name__, 21))", step3)
attempt("-o0", lambda: -o0)
attempt("1 in o0", lambda: 1 in o0)
attempt("[k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
attempt("o2 % o3", lambda: o2 % o3)
def step4():
    global o0, o1, o2, o3
    o0.__dict__['m'] = o2
attempt("o0.__dict__['m'] = o2", step4)
def step5():
    global o0, o1, o2, o3
    o2.__dict__.clear()
attempt("o2.__dict__.clear()", step5)
def step6():
    global o0, o1, o2, o3
    C1.__bases__ = (C2,)
attempt("C1.__bases__ = (C2,)", step6)
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.c = True
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1 = C3()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C0.d)
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
                o3.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del C1.m
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(sorted(o2.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(C0.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
attempt("sorted(o3.__dict__)", lambda: sorted(o3.__dict__))
attempt("[k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
attempt("o2.c", lambda: o2.c)
attempt("len(o0)", lambda: len(o0))
attempt("sorted(o0.__dict__)", lambda: sorted(o0.__dict__))
def step9():
    global o0, o1, o2, o3
    o1.d = C4
attempt("o1.d = C4", step9)
def step10():
    global o0, o1, o2, o3
    o3.d = 0
attempt("o3.d = 0", step10)
def step11():
    global o0, o1, o2, o3
    del C3.__eq__
attempt("del C3.__eq__", step11)
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C4.__bases__ = (C2,)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del o2.b
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2.b)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(type(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(isinstance(o3, C2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("bool(o1)", lambda: bool(o1))
attempt("type(o1)", lambda: type(o1))
attempt("bool(o2)", lambda: bool(o2))
def step13():
    global o0, o1, o2, o3
    C2.__bases__ = (C1,)
attempt("C2.__bases__ = (C1,)", step13)
def step14():
    global o0, o1, o2, o3
    o1.__class__ = C4
attempt("o1.__class__ = C4", step14)
attempt("getattr(o1, 'd', 9)", lambda: getattr(o1, 'd', 9))
attempt("1 in o0", lambda: 1 in o0)
attempt("None - o2", lambda: None - o2)
attempt("bool(o3)", lambda: bool(o3))
attempt("getattr(o1, 'a', 9)", lambda: getattr(o1, 'a', 9))
o0 = o1 = o2 = o3 = None
print('end')
