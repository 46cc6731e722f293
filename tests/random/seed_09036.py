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


i1 = 48
f2 = -3.75
s3 = '%s'
l4 = [-4611686018427387904]
d5 = {1: 2, 'b': 3}
t6 = (1, 'a')
z7 = set()
b8 = False
i9 = -1
f10 = 1.5
s3 = '%s'
l4 = []
d5 = {1: 2, 'b': 3}
t11 = (1, 2, 3)
z7 = {0, 1, 2, 3}
b8 = True
try:
    for i1 in range(0):
        tick()
        l4.sort(key=str)
        print((str(min(i1, i9)) + 'abc')[0], end='|\n')
        class Sl14:
            __slots__ = ['y', '__z']
        class Sl15(Sl14):
            __slots__ = ('x', '__dict__')
        o = Sl15()
        try: o.__class__ = Sl14
        except Exception as error: show_error(error)
        try: show(o.__dict__)
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'z'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: o.__class__ = Sl14
        except Exception as error: show_error(error)
    else:
        show((round((f10 - -1), 1) * ((i1 and i9) / {}.get(i9, -1))), i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        tell(lambda: ({1.5, 'a'}).copy())
    except KeyError as e16:
        show_error(e16)
        d5[2] = i1
        class Sl17:
            __slots__ = 'x'
        class Sl18(Sl17):
            __slots__ = 'w'
        o = Sl17()
        try: o.z = ''
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl17__z', 1)
        except Exception as error: show_error(error)
        try: o.x = (1, 2, 3)
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl17__z', 1)
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl17__z', 1)
        except Exception as error: show_error(error)
        try: o.v = b8
        except Exception as error: show_error(error)
    except ZeroDivisionError as e19:
        show_error(e19)
        i9 //= ((i20 := 0) if b8 else (i20 | i9))
    show(len((s3.join(map(str, l4)) * (37 & 3))), set([d5.get(i20, i9)]))
    with Manager(21, True):
        i9 -= (max(i9, 4611686018427387903) | -3)
        with Manager(22) as i23:
            class Sl24:
                __slots__ = ()
            class Sl25(Sl24):
                __slots__ = 'w'
            o = Sl25()
            try: del o.w
            except Exception as error: show_error(error)
            try: setattr(o, '_Sl24__z', 1)
            except Exception as error: show_error(error)
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            try: o.v = s3
            except Exception as error: show_error(error)
            f10 /= (-f10 // (f10 // f2))
    show(+i1)
    for i26 in list({'a': 1}):
        tick()
        def fn28(**d29):
            tick()
            tell(lambda: (0.0).__round__(range(3), (1, 2), strict=0.0))
            l4[:], l4[-1], l4[i23], = s3.split('X'), divmod(i1, i1), divmod(10, i30),
            return (2147483648 or ([255, 7, -1] + l4))
        l4[i1] = l4[-1] = [i9 for x32 in sorted(z7, key=repr) if b8 for x33 in range(x32 % 4)]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w34 = 0
    while w34 < 3:
        w34 += 1
        tick()
        l35 = cap([t11, (-f2 <= round(f2, 0)), (i9 * (f2 - i31))])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if b8:
        for i36, i37 in enumerate(()):
            tick()
            *l35, i26, i38, i1 = (i1 | 256), (t11 or [7])[0], (i1 | i1)
            assert (round(f2, 1) <= (f10 + i1) > f10)
        try:
            try:
                try:
                    for i39 in t6:
                        tick()
                        del l35[i9::-1]
                    raise ExceptionGroup('top', [ValueError(s3), OSError(s3), ValueError(i1)])
                except* (ValueError, OSError) as e40:
                    show_error(e40)
                    with Manager(41) as i42:
                        t11 = cap(((-4611686018427387904 & fn28()), ('bc'.rfind(s3) - int(b8)), (len(t6) <= (i9 % i31)),))
                except* LookupError as e43:
                    show_error(e43)
            except Exception as error:
                show_error(error)
            class Sp44(str):
                n = 1
                def __lt__(self, other):
                    print('__lt__')
                    return (3, 4)
                def __len__(self):
                    return str(self.n)
            o = Sp44()
            tell(lambda: clean_text(1 + o))
            tell(lambda: clean_text(o.missing))
            tell(lambda: clean_text(complex(o)))
            def gen45(i46):
                global l35
                tick()
                yield i46
                show(s3.join(map(str, [x47 for x47 in sorted(z7, key=repr) if b8])), (any(([] * (i23 & 1))), (divmod(f10, i9) + (t11 + t11)), sum(((lambda: x48)() for x48 in range(9, 1, -2))),))
                for i49 in (1, 'a'):
                    tick()
                    f51 = cap(((f2 if (b8 or True) else f10) + (Thing((i26).bit_length()) + i37).double))
                    i46 = cap(-49)
        finally:
            print('finally', 51)
            match [x52 for x52 in sorted(z7, key=repr)]:
                case {'b': _, **rest} if isinstance(t11, (list, float)):
                    for i53, i23 in enumerate(reversed(l35[:4])):
                        tick()
                        tell(lambda: ({'a': 1, 'b': 2}).__getitem__())
                    space = {'x': cap(i1)}
                    try: exec('x += 2; y = [x] * 2', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                case [_, *_]:
                    b8 = cap((not max((100000000000000000000 + i39), (i42 // -3))))
                    show(l4.pop())
                case (0 | 2) if (s3 in t11):
                    class Sp55(float):
                        n = None
                        def __iter__(self):
                            print('__iter__')
                            return None
                        def __repr__(self):
                            return None
                    o = Sp55()
                    tell(lambda: clean_text(dict(o)))
                    tell(lambda: clean_text(not o))
                    tell(lambda: clean_text('%s %d' % (o, o)))
                    tell(lambda: clean_text(isinstance(1, o)))
                    tell(lambda: clean_text(o + o))
                    tell(lambda: clean_text(2 < o))
                    show(sorted([(x56 - x57) for x56 in range(5) if b8 for x57 in range(x56 % 4)]))
        i39 -= (lambda x, y=l4[256]: cap(x + y))((i38 - i39))
    elif (s3 is not None):
        show(i9, d5)
    elif (not s3):
        if b8:
            async def co58():
                tick()
                show(d5.setdefault(255, fn28()))
                assert any(s3[::-1])
                try:
                    async with AsyncManager(58, True):
                        t59 = cap(())
                        tell(lambda: format(1e20, '>-01.0'))
                        tell(lambda: '%*.0e|' % (1e20,))
                except ZeroDivisionError:
                    show({x: x async for x in counted(3) if (i9 != i20)})
                    f61 = cap((((i9 + 2147483648) / (Thing(i1) + i1).double) + (((0 % 1000) ** (i9 & 3)) << (fn28() & 15))))
                except KeyError:
                    show(divmod(b8, ((i1 - 2) - (i9 ^ i23))))
                finally:
                    print('finally', 62)
                    assert (not str(False))
                show(await Pause((i1 >> (i1 & 31))) - await Pause((i9).bit_length()))
                return await Pause(sum((i1 for x63 in range(5))))
            show(drive(co58()))
        else:
            i38 %= max(len(z7), (100000000000000000000 % i36))
    else:
        try:
            show((b8 and b8), (-f10 / ((*t11, 2305843009213693952,) or [7])[0]))
            show(f'v={i20!s:>8}')
        finally:
            print('finally', 63)
            if b8:
                class Sl64:
                    __slots__ = ('x', 'y')
                class Sl65(Sl64):
                    __slots__ = ('x', '__dict__')
                o = Sl65()
                try: o.y = b8
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
                try: o.y = s3
                except Exception as error: show_error(error)
                try: o.x = f10
                except Exception as error: show_error(error)
                try:
                    l35 = l66 = cap([+i1, -1.5])
                    i67 = cap((d5.get(s3, (2147483648).bit_length()) * int(s3)))
                    show(dict(zip(s3.join(map(str, [x69 for x68 in range(5, 1, -2) for x69 in range(x68 % 4)])), list(zip((l4 * (i9 & 1)), t11[i1:i1:2])))), (z7 & {x70 for x70 in list(d5)}))
                except ArithmeticError as e71:
                    show_error(e71)
                    l4.reverse()
                except ValueError:
                    show(set((f'{i26=}' if bool(s3) else s3)))
            elif isinstance((s3.join(map(str, l4)) + 'abc')[(i9 and i9)], int):
                show(({b8: (b8 not in {1, 2})} | {1: 2, 'b': 3}))
            elif (sorted(sorted(l4, reverse=True), reverse=True) > l4):
                tell(lambda: range(**slice(None, None, -1)))
                for i42, i23 in enumerate([b8][:5]):
                    tick()
                    l77 = cap([((s3 + s3) == 'x y'.join(map(str, [-4611686018427387904]))), *'a'.title()[sum((2147483648 for x75 in sorted(f2, key=repr) if b8 for x76 in range(x75 % 4))):]])
                    t78: object = cap(divmod(((i1 % i37) if bool(l66) else fn28()), (int(b8) - fn28())))
            else:
                try:
                    i79, i80, *l81, i42 = (i9 & i9), abs(i1), (i9).bit_length(), 2147483648
                except AttributeError as e82:
                    show_error(e82)
                    s83 = cap((((s3 * (i9 & 3)) + 'abc')[-1] + 'abc')[0])
                    raise
                with Manager(84, True):
                    o85 = Thing(sum((i80 for x86 in range(5) for x87 in (1, 2))))
                    o85.n += float(i1)
                    show(o85, o85.n, o85[::-1])
            for i88 in gen45((2 or -3)):
                tick()
                show((s3 + 'abc')[((i1 // 7)).bit_length()])
            else:
                show([1, -23, 7, 2305843009213693952], f2)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(-f2)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C89:
        value = max(i1, f2)
        squares = [(i9 and 2) for x90 in range(3)]
        def method(self, x=1):
            show((list(zip([i79 for x91 in (1,)], t6[i80::2])) + [tuple([])]))
            def fn92(i93, i94=int(b8), *, i95):
                tick()
                if (b8 in d5):
                    d96 = d96 = cap({})
                    tell(lambda: (b'abc').ljust(*1.5))
                del d5[256]
                return (i53 - (() or [7])[0])
            return cap(x + self.value)
    show(C89.value, C89.squares, C89().method((lambda x, y=i1: cap(x + y))(7)))
    class C99(Thing):
        value = fn92(*[i9], i95=i1)
        squares = [x100 for x100 in range(1)]
        def method(self, x=1):
            z101 = cap(set((s3 if b8 else s3).lower()))
            try:
                match all((l66 * (i9 & 1))):
                    case [int()] if (i9 == 10):
                        i102 = cap(((int(s3) % 1000) ** (((i102 := 65535) or i1) & 3)))
                    case list():
                        print(s3.join(map(str, sorted([s3]))), end='|\n')
                if ([65535, 256, 256] != l81 != l77):
                    raise IndexError('%r' % i9) from KeyError('cause')
                w103 = 0
                while w103 < 3:
                    w103 += 1
                    tick()
                    try:
                        try:
                            tell(lambda: ord(1.5))
                            raise ValueError(i9)
                        except* ValueError as e104:
                            show_error(e104)
                            tell(lambda: (b'abc').__contains__(5))
                    except Exception as error:
                        show_error(error)
                    l105 = cap(([fn92(65535), (Thing(i79) + 0).double] * (4611686018427387903 & 1)))
                    try:
                        show(l4)
                    except TypeError as e106:
                        show_error(e106)
                        tell(lambda: (255).__format__())
                        tell(lambda: (range(5)).index(range(3), (), *True, signed=slice(1), **0))
                        tell(lambda: ({(1,): []}).__delitem__(b'a', (1, 2)))
                        b107: object = cap((((i9 / 5) * i1) >= ('%d' % i23 + s3[i9:i9]) == ('%s' + (s3 if b8 else s3))))
                    else:
                        tell(lambda: abs())
                        tell(lambda: oct(s3, b8))
                        tell(lambda: slice(t11, l4, range(3)))
                        if True:
                            return (i1 & i1)
                    finally:
                        print('finally', 107)
                        if (l81 <= l4):
                            return abs(i9)
            except ZeroDivisionError as e108:
                show_error(e108)
                show({(lambda x, y=len(d5): cap(x + y))(((x109 % 1000) ** (i9 & 3))) for x109 in t6 if (not (d5 | d5))})
            finally:
                print('finally', 109)
                b110 = cap(b8)
            return cap(x + self.value)
    show(C99.value, C99.squares, C99().method((lambda x, y=i79: cap(x + y))(i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match -3.75:
        case bool():
            tell(lambda: (range(5, 0, -2)).__contains__('ignore', -1))
            tell(lambda: ([1, 'a', None]).count())
            tell(lambda: (range(5, 0, -2)).__contains__((1, 2), 'ascii', reverse=('a', 'b')))
            tell(lambda: ('123').islower())
    l77.append((fn92(i1, i95=i9) | (i9 if b8 else 1)))
    class C111:
        value = min(2305843009213693952, i37)
        squares = [(lambda: x112)() for x112 in range(0)]
        def method(self, x=1):
            show((((f10 - i1) if ({1: 2, 'b': 3} is None) else -f2) == ((f10 // i9) - len('bc'))))
            return cap(x + self.value)
    show(C111.value, C111.squares, C111().method((lambda x, y=i9: cap(x + y))(i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (2.675).conjugate())
    tell(lambda: (frozenset('ab')).discard('a'))
    tell(lambda: ([3, 1, 2]).extend(iter([1, 2]), 'strict'))
    tell(lambda: (0j).__eq__(keepends=True))
    try:
        try:
            tell(lambda: (slice(1, 5)).indices(-1, 'a'))
            tell(lambda: (range(5, 0, -2)).__contains__('ignore'))
            tell(lambda: (bytearray(b'a,b,,c')).splitlines())
            tell(lambda: (frozenset('ab')).__sub__(-1))
            raise ExceptionGroup('top', [KeyError(i9)])
        except* KeyError as e113:
            show_error(e113)
        except* Exception as e114:
            show_error(e114)
    except Exception as error:
        show_error(error)
    try:
        try:
            pass
            raise ExceptionGroup('top', [KeyError('a'), OSError(s83), OSError('Hello')])
        except* ValueError as e115:
            show_error(e115)
    except Exception as error:
        show_error(error)
    for i116 in reversed(l4[:4]):
        tick()
        def gen117(i118):
            tick()
            yield i118
            if isinstance(s3, str):
                return fn28()
            class Sp119(dict):
                n = None
                def __contains__(self, key):
                    print('__contains__')
                    return self.n
            o = Sp119()
            tell(lambda: clean_text(any(x for x in o)))
            tell(lambda: clean_text(all(o)))
            tell(lambda: clean_text(o is o))
            tell(lambda: clean_text(2 < o))
            async def co120():
                tick()
                l81[-1], l81[i1:i9], = (i9).bit_length(), (Thing(i9) + i9).double,
                g122 = gen45(abs(i1))
                show(next(g122, 'none'))
                l123 = cap(([(f10 if b8 else -3.75), (i88).bit_length()] * (((i121 := i9) ^ int(b8)) & 1)))
                for i124 in s3.split()[:5]:
                    tick()
                    g125 = gen45((3 & i1))
                    show(next(g125, 'none'))
                    g125.close()
                    show(g125.send(-i88))
                return await Pause(((i9 % 1000) ** (i9 & 3)))
            show(drive(co120()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s83 = s3 = cap(s3[((t11 or [7])[0] + +i1):])
    l126 = cap([(f'v={i53:<5}' if (i9 == i39) else f'{i31:{12}}'), -f2, all('ß'.split('X'))])
    f2 /= -1e-300
    try:
        try:
            try:
                del d5[256]
                raise ExceptionGroup('top', [OSError('bc'), KeyError(s3)])
            except* ValueError as e129:
                show_error(e129)
        except Exception as error:
            show_error(error)
        match l4:
            case Thing(n=(int() | str())) if b8:
                w130 = 0
                while w130 < 3 and (i39 > max(i20, i53) < -i9):
                    w130 += 1
                    tick()
                    print((s3 * ((Thing(int(b8)) + fn28()).double & 3)), end='|\n')
                    assert (b8 is not None)
                    tell(lambda: format(float('inf'), 'z5.0X'))
            case _:
                s131 = cap(f'v={i23:{3}}')
    except StopIteration as e132:
        show_error(e132)
        o133 = Thing((i20 in {(1, 2): 'p', 0: 0}))
        o133.n = -i9
        show(o133, o133.double, o133[5])
    except AttributeError as e134:
        show_error(e134)
        f10 = cap(((abs(i39) / -65535) / float(-1)))
        match dict(zip(s131, l4[i9:2147483648:-1])):
            case [_, *_]:
                show(d5[s3])
                f137 = f138 = cap(round((-f10 / (-3.75 + f10)), 0))
    try:
        tell(lambda: format(True, '*<#0.3'))
        tell(lambda: '%.0g|' % (True,))
        match (i67, round(1.5, 1), f10,):
            case (int() | str()) if (b8 and b8):
                o139 = Thing(-4611686018427387904)
                o139.n += len([2147483648, 256])
                show(o139, o139.n, o139[3])
                show((s131[0:i1] if (not l4) else (s3 + s3)).replace(s3, s131))
            case [_, *_] if (i1 in l4):
                space = {'x': cap((i1 + i1))}
                try: exec("y = (lambda: x)() if 'x' not in globals() else 0", space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            case _:
                f138 += ((f2 - i1) * (f2 // i20))
        l81[i1:i9] = i140 = l81[10:7:2] = (i67 := 2147483648)
    finally:
        print('finally', 141)
        w142 = 0
        while w142 < 2:
            w142 += 1
            tick()
            assert bool({})
            assert (b8 is not None)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            tell(lambda: oct())
            tell(lambda: range({1, 2}))
            z143 = cap(set(s3))
        finally:
            print('finally', 143)
            s131 += s3
            s131 = cap(s131)
        g144 = gen117((Thing(4611686018427387903) + i9).double)
        show(next(g144, 'none'))
        show(g144.throw(ValueError('thrown')))
        show(list(g144)[:5])
    finally:
        print('finally', 144)
        class Sp145(tuple):
            n = 'n'
            def __length_hint__(self):
                return str(self.n)
            def __bytes__(self):
                return [1, 2]
            def __ror__(self, other):
                print('__ror__')
                return -1
        o = Sp145()
        tell(lambda: clean_text(len(o)))
        tell(lambda: clean_text(1 in o))
        tell(lambda: clean_text(list(o)))
        tell(lambda: clean_text(1 - o))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co146():
        tick()
        for i147 in gen45((i9 // i9)):
            tick()
            with Manager(148):
                b149 = cap(([] != list(zip(l81, (*t78, i1,)))))
                g150 = gen117(0)
                show(next(g150, 'none'))
                show(next(g150))
                show(next(g150))
                show(next(g150, None))
            try:
                l4[-1] = (t6 + t78)
                i147 = cap(await Pause(i1))
            except LookupError as e151:
                show_error(e151)
                show(await Pause((lambda x, y=255: cap(x + y))(i147)) * await Pause(abs(1)))
            except TypeError as e152:
                show_error(e152)
                o153 = Thing(+i9)
                o153.n += (i9 ^ i1)
                show(o153, o153.missing, o153[::-1])
                match f10:
                    case Thing(n=(0 | 2)):
                        show({int((not True)) for x154 in reversed([255][:4])}, ((d5 is not None) and (s3.join(map(str, l4)) >= s3[256:i1])))
                        del d5[s131]
                    case {'a': 1}:
                        i147 = cap(await Pause((2305843009213693952 % i1)))
                    case _:
                        o155 = Thing((i9 if b8 else 2))
                        o155.n += fn92(*[i9], i95=i9)
                        show(o155, o155.double, o155[5])
                raise
            finally:
                print('finally', 155)
                print((str(-f2) if ((s3 + s131) < (s3 + 'abc')[5] < '%x' % (i1,)) else (s3.title() + (s3 + s3))), end='|\n')
            for i147 in list(d5):
                tick()
                tell(lambda: format(1e20, '<+#0,.10%'))
                show((((i9 / i9) if (b8 and b8) else (f2 * i67)) % float(i9)), any([*(), i37, *(t11 + t6)]))
        show((((i1, b149, *l66,) + (s3, b8, (0, (1, 2)),)), s3, (i147 := min(23, i1)),), t11)
        return await Pause((i1 + f10))
    show(drive(co146()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl156:
        __slots__ = 'x'
    class Sl157(Sl156):
        __slots__ = ('x', '__dict__')
    o = Sl156()
    try: setattr(o, '_Sl156__z', 1)
    except Exception as error: show_error(error)
    try: o.w += 1
    except Exception as error: show_error(error)
    try: o.z = t78
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t158 = cap((t11 + t6))
    class Sl159:
        __slots__ = ()
    class Sl160(Sl159):
        __slots__ = 'w'
    o = Sl159()
    try: o.__class__ = Sl160
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'v'), dir(o)[-4:])
    except Exception as error: show_error(error)
    show(str('%x' % (i141 and i9)), {})
    show(d5[s3])
    i88 += (Thing((i9).bit_length()) + int(1e-300)).double
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({x162 for x161 in t158 for x162 in range(x161 % 4)}, fn92((s3.count(s83) + (i9 << (i140 & 15))), i95=255))
    show(f'v={i39:{3}}', {41: (s3 if b8 else '')[sum((i1 for x163 in (1,))):]})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            show((Thing(((i80 | i20) - -9)) + sum((-x164 for x164 in t6 for x165 in range(x164 % 4)))).double)
            def fn166(i167, i168=65535):
                global i37
                global l66
                tick()
                show({b8, i168})
                for i169 in gen117(((i140 % 1000) ** (i1 & 3))):
                    tick()
                    show(True)
                class Sl170:
                    __slots__ = ('x', 'y')
                class Sl171(Sl170):
                    __slots__ = 'w'
                o = Sl171()
                try: o.x += 1
                except Exception as error: show_error(error)
                try: o.x = -0.0
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
                try: show(hasattr(o, 'z'), dir(o)[-4:])
                except Exception as error: show_error(error)
                return (Thing((i1 << (i1 & 15))) + (i88 - i169)).double
            show(z7)
        finally:
            print('finally', 171)
            if (s3 in z7):
                raise KeyError((Thing(i39) + i20).double) from KeyError('cause')
            t173 = cap(divmod(((i23 := i1) >> (i23 & 31)), fn166(*[(s3 - i36)], i168=(i172 := i9))))
        if (l4 >= l4):
            raise IndexError(fn92(*[i1], i95=i9))
        w174 = 0
        while w174 < 3:
            w174 += 1
            tick()
            for i136 in list(d5):
                tick()
                show(z7)
                g175 = gen45((i9 if False else i1))
                show([cap(v) for v, _ in zip(g175, range(6))])
            else:
                i176, *l177 = i9, int(b8), i1
        else:
            show((len(tuple(l4)) > +i37 < 4611686018427387903), list(str((f10 if b8 else f10))))
    except AttributeError:
        del f137
        l77.sort(key=str)
    except LookupError:
        i88 += ((i67 if b8 else i9) if (b8 or b8) else max(i1, i9))
        try:
            try:
                show(i9)
                raise ValueError(s3)
            except* ValueError as e180:
                show_error(e180)
                show({False, i1, 1}, {i136 for x181 in sorted({0, 1, 2, 3}, key=repr)})
        except Exception as error:
            show_error(error)
    else:
        try:
            i23 ^= ((i1 if b8 else i1) and (i80 and i9))
            try:
                try:
                    i182, = [x183 for x183 in f138 for x184 in (1, 2)],
                    raise KeyError(2)
                except* (ValueError, OSError) as e185:
                    show_error(e185)
                except* LookupError as e186:
                    show_error(e186)
                    class Sl187:
                        __slots__ = ['y', '__z']
                    class Sl188(Sl187):
                        __slots__ = 'w'
                    o = Sl187()
                    try: del o.z
                    except Exception as error: show_error(error)
                    try: o.x = s3
                    except Exception as error: show_error(error)
                    try: del o.v
                    except Exception as error: show_error(error)
            except Exception as error:
                show_error(error)
        except ValueError:
            l190 = cap(list(zip((s3 + t11).split(), ())))
            show(f'{{}}{i79!r}'.replace('x y', s3), (set(s131) - set(s3[i1:i9])))
        except ValueError as e191:
            show_error(e191)
            print((((s131 + '') * (fn28() & 3)) + 'abc')[min(abs(i1), d5.get(s3, 2305843009213693952))], end='|\n')
        show(list(zip(([5, -1] * (-3 & 1)), divmod((-1 << (i1 & 15)), s3.count(s3)))))
    for i80 in list(d5):
        tick()
        async def co192():
            tick()
            show(await Pause(i31) - await Pause((i42 | 100000000000000000000)))
            with Manager(193):
                try:
                    show((dict(zip(s3.replace('a', '0'), list(zip(l4, t6)))) | ({x194: i67 for x194 in reversed(l177[:4])} | {f2: s83, f2: s83})), f2)
                    show((tuple([i79, i1]) + t6))
                finally:
                    print('finally', 194)
                    del l35[:]
                    space = {'x': cap(int(f10))}
                    try: exec('global q1; q1 = x; y = q1', space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                show(((abs(i53) if (f10 <= 1e-300) else (i195 := i1)) == int('Hello') != i88))
            try:
                show(b8.join(map(str, [(i67 * -3) for x196 in l35[:5]])))
                show(z7)
            finally:
                print('finally', 196)
                show('%5s' % (10,))
            return await Pause((i1 & i140))
        show(drive(co192()))
        print((str([s3]) + s3), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: map(None))
    tell(lambda: bin('', **0))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            tell(lambda: format(b'', int, slice(None, None, -1)))
            tell(lambda: isinstance(',', (1, 2), i1))
            raise ExceptionGroup('top', [ExceptionGroup('g', [KeyError(s3), ExceptionGroup('g', [OSError('x y'), ValueError(i67)])]), OSError(i9)])
        except* (ValueError, OSError) as e197:
            show_error(e197)
        except* LookupError as e198:
            show_error(e198)
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl199:
        __slots__ = ()
    class Sl200(Sl199):
        __slots__ = 'w'
    o = Sl199()
    try: show(o.__dict__)
    except Exception as error: show_error(error)
    try: o.__class__ = Sl200
    except Exception as error: show_error(error)
    try: o.y += 1
    except Exception as error: show_error(error)
    try: o.x = f10
    except Exception as error: show_error(error)
    try: o.x += 1
    except Exception as error: show_error(error)
    try: o.__class__ = Sl199
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((((f2 * f138) if all(l190) else f137) // (7 + (i140 >> (7 & 31)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f10', globals().get('f10'))
show('f137', globals().get('f137'))
show('f138', globals().get('f138'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i116', globals().get('i116'))
show('i136', globals().get('i136'))
show('i140', globals().get('i140'))
show('i141', globals().get('i141'))
show('i172', globals().get('i172'))
show('i176', globals().get('i176'))
show('i182', globals().get('i182'))
show('i20', globals().get('i20'))
show('i23', globals().get('i23'))
show('i26', globals().get('i26'))
show('i31', globals().get('i31'))
show('i36', globals().get('i36'))
show('i37', globals().get('i37'))
show('i38', globals().get('i38'))
show('i39', globals().get('i39'))
show('i42', globals().get('i42'))
show('i53', globals().get('i53'))
show('i67', globals().get('i67'))
show('i79', globals().get('i79'))
show('i80', globals().get('i80'))
show('i88', globals().get('i88'))
show('i9', globals().get('i9'))
show('l126', globals().get('l126'))
show('l177', globals().get('l177'))
show('l190', globals().get('l190'))
show('l35', globals().get('l35'))
show('l4', globals().get('l4'))
show('l66', globals().get('l66'))
show('l77', globals().get('l77'))
show('l81', globals().get('l81'))
show('s131', globals().get('s131'))
show('s3', globals().get('s3'))
show('s83', globals().get('s83'))
show('t11', globals().get('t11'))
show('t158', globals().get('t158'))
show('t173', globals().get('t173'))
show('t6', globals().get('t6'))
show('t78', globals().get('t78'))
show('z143', globals().get('z143'))
show('z7', globals().get('z7'))
