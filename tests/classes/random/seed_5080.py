# 5080
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
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __hash__(self):
            return 7
        def __rsub__(self, o):
            return ('__rsub__', 0)
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
        a = 0
        def m(self, *args):
            return NotImplemented
        def n(self, *args):
            return (2, super().n(*args))
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1):
        __slots__ = ['a', 'd', 'b']
        b = staticmethod(lambda *args: ('static92', len(args)))
        def m(self, *args):
            return (73, super().m(*args))
        def n(self, *args):
            return NotImplemented
        def p(self, *args):
            return (47, self.a)
        def __add__(self, o):
            return NotImplemented
        def __ne__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    o0 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o3 = NonData(3)
attempt("getattr(o2, 'c', 9)", lambda: getattr(o2, 'c', 9))
def step1():
    global o0, o1, o2, o3
    C2.b = 1
attempt("C2.b = 1", step1)
attempt("[k for k in C2.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C2.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def step2():
    global o0, o1, o2, o3
    o1 = C0()
attempt("o1 = C0()", step2)
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__ = {'c': (1, 2)}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del o0.d
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                object.__setattr__(o3, 'b', True)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1.n(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(hasattr(o2, 'c'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(hash(o1) == hash(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
def step4():
    global o0, o1, o2, o3
    o0.d = C0
attempt("o0.d = C0", step4)
attempt("o3 != 1", lambda: o3 != 1)
attempt("[c.__name__ for c in C0.__subclasses__() if globals().get(c.__name__) is c]", lambda: [c.__name__ for c in C0.__subclasses__() if globals().get(c.__name__) is c])
def step5():
    global o0, o1, o2, o3
    o1.__dict__ = {'d': C0}
attempt("o1.__dict__ = {'d': C0}", step5)
attempt("1 in o2", lambda: 1 in o2)
def step6():
    global o0, o1, o2, o3
    o0.d = 0
attempt("o0.d = 0", step6)
def step7():
    global o0, o1, o2, o3
    o0.__dict__['b'] = 0
attempt("o0.__dict__['b'] = 0", step7)
attempt("o0.d", lambda: o0.d)
attempt("C0.on_meta()", lambda: C0.on_meta())
def step8():
    global o0, o1, o2, o3
    object.__setattr__(o0, 'd', 0)
attempt("object.__setattr__(o0, 'd', 0)", step8)
attempt("list(o1)", lambda: list(o1))
attempt("-o1", lambda: -o1)
def loop9():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.c = o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(issubclass(C0, C1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
attempt("range(o3)", lambda: range(o3))
def step10():
    global o0, o1, o2, o3
    o0.a = 0
attempt("o0.a = 0", step10)
attempt("C1.on_meta()", lambda: C1.on_meta())
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2 |= C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(range(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(C1.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(isinstance(o1, C0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
attempt("1 in o0", lambda: 1 in o0)
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C2.a = C2.__dict__['d']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2.p(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(type(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(o0())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
def step13():
    global o0, o1, o2, o3
    C2.a = C2.__dict__['b']
attempt("C2.a = C2.__dict__['b']", step13)
def step14():
    global o0, o1, o2, o3
    o1.c = C1
attempt("o1.c = C1", step14)
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C1.c
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3 += C1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3.a = [3]
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in C0.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show([k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(super(C2, o2).n())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
def step16():
    global o0, o1, o2, o3
    o1.a = C2
attempt("o1.a = C2", step16)
attempt("[k for k in C0.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C0.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
attempt("list(o2)", lambda: list(o2))
attempt("range(o1)", lambda: range(o1))
def step17():
    global o0, o1, o2, o3
    o2.a = o0
attempt("o2.a = o0", step17)
attempt("{} != o1", lambda: {} != o1)
attempt("1 in o1", lambda: 1 in o1)
def step18():
    global o0, o1, o2, o3
    o2 = C1()
attempt("o2 = C1()", step18)
def step19():
    global o0, o1, o2, o3
    C0.__bases__ = (C0,)
attempt("C0.__bases__ = (C0,)", step19)
attempt("o3()", lambda: o3())
def loop20():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.__class__ = C1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop20', i, v)
attempt('loop20', loop20)
def step21():
    global o0, o1, o2, o3
    C2.__bases__ = (C2,)
attempt("C2.__bases__ = (C2,)", step21)
o0 = o1 = o2 = o3 = None
print('end')
