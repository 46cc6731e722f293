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


i1 = 4611686018427387903
f2 = 1e300
s3 = '0'
l4 = [10, -1]
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 'a')
z7 = set()
b8 = True
i1 = 256
f9 = float('inf')
s3 = ''
l4 = []
d10 = {'a': 1}
t11 = (1, 2, 3)
z7 = set()
b8 = True
try:
    o12 = Thing(i1)
    o12.n = (() or [7])[0]
    show(o12, o12.double, o12[::-1])
    t15 = cap((divmod((i1 * -3), (i1 := i1)) + (*[i1 for x13 in sorted({1, 2}, key=repr) for x14 in (1, 2)], *'', *tuple(l4),)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co16():
        tick()
        i17, i17 = (i1 >> (7 & 31)), i1
        return await Pause((-1 | 1))
    show(drive(co16()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d10[i1] = i1
    l4[(i1 * i1)] += 2147483648 % 97
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((sum(((x18 if b8 else x18) for x18 in range(0))) and sum(((Thing(i1) + -4611686018427387904).double for x19 in range(9, 1, -2) if True))), l4)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl20:
        __slots__ = ['y', '__z']
    class Sl21(Sl20):
        __slots__ = ('__weakref__',)
    o = Sl21()
    try: o.z = {(1, 2): 'p', 0: 0}
    except Exception as error: show_error(error)
    try: o.__class__ = Sl20
    except Exception as error: show_error(error)
    l4[i1], = tuple([1, 2, -4611686018427387904]),
    show(tuple(l4))
    if (float((i1 * i1)) == round(float(i1), 0) < divmod(i1, (-4611686018427387904 % i1))):
        i1 &= ((Thing(i1) + 5).double and (t11 or [7])[0])
        l4 += [s3][:i1:-1]
        l4 = cap(l4)
        with Manager(22, True) as i23:
            tell(lambda: (slice(-1, None, -1)).indices())
            tell(lambda: (range(5)).__contains__('a'))
            tell(lambda: (frozenset('ab')).copy(float('nan'), slice(1)))
            tell(lambda: (frozenset('ab')).issubset(2))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        i24 = cap(+i1)
    except AttributeError as e25:
        show_error(e25)
        for i23 in t11:
            tick()
            def fn27(*, i28=2, **d29):
                tick()
                print((f'{{}}{i1:<5}' + s3.replace('bc', 'Hello')), end='|\n')
                return ((lambda x, y=i1: cap(x + y))(2305843009213693952) + (3 >> (i1 & 31)))
            show(0, float(i24))
            with Manager(30, True):
                for i23, i24 in enumerate(list(d10)):
                    tick()
                    i31 = cap((-1 if isinstance((2305843009213693952 in d10), str) else ((Thing(i24) + -4611686018427387904).double & d10.get('Hello', i1))))
                    tell(lambda: (-2**63).__add__(',', slice(1)))
                    tell(lambda: ([[1], [2]]).__contains__(5, i1))
                    tell(lambda: ({1.5, 'a'}).isdisjoint(*(1, 2)))
                else:
                    l4 += [i24 for x32 in reversed([][:4]) for x33 in range(x32 % 4)][i1:]
                    l4 = cap(l4)
        for i34 in (1, 'a'):
            tick()
            i31 = cap(fn27(i28=((-23 or i1)).bit_length()))
            @traced('fn35')
            def fn35():
                tick()
                w36 = 0
                while w36 < 2:
                    w36 += 1
                    tick()
                    show((((fn27(i28=4611686018427387903) >> (abs(i31) & 31)) % 1000) ** ((tuple(l4) or [7])[0] & 3)))
                    show((tuple(l4)[fn27(i28=i1)] & (2147483648 << (((65535 % 1000) ** (65535 & 3)) & 15))))
                    b37 = cap(isinstance((s3 if b8 else s3).replace(s3, 'x y'), str))
                else:
                    o38 = Thing(min(255, i1))
                    o38.n -= s3.rfind(s3)
                    show(o38, o38.n, o38[5])
                show(((Thing(len([-4611686018427387904])) + (i24 & l4)).double - (fn27(i28=i1) >> ((i1 // 4611686018427387903) & 31))))
                s39 = cap(s3)
                try:
                    show({(Thing(x40) + x40).double for x40 in t6})
                    tell(lambda: slice(True, int))
                    tell(lambda: range(True, b'a', 2**70))
                    tell(lambda: issubclass(b'', ('a', 'b')))
                    d42 = d43 = cap((d10 | {}))
                except ZeroDivisionError:
                    i45 = cap(i24)
                    l46 = cap(l4)
                except TypeError:
                    print(f'{{}}{i31:}'.replace(s39, s39), end='|\n')
                else:
                    i45 &= ((256).bit_length() << ((i1 | i1) & 15))
                    l46[:i23] = list(zip([7, 2, 10, 7], (1, 'a')))
                finally:
                    print('finally', 48)
                    l46[-1], = l4,
                    tell(lambda: format(65, '< z5_b'))
                return ({}.get(s3, i48) << (i24 & 15))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co50():
        tick()
        def fn51():
            tick()
            w52 = 0
            while w52 < 3:
                w52 += 1
                tick()
                show(dict(zip((s3 * (3 & 3)).lower(), sorted([f9], reverse=True))), l4)
            show(d10.pop(i1))
            f53 = cap(((1e10 - len({(1, 2): 'p', 0: 0})) // (i1 >> ((Thing(i1) + i31).double & 31))))
            return ([] or [7])[0]
        show((len({s3: b8}) - min(s3.find(s3), (i1 + i1))))
        if isinstance(i1, (list, float)):
            return ((100000000000000000000 % 1000) ** (100000000000000000000 & 3))
        async for i54 in counted((i1 ^ i31)):
            tick()
            show({i1: ((i1 or 2) - (i23).bit_length()), s3: b8, b8: (l4 is not None)})
            show(((i24 % 1000) ** ((((i1 // 100000000000000000000) % 1000) ** ((i23 - i1) & 3)) & 3)), ((Thing((i24 if b8 else i1)) + (lambda x, y=i1: cap(x + y))(i34)).double + abs(d10.get(s3, i1))))
        return await Pause((i1 >> (i34 & 31)))
    show(drive(co50()))
    show(-f2)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(55) as i34:
        for i1 in range(0):
            tick()
            tell(lambda: (((1, 2), [3])).__getitem__([1]))
            if isinstance([(b8 or b8)], (list, float)):
                show((((f2 - 256) if (b8 and b8) else (1e-300 - f2)) * -f2))
            elif all(([100000000000000000000 for x56 in sorted(z7, key=repr) if b8 for x57 in (1, 2)] + [100000000000000000000, 3])):
                print(f'{i1}', end='|\n')
                (i58, *l59), i1, i58 = ((-3 | 0), 1), (i24 if b8 else i1), (i1 * i1)
        else:
            show(((i1,) + (*l4, f9, t11,))[:], (s3.replace(s3, s3) + 'abc')[-1][(((i31 % 1000) ** (i1 & 3)) + d10.get(s3, i58)):])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        f9 = f60 = cap((-f2 * f9))
        d10[-4611686018427387904] = ((255 if True else -4611686018427387904) + i24)
    finally:
        print('finally', 61)
        show(((False is not None) or b8))
    o62 = Thing((i1 >> (i1 & 31)))
    o62.n = (() or [7])[0]
    show(o62, o62.double, o62[5])
    try:
        space = {'x': cap(max(i34, i1))}
        try: exec('class made: y = x', {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        show([*((s3 if b8 else s3) + 'abc')[d5.get(s3, i1)]])
        w63 = 0
        while w63 < 3:
            w63 += 1
            tick()
            for i34, i64 in enumerate([i1 for x65 in sorted(z7, key=repr) for x66 in (1, 2)][:5]):
                tick()
                show(min((Thing(int(f9)) + abs(i64)).double, (d10 | {}).get(i1, (i1 and -4611686018427387904))), (((i1 | i1) & (Thing(i1) + i1).double) <= (i67 := 'aXbXc'.rfind('aXbXc')) != i1))
                class Sp68:
                    n = 1
                    def __index__(self):
                        return str(self.n)
                o = Sp68()
                tell(lambda: clean_text(1 | o))
                tell(lambda: clean_text(divmod(o, 2)))
                tell(lambda: clean_text([x for x in o]))
                tell(lambda: clean_text(any(x for x in o)))
                tell(lambda: clean_text(2 < o))
                show((((i31 | -3),) + t11))
            else:
                assert b8, s3
        else:
            if bool(((d5 | d10) | {f2: b8})):
                for i69 in range(5):
                    tick()
                    t15 = cap((i1,))
    except ValueError:
        t11 += t15
        f9 -= ((i1 / 2) / (f9 + i1))
    else:
        class C71:
            value = (i1 and i58)
            squares = [fn27(i28=2305843009213693952) for x72 in range(9, 1, -2)]
            def method(self, x=1):
                i73 = l4[i1] = i73 = (lambda x, y=i1: cap(x + y))(i1)
                l4.reverse()
                return cap(x + self.value)
        show(C71.value, C71.squares, C71().method(int(f60)))
    finally:
        print('finally', 74)
        i1, i24 = (255 or i1), (-25 + i31), 0
        match fn35():
            case -1:
                print('%r' % int(s3), end='|\n')
            case _:
                i34 &= ((i1).bit_length() << ((lambda x, y=i1: cap(x + y))(65535) & 15))
    show(sorted(l4, key=str), z7)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert ((-3.75 <= f60) or (f2 is not None)), '%d' % i67
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (range(5, 0, -2)).__getitem__('utf-8', 'little'))
    tell(lambda: ({'a': 1, 'b': 2}).__eq__(float('nan'), (), *t11))
    async def co76():
        tick()
        tell(lambda: format(True))
        tell(lambda: zip(i1, 1.5, l4))
        tell(lambda: any())
        print('%s' % (i1 if b8 else 2)[abs(max(i1, i67)):str(f2).rfind(s3)], end='|\n')
        return await Pause(len(s3))
    show(drive(co76()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match l4:
        case (int() as i77) if (l4 is not None):
            async def co78():
                tick()
                d5.update(fn35())
                return await Pause((255 >> (i34 & 31)))
            show(drive(co78()))
            match {}:
                case 0 if (i1 != i1):
                    tell(lambda: (float('inf')).is_integer({1: 2, 'b': 3}))
                    tell(lambda: (slice(-1, None, -1)).__lt__(1, {'a': 1}))
                    tell(lambda: (0j).__mul__(str))
                    tell(lambda: (slice(None)).__eq__(float('nan'), f2, start=2**70))
                    d5 = d5 = cap(({x79: x79 for x79 in t11 for x80 in range(x79 % 4)} | dict(zip(s3, (l4 + l4)))))
                case _:
                    match [fn27(i28=x81) for x81 in t6]:
                        case []:
                            class Sp84(dict):
                                n = 1
                                def __length_hint__(self):
                                    return 1
                            o = Sp84()
                            tell(lambda: clean_text([x for x in o]))
                            tell(lambda: clean_text(1 < o < 3))
                            tell(lambda: clean_text(zip(o, o)))
                            tell(lambda: clean_text(o >= o))
                            tell(lambda: clean_text(round(o, 1)))
                            assert (i24 not in {s3: s3, i1: 2147483648}), s3[5:]
                        case [_, *_]:
                            i85, i86 = d5.get(i1, i64), s3.count('ß')
                            assert ('%x' % i1 != ('bc' + '%s') != str([2, 2147483648]))
                        case [_, *_]:
                            d5 = cap(dict(zip('%s' % ((2 // i23),), [t11][i1:i1:-1])))
                            try:
                                try:
                                    print(((s3 + (s3 + s3)) if ((0.1 - f2) <= float(i1) != (f60 if b8 else 1e-300)) else str(-2.25)), end='|\n')
                                    raise ExceptionGroup('top', [ExceptionGroup('g', [KeyError('%s'), KeyError(s3)]), ExceptionGroup('g', [KeyError(46)]), ValueError(s3)])
                                except* KeyError as e87:
                                    show_error(e87)
                                    s3 = cap('Hello'.join(map(str, list(zip([t11, *[255, 65535, 24, 5]], ())))))
                                except* Exception as e88:
                                    show_error(e88)
                            except Exception as error:
                                show_error(error)
    t89 = cap(divmod((fn27(i28=i1) << ((i1 // i31) & 15)), max(abs(i1), int(s3))))
    class Sp90(str):
        n = 1
        def __int__(self):
            print('__int__')
            return b'y'
        def __eq__(self, other):
            print('__eq__')
            return 1
        def __reversed__(self):
            return {}
    o = Sp90()
    tell(lambda: clean_text(1 + o))
    tell(lambda: clean_text(1 + o))
    tell(lambda: clean_text(1 | o))
    tell(lambda: clean_text(1 + o))
    show((((f9 - i1) // round(f2, 0)), ((s3 if b8 else 'bc') * ((i1 or i1) & 3)),), (((s3 + s3),) + ()))
    show([-1, 4611686018427387903, 19], (l4 * ((list(zip(l4, t11)) or [7])[0] & 1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del t89
    f91 = cap(((abs(i77) + i1) / (i64 >> (s3.find(s3) & 31))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert ((i85 ^ i1) < i1), s3.join(map(str, l4))
    class C92:
        value = (1 % i1)
        squares = [int(s3) for x93 in list({'a': 1})]
        def method(self, x=1):
            show(([d5.get(x94, 4611686018427387903) for x94 in range(5) if (not i1)] + []), (d5 | ((d10 | d10) | d10)))
            if (f9 != -0.0 > f2):
                raise KeyError((i85 ^ 65535)) from KeyError('cause')
            return cap(x + self.value)
    show(C92.value, C92.squares, C92().method(((-3 % 1000) ** (29 & 3))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(d10[10])
    match f'{i86!a}':
        case (int() | 2) if (not b8):
            async def co95():
                tick()
                print('%d' % i1, end='|\n')
                for i96 in reversed(l4[:4]):
                    tick()
                    try:
                        b97 = cap(((any([255, 2147483648]) and (b8 not in z7)) or (not (i1 >= i34 <= i1))))
                    except StopIteration as e98:
                        show_error(e98)
                        d99 = cap({})
                        raise
                    show((((f60 if True else f2) * (f9 // 1e300)) * 0.1))
                    show(({'ß', 3} - ({i1 for x100 in sorted(z7, key=repr)} & ({0, 1, 2, 3} & set()))), (f2 // (-3.75 / (i1 / i23))))
                else:
                    b101 = cap((all(l4[i23:]) or b8))
                class Sl102:
                    __slots__ = ('x', 'y')
                class Sl103(Sl102):
                    __slots__ = 'w'
                o = Sl102()
                try: show(hasattr(o, 'z'), dir(o)[-4:])
                except Exception as error: show_error(error)
                try: show(hasattr(o, 'z'), dir(o)[-4:])
                except Exception as error: show_error(error)
                if ((True or (b8 is None)) and (b97 not in {f9: i58, s3: 65535})):
                    try:
                        show(sorted([(i1 | i31)], key=str), {**d99, -3: +i1, s3: (fn27(i28=i69) ^ (i1 - i1))})
                        space = {'x': cap((i1 if False else i1))}
                        try: exec('class made: y = x', space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                        show(d99.setdefault(s3, (i1 >> (i1 & 31))))
                    except Exception as e104:
                        show_error(e104)
                        async for i105 in counted(255):
                            tick()
                            tell(lambda: ({1.5, 'a'}).remove())
                            tell(lambda: ('\u65e5\u672c').split(5))
                            tell(lambda: ({(1,): []}).get(b''))
                        tell(lambda: min(d10, l4, {97: 'z'}, base=slice(1)))
                        tell(lambda: list(str))
                        tell(lambda: int('X'))
                    finally:
                        print('finally', 105)
                        space = {'x': cap((i24 ^ i64))}
                        try: exec("y = (lambda: x)() if 'x' not in globals() else 0", globals(), space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                else:
                    i106 = cap(((i67 % 1000) ** ((Thing((i1 // i1)) + 1).double & 3)))
                return await Pause((i1 % i1))
            show(drive(co95()))
            show(b8)
        case [_, *_]:
            l109 = cap([sum((x107 for x108 in range(5, 1, -2) if (7 > i1))) for x107 in list({(1, 2): 'p', 0: 0})])
            show(isinstance(({} | dict(zip('日本', l4))), int))
        case (int() as i110) if bool(l4):
            w111 = 0
            while w111 < 3:
                w111 += 1
                tick()
                print((s3 * (((1 >> (i31 & 31)) // i1) & 3)), end='|\n')
    w112 = 0
    while w112 < 2 and ((s3 + s3) == f'{i24!a}' < s3.join(map(str, l4))):
        w112 += 1
        tick()
        for i113 in range(5):
            tick()
            *l114, i69 = i23, (i1 - i1), abs(i1)
            t115 = cap(divmod((min(i23, i77) & (10 << (i64 & 15))), ((t11 + (0, (1, 2))) or [7])[0]))
        else:
            for i24 in range(5):
                tick()
                for i116 in sorted(l4, reverse=True)[:5]:
                    tick()
                    show(str(str(1e300)).split())
                    i117 = cap((t11 or [7])[0])
                    l59[::2] = [i116 for x118 in reversed([-4611686018427387904, 1, 2][:4])]
                if bool((sorted(l4, key=str) + [*l4, i1, b8])):
                    show({s3})
                    i113 += (i110 ^ (i1 - i1))
                    show(~i1)
                else:
                    f91 = cap(((float(i1) - i23) + (((b8 | i116) % 1000) ** (len(l4) & 3))))
                    o119 = Thing((7 % i1))
                    o119.n -= (i64 << (i1 & 15))
                    show(o119, o119.double, o119[3])
        d5[s3] = abs((i1 if b8 else 2147483648))
    else:
        show(((i67 / (i1 & i1)) * round(round(f2, 1), 1)))
    def gen120(i121):
        global i85
        tick()
        yield i121
        yield ((i116 if False else i1) // i1)
    show(set(s3.replace(s3, s3).split()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d10', globals().get('d10'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f60', globals().get('f60'))
show('f9', globals().get('f9'))
show('f91', globals().get('f91'))
show('i1', globals().get('i1'))
show('i110', globals().get('i110'))
show('i113', globals().get('i113'))
show('i116', globals().get('i116'))
show('i117', globals().get('i117'))
show('i23', globals().get('i23'))
show('i24', globals().get('i24'))
show('i31', globals().get('i31'))
show('i34', globals().get('i34'))
show('i58', globals().get('i58'))
show('i64', globals().get('i64'))
show('i67', globals().get('i67'))
show('i69', globals().get('i69'))
show('i77', globals().get('i77'))
show('i85', globals().get('i85'))
show('i86', globals().get('i86'))
show('l109', globals().get('l109'))
show('l114', globals().get('l114'))
show('l4', globals().get('l4'))
show('l59', globals().get('l59'))
show('s3', globals().get('s3'))
show('t11', globals().get('t11'))
show('t115', globals().get('t115'))
show('t15', globals().get('t15'))
show('t6', globals().get('t6'))
show('t89', globals().get('t89'))
show('z7', globals().get('z7'))
