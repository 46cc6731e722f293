# 5094
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
        __slots__ = ['c', '__dict__']
        b = NonData(26)
        last = 1
except Exception as e:
    print('class C0', type(e).__name__, e)
    C0 = object
else:
    attempt('mro', lambda: C0.__mro__)
    attempt('layout', lambda: (C0.__dictoffset__ != 0, C0.__weakrefoffset__ != 0, C0.__base__))
try:
    class C1(C0):
        b = lambda self, *args: ('fn16', len(args))
        def m(self, *args):
            return 58
        def __add__(self, o):
            return ('__add__', 7)
        def __bool__(self):
            return False
        def __init_subclass__(cls, **kwargs):
            print('init_subclass', cls.__name__, sorted(kwargs))
            super().__init_subclass__()
        last = 1
except Exception as e:
    print('class C1', type(e).__name__, e)
    C1 = C0
else:
    attempt('mro', lambda: C1.__mro__)
    attempt('layout', lambda: (C1.__dictoffset__ != 0, C1.__weakrefoffset__ != 0, C1.__base__))
try:
    class C2(C1):
        def m(self, *args):
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
        a = 2.5
        __neg__ = None
        last = 1
except Exception as e:
    print('class C3', type(e).__name__, e)
    C3 = C2
else:
    attempt('mro', lambda: C3.__mro__)
    attempt('layout', lambda: (C3.__dictoffset__ != 0, C3.__weakrefoffset__ != 0, C3.__base__))
try:
    o0 = C0()
except Exception as e:
    print('new C0', type(e).__name__, e)
    o0 = NonData(0)
try:
    o1 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
    o1 = NonData(1)
try:
    o2 = C1()
except Exception as e:
    print('new C1', type(e).__name__, e)
    o2 = NonData(2)
try:
    o3 = C3()
except Exception as e:
    print('new C3', type(e).__name__, e)
    o3 = NonData(3)
attempt("range(o0)", lambda: range(o0))
attempt("[k for k in C0.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C0.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
attempt("o2.n(1)", lambda: o2.n(1))
attempt("C3.p(o2)", lambda: C3.p(o2))
attempt("o2()", lambda: o2())
attempt("1 in o1", lambda: 1 in o1)
def step1():
    global o0, o1, o2, o3
    del o1.c
attempt("del o1.c", step1)
attempt("getattr(o0, 'd', 9)", lambda: getattr(o0, 'd', 9))
attempt("C1.c", lambda: C1.c)
attempt("o2[0]", lambda: o2[0])
attempt("-o0", lambda: -o0)
def loop2():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                C1.c = C1.__dict__['a']
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(o1.b)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop2', i, v)
attempt('loop2', loop2)
attempt("o1[0]", lambda: o1[0])
attempt("sorted(o1.__dict__)", lambda: sorted(o1.__dict__))
def loop3():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C2.__len__
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o1)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(list(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
        try:
            v = show(len(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop3', i, v)
attempt('loop3', loop3)
attempt("-o2", lambda: -o2)
def step4():
    global o0, o1, o2, o3
    o0.d = C3
attempt("o0.d = C3", step4)
attempt("super(C2, o0).m()", lambda: super(C2, o0).m())
attempt("o0.d", lambda: o0.d)
attempt("C2.last", lambda: C2.last)
def step5():
    global o0, o1, o2, o3
    o2 -= o3
attempt("o2 -= o3", step5)
attempt("[k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def step6():
    global o0, o1, o2, o3
    o1.d = o2
attempt("o1.d = o2", step6)
attempt("[k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in dir(o2) if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def step7():
    global o0, o1, o2, o3
    del o2.d
attempt("del o2.d", step7)
attempt("[k for k in C3.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']]", lambda: [k for k in C3.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
def step8():
    global o0, o1, o2, o3
    o2.__dict__ = {'b': 2.5}
attempt("o2.__dict__ = {'b': 2.5}", step8)
attempt("o3.p(1)", lambda: o3.p(1))
attempt("issubclass(C2, C3)", lambda: issubclass(C2, C3))
attempt("list(vars(o2))", lambda: list(vars(o2)))
attempt("type(o2)", lambda: type(o2))
attempt("range(o0)", lambda: range(o0))
def loop9():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o2.__dict__ = {'c': C2}
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o3.__dict__['n'] = o0
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o0.__class__ = C2
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(1 in o2)
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(type(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
        try:
            v = show(issubclass(C2, C3))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop9', i, v)
attempt('loop9', loop9)
def step10():
    global o0, o1, o2, o3
    o0 |= None
attempt("o0 |= None", step10)
def loop11():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                del C2.b
            except Exception as e:
                print('change', type(e).__name__)
        if i == 30:
            try:
                o1.b = C2
            except Exception as e:
                print('change', type(e).__name__)
        if i == 45:
            try:
                o2.__dict__.clear()
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show(list(vars(o1)))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
        try:
            v = show(type(o0))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop11', i, v)
attempt('loop11', loop11)
attempt("o2 in [o2]", lambda: o2 in [o2])
def loop12():
    global o0, o1, o2, o3
    seen = []
    for i in range(60):
        if i == 15:
            try:
                o0.__dict__ = {'d': C0}
            except Exception as e:
                print('change', type(e).__name__)
        try:
            v = show([k for k in C2.__dict__ if k in ['a', 'b', 'c', 'd', 'm', 'n', 'p']])
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(issubclass(C2, C1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
        try:
            v = show(range(o1))
        except Exception as e:
            v = type(e).__name__
        if v not in seen:
            seen.append(v); print('loop12', i, v)
attempt('loop12', loop12)
def step13():
    global o0, o1, o2, o3
    o0.b = 0
attempt("o0.b = 0", step13)
o0 = o1 = o2 = o3 = None
print('end')
