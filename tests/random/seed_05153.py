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
s3 = 'a'
l4 = [5]
d5 = {1: 2, 'b': 3}
t6 = (1, 'a')
z7 = {1, 2}
b8 = True
i9 = 2147483648
f2 = 2.25
s3 = '12'
l4 = [255, 255, 3, 100000000000000000000]
d10 = {(1, 2): 'p', 0: 0}
t11 = (1, 2, 3)
z7 = {0, 1, 2, 3}
b8 = False
try:
    if (bool([x12 for x12 in range(9, 1, -2) if b8]) and ((s3 + s3) > s3)):
        w13 = 0
        while w13 < 2 and ((l4 is not None) and (True and b8)):
            w13 += 1
            tick()
            print(str(2305843009213693952).upper(), end='|\n')
            i14, i15 = (Thing(i9) + i9).double, (i9 - i9)
            l4.sort(key=str)
        i1 = cap((i1 + 4611686018427387903))
    show(((list(zip([7, 1], t6)) + l4) * ((Thing(i9) + (lambda x, y=i1: cap(x + y))(i14)).double & 1)))
    show({x16 for x16 in [255][:5]}, sorted((list(zip(l4, t11)) + (l4 * (i1 & 1))), reverse=True))
    if (((1,) is None) and any([])):
        show(str(list('x y')), (round((f2 + i9), 0) - len((t6 + t6))))
        i17, i9 = iter([i14, 'a'.find('Hello')])
        show(('%5s' % ((i17 if b8 else i9),) + (s3 if b8 else '12').strip()))
    with Manager(18, True) as i19:
        for i20 in range(3):
            tick()
            b22 = cap((not ((t6 or [7])[0] % (-47 >> (i9 & 31)))))
            show(i1, {((x24 << (i17 & 15)) and (i9).bit_length()) for x23 in sorted(z7, key=repr) for x24 in (1, 2)})
            show((round(f2, 0) if (any(l4) or ('a' not in z7)) else ((f2 if b22 else f2) - float(i1))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert ((s3 in (1,)) or (i14 != i14))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i14, i15 = max(i1, i9), (i1 + i9)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((((f2 / f2) if (2147483648 < 2 > 65535) else (f2 + i1)) > float((i1 % 2147483648))), set((s3.lower() + 'abc')[-1]))
    try:
        for i25, i19 in enumerate(t11):
            tick()
            for i15 in range(5):
                tick()
                show((((z7 ^ z7) - (z7 & z7)) | (set(l4) | {b8})))
                with Manager(26) as i27:
                    i28 = cap((-3 or (Thing((lambda x, y=-4611686018427387904: cap(x + y))(i1)) + int('日本')).double))
                    show(((round(f2, 1) % bool(s3)) // abs(i1)), f'v={i9:{3}}'.split('X'))
            try:
                d32 = cap({x29: x29 for x29 in list(d5)})
            finally:
                print('finally', 32)
                show(-f2)
                for i25 in reversed(l4[:4]):
                    tick()
                    i34, *l4, i28, i19 = (Thing(i9) + 7).double, ((i1 % 1000) ** (i1 & 3)), 255, 3
                else:
                    b22 = cap(('%r' % i9.lower() and b22))
    finally:
        print('finally', 34)
        show(divmod((Thing(abs(i28)) + 65535).double, (divmod(255, i9) or [7])[0]))
        def fn35(*, i36=1):
            global i17
            global s3
            tick()
            if b8:
                f37 = f38 = cap(-f2)
                show((round(float(i1), 1) + float((i9 or i9))))
            else:
                print(((f'{i27:>6}' if (b8 or b22) else (s3 * (i15 & 3))) * (abs(((i17 % 1000) ** (i9 & 3))) & 3)), end='|\n')
                show(str(s3.join(map(str, []))).split())
            try:
                match ((2305843009213693952 + i1) / (65535 + i34)):
                    case (int() as i39) if (1e300 if b8 else f2):
                        d42 = d42 = cap({x40: len('a'.title()) for x40 in range(9, 1, -2) if isinstance((s3 * (i1 & 3)), (list, float)) for x41 in range(x40 % 4)})
                    case {'a': 1} if (b8 or b22):
                        z43 = cap((set((t6 + t6)) & {1, 2}))
                        i44, i45 = d10.get(i1, i44), (31 + i17)
                    case _:
                        assert (s3.join(map(str, l4)) < s3), s3.replace(s3, s3)
                show((s3 + 'abc')[-1], any(sorted([x46 for x46 in reversed([100000000000000000000, 4611686018427387903][:4])])))
                assert isinstance(s3[1:], str), s3
            except StopIteration:
                i44, = (i17 & -1),
                if isinstance('%s', str):
                    raise RuntimeError(('Hello' + 'abc')[-1])
            return {x48: i17 for x48 in t11}.get(2305843009213693952, 0)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i49 = cap((lambda x, y=(i9 if b8 else d5.get(i1, i1)): cap(x + y))({**{(1, 2): 'p', 0: 0}, **d5}.get('12', (i1).bit_length())))
    o50 = Thing(-i25)
    o50.n += s3.find(s3)
    show(o50, o50.n, o50[5])
    try:
        o51 = Thing((i1 + f2))
        o51.n = 100000000000000000000
        show(o51, o51.double, o51[1:2])
    except ZeroDivisionError:
        t11 = cap((tuple([s3]), 'ß'.upper().rfind(s3), len(divmod(i9, 1)),))
        if (not (-f2 * -4611686018427387904)):
            for i25, i53 in enumerate(range(9, 1, -2)):
                tick()
                del l4
                s54 = cap(f'{i28:>6}')
        elif (s3 > (s3 + 'abc')[-1].upper()):
            with Manager(55):
                o56 = Thing(int(s3))
                o56.n = (0 << (i9 & 15))
                show(o56, o56.double, o56[3])
            show({})
        elif isinstance('%r' % abs(i19), int):
            if (s3 in (z7 ^ set(t6))):
                assert (list(reversed(l4[:4])) == list(zip(l4, t6))), (s3 + 'abc')[i17]
                for i25, i14 in enumerate(s3.split()[:5]):
                    tick()
                    i57, *l4, i53 = 10, max(i1, -1), i14
                    show(((s3 + 'abc')[0] + (s3[10:] + 'ß'[i9:])))
                    show({x58 for x58 in reversed(2305843009213693952[:4])}, (i15 and len(s3.split('X'))))
                else:
                    l4.insert(i9, fn35(i36=i9))
                show(t11)
            elif (float(l4[i27]) > f2):
                print((((s54 + 'bc') * (int(False) & 3)) + 'abc')[-1], end='|\n')
            elif (l4 is None):
                f2 = cap(((f2 / (f2 - 2147483648)) - -f2))
            elif (not (list(t11) + l4)):
                d60 = cap({})
                try:
                    i53 = cap(((i9 | (i1 // i1)) >> ((Thing((0 >> (i59 & 31))) + (i1).bit_length()).double & 31)))
                except IndexError as e61:
                    show_error(e61)
                    d10 = cap({x62: (Thing((i9 // i28)) + fn35(i36=x62)).double for x62 in list(d5)})
                    d5[i1] = (fn35() * (3 % -1))
                    raise
                except ArithmeticError as e64:
                    show_error(e64)
                    show(l4.pop())
                    b22 = cap((f2 is None))
                else:
                    print(str((i1 if b8 else i1)).strip(), end='|\n')
            else:
                with Manager(65, True):
                    show(divmod(()[{1: 2, 'b': 3}.get('ß', i15)], abs(l4[i1])), {1, 2})
                    show(sum(((lambda: (len(l4) | x66))() for x66 in [s3, b8][:5] if any(([-1, 7, 0, -4611686018427387904] + l4)))))
            if (t11 is None):
                raise IndexError(s3) from None
    else:
        if (((lambda x, y=2305843009213693952: cap(x + y))(i9) << (fn35(i36=i17) & 15)) != (int(f2) << (d10.get(i20, i1) & 15))):
            f2 /= -2.25
            print('bc', end='|\n')
            i49 -= (len(t11) ^ (i1 >> (i28 & 31)))
        else:
            print((f'{{}}{s54:}' + (s54 + s3).title()), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((t11 + tuple([*t11])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show(fn35(i36=({(1, 2): 'p', 0: 0}.get(s3, i1) >> (i1 & 31))), (not dict(zip((s54 + s3), [10 for x67 in range(5)]))))
    except IndexError as e68:
        show_error(e68)
        w69 = 0
        while w69 < 5 and (d32 is not None):
            w69 += 1
            tick()
            print(((str(l4) + (t11 + s3)) * (len((s3 if True else s3)) & 3)), end='|\n')
            show((int((f2 % f2)) and ({'a': 1} | d5).get(i9, sum((x70 for x70 in t11)))))
            w71 = 0
            while w71 < 2 and bool(~i59):
                w71 += 1
                tick()
                with Manager(72):
                    show(((f2 + float(100000000000000000000)) * i27), (Thing({**s3, i28: s3, f2: s3}.get(255, (2305843009213693952 or i1))) + [(i59 ^ i1) for x73 in t6]).double)
                    show(set(sorted(l4, key=str)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if ((min(i9, i59)).bit_length() < ((i1 + i1) or (i9 if b8 else i49)) != (fn35() % i1)):
        if True:
            if any([(s54 > s3), isinstance(b8, str), (Thing(i1) + i1).double]):
                try:
                    t74 = t11 = cap((() + (i1,)))
                    t74 = cap(((0.1 / (i9 / i57)), float(((i17 % 1000) ** (i9 & 3))), (i27 := +i1),))
                    assert (float(i1) >= (f2 * f2)), (s54 * (i9 & 3))
                except AttributeError as e75:
                    show_error(e75)
                    s76 = cap((s3.join(map(str, [255])).replace('0', 'Hello') + s54))
                    s3 += s3.lower()
                    s3 = cap(s3)
                finally:
                    print('finally', 76)
                    assert any(l4), (s3 if b8 else s3)
                    del d32[-12]
                show(max(fn35(i36=i1), (fn35(i36=i9) + (i9 >> (i9 & 31)))))
                show(())
            else:
                show([max((t74 or [7])[0], 'a'.find(s76)), abs(sum(((lambda: i34)() for x77 in sorted(z7, key=repr) if b8))), (int(b8) & ((2305843009213693952 % 1000) ** (i1 & 3)))], all(sorted(l4)[i1::-1]))
        elif b8:
            def fn78(i79, i80=max(i14, i1), *t81, i82=1):
                tick()
                assert (any(l4) and (not s54)), ('bc' * (i9 & 3))
                for i83 in s3.split('X')[:5]:
                    tick()
                    t84 = cap(divmod(i9, i9)[:][i9::2])
                    b87 = cap(isinstance((dict(zip(s3, [2147483648, 65535, 10, 2])) | {x85: (lambda: x85)() for x85 in l4[:5] for x86 in range(x85 % 4)}), (list, float)))
                print('%d' % (Thing((i49 << (i17 & 15))) + fn35()).double, end='|\n')
                print('%r' % min(s54.count(s3), (i9 + i28)), end='|\n')
                return ((100000000000000000000 - i9) << (min(i1, i83) & 15))
        with Manager(88, True):
            t74 = cap(((not dict(zip(s54, l4))), divmod(fn35(i36=i9), (Thing(i15) + i9).double),))
        b89 = cap((t74 is not None))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b22', globals().get('b22'))
show('b8', globals().get('b8'))
show('b89', globals().get('b89'))
show('d10', globals().get('d10'))
show('d32', globals().get('d32'))
show('d5', globals().get('d5'))
show('d60', globals().get('d60'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i14', globals().get('i14'))
show('i15', globals().get('i15'))
show('i17', globals().get('i17'))
show('i19', globals().get('i19'))
show('i20', globals().get('i20'))
show('i25', globals().get('i25'))
show('i27', globals().get('i27'))
show('i28', globals().get('i28'))
show('i34', globals().get('i34'))
show('i49', globals().get('i49'))
show('i53', globals().get('i53'))
show('i57', globals().get('i57'))
show('i59', globals().get('i59'))
show('i9', globals().get('i9'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('s54', globals().get('s54'))
show('s76', globals().get('s76'))
show('t11', globals().get('t11'))
show('t6', globals().get('t6'))
show('t74', globals().get('t74'))
show('z7', globals().get('z7'))
