# 5052
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
        __slots__ = ['b']
        a = Named()
        d = Named()
        __rmul__ = None
        def __getattribute__(self, name):
            if name == 'b':
                return 'hooked ' + name
            return super().__getattribute__(name)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0, Exception):
        a = True
        c = lambda self, *args: ('fn58', len(args))
        d = property(lambda self: 'prop42')
        def __init__(self, *args):
            self.c = {}
            self.d = 2.5
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        def p(self, *args):
            return (84, super().p(*args))
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C0, C1):
        b = True
        d = property(lambda self: 'prop80')
        def p(self, *args):
            return 27
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C2, C1, C0):
        __slots__ = ['__weakref__', 'c']
        d = property(lambda self: 'prop89', lambda self, v: print('prop set', show(v)))
        def p(self, *args):
            return 70
        def __len__(self):
            return 2
        def __exit__(self, *args):
            return True
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C2, metaclass=M2):
        b = Data(63)
        c = 's'
        def n(self, *args):
            return (18, self.d)
        def p(self, *args):
            return 4
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    class C5(C4, C2, dict):
        a = lambda self, *args: ('fn17', len(args))
        c = property(lambda self: 'prop70')
        def __init__(self, *args):
            super().__init__()
            self.a = (1, 2)
            self.b = True
        def m(self, *args):
            return 43
        def p(self, *args):
            return (8, self.d)
        def __exit__(self, *args):
            return True
        def __eq__(self, o):
            return ('__eq__', type(self).__name__)
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    o0 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
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
    o3 = C4()
except Exception as e:
    print('new C4', type(e).__name__, e)
    o3 = NonData(3)
attempt("len(o0)", lambda: len(o0))
attempt("super(C5, o1).m()", lambda: super(C5, o1).m())
def step1():
    global o0, o1, o2, o3
    C5.__call__ = property(lambda self: 'prop90', lambda self, v: print('prop set', show(v)))
attempt("C5.__call__ = property(lambda self: 'prop90', lambda self, v: print('prop set', show(v)))", step1)
attempt("issubclass(C0, C2)", lambda: issubclass(C0, C2))
attempt("getattr(o1, 'b', 9)", lambda: getattr(o1, 'b', 9))
def step2():
    global o0, o1, o2, o3
    C4.c = (1, 2)
attempt("C4.c = (1, 2)", step2)
def step3():
    global o0, o1, o2, o3
    o0.__dict__ = {'b': True}
attempt("o0.__dict__ = {'b': True}", step3)
attempt("o2 in [o2]", lambda: o2 in [o2])
attempt("o1.c", lambda: o1.c)
def loop4():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.d = o0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C3.c = property(lambda self: 'prop28', lambda self, v: print('prop set', show(v)))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.b = o0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(range(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(super(C2, o3).n())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(list(vars(o2)))
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
                C2.__bases__ = (C1,)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.a = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C0.p = property(lambda self: 'prop39')
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0 + o0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(o1 in [o0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
attempt("isinstance(o1, C3)", lambda: isinstance(o1, C3))
attempt("sorted(o0.__dict__)", lambda: sorted(o0.__dict__))
def step6():
    global o0, o1, o2, o3
    C3.__bases__ = (C2,)
attempt("C3.__bases__ = (C2,)", step6)
def step7():
    global o0, o1, o2, o3
    C4.__bases__ = (C3,)
attempt("C4.__bases__ = (C3,)", step7)
attempt("range(o2)", lambda: range(o2))
def step8():
    global o0, o1, o2, o3
    o1.b = C3
attempt("o1.b = C3", step8)
attempt("[k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
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
            v = show(o3())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(o1[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(getattr(o0, 'a', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
def step10():
    global o0, o1, o2, o3
    C0.n = staticmethod(lambda *args: ('static5', len(args)))
attempt("C0.n = staticmethod(lambda *args: ('static5', len(args)))", step10)
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 -= C1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C1.a = True
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3.__class__ = C3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o2, 'c', {})
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.a = o0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hasattr(o1, 'd'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(C1.p(o1))
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
                o3 += [3]
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C4.c = (1, 2)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C5.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
attempt("-o3", lambda: -o3)
def step14():
    global o0, o1, o2, o3
    del o2.b
attempt("del o2.b", step14)
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__['p'] = {}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0.n(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(list(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("[c.__name__ for c in C5.__subclasses__() if globals().get(c.__name__) is c]", lambda: [c.__name__ for c in C5.__subclasses__() if globals().get(c.__name__) is c])
def step16():
    global o0, o1, o2, o3
    o2.b = o1
attempt("o2.b = o1", step16)
def step17():
    global o0, o1, o2, o3
    object.__setattr__(o2, 'c', {})
attempt("object.__setattr__(o2, 'c', {})", step17)
def step18():
    global o0, o1, o2, o3
    o3.b = None
attempt("o3.b = None", step18)
attempt("range(o3)", lambda: range(o3))
def loop19():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C4.__eq__
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(True | o0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop19', i, v)
attempt('loop19', loop19)
def step20():
    global o0, o1, o2, o3
    C3.d = C3.__dict__['a']
attempt("C3.d = C3.__dict__['a']", step20)
attempt("isinstance(o0, C3)", lambda: isinstance(o0, C3))
def loop21():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C3.m = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.a = C4
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3.a = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(None != o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(o3[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop21', i, v)
        try:
            v = show(o2.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop21', i, v)
attempt('loop21', loop21)
def step22():
    global o0, o1, o2, o3
    o3.d = 1
attempt("o3.d = 1", step22)
attempt("None == o0", lambda: None == o0)
o0 = o1 = o2 = o3 = None
print('end')
