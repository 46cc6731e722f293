# 5061
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
        d = property(lambda self: 'prop17', lambda self, v: print('prop set', show(v)))
        def m(self, *args):
            return (72, super().m(*args))
        def __getattribute__(self, name):
            if name == 'c':
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
    class C1(C0, dict):
        b = 2.5
        c = None
        def __init__(self, *args):
            super().__init__()
            self.c = 1
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def p(self, *args):
            return (91, super().p(*args))
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1, list):
        a = Named()
        def __init__(self, *args):
            self.d = 0
            self.c = (1, 2)
        def n(self, *args):
            return (96, self.c)
        def __rsub__(self, o):
            return ('__rsub__', 2)
        def __contains__(self, x):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C1):
        __slots__ = ['d', '__dict__']
        b = (1, 2)
        d = 2.5
        def n(self, *args):
            return (24, super().n(*args))
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    class C4(C3, C2, C1):
        d = Named()
        def m(self, *args):
            return [super().m(*args) for _ in range(2)]
        def n(self, *args):
            self.d = 93; return 93
        def __eq__(self, o):
            return ('__eq__', type(self).__name__)
        def __neg__(self):
            return ('__neg__', type(self).__name__)
        def __del__(self):
            print('del', type(self).__name__)
        def __mod__(self, o):
            return ('__mod__', 7)
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    class C5(C1):
        __slots__ = []
        def m(self, *args):
            return (4, self.d)
        def __del__(self):
            print('del', type(self).__name__)
        def __exit__(self, *args):
            return True
        def __delattr__(self, name):
            print('delattr', name)
            super().__delattr__(name)
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
attempt("o1[0]", lambda: o1[0])
attempt("o2.p()", lambda: o2.p())
def step1():
    global o0, o1, o2, o3
    object.__setattr__(o0, 'a', True)
attempt("object.__setattr__(o0, 'a', True)", step1)
attempt("issubclass(C0, C0)", lambda: issubclass(C0, C0))
attempt("o3 in [o2]", lambda: o3 in [o2])
attempt("range(o3)", lambda: range(o3))
def loop2():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C2.__getattr__ = Data(73)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2 -= C3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.c = C4
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show(C3.b)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
        try:
            v = show(list(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
attempt('loop2', loop2)
attempt("len(o3)", lambda: len(o3))
attempt("isinstance(o0, C2)", lambda: isinstance(o0, C2))
attempt("type(o0)", lambda: type(o0))
attempt("len(o3)", lambda: len(o3))
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__['d'] = o3
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del C4.__call__
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o2.c = (1, 2)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in C2.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show([k for k in dir(o0) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(o1.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
def step4():
    global o0, o1, o2, o3
    C5.c = property(lambda self: 'prop67', lambda self, v: print('prop set', show(v)))
attempt("C5.c = property(lambda self: 'prop67', lambda self, v: print('prop set', show(v)))", step4)
attempt("super(C0, o3).p()", lambda: super(C0, o3).p())
attempt("True >= o0", lambda: True >= o0)
def step5():
    global o0, o1, o2, o3
    o3.__dict__ = {'b': o0}
attempt("o3.__dict__ = {'b': o0}", step5)
def step6():
    global o0, o1, o2, o3
    o3.c = (1, 2)
attempt("o3.c = (1, 2)", step6)
attempt("C3.d", lambda: C3.d)
attempt("-o0", lambda: -o0)
attempt("super(C1, o1).m()", lambda: super(C1, o1).m())
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C0.__eq__
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o1, 'd', {})
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(len(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(sorted(o0.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
attempt("o2.m()", lambda: o2.m())
def step8():
    global o0, o1, o2, o3
    C4.__call__ = property(lambda self: 'prop4')
attempt("C4.__call__ = property(lambda self: 'prop4')", step8)
def step9():
    global o0, o1, o2, o3
    object.__setattr__(o0, 'b', 2.5)
attempt("object.__setattr__(o0, 'b', 2.5)", step9)
attempt("C5.last", lambda: C5.last)
def step10():
    global o0, o1, o2, o3
    o3.a = C4
attempt("o3.a = C4", step10)
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1 = C0()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C1.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
attempt("[k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o1) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
attempt("None >= o1", lambda: None >= o1)
attempt("C2.b", lambda: C2.b)
def step12():
    global o0, o1, o2, o3
    o1.__dict__['b'] = C2
attempt("o1.__dict__['b'] = C2", step12)
attempt("type(o0)", lambda: type(o0))
attempt("1 in o2", lambda: 1 in o2)
def loop13():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.__bases__ = (C5,)
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([c.__name__ for c in C4.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(list(vars(o2)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
        try:
            v = show(issubclass(C2, C2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
def step14():
    global o0, o1, o2, o3
    del C0.m
attempt("del C0.m", step14)
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.b = True
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C1.m(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("1 >= o1", lambda: 1 >= o1)
attempt("o3()", lambda: o3())
o0 = o1 = o2 = o3 = None
print('end')
