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


i1 = 1
f2 = 1e10
s3 = 'a'
l4 = [2, 10]
d5 = {}
t6 = (1, 'a')
z7 = set()
b8 = False
i9 = 0
f2 = float('inf')
s10 = 'x y'
l4 = [256, -1, -1, 100000000000000000000]
d11 = {1: 2, 'b': 3}
t6 = (1, 2, 3)
z7 = {1, 2}
b8 = False
try:
    with Manager(12, True), Manager('second') as s13:
        show(dict(zip(s3.replace(s13, s10).replace(s3, s10), str(i9).split('X'))))
        if (bool(f'v={s13=}') or any([][i9::2])):
            show({(x14 + (i1 % i9)) for x14 in l4[:5] if (sorted(l4, reverse=True) != l4) for x15 in (1, 2)})
        for i9 in list({(1, 2): 'p', 0: 0}):
            tick()
            try:
                tell(lambda: (255).conjugate(t6))
                tell(lambda: ('aXbXc').lstrip(-1))
                tell(lambda: ({1: 'x', None: 0}).pop(('a', 'b'), l4))
                if any(l4):
                    continue
            except RuntimeError as e16:
                show_error(e16)
                show(())
                try:
                    show([((i9 | i9) << ((t6 or [7])[0] & 15)), sum(((x17).bit_length() for x17 in range(3) for x18 in (1, 2))), max((i1 & i1), (i1 or i9))])
                    o19 = Thing(((i1 % 1000) ** (i1 & 3)))
                    o19.n -= len(d11)
                    show(o19, o19.missing, o19[3])
                    d11[s3] = (((i9 if b8 else 2) % 1000) ** (i9 & 3))
                except LookupError as e20:
                    show_error(e20)
                    tell(lambda: reversed(('a', 'b')))
                    tell(lambda: next(l4, tabsize=d5))
                    l4.extend(l4[:5])
                finally:
                    print('finally', 22)
                    show(set(t6))
            except ArithmeticError:
                show(str([isinstance(d11, (list, float)), isinstance(f2, str), *'Hello']), (f'{i1!a}' if ((s3 not in t6) or all([])) else str(d5.get(i9, i1))))
            w24 = 0
            while w24 < 3:
                w24 += 1
                tick()
                with Manager(25), Manager('second') as s13:
                    d11 = cap(dict(zip(f'{{}}{i9=}', [float(i9), *s10.split()])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (((s10 if False else s3) * (((i1 % 1000) ** (4611686018427387903 & 3)) & 3)) != ((s3 if b8 else s3) * ((2.25 - i9) & 3))):
        d26 = d5 = cap({i1: ((i9).bit_length() + i9)})
        Thing.shared, = [],
        try:
            show(s3.replace('a', s10), (((((3 % 1000) ** (i1 & 3)) % 1000) ** (65535 & 3)) & abs((t6 or [7])[0])))
            try:
                try:
                    z7 = cap((z7 ^ ((z7 | z7) ^ {1, 2})))
                    raise ExceptionGroup('top', [KeyError(i1), KeyError(i1)])
                except* ValueError as e27:
                    show_error(e27)
                    s10 += (s13[256:i9] + s13.replace(s13, s10))
                    s10 = cap(s10)
            except Exception as error:
                show_error(error)
            try:
                if isinstance(((256).bit_length()).bit_length(), int):
                    assert ((b8 or b8) and isinstance(f2, (list, float)))
                elif ((str(b8) * ((i1 % i9) & 3)) != ((s10 + 'abc')[0] + s3)):
                    show(sorted(list(zip(sorted(l4, key=str), tuple(l4))), reverse=True))
                    show((Thing(len((l4 + l4))) + (i1 := (i1 << (4611686018427387903 & 15)))).double)
                else:
                    s28 = cap(s13)
            except ZeroDivisionError as e29:
                show_error(e29)
                d26 = cap(d26)
                show(bool(2305843009213693952), dict(zip('%d' % (-i9,), list((i9 < i9)))))
            else:
                show(tuple(list(zip([10 for x30 in [65535][:5]], (t6 + t6)))))
        except ArithmeticError as e31:
            show_error(e31)
            d5.update({x32: 4611686018427387903 for x32 in t6})
            with Manager(33):
                try:
                    d5 = d5 = cap(d5)
                    f34 = cap((list(zip(l4, t6)) * ((i9 := 100000000000000000000) & 1)))
                finally:
                    print('finally', 34)
                    tell(lambda: (range(2**65)).__len__(**bytearray(b'x')))
                    tell(lambda: (1 - 2j).__truediv__())
                    tell(lambda: ([[1], [2]]).copy())
        except StopIteration as e35:
            show_error(e35)
            t6 += t6
            try:
                d36 = cap({1: 2, 'b': 3})
                show(5)
            finally:
                print('finally', 36)
                try:
                    show(((((i9).bit_length() % 1000) ** (2305843009213693952 & 3))).bit_length(), dict(zip('aXbXc', list(zip(l4, ((1,), i1, *s10,))))))
                    l4[:i9:2] = Thing.shared = l4[::-1] = (*'%s', t6,)
                    show(sorted(l4))
                except TypeError as e37:
                    show_error(e37)
                    print((s3 * (3 & 3))[-i9:sum((x38 for x38 in l4[:5]))].replace('%s', s10), end='|\n')
                finally:
                    print('finally', 38)
                    show({'x y'.replace(s3, s13).rfind(s3) for x39 in list(d11) if ((t6 <= s10) or (l4 > [100000000000000000000, -4611686018427387904, 10, 100000000000000000000])) for x40 in range(x39 % 4)}, divmod(2, s3.replace(s3, 'ß').count(s28)))
        finally:
            print('finally', 40)
            show(d11)
            show((d5 is not None), (d5 is not None))
    elif (f2 > (round(1e10, 1) * (f2 % i1))):
        def gen41(i42):
            tick()
            yield i42
            show(((set([]) & {i1 for x43 in list(d11) if b8}) - set(t6)))
            if (True is not None):
                s44 = cap((('0'.replace('aXbXc', s3) * (i9 & 3)) + 'aXbXc'.join(map(str, (f2 + i1)))))
            show((round((f2 - -13), 0) * ((i9 // i9) / (Thing(-1) + i9).double)))
            show(tuple([7 for x45 in range(5, 1, -2) for x46 in (1, 2)]))
    else:
        o47 = Thing((0).bit_length())
        o47.n = (i48 := i9)
        show(o47, o47.n, o47[5])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co49():
        tick()
        l50: object = cap(('%d' % (i9,) * ((i9 // i1) & 3)).split())
        tell(lambda: (1j).__format__(('a', 'b'), str))
        tell(lambda: ('Hello World').rindex(bytearray(b'x')))
        tell(lambda: (-2**63).__eq__())
        tell(lambda: ([[1], [2]]).insert(s3))
        return await Pause(65535)
    show(drive(co49()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show('%r' % (lambda x, y=i1: cap(x + y))(255))
    show(l4.pop())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    @traced('fn52')
    def fn52(i53, i54, i55=i1):
        tick()
        for i53 in gen41(i1):
            tick()
            show(tuple(sorted([256, 7], key=str)[:i9:-1]))
        else:
            try:
                try:
                    match (i9 ^ (i9 or i54)):
                        case {'a': 1}:
                            f56 = cap(float(24))
                        case []:
                            i53 = cap(i1)
                    raise ValueError('0')
                except* (ValueError, OSError) as e57:
                    show_error(e57)
                except* LookupError as e58:
                    show_error(e58)
                    tell(lambda: map(d5))
                    tell(lambda: format('a', {97: 'z'}))
                    tell(lambda: sum(iter([1, 2]), 5))
            except Exception as error:
                show_error(error)
        class C59(list):
            value = t6
            squares = [i9 for x60 in [-0.0, i9][:5]]
            def method(self, x=1):
                i61: int = cap(abs((i9 and (i1 if True else i55))))
                return cap(x + self.value)
        show(C59.value, C59.squares, C59().method(1))
        return (((i1 % 1000) ** (33 & 3)) & len(l4))
    show(([~i9, float(i1), ((1, 2, 3) + t6)] + l4))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g62 = gen41(i1)
    show([cap(v) for v, _ in zip(g62, range(6))])
    class Sp63:
        n = 'n'
        def __lt__(self, other):
            return NotImplemented
        def __missing__(self, key):
            return str(self.n)
        def __neg__(self):
            print('__neg__')
            return 1
        def __format__(self, spec):
            return str(self.n)
    o = Sp63()
    tell(lambda: clean_text('a' * o))
    tell(lambda: clean_text(sum([o])))
    tell(lambda: clean_text('a' * o))
    tell(lambda: clean_text(o if o else 0))
    tell(lambda: clean_text(max(o, 1)))
    tell(lambda: clean_text(list(reversed(o))))
    print(f'v={i1:{12}}', end='|\n')
    z65 = cap({(t6 and (i1).bit_length()) for x64 in list(d5) if bool((i1 - i48))})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f2 = cap(((len((1,)) / (i1 - 65535)) if (i1 in dict(zip(s3, l4))) else round(1e-300, 0)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn66(i67, *, i68=1):
        global s28
        tick()
        i69 = cap(((s3 + s28).rfind(s10)).bit_length())
        try:
            i70, *l72, i71 = iter([int(s3), int(s28)])
            tell(lambda: (slice(-1, None, -1)).__lt__(t6))
            tell(lambda: (1 - 2j).conjugate(0, s3))
            tell(lambda: (2.675).__mod__(b'a', 1.5))
            tell(lambda: (slice(None)).__eq__(True, bytearray(b'x')))
        except ZeroDivisionError:
            i69, i74, *l75 = fn52(*[i1, 4611686018427387903], i55=i9), s3.find(s10), (i9 - i1)
            b76 = cap(all([i69, abs(2305843009213693952)]))
        except ZeroDivisionError as e77:
            show_error(e77)
            for i78, i79 in enumerate(list(d26)):
                tick()
                tell(lambda: (('a',)).__lt__(slice(1)))
                tell(lambda: ([[1], [2]]).__delitem__())
                show(((s3.rfind('日本') * (i71 := i1)) / fn52(len(d5), (-17 - i1))), i78)
            o80 = Thing(max(i9, 2147483648))
            o80.n = 0
            show(o80, o80.n, o80[1:2])
        else:
            i70: int = cap(i79)
        return fn52(abs(i9), max(i70, i48))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        w81 = 0
        while w81 < 3:
            w81 += 1
            tick()
            d82 = cap(d5)
            z65 = cap(z65)
        else:
            d83 = cap((dict(zip(('%s' * (i1 & 3)), ([] * (i9 & 1)))) | {s3: (b8 or b8), i1: True}))
    except KeyError as e84:
        show_error(e84)
        space = {'x': cap((i1 | i9))}
        try: exec('made = x + 1', {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        try:
            try:
                tell(lambda: (slice(-1, None, -1)).__lt__(b'a', 'big'))
                tell(lambda: (['b', 'a']).append())
                tell(lambda: ({1, 2, 3}).union('0x1f'))
                raise ExceptionGroup('top', [KeyError(s3), OSError(s13)])
            except* (ValueError, OSError) as e85:
                show_error(e85)
            except* LookupError as e86:
                show_error(e86)
                show({(i1 - x87) for x87 in range(5) if False}, (Thing((((i48 % 1000) ** (3 & 3)) & (5).bit_length())) + min(min(10, i1), (-3 - i1))).double)
        except Exception as error:
            show_error(error)
        raise
    except TypeError as e88:
        show_error(e88)
        try:
            def fn89():
                global i48
                global l4
                tick()
                try:
                    f90 = cap((len(list(zip(l4, t6))) / s3.count(s10)))
                except (ValueError, KeyError):
                    *l4, i48, i92 = (Thing(4611686018427387903) + i48).double, (7 * i9), (i1).bit_length(), ((1, 2, 3) or [7])[0]
                    tell(lambda: ord(f2, 3))
                    tell(lambda: zip(object='12'))
                    tell(lambda: max('a', b'a'))
                    raise
                except IndexError:
                    b94 = cap((t6 is None))
                Thing.shared, Thing.shared, l4[255], = l4, (i1 - -3), tuple(l4),
                return sum(((i1 >> (i48 & 31)) for x96 in (l4 + l4)[:5] for x97 in (1, 2)))
        except ValueError:
            match (*t6, 100000000000000000000, *[-4611686018427387904, 1, 5, 1],)[:i9:2]:
                case Thing(n=Thing(n=1)) if bool(s3):
                    s99 = cap(s28)
                case float():
                    show((((f2 * i1) * i9) if any(list(zip([], (0, (1, 2))))) else -f2))
        s100 = s101 = cap(f'{{}}{i48:{3 + 2}}'[(10 % i1):].replace(s3, s10))
    finally:
        print('finally', 101)
        show({b8}, {(x102).bit_length() for x102 in list(d26)})
    tell(lambda: filter(iter([1, 2])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen103(i104):
        tick()
        yield i104
        try:
            match divmod((Thing(i48) + i1).double, s10.rfind(s10)):
                case list():
                    try:
                        show((sum((d83.get(s101, i1) for x105 in t6 if (100000000000000000000 > f2 > f2))) / i48))
                        show((l4 * (i1 & 1)), (('%s' if False else s100) + 'abc')[i9].title())
                    except ZeroDivisionError as e106:
                        show_error(e106)
                        show((s3.join(map(str, [*s3, i1])) * (sum((7 for x107 in range(9, 1, -2) if (s99 is not None))) & 3)))
                        tell(lambda: zip(b8, []))
                        raise
                    try:
                        try:
                            l4[:i104] = sorted(l4)
                            raise ExceptionGroup('top', [OSError(s3), KeyError(s10), ExceptionGroup('g', [ExceptionGroup('g', [ValueError(-11)])])])
                        except* (ValueError, OSError) as e108:
                            show_error(e108)
                            s109 = s109 = cap(str(i1))
                        except* LookupError as e110:
                            show_error(e110)
                            print(s28.join(map(str, [])), end='|\n')
                    except Exception as error:
                        show_error(error)
                case [_, *_]:
                    tell(lambda: issubclass(b8, [1], len))
                    tell(lambda: filter(2))
                case [_, *_]:
                    t111 = cap((tuple((l4 + l4)) + tuple([])))
                case _:
                    with Manager(112):
                        b113 = cap(b8)
            w114 = 0
            while w114 < 2 and ((s99 == s100) or (s3 is not None)):
                w114 += 1
                tick()
                class Sl115:
                    __slots__ = ['y', '__z']
                class Sl116(Sl115):
                    v = 1
                o = Sl115()
                try: show(hasattr(o, 'y'), dir(o)[-4:])
                except Exception as error: show_error(error)
                try: o.z += 1
                except Exception as error: show_error(error)
                try: show(o.y)
                except Exception as error: show_error(error)
                try: del o.x
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl115__z', 1)
                except Exception as error: show_error(error)
            t117 = cap((s10, *l4[i9:],))
        except ValueError:
            g119 = gen41(len(z7))
            show(next(g119, 'none'))
            show(g119.throw(ValueError('thrown')))
            show(z65)
        except Exception as e120:
            show_error(e120)
            if (b113 not in (set() & (z7 - z7))):
                print((s10.join(map(str, [-3, 2147483648, 255])) if bool(0.0) else '%5s' % (i1,)).replace(s3, s3), end='|\n')
                t117 += t6[i1:-4611686018427387904:-1][i1::2]
                class Sl121:
                    __slots__ = 'x'
                class Sl122(Sl121):
                    __slots__ = ('__weakref__',)
                o = Sl121()
                try: o.__class__ = Sl121
                except Exception as error: show_error(error)
                try: o.z = d11
                except Exception as error: show_error(error)
                try: o.v = b8
                except Exception as error: show_error(error)
            elif True:
                show(({b8, b8} & set('a')), b113)
        else:
            try:
                try:
                    t117 += tuple([][:])
                    raise ExceptionGroup('top', [ValueError(s10), OSError(s28), ValueError(3)])
                except* (ValueError, OSError) as e123:
                    show_error(e123)
                except* LookupError as e124:
                    show_error(e124)
                    s125 = cap((f'v={i1:>6}' + ('Hello' + s10)).upper())
            except Exception as error:
                show_error(error)
            try:
                class Sl126:
                    __slots__ = ['y', '__z']
                class Sl127(Sl126):
                    v = 1
                o = Sl126()
                try: o.y = b8
                except Exception as error: show_error(error)
                try: del o.y
                except Exception as error: show_error(error)
                try: o.y = d11
                except Exception as error: show_error(error)
                try: show(o.x)
                except Exception as error: show_error(error)
                try: show(o.z)
                except Exception as error: show_error(error)
                with Manager(128) as i104:
                    s129 = cap(f'{{}}{s99:<5}'[i104:])
                    assert (not (s10 not in z7))
                show((yield from gen41((i1 & 255))))
            except ZeroDivisionError as e130:
                show_error(e130)
                print('%x' % ((t6 + t111)[min(i48, i9)],), end='|\n')
            else:
                s129 += (f'v={s125:^7}' + (s28 + 'abc')[0])
                s129 = cap(s129)
            finally:
                print('finally', 130)
                try:
                    i104, i131, i132 = int(f34), (lambda x, y=i131: cap(x + y))(i9), d11.get(i1, i104)
                finally:
                    print('finally', 132)
                    space = {'x': cap(abs(i9))}
                    try: exec('class made: y = x', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        finally:
            print('finally', 132)
            try:
                tell(lambda: (1 - 2j).__eq__(False))
                tell(lambda: (slice(None)).__eq__())
                tell(lambda: (' x\t\n').partition(float('nan'), b113, *range(3)))
                show(bool(round((f2 * i9), 2)))
                s133 = cap(((f'{{}}{s125!s:>8}' if (i1 != i9 != 8) else ('ß' + s3)) if ([True, i9, True] > ('Hello' + s125) <= s129.replace(s13, s109)) else s3.join(map(str, list(t6)))))
            finally:
                print('finally', 133)
                try:
                    tell(lambda: format({'a': 1}, '=12F'))
                    i131 |= ((t6 + t6) or [7])[0]
                finally:
                    print('finally', 133)
                    tell(lambda: (-2**63).bit_count(bytearray(b'x'), []))
                    tell(lambda: (range(5)).index(ndigits='little'))
                tell(lambda: (()).__rmul__(f2))
                tell(lambda: ([[1], [2]]).count({97: 'z'}))
                tell(lambda: (float('nan')).__lt__({1, 2}))
                tell(lambda: ('aXbXc').isnumeric(..., None))
            if (i9 not in {(i9).bit_length() for x134 in sorted(z7, key=repr) if b8}):
                class Sl135:
                    __slots__ = 'x'
                class Sl136(Sl135):
                    pass
                o = Sl135()
                try: o.v += 1
                except Exception as error: show_error(error)
                try: o.y += 1
                except Exception as error: show_error(error)
                try: show(o.z)
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
                try:
                    show((yield ((i1 % i132) | t6[i1])))
                except ZeroDivisionError as e137:
                    show_error(e137)
                    tell(lambda: ({1, 2, 3}).intersection(t111, *'big'))
                    tell(lambda: ({}).__eq__(-3.75))
                    tell(lambda: ([1, 'a', None]).extend(key=str))
                finally:
                    print('finally', 137)
                    tell(lambda: ('Hello World').center({1, 2}, b''))
                    tell(lambda: (-0.0).__mod__('X', str))
        f138 = cap(1e10)
    if (i9 == ((27 if b8 else i9) | (Thing(i1) + -4611686018427387904).double)):
        print(s3, end='|\n')
    elif (((2305843009213693952 and i9) / 4611686018427387903) > (fn52(s3, i1) / (i9 or i9)) == (i48 / fn52(i9))):
        for i48 in reversed(l4[:4]):
            tick()
            d5 = d139 = cap({**{}, **{2.25: (f34 != f2 >= f2), b8: bool(10), **dict(zip(s3, [65535]))}})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(s13.replace(s3, s10), round(((b8,), 'a'.replace('', 'bc'), fn89(),), 0))
    l4[:-4611686018427387904] = [f34]
    if bool(d5):
        for i1, i1 in enumerate(range(9, 1, -2)):
            tick()
            try:
                tell(lambda: (['b', 'a']).pop('ignore'))
                tell(lambda: ({(1,): []}).__or__((0, (1, 2)), 'big'))
            except Exception as e141:
                show_error(e141)
                if (str(([1] + l4)) == s10):
                    print(f'{{}}{i9!r:_^9}', end='|\n')
                    t6 = cap(tuple([abs(i1)]))
                    b142 = cap(True)
                raise
            except KeyError as e143:
                show_error(e143)
                if bool([((1,),), i1, *'%d' % i9]):
                    print(str([abs(i9), *f'{i9:<5}', str([0, 1, 47, -1])]), end='|\n')
            finally:
                print('finally', 143)
                i144 = cap((-1 % fn66(*[(lambda x, y=i9: cap(x + y))(i1)])))
        else:
            z145 = cap(set(divmod((t6 or [7])[0], (i1 or i9))))
    elif any(sorted([x146 for x146 in sorted({'a', 1}, key=repr)])):
        if (not list(zip([x147 for x147 in range(9, 1, -2)], t6[100000000000000000000:i9]))):
            if False:
                show((({1, 2} | z145) & {b8, i48, i48}), -f2)
                l4[-1] = (-4611686018427387904 or i144)
                show({(lambda: (Thing(s3.find(s100)) + i1).double)() for x148 in reversed(l4[:4]) if b8 for x149 in range(x148 % 4)})
        print(s101.join(map(str, (list(t6) * (len(d36) & 1)))), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i150, = iter([abs(i9)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(151) as i48:
        show((False is not None), {s10: s3.replace(s3, s3)})
        try:
            for i152 in range(0):
                tick()
                match s10:
                    case {'a': 1}:
                        show([f'{i152:{3}}'.rfind(s3) for x153 in (1,) if ((1e300 if b8 else f2) > (-0.0 / f2) > round(f34, 2))])
                        l4[:] = [i1 for x154 in range(9, 1, -2) if b8]
                    case _:
                        b155 = cap((+i144 != s99.count(s10) > +i1))
                for i144 in gen103((i9 % i1)):
                    tick()
                    i156, i152, i9 = -i1, (i9 >> (2 & 31)), i9, 0
                    if (b155 and b155):
                        break
            else:
                l157 = l157 = cap(l4)
            i158: int = cap(int(float(max(i48, 7))))
            i9 += ((255 >> (i1 & 31)) - 7)
        except ArithmeticError as e159:
            show_error(e159)
            assert (s3.title() <= '%d' % (i9,) != (s10 + 'abc')[-1])
    i160, i161, *l162 = (i1 // 1), fn89(), (i9 - i1), (i152 if True else i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b142', globals().get('b142'))
show('b155', globals().get('b155'))
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d139', globals().get('d139'))
show('d26', globals().get('d26'))
show('d36', globals().get('d36'))
show('d5', globals().get('d5'))
show('d82', globals().get('d82'))
show('d83', globals().get('d83'))
show('f2', globals().get('f2'))
show('f34', globals().get('f34'))
show('i1', globals().get('i1'))
show('i144', globals().get('i144'))
show('i150', globals().get('i150'))
show('i152', globals().get('i152'))
show('i156', globals().get('i156'))
show('i158', globals().get('i158'))
show('i160', globals().get('i160'))
show('i161', globals().get('i161'))
show('i48', globals().get('i48'))
show('i9', globals().get('i9'))
show('l157', globals().get('l157'))
show('l162', globals().get('l162'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s100', globals().get('s100'))
show('s101', globals().get('s101'))
show('s13', globals().get('s13'))
show('s28', globals().get('s28'))
show('s3', globals().get('s3'))
show('s99', globals().get('s99'))
show('t6', globals().get('t6'))
show('z145', globals().get('z145'))
show('z65', globals().get('z65'))
show('z7', globals().get('z7'))
