# 5011
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
    class C0(metaclass=M1, key=1):
        __slots__ = []
        b = NonData(2)
        def __init_subclass__(cls, **kwargs):
            print('init_subclass', cls.__name__, sorted(kwargs))
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0, set):
        __slots__ = []
        b = classmethod(lambda cls, *args: (cls.__name__, 93))
        def __init__(self, *args):
            super().__init__()
            self.a = None
        def m(self, *args):
            self.d = 50; return 50
        def n(self, *args):
            return NotImplemented
        def p(self, *args):
            self.d = 36; return 36
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
        a = [3]
        b = NonData(85)
        c = (1, 2)
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        __mul__ = None
        def __call__(self, *args):
            return NotImplemented
        def __eq__(self, o):
            return NotImplemented
        def __len__(self):
            return 2
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3():
        __slots__ = ('__dict__', 'c')
        d = (1, 2)
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def p(self, *args):
            return 83
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
    o1 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o3 = NonData(3)
def loop1():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C1.b
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del o1.a
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o0)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(list(vars(o1)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(list(vars(o1)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
attempt("hash(o0) == hash(o0)", lambda: hash(o0) == hash(o0))
def loop2():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.b = o0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.d = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C0.m = None
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o2)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show(issubclass(C1, C0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show(o3[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
attempt('loop2', loop2)
attempt("[k for k in C3.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C3.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__class__ = C0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3 % None)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(o2 | o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
def step4():
    global o0, o1, o2, o3
    del C3.__getattr__
attempt("del C3.__getattr__", step4)
attempt("type(o2)", lambda: type(o2))
attempt("range(o3)", lambda: range(o3))
def step5():
    global o0, o1, o2, o3
    o1.__dict__ = {'a': True}
attempt("o1.__dict__ = {'a': True}", step5)
attempt("C1.b", lambda: C1.b)
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 *= o2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(hasattr(o2, 'c'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
def step7():
    global o0, o1, o2, o3
    del C3.__call__
attempt("del C3.__call__", step7)
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__class__ = C1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C3.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(o0.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(o0.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
attempt("C3.m(o0)", lambda: C3.m(o0))
attempt("o1[0]", lambda: o1[0])
attempt("o2.b", lambda: o2.b)
def loop9():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.__eq__ = property(lambda self: 'prop10', lambda self, v: print('prop set', show(v)))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2 = C2()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3 = C3()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o1)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show([c.__name__ for c in C3.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(len(o3))
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
                C3.b = 0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in dir(o3) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(list(vars(o0)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(o0.p(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("C0.p(o2)", lambda: C0.p(o2))
def step11():
    global o0, o1, o2, o3
    o3.__dict__['p'] = 's'
attempt("o3.__dict__['p'] = 's'", step11)
def step12():
    global o0, o1, o2, o3
    o3.d = None
attempt("o3.d = None", step12)
attempt("issubclass(C3, C0)", lambda: issubclass(C3, C0))
attempt("list(o3)", lambda: list(o3))
attempt("C1.last", lambda: C1.last)
attempt("o2.c", lambda: o2.c)
def step13():
    global o0, o1, o2, o3
    o2.__dict__ = {'d': 0}
attempt("o2.__dict__ = {'d': 0}", step13)
attempt("o0.d", lambda: o0.d)
attempt("o0.p()", lambda: o0.p())
attempt("1 in o3", lambda: 1 in o3)
def step14():
    global o0, o1, o2, o3
    del o0.a
attempt("del o0.a", step14)
def step15():
    global o0, o1, o2, o3
    o2.__dict__ = {'b': 's'}
attempt("o2.__dict__ = {'b': 's'}", step15)
attempt("getattr(o3, 'd', 9)", lambda: getattr(o3, 'd', 9))
attempt("o3.b", lambda: o3.b)
def step16():
    global o0, o1, o2, o3
    C3.__eq__ = property(lambda self: 'prop75')
attempt("C3.__eq__ = property(lambda self: 'prop75')", step16)
attempt("isinstance(o2, C3)", lambda: isinstance(o2, C3))
attempt("o0.p()", lambda: o0.p())
def loop17():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__dict__ = {'d': o0}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C3.a = Data(60)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("C2.a", lambda: C2.a)
def step18():
    global o0, o1, o2, o3
    del o3.a
attempt("del o3.a", step18)
o0 = o1 = o2 = o3 = None
print('end')
