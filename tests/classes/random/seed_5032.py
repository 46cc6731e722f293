# 5032
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
        c = property(lambda self: 'prop60')
        def __init__(self, *args):
            self.c = None
        def m(self, *args):
            return (0, self.b)
        def p(self, *args):
            return (22, self.a)
        def __mul__(self, o):
            return NotImplemented
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0, str):
        def __init__(self, *args):
            super().__init__()
            self.a = (1, 2)
        def n(self, *args):
            return (29, super().n(*args))
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __bool__(self):
            return False
        def __iter__(self):
            return iter([1, 2])
        def __add__(self, o):
            return ('__add__', 8)
        def __eq__(self, o):
            return ('__eq__', 7)
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1, C0):
        __slots__ = ('d',)
        def __init__(self, *args):
            super().__init__()
            self.c = 0
            self.d = 0
        def m(self, *args):
            return (66, super().m(*args))
        def __del__(self):
            print('del', type(self).__name__)
        def __iadd__(self, o):
            return ('__iadd__', type(self).__name__)
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C2):
        a = (1, 2)
        def __or__(self, o):
            return ('__or__', 6)
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
    o3 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
    o3 = NonData(3)
def step1():
    global o0, o1, o2, o3
    o0.__dict__['d'] = None
attempt("o0.__dict__['d'] = None", step1)
def step2():
    global o0, o1, o2, o3
    o1.b = 0
attempt("o1.b = 0", step2)
def step3():
    global o0, o1, o2, o3
    o0.__dict__ = {'d': 2.5}
attempt("o0.__dict__ = {'d': 2.5}", step3)
attempt("o2.c", lambda: o2.c)
def loop4():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C0.__call__
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3 % o0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(bool(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
attempt('loop4', loop4)
def step5():
    global o0, o1, o2, o3
    o3.b = (1, 2)
attempt("o3.b = (1, 2)", step5)
def step6():
    global o0, o1, o2, o3
    object.__setattr__(o1, 'c', True)
attempt("object.__setattr__(o1, 'c', True)", step6)
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.a = True
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3 in [o1])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(C1.m(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(list(vars(o1)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
attempt("[k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.d = [3]
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
def step9():
    global o0, o1, o2, o3
    o3.c = o0
attempt("o3.c = o0", step9)
def step10():
    global o0, o1, o2, o3
    del C2.d
attempt("del C2.d", step10)
def step11():
    global o0, o1, o2, o3
    C0.a = classmethod(lambda cls, *args: (cls.__name__, 15))
attempt("C0.a = classmethod(lambda cls, *args: (cls.__name__, 15))", step11)
def step12():
    global o0, o1, o2, o3
    o0.__dict__.clear()
attempt("o0.__dict__.clear()", step12)
attempt("isinstance(o3, C0)", lambda: isinstance(o3, C0))
attempt("o2.b", lambda: o2.b)
attempt("o0.c", lambda: o0.c)
attempt("super(C3, o1).m()", lambda: super(C3, o1).m())
def step13():
    global o0, o1, o2, o3
    o3.__dict__['n'] = C3
attempt("o3.__dict__['n'] = C3", step13)
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.a = C0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2 = C1()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hasattr(o3, 'a'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(C0.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
attempt("[k for k in dir(o0) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o0) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
attempt("'s' >= o2", lambda: 's' >= o2)
attempt("{} | o1", lambda: {} | o1)
attempt("o3.a", lambda: o3.a)
attempt("C1.on_meta()", lambda: C1.on_meta())
def step15():
    global o0, o1, o2, o3
    o0.b = 1
attempt("o0.b = 1", step15)
def loop16():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.b = o0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.a = C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C3.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
        try:
            v = show(range(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
def loop17():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C3.a = classmethod(lambda cls, *args: (cls.__name__, 64))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.__dict__['p'] = o0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.a = o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0 >= o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(range(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("list(o1)", lambda: list(o1))
attempt("C3.on_meta()", lambda: C3.on_meta())
def step18():
    global o0, o1, o2, o3
    o2.d = o0
attempt("o2.d = o0", step18)
attempt("[k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def step19():
    global o0, o1, o2, o3
    del C3.a
attempt("del C3.a", step19)
def loop20():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__class__ = C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(sorted(o3.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop20', i, v)
attempt('loop20', loop20)
attempt("list(o2)", lambda: list(o2))
attempt("o1 % 0", lambda: o1 % 0)
attempt("C2.a", lambda: C2.a)
attempt("[k for k in dir(o0) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o0) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
o0 = o1 = o2 = o3 = None
print('end')
