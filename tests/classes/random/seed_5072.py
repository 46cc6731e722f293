# 5072
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
        def __init__(self, *args):
            self.b = None
            self.c = 2.5
        def m(self, *args):
            return NotImplemented
        def p(self, *args):
            return (7, super().p(*args))
        def __le__(self, o):
            return ('__le__', type(self).__name__)
        def __exit__(self, *args):
            return True
        __contains__ = None
        def __add__(self, o):
            return ('__add__', 1)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        __slots__ = ('__dict__', 'b')
        c = property(lambda self: 'prop50', lambda self, v: print('prop set', show(v)))
        def n(self, *args):
            return 36
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2():
        d = 0
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
            super().__setattr__(name, v)
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
        def m(self, *args):
            self.c = 76; return 76
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
    o0 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
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
    o3 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
    o3 = NonData(3)
def loop1():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.b = {}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o1, 'c', 1)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                object.__setattr__(o0, 'a', None)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(issubclass(C2, C3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
def step2():
    global o0, o1, o2, o3
    o0.b = C3
attempt("o0.b = C3", step2)
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o1, 'd', 's')
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del o2.a
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hasattr(o1, 'c'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
attempt("C1.m(o0)", lambda: C1.m(o0))
def loop4():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__['b'] = 0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.__class__ = C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hash(o1) == hash(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(hash(o3) == hash(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
attempt('loop4', loop4)
def step5():
    global o0, o1, o2, o3
    del C0.__call__
attempt("del C0.__call__", step5)
attempt("isinstance(o2, C3)", lambda: isinstance(o2, C3))
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C0.__eq__ = Named()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C3.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(-o0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(list(vars(o0)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
def step7():
    global o0, o1, o2, o3
    C2.d = lambda self, *args: ('fn14', len(args))
attempt("C2.d = lambda self, *args: ('fn14', len(args))", step7)
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.c = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C2.__len__ = lambda self, *args: ('fn37', len(args))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3.__class__ = C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C1.n(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(sorted(o3.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
attempt("o0 | None", lambda: o0 | None)
attempt("[k for k in dir(o3) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o3) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def loop9():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.c = o0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.__dict__['a'] = o0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([c.__name__ for c in C2.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(1 in o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
attempt("C3.on_meta()", lambda: C3.on_meta())
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.c = [3]
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.c = [3]
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(sorted(o2.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
def loop11():
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
                o3.c = C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hasattr(o0, 'c'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(-o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
attempt("sorted(o2.__dict__)", lambda: sorted(o2.__dict__))
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C3.__bases__ = (C2,)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(hasattr(o2, 'a'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(o1 % {})
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("o0.p()", lambda: o0.p())
def step13():
    global o0, o1, o2, o3
    C0.b = 's'
attempt("C0.b = 's'", step13)
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__ = {'c': o1}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.d = True
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2.p(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(C2.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(len(o1))
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
                o3 = C1()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1 -= 's'
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                object.__setattr__(o3, 'c', 's')
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(hash(o0) == hash(o0))
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
                del o0.d
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0 >= o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
        try:
            v = show(o0[0])
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
                C3.c = C3.__dict__['d']
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3.a = o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(len(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(o2[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(sorted(o0.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
def step18():
    global o0, o1, o2, o3
    o1.__dict__.clear()
attempt("o1.__dict__.clear()", step18)
o0 = o1 = o2 = o3 = None
print('end')
