# 5113
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
        __slots__ = ('__weakref__', 'd', '__dict__')
        d = lambda self, *args: ('fn60', len(args))
        def __init__(self, *args):
            self.c = 1
            self.a = 0
            self.b = True
        def __add__(self, o):
            return ('__add__', type(self).__name__)
        def __del__(self):
            print('del', type(self).__name__)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        c = lambda self, *args: ('fn62', len(args))
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def n(self, *args):
            return (72, self.b)
        def p(self, *args):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C0, int, key=1):
        def __init__(self, *args):
            super().__init__()
            self.a = 's'
            self.b = {}
        def __del__(self):
            print('del', type(self).__name__)
        def __exit__(self, *args):
            return True
        def __rsub__(self, o):
            return NotImplemented
        def __gt__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3():
        __slots__ = '__weakref__'
        d = Data(32)
        def __init__(self, *args):
            super().__init__()
            self.c = {}
            self.b = True
        def n(self, *args):
            return (51, super().n(*args))
        def __mod__(self, o):
            return ('__mod__', type(self).__name__)
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C3, C1):
        b = NonData(68)
        d = property(lambda self: 'prop76', lambda self, v: print('prop set', show(v)))
        def __init__(self, *args):
            super().__init__()
            self.a = {}
            self.d = {}
        def m(self, *args):
            return (86, super().m(*args))
        def n(self, *args):
            return NotImplemented
        def p(self, *args):
            return (18, self.a)
        def __repr__(self):
            return 'R'
        def __iadd__(self, o):
            return ('__iadd__', type(self).__name__)
        def __len__(self):
            return 2
        def __ne__(self, o):
            return ('__ne__', type(self).__name__)
        def __getattr__(self, name):
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
    class C5(C0, metaclass=M1, key=1):
        def __init__(self, *args):
            self.c = {}
            self.d = 0
        def m(self, *args):
            return 3
        def n(self, *args):
            return NotImplemented
        def __le__(self, o):
            return ('__le__', type(self).__name__)
        def __index__(self):
            return 3
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
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
    o2 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o3 = NonData(3)
def loop1():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.c = None
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.b = o3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                del C1.a
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(getattr(o3, 'c', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(isinstance(o3, C1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(o2.d)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
attempt("o0.p()", lambda: o0.p())
attempt("range(o0)", lambda: range(o0))
def step2():
    global o0, o1, o2, o3
    C5.a = C5.__dict__['b']
attempt("C5.a = C5.__dict__['b']", step2)
def step3():
    global o0, o1, o2, o3
    del o1.d
attempt("del o1.d", step3)
attempt("list(o1)", lambda: list(o1))
def step4():
    global o0, o1, o2, o3
    o0.c = [3]
attempt("o0.c = [3]", step4)
def step5():
    global o0, o1, o2, o3
    o0 = C2()
attempt("o0 = C2()", step5)
attempt("o0 in [o1]", lambda: o0 in [o1])
attempt("1 in o1", lambda: 1 in o1)
def step6():
    global o0, o1, o2, o3
    o3.d = {}
attempt("o3.d = {}", step6)
attempt("-o0", lambda: -o0)
def loop7():
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
                del C3.a
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C0.m(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(issubclass(C0, C5))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(issubclass(C5, C4))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
attempt("C5.last", lambda: C5.last)
attempt("1 in o0", lambda: 1 in o0)
attempt("1 | o0", lambda: 1 | o0)
attempt("[c.__name__ for c in C3.__subclasses__() if globals().get(c.__name__) is c]", lambda: [c.__name__ for c in C3.__subclasses__() if globals().get(c.__name__) is c])
attempt("o0 - True", lambda: o0 - True)
def step8():
    global o0, o1, o2, o3
    o0.b = o1
attempt("o0.b = o1", step8)
attempt("o2.m(1)", lambda: o2.m(1))
def loop9():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0 = C4()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0 * (1, 2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(list(vars(o1)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(hash(o0) == hash(o0))
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
                del o3.a
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.__class__ = C0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o2 = C3()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(range(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(o1 + 's')
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
                o0.b = o1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hash(o2) == hash(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(issubclass(C0, C1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(o2 % o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
def step12():
    global o0, o1, o2, o3
    o0.c = 2.5
attempt("o0.c = 2.5", step12)
attempt("C2.last", lambda: C2.last)
attempt("o3.p()", lambda: o3.p())
def step13():
    global o0, o1, o2, o3
    o3.__dict__['p'] = o0
attempt("o3.__dict__['p'] = o0", step13)
attempt("hash(o0) == hash(o0)", lambda: hash(o0) == hash(o0))
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.__add__ = property(lambda self: 'prop12')
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2 *= True
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1 + None)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
        try:
            v = show(range(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
attempt("o0()", lambda: o0())
attempt("o3 | o1", lambda: o3 | o1)
o0 = o1 = o2 = o3 = None
print('end')
