# 5018
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
        __slots__ = ('a', 'c', '__dict__')
        d = property(lambda self: 'prop23')
        def m(self, *args):
            return (3, self.a)
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __delattr__(self, name):
            print('delattr', name)
            super().__delattr__(name)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1():
        def m(self, *args):
            return (60, super().m(*args))
        def __radd__(self, o):
            return ('__radd__', type(self).__name__)
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C0):
        def __init__(self, *args):
            super().__init__()
            self.d = {}
            self.b = {}
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        def p(self, *args):
            return 0
        def __getitem__(self, key):
            if key == 2:
                raise IndexError
            return ('__getitem__', type(self).__name__)
        def __ne__(self, o):
            return ('__ne__', 0)
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
    o2 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
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
                del o2.b
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C2.c = lambda self, *args: ('fn59', len(args))
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(1 in o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(len(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
def step2():
    global o0, o1, o2, o3
    o1.__dict__['b'] = {}
attempt("o1.__dict__['b'] = {}", step2)
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o2.c
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o0, 'b', 2.5)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3.__dict__['c'] = {}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
def step4():
    global o0, o1, o2, o3
    o3.__class__ = C0
attempt("o3.__class__ = C0", step4)
attempt("o3.b", lambda: o3.b)
def step5():
    global o0, o1, o2, o3
    o2.c = C0
attempt("o2.c = C0", step5)
attempt("list(o0)", lambda: list(o0))
def step6():
    global o0, o1, o2, o3
    del o3.b
attempt("del o3.b", step6)
attempt("-o1", lambda: -o1)
attempt("True == o1", lambda: True == o1)
def step7():
    global o0, o1, o2, o3
    o0.b = o0
attempt("o0.b = o0", step7)
attempt("bool(o2)", lambda: bool(o2))
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C1.n
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.a = C2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.__class__ = C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([c.__name__ for c in C1.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(C0.p(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(o2.n(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
def step9():
    global o0, o1, o2, o3
    o0 = C2()
attempt("o0 = C2()", step9)
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C2.d = None
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del C2.n
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hasattr(o2, 'b'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(o3.p())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(len(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
def step11():
    global o0, o1, o2, o3
    o2.__dict__['m'] = [3]
attempt("o2.__dict__['m'] = [3]", step11)
attempt("o3.p(1)", lambda: o3.p(1))
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__['m'] = None
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3 = C0()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o2.a = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(list(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
def step13():
    global o0, o1, o2, o3
    C2.__bases__ = (C0,)
attempt("C2.__bases__ = (C0,)", step13)
def step14():
    global o0, o1, o2, o3
    o1 = C0()
attempt("o1 = C0()", step14)
attempt("1 in o0", lambda: 1 in o0)
attempt("list(o0)", lambda: list(o0))
attempt("len(o3)", lambda: len(o3))
attempt("[c.__name__ for c in C1.__subclasses__() if globals().get(c.__name__) is c]", lambda: [c.__name__ for c in C1.__subclasses__() if globals().get(c.__name__) is c])
attempt("isinstance(o0, C2)", lambda: isinstance(o0, C2))
attempt("range(o2)", lambda: range(o2))
attempt("sorted(o0.__dict__)", lambda: sorted(o0.__dict__))
attempt("o1[0]", lambda: o1[0])
attempt("C2.a", lambda: C2.a)
def step15():
    global o0, o1, o2, o3
    C1.d = C1.__dict__['c']
attempt("C1.d = C1.__dict__['c']", step15)
def loop16():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__dict__ = {'a': o0}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(issubclass(C1, C0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
def step17():
    global o0, o1, o2, o3
    C0.c = C0.__dict__['a']
attempt("C0.c = C0.__dict__['a']", step17)
attempt("[c.__name__ for c in C0.__subclasses__() if globals().get(c.__name__) is c]", lambda: [c.__name__ for c in C0.__subclasses__() if globals().get(c.__name__) is c])
def loop18():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.d = (1, 2)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3.p())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(bool(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
attempt("o0[0]", lambda: o0[0])
attempt("C0.last", lambda: C0.last)
attempt("range(o1)", lambda: range(o1))
def loop19():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 = C0()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop19', i, v)
        try:
            v = show(issubclass(C0, C2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop19', i, v)
        try:
            v = show(super(C1, o3).n())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
attempt("hash(o3) == hash(o3)", lambda: hash(o3) == hash(o3))
o0 = o1 = o2 = o3 = None
print('end')
