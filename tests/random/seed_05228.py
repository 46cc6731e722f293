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
f2 = 1e10
s3 = 'bc'
l4 = [1]
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 'a')
z7 = {0, 1, 2, 3}
b8 = True
i9 = 2305843009213693952
f2 = 1e10
s10 = 'ß'
l4 = [256, 2305843009213693952]
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 2, 3)
z11 = {'a', 1}
b8 = True
try:
    try:
        try:
            show({5: (+i1 + (i1 - 65535))})
        except ZeroDivisionError as e12:
            show_error(e12)
            show(((set(s10) & z11) | set((t6 + t6))), (-f2, bool(isinstance(l4, (list, float))),))
            i9 = cap(sum((2147483648 for x13 in t6)))
            raise
        finally:
            print('finally', 13)
            w14 = 0
            while w14 < 5 and (l4 is not None):
                w14 += 1
                tick()
                if b8:
                    break
            for i15 in sorted({'a', 1}, key=repr):
                tick()
    except (ValueError, KeyError) as e16:
        show_error(e16)
        if any(['日本'[i1:i9], 256]):
            d17 = cap((d5 | (({} | d5) | (d5 | d5))))
        for i18 in sorted(z7, key=repr):
            tick()
            show({x19: (((-1 % 1000) ** (i9 & 3)) & x19) for x19 in sorted(z7, key=repr)})
            i18 |= int((f2 + f2))
    else:
        i20 = cap(int(((i9 / 2305843009213693952) if (f2 if b8 else f2) else (f2 if True else f2))))
        l4[i9] = 7
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(()[i1:i1:2], (f'{{}}{i18!a}' + 'abc')[-1])
    del d17['Hello']
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([([3, 2, 10][:i9] or [7])[0]], bool((2.25,)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn23(i24=-3):
        tick()
        def fn25(*, i26):
            tick()
            i26 %= ((37 << (i9 & 15)) if True else (i1 >> (i18 & 31)))
            show((set(l4[-1:i9]) & ((z7 | z7) ^ {4611686018427387903, s10})))
            print(((str(b8) if b8 else s10[i18:i18]) + 'abc')[sum((+x27 for x27 in (1, 'a') if any(l4) for x28 in (1, 2)))], end='|\n')
            return int(isinstance({}, str))
        for i29 in sorted(z11, key=repr):
            tick()
            try:
                show(divmod('Hello'.join(map(str, l4)).rfind(s3), int((l4 >= l4))))
                for i30 in list(d5):
                    tick()
                    show(i29)
            finally:
                print('finally', 30)
                z31 = cap({0, 1, 2, 3})
            if bool((f2 if (s3 is None) else round(f2, 2))):
                s32 = cap((((s3 * (i9 & 3)) + 'abc')[-1] + 'abc')[0])
                if isinstance(fn25(i26=(i1 - i1)), (list, float)):
                    if all(l4):
                        return (lambda x, y=i1: cap(x + y))(i24)
                    t33 = t34 = cap((i9,))
                else:
                    show(({b8, i9, b8} & {(t34 or [7])[0] for x35 in t6 if (0 >= i1)}), (b8 is None))
            show((((i1 << (2 & 15)) << (sum((i18 for x36 in sorted(set(), key=repr))) & 15)) / (i37 := i9)))
        else:
            show(((((i9 << (i9 & 15)) % 1000) ** ((1).bit_length() & 3)) / i9))
        print(s10.join(map(str, [f2])).replace(s3, s10), end='|\n')
        return len(z7)
    try:
        show({x38: ((i1 if b8 else x38) & (x38 or i1)) for x38 in reversed(l4[:4])})
        show((i1, *'',)[:i1:-1][:i9])
    except TypeError as e39:
        show_error(e39)
        print(str(list(zip(list(l4[:5]), t6))), end='|\n')
    except IndexError:
        for i20, i9 in enumerate(range(5, 1, -2)):
            tick()
            i15 -= ((i20 ^ i18) >> ((i9 - b8) & 31))
        l4[::2] = list(sorted(z11, key=repr))
    finally:
        print('finally', 41)
        class C42(list):
            value = +i20
            squares = [(-3 * i9) for x43 in list(d5) if (l4 == l4) for x44 in (1, 2)]
            def method(self, x=1):
                try:
                    i45 = cap((-3 * int((i9 in z11))))
                finally:
                    print('finally', 45)
                    show([])
                def gen46(i47):
                    tick()
                    yield i47
                    if ({(1, 2): 'p', 0: 0} is not None):
                        return ('bc' + 'abc')[-1]
                    show(([100000000000000000000, -4611686018427387904, 2, 2305843009213693952][:i9] * ((s10.rfind(s10)).bit_length() & 1)))
                    print(((b8 + 'Hello').lower() + 'abc')[-1], end='|\n')
                return cap(x + self.value)
        show(C42.value, C42.squares, C42().method((i49 := i15)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o50 = Thing((lambda x, y=i1: cap(x + y))(0))
    o50.n += sum((-3 for x51 in range(9, 1, -2) for x52 in (1, 2)))
    show(o50, o50.missing, o50[3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert (('bc' < s3 > s10) or (not t6))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o53 = Thing((lambda x, y=i1: cap(x + y))(i9))
    o53.n -= 256
    show(o53, o53.double, o53[5])
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
    class C54(list):
        value = (i1 << (i9 & 15))
        squares = [(lambda: (x55).bit_length())() for x55 in sorted(z7, key=repr)]
        def method(self, x=1):
            try:
                match l4:
                    case [*_]:
                        show(((255 + i1) % (Thing((Thing(i1) + i56).double) + (i9 and 3)).double), (i20 not in []))
                        if (i1 is not None):
                            show(((s10.join(map(str, l4)), (b8 is None), *[3, 28, 4611686018427387903],), t6,))
                        elif ((i1 in (t6 + t6)) or ((1.5 if False else 0.1) <= float(i49) < (f2 if b8 else 1e-300))):
                            i57 = cap((abs((i1 << (i9 & 15))) // abs(t6[2])))
                    case Thing(n=1):
                        print('%d' % (fn23(),), end='|\n')
                        o58 = Thing(abs(i49))
                        o58.n -= min(i1, i1)
                        show(o58, o58.n, o58[3])
                    case {'a': 1}:
                        z60 = cap({((i1 - i9) if (s10 is not None) else (i1).bit_length()) for x59 in sorted(z11, key=repr)})
                    case _:
                        o61 = Thing(abs(i1))
                        o61.n -= (i9 | 7)
                        show(o61, o61.n, o61[::-1])
                try:
                    if (b8 is not None):
                        print((((s3 * (i9 & 3)) + 'abc')[-1] * (sum(((i1 >> (i9 & 31)) for x62 in sorted(z7, key=repr) for x63 in (1, 2))) & 3)), end='|\n')
                        i57 += i1
                    show(round(float(sum((i18 for x64 in l4[:5] for x65 in range(x64 % 4)))), 2))
                except LookupError as e66:
                    show_error(e66)
                    w67 = 0
                    while w67 < 3:
                        w67 += 1
                        tick()
                        g68 = gen46(int(f2))
                        show(next(g68, 'none'))
                        show(next(g68))
                        show({f2: (min(256, t6) == (i57 >> (i1 & 31)) > abs(4611686018427387903)), b8: (s3 + s10).find(s3)})
                        i57 = cap(((lambda x, y=(lambda x, y=2147483648: cap(x + y))(i9): cap(x + y))(d5.get(s3, i1)) * (i9 | (i9 + i9))))
                    raise
            except Exception:
                def fn70(*, i71, **d72):
                    tick()
                    del l4[i49:i9:-1]
                    show(({(i1 if b8 else x75) for x73 in range(9, 1, -2) if (i1 > x73 <= i18) for x75 in range(x73 % 4)} & {b8}), (i71 := (fn23() - (i9 ^ -4611686018427387904))))
                    return sum((x76 for x76 in [s10, f2, (1,)][:5]))
                print('aXbXc', end='|\n')
            except ZeroDivisionError:
                show(f'{{}}{i49:{3}}')
            else:
                show(str(((f2 % i9) if isinstance(s3, (list, float)) else f2)))
            finally:
                print('finally', 77)
                l78 = cap(l4)
                try:
                    assert (b8 or (l78 is None))
                except ArithmeticError:
                    for i80 in gen46(int(b8)):
                        tick()
                        print(((('aXbXc' + '日本') * (i18 & 3)) + (s10 + s10).replace(s10, s10)), end='|\n')
                        print('', end='|\n')
                    show(fn70(i71=((s3 + s3) or (0).bit_length())))
            d82 = cap({x81: x81 for x81 in sorted(set(), key=repr)})
            return cap(x + self.value)
    show(C54.value, C54.squares, C54().method((i1 << (i9 & 15))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen83(i84):
        global i18
        global s3
        tick()
        yield i84
        i18 = cap(((s3 + 'abc')[0] if (f2 > f2 < f2) else '%d' % i1).rfind(s3))
        show(d5.setdefault('', (lambda x, y=i9: cap(x + y))(i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show((((fn70(i71=10) % 1000) ** ((i18 + i9) & 3)) / ((Thing(i1) + i9).double * ~i9)), b8)
    except ZeroDivisionError as e85:
        show_error(e85)
        show(sorted([(x86 // x86) for x86 in range(0)], key=str), (str((2.25 + i1)) < '%s'[i9:fn23()]))
        if b8:
            s87 = cap(s10)
    finally:
        print('finally', 87)
        print(s10, end='|\n')
        if (not (f'{{}}{i41!r}' * (int(s10) & 3))):
            w88 = 0
            while w88 < 3 and (2147483648 not in {x89: i9 for x89 in sorted(z11, key=repr) if b8}):
                w88 += 1
                tick()
                z91 = cap((set([i18 for x90 in range(1)]) & {True}))
                l92 = cap([255, 2147483648, 3, 3])
                s3 = cap('日本')
            show(s10.join(map(str, (list(sorted(z7, key=repr)) * (abs(i9) & 1)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b96 = cap(all([(i9 << (i9 & 15)) for x93 in reversed(l92[:4]) if all(l4)]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(t6)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(('日本'[min(i9, -3):d5.get(i1, i9)] * ((lambda x, y=i9: cap(x + y))((lambda x, y=-3: cap(x + y))(i9)) & 3)), end='|\n')
    print('%5s' % ((Thing(-1) + i9).double,).strip(), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l98 = cap(([(lambda: x97)() for x97 in range(3)] * (i1 & 1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i20 in list(d5):
        tick()
        with Manager(100) as i101:
            i49 ^= (()[i20] * i1)
            show((((f2 + f2) if b8 else (f2 * f2)) if (b96 not in (t6 + t6)) else f2), set(f'v={i41:{3}}'))
            l4.extend(sorted(z91, key=repr))
        try:
            d5.update({**d5, **d5, i9: s3})
            for i103 in reversed([100000000000000000000, 256, 2, -4611686018427387904][:4]):
                tick()
                i105 = cap((+i15 - (i104 := (i1).bit_length())))
                b96 = cap((not (f2 is not None)))
                show([17])
        except (ValueError, KeyError) as e106:
            show_error(e106)
            def gen107(i108):
                tick()
                yield i108
                i108, i108, i108 = {'a': 1}.get('12', i1), (i108 or i49), -i9
                f109 = cap(((-f2 if (s10 != '%s') else (0.1 / 1e-300)) % ((-1 // i104)).bit_length()))
                if bool(('%s' % (i104,) * (abs(65535) & 3))):
                    d112 = cap({x110: x110 for x110 in reversed(l92[:4]) for x111 in (1, 2)})
                    o113 = Thing((i1 or i18))
                    o113.n = (i18 and i9)
                    show(o113, o113.n, o113[3])
                else:
                    show((i9 not in {0, 1, 2, 3}), ((round(f109, 1) + (f2 + f2)) // 255))
                    i108 = cap(i15)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('b96', globals().get('b96'))
show('d17', globals().get('d17'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i101', globals().get('i101'))
show('i103', globals().get('i103'))
show('i104', globals().get('i104'))
show('i105', globals().get('i105'))
show('i15', globals().get('i15'))
show('i18', globals().get('i18'))
show('i20', globals().get('i20'))
show('i41', globals().get('i41'))
show('i49', globals().get('i49'))
show('i9', globals().get('i9'))
show('l4', globals().get('l4'))
show('l92', globals().get('l92'))
show('l98', globals().get('l98'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('s87', globals().get('s87'))
show('t6', globals().get('t6'))
show('z11', globals().get('z11'))
show('z7', globals().get('z7'))
show('z91', globals().get('z91'))
