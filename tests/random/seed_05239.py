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

i1 = 65535
f2 = -0.0
s3 = '12'
l4 = [256, -4611686018427387904, -1, 7]
d5 = {(1, 2): 'p', 0: 0}
t6 = ()
z7 = {'a', 1}
b8 = True
i1 = 4611686018427387903
f2 = 1e-300
s9 = 'Hello'
l4 = [65535, -41, -4611686018427387904, 1]
d10 = {}
t6 = ()
z11 = {0, 1, 2, 3}
b8 = False
try:
    match ({False: False} | {f2: False, i1: s3, **{1: 2, 'b': 3}}):
        case -1:
            print(('%5s' % 65535 + s3.join(map(str, [i1 for x12 in range(3) for x13 in range(x12 % 4)]))), end='|\n')
        case _:
            show(('%5s' % 100000000000000000000 + s3.replace(s9, s9).replace('bc', '12')), ((sum((i1 for x14 in list({1: 2, 'b': 3}) if b8)) - i1) + -3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i15, i15 = len(l4), (i15 | i15)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((f'{i15:<5}' * (2 & 3)).replace(s3, s9), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i15 += ((i1 and -46) + int(s9))
    if False:
        w16 = 0
        while w16 < 3 and (s3[i1:i1] > list(zip(l4, t6)) >= f'{{}}{s9:{12}}'):
            w16 += 1
            tick()
            show(round(1.5, 1))
            show(((s9 * (i1 & 3)).replace(s3, '0') + s9), (not ((-3.75 if b8 else f2) if (l4 > l4 < l4) else (f2 // f2))))
    def fn17(i18, i19):
        global i1
        tick()
        d22 = cap(({x20: (Thing(x21) + i1).double for x20 in t6 for x21 in range(x20 % 4)} | d5))
        return ((f2 + i1) + (f2 * f2))
    show((l4 is not None).replace('0', s3).replace(s3, s3))
    class C23(Thing):
        value = (i1 | i1)
        squares = [x25 for x24 in range(0) if isinstance({(1, 2): 'p', 0: 0}, int) for x25 in range(x24 % 4)]
        def method(self, x=1):
            if False:
                return (t6 or [7])[0]
            try:
                for i26 in (l4 * (i15 & 1))[:5]:
                    tick()
                    show((s3.strip().find(s3),))
                    i27, i27 = (i26 := i27), (3 + i1)
                    show('%d' % ((Thing((i1).bit_length()) + ((i26 % 1000) ** (-4611686018427387904 & 3))).double,))
                i26 -= sum((fn17(*[i1, i1]) for x28 in t6 for x29 in range(x28 % 4)))
                s30 = s30 = cap('%d' % (i1).bit_length())
            finally:
                print('finally', 30)
                i26 = cap({False: (0.0 <= f2)}.get(s30, (i31 := (i1 // i1))))
            return cap(x + self.value)
    show(C23.value, C23.squares, C23().method((i1 - -1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen32(i33):
        tick()
        yield i33
        i33, i33 = i1, (i1 + i33)
    show((l4[2::2] * ((i1 and i15) & 1))[::-1])
    match (-0.1 % round(1e10, 1)):
        case [_, *_]:
            match f'v={i15:{12}}':
                case {0: _}:
                    w34 = 0
                    while w34 < 2 and (b8 not in (f2, i1, i15,)):
                        w34 += 1
                        tick()
                        show(float(((Thing(i15) + i1).double % (i1 >> (i1 & 31)))), b8)
                        print('%s'.join(map(str, [b8])), end='|\n')
                case (0 | 2) if (b8 or b8):
                    for i35 in reversed(l4[:4]):
                        tick()
                        for i36 in [i35 for x37 in range(5)][:5]:
                            tick()
                            show((int(divmod(-4611686018427387904, i1)) << (abs(sorted(l4, reverse=True)) & 15)))
                        else:
                            if isinstance('0', str):
                                continue
                        show(tuple([*(l4 * (1 & 1)), (-0.0 if b8 else 2.25), isinstance(b8, int)]), z11)
                        if ('日本' not in t6):
                            continue
                    s3 += ('%s'[i35:] + s9.join(map(str, l4)))
                    s3 = cap(s3)
                case 1:
                    o38 = Thing(abs(i1))
                    o38.n += (i1 and i1)
                    show(o38, o38.missing, o38[3])
                    def gen39(i40):
                        global l4
                        global s3
                        tick()
                        yield i40
                        o41 = Thing((i1 << (10 & 15)))
                        o41.n -= (i1 + i40)
                        show(o41, o41.missing, o41[1:2])
                        show((-1e-300 * round(-f2, 2)))
                        b42 = cap((b8 is not None))
                        i43, i44, *l46, i45 = (i45 >> (i1 & 31)), (7 & i1), int(b8), max(i40, i1)
            show(l4.pop())
        case [_, *_]:
            show(int(s3))
            try:
                del l4[(t6 or [7])[0]]
            except LookupError as e55:
                show_error(e55)
                d10 = cap(dict(zip((f'{i1:{12}}' if (-3 >= i1 > i36) else str(b8)), [(x56 + i1) for x56 in t6 if [65535]])))
            except Exception:
                print((f'{i1!s:>8}' * (sum(((i36 + i35) for x58 in range(0) for x59 in (1, 2))) & 3)), end='|\n')
                g60 = gen32(abs(i1))
                show(next(g60, 'none'))
            finally:
                print('finally', 60)
                try:
                    match sum((abs(x61) for x61 in list(d5) for x62 in range(x61 % 4))):
                        case {} if (l4 == l4):
                            show({b8: (not f'{s3:{12}}'), **dict(zip(s3[i1:i1], []))}, False)
                        case _:
                            g63 = gen39(i1)
                            show(next(g63, 'none'))
                            g63.close()
                            g63.close()
                            show(list(g63)[:5])
                    try:
                        show(i1)
                        assert ((i15 << (i1 & 15)) >= i35)
                    except IndexError as e64:
                        show_error(e64)
                        f65 = cap((((-3.75 - 256) * float(i1)) if ((b8 and b8) or bool(t6)) else -f2))
                        *l67, i36, i66 = (t6 or [7])[0], (lambda x, y=3: cap(x + y))(10)
                    finally:
                        print('finally', 67)
                        show({s3}, ((lambda x, y=(i36 // i1): cap(x + y))(i1), '0',))
                        s68 = cap(((s3[i66:] + 'abc')[i1] + s3))
                    l67.reverse()
                except StopIteration:
                    if ((s9.title() + f'v={i1:{12}}') > s3 > (f'v={i1:{3}}' * (s9.rfind(s3) & 3))):
                        show((((Thing(i1) + i1).double % (i1 - i1)) + (s3 if b8 else '0').rfind('12')), (-i1 or ((i1 - i1) & d5.get(i1, i1))))
                        print(s68[i1:][i15:][len((l67 + [2305843009213693952, 256, 10, 255])):i1], end='|\n')
                        show((b8 or isinstance([i36], str)))
                    else:
                        l4 = cap([])
                        show(len(t6[i66:i66:-1]))
                finally:
                    print('finally', 69)
                    if isinstance((lambda x, y=(lambda x, y=i15: cap(x + y))(i1): cap(x + y))(len({(1, 2): 'p', 0: 0})), (list, float)):
                        show(([(i1 if b8 else -4611686018427387904) for x70 in reversed([5, 3][:4])] <= list(zip([t6], t6))))
                        show((str(f'{s68:>6}') + 'abc')[-1])
                        t6 = cap(divmod(int(-f2), (256 * 100000000000000000000)))
                    else:
                        i71, i72 = iter([(i36 + i1), i1])
                        show((sorted(sorted([7], key=str), reverse=True) * (((i1 - i1) if (s9 not in {1, 2}) else (7 & 4611686018427387903)) & 1)), (isinstance(s3.count(s3), (list, float)) and ((255 | 23) >= i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((sorted(([3] + l4)) + list(zip(list(zip(l4, t6)), t6[i1::-1]))), -4611686018427387904)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert ((f2 + i1) != 1e-300), ('12' if b8 else s3)
    def fn73(*, i74):
        tick()
        def fn75(i76, *t77, i78):
            tick()
            l4[int(s9)] -= i1 % 97
            assert isinstance((i1 - i1), (list, float)), s3[i15:i1]
            try:
                show([x80 for x79 in range(1) for x80 in (1, 2)][:i1:-1], {i1: str(float(i1)), **{x81: x82 for x81 in reversed(l4[:4]) for x82 in range(x81 % 4)}})
                show((s9, (100000000000000000000 if bool(i76) else (l4 or [7])[0]), *str([x83 for x83 in sorted(z11, key=repr)]),))
            except IndexError as e84:
                show_error(e84)
                *l86, i78, i76 = iter([sum((i78 for x85 in reversed([-1, 2305843009213693952, 2, 100000000000000000000][:4]) if b8)), fn17(i1, i35)])
                o87 = Thing(((i71 % 1000) ** (i72 & 3)))
                o87.n = i1
                show(o87, o87.double, o87[::-1])
            w88 = 0
            while w88 < 5:
                w88 += 1
                tick()
                d90 = cap((({**d10, **{1: 2, 'b': 3}, 2305843009213693952: b8} | {s3: s9}) | ({**d5} | {x89: i1 for x89 in l86[:5] if False})))
                show((b8, str((l4 + l4)), t6,))
            return (abs(7) or (i1 // 7))
        assert bool({'Hello': b8}), str(0.0)
        return -i36
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z91 = cap(set(sorted(list(zip(l4, t6)), reverse=True)))
    print(s3.join(map(str, [(i1 ^ i1)])), end='|\n')
    d10 = cap({True: f'{{}}{s68:^7}'.replace(s68, s3), s9: isinstance((1e300 == f2), int)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4.sort(key=str)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w92 = 0
    while w92 < 3 and tuple(['Hello', -3]):
        w92 += 1
        tick()
        l67 = cap(list(zip([('0' + 'ß'), sum(((lambda: -4611686018427387904)() for x93 in reversed(l4[:4]) if b8)), f'v={s68}'], ())))
        try:
            i94 = cap(+65535)
            show((({s3: i1, s68: False} | {f2: 65535, **d10}) | ({s9: b8, 0.1: i15, **{1: 2, 'b': 3}} | {x95: i71 for x95 in range(3) if True for x96 in (1, 2)})))
            for i15 in gen39((t6 or [7])[0]):
                tick()
                show(i71)
            else:
                try:
                    show((([i1 for x97 in [2305843009213693952, 10, -4611686018427387904, 2147483648][:5]] + l4) + l4))
                finally:
                    print('finally', 97)
                    s98 = s99 = cap((f'v={s68}' + f'{i94:^7}'))
        finally:
            print('finally', 99)
            show((), (()[::-1] + (divmod(i1, 1) + divmod(i1, -4611686018427387904))))
            i15 = cap(len(set(t6)))
        l100 = cap(l4)
    f2 = cap(f65)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(divmod(((i1 - 4611686018427387903) >> ((i35 := i1) & 31)), ((i1 // i1) and l100[i1])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i72 in gen32(((i1 % 1000) ** (i36 & 3))):
        tick()
        show(d10.pop(i71))
    l67.insert(len(s3), (i102 := i66))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i36 ^= abs(fn73(i74=i71))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d10', globals().get('d10'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f65', globals().get('f65'))
show('i1', globals().get('i1'))
show('i102', globals().get('i102'))
show('i15', globals().get('i15'))
show('i35', globals().get('i35'))
show('i36', globals().get('i36'))
show('i66', globals().get('i66'))
show('i71', globals().get('i71'))
show('i72', globals().get('i72'))
show('i94', globals().get('i94'))
show('l100', globals().get('l100'))
show('l4', globals().get('l4'))
show('l67', globals().get('l67'))
show('s3', globals().get('s3'))
show('s68', globals().get('s68'))
show('s9', globals().get('s9'))
show('s98', globals().get('s98'))
show('s99', globals().get('s99'))
show('t6', globals().get('t6'))
show('z11', globals().get('z11'))
show('z7', globals().get('z7'))
show('z91', globals().get('z91'))
