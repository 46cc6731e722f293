# 5090
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
    class C0(metaclass=M2):
        def __init__(self, *args):
            self.a = 0
            self.c = 0
        def n(self, *args):
            self.d = 26; return 26
        def __contains__(self, x):
            return NotImplemented
        def __le__(self, o):
            return ('__le__', type(self).__name__)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        def __delattr__(self, name):
            print('delattr', name)
            super().__delattr__(name)
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2():
        c = lambda self, *args: ('fn13', len(args))
        def n(self, *args):
            return (26, self.c)
        def __gt__(self, o):
            return ('__gt__', type(self).__name__)
        def __add__(self, o):
            return ('__add__', type(self).__name__)
        def __ne__(self, o):
            return ('__ne__', type(self).__name__)
        def __lt__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C1, C0):
        a = {}
        def __eq__(self, o):
            return ('__eq__', type(self).__name__)
        def __init_subclass__(cls, **kwargs):
            print('init_subclass', cls.__name__, sorted(kwargs))
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C3, C2):
        __slots__ = ('a', 'c')
        a = lambda self, *args: ('fn28', len(args))
        c = staticmethod(lambda *args: ('static49', len(args)))
        def __init__(self, *args):
            self.b = 2.5
        def m(self, *args):
            return 52
        def p(self, *args):
            self.b = 73; return 73
        def __matmul__(self, o):
            return ('__matmul__', 8)
        def __new__(cls, *args):
            print('new', cls.__name__)
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    class C5(C3, C1):
        b = {}
        c = Named()
        d = lambda self, *args: ('fn63', len(args))
        def __init__(self, *args):
            self.a = 1
            self.c = 0
            self.b = None
        def m(self, *args):
            self.d = 75; return 75
        def p(self, *args):
            return NotImplemented
        def __rsub__(self, o):
            return ('__rsub__', 3)
        def __contains__(self, x):
            return ('__contains__', 1)
        last = 1
except Exception as e:
    print('class C5', type(e).__name__, e)
    C5 = C4
else:
    attempt('mro', lambda: C5.__mro__)
    attempt('layout', lambda: (C5.__dictoffset__ != 0, C5.__weakrefoffset__ != 0, C5.__base__))
try:
    class C6(C2):
        __slots__ = ['c', '__p', 'a']
        def __init__(self, *args):
            super().__init__()
            self.c = True
            self.a = (1, 2)
        def p(self, *args):
            self.b = 79; return 79
        def __mul__(self, o):
            return NotImplemented
        def __le__(self, o):
            return ('__le__', type(self).__name__)
        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C6', type(e).__name__, e)
    C6 = C5
else:
    attempt('mro', lambda: C6.__mro__)
    attempt('layout', lambda: (C6.__dictoffset__ != 0, C6.__weakrefoffset__ != 0, C6.__base__))
try:
    o0 = C4()
except Exception as e:
    print('new C4', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C6()
except Exception as e:
    print('new C6', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C4()
except Exception as e:
    print('new C4', type(e).__name__, e)
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
                object.__setattr__(o3, 'c', None)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(super(C6, o3).p())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(C2.b)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
def step2():
    global o0, o1, o2, o3
    object.__setattr__(o3, 'a', True)
attempt("object.__setattr__(o3, 'a', True)", step2)
attempt("o3.m()", lambda: o3.m())
attempt("o3[0]", lambda: o3[0])
attempt("type(o0)", lambda: type(o0))
attempt("C5.c", lambda: C5.c)
attempt("o0.b", lambda: o0.b)
attempt("o2.d", lambda: o2.d)
attempt("list(vars(o0))", lambda: list(vars(o0)))
def step3():
    global o0, o1, o2, o3
    C3.__bases__ = (C1,)
attempt("C3.__bases__ = (C1,)", step3)
attempt("o0 in [o0]", lambda: o0 in [o0])
def step4():
    global o0, o1, o2, o3
    o0.d = o0
attempt("o0.d = o0", step4)
attempt("range(o2)", lambda: range(o2))
attempt("sorted(o2.__dict__)", lambda: sorted(o2.__dict__))
attempt("C4.last", lambda: C4.last)
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.a = o3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del o0.b
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(C2.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
attempt("o2.p()", lambda: o2.p())
attempt("getattr(o0, 'b', 9)", lambda: getattr(o0, 'b', 9))
def step6():
    global o0, o1, o2, o3
    del C3.__getattr__
attempt("del C3.__getattr__", step6)
attempt("super(C2, o3).n()", lambda: super(C2, o3).n())
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2 *= o3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C3.d = 2.5
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o2)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(sorted(o1.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(o0.b)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
attempt("o0 in [o1]", lambda: o0 in [o1])
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.b = 1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(1 in o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(o0())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
def step9():
    global o0, o1, o2, o3
    o1.__dict__.clear()
attempt("o1.__dict__.clear()", step9)
def step10():
    global o0, o1, o2, o3
    C2.__bases__ = (C0,)
attempt("C2.__bases__ = (C0,)", step10)
attempt("sorted(o1.__dict__)", lambda: sorted(o1.__dict__))
def step11():
    global o0, o1, o2, o3
    o0 |= {}
attempt("o0 |= {}", step11)
attempt("hash(o3) == hash(o3)", lambda: hash(o3) == hash(o3))
def step12():
    global o0, o1, o2, o3
    o3 = C2()
attempt("o3 = C2()", step12)
def step13():
    global o0, o1, o2, o3
    o0 |= C1
attempt("o0 |= C1", step13)
def step14():
    global o0, o1, o2, o3
    object.__setattr__(o0, 'a', 0)
attempt("object.__setattr__(o0, 'a', 0)", step14)
attempt("[k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
attempt("o1.p(1)", lambda: o1.p(1))
attempt("C5.last", lambda: C5.last)
attempt("o2[0]", lambda: o2[0])
attempt("C2.p(o2)", lambda: C2.p(o2))
o0 = o1 = o2 = o3 = None
print('end')
