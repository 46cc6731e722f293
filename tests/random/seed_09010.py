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


i1 = -3
f2 = 2.25
s3 = '日本'
l4 = []
d5 = {'a': 1}
t6 = (1, 2, 3)
z7 = {'a', 1}
b8 = True
i1 = 3
f2 = 1.5
s3 = 'bc'
l4 = [65535]
d5 = {(1, 2): 'p', 0: 0}
t9 = (1, 2, 3)
z7 = {0, 1, 2, 3}
b8 = True
try:
    show(float({False: s3}.get(s3, (i1 - 255))))
    b8 = cap((bool((t9 + t9)) or True))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap((lambda x, y=3: cap(x + y))(i1))}
    try: exec('x += 2; y = [x] * 2', {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print('%x' % (((7 | i1) if False else i1),), end='|\n')
    try:
        l4.extend(range(5, 1, -2))
        tell(lambda: format(1234567.891, '0=z12,.10c'))
        tell(lambda: '% 5x|' % (1234567.891,))
        i1 = cap(256)
    except (ValueError, KeyError) as e10:
        show_error(e10)
        class Sp11(int):
            n = 'n'
            def __iter__(self):
                return 0
            def __neg__(self):
                return self.n
        o = Sp11()
        tell(lambda: clean_text(round(o)))
        tell(lambda: clean_text(2 < o))
        tell(lambda: clean_text(o + o))
        tell(lambda: clean_text(f'{o}'))
    else:
        show(f'v={i1:{12}}')
    finally:
        print('finally', 11)
        match all(l4[:-4611686018427387904]):
            case {0: _}:
                show(float('inf'))
            case (int() as i12):
                for i12 in sorted(z7, key=repr):
                    tick()
                    try:
                        space = {'x': cap(256)}
                        try: exec('made = x + 1', globals(), space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                        show(s3)
                        i12, l4[i12], l4[i12:f2], = (s3,), sorted(l4), len(z7),
                    except TypeError as e13:
                        show_error(e13)
                        f2 = cap(((i12 / (i12 + i1)) if ((1e-300 + i1) >= round(f2, 2)) else round(-f2, 1)))
                    else:
                        i14 = cap(int(s3))
                        f15 = cap(round(((f2 if False else f2) - i1), 2))
                    finally:
                        print('finally', 15)
                        l16 = cap([(-f2 if bool(i1) else float(-2))])
            case _:
                i14 |= int(s3)
        if bool(0):
            def fn17(i18):
                global i12
                tick()
                show({b8, True})
                with Manager(19, True), Manager('second') as s20:
                    s20 = cap(('%r' % (i12 & i1) if ((-3.75 - f2) >= round(s3, 0) <= (f2 % i12)) else 'a'))
                    b21 = cap(any(l4))
                return 4611686018427387903
            match (t6 + t6)[4611686018427387903:2]:
                case float():
                    show({x22: (lambda: (x22 & int(f2)))() for x22 in reversed(l4[:4]) if bool(x22)})
                    try:
                        show(f2, divmod((sum((i1 for x23 in list(d5))) + (2 or i1)), ((i1 * 100000000000000000000) >> ((i1 * i1) & 31))))
                    finally:
                        print('finally', 23)
                        s3 += str(all(l4))
                        s3 = cap(s3)
                        i14, i12, i24, *l25 = (255 << (255 & 15)), (lambda x, y=i1: cap(x + y))(2), (l4 or [7])[0], 'aXbXc'.find('ß')
                case _:
                    class Sp26(str):
                        n = 1
                        def __instancecheck__(self, other):
                            return 1
                        def __divmod__(self, other):
                            print('__divmod__')
                            return b'y'
                    o = Sp26()
                    tell(lambda: clean_text(abs(o)))
                    tell(lambda: clean_text([1, 2, 3][o]))
                    tell(lambda: clean_text(f'{o}'))
                    tell(lambda: clean_text(isinstance(1, o)))
                    tell(lambda: clean_text(f'{o}'))
                    tell(lambda: clean_text(isinstance(1, o)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i12 ^= (((100000000000000000000 % 1000) ** (10 & 3)) + len([5, 7]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert (any(l4) or isinstance(s3, (list, float))), ('a' + s3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(f'v={i14!a}', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(s3, end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((d5 | (d5 | {1: 2, 'b': 3})) | isinstance(d5, int)))
    print(str(float(i1)), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (range(5, 0, -2)).count('0x1f', 'little'))
    tell(lambda: (b'abc').translate('abc', 'utf-8'))
    def gen27(i28):
        global l4
        tick()
        yield i28
        show(t6, abs(((i24 * i12) // (i1 % i12))))
    assert b8
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ([[1], [2]]).__eq__(*f2))
    tell(lambda: (slice(1, 5)).__eq__(d5))
    tell(lambda: (slice(1, 5)).indices())
    tell(lambda: (slice(-1, None, -1)).__eq__())
    print((f'{i12:^7}' + '12'.join(map(str, (l4 + l4)))), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap((i1).bit_length())}
    try: exec("y = (lambda: x)() if 'x' not in globals() else 0", {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((f'{i14:<5}' + ('%5s' % 5 + (s3 + s3))), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((('x y' + s3) + s3.join(map(str, l4))).replace(s3, s3), end='|\n')
    f29 = cap(-2.25)
    def fn30(i31, *t32, **d33):
        tick()
        l4.append(65535)
        return ((f2 + i1) + ((i1 % 1000) ** (2147483648 & 3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({i1: ((i12 << (i1 & 15)) or (i1 if b8 else i1)), f15: str(all(l4)), False: s3}, sorted(((l25 + l16) + [3 for x35 in l16[:5]])))
    show(([-i1 for x36 in reversed(l25[:4])] * ({}.get(s3, fn17(i1)) & 1)), i14)
    class C37(Thing):
        value = ([2305843009213693952, 4611686018427387903] or [7])[0]
        squares = [~i1 for x38 in range(9, 1, -2) if b8 for x39 in (1, 2)]
        def method(self, x=1):
            show((b8 and (((4611686018427387903 % 1000) ** (i1 & 3)) <= (i1 - 0))))
            for i40 in gen27((-4611686018427387904 + i40)):
                tick()
                print(('%x' % ((i1 % 1000) ** (i1 & 3)) + ((s3 if b8 else s3) if b8 else s3)), end='|\n')
                space = {'x': cap('bc'.find(s3))}
                try: exec('made = x + 1', space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                *l43, i40, i41, i42 = (i1 << (i1 & 15)), len(l4), -3
            return cap(x + self.value)
    show(C37.value, C37.squares, C37().method((i44 := i44)))
    show({b8, i12}, (s3 + 'aXbXc').replace('12', s3).count(s3))
    d5.update({})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        i14 &= (((1 << (i14 & 15)) % 1000) ** (len(l25) & 3))
    except ZeroDivisionError as e45:
        show_error(e45)
        assert ((lambda x, y=i1: cap(x + y))(i44) == (i14 and 2147483648) <= s3.count(s3)), s3
        show((f2,))
    i24 += ((t9 or [7])[0] >> (fn30(i1) & 31))
    try:
        try:
            class C46:
                value = (2147483648 if b8 else i1)
                squares = [(x47 + x47) for x47 in list(d5)]
                def method(self, x=1):
                    def fn48(i49, i50, i51=(i12 + 0), *t52):
                        tick()
                        try:
                            i51 |= (~i14 // (5 >> (i50 & 31)))
                            show((f2 if isinstance([x53 for x53 in list(d5)], (list, float)) else (0.1 - i1)))
                        except LookupError as e54:
                            show_error(e54)
                            f55 = cap((f29 + f15))
                        g56 = gen27(i24)
                        show(next(g56, 'none'))
                        show(next(g56, None))
                        l25.insert(((65535 % 1000) ** (i1 & 3)), +i1)
                        return f2
                    try:
                        try:
                            tell(lambda: ({1: 'x', None: 0}).clear('a', i12))
                            tell(lambda: (range(5, 0, -2)).__getitem__())
                            tell(lambda: (range(5)).index('0x1f'))
                            raise KeyError(s3)
                        except* (ValueError, OSError) as e58:
                            show_error(e58)
                        except* LookupError as e59:
                            show_error(e59)
                    except Exception as error:
                        show_error(error)
                    return cap(x + self.value)
            show(C46.value, C46.squares, C46().method((i14 or i1)))
            raise ExceptionGroup('top', [OSError(i44), ExceptionGroup('g', [KeyError(i1)]), ValueError(i1)])
        except* (ValueError, OSError) as e60:
            show_error(e60)
            show(s3)
        except* LookupError as e61:
            show_error(e61)
    except Exception as error:
        show_error(error)
    if b8:
        raise RuntimeError('bc'.title()) from KeyError('cause')
    def fn62(i63, i64=([2, 2147483648] or [7])[0]):
        tick()
        async def co65():
            tick()
            if b8:
                return f'{i24!a}'
            space = {'x': cap(i44)}
            try: exec("y = (lambda: x)() if 'x' not in globals() else 0", globals(), space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            try:
                d68 = d69 = cap({**{x66: (lambda: ([255, 1, 65535, -3] if b8 else x66))() for x66 in sorted(z7, key=repr) for x67 in (1, 2)}})
            except StopIteration as e70:
                show_error(e70)
                show(d69)
            else:
                show(False)
            match ((0.0 + f2) + (i44 // i14)):
                case (int() as i71):
                    print(str(float((i1 % i1))), end='|\n')
                    b72 = cap(isinstance('%d' % (i24,).upper(), int))
                case bool() if all(l4):
                    show(dict(zip((s3 * (max(i14, i12) & 3)), list(f'{{}}{i71:<5}'))))
            show({x: x async for x in counted(3) if b8})
            return await Pause((i71 and -45))
        show(drive(co65()))
        return ((i1 | 65535) & sum((x74 for x73 in range(1) for x74 in (1, 2))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l16 = l4 = cap([x75 for x75 in range(1) for x76 in range(x75 % 4)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((not (round(f2, 2) + (f2 if b8 else f2))), ((1,),))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(float('inf'))
    d5 = cap(d5)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(({7 for x77 in sorted(z7, key=repr) for x78 in (1, 2)} ^ set([i1 for x79 in reversed(l4[:4])])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f15', globals().get('f15'))
show('f2', globals().get('f2'))
show('f29', globals().get('f29'))
show('i1', globals().get('i1'))
show('i12', globals().get('i12'))
show('i14', globals().get('i14'))
show('i24', globals().get('i24'))
show('i44', globals().get('i44'))
show('l16', globals().get('l16'))
show('l25', globals().get('l25'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('t9', globals().get('t9'))
show('z7', globals().get('z7'))
