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


i1 = 0
f2 = 2.25
s3 = 'Hello'
l4 = [-4611686018427387904, 4611686018427387903]
d5 = {'a': 1}
t6 = (0, (1, 2))
z7 = {0, 1, 2, 3}
b8 = False
i1 = 2
f2 = 1e10
s3 = 'ß'
l9 = [7, 2]
d5 = {1: 2, 'b': 3}
t6 = (1, 'a')
z10 = {1, 2}
b11 = True
try:
    show(-f2, {True: ((i1 % 1000) ** ((2305843009213693952 << (i1 & 15)) & 3)), s3: 4611686018427387903, **dict(zip(f'v={i1!a}', list(zip(l4, t6))))})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i1, i12 in enumerate(list(d5)):
        tick()
        print(str([]), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({x13 for x13 in range(9, 1, -2)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((f'{{}}{i12=}' if (f2 is not None) else (s3[i12:] + (s3 * (2305843009213693952 & 3)))), end='|\n')
    o15 = Thing((i1 - 2))
    o15.n += ((b8 % 1000) ** (0 & 3))
    show(o15, o15.missing, o15[::-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn16(i17, i18, i19=(i1 ^ i12)):
        tick()
        tell(lambda: bool(1.5, None))
        for i19, i20 in enumerate(range(3)):
            tick()
            @traced('fn21')
            def fn21(i22, i23, i24=(i1 * i1), *, i25):
                tick()
                tell(lambda: (float('inf')).__eq__())
                tell(lambda: (True).from_bytes(0, 'utf-8'))
                return abs(65535)
        else:
            try:
                try:
                    w26 = 0
                    while w26 < 5 and bool((t6 + t6)):
                        w26 += 1
                        tick()
                        show(([] == ([][::-1] + list(zip(l9, t6)))))
                        tell(lambda: callable(('a', 'b'), {1, 2}, tabsize=()))
                        tell(lambda: set('ascii', 'X'))
                        show((str((s3 + 'abc')[-1]) + 'abc')[0])
                    raise KeyError(i1)
                except* ValueError as e27:
                    show_error(e27)
                    show(z10)
            except Exception as error:
                show_error(error)
        return (i28 := s3.find('bc'))
    try:
        tell(lambda: format(0, '=-#E'))
        tell(lambda: '%-*.0r|' % (0,))
        w29 = 0
        while w29 < 5:
            w29 += 1
            tick()
            tell(lambda: ascii(True, 1, {'a': 1}))
            tell(lambda: repr())
            tell(lambda: ord(0, iter([1, 2]), '日本'))
            w30 = 0
            while w30 < 2 and True:
                w30 += 1
                tick()
                i31, i12 = iter([(i31 // i1), (i32 := -1)])
            show(((*sorted([-4611686018427387904, -11], key=str), t6, (True or True),) + (~i1, divmod(10, 7),)), d5)
    except (ValueError, KeyError) as e33:
        show_error(e33)
        s35 = cap(([i12 for x34 in (1, 'a')] + 'abc')[-1])
        def gen36(i37):
            tick()
            yield i37
            l38 = cap(((s3 + 'abc')[-1] + f'v={i12:{3}}').split())
            for i37 in range(3):
                tick()
                show(((((i31 ^ i12) | -i12) % 1000) ** ('%s' % i1 & 3)), divmod((lambda x, y=(3 + 1): cap(x + y))((i12 - 3)), (s3.find('') if bool(l9) else (i1 + -4611686018427387904))))
            else:
                yield from t6
            show(bool(((not t6) and (i32 >= i1 >= i32))), t6)
        raise
    except (ValueError, KeyError) as e40:
        show_error(e40)
        show((s3.split() + (l4 + []))[i1:])
        g41 = gen36(((i1 % 1000) ** (i31 & 3)))
        show(next(g41, 'none'))
        show(g41.send((i1 * i12)))
        show(next(g41, None))
    else:
        for i42 in gen36(len(t6)):
            tick()
            for i1, i32 in enumerate((1,)):
                tick()
                tell(lambda: (((1, 2), [3])).__contains__('ignore', x=1))
                tell(lambda: (slice(1, 5)).indices(True))
                i31 = l9[255] = l9[-1] = (t6,)
    space = {'x': cap((i1 + i42))}
    try: exec('x = [x for x in range(x % 4)]', {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l44: object = cap([(lambda: (list(t6) or [7])[0])() for x43 in list(d5)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l44[((i1 % 1000) ** (-4611686018427387904 & 3))] = (+i1 if b11 else (lambda x, y=-3: cap(x + y))(65535))
    i42 //= +i1
    l4 = cap([2147483648])
    tell(lambda: format(None, '*< z#5.0b'))
    tell(lambda: '% 5.2F|' % (None, 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(f'{{}}{i12:>6}'.replace(s35, s35).lower(), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(abs((s3 if b11 else s3).find(s35)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i45 in gen36((i45 & i1)):
        tick()
        i12 = cap(d5.get(s3, (i12 := abs(i1))))
        if bool(t6):
            tell(lambda: (set()).symmetric_difference(l9))
            tell(lambda: ('%s').center(1))
            tell(lambda: (slice(-1, None, -1)).__lt__('strict'))
            del b11
        show(i45)
    i12 //= ((i1 >> (i1 & 31)) + fn16(i1, i1, i19=i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f46 = cap(float((((l4 or [7])[0] % 1000) ** ((-1 ^ 0) & 3))))
    space = {'x': cap((i1 / i1))}
    try: exec('class made: y = x', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    tell(lambda: format(b'a', count=None))
    tell(lambda: set(b'a'))
    tell(lambda: ord(s3, t6))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match d5:
        case {'b': _, **rest}:
            f46 /= f2
    w47 = 0
    while w47 < 3:
        w47 += 1
        tick()
        show((-f2,)[:i31:2])
        def gen48(i49):
            tick()
            yield i49
            try:
                show(set(([] * (int(f46) & 1))))
                try:
                    o50 = Thing(((i42 % 1000) ** (i49 & 3)))
                    o50.n += int(2.25)
                    show(o50, o50.missing, o50[::-1])
                except ValueError as e51:
                    show_error(e51)
                    if any(l4):
                        return (-33 if b8 else i1)
                except LookupError:
                    s53 = cap(s3)
                with Manager(54) as i49:
                    show((s3, abs(2147483648),)[i1:])
            finally:
                print('finally', 54)
                print(str(list((s3 * (i1 & 3)))), end='|\n')
            match f2:
                case (int() as i49):
                    try:
                        i49, i49 = (i45 - i1), ((i1 % 1000) ** (i1 & 3)), 0
                        s53 = cap(f'{{}}{i31:<5}'.strip())
                        show(list(zip([f'{i31:^7}'], (*[-1, *t6], -i12, tuple(l44),))))
                    finally:
                        print('finally', 54)
                        o55 = Thing(fn16(5, i1))
                        o55.n -= 2
                        show(o55, o55.n, o55[3])
                        b56 = cap(bool(d5.get(s3, -i1)))
                    z57 = cap(z10)
                case Thing(n=(int() as i59)):
                    tell(lambda: ({(1,): []}).__contains__(*l44))
                    tell(lambda: (bytearray(b'a,b,,c')).zfill(-1))
                case Thing(n=[_, *_]) if (not l9):
                    print((s3 + (s35.replace(s3, s35) * ((i1 + i1) & 3))), end='|\n')
                    show(round((round(float('inf'), 0) % (-0.0 if b56 else f2)), 2))
                case _:
                    if any(list(zip(l4, t6))[:]):
                        Thing.shared = l9[-1] = Thing.shared = l4
                    elif bool(str(f2).strip()):
                        b56 = cap((d5 is not None))
                        show({b11, 2305843009213693952, 65535}, {})
        class Sl61:
            __slots__ = ('x', 'y')
        class Sl62(Sl61):
            __slots__ = ('__weakref__',)
        o = Sl62()
        try: del o.x
        except Exception as error: show_error(error)
        try: o.v = (1,)
        except Exception as error: show_error(error)
        try: show(o.x)
        except Exception as error: show_error(error)
        try: o.w = t6
        except Exception as error: show_error(error)
        try: show(o.__dict__)
        except Exception as error: show_error(error)
    else:
        async def co63():
            tick()
            async for i64 in counted((i1 - i1)):
                tick()
                for i65, i66 in enumerate(range(5, 1, -2)):
                    tick()
                    s67 = cap((f'{i66!r:_^9}' * (i1 & 3))[((lambda x, y=i1: cap(x + y))(i65) >> (fn16(*[i1, i1], i19=i66) & 31)):(i42 << (-i66 & 15))])
                    async with AsyncManager(67, True):
                        l68 = cap(l44)
                        tell(lambda: float(2))
                        tell(lambda: callable(s35))
                    i65 = cap(-2305843009213693952)
            tell(lambda: ([]).extend())
            tell(lambda: ((1, 2, 1)).count())
            tell(lambda: (()).__contains__(t6))
            tell(lambda: (frozenset('ab')).symmetric_difference())
            tell(lambda: (['b', 'a']).copy(str))
            tell(lambda: (slice(-1, None, -1)).indices({1, 2}))
            tell(lambda: (slice(1, 5)).__lt__(',', b''))
            tell(lambda: ('').__rmul__('0x1f'))
            if (s3 >= s3):
                return (s3 * (10 & 3))
            def gen69(i70):
                tick()
                yield i70
                print((s67 + 'abc')[(4611686018427387903).bit_length()].upper(), end='|\n')
                z72 = cap({int(-f2) for x71 in (l44 + l9)[:5]})
                match (int(f2) & +i65):
                    case (int() as i73):
                        tell(lambda: (slice(1, 5)).__eq__(b'', ndigits=float('nan')))
                        tell(lambda: (frozenset('ab')).__le__())
                        tell(lambda: (()).index(i66, length=5))
                        tell(lambda: (bytearray(b'a,b,,c')).translate(*2))
                    case _:
                        l74 = cap(list(reversed(l9[:4])))
            return await Pause((i1 | i1))
        show(drive(co63()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f2 = cap((((f2 / f2) * f2) / (i12 if (True and b8) else int(0.0))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g77 = gen48((i32 << (i1 & 15)))
    show(next(g77, 'none'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b11', globals().get('b11'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f46', globals().get('f46'))
show('i1', globals().get('i1'))
show('i12', globals().get('i12'))
show('i31', globals().get('i31'))
show('i32', globals().get('i32'))
show('i42', globals().get('i42'))
show('i45', globals().get('i45'))
show('l4', globals().get('l4'))
show('l44', globals().get('l44'))
show('l9', globals().get('l9'))
show('s3', globals().get('s3'))
show('s35', globals().get('s35'))
show('t6', globals().get('t6'))
show('z10', globals().get('z10'))
show('z7', globals().get('z7'))
