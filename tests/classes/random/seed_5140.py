# 5140
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
        a = {}
        d = NonData(94)
        def __delattr__(self, name):
            print('delattr', name)
            super().__delattr__(name)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0, metaclass=M3):
        def m(self, *args):
            return (84, super().m(*args))
        def __sub__(self, o):
            return ('__sub__', 0)
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
            super().__setattr__(name, v)
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C0, C1, int):
        __slots__ = 'd'
        b = 0
        def m(self, *args):
            return 62
        def p(self, *args):
            return 63
        def __sub__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C0, int, metaclass=M3):
        __slots__ = ['b', 'c']
        a = property(lambda self: 'prop98', lambda self, v: print('prop set', show(v)))
        b = Named()
        __gt__ = None
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C3, C0):
        def __rmul__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    class C5(C3, C2):
        __slots__ = ()
        def __init__(self, *args):
            self.a = [3]
        def m(self, *args):
            return (24, super().m(*args))
        def n(self, *args):
            return 57
        def p(self, *args):
            return 85
        def __getattr__(self, name):
            if name == 'a':
                raise AttributeError('not ' + name)
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    class C6(C5, C3, C2):
        __slots__ = 'c'
        def m(self, *args):
            return NotImplemented
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        last = 1
except Exception as e:
    print('class C6', type(e).__name__, e)
    C6 = C5
else:
    attempt('mro', lambda: C6.__mro__)
    attempt('layout', lambda: (C6.__dictoffset__ != 0, C6.__weakrefoffset__ != 0, C6.__base__))
try:
    o0 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C4()
except Exception as e:
    print('new C4', type(e).__name__, e)
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
def loop1():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C0.a = C0.__dict__['c']
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3.__dict__ = {'d': o2}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(isinstance(o2, C1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
attempt("-o2", lambda: -o2)
attempt("o3.c", lambda: o3.c)
attempt("list(vars(o1))", lambda: list(vars(o1)))
attempt("hash(o2) == hash(o2)", lambda: hash(o2) == hash(o2))
def loop2():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o0, 'd', None)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C5.last)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show(super(C6, o3).m())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show(C0.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
attempt('loop2', loop2)
attempt("hash(o2) == hash(o2)", lambda: hash(o2) == hash(o2))
def step3():
    global o0, o1, o2, o3
    del o0.d
attempt("del o0.d", step3)
attempt("C5.c", lambda: C5.c)
def step4():
    global o0, o1, o2, o3
    object.__setattr__(o0, 'd', 's')
attempt("object.__setattr__(o0, 'd', 's')", step4)
attempt("o3 | o2", lambda: o3 | o2)
attempt("list(o1)", lambda: list(o1))
attempt("C4.b", lambda: C4.b)
attempt("C0.n(o3)", lambda: C0.n(o3))
def step5():
    global o0, o1, o2, o3
    o3 *= 2.5
attempt("o3 *= 2.5", step5)
attempt("o3 in [o0]", lambda: o3 in [o0])
attempt("hash(o3) == hash(o3)", lambda: hash(o3) == hash(o3))
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__class__ = C4
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.__dict__ = {'c': o2}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o2.__dict__ = {'d': o2}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2.m(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(C4.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(list(vars(o1)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3 = C0()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2 += o3
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C0.n(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(C1.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(super(C0, o2).p())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
def step8():
    global o0, o1, o2, o3
    o2.b = o3
attempt("o2.b = o3", step8)
def loop9():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C0.m = True
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0 |= C0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C6.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(-o1)
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
                del C0.__getattr__
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.__dict__ = {'c': 1}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in C2.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(o1 != o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show({} - o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
attempt("o1 + 1", lambda: o1 + 1)
attempt("[k for k in dir(o0) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o0) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
attempt("o3[0]", lambda: o3[0])
attempt("o3[0]", lambda: o3[0])
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.b = C3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C5.a = property(lambda self: 'prop4')
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o1)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
attempt("o0 != (1, 2)", lambda: o0 != (1, 2))
attempt("range(o1)", lambda: range(o1))
def step12():
    global o0, o1, o2, o3
    o2.b = {}
attempt("o2.b = {}", step12)
attempt("list(vars(o1))", lambda: list(vars(o1)))
attempt("-o0", lambda: -o0)
attempt("o0.n()", lambda: o0.n())
o0 = o1 = o2 = o3 = None
print('end')
