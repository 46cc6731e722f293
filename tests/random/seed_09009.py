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


i1 = -3
f2 = 0.1
s3 = '%s'
l4 = [4611686018427387903]
d5 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z7 = {0, 1, 2, 3}
b8 = True
i1 = 256
f9 = -3.75
s10 = '12'
l4 = [-1]
d11 = {'a': 1}
t12 = (1, 2, 3)
z13 = {0, 1, 2, 3}
b8 = False
try:
    show((((s10 * (i1 & 3)) * (len(z7) & 3)) <= (s10 + s10).strip()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ((1, 2, 1)).index())
    tell(lambda: ([1, 'a', None]).__iadd__(',', 'utf-8', *2**70))
    tell(lambda: (range(5, 0, -2)).__getitem__(True))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 &= 2147483648
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(l4.pop())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap((i1 if b8 else 1))}
    try: exec('import math as y', {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp15:
        n = None
        def __ne__(self, other):
            return {}
    o = Sp15()
    tell(lambda: clean_text(o @ 1))
    tell(lambda: clean_text(divmod(o, 2)))
    t12 = cap(tuple([(x16).bit_length() for x16 in range(5, 1, -2)]))
    tell(lambda: ((1, 2, 1)).__add__())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show((({i1 for x17 in reversed([-4611686018427387904][:4])} | {s3}) ^ {s3}))
        i18 = cap(((-i1 & (t6 or [7])[0]) - (lambda x, y=(i1).bit_length(): cap(x + y))(len(t12))))
    except ValueError as e19:
        show_error(e19)
        try:
            class Sl20:
                __slots__ = ['y', '__z']
            class Sl21(Sl20):
                __slots__ = 'w'
            o = Sl20()
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            try: setattr(o, '_Sl20__z', 1)
            except Exception as error: show_error(error)
            try: o.w += 1
            except Exception as error: show_error(error)
            try: o.__class__ = Sl20
            except Exception as error: show_error(error)
            try: show(hasattr(o, 'w'), dir(o)[-4:])
            except Exception as error: show_error(error)
            show(l4)
        except (ValueError, KeyError) as e22:
            show_error(e22)
            try:
                try:
                    d26: object = cap({x23: i1 for x23 in reversed([256, 256][:4]) if bool(x23)})
                    raise ExceptionGroup('top', [OSError(s10), ExceptionGroup('g', [ExceptionGroup('g', [OSError(i1), OSError(s10)]), ExceptionGroup('g', [ValueError(i1)])])])
                except* ValueError as e27:
                    show_error(e27)
            except Exception as error:
                show_error(error)
        else:
            i28, i18, *l4, i29 = (lambda x, y=2147483648: cap(x + y))(i18), min(-25, i1), i29, i1, ((i1 % 1000) ** (256 & 3))
        finally:
            print('finally', 29)
            if (not [x30 for x30 in l4[:5]][:2305843009213693952:-1]):
                with Manager(31) as i28:
                    show(f'{i29!r:_^9}', set([bool(d11)]))
            elif any(s10.split()):
                class Sl32:
                    __slots__ = ('x', 'y')
                class Sl33(Sl32):
                    __slots__ = 'w'
                o = Sl33()
                try: show(hasattr(o, 'v'), dir(o)[-4:])
                except Exception as error: show_error(error)
                try: del o.w
                except Exception as error: show_error(error)
                try: del o.v
                except Exception as error: show_error(error)
                try: o.y = b8
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl32__z', 1)
                except Exception as error: show_error(error)
            assert bool({f9: s3}), str([-4611686018427387904, 1, 255, -34])
    else:
        i34 = cap(7)
    finally:
        print('finally', 34)
        d35 = cap({-0.0: ((lambda x, y=i1: cap(x + y))(i18) << ((i1 & -3) & 15)), b8: (f'{{}}{i18:^7}' < f'{{}}{i29!r}')})
        show({b8: (l4 is not None)}, f'{s3:{3}}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w36 = 0
    while w36 < 2:
        w36 += 1
        tick()
        l4[i1] = l4[4611686018427387903] = i38 = []
    print((((s3 + 'abc')[0] if (l4 is None) else f'{{}}{s10!r}') + (s10 if b8 else s10)[(i37 - i28):(i1 - 2147483648)]), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            class Sp39(tuple):
                n = None
                def __enter__(self):
                    print('__enter__')
                    return 2**65
                def __index__(self):
                    print('__index__')
                    return iter([1, 2])
                def __format__(self, spec):
                    return None
                def __setitem__(self, key, value):
                    return NotImplemented
            o = Sp39()
            tell(lambda: clean_text((lambda a, b: a)(*o)))
            tell(lambda: clean_text(1 - o))
            tell(lambda: clean_text('x'.join(o)))
            tell(lambda: clean_text(o.missing))
            raise OSError(0)
        except* (ValueError, OSError) as e40:
            show_error(e40)
        except* LookupError as e41:
            show_error(e41)
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(42):
        class Sl43:
            __slots__ = ()
        class Sl44(Sl43):
            v = 1
        o = Sl43()
        try: setattr(o, '_Sl43__z', 1)
        except Exception as error: show_error(error)
        try: show(o.__dict__)
        except Exception as error: show_error(error)
        try: o.w += 1
        except Exception as error: show_error(error)
        try: o.x += 1
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl43__z', 1)
        except Exception as error: show_error(error)
        b45 = cap(all([1, 5, 7, 65535]))
        for i46 in [b8, f2, *t6][:5]:
            tick()
            b8 = cap(b8)
    d5 = cap({})
    tell(lambda: format(65, '=+z_.0G'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp47(int):
        n = 1
        def __format__(self, spec):
            return (3, 4)
        def __missing__(self, key):
            return {}
    o = Sp47()
    tell(lambda: clean_text(o + o))
    tell(lambda: clean_text(range(o)))
    tell(lambda: clean_text(round(o, 1)))
    tell(lambda: clean_text(range(o)))
    tell(lambda: clean_text(o >= o))
    tell(lambda: clean_text(-o))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b45', globals().get('b45'))
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d26', globals().get('d26'))
show('d35', globals().get('d35'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i18', globals().get('i18'))
show('i28', globals().get('i28'))
show('i29', globals().get('i29'))
show('i34', globals().get('i34'))
show('i37', globals().get('i37'))
show('i38', globals().get('i38'))
show('i46', globals().get('i46'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('t12', globals().get('t12'))
show('t6', globals().get('t6'))
show('z13', globals().get('z13'))
show('z7', globals().get('z7'))
