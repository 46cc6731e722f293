# 5137
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
        __slots__ = ['d']
        a = Data(49)
        c = NonData(38)
        def __init__(self, *args):
            super().__init__()
            self.b = {}
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __matmul__(self, o):
            return NotImplemented
        def __call__(self, *args):
            return ('__call__', type(self).__name__)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        __slots__ = ('__p', '__weakref__', 'a')
        a = Named()
        def m(self, *args):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1, C0, metaclass=M3):
        def m(self, *args):
            return 51
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def __getattr__(self, name):
            if name == 'a':
                raise AttributeError('not ' + name)
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C2, C0, metaclass=M3):
        __slots__ = ['c']
        a = staticmethod(lambda *args: ('static27', len(args)))
        c = NonData(63)
        d = 1
        def m(self, *args):
            return (64, super().m(*args))
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C2):
        def m(self, *args):
            return (83, self.b)
        __le__ = None
        def __gt__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    class C5(C0, metaclass=M1):
        def m(self, *args):
            self.d = 64; return 64
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __iter__(self):
            return iter([1, 2])
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    o0 = C5()
except Exception as e:
    print('new C5', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o3 = NonData(3)
def step1():
    global o0, o1, o2, o3
    o2.__class__ = C1
attempt("o2.__class__ = C1", step1)
attempt("C2.n(o0)", lambda: C2.n(o0))
def step2():
    global o0, o1, o2, o3
    del C0.d
attempt("del C0.d", step2)
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C2.c = lambda self, *args: ('fn16', len(args))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o2, 'b', 0)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.__dict__['a'] = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in dir(o3) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(o3.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
def step4():
    global o0, o1, o2, o3
    object.__setattr__(o0, 'b', (1, 2))
attempt("object.__setattr__(o0, 'b', (1, 2))", step4)
attempt("o2 != 2.5", lambda: o2 != 2.5)
def loop5():
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
                o3.a = C1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
def step6():
    global o0, o1, o2, o3
    o0.__dict__['c'] = 's'
attempt("o0.__dict__['c'] = 's'", step6)
def step7():
    global o0, o1, o2, o3
    o3.d = C0
attempt("o3.d = C0", step7)
def step8():
    global o0, o1, o2, o3
    del C5.__eq__
attempt("del C5.__eq__", step8)
def loop9():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C3.b = lambda self, *args: ('fn40', len(args))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.__class__ = C0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C5.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(hasattr(o1, 'c'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(len(o1))
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
                o0.a = C3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.__class__ = C4
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C0.__bases__ = (C2,)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(issubclass(C0, C5))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(o2.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(list(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
def step11():
    global o0, o1, o2, o3
    o3.__class__ = C1
attempt("o3.__class__ = C1", step11)
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__ = {'d': C3}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.a = o2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                del C3.m
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(len(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("o0 in [o0]", lambda: o0 in [o0])
attempt("[k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def loop13():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.c = Named()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.d = 's'
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3.d)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
def step14():
    global o0, o1, o2, o3
    object.__setattr__(o1, 'b', 2.5)
attempt("object.__setattr__(o1, 'b', 2.5)", step14)
attempt("-o0", lambda: -o0)
attempt("sorted(o0.__dict__)", lambda: sorted(o0.__dict__))
attempt("C2.last", lambda: C2.last)
attempt("o3 in [o3]", lambda: o3 in [o3])
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C5.d = NonData(59)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.d = (1, 2)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                object.__setattr__(o0, 'd', (1, 2))
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(len(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(C1.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(C1.m(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
def step16():
    global o0, o1, o2, o3
    del o1.b
attempt("del o1.b", step16)
def step17():
    global o0, o1, o2, o3
    o0.__dict__.clear()
attempt("o0.__dict__.clear()", step17)
attempt("hasattr(o0, 'b')", lambda: hasattr(o0, 'b'))
def step18():
    global o0, o1, o2, o3
    o0 |= [3]
attempt("o0 |= [3]", step18)
def loop19():
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
                object.__setattr__(o3, 'd', True)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1.m())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
def step20():
    global o0, o1, o2, o3
    o0.d = o0
attempt("o0.d = o0", step20)
def step21():
    global o0, o1, o2, o3
    del o3.a
attempt("del o3.a", step21)
def loop22():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C0.__bases__ = (C3,)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o0, 'c', None)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C4.d = C4.__dict__['b']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show((1, 2) < o0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop22', i, v)
attempt('loop22', loop22)
attempt("list(o1)", lambda: list(o1))
def loop23():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__ = {'d': {}}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop23', i, v)
attempt('loop23', loop23)
def step24():
    global o0, o1, o2, o3
    C4.d = C4.__dict__['c']
attempt("C4.d = C4.__dict__['c']", step24)
def step25():
    global o0, o1, o2, o3
    del o2.c
attempt("del o2.c", step25)
o0 = o1 = o2 = o3 = None
print('end')
