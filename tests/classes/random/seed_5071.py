# 5071
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
            self.c = 's'
        def m(self, *args):
            return NotImplemented
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def p(self, *args):
            self.d = 12; return 12
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
        c = lambda self, *args: ('fn5', len(args))
        def n(self, *args):
            return (27, super().n(*args))
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __delattr__(self, name):
            print('delattr', name)
            super().__delattr__(name)
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
    class C2(C0):
        c = {}
        def __init__(self, *args):
            super().__init__()
            self.d = {}
            self.c = 0
        def m(self, *args):
            self.c = 55; return 55
        def __init_subclass__(cls, **kwargs):
            print('init_subclass', cls.__name__, sorted(kwargs))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C2, C0):
        b = 's'
        d = 's'
        def m(self, *args):
            return 45
        def __neg__(self):
            return NotImplemented
        def __ne__(self, o):
            return ('__ne__', 6)
        def __getattribute__(self, name):
            if name == 'd':
                return 'hooked ' + name
            return super().__getattribute__(name)
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
            super().__setattr__(name, v)
        def __delattr__(self, name):
            print('delattr', name)
            super().__delattr__(name)
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C1, C0):
        c = 2.5
        def __init__(self, *args):
            super().__init__()
            self.c = True
        def n(self, *args):
            self.c = 35; return 35
        def __getattr__(self, name):
            if name == 'a':
                raise AttributeError('not ' + name)
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
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
    o2 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
    o3 = NonData(3)
attempt("list(vars(o2))", lambda: list(vars(o2)))
def loop1():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__['b'] = 's'
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.__dict__['d'] = o1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1.d)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(o0.n(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(o1[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
attempt("o1[0]", lambda: o1[0])
def loop2():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.b = None
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.__dict__ = {'c': o2}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([c.__name__ for c in C3.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
attempt('loop2', loop2)
attempt("issubclass(C2, C1)", lambda: issubclass(C2, C1))
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.a = 0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C1.c = lambda self, *args: ('fn40', len(args))
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show('s' @ o2)
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
                C4.__bases__ = (C3,)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(range(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(o2.d)
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
attempt("list(o2)", lambda: list(o2))
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__class__ = C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(issubclass(C3, C1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
def step6():
    global o0, o1, o2, o3
    C4.b = C4.__dict__['a']
attempt("C4.b = C4.__dict__['a']", step6)
def step7():
    global o0, o1, o2, o3
    C3.d = lambda self, *args: ('fn10', len(args))
attempt("C3.d = lambda self, *args: ('fn10', len(args))", step7)
attempt("super(C0, o1).p()", lambda: super(C0, o1).p())
attempt("o1 | o0", lambda: o1 | o0)
def step8():
    global o0, o1, o2, o3
    o3.__dict__['p'] = {}
attempt("o3.__dict__['p'] = {}", step8)
attempt("C2.last", lambda: C2.last)
attempt("C0.last", lambda: C0.last)
attempt("range(o3)", lambda: range(o3))
attempt("C0.n(o1)", lambda: C0.n(o1))
attempt("[c.__name__ for c in C3.__subclasses__() if globals().get(c.__name__) is c]", lambda: [c.__name__ for c in C3.__subclasses__() if globals().get(c.__name__) is c])
attempt("o3 in [o1]", lambda: o3 in [o1])
def loop9():
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
                o1.d = 's'
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C1.__add__ = Data(79)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(sorted(o1.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(o2 in [o1])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(1 in o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
attempt("issubclass(C2, C2)", lambda: issubclass(C2, C2))
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C0.b = (1, 2)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show((1, 2) % o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(range(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(o3.m())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in dir(o3) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(o2[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
attempt("o2.a", lambda: o2.a)
def step12():
    global o0, o1, o2, o3
    object.__setattr__(o0, 'a', [3])
attempt("object.__setattr__(o0, 'a', [3])", step12)
attempt("o1 - o2", lambda: o1 - o2)
attempt("C4.last", lambda: C4.last)
attempt("True == o3", lambda: True == o3)
def step13():
    global o0, o1, o2, o3
    C1.c = Named()
attempt("C1.c = Named()", step13)
def step14():
    global o0, o1, o2, o3
    C4.a = NonData(62)
attempt("C4.a = NonData(62)", step14)
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.__bases__ = (C2,)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C0.d = property(lambda self: 'prop66', lambda self, v: print('prop set', show(v)))
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(sorted(o3.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(C4.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(o2 == o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("type(o3)", lambda: type(o3))
def step16():
    global o0, o1, o2, o3
    o3.c = o3
attempt("o3.c = o3", step16)
def loop17():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__ = {'b': C1}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del C3.a
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C1.d = 1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C1.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop17', i, v)
attempt('loop17', loop17)
attempt("hasattr(o2, 'a')", lambda: hasattr(o2, 'a'))
def loop18():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.a = C2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1 = C1()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C3.c = C3.__dict__['a']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hash(o0) == hash(o0))
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
attempt("getattr(o2, 'd', 9)", lambda: getattr(o2, 'd', 9))
def step19():
    global o0, o1, o2, o3
    C2.b = classmethod(lambda cls, *args: (cls.__name__, 40))
attempt("C2.b = classmethod(lambda cls, *args: (cls.__name__, 40))", step19)
o0 = o1 = o2 = o3 = None
print('end')
