# 5093
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
            self.c = None
        def m(self, *args):
            return 90
        def n(self, *args):
            return (98, self.c)
        def __getattribute__(self, name):
            if name == 'b':
                return 'hooked ' + name
            return super().__getattribute__(name)
        def __delattr__(self, name):
            print('delattr', name)
            super().__delattr__(name)
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
    class C1(C0, dict):
        c = 's'
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1, C0, int):
        c = 1
        d = Data(26)
        def m(self, *args):
            self.d = 88; return 88
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C2, C0):
        def m(self, *args):
            return 34
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __eq__(self, o):
            return ('__eq__', 0)
        __or__ = None
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C1, C0):
        c = [3]
        def __init__(self, *args):
            self.c = 1
            self.a = True
        def m(self, *args):
            return 75
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def p(self, *args):
            return (65, super().p(*args))
        __radd__ = None
        def __add__(self, o):
            return ('__add__', 3)
        def __hash__(self):
            return 7
        def __matmul__(self, o):
            return NotImplemented
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
    class C5(C1):
        b = Data(55)
        c = Data(65)
        def n(self, *args):
            return 9
        def __len__(self):
            return 2
        __sub__ = None
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
    o1 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
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
                C0.__add__ = classmethod(lambda cls, *args: (cls.__name__, 81))
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(issubclass(C0, C4))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
attempt("o0.c", lambda: o0.c)
def step2():
    global o0, o1, o2, o3
    o3.__dict__ = {'c': o2}
attempt("o3.__dict__ = {'c': o2}", step2)
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__['n'] = C4
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(2.5 + o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show([c.__name__ for c in C0.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
attempt("o3 % o0", lambda: o3 % o0)
attempt("-o3", lambda: -o3)
attempt("super(C0, o0).p()", lambda: super(C0, o0).p())
attempt("type(o2)", lambda: type(o2))
def step4():
    global o0, o1, o2, o3
    o3.__dict__['p'] = None
attempt("o3.__dict__['p'] = None", step4)
def step5():
    global o0, o1, o2, o3
    object.__setattr__(o2, 'd', [3])
attempt("object.__setattr__(o2, 'd', [3])", step5)
attempt("list(o3)", lambda: list(o3))
def step6():
    global o0, o1, o2, o3
    o0.b = o3
attempt("o0.b = o3", step6)
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o1, 'a', (1, 2))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del o2.c
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.b = 1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in dir(o0) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(range(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(o3 in [o3])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
def loop8():
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
                C1.a = C1.__dict__['d']
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.__dict__['p'] = 0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(-o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(C1.n(o2))
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
                del C1.b
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1.n())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
attempt("o3()", lambda: o3())
attempt("C4.last", lambda: C4.last)
attempt("o1.p(1)", lambda: o1.p(1))
attempt("getattr(o1, 'b', 9)", lambda: getattr(o1, 'b', 9))
attempt("C5.on_meta()", lambda: C5.on_meta())
attempt("bool(o0)", lambda: bool(o0))
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C0.__call__
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C3.on_meta())
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
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o3, 'd', {})
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.d = 1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C0.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(type(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
attempt("hash(o0) == hash(o0)", lambda: hash(o0) == hash(o0))
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.d = C1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o3 | o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
o0 = o1 = o2 = o3 = None
print('end')
