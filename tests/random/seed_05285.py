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

i1 = 100000000000000000000
f2 = 0.0
s3 = '12'
l4 = [100000000000000000000, 65535, -3, 256]
d5 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z7 = set()
b8 = False
i9 = -1
f10 = -0.0
s3 = '12'
l11 = [-1]
d12 = {1: 2, 'b': 3}
t6 = (1,)
z13 = set()
b14 = True
try:
    l4 = cap(sorted((l4 * (abs(i9) & 1)), reverse=True))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z17 = cap({(x15 if bool(f10) else (l11 or [7])[0]) for x15 in t6 if (i9 not in dict(zip(s3, l11))) for x16 in range(x15 % 4)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6 += ()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 |= 2147483648
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i18, i19 = (i9 % i1), +i9, 0
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C20(list):
        value = i9
        squares = [(i9).bit_length() for x21 in t6 for x22 in range(x21 % 4)]
        def method(self, x=1):
            o23 = Thing((i9 - i9))
            o23.n += i1
            show(o23, o23.double, o23[::-1])
            return cap(x + self.value)
    show(C20.value, C20.squares, C20().method(sum((-10 for x24 in t6))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C25(Thing):
        value = (Thing(i9) + i1).double
        squares = [i19 for x26 in range(5, 1, -2) if isinstance({(1, 2): 'p', 0: 0}, int)]
        def method(self, x=1):
            w27 = 0
            while w27 < 3:
                w27 += 1
                tick()
                i28, = iter([(i28 := i9)])
                print('%5s' % i9, end='|\n')
            return cap(x + self.value)
    show(C25.value, C25.squares, C25().method(abs(100000000000000000000)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(29) as i30:
        i1 = cap(i9)
        class C31(dict):
            value = (100000000000000000000 if b14 else 28)
            squares = [x32 for x32 in (1, 2, 3) if (x32 <= i9 < i9)]
            def method(self, x=1):
                show(z13)
                return cap(x + self.value)
        show(C31.value, C31.squares, C31().method((i18 - i1)))
        for i33 in t6:
            tick()
            o34 = Thing(abs(i1))
            o34.n -= (lambda x, y=256: cap(x + y))(i33)
            show(o34, o34.missing, o34[5])
            show(())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i19 in [x35 for x35 in (1, 2, 3)][:5]:
        tick()
        match {x36: x37 for x36 in t6 if (s3 == s3) for x37 in (1, 2)}:
            case [_, *_] if any([]):
                d12.update({f10: i33, i9: True, s3: s3})
            case (int() as i30) if (b8 or b14):
                d39 = cap(dict(zip((s3 + 'abc')[0][int(True):~i1], [(lambda: (x38 ^ x38))() for x38 in list(d12)])))
            case (int() as i40):
                w41 = 0
                while w41 < 3:
                    w41 += 1
                    tick()
                    l4 = l4 = cap(l4)
                    show(((4611686018427387903 not in ([3, -4611686018427387904, 255] * (65535 & 1))) or (t6 is not None)))
                else:
                    i33 |= 2
            case _:
                if isinstance(t6, str):
                    continue
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6 += (t6[:] + (t6 + t6))
    def fn42(i43, i44, /):
        tick()
        f45 = cap(round((-f10 if all(l4) else (float('inf') if False else f2)), 0))
        show((((z13 ^ z7) ^ {x46 for x46 in list(d5)}) - {x47 for x47 in l11[:5]}))
        try:
            show({b8, 'x y', b8})
        except IndexError:
            d5.update({})
            raise
        else:
            show(True)
            show({s3, s3, b14})
        with Manager(49) as i50:
            show({'日本': str((10 if b8 else i1)), s3: {}.get(s3, abs(i1))})
            z51 = cap({b8, False, i19})
            try:
                show([divmod((i9 & i50), (i9 << (i1 & 15)))])
                f45 = cap((-0.0 + (int(s3) % ((i1 % 1000) ** (i1 & 3)))))
            except ValueError as e52:
                show_error(e52)
                try:
                    i50 &= (-4611686018427387904 or sum((i9 for x53 in range(0))))
                    l55 = cap([(lambda: (int(f2) if ([2305843009213693952] > l11 >= [2, 4611686018427387903]) else (x54 - i30)))() for x54 in t6])
                    show(('%r' % (-3,) * (sum((x56 for x56 in range(9, 1, -2))) & 3)))
                except LookupError as e57:
                    show_error(e57)
                    d58 = cap({})
                    f45 = cap(-0.0)
            except TypeError:
                show(-f10)
                raise
            finally:
                print('finally', 59)
                show((bool(t6) or bool((l4 + l4))), float(i9))
                show({**(d12 | {(1, 2): 'p', 0: 0})}.get(s3, (s3.find(s3) % d12.get(s3, 2))))
        return (i1 + (65535 + i9))
    class C60:
        value = abs(i1)
        squares = [int(b8) for x61 in sorted({'a', 1}, key=repr)]
        def method(self, x=1):
            if ([t6, s3] > (l11 * ((i9 << (i9 & 15)) & 1)) >= list(zip((l4 + [-3, 5]), (t6 + t6)))):
                i62 = i62 = cap((Thing((7 or (Thing(i9) + 7).double)) + ((i9 - '%s') | (() or [7])[0])).double)
                if isinstance(t6, (list, float)):
                    return (i1 >> (i1 & 31))
            return cap(x + self.value)
    show(C60.value, C60.squares, C60().method(((i1 % 1000) ** (i19 & 3))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(set(s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b14 = cap(b14)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match f10:
        case (0 | str()) if ('%s' <= s3):
            show(tuple([x63 for x63 in range(0)]), ({}.get(s3, i1), ((100000000000000000000).bit_length() >> ((i19 // 0) & 31)), (s3 + 'abc')[-1].rfind('a'),))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del l4[::-1]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        print(f'{{}}{i18:}', end='|\n')
    finally:
        print('finally', 66)
        i1 //= int((f2 + i9))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn67(*t68):
        tick()
        show({(lambda: (fn42(*[2147483648, i9]) + s3.rfind(s3)))() for x69 in l4[:5] for x70 in range(x69 % 4)}, ((i71 := i9) % ((Thing(i9) + 3).double - i9)))
        class C72(dict):
            value = (lambda x, y=i1: cap(x + y))(i30)
            squares = [x73 for x73 in list({'a': 1}) for x74 in range(x73 % 4)]
            def method(self, x=1):
                show(fn42(((i1 - i1) | i40), (fn42(i9, i33) and int(b14))))
                return cap(x + self.value)
        show(C72.value, C72.squares, C72().method(0))
        return ((f2 * f10) if bool(f2) else f10)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        b8 = cap((i40 >= (Thing(sum((i9 for x75 in [4611686018427387903, 2][:5]))) + min(i9, i1)).double))
        l11[:i1:2] = l11
    finally:
        print('finally', 77)
        w78 = 0
        while w78 < 5:
            w78 += 1
            tick()
            print(s3, end='|\n')
            def fn79(i80, i81, i82=(i33 := 3)):
                tick()
                assert (2305843009213693952 <= ('x y' * i9)), '%d' % i40
                show('%d' % (Thing((lambda x, y=i18: cap(x + y))(i9)) + i40).double, -f2)
                show((min((5 + i9), len(s3)) | -i9), {**{**{x83: x83 for x83 in t6}}, i1: s3.replace('%s', s3).replace(s3, s3), -0.0: ((i9 if b14 else -3) << ((lambda x, y=7: cap(x + y))(3) & 15))})
                for i84 in list(d12):
                    tick()
                    show('aXbXc')
                    show((l4 * (dict(zip('日本', l4)).get(s3, (i9).bit_length()) & 1)), tuple([(i1 & i18) for x85 in (1, 'a')]))
                return (i9 & (-3 - -1))
        else:
            with Manager(86):
                if all((s3 if b14 else s3).split()):
                    o87 = Thing(sum((x88 for x88 in range(9, 1, -2) if b8)))
                    o87.n += (i18 if False else i1)
                    show(o87, o87.double, o87[1:2])
                    show([x89 for x89 in list(d12)])
                    print(f'{i9:{3 + 2}}', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(i1)
    for i33, i40 in enumerate(reversed(l4[:4])):
        tick()
        assert all(list((0, (1, 2))))
    s90 = cap((f'{i1}' + 'abc')[0])
    if (i33 != s90 <= i9):
        raise KeyError((i1 ^ i9)) from None
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i40, i91 = iter([(i9 >> (i1 & 31)), (i9 >> (i1 & 31))])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b14', globals().get('b14'))
show('b8', globals().get('b8'))
show('d12', globals().get('d12'))
show('d39', globals().get('d39'))
show('d5', globals().get('d5'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i18', globals().get('i18'))
show('i19', globals().get('i19'))
show('i30', globals().get('i30'))
show('i33', globals().get('i33'))
show('i40', globals().get('i40'))
show('i9', globals().get('i9'))
show('i91', globals().get('i91'))
show('l11', globals().get('l11'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('s90', globals().get('s90'))
show('t6', globals().get('t6'))
show('z13', globals().get('z13'))
show('z17', globals().get('z17'))
show('z7', globals().get('z7'))
