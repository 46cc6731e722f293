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

i1 = 255
f2 = 0.1
s3 = ''
l4 = []
d5 = {}
t6 = ()
z7 = {1, 2}
b8 = True
i1 = 2
f2 = 0.1
s9 = 'ß'
l4 = [255, 2147483648, 3]
d5 = {(1, 2): 'p', 0: 0}
t6 = (1,)
z10 = set()
b11 = True
try:
    assert ((10 + i1) != sum((i1 for x12 in range(5, 1, -2)))), s3.join(map(str, l4))
    def fn13(i14, i15):
        tick()
        d16 = cap({0: (s9 is None), **{s3: (lambda x, y=2305843009213693952: cap(x + y))(i1)}, s3: ([100000000000000000000, 7, -1] is not None)})
        show(((('x y' if b11 else s9) if all(l4) else 'ß'.strip()) if bool('a') else '0'))
        print(f'v={s9:}', end='|\n')
        show((i1 is None))
        return (((-1 % 1000) ** (i1 & 3)) - (256 // i1))
    if (len(s9) > (Thing(i1) + fn13(i1, i1)).double == ((i17 := i1) - t6[i1])):
        print(f'{{}}{s3:{3}}', end='|\n')
        show({x18: x18 for x18 in range(0)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i19 in reversed(l4[:4]):
        tick()
        match ((l4 or [7])[0] / (Thing(i1) + i1).double):
            case str():
                if (s9 > f'v={i17:{12}}'):
                    s21 = cap(s3.title())
                elif (not int(b8)):
                    del l4[(i22 := i19)]
                    t6 = cap(tuple(l4)[i1:])
            case -1 if (f2 is not None):
                assert isinstance(bool(t6), (list, float))
                try:
                    show(d5)
                    show(i22, float(min((i19 or 2147483648), i1)))
                    if (b8 not in t6):
                        if (i1 >= 3):
                            raise ValueError('%r' % i1)
                        print(((str([-4611686018427387904]) + 'abc')[-1] + (('ß' + 'abc')[256] if (not False) else f'v={i22:}')), end='|\n')
                        i17 ^= fn13(*[i1, (lambda x, y=i1: cap(x + y))(i17)])
                finally:
                    print('finally', 23)
                    assert bool(t6)
            case [{'a': 1}, Thing(n=True)]:
                f2 = cap(float(2147483648))
    b11 = cap((((f2 / f2) <= (f2 if True else 1e10)) or b8))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 |= 10
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({b8, b8, s3})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(tuple(l4), {})
    show(((s3 + s3).replace(s3, s3) * (((i1 << (i1 & 15)) if ('12' is not None) else (i19 >> (i1 & 31))) & 3)))
    match (d5.get(2, i1) / 'a'.count(s9)):
        case (1 | str()) if (i19 <= i22):
            for i19 in l4[2:][:5]:
                tick()
                def fn24(i25, i26=i1):
                    global i19
                    global l4
                    global s3
                    tick()
                    s3 += ('ß' + 'abc')[i1][~5:fn13(i25, i1)]
                    s3 = cap(s3)
                    print(f'{s3!r}', end='|\n')
                    show(d5.pop(s9))
                    with Manager(27):
                        show((all([-1 for x28 in list(d5)]),), {**dict(zip(f'{{}}{i17:{12}}', [10])), b11: (f2 if any([256]) else (-0.0 % f2)), i1: len(s3)})
                    return ((i1).bit_length() + (i1 if False else i1))
                print((s9 + 'abc')[(lambda x, y=(i1 or i1): cap(x + y))((i1 - i19))], end='|\n')
            show((f'{{}}{s3:{12}}' * (fn24(i17, i26=255) & 3)).lower(), (t6 + tuple(l4))[:5:2])
        case (int() as i29):
            assert (s3.split('X') >= l4 >= [b8, s9])
        case _:
            i30 = i30 = cap(-3)
    del s21
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b8 = cap((i1 < ({(1, 2): 'p', 0: 0}.get(i22, i1) ^ min(i1, i1)) > i29))
    class C31(dict):
        value = (i1 // i1)
        squares = [s9.find('日本') for x32 in (l4 + l4)[:5]]
        def method(self, x=1):
            try:
                show(((-0.0 if (b8 is not None) else float(i1)) - float((i19 % 0))), (z7 - {s3, s9}))
                def fn34(i35, i36):
                    tick()
                    show(((''.count('0') % abs(-3)), (int(b11) + (i1 >> (i22 & 31))),), '%r' % ((-1 ^ i1),).replace(s21, 'x y'))
                    return (len('aXbXc') and (i37 := i1))
                def fn38(**d39):
                    tick()
                    show(((l4[i19::2] * ((256).bit_length() & 1)) + sorted(list(t6), reverse=True)))
                    show({x41 for x40 in reversed(l4[:4]) if (b11 and (not l4)) for x41 in range(x40 % 4)})
                    return (len({'a': 1}) & (i17 - 256))
            except LookupError as e42:
                show_error(e42)
                for i43 in range(1):
                    tick()
                    show((l4[i1:i1] + (l4 * (i1 & 1))), ((0, (1, 2)), f2, b8,)[:][:i1:-1])
                    try:
                        f44 = cap(-f2)
                        b45 = cap((10 is not None))
                    except ValueError as e46:
                        show_error(e46)
                        i43 //= (d5.get(s21, 3) << (fn13(*[i30, 100000000000000000000]) & 15))
                        raise
                    except LookupError as e47:
                        show_error(e47)
                        i48 = cap((fn38() + ((i30 % i1)).bit_length()))
                        show('0', divmod((min(i22, i1) + fn38()), int(s3)))
                    else:
                        print(f'v={s21:{12}}', end='|\n')
                        i48 |= (int(b8) << ((i48).bit_length() & 15))
                    print((((s9 + 'abc')[i1] if (False and b45) else s3) + 'abc')[(((i30 % i19) % 1000) ** (int(b8) & 3))], end='|\n')
                match [(i30 | i19), *(t6 + (1,))]:
                    case [] if (b11 and True):
                        show(any([(lambda: (x49 + -3))() for x49 in list(d5)]))
                        print(f'v={s3!r}', end='|\n')
                    case (int() | 2) if all(l4):
                        show((((s3 + s3) if (f2 and b11) else f'v={i43!a}') + 'abc')[0])
                    case _:
                        show({i1}, (('12' + 'abc')[-1].rfind(s21) / (Thing((Thing(i1) + i1).double) + abs(i48)).double))
            except LookupError:
                for i52, i52 in enumerate(sorted(z7, key=repr)):
                    tick()
                    d53 = cap(d5)
                    s54 = cap(s3)
                    i43 |= len(sorted(l4, reverse=True))
                for i43 in sorted(z10, key=repr):
                    tick()
                    show([*('日本' + s9).split('X')])
                    print(str(((i55 := i1) // (i1 ^ i1))), end='|\n')
            else:
                d53 = cap({})
                l4.append(i52)
            finally:
                print('finally', 57)
                show(([(s9 + s9)] + [len(t6)]))
                o58 = Thing((0 >> (i19 & 31)))
                o58.n -= fn24(1)
                show(o58, o58.double, o58[3])
            return cap(x + self.value)
    show(C31.value, C31.squares, C31().method(i17))
    show(s9.join(map(str, [*(s9, *t6, s21,), str(s3)])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match i1:
        case (0 | 2):
            i59, i60, *l4 = min(i1, i1), max(i1, i59), (256 and i1)
            show(l4.pop())
        case (int() as i61):
            if bool(f2):
                match s9:
                    case Thing(n=Thing(n=None)):
                        if (f2 is not None):
                            i63, i62 = (100000000000000000000 << (i1 & 15)), (i1).bit_length()
                            assert bool('%5s' % i1), s3[i59:i1]
                    case str() if (i1 not in t6):
                        l4.reverse()
                        for i64 in [*s9, *l4][:5]:
                            tick()
                            break
                            show((float(int(f2)) if ((f2 % f2) != (f2 * i1) != (f2 if b8 else f2)) else ((i1 / 100000000000000000000) % (i1).bit_length())), all(([] * (fn34(i62, i1) & 1))))
                            o65 = Thing((i30 % i60))
                            o65.n = fn24(256)
                            show(o65, o65.n, o65[::-1])
                    case list():
                        print(f'v={i17:{3}}', end='|\n')
                    case _:
                        o66 = Thing(d5.get(256, i1))
                        o66.n -= i1
                        show(o66, o66.missing, o66[1:2])
                del d5[s3]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([(() + t6)][:i1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        s21 = cap(s3)
        show(((z10 & set((0, (1, 2)))) ^ {2147483648, True}))
        s9 = cap((f'{i29!a}' + 'abc')[((i1 | -4611686018427387904)).bit_length()])
    finally:
        print('finally', 66)
        assert (not (d5 | d5))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(67, True) as i68:
        if True:
            b8 = cap((not ((not i22) and (b8 and False))))
        else:
            show(((s9.upper() + 'x y'.join(map(str, [0, 255, -39, 2147483648]))) * ((d5 | d5).get(s9, (i64 + 3)) & 3)), divmod(fn34(*[(i63).bit_length(), 'x y']), ((lambda x, y=i62: cap(x + y))(i1) - ((i1 % 1000) ** (5 & 3)))))
        t69 = cap(t6[i17:i1:2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((((-3 | i1) * i60) / -3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i70 in range(9, 1, -2):
        tick()
        show(isinstance('日本'.title().replace(s9, s9), str))
        d73 = cap({x71: (lambda: ~i1)() for x71 in range(5, 1, -2) if (s21 >= str(s3) == ('' + 'abc')[-1]) for x72 in (1, 2)})
        show(abs((i74 := (i63 // i1))), (float((Thing(i1) + i1).double) - (Thing((i1 and i1)) + ~i1).double))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b11', globals().get('b11'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('d73', globals().get('d73'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i17', globals().get('i17'))
show('i19', globals().get('i19'))
show('i22', globals().get('i22'))
show('i29', globals().get('i29'))
show('i30', globals().get('i30'))
show('i59', globals().get('i59'))
show('i60', globals().get('i60'))
show('i61', globals().get('i61'))
show('i62', globals().get('i62'))
show('i63', globals().get('i63'))
show('i64', globals().get('i64'))
show('i68', globals().get('i68'))
show('i70', globals().get('i70'))
show('i74', globals().get('i74'))
show('l4', globals().get('l4'))
show('s21', globals().get('s21'))
show('s3', globals().get('s3'))
show('s9', globals().get('s9'))
show('t6', globals().get('t6'))
show('t69', globals().get('t69'))
show('z10', globals().get('z10'))
show('z7', globals().get('z7'))
