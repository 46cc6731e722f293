# 5135
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
    class C0(metaclass=M2):
        b = 0
        c = {}
        def __init__(self, *args):
            super().__init__()
            self.d = None
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def n(self, *args):
            return 61
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
    class C1(C0):
        __slots__ = ()
        def m(self, *args):
            return (23, super().m(*args))
        def n(self, *args):
            return (26, self.d)
        def __ne__(self, o):
            return ('__ne__', type(self).__name__)
        def __matmul__(self, o):
            return NotImplemented
        def __lt__(self, o):
            return ('__lt__', 8)
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
    class C2():
        __slots__ = ['__p']
        a = property(lambda self: 'prop5', lambda self, v: print('prop set', show(v)))
        d = property(lambda self: 'prop21', lambda self, v: print('prop set', show(v)))
        def m(self, *args):
            return 49
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        def p(self, *args):
            return 76
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C1):
        b = lambda self, *args: ('fn24', len(args))
        d = staticmethod(lambda *args: ('static19', len(args)))
        def m(self, *args):
            self.c = 36; return 36
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __del__(self):
            print('del', type(self).__name__)
        def __ne__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4():
        __slots__ = ['a', '__dict__']
        def __init__(self, *args):
            super().__init__()
            self.b = {}
            self.a = 0
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def n(self, *args):
            return 88
        def p(self, *args):
            return (77, self.a)
        def __matmul__(self, o):
            return NotImplemented
        def __radd__(self, o):
            return ('__radd__', 7)
        def __bool__(self):
            return False
        def __lt__(self, o):
            return NotImplemented
        def __init_subclass__(cls, **kwargs):
            print('init_subclass', cls.__name__, sorted(kwargs))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    o0 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
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
    o3 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o3 = NonData(3)
attempt("[c.__name__ for c in C0.__subclasses__() if globals().get(c.__name__) is c]", lambda: [c.__name__ for c in C0.__subclasses__() if globals().get(c.__name__) is c])
attempt("hasattr(o0, 'a')", lambda: hasattr(o0, 'a'))
def step1():
    global o0, o1, o2, o3
    C3.__add__ = lambda self, *args: ('fn36', len(args))
attempt("C3.__add__ = lambda self, *args: ('fn36', len(args))", step1)
def step2():
    global o0, o1, o2, o3
    o0 -= 2.5
attempt("o0 -= 2.5", step2)
def step3():
    global o0, o1, o2, o3
    o1.__dict__.clear()
attempt("o1.__dict__.clear()", step3)
def step4():
    global o0, o1, o2, o3
    o0.d = o1
attempt("o0.d = o1", step4)
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(sorted(o2.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
def step6():
    global o0, o1, o2, o3
    o2 = C2()
attempt("o2 = C2()", step6)
def step7():
    global o0, o1, o2, o3
    o0 = C2()
attempt("o0 = C2()", step7)
attempt("super(C0, o2).m()", lambda: super(C0, o2).m())
def step8():
    global o0, o1, o2, o3
    C3.a = property(lambda self: 'prop51', lambda self, v: print('prop set', show(v)))
attempt("C3.a = property(lambda self: 'prop51', lambda self, v: print('prop set', show(v)))", step8)
attempt("C3.c", lambda: C3.c)
attempt("getattr(o3, 'c', 9)", lambda: getattr(o3, 'c', 9))
def loop9():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o3.b
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(sorted(o2.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
attempt("o1.b", lambda: o1.b)
def step10():
    global o0, o1, o2, o3
    C0.c = None
attempt("C0.c = None", step10)
attempt("o1 in [o0]", lambda: o1 in [o0])
def step11():
    global o0, o1, o2, o3
    o1 += [3]
attempt("o1 += [3]", step11)
attempt("[k for k in dir(o3) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o3) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def step12():
    global o0, o1, o2, o3
    del o1.c
attempt("del o1.c", step12)
attempt("o3.n()", lambda: o3.n())
attempt("type(o3)", lambda: type(o3))
def step13():
    global o0, o1, o2, o3
    C0.d = NonData(74)
attempt("C0.d = NonData(74)", step13)
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 += o2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2 |= C4
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o2.d = o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(-o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
attempt("issubclass(C0, C2)", lambda: issubclass(C0, C2))
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o1, 'a', True)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C0.a = C0.__dict__['d']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0.m(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(list(vars(o0)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
def step16():
    global o0, o1, o2, o3
    o2.__dict__['a'] = C4
attempt("o2.__dict__['a'] = C4", step16)
attempt("-o3", lambda: -o3)
def loop17():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.c = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.c = C1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(super(C2, o2).p())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(list(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(hasattr(o0, 'b'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("len(o2)", lambda: len(o2))
attempt("isinstance(o0, C0)", lambda: isinstance(o0, C0))
attempt("hash(o1) == hash(o1)", lambda: hash(o1) == hash(o1))
attempt("o0 >= 2.5", lambda: o0 >= 2.5)
def loop18():
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
                o0 = C2()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hash(o2) == hash(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
def step19():
    global o0, o1, o2, o3
    o0.a = 2.5
attempt("o0.a = 2.5", step19)
def loop20():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.a = C3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.__dict__['c'] = o3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3.__dict__['b'] = C0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2 in [o2])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop20', i, v)
        try:
            v = show(list(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop20', i, v)
        try:
            v = show(1 in o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop20', i, v)
attempt('loop20', loop20)
def step21():
    global o0, o1, o2, o3
    C0.d = staticmethod(lambda *args: ('static76', len(args)))
attempt("C0.d = staticmethod(lambda *args: ('static76', len(args)))", step21)
o0 = o1 = o2 = o3 = None
print('end')
