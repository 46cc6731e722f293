import traceback


class OutOfFuel(BaseException):
    pass


FUEL = [4000]


def tick():
    FUEL[0] -= 1
    if FUEL[0] < 0:
        raise OutOfFuel


def cap(x):
    if type(x) is int:
        return x if -10**40 < x < 10**40 else x % 1000003
    if type(x) in (str, list, tuple):
        return x[:24]
    return x


def clean(x):
    if type(x) in (set, frozenset):
        return ("set", sorted(map(repr, x)))
    if type(x) in (list, tuple):
        return type(x)(map(clean, x))
    if type(x) is dict:
        return {k: clean(v) for k, v in x.items()}
    return x


def show(*values):
    print(*[repr(clean(v))[:300] for v in values])


def show_error(e, depth=0):
    places = [(f.lineno, f.end_lineno, f.colno, f.end_colno)
              for f in traceback.extract_tb(e.__traceback__)]
    print("  " * depth + "!", type(e).__name__, e, places,
          e.__suppress_context__)
    for other in getattr(e, "exceptions", ()):
        show_error(other, depth + 1)
    for other in (e.__cause__, e.__context__):
        if other is not None and depth < 3:
            show_error(other, depth + 1)


class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value)
        return self.swallow


class Thing:
    def __init__(self, n=0):
        self.n = n

    def __repr__(self):
        return f"Thing({self.n!r})"

    def __eq__(self, other):
        return isinstance(other, Thing) and self.n == other.n

    def __add__(self, other):
        if isinstance(other, int):
            return Thing(cap(self.n + other))
        return NotImplemented

    def __getitem__(self, key):
        if isinstance(key, slice):
            return (key.start, key.stop, key.step)
        if key == 5:
            raise IndexError("five")
        return key

    @property
    def double(self):
        return self.n * 2


def traced(tag):
    def wrap(fn):
        def call(*args, **kwargs):
            print("call", tag, len(args), sorted(kwargs))
            return fn(*args, **kwargs)
        return call
    return wrap

class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return self.value if got is None else got


class AsyncManager(Manager):
    async def __aenter__(self):
        return await Pause(self.__enter__())

    async def __aexit__(self, *error):
        return self.__exit__(*error)


async def counted(n):
    try:
        for i in range(min(n, 5)):
            yield await Pause(i)
    finally:
        print("counted", cap(n))


def drive(co):
    answer = None
    for _ in range(30):
        try:
            print("<", cap(co.send(answer)))
        except StopIteration as e:
            return e.value
        answer = None if answer else 7
    co.close()


def clean_text(v):
    return v if " at 0x" not in repr(v) else type(v).__name__


def tell(call):
    try:
        v = call()
    except Exception as e:
        print("  !", type(e).__name__, e)
        return
    if type(v) in (int, float, complex, str, bytes, bytearray, list, tuple,
                   dict, set, frozenset, bool, type(None), range, slice):
        show(v)
    else:
        print("  type", type(v).__name__)


