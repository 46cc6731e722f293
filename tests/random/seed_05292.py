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

i1 = 2305843009213693952
f2 = 1.5
s3 = 'x y'
l4 = [-1]
d5 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z7 = set()
b8 = True
i9 = 0
f10 = 1.5
s3 = 'x y'
l11 = [1]
d12 = {'a': 1}
t6 = (0, (1, 2))
z7 = {'a', 1}
b13 = False
try:
    with Manager(14) as i1:
        if isinstance(list(sorted(z7, key=repr)), int):
            if (t6 is not None):
                i15 = i16 = cap((i9 := ((i15 := 0)).bit_length()))
                show((s3 * (len([i1 for x17 in list(d5)]) & 3)), 256)
                for i18 in sorted(z7, key=repr):
                    tick()
                    assert ((i1 + 4611686018427387903) == (1 << (i9 & 15)))
                    print(s3.join(map(str, [bool(d12), b8, t6])), end='|\n')
            else:
                show(divmod((lambda x, y=s3.find(s3): cap(x + y))(0), i9))
            show([])
        elif isinstance((i9 in (d5 | d5)), int):
            s3 = cap(f'v={i18:>6}')
        elif (((f2 * f2) - (1e300 % i9)) <= ((f2 if b8 else f10) if (f10 < float('inf')) else float(i1))):
            z20 = cap((-1 ^ {x19 for x19 in range(5, 1, -2)}))
        show(l11.pop())
        with Manager(22, True), Manager('second') as s23:
            show({})
            w24 = 0
            while w24 < 2:
                w24 += 1
                tick()
                if (i1 <= i1):
                    break
            i1 += ((i9 - 7) & (i9 | -3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        f2 -= ((f10 * i9) if isinstance(t6, (list, float)) else (f10 // f2))
        show((not sorted(s3.split('X'), reverse=True)))
    except IndexError as e25:
        show_error(e25)
        t6 += divmod(i1, -1)[::2]
        l4.append(((-1 * i9) * (i15 if b8 else i1)))
    finally:
        print('finally', 26)
        i1 &= s3.title().find(s23)
        t6 += tuple([255])[i1:]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i9 in range(9, 1, -2):
        tick()
        print((s23.join(map(str, (l4 * (i1 & 1)))) + 'abc')[0], end='|\n')
    else:
        assert (l11[i15:] > s3.split() > (l11 + l11)), (s3 if True else 'bc')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t27 = cap(t6)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((*s23.replace(s23, s3)[sum((2147483648 for x28 in range(1))):(i9 << (i15 & 15))], (''[i9:] if ([5] >= l11) else f'v={s3!a}'),))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert bool((b8 or b13))
    if (s3 * (65535 & 3)):
        raise StopIteration(sum((i1 for x29 in l4[:5]))) from KeyError('cause')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t27 = cap(tuple(([x30 for x30 in list({'a': 1}) if b13] + [i9 for x31 in range(9, 1, -2) if b13])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((f10 is None), dict(zip((s3 + 'abc')[-1], list(zip(list(zip(l4, t27)), t27)))))
    s32 = cap(s3[(int(b13)).bit_length():i9])
    def gen33(i34):
        global i18
        global s32
        tick()
        yield i34
        if bool(t6):
            return f'{i18:^7}'
        del l4[:]
        show((((i34 ^ i9) * (i18 := i9)) + len([f2, *s23, *s3])), ((7 << (len(d12) & 15)) / ((t6 or [7])[0] - 5)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    @traced('fn35')
    def fn35(i36, /, *, i37):
        global s32
        tick()
        show(s3.join(map(str, [x38 for x38 in range(9, 1, -2)])))
        match '%r' % i1.split():
            case (int() as i39):
                print('%r' % ((int(True) >> (d12.get(i9, i18) & 31)),), end='|\n')
            case [_, *_] if (f10 not in t6):
                for i39, i36 in enumerate(range(5)):
                    tick()
                    for i41, i36 in enumerate(list(d5)):
                        tick()
                        if bool(t6):
                            break
                        show(f'{{}}{i1!r:_^9}')
                    if (((not t6) and b13) or ((f10 * 1) if (s3 not in d5) else (f10 / f10))):
                        show(z7)
                        i40 = cap((i9).bit_length())
                        l42 = cap(l11[i9:i1:2])
                    show(-1e300)
                if all(l11):
                    raise IndexError((lambda x, y=100000000000000000000: cap(x + y))(i9))
            case [_, *_] if b13:
                i43 = cap(1)
        def gen44(i45):
            nonlocal i36
            tick()
            yield i45
            match (-f10 if isinstance(s3, (list, float)) else round(0.1, 2)):
                case [_, *_]:
                    del l42[(Thing(i1) + 2147483648).double]
                    print((s32 * ((+i9 + int(b8)) & 3)), end='|\n')
                case {}:
                    try:
                        d12.update((d5 | {'a': 1}))
                    finally:
                        print('finally', 45)
                        assert b8
                case 0:
                    show((([-14 for x46 in range(0) for x47 in range(x46 % 4)] or [7])[0] / abs((i9 ^ i45))), (i45 := i1))
                case _:
                    show([~i40 for x48 in list({'a': 1}) for x49 in range(x48 % 4)])
            if b8:
                if True:
                    b50: object = cap(bool((float(65535) + -0.0)))
                for i36 in gen33((i1 and i16)):
                    tick()
                    s51 = cap((((s32 + 'Hello') + 'abc')[-1] + 'ß'))
                    assert -f10, s3[i1:]
                show(s3)
            else:
                for i45 in t6:
                    tick()
                    b50 = b50 = cap(all([(i16 ^ i1), (s3 + 'abc')[i1]]))
            l11.sort(key=str)
        assert ((i36 != i1) and (s32 in l4)), 'x y'
        return 256
    z7 = cap({i9 for x56 in t27})
    l4[~i16] += i1 % 97
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d12 = cap({i26: (s3 * (i9 & 3)).strip(), s3: str(1e10).replace(s3, 'x y')})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match i9:
        case (int() | str()):
            show(({i1: fn35(2305843009213693952, i37=10), b13: (i1 != i9 >= i9)} | {0.0: s32[i9:i1], f2: (i1 + i9), f10: ('12' + 'bc')}), [*list(tuple([1, 100000000000000000000, 2147483648, 100000000000000000000])), 'ß'.join(map(str, l11)).lower(), ((i57 := i1) and sum((x58 for x58 in sorted(z7, key=repr) for x59 in (1, 2))))])
            g60 = gen33((-1 * i1))
            show(next(g60, 'none'))
            show(g60.send(fn35(*[i1], i37=i1)))
            g60.close()
            show(next(g60, None))
        case (int() as i61) if b8:
            l4.extend(range(9, 1, -2))
    for i57 in s3.split('X')[:5]:
        tick()
        def fn63(i64, *, i65=1):
            tick()
            b66 = cap(b8)
            return -f2
        if (('a' not in divmod(i9, i9)) or ((f10 if t6 else f10) < f10 <= (i18 / i1))):
            for i67 in reversed(l11[:4]):
                tick()
                g68 = gen33((3 + i9))
                show(next(g68, 'none'))
                show(next(g68, None))
                show(g68.send((i1 + i15)))
            break
        else:
            def gen69(i70):
                global i67
                tick()
                yield i70
                show(({i15 for x71 in reversed(l4[:4])} ^ set(s3.split())))
                show((set(s3.lower()) - {b13, 5}))
                if isinstance((f10 if b13 else round(f2, 0)), (list, float)):
                    assert (--3.75 + (i1 / 100000000000000000000)), '日本'
                    if (f10 != f10):
                        return (i9 * i9)
                    z75 = cap({((sum((i9 for x74 in t6)) % 1000) ** (x73 & 3)) for x72 in () if ((s3 + s32) <= s32[x72:i1]) for x73 in (1, 2)})
                elif isinstance((d12.get(s3, i1) < (i1).bit_length()), int):
                    show((round(-f2, 2) * abs(fn35(*[i9], i37=i9))), ((i18 + (i76 := i9)) if b8 else ((lambda x, y=7: cap(x + y))(i61) >> (d5.get(s23, i9) & 31))))
                else:
                    print((s23.join(map(str, l4)) + 'abc')[-1].strip(), end='|\n')
                    print((s32 + s3)[(i1 or i16):(i18 - i67)][fn63(i1, i65=i1):], end='|\n')
            if (((i18 and i67) * (0 ^ -1)) == i15):
                with Manager(77, True), Manager('second') as s78:
                    show(l4)
                    show(list((str([]) + '日本')))
                    l4.insert((Thing(i1) + i9).double, fn35(i9, i37=i9))
                if (not d5):
                    break
                i16, i82, *l83 = s3.join(map(str, l4)), max(i1, -3), int(True), 0
    else:
        show(d5.pop(i9))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (True or True):
        raise ValueError(s3.replace(s78, s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((([4611686018427387903, *'%s'] % (i26 := i1)) > 2305843009213693952), (s3 * (fn35(-3, i37=i9) & 3)).replace('x y', s3))
    s3 = cap(((s3.replace(s23, '日本') + 'a') + 'abc')[i1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((f'{{}}{i1=}' + 'abc')[0], end='|\n')
    d12 = cap({False: (list(zip(l11, t27)) or [7])[0], s32: abs(int(s3))})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({**d12})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b8', globals().get('b8'))
show('d12', globals().get('d12'))
show('d5', globals().get('d5'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i15', globals().get('i15'))
show('i16', globals().get('i16'))
show('i18', globals().get('i18'))
show('i26', globals().get('i26'))
show('i57', globals().get('i57'))
show('i61', globals().get('i61'))
show('i67', globals().get('i67'))
show('i82', globals().get('i82'))
show('i9', globals().get('i9'))
show('l11', globals().get('l11'))
show('l4', globals().get('l4'))
show('l83', globals().get('l83'))
show('s23', globals().get('s23'))
show('s3', globals().get('s3'))
show('s32', globals().get('s32'))
show('s78', globals().get('s78'))
show('t27', globals().get('t27'))
show('t6', globals().get('t6'))
show('z20', globals().get('z20'))
show('z7', globals().get('z7'))
