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

i1 = 4611686018427387903
f2 = 1e-300
s3 = ''
l4 = [2147483648]
d5 = {}
t6 = (1, 'a')
z7 = {0, 1, 2, 3}
b8 = False
i1 = 65535
f9 = 1e300
s10 = 'a'
l4 = [-3, -3, -3]
d11 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z7 = {'a', 1}
b12 = True
try:
    o13 = Thing((2147483648 % i1))
    o13.n += (i1 | i1)
    show(o13, o13.double, o13[::-1])
    t14 = t14 = cap(tuple(list(zip(str(l4), ((0, (1, 2)) + t6)))))
    assert (not (f2 if b8 else f2))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((1.5 - round((2305843009213693952 / i1), 2)))
    def fn15(i16, /, **d17):
        tick()
        show((sorted([0 for x18 in list(d5) if b8 for x19 in range(x18 % 4)]) + []))
        try:
            i16 ^= ((2147483648 ^ i1) - (i1 >> (i1 & 31)))
            try:
                if (((i1 * i1) + s3.count('ß')) > ~i1 <= 10):
                    show(d5.setdefault(s10, sum((i16 for x20 in reversed([2, 65535, -4611686018427387904][:4])))))
                    show(dict(zip((f'v={i1:^7}' + 'aXbXc'[256:i1]), [])))
                    assert (s3 in l4)
                l21 = cap([3])
                i16, i16 = (i1 >> (i16 & 31)), len(d5)
            finally:
                print('finally', 21)
                if isinstance('%s' % (([255, 3, 256] or [7])[0],), (list, float)):
                    show(s10.join(map(str, [][i1:65535])))
                    b22 = cap(b12)
                    o23 = Thing(d11.get('a', i1))
                    o23.n -= ~100000000000000000000
                    show(o23, o23.double, o23[3])
                elif (([t6, 'a', -1] * (256 & 1)) <= ([x24 for x24 in range(9, 1, -2)] + [i1])):
                    d17 = d25 = cap({})
                    show((s10.replace('ß', s10).strip() + (('x y' + s10) * (abs(i16) & 3))), ({x26: i1 for x26 in sorted(z7, key=repr) for x27 in range(x26 % 4)} | ({(1, 2): 'p', 0: 0} | d11)).get(s10, ((i16 := i1) * sum((i1 for x28 in t6 for x29 in range(x28 % 4))))))
            i16, i30 = (-4611686018427387904 % 5), i1
        except Exception:
            show(tuple([100000000000000000000, -0.0, (f9 if l4 else 0.1)]))
            raise
        else:
            w32 = 0
            while w32 < 2:
                w32 += 1
                tick()
                try:
                    o33 = Thing(i16)
                    o33.n = (i1).bit_length()
                    show(o33, o33.missing, o33[1:2])
                except ZeroDivisionError as e34:
                    show_error(e34)
                    i30 = cap((100000000000000000000 if (len(t6) >= (i16 << (i1 & 15))) else max(sum((i1 for x35 in range(9, 1, -2))), int(False))))
            else:
                s36: str = cap((((s3 + 'abc')[-1] + 'abc')[-1] + s10))
            i37 = cap(int(any('aXbXc'.split())))
        try:
            f38 = cap(float(((i1 & 7) // +4611686018427387903)))
            show(bool(list(t6[:i16:-1])), f9)
        except LookupError as e39:
            show_error(e39)
            s36 += '日本'.join(map(str, [][:]))
            s36 = cap(s36)
            if bool((s3 is not None)):
                print((('ß' if b8 else s3).replace('12', s10) + 'abc')[i30], end='|\n')
                show(z7)
                show(bool({i1: f'{{}}{i37!s:>8}'}))
            else:
                z41 = cap((z7 | {x40 for x40 in reversed([][:4])}))
        i16 &= 100000000000000000000
        return t14[abs(i37)]
    w42 = 0
    while w42 < 5 and (i1 not in {s3}):
        w42 += 1
        tick()
        show({0.0: (d5 is not None)})
        show((abs((2 + i1)) + 7), tuple([])[i1:i1:-1])
        with Manager(43) as i44, Manager('second') as s45:
            i44 = cap(fn15(((i1 - i1) << ((i1 << (100000000000000000000 & 15)) & 15))))
            d11 = d5 = cap(({b8: 'a'.replace(t6, 'a'), 4611686018427387903: (s3 * (i1 & 3))} | {1e10: (s3 + 'ß'), b8: (f9 >= f9), True: (i1 <= i1)}))
    d46 = cap(({i1: (i44).bit_length()} | dict(zip(s3.replace(s10, 'aXbXc'), l4))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4.append(((i1 + i1) + i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6 += ((i44 - i1), *divmod(i44, i44),)
    def gen48(i49):
        tick()
        yield i49
        with Manager(50), Manager('second') as s51:
            show(({b12: '12', **{**d11, True: i1}, i1: ('x y' * (i1 & 3))} | {True: s10.find(s10), s10: (i1 * i1), b8: i1}))
            if ([65535, 100000000000000000000, 65535, 4611686018427387903] is None):
                show(isinstance(((s10 + 'abc')[0] + (s10 + s51)), (list, float)))
            else:
                for i52 in reversed(l4[:4]):
                    tick()
                    show({x53: ((x54 >> (i1 & 31)) + 'Hello'.find(s10)) for x53 in sorted(z7, key=repr) if b8 for x54 in range(x53 % 4)}, (d46 | {x55: x55 for x55 in list(d5)}))
                    show(l4.pop())
        show(tuple(([] + [100000000000000000000, 3, 2, -4611686018427387904]))[abs(int(s10))])
        class C58(list):
            value = (i1 + 256)
            squares = [len(d5) for x59 in range(0)]
            def method(self, x=1):
                try:
                    t60 = cap(tuple([(f2 >= f9)]))
                    for i61 in reversed(l4[:4]):
                        tick()
                        t62 = t63 = cap((1,))
                except KeyError as e64:
                    show_error(e64)
                    print(f'v={i49:^7}', end='|\n')
                    raise
                except (ValueError, KeyError) as e65:
                    show_error(e65)
                    try:
                        t67 = cap((sum((x66 for x66 in list({1: 2, 'b': 3}))), *(f'{s45:^7}', *(*l4,),),))
                    finally:
                        print('finally', 67)
                        t68: object = cap(divmod((i1 - i52), ((2305843009213693952 % 1000) ** (i1 & 3)))[256::-1])
                finally:
                    print('finally', 68)
                    match {**{f9: b8, b8: b12, f9: i61}, f2: (s45 + 'abc')[0]}:
                        case (int() | 2):
                            show(('%r' % i1 * ((i1 - i52) & 3)).find(s3), isinstance(((s10 if b8 else s10) if (s51 < s3) else s3.join(map(str, l4))), str))
                            show((-3 / i44))
                        case _:
                            s69: str = cap(f'{s10:{3}}')
                z70: object = cap({'0'})
                return cap(x + self.value)
        show(C58.value, C58.squares, C58().method((t6 or [7])[0]))
        i71, i72, i52, *l74 = i71, i1, sum((i72 for x73 in list({(1, 2): 'p', 0: 0})))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 &= d5.get(i1, (2305843009213693952 >> (i1 & 31)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i75 in range(5, 1, -2):
        tick()
        for i75, i44 in enumerate(t6):
            tick()
            try:
                show((s3 is None))
                l4.sort(key=str)
            except IndexError:
                show(((t6 + t6)[:-4611686018427387904] + t6))
            except ZeroDivisionError:
                show(b12)
                match {f2: b8}:
                    case Thing(n=[*_]):
                        show(all([*s10.upper(), (i75 if b12 else i1)]), ((-f2 % i1) / ((i1 - i1) >> (sum((i75 for x82 in l4[:5] if False)) & 31))))
                        show(set(s10), ((i1 ^ (i1 if b12 else i1)) and (((l4 or [7])[0] % 1000) ** (s10.count(s10) & 3))))
                    case bool():
                        d46[i75] = ((s45,) or [7])[0]
                        f2 += -f2
                    case _:
                        assert any([b8]), f'v={i75!s:>8}'
            try:
                try:
                    show(b12, {f9: ((s3 if b8 else '0') + 'abc')[fn15(*[2305843009213693952])], **{}, s10: i1})
                    l4 = cap(-2.25)
                    if (False or b8):
                        raise KeyError(s10.replace(s45, s3)) from KeyError('cause')
                finally:
                    print('finally', 82)
                    d84 = cap(dict(zip(s10, [(i1 << (i1 & 15)) for x83 in sorted({1, 2}, key=repr)])))
                try:
                    show({'bc'})
                    i85 = cap(((fn15(*[i75]) >> ((i75 + 4611686018427387903) & 31)) % (Thing((i1 & i1)) + d11.get(s45, i1)).double))
                finally:
                    print('finally', 85)
                    show({x86: fn15(*[x86]) for x86 in sorted({'a', 1}, key=repr)}, dict(zip('%d' % ((i1).bit_length(),), [f'{{}}{i44:}', *s3.upper()])))
                    print(((s45.replace(s10, 'ß') + f'v={i87:{3}}') if (l4 is None) else ('%r' % (i1,) + 'abc')[-1]), end='|\n')
                show((False in []), (((s10 <= s10) and (i1 > '日本' > 'bc')) or all((l4 + l4))))
            except ValueError as e88:
                show_error(e88)
                i87 += (i1 | 10)
                i75 += sum((x90 for x89 in range(0) for x90 in (1, 2)))
            except ZeroDivisionError as e91:
                show_error(e91)
                if all([*[b8]]):
                    l4.sort(key=str)
                elif b12:
                    t14 = cap(())
                raise
        print(s3.upper(), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f2 /= -f9
    g93 = gen48(int(s3))
    show(next(g93, 'none'))
    g93.close()
    g93.close()
    show(g93.send((i87 + i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(94):
        g95 = gen48((i1 % i85))
        show(next(g95, 'none'))
        show(next(g95, None))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(f2)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z7 = cap(set([fn15(i1) for x96 in list({(1, 2): 'p', 0: 0}) if (-4611686018427387904 in ())]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b12', globals().get('b12'))
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d46', globals().get('d46'))
show('d5', globals().get('d5'))
show('d84', globals().get('d84'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i44', globals().get('i44'))
show('i75', globals().get('i75'))
show('i85', globals().get('i85'))
show('i87', globals().get('i87'))
show('i92', globals().get('i92'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('s45', globals().get('s45'))
show('t14', globals().get('t14'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
