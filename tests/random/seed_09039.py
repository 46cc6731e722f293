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


i1 = 2147483648
f2 = 1e10
s3 = 'x y'
l4 = [-4611686018427387904, 100000000000000000000, 2147483648, 256]
d5 = {1: 2, 'b': 3}
t6 = ()
z7 = {0, 1, 2, 3}
b8 = False
i1 = 100000000000000000000
f9 = 0.0
s3 = ''
l10 = []
d11 = {1: 2, 'b': 3}
t6 = (1,)
z12 = {0, 1, 2, 3}
b8 = True
try:
    show(l4)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp13(tuple):
        n = None
        def __getattr__(self, name):
            print('__getattr__')
            return NotImplemented
        def __length_hint__(self):
            return NotImplemented
        def __instancecheck__(self, other):
            return [1, 2]
        def __radd__(self, other):
            return {}['k']
    o = Sp13()
    tell(lambda: clean_text(min(o)))
    tell(lambda: clean_text(o is o))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(l10.pop())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(14, True):
        l10[:] = l4
        class Sp15(float):
            n = None
            def __divmod__(self, other):
                print('__divmod__')
                return (3, 4)
            def __contains__(self, key):
                return False
            def __format__(self, spec):
                print('__format__')
                return 0
            def __missing__(self, key):
                return NotImplemented
        o = Sp15()
        tell(lambda: clean_text('a' * o))
        tell(lambda: clean_text(dict(o)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d11 = cap({b8: s3[i1:(i1 | i1)], -1: isinstance(t6[i1:], int), i1: (list(zip(l4, t6)) != l4 > [i1, *t6, float('inf')])})
    show(((i1 << (i1 & 15))).bit_length())
    t16: object = cap(((not (f9 + i1)), *s3,))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l10.reverse()
    for i1, i19 in enumerate(reversed(l4[:4])):
        tick()
        print('%s' % ((s3 + s3).count(s3),), end='|\n')
    print(s3, end='|\n')
    try:
        try:
            show([x21 for x20 in range(9, 1, -2) for x21 in range(x20 % 4)])
            raise ExceptionGroup('top', [ValueError('12'), ValueError(s3)])
        except* KeyError as e22:
            show_error(e22)
        except* Exception as e23:
            show_error(e23)
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((s3 if b8 else s3).upper() + 'abc')[{b8: b8}.get(s3, (i1 ^ i1))])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((divmod(int(f9), (i1 % i1)) + divmod((i1 - i1), i1)))
    def gen24(i25):
        tick()
        yield i25
        tell(lambda: oct(5, 'big', 'little'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        for i1 in gen24((i1 % i1)):
            tick()
            match []:
                case [*_]:
                    with Manager(26, True) as i27:
                        s3: str = cap(f'{s3!s:>8}')
                        show((((f9 if b8 else f2) // -1) > (-f2 % 10) < ((i19 / i1) - (i1 - i27))), divmod(((i1 := 5) and abs(i27)), -24))
                    if (i27 <= i1 == 1):
                        raise StopIteration(0) from KeyError('cause')
                case (1 | 2) if isinstance(s3, str):
                    w28 = 0
                    while w28 < 3 and ((f9 * i1) <= (f2 // i1)):
                        w28 += 1
                        tick()
                        f2 /= 1e-300
                    tell(lambda: format(1234567.891, '#05,q'))
                case (int() as i29) if (0.1 <= f9):
                    show({f2: ~10})
                case _:
                    tell(lambda: ((1, 2, 1)).count('a', b8))
                    tell(lambda: (-5).as_integer_ratio())
                    tell(lambda: (1 - 2j).__mul__(int, {'a': 1}))
                    tell(lambda: (['b', 'a']).__iadd__(','))
            try:
                i1, i1, = t6, (l10 * (-1 & 1)),
                try:
                    space = {'x': cap(min(2, i1))}
                    try: exec("y = (lambda: x)() if 'x' not in globals() else 0", space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    g30 = gen24(int(b8))
                    show([cap(v) for v, _ in zip(g30, range(6))])
                    show(d5.setdefault(s3, 0))
                finally:
                    print('finally', 30)
                    i31 = cap((lambda x, y=(i29 := (t16 or [7])[0]): cap(x + y))(abs(((i1 % 1000) ** (i1 & 3)))))
            except ArithmeticError as e32:
                show_error(e32)
                l10.reverse()
                try:
                    try:
                        d11 = cap((d5 | {}))
                        raise ExceptionGroup('top', [OSError('12'), ValueError(i31), OSError(s3)])
                    except* KeyError as e35:
                        show_error(e35)
                        show((({b8} & {x36 for x36 in range(0)}) ^ {(i1 + 2) for x37 in range(0) if (lambda x, y=3: cap(x + y))(x37)}), {((x38 << (i1 & 15)) << ((x38 - i31) & 15)) for x38 in (l10 + l4)[:5]})
                    except* Exception as e39:
                        show_error(e39)
                        l10.reverse()
                except Exception as error:
                    show_error(error)
            except ZeroDivisionError as e44:
                show_error(e44)
                l46 = cap(sorted([i1 for x45 in list({})], reverse=True)[::-1])
            finally:
                print('finally', 46)
                w47 = 0
                while w47 < 2:
                    w47 += 1
                    tick()
                    s3 = cap('12')
                    l4.remove(f'{i48}')
                with Manager(49, True):
                    i29 = cap((i1 % (d5.get(s3, s3) << ((3 >> (5 & 31)) & 15))))
                    show(d11.pop(i1))
                    i48 %= abs((7 if b8 else i1))
    except ZeroDivisionError:
        b8 = cap((f'v={s3:}' >= s3 > 'a'))
    except ValueError as e53:
        show_error(e53)
        tell(lambda: (1j).__eq__(None, '0x1f', tabsize=bytearray(b'x')))
        tell(lambda: (range(5, 0, -2)).__len__())
        tell(lambda: (0.0).__eq__(l10))
        tell(lambda: ({(1,): []}).__ior__('0x1f'))
    w54 = 0
    while w54 < 2 and (d5 is None):
        w54 += 1
        tick()
        l10.append(i27)
    else:
        f2 = cap((((i31 or i27) or (Thing(i1) + i1).double) / ((2 % 1000) ** ((i57 := 2) & 3))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o58 = Thing(i1)
    o58.n = (i55 & i1)
    show(o58, o58.double, o58[3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o59 = Thing((i1 >> (i1 & 31)))
    o59.n = (i60 := i1)
    show(o59, o59.double, o59[3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((sorted([x61 for x61 in t6], reverse=True) * ((i62 := len(l4)) & 1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        tell(lambda: format(1, '#1,.3'))
        tell(lambda: '%5.2i|' % (1))
    except ValueError as e63:
        show_error(e63)
        show(l10[:], (s3.lower() + 'abc')[0].strip())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (sorted((l10 * (i1 & 1)), reverse=True) <= list(t6)):
        try:
            o64 = Thing(((i55 % 1000) ** (5 & 3)))
            o64.n = (i1).bit_length()
            show(o64, o64.missing, o64[3])
            show((float((i1 % 0)) * (1).bit_length()))
            l46.remove((2305843009213693952 + 1))
        except RuntimeError as e65:
            show_error(e65)
            try:
                try:
                    l46 = cap(l10)
                    show(s3.replace(s3, s3))
                except (ValueError, KeyError) as e66:
                    show_error(e66)
                    l68 = cap([i31 for x67 in sorted(z7, key=repr)])
                    show(('%x' % (i1 | 7) if (b8 not in l10) else s3))
                except TypeError as e69:
                    show_error(e69)
                    i70, i48, i1 = ((i1 % 1000) ** (i1 & 3)), (255 + i27), (i1 - i1)
                    print(f'v={i29!s:>8}', end='|\n')
            except IndexError as e71:
                show_error(e71)
                show(z7)
                space = {'x': cap((i62 >> (-1 & 31)))}
                try: exec('x: int = 5; y = sorted(__annotations__)', globals(), space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            finally:
                print('finally', 71)
                d11 = cap({**{x72: x72 for x72 in range(5, 1, -2)}})
        def gen73(i74):
            tick()
            yield i74
            t77 = cap(tuple([(lambda: i1)() for x75 in range(5, 1, -2) if (0.0 >= f2 != 1e300) for x76 in (1, 2)]))
            show(((d11.get(3, i1) - {(1, 2): 'p', 0: 0}.get(i62, i1)) + i1))
            o78 = Thing('12'.find('bc'))
            o78.n -= sum((i70 for x79 in l10[:5] if b8))
            show(o78, o78.missing, o78[1:2])
            class Sl80:
                __slots__ = ()
            class Sl81(Sl80):
                pass
            o = Sl80()
            try: o.y = i55
            except Exception as error: show_error(error)
            try: show(hasattr(o, 'y'), dir(o)[-4:])
            except Exception as error: show_error(error)
            try: o.v = i1
            except Exception as error: show_error(error)
            try: o.w = d11
            except Exception as error: show_error(error)
        tell(lambda: tuple())
        tell(lambda: slice(0.1))
        tell(lambda: any(keepends=range(3)))
    show({x82: i60 for x82 in reversed(l68[:4])})
    async def co83():
        tick()
        b84 = cap(bool([t6][i1:i1]))
        f85 = f85 = cap(float((s3 + 'abc')[i29].find(s3)))
        return await Pause((() or [7])[0])
    show(drive(co83()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        g86 = gen24(int('aXbXc'))
        show(next(g86, 'none'))
    except ArithmeticError as e87:
        show_error(e87)
        del d5[s3]
        tell(lambda: (range(5)).__contains__())
        tell(lambda: (b'abc').zfill('a'))
    try:
        try:
            g88 = gen73(i1)
            show(next(g88, 'none'))
            show(g88.send((i1 + i19)))
            g88.close()
        except Exception as e89:
            show_error(e89)
            space = {'x': cap(2)}
            try: exec('def made(): return x\ny = made.__name__', {}, space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    except StopIteration as e90:
        show_error(e90)
        try:
            g91 = gen73(i1)
            show([cap(v) for v, _ in zip(g91, range(6))])
            tell(lambda: ([3, 1, 2]).__lt__())
            tell(lambda: (range(5)).count(int))
            tell(lambda: ([3, 1, 2]).__lt__(str))
            show(d11.setdefault(s3, (i1 << (i1 & 15))))
        finally:
            print('finally', 91)
            def fn92(i93, i94, i95=min(48, ())):
                tick()
                tell(lambda: (1j).__add__('utf-8'))
                tell(lambda: ('a,b,,c').isalpha({'a': 1}))
                tell(lambda: format(1e20, '0=z#b'))
                if all([t6[:3], (t16 + t6)]):
                    tell(lambda: format(-255, '0= ,.3c'))
                    tell(lambda: '%#.2f|' % (-255, 1))
                elif all(l10):
                    if (True not in z7):
                        return ((1 % 1000) ** (i1 & 3))
                else:
                    show([])
                    g96 = gen73(abs(2147483648))
                    show([cap(v) for v, _ in zip(g96, range(6))])
                w97 = 0
                while w97 < 2 and bool(i55):
                    w97 += 1
                    tick()
                    show(l10.pop())
                else:
                    tell(lambda: ({}).popitem(d11, -0.5))
                    tell(lambda: ({}).__ior__())
                    tell(lambda: ({}).popitem('a'))
                    tell(lambda: ('%s').__mod__())
                return (Thing((2147483648 << (5 & 15))) + len(l4)).double
            tell(lambda: list())
            tell(lambda: bool('12', *()))
            tell(lambda: bin(None, True, {1, 2}, *'0x1f'))
    except KeyError as e98:
        show_error(e98)
        def fn99(i100, i101, *, i102):
            global l68
            tick()
            d104 = cap(dict(zip('%d' % ((i27 if b8 else i70),), [i1 for x103 in l4[:5]])))
            async def co105():
                tick()
                async for i106 in counted(fn92(i1, -1)):
                    tick()
                    tell(lambda: format(-2.5-1j, '\u65e5^ #12f'))
                    tell(lambda: '% q|' % (-2.5-1j))
                show({x: x async for x in counted(3) if all(l4)})
                return await Pause(+1)
            show(drive(co105()))
            return sum((len(t6) for x107 in reversed(l4[:4]) if (i27 is None)))
        print(s3, end='|\n')
    def gen108(i109):
        tick()
        yield i109
        show((divmod(i1, float(i1)) + (isinstance(b8, int), b8, (l10 or [7])[0],)), ((f9 // sum((i1 for x110 in range(5)))) * round((1e10 - i1), 0)))
    b8 = cap(bool(bool((t6 + t6))))
    del d5[256]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn112(**d113):
        global s3
        tick()
        f114 = cap(round((-f2 - (i1 * i1)), 2))
        i115, i115 = (i27 if b8 else i62), abs(i1)
        async def co116():
            tick()
            show(()[i1:0], f2)
            print('Hello'.join(map(str, ([7, -3, 2147483648] + l4))).strip(), end='|\n')
            try:
                try:
                    async for i117 in counted((15 % i29)):
                        tick()
                        show(((f114 if (b8 in (0, (1, 2))) else float(i19)) == f2 <= (i1 / (i1 // i19))))
                        show(t6)
                    raise ExceptionGroup('top', [KeyError('bc'), ValueError(i70)])
                except* ValueError as e118:
                    show_error(e118)
            except Exception as error:
                show_error(error)
            return await Pause((i1 >> (i19 & 31)))
        show(drive(co116()))
        if any(list(s3[256:])):
            f119 = cap((((f9 if b8 else f9) - (f2 if b8 else f9)) - ((i29 / i1) * (f2 / 2))))
            show(((i57).bit_length(),))
        return float((i48 % i1))
    show((), f2)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w120 = 0
    while w120 < 5:
        w120 += 1
        tick()
        show(dict(zip(s3.join(map(str, [*[256, 0, 0, 4611686018427387903]])), (list(zip(l10, (1,))) + list(zip(l10, t6))))))
        i29 += i1
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match '%s'.join(map(str, [i1 for x121 in reversed(l46[:4]) if b8])):
        case (1 | 2) if (i1 == i1):
            l122: object = cap('%d' % (fn99(*[i1, s3], i102=i1),).split('X'))
        case str():
            if (-f2 == (round(f9, 1) if isinstance(f2, int) else (f2 - 23))):
                try:
                    del d5[s3]
                    s123 = cap(((s3.join(map(str, l10)) if (not (1,)) else '12'.join(map(str, l4))) if (not max(i29, 255)) else s3))
                except ValueError as e124:
                    show_error(e124)
                    tell(lambda: format(True, '^ 012_.10F'))
                    tell(lambda: '%+*.0%|' % (True,))
                finally:
                    print('finally', 124)
                    if (((s3 if b8 else '%s') == (s3 + s3)) or ((i62 in z7) and (True not in l122))):
                        show(d11.pop(4611686018427387903))
                    l10[i57] = l10[-1] = i127 = s3.find(s3)
                try:
                    match dict(zip(f'v={i27:{12}}', sorted(l10, reverse=True))):
                        case int():
                            show(f'v={s123:>6}')
                        case [_, *_]:
                            if (i1 < i31):
                                raise IndexError(s123.join(map(str, l4))) from None
                            show({x128: x128 for x128 in (0, (1, 2))})
                    print(s3, end='|\n')
                except ZeroDivisionError as e129:
                    show_error(e129)
                    for i130, i131 in enumerate(range(3)):
                        tick()
                        s3 += '%x' % (len(d11),)
                        s3 = cap(s3)
                        g132 = gen108((4611686018427387903 & i1))
                        show([cap(v) for v, _ in zip(g132, range(6))])
                else:
                    show(({s3: (l46 != l122), f9: i1, s3: (-1 >> (i19 & 31))} | {b8: (s3 is None)}), (i1 == (abs(65535) if (i1 not in [255]) else 2)))
                    show((not tuple(l10[:i1])))
                finally:
                    print('finally', 132)
                    tell(lambda: format(1234567.891, '^+z#1_b'))
                    Thing.shared, = tuple(l10),
            elif (i1 <= ((2147483648 if False else i1) - min(i27, i19))):
                print('0'.join(map(str, [7, 5]))[i131:][fn112():((i19 % 1000) ** (int(s3) & 3))], end='|\n')
                show(len(([i1 for x134 in list({'a': 1})] + [-19, 3, 1][:])))
            else:
                t6 += divmod(i70, d11.get('%s', i1))
            show(dict(zip(s3, s3.split()[i19:i1:2])), (l122 == [(-4611686018427387904 + x135) for x135 in sorted(l46, key=str)[:5]]))
        case _:
            show(([4611686018427387903, 2, 2147483648][i1:] + l4))
    show({3, i1, i1}, b8)
    t136 = cap(())
    s138 = s123 = cap((str(sum((65535 for x137 in reversed(l4[:4])))) + (s3 * (i1 & 3)).lower()))
    show((((3 if b8 else 2) >> ((i19 >> (i48 & 31)) & 31)) % ((i1 if b8 else i1) or (i27 * 1))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(any([]))
    with Manager(139):
        z7 = cap({256, s3})
        s3 = s140 = cap((s3.join(map(str, (i1 * (255 & 1)))) + 'abc')[0])
    t141 = cap(((f'{{}}{i131!s:>8}', f'{{}}{s138:{3 + 2}}', (-3 if b8 else 256),), str(b8).replace(s3, s3),))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i126', globals().get('i126'))
show('i127', globals().get('i127'))
show('i130', globals().get('i130'))
show('i131', globals().get('i131'))
show('i133', globals().get('i133'))
show('i19', globals().get('i19'))
show('i27', globals().get('i27'))
show('i29', globals().get('i29'))
show('i31', globals().get('i31'))
show('i48', globals().get('i48'))
show('i55', globals().get('i55'))
show('i57', globals().get('i57'))
show('i60', globals().get('i60'))
show('i62', globals().get('i62'))
show('i70', globals().get('i70'))
show('l10', globals().get('l10'))
show('l122', globals().get('l122'))
show('l4', globals().get('l4'))
show('l46', globals().get('l46'))
show('l68', globals().get('l68'))
show('s123', globals().get('s123'))
show('s138', globals().get('s138'))
show('s140', globals().get('s140'))
show('s3', globals().get('s3'))
show('t136', globals().get('t136'))
show('t141', globals().get('t141'))
show('t16', globals().get('t16'))
show('t6', globals().get('t6'))
show('z12', globals().get('z12'))
show('z7', globals().get('z7'))
