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


i1 = 7
f2 = 2.25
s3 = '12'
l4 = []
d5 = {}
t6 = (1,)
z7 = {0, 1, 2, 3}
b8 = True
i9 = 3
f2 = -0.0
s10 = ''
l11 = [-3, 100000000000000000000, 10]
d5 = {}
t12 = (1,)
z7 = {'a', 1}
b8 = False
try:
    try:
        d14 = d14 = cap((({x13: x13 for x13 in l11[:5]} | {}) | {(1, 2): 'p', 0: 0}))
    except StopIteration:
        show([])
        s3 = cap((s3 * (i9 & 3)))
        raise
    finally:
        print('finally', 15)
        show([i1 for x16 in list(d14) if b8 for x17 in range(x16 % 4)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: divmod())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d14 = cap({f2: (b8 is not None), **dict(zip(f'{i1!r:_^9}', [i9 for x18 in range(0) if b8 for x19 in range(x18 % 4)])), **({b8: True, **{'a': 1}, f2: b8} | d5)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l11 = cap([100000000000000000000 for x20 in reversed(l11[:4])])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w21 = 0
    while w21 < 2 and (d5 is None):
        w21 += 1
        tick()
        print(('%5s' % (i9,) + f'v={s3:}'), end='|\n')
    else:
        show(({} | {x22: (255 * 2147483648) for x22 in s10.split()[:5] if (i1 < i9 == x22) for x23 in range(x22 % 4)}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            def gen24(i25):
                tick()
                yield i25
                try:
                    try:
                        try:
                            yield 2147483648
                            i25, i25, i25 = (i26 := 100000000000000000000), len(t12), sum(((lambda: i26)() for x27 in range(3))), 0
                        except ValueError:
                            b29 = cap(any(sorted(s3.split('X'))))
                        finally:
                            print('finally', 29)
                            show(f2, list(zip(((l11 * (i26 & 1)) + [1, 7, 2305843009213693952, 1]), (((0, (1, 2)) + t12) + (1, 'a')[:i9:-1]))))
                        raise ExceptionGroup('top', [KeyError(i1), OSError(s10), OSError('12')])
                    except* ValueError as e30:
                        show_error(e30)
                        print(f'v={i9:^7}', end='|\n')
                except Exception as error:
                    show_error(error)
                show('aXbXc')
                w31 = 0
                while w31 < 3:
                    w31 += 1
                    tick()
                    class Sl32:
                        __slots__ = ()
                    class Sl33(Sl32):
                        __slots__ = ('__weakref__',)
                    o = Sl33()
                    try: o.x = s3
                    except Exception as error: show_error(error)
                    try: o.z = l11
                    except Exception as error: show_error(error)
                    try: o.x = l4
                    except Exception as error: show_error(error)
                    try: del o.w
                    except Exception as error: show_error(error)
                    try: setattr(o, '_Sl32__z', 1)
                    except Exception as error: show_error(error)
                    try: setattr(o, '_Sl32__z', 1)
                    except Exception as error: show_error(error)
                    d35 = cap({x34: x34 for x34 in range(0)})
                    class Sl36:
                        __slots__ = ['y', '__z']
                    class Sl37(Sl36):
                        pass
                    o = Sl36()
                    try: o.w = -4611686018427387904
                    except Exception as error: show_error(error)
                    try: setattr(o, '_Sl36__z', 1)
                    except Exception as error: show_error(error)
                    try: setattr(o, '_Sl36__z', 1)
                    except Exception as error: show_error(error)
            raise ExceptionGroup('top', [ValueError(i1), ValueError(i1), ExceptionGroup('g', [ExceptionGroup('g', [OSError(i9)])])])
        except* KeyError as e38:
            show_error(e38)
        except* Exception as e39:
            show_error(e39)
    except Exception as error:
        show_error(error)
    print(str(((f2 // f2) - abs(i9))), end='|\n')
    print(str(b8), end='|\n')
    tell(lambda: (((1, 2), [3])).__getitem__())
    tell(lambda: (bytearray(b'a,b,,c')).strip())
    i1 %= 26
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b40: object = cap(any([(i1).bit_length(), (1.5 + 256), *(l4 * (i1 & 1))]))
    l11[((i9 % 1000) ** (-4611686018427387904 & 3))] *= (i1 * i9) % 97
    class Sl41:
        __slots__ = ['y', '__z']
    class Sl42(Sl41):
        __slots__ = 'w'
    o = Sl42()
    try: o.z = i1
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'w'), dir(o)[-4:])
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl43:
        __slots__ = 'x'
    class Sl44(Sl43):
        pass
    o = Sl43()
    try: show(hasattr(o, 'v'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: o.y = False
    except Exception as error: show_error(error)
    try: o.__class__ = Sl44
    except Exception as error: show_error(error)
    try: o.z += 1
    except Exception as error: show_error(error)
    try: show(o.__dict__)
    except Exception as error: show_error(error)
    try: del o.w
    except Exception as error: show_error(error)
    if bool((('Hello' if b8 else 'a') * ((i1 if b8 else i1) & 3))):
        l11[3] = [x46 for x46 in sorted(z7, key=repr) for x47 in range(x46 % 4)]
    elif (not list(zip([], t6))):
        try:
            try:
                try:
                    g48 = gen24((i49 := i1))
                    show([cap(v) for v, _ in zip(g48, range(6))])
                    raise ExceptionGroup('top', [KeyError(s3), OSError(s10), ValueError(i1)])
                except* KeyError as e50:
                    show_error(e50)
                    try:
                        try:
                            f51: object = cap((-f2 if ((1.5 if b8 else f2) != -float('inf')) else (float(-3) if b8 else f2)))
                            raise ExceptionGroup('top', [ExceptionGroup('g', [KeyError(i9)]), ExceptionGroup('g', [OSError(i49), ValueError(s10)]), OSError('bc')])
                        except* KeyError as e52:
                            show_error(e52)
                        except* Exception as e53:
                            show_error(e53)
                            tell(lambda: (['b', 'a']).__delitem__())
                            tell(lambda: (['b', 'a']).extend())
                            tell(lambda: ({1: 'x', None: 0}).setdefault())
                            tell(lambda: ('123').isdigit([1], slice(1)))
                    except Exception as error:
                        show_error(error)
                except* Exception as e54:
                    show_error(e54)
                    space = {'x': cap(min(i1, i49))}
                    try: exec('import math as y', {}, space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            except Exception as error:
                show_error(error)
        except LookupError as e55:
            show_error(e55)
            tell(lambda: ('a,b,,c').center(()))
            tell(lambda: (1 - 2j).__truediv__(1))
            tell(lambda: ('').rjust([]))
            tell(lambda: (1e300).fromhex([2], 'big', object=b''))
            i1, i56, i49 = (i1 % 0), (i49 // i9), int(f2)
        else:
            i57 = cap(7)
            l58 = l4 = cap([])
        if (s3 is not None):
            raise StopIteration((Thing(i1) + i1).double)
    show(s3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6 += (1,)
    tell(lambda: (1).__eq__('12', b''))
    tell(lambda: (bytearray(b'a,b,,c')).hex({'a': 1}, {1, 2}))
    tell(lambda: ({(1,): []}).update(slice(None, None, -1)))
    tell(lambda: (slice(None)).__eq__(**''))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i49 |= (((1,) + t6) or [7])[0]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen59(i60):
        global l4
        global s10
        tick()
        yield i60
        l61 = cap(['%5s' % i1, (i9 & i9)][:i57])
        async def co62():
            tick()
            l4.insert((i9 ^ i57), (i1 if b8 else 2))
            show(f2)
            return await Pause(i9)
        show(drive(co62()))
        show(list(t6))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp63:
        n = 1
        def __rsub__(self, other):
            return False
        def __int__(self):
            return iter([1, 2])
        def __missing__(self, key):
            return 1
        def __ror__(self, other):
            return 'text'
    o = Sp63()
    tell(lambda: clean_text(min(o)))
    tell(lambda: clean_text([x for x in o]))
    tell(lambda: clean_text(complex(o)))
    tell(lambda: clean_text(o != o))
    tell(lambda: clean_text(not o))
    tell(lambda: clean_text([x for x in o]))
    if (s3.replace('', '日本').split() != l4 <= [*l4]):
        tell(lambda: (1e-7).is_integer(d5, {'a': 1}, length=t12))
        tell(lambda: (('a',)).__rmul__())
        tell(lambda: ('\u65e5\u672c').removeprefix(f2, 'a'))
        tell(lambda: (0j).__format__('12'))
        del f51
    else:
        if (not l11):
            if (i49 in (tuple([]) + (i57, *l11, b8,))):
                i64 = i64 = cap(i9)
                print('%x' % (lambda x, y=((i9 % 1000) ** (i1 & 3)): cap(x + y))((i9 >> (i57 & 31))), end='|\n')
                try:
                    show((3 / (i64 := i1)), '%5s' % ((i9 + 2305843009213693952) << (int(s10) & 15)))
                except IndexError as e65:
                    show_error(e65)
                    assert isinstance((f2 - f2), int)
                except (ValueError, KeyError) as e66:
                    show_error(e66)
                    show(list((divmod(i9, 65535) + divmod(i1, i9))), (sum(((i1 << (i57 & 15)) for x67 in reversed(l11[:4]))) / int(round(f2, 2))))
                    l58.extend(list(d5))
                    raise
                finally:
                    print('finally', 70)
                    del d5[i9]
            else:
                g71 = gen59(256)
                show(next(g71, 'none'))
                show(next(g71, None))
            if (-1 in t12):
                show((), b40)
        elif (i57 <= i9):
            i64 = cap(5)
        elif (not ()):
            for i72, i57 in enumerate([s10, i57][:5]):
                tick()
                for i64, i1 in enumerate(reversed(l58[:4])):
                    tick()
                    del b8
                    tell(lambda: ({1, 2, 3}).__lt__(('a', 'b'), [1], default='ascii'))
                    tell(lambda: (0j).conjugate((1, 2, 3), -1))
                    tell(lambda: ([[1], [2]]).index((1, 2)))
                show(z7)
        else:
            try:
                l4.extend(())
                b8 = cap((not f51))
                class Sl74:
                    __slots__ = ('x', 'y')
                class Sl75(Sl74):
                    pass
                o = Sl75()
                try: o.v = [255, 3]
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl74__z', 1)
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
            except RuntimeError:
                tell(lambda: format(1234567.891, '-012,F'))
                tell(lambda: '%+.2f|' % (1234567.891))
                show(d14[i9])
            finally:
                print('finally', 76)
                tell(lambda: (slice(1, 5)).__lt__())
                tell(lambda: (frozenset('ab')).isdisjoint())
                tell(lambda: (frozenset('ab')).symmetric_difference())
    i72, *l77 = (Thing(i1) + i9).double,
    z7 = cap(set(tuple(([100000000000000000000, -1, 255] + l11))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(78), Manager('second') as s10:
        tell(lambda: format(1e20, '\u65e5^+12_.10g'))
        tell(lambda: (set()).issubset(t12, count=2, **0))
        tell(lambda: (-2**63).bit_count((1, 2), t12))
        tell(lambda: (slice(-1, None, -1)).indices([], str))
        tell(lambda: ([1, 'a', None]).copy(1, []))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(s10, end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((s10.lower() * ((i9 if False else -3) & 3))[min((i57 and i57), (Thing(0) + 1).double):len(t6)], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del l58
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w79 = 0
    while w79 < 3:
        w79 += 1
        tick()
        print(s3, end='|\n')
        space = {'x': cap(-3)}
        try: exec('class made: y = x', globals(), space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    else:
        if (s3 is None):
            try:
                show(((s10.replace(s10, s3) + (s10 + s10)) if (1e300 is not None) else '%d' % (((i64 % 1000) ** (i9 & 3)),)))
                tell(lambda: (0j).__mul__([1], 'X'))
                tell(lambda: (bytearray(b'Hello')).splitlines(d14))
                tell(lambda: (-0.0).__floordiv__(start=2.25))
            except LookupError as e81:
                show_error(e81)
                try:
                    try:
                        show({b8, i1}, bool(len(d5)))
                        raise ValueError('')
                    except* KeyError as e82:
                        show_error(e82)
                        print((s3 + 'abc')[0], end='|\n')
                    except* Exception as e83:
                        show_error(e83)
                        show((set(l4[:]) & set([x85 for x84 in list({'a': 1}) for x85 in (1, 2)])))
                except Exception as error:
                    show_error(error)
                if (s3 in {}):
                    d88: object = cap(((dict(zip('aXbXc', l11)) | {x86: i64 for x86 in sorted({1, 2}, key=repr) for x87 in (1, 2)}) | dict(zip((s10 + 'abc')[0], list(zip(l11, t12))))))
                    show(t12)
                    show({f2: ((0.0 > f2) or isinstance(d5, (list, float))), '0': s10})
                else:
                    tell(lambda: callable(float('nan'), start='ascii'))
                    tell(lambda: format(**b8))
                    tell(lambda: callable(*True, ndigits=('a', 'b')))
            except Exception as e89:
                show_error(e89)
                try:
                    tell(lambda: format(float('nan'), '\u65e5^+01_n'))
                    show(({}.get(i1, (i9 << (i64 & 15))) / abs((i1 and i72))))
                    tell(lambda: (frozenset('ab')).issuperset(maxsplit='a'))
                    tell(lambda: (1 - 2j).conjugate())
                    tell(lambda: ('123').expandtabs(*()))
                except Exception as e90:
                    show_error(e90)
                    show([((i1 * i45)).bit_length()])
                    Thing.shared, Thing.shared, = min(f2, i72), (t12 + t6),
            finally:
                print('finally', 91)
                match sum(((lambda: (lambda x, y=i56: cap(x + y))(x92))() for x92 in range(5) for x93 in range(x92 % 4))):
                    case Thing(n={0: _}):
                        i94, = 2147483648,
                        t6 += ()
                    case _:
                        if (not 10):
                            raise KeyError(abs(i9))
            async def co95():
                tick()
                if (i9 is not None):
                    return i9
                return await Pause(2147483648)
            show(drive(co95()))
            t96 = cap((t12 + t6)[i9:i57][:])
        else:
            w97 = 0
            while w97 < 5:
                w97 += 1
                tick()
                f51 -= float(((i9 % 1000) ** (4611686018427387903 & 3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match (not (d88 | d5)):
        case Thing(n=2.25):
            show({'aXbXc', b8}, (sum(((lambda: {(1, 2): 'p', 0: 0}.get(x98, i1))() for x98 in list(d5) if (x98 is None))), '%r' % ((i91 << (i1 & 15)),),))
            async def co99():
                tick()
                for i100 in range(9, 1, -2):
                    tick()
                    try:
                        show((lambda x, y=(Thing((i1).bit_length()) + 100000000000000000000).double: cap(x + y))(i94), (s3[i9:].split() >= ([] * (10 & 1))))
                        l58.sort(key=str)
                        tell(lambda: frozenset(None))
                    finally:
                        print('finally', 101)
                        del i100
                        f102 = cap(-f51)
                for i100 in gen59(2147483648):
                    tick()
                    class Sp103(dict):
                        n = 'n'
                        def __missing__(self, key):
                            return -1
                        def __exit__(self, *error):
                            print('__exit__')
                            return 1 / 0
                        def __lt__(self, other):
                            print('__lt__')
                            return {}['k']
                        def __add__(self, other):
                            return b'y'
                    o = Sp103()
                    tell(lambda: clean_text('x'.join(o)))
                    tell(lambda: clean_text(o(1)))
                show({0, 1, 2, 3}, [((0 - i9) / 0), ((Thing(i1) + i1).double << ((10).bit_length() & 15)), *l11])
                i104 = cap(await Pause((i64 + i9)))
                try:
                    for i105, i106 in enumerate(range(1)):
                        tick()
                        show(((sum((i91 for x108 in range(9, 1, -2) for x109 in range(x108 % 4))) - (i104 := i1)) >= i100), float(((i105 := i9)).bit_length()))
                        show((({'ß', b8} ^ {i9 for x110 in sorted(z7, key=repr) for x111 in (1, 2)}) ^ {s10, i94, i94}))
                    try:
                        async for i112 in counted((lambda x, y=i106: cap(x + y))(65535)):
                            tick()
                            show(('%s' % (i106,) + 'abc')[0].strip())
                        show([int('Hello')])
                        show((f'v={i106:{3}}' if -f2 else ('x y'.lower() + (s10 + 'abc')[-1])), sorted(([x113 for x113 in l11[:5]] + sorted(l11)), reverse=True))
                    except RuntimeError:
                        g115 = gen24(min(i9, i9))
                        show(next(g115, 'none'))
                        show(list(g115)[:5])
                    else:
                        i100 |= ((i1 * i9) // i9)
                        i116 = cap(await Pause(i91))
                except ArithmeticError as e117:
                    show_error(e117)
                    show(divmod((Thing((i9 // i1)) + d5.get(s10, i56)).double, (int(s3)).bit_length()), (float((i118 := i1)) if ((not f102) or any(l11)) else float(s10.count('Hello'))))
                except (ValueError, KeyError) as e119:
                    show_error(e119)
                    i112 = cap(await Pause(d14.get(s3, -3)))
                else:
                    with Manager(120, True) as i116:
                        i118 = cap(len(({s3, b8} & {x121 for x121 in [10, 10][:5] if b40})))
                finally:
                    print('finally', 121)
                    i122, = (i1 if b40 else i56),
                    f102 = cap((round(float(i100), 2) + ((0.1 * i1) * (i56 >> (10 & 31)))))
                return await Pause((l4 or [7])[0])
            show(drive(co99()))
        case list():
            g123 = gen59((i9 or i9))
            show([cap(v) for v, _ in zip(g123, range(6))])
            class C124:
                value = s3.count(s10)
                squares = [i49 for x125 in sorted(z7, key=repr)]
                def method(self, x=1):
                    class Sp126:
                        n = 'n'
                        def __round__(self, n=None):
                            return [1, 2]
                        def __divmod__(self, other):
                            return self.n
                    o = Sp126()
                    tell(lambda: clean_text('%s %d' % (o, o)))
                    tell(lambda: clean_text('a' * o))
                    tell(lambda: clean_text(o >= o))
                    return cap(x + self.value)
            show(C124.value, C124.squares, C124().method((i9 - i1)))
        case int() if (b8 and b8):
            t12 += divmod((i91 | 2), abs(i1))
            def gen127(i128):
                tick()
                yield i128
                d88.update({**d5})
                o129 = Thing((i1 + i9))
                o129.n += (lambda x, y=-4611686018427387904: cap(x + y))(i91)
                show(o129, o129.missing, o129[5])
                show(((-f2 if (not True) else f2) + 100000000000000000000), ((s3.join(map(str, l4)) + s10.replace(s3, s3)) * (min(i1, (i1 if b8 else i9)) & 3)))
                show((yield sum((i1 for x130 in list(d88) for x131 in (1, 2)))))
        case _:
            s3 = cap(('%r' % (i1,) + 'ß'.join(map(str, l4)).strip()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del d5[s3]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b40', globals().get('b40'))
show('b8', globals().get('b8'))
show('d14', globals().get('d14'))
show('d5', globals().get('d5'))
show('d88', globals().get('d88'))
show('f2', globals().get('f2'))
show('f51', globals().get('f51'))
show('i1', globals().get('i1'))
show('i45', globals().get('i45'))
show('i49', globals().get('i49'))
show('i56', globals().get('i56'))
show('i57', globals().get('i57'))
show('i64', globals().get('i64'))
show('i72', globals().get('i72'))
show('i9', globals().get('i9'))
show('i91', globals().get('i91'))
show('i94', globals().get('i94'))
show('l11', globals().get('l11'))
show('l4', globals().get('l4'))
show('l58', globals().get('l58'))
show('l77', globals().get('l77'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('t12', globals().get('t12'))
show('t6', globals().get('t6'))
show('t96', globals().get('t96'))
show('z7', globals().get('z7'))
