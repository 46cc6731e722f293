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


i1 = -4611686018427387904
f2 = 1e10
s3 = 'bc'
l4 = [2147483648]
d5 = {1: 2, 'b': 3}
t6 = (1, 'a')
z7 = {0, 1, 2, 3}
b8 = True
i9 = -50
f2 = 1e300
s10 = 'a'
l11 = [255]
d12 = {(1, 2): 'p', 0: 0}
t6 = (1,)
z7 = set()
b13 = False
try:
    i14 = cap(i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f15 = cap(((float(2305843009213693952) if bool(t6) else (f2 - i1)) % ((i9 + 2305843009213693952) - s3.rfind(s3))))
    show((((i1 >> (i9 & 31)) + 'bc'.count(s10)) if b13 else 256), dict(zip(('%s' + s10.title()), l4)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(16, True), Manager('second') as s17:
        with Manager(18, True):
            show(((s17 + s3).upper() if ((i1 << (1 & 15)) > len({1, 2}) != abs(2)) else '%s' % i14.upper()))
        async def co19():
            tick()
            try:
                b20 = cap((f'v={i1:{3 + 2}}' <= (s3 * (3 & 3)).replace(s3, '日本')))
            finally:
                print('finally', 20)
                f21 = cap(f15)
                show((*str(b8).split(), ((i14 // 65535) // 7),), s10)
            return await Pause((i14 | i9))
        show(drive(co19()))
        tell(lambda: hasattr(2, 1.5))
        tell(lambda: ord([1], ()))
        tell(lambda: min(f2))
    assert (sum((i9 for x22 in list(d12))) >= (i9 & -1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i9 = cap({s10: (5 <= 5 > i9)}.get(s10, (i1 - (i9 >> (2305843009213693952 & 31)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert b13, ('Hello' * (i1 & 3))
    if b8:
        try:
            try:
                with Manager(23, True) as i14:
                    class Sp24(int):
                        n = 1
                        def __str__(self):
                            return str(self.n)
                    o = Sp24()
                    tell(lambda: clean_text(max(o, 1)))
                    tell(lambda: clean_text(o(1)))
                    tell(lambda: clean_text(f'{o!r:>5}'))
                    tell(lambda: clean_text(bytes(o)))
                    tell(lambda: clean_text(o.missing))
                    try:
                        b25 = cap(bool((s17.rfind(s3) if (l11 == '0') else 1)))
                        i1, i9, *l26, i14 = (255 if b8 else i9), abs(i9), i1, (i9 | i9)
                        o27 = Thing((lambda x, y=i14: cap(x + y))(i9))
                        o27.n += (i9 - i9)
                        show(o27, o27.missing, o27[::-1])
                    finally:
                        print('finally', 27)
                        show(f'{s17!a}'.replace(s10, s17), b25)
                raise ExceptionGroup('top', [ExceptionGroup('g', [OSError(256), ExceptionGroup('g', [KeyError(s3)])]), KeyError(s3), KeyError(i9)])
            except* (ValueError, OSError) as e28:
                show_error(e28)
            except* LookupError as e29:
                show_error(e29)
                if ((('Hello' + s10) if (False or b8) else s3.replace(s17, s3)) < (f'v={s3:>6}' + s3[i9:])):
                    tell(lambda: format(-255, '*<z0_.3s'))
                    tell(lambda: ((1, 2, 1)).count(1j, f2))
                    tell(lambda: (0.0).__int__('ignore'))
                    show(list(tuple(sorted([10, 2], key=str))))
        except Exception as error:
            show_error(error)
        class C31(list):
            value = (i1 // i1)
            squares = [x32 for x32 in range(3) for x33 in range(x32 % 4)]
            def method(self, x=1):
                assert (b8 is None)
                def gen34(i35):
                    tick()
                    yield i35
                    for i35 in range(5, 1, -2):
                        tick()
                        tell(lambda: format(-2.5-1j, '=05.10d'))
                        tell(lambda: '%#5e|' % (-2.5-1j,))
                    else:
                        tell(lambda: min(b'a', 0, 2))
                        tell(lambda: any(...))
                        tell(lambda: isinstance())
                    l37 = cap(f'{{}}{s3!a}'.split()[i1::2])
                    show(f'v={s17:^7}')
                    i38, l37[i9:-1], = t6, ((1, 'a') + t6),
                return cap(x + self.value)
        show(C31.value, C31.squares, C31().method(d12.get(7, i9)))
    class Sl39:
        __slots__ = ('x', 'y')
    class Sl40(Sl39):
        __slots__ = ('__weakref__',)
    o = Sl40()
    try: o.w += 1
    except Exception as error: show_error(error)
    try: setattr(o, '_Sl39__z', 1)
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'z'), dir(o)[-4:])
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(z7)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(41, True):
        try:
            with Manager(42) as i43:
                l4[1:4611686018427387903] = list(t6)
                s3 = cap(str((s3 * (2147483648 & 3))[int(b8):]))
            tell(lambda: ({1.5, 'a'}).union(b13))
            tell(lambda: (('a',)).__getitem__())
            tell(lambda: (0.0).__round__(i43))
            tell(lambda: ([[1], [2]]).__delitem__('', '', errors=int))
            t6 += tuple([256, -1][i1:])
        except Exception:
            with Manager(46):
                for i47 in gen34(2147483648):
                    tick()
                    i48, = (() or [7])[0],
                    tell(lambda: (((1, 2), [3])).__add__({97: 'z'}))
                print(((str(l26) if (s3 < s3) else str(i9)) + 'abc')[-1], end='|\n')
                g49 = gen34((256 or i9))
                show(next(g49, 'none'))
                show(list(g49)[:5])
                show(g49.throw(ValueError('thrown')))
                show(g49.throw(ValueError('thrown')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([(Thing((i9 % i1)) + (l11 or [7])[0]).double, f'{{}}{i47:{3 + 2}}'])
    space = {'x': cap(len(l11))}
    try: exec('x: int = 5; y = sorted(__annotations__)', {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    w50 = 0
    while w50 < 3:
        w50 += 1
        tick()
        try:
            z7 = z7 = cap({(Thing(x51) + x51).double for x51 in range(5, 1, -2)})
            s52 = cap((('%x' % (i1,) * (abs(i1) & 3)) + (f'{i48!r:_^9}' + 'abc')[0]))
            async def co53():
                tick()
                show({x: x async for x in counted(3) if any(l4)})
                return await Pause((-1 - i9))
            show(drive(co53()))
        finally:
            print('finally', 53)
            tell(lambda: hex(l11))
            tell(lambda: str())
            class Sp54:
                n = None
                def __eq__(self, other):
                    print('__eq__')
                    return NotImplemented
                def __hash__(self):
                    print('__hash__')
                    return b'y'
            o = Sp54()
            tell(lambda: clean_text(max(o, 1)))
            tell(lambda: clean_text(2 < o))
            tell(lambda: clean_text('a' * o))
        w55 = 0
        while w55 < 5 and b13:
            w55 += 1
            tick()
            show({f2: 'x y', **{x56: x56 for x56 in [3, f2][:5]}}, {'a': 1})
        show((((i9 % 1000) ** ((lambda x, y=i9: cap(x + y))(i48) & 3)) <= (Thing((Thing(i48) + i47).double) + (i48 & i9)).double == 0))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b25', globals().get('b25'))
show('b8', globals().get('b8'))
show('d12', globals().get('d12'))
show('d5', globals().get('d5'))
show('f15', globals().get('f15'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i14', globals().get('i14'))
show('i43', globals().get('i43'))
show('i47', globals().get('i47'))
show('i48', globals().get('i48'))
show('i9', globals().get('i9'))
show('l11', globals().get('l11'))
show('l26', globals().get('l26'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s17', globals().get('s17'))
show('s3', globals().get('s3'))
show('s52', globals().get('s52'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
