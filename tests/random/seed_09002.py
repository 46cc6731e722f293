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


i1 = 65535
f2 = -0.0
s3 = '日本'
l4 = [-3, -4611686018427387904]
d5 = {}
t6 = ()
z7 = set()
b8 = False
i9 = 2
f10 = 0.0
s11 = ''
l12 = [2147483648, 65535]
d5 = {}
t6 = (1,)
z7 = {1, 2}
b13 = True
try:
    show(((((t6 if b13 else i9) + '12'.find(s11)) % 1000) ** ((lambda x, y=(i9 and i1): cap(x + y))(i9) & 3)), (s11.join(map(str, [(lambda: 100000000000000000000)() for x14 in t6 if b8])) * (3 & 3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o15 = Thing((i9 or i9))
    o15.n += d5.get(s3, i9)
    show(o15, o15.double, o15[5])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co16():
        tick()
        assert (not ((i1 % 1000) ** (i1 & 3)))
        return await Pause((t6 or [7])[0])
    show(drive(co16()))
    l4 += [i9, (not 'a')]
    l4 = cap(l4)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap((i1 >> (i1 & 31)))}
    try: exec('made = x + 1', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    show(((f2 * (3 * 0)), *list((*[10], f2,)),))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if len(tuple(l12)):
        show((4611686018427387903 >> (2147483648 & 31)))
        try:
            l12[:i9] = sorted(l4, reverse=True)
            tell(lambda: format(float('nan'), '< #05_.10F'))
            tell(lambda: '%-.0s|' % (float('nan')))
            try:
                show({x17: len((z7 - {1, 2})) for x17 in sorted(z7, key=repr)})
                i9 %= ~i9
            except TypeError:
                try:
                    show(d5.setdefault(s3, (i1 - i9)))
                    t19 = cap((divmod(i1, (i1 := i1)) + tuple(l12)[:i9:2]))
                except AttributeError as e20:
                    show_error(e20)
                    d5 = cap(d5)
                    show(d5[i9])
                class Sl21:
                    __slots__ = ()
                class Sl22(Sl21):
                    __slots__ = ('x', '__dict__')
                o = Sl21()
                try: show(hasattr(o, 'w'), dir(o)[-4:])
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl21__z', 1)
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl21__z', 1)
                except Exception as error: show_error(error)
                try: show(o.w)
                except Exception as error: show_error(error)
                try: o.z = s3
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
            finally:
                print('finally', 22)
                show((bool(sum((100000000000000000000 for x23 in list(d5)))) and (('' is None) and (False and b13))), -f10)
        except ValueError:
            l12 = l25 = cap(list(((s11 * (i9 & 3)) + 'abc')[(10 % i9)]))
            show(b13, int(s3))
        else:
            print(((s3[i9:i9] + (s3 + 'abc')[-1]) + '%s'[-3:].replace(s11, s3)), end='|\n')
        finally:
            print('finally', 25)
            def gen26(i27):
                global i9
                global l4
                global s11
                tick()
                yield i27
                print(s3, end='|\n')
                l25[i9] = ()
                try:
                    try:
                        tell(lambda: str())
                        tell(lambda: dict(-0.5, 'utf-8'))
                        raise ExceptionGroup('top', [OSError(s11), ValueError('Hello')])
                    except* ValueError as e29:
                        show_error(e29)
                        show([(lambda: x30)() for x30 in [*l4, (), f10][:5]])
                except Exception as error:
                    show_error(error)
                with Manager(31, True):
                    i27, *l35, i28, i32 = 4611686018427387903, sum((i1 for x33 in sorted({1, 2}, key=repr) for x34 in (1, 2))), i27
                    show(tuple('bc'.split('X')))
                    show(sum((x36 for x36 in list(d5))))
            del d5[s3]
        show((65535 | ((i1 := i1) and abs(i9))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl37:
        __slots__ = ['y', '__z']
    class Sl38(Sl37):
        __slots__ = 'w'
    o = Sl38()
    try: o.__class__ = Sl38
    except Exception as error: show_error(error)
    try: del o.x
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(d5.pop(i9))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        *l41, i1, i40 = (-3 ^ i9), (i9 := i1), (i9 or i9), (i9 // i9)
        class Sp42(str):
            n = None
            def __missing__(self, key):
                return False
            def __dir__(self):
                return {}
        o = Sp42()
        tell(lambda: clean_text(list(reversed(o))))
        tell(lambda: clean_text(o.missing))
        tell(lambda: clean_text(int(o)))
        tell(lambda: clean_text(f'{o}'))
        tell(lambda: clean_text(dir(o)))
        tell(lambda: clean_text(divmod(o, 2)))
    except ArithmeticError as e43:
        show_error(e43)
        for i44, i45 in enumerate(range(5, 1, -2)):
            tick()
            tell(lambda: hex(2**70, b'', {1, 2}))
            l25.append(((i1 >> (i40 & 31)) if (s11 not in l41) else (i45).bit_length()))
            for i1 in range(1):
                tick()
                tell(lambda: format(-0.0, '#G'))
                tell(lambda: '% .0e|' % (-0.0))
                class Sl50:
                    __slots__ = ()
                class Sl51(Sl50):
                    __slots__ = 'w'
                o = Sl50()
                try: setattr(o, '_Sl50__z', 1)
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
                try: o.x = d5
                except Exception as error: show_error(error)
            else:
                o52 = Thing(((5 % 1000) ** (256 & 3)))
                o52.n = +i44
                show(o52, o52.double, o52[1:2])
        else:
            g53 = gen26(int(f2))
            show(next(g53, 'none'))
        w54 = 0
        while w54 < 5:
            w54 += 1
            tick()
            match list(()):
                case Thing(n=[_, *_]) if bool(t6):
                    l41[(i1 - i44)] += -4611686018427387904 % 97
                    print((f'{i49!a}' * (min(((7 % 1000) ** (i49 & 3)), (i1 & 2305843009213693952)) & 3)), end='|\n')
                case [(int() as i56)] if (-3 >= i9):
                    b8 = cap((((i9 % i9) if (l12 < [2305843009213693952, 4611686018427387903] > l4) else (i9 + i49)) < ((i1 >> (l4 & 31)) + i9) >= (lambda x, y=i1: cap(x + y))((lambda x, y=i45: cap(x + y))(i1))))
                case [[2.25, 0], *_] if (d5 is not None):
                    show({b8: i1, s11: (any(l12) and (b13 or b13))})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6 = cap(tuple([b8, 0.0, f2][i40::-1]))
    show((d5.get(i56, -3)).bit_length())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i57 = cap(abs(((i9 % 2) % (-1 << (i1 & 15)))))
    def fn58(i59, i60, **d61):
        tick()
        f62 = cap(float((l4 or [7])[0]))
        return -f10
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f63 = cap(float((sorted(l4, key=str) or [7])[0]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(b8, sorted(([] + [2147483648, 100000000000000000000, 10, 0][65535:i9]), reverse=True))
    t19 += divmod((i9).bit_length(), abs(0))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4.remove(fn58(i1, i9))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap(l41[i44])}
    try: exec('class made: y = x', globals(), space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del l41
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C65(Thing):
        value = s11.rfind('')
        squares = [fn58(*[i56, x66]) for x66 in reversed([][:4])]
        def method(self, x=1):
            try:
                async def co67():
                    tick()
                    try:
                        show(({i1, -1, b13} | (set([7, 4611686018427387903]) & {1, 2})), [x68 for x68 in range(1)])
                        show({x: x async for x in counted(3) if (i56 is not None)})
                        tell(lambda: sorted(slice(None, None, -1), f2))
                        tell(lambda: len('abc', 2))
                        tell(lambda: hex(2**70))
                    except IndexError:
                        return (i56 if b13 else i1)
                        raise
                    finally:
                        print('finally', 69)
                        i70, i71, *l72 = iter([s3.find('ß'), (-1 if True else i1), fn58(*[i9, i9])])
                        show({x: x async for x in counted(3) if (b8 in d5)})
                    show(d5)
                    return await Pause((i9 - 10))
                show(drive(co67()))
            except StopIteration:
                with Manager(74, True):
                    show('Hello'.join(map(str, list((t19 + t6)))))
                    for i77 in reversed(l12[:4]):
                        tick()
                        i77 ^= ((2305843009213693952 * i9) & (Thing(i1) + 65535).double)
                    print(str(('12' <= s3)), end='|\n')
                class Sp78(dict):
                    n = 1
                    def __eq__(self, other):
                        return 1
                o = Sp78()
                tell(lambda: clean_text(dir(o)))
                tell(lambda: clean_text('x'.join(o)))
                tell(lambda: clean_text(sum([o])))
                tell(lambda: clean_text(1 < o < 3))
            return cap(x + self.value)
    show(C65.value, C65.squares, C65().method(fn58(i1, i57)))
    space = {'x': cap((65535 + i9))}
    try: exec('global q1; q1 = x; y = q1', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del l25[(i9 * i9)]
    match divmod((i49 + i44), (i9 & i1)):
        case 2.25:
            l25 += []
            l25 = cap(l25)
            match (sorted([0, 49], key=str) + sorted(l4)):
                case (int() as i57) if bool(True):
                    l25[i1:i49:2], = (i1 | 7),
                case [_, *_] if (i9 == 2147483648 > i9):
                    l12[-1], Thing.shared, l12[-1], = t6, (f10,), fn58(f10, i9),
                case _:
                    try:
                        show(divmod(i1, list(zip([1, 4611686018427387903, 2305843009213693952], t19))[3]), ({0, 1, 2, 3} | z7))
                        show(([x80 for x80 in list(d5)] * (min(~2, abs(i9)) & 1)), {x81 for x81 in range(3) for x82 in range(x81 % 4)})
                    except TypeError:
                        g84 = gen26((i79 | i79))
                        show([cap(v) for v, _ in zip(g84, range(6))])
                        show([])
                    else:
                        i44 ^= (Thing(d5.get(s3, i9)) + fn58(i9, i9)).double
                        class Sl85:
                            __slots__ = ['y', '__z']
                        class Sl86(Sl85):
                            v = 1
                        o = Sl85()
                        try: setattr(o, '_Sl85__z', 1)
                        except Exception as error: show_error(error)
                        try: setattr(o, '_Sl85__z', 1)
                        except Exception as error: show_error(error)
                    finally:
                        print('finally', 86)
                        print((s11 if b8 else s3.join(map(str, [s11, i44, t6]))), end='|\n')
        case _:
            i49, *l41 = iter([i49, len(l4), (i49 := i1)])
    match [*l25, *(0, (1, 2)), True][:255:2]:
        case (int() | str()):
            w87 = 0
            while w87 < 2 and (b8 not in (z7 | z7)):
                w87 += 1
                tick()
                i9 = cap((100000000000000000000 - +i1))
                with Manager(88, True):
                    z89: object = cap(z7)
                    with Manager(90):
                        tell(lambda: format(1j, '+12.3q'))
                        tell(lambda: '% .0c|' % (1j, 1))
                    show([(fn58(*[i57, i40])).bit_length() for x91 in sorted(z7, key=repr)], d5)
            else:
                @traced('fn92')
                def fn92():
                    global i56
                    global l4
                    tick()
                    tell(lambda: ({1: 'x', None: 0}).update())
                    try:
                        try:
                            show((bool(-f10) and (s3 in {i9 for x93 in range(5)})))
                            raise KeyError(s11)
                        except* (ValueError, OSError) as e94:
                            show_error(e94)
                        except* LookupError as e95:
                            show_error(e95)
                            del l12[i44:]
                    except Exception as error:
                        show_error(error)
                    i56 = cap(len(divmod((lambda x, y=i9: cap(x + y))(i56), int(b13))))
                    return -f2
            show(divmod((Thing((2 + i9)) + fn58(i9, i9)).double, dict(zip(s3, l4)).get(i9, (i98 := i9))))
        case [(1 | str()), [], *_]:
            show(f2)
        case _:
            try:
                print(s3.join(map(str, l4)).replace(s11, s3).upper(), end='|\n')
                match bool(dict(zip(s11, l25))):
                    case [_, *_] if b13:
                        try:
                            z7 = cap({abs(x99) for x99 in t6 if ((l12 is None) and (x99 not in t6))})
                        except ZeroDivisionError as e100:
                            show_error(e100)
                            show((((f10 if b8 else f2) - (-4611686018427387904).bit_length()) + (len(s11) / +i1)), ((lambda x, y=i9: cap(x + y))((i9 and i44)) / (i1 ^ 'aXbXc'.rfind('日本'))))
                            print(f'v={i9!r:_^9}', end='|\n')
                        else:
                            space = {'x': cap({1: 2, 'b': 3}.get(i9, -3))}
                            try: exec('x: int = 5; y = sorted(__annotations__)', {}, space)
                            except Exception as error: show_error(error)
                            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                            i40 ^= (i101 := sum((i9 for x102 in reversed(l12[:4]))))
                        match (lambda x, y=(-1 + 0): cap(x + y))({}.get(i1, f10)):
                            case [(int() as i101), Thing(n=0), *_]:
                                tell(lambda: format(0, '-5_G'))
                                show(((i9 not in set((0, (1, 2)))) or (s11 in z7)))
                            case (int() as i103):
                                tell(lambda: (0j).__eq__())
                            case Thing(n=(int() as i104)) if (10 - i98):
                                i9, i105, = t6[::2], (l41 + l4),
                            case _:
                                i44, i49, *l12 = iter([(i106 := i1), (i1 | i44)])
                for i107, i105 in enumerate(range(3)):
                    tick()
                    for i104, i108 in enumerate(reversed(l12[:4])):
                        tick()
                        show((('%s'.find(s11) + sum((i44 for x109 in reversed([][:4])))) // -1))
                        print((('%s'.replace(s3, s3) + (s3 + s11)) + s11.title().replace(s3, s11)), end='|\n')
                    else:
                        z89 = cap({(x113 // x113) for x110 in [x111 for x111 in (1, 'a') for x112 in (1, 2)][:5] if (s11 in set(s11)) for x113 in (1, 2)})
                    tell(lambda: list({'a': 1}, keepends=2))
                    class Sp114(list):
                        n = None
                        def __radd__(self, other):
                            return 'text'
                        def __lt__(self, other):
                            return {}['k']
                        def __missing__(self, key):
                            return str(self.n)
                    o = Sp114()
                    tell(lambda: clean_text(hex(o)))
                    tell(lambda: clean_text(not o))
                else:
                    print(s3, end='|\n')
            except (ValueError, KeyError):
                try:
                    show((), float(('aXbXc' + '0').rfind(s3)))
                except (ValueError, KeyError) as e116:
                    show_error(e116)
                    tell(lambda: format(65, '*<-,%'))
                    tell(lambda: '%+*G|' % (65,))
                else:
                    if (bool((i1 + 10)) or b8):
                        space = {'x': cap(min(i9, i1))}
                        try: exec('class made: y = x', space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                        show(dict(zip((s3.replace(s3, s3) * (min(i1, i9) & 3)), ([*t6, i9] * ((i9 - i9) & 1)))))
                        tell(lambda: sorted(len, 0))
                        tell(lambda: dict(b8, '0x1f', **f2))
                show({1: 2, 'b': 3}, s3)
            finally:
                print('finally', 116)
                tell(lambda: (1j).__add__(l4))
                tell(lambda: (range(5, 0, -2)).__len__(','))
                tell(lambda: (range(5)).__eq__())
                tell(lambda: ({1, 2, 3}).symmetric_difference())
                d117 = cap(d5)
    tell(lambda: format(1j, '=E'))
    try:
        o118 = Thing(d5.get(-4611686018427387904, i9))
        o118.n += (4611686018427387903 // 2305843009213693952)
        show(o118, o118.double, o118[5])
        show((min((i1 ^ 0), (i1 - i1)) << ((s3 + s3).rfind(s11) & 15)))
        i108, l12[i9], l12[-1], = (i105).bit_length(), i105, (*l25,),
    finally:
        print('finally', 119)
        def gen120(i121):
            tick()
            yield i121
            if (b8 and b8):
                raise IndexError((i1 & 2147483648)) from None
            show((yield ((Thing(i49) + i108).double - ((i121 % 1000) ** (255 & 3)))))
        l25.insert(int(1e300), (i9 if b13 else i40))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b8', globals().get('b8'))
show('d117', globals().get('d117'))
show('d5', globals().get('d5'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('f63', globals().get('f63'))
show('i1', globals().get('i1'))
show('i101', globals().get('i101'))
show('i103', globals().get('i103'))
show('i104', globals().get('i104'))
show('i105', globals().get('i105'))
show('i106', globals().get('i106'))
show('i107', globals().get('i107'))
show('i108', globals().get('i108'))
show('i119', globals().get('i119'))
show('i40', globals().get('i40'))
show('i44', globals().get('i44'))
show('i45', globals().get('i45'))
show('i49', globals().get('i49'))
show('i56', globals().get('i56'))
show('i57', globals().get('i57'))
show('i79', globals().get('i79'))
show('i9', globals().get('i9'))
show('i98', globals().get('i98'))
show('l12', globals().get('l12'))
show('l25', globals().get('l25'))
show('l4', globals().get('l4'))
show('l41', globals().get('l41'))
show('s11', globals().get('s11'))
show('s3', globals().get('s3'))
show('t19', globals().get('t19'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
show('z89', globals().get('z89'))
