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


i1 = 5
f2 = 1e300
s3 = 'x y'
l4 = [256]
d5 = {}
t6 = (1, 2, 3)
z7 = {'a', 1}
b8 = False
i1 = 65535
f2 = 1.5
s3 = 'Hello'
l4 = [2, 0]
d5 = {1: 2, 'b': 3}
t6 = (1, 'a')
z9 = {1, 2}
b8 = True
try:
    try:
        tell(lambda: ord(float('nan')))
        b10 = cap((t6 is None))
        t6 = cap(divmod((i1 >> (min(i1, i1) & 31)), (min(i1, b8) >> (((i1 % 1000) ** (i1 & 3)) & 31))))
    except ZeroDivisionError:
        space = {'x': cap(-i1)}
        try: exec("y = (lambda: x)() if 'x' not in globals() else 0", {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        show(('a' not in [256 for x12 in range(0)]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    @traced('fn13')
    def fn13(i14, /, i15=sum((i1 for x16 in l4[:5] if 0.0 for x17 in range(x16 % 4))), *t18, i19=2):
        tick()
        show(max((sum(((lambda: -3)() for x20 in range(5))) % max(7, i1)), (i1 if isinstance(i15, str) else len({'a', 1}))))
        t21 = t22 = cap(t6)
        return -f2
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(b8)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5[i1] = -i1
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(d5.setdefault('%s', i1))
    i1 |= ((1, 'a')[:i1] or [7])[0]
    show((t6[:2305843009213693952][5:i1:2] + (~i1, *divmod(i1, i1),)), d5)
    space = {'x': cap((i23 := i23))}
    try: exec('class made: y = x', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl24:
        __slots__ = ('x', 'y')
    class Sl25(Sl24):
        v = 1
    o = Sl24()
    try: o.x = d5
    except Exception as error: show_error(error)
    try: o.x = 2147483648
    except Exception as error: show_error(error)
    try: show(o.__dict__)
    except Exception as error: show_error(error)
    try: show(o.__dict__)
    except Exception as error: show_error(error)
    try: show(o.w)
    except Exception as error: show_error(error)
    try: show(o.x)
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z28 = cap(set('日本'.join(map(str, [3 for x26 in t6 if False for x27 in (1, 2)]))))
    try:
        assert ({1: 2, 'b': 3} is not None)
        async def co29():
            tick()
            def gen30(i31):
                tick()
                yield i31
                for i31 in list({(1, 2): 'p', 0: 0}):
                    tick()
                    show(dict(zip(s3, sorted([*l4], key=str))))
            s32 = cap('Hello')
            show(l4.pop())
            show(((t6 + t6) + tuple(l4))[i1:3], tuple(list(s3)[i1:i1]))
            return await Pause((i1 if b10 else i1))
        show(drive(co29()))
    except AttributeError:
        class Sl35:
            __slots__ = ('x', 'y')
        class Sl36(Sl35):
            __slots__ = ('__weakref__',)
        o = Sl36()
        try: setattr(o, '_Sl35__z', 1)
        except Exception as error: show_error(error)
        try: show(o.z)
        except Exception as error: show_error(error)
        try: o.__class__ = Sl35
        except Exception as error: show_error(error)
        try: show(o.v)
        except Exception as error: show_error(error)
    except LookupError:
        i23 = cap((i38 := 'x y'.find('12')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4[-1], l4[-1], Thing.shared, = int(f2), divmod(i1, 3), divmod(i1, -3),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(set(tuple(sorted([], reverse=True))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l42 = cap([x41 for x40 in reversed([-4611686018427387904, -1, -4611686018427387904][:4]) for x41 in range(x40 % 4)])
    del z28
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        for i1 in reversed(l4[:4]):
            tick()
            show(set(f'v={i38:{3 + 2}}'.strip()))
            async def co43():
                tick()
                for i44, i45 in enumerate(range(1)):
                    tick()
                    show(await Pause((i38 if True else i1)) * await Pause((i38 + 2147483648)))
                    show({x: x async for x in counted(3) if ('a' not in z9)})
                else:
                    show({2.25: str(l42[:]), i38: i23})
                i45, i46, *l47 = min(i1, i23), max(i1, 2)
                show(tuple([x48 for x48 in t6 for x49 in (1, 2)]), b8)
                return await Pause(d5.get(255, i1))
            show(drive(co43()))
    finally:
        print('finally', 49)
        i50, i51 = (255 % i1), (Thing(i1) + i1).double
        w52 = 0
        while w52 < 2 and bool([x53 for x53 in range(5, 1, -2) if b10]):
            w52 += 1
            tick()
            def fn54():
                global i23
                global l42
                tick()
                show((((f2 if b8 else 1e10) if (f2 > 1.5) else (b8 if b8 else f2)) - ((i1 if l4 else i38) % (i1 % -1))), ({x55: (i1 // i39) for x55 in range(1)} | {s3: s3}))
                if (l4 > l42):
                    return min(i1, i1)
                space = {'x': cap((i1 >> (2147483648 & 31)))}
                try: exec("y = (lambda: x)() if 'x' not in globals() else 0", {}, space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                return float((i1 % i50))
            z57: object = cap((l42 - ({b8, b8, i51} - {x56 for x56 in list(d5)})))
            show(((s3.join(map(str, l4)) + 'abc')[-1] + s3))
        else:
            i50 &= sum((x59 for x59 in t6 if isinstance(l4, int)))
    tell(lambda: (bytearray(b'Hello')).rjust(str, *slice(None, None, -1)))
    tell(lambda: (slice(None)).__lt__())
    tell(lambda: (('a',)).__getitem__(t6))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            try:
                l42 = cap([len(list(zip(l42, t6)))])
                i23 = cap(i38)
            except IndexError as e62:
                show_error(e62)
                l42.extend(())
            except IndexError as e64:
                show_error(e64)
                tell(lambda: (0j).conjugate('big'))
                print(((f'{s3:^7}' + 'x y'.replace(s3, s3)) + 'abc')[-1], end='|\n')
            else:
                async def co65():
                    tick()
                    show(bool([(f2 / 255)]))
                    show(str(((i23 + i1) % (i51 + i1))))
                    show(await Pause((i50 // i1)) - await Pause(s3.count(s3)))
                    return await Pause(t6[i1])
                show(drive(co65()))
            finally:
                print('finally', 65)
                space = {'x': cap(t6[65535])}
                try: exec('x += 2; y = [x] * 2', space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            raise OSError(2305843009213693952)
        except* ValueError as e66:
            show_error(e66)
            if True:
                show({}, list(zip(([] * ((255 - i1) & 1)), ((t6, *t6,) + ()))))
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((s3 + s3) * (i1 & 3))[(int(True) if ('12' <= '12') else (i50 and i23)):(i1).bit_length()], '%s'.upper()[(lambda x, y=i51: cap(x + y))(i1):].replace(s3, s3))
    del f2
    class Sp67(dict):
        n = None
        def __divmod__(self, other):
            print('__divmod__')
            return self
    o = Sp67()
    tell(lambda: clean_text(-o))
    tell(lambda: clean_text(o >= o))
    tell(lambda: clean_text(not o))
    tell(lambda: clean_text(1 | o))
    tell(lambda: clean_text(f'{o}'))
    tell(lambda: format(None, '^X'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match ((1, 'a') is not None):
        case [_, *_] if isinstance(f2, str):
            l4[min(i1, i1)] -= (i1 := 2147483648) % 97
        case Thing(n=[_, *_]):
            if bool(((s3 + 'Hello'),)):
                l42 = cap(([14, 4611686018427387903] + [x68 for x68 in t6]))
            try:
                show('bc'.join(map(str, [])))
                try:
                    try:
                        assert ((i1 - -4611686018427387904) >= (100000000000000000000 % 5)), str(i1)
                        raise ValueError(i1)
                    except* KeyError as e69:
                        show_error(e69)
                        show([sum(('日本'.count(s3) for x71 in list(d5))) for x70 in reversed([65535, 65535][:4])])
                    except* Exception as e72:
                        show_error(e72)
                except Exception as error:
                    show_error(error)
            finally:
                print('finally', 72)
                w73 = 0
                while w73 < 3:
                    w73 += 1
                    tick()
                    z9 = cap({x74 for x74 in range(5)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i51, i38, *l77 = iter([(i1 >> (s3 & 31)), sum((65535 for x75 in t6 for x76 in range(x75 % 4))), max(100000000000000000000, i1)])
    assert (True and b8), s3
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b78 = cap(bool((f2,)))
    print((f'{{}}{s3!s:>8}' * (i58 & 3)), end='|\n')
    show(0.0)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i79, i58, i80, *l82 = i1, (i1 >> (i1 & 31)), sum((x81 for x81 in list(d5))), abs(i1), d5.get('a', i1), 0
    assert ((f2 if False else -0.0) < (f2 / 0.1)), s3
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print('%d' % (i1,), end='|\n')
    for i83 in sorted(set(), key=repr):
        tick()
        class C84(Thing):
            value = -23
            squares = [fn54() for x85 in range(5) if b8]
            def method(self, x=1):
                def fn86(i87, i88, /, *t89):
                    tick()
                    show(((divmod(i1, i80) + (s3, s3, i23,)) + ((-28 - 3), (s3 + 'aXbXc'), d5.get(i1, 5),)))
                    return int((f2 * -20))
                return cap(x + self.value)
        show(C84.value, C84.squares, C84().method(i1))
        print(str([*l42, (0, (1, 2))][i50::-1]), end='|\n')
        print(s3, end='|\n')
    else:
        class C90(Thing):
            value = int(1e-300)
            squares = [sum(((lambda: i1)() for x92 in range(5, 1, -2))) for x91 in list(d5)]
            def method(self, x=1):
                try:
                    try:
                        tell(lambda: (range(5)).__eq__('big'))
                        raise ValueError(256)
                    except* KeyError as e93:
                        show_error(e93)
                        show((dict(zip(s3.join(map(str, l82)), l4)) | dict(zip('%x' % 2, l77))), t6)
                    except* Exception as e94:
                        show_error(e94)
                        try:
                            show([])
                            l77[i1] = Thing.shared = l77[:i1] = 'Hello'.split('X')
                        finally:
                            print('finally', 96)
                            d5[s3] = i1
                            Thing.shared = l4[i1] = +-1
                except Exception as error:
                    show_error(error)
                return cap(x + self.value)
        show(C90.value, C90.squares, C90().method((i1).bit_length()))
    class Sl97:
        __slots__ = ()
    class Sl98(Sl97):
        v = 1
    o = Sl97()
    try: del o.z
    except Exception as error: show_error(error)
    try: del o.v
    except Exception as error: show_error(error)
    try: del o.y
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'v'), dir(o)[-4:])
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert ((i58 == i1) or ([0, 2] is not None)), 'a'
    class Sp99(dict):
        n = 1
        def __setitem__(self, key, value):
            return {}
        def __int__(self):
            return False
        def __int__(self):
            return 'text'
        def __divmod__(self, other):
            print('__divmod__')
            return {}
    o = Sp99()
    tell(lambda: clean_text(float(o)))
    tell(lambda: clean_text(min(o)))
    tell(lambda: clean_text(f'{o}'))
    for i100 in t6:
        tick()
        if b8:
            try:
                class Sp102(str):
                    n = 'n'
                    def __setitem__(self, key, value):
                        print('__setitem__')
                        return {}['k']
                    def __setitem__(self, key, value):
                        print('__setitem__')
                        return 2.5
                    def __str__(self):
                        return 1 / 0
                o = Sp102()
                tell(lambda: clean_text(min(o)))
                tell(lambda: clean_text('%s %d' % (o, o)))
                tell(lambda: clean_text(o * 2))
                tell(lambda: clean_text(1 + o))
                tell(lambda: clean_text(max(o, 1)))
                continue
            except LookupError:
                show('%s' % (i1,).upper())
                if (not all([1e-300])):
                    f2 = cap(-f2)
                    show(float(((i83 - i1) >> (fn54() & 31))))
                else:
                    show(s3)
                    i104, i23, *l105, i79 = l4[i1], (i1 >> (i1 & 31)), fn13(i1, i19=i58), (i104 if b8 else i38)
            else:
                o106 = Thing((i1).bit_length())
                o106.n += (i1).bit_length()
                show(o106, o106.n, o106[::-1])
            try:
                try:
                    w107 = 0
                    while w107 < 5:
                        w107 += 1
                        tick()
                        d5 = cap({**({x108: x108 for x108 in l4[:5] if b10} | {x109: (lambda: x109)() for x109 in list(d5)})})
                    else:
                        continue
                    raise ExceptionGroup('top', [ExceptionGroup('g', [OSError(s3)])])
                except* ValueError as e110:
                    show_error(e110)
            except Exception as error:
                show_error(error)
        else:
            if b10:
                l42 += list(zip(list(zip(l4, t6)), divmod(i1, i100)))
                l42 = cap(l42)
                w111 = 0
                while w111 < 5 and bool(l4[:]):
                    w111 += 1
                    tick()
                    show((sum((fn54() for x112 in (l105 + l42)[:5] for x113 in range(x112 % 4))) or ({(1, 2): 'p', 0: 0}.get(s3, 10) if (True is not None) else (t6 or [7])[0])))
                Thing.shared, Thing.shared, = [x116 for x115 in l4[:5] for x116 in range(x115 % 4)], sum((i1 for x117 in range(3) if b8 for x118 in range(x117 % 4))),
            else:
                tell(lambda: divmod(s3, (), *'a'))
                show(f2)
            show(())
        show(list('%x' % i1)[i1::-1])
        d119 = cap(d5)
    else:
        show(d5['日本'])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b10', globals().get('b10'))
show('b78', globals().get('b78'))
show('b8', globals().get('b8'))
show('d119', globals().get('d119'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i100', globals().get('i100'))
show('i104', globals().get('i104'))
show('i114', globals().get('i114'))
show('i23', globals().get('i23'))
show('i38', globals().get('i38'))
show('i39', globals().get('i39'))
show('i50', globals().get('i50'))
show('i51', globals().get('i51'))
show('i58', globals().get('i58'))
show('i79', globals().get('i79'))
show('i80', globals().get('i80'))
show('i83', globals().get('i83'))
show('l105', globals().get('l105'))
show('l4', globals().get('l4'))
show('l42', globals().get('l42'))
show('l77', globals().get('l77'))
show('l82', globals().get('l82'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z28', globals().get('z28'))
show('z57', globals().get('z57'))
show('z7', globals().get('z7'))
show('z9', globals().get('z9'))
