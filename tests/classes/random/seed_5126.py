# 5126
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
    class C0(metaclass=M1):
        a = Named()
        def m(self, *args):
            self.d = 84; return 84
        def p(self, *args):
            return NotImplemented
        def __setattr__(self, name, v):
            print('setattr', name, show(v))
            super().__setattr__(name, v)
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
    class C1(C0, metaclass=M2, key=1):
        __slots__ = []
        b = Named()
        c = staticmethod(lambda *args: ('static80', len(args)))
        def __init__(self, *args):
            self.b = [3]
            self.d = 0
        def m(self, *args):
            return (77, self.c)
        def n(self, *args):
            self.b = 5; return 5
        def p(self, *args):
            return (22, self.b)
        def __new__(cls, *args):
            print('new', cls.__name__)
            return super().__new__(cls)
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C0, float):
        d = lambda self, *args: ('fn65', len(args))
        def m(self, *args):
            return [super().m(*args) for _ in range(2)]
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def p(self, *args):
            return (83, self.b)
        def __contains__(self, x):
            return ('__contains__', 8)
        __len__ = None
        def __neg__(self):
            return ('__neg__', type(self).__name__)
        def __getitem__(self, key):
            if key == 2:
                raise IndexError
            return ('__getitem__', type(self).__name__)
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
    class C3(C0, tuple):
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    o0 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
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
    o3 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o3 = NonData(3)
def step1():
    global o0, o1, o2, o3
    o1.__dict__ = {'d': C1}
attempt("o1.__dict__ = {'d': C1}", step1)
attempt("sorted(o1.__dict__)", lambda: sorted(o1.__dict__))
def step2():
    global o0, o1, o2, o3
    C0.__bases__ = (C0,)
attempt("C0.__bases__ = (C0,)", step2)
attempt("o3.a", lambda: o3.a)
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C0.d
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hasattr(o1, 'a'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show('s' % o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(sorted(o1.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
attempt("C2.d", lambda: C2.d)
attempt("list(vars(o3))", lambda: list(vars(o3)))
def step4():
    global o0, o1, o2, o3
    object.__setattr__(o0, 'b', {})
attempt("object.__setattr__(o0, 'b', {})", step4)
attempt("isinstance(o0, C2)", lambda: isinstance(o0, C2))
def loop5():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del o0.c
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o0 += o1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                C0.d = C0.__dict__['b']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(C3.m(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(o1.b)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
        try:
            v = show(hasattr(o0, 'c'))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop5', i, v)
attempt('loop5', loop5)
def loop6():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.__class__ = C2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.b = [3]
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o2 |= None
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(hash(o2) == hash(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(isinstance(o0, C3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
        try:
            v = show(o3.b)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop6', i, v)
attempt('loop6', loop6)
attempt("C0.a", lambda: C0.a)
attempt("hash(o3) == hash(o3)", lambda: hash(o3) == hash(o3))
def loop7():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__ = {'d': None}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.a = 1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(issubclass(C0, C3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop7', i, v)
        try:
            v = show(1 in o0)
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
                o3.__dict__ = {'a': C1}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.c = C0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                del C1.d
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0.m())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(o1[0])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
def step9():
    global o0, o1, o2, o3
    o1.__class__ = C3
attempt("o1.__class__ = C3", step9)
def loop10():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C3.a = C3.__dict__['c']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o0.m())
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
        try:
            v = show(o0 + o1)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop10', i, v)
attempt('loop10', loop10)
o0 = o1 = o2 = o3 = None
print('end')
