# 5016
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
        __slots__ = ()
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __or__(self, o):
            return ('__or__', 1)
        def __new__(cls, *args):
            print('new', cls.__name__)
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        __slots__ = ['__p', 'b', '__weakref__']
        def __init__(self, *args):
            super().__init__()
            self.a = {}
        def p(self, *args):
            return NotImplemented
        def __index__(self):
            return 3
        def __sub__(self, o):
            return ('__sub__', 2)
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1, C0):
        c = NonData(28)
        def n(self, *args):
            return (49, self.a)
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(dict):
        __slots__ = ['a']
        def m(self, *args):
            return (91, super().m(*args))
        def __radd__(self, o):
            return ('__radd__', 2)
        def __len__(self):
            return 2
        def __matmul__(self, o):
            return NotImplemented
        def __lt__(self, o):
            return ('__lt__', type(self).__name__)
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C1, C0):
        __slots__ = '__weakref__'
        d = None
        def m(self, *args):
            return (51, super().m(*args))
        def __contains__(self, x):
            return NotImplemented
        def __hash__(self):
            return 7
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    class C5():
        __slots__ = ['__dict__', 'a']
        def __init__(self, *args):
            super().__init__()
            self.c = 2.5
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    class C6(C3, C0, metaclass=M1):
        __slots__ = []
        def __init__(self, *args):
            self.c = (1, 2)
            self.d = 2.5
            self.b = [3]
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __mod__(self, o):
            return ('__mod__', 5)
        def __len__(self):
            return 2
        def __lt__(self, o):
            return NotImplemented
        def __contains__(self, x):
            return NotImplemented
        def __getattribute__(self, name):
            if name == 'c':
                return 'hooked ' + name
            return super().__getattribute__(name)
        last = 1
except Exception as e:
    print('class C6', type(e).__name__, e)
    C6 = C5
else:
    attempt('mro', lambda: C6.__mro__)
    attempt('layout', lambda: (C6.__dictoffset__ != 0, C6.__weakrefoffset__ != 0, C6.__base__))
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
    o3 = C4()
except Exception as e:
    print('new C4', type(e).__name__, e)
    o3 = NonData(3)
attempt("isinstance(o3, C0)", lambda: isinstance(o3, C0))
def step1():
    global o0, o1, o2, o3
    o2.__dict__ = {'d': True}
attempt("o2.__dict__ = {'d': True}", step1)
def step2():
    global o0, o1, o2, o3
    o1 = C3()
attempt("o1 = C3()", step2)
def step3():
    global o0, o1, o2, o3
    object.__setattr__(o3, 'd', {})
attempt("object.__setattr__(o3, 'd', {})", step3)
attempt("C5.last", lambda: C5.last)
attempt("hasattr(o0, 'c')", lambda: hasattr(o0, 'c'))
def loop4():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.b = C0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(-o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(len(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(C2.d)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
attempt('loop4', loop4)
attempt("sorted(o0.__dict__)", lambda: sorted(o0.__dict__))
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__dict__['p'] = o1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0.__dict__ = {'d': True}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o2.__dict__ = {'b': o2}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(sorted(o3.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
attempt("range(o1)", lambda: range(o1))
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C6.p
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del C1.n
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C4.c = property(lambda self: 'prop96', lambda self, v: print('prop set', show(v)))
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C1.d)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(list(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(o0())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
attempt("[k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def step7():
    global o0, o1, o2, o3
    C1.n = 2.5
attempt("C1.n = 2.5", step7)
attempt("type(o2)", lambda: type(o2))
attempt("o0 - o0", lambda: o0 - o0)
attempt("o3.d", lambda: o3.d)
def step8():
    global o0, o1, o2, o3
    o1.d = o2
attempt("o1.d = o2", step8)
attempt("hasattr(o3, 'a')", lambda: hasattr(o3, 'a'))
attempt("hash(o3) == hash(o3)", lambda: hash(o3) == hash(o3))
def loop9():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o2, 'd', 1)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(type(o1))
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
                del C1.__eq__
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(getattr(o2, 'c', 9))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
def step11():
    global o0, o1, o2, o3
    del C3.__getattr__
attempt("del C3.__getattr__", step11)
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.d = C5
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.__dict__ = {'a': o3}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
attempt("type(o0)", lambda: type(o0))
attempt("o3.m()", lambda: o3.m())
def loop13():
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
                o2.__dict__ = {'c': o0}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hasattr(o2, 'd'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(-o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
def step14():
    global o0, o1, o2, o3
    del C0.n
attempt("del C0.n", step14)
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.d = C6
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o2, 'd', None)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.__dict__['m'] = o0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("o1.m()", lambda: o1.m())
def step16():
    global o0, o1, o2, o3
    C2.a = 2.5
attempt("C2.a = 2.5", step16)
o0 = o1 = o2 = o3 = None
print('end')
