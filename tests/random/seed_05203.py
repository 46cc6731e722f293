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

i1 = -3
f2 = float('inf')
s3 = 'ß'
l4 = [256, 65535, 2305843009213693952, 2305843009213693952]
d5 = {1: 2, 'b': 3}
t6 = (1,)
z7 = {1, 2}
b8 = True
i9 = 10
f10 = -3.75
s11 = 'Hello'
l4 = [-4611686018427387904, 100000000000000000000]
d12 = {}
t13 = (1, 2, 3)
z7 = {0, 1, 2, 3}
b8 = True
try:
    show([tuple(l4)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i9 in t6:
        tick()
        show(((abs(0) >> ((lambda x, y=-27: cap(x + y))(i9) & 31)) << (sum(((x14 // i1) for x14 in sorted({1, 2}, key=repr))) & 15)))
    if ((1, 2, 3) is not None):
        show([], --0.0)
        z16 = cap({i9 for x15 in list(d12)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((('12' * (i9 & 3)) + 'x y') + s11))
    match 0.1:
        case Thing(n=str()):
            f2 -= ((f10 * f2) * i1)
            try:
                def fn17(i18, i19):
                    tick()
                    if (i9 in l4):
                        return (4 ^ i1)
                    show({b8: str(s11)})
                    show(l4)
                    return 100000000000000000000
                l4.insert((i1 or i9), fn17(i1, 3))
            except ArithmeticError as e20:
                show_error(e20)
                try:
                    try:
                        show((s3[0:] * (int(b8) & 3)).split(), {65535})
                        show(())
                    except AttributeError:
                        show(({s3: (5 if b8 else i1), f2: f'{s11:{3 + 2}}'} | d12), list(t6))
                        l4 = cap((s3.join(map(str, [-36, 10, -22, 10])).split() + [*((0, (1, 2)) + (1, 'a')), '12'.join(map(str, l4))]))
                    finally:
                        print('finally', 21)
                        assert b8, (s3 + s11)
                        show(())
                    assert ((f10 // f10) <= (1e300 if b8 else f10)), ('' * (i9 & 3))
                except Exception as e22:
                    show_error(e22)
                    i23 = cap((abs((lambda x, y=i1: cap(x + y))(i1))).bit_length())
                    show((((i9 if True else i23) if b8 else (i9 or -41)) / i9))
                except Exception as e24:
                    show_error(e24)
                    print(((f'{i9!r:_^9}' + (s3 + s11)) + 'abc')[-1], end='|\n')
                finally:
                    print('finally', 24)
                    for i23 in reversed(l4[:4]):
                        tick()
                        i9, = iter([(4611686018427387903 ^ 0)])
                    show(bool(divmod(i1, i1)[i9:]))
            else:
                b8 = cap(all(list(f'{s11!r}')))
                try:
                    s3 += '%s'
                    s3 = cap(s3)
                    d27 = cap({x25: ((x25 - i1) - sum((i1 for x26 in range(3)))) for x25 in list(d5) if b8})
                except RuntimeError as e28:
                    show_error(e28)
                    w29 = 0
                    while w29 < 3 and all([i9 for x30 in sorted(z7, key=repr) for x31 in range(x30 % 4)]):
                        w29 += 1
                        tick()
                        d5 = d32 = cap((('aXbXc' + '%5s' % (47,)) + s3))
                        show((s3 in [2]))
                    else:
                        b8 = cap(False)
                finally:
                    print('finally', 32)
                    show(round(-f2, 0), (i23, *t13,))
        case {'a': 1}:
            if (l4 > list(tuple([1, 3, 0]))):
                t6 = cap(((lambda x, y=sum((i9 for x33 in l4[:5])): cap(x + y))(min(i1, -4611686018427387904)), (-f2 - round(f10, 2)), '%s'[i9:].replace(s11, s11),))
            else:
                for i23 in list(d12):
                    tick()
                    t6 = cap((1, 'a'))
                    w34 = 0
                    while w34 < 2:
                        w34 += 1
                        tick()
                        show(d27[i1])
                    else:
                        show((-f2 * int(s11)), divmod(((10 % 7) if (b8 and b8) else 2305843009213693952), sum(((lambda: x35)() for x35 in t13 for x37 in range(x35 % 4)))))
            try:
                def gen38(i39):
                    tick()
                    yield i39
                    show((0, (1, 2))[:i9])
            except AttributeError as e40:
                show_error(e40)
                l4[i1:i9:-1] = (l4 + l4)
            except ZeroDivisionError as e43:
                show_error(e43)
                w44 = 0
                while w44 < 3:
                    w44 += 1
                    tick()
                    i45, i9, i23 = iter([+i45, (i9 - i9), len(d12)])
                else:
                    g46 = gen38(i1)
                    show(next(g46, 'none'))
                    show(list(g46)[:5])
                try:
                    show(bool(~i45), {i9: ((i1 << (i1 & 15)) or ~i9)})
                except ValueError as e47:
                    show_error(e47)
                    if b8:
                        show([((f2 + 256) - (l4 or [7])[0]), i9], (((f2 // 65535) if (b8 and True) else round(f2, 0)) * (float(65535) * (i1 + i45))))
                    elif (s11 in dict(zip((s11 if False else s3), l4))):
                        t48 = cap(divmod(len(('Hello' if b8 else s11)), i1))
                    elif (l4 is not None):
                        show(d12.setdefault(-3, (i1 if b8 else i45)))
                        f10 -= ((i1 >> (256 & 31)) / int(s3))
                    if bool({i9: (i9 // i1), f10: s11.count(s3), f10: t48}):
                        l4.remove((lambda x, y=i1: cap(x + y))(2305843009213693952))
                        del d27[s3]
                        show(fn17((d5 | d5).get(i1, (lambda x, y=100000000000000000000: cap(x + y))(1)), (sorted(l4, reverse=True) or [7])[0]), s3)
                    else:
                        z16 = cap({'a', 1})
                        print(str('%d' % ((i45 := i9),)), end='|\n')
                finally:
                    print('finally', 51)
                    s11 = cap((f'{{}}{i45:^7}' + '%x' % i1).lower())
                    try:
                        l4[(i9 * 1)] -= (-3 + i1) % 97
                        show(1e10, l4[:])
                        show(b8)
                    except ZeroDivisionError as e52:
                        show_error(e52)
                        assert b8, '%x' % -1
                    except IndexError as e53:
                        show_error(e53)
                        l4.reverse()
                        raise
                    else:
                        print((('aXbXc' + s3)[(i23 | i9):] + 'ß'), end='|\n')
                        show(isinstance(s3.count(s11), str), ('日本' if bool((s3 if b8 else s11)) else ((s11 + 'abc')[0] + s11.replace('日本', 'Hello'))))
                    finally:
                        print('finally', 53)
                        i45 += fn17((i9 & i1), (5 + i1))
        case (int() | 2) if (False is None):
            i9, i45 = (i54 := i9), (Thing(2305843009213693952) + -1).double
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i45, i45 in enumerate(t6):
        tick()
        d55 = cap(d5)
        d27[s11] = (min(i9, i9) | (i54 + i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (0 in []):
        w56 = 0
        while w56 < 2:
            w56 += 1
            tick()
            s3 = cap(s11.join(map(str, [-3, 3])))
        for i57, i1 in enumerate(list(d12)):
            tick()
            try:
                match (d5 is not None):
                    case [(1 | str()), *_]:
                        o58 = Thing(i1)
                        o58.n -= min(i9, i54)
                        show(o58, o58.double, o58[3])
                    case (int() as i54):
                        show('%r' % ((int(float('inf')) & sum((i9 for x59 in sorted(set(), key=repr) if b8 for x60 in (1, 2)))),))
                    case _:
                        print(f'{i23:{3}}', end='|\n')
            except IndexError:
                for i62 in gen38(i1):
                    tick()
                    g63 = gen38((2 % 2147483648))
                    show(next(g63, 'none'))
                    show(g63.throw(ValueError('thrown')))
                    show(list(g63)[:5])
                    show(next(g63))
                else:
                    print(str(any((l4 + [10, 5]))), end='|\n')
            show([*divmod((Thing(i1) + i23).double, (2305843009213693952 >> (i1 & 31))), (sum(((lambda: i1)() for x64 in t13 for x65 in range(x64 % 4))) - (2305843009213693952 << (i9 & 15))), all(s11.split())], (f'v={i1:{3}}' + 'abc')[((4611686018427387903 * -3) << ((-4611686018427387904 if True else i1) & 15))])
        show((fn17(*[abs(i54), (i66 := i9)]), *tuple((l4 + l4)), len({i1, b8}),), divmod((((i9 ^ i9) % 1000) ** ((i1 in t13) & 3)), (int(s11)).bit_length()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(all([min(10, x67) for x67 in reversed(l4[:4]) for x70 in range(x67 % 4)]), ((s3,), tuple(l4),)[:5])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C71(dict):
        value = (256 or i1)
        squares = [i1 for x72 in t13]
        def method(self, x=1):
            i73 = cap(i9)
            return cap(x + self.value)
    show(C71.value, C71.squares, C71().method((i9 << (i1 & 15))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i74, i75 in enumerate(reversed(l4[:4])):
        tick()
        for i76 in reversed(l4[:4]):
            tick()
            g79 = gen38(fn17(*[i75, i76]))
            show(next(g79, 'none'))
            show(list(g79)[:5])
            g80 = gen38(fn17(i9, i1))
            show(next(g80, 'none'))
            show(list(g80)[:5])
            match divmod(max(i9, i1), s11.find(s3)):
                case (int() | 2):
                    i62, i54 = max(i23, i76), len(z7)
                case 'a':
                    if ((((i23 % 1000) ** (i1 & 3)) / (i9 ^ i9)) == ((f2 if False else f2) - i9)):
                        f2 -= (0.1 if any(l4) else -f10)
                        d27 = cap(dict(zip((str(l4) + 'abc')[-1], ((l4 + l4) + l4))))
                        continue
                    elif ([max(-4611686018427387904, 4611686018427387903), (t13 + t6)] >= [(i23 // x82) for x81 in range(3) for x82 in (1, 2)]):
                        show(-1e300, sorted(l4, key=str))
                        s11 = cap((s11.join(map(str, s3.split())) + 'abc')[(min(i23, i9)).bit_length()])
                    else:
                        show(tuple([65535, 1, 3]), {x83: x83 for x83 in range(3) if ((s3 + s11) <= f'v={i75:^7}')})
                        print(s3, end='|\n')
                    show(set(()[:i1:2]))
                case (int() as i84):
                    show((f2,))
                case _:
                    print((('x y' * (i76 & 3)) * (((65535 if b8 else i75) and i9) & 3)), end='|\n')
        show(((d5.get(i9, 2147483648) / (i9 & i9)) if (t6 is not None) else f10))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d12.update((d32 | d55))
    try:
        show((fn17(*[1e-300, sum((x86 for x86 in t48))]), (), float((i1 + i9)),), ((d12.get(100000000000000000000, i57) << (int(b8) & 15)) < (sum((i9 for x87 in reversed(l4[:4]) for x88 in range(x87 % 4))) + int(b8))))
        show((s3.replace(s11, s3) + s3.replace(s11, s3)).count(s3), {b8: bool(str(0.1))})
        f10 /= (-f2 if isinstance({}, (list, float)) else (f10 - f10))
    except AttributeError as e89:
        show_error(e89)
        show(((i90 := i1) * i9))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(f'{s3=}')
    for i91 in gen38(sum((x92 for x92 in l4[:5]))):
        tick()
        b8: object = cap(bool(([][::2] + [])))
        s93 = cap(('0'.replace(s11, s11) + ((s11 + 'abc')[256] + 'abc')[(i1 - i84)]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(('%5s' % fn17(*[i45, i9]) + 'abc')[0])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d12', globals().get('d12'))
show('d27', globals().get('d27'))
show('d32', globals().get('d32'))
show('d5', globals().get('d5'))
show('d55', globals().get('d55'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i23', globals().get('i23'))
show('i45', globals().get('i45'))
show('i54', globals().get('i54'))
show('i57', globals().get('i57'))
show('i62', globals().get('i62'))
show('i66', globals().get('i66'))
show('i74', globals().get('i74'))
show('i75', globals().get('i75'))
show('i76', globals().get('i76'))
show('i84', globals().get('i84'))
show('i9', globals().get('i9'))
show('i90', globals().get('i90'))
show('i91', globals().get('i91'))
show('l4', globals().get('l4'))
show('s11', globals().get('s11'))
show('s3', globals().get('s3'))
show('s93', globals().get('s93'))
show('t13', globals().get('t13'))
show('t48', globals().get('t48'))
show('t6', globals().get('t6'))
show('z16', globals().get('z16'))
show('z7', globals().get('z7'))
