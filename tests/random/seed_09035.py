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
f2 = 2.25
s3 = '日本'
l4 = [5, 256]
d5 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z7 = {0, 1, 2, 3}
b8 = True
i1 = -4611686018427387904
f9 = 0.1
s3 = 'bc'
l10 = []
d5 = {1: 2, 'b': 3}
t11 = (1,)
z12 = {0, 1, 2, 3}
b8 = True
try:
    try:
        del l4[i1]
        try:
            class Sp13(int):
                n = 'n'
                def __getitem__(self, key):
                    return True
                def __getitem__(self, key):
                    print('__getitem__')
                    return [1, 2]
                def __float__(self):
                    print('__float__')
                    return self.n
            o = Sp13()
            tell(lambda: clean_text(list(reversed(o))))
            tell(lambda: clean_text(divmod(o, 2)))
            w14 = 0
            while w14 < 3 and isinstance(f9, str):
                w14 += 1
                tick()
                show((((l4 != l10 == []),) + ((),)), set(''[([2305843009213693952, 2305843009213693952, 2305843009213693952] or [7])[0]:]))
                print('%d' % ({}.get(s3, i1),), end='|\n')
            else:
                for i1 in (1, 'a'):
                    tick()
                    i15, i1 = i15, (i15 >> (i1 & 31))
                    tell(lambda: (float('inf')).__add__())
        except ValueError as e16:
            show_error(e16)
            if (b8 in {}):
                l10[min(i15, i15)] -= (lambda x, y=i1: cap(x + y))(i1) % 97
                class Sl17:
                    __slots__ = 'x'
                class Sl18(Sl17):
                    __slots__ = ('__weakref__',)
                o = Sl18()
                try: o.w = s3
                except Exception as error: show_error(error)
                try: show(hasattr(o, 'y'), dir(o)[-4:])
                except Exception as error: show_error(error)
                try: o.__class__ = Sl18
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
            else:
                show(list(zip(list(range(5, 1, -2)), (1.5,)[:i15])), str(f'{i1:{3}}'))
                print(str(round((f2 / i1), 1)), end='|\n')
            def gen19(i20):
                tick()
                yield i20
                show({1, 2}, f'v={i1:{12}}'.split())
                tell(lambda: format(-0.0, '= #5.0%'))
                if ((s3 if ([3, 3] is None) else (s3 * (0 & 3))) < '%r' % sum((i1 for x21 in sorted({'a', 1}, key=repr) for x22 in range(x21 % 4)))):
                    s24 = cap(s3.join(map(str, [divmod(-10, i1)])))
                    print('%x' % ((((i1 << (i1 & 15)) % 1000) ** ((-3 * i1) & 3)),), end='|\n')
                    print((s3 * (i1 & 3)), end='|\n')
        finally:
            print('finally', 24)
            tell(lambda: ([1, 'a', None]).clear())
            tell(lambda: ({'a': 1, 'b': 2}).fromkeys(255, 1.5))
            tell(lambda: ('aXbXc').endswith('12'))
            tell(lambda: format(0, '\u65e5^#.0o'))
            tell(lambda: '%#.0q|' % (0,))
    except RuntimeError:
        l10.insert(100000000000000000000, max(i15, i15))
        def gen26(i27):
            tick()
            yield i27
            show({i1, s3}, {s3: b8, f2: ((5 and i1) & (i1 << (i1 & 15)))})
    else:
        l4 += [(i1).bit_length() for x28 in reversed(l4[:4]) for x29 in range(x28 % 4)]
        l4 = cap(l4)
        show(abs((((i15).bit_length() % 1000) ** (i1 & 3))), divmod('Hello'.count('%s'), (((i15 // i1) % 1000) ** (-5 & 3))))
    finally:
        print('finally', 29)
        show(d5.pop(s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C30(list):
        value = i1
        squares = [x31 for x31 in reversed(l10[:4]) if isinstance(b8, str)]
        def method(self, x=1):
            show(bool(float((i15 if True else 7))))
            with Manager(32, True) as i33:
                i34 = cap((int((s3 >= s3 > '0')) if (('bc' * (i33 & 3)) > '%d' % i1) else (((i1 % 1000) ** (i1 & 3)) * (2 // 5))))
                try:
                    l10.remove((i1 & 7))
                    show((i1).bit_length())
                except StopIteration as e35:
                    show_error(e35)
                    space = {'x': cap(10)}
                    try: exec('del x', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                except (ValueError, KeyError) as e36:
                    show_error(e36)
                    show(((int('x y')).bit_length() or 7))
                    tell(lambda: getattr(('a', 'b'), 'x y', 'a', *''))
                    tell(lambda: chr(2))
            return cap(x + self.value)
    show(C30.value, C30.squares, C30().method(100000000000000000000))
    def gen37(i38):
        global i1
        global s3
        tick()
        yield i38
        tell(lambda: format(float('nan'), '>#,%'))
        space = {'x': cap((Thing(i1) + i1).double)}
        try: exec("y = (lambda: x)() if 'x' not in globals() else 0", globals(), space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl39:
        __slots__ = ['y', '__z']
    class Sl40(Sl39):
        __slots__ = ('x', '__dict__')
    o = Sl40()
    try: show(hasattr(o, 'w'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'y'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: o.x += 1
    except Exception as error: show_error(error)
    try: o.x = t6
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            with Manager(41) as i1:
                try:
                    show(((b8, *(s3 + 'abc')[0],) + tuple([x42 for x42 in l4[:5]])))
                    w43 = 0
                    while w43 < 3:
                        w43 += 1
                        tick()
                        i15 &= ((i1 | 100000000000000000000) - i1)
                        show((lambda x, y=(abs(i1) + (2305843009213693952).bit_length()): cap(x + y))(('12'.rfind('ß') // min(-1, -1))))
                    if b8:
                        i1 += 100000000000000000000
                        d44 = cap(({i1: (s3 + 'abc')[i1], **{'aXbXc': i1, 'Hello': i15}} | {'a': 1}))
                finally:
                    print('finally', 44)
                    t11 = cap(((*[i1 for x45 in l10[:5]], (), (i1 or i15),) + t11))
                o46 = Thing((i15 // i1))
                o46.n -= -4611686018427387904
                show(o46, o46.missing, o46[::-1])
                tell(lambda: ({1: 'x', None: 0}).popitem((1, 2)))
                tell(lambda: (set()).__contains__(d5, *..., **'0x1f'))
                tell(lambda: (range(5)).__eq__(5, 1, base='12'))
            raise ExceptionGroup('top', [OSError(s3)])
        except* (ValueError, OSError) as e47:
            show_error(e47)
        except* LookupError as e48:
            show_error(e48)
            z49 = cap({s3, s3, s3})
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w50 = 0
    while w50 < 2 and (round(f9, 0) > (f2 if b8 else f2)):
        w50 += 1
        tick()
        if bool(d44):
            break
        d5 = d5 = cap(dict(zip(((s3 + '12') if ([100000000000000000000, 65535] != l4 >= []) else (s3 + '')), [(1 & i1) for x51 in range(3)])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn52(i53=s3.count(s3)):
        global i15
        global s3
        tick()
        @traced('fn54')
        def fn54():
            tick()
            s56 = cap(((f'{i53!s:>8}' + (s3 + s3)) * (sum(((Thing(i1) + x55).double for x55 in t6 if (x55 <= x55 <= x55))) & 3)))
            o57 = Thing(i1)
            o57.n -= (i53 | i1)
            show(o57, o57.missing, o57[3])
            def fn58(i59, i60, i61=(i1 + -3), **d62):
                tick()
                show((f'{{}}{s56=}' if ((i59 & i1) < abs(i53)) else f'{{}}{i15:^7}'))
                w63 = 0
                while w63 < 3:
                    w63 += 1
                    tick()
                    assert ({'a': 1} is None), '%5s' % (i59,)
                d64 = cap((dict(zip(s56, [7, 2147483648][:])) | d44))
                try:
                    i59 = cap((lambda x, y=(abs(i1) - (i65 := i1)): cap(x + y))((s56.count(s3) | i60)))
                    o66 = Thing(s3.find('日本'))
                    o66.n -= sum((x67 for x67 in list(d44) if b8 for x68 in (1, 2)))
                    show(o66, o66.n, o66[1:2])
                    if b8:
                        return (i1 ^ i15)
                except RuntimeError as e69:
                    show_error(e69)
                    print(s56.join(map(str, s56.join(map(str, l4)).split('X'))), end='|\n')
                except IndexError as e70:
                    show_error(e70)
                    t71 = cap((*f'{i1!s:>8}',))
                return (i59 := (i15 // 256))
            return -0.0
        if (i15 != (fn54() % (lambda x, y=i15: cap(x + y))(2305843009213693952))):
            with Manager(72, True) as i15, Manager('second') as s73:
                show(tuple((s3 + '0').split('X')))
                show([x74 for x74 in range(5)])
            show(all(([i15 for x75 in reversed(l4[:4])] * (1 & 1))))
        elif b8:
            w76 = 0
            while w76 < 5:
                w76 += 1
                tick()
                d78 = cap({**{x77: 10 for x77 in range(5)}})
                print('%s' % (int(s3),), end='|\n')
                b79 = cap((not (round(f2, 2) if (b8 or b8) else 2.25)))
            if isinstance('日本', (list, float)):
                return s3.rfind(s73)
        else:
            match (tuple(l10),):
                case {0: _}:
                    z80 = cap(set('%r' % i15))
                    d78 = d81 = cap(dict(zip(((s3 if False else s3) + ('日本' * (255 & 3))), [*(b8, *(1,),)])))
        return (i1 >> (i1 & 31))
    with Manager(82):
        space = {'x': cap(d5.get(s3, 65535))}
        try: exec('def made(): return x\ny = made.__name__', globals(), space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        show(str([]))
        class Sl83:
            __slots__ = ('x', 'y')
        class Sl84(Sl83):
            v = 1
        o = Sl84()
        try: o.y = b8
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'w'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl83__z', 1)
        except Exception as error: show_error(error)
        try: show(o.z)
        except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i15 in gen37((i1 // i1)):
        tick()
        if True:
            continue
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t85 = cap(())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 &= abs(t6[i1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l10[100000000000000000000] = l10[-1] = i15
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(round(round((1.5 if True else f2), 0), 2))
    print(f'v={s3:<5}', end='|\n')
    class C87(dict):
        value = d5.get(s3, i1)
        squares = [(lambda: fn52())() for x88 in t6 if True for x90 in (1, 2)]
        def method(self, x=1):
            w91 = 0
            while w91 < 2:
                w91 += 1
                tick()
                o93 = Thing((Thing(i86) + i1).double)
                o93.n = ((i1 % 1000) ** (i1 & 3))
                show(o93, o93.n, o93[5])
                show({(x94 - x94) for x94 in list({1: 2, 'b': 3})})
                show(s3)
            return cap(x + self.value)
    show(C87.value, C87.squares, C87().method(i1))
    show(-1e-300, z12)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match []:
        case {'a': 1}:
            if (not str(l10[256:i1:2])):
                show(f'{{}}{i86}')
            elif (l4 is not None):
                t95 = cap(tuple([]))
            tell(lambda: ({1: 'x', None: 0}).update())
            tell(lambda: (slice(-1, None, -1)).__eq__())
            tell(lambda: (1e300).__round__())
            tell(lambda: ([[1], [2]]).count())
    for i96, i97 in enumerate(list(zip(l10, t11))[:5]):
        tick()
        w98 = 0
        while w98 < 2 and True:
            w98 += 1
            tick()
            async def co99():
                tick()
                l100 = cap([])
                w101 = 0
                while w101 < 5 and ((1 > 255 < -3) and (b8 and b8)):
                    w101 += 1
                    tick()
                    async for i102 in counted(abs(-3)):
                        tick()
                        l103 = cap(l4)
                        print((str((i1 | i86)) * (((2147483648 and i96)).bit_length() & 3)), end='|\n')
                try:
                    try:
                        t104 = cap(((t11 + t6)[:-1:-1] + (int(s3),)))
                        raise ExceptionGroup('top', [OSError(t11), ValueError(1), OSError(s3)])
                    except* ValueError as e105:
                        show_error(e105)
                        print(str((s3.replace(s3, 'aXbXc') + s3.replace(s3, s3))), end='|\n')
                except Exception as error:
                    show_error(error)
                assert (i15 in z12)
                i102 %= i1
                return await Pause(min(i1, i102))
            show(drive(co99()))
            s3 = cap(f'{i97:{3}}')
            tell(lambda: (range(2**65)).__contains__([1]))
            tell(lambda: (b'12').__getitem__({'a': 1}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(106) as i86:
        l4[-1], l4[-1], = sorted([256, 2305843009213693952], key=str), t6,
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        t109 = cap((*[(2305843009213693952 and 2) for x108 in range(5) if (f2 != 1e300)],))
        o110 = Thing((lambda x, y=-38: cap(x + y))(i1))
        o110.n -= i1
        show(o110, o110.n, o110[::-1])
    except ZeroDivisionError as e111:
        show_error(e111)
        l4[2305843009213693952] = [s3, *s3, i1]
    del d5[s3]
    w114 = 0
    while w114 < 2 and (l4 is None):
        w114 += 1
        tick()
        def gen115(i116):
            tick()
            yield i116
            show((any(list(zip([3], (1, 'a')))), abs(d5.get(s3, i1)), (s3 * (i1 & 3)).count(s3),), fn52())
        show(round(f2, 1))
        for i117 in gen115((Thing(2147483648) + i1).double):
            tick()
            def gen118(i119):
                tick()
                yield i119
                show(abs(fn52(i53=(i117 % i1))), ((i1 and i119),)[:])
                try:
                    show((*(s3 + 'abc')[0], *tuple(list('日本')),))
                    print(s3, end='|\n')
                except ZeroDivisionError as e120:
                    show_error(e120)
                    show((bool(any(l4)) or (i1 not in tuple(l4))))
                else:
                    g121 = gen37((i1 // i97))
                    show([cap(v) for v, _ in zip(g121, range(6))])
    if (b8 or b8):
        raise StopIteration(i1) from None
    i117 -= (i96 := len(s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(122):
        show((i107 := len(z12)))
        tell(lambda: slice(''))
        tell(lambda: frozenset(b'a', 2, slice(None, None, -1)))
        tell(lambda: bin('X', -1, b'a'))
        if (s3.split()[::2] <= l4):
            tell(lambda: format({'a': 1}, '<+1.10E'))
    if (i1 < (i97 - (lambda x, y=2147483648: cap(x + y))(i1))):
        l10[-1] = l10[i15::-1] = l10[-1] = (b8, b8, b8,)
        show(isinstance((lambda x, y=((-1 % 1000) ** (i1 & 3)): cap(x + y))(len({1, 2})), int))
        i123 -= (i124 := i1)
    elif ((-3.75 if (i96 <= i1 <= i1) else f2) != ((f9 * 2.25) % float(i1)) != (f2 - (i1 / i1))):
        if (not all(list(list({})))):
            b8 = cap((not (i124 := (i1 - i15))))
            space = {'x': cap((i1 if b8 else i117))}
            try: exec('made = x + 1', {}, space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        else:
            show(s3.join(map(str, [(2.25 - i117), (-1 or 1)])), [float(i1), divmod(i1, i96), i97][:])
        class Sp125(float):
            n = None
            def __getattr__(self, name):
                return {}
            def __repr__(self):
                return str(self.n)
        o = Sp125()
        tell(lambda: clean_text(bytes(o)))
        tell(lambda: clean_text(list(reversed(o))))
        tell(lambda: clean_text(str(o)))
        tell(lambda: clean_text(-o))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o126 = Thing((i1 >> (i1 & 31)))
    o126.n -= i1
    show(o126, o126.missing, o126[3])
    space = {'x': cap(i117)}
    try: exec('x += 2; y = [x] * 2', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w127 = 0
    while w127 < 3 and (bool(f2) and (False or False)):
        w127 += 1
        tick()
        if any(l4):
            z12 = cap({(-i112 % ((2 % 1000) ** (i1 & 3))) for x128 in list(d5) if (not l10[i117::2]) for x129 in (1, 2)})
            for i97, i15 in enumerate(sorted(l10, key=str)[:5]):
                tick()
                match len(list(l10[:5])):
                    case {}:
                        b130 = cap(((s3 * (255 & 3)).strip() <= s3.replace(s3, s3).replace(s3, s3)))
                    case Thing(n=[_, *_]) if isinstance(256, (list, float)):
                        i132 = cap(([(f2 if b8 else f9), str(b8)] | sum((int(s3) for x131 in reversed(l10[:4])))))
                        o133 = Thing(len(z12))
                        o133.n += int(f2)
                        show(o133, o133.missing, o133[::-1])
                    case {'b': _, **rest}:
                        assert (not ((1,) + t11))
                        o134 = Thing(~i1)
                        o134.n = i1
                        show(o134, o134.n, o134[1:2])
                    case _:
                        show((-f9 + max(''.count(s3), fn52())))
            for i135 in [2147483648 for x136 in range(9, 1, -2) for x137 in range(x136 % 4)][:5]:
                tick()
                l10.insert((i135 - 2147483648), -i1)
        elif bool((('bc' * (i1 & 3)) + 'abc')[0]):
            assert bool([x138 for x138 in reversed(l4[:4])])
        elif any(([s3, '12', i117] * ((2305843009213693952 * i1) & 1))):
            d5 = cap({x139: fn52() for x139 in t11})
        else:
            show((sum((+i1 for x142 in sorted(z7, key=repr) for x143 in (1, 2))) != ({}.get(5, i1) | ((i1 % 1000) ** (i15 & 3)))))
            l10.extend(range(5, 1, -2))
        tell(lambda: (((1, 2), [3])).__contains__(-0.5))
        tell(lambda: format(65, '=+z1%'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            tell(lambda: ('').islower({'a': 1}))
            tell(lambda: (-1.5).__divmod__((1, 2), ',', default=0))
            tell(lambda: ({1, 2, 3}).difference())
            raise KeyError(s3)
        except* (ValueError, OSError) as e144:
            show_error(e144)
        except* LookupError as e145:
            show_error(e145)
    except Exception as error:
        show_error(error)
    show((b130,)[:], (float((i117).bit_length()) != f9 != f2))
    del d5[100000000000000000000]
    if isinstance((bool(l10) and all(l10)), int):
        try:
            f146 = f147 = cap((((i1).bit_length() and (i132 - i1)) / i96))
            class Sl148:
                __slots__ = ['y', '__z']
            class Sl149(Sl148):
                pass
            o = Sl149()
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            l4[:] = l4[i1:i124:-1]
        except IndexError as e152:
            show_error(e152)
            if ((int(f2) / abs(65535)) <= -f9):
                del l10[(i107 or i1)]
                print(s3[((i117).bit_length() + fn52(i53=i1)):], end='|\n')
                print(((s3 + 'abc')[0].replace('日本', s3) + (s3 + s3).replace(s3, s3)), end='|\n')
            elif (l10 is not None):
                show(dict(zip('%5s' % (Thing(-4611686018427387904) + i132).double, l10)), tuple((s3 + '').split('X')))
            else:
                i117 %= (Thing(+i117) + (i1 - i135)).double
                show([*[x156 for x156 in (1,)], ([4611686018427387903, 65535] or [7])[0]])
        else:
            b159 = cap(bool((s3.replace('12', 'a') * (sum((-3 for x158 in reversed(l4[:4]) if b8)) & 3))))
        with Manager(160):
            show(((round(f2, 1) + (1e300 if True else f9)) // round(float(i123), 0)))
            s3 = cap(f'{{}}{i86:}')
            d5 = cap({x161: x161 for x161 in range(3)})
    z163 = cap({fn52() for x162 in t11})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b130', globals().get('b130'))
show('b159', globals().get('b159'))
show('b8', globals().get('b8'))
show('d44', globals().get('d44'))
show('d5', globals().get('d5'))
show('f146', globals().get('f146'))
show('f147', globals().get('f147'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i107', globals().get('i107'))
show('i112', globals().get('i112'))
show('i117', globals().get('i117'))
show('i123', globals().get('i123'))
show('i124', globals().get('i124'))
show('i132', globals().get('i132'))
show('i135', globals().get('i135'))
show('i15', globals().get('i15'))
show('i86', globals().get('i86'))
show('i96', globals().get('i96'))
show('i97', globals().get('i97'))
show('l10', globals().get('l10'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('t109', globals().get('t109'))
show('t11', globals().get('t11'))
show('t6', globals().get('t6'))
show('t85', globals().get('t85'))
show('t95', globals().get('t95'))
show('z12', globals().get('z12'))
show('z163', globals().get('z163'))
show('z49', globals().get('z49'))
show('z7', globals().get('z7'))
