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

i1 = 256
f2 = 1e300
s3 = '0'
l4 = [-4611686018427387904]
d5 = {}
t6 = (1, 'a')
z7 = {'a', 1}
b8 = False
i9 = 2
f2 = 0.1
s10 = '日本'
l11 = [2147483648, 2305843009213693952, 65535, 256]
d5 = {}
t6 = (1, 'a')
z12 = {'a', 1}
b13 = True
try:
    del l11[s10[i9:i9]]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show((float((Thing(i1) + i9).double) == f2))
        match bool({x14: l4 for x14 in sorted(z7, key=repr)}):
            case (int() as i15):
                def gen16(i17):
                    global i1
                    global s10
                    tick()
                    yield i17
                    l11.sort(key=str)
                l11.insert(0, (-1 - i15))
            case []:
                w18 = 0
                while w18 < 5 and (i1 is not None):
                    w18 += 1
                    tick()
                    try:
                        assert (f'{s10}' >= ''.strip()), s3.strip()
                        z7 = cap(set(f'{s10:{3}}'))
                        i15, *l19 = (i1 - 5),
                    except IndexError as e20:
                        show_error(e20)
                        i9, *l11, i21 = iter([min(i1, i9), i9, (i21).bit_length(), int(l11)])
                        if all(l11):
                            break
                    finally:
                        print('finally', 21)
                        print(f'{{}}{i21=}', end='|\n')
                        show(round(-f2, 0))
                    show({(x22 - x22) for x22 in list(d5)})
        w23 = 0
        while w23 < 2:
            w23 += 1
            tick()
            show((-0.0 + -f2))
            if (l19 > [-3 for x25 in s10.split()[:5]]):
                *l11, i21, i9 = s3.count(s3), (i9 >> (255 & 31))
                assert (False is None), (s3 + 'abc')[0]
            else:
                d26 = cap(((d5 | ({} | {1: 2, 'b': 3})) | {b13: int(f2), i9: (s3 if True else s10)}))
            w27 = 0
            while w27 < 5:
                w27 += 1
                tick()
                show(str(bool((s3 + 'abc')[0])), (isinstance(dict(zip('Hello', l11)), int) or (float('inf') is None)))
            else:
                show({x28: (lambda: ((x28).bit_length() | x28))() for x28 in sorted(z7, key=repr)}, {i9: ((7 >> (i9 & 31)) <= (i1 - i9) == (Thing(i9) + i9).double), i15: ((s10 if True else s10) + 'abc')[0]})
        else:
            show(s10.join(map(str, list((s3 * (7 & 3))))))
    except ArithmeticError as e29:
        show_error(e29)
        class C30:
            value = int(False)
            squares = [x31 for x31 in range(5)]
            def method(self, x=1):
                match ([*(1,)] <= 'x y'.split()):
                    case (0 | 2) if (l19 != []):
                        if b8:
                            return f'{{}}{s10!s:>8}'
                print((s10.join(map(str, l11)) + (f'{i15:{3 + 2}}' + (s10 + 'aXbXc'))), end='|\n')
                return cap(x + self.value)
        show(C30.value, C30.squares, C30().method((i1 - i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5 = cap({**{f2: t6, **{}, b8: i9}, **dict(zip('%s' % (i9,), sorted(l4))), 65535: str([(lambda: i9)() for x32 in range(5, 1, -2)])})
    t6 = cap((False, f'v={s3:}',))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(s3.join(map(str, list(zip('Hello'.split(), tuple(l19))))), end='|\n')
    class C33(Thing):
        value = (i9 if b13 else i15)
        squares = [(lambda: x34)() for x34 in reversed(l4[:4])]
        def method(self, x=1):
            for i35, i36 in enumerate(list({})):
                tick()
                z38 = cap({s10, 10})
                s39 = cap(f'{i36:>6}'.lower())
            else:
                try:
                    assert b8, (s3 * (i1 & 3))
                    b40 = cap((not [((1,) + t6), *(s10 + s10), i9]))
                    show((s3 if b13 else s10).replace(s3, s3).split('X'), (((0, (1, 2)) + (t6, s39, *t6,)) + tuple([3, 1, 4611686018427387903])[i9:7]))
                finally:
                    print('finally', 40)
                    print(s3.join(map(str, [*(l11 * (1 & 1))])), end='|\n')
                    for i41, i35 in enumerate(sorted({'a', 1}, key=repr)):
                        tick()
                        i42, i41 = abs(3), i41
            show((s10 if b40 else s3).replace(s3, '日本').lower())
            return cap(x + self.value)
    show(C33.value, C33.squares, C33().method(int(s3)))
    i21 = cap(2147483648)
    show((set('0'.split('X')) ^ z7))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(43, True) as i44:
        if ((s10 + '12').rfind(s10) < 4611686018427387903):
            l4.append(((5 % 1000) ** ((i1 * i1) & 3)))
        else:
            w45 = 0
            while w45 < 5:
                w45 += 1
                tick()
                for i46, i47 in enumerate(sorted({0, 1, 2, 3}, key=repr)):
                    tick()
                    o48 = Thing((i9 if b8 else i9))
                    o48.n -= (2 | i1)
                    show(o48, o48.double, o48[::-1])
                try:
                    show(({2147483648: f'{{}}{i15!s:>8}', s3: ((2 % 1000) ** (i46 & 3))} | dict(zip((s10 if b8 else s10), l11))))
                finally:
                    print('finally', 48)
                    assert (bool(t6) and (i21 is None)), (i21 - i9)
                z12 = cap(({s3, s10} ^ {b8}))
            if (not t6):
                s3 = s52 = cap(str(sum((x50 for x49 in sorted(z7, key=repr) if b13 for x50 in range(x49 % 4))))[-i1:(sum((i1 for x51 in list(d5))) ^ (Thing(-4611686018427387904) + i1).double)])
        del d5[i1]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen53(i54):
        tick()
        yield i54
        s55 = cap('%x' % ((i1 % 1000) ** (5 & 3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C56(Thing):
        value = (Thing(i1) + 255).double
        squares = [s3.rfind('12') for x57 in sorted({0, 1, 2, 3}, key=repr) if (x57 <= x57 <= i1)]
        def method(self, x=1):
            s58 = cap(s3)
            w59 = 0
            while w59 < 3 and isinstance((t6 + t6), str):
                w59 += 1
                tick()
                match round((f2 if True else 1e300), 2):
                    case Thing(n=i60):
                        for i60 in list(zip(l11, (1,)))[:5]:
                            tick()
                            print((f'{{}}{i21=}' * ((100000000000000000000 | i9) & 3)).strip(), end='|\n')
                            l11.reverse()
                        show(f'{s3:<5}')
                    case {'a': 1}:
                        match +i60:
                            case (int() as i60) if (l4 is not None):
                                show((divmod(([2305843009213693952, 22, 256] or [7])[0], 65535) + t6), z7)
                                o62 = Thing((i9).bit_length())
                                o62.n -= (i1 % i9)
                                show(o62, o62.n, o62[1:2])
                            case 2.25:
                                show([x63 for x63 in sorted(z7, key=repr)])
                            case [_, *_] if (2147483648 <= -3):
                                d64: object = cap(dict(zip('%x' % (10).bit_length(), list(zip(l4, t6))[:i9:-1])))
                                show('12')
                            case _:
                                i65 = cap((min(((i9 % 1000) ** (i46 & 3)), abs(i1)) << (((i9 >> (i46 & 31)) - (256 | i1)) & 15)))
            return cap(x + self.value)
    show(C56.value, C56.squares, C56().method((-3 - i15)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C66(dict):
        value = (i21 if b8 else -30)
        squares = [int(f2) for x67 in range(5, 1, -2) for x68 in (1, 2)]
        def method(self, x=1):
            class C69:
                value = (i1 // 3)
                squares = [x70 for x70 in range(9, 1, -2) if (1.5 == f2 != 1e-300)]
                def method(self, x=1):
                    print(((s10.join(map(str, l11)) + f'v={s10=}') * (i9 & 3)), end='|\n')
                    return cap(x + self.value)
            show(C69.value, C69.squares, C69().method(min(i15, 4611686018427387903)))
            if ([s3] != [(x71 + x71) for x71 in range(5) if (not b13) for x72 in (1, 2)] >= []):
                b73 = cap(isinstance({**d5, f2: (b8 is not None)}, str))
                print(((s10 + 'abc')[-1] if (any(l4) and bool([])) else ('%x' % i9 + s10)), end='|\n')
                try:
                    for i74 in range(5, 1, -2):
                        tick()
                        g75 = gen53((10 & i1))
                        show([cap(v) for v, _ in zip(g75, range(6))])
                        break
                finally:
                    print('finally', 75)
                    show((((s10 if False else '') + s3.replace(s3, s10)) if ((b8 or b73) or (True in t6)) else s10.replace(s10, '12').replace(s3, 'bc')))
            return cap(x + self.value)
    show(C66.value, C66.squares, C66().method(s3.rfind(s10)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i47 += ((i21 >> (i9 & 31))).bit_length()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i76 in [i9 for x77 in list({'a': 1}) if b8][:5]:
        tick()
        show({'ß'.rfind('日本') for x78 in list(d5) for x79 in (1, 2)})
    else:
        l11.insert(len(set()), abs(100000000000000000000))
    def fn80(i81=i1, *t82, i83=2):
        tick()
        o84 = Thing(+i1)
        o84.n += s10.find(s3)
        show(o84, o84.missing, o84[5])
        l85 = cap([])
        return (i1 if (b8 and b13) else (i83 - i81))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((str(b13) if isinstance(s52, (list, float)) else s3) if ('12' is None) else f'{i76:{3}}'[d5.get('%s', i9):'ß'.count(s3)]))
    l19 = cap([i44 for x86 in range(9, 1, -2) for x87 in (1, 2)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i15 in gen53(i1):
        tick()
        w88 = 0
        while w88 < 5:
            w88 += 1
            tick()
            show((not bool(list(zip([-3, 65535, 10, 5], t6)))), d5)
            s3 += '日本'.replace('Hello', '0')
            s3 = cap(s3)
            try:
                with Manager(89):
                    b90 = cap(isinstance(divmod(abs(i9), i1), str))
                    f91 = cap(((max(i1, i76) ^ (3 if b8 else i1)) / ((i1 | i9)).bit_length()))
                    show((s3['12':i1] + 'abc')[0].replace(s10, s3))
            except Exception as e92:
                show_error(e92)
                i9 = cap((i9 and i76))
            except (ValueError, KeyError) as e93:
                show_error(e93)
                l19.reverse()
        else:
            del b90
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b8', globals().get('b8'))
show('b90', globals().get('b90'))
show('d26', globals().get('d26'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f91', globals().get('f91'))
show('i1', globals().get('i1'))
show('i15', globals().get('i15'))
show('i21', globals().get('i21'))
show('i44', globals().get('i44'))
show('i46', globals().get('i46'))
show('i47', globals().get('i47'))
show('i76', globals().get('i76'))
show('i9', globals().get('i9'))
show('i94', globals().get('i94'))
show('l11', globals().get('l11'))
show('l19', globals().get('l19'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('s52', globals().get('s52'))
show('t6', globals().get('t6'))
show('z12', globals().get('z12'))
show('z7', globals().get('z7'))
