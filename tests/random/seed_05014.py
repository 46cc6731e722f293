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
s3 = 'x y'
l4 = [-1, 255, 1, 4611686018427387903]
d5 = {1: 2, 'b': 3}
t6 = (1,)
z7 = {'a', 1}
b8 = True
i9 = -1
f10 = 0.1
s3 = 'aXbXc'
l11 = [2147483648, 255, -4611686018427387904]
d12 = {(1, 2): 'p', 0: 0}
t13 = (1, 'a')
z14 = {'a', 1}
b8 = True
try:
    del d12[s3]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(f'{i1=}', end='|\n')
    show(d12[s3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w19 = 0
    while w19 < 2 and ('%s' not in divmod(i9, i1)):
        w19 += 1
        tick()
        print((s3.replace(s3, s3) + s3.upper()).upper(), end='|\n')
        show(list(((s3 + s3) if isinstance(b8, (list, float)) else (s3 if b8 else s3))), set((((1,), s3, *s3,) + (s3, t13, b8,))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 = cap((i9 and +i9))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i20 in range(9, 1, -2):
        tick()
        show(t6)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f21 = cap((f2 - f2))
    o22 = Thing(65535)
    o22.n += d5.get(i9, i1)
    show(o22, o22.missing, o22[3])
    if b8:
        def gen23(i24):
            tick()
            yield i24
            b25 = b25 = cap(bool((s3 if (f21 < f2 != f2) else (s3 + 'bc'))))
            s26: str = cap(('%5s' % (max(i20, i1),) + 'abc')[{f21: s3, b8: b25}.get(i24, (i1 % i1))])
            show(list(zip(s3.split('X')[i9::-1], (t13 + t6)[:])))
            assert b8
        i27, = iter([(4611686018427387903).bit_length(), 0])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s3 = cap((str((i1 or i1)) + 'Hello'))
    s3 = cap(f'v={i20:<5}')
    w28 = 0
    while w28 < 3:
        w28 += 1
        tick()
        i29 = cap((((((i1 % 1000) ** (i27 & 3)) >> (int(b8) & 31)) % 1000) ** (~-1 & 3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i20 += (lambda x, y=(4611686018427387903 and i9): cap(x + y))(abs(i27))
    show((dict(zip('ß', list(t6))) | {s3: i1, **{f2: False, f10: b8, **{'a': 1}}, 1: (not t6)}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l11[(i9 or i9)] -= (i9 >> (1 & 31)) % 97
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4[(i20 := i1)] -= 7 % 97
    show(f'v={i20!r}', (((1.5 if True else f2) * f10) // (lambda x, y=i9: cap(x + y))((i9 | i9))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([(d12.get(i9, i29) >> (sum((i9 for x30 in range(9, 1, -2))) & 31)), *t13])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (not l11):
        g31 = gen23((Thing(i1) + i29).double)
        show([cap(v) for v, _ in zip(g31, range(6))])
        try:
            show(('%s' * (sum((i1 for x32 in range(5, 1, -2))) & 3)))
            d35 = cap({**dict(zip('%5s' % i9, [10, 1])), b8: (not (i9 < i1 >= 2147483648))})
            with Manager(36) as i37:
                print('%x' % (-3 >> ((i27 << (i27 & 15)) & 31)), end='|\n')
        except IndexError:
            if (not i1):
                raise IndexError(s3)
        else:
            for i20 in gen23(256):
                tick()
                s39 = cap((('%s' % i9 + (s3 + 'a')) + 'bc'.replace('0', s3)[(l4 or [7])[0]:(i29 and i9)]))
            else:
                f10 = cap(float(~i9))
        s3 += (s39.replace(s3, 'ß') + s3.lower())
        s3 = cap(s3)
    l11.insert(max(i27, i27), (3 % i9))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((((z7 ^ set()) ^ {s3, b8}) ^ {False, i29, b8}), ())
    match dict(zip(s3, list(s3))):
        case (int() as i43):
            match [i1, f10, -1][:0:2]:
                case (int() | str()):
                    w44 = 0
                    while w44 < 3:
                        w44 += 1
                        tick()
                        show((((i29 / i40) + (f21 // i9)) >= ((lambda x, y=-3: cap(x + y))(i9) / (lambda x, y=29: cap(x + y))(i9))))
                        f21 -= float(sum((100000000000000000000 for x45 in reversed(l11[:4]))))
        case bool():
            with Manager(46) as i47, Manager('second') as s48:
                show((((lambda x, y=i9: cap(x + y))(i1) or len(d5)), t13,))
                show(d5.pop(i9))
                g49 = gen23((-4611686018427387904 + i1))
                show(next(g49, 'none'))
                show(list(g49)[:5])
        case (0 | 2):
            g50 = gen23((i9 and i1))
            show(next(g50, 'none'))
            show(g50.send((i9 >> (i1 & 31))))
            g50.close()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C51(dict):
        value = (i1 + i9)
        squares = [x52 for x52 in sorted(z14, key=repr)]
        def method(self, x=1):
            try:
                i53 = cap(((((1,) * (Thing(i1) + i9).double) % 1000) ** (255 & 3)))
                g54 = gen23((i27).bit_length())
                show([cap(v) for v, _ in zip(g54, range(6))])
            except IndexError as e55:
                show_error(e55)
                try:
                    try:
                        b57 = cap(all([x56 for x56 in range(3)]))
                        return max(i53, i9)
                        print('%x' % ((i53 := 100000000000000000000),).upper(), end='|\n')
                    finally:
                        print('finally', 57)
                        d58 = cap({})
                    show((str(float(i1)) + 'abc')[int(s39)])
                    for i53 in t13:
                        tick()
                        show((round((3 / i47), 2) + (s3 + s3).count(s3)))
                finally:
                    print('finally', 59)
                    try:
                        show((t6 + tuple(l11)))
                        i53 = cap((2147483648).bit_length())
                    except (ValueError, KeyError) as e60:
                        show_error(e60)
                        show(list((('%s' not in (1, 'a')),)))
                    finally:
                        print('finally', 60)
                        i53 %= 256
                        i61 = cap(int(bool(list(zip([255, 3, 0], (1, 2, 3))))))
                    show((i9 not in (dict(zip(s3, l11)) | {0: s3})), ())
            except ArithmeticError as e62:
                show_error(e62)
                b57 = cap((t13 is not None))
                show([])
            else:
                z65 = cap((set((1,)) | {x63 for x63 in list(zip([-3, -4611686018427387904, -1, 255], t6))[:5] if (l4 < l4 == l4) for x64 in (1, 2)}))
            finally:
                print('finally', 65)
                if b8:
                    assert ((f2 >= f10) or (i9 == i1)), (s3 + 'abc')[-1]
                    t66 = cap(divmod(5, 2147483648))
                    i53 = cap((lambda x, y=min((i61 := 2305843009213693952), (s3 * (i61 & 3))): cap(x + y))(i61))
                else:
                    show((i20 < -3))
                    assert (s39 not in (*l4, t6, *b8,))
            return cap(x + self.value)
    show(C51.value, C51.squares, C51().method((i1 * 3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if all(list(zip([b8], tuple([100000000000000000000, 2147483648, 10])))):
        show(z14)
        s48 = cap(((('12' + s3) + 'abc')[0] if ((1, 2, 3) is not None) else s3.replace(s48, '12').replace(s48, s3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(f'{i47:^7}', end='|\n')
    if bool(f'v={s48:{12}}'):
        with Manager(67):
            try:
                show(('12'.join(map(str, [s3])) + 'abc')[0])
                show(set('Hello'), sorted((list(zip(l4, t13)) * ((i27 ^ i47) & 1))))
                l11 = cap((list(zip(l11, t13))[i9:i29] * ((int(f2) or i40) & 1)))
            finally:
                print('finally', 68)
                print((str(1e300) + 'aXbXc'.lower()).upper(), end='|\n')
            d12 = d69 = cap(({} | {f21: bool(l11), **d12, b8: i27}))
            if bool({'aXbXc': (i1 if b8 else i1), i9: (i1 << (i1 & 15)), **{x70: x70 for x70 in sorted(z7, key=repr)}}):
                show((set(t13[i27:i9]) - set(('a' + s3))))
        l11 = cap(l11)
        del i47
    elif (10 >= (s3.find(s3) - len(set()))):
        try:
            show(l11, f2)
            assert isinstance([2305843009213693952, 4611686018427387903], (list, float)), s39.title()
        finally:
            print('finally', 70)
            *l11, i68 = iter([(Thing(i29) + i1).double])
        o71 = Thing(((i9 % 1000) ** (2305843009213693952 & 3)))
        o71.n = i1
        show(o71, o71.missing, o71[::-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d12', globals().get('d12'))
show('d35', globals().get('d35'))
show('d5', globals().get('d5'))
show('d69', globals().get('d69'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('f21', globals().get('f21'))
show('i1', globals().get('i1'))
show('i20', globals().get('i20'))
show('i27', globals().get('i27'))
show('i29', globals().get('i29'))
show('i37', globals().get('i37'))
show('i40', globals().get('i40'))
show('i43', globals().get('i43'))
show('i47', globals().get('i47'))
show('i68', globals().get('i68'))
show('i9', globals().get('i9'))
show('l11', globals().get('l11'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('s39', globals().get('s39'))
show('s48', globals().get('s48'))
show('t13', globals().get('t13'))
show('t6', globals().get('t6'))
show('z14', globals().get('z14'))
show('z7', globals().get('z7'))
