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

i1 = 0
f2 = 1e-300
s3 = 'aXbXc'
l4 = [0, -1]
d5 = {(1, 2): 'p', 0: 0}
t6 = (0, (1, 2))
z7 = {'a', 1}
b8 = False
i9 = -1
f10 = float('inf')
s11 = 'Hello'
l4 = [-4611686018427387904, 65535, 7, 37]
d5 = {}
t6 = ()
z12 = set()
b13 = True
try:
    o14 = Thing(((i9 % 1000) ** (i9 & 3)))
    o14.n += int(s3)
    show(o14, o14.n, o14[3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6 = cap((1, 2, 3))
    d5 = d5 = cap(d5)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i9, i9 in enumerate(range(9, 1, -2)):
        tick()
        print((f'{i1:>6}' + (s11.lower() if (i9 == i1) else ('x y' if False else s3))), end='|\n')
    class C15(list):
        value = min(i1, 5)
        squares = [255 for x16 in list({}) if b8]
        def method(self, x=1):
            d17 = cap({(1, 2): 'p', 0: 0})
            l19 = cap([*[x18 for x18 in t6 if ([] == [2])]])
            return cap(x + self.value)
    show(C15.value, C15.squares, C15().method(i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert isinstance({x20: i9 for x20 in t6 for x21 in range(x20 % 4)}, (list, float))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match list(zip([s3, 10, i1], divmod(i1, i1))):
            case {'b': _, **rest}:
                show((((2.25 // f10) % i9) / -5), d5)
            case _:
                for i22, i1 in enumerate(range(5, 1, -2)):
                    tick()
                    show([isinstance({b8: i1, **d5}, (list, float)), (not f'v={i9}'), 5])
        match (list(zip(l4, (1, 'a'))) < list(zip(l4, (0, (1, 2))))):
            case Thing(n=['a', None]):
                for i22 in range(9, 1, -2):
                    tick()
                    s3 = cap(s3)
                    if (b13 is None):
                        pass
            case (int() as i25):
                i22 = cap(sum((x26 for x26 in sorted(z12, key=repr))))
                show(l4, ('%s' + ('%s' % (i22,) + 'x y')))
            case [_, *_]:
                show(f'v={s3!a}')
                d5 = cap({s3: sum(((38).bit_length() for x27 in t6)), **dict(zip(s3, list(zip(l4, (1, 2, 3)))))})
            case _:
                pass
        if ((f2.rfind('12') | i9) >= abs(i1)):
            match (b8 not in tuple([7, 256])):
                case 0 if (not f2):
                    with Manager(28, True) as i25:
                        print(s3, end='|\n')
                        f2 = cap((--0.0 * 7))
                    match ''.join(map(str, [i1 for x29 in range(9, 1, -2)])):
                        case (int() | str()) if (7 == i1):
                            print(f'{i25:{3}}'.strip(), end='|\n')
                            d30 = cap({})
                        case (1 | 2):
                            show((f'{{}}{s3:{3}}' + (s3 + 'abc')[0]).upper())
                        case [_, *_] if (l4 <= l4 != l4):
                            show(any(l4[65535:i1]))
                case [int(), i31, *_] if (l4 > l4):
                    try:
                        f32 = cap((-1e300 + ((f2 // f10) % (lambda x, y=i31: cap(x + y))(i1))))
                        show({s3: ((s11 * (10 & 3)) + f'{{}}{i9!r:_^9}')}, (((f2 // 100000000000000000000) % (f10 * -4611686018427387904)) - (float(i9) if isinstance(i9, int) else f2)))
                    except ArithmeticError:
                        show(f2)
                    except KeyError as e34:
                        show_error(e34)
                        show((str((s3 + 'abc')[0]) + '%x' % ((i1 - i9),)), len([(lambda: (i1 if b8 else i1))() for x35 in l4[:5]]))
                        z7 = cap({s11})
                        raise
                    else:
                        show(float((Thing(d5.get(s11, 2305843009213693952)) + -3).double))
                    finally:
                        print('finally', 35)
                        assert (not [i25 for x36 in range(3)]), str(i31)
                        assert ((s3 * (i1 & 3)) != str(i1) >= s11.join(map(str, l4))), ('x y' + 'abc')[0]
                    for i37 in list(d5):
                        tick()
                        show((Thing((i38 := -4611686018427387904)) + -3).double)
                        print(f'{{}}{i9=}', end='|\n')
                        b8 = cap(((float(i1) < (f2 if b8 else f2)) or (((i22 % 1000) ** (1 & 3)) <= (i1 + i1))))
                    else:
                        d39 = d40 = cap(d5)
                case (int() as i41):
                    with Manager(42, True), Manager('second') as s43:
                        l4[:i9] = (l4 + l4)
                        d45: object = cap(dict(zip((s3.upper() + f'{{}}{i22!r:_^9}'), str(s3).split('X'))))
                        if isinstance(i31, (list, float)):
                            raise StopIteration(s43)
            s46 = cap((s3 + 'abc')[0])
        else:
            if (7 < (l4[:] or [7])[0]):
                print(((s3 + '日本').title() + str(f'v={i1}')), end='|\n')
            w47 = 0
            while w47 < 3:
                w47 += 1
                tick()
                show({(Thing(x48) + (x48 or i9)).double for x48 in t6}, f2)
                if all(l4):
                    break
    except TypeError as e50:
        show_error(e50)
        show((i41 if b13 else i38), tuple([256])[256:i1:-1])
    except ArithmeticError as e51:
        show_error(e51)
        print('%d' % (i1,).replace(s11, s46), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (('x y'.join(map(str, l4)) > (s11 + 'abc')[0]) or b8):
        b8 = cap((i1 is None))
        l4 = cap((s46[i9:] + 'abc')[-26].split('X'))
        def fn52(*t53):
            global s46
            tick()
            d39.update(d5)
            s46 += (s46.replace('a', '日本') + 'abc')[-1]
            s46 = cap(s46)
            return round((i1 / i1), 0)
    else:
        if (l4 is not None):
            d39 = cap({x54: i9 for x54 in range(0) if ((x54 << (23 & 15)) >= (7 + x54) == fn52())})
            print((f'{{}}{s3}' * (((i37 * i9) // i1) & 3)), end='|\n')
    show({True, b8}, ({'%s': b13, **d5, s3: b8}.get(2147483648, sum((x55 for x55 in l4[:5]))) + (~i37).bit_length()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o56 = Thing(abs(i9))
    o56.n = (Thing(i9) + i1).double
    show(o56, o56.n, o56[1:2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((s3.join(map(str, (l4 + l4))) + 'abc')[-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6 += (t6[i31:i9:2] + divmod(f2, i41))
    show(l4, (i57 := len(dict(zip(s11, l4)))))
    with Manager(58, True):
        show(str((f'v={s46:{3 + 2}}' + 'abc')[0]), (*(str(False) if (not '12') else '%x' % i9), ((2 >> (i9 & 31)) - 255),))
        o59 = Thing((i1 ^ i9))
        o59.n += (i1 & i38)
        show(o59, o59.missing, o59[3])
        if all(sorted(l4)):
            if (fn52() < 7):
                print('%r' % abs(~i57), end='|\n')
            else:
                f32 = cap(((round(f10, 0) if (s46 < 'x y') else round(0.1, 1)) - float((t6 or [7])[0])))
                print(s11.strip(), end='|\n')
            for i60 in t6:
                tick()
                show('%x' % {}.get(i1, len(t6)), tuple(sorted([-1, 255], reverse=True))[i1::2])
                if b13:
                    show((float('%s'.find('aXbXc')) + ((f10 // i9) - (i25 >> (i38 & 31)))))
                w61 = 0
                while w61 < 2:
                    w61 += 1
                    tick()
                    show([x62 for x62 in range(5, 1, -2)])
                    l4[(i31 - -3)] = i37
            else:
                w65 = 0
                while w65 < 2:
                    w65 += 1
                    tick()
                    f10: object = cap(-f10)
                else:
                    d66 = cap({1: 2, 'b': 3})
            with Manager(67):
                try:
                    print(((s43 * (i1 & 3)) + s43).title(), end='|\n')
                except LookupError as e68:
                    show_error(e68)
                    i69 = i37 = cap(fn52())
                    b70 = cap(((i31 := s43.count(s3)) != ((t6 or [7])[0] if b8 else d5.get(s11, i9))))
                    raise
                finally:
                    print('finally', 70)
                    show([(Thing(max(4611686018427387903, i37)) + (x71 % i1)).double for x71 in list(d5)], ({b13} - set(s43.join(map(str, l4)))))
                    l4[(i57 or i9)] = (t6[:-3:2] or [7])[0]
                z7 = cap({i9 for x72 in range(5, 1, -2) if ((x72 if b13 else i31) >= (i9 - 0))})
                del l4[(41 & i31)]
        elif any([(lambda: ((i9 % 1000) ** (x75 & 3)))() for x74 in list(d5) for x75 in range(x74 % 4)]):
            f10 = cap(round(f10, 1))
            with Manager(76), Manager('second') as s46:
                f32 = cap((f32 / ((f10 - i38) / (f2 * f10))))
                l4 = cap([{i9: s3, **d5, 0: False}.get(i38, x78) for x77 in sorted(z12, key=repr) if (b13 not in d5) for x78 in (1, 2)])
        else:
            for i9 in sorted(z7, key=repr):
                tick()
                show((round(float(i22), 1) / ((l4 or [7])[0] % (i64 - i9))))
                show((-f2 if ('Hello' in (l4 * (7 & 1))) else (float(i1) - -f2)))
                with Manager(79, True), Manager('second') as s11:
                    f80 = cap(f10)
                    s43 = cap(f'v={i1:{3}}')
            print(f'{i9:{3}}', end='|\n')
    show(d40['12'])
    def fn82(i83):
        global l4
        global s3
        tick()
        i83 |= (((-4611686018427387904 % 1000) ** (5 & 3)) if bool(f10) else abs(i1))
        show((0, (1, 2)), {{x85: x85 for x85 in t6}.get(2147483648, x84) for x84 in sorted({0, 1, 2, 3}, key=repr) if (not (d5 | d39))})
        try:
            if b13:
                return ~i1
        except AttributeError as e86:
            show_error(e86)
            t88 = cap(tuple([(lambda: max(i60, 255))() for x87 in list(d5)]))
            assert all((l4 * (10 & 1))), (s43 * (i9 & 3))
        except Exception as e89:
            show_error(e89)
            show(round(((-3.75 if True else float('inf')) if (l4 < [2305843009213693952, 255, 256]) else (i9 / i9)), 0))
            show(float('inf'))
        return ((f10 - i1) + (i9).bit_length())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4 = cap([tuple([*(1, 'a'), t6, s11])])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(f'v={i37!r:_^9}'.strip()[min(s3.find('a'), i9):((65535 - i9) - i9)], end='|\n')
    w90 = 0
    while w90 < 3 and ('aXbXc' not in {}):
        w90 += 1
        tick()
        try:
            b8 = cap((i9 < (int(f2) and fn52()) != str(s43).count('日本')))
            with Manager(91):
                del d66[s11]
                for i92, i57 in enumerate(range(3)):
                    tick()
                    l4 = cap((s3[i9:] + str([255])).split('X'))
                    *l95, i93, i94 = i9, '12'.rfind('12'), (i9 - i1)
        except IndexError:
            del d45[s11]
            del b13
        except IndexError:
            o99 = Thing('bc'.count(s3))
            o99.n = (i9 ^ i37)
            show(o99, o99.missing, o99[3])
            raise
        finally:
            print('finally', 99)
            if (s3.join(map(str, l4)).count(s3) >= ('Hello'.split() or [7])[0] > (((i22 | 3) % 1000) ** (i1 & 3))):
                if b8:
                    print(str(l4), end='|\n')
                    l4.insert(s3.count(s3), {(1, 2): 'p', 0: 0}.get(i1, i60))
                else:
                    show('日本'.split(), '%d' % (fn82((lambda x, y=i1: cap(x + y))(i1)),))
                if ((not 'bc') and isinstance(l4, (list, float))):
                    l4 += ([-4611686018427387904, 100000000000000000000, 100000000000000000000, 0][::2] * (round(f10, 1) & 1))
                    l4 = cap(l4)
                    i69 |= +65535
            show({0, 1, 2, 3})
    else:
        show((s46.join(map(str, [][:])) + s11[(i9 >> (i9 & 31)):]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b70', globals().get('b70'))
show('b8', globals().get('b8'))
show('d30', globals().get('d30'))
show('d39', globals().get('d39'))
show('d40', globals().get('d40'))
show('d45', globals().get('d45'))
show('d5', globals().get('d5'))
show('d66', globals().get('d66'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('f32', globals().get('f32'))
show('f80', globals().get('f80'))
show('i1', globals().get('i1'))
show('i22', globals().get('i22'))
show('i25', globals().get('i25'))
show('i31', globals().get('i31'))
show('i37', globals().get('i37'))
show('i38', globals().get('i38'))
show('i41', globals().get('i41'))
show('i57', globals().get('i57'))
show('i60', globals().get('i60'))
show('i64', globals().get('i64'))
show('i69', globals().get('i69'))
show('i9', globals().get('i9'))
show('i92', globals().get('i92'))
show('i93', globals().get('i93'))
show('i94', globals().get('i94'))
show('l4', globals().get('l4'))
show('l95', globals().get('l95'))
show('s11', globals().get('s11'))
show('s3', globals().get('s3'))
show('s43', globals().get('s43'))
show('s46', globals().get('s46'))
show('t6', globals().get('t6'))
show('z12', globals().get('z12'))
show('z7', globals().get('z7'))
