# 5046
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
        __slots__ = ('__weakref__',)
        def n(self, *args):
            return (90, self.b)
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __call__(self, *args):
            return ('__call__', 8)
        def __mul__(self, o):
            return ('__mul__', 2)
        def __matmul__(self, o):
            return ('__matmul__', type(self).__name__)
        def __eq__(self, o):
            return ('__eq__', 5)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        __slots__ = ['__dict__', '__p', 'c']
        b = [3]
        def m(self, *args):
            return (63, self.c)
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __mul__(self, o):
            return ('__mul__', type(self).__name__)
        def __getitem__(self, key):
            if key == 2:
                raise IndexError
            return NotImplemented
        __index__ = None
        def __enter__(self):
            return 'in'
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
    class C2():
        b = property(lambda self: 'prop73')
        d = Named()
        def __init__(self, *args):
            self.c = None
        def m(self, *args):
            self.a = 76; return 76
        def n(self, *args):
            return NotImplemented
        def p(self, *args):
            return (86, self.c)
        def __sub__(self, o):
            return NotImplemented
        def __len__(self):
            return 2
        def __gt__(self, o):
            return ('__gt__', type(self).__name__)
        def __index__(self):
            return 3
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
    o2 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o3 = NonData(3)
def step1():
    global o0, o1, o2, o3
    o1.__dict__.clear()
attempt("o1.__dict__.clear()", step1)
def step2():
    global o0, o1, o2, o3
    o3.a = 2.5
attempt("o3.a = 2.5", step2)
attempt("o1()", lambda: o1())
attempt("hasattr(o3, 'a')", lambda: hasattr(o3, 'a'))
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C2.b
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o2, 'd', 's')
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(0 >= o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(getattr(o3, 'a', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
def loop4():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.c = o0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1 = C0()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0 = C2()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2 in [o2])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(range(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(hash(o0) == hash(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
attempt('loop4', loop4)
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 = C2()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(bool(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show([k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
attempt("-o3", lambda: -o3)
attempt("issubclass(C1, C0)", lambda: issubclass(C1, C0))
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o2.b
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
attempt("o3 % [3]", lambda: o3 % [3])
attempt("len(o1)", lambda: len(o1))
def step7():
    global o0, o1, o2, o3
    o3 *= 1
attempt("o3 *= 1", step7)
def step8():
    global o0, o1, o2, o3
    o3.__class__ = C0
attempt("o3.__class__ = C0", step8)
attempt("o3 * None", lambda: o3 * None)
def step9():
    global o0, o1, o2, o3
    o1.__class__ = C2
attempt("o1.__class__ = C2", step9)
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.b = 's'
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.__dict__ = {'c': C0}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.__dict__ = {'d': C2}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o1)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show([k for k in C0.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("type(o0)", lambda: type(o0))
def step11():
    global o0, o1, o2, o3
    C1.b = property(lambda self: 'prop4')
attempt("C1.b = property(lambda self: 'prop4')", step11)
attempt("hasattr(o2, 'b')", lambda: hasattr(o2, 'b'))
attempt("getattr(o1, 'c', 9)", lambda: getattr(o1, 'c', 9))
attempt("o1()", lambda: o1())
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.a = C1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(sorted(o3.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("issubclass(C1, C0)", lambda: issubclass(C1, C0))
def step13():
    global o0, o1, o2, o3
    o3.__dict__.clear()
attempt("o3.__dict__.clear()", step13)
attempt("o3 in [o0]", lambda: o3 in [o0])
def step14():
    global o0, o1, o2, o3
    C2.__bases__ = (C0,)
attempt("C2.__bases__ = (C0,)", step14)
attempt("hasattr(o1, 'b')", lambda: hasattr(o1, 'b'))
def step15():
    global o0, o1, o2, o3
    del o0.c
attempt("del o0.c", step15)
attempt("super(C2, o1).p()", lambda: super(C2, o1).p())
attempt("C2.m(o3)", lambda: C2.m(o3))
attempt("o3()", lambda: o3())
def step16():
    global o0, o1, o2, o3
    o1 = C0()
attempt("o1 = C0()", step16)
def loop17():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o0.d
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.__dict__ = {'d': C0}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(getattr(o3, 'd', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(C1.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
def loop18():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__class__ = C0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.b = 0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C2.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(sorted(o0.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(C0.p(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
def loop19():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__ = {'a': o1}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hasattr(o0, 'a'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop19', i, v)
        try:
            v = show((1, 2) < o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
def step20():
    global o0, o1, o2, o3
    o2.__class__ = C0
attempt("o2.__class__ = C0", step20)
attempt("bool(o1)", lambda: bool(o1))
attempt("C0.b", lambda: C0.b)
o0 = o1 = o2 = o3 = None
print('end')
