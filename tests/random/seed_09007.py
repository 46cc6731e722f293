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


i1 = 3
f2 = 2.25
s3 = 'Hello'
l4 = [2147483648, 5]
d5 = {'a': 1}
t6 = (0, (1, 2))
z7 = {1, 2}
b8 = False
i1 = 7
f2 = 1e-300
s3 = 'bc'
l4 = [2, 7]
d5 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z9 = {'a', 1}
b10 = True
try:
    class Sl11:
        __slots__ = ()
    class Sl12(Sl11):
        pass
    o = Sl11()
    try: o.z += 1
    except Exception as error: show_error(error)
    try: o.v = l4
    except Exception as error: show_error(error)
    try: o.__class__ = Sl11
    except Exception as error: show_error(error)
    show(d5.pop(s3))
    show(((((i1 ^ i1) % 1000) ** ((t6 or [7])[0] & 3)) - int((s3 is not None))), divmod(+2147483648, ((-3).bit_length() or s3.count(s3))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(sorted(l4))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5[i1] = sum(((lambda: abs(i1))() for x13 in t6 for x14 in range(x13 % 4)))
    try:
        if isinstance((d5 | d5).get(s3, (i1 ^ i1)), str):
            try:
                print(((str(f2) * (((i1 % 1000) ** (i1 & 3)) & 3)) + 'abc')[0], end='|\n')
                i1 = cap(0)
                try:
                    try:
                        show(((str('bc') != f'{s3:{12}}' >= '日本'.join(map(str, [4611686018427387903]))), *[*(l4 + [2305843009213693952, 4611686018427387903]), t6, any(l4)], (),))
                        raise KeyError(i1)
                    except* (ValueError, OSError) as e16:
                        show_error(e16)
                        tell(lambda: format(0, '^+05,.3n'))
                        tell(lambda: '%0*q|' % (0, 1))
                    except* LookupError as e17:
                        show_error(e17)
                        show(set())
                except Exception as error:
                    show_error(error)
            except AttributeError as e18:
                show_error(e18)
                i1 -= s3.rfind('aXbXc')
            else:
                show((i19 := abs(((i1 % 1000) ** (256 & 3)))), {s3: f'v={s3:{3 + 2}}', '': (abs(i19) % (i19).bit_length()), **(dict(zip(s3, [1, 100000000000000000000, -3])) | {x20: i1 for x20 in sorted(z9, key=repr) for x21 in (1, 2)})})
                o22 = Thing(i1)
                o22.n = i1
                show(o22, o22.n, o22[1:2])
            show(d5[i1])
            match ((f2 + i1) // (f2 / i1)):
                case (int() | str()) if b10:
                    show(l4.pop())
                    show((f2 + ((i1 // i1) | len(l4))), ((round(0.1, 2) if (b10 or b8) else f2) + ((256 >> (2305843009213693952 & 31)) / (i1 % 4611686018427387903))))
                case _:
                    d5 = d5 = cap((({} | dict(zip('ß', l4))) | {False: (i1 != i19), b10: (f2 == f2)}))
        else:
            show((f'v={s3:<5}' + (s3 if (True and b10) else ('%s' + '0'))), (int(-f2) / +i1))
            *l24, i19, i23 = (i23 | i23), min(i1, i1), (i1 * i1), max(i1, i23)
    except ZeroDivisionError as e25:
        show_error(e25)
        show(abs((sum((1 for x26 in range(9, 1, -2) if b8)) - (i1 & i1))))
        if (sorted(l4, key=str) < [x27 for x27 in sorted(z9, key=repr)][:]):
            show(i23)
        else:
            try:
                try:
                    print(s3.join(map(str, [(i1).bit_length() for x28 in t6])), end='|\n')
                    d5.update({i1: s3})
                    f2 -= float(256)
                except StopIteration as e29:
                    show_error(e29)
                    f30 = cap(-3.75)
                except ValueError as e31:
                    show_error(e31)
                    l24[-1], i32, i19, = [], [2305843009213693952, 2305843009213693952][i1:], (1,)[i23:],
                    show([])
                    raise
                finally:
                    print('finally', 32)
                    space = {'x': cap(abs(2))}
                    try: exec('x += 2; y = [x] * 2', {}, space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    show({i1 for x33 in range(9, 1, -2)})
                tell(lambda: ascii())
                tell(lambda: filter(bytearray(b'x')))
                tell(lambda: bool(d5, str))
                class Sl34:
                    __slots__ = ('x', 'y')
                class Sl35(Sl34):
                    __slots__ = ('__weakref__',)
                o = Sl35()
                try: setattr(o, '_Sl34__z', 1)
                except Exception as error: show_error(error)
                try: show(o.y)
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
                try: del o.y
                except Exception as error: show_error(error)
            except IndexError as e36:
                show_error(e36)
                d37 = cap(d5)
                show({x38: (lambda: x38)() for x38 in (0, (1, 2))})
            show([x39 for x39 in reversed(l4[:4])][:], ('0'[i1:].split('X') + [x40 for x40 in reversed(l24[:4]) if b8 for x41 in (1, 2)][4611686018427387903:]))
    try:
        class C42(list):
            value = i1
            squares = [-x43 for x43 in reversed(l4[:4]) for x44 in (1, 2)]
            def method(self, x=1):
                if (b10 not in {s3}):
                    print((s3 * ((Thing(i1) + (-3 or i1)).double & 3)), end='|\n')
                    if b10:
                        return i32
                    d45 = cap({})
                return cap(x + self.value)
        show(C42.value, C42.squares, C42().method((i1 * 2)))
        show([i32 for x46 in range(3)])
    finally:
        print('finally', 46)
        try:
            try:
                del d5[i1]
                show((t6 + tuple(l4[:i1])))
                o47 = Thing((i1 // i1))
                o47.n -= (i1 >> (i23 & 31))
                show(o47, o47.missing, o47[1:2])
            except IndexError as e48:
                show_error(e48)
                d5[i1] = (i23 << (2 & 15))
            else:
                i23 -= (len(s3) // (i23 // i1))
                if ((i23).bit_length() >= (Thing((i1 + i1)) + (i1 + i1)).double):
                    space = {'x': cap((i1 if b10 else i1))}
                    try: exec('class made: y = x', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            i50 = cap((i49 := (Thing((7 // i1)) + 0).double))
            b8 = cap((not [-4611686018427387904, -4611686018427387904, 2305843009213693952]))
        except StopIteration as e51:
            show_error(e51)
            raise
        show(([t6, *s3, i23][1:i19:-1] >= list(zip([*'日本', (1,)], divmod(i1, i1)))), (((100000000000000000000 if b8 else i1) - (i32 or i1)) if ((i1 in l24) or bool(False)) else 2))
    tell(lambda: all(-0.5, 'little'))
    tell(lambda: map())
    tell(lambda: format(True, {97: 'z'}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s52 = cap(((s3 + s3) + ('a' + 'abc')[-1]).lower())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(f30, -f30)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format('text', '= z#12_.0d'))
    tell(lambda: '%#5.0s|' % ('text', 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f30 = cap(round(f2, 0))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn53(i54, i55, i56=len({'a': 1})):
        global l24
        tick()
        tell(lambda: (1e300).__eq__(b8))
        for i57, i58 in enumerate([][:5]):
            tick()
            f59 = f59 = cap(((-f2 * [100000000000000000000, -3, -33][255]) // (Thing(i1) + (i1 >> (0 & 31))).double))
        show(all([-f30, *str(b10)]), (sum((x60 for x60 in sorted(z7, key=repr) if isinstance([-1, 2305843009213693952, 2147483648], str))) / i1))
        def fn61(i62, i63={1: 2, 'b': 3}.get(i1, 0)):
            tick()
            def gen64(i65):
                tick()
                yield i65
                show(((lambda x, y=(i63 * -4611686018427387904): cap(x + y))((i63 % i1)) <= sum((([5, 100000000000000000000, -3, -4611686018427387904] or [7])[0] for x66 in range(9, 1, -2) if ([256, 2147483648] > [] >= [-3])))))
                assert b10
            show('0')
            with Manager(67, True), Manager('second') as s68:
                assert ('x y' in set(s68)), s3
            match t6:
                case [Thing(n='a')]:
                    try:
                        try:
                            f69 = cap(((len(z9) / (i1 ^ i1)) / float((i1 >> (i1 & 31)))))
                            raise ExceptionGroup('top', [OSError(i1), ExceptionGroup('g', [ExceptionGroup('g', [KeyError(i63)])]), ValueError(2147483648)])
                        except* KeyError as e70:
                            show_error(e70)
                        except* Exception as e71:
                            show_error(e71)
                    except Exception as error:
                        show_error(error)
                    show(f69)
                case _:
                    l4[-1] = i73 = i63 = divmod(i1, i1)
            return (lambda x, y=int(f2): cap(x + y))(min(2, i1))
        return round((-3.75 / f2), 2)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d74 = cap(d37)
    try:
        f75 = cap(-1e10)
        async def co76():
            tick()
            show(await Pause(len(s3)) * await Pause((i1 ^ i1)))
            return await Pause((i1 - i50))
        show(drive(co76()))
        match '%s' % (i1,)[sum((x77 for x77 in sorted({1, 2}, key=repr))):]:
            case [_, *_]:
                match (tuple(l4) + (0.1, t6, i1,)):
                    case (int() as i78):
                        if isinstance((s3.join(map(str, l4)) + f'{i19!s:>8}'), int):
                            i79, i80, i80 = (65535 // i1), i1, (i1 << (3 & 15))
                            tell(lambda: ({1, 2, 3}).isdisjoint())
                            tell(lambda: (b' x\xff').capitalize(i1, count=iter([1, 2])))
                            tell(lambda: (slice(-1, None, -1)).indices(*2**70))
                            tell(lambda: (-5).__mod__(f2))
                            show([x81 for x81 in range(5, 1, -2) if ((b8 not in l4) and b10)])
                    case [_, *_] if bool(t6):
                        w82 = 0
                        while w82 < 3 and (s3 in (t6, 2305843009213693952,)):
                            w82 += 1
                            tick()
                            show(sum(((x83 - (100000000000000000000).bit_length()) for x83 in range(1))))
                            show(l4)
                            show(((s3 * (-1 & 3)).split() + [][:i1:-1]))
                        else:
                            show(list(zip(l4, (-0.0, 2147483648, f30,)[i80:i1:2])), d5)
                    case (int() as i84):
                        f2 = cap((-f2 - ((f2 + -3.75) % (f2 * i1))))
                        if any(list(f'{{}}{i19=}')):
                            print(f'{i80!s:>8}', end='|\n')
                show(bool(divmod(fn53(i80, i1), d74.get(i1, i1))))
            case (int() as i85):
                if (s3 is None):
                    show(max((i1 + s3.rfind(s3)), {x86: x86 for x86 in [7, 256][:5]}.get(i1, (Thing(i1) + i32).double)))
                elif (b8 in ((d37 | d37) | dict(zip('ß', l4)))):
                    l4[i1] -= i1 % 97
                    for i85 in range(1):
                        tick()
                        l87 = l87 = cap(list(((s3 + s3),)))
                elif bool((f2 * fn53(*[i1, 'x y'], i56=7))):
                    show(i84)
                    if bool(divmod(i1, 255)[i23:]):
                        tell(lambda: (range(5, 0, -2)).__len__())
                        o88 = Thing(s52.rfind('x y'))
                        o88.n -= (i1 << (i1 & 15))
                        show(o88, o88.missing, o88[5])
                        print(f'v={s52:{12}}', end='|\n')
                elif any([sum((x89 for x90 in list(d5))) for x89 in sorted(z7, key=repr) if b10]):
                    t6 = cap(tuple(list('日本'))[:i1])
    except (ValueError, KeyError):
        tell(lambda: format(0, '*<-z01c'))
        tell(lambda: '%-*.0u|' % (0))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i32, i92 in enumerate(range(1)):
        tick()
        f2 += (f2 if (d5 is None) else float(i1))
        s93 = cap(s3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4[i1:], = [i32],
    show((z7 - {b8}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((not []), tuple(l4))
    l94 = cap([(s3.join(map(str, l4)) + 'abc')[0], -f2, (1, 'a')[:i1]])
    async def co95():
        tick()
        (i96, *l99), i97, i96 = ((5 - i85), 1), (i1 + 1), (i98 := i1)
        return await Pause(~i78)
    show(drive(co95()))
    i78 = cap(len([(), (f2 if 0.0 else f2), (t6 + t6)]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    *l4, i100, i80 = ((i1 % 1000) ** (i1 & 3)), (i80 & 3), (i1).bit_length()
    assert (i49 == (i1 >> (4611686018427387903 & 31)) == i1)
    show((s3.replace(s3, s93).replace('bc', 'bc') + s52), [i1, False])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i80 in range(0):
        tick()
        d74 = cap({})
        t101 = cap(((str(i1) if (l4 is None) else s3.replace(s3, '%s')),))
        print(('%s'.join(map(str, l4[::-1])) + 'abc')[((abs(i49) % 1000) ** (min(i49, i1) & 3))], end='|\n')
    else:
        f30 = cap((-3.75 if True else ((4611686018427387903 / i1) / ([255, 10, 4611686018427387903] or [7])[0])))
    try:
        try:
            w102 = 0
            while w102 < 5:
                w102 += 1
                tick()
                try:
                    b103 = cap(isinstance(i1, (list, float)))
                    space = {'x': cap(int(b10))}
                    try: exec('x += 2; y = [x] * 2', space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    del d37[i1]
                finally:
                    print('finally', 105)
                    print(f'v={i80}', end='|\n')
                    tell(lambda: complex(1.5, d74, float('nan'), start=iter([1, 2])))
                    tell(lambda: bytearray(None, float('nan')))
                    tell(lambda: abs({'a': 1}, x=slice(1)))
                l106 = cap([(i1 is not None), (i1 and (lambda x, y=i100: cap(x + y))(i1)), True])
                t107 = cap(divmod(((t6 or [7])[0] // d5.get(i1, i1)), i1))
            raise ExceptionGroup('top', [OSError(i1)])
        except* ValueError as e108:
            show_error(e108)
            match (() + t101[:b10:2]):
                case [2.25, *_] if (b10 and False):
                    show(float('inf'))
                case []:
                    i92 = (l94 + [-36])
    except Exception as error:
        show_error(error)
    tell(lambda: format(1e20, '=+z05,.3q'))
    try:
        if (s3.title() <= ''):
            show(s3.join(map(str, (list(t6) + l4))), ((s52 if (s3 in t6) else (s3 if b8 else s93)) + '%s' % i1))
            tell(lambda: format(-2.5-1j, '=-z12_.0o'))
            tell(lambda: '%#*.2F|' % (-2.5-1j, 1))
        else:
            def gen109(i110):
                tick()
                yield i110
                show((yield i32))
    except TypeError as e111:
        show_error(e111)
        l87[:i1:-1] = i1
        tell(lambda: format(-2.5-1j, '<+0.3'))
    else:
        try:
            try:
                show(d5[s3])
                raise ExceptionGroup('top', [OSError(s93)])
            except* ValueError as e114:
                show_error(e114)
                show([round(round(f2, 0), 0), f'{s3!r:_^9}', *list(tuple(l4))])
        except Exception as error:
            show_error(error)
    finally:
        print('finally', 114)
        tell(lambda: format(1, '>z'))
        tell(lambda: '% 5d|' % (1,))
        class Sl115:
            __slots__ = ()
        class Sl116(Sl115):
            pass
        o = Sl116()
        try: show(o.v)
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'x'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: o.w += 1
        except Exception as error: show_error(error)
    class C117(list):
        value = fn53(i1, -4611686018427387904)
        squares = [i1 for x118 in list(d74)]
        def method(self, x=1):
            l87[255] = i122 = Thing.shared = (*t6,)
            return len(l4)
            return cap(x + self.value)
    show(C117.value, C117.squares, C117().method((i1 - i84)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z7 = cap({b8, i85, s93})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl124:
        __slots__ = ('x', 'y')
    class Sl125(Sl124):
        __slots__ = 'w'
    o = Sl124()
    try: del o.x
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'x'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: show(o.y)
    except Exception as error: show_error(error)
    try: o.v += 1
    except Exception as error: show_error(error)
    try: show(o.__dict__)
    except Exception as error: show_error(error)
    try: del o.w
    except Exception as error: show_error(error)
    t101 = cap(t6)
    o126 = Thing(max(i1, i78))
    o126.n = (1 << (i1 & 15))
    show(o126, o126.missing, o126[::-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (slice(1, 5)).__eq__(*()))
    tell(lambda: (float('inf')).__floordiv__(**[-23, -3]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b10', globals().get('b10'))
show('b103', globals().get('b103'))
show('b8', globals().get('b8'))
show('d37', globals().get('d37'))
show('d5', globals().get('d5'))
show('d74', globals().get('d74'))
show('f2', globals().get('f2'))
show('f30', globals().get('f30'))
show('f75', globals().get('f75'))
show('i1', globals().get('i1'))
show('i100', globals().get('i100'))
show('i105', globals().get('i105'))
show('i112', globals().get('i112'))
show('i19', globals().get('i19'))
show('i23', globals().get('i23'))
show('i32', globals().get('i32'))
show('i49', globals().get('i49'))
show('i50', globals().get('i50'))
show('i78', globals().get('i78'))
show('i79', globals().get('i79'))
show('i80', globals().get('i80'))
show('i84', globals().get('i84'))
show('i85', globals().get('i85'))
show('i92', globals().get('i92'))
show('l106', globals().get('l106'))
show('l24', globals().get('l24'))
show('l4', globals().get('l4'))
show('l87', globals().get('l87'))
show('l94', globals().get('l94'))
show('s3', globals().get('s3'))
show('s52', globals().get('s52'))
show('s93', globals().get('s93'))
show('t101', globals().get('t101'))
show('t107', globals().get('t107'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
show('z9', globals().get('z9'))
