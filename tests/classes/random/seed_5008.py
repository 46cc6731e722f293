# 5008
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
        def n(self, *args):
            return (32, super().n(*args))
        def p(self, *args):
            return (92, super().p(*args))
        def __getitem__(self, key):
            if key == 2:
                raise IndexError
            return ('__getitem__', 1)
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
    class C1(metaclass=M1):
        a = staticmethod(lambda *args: ('static76', len(args)))
        b = classmethod(lambda cls, *args: (cls.__name__, 45))
        d = Named()
        def m(self, *args):
            return 16
        def p(self, *args):
            return [super().p(*args) for _ in range(2)]
        def __radd__(self, o):
            return ('__radd__', 4)
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1, C0):
        __slots__ = ('c', '__dict__', 'd')
        b = lambda self, *args: ('fn56', len(args))
        def n(self, *args):
            return [super().n(*args) for _ in range(2)]
        def __getitem__(self, key):
            if key == 2:
                raise IndexError
            return ('__getitem__', 7)
        def __getattribute__(self, name):
            if name == 'a':
                return 'hooked ' + name
            return super().__getattribute__(name)
        last = 1
except Exception as e:
    print('class C2', type(e).__name__, e)
    C2 = C1
else:
    attempt('mro', lambda: C2.__mro__)
    attempt('layout', lambda: (C2.__dictoffset__ != 0, C2.__weakrefoffset__ != 0, C2.__base__))
try:
    o0 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C2()
except Exception as e:
    print('new C2', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o3 = NonData(3)
attempt("list(vars(o1))", lambda: list(vars(o1)))
def step1():
    global o0, o1, o2, o3
    o3.__dict__ = {'c': 1}
attempt("o3.__dict__ = {'c': 1}", step1)
def step2():
    global o0, o1, o2, o3
    o0.a = C0
attempt("o0.a = C0", step2)
def step3():
    global o0, o1, o2, o3
    del o1.c
attempt("del o1.c", step3)
def step4():
    global o0, o1, o2, o3
    o0 += 's'
attempt("o0 += 's'", step4)
attempt("C1.on_meta()", lambda: C1.on_meta())
attempt("list(vars(o3))", lambda: list(vars(o3)))
def step5():
    global o0, o1, o2, o3
    o2 = C1()
attempt("o2 = C1()", step5)
attempt("[k for k in C2.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C2.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def step6():
    global o0, o1, o2, o3
    o3.d = C0
attempt("o3.d = C0", step6)
def step7():
    global o0, o1, o2, o3
    o2.b = 's'
attempt("o2.b = 's'", step7)
def loop8():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.a = C0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.c = C2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(o3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
        try:
            v = show(range(o2))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop8', i, v)
attempt('loop8', loop8)
attempt("o1.c", lambda: o1.c)
attempt("o0[0]", lambda: o0[0])
def step9():
    global o0, o1, o2, o3
    o0.a = 2.5
attempt("o0.a = 2.5", step9)
def step10():
    global o0, o1, o2, o3
    o0.b = o0
attempt("o0.b = o0", step10)
attempt("o2 in [o0]", lambda: o2 in [o0])
attempt("super(C1, o3).n()", lambda: super(C1, o3).n())
attempt("o2()", lambda: o2())
attempt("[k for k in C2.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C2.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def step11():
    global o0, o1, o2, o3
    o3.__dict__.clear()
attempt("o3.__dict__.clear()", step11)
attempt("-o1", lambda: -o1)
def step12():
    global o0, o1, o2, o3
    o2.__dict__['a'] = o0
attempt("o2.__dict__['a'] = o0", step12)
attempt("hasattr(o1, 'd')", lambda: hasattr(o1, 'd'))
def loop13():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o1.__class__ = C1
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.__dict__ = {'c': o1}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o2.b = o1
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
        try:
            v = show([k for k in dir(o3) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop13', i, v)
attempt('loop13', loop13)
attempt("hash(o3) == hash(o3)", lambda: hash(o3) == hash(o3))
attempt("len(o2)", lambda: len(o2))
def loop14():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                object.__setattr__(o0, 'b', (1, 2))
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                C2.__bases__ = (C2,)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show('s' @ o3)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop14', i, v)
attempt('loop14', loop14)
attempt("C1.d", lambda: C1.d)
def loop15():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o3.c = (1, 2)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                object.__setattr__(o1, 'c', {})
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0 *= C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in dir(o3) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
        try:
            v = show(o2 >= o0)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop15', i, v)
attempt('loop15', loop15)
attempt("o1 - o0", lambda: o1 - o0)
attempt("[k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C1.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
attempt("C0.b", lambda: C0.b)
def loop16():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C2.c = NonData(40)
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o2.__dict__ = {'d': C0}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o1.a = C0
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in dir(o0) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
        try:
            v = show(sorted(o0.__dict__))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop16', i, v)
attempt('loop16', loop16)
attempt("sorted(o0.__dict__)", lambda: sorted(o0.__dict__))
attempt("list(vars(o3))", lambda: list(vars(o3)))
attempt("issubclass(C0, C2)", lambda: issubclass(C0, C2))
def step17():
    global o0, o1, o2, o3
    object.__setattr__(o1, 'b', 's')
attempt("object.__setattr__(o1, 'b', 's')", step17)
attempt("bool(o3)", lambda: bool(o3))
o0 = o1 = o2 = o3 = None
print('end')
