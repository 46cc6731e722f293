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

i1 = -37
f2 = 1e-300
s3 = '日本'
l4 = []
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 2, 3)
z7 = {0, 1, 2, 3}
b8 = False
i1 = 255
f2 = 2.25
s3 = 'x y'
l4 = [-9, 10, 0]
d9 = {(1, 2): 'p', 0: 0}
t6 = (1,)
z7 = {'a', 1}
b8 = False
try:
    for i1, i10 in enumerate(range(3)):
        tick()
        show(set(divmod((0 | -1), [-8][i10])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(f'{{}}{s3=}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(str(((f2 if b8 else f2) % ~i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (l4 != l4):
        raise IndexError('%5s' % 255)
    b8 = cap(all((s3 if b8 else s3).split()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print('', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(b8)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i11 in range(5, 1, -2):
        tick()
        def gen12(i13):
            tick()
            yield i13
            yield from reversed(l4[:4])
            show({x14: 1 for x14 in range(0)})
            try:
                w16 = 0
                while w16 < 3 and True:
                    w16 += 1
                    tick()
                    show((any([i1]) and True), (-f2 * (65535 / (2 << (i10 & 15)))))
                show((round((1e10 + f2), 0) * ((f2 * -3.75) * round(f2, 2))), (*tuple(l4), *str(i11), round(round(float('inf'), 2), 1),))
                print((s3 + s3), end='|\n')
            finally:
                print('finally', 16)
                w17 = 0
                while w17 < 5:
                    w17 += 1
                    tick()
                    z18 = cap({i13, b8})
        t6 = cap((t6 + t6))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if isinstance((str(-0.0) * ((256 + i1) & 3)), int):
        t6 = cap(tuple(sorted([][::2], reverse=True)))
        for i1 in sorted({'a', 1}, key=repr):
            tick()
            def fn19(i20, i21, *t22, **d23):
                tick()
                show(max((-i1 - (i10 if b8 else 256)), len({f2: b8, b8: i21})))
                match (-f2 + (0.1 if b8 else f2)):
                    case [*_] if (b8 or b8):
                        print(s3, end='|\n')
                        i24 = cap(i1)
                    case _:
                        l4.extend(range(5, 1, -2))
                with Manager(25, True) as i26:
                    o27 = Thing((100000000000000000000 - 5))
                    o27.n += (i21 % -1)
                    show(o27, o27.n, o27[3])
                    show(d5.setdefault(s3, (i1).bit_length()))
                    assert (not (i11,))
                show(z7)
                return float(4611686018427387903)
            try:
                try:
                    show((s3.split('X') >= [abs(i1), any([2305843009213693952, 2, 256, 65535]), *tuple(i1)] != (s3 + 'abc')[0].split()))
                    del l4[(i1 and i1)]
                    b8 = cap((fn19((i1 - i1), (i1 + i11)) < ((Thing(i1) + i1).double % (-3 >> (i1 & 31)))))
                finally:
                    print('finally', 30)
                    show(dict(zip((s3 if (s3 < '%s') else (s3 + s3)), sorted(list(t6), key=str))))
                z7 = cap(((bool(d5) | set(s3)) ^ {(lambda x, y=256: cap(x + y))(0) for x31 in [][:5]}))
                l4.sort(key=str)
            except ValueError:
                f36 = f37 = cap(-f2)
            for i11 in gen12(i1):
                tick()
                try:
                    t6 += divmod(i11, (i1 if b8 else -3))
                    s38 = cap(s3)
                finally:
                    print('finally', 38)
                    i10, i10, i10 = int(f36), fn19(f2, i1), max(i1, i10)
                d39 = cap({i1: s38.join(map(str, s3.split('X'))), **{**d5, f2: (i1 is not None)}, 3: s3[i11:].lower()})
                f2 = cap(-f2)
            else:
                try:
                    b40 = cap(((abs(i1) * +i1) >= i1))
                    d41 = d42 = cap({i10: '%x' % ((i11 * 2147483648),), f2: '%r' % (i1,).upper(), f2: ((s3 * (i1 & 3)) + 'a'.replace('日本', 'Hello'))})
                except TypeError as e43:
                    show_error(e43)
                    b44 = cap((([-4611686018427387904, 11, 1, 4611686018427387903][::2] or [7])[0] != -35 == {}.get(s38, (l4 or [7])[0])))
                except ArithmeticError as e45:
                    show_error(e45)
                    d9.update(d9)
                    o46 = Thing(s3.find(s3))
                    o46.n += (i1 and i10)
                    show(o46, o46.n, o46[3])
                else:
                    l4[fn19(i1, i10)] = (i47 := (i48 := 42))
                    t6 += (i1, s3, 0.0,)[:]
                finally:
                    print('finally', 49)
                    show((not '%x' % (7 if b40 else i11)))
                    i47 &= (-i1 >> ((i10 << (i1 & 15)) & 31))
        else:
            show(f2)
        def gen51(i52):
            global s3
            tick()
            yield i52
            with Manager(53, True) as i52:
                print(('%d' % ((i52 := i11),) + 'abc')[-1], end='|\n')
                t55 = t56 = cap((((2 % -3) - (i48 or i10)), ([b40 for x54 in l4[:5]] > (l4 + l4)), round((f2 % f2), 2),))
            for i57 in gen12((i11).bit_length()):
                tick()
                del d41[i1]
            else:
                match (s3 not in (d5 | d5)):
                    case (0 | 2):
                        show(b8, (not {i1: 'bc'.join(map(str, [5])), 65535: ('ß' > s3), **{i1: i1, i1: 'bc', '日本': s3}}))
                        d59 = d59 = cap({**{f2: bool(b8)}, i1: (int(s3) == (lambda x, y=i1: cap(x + y))(i1)), **d5})
                    case list():
                        l60 = cap((list(range(9, 1, -2)) + l4))
                    case 0:
                        l62 = l63 = cap([(lambda: max(x61, i1))() for x61 in sorted(z7, key=repr) if b8])
            l63[d5.get(i1, 3)] = f'v={i47!r}'.find(s38)
    elif False:
        try:
            o65 = Thing((i48 % i1))
            o65.n += (i10).bit_length()
            show(o65, o65.n, o65[::-1])
            print((((s3 * (i1 & 3)) if (i11 not in d5) else s3.upper()) if (bool(i50) and isinstance([2147483648, 10], int)) else (('aXbXc' + s3) if (f2 >= s3) else (s3 + 'abc')[-1])), end='|\n')
            for i66 in range(0):
                tick()
                show(((f36, b8, t6,) + (i1, t6, f2,))[i1:i1])
                print(s3[(fn19(*[i1, i1])).bit_length():], end='|\n')
            else:
                b71 = cap((i1 in [(i1 or i1) for x70 in t6]))
        finally:
            print('finally', 71)
            show(f'v={i11=}')
        for i10 in gen51((l4 or [7])[0]):
            tick()
            t72: object = cap(divmod(i1, [t6][(i11 % i1)]))
            s38 = cap('12'.join(map(str, [i50, -f2, *'12'[i1:i1]])))
            show(d39.setdefault('a', (i1 + i48)))
    else:
        print(f'{{}}{i50!r}', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i10, i73, i11 = (i1 & i10), i1, int(f2)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(i73)
    show(({'ß': str(l4)} | {**{i1: b71, b8: b71}}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        d42 = cap(d9)
        show(({x74: t6[x74] for x74 in t72} | {x75: i1 for x75 in sorted(l4)[:5]}))
        for i76, i77 in enumerate(range(5, 1, -2)):
            tick()
            for i10 in gen51(((i1 % 1000) ** (i11 & 3))):
                tick()
                s79 = cap((f'{s3!r:_^9}' if b8 else (('a' * (i1 & 3)) + s3.strip())))
                try:
                    show(d5.pop(2305843009213693952))
                    s38 += str(l4).lower()
                    s38 = cap(s38)
                except IndexError as e80:
                    show_error(e80)
                    z7 = cap({i1, s3})
                else:
                    s3 += s3.join(map(str, list(s3)))
                    s3 = cap(s3)
                for i81 in gen51(i81):
                    tick()
                    show((((s3 + s3) + 'abc')[0] + ('aXbXc'.replace(s3, s3) + s3)))
            d82 = cap(dict(zip((1, 2, 3).join(map(str, [f36])), ([f2] * ((i77 << (i77 & 15)) & 1)))))
            f83 = cap(round(round((f36 // i1), 1), 2))
    except ZeroDivisionError as e84:
        show_error(e84)
        i76 &= (len(z7) % (i66 := i1))
        def fn85(i86, i87):
            tick()
            try:
                i88 = cap((f'{i73!r:_^9}'.rfind(s38) or (len(t6) | (i81 - i66))))
                show(divmod((2305843009213693952 << (fn19(i1, -1) & 15)), abs(max(i73, b8))))
            except AttributeError:
                show(s3, ((-f2 if (255 == 7) else (f2 + i1)) / (Thing(-i1) + (i1 - i11)).double))
            except Exception as e90:
                show_error(e90)
                show({s3, b8, 'ß'})
            finally:
                print('finally', 90)
                z93 = cap({(([] * (i1 & 1)) or [7])[0] for x91 in [x92 for x92 in t6][:5]})
                w94 = 0
                while w94 < 5:
                    w94 += 1
                    tick()
                    b95 = cap(isinstance(f2, (list, float)))
            f96 = cap((fn19(len(z7), i77) / len(t6)))
            for i86, i88 in enumerate(t6):
                tick()
                i87 = cap(i77)
                show(dict(zip('%s' % i1, ([b8 for x97 in range(9, 1, -2) if b40] + [255, 255]))))
            return fn19((i1).bit_length(), ((i77 % 1000) ** (i1 & 3)), **{'zz': 1})
    except RuntimeError as e98:
        show_error(e98)
        l4.insert(((i1 % 1000) ** (i48 & 3)), (2 | i1))
        def fn99(i100, /, i101=(2147483648 + i76), *t102):
            tick()
            w103 = 0
            while w103 < 5:
                w103 += 1
                tick()
                try:
                    g104 = gen12((i1 * i1))
                    show([cap(v) for v, _ in zip(g104, range(6))])
                    show(tuple(((l4 + l4) + l4)))
                except (ValueError, KeyError) as e105:
                    show_error(e105)
                    break
                    show((((f2 - i1) - (1e300 % f2)) < f83))
                show((s3.strip()[((1, 2, 3) or [7])[0]:] < '%s' % (i1,) <= ((s38 + 'x y') + 'abc')[0]))
                i107 = cap((sum(((lambda: len(l4))() for x106 in sorted(z7, key=repr) if (f2 != f83))) // (i1 % i1)))
            for i108 in list(d9):
                tick()
                try:
                    t102 = cap(tuple([10, -3, 4611686018427387903, -3])[i1:i1:-1])
                    d109 = cap((dict(zip((s3 + '12'), ([] + l4))) | ({} | d5)))
                    l4[:i10] = sorted(l4, key=str)
                finally:
                    print('finally', 109)
                    assert (not (i1 >= i1 != i10))
                    i101 %= s3.title().find(s3)
                show([((f2 - i48) - (i10 % i1))])
            else:
                for i101 in s3.split()[:5]:
                    tick()
                    b110 = cap(b8)
                    print(s3.join(map(str, s79.split())).replace(s3, ''), end='|\n')
            return (Thing(d82.get(i1, 0)) + (-3 & 4611686018427387903)).double
    else:
        print(str(s3), end='|\n')
        show(list(zip([2147483648, 2147483648, 4611686018427387903], tuple([65535, 2305843009213693952, 2, 5]))), {-3.75: (int(b8) & i1)})
    finally:
        print('finally', 110)
        if (i11 == 4611686018427387903 <= i1):
            raise RuntimeError((s38 if b8 else s38))
        show(set(('aXbXc'.join(map(str, l4)) + '%r' % (10,))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b40', globals().get('b40'))
show('b44', globals().get('b44'))
show('b71', globals().get('b71'))
show('b8', globals().get('b8'))
show('d39', globals().get('d39'))
show('d41', globals().get('d41'))
show('d42', globals().get('d42'))
show('d5', globals().get('d5'))
show('d82', globals().get('d82'))
show('d9', globals().get('d9'))
show('f2', globals().get('f2'))
show('f36', globals().get('f36'))
show('f37', globals().get('f37'))
show('f83', globals().get('f83'))
show('i1', globals().get('i1'))
show('i10', globals().get('i10'))
show('i11', globals().get('i11'))
show('i47', globals().get('i47'))
show('i48', globals().get('i48'))
show('i50', globals().get('i50'))
show('i66', globals().get('i66'))
show('i73', globals().get('i73'))
show('i76', globals().get('i76'))
show('i77', globals().get('i77'))
show('i81', globals().get('i81'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('s38', globals().get('s38'))
show('s79', globals().get('s79'))
show('t6', globals().get('t6'))
show('t72', globals().get('t72'))
show('z7', globals().get('z7'))
