# 5038
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
        c = lambda self, *args: ('fn70', len(args))
        d = None
        def m(self, *args):
            return (53, super().m(*args))
        def n(self, *args):
            return (47, super().n(*args))
        def __getitem__(self, key):
            if key == 2:
                raise IndexError
            return ('__getitem__', type(self).__name__)
        def __iter__(self):
            return iter([1, 2])
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0, key=1):
        def n(self, *args):
            return NotImplemented
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1):
        a = Named()
        c = property(lambda self: 'prop37')
        def m(self, *args):
            self.d = 88; return 88
        def p(self, *args):
            return 39
        def __del__(self):
            print('del', type(self).__name__)
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        def __delattr__(self, name):
            print('delattr', name)
            super().__delattr__(name)
        def __new__(cls, *args):
            print('new', cls.__name__)
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3():
        def m(self, *args):
            return (__class__.__name__, type(self).__name__)
        def n(self, *args):
            return NotImplemented
        def __ne__(self, o):
            return ('__ne__', 5)
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
        d = classmethod(lambda cls, *args: (cls.__name__, 94))
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        def p(self, *args):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    class C5():
        b = property(lambda self: 'prop22', lambda self, v: print('prop set', show(v)))
        c = property(lambda self: 'prop46', lambda self, v: print('prop set', show(v)))
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def p(self, *args):
            self.b = 39; return 39
        def __radd__(self, o):
            return ('__radd__', 7)
        def __new__(cls, *args):
            print('new', cls.__name__)
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    class C6(C4, C2, key=1):
        __slots__ = ('b', '__weakref__', 'c')
        def m(self, *args):
            return 78
        def __getattr__(self, name):
            if name == 'a':
                raise AttributeError('not ' + name)
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        def __new__(cls, *args):
            print('new', cls.__name__)
            return super().__new__(cls)
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
    o2 = C5()
except Exception as e:
    print('new C5', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C6()
except Exception as e:
    print('new C6', type(e).__name__, e)
    o3 = NonData(3)
attempt("1 in o1", lambda: 1 in o1)
def step1():
    global o0, o1, o2, o3
    o2.__dict__['n'] = o3
attempt("o2.__dict__['n'] = o3", step1)
attempt("o0.c", lambda: o0.c)
attempt("o3.n(1)", lambda: o3.n(1))
attempt("isinstance(o0, C2)", lambda: isinstance(o0, C2))
attempt("range(o0)", lambda: range(o0))
def loop2():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1 = C1()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show([k for k in C3.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show(len(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
attempt('loop2', loop2)
attempt("C2.p(o3)", lambda: C2.p(o3))
attempt("[k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.d = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o2.c = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(1 in o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(C6.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(o3 in [o0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
def step4():
    global o0, o1, o2, o3
    o0.__dict__.clear()
attempt("o0.__dict__.clear()", step4)
attempt("bool(o2)", lambda: bool(o2))
attempt("o1()", lambda: o1())
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.c = C5
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(hash(o3) == hash(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(o0.p())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
def step6():
    global o0, o1, o2, o3
    o2 = C5()
attempt("o2 = C5()", step6)
def step7():
    global o0, o1, o2, o3
    o2 += o2
attempt("o2 += o2", step7)
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C6.a
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(o2 % o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(C1.p(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
def step9():
    global o0, o1, o2, o3
    C0.d = [3]
attempt("C0.d = [3]", step9)
attempt("bool(o1)", lambda: bool(o1))
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C5.n
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C3.d = C3.__dict__['c']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hash(o1) == hash(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(list(vars(o1)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(len(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("o2()", lambda: o2())
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 = C4()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C3.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
attempt("issubclass(C6, C3)", lambda: issubclass(C6, C3))
attempt("type(o1)", lambda: type(o1))
o0 = o1 = o2 = o3 = None
print('end')
