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

i1 = -3
f2 = 1e300
s3 = 'ß'
l4 = []
d5 = {'a': 1}
t6 = (1,)
z7 = {0, 1, 2, 3}
b8 = True
i9 = 65535
f2 = 1.5
s10 = 'a'
l11 = [-1]
d5 = {}
t12 = (0, (1, 2))
z13 = {1, 2}
b8 = True
try:
    match ((i1 := i1), *l4[:i9:-1], ((i9 % 1000) ** (i1 & 3)),):
        case [(0 | str()), (int() as i9), *_]:
            class C14(dict):
                value = (l11 or [7])[0]
                squares = [i1 for x15 in sorted(z7, key=repr)]
                def method(self, x=1):
                    show({(lambda: ((i1 and i1) >> (x17 & 31)))() for x17 in t6 if (b8 or (s10 == s10 <= s3))})
                    i18, i18 = iter([(i9 ^ i1), (i9 + 2305843009213693952), 0])
                    return cap(x + self.value)
            show(C14.value, C14.squares, C14().method((Thing(3) + i9).double))
        case [float(), 'a'] if (-1 > 100000000000000000000 >= i9):
            i1 += ((((1, 'a') or [7])[0] % 1000) ** (10 & 3))
    show((((4611686018427387903 and i1) / (i1 * i9)) if (i9 is None) else round((f2 + -3), 1)))
    match ((t6 + t6) + (i9, *(1,), t6,)):
        case bool() if any(l11):
            show(f2)
        case float() if any([]):
            l20 = l21 = cap([(i1 ^ x19) for x19 in range(3)][:100000000000000000000])
            for i22 in reversed(l4[:4]):
                tick()
                t23 = t23 = cap(t6)
                b8 = cap(bool((not 2147483648)))
        case bool():
            f2 /= float((256 + i22))
    show((t12 + t23[::-1][:]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o24 = Thing((i1 // i1))
    o24.n += -4611686018427387904
    show(o24, o24.n, o24[::-1])
    print((s3.lower()[(i1 | i9):] if ((b8 in l4) and bool(i1)) else (s3 + 'abc')[-1].title()), end='|\n')
    for i25, i1 in enumerate(sorted(z13, key=repr)):
        tick()
        d5.update({'Hello': i9})
        z7 = cap(set(tuple([*(0, (1, 2))])))
        s26 = cap(((s10[5:i1] + ('a' * (i1 & 3))) + f'{{}}{i25:{3 + 2}}'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if bool(t6):
        f2 -= -f2
        if isinstance(dict(zip(f'{{}}{i22:{3}}', [x27 for x27 in sorted(z7, key=repr)])), int):
            show(str(l11).replace(s26, s3))
            try:
                for i1 in list(d5):
                    tick()
                    show(d5)
                else:
                    show(tuple(sorted([i1 for x28 in range(9, 1, -2) for x29 in (1, 2)])), {})
                with Manager(30), Manager('second') as s3:
                    i25 = cap((([t12, b8, True] + []) or [7])[0])
                    show({s26})
                    show((round((f2 if b8 else 1e10), 1) / 0.0), (float(-44) * i9))
                show((~-4611686018427387904 > (i22 := (2305843009213693952 - i22)) > (i9 & (lambda x, y=i9: cap(x + y))(i25))))
            except Exception as e31:
                show_error(e31)
                show((s10[i25:256] + (s10 + 'abc')[0]).find(s10), ((max(i9, i25) * 'a'.split('X')) ^ ((i9 - i9) - len((0, (1, 2))))))
                show(bool(((lambda x, y=i9: cap(x + y))(i9) & (lambda x, y=i9: cap(x + y))(2))), (f2 / ((i25 >> (-3 & 31)) or -4611686018427387904)))
        s32 = s26 = cap((('%s' % (i1,) + 'abc')[-3] + 'abc')[((-3).bit_length() << ((5 ^ i1) & 15))])
    w33 = 0
    while w33 < 3 and b8:
        w33 += 1
        tick()
        i34, i35 = (2147483648 if b8 else i22), d5.get(s3, i22)
        show({}, {f2: (s26 + '%s')[i1:]})
        show([(x36).bit_length() for x36 in reversed(l4[:4]) if bool(f'v={s3:{3}}')])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(s3[i34:(abs(i25) + sum(((lambda: i1)() for x39 in range(5))))], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l11.reverse()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if True:
        for i22 in t6:
            tick()
            def gen41(i42):
                global i25
                global l4
                tick()
                yield i42
                show((set(divmod(b8, 255)) ^ {i1, b8, s26}))
            for i25 in gen41((256 >> (2 & 31))):
                tick()
                try:
                    *l44, i34, i22, i43 = (i1 if b8 else i25), (i9).bit_length(), 2147483648, (i9 | -27), i1
                    show({s3, 5})
                finally:
                    print('finally', 44)
                    l20 = cap([x45 for x45 in list(d5) if (True is None)])
                    s46: str = cap(s3)
                z49 = cap((((z7 - z7) & {i9 for x47 in t12}) & {x48 for x48 in sorted(z13, key=repr) if (s10 < 'aXbXc' != s26)}))
            b8 = cap(([-34, -3][i35:i9:-1] < [x50 for x50 in t12] >= []))
    elif any((l11[:1] * ((i9 // i1) & 1))):
        l4 = cap([((t6, b8,) + divmod(-3, i9)), b8, divmod(i9, 7)[i9:]])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        g51 = gen41((i1 >> (i22 & 31)))
        show([cap(v) for v, _ in zip(g51, range(6))])
        try:
            print((s32.join(map(str, [])) + '%s'.join(map(str, [5, 2305843009213693952, -25]))), end='|\n')
            show(abs((i1 % abs(3))))
            show(d5.setdefault(s3, (i9 ^ i1)))
        except KeyError:
            show(divmod(s10.find(s46), sum((i25 for x53 in range(5, 1, -2) if True for x54 in range(x53 % 4))))[::2])
            i56 = cap(((abs(i1) + i9) and ((i55 := 2147483648) >> ((i1 << (i1 & 15)) & 31))))
        else:
            show(divmod((i1).bit_length(), -100000000000000000000)[:])
        i57, i58, i59 = iter([s10.find(s3), (i1).bit_length(), -i1])
    except ValueError as e60:
        show_error(e60)
        try:
            show(d5[100000000000000000000])
        finally:
            print('finally', 60)
            show(s46)
    except ArithmeticError:
        def gen62(i63):
            tick()
            yield i63
            s64 = cap(s3)
            f65 = cap(1e10)
            show([round((i9 / 7), 0), b8])
    finally:
        print('finally', 65)
        if (s10.join(map(str, list(zip(l11, (1, 'a'))))) < str(-i9)):
            l20.append(((i35).bit_length() - int(b8)))
            with Manager(66, True), Manager('second') as s3:
                l4 = cap(l4)
                show((divmod((i22 and i1), (Thing(255) + i57).double) + ((float('inf') / 4611686018427387903),)))
                f2 = cap((-0.0 % f2))
        elif (str(4611686018427387903)[(i57 // i1):(b8 * 0)] < s10.join(map(str, sorted(l11, key=str))) <= f'v={i22:{3}}'):
            try:
                t6 += (f'{i1:<5}', *tuple([10, 256, -31, 10]), (1 + i9),)
            except Exception as e67:
                show_error(e67)
                try:
                    i1 &= ((i25 ^ i1) << ((2147483648 and 256) & 15))
                    show(())
                except LookupError as e68:
                    show_error(e68)
                    show({})
                    show(-f2)
                except Exception as e69:
                    show_error(e69)
                    assert (-f2 > -f2 != (f2 if True else f2))
            else:
                try:
                    assert bool((s46 + s3))
                    i70, i57 = int(False), (i58 << (0 & 15))
                except TypeError as e71:
                    show_error(e71)
                    l11.insert((i72 := 65535), (i73 := i9))
                    f2 = cap(round(((Thing(i72) + i73).double / len(s10)), 0))
                else:
                    i70, = 4611686018427387903,
                    i74 = cap((lambda x, y=(i1 >> ((i72 // i9) & 31)): cap(x + y))((s10 * (i59 & 3)).find(s3)))
                finally:
                    print('finally', 74)
                    f2 = cap(-f2)
                    s3 += (f'v={i25:^7}' if (s10 < s3) else ''.join(map(str, l4)))
                    s3 = cap(s3)
                w75 = 0
                while w75 < 5 and (f2 is not None):
                    w75 += 1
                    tick()
                    show(((set(l11) - set(t6)) & {s26}))
                    show(((set('%s') - {-3 for x76 in reversed([5][:4])}) & {s46}))
                    show((i9 != ((i72 >> (i1 & 31)) % (i72 and 65535))))
                else:
                    assert (not l21[-31:256]), (s10 * (i59 & 3))
            finally:
                print('finally', 76)
                if (((i72 / i1) + (1.5 - 2305843009213693952)) < ((0.1 + -3.75) - abs(i58))):
                    s77 = cap(((s10 + 'abc')[i9].replace(s32, s3) * (i43 & 3)))
                    show(l44.pop())
                else:
                    print(('bc' if (b8 and True) else ('' + s10)).strip(), end='|\n')
                    show(str((2305843009213693952 << ((i34 // i9) & 15))))
            show({b8, i59})
        else:
            try:
                show({s10: (('%s' * (i1 & 3)) == (s3 + 'abc')[-1]), 2.25: (lambda x, y=(4611686018427387903 % 2305843009213693952): cap(x + y))(sum((i1 for x79 in range(5, 1, -2) for x80 in (1, 2)))), **{x81: min(1, x81) for x81 in range(5, 1, -2)}})
            except StopIteration:
                if ((s3 if b8 else 'ß')['Hello'.find(s77):len({})] >= str(l20).upper() < (s10 + (s77 + 'abc')[0])):
                    show(t12, {b8: sum((((-1 % 1000) ** (3 & 3)) for x84 in (1, 2, 3)))})
                    b8 = cap(isinstance({s32: ((1, 2, 3) or [7])[0]}, int))
                else:
                    s77 = cap(s10)
                show(l44)
            finally:
                print('finally', 84)
                d85 = cap({b8: any(list('')), **{s10: (i72 and i74), f2: s3[i74:]}})
            l44[:i9:-1] = [i9 for x86 in t23]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i87, i88 in enumerate(range(0)):
        tick()
        show(d85.setdefault(s77, (i9 - i9)))
        b89 = cap((s10 is not None))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i25 = cap(len('a'[d5.get(i1, i56):]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g90 = gen41(i88)
    show([cap(v) for v, _ in zip(g90, range(6))])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('b89', globals().get('b89'))
show('d5', globals().get('d5'))
show('d85', globals().get('d85'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i22', globals().get('i22'))
show('i25', globals().get('i25'))
show('i34', globals().get('i34'))
show('i35', globals().get('i35'))
show('i43', globals().get('i43'))
show('i55', globals().get('i55'))
show('i56', globals().get('i56'))
show('i57', globals().get('i57'))
show('i58', globals().get('i58'))
show('i59', globals().get('i59'))
show('i70', globals().get('i70'))
show('i72', globals().get('i72'))
show('i73', globals().get('i73'))
show('i74', globals().get('i74'))
show('i87', globals().get('i87'))
show('i88', globals().get('i88'))
show('i9', globals().get('i9'))
show('l11', globals().get('l11'))
show('l20', globals().get('l20'))
show('l21', globals().get('l21'))
show('l4', globals().get('l4'))
show('l44', globals().get('l44'))
show('s10', globals().get('s10'))
show('s26', globals().get('s26'))
show('s3', globals().get('s3'))
show('s32', globals().get('s32'))
show('s46', globals().get('s46'))
show('s77', globals().get('s77'))
show('t12', globals().get('t12'))
show('t23', globals().get('t23'))
show('t6', globals().get('t6'))
show('z13', globals().get('z13'))
show('z49', globals().get('z49'))
show('z7', globals().get('z7'))
