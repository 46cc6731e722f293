# 5041
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
        def m(self, *args):
            self.c = 32; return 32
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __bool__(self):
            return False
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
        __slots__ = ('__weakref__', 'd')
        def __init__(self, *args):
            self.c = 2.5
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C0, dict):
        __slots__ = ()
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C1, metaclass=M3):
        a = lambda self, *args: ('fn33', len(args))
        c = lambda self, *args: ('fn94', len(args))
        def __init__(self, *args):
            self.c = 0
            self.a = True
            self.d = 2.5
        def m(self, *args):
            return (35, super().m(*args))
        def n(self, *args):
            self.d = 33; return 33
        def p(self, *args):
            return NotImplemented
        def __bool__(self):
            return False
        def __add__(self, o):
            return NotImplemented
        def __eq__(self, o):
            return ('__eq__', type(self).__name__)
        def __neg__(self):
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
    class C4(C0, float):
        __slots__ = ['b']
        b = [3]
        c = Named()
        d = classmethod(lambda cls, *args: (cls.__name__, 4))
        def m(self, *args):
            return 58
        def n(self, *args):
            return 94
        def p(self, *args):
            return (70, self.a)
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
    class C5(C0, dict):
        __slots__ = ()
        b = Data(51)
        def m(self, *args):
            return 8
        def n(self, *args):
            self.c = 47; return 47
        def p(self, *args):
            return 65
        def __enter__(self):
            return 'in'
        def __contains__(self, x):
            return ('__contains__', 3)
        def __lt__(self, o):
            return ('__lt__', 3)
        def __del__(self):
            print('del', type(self).__name__)
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    class C6(C1, int):
        a = 2.5
        def m(self, *args):
            return (9, self.d)
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        def p(self, *args):
            self.c = 83; return 83
        def __exit__(self, *args):
            return True
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
    o1 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C6()
except Exception as e:
    print('new C6', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C4()
except Exception as e:
    print('new C4', type(e).__name__, e)
    o3 = NonData(3)
def loop1():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2 = C0()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del C1.__len__
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                object.__setattr__(o3, 'a', 1)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(super(C4, o0).p())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(o3[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(C1.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
attempt("o0 - None", lambda: o0 - None)
attempt("o1 < o1", lambda: o1 < o1)
attempt("hash(o2) == hash(o2)", lambda: hash(o2) == hash(o2))
def step2():
    global o0, o1, o2, o3
    C6.c = C6.__dict__['b']
attempt("C6.c = C6.__dict__['b']", step2)
attempt("o0 != o2", lambda: o0 != o2)
attempt("super(C6, o0).n()", lambda: super(C6, o0).n())
def step3():
    global o0, o1, o2, o3
    o2.d = o3
attempt("o2.d = o3", step3)
def step4():
    global o0, o1, o2, o3
    del o0.d
attempt("del o0.d", step4)
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C4.__call__ = None
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C2.d = 's'
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show([k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
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
                o2.__class__ = C6
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.a = o2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(-o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
def step7():
    global o0, o1, o2, o3
    o0.c = o3
attempt("o0.c = o3", step7)
attempt("type(o1)", lambda: type(o1))
attempt("len(o2)", lambda: len(o2))
def step8():
    global o0, o1, o2, o3
    o3.__class__ = C6
attempt("o3.__class__ = C6", step8)
def step9():
    global o0, o1, o2, o3
    C3.m = 1
attempt("C3.m = 1", step9)
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.b = C2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o1, 'd', 2.5)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1 *= True
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o3)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(sorted(o1.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(o0.b)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("list(vars(o3))", lambda: list(vars(o3)))
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C3.c
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.a = o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(C1.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
attempt("len(o1)", lambda: len(o1))
attempt("o1 | True", lambda: o1 | True)
def step12():
    global o0, o1, o2, o3
    o1 = C1()
attempt("o1 = C1()", step12)
def step13():
    global o0, o1, o2, o3
    C0.c = property(lambda self: 'prop27', lambda self, v: print('prop set', show(v)))
attempt("C0.c = property(lambda self: 'prop27', lambda self, v: print('prop set', show(v)))", step13)
def step14():
    global o0, o1, o2, o3
    C0.a = lambda self, *args: ('fn20', len(args))
attempt("C0.a = lambda self, *args: ('fn20', len(args))", step14)
attempt("C2.n(o1)", lambda: C2.n(o1))
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.d = 1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in C6.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(o1 | 's')
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
def step16():
    global o0, o1, o2, o3
    C4.c = C4.__dict__['b']
attempt("C4.c = C4.__dict__['b']", step16)
def loop17():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__class__ = C2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.__class__ = C6
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.__class__ = C5
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(-o0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(type(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
        try:
            v = show(1 in o1)
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
                del C5.__getattr__
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.a = o2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(len(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(o2 != o0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(len(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
attempt("[k for k in dir(o3) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o3) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def loop19():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o1, 'd', [3])
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(-o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop19', i, v)
        try:
            v = show(len(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop19', i, v)
        try:
            v = show(o2[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
def step20():
    global o0, o1, o2, o3
    o1.b = C1
attempt("o1.b = C1", step20)
attempt("C0.on_meta()", lambda: C0.on_meta())
def step21():
    global o0, o1, o2, o3
    del o0.b
attempt("del o0.b", step21)
attempt("[k for k in C3.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C3.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def loop22():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C1.p
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C5.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop22', i, v)
        try:
            v = show([k for k in dir(o0) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop22', i, v)
attempt('loop22', loop22)
attempt("o1 * (1, 2)", lambda: o1 * (1, 2))
attempt("C6.c", lambda: C6.c)
attempt("C2.last", lambda: C2.last)
o0 = o1 = o2 = o3 = None
print('end')
