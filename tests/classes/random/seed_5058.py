# 5058
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
            super().__init__()
            self.d = 0
            self.b = True
        def __getattribute__(self, name):
            if name == 'c':
                return 'hooked ' + name
            return super().__getattribute__(name)
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
        __slots__ = ['c', 'a', 'd']
        d = 0
        def __init__(self, *args):
            super().__init__()
            self.d = [3]
        def n(self, *args):
            return (27, self.c)
        def p(self, *args):
            return NotImplemented
        def __gt__(self, o):
            return ('__gt__', 1)
        __call__ = None
        def __enter__(self):
            return 'in'
        def __neg__(self):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1, C0):
        __slots__ = ['a', '__dict__', 'd']
        def __init__(self, *args):
            super().__init__()
            self.d = 2.5
            self.c = True
            self.a = 's'
        def m(self, *args):
            return 48
        def n(self, *args):
            self.b = 4; return 4
        def p(self, *args):
            return (8, self.a)
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(int):
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(str):
        c = True
        def m(self, *args):
            return NotImplemented
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __rsub__(self, o):
            return ('__rsub__', 4)
        def __lt__(self, o):
            return NotImplemented
        def __iter__(self):
            return iter([1, 2])
        def __matmul__(self, o):
            return ('__matmul__', 4)
        def __getattr__(self, name):
            if name == 'a':
                raise AttributeError('not ' + name)
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
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
    class C5(C2):
        __slots__ = ('__p', 'd', 'b')
        c = staticmethod(lambda *args: ('static59', len(args)))
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __getattribute__(self, name):
            if name == 'd':
                return 'hooked ' + name
            return super().__getattribute__(name)
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    class C6(C5, C3, Exception):
        b = property(lambda self: 'prop36')
        def __init__(self, *args):
            self.d = 2.5
            self.a = 1
        def __matmul__(self, o):
            return ('__matmul__', type(self).__name__)
        def __sub__(self, o):
            return ('__sub__', 1)
        def __rsub__(self, o):
            return ('__rsub__', 4)
        def __iter__(self):
            return iter([1, 2])
        last = 1
except Exception as e:
    print('class C6', type(e).__name__, e)
    C6 = C5
else:
    attempt('mro', lambda: C6.__mro__)
    attempt('layout', lambda: (C6.__dictoffset__ != 0, C6.__weakrefoffset__ != 0, C6.__base__))
try:
    o0 = C6()
except Exception as e:
    print('new C6', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C6()
except Exception as e:
    print('new C6', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C5()
except Exception as e:
    print('new C5', type(e).__name__, e)
    o3 = NonData(3)
def step1():
    global o0, o1, o2, o3
    o0.__dict__['p'] = o2
attempt("o0.__dict__['p'] = o2", step1)
def loop2():
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
                C1.a = C1.__dict__['d']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show(bool(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show(hasattr(o0, 'a'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
attempt('loop2', loop2)
attempt("'s' + o3", lambda: 's' + o3)
attempt("range(o1)", lambda: range(o1))
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__['d'] = C4
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
attempt("o0 % o1", lambda: o0 % o1)
def step4():
    global o0, o1, o2, o3
    o0.c = o3
attempt("o0.c = o3", step4)
def step5():
    global o0, o1, o2, o3
    o3 -= True
attempt("o3 -= True", step5)
attempt("'s' == o0", lambda: 's' == o0)
attempt("o1 >= o3", lambda: o1 >= o3)
attempt("1 in o3", lambda: 1 in o3)
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o1, 'c', 1)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C1.__bases__ = (C2,)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hash(o2) == hash(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(C2.b)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
attempt("list(o0)", lambda: list(o0))
def step7():
    global o0, o1, o2, o3
    del o1.d
attempt("del o1.d", step7)
attempt("True % o2", lambda: True % o2)
def step8():
    global o0, o1, o2, o3
    o1.__dict__ = {'a': C6}
attempt("o1.__dict__ = {'a': C6}", step8)
def loop9():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o2, 'c', 0)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C1.b = property(lambda self: 'prop86')
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                del C1.d
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o3)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
attempt("len(o2)", lambda: len(o2))
def step10():
    global o0, o1, o2, o3
    o0.__class__ = C3
attempt("o0.__class__ = C3", step10)
def step11():
    global o0, o1, o2, o3
    o1.d = 1
attempt("o1.d = 1", step11)
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([c.__name__ for c in C0.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(issubclass(C6, C6))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(C6.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("o0()", lambda: o0())
attempt("o3[0]", lambda: o3[0])
attempt("o1 + o2", lambda: o1 + o2)
def step13():
    global o0, o1, o2, o3
    o3.d = 1
attempt("o3.d = 1", step13)
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__dict__['n'] = o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hasattr(o0, 'd'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show([c.__name__ for c in C5.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(len(o2))
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
                del o2.a
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del o0.a
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C4.c = C4.__dict__['d']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C3.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(o3.n(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(super(C3, o2).p())
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
                o0.__dict__['a'] = None
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.__class__ = C5
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.d = 0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
def step17():
    global o0, o1, o2, o3
    del o3.c
attempt("del o3.c", step17)
attempt("o2.c", lambda: o2.c)
attempt("list(o0)", lambda: list(o0))
attempt("range(o0)", lambda: range(o0))
attempt("hasattr(o1, 'c')", lambda: hasattr(o1, 'c'))
attempt("o1 * True", lambda: o1 * True)
attempt("len(o1)", lambda: len(o1))
attempt("o0.m(1)", lambda: o0.m(1))
attempt("C5.n(o3)", lambda: C5.n(o3))
o0 = o1 = o2 = o3 = None
print('end')
