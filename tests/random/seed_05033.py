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
f2 = 1e10
s3 = 'aXbXc'
l4 = [5, -14, 47, 7]
d5 = {'a': 1}
t6 = (1, 2, 3)
z7 = set()
b8 = True
i1 = 13
f2 = 2.25
s3 = 'bc'
l4 = [3, 255, 7, 255]
d9 = {(1, 2): 'p', 0: 0}
t6 = (0, (1, 2))
z10 = {0, 1, 2, 3}
b11 = True
try:
    try:
        l4 = l4 = cap((sorted(list(s3)) + sorted([x12 for x12 in t6], key=str)))
    except LookupError:
        i1 ^= ((i1 and i1) | (i1 or 1))
    except KeyError:
        d15 = cap({})
    else:
        d16 = cap({})
        class C17(list):
            value = (i1).bit_length()
            squares = [(i1 * i1) for x18 in range(5) if (b8 not in d9)]
            def method(self, x=1):
                del d16[i1]
                show(((dict(zip(s3, [2])) | dict(zip(s3, l4))) | d5))
                return cap(x + self.value)
        show(C17.value, C17.squares, C17().method((i1 - i1)))
    finally:
        print('finally', 20)
        if (s3 <= s3):
            raise ValueError((() or [7])[0]) from KeyError('cause')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (not tuple(s3.split('X'))):
        def gen21(i22):
            tick()
            yield i22
            for i23 in reversed(l4[:4]):
                tick()
                if True:
                    raise ValueError((i23 & i23)) from None
                show(f2, s3)
            else:
                show({x24 for x24 in list(d15)}, l4)
            try:
                if (s3 in dict(zip('%x' % i1, l4[::2]))):
                    if any([-3]):
                        return d9.get(s3, 256)
                print(s3.upper().replace('ß', 'x y')[len({4611686018427387903 for x25 in range(9, 1, -2) for x26 in (1, 2)}):], end='|\n')
                s28 = cap(((s3 if b8 else s3) + f'v={i23:{3 + 2}}')[(d9.get(s3, i1) - +i1):])
            finally:
                print('finally', 28)
                if (s3 is None):
                    show((), ((s3 if True else s3).strip() + '%s' % ((i1 % i23),)))
                    show((i1 or (s28 * (i1 & 3)).find(s3)))
                    show((yield min((i1 if b11 else i22), (Thing(i1) + i1).double)))
                elif (not {x29: x29 for x29 in sorted(z10, key=repr) if (f2 < 2.25) for x30 in range(x29 % 4)}):
                    t32 = cap(divmod((i27 * (i31 := i22)), (t6 or [7])[0]))
                elif b8:
                    l4[(Thing(10) + 7).double] = s3.find(s3)
                else:
                    i31 = cap((i27 := s3[256:-3].find(s3)))
                    show({s3, 'bc', b8}, (2305843009213693952,))
        if isinstance(d5, int):
            raise RuntimeError(min(0, -4611686018427387904))
        l4[min(i1, i1)] = (Thing(4611686018427387903) + (i1).bit_length()).double
    print(('%s' % ((i33 := i1),) if ((not [4611686018427387903, 2147483648, -30]) > -i1) else ('%5s' % i33 * (sum((i1 for x34 in range(9, 1, -2))) & 3))), end='|\n')
    if (b11 is None):
        for i33, i35 in enumerate(range(3)):
            tick()
            i37 = cap((i36 := int((d5 is None))))
    if bool(dict(zip('12'[i36:], sorted([-3], reverse=True)))):
        o38 = Thing((i1 >> (i36 & 31)))
        o38.n = (5 & i1)
        show(o38, o38.double, o38[::-1])
        @traced('fn39')
        def fn39(i40, i41, i42=i33):
            global i1
            global l4
            tick()
            for i43 in gen21(i1):
                tick()
                g44 = gen21(2)
                show(next(g44, 'none'))
                show(list(g44)[:5])
                show(next(g44, None))
                show(g44.throw(ValueError('thrown')))
            show((([] or [7])[0],))
            d47 = cap(({s3: len(l4)} | {x45: (x45 - i1) for x45 in reversed([7, 256, 7, 7][:4])}))
            show(f'{i1!s:>8}')
            return ((256 / i1) + (f2 if 3 else f2))
        i48, = i33,
    elif (s3 not in {x49: (i1 ^ i36) for x49 in list(d16)}):
        l4 = cap((l4 * (len((z7 | z7)) & 1)))
        class C50:
            value = i33
            squares = [x51 for x51 in list(d5) if b11]
            def method(self, x=1):
                def gen52(i53):
                    tick()
                    yield i53
                    for i53 in reversed(l4[:4]):
                        tick()
                        show((((1e300 >= 1e10 <= f2) or any([-1, 2147483648, -3, -28])), 1e10,))
                    show(divmod(((i1 - 2305843009213693952) + 2), max((i36 + 65535), {1: 2, 'b': 3}.get(s3, i48))), {s3: fn39(*[((i36 % 1000) ** (i36 & 3)), (i54 := i1)])})
                    s55 = cap(str(list(())))
                    *l56, i54, i53 = (i1 + i35), (lambda x, y=i1: cap(x + y))(i1), (i36).bit_length()
                return cap(x + self.value)
        show(C50.value, C50.squares, C50().method(s3.find(s3)))
    if b11:
        s3 = cap((s3 + 'abc')[256].replace(s3, 'a').title())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4 = cap(list(range(9, 1, -2)))
    show({**{b11: s3.count(s3), True: (l4 < [])}, **{i33: bool(l4), s3: (f2 is not None)}})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print('bc'.join(map(str, l4))[(i1 or abs(i1)):(lambda x, y=(-1 + i1): cap(x + y))((lambda x, y=i1: cap(x + y))(i1))], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({fn39((100000000000000000000).bit_length(), (i1 % i1), i42=i35, **{'zz': 1}) for x57 in range(5, 1, -2)}, f'{i33!a}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        g58 = gen21(d9.get(i1, i1))
        show([cap(v) for v, _ in zip(g58, range(6))])
        if isinstance(min(((i33 % 1000) ** (i36 & 3)), i36), int):
            print(f'v={i1:}', end='|\n')
        show(i1)
    finally:
        print('finally', 58)
        show((False in (([] + l4) * (abs(i1) & 1))), s3)
        assert (f2 == (-3.75 + f2) < round(2.25, 1)), (s3 if b8 else s3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i59, i37 = abs(i1), fn39(i1, i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(({False} ^ set(sorted(l4, reverse=True))))
    show(dict(zip(((s3 + 'abc')[i1] if (b8 is None) else '12'.replace(s3, s3)), ('Hello' * (i33 & 3)).split('X'))), (t6 is not None))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if ('%s' % (fn39(*[-4611686018427387904, 1e10]),) > ((s3 * (i33 & 3)) * (sum((i1 for x60 in list(d16) if b8 for x61 in (1, 2))) & 3)) >= s3):
        w62 = 0
        while w62 < 5:
            w62 += 1
            tick()
            show(i1)
            show(t6[1:])
        f63 = cap((f2 - (3 / int(b11))))
        i64, i65 = iter([(lambda x, y=i1: cap(x + y))(i1), (Thing(65535) + i1).double])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (s3.split() >= (l4 + [x66 for x66 in range(0) if b11])):
        i1 = cap(fn39(('x y'.find(s3) or (i1 | i1)), fn39((i1).bit_length(), (i35 := 2147483648)), i42=((i1 if False else i48) | d16.get(s3, i36))))
        match (('x y' + 'abc')[i1] * (sum((x67 for x67 in l4[:5] if b8)) & 3)):
            case (int() as i68):
                with Manager(69):
                    assert isinstance((not (1, 2, 3)), int)
                    for i70, i71 in enumerate(t6):
                        tick()
                        assert (not (f2 * f2)), 'bc'.replace(s3, s3)
                        print(f'v={i35:}', end='|\n')
                        show(sum(((i71 >> ('bc'.rfind(s3) & 31)) for x74 in range(5, 1, -2))), divmod(len([i1, 1.5, (1,)]), +1))
                    else:
                        show((i48 in {2147483648: abs(i33)}))
                match sum(((x75 % i68) for x75 in t6 if isinstance(d16, (list, float)) for x76 in (1, 2))):
                    case Thing(n=str()):
                        show((round((f63 if b11 else 1e-300), 2) - min(i1, (i77 := 2305843009213693952))))
                        t6 = cap(tuple([(7).bit_length(), *((0, (1, 2)) + t6), (not i1)]))
                    case [_, *_] if b8:
                        show({i65 for x78 in (1, 2, 3)})
                    case Thing(n=Thing(n=-1)) if ([255] is not None):
                        show(z7)
                        print(str(s3), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if ((s3.replace(s3, s3) + s3) == ('日本' + 'abc')[(Thing(4611686018427387903) + i1).double]):
        show((b11 in [(Thing(i1) + i59).double for x79 in reversed(l4[:4])]))
    else:
        show(divmod(min((i1 << (i1 & 15)), (i1 >> (i1 & 31))), -3), [])
        try:
            for i81 in reversed(l4[:4]):
                tick()
                show((-f63 if ((i36 * i37) > (lambda x, y=i1: cap(x + y))(5)) else ((f63 // i1) - ((255 % 1000) ** (4611686018427387903 & 3)))), {**d9, (1,): f'{i1!r}', 255: s3})
            else:
                print((('%s' + s3) + 'x y').strip(), end='|\n')
            try:
                for i35 in sorted(set(), key=repr):
                    tick()
                    s3 = cap(f'{i33:{3 + 2}}')
                    f82 = cap(float(t6))
                with Manager(83, True) as i81:
                    show({})
                    if (b8 or b8):
                        raise IndexError((i84 := 2))
                    z85 = cap({s3, 'aXbXc', '日本'})
            except TypeError as e86:
                show_error(e86)
                if (list(()) < ([i37 for x87 in t6 if b11] + [i1 for x88 in t6]) >= [0, 0]):
                    f89 = cap(0.0)
                else:
                    s3 += s3.replace(s3, s3).upper()
                    s3 = cap(s3)
                    if (f82 == f82):
                        raise StopIteration((i37 | i1)) from None
                raise
            else:
                l4.extend(list(d9))
        except ValueError:
            show(round(round(-f2, 2), 0), (round(-f2, 1) < round(f2, 1)))
            show((divmod((lambda x, y=i1: cap(x + y))(i70), (i1 if b8 else i1)) + tuple((l4 * (i33 & 1)))))
            raise
        else:
            show((i77 := (s3.find('a') >> (((i1 % 1000) ** (i1 & 3)) & 31))), fn39((len(z10) & i65), min((i1 * 65535), (i48 % 5))))
        finally:
            print('finally', 92)
            i59, = 2305843009213693952,
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(((s3.upper() + s3[i70:i36]) * ((lambda x, y=(i77 - 1): cap(x + y))(s3.count('12')) & 3)), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(z10, ((isinstance(2.25, (list, float)), *(t6 + t6),) + tuple([-3, 5, 255, 1])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b11', globals().get('b11'))
show('b8', globals().get('b8'))
show('d15', globals().get('d15'))
show('d16', globals().get('d16'))
show('d5', globals().get('d5'))
show('d9', globals().get('d9'))
show('f2', globals().get('f2'))
show('f63', globals().get('f63'))
show('f82', globals().get('f82'))
show('f89', globals().get('f89'))
show('i1', globals().get('i1'))
show('i33', globals().get('i33'))
show('i35', globals().get('i35'))
show('i36', globals().get('i36'))
show('i37', globals().get('i37'))
show('i48', globals().get('i48'))
show('i59', globals().get('i59'))
show('i64', globals().get('i64'))
show('i65', globals().get('i65'))
show('i68', globals().get('i68'))
show('i70', globals().get('i70'))
show('i71', globals().get('i71'))
show('i77', globals().get('i77'))
show('i81', globals().get('i81'))
show('i84', globals().get('i84'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z10', globals().get('z10'))
show('z7', globals().get('z7'))
show('z85', globals().get('z85'))
