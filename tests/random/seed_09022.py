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


i1 = 256
f2 = -3.75
s3 = 'Hello'
l4 = []
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 2, 3)
z7 = {1, 2}
b8 = True
i9 = 7
f2 = -3.75
s3 = 'Hello'
l10 = [7, 1, 0, 4611686018427387903]
d5 = {}
t11 = (1,)
z7 = {0, 1, 2, 3}
b12 = False
try:
    w13 = 0
    while w13 < 5:
        w13 += 1
        tick()
        show((s3 in divmod((i1 & i1), (i1 if False else i1))), (f'{i9!r:_^9}' + '%d' % i1).lower())
        f2 -= round((i1 / i1), 2)
        def gen14(i15):
            tick()
            yield i15
            i16 = cap(d5.get('aXbXc', ~-4611686018427387904))
            for i17, i16 in enumerate(range(5, 1, -2)):
                tick()
                tell(lambda: enumerate(2**70))
                tell(lambda: reversed('X', 'ignore', float('nan')))
                tell(lambda: next(2**70, 2**70))
            for i19 in reversed(l10[:4]):
                tick()
                show(([t6, *s3, t11] * (max(i1, 2305843009213693952) & 1))[::-1])
                show(d5[i1])
            else:
                show(d5['a'])
            if (True is None):
                if (i9 > (i17 := (i1 if b12 else 5))):
                    z20 = cap({b12, i15})
                show(round(float((i9 / i9)), 2))
    show((abs((i9 | i1)) / int((b8 or b8))))
    if (2305843009213693952 not in {}):
        raise ValueError(s3)
    print(s3, end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(21, True) as i22:
        i23, = iter([(lambda x, y=i9: cap(x + y))(i9)])
        try:
            show((not s3.join(map(str, l10)).strip()))
            show('日本')
        finally:
            print('finally', 23)
            match [len(t11) for x24 in range(5, 1, -2) if all(l4)]:
                case 'a' if (i22 >= i9 != i9):
                    show((f'{{}}{i23!r}' if b8 else ((s3 + s3) * (max(i9, i1) & 3))), (((f2 if b8 else f2) - -65535) - f2))
                    for i25 in l10[:5]:
                        tick()
                        tell(lambda: (range(5)).__eq__(len))
                        z7 = cap((((z7 ^ z7) & (z7 - z7)) ^ ({i1 for x26 in l4[:5]} - {i9})))
                        show(t11)
    show(isinstance([(1, 2, 3), (1 not in z7)], int))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co27():
        tick()
        show({x: x async for x in counted(3) if ([2, -4611686018427387904, -4611686018427387904] + [-3, 255, 4611686018427387903, 4611686018427387903])})
        tell(lambda: format(1, '0=-z#01_f'))
        try:
            print((f'v={i23:{12}}' + (s3 * (i1 & 3)).lower()), end='|\n')
            for i28 in gen14(i1):
                tick()
                try:
                    print(((s3 if True else s3) if (not l10) else (s3 + s3))[(len(s3) & 2):i9], end='|\n')
                    show([await Pause(x) async for x in counted('aXbXc'.rfind('%s'))], int(s3))
                except ValueError:
                    show((((f2 if b12 else f2) if any(l4) else -f2) - ((f2 * 0) if (l4 >= l4) else float(i9))), {x30: 1 for x30 in range(5) if b12})
                finally:
                    print('finally', 30)
                    tell(lambda: format(65, '*<+z#_.10s'))
                    tell(lambda: '%+*.0u|' % (65))
                tell(lambda: range(iter([1, 2]), *None))
                tell(lambda: bin(2))
                show(l10.pop())
            try:
                try:
                    show(3, (str(s3.split('X')) if ((1 - i9) == (i1 << (i1 & 15))) else str(10)))
                    raise ExceptionGroup('top', [ExceptionGroup('g', [ExceptionGroup('g', [KeyError(s3)])]), ExceptionGroup('g', [ExceptionGroup('g', [KeyError(i1)]), KeyError(s3)])])
                except* ValueError as e31:
                    show_error(e31)
                    show(-f2, (('x y'[i1:] if isinstance(l10, (list, float)) else s3) + s3.title()))
            except Exception as error:
                show_error(error)
        finally:
            print('finally', 31)
            d33 = cap({x32: x32 for x32 in sorted(z7, key=repr)})
        for i28, i34 in enumerate([i9 for x35 in sorted(z7, key=repr)][:5]):
            tick()
            space = {'x': cap((i1 ^ 10))}
            try: exec('made = x + 1', globals(), space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            show({**{1: 2, 'b': 3}, **{x36: int(f2) for x36 in range(0) if any([-3])}, s3: s3.join(map(str, [x37 for x37 in range(9, 1, -2) if b12]))})
        return await Pause(100000000000000000000)
    show(drive(co27()))
    show(((i9 := i1) if isinstance(list(zip([256, 2305843009213693952, 255, 65535], t11)), (list, float)) else -4611686018427387904))
    tell(lambda: (bytearray(b'Hello')).center(s3, {97: 'z'}))
    tell(lambda: (((1, 2), [3])).__add__(b12, ('a', 'b'), default='strict'))
    tell(lambda: (range(5, 0, -2)).__getitem__(2))
    space = {'x': cap((i9 ^ i1))}
    try: exec('x: int = 5; y = sorted(__annotations__)', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (frozenset('ab')).__eq__('abc'))
    tell(lambda: (bytearray(b'a,b,,c')).upper('little', range(3)))
    tell(lambda: (set()).__sub__(False, 2, *('a', 'b')))
    tell(lambda: ({1: 'x', None: 0}).__getitem__(slice(None, None, -1), '12'))
    i1, i1 = 'x y'.find(s3), min(i25, i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(f'{i1:{12}}', end='|\n')
    try:
        i25, i38 = (i38 + i9), (i22 | i22)
    except ValueError as e39:
        show_error(e39)
        show(d5[100000000000000000000])
        if ((d5 is not None) and bool(tuple(l10))):
            async def co40():
                tick()
                d41 = cap(dict(zip((f'{i22:}' <= s3), [])))
                tell(lambda: ([]).__delitem__(i23))
                tell(lambda: (1e-7).__eq__(',', '12'))
                tell(lambda: ({(1,): []}).copy('a', 1e-300, *s3))
                tell(lambda: (set()).isdisjoint('utf-8', t6))
                async for i42 in counted(min(i38, i22)):
                    tick()
                    tell(lambda: ([3, 1, 2]).pop('0x1f'))
                    tell(lambda: (range(2**65)).__contains__('X'))
                    tell(lambda: (bytearray(b'Hello')).upper())
                else:
                    tell(lambda: format(True, '<z05.0o'))
                    tell(lambda: '% *.2r|' % (True,))
                class Sl43:
                    __slots__ = ['y', '__z']
                class Sl44(Sl43):
                    __slots__ = ('__weakref__',)
                o = Sl43()
                try: show(o.__dict__)
                except Exception as error: show_error(error)
                try: o.x += 1
                except Exception as error: show_error(error)
                try: show(o.w)
                except Exception as error: show_error(error)
                try: o.x = -3.75
                except Exception as error: show_error(error)
                try: o.v += 1
                except Exception as error: show_error(error)
                try: o.__class__ = Sl44
                except Exception as error: show_error(error)
                l45 = cap((s3[-1:2305843009213693952] if bool([4611686018427387903, 65535, 255]) else 'x y').split('X'))
                return await Pause((10 // i42))
            show(drive(co40()))
        else:
            class Sp46:
                n = 1
                def __dir__(self):
                    return {}['k']
                def __enter__(self):
                    print('__enter__')
                    return 1
            o = Sp46()
            tell(lambda: clean_text(round(o)))
            tell(lambda: clean_text(hex(o)))
            tell(lambda: clean_text(1 in o))
            tell(lambda: clean_text(2 < o))
            tell(lambda: clean_text(o + o))
            i9 = [s3]
        raise
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    Thing.shared, l10[2], = (i1 % i1), t11,
    tell(lambda: issubclass(slice(1), {97: 'z'}, 'strict'))
    tell(lambda: sum(bytearray(b'x')))
    tell(lambda: slice(t11, **2))
    show('%5s' % (((i9 + i9) << ((i9 >> (7 & 31)) & 15)),))
    if (((f2 + -3) + (i9 // i9)) <= (i38 / i1)):
        show(((i47 := (2 and 1)) / (divmod(i9, 40) or [7])[0]))
    else:
        show((f'{i9!s:>8}' * ((i9 << (3 & 15)) & 3)).find(s3))
        if (((f2 if False else f2) // ((i9 % 1000) ** (i1 & 3))) < round((float('inf') if b12 else -0.0), 1)):
            b48 = b12 = cap(b8)
    show(all([x49 for x49 in t11]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp50(int):
        n = 'n'
        def __call__(self, *args):
            return b'y'
        def __iadd__(self, other):
            return {}
        def __abs__(self):
            return 0
        def __len__(self):
            return str(self.n)
    o = Sp50()
    tell(lambda: clean_text(enumerate(o)))
    tell(lambda: clean_text(list(o)))
    tell(lambda: clean_text(max(o, 1)))
    i51, = d5.get(s3, i38),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert (255 in {**d5})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g52 = gen14(s3.count(s3))
    show(next(g52, 'none'))
    show(next(g52))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp53(int):
        n = 'n'
        def __bool__(self):
            return b'y'
        def __len__(self):
            print('__len__')
            return True
    o = Sp53()
    tell(lambda: clean_text({o: 1}))
    tell(lambda: clean_text(range(o)))
    tell(lambda: clean_text(isinstance(1, o)))
    tell(lambda: clean_text(1 < o < 3))
    tell(lambda: clean_text('%s %d' % (o, o)))
    f2 = cap((f2 * i51))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({x54: sum((x55 for x55 in (l10 + [2, 255, 1, 10])[:5] if (b12 or b8))) for x54 in t11 if False})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g56 = gen14((Thing(i1) + i1).double)
    show(next(g56, 'none'))
    show(next(g56, None))
    show(g56.send((100000000000000000000 - i1)))
    show(s3.join(map(str, list(zip([b12, b12], divmod(-4611686018427387904, i22))))), ((i1 / (i1 << (i9 & 15))) if isinstance((1e-300 * i1), (list, float)) else float((i47 or i1))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(float('inf'), '*<#,f'))
    show((f'{i51!r}' >= '%x' % (i9,)))
    for i38 in l10[:][:5]:
        tick()
        class Sp57(dict):
            n = 1
            def __repr__(self):
                print('__repr__')
                return 1
            def __neg__(self):
                return (3, 4)
            def __getitem__(self, key):
                return True
        o = Sp57()
        tell(lambda: clean_text(o[1:2]))
        tell(lambda: clean_text(tuple(o)))
        tell(lambda: clean_text(o and 1))
        tell(lambda: clean_text(hex(o)))
        tell(lambda: clean_text((lambda a, b: a)(*o)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((s3.join(map(str, '0'.split())) if ((f2 if b48 else float('inf')) <= f2 <= (f2 - f2)) else f'{{}}{i1:>6}'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l10[(lambda x, y=i1: cap(x + y))(i9)] += (l4 or [7])[0] % 97
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co58():
        tick()
        show(i51)
        i59 = cap(await Pause(i23))
        show(s3, ([(not (0, (1, 2))), divmod(i25, i51)] == [''.count(s3), *divmod(i1, i23), any(l10)]))
        del i59
        class Sl60:
            __slots__ = 'x'
        class Sl61(Sl60):
            pass
        o = Sl60()
        try: show(hasattr(o, 'v'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: o.z = d5
        except Exception as error: show_error(error)
        try: del o.y
        except Exception as error: show_error(error)
        return await Pause((i1 and i9))
    show(drive(co58()))
    class Sl62:
        __slots__ = 'x'
    class Sl63(Sl62):
        __slots__ = ('__weakref__',)
    o = Sl63()
    try: o.__class__ = Sl62
    except Exception as error: show_error(error)
    try: show(o.x)
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4[i25] = Thing.shared = l4[:i9:-1] = (-1 - i38)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l10.insert((i1 - i64), min(i22, i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn66(i67, *t68):
        global s3
        tick()
        try:
            show({x69: (s3 if b8 else s3).find('Hello') for x69 in t6})
        except IndexError as e70:
            show_error(e70)
            def gen71(i72):
                tick()
                yield i72
                show((yield i9))
                tell(lambda: format(1e20, '=#01_c'))
                tell(lambda: '%-5.0G|' % (1e20, 1))
                try:
                    try:
                        show(((f2 * float(i1)) if (~i9 <= i9) else (1.5 if bool(d5) else (i1 / i65))), ())
                        raise KeyError(s3)
                    except* (ValueError, OSError) as e73:
                        show_error(e73)
                        assert all(s3.split('X'))
                    except* LookupError as e74:
                        show_error(e74)
                        show(sorted([], reverse=True), {x75 for x75 in reversed(l4[:4])})
                except Exception as error:
                    show_error(error)
            class Sp77(int):
                n = None
                def __lt__(self, other):
                    return 'text'
                def __instancecheck__(self, other):
                    return [1, 2]
                def __index__(self):
                    return 2.5
                def __hash__(self):
                    print('__hash__')
                    return b'y'
            o = Sp77()
            tell(lambda: clean_text(o @ 1))
            tell(lambda: clean_text(zip(o, o)))
            tell(lambda: clean_text(o + o))
            tell(lambda: clean_text(sorted([o, o])))
        show((lambda x, y=(sum((i1 for x78 in range(1))) << (min(i9, i1) & 15)): cap(x + y))(i9), (round(round(f2, 1), 2) >= ((i9 ^ i1) / (() or [7])[0])))
        print(s3, end='|\n')
        return ((f2 if b12 else f2) * -i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match divmod((255 - 256), i1):
            case {}:
                tell(lambda: (bytearray(b'a,b,,c')).partition(2**70, t6))
                try:
                    i23 += i1
                except (ValueError, KeyError) as e79:
                    show_error(e79)
                    show(set(s3.join(map(str, [x80 for x80 in range(1) if b8]))), (set((s3 + s3)) - ({i9 for x81 in range(3)} - set(t11))))
                    with Manager(82, True):
                        show((divmod(i9, max(i1, i9)) + ((('' % 1000) ** (2147483648 & 3)),)))
                        Thing.shared = Thing.shared = l4[::-1] = t6
                        show((f'{{}}{i83!r:_^9}' + 'abc')[-1])
                    raise
                except (ValueError, KeyError) as e84:
                    show_error(e84)
                    t85 = cap((i1, ((f2 != f2) and (f2 >= f2)), (i9).bit_length(),))
    finally:
        print('finally', 85)
        print('%s' % i9, end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b12', globals().get('b12'))
show('b48', globals().get('b48'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i22', globals().get('i22'))
show('i23', globals().get('i23'))
show('i25', globals().get('i25'))
show('i38', globals().get('i38'))
show('i47', globals().get('i47'))
show('i51', globals().get('i51'))
show('i64', globals().get('i64'))
show('i65', globals().get('i65'))
show('i83', globals().get('i83'))
show('i9', globals().get('i9'))
show('l10', globals().get('l10'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('t11', globals().get('t11'))
show('t6', globals().get('t6'))
show('t85', globals().get('t85'))
show('z7', globals().get('z7'))
