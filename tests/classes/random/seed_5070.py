# 5070
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
        __slots__ = ['c', '__p']
        a = staticmethod(lambda *args: ('static97', len(args)))
        b = lambda self, *args: ('fn36', len(args))
        def m(self, *args):
            return (45, super().m(*args))
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def p(self, *args):
            return (92, super().p(*args))
        def __enter__(self):
            return 'in'
        def __sub__(self, o):
            return ('__sub__', type(self).__name__)
        def __iadd__(self, o):
            return ('__iadd__', 1)
        def __mod__(self, o):
            return ('__mod__', 8)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        __slots__ = ['d']
        a = 's'
        d = property(lambda self: 'prop98', lambda self, v: print('prop set', show(v)))
        def __init__(self, *args):
            self.d = {}
            self.b = 2.5
        def m(self, *args):
            return (44, super().m(*args))
        def n(self, *args):
            self.a = 82; return 82
        def __eq__(self, o):
            return ('__eq__', 4)
        def __lt__(self, o):
            return NotImplemented
        def __mod__(self, o):
            return ('__mod__', 5)
        __mul__ = None
        def __getattr__(self, name):
            if name == 'a':
                raise AttributeError('not ' + name)
            if name.startswith('__'):
                raise AttributeError(name)
            return 'getattr ' + name
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1):
        b = lambda self, *args: ('fn43', len(args))
        def p(self, *args):
            return (__class__.__name__, type(self).__name__)
        def __repr__(self):
            return 'R'
        def __rmul__(self, o):
            return NotImplemented
        def __len__(self):
            return 2
        def __hash__(self):
            return 7
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    class C3(C0):
        __slots__ = ('__weakref__', '__p', '__dict__')
        b = Named()
        c = None
        def n(self, *args):
            return (__class__.__name__, type(self).__name__)
        def p(self, *args):
            return NotImplemented
        def __add__(self, o):
            return ('__add__', 1)
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
    class C4(C2, C1):
        __slots__ = ()
        b = Named()
        d = 's'
        def m(self, *args):
            return 51
        def n(self, *args):
            return 49
        def p(self, *args):
            return NotImplemented
        def __exit__(self, *args):
            return True
        def __index__(self):
            return 3
        def __getitem__(self, key):
            if key == 2:
                raise IndexError
            return ('__getitem__', type(self).__name__)
        def __mul__(self, o):
            return NotImplemented
        last = 1
except Exception as e:
    print('class C4', type(e).__name__, e)
    C4 = C3
else:
    attempt('mro', lambda: C4.__mro__)
    attempt('layout', lambda: (C4.__dictoffset__ != 0, C4.__weakrefoffset__ != 0, C4.__base__))
try:
    o0 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
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
attempt("list(o3)", lambda: list(o3))
attempt("hash(o3) == hash(o3)", lambda: hash(o3) == hash(o3))
def step1():
    global o0, o1, o2, o3
    C4.c = C4.__dict__['b']
attempt("C4.c = C4.__dict__['b']", step1)
attempt("hasattr(o1, 'd')", lambda: hasattr(o1, 'd'))
attempt("o3.a", lambda: o3.a)
attempt("o0()", lambda: o0())
attempt("type(o2)", lambda: type(o2))
def loop2():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.a = C1.__dict__['a']
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.__class__ = C0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o3.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hash(o3) == hash(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
attempt('loop2', loop2)
attempt("[c.__name__ for c in C1.__subclasses__() if globals().get(c.__name__) is c]", lambda: [c.__name__ for c in C1.__subclasses__() if globals().get(c.__name__) is c])
attempt("super(C3, o2).p()", lambda: super(C3, o2).p())
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.__getattr__ = {}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1 *= C4
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(sorted(o3.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(o0.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(sorted(o2.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
attempt("len(o3)", lambda: len(o3))
def step4():
    global o0, o1, o2, o3
    C2.__bases__ = (C2,)
attempt("C2.__bases__ = (C2,)", step4)
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C3.c = lambda self, *args: ('fn60', len(args))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3 -= o0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1 % 1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
def step6():
    global o0, o1, o2, o3
    o0.d = o0
attempt("o0.d = o0", step6)
def loop7():
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
                object.__setattr__(o2, 'a', 0)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                del C1.__len__
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(bool(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(sorted(o2.__dict__))
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
                o0 = C2()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1 in [o3])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
attempt("isinstance(o2, C1)", lambda: isinstance(o2, C1))
def loop9():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o1.c
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(o0.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(1 != o0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
attempt("bool(o2)", lambda: bool(o2))
attempt("o1.m()", lambda: o1.m())
def step10():
    global o0, o1, o2, o3
    C3.__bases__ = (C3,)
attempt("C3.__bases__ = (C3,)", step10)
attempt("o1.c", lambda: o1.c)
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.a = [3]
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C2.c = C2.__dict__['b']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(isinstance(o3, C3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
def step12():
    global o0, o1, o2, o3
    o3.c = o1
attempt("o3.c = o1", step12)
attempt("[c.__name__ for c in C0.__subclasses__() if globals().get(c.__name__) is c]", lambda: [c.__name__ for c in C0.__subclasses__() if globals().get(c.__name__) is c])
def step13():
    global o0, o1, o2, o3
    o1.c = C4
attempt("o1.c = C4", step13)
attempt("super(C3, o0).m()", lambda: super(C3, o0).m())
attempt("o0 in [o1]", lambda: o0 in [o1])
attempt("issubclass(C0, C0)", lambda: issubclass(C0, C0))
def step14():
    global o0, o1, o2, o3
    o0.__dict__.clear()
attempt("o0.__dict__.clear()", step14)
attempt("hasattr(o2, 'a')", lambda: hasattr(o2, 'a'))
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.d = 0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1.m())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(C1.c)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
def step16():
    global o0, o1, o2, o3
    o3.__dict__ = {'b': C3}
attempt("o3.__dict__ = {'b': C3}", step16)
def step17():
    global o0, o1, o2, o3
    del C2.b
attempt("del C2.b", step17)
def loop18():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.a = [3]
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                del o2.a
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.__dict__ = {'d': o0}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1.a)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
        try:
            v = show([c.__name__ for c in C2.__subclasses__() if globals().get(c.__name__) is c])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
        try:
            v = show(super(C3, o2).p())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop18', i, v)
attempt('loop18', loop18)
attempt("sorted(o1.__dict__)", lambda: sorted(o1.__dict__))
def step19():
    global o0, o1, o2, o3
    o3.__dict__['b'] = C1
attempt("o3.__dict__['b'] = C1", step19)
o0 = o1 = o2 = o3 = None
print('end')
