# 5031
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
        c = Data(6)
        def p(self, *args):
            return (83, super().p(*args))
        def __rmul__(self, o):
            return NotImplemented
        def __iadd__(self, o):
            return ('__iadd__', 6)
        def __lt__(self, o):
            return ('__lt__', 4)
        def __len__(self):
            return 2
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        __slots__ = ('a',)
        a = 0
        def p(self, *args):
            return (23, super().p(*args))
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1, C0):
        def n(self, *args):
            return 5
        def p(self, *args):
            return (29, self.d)
        def __index__(self):
            return 3
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C2, C0):
        a = lambda self, *args: ('fn77', len(args))
        def m(self, *args):
            return (78, self.c)
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C0, metaclass=M3):
        __slots__ = ['c', '__weakref__']
        a = lambda self, *args: ('fn31', len(args))
        def __init__(self, *args):
            super().__init__()
            self.a = True
            self.c = None
        def p(self, *args):
            return (32, self.a)
        def __rmul__(self, o):
            return ('__rmul__', 0)
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    class C5(C2):
        a = lambda self, *args: ('fn42', len(args))
        b = NonData(80)
        c = (1, 2)
        def __ne__(self, o):
            return ('__ne__', type(self).__name__)
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
    o2 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C5()
except Exception as e:
    print('new C5', type(e).__name__, e)
    o3 = NonData(3)
def step1():
    global o0, o1, o2, o3
    o3.a = 's'
attempt("o3.a = 's'", step1)
attempt("isinstance(o0, C2)", lambda: isinstance(o0, C2))
def loop2():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C0.__call__ = lambda self, *args: ('fn44', len(args))
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o3)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show(o1[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
attempt('loop2', loop2)
attempt("len(o1)", lambda: len(o1))
def step3():
    global o0, o1, o2, o3
    o3.c = C4
attempt("o3.c = C4", step3)
attempt("[k for k in C3.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C3.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def loop4():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.c = C4
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1 *= o0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C4.d = C4.__dict__['c']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(len(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(C4.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
attempt('loop4', loop4)
attempt("type(o0)", lambda: type(o0))
def step5():
    global o0, o1, o2, o3
    o2.__dict__ = {'a': o3}
attempt("o2.__dict__ = {'a': o3}", step5)
attempt("len(o3)", lambda: len(o3))
attempt("C2.on_meta()", lambda: C2.on_meta())
attempt("C5.on_meta()", lambda: C5.on_meta())
attempt("list(o3)", lambda: list(o3))
attempt("C5.a", lambda: C5.a)
attempt("len(o2)", lambda: len(o2))
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C3.d = C3.__dict__['a']
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.a = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([c.__name__ for c in C4.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(o1())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
def step7():
    global o0, o1, o2, o3
    del C5.n
attempt("del C5.n", step7)
attempt("C3.m(o1)", lambda: C3.m(o1))
attempt("o2 | o2", lambda: o2 | o2)
attempt("list(o3)", lambda: list(o3))
attempt("[k for k in C4.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C4.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2 *= None
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0 != o0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(bool(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(list(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
attempt("hash(o2) == hash(o2)", lambda: hash(o2) == hash(o2))
attempt("sorted(o3.__dict__)", lambda: sorted(o3.__dict__))
def step9():
    global o0, o1, o2, o3
    o1.c = o3
attempt("o1.c = o3", step9)
def step10():
    global o0, o1, o2, o3
    o2.d = C3
attempt("o2.d = C3", step10)
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2 = C2()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(1 in o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
def step12():
    global o0, o1, o2, o3
    o3 = C5()
attempt("o3 = C5()", step12)
attempt("o2.p(1)", lambda: o2.p(1))
def step13():
    global o0, o1, o2, o3
    o1.__dict__.clear()
attempt("o1.__dict__.clear()", step13)
attempt("-o0", lambda: -o0)
attempt("getattr(o0, 'c', 9)", lambda: getattr(o0, 'c', 9))
def step14():
    global o0, o1, o2, o3
    del C0.__add__
attempt("del C0.__add__", step14)
o0 = o1 = o2 = o3 = None
print('end')
