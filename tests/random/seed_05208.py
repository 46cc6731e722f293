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

i1 = -1
f2 = -3.75
s3 = '0'
l4 = [-1, -4611686018427387904, 2305843009213693952]
d5 = {'a': 1}
t6 = (0, (1, 2))
z7 = {'a', 1}
b8 = True
i1 = 10
f2 = 1e-300
s9 = '12'
l10 = [7, 256, 1]
d5 = {'a': 1}
t6 = ()
z7 = {'a', 1}
b8 = False
try:
    show((any(l10) or (any(l4) and (-1 != 5 >= i1))), {i1: f'{s3!a}'.count(s9), s9: 5, b8: s9})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(11):
        if (not [-4611686018427387904, -1, 255]):
            raise KeyError((s3 * (i1 & 3))) from None
        show(float(i1))
        show({})
    show((('0'.join(map(str, l10)) + 'abc')[-1] + (s9 + 'abc')[-1]))
    show(f2, round(-f2, 2))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((f'{s3:{3 + 2}}' * ((1, 2, 3)[i1::-1] & 3)) > s3.join(map(str, sorted([])))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({i1: all([*(0, (1, 2))])}, (((f2 if b8 else 2.25) if bool(b8) else float(i1)) + ((i1 + 5) / int(True))))
    show(divmod(0, ([f2, 0.1, t6] or [7])[0]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if isinstance((f2 + round(1e10, 1)), (list, float)):
        assert (f'{{}}{s3!s:>8}' < '')
    elif (s9 is None):
        if (not float(-38)):
            for i12, i1 in enumerate(t6):
                tick()
                for i12 in range(5):
                    tick()
                    print('%d' % ((i1 & i1) - max(i1, i12)), end='|\n')
                else:
                    o13 = Thing((4611686018427387903 - t6))
                    o13.n += (i14 := i12)
                    show(o13, o13.double, o13[::-1])
                t6 = cap((*(l4 * (5 & 1))[1::-1], 5,))
            else:
                show(list(((s3 if b8 else s3) + 'a'.replace('ß', s9))))
        else:
            b15 = cap((((s9 + '12') * ([65535, -1, -3][i1] & 3)) > '0'.strip()))
            for i14 in range(1):
                tick()
                s3 = cap((((s9 + s3) + 'abc')[(100000000000000000000).bit_length()] if all(l10) else str(list(zip([], (1, 2, 3))))))
                l4 = cap([])
            else:
                l16 = cap((((l10 + l10) * ((i12 * i14) & 1)) + l4))
    show((divmod(i12, 4611686018427387903) + t6[i1:i12])[i1:])
    if (b15 and b8):
        raise IndexError(abs(i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f2 -= -f2
    show((((lambda x, y=-3: cap(x + y))(-3) >> (255 & 31)) & ((i1 % i1) | min(i1, i1))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({x17: ~2 for x17 in sorted(z7, key=repr)})
    try:
        for i1 in list(d5):
            tick()
            d19 = cap(d5)
            l16.remove((i1 if b8 else i1))
            i14, *l21, i1 = (i1 & i1), (i22 := i1), (4611686018427387903 << (i1 & 15)), len(t6)
    except TypeError:
        show((z7 ^ set([])))
        show((*(tuple(l4), (i12 // 10),), f'v={s9!a}',))
        raise
    else:
        print(f'v={s3:<5}', end='|\n')
        show({x24: (x24 // x24) for x24 in range(5)}, (((i14 << (i1 & 15)) - len(t6)) / (i1 if (s3 <= s3) else +2147483648)))
    show(0, ('%x' % 4611686018427387903 + '%5s' % ((256 // i1),)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i25 in t6:
        tick()
        show(set(tuple(l10)[:i1:2]), -1.5)
    show((str(f2).replace(s9, 'Hello') + 'abc')[-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        t6 = cap((1,))
        @traced('fn28')
        def fn28(i29, i30, i31=(-4611686018427387904 << (i1 & 15))):
            tick()
            z32 = cap({b8, b8, 'x y'})
            l33 = cap([len([s9, i1]), f'{s3:{3}}'])
            show(((*tuple(l10), ((1, 'a') + t6), i1,) + (len(l4), '%s' % i1, t6[i22:i1],)))
            o34 = Thing(-3)
            o34.n = (i12 if b8 else i1)
            show(o34, o34.n, o34[::-1])
            return +i1
        with Manager(35, True) as i12:
            print('日本'.join(map(str, list(zip([*s9], (s9,))))), end='|\n')
    except TypeError as e36:
        show_error(e36)
        l21 += sorted((l21 * (i12 & 1)), reverse=True)
        l21 = cap(l21)
    except Exception as e37:
        show_error(e37)
        print('%x' % (i1 & +i22), end='|\n')
    print(('0' * ((Thing(((i12 % 1000) ** (i1 & 3))) + (i1 ^ i1)).double & 3)), end='|\n')
    if ((not l4) or (not (f2 + -0.0))):
        if (i1 not in {s9, 65535, s3}):
            z39 = cap({x38 for x38 in sorted(z7, key=repr)})
            show(((i1,)[::-1] + t6))
        elif (not (lambda x, y=(i12 << (i1 & 15)): cap(x + y))(3)):
            i26, = abs(i22),
        elif ((round(f2, 2) * (100000000000000000000 % i1)) <= ((f2 - i1) / (f2 / f2))):
            show(str([i1 for x40 in l10[:5] for x41 in range(x40 % 4)]), isinstance((divmod(i1, i1),), int))
            d42 = cap({**{}, i1: (((100000000000000000000 % 1000) ** (i1 & 3)) != len((0, (1, 2))) == (i1 ^ i14)), i1: (f2 is None)})
    elif (('ß' + s9) >= (s3 * ((i1 if b15 else i1) & 3)) != (s3.upper() + (s3 * (i25 & 3)))):
        z43 = z7 = cap({b8, 'x y'})
    elif (isinstance((f2 if b8 else f2), str) or (l10 == ([-1, 1] + l4))):
        def gen44(i45):
            tick()
            yield i45
            if (s9 >= s3):
                raise KeyError(i1) from KeyError('cause')
        f46 = cap(-f2)
    elif b8:
        t6 = cap(((sum((i1 for x47 in reversed([7, -4611686018427387904][:4]) if b15)) & sum((i27 for x48 in reversed(l10[:4]) for x49 in (1, 2)))), ((f2 - i1) + max(0, i1)), (i1 / (b8 if b15 else i1)),))
    elif (~2 != i25):
        o50 = Thing(fn28(*[i1, float('inf')], i31=4611686018427387903))
        o50.n = (i1 ^ 0)
        show(o50, o50.double, o50[::-1])
        if isinstance(l4, int):
            show(sorted([*(s3 + s3)], reverse=True))
            show(())
        elif ((b15 not in (z7 - z7)) or b15):
            l10 += []
            l10 = cap(l10)
            show((b8 not in {}))
        else:
            print(f'{{}}{i27:>6}', end='|\n')
    else:
        if (False in t6):
            print(s9.join(map(str, ((l16 + l4) * ((i12 & i1) & 1)))), end='|\n')
            print(('bc' + ('x y' if True else '0')).strip(), end='|\n')
            show((f'{i14:{3 + 2}}' + s9.replace(s9, 'bc')))
        else:
            d51 = cap({i1: int(s3), f2: (not (i27 := i1))})
    w52 = 0
    while w52 < 3:
        w52 += 1
        tick()
        show(f'{s3!a}', [((x53 & 10)).bit_length() for x53 in reversed(l10[:4])])
    else:
        z43 = cap({False, b8, 'Hello'})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((max(i1, i1) >> ((i25 * i1) & 31)) % ((i1 << (i1 & 15)) or (-13 if b8 else 7))), str(s3[i1:])[int('ß'):])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o54 = Thing((i1 >> (i26 & 31)))
    o54.n += (i1 % 3)
    show(o54, o54.double, o54[::-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6 = cap(t6)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show(divmod(((i1 and i1) << (max(i1, i1) & 15)), ((i1 // i1) | sum((i1 for x55 in t6)))), set('%x' % ((i1 or 0),)))
        g56 = gen44(fn28(*[i26, -4611686018427387904]))
        show(next(g56, 'none'))
        show(g56.throw(ValueError('thrown')))
        g56.close()
    except ValueError as e57:
        show_error(e57)
        class C58(dict):
            value = d5.get(-4611686018427387904, i1)
            squares = [(x59 >> (i1 & 31)) for x59 in range(1)]
            def method(self, x=1):
                with Manager(60, True):
                    i61, i61 = iter([(i1 // i1), (Thing(i25) + i1).double])
                if (abs((i25 - i1)) == ((i22 ^ i1) or 256)):
                    for i61 in gen44(len(s3)):
                        tick()
                        show(l4.pop())
                        return (i1 if b15 else i26)
                    else:
                        show(-0.0, (s9.join(map(str, [-4611686018427387904])) + ('%d' % i12 + (s3 + 'abc')[0])))
                    if b8:
                        print((((s9 + 'abc')[i1] if (l16 is not None) else (s3 * (i25 & 3))) * ((s9 if b15 else s3).find(s3) & 3)), end='|\n')
                        show(d5, -f2)
                    else:
                        s62 = s62 = cap(str(l4).lower().strip())
                        show(((((i1 % 1000) ** (i1 & 3)) + (i63 := i22)), float((lambda x, y=i25: cap(x + y))(2)), (l4 == sorted(l4, key=str) != (l16 * (i1 & 1))),), ({x64: x64 for x64 in range(5, 1, -2) if isinstance(100000000000000000000, (list, float))} | {}))
                else:
                    *l65, i63, i61 = iter([i61, (i1 << (4611686018427387903 & 15))])
                return cap(x + self.value)
        show(C58.value, C58.squares, C58().method((t6 or [7])[0]))
        show({x66: (i1 if b15 else i1) for x66 in sorted(z43, key=repr)}.get(s3, i1), tuple(list(zip(l4, (-4611686018427387904, True,)))))
    else:
        class C68(dict):
            value = i22
            squares = [(x70 - i1) for x69 in sorted({1, 2}, key=repr) if isinstance(t6, int) for x70 in range(x69 % 4)]
            def method(self, x=1):
                with Manager(71):
                    z72 = cap(set(s3))
                    show((f'{{}}{s3:{3}}' + (s9 + 'abc')[-1]).replace('日本', s3))
                return cap(x + self.value)
        show(C68.value, C68.squares, C68().method((i1 if b8 else i22)))
    finally:
        print('finally', 72)
        show((not len(l21)))
        def gen73(i74):
            global i1
            global l16
            tick()
            yield i74
            i74, i74 = min(i14, i1), i74
            b75 = cap(any((l10 + [t6, s9])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match dict(zip(s3, [26, 2305843009213693952][0:])):
        case (int() | str()):
            for i12, i27 in enumerate(range(0)):
                tick()
                show((((i1).bit_length() + (i1 or i14)) and ~i14))
                l16 += [(lambda: sum((i1 for x77 in sorted(z7, key=repr))))() for x76 in range(3)]
                l16 = cap(l16)
                show([(lambda: ((255 << (x78 & 15)) and x78))() for x78 in l4[:5]], isinstance(-f2, str))
            f46 -= ((f2 - -3) / (2305843009213693952 ^ i12))
        case [_, *_] if b8:
            g79 = gen44(-4611686018427387904)
            show(next(g79, 'none'))
            show(g79.send((i26 * i1)))
            show(list(g79)[:5])
            show((str((i22 / i14)) if isinstance(list(list(d42)), int) else ('%s' + '12'.join(map(str, l21)))), isinstance(((not l4) or isinstance(l10, (list, float))), str))
        case 1:
            print((('%r' % 43 + (s3 if b15 else s9)) * (int((i22 < i1)) & 3)), end='|\n')
        case _:
            i26 = cap(t6[((i1 + i1) % (0 & i12))])
    print((f'{s9:>6}' + 'abc')[-1], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b15', globals().get('b15'))
show('b8', globals().get('b8'))
show('d19', globals().get('d19'))
show('d42', globals().get('d42'))
show('d5', globals().get('d5'))
show('d51', globals().get('d51'))
show('f2', globals().get('f2'))
show('f46', globals().get('f46'))
show('i1', globals().get('i1'))
show('i12', globals().get('i12'))
show('i14', globals().get('i14'))
show('i22', globals().get('i22'))
show('i25', globals().get('i25'))
show('i26', globals().get('i26'))
show('i27', globals().get('i27'))
show('i80', globals().get('i80'))
show('l10', globals().get('l10'))
show('l16', globals().get('l16'))
show('l21', globals().get('l21'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('s9', globals().get('s9'))
show('t6', globals().get('t6'))
show('z39', globals().get('z39'))
show('z43', globals().get('z43'))
show('z7', globals().get('z7'))
