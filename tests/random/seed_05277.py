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
    lines = []
    tb = e.__traceback__
    while tb is not None:
        lines.append(tb.tb_lineno)
        tb = tb.tb_next
    print("  " * depth + "!", type(e).__name__, e, lines,
          e.__suppress_context__)
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

i1 = 2
f2 = 1e10
s3 = 'ß'
l4 = []
d5 = {}
t6 = (1,)
z7 = {0, 1, 2, 3}
b8 = False
i9 = -4611686018427387904
f2 = 1e300
s3 = ''
l10 = [256, 10, 3]
d11 = {1: 2, 'b': 3}
t12 = (1, 2, 3)
z7 = {0, 1, 2, 3}
b8 = False
try:
    assert ((b8 or b8) and any([-3, -3, 2147483648, 2147483648]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(list(zip(list(zip(l4, t12))[::-1], t12)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i13, i14 = 2147483648, (i9 >> (t6 & 31)), 0
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l10 = cap([(lambda: 100000000000000000000)() for x15 in list(d11) if isinstance((i9 >> (0 & 31)), str)])
    if ('%x' % (int(-3.75),) > (s3.join(map(str, l10)) * (int(f2) & 3))):
        t6 += divmod('bc'.count(s3), i9)
    else:
        def fn16(i17, i18=i9, *t19):
            tick()
            try:
                try:
                    if b8:
                        return 2305843009213693952
                except (ValueError, KeyError) as e20:
                    show_error(e20)
                    show(f2)
                    show('%s' % (((i17 * 5) - abs(-3)),))
            except ValueError as e23:
                show_error(e23)
                match {i1: s3}:
                    case Thing(n=[_, *_]) if (not d11):
                        print(('%d' % (i1 ^ i17) * (2 & 3)), end='|\n')
                    case bool():
                        return (4611686018427387903 - 1)
                        t19 = cap((*[+i1 for x24 in t6],))
                    case (1 | 2):
                        assert ([i18, s3, b8] >= l10[:2:2] >= (l10 + l4))
                        t19 = cap((1, 2, 3))
                for i18 in t6:
                    tick()
                    assert any(sorted([5, 65535]))
                    print(s3, end='|\n')
                    o25 = Thing(s3.rfind(s3))
                    o25.n = abs(i1)
                    show(o25, o25.double, o25[5])
            except TypeError as e26:
                show_error(e26)
                show(((Thing((3 << (i9 & 15))) + max(i1, 2147483648)).double / ((-4611686018427387904 + i17) >> (i14 & 31))), {x27: (lambda: x27)() for x27 in reversed(l4[:4])})
                raise
            finally:
                print('finally', 28)
                i29 = cap(-3)
            f30 = cap((((f2 if b8 else f2) if (b8 or f2) else (i1 / i1)) if b8 else round((f2 + f2), 1)))
            for i31, i32 in enumerate(list(d11)):
                tick()
                o33 = Thing((i9 | i9))
                o33.n += ((i31 % 1000) ** (i9 & 3))
                show(o33, o33.missing, o33[::-1])
            l4.extend(reversed(l10[:4]))
            return float(i9)
        t6 += divmod(2147483648, 65535)[:7]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((i1 if ((i9 + 7) <= (i9).bit_length()) else dict(zip(s3, l10)).get(i9, (Thing(i9) + 255).double)), i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(l4.pop())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o37 = Thing((i1 * i9))
    o37.n -= len([65535, 0])
    show(o37, o37.n, o37[5])
    match {x38: x38 for x38 in range(5, 1, -2)}:
        case Thing(n=int()) if (i1 <= 2305843009213693952 > 2305843009213693952):
            show(('0'.join(map(str, l4))[i9:] < '%5s' % fn16(*[i1])))
    w39 = 0
    while w39 < 3 and (b8 is None):
        w39 += 1
        tick()
        show((tuple([7, 2])[:] + t12))
        def fn40(i41, i42=i9, *t43):
            tick()
            l4.remove((i9 % i1))
            return (i13 << (fn16(-4611686018427387904) & 15))
    w45 = 0
    while w45 < 5:
        w45 += 1
        tick()
        show('%r' % abs(abs(i9)))
        def gen46(i47):
            tick()
            yield i47
            show((tuple(l10) + t6)[i13:i47])
            show({b8: s3.join(map(str, [i1, *t6, i13])), i9: str((b8 and False)), i9: (s3 if True else s3).replace(s3, '')})
    for i13 in l10[:i1:-1][:5]:
        tick()
        l48 = cap(((s3 + s3) * ((i9 & i9) & 3)).split())
        s3 += str(s3).replace('a', 'ß')
        s3 = cap(s3)
    else:
        print(str(s3.split()).upper(), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert bool(((1, 2, 3) + t6)), f'v={i13!s:>8}'
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((min(min(i9, i9), (i9 or i1)) // (lambda x, y=i1: cap(x + y))(fn40(*[i9], i42=i9))))
    class C49(list):
        value = len(z7)
        squares = [x51 for x50 in sorted(z7, key=repr) for x51 in range(x50 % 4)]
        def method(self, x=1):
            i52: int = cap((int((i9 is not None))).bit_length())
            return cap(x + self.value)
    show(C49.value, C49.squares, C49().method((i9 := i14)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s3 += 'a'.title()
    s3 = cap(s3)
    show((l4 is not None), {})
    g53 = gen46(i14)
    show(next(g53, 'none'))
    show({b8: (s3.join(map(str, l4)) != (s3 + ''))})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z56 = cap(({b8, s3, False} | ((z7 | z7) ^ {(lambda: i1)() for x54 in range(5, 1, -2) for x55 in (1, 2)})))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert (l10 is None)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn57(i58, **d59):
        global l4
        global s3
        tick()
        if (b8 is None):
            return (i1 | True)
        f60 = cap(round((round(f2, 2) / i9), 0))
        return i58
    for i61, i9 in enumerate(range(5, 1, -2)):
        tick()
        assert (i9 in z7), (s3 if b8 else s3)
        d11[s3] = (fn40(i9) - fn57(1))
    else:
        try:
            try:
                show(any([*(l10 + l4)]))
            except IndexError as e63:
                show_error(e63)
                l64 = l48 = cap([*divmod(-i1, i61), *list((t6 + t6))])
            finally:
                print('finally', 64)
                show(d11.setdefault(s3, 1))
            assert (sum((i9 for x65 in l10[:5])) <= ((0 % 1000) ** (i9 & 3)))
            d11 = cap({})
        except IndexError:
            show(dict(zip(f'{i1!a}', sorted(list(zip(l4, t6)), reverse=True))))
        else:
            if (not t12):
                l10.append((Thing((i14 // i1)) + (i61 & 0)).double)
                show(round(f2, 2), {})
                if True:
                    t69: object = cap((((i1 - i1), +t6,) + (((1, 'a'),) + (1, 'a')[i1::-1])))
                    if b8:
                        raise ValueError(int(b8)) from KeyError('cause')
    for i13 in gen46('%s'):
        tick()
        l70 = cap(('a'.replace(s3, s3) * ((i14).bit_length() & 3)).split('X'))
        break
        o71 = Thing(fn40(256))
        o71.n = s3.count('%s')
        show(o71, o71.double, o71[1:2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d72 = cap({b8: ('%5s' % (i1,) + ('12' if b8 else s3))})
    i13 += fn16((lambda x, y=i13: cap(x + y))(i1), i18=(i9).bit_length())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((Thing((i13 & i61)) + abs(i13)).double / (max(i1, i9) & (2305843009213693952 + i9))), divmod({**{(1, 2): 'p', 0: 0}}.get(i1, i1), 100000000000000000000))
    class C73(dict):
        value = abs(i1)
        squares = [x75 for x74 in range(5) if isinstance(l10, int) for x75 in range(x74 % 4)]
        def method(self, x=1):
            i76 = cap((tuple({}.get(s3, i9)) or [7])[0])
            match (i1 // fn57(i9)):
                case (int() as i77) if True:
                    try:
                        show(({(i9).bit_length() for x78 in reversed([7, -1, 255, 1][:4]) if (2.25 <= f2)} ^ {2305843009213693952, s3}))
                    finally:
                        print('finally', 78)
                        show(((float(i9) + i1) if b8 else 2.25))
                    z79 = cap(z7)
            return cap(x + self.value)
    show(C73.value, C73.squares, C73().method(fn57(*[i9])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match s3.join(map(str, [-4611686018427387904, -2])):
        case (int() as i13):
            show(d11)
            d11.update({'x y': 4, b8: i61})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i9 &= (i1 or ((i1 % 1000) ** (i1 & 3)))
    l70 = cap(list(sorted(z7, key=repr)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w80 = 0
    while w80 < 5:
        w80 += 1
        tick()
        print(('bc' + s3), end='|\n')
        i81 = cap((False).bit_length())
        show(d11)
    else:
        print(((s3.join(map(str, l48)) + 'abc')[-1] + f'{i1:^7}'), end='|\n')
    @traced('fn82')
    def fn82(i83, i84, *t85):
        tick()
        show(divmod(i9, max(fn57(*[i61]), i1)))
        return int(b8)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d5', globals().get('d5'))
show('d72', globals().get('d72'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i13', globals().get('i13'))
show('i14', globals().get('i14'))
show('i61', globals().get('i61'))
show('i81', globals().get('i81'))
show('i9', globals().get('i9'))
show('l10', globals().get('l10'))
show('l4', globals().get('l4'))
show('l48', globals().get('l48'))
show('l64', globals().get('l64'))
show('l70', globals().get('l70'))
show('s3', globals().get('s3'))
show('t12', globals().get('t12'))
show('t6', globals().get('t6'))
show('t69', globals().get('t69'))
show('z56', globals().get('z56'))
show('z7', globals().get('z7'))
