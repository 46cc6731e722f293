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

i1 = 5
f2 = 1.5
s3 = 'ß'
l4 = [2147483648, 5, 46, 2]
d5 = {'a': 1}
t6 = (1, 2, 3)
z7 = {0, 1, 2, 3}
b8 = False
i1 = 65535
f2 = -0.0
s9 = 'a'
l10 = [-4611686018427387904]
d5 = {'a': 1}
t11 = (1,)
z12 = {0, 1, 2, 3}
b8 = False
try:
    print((s3 + (s9.lower() * ((i1 + i1) & 3))), end='|\n')
    class C13:
        value = -3
        squares = [x14 for x14 in range(5, 1, -2) if (b8 or True)]
        def method(self, x=1):
            d17 = cap(({x15: (i1 or -3) for x15 in reversed(l10[:4])} | {x16: (x16 | 256) for x16 in s3.split('X')[:5] if (not x16)}))
            return cap(x + self.value)
    show(C13.value, C13.squares, C13().method((i1 ^ i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b8 = cap((b8 and (65535 in [*(0, (1, 2)), s9, *t6])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f2 = cap(round(-f2, 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s3 += s9
    s3 = cap(s3)
    show(((f2 * (f2 - i1)) == ((f2 if b8 else -3.75) % f2)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o18 = Thing(+i1)
    o18.n += i1
    show(o18, o18.double, o18[::-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match {float('inf'): isinstance(b8, str), i1: (i1 := i1)}:
        case -1 if (l10 is None):
            i19 = cap(i1)
            f2 = cap(((float(i1) // (0.1 if b8 else 1e10)) // ((i1 / i1) / (f2 if False else f2))))
        case _:
            print('Hello', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        print(f'{s3:{3 + 2}}', end='|\n')
        if ((f'{{}}{s3:^7}' < (s9 + 'abc')[i1] < s9) and (all([5]) and any(l10))):
            show({'', s9, i1})
            i1 |= ((i1 % i19) ^ abs(i19))
        show(set([max(i1, 34)]), (d5 | ({b8: 'ß', i1: i1} | {})))
    except ValueError:
        try:
            show(d5.setdefault(i1, abs(i1)))
        except ArithmeticError as e21:
            show_error(e21)
            try:
                show(d5)
                print((f'v={s9!a}'.replace(s3, s3) + 'abc')[~i1], end='|\n')
            finally:
                print('finally', 21)
                print((s3.strip() if (-3 >= (i1 >> (i1 & 31)) == (i19 % i1)) else f'{s3:{3 + 2}}'.title()), end='|\n')
            s9 += s9
            s9 = cap(s9)
        except RuntimeError as e22:
            show_error(e22)
            for i1 in reversed([-1][:4]):
                tick()
                try:
                    assert (not ('bc' + s9))
                except ValueError as e23:
                    show_error(e23)
                    show((({x24: i1 for x24 in list(d5)} | d5) | ({**d5} | {b8: 'bc', i19: b8})))
                except ZeroDivisionError as e25:
                    show_error(e25)
                    show(-0.0)
                    show(([10, -16, -4611686018427387904, -3] + [(i1 == i1 != 3), float(i19)]))
                    raise
                finally:
                    print('finally', 25)
                    if bool(s9):
                        break
                o26 = Thing(sum((x27 for x27 in sorted(z7, key=repr))))
                o26.n += (2305843009213693952 - i1)
                show(o26, o26.double, o26[1:2])
            else:
                t6 = cap((bool([x28 for x28 in range(9, 1, -2) if b8]), *('%s' + s3).replace('12', s3), i1,))
            l4[255] *= (i1 << (65535 & 15)) % 97
        else:
            b8 = cap((s3 is not None))
            w29 = 0
            while w29 < 3:
                w29 += 1
                tick()
                show({x30 for x30 in reversed([2147483648][:4]) if b8})
                print((s9.join(map(str, [])).replace('0', s9) * ((i19 if (i1 in t6) else 4611686018427387903) & 3)), end='|\n')
        try:
            def gen31(i32):
                tick()
                yield i32
                with Manager(33, True) as i32:
                    i32 += max(-i1, +i1)
        except LookupError as e34:
            show_error(e34)
            f2 -= (s3.split() + (2.25 <= s3))
            raise
        except IndexError as e35:
            show_error(e35)
            o36 = Thing((-34 + 10))
            o36.n += (5 + i1)
            show(o36, o36.n, o36[3])
    else:
        i37, *l4, i37 = (65535).bit_length(), (i1 if False else i37), (i1 >> (2 & 31)), 10
        t38 = cap(t11)
    i19 = cap((((-4611686018427387904 << (i1 & 15)) << (i1 & 15)) or int(b8)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d41 = cap({s3: (not {x39: 255 for x39 in sorted({0, 1, 2, 3}, key=repr) for x40 in (1, 2)})})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i19 in gen31((i42 := i42)):
        tick()
        d41 = cap({-0.0: f'{s9:{12}}'})
        l43 = l43 = cap([*(-f2, ~i1,), *'日本', (0 is None)])
        show(((round(f2, 2) / float(i1)) - round((i1 / i1), 0)))
    else:
        if (((i1 and i1) and (i1 * i1)) >= 31):
            show({i37, False}, bool(divmod((lambda x, y=i1: cap(x + y))(i1), (i1 >> (i1 & 31)))))
            i42 |= ((i1 << (i1 & 15)) or (i19 + i1))
            print(f'v={s9:{3 + 2}}', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (((0.1 if False else -3.75) // (l4 or [7])[0]) <= -f2):
        t44 = cap((s9, *tuple((l4 + l10)),))
        try:
            def gen45(i46):
                global l4
                global s9
                tick()
                yield i46
                yield i1
        finally:
            print('finally', 46)
            try:
                o47 = Thing(max(i42, i1))
                o47.n += (i1 << (4611686018427387903 & 15))
                show(o47, o47.missing, o47[::-1])
            except IndexError:
                assert False, 'bc'.upper()
                raise
        if (not ((b8 or b8), (i1 < i1),)):
            show(~i1)
        else:
            for i49 in gen45((i19 >> (2 & 31))):
                tick()
                show((i49 if isinstance((s9 + s9), (list, float)) else abs(((i1 % 1000) ** (7 & 3)))))
                assert (i1 is None)
            else:
                f2 = cap((f2 / (((i42 % 1000) ** (i37 & 3)) or (i1 if b8 else 2305843009213693952))))
    elif (not ((i1 ^ 255) - sum(((lambda: x51)() for x50 in reversed(l4[:4]) for x51 in range(x50 % 4))))):
        try:
            i49 |= max((i1 + i37), (i1 - i1))
            show({b8, i1, b8}, any(sorted(([255] * (i1 & 1)), key=str)))
            l52 = cap([])
        except LookupError as e53:
            show_error(e53)
            i49, i54, i1, *l55 = (Thing(i1) + i1).double, ((-1 % 1000) ** (i1 & 3)), 2305843009213693952
            assert (not dict(zip(s3, l4))), '%x' % i1
            raise
        else:
            i56: int = cap(min(65535, ((s9,) or [7])[0]))
        finally:
            print('finally', 56)
            show(((1.5 if any([]) else f2) + ((i42 / i1) / 10)))
            if (not bool(({} | d41))):
                try:
                    l58 = cap([10 for x57 in reversed(t11[:4]) if bool({**{'a': 1}, **d41})])
                    i1 ^= ((Thing(i1) + i1).double // (i1 + i1))
                except KeyError:
                    assert isinstance((i19 := 5), str)
                else:
                    t60: object = cap(())
                b61 = cap((i37 in [isinstance(s3, int), round(f2, 2)]))
        show(isinstance([-4611686018427387903], str))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i49 in t11:
        tick()
        for i62 in sorted({1, 2}, key=repr):
            tick()
            g63 = gen45(i42)
            show([cap(v) for v, _ in zip(g63, range(6))])
            for i64 in gen31((Thing(100000000000000000000) + i1).double):
                tick()
                if isinstance(2.25, (list, float)):
                    raise IndexError('%d' % i19)
            else:
                t38 = cap((tuple(l4) + (t11 + t11))[:256])
        z66 = cap({x65 for x65 in t11})
        for i67 in gen45((i1 if b8 else i37)):
            tick()
            show(-1, (d41 | d41))
            match {**{**d5, 1e-300: i1, i1: i1}, 'aXbXc': (i42 if True else i1), b8: (4611686018427387903 >> (i42 & 31))}:
                case {} if (b61 or b8):
                    d5 = cap({-1: (sum((i1 for x68 in range(3) if b8)) << (i1 & 15))})
                    show(bool(float((4611686018427387903 and i1))), [sum(((5 and x70) for x70 in l10[x69::-1][:5])) for x69 in t6 if (s9 not in d41)])
                case {'a': 1}:
                    show(f2)
                case [[_, *_], *_]:
                    for i71, i42 in enumerate(range(3)):
                        tick()
                        show(d5[5])
                        break
                    else:
                        show(~i19)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5 = cap({s3: (Thing(len(z7)) + (i71 << (i1 & 15))).double, **dict(zip(f'v={s9:}', (l4 * (i1 & 1)))), i1: (s3.split() > list((1, 'a')) <= [0, 1][:])})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((*(s9 * (i1 & 3)).upper(),))
    show(d5[i1])
    class C73(dict):
        value = abs(2305843009213693952)
        squares = [int(b8) for x74 in reversed(l43[:4]) for x75 in (1, 2)]
        def method(self, x=1):
            try:
                d41.update({})
                o77 = Thing((4611686018427387903 << (i56 & 15)))
                o77.n -= 10
                show(o77, o77.double, o77[3])
                g78 = gen31((255 * 256))
                show(next(g78, 'none'))
                show(g78.send(sum((i1 for x79 in range(3) for x80 in range(x79 % 4)))))
            finally:
                print('finally', 80)
                show(-2.25)
            print((s9.join(map(str, list(zip(l4, (0, (1, 2)))))) + 'abc')[-1], end='|\n')
            return cap(x + self.value)
    show(C73.value, C73.squares, C73().method(sum((x81 for x81 in t6 if b8 for x82 in (1, 2)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if bool([x83 for x83 in reversed(l58[:4]) for x84 in range(x83 % 4)]):
        for i85 in reversed(l4[:4]):
            tick()
            d41: object = cap({x86: x86 for x86 in range(0)})
            show((False in []))
            print(f'{i19:^7}', end='|\n')
        i87 = cap((i67 ^ (i1 % s3.count(s3))))
    elif ((s3.rfind('a') // i1) >= ((9 or i49) // +i1)):
        show((('12'[i64:] + f'v={i42:{12}}') + 'abc')[0])
    else:
        for i88 in (0, (1, 2)):
            tick()
            i19 &= i87
        f2 -= (round(f2, 1) * (Thing(i62) + i1).double)
    w89 = 0
    while w89 < 2:
        w89 += 1
        tick()
        def gen90(i91):
            tick()
            yield i91
            show({b8: i1, l10: ((i85 >> (100000000000000000000 & 31)) != ((i1 % 1000) ** (5 & 3)))})
            l92 = cap(l4[-22:])
            if any(l4):
                raise RuntimeError('%x' % (i1,)) from KeyError('cause')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b61', globals().get('b61'))
show('b8', globals().get('b8'))
show('d41', globals().get('d41'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i19', globals().get('i19'))
show('i37', globals().get('i37'))
show('i42', globals().get('i42'))
show('i49', globals().get('i49'))
show('i54', globals().get('i54'))
show('i56', globals().get('i56'))
show('i62', globals().get('i62'))
show('i64', globals().get('i64'))
show('i67', globals().get('i67'))
show('i71', globals().get('i71'))
show('i85', globals().get('i85'))
show('i87', globals().get('i87'))
show('i88', globals().get('i88'))
show('l10', globals().get('l10'))
show('l4', globals().get('l4'))
show('l43', globals().get('l43'))
show('l52', globals().get('l52'))
show('l55', globals().get('l55'))
show('l58', globals().get('l58'))
show('s3', globals().get('s3'))
show('s9', globals().get('s9'))
show('t11', globals().get('t11'))
show('t38', globals().get('t38'))
show('t44', globals().get('t44'))
show('t6', globals().get('t6'))
show('t60', globals().get('t60'))
show('z12', globals().get('z12'))
show('z66', globals().get('z66'))
show('z7', globals().get('z7'))
