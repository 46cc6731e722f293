# 5026
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
        __slots__ = []
        d = Data(8)
        def n(self, *args):
            return (98, self.a)
        def p(self, *args):
            return NotImplemented
        def __iter__(self):
            return iter([1, 2])
        def __rsub__(self, o):
            return NotImplemented
        def __add__(self, o):
            return ('__add__', 7)
        __neg__ = None
        def __getattribute__(self, name):
            if name == 'd':
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
    class C1(C0):
        def __init__(self, *args):
            super().__init__()
            self.b = True
        def m(self, *args):
            return (1, super().m(*args))
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1):
        __slots__ = ['__p', 'a', 'c']
        a = (1, 2)
        c = classmethod(lambda cls, *args: (cls.__name__, 11))
        d = property(lambda self: 'prop96', lambda self, v: print('prop set', show(v)))
        def __init__(self, *args):
            super().__init__()
            self.a = None
            self.d = None
            self.c = None
        def n(self, *args):
            return (4, self.b)
        def p(self, *args):
            return 74
        __bool__ = None
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C2, metaclass=M3):
        __slots__ = []
        a = (1, 2)
        b = None
        d = 's'
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __init_subclass__(cls, **kwargs):
            print('init_subclass', cls.__name__, sorted(kwargs))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C3, C2, C0, key=1):
        b = staticmethod(lambda *args: ('static48', len(args)))
        def __init__(self, *args):
            super().__init__()
            self.c = [3]
            self.d = None
        def m(self, *args):
            return 9
        def n(self, *args):
            return NotImplemented
        def __enter__(self):
            return 'in'
        def __getattribute__(self, name):
            if name == 'a':
                return 'hooked ' + name
            return super().__getattribute__(name)
        def __delattr__(self, name):
            print('delattr', name)
            super().__delattr__(name)
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    class C5(C3, C2, C0):
        d = [3]
        def __init__(self, *args):
            self.c = [3]
            self.d = (1, 2)
            self.a = None
        def n(self, *args):
            return NotImplemented
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __lt__(self, o):
            return NotImplemented
        def __bool__(self):
            return False
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    class C6(C0):
        __slots__ = ['__dict__', 'd', '__weakref__']
        def m(self, *args):
            return 80
        def __iadd__(self, o):
            return NotImplemented
        def __rsub__(self, o):
            return ('__rsub__', type(self).__name__)
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
            super().__setattr__(name, v)
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
    o3 = C5()
except Exception as e:
    print('new C5', type(e).__name__, e)
    o3 = NonData(3)
attempt("C5.m(o2)", lambda: C5.m(o2))
def step1():
    global o0, o1, o2, o3
    C3.b = C3.__dict__['a']
attempt("C3.b = C3.__dict__['a']", step1)
attempt("range(o3)", lambda: range(o3))
def step2():
    global o0, o1, o2, o3
    del C2.p
attempt("del C2.p", step2)
def step3():
    global o0, o1, o2, o3
    C5.d = C5.__dict__['c']
attempt("C5.d = C5.__dict__['c']", step3)
def step4():
    global o0, o1, o2, o3
    o0.__dict__ = {'a': (1, 2)}
attempt("o0.__dict__ = {'a': (1, 2)}", step4)
attempt("[k for k in dir(o0) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o0) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.a = (1, 2)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del o2.b
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(isinstance(o3, C4))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(o1[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
attempt("o3.p()", lambda: o3.p())
attempt("o0[0]", lambda: o0[0])
def step6():
    global o0, o1, o2, o3
    C2.a = property(lambda self: 'prop40')
attempt("C2.a = property(lambda self: 'prop40')", step6)
attempt("-o0", lambda: -o0)
attempt("range(o3)", lambda: range(o3))
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.b = o0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(len(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
attempt("C5.last", lambda: C5.last)
attempt("o2[0]", lambda: o2[0])
attempt("o3 + 's'", lambda: o3 + 's')
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o2.d
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C2.__eq__ = None
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                del C3.m
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
attempt("bool(o0)", lambda: bool(o0))
def step9():
    global o0, o1, o2, o3
    C2.__bases__ = (C3,)
attempt("C2.__bases__ = (C3,)", step9)
attempt("[k for k in C0.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C0.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def step10():
    global o0, o1, o2, o3
    del C4.__call__
attempt("del C4.__call__", step10)
attempt("hasattr(o2, 'b')", lambda: hasattr(o2, 'b'))
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 |= o2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o1, 'd', (1, 2))
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(issubclass(C2, C3))
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
                o2.c = o2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.b = 1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(issubclass(C5, C0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(C3.b)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("list(o2)", lambda: list(o2))
def step13():
    global o0, o1, o2, o3
    o2.__class__ = C1
attempt("o2.__class__ = C1", step13)
attempt("super(C1, o0).p()", lambda: super(C1, o0).p())
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C2.c = C2.__dict__['c']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C6.p(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(o1[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(o2.m())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
attempt("isinstance(o1, C3)", lambda: isinstance(o1, C3))
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C3.c = lambda self, *args: ('fn97', len(args))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C5.b = C5.__dict__['c']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C6.m(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(C0.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("o2 - 2.5", lambda: o2 - 2.5)
attempt("list(vars(o2))", lambda: list(vars(o2)))
attempt("o3.d", lambda: o3.d)
o0 = o1 = o2 = o3 = None
print('end')
