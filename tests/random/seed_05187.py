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

i1 = 28
f2 = 1.5
s3 = 'bc'
l4 = [2, 1, -4]
d5 = {(1, 2): 'p', 0: 0}
t6 = (1,)
z7 = {1, 2}
b8 = True
i1 = 100000000000000000000
f9 = 2.25
s10 = 'ß'
l4 = [-3, 2]
d5 = {'a': 1}
t11 = ()
z7 = {1, 2}
b8 = True
try:
    if (+i1 <= i1):
        show(abs(0))
        show((2305843009213693952, (s3 in {True: b8}),))
        show((t11 is None), ({False: s10, i1: isinstance(d5, (list, float)), **(d5 | d5)} | ({s10: i1, f9: 'x y'} | {b8: s3, s10: i1, f9: 'a'})))
    else:
        show({100000000000000000000, i1, b8})
    show(((f'{{}}{s3:>6}' + 'bc'.join(map(str, []))) + f'{s10!a}'), divmod(len((z7 ^ {0, 1, 2, 3})), i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match [i1]:
        case int():
            show(f'{s3:}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    pass
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        i12, i13 = 2, (i1 - 2305843009213693952)
        try:
            for i14 in sorted({0, 1, 2, 3}, key=repr):
                tick()
                w15 = 0
                while w15 < 3 and (b8 or isinstance(f2, (list, float))):
                    w15 += 1
                    tick()
                    show(d5.setdefault(s10, (i13 % i1)))
                    show([][:i13])
            show(((i13 // (lambda x, y=i1: cap(x + y))(i1)) & i13))
        except ZeroDivisionError:
            try:
                match (divmod(i1, i1) + divmod(i1, 3)):
                    case 0:
                        show(i1, dict(zip(('Hello'.replace('aXbXc', '日本') + s3), (l4 + [-3]))))
            finally:
                print('finally', 17)
                show((i18 := (Thing((i1 if b8 else i1)) + (i17 | i13)).double), tuple([x19 for x19 in list(d5)])[:i1:2])
    except LookupError:
        for i18 in t6:
            tick()
            with Manager(22):
                show(d5.pop(s3))
            assert ((-3.75 * f2) == (f9 + f9) <= (1e300 % f2)), (s10 + 'x y')
            l4.sort(key=str)
        show({'a': ((i18 << (i1 & 15)) >> ((i1 - 5) & 31)), i1: isinstance((f2 - f9), int), 1e300: ((i23 := i1) >= (i14 := 1))}, --0.0)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match list(zip([-3, f9], t6)):
        case [_, *_]:
            b24 = b25 = cap(bool(5))
        case list():
            show(set(str(all([2147483648, 10, 255, 26]))))
            try:
                print((s10.join(map(str, l4)) if (f9 != f2) else ('a' + s3))[(lambda x, y=(7 ^ i18): cap(x + y))(i13):{b8: i18}.get(-3, [100000000000000000000, 100000000000000000000, 1, 4611686018427387903][i1])], end='|\n')
                l4[(i13 + i1)] = (Thing(sum((-1 for x28 in reversed(l4[:4])))) + (i1 or i1)).double
            except ZeroDivisionError:
                l4[i13] = i1
                i12 = cap((((i1 % i1) << ((lambda x, y=i13: cap(x + y))(i1) & 15)) % i1))
        case Thing(n=(0 | str())):
            show((f'{{}}{s3!a}' + (s3.join(map(str, l4)) if b8 else s10.title())))
            if (bool({}) and ((i1 // i1) > (i1 or i1) <= 65535)):
                print((f'v={i13:<5}'[-4611686018427387904:4611686018427387903] if all([b25, b8, i1]) else '%r' % ('12'.count(s3),)), end='|\n')
            else:
                o34 = Thing(i12)
                o34.n += (i32 + i1)
                show(o34, o34.double, o34[::-1])
    for i35, i13 in enumerate(range(9, 1, -2)):
        tick()
        match (not [i14 for x36 in reversed(l4[:4])]):
            case (int() | str()):
                assert all(([-4611686018427387904, -4611686018427387904] + l4)), (s10 + 'abc')[-1]
                show({x37: (~65535 % x38) for x37 in t11 for x38 in range(x37 % 4)}, (0, (1, 2)))
            case _:
                print(s3[7:i1][(i1 >> (i1 & 31)):][256:i18], end='|\n')
        s10 += f'{{}}{s10=}'
        s10 = cap(s10)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen39(i40):
        tick()
        yield i40
        l4.append(((i1 - i40) and (4611686018427387903 if False else i40)))
        if (str(f9) > (f'v={i23!r}' * ((10 or i1) & 3))):
            def gen41(i42):
                tick()
                yield i42
                show(sum((x43 for x43 in range(9, 1, -2))))
                with Manager(44, True):
                    show({'a', 1})
                i42 &= ((65535 - i1) << (i23 & 15))
                yield (~10 + (i1 + 4611686018427387903))
            if (not (0, (1, 2))):
                t45 = cap(tuple((s10 + 'abc')[i1].split('X')))
                show((float(s10.get(s10, i1)) - ((255 / i1) + i1)))
                l4[((2305843009213693952 % 1000) ** (i1 & 3))] *= (Thing(i1) + 2305843009213693952).double % 97
            else:
                show(list(t6), t11)
                assert b8
            def gen46(i47):
                nonlocal i40
                tick()
                yield i47
                print(s10.replace(s3, s10), end='|\n')
                for i47 in reversed([7, 0, 256][:4]):
                    tick()
                    print((s10.replace(s10, s10) + '%x' % i12).strip(), end='|\n')
                    o48 = Thing((3 + i47))
                    o48.n -= min(4611686018427387903, 3)
                    show(o48, o48.n, o48[::-1])
                    show(((float(i32) if (l4 <= s10) else (f2 // f9)) - (sum((i1 for x49 in sorted(z7, key=repr) if b8)) * s10.count('Hello'))))
                else:
                    z50 = cap(set(([] + l4)[i32:i1]))
                yield (i1 % ((i1 % 1000) ** (i1 & 3)))
        else:
            try:
                show((tuple([i13 for x51 in range(3) for x52 in (1, 2)]) + ((s3,) + t6)))
                l53 = cap([divmod((i1 & i1), len(z7)), *()[:100000000000000000000:-1], (tuple(l4) + tuple(l4))])
                show(float(((lambda x, y=2: cap(x + y))(i1) << (3 & 15))), (((255 + i1) / sum((i13 for x54 in reversed(l53[:4])))) - (i1 // (i40 := -4611686018427387904))))
            finally:
                print('finally', 54)
                w55 = 0
                while w55 < 5:
                    w55 += 1
                    tick()
                    assert (d5 is None), (s3 * (i1 & 3))
        show([f'{{}}{i17:^7}', bool(())][-1:], {(x57 - (-4611686018427387904 > i1)) for x57 in t11 if (abs(x57) != abs(x57))})
        match ((f2 if False else f2) * (f2 + i1)):
            case float() if (not s3):
                show(((f'{i13:{3}}' * (3 & 3)) * (len(tuple(l53)) & 3)))
                i40, i40, i40 = (256 - i35), ((i33 % 1000) ** (i1 & 3)), (i1 << (i40 & 15))
            case -1 if (l4 is not None):
                z59 = cap({((i1 << (2 & 15))).bit_length() for x58 in reversed(l53[:4])})
            case _:
                f61 = cap((((i33 - i18) / (l4 or [7])[0]) - sum((255 for x60 in range(9, 1, -2)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i12 in reversed(l4[:4]):
        tick()
        for i32 in list(zip(l4, t6))[:5]:
            tick()
            t11 += ()[i1:i14]
            def gen62(i63):
                tick()
                yield i63
                show(isinstance(i1, int))
            show(f'v={i1:{3 + 2}}'.split('X'))
        show({}, (((f2 + i17) * i1) if any([i33 for x64 in list(d5)]) else (round(f2, 1) if (b8 and b8) else (f9 - i1))))
    try:
        show(i1)
    except RuntimeError as e65:
        show_error(e65)
        d68 = cap({'ß': all([i1, i1]), **{x66: x66 for x66 in reversed(l4[:4]) for x67 in (1, 2)}, **d5})
    except ArithmeticError as e69:
        show_error(e69)
        show(d5.setdefault(10, i33))
        (i17, *l72), i71 = iter([((Thing(i1) + 2147483648).double, 1), len(z7)])
    finally:
        print('finally', 72)
        b8 = cap(any(sorted([t11, b8, s10], reverse=True)))
    show(list(zip(l4, ())))
    assert (len(z7) == f2), '%x' % (i23,)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del i13
    l72[min(i1, 100000000000000000000)] = 7
    f74 = cap((float((Thing(i1) + 3).double) * int('')))
    show({**{f9: (i14 << (i1 & 15))}})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn75(i76, i77=~i1):
        global s3
        tick()
        i76 = cap(0)
        show((((i1 // 65535) - s10.rfind(s3)) != (int(f2) % 1) >= (lambda x, y=sum((i77 for x78 in range(0))): cap(x + y))({(1, 2): 'p', 0: 0}.get(s10, i14))))
        g79 = gen39(i17)
        show([cap(v) for v, _ in zip(g79, range(6))])
        i77 -= (i18 - s3.rfind(s3))
        return ((-3.75 if True else f2) + 100000000000000000000)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b24', globals().get('b24'))
show('b25', globals().get('b25'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('d68', globals().get('d68'))
show('f2', globals().get('f2'))
show('f74', globals().get('f74'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i12', globals().get('i12'))
show('i13', globals().get('i13'))
show('i14', globals().get('i14'))
show('i17', globals().get('i17'))
show('i18', globals().get('i18'))
show('i23', globals().get('i23'))
show('i32', globals().get('i32'))
show('i33', globals().get('i33'))
show('i35', globals().get('i35'))
show('i71', globals().get('i71'))
show('l4', globals().get('l4'))
show('l72', globals().get('l72'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('t11', globals().get('t11'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
