# 5012
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
        a = property(lambda self: 'prop31', lambda self, v: print('prop set', show(v)))
        c = 2.5
        def m(self, *args):
            return (41, self.d)
        def n(self, *args):
            return 3
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __matmul__(self, o):
            return NotImplemented
        def __neg__(self):
            return ('__neg__', type(self).__name__)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        __slots__ = ('a', 'c')
        b = lambda self, *args: ('fn35', len(args))
        d = 0
        def n(self, *args):
            self.c = 14; return 14
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
        a = Named()
        d = staticmethod(lambda *args: ('static34', len(args)))
        def n(self, *args):
            return (2, self.b)
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
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
    o2 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o3 = NonData(3)
attempt("list(vars(o0))", lambda: list(vars(o0)))
def loop1():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C2.b = C2.__dict__['a']
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.__dict__ = {'a': o1}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                del C2.__eq__
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(isinstance(o1, C2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(getattr(o1, 'b', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(o1 == 0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
def step2():
    global o0, o1, o2, o3
    C2.d = None
attempt("C2.d = None", step2)
attempt("super(C2, o3).m()", lambda: super(C2, o3).m())
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 = C1()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C1.d = [3]
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(1 in o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(bool(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(isinstance(o1, C2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
attempt("hasattr(o2, 'a')", lambda: hasattr(o2, 'a'))
attempt("sorted(o1.__dict__)", lambda: sorted(o1.__dict__))
attempt("hash(o1) == hash(o1)", lambda: hash(o1) == hash(o1))
attempt("o3 * [3]", lambda: o3 * [3])
attempt("bool(o1)", lambda: bool(o1))
def step4():
    global o0, o1, o2, o3
    o2 = C0()
attempt("o2 = C0()", step4)
def step5():
    global o0, o1, o2, o3
    o0.b = o2
attempt("o0.b = o2", step5)
attempt("hash(o3) == hash(o3)", lambda: hash(o3) == hash(o3))
attempt("C1.c", lambda: C1.c)
def step6():
    global o0, o1, o2, o3
    o3.c = C1
attempt("o3.c = C1", step6)
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__dict__['d'] = C2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.d = C2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.__dict__ = {'a': o2}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
attempt("C1.a", lambda: C1.a)
attempt("type(o2)", lambda: type(o2))
attempt("o3 % 's'", lambda: o3 % 's')
attempt("list(o1)", lambda: list(o1))
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o1.b
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C2.d = None
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show([k for k in dir(o0) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(list(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
def step9():
    global o0, o1, o2, o3
    o1.c = o1
attempt("o1.c = o1", step9)
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.c = 1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.__dict__ = {'c': 2.5}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C1.__bases__ = (C2,)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0.n(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(o0 < 1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(sorted(o2.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("C1.d", lambda: C1.d)
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0 = C2()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3 = C1()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(super(C1, o3).n())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(o0[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
def step12():
    global o0, o1, o2, o3
    del o1.d
attempt("del o1.d", step12)
def step13():
    global o0, o1, o2, o3
    o1.c = 2.5
attempt("o1.c = 2.5", step13)
def step14():
    global o0, o1, o2, o3
    object.__setattr__(o3, 'a', (1, 2))
attempt("object.__setattr__(o3, 'a', (1, 2))", step14)
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.__bases__ = (C0,)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.c = C2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.b = o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(range(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(sorted(o1.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("hash(o2) == hash(o2)", lambda: hash(o2) == hash(o2))
def step16():
    global o0, o1, o2, o3
    o0.d = C1
attempt("o0.d = C1", step16)
def loop17():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C2.__bases__ = (C2,)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.__class__ = C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1.m())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("o1[0]", lambda: o1[0])
attempt("o3.c", lambda: o3.c)
def loop18():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.b = o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(type(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(0 < o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
attempt("[k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def step19():
    global o0, o1, o2, o3
    del o3.d
attempt("del o3.d", step19)
attempt("C2.last", lambda: C2.last)
o0 = o1 = o2 = o3 = None
print('end')
