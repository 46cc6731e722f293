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


def clean(x, depth=0):
    if depth > 20:
        return "deep"
    if type(x) in (set, frozenset):
        return ("set", sorted(map(repr, x)))
    if type(x) in (list, tuple):
        return type(x)(clean(v, depth + 1) for v in x)
    if type(x) is dict:
        return {k: clean(v, depth + 1) for k, v in x.items()}
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
    shown = repr(v)
    return (type(v).__name__ if " at 0x" in shown or "<module" in shown else v)


def tell(call):
    try:
        v = call()
    except Exception as e:
        print("  !", type(e).__name__, clean_text(str(e)))
        return
    if type(v) in (int, float, complex, str, bytes, bytearray, list, tuple,
                   dict, set, frozenset, bool, type(None), range, slice):
        show(clean_text(v))
    else:
        print("  type", type(v).__name__)


i1 = -40
f2 = 1e300
s3 = 'ß'
l4 = [100000000000000000000, -4611686018427387904]
d5 = {'a': 1}
t6 = (1, 2, 3)
z7 = {'a', 1}
b8 = True
i1 = 2305843009213693952
f2 = 0.1
s9 = 'a'
l10 = [-3, 256]
d11 = {(1, 2): 'p', 0: 0}
t12 = (1, 2, 3)
z7 = {0, 1, 2, 3}
b13 = False
try:
    def fn14(i15=(i1 := i1)):
        global i1
        global l10
        tick()
        def sg16():
            return ()
        tell(lambda: clean_text(sg16({1:2}.keys(), [[1],2])))
        tell(lambda: clean_text(sg16(2**70, 7, 'a')))
        try:
            l10 = cap([])
            space = {'x': cap((-3 and 2147483648))}
            try: exec('x = [x for x in range(x % 4)]', {}, space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            show(list(zip([(5 & i1)], ('bc'.lower(),))))
        finally:
            print('finally', 16)
            show((f2 // f2))
            if (i1 < (Thing(i1) + (i1 >> (i15 & 31))).double):
                show((f'{i15:<5}' + s9).title())
                show(-f2, 1.5)
                show(b8)
            else:
                tell(lambda: clean_text(setattr(2**70, (1,'a'), ['a'])))
        show((((i1 if b13 else i15) and (i1 and i1)) / (3 - abs(i1))))
        try: tell(lambda: [*2-3j, *bytearray(b'xyz')])
        except Exception as error: show_error(error)
        return 14
    for i1 in reversed(l4[:4]):
        tick()
        async def co17():
            tick()
            class Sp18(float):
                n = 1
                def __ne__(self, other):
                    print('__ne__')
                    return 0
                def __bytes__(self):
                    print('__bytes__')
                    return str(self.n)
                def __round__(self, n=None):
                    print('__round__')
                    return True
                def __ne__(self, other):
                    return b'y'
                def __len__(self):
                    print('__len__')
                    return NotImplemented
            o = Sp18()
            tell(lambda: clean_text(complex(o)))
            tell(lambda: clean_text(1 in o))
            tell(lambda: clean_text(o != o))
            tell(lambda: clean_text(o[1:2]))
            tell(lambda: clean_text(zip(o, o)))
            return await Pause(fn14(i15=i1))
        show(drive(co17()))
        try: v19 = ((1,2),3)
        except Exception as error: show_error(error)
        try: v19
        except Exception as error: show_error(error)
        tell(lambda: cap(v19))
        show(bool((divmod(i1, i1) + divmod(i1, i1))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ('') >= (int))
    try: v20 = (1,)
    except Exception as error: show_error(error)
    try: v20[2] = v20
    except Exception as error: show_error(error)
    tell(lambda: cap(v20))
    try: del v20.n
    except Exception as error: show_error(error)
    tell(lambda: cap(v20))
    try: v20.n /= {'a':1}
    except Exception as error: show_error(error)
    tell(lambda: cap(v20))
    try: del v20.n
    except Exception as error: show_error(error)
    tell(lambda: cap(v20))
    for i1 in t6:
        tick()
        space = {'x': cap((Thing(-3) + i1).double)}
        try: exec('del x', {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    w21 = 0
    while w21 < 2:
        w21 += 1
        tick()
        tell(lambda: format(-2.5-1j, '^#.0n'))
        tell(lambda: '% *.0e|' % (-2.5-1j, 1))
    else:
        show(all([t6]))
    tell(lambda: ([]) - (0.0))
    tell(lambda: ('0x1f') << ([1]))
    tell(lambda: (bytearray(b'xyz')) >= (7) != (-0.0))
    tell(lambda: ('abc') >> (len))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if True:
        print(((s3 + '%5s' % (5,)) + str(f2)[(lambda x, y=i1: cap(x + y))(i1):(-4611686018427387904 >> (0 & 31))]), end='|\n')
        def sg22(*, k0):
            return (k0, )
        tell(lambda: clean_text(sg22(slice(None,None,-1), 0, '0x1f', memoryview(b'abc'), p0=1j, **{'k0': 5})))
        tell(lambda: clean_text(sg22(bytearray(), k0={1,2}, p0=type(None))))
    else:
        try:
            class Cb23(Thing):
                a = range(5,0,-2); b = 2
                assert b, a
            show(sorted(k for k in vars(Cb23) if k[:2] != '__'))
            tell(lambda: clean_text(Cb23.missing))
            tell(lambda: clean_text(Cb23.a))
            tell(lambda: clean_text(Cb23.__annotations__))
        except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        def sg24(p0, *rest, k0, k1=slice(None,None,-1)):
            return (p0, k0, k1, rest, )
        tell(lambda: clean_text(sg24((), -0.0, k1=True)))
        tell(lambda: clean_text(sg24(1e300, *'日本', p0=b'%d')))
        assert (s3.title() <= str(l4)), (s3 + '')
        for i1, i25 in enumerate(sorted(z7, key=repr)):
            tick()
            tell(lambda: tuple(s9, slice(1), b'a'))
        else:
            tell(lambda: (10**30) in (bytearray()) in (NotImplemented))
            tell(lambda: (frozenset({1})) + (True))
            tell(lambda: ~(memoryview(b'abc')))
            tell(lambda: ('1')[1, 2])
    finally:
        print('finally', 25)
        tell(lambda: clean_text(float(range(3))))
        t26 = cap(divmod((() or [7])[0], fn14(i15=i25))[::-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w27 = 0
    while w27 < 3:
        w27 += 1
        tick()
        print((f'{{}}{i1!a}' + 'abc')[((i1 // i1) + i1)], end='|\n')
        try:
            class Cb28(metaclass=type):
                a = float('nan'); b = 2
                b += 1
                with Manager(1) as w: b = w
                def f(self): return __class__, b
                c = ('') not in ([])
                c = (iter([1,2])) // ({1,2})
            show(sorted(k for k in vars(Cb28) if k[:2] != '__'))
            tell(lambda: clean_text(Cb28.__doc__))
            tell(lambda: clean_text(Cb28(1)))
            tell(lambda: clean_text(Cb28.st()))
        except Exception as error: show_error(error)
        w29 = 0
        while w29 < 3:
            w29 += 1
            tick()
            def fn30(i31, i32, /):
                tick()
                i32, *l33 = iter([max(7, i1), (-1 * i25)])
                return (-0.1 - (f2 / f2))
            show((tuple(l10) + divmod(i1, 10))[:i1:2])
            for i34 in range(5):
                tick()
                show({i1, 10, 'aXbXc'}, {10: b8, False: ((len(s3) % 1000) ** ((t6 or [7])[0] & 3))})
                show(list(zip([*(f2, *l4,), bool(d5), (l10 == [65535, 5])], tuple(list(zip(l4, t6))))))
                try:
                    try:
                        show(({'Hello', b8, True} - set((s9 * (i1 & 3)))), (((s9 * (29 & 3)) + 'abc')[int(1e-300)] < f'v={i1!r:_^9}'))
                        raise KeyError(255)
                    except* (ValueError, OSError) as e35:
                        show_error(e35)
                        del l4[i34]
                    except* LookupError as e37:
                        show_error(e37)
                except Exception as error:
                    show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i38, i38 in enumerate((0, (1, 2))):
        tick()
        show(dict(zip(f'{{}}{i1=}', ([t12, True, i34] + sorted(l10)))))
        show(isinstance('bc'.replace(s3, s9).title(), str), {x39 for x39 in range(9, 1, -2)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        class Cb40(Thing):
            a = {1:2}.items(); b = 2
            with Manager(1) as w: b = w
            try: missing
            except NameError as b: print(b)
            del a
            g: int = 3
            @property
            def p(self): return self.b
        show(sorted(k for k in vars(Cb40) if k[:2] != '__'))
        tell(lambda: clean_text(Cb40.st()))
        tell(lambda: clean_text(Cb40().f()))
        tell(lambda: clean_text(Cb40(1)))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (not list(zip(list(zip(l10, t6)), ((1, 'a') + t6)))):
        l43 = cap(([(lambda x, y=100000000000000000000: cap(x + y))(x42) for x41 in range(0) for x42 in (1, 2)] + s9.split()))
    elif (round((l4 if b13 else f2), 1) < f2):
        space = {'x': cap((i1 & i25))}
        try: exec('global q1; q1 = x; y = q1', {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        tell(lambda: (memoryview(b'abc')) - (int))
        tell(lambda: (((1,2),3)) % (1.5))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if bool(f'v={i34:{3}}'.rfind(s3)):
        l43.insert((2147483648 + -1), sum((x44 for x44 in sorted(z7, key=repr))))
        z45: object = cap(set(s9.join(map(str, l10))))
        print(str(((i1 > i34 != i1) or ('ß' >= s9))), end='|\n')
    show(divmod((l43 + l4)[len(l4)], fn14()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d46 = cap(d5)
    try:
        match {'a':1}.values():
            case int() | str() if (10**30) ^ ((x for x in [3])):
                print('int() | str()'); tell(lambda: locals().get('x'))
            case _:
                print('none')
    except Exception as error: show_error(error)
    def gen47(i48):
        tick()
        yield i48
        tell(lambda: (b'').count([], *b'a'))
        tell(lambda: (('a',)).__getitem__())
        tell(lambda: (range(2**65)).__contains__(d5, encoding='little'))
        @traced('fn49')
        def fn49(i50=(i48 * i1)):
            tick()
            i50 ^= ((i1 if b8 else 10) - (i38).bit_length())
            tell(lambda: hasattr(float('nan'), ('a', 'b')))
            return i1
        if (b13 not in {}):
            yield len(f'v={i48:}')
            try:
                try:
                    show({})
                    raise ValueError('0')
                except* (ValueError, OSError) as e51:
                    show_error(e51)
                except* LookupError as e52:
                    show_error(e52)
                    l10[-1] = l10[-1] = l10[i1:i1:-1] = t6[:i1]
            except Exception as error:
                show_error(error)
            def gen56(i57):
                tick()
                yield i57
                for i58 in [True, False, -1][:5]:
                    tick()
                    i57 += ((len(l10) % 1000) ** ((2147483648 % i1) & 3))
        show((yield ((Thing(i1) + i1).double % i34)))
    show(((s3 + s3) + '%d' % (i1,)).split('X'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: clean_text(list(range('0x1f', float('inf'), slice(1)))[:5]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o59 = Thing(min(i1, i1))
    o59.n = len(s9)
    show(o59, o59.double, o59[5])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f2 += ((f2 * f2) if b8 else (2.25 if b13 else f2))
    g60 = gen47(i25)
    show(next(g60, 'none'))
    show(g60.throw(ValueError('thrown')))
    show(g60.throw(ValueError('thrown')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o61 = Thing((i1 % i1))
    o61.n = (10 >> (-3 & 31))
    show(o61, o61.double, o61[5])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            tell(lambda: ('\u65e5\u672c').__getitem__(slice(None, None, -1)))
            tell(lambda: (1e300).__divmod__(i34))
            raise ExceptionGroup('top', [OSError(i25), KeyError(i1)])
        except* KeyError as e62:
            show_error(e62)
            show((t6 + tuple(l10)[0:100000000000000000000]), ((sorted([1, 0, 3, 1]) + [i1, *[24, -1], s3]) + [1]))
        except* Exception as e63:
            show_error(e63)
            tell(lambda: f'<{f"{(0)!a}":>9}|{ 1 = }>')
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (-7.25) << (frozenset({1})))
    tell(lambda: ([1])[...])
    g64 = gen47(~i1)
    show([cap(v) for v, _ in zip(g64, range(6))])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((s3.replace(s9, 'a').replace('Hello', s9) + 'abc')[0], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if ((s9 + s3).replace(s3, s3) > f'v={i38:>6}'.title() > ((s9 + s9) + (s3 if b13 else s9))):
        tell(lambda: (b'a') * (bytearray(b'xyz')))
        def sg65(p0=b'', p1=(), /, p2='%s', *, k0=1e300, **more):
            return (p0, p1, p2, k0, more, )
        tell(lambda: clean_text(sg65('', ValueError('v'), -1, 0j, p1=set(), zz=1e300)))
        tell(lambda: clean_text(sg65(float('nan'), '0x1f', zz=())))
        tell(lambda: clean_text(sg65(p0=1e-320)))
        tell(lambda: clean_text(sg65('abc', slice(None,None,-1), -7.25)))
        tell(lambda: clean_text(sg65(*iter([1,2]))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        class C66(Thing):
            value = min(i25, i1)
            squares = [x67 for x67 in list({'a': 1}) if bool('')]
            def method(self, x=1):
                print((f'{i38:^7}' if b13 else '%d' % i25), end='|\n')
                for i68 in gen47(+i38):
                    tick()
                    def so69():
                        x = 'outer'
                        def si70():
                            pass
                            x += 1
                            for x in 'ab': pass
                            match 5:
                                case x: pass
                            x += 1
                            return 1
                        with Manager(2) as x: pass
                        try: si70()
                        except Exception as error: show_error(error)
                        y = x
                        try: print(clean_text(x))
                        except Exception as error: show_error(error)
                    try: so69()
                    except Exception as error: show_error(error)
                    try: print(clean_text(x))
                    except Exception as error: show_error(error)
                    if bool(i1):
                        continue
                return cap(x + self.value)
        show(C66.value, C66.squares, C66().method(('bc' or i1)))
        assert ((not f2) or (i1 not in d11))
    except RuntimeError as e71:
        show_error(e71)
        show((not (b8 in ())))
        print(f'{{}}{i38=}', end='|\n')
    else:
        show(set('0'), ())
        try:
            if (('%r' % i1 + (s9 + 'x y')) == s9.replace(s9, 'x y').replace(s9, s9)):
                try:
                    show((round((f2 + f2), 0),), dict(zip(((s9 * (0 & 3)) + s3[i34:256]), f'{s3=}'.split())))
                    show([(~i1 / (i1 + 0)), ((2.25 - i1) + 5), f2])
                except ValueError:
                    show({}, (s9[5:i25].replace(s9, s3) if (b8 and (256 > i1)) else f'{i38:}'))
                else:
                    i38, l10[-1], = [-1, -15, 0], tuple(l4),
                    try: tell(lambda: (lambda *a, **k: (a, k))(*False, **0.0))
                    except Exception as error: show_error(error)
            elif isinstance((s3.join(map(str, l4)) + s9.join(map(str, [256, 10, -1, 100000000000000000000]))), (list, float)):
                if (not d5):
                    if (b13 is None):
                        raise KeyError('0')
                    z74 = z75 = cap({(lambda: (d5.get(s3, 100000000000000000000) | s9.find(s3)))() for x73 in reversed(l4[:4]) if ((1 is not None) or (not b13))})
                    space = {'x': cap(fn30(*[i1, i1]))}
                    try: exec('global q1; q1 = x; y = q1', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                else:
                    tell(lambda: ({}).__getitem__())
                    tell(lambda: (range(5)).count())
                    tell(lambda: (range(2**65)).count(1.5, 'strict'))
            else:
                try:
                    o76 = Thing((i1 << (i25 & 15)))
                    o76.n -= l4[i1]
                    show(o76, o76.missing, o76[::-1])
                finally:
                    print('finally', 76)
                    tell(lambda: (((1, 2), [3])).index())
                    l43[d5.get(s9, l10)] = (lambda x, y=(lambda x, y=i1: cap(x + y))(i1): cap(x + y))(len(z75))
                with Manager(77):
                    i38 = cap(fn30(*[((d5.get(s3, i1) % 1000) ** ((t6 or [7])[0] & 3)), (i1 if (b13 not in d11) else d5.get(-4611686018427387904, i1))]))
                    tell(lambda: clean_text(abs(ValueError('v'))))
                    tell(lambda: clean_text(print(end=' 12 ')))
                    tell(lambda: clean_text(iter(-0.0, b'a')))
                    tell(lambda: clean_text(min((x for x in [3]), default=NotImplemented)))
                    show(10)
            tell(lambda: clean_text(dict({'a':1}, **[[1],2])))
            tell(lambda: clean_text(print(end=...)))
            tell(lambda: clean_text(slice((), ((1,2),3)).indices(b'%d')))
            tell(lambda: clean_text(set(frozenset({1})) | set(b'a')))
        except KeyError as e78:
            show_error(e78)
            try:
                class Cb79(metaclass=type):
                    a = '%s'; b = 2
                    try: missing
                    except NameError as b: print(b)
                    b += 1
                    global glob; glob = b
                    s = {x: b for x in 'ab'}
                    try: missing
                    except NameError as b: print(b)
                show(sorted(k for k in vars(Cb79) if k[:2] != '__'))
                tell(lambda: clean_text(Cb79.missing))
                tell(lambda: clean_text(Cb79.__annotations__))
                tell(lambda: clean_text(Cb79().f()))
            except Exception as error: show_error(error)
            def so80():
                def x(): pass
                x = 'outer'
                def si81():
                    pass
                    x: int
                    def x(): pass
                    return 1
                try: si81()
                except Exception as error: show_error(error)
                print(clean_text(eval('x')))
                x: int
                try: print(clean_text(x))
                except Exception as error: show_error(error)
            try: so80()
            except Exception as error: show_error(error)
            try: print(clean_text(x))
            except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d46', globals().get('d46'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i25', globals().get('i25'))
show('i34', globals().get('i34'))
show('i38', globals().get('i38'))
show('l10', globals().get('l10'))
show('l4', globals().get('l4'))
show('l43', globals().get('l43'))
show('s3', globals().get('s3'))
show('s9', globals().get('s9'))
show('t12', globals().get('t12'))
show('t26', globals().get('t26'))
show('t6', globals().get('t6'))
show('z45', globals().get('z45'))
show('z7', globals().get('z7'))
show('z74', globals().get('z74'))
show('z75', globals().get('z75'))
