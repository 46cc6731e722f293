# 5100
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
        a = Data(57)
        b = Data(48)
        c = lambda self, *args: ('fn3', len(args))
        def m(self, *args):
            return NotImplemented
        def n(self, *args):
            return 78
        def __del__(self):
            print('del', type(self).__name__)
        def __hash__(self):
            return 7
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
        d = Data(0)
        def n(self, *args):
            return 34
        def p(self, *args):
            return 32
        def __mul__(self, o):
            return ('__mul__', 8)
        __le__ = None
        __iadd__ = None
        def __lt__(self, o):
            return ('__lt__', 8)
        def __delattr__(self, name):
            print('delattr', name)
            super().__delattr__(name)
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1):
        __slots__ = ('a', 'b', 'c')
        def m(self, *args):
            self.d = 65; return 65
        def __mul__(self, o):
            return ('__mul__', 3)
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C1):
        __slots__ = '__p'
        c = property(lambda self: 'prop94')
        def __init__(self, *args):
            super().__init__()
            self.b = True
        def n(self, *args):
            return NotImplemented
        def p(self, *args):
            return 42
        def __enter__(self):
            return 'in'
        def __getitem__(self, key):
            if key == 2:
                raise IndexError
            return ('__getitem__', type(self).__name__)
        def __del__(self):
            print('del', type(self).__name__)
        def __rsub__(self, o):
            return NotImplemented
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4():
        a = 2.5
        def m(self, *args):
            return [super().m(*args) for _ in range(2)]
        def n(self, *args):
            self.d = 56; return 56
        def __mul__(self, o):
            return ('__mul__', 3)
        def __le__(self, o):
            return ('__le__', 1)
        def __sub__(self, o):
            return ('__sub__', type(self).__name__)
        def __iadd__(self, o):
            return ('__iadd__', 6)
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    class C5(metaclass=M2):
        c = Named()
        d = classmethod(lambda cls, *args: (cls.__name__, 70))
        def __init__(self, *args):
            self.d = [3]
            self.a = {}
        def m(self, *args):
            return 22
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    class C6(C0):
        def m(self, *args):
            self.d = 47; return 47
        def __del__(self):
            print('del', type(self).__name__)
        def __enter__(self):
            return 'in'
        def __sub__(self, o):
            return ('__sub__', type(self).__name__)
        def __mul__(self, o):
            return ('__mul__', type(self).__name__)
        last = 1
except Exception as e:
    print('class C6', type(e).__name__, e)
    C6 = C5
else:
    attempt('mro', lambda: C6.__mro__)
    attempt('layout', lambda: (C6.__dictoffset__ != 0, C6.__weakrefoffset__ != 0, C6.__base__))
try:
    o0 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C5()
except Exception as e:
    print('new C5', type(e).__name__, e)
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
attempt("1 in o3", lambda: 1 in o3)
attempt("o3.c", lambda: o3.c)
def loop1():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C5.b = C5.__dict__['c']
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3 += o2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3 = C4()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(type(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(list(vars(o0)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
def step2():
    global o0, o1, o2, o3
    o1.d = C1
attempt("o1.d = C1", step2)
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C0.b = True
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.__class__ = C5
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.c = o1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(getattr(o3, 'd', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(o1.n())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(o3.m(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
attempt("sorted(o0.__dict__)", lambda: sorted(o0.__dict__))
def loop4():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.d = [3]
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o0, 'a', [3])
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
attempt('loop4', loop4)
attempt("C2.m(o0)", lambda: C2.m(o0))
attempt("C1.n(o0)", lambda: C1.n(o0))
attempt("super(C2, o2).n()", lambda: super(C2, o2).n())
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.b = o1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o2, 'a', None)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                object.__setattr__(o0, 'd', 's')
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2 < o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(C6.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(-o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 += o3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.b = C0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([c.__name__ for c in C2.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(type(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
def step7():
    global o0, o1, o2, o3
    o2.__dict__.clear()
attempt("o2.__dict__.clear()", step7)
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__ = {'d': o1}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.__dict__ = {'b': o3}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3.b = 's'
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3 in [o1])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(C3.m(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(o3.m(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
def loop9():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__ = {'d': C6}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(getattr(o3, 'a', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
def step10():
    global o0, o1, o2, o3
    o1 = C6()
attempt("o1 = C6()", step10)
attempt("getattr(o0, 'b', 9)", lambda: getattr(o0, 'b', 9))
def step11():
    global o0, o1, o2, o3
    object.__setattr__(o3, 'c', 0)
attempt("object.__setattr__(o3, 'c', 0)", step11)
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C2.c
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hash(o2) == hash(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(o0.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(C6.on_meta())
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
                C1.d = 0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.d = [3]
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C5.c = property(lambda self: 'prop50')
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0 - o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
def step14():
    global o0, o1, o2, o3
    o1.d = C6
attempt("o1.d = C6", step14)
def step15():
    global o0, o1, o2, o3
    o3.__dict__['m'] = (1, 2)
attempt("o3.__dict__['m'] = (1, 2)", step15)
attempt("o3.c", lambda: o3.c)
def step16():
    global o0, o1, o2, o3
    object.__setattr__(o2, 'c', None)
attempt("object.__setattr__(o2, 'c', None)", step16)
attempt("-o3", lambda: -o3)
attempt("isinstance(o1, C5)", lambda: isinstance(o1, C5))
attempt("C0.last", lambda: C0.last)
def step17():
    global o0, o1, o2, o3
    o1 = C1()
attempt("o1 = C1()", step17)
def loop18():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.d = C4
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(o3 in [o0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(o2.d)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
o0 = o1 = o2 = o3 = None
print('end')
