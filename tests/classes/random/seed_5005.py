# 5005
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
    class C0(float):
        __slots__ = ()
        c = property(lambda self: 'prop25')
        def __init__(self, *args):
            super().__init__()
            self.d = None
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
    class C1(C0):
        __slots__ = ('d', '__dict__')
        c = NonData(20)
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1, C0, set):
        b = NonData(13)
        def __init__(self, *args):
            super().__init__()
            self.d = 's'
        def p(self, *args):
            return 34
        def __eq__(self, o):
            return ('__eq__', type(self).__name__)
        def __exit__(self, *args):
            return True
        def __getattr__(self, name):
            if name == 'a':
                raise AttributeError('not ' + name)
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        def __init_subclass__(cls, **kwargs):
            print('init_subclass', cls.__name__, sorted(kwargs))
            super().__init_subclass__()
        def __new__(cls, *args):
            print('new', cls.__name__)
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3():
        def __init__(self, *args):
            self.d = (1, 2)
            self.c = 0
        def m(self, *args):
            return NotImplemented
        def __hash__(self):
            return 7
        def __eq__(self, o):
            return ('__eq__', 7)
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
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
    o2 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o3 = NonData(3)
attempt("o3.b", lambda: o3.b)
def step1():
    global o0, o1, o2, o3
    o1.c = 2.5
attempt("o1.c = 2.5", step1)
def step2():
    global o0, o1, o2, o3
    C3.c = C3.__dict__['c']
attempt("C3.c = C3.__dict__['c']", step2)
attempt("hasattr(o1, 'd')", lambda: hasattr(o1, 'd'))
def step3():
    global o0, o1, o2, o3
    del o3.a
attempt("del o3.a", step3)
def step4():
    global o0, o1, o2, o3
    o1.a = C1
attempt("o1.a = C1", step4)
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C3.__add__ = NonData(76)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C2.a = Data(86)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                del o0.c
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3.m())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(issubclass(C0, C2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(C0.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
attempt("bool(o1)", lambda: bool(o1))
attempt("o1 in [o1]", lambda: o1 in [o1])
attempt("C3.last", lambda: C3.last)
attempt("-o0", lambda: -o0)
attempt("type(o0)", lambda: type(o0))
def step6():
    global o0, o1, o2, o3
    del o0.b
attempt("del o0.b", step6)
def step7():
    global o0, o1, o2, o3
    o0 |= 0
attempt("o0 |= 0", step7)
attempt("C2.d", lambda: C2.d)
attempt("len(o2)", lambda: len(o2))
attempt("o3.m(1)", lambda: o3.m(1))
def step8():
    global o0, o1, o2, o3
    C1.d = C1.__dict__['c']
attempt("C1.d = C1.__dict__['c']", step8)
attempt("range(o2)", lambda: range(o2))
attempt("hash(o3) == hash(o3)", lambda: hash(o3) == hash(o3))
def step9():
    global o0, o1, o2, o3
    o3.d = C1
attempt("o3.d = C1", step9)
attempt("issubclass(C1, C2)", lambda: issubclass(C1, C2))
def step10():
    global o0, o1, o2, o3
    del o0.b
attempt("del o0.b", step10)
def step11():
    global o0, o1, o2, o3
    o0.b = None
attempt("o0.b = None", step11)
attempt("True < o1", lambda: True < o1)
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.b = None
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2 = C1()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C0.__bases__ = (C0,)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C0.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(-o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(o1())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
def loop13():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2 in [o0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
attempt("len(o1)", lambda: len(o1))
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.c = C0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.__dict__['p'] = True
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in C3.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(hasattr(o0, 'a'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
def step15():
    global o0, o1, o2, o3
    o1.a = o1
attempt("o1.a = o1", step15)
attempt("o2.p(1)", lambda: o2.p(1))
attempt("o2.m()", lambda: o2.m())
attempt("o2.m()", lambda: o2.m())
attempt("C0.d", lambda: C0.d)
attempt("o1.m()", lambda: o1.m())
def loop16():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__class__ = C3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.a = C1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.a = o0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
        try:
            v = show(o1[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
        try:
            v = show(getattr(o3, 'c', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
o0 = o1 = o2 = o3 = None
print('end')
