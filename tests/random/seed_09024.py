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


i1 = 100000000000000000000
f2 = -0.0
s3 = ''
l4 = [2147483648, 46, 3, 0]
d5 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z7 = {'a', 1}
b8 = True
i1 = -1
f2 = float('inf')
s9 = 'x y'
l10 = []
d5 = {1: 2, 'b': 3}
t11 = (1,)
z7 = {'a', 1}
b8 = False
try:
    w12 = 0
    while w12 < 5:
        w12 += 1
        tick()
        def gen14(i15):
            tick()
            yield i15
            tell(lambda: getattr(f2, b8, len))
            print('%5s' % (256,), end='|\n')
        l10[-1] = l10[-1] = (i1 := i1)
        class C16(Thing):
            value = i1
            squares = [i1 for x17 in range(5, 1, -2) if isinstance('bc', int) for x18 in (1, 2)]
            def method(self, x=1):
                with Manager(19, True), Manager('second') as s20:
                    print((s20[i1:] + f'{{}}{s3=}'), end='|\n')
                show(set([(4611686018427387903 & 5) for x23 in range(9, 1, -2) if (t6 is not None)]), (s3.join(map(str, list(zip(l10, (1,))))) + 'abc')[0])
                return cap(x + self.value)
        show(C16.value, C16.squares, C16().method(abs(10)))
    else:
        for i1 in range(3):
            tick()
            g25 = gen14((i1 << (1 & 15)))
            show([cap(v) for v, _ in zip(g25, range(6))])
            print((((s9 * (i1 & 3)) * (abs(i1) & 3)) * ((t6 or [7])[0] & 3)), end='|\n')
            def gen26(i27):
                tick()
                yield i27
                print(s9, end='|\n')
                g28 = gen14((5 & i1))
                show(next(g28, 'none'))
        else:
            try:
                try:
                    z29 = cap({i1})
                    raise ExceptionGroup('top', [KeyError(i1), ExceptionGroup('g', [OSError(s3), KeyError(i1)])])
                except* KeyError as e30:
                    show_error(e30)
                    show(tuple([((255 % 1000) ** (i1 & 3))]))
                except* Exception as e31:
                    show_error(e31)
                    space = {'x': cap(d5.get(2, i1))}
                    try: exec('global q1; q1 = x; y = q1', space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            except Exception as error:
                show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert (-f2 != round(f2, 0)), f'{{}}{s3:<5}'
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b8 = cap((t6 is not None))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (1 - 2j).__format__(l4))
    tell(lambda: (slice(None)).indices(ndigits=2**70))
    z7 = cap((set([-3 for x32 in l10[:5] for x33 in (1, 2)]) - (set(t6) ^ {x34 for x34 in reversed(l4[:4])})))
    l10.reverse()
    z7 = cap({(max(i1, i1) ^ i1) for x35 in range(9, 1, -2)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co36():
        tick()
        match (f2 if bool(l10) else (f2 if False else 1e-300)):
            case [_, *_] if isinstance(s3, int):
                f38 = f38 = cap(round(-f2, 2))
            case []:
                try:
                    try:
                        show(l4)
                        raise ExceptionGroup('top', [KeyError(i37), ExceptionGroup('g', [ValueError(s3)])])
                    except* KeyError as e39:
                        show_error(e39)
                    except* Exception as e40:
                        show_error(e40)
                        if ((((i1 << (5 & 15)) % 1000) ** (+i1 & 3)) != (len({'a': 1}) & (i1 | 2))):
                            if (l4 is not None):
                                raise KeyError('%d' % (i37,))
                        else:
                            print(f'{{}}{s9:}', end='|\n')
                except Exception as error:
                    show_error(error)
                class Sp41(str):
                    n = 'n'
                    def __radd__(self, other):
                        print('__radd__')
                        return (3, 4)
                    def __repr__(self):
                        return b'y'
                    def __str__(self):
                        return {}['k']
                    def __getitem__(self, key):
                        return None
                o = Sp41()
                tell(lambda: clean_text(1 - o))
                tell(lambda: clean_text(list(o)))
            case (0 | str()):
                if b8:
                    z43: object = cap(set(s9))
                else:
                    l44 = cap([(), *[(i37 <= -4611686018427387904), *[i1]], *(s9 if b8 else s9)[-1:]])
                l10.sort(key=str)
            case _:
                w45 = 0
                while w45 < 5:
                    w45 += 1
                    tick()
                    i46 = cap(await Pause(256))
        show('12'.upper())
        class C47(list):
            value = -i1
            squares = [(lambda: x49)() for x48 in (1, 'a') for x49 in range(x48 % 4)]
            def method(self, x=1):
                i50, = iter([int(s9)])
                for i50 in t11:
                    tick()
                    i51 = cap(((s3.find(s9) % len(t11)) - (abs(i50) + (256 if b8 else i46))))
                return cap(x + self.value)
        show(C47.value, C47.squares, C47().method((1 >> (i1 & 31))))
        return await Pause(~i37)
    show(drive(co36()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (1j).__format__())
    tell(lambda: (1 - 2j).__eq__(1e300, s3, *'big', encoding=b8))
    show(set(t6))
    try:
        try:
            match ({x52: i1 for x52 in t11} | (d5 | d5)):
                case 2.25:
                    show(s3)
                    if b8:
                        raise StopIteration((s9 + s9))
                case _:
                    assert (not '12'.replace(s9, 'Hello'))
            raise ExceptionGroup('top', [ExceptionGroup('g', [ExceptionGroup('g', [OSError(s3), ValueError(s9)])]), KeyError('bc')])
        except* ValueError as e53:
            show_error(e53)
    except Exception as error:
        show_error(error)
    tell(lambda: ('\u65e5\u672c').endswith(int))
    tell(lambda: ([1, 'a', None]).__delitem__(2**70, None, base='a'))
    s54 = cap(str(i1).replace(s3, s9).replace(s3, s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn55(i56, i57, /, *, i58=2):
        global i1
        global l10
        global s9
        tick()
        show((not (sum((i57 for x59 in range(5, 1, -2))), *[*t6, i1],)))
        i56 += 2147483648
        return ((f2 + i1) % (f2 / 0.1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (slice(None)).__eq__())
    tell(lambda: (1 - 2j).conjugate(('a', 'b'), encoding='X'))
    tell(lambda: (['b', 'a']).reverse())
    try:
        l4[i1:i1] = l4
        w60 = 0
        while w60 < 5 and (([100000000000000000000, 3] < [255, 7] == l10) and ('bc' not in {'a', 1})):
            w60 += 1
            tick()
            t6 = cap((tuple(list(t11)) + (int(s9),)))
            tell(lambda: format(0, '*<z0G'))
            tell(lambda: '%0.2u|' % (0))
        else:
            show(('Hello' + 'abc')[0].replace(s3, s3))
        try:
            print((s54.join(map(str, ([-1, 2147483648, 256] + l4))) * (((i1 if b8 else 2147483648) << ((Thing(i1) + 65535).double & 15)) & 3)), end='|\n')
            show(d5[s3])
        except ZeroDivisionError:
            class Sp62(dict):
                n = 'n'
                def __call__(self, *args):
                    print('__call__')
                    return 1
                def __int__(self):
                    print('__int__')
                    return 1
            o = Sp62()
            tell(lambda: clean_text(int(o)))
            tell(lambda: clean_text(hex(o)))
            tell(lambda: clean_text(o[1:2]))
            show(str(((f2 / float('inf')) - (i63 := 2305843009213693952))))
        except IndexError:
            b8: object = cap((not 'ß'.join(map(str, []))))
            if ([] <= l4):
                w65 = 0
                while w65 < 5 and ('' is None):
                    w65 += 1
                    tick()
                    t6 = cap((0, (1, 2)))
                    show([(256 in l4), divmod(2147483648, i63)][:])
                space = {'x': cap(max(i1, i63))}
                try: exec('x = [x for x in range(x % 4)]', globals(), space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    except StopIteration as e66:
        show_error(e66)
        tell(lambda: (('a',)).count())
        t67 = cap((1, 'a'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i68 in gen14(--4611686018427387904):
        tick()
        l10[len(z7)] -= 1 % 97
        try:
            z29 = cap({i1, i63, '0'})
        except IndexError as e69:
            show_error(e69)
            async def co70():
                tick()
                show({i68: b8})
                f71 = cap((-f2 + (((i1 % 1000) ** (i1 & 3)) / 7)))
                show(any((s3.split() * (i63 & 1))), (isinstance(f'{{}}{s9!r}', str) >> ((lambda x, y=(lambda x, y=i1: cap(x + y))(i1): cap(x + y))(i1) & 31)))
                show(divmod(i68, (i1).bit_length()))
                return await Pause((i1 + i1))
            show(drive(co70()))
        for i63 in reversed([4611686018427387903, -1][:4]):
            tick()
            i68, i68 = (i63 := s3), (65535 >> (i1 & 31))
            if any([2305843009213693952, 7]):
                continue
            def gen72(i73):
                tick()
                yield i73
                class Sl74:
                    __slots__ = ()
                class Sl75(Sl74):
                    __slots__ = ('x', '__dict__')
                o = Sl74()
                try: o.y = float('inf')
                except Exception as error: show_error(error)
                try: show(o.w)
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
                try: o.z += 1
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl74__z', 1)
                except Exception as error: show_error(error)
        else:
            i68 |= ((i1 >> (256 & 31)) >> (abs(4611686018427387903) & 31))
    show(i1, tuple([10][100000000000000000000:i1][i1:i63:-1]))
    tell(lambda: format('aXbXc', '<+z#.3'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C76(dict):
        value = (i68 := i1)
        squares = [abs(i1) for x77 in reversed(t11[:4])]
        def method(self, x=1):
            show(s9.strip().split('X'))
            if (((() or [7])[0] - (100000000000000000000 or i1)) >= ((256 - i63) if (b8 is None) else abs(i68)) < {i1: s9}.get(s3, (i1 + i1))):
                for i78, i78 in enumerate(range(3)):
                    tick()
                    w79 = 0
                    while w79 < 3 and (i1 > (i1 if b8 else 100000000000000000000)):
                        w79 += 1
                        tick()
                        print((s9.join(map(str, l4)) + f'v={s54:{12}}').replace('', 'x y'), end='|\n')
                    l4[-1], l4[:i1:-1], i80, = divmod(7, i1), '%s'[:i78], (i78 := 256),
                i80 -= max((i80 := i1), ([5, 0, 2305843009213693952] or [7])[0])
                g81 = gen14((i1 >> (-3 & 31)))
                show(next(g81, 'none'))
            else:
                for i78, i78 in enumerate(range(5)):
                    tick()
                    t83 = cap(divmod((Thing(i1) + sum((i1 for x82 in range(5, 1, -2) if b8))).double, ((i80 or i1)).bit_length()))
                    for i80 in gen14(i78):
                        tick()
                        tell(lambda: format(0, '0=z.3c'))
                        tell(lambda: '%05.2f|' % (0))
                    else:
                        l4[:i68:2], l4[i1], = t11[:], max(i1, i1),
            return cap(x + self.value)
    show(C76.value, C76.squares, C76().method((i1 % i1)))
    try:
        t11 += divmod((5 * i1), min(i1, i1))
        d86 = cap(({} | {s9: s3, i1: (b8 not in t11), s9: f'{i63:{3}}'}))
    except (ValueError, KeyError) as e87:
        show_error(e87)
        with Manager(88, True):
            show((d5 is None), (((f2 + i1) // fn55(i63, i1, i58=3)) * -1e-300))
            show(l4)
        print(f'{{}}{s3}'.replace(s3, 'aXbXc'), end='|\n')
        raise
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t90 = t91 = cap(tuple([x89 for x89 in sorted({0, 1, 2, 3}, key=repr)][i1:]))
    match (tuple(l4) + (s9,)):
        case [*_]:
            i63 %= (len(z7) % (4611686018427387903 if b8 else i1))
        case 1 if (l4 >= l4 == [-1, 65535, 65535]):
            d5.update({x92: i1 for x92 in l4[:5]})
        case [_, *_]:
            l10[:i1:-1] = list(zip(l10, (1, 2, 3)))
        case _:
            for i95 in gen72(i1):
                tick()
                d86 = cap((({} | {4611686018427387903: 2, **d5, **d5}) | (dict(zip('ß', l10)) | {})))
                i1 -= min((i1 + 10), ((65535 % 1000) ** (s3 & 3)))
                l4[::2] = i96 = l4[-1] = (0 and i1)
    def gen98(i99):
        tick()
        yield i99
        l10.reverse()
    show(((((0 - i1) % 1000) ** (i1 & 3)) + i1))
    try:
        try:
            if (i1 in []):
                del l4[7:i95:-1]
                match ((True * f2) % f2):
                    case [[_, *_], (1 | str())]:
                        show([*'bc'.join(map(str, l10))])
                        tell(lambda: (slice(-1, None, -1)).indices())
                        tell(lambda: (-0.0).__floordiv__('X', len, *2**70))
                        tell(lambda: (b' x\xff').rstrip())
                        tell(lambda: (0.0).__add__())
                    case _:
                        if True:
                            assert (fn55(*[i1, i1], i58=i1) != (i1 % 0))
                            i68 = cap((fn55((i68 - i96), (i1).bit_length(), i58=d5.get('', i63)) | min(abs(i95), 'aXbXc'.rfind(s54))))
                        else:
                            show(d5.setdefault(s3, fn55(100000000000000000000, i68)))
            raise OSError(s54)
        except* (ValueError, OSError) as e102:
            show_error(e102)
            class Sl103:
                __slots__ = 'x'
            class Sl104(Sl103):
                pass
            o = Sl103()
            try: setattr(o, '_Sl103__z', 1)
            except Exception as error: show_error(error)
            try: o.y = d86
            except Exception as error: show_error(error)
            try: show(o.v)
            except Exception as error: show_error(error)
        except* LookupError as e105:
            show_error(e105)
            l4[-1] = l4[-1] = t91[:i1:-1]
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t67 = cap((*[-47, -3], -f2,))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    Thing.shared, = tuple([42, -17]),
    try:
        try:
            show(f'{i1=}'.replace(s3, s3).replace(s3, s3))
        except AttributeError:
            s3 += f'{{}}{i106:^7}'
            s3 = cap(s3)
            b8 = b8 = cap(isinstance([x108 for x108 in reversed(l4[:4])], (list, float)))
    except ValueError as e109:
        show_error(e109)
        d110 = cap({**d5})
        raise
    else:
        show({i1, 65535})
    show(t11)
    g111 = gen26(i1)
    show([cap(v) for v, _ in zip(g111, range(6))])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w112 = 0
    while w112 < 5 and True:
        w112 += 1
        tick()
        for i113 in gen72((i94 - 256)):
            tick()
            show(d110.setdefault(s3, d5.get(i1, i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((s3.replace('bc', s3) * ((((65535 % 1000) ** (i1 & 3)) >> (((i106 % 1000) ** (i97 & 3)) & 31)) & 3)), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(f'v={i94:{12}}'.strip())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(114, True) as i68:
        tell(lambda: (frozenset('ab')).__and__(5, {(1, 2): 'p', 0: 0}, *bytearray(b'x')))
        tell(lambda: ([[1], [2]]).pop(''))
        tell(lambda: ({(1,): []}).fromkeys())
        tell(lambda: (1).__and__(bytearray(b'x'), encoding=0))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i97 in gen72((i106 - i95)):
        tick()
        w115 = 0
        while w115 < 2 and isinstance((not f2), (list, float)):
            w115 += 1
            tick()
            tell(lambda: format(65, '+#12f'))
            if (l4 is not None):
                i116, *l118, i117 = iter([(4611686018427387903).bit_length(), (i97 | 2147483648), d5.get(s54, -1)])
            else:
                w119 = 0
                while w119 < 3 and (not d5):
                    w119 += 1
                    tick()
                    show({False, True, 'a'})
                    f2 = cap(f2)
                    s120 = cap(((f'v={i1!r:_^9}' + (s3 + '日本')) * ((+i116 << (((i1 % 1000) ** (i1 & 3)) & 15)) & 3)))
                show(list(zip(([i97 for x121 in l4[:5]] * (~2305843009213693952 & 1)), (*'bc'.split(), i68,))))
            l118 += [(i116 * i1), (s54 == s3), divmod(i1, i1)]
            l118 = cap(l118)
        show((((-0.0 + i94) if b8 else (f2 - f2)) * float((i1 and i1))))
    show(list((t11[:255] + tuple(l10))))
    assert b8
    w122 = 0
    while w122 < 2 and bool((i1 - i1)):
        w122 += 1
        tick()
        show(list((--0.0, (i117 // i1),)))
        l10.sort(key=str)
        if b8:
            if all((list(range(9, 1, -2)) + [i1 for x125 in range(0)])):
                s9 = cap(s3)
                show((-3 in t90), {})
                g126 = gen14((i1 % 1))
                show(next(g126, 'none'))
                g126.close()
                show(g126.throw(ValueError('thrown')))
            l118[::-1] = (100000000000000000000 * i97)
        else:
            space = {'x': cap(35)}
            try: exec('made = x + 1', globals(), space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            show({f2: (int(f2) ^ (Thing(i1) + i94).double), s9: (lambda x, y=i113: cap(x + y))((-1 >> (i116 & 31)))}, (f2 * (~i106 << ((l4 or [7])[0] & 15))))
    space = {'x': cap((l118 or [7])[0])}
    try: exec('import math as y', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z7 = cap(set(list(zip([t11, *s3], divmod(i117, i117)))))
    i106 = cap((((Thing(3) + (255 + i94)).double % 1000) ** ((sum(((lambda: 1)() for x127 in range(3) if True)) // i96) & 3)))
    match 0:
        case [*_] if bool(s9):
            l4 += list(zip([i1 for x128 in [][:5]], (f2, 0.1,)))
            l4 = cap(l4)
            g129 = gen72((Thing(i1) + 7).double)
            show(next(g129, 'none'))
            show(list(g129)[:5])
        case [[0, None]] if all(l10):
            show(s9.join(map(str, list(zip((l118 * (i63 & 1)), t6)))))
            l4 = cap(sorted(sorted([i106 for x130 in list({'a': 1})]), key=str))
        case (int() as i106):
            s120 = cap(s9)
        case _:
            show((not tuple([i1 for x131 in t11])))
    del l118[:i1]
    del s120
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d110', globals().get('d110'))
show('d5', globals().get('d5'))
show('d86', globals().get('d86'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i106', globals().get('i106'))
show('i113', globals().get('i113'))
show('i116', globals().get('i116'))
show('i117', globals().get('i117'))
show('i63', globals().get('i63'))
show('i68', globals().get('i68'))
show('i94', globals().get('i94'))
show('i95', globals().get('i95'))
show('i96', globals().get('i96'))
show('i97', globals().get('i97'))
show('l10', globals().get('l10'))
show('l118', globals().get('l118'))
show('l4', globals().get('l4'))
show('s120', globals().get('s120'))
show('s3', globals().get('s3'))
show('s54', globals().get('s54'))
show('s9', globals().get('s9'))
show('t11', globals().get('t11'))
show('t6', globals().get('t6'))
show('t67', globals().get('t67'))
show('t90', globals().get('t90'))
show('t91', globals().get('t91'))
show('z29', globals().get('z29'))
show('z7', globals().get('z7'))
