# 5125
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
    class C0(metaclass=M1):
        def m(self, *args):
            return NotImplemented
        def p(self, *args):
            return NotImplemented
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
    class C1(C0, str):
        __slots__ = []
        a = classmethod(lambda cls, *args: (cls.__name__, 42))
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
    class C2(C1, C0):
        a = 2.5
        c = None
        def __init__(self, *args):
            self.d = (1, 2)
            self.b = 2.5
        def m(self, *args):
            return 58
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C1, metaclass=M2):
        def m(self, *args):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    o0 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
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
def step1():
    global o0, o1, o2, o3
    o3 = C1()
attempt("o3 = C1()", step1)
def step2():
    global o0, o1, o2, o3
    o2.__dict__ = {'a': 1}
attempt("o2.__dict__ = {'a': 1}", step2)
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__['n'] = o0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show({} % o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(getattr(o2, 'c', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
def step4():
    global o0, o1, o2, o3
    o2.__class__ = C3
attempt("o2.__class__ = C3", step4)
attempt("getattr(o0, 'a', 9)", lambda: getattr(o0, 'a', 9))
attempt("hash(o1) == hash(o1)", lambda: hash(o1) == hash(o1))
attempt("len(o2)", lambda: len(o2))
def step5():
    global o0, o1, o2, o3
    o1.__dict__['p'] = {}
attempt("o1.__dict__['p'] = {}", step5)
attempt("-o1", lambda: -o1)
def step6():
    global o0, o1, o2, o3
    del C2.a
attempt("del C2.a", step6)
def step7():
    global o0, o1, o2, o3
    o1.d = {}
attempt("o1.d = {}", step7)
def step8():
    global o0, o1, o2, o3
    C1.b = C1.__dict__['a']
attempt("C1.b = C1.__dict__['a']", step8)
def loop9():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 += C2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C1.b = C1.__dict__['c']
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.d = o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in C0.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
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
                o2.a = C3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.d = None
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.__dict__ = {'b': {}}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3.p())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
def step11():
    global o0, o1, o2, o3
    C2.c = 2.5
attempt("C2.c = 2.5", step11)
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.d = 's'
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C3.d = Named()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C0.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(sorted(o0.__dict__))
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
                C2.__bases__ = (C2,)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1.p())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(sorted(o1.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
def step14():
    global o0, o1, o2, o3
    o3.d = C2
attempt("o3.d = C2", step14)
def step15():
    global o0, o1, o2, o3
    o1 -= {}
attempt("o1 -= {}", step15)
attempt("[c.__name__ for c in C1.__subclasses__() if globals().get(c.__name__) is c]", lambda: [c.__name__ for c in C1.__subclasses__() if globals().get(c.__name__) is c])
attempt("hasattr(o1, 'a')", lambda: hasattr(o1, 'a'))
attempt("sorted(o3.__dict__)", lambda: sorted(o3.__dict__))
def step16():
    global o0, o1, o2, o3
    C2.a = C2.__dict__['a']
attempt("C2.a = C2.__dict__['a']", step16)
attempt("C3.b", lambda: C3.b)
def step17():
    global o0, o1, o2, o3
    o3 = C3()
attempt("o3 = C3()", step17)
def step18():
    global o0, o1, o2, o3
    o0.__class__ = C3
attempt("o0.__class__ = C3", step18)
def step19():
    global o0, o1, o2, o3
    C3.d = C3.__dict__['d']
attempt("C3.d = C3.__dict__['d']", step19)
def step20():
    global o0, o1, o2, o3
    C3.__bases__ = (C1,)
attempt("C3.__bases__ = (C1,)", step20)
def step21():
    global o0, o1, o2, o3
    o0.__dict__.clear()
attempt("o0.__dict__.clear()", step21)
def step22():
    global o0, o1, o2, o3
    o3.a = None
attempt("o3.a = None", step22)
attempt("list(vars(o3))", lambda: list(vars(o3)))
attempt("sorted(o2.__dict__)", lambda: sorted(o2.__dict__))
attempt("list(o0)", lambda: list(o0))
def loop23():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__class__ = C1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2 = C0()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1 *= o0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop23', i, v)
attempt('loop23', loop23)
def step24():
    global o0, o1, o2, o3
    del C3.c
attempt("del C3.c", step24)
attempt("o2[0]", lambda: o2[0])
o0 = o1 = o2 = o3 = None
print('end')
