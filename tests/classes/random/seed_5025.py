# 5025
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
        a = lambda self, *args: ('fn32', len(args))
        def m(self, *args):
            self.b = 68; return 68
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
    class C1(C0, metaclass=M1):
        __slots__ = []
        d = 2.5
        def __init__(self, *args):
            self.c = 2.5
            self.a = 's'
        def m(self, *args):
            return NotImplemented
        def n(self, *args):
            return (45, self.c)
        def p(self, *args):
            return 34
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C0):
        __slots__ = ('c', 'b', 'a')
        a = Named()
        def n(self, *args):
            return 4
        def p(self, *args):
            return NotImplemented
        def __getattr__(self, name):
            if name == 'a':
                raise AttributeError('not ' + name)
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C1):
        a = [3]
        def m(self, *args):
            return (17, self.c)
        def n(self, *args):
            return 90
        def __iter__(self):
            return iter([1, 2])
        def __add__(self, o):
            return NotImplemented
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
    class C4():
        c = property(lambda self: 'prop84', lambda self, v: print('prop set', show(v)))
        d = 0
        def m(self, *args):
            return NotImplemented
        def n(self, *args):
            return 11
        def __index__(self):
            return 3
        def __eq__(self, o):
            return ('__eq__', type(self).__name__)
        def __repr__(self):
            return 'R'
        def __matmul__(self, o):
            return ('__matmul__', 8)
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
    o0 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C4()
except Exception as e:
    print('new C4', type(e).__name__, e)
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
attempt("getattr(o2, 'd', 9)", lambda: getattr(o2, 'd', 9))
attempt("[c.__name__ for c in C3.__subclasses__() if globals().get(c.__name__) is c]", lambda: [c.__name__ for c in C3.__subclasses__() if globals().get(c.__name__) is c])
def loop1():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.b = 0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del C1.p
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o2.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o2.n(1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(C1.n(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
        try:
            v = show(type(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop1', i, v)
attempt('loop1', loop1)
def step2():
    global o0, o1, o2, o3
    C2.d = lambda self, *args: ('fn92', len(args))
attempt("C2.d = lambda self, *args: ('fn92', len(args))", step2)
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__['b'] = o1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
attempt("-o3", lambda: -o3)
attempt("bool(o2)", lambda: bool(o2))
def loop4():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C0.__bases__ = (C3,)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del o2.a
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(type(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(sorted(o3.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
        try:
            v = show(issubclass(C2, C4))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop4', i, v)
attempt('loop4', loop4)
attempt("range(o1)", lambda: range(o1))
attempt("sorted(o3.__dict__)", lambda: sorted(o3.__dict__))
attempt("hasattr(o3, 'b')", lambda: hasattr(o3, 'b'))
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.d = 0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2 = C1()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C4.__eq__ = 1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hash(o3) == hash(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(C3.on_meta())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
def step6():
    global o0, o1, o2, o3
    C3.__len__ = lambda self, *args: ('fn8', len(args))
attempt("C3.__len__ = lambda self, *args: ('fn8', len(args))", step6)
attempt("o2 in [o0]", lambda: o2 in [o0])
attempt("bool(o1)", lambda: bool(o1))
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0 = C0()
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del o1.a
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1 -= o0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
attempt('loop7', loop7)
attempt("isinstance(o3, C3)", lambda: isinstance(o3, C3))
attempt("o3 in [o0]", lambda: o3 in [o0])
attempt("isinstance(o1, C0)", lambda: isinstance(o1, C0))
attempt("o2.n()", lambda: o2.n())
attempt("isinstance(o3, C4)", lambda: isinstance(o3, C4))
attempt("[c.__name__ for c in C4.__subclasses__() if globals().get(c.__name__) is c]", lambda: [c.__name__ for c in C4.__subclasses__() if globals().get(c.__name__) is c])
attempt("isinstance(o3, C3)", lambda: isinstance(o3, C3))
attempt("issubclass(C3, C2)", lambda: issubclass(C3, C2))
def step8():
    global o0, o1, o2, o3
    C1.__bases__ = (C0,)
attempt("C1.__bases__ = (C0,)", step8)
def step9():
    global o0, o1, o2, o3
    object.__setattr__(o1, 'a', (1, 2))
attempt("object.__setattr__(o1, 'a', (1, 2))", step9)
attempt("o1.n()", lambda: o1.n())
attempt("[k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
attempt("o0.c", lambda: o0.c)
attempt("len(o1)", lambda: len(o1))
attempt("o2 in [o2]", lambda: o2 in [o2])
def step10():
    global o0, o1, o2, o3
    C3.b = C3.__dict__['d']
attempt("C3.b = C3.__dict__['d']", step10)
def step11():
    global o0, o1, o2, o3
    del C2.__call__
attempt("del C2.__call__", step11)
def step12():
    global o0, o1, o2, o3
    C4.c = {}
attempt("C4.c = {}", step12)
attempt("o2 + o1", lambda: o2 + o1)
attempt("super(C2, o1).m()", lambda: super(C2, o1).m())
o0 = o1 = o2 = o3 = None
print('end')