i1 = 2
f2 = float('inf')
s3 = '12'
l4 = [2147483648, 1, 2, 2147483648]
d5 = {'a': 1}
t6 = ()
z7 = {'a', 1}
b8 = False
i9 = 7
f2 = 2.25
s3 = '%s'
l4 = [4611686018427387903]
d10 = {'a': 1}
t11 = (1, 2, 3)
z7 = {'a', 1}
b8 = False
try:
    space = {'x': cap((-1).bit_length())}
    try: exec('class made: y = x', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C12(dict):
        value = len(s3)
        squares = [x13 for x13 in range(9, 1, -2)]
        def method(self, x=1):
            show((((s3 + s3) + '%5s' % (i9,)) * (abs((lambda x, y=i1: cap(x + y))(i9)) & 3)))
            (i14, *l19), i15, i16 = (sum((i14 for x17 in reversed(l4[:4]))), 1), ((1, 2, 3) or [7])[0], (i18 := i1)
            return cap(x + self.value)
    show(C12.value, C12.squares, C12().method((2147483648 >> (i9 & 31))))
    show(((str(True) * ((i9 + i1) & 3)) if bool(s3.replace('ß', s3)) else s3))
    tell(lambda: ('aXbXc').center('ignore'))
    tell(lambda: (1 - 2j).__mul__({97: 'z'}, *d10))
    tell(lambda: ('abc').isupper())
    tell(lambda: (set()).issubset(str, None))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((len((i1,)) - ((sum((i1 for x20 in list(d5))) % 1000) ** (((i9 % 1000) ** (i1 & 3)) & 3))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(d10.setdefault(s3, 256))
    l4[4611686018427387903::2] = (65535 if b8 else i9)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(d5.pop('ß'))
    class C22(Thing):
        value = i1
        squares = [abs(i1) for x23 in list(d10)]
        def method(self, x=1):
            def fn24(i25, i26, i27=(3 and 0), *t28, i29=2):
                tick()
                tell(lambda: (0).conjugate(range(3), 1j))
                tell(lambda: (2**70).__eq__(b'a', s3))
                return i1
            return cap(x + self.value)
    show(C22.value, C22.squares, C22().method(i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4[i1:], l4[i21], = tuple([-1, 100000000000000000000, 2305843009213693952]), ((1, 2, 3) + t11),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert all([255, 4611686018427387903, 100000000000000000000, 22]), ('%s' + s3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(sorted(-3, key=str), ())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o30 = Thing((i9 and i1))
    o30.n = (s3 * (i9 & 3))
    show(o30, o30.double, o30[5])
    try:
        try:
            show((s3 * (int((not f2)) & 3)), float(((i1 + -4611686018427387904) if (b8 or b8) else min(i9, 10))))
            raise OSError(-4611686018427387904)
        except* ValueError as e31:
            show_error(e31)
    except Exception as error:
        show_error(error)
    tell(lambda: ('abc').encode(None))
    def fn32(i33, *t34):
        tick()
        b35 = cap(True)
        try:
            class Sp36:
                n = 'n'
                def __setitem__(self, key, value):
                    return 1 / 0
                def __getitem__(self, key):
                    print('__getitem__')
                    return self
                def __exit__(self, *error):
                    return {}['k']
                def __ge__(self, other):
                    return 1
            o = Sp36()
            tell(lambda: clean_text(list(o)))
            tell(lambda: clean_text((lambda a, b: a)(*o)))
            tell(lambda: clean_text('a' * o))
            tell(lambda: clean_text(1 + o))
            def gen37(i38):
                tick()
                yield i38
                class Sp39(float):
                    n = 'n'
                    def __hash__(self):
                        return b'y'
                    def __divmod__(self, other):
                        return 0
                o = Sp39()
                tell(lambda: clean_text([*o]))
                tell(lambda: clean_text(o[0]))
                tell(lambda: clean_text(any(x for x in o)))
                tell(lambda: clean_text(o != o))
                tell(lambda: clean_text([*o]))
                tell(lambda: clean_text(tuple(o)))
        except StopIteration as e40:
            show_error(e40)
            l41 = l41 = cap((list((1, 2, 3)) * (-1 & 1)))
            raise
        b43 = cap((i9 not in {s3: (i42 := i1), i1: isinstance(t11, (list, float)), True: (not 1e-300)}))
        return (sum(((lambda: x44)() for x44 in l4[:5])) or (i1 or i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s3 = cap('a'.join(map(str, [])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6 += tuple(sorted(l4))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((i1 in {fn32(100000000000000000000) for x45 in [][:5]}), (str(fn24(i21, 2147483648)) + (f'v={i1!r:_^9}' + '%s')))
    def gen46(i47):
        global s3
        tick()
        yield i47
        w48 = 0
        while w48 < 2:
            w48 += 1
            tick()
            tell(lambda: (-1.5).is_integer(1j, 'ascii'))
            tell(lambda: ({'a': 1, 'b': 2}).__ior__(float('nan'), 1))
            show([i1], set(tuple(([2305843009213693952, 2305843009213693952] + l4))))
        Thing.shared = (t6, (1, 'a'), *l4,)
    l4 = cap([(lambda: fn32(x49))() for x49 in (1, 2, 3)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((b8 or (i21 == s3)) and b8))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert b8, (s3 + 'abc')[i9]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d10', globals().get('d10'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i21', globals().get('i21'))
show('i9', globals().get('i9'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('t11', globals().get('t11'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
