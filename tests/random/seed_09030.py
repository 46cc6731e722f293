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
f2 = -3.75
s3 = '0'
l4 = []
d5 = {}
t6 = (1,)
z7 = {0, 1, 2, 3}
b8 = True
i9 = 7
f10 = 1e300
s11 = 'aXbXc'
l4 = [255, 10, 5, 3]
d5 = {1: 2, 'b': 3}
t12 = (1,)
z7 = set()
b13 = True
try:
    class C14(list):
        value = (i1 + i9)
        squares = [x15 for x15 in sorted(z7, key=repr)]
        def method(self, x=1):
            show({2147483648 for x17 in reversed(l4[:4])}, (-1.5 if ((f10 / 7) > round(f10, 2)) else f10))
            class Sp18(float):
                n = 'n'
                def __repr__(self):
                    print('__repr__')
                    return (3, 4)
                def __mul__(self, other):
                    print('__mul__')
                    return 2.5
                def __matmul__(self, other):
                    print('__matmul__')
                    return b'y'
                def __index__(self):
                    print('__index__')
                    return 0
            o = Sp18()
            tell(lambda: clean_text(o if o else 0))
            tell(lambda: clean_text(enumerate(o)))
            tell(lambda: clean_text(1 + o))
            tell(lambda: clean_text(o if o else 0))
            return cap(x + self.value)
    show(C14.value, C14.squares, C14().method(d5.get(i1, i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(float(+i1), 4611686018427387903)
    i9 -= (Thing((lambda x, y=i9: cap(x + y))(-1)) + (i9 % i1)).double
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: slice())
    tell(lambda: getattr(sep=s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6 = cap(tuple(list(zip([x19 for x19 in (1, 2, 3) for x20 in range(x19 % 4)], ()))))
    l4.append(sorted(sorted([255, 2, 4611686018427387903, 65535], key=str), key=str))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format('text', '=-012.10%'))
    tell(lambda: '%-*.2a|' % ('text', 1))
    t12 += ((i9).bit_length(), (lambda x, y=i9: cap(x + y))(i9), (t12 + i9),)
    try:
        try:
            try:
                i9 //= sum((x24 for x24 in reversed(l4[:4])))
            except RuntimeError as e25:
                show_error(e25)
                match ((s11 + s3) + f'v={s11!r:_^9}'):
                    case 1 if ('Hello' not in l4):
                        show(({i21 for x26 in reversed(l4[:4])} ^ {(lambda x, y=2305843009213693952: cap(x + y))(4611686018427387903) for x27 in t6 for x28 in (1, 2)}), l4)
                        w29 = 0
                        while w29 < 5:
                            w29 += 1
                            tick()
                            b30 = cap((not ((b8 or False) and (i21 <= i21 < 10))))
                            l4.insert(255, 2147483648)
                            show(((str(b8) + 'abc')[0] > (s11 if any([2]) else f'{i21:{12}}')))
                        else:
                            o31 = Thing((i1).bit_length())
                            o31.n = (i21 := i9)
                            show(o31, o31.missing, o31[3])
                    case float():
                        try:
                            l32 = cap([-1, 10, 4611686018427387903])
                            space = {'x': cap((t6 or [7])[0])}
                            try: exec("y = (lambda: x)() if 'x' not in globals() else 0", space)
                            except Exception as error: show_error(error)
                            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                        except AttributeError:
                            i9 |= ((1 or 100000000000000000000) * ((i21 % 1000) ** (i9 & 3)))
                        finally:
                            print('finally', 33)
                            i1 //= ((i9 >> (2305843009213693952 & 31)) + (i9 ^ i1))
                            i9 %= abs(i1)
                        for i21 in l4[:5]:
                            tick()
                            tell(lambda: sorted(5))
                            show(((lambda x, y=i9: cap(x + y))(i1) / (l4 or [7])[0]))
                            show(d5[s11])
                w34 = 0
                while w34 < 3:
                    w34 += 1
                    tick()
                    space = {'x': cap(d5.get(s3, i1))}
                    try: exec('del x', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    show((s11 if (-3 < (4611686018427387903 or i1)) else (s3 + 'bc').upper()))
                else:
                    try:
                        t6 = cap(t6)
                        l4 += [(10 >> (i1 & 31)), (f10 if b8 else 1e10), (i1 << (i9 & 15))]
                        l4 = cap(l4)
                        show(b30, set(l32))
                    except LookupError:
                        print(f'{i21:>6}', end='|\n')
                raise
            else:
                for i36 in list(t12)[:5]:
                    tick()
                    show(f'{{}}{i36:{3}}')
            raise ExceptionGroup('top', [KeyError(65535)])
        except* KeyError as e37:
            show_error(e37)
            i1 = cap((s3 is None))
        except* Exception as e38:
            show_error(e38)
            pass
    except Exception as error:
        show_error(error)
    o39 = Thing(int(1e300))
    o39.n += (255 - i9)
    show(o39, o39.double, o39[::-1])
    i40, i40 = (i41 := i1), i1
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (((1, 2), [3])).__rmul__({1, 2}))
    tell(lambda: (1j).__eq__(0))
    tell(lambda: (()).__getitem__({97: 'z'}, t6))
    tell(lambda: ('\u00df\u0130').isspace(*f2))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5[s3] = (i42 := i41)
    class Sl43:
        __slots__ = ('x', 'y')
    class Sl44(Sl43):
        __slots__ = ('__weakref__',)
    o = Sl44()
    try: show(o.y)
    except Exception as error: show_error(error)
    try: show(o.y)
    except Exception as error: show_error(error)
    try: o.__class__ = Sl43
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'z'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: del o.x
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(45, True) as i46:
        s11 = cap(f'{s3!s:>8}')
        try:
            d5 = cap({x47: (lambda x, y=x47: cap(x + y))((lambda x, y=x47: cap(x + y))(i9)) for x47 in range(1) if b8})
            show(s3.replace(s11, 'a')[((Thing(i40) + i9).double + +i9):], '%s' % (((i9 + i9) if bool(d5) else (i41 % i1)),))
            show(isinstance(f'{{}}{i42:^7}', str))
        except IndexError as e49:
            show_error(e49)
            *l50, i9 = (i42).bit_length(), (i9 if b8 else i1)
            try:
                try:
                    try:
                        d5 = cap({f10: ((s11 + s11) + 'abc')[0], 1e10: (round(f10, 1) >= (2.25 * f10))})
                        s3 = cap(s3)
                    except AttributeError as e51:
                        show_error(e51)
                        show((((i1 / i46) if b13 else f2) if any(list(zip(l4, ()))) else f2), [abs((2305843009213693952 & x52)) for x52 in list(d5) if (True is not None)])
                    else:
                        i53 = i9 = cap(int(b8))
                        l50 += ([i1 for x54 in l4[:5]] + s11.split())
                        l50 = cap(l50)
                    finally:
                        print('finally', 54)
                        show(t12[i1:i46])
                    raise ValueError('a')
                except* ValueError as e55:
                    show_error(e55)
            except Exception as error:
                show_error(error)
    s11 = cap((f'{s11:}' + (s11 + 'abc')[0].strip()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5 = d56 = cap(({i40: bool(-1), i53: (i9 | i41), i9: (i42 and i1)} | (float(i9) - float(i40))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(57):
        match (l50 * ((i40 and i1) & 1)):
            case [_, *_]:
                class Sl58:
                    __slots__ = ['y', '__z']
                class Sl59(Sl58):
                    __slots__ = ('x', '__dict__')
                o = Sl58()
                try: o.z = True
                except Exception as error: show_error(error)
                try: show(o.w)
                except Exception as error: show_error(error)
                if b8:
                    i60 = cap(100000000000000000000)
                    if (b13 not in {(Thing(x62) + 29).double for x61 in reversed([2147483648][:4]) if b30 for x62 in range(x61 % 4)}):
                        space = {'x': cap(d5.get(i9, i36))}
                        try: exec('x += 2; y = [x] * 2', {}, space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                        l32.insert(10, len(s11))
                else:
                    show(set((divmod(i9, i9) + ('12', *l32, *t6,))), {x63 for x63 in (0, (1, 2)) for x65 in range(x63 % 4)})
                    show(any(([65535, 0] + l4)[:]))
            case [_, *_]:
                try:
                    try:
                        print((('x y' + s11).replace('', s11) + f'v={s11:{12}}'), end='|\n')
                        raise OSError(s3)
                    except* ValueError as e66:
                        show_error(e66)
                        for i67 in s3.split('X')[:5]:
                            tick()
                            assert ((f10 - f2) != (f2 if b13 else f2))
                except Exception as error:
                    show_error(error)
                t68 = cap(tuple(([i9, t6, t6] + list(zip(l4, t6)))))
            case _:
                if (1 > i9):
                    raise KeyError('12'[i36:]) from KeyError('cause')
    print(f'v={i67!a}', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if isinstance(((t6 + t6) + tuple(l4)), str):
        o69 = Thing((i9 if b8 else i1))
        o69.n += (f10 % i1)
        show(o69, o69.n, o69[1:2])
        s70 = cap(str(((t12 + t12) or [7])[0]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((l50 >= list(reversed(l50[:4])) < list(zip(l32, t6))) or bool(d5)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap(i1)}
    try: exec('x = [x for x in range(x % 4)]', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        print(s3, end='|\n')
    except (ValueError, KeyError) as e71:
        show_error(e71)
        show([isinstance(l4, int)])
    finally:
        print('finally', 71)
        match isinstance(f2, str):
            case [i60] if (True and False):
                d72 = cap(dict(zip(f'{i21:{3}}', [(s11 in {'a', 1})])))
        show({})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (not (s70 + s3).split('X')):
        if (((s3 + '12') != ('ß' + s3) != s3) or b8):
            s11 += s3.join(map(str, sorted(l50, reverse=True)))
            s11 = cap(s11)
        *l74, i73, i41 = iter([65535, abs(i1)])
    else:
        if (not l4):
            raise IndexError((i9 := i46))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([*('12'.split('X') + [i67 for x75 in (1, 2, 3) if b30]), (round(f2, 2) / (2.25 % f2)), *('a' + 'abc')[0].lower()])
    with Manager(76) as i77, Manager('second') as s70:
        try:
            try:
                assert (s3 in dict(zip(s3, [7]))), (s11 + 'abc')[-1]
                raise ExceptionGroup('top', [ValueError(i9), OSError('Hello'), KeyError(s11)])
            except* KeyError as e78:
                show_error(e78)
            except* Exception as e79:
                show_error(e79)
        except Exception as error:
            show_error(error)
        tell(lambda: set(d56, -1, length=range(3)))
    s80 = cap(([] + (('' * (i40 & 3)) * ((65535 + -3) & 3))))
    try:
        tell(lambda: bool())
        tell(lambda: bytes())
        tell(lambda: getattr(range(3), 'abc', b''))
        show(str([i36 for x81 in sorted(z7, key=repr)][:i36]))
    except KeyError as e82:
        show_error(e82)
        show(s3.join(map(str, list(()))))
    else:
        show(f'v={i41:{3}}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: divmod(-0.5, {1, 2}))
    tell(lambda: isinstance(f10, *s3))
    tell(lambda: bool(b8, [255, -43, 44, 100000000000000000000], slice(1)))
    assert isinstance([-1, 2147483648, 7][:i9], (list, float))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(('%5s' % (i36,).replace(s3, '') + (s80.lower() + 'abc')[0]))
    show(round(float((7).bit_length()), 2))
    print(f'v={i1!r}'.strip(), end='|\n')
    l4 = cap(l50)
    def fn83(*t84):
        tick()
        if ((-4611686018427387904 or (i1 and 3)) != (sum((x85 for x85 in sorted(z7, key=repr))) >> ((i1).bit_length() & 31))):
            for i86 in list(list(d72))[:5]:
                tick()
                space = {'x': cap((256 >> (i1 & 31)))}
                try: exec("y = (lambda: x)() if 'x' not in globals() else 0", space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            o87 = Thing(~i40)
            o87.n -= sum((10 for x88 in range(3)))
            show(o87, o87.missing, o87[1:2])
        with Manager(89, True) as i90:
            show({x91: int(s11) for x91 in list(d5)}, (-f10,))
            return ~i1
        return -1
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((s11 + ('%x' % 2147483648 * ({'a': 1}.get(s70, i42) & 3))), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i40, i73 = int(b13), max(i9, 5)
    with Manager(92, True):
        l4 += [*(b8, s70, i9,), (i1 - 4611686018427387903)]
        l4 = cap(l4)
        try:
            for i67 in range(1):
                tick()
                i9 = cap((tuple([(lambda: 4611686018427387903)() for x93 in [3, 5][:5]]) or [7])[0])
                print((('ß'[i40:i41] + s11) + 'abc')[((i1 if b8 else i1) << ((i9 * i1) & 15))], end='|\n')
            class Sp94(list):
                n = 'n'
                def __index__(self):
                    return None
                def __int__(self):
                    return [1, 2]
                def __contains__(self, key):
                    return iter([1, 2])
            o = Sp94()
            tell(lambda: clean_text(o + 1))
            tell(lambda: clean_text(range(o)))
            tell(lambda: clean_text(2 < o))
            tell(lambda: clean_text(str(o)))
            tell(lambda: clean_text(o != o))
            tell(lambda: clean_text((lambda a, b: a)(*o)))
        finally:
            print('finally', 94)
            if (((s3 if True else s11) * (i9 & 3)) >= '日本'):
                try:
                    t68 += (() + t68)[:21]
                    show({**{x95: fn83() for x95 in reversed(l4[:4]) if False}})
                except KeyError as e97:
                    show_error(e97)
                    d98 = cap({i1: ((l32 or [7])[0] != ((0, (1, 2)) or [7])[0] == i1), 0.0: ((s3 + s11) if isinstance(t12, (list, float)) else s3[2305843009213693952:]), f2: (not d5)})
                    tell(lambda: format(1.5, '<-z#5_c'))
                except LookupError:
                    print('Hello'[d5.get(s70, (t68 or [7])[0]):], end='|\n')
                show((f'v={s3!a}'.split() + list(zip([], (255, t12, i1,)))))
            @traced('fn100')
            def fn100(i101, i102):
                tick()
                show({fn83() for x103 in t6}, (((f10 * 1e-300) * (i9 * i9)) / (Thing((i40 - i36)) + s3.count(s80)).double))
                for i104 in (0, (1, 2)):
                    tick()
                    *l107, i102, i106 = i106, i9
                    show((((f2 - f10) + (f2 + i106)) // round((f10 % 0.0), 1)))
                    show({x108: (((i9 * i9) % 1000) ** (abs(x108) & 3)) for x108 in range(5) if bool({})})
                return s11
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l109 = cap(l32)
    show(abs({}.get(i73, -i77)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((() + (t12 + (t6,))))
    tell(lambda: format(256, '1,o'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(f'{{}}{i77:{3}}')
    if any(l4[i9:i1:-1][i1:i1:-1]):
        async def co110():
            tick()
            z111 = z112 = cap(({b13} - {b13, 'aXbXc', 'a'}))
            for i113 in range(1):
                tick()
                try:
                    l4.extend(t6)
                except RuntimeError as e115:
                    show_error(e115)
                    async with AsyncManager(115):
                        async with AsyncManager(115, True):
                            o116 = Thing(len(1e10))
                            o116.n -= fn83()
                            show(o116, o116.missing, o116[3])
                        o117 = Thing((Thing(i1) + i113).double)
                        o117.n -= d5.get(s3, i1)
                        show(o117, o117.missing, o117[1:2])
                except AttributeError as e118:
                    show_error(e118)
                    tell(lambda: (slice(-1, None, -1)).__eq__(d5, int, key=True))
                    tell(lambda: (range(0)).index(',', -0.5))
                    tell(lambda: ('%s').__mod__(b'a', {97: 'z'}))
                    tell(lambda: ('Hello World').isidentifier(float('nan')))
                print(((s70 if ('ß' >= s3) else '%5s' % i113) * (str(i36).rfind(s3) & 3)), end='|\n')
            with Manager(119) as i113:
                s120 = cap(s3.join(map(str, l74)))
                space = {'x': cap(+i53)}
                try: exec('x += 2; y = [x] * 2', globals(), space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                print(((str(s3) + 'abc')[-1] + str(([2, 256, 2] * (i1 & 1)))), end='|\n')
            show((f10 * i9).replace(s70, 'bc').replace('%s', 'a'))
            return await Pause(abs(-1))
        show(drive(co110()))
    else:
        tell(lambda: format(0, '\u65e5^+z012_.3F'))
        tell(lambda: '%#f|' % (0))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b30', globals().get('b30'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('d56', globals().get('d56'))
show('d72', globals().get('d72'))
show('d98', globals().get('d98'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i21', globals().get('i21'))
show('i36', globals().get('i36'))
show('i40', globals().get('i40'))
show('i41', globals().get('i41'))
show('i42', globals().get('i42'))
show('i46', globals().get('i46'))
show('i53', globals().get('i53'))
show('i60', globals().get('i60'))
show('i67', globals().get('i67'))
show('i73', globals().get('i73'))
show('i77', globals().get('i77'))
show('i9', globals().get('i9'))
show('l109', globals().get('l109'))
show('l32', globals().get('l32'))
show('l4', globals().get('l4'))
show('l50', globals().get('l50'))
show('l74', globals().get('l74'))
show('s11', globals().get('s11'))
show('s3', globals().get('s3'))
show('s70', globals().get('s70'))
show('s80', globals().get('s80'))
show('t12', globals().get('t12'))
show('t6', globals().get('t6'))
show('t68', globals().get('t68'))
show('z7', globals().get('z7'))
