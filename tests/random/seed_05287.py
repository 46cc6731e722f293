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

i1 = 43
f2 = 1e-300
s3 = ''
l4 = [1, 2305843009213693952, 2305843009213693952]
d5 = {(1, 2): 'p', 0: 0}
t6 = (0, (1, 2))
z7 = {0, 1, 2, 3}
b8 = True
i1 = -4611686018427387904
f9 = 1e300
s3 = ''
l10 = []
d5 = {'a': 1}
t6 = (1, 'a')
z7 = {0, 1, 2, 3}
b8 = False
try:
    w11 = 0
    while w11 < 3:
        w11 += 1
        tick()
        if (l4 is None):
            continue
        if any(([i1 for x12 in range(5, 1, -2)] * (s3.count(s3) & 1))):
            if bool(tuple(list(zip([], (0, (1, 2)))))):
                for i1, i13 in enumerate(list(d5)):
                    tick()
                    i15 = cap(len([(), sum(((lambda: i1)() for x14 in range(0) if b8))]))
            i15, i16, *l4 = 42, 1, ((i15 % 1000) ** (i15 & 3)), (l4 or [7])[0]
        elif (min(i16, sum((i1 for x17 in range(3)))) > (i15 ^ (256 * i1)) > abs(i1)):
            assert b8, s3
            show([10, 10, 0], -f9)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show('%s'.strip(), float(~i1))
    show(d5.pop('%s'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6 = cap(divmod((d5.get(s3, 1) | (i1 - 3)), (100000000000000000000 + int(True))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i20, i21, *l22 = (2 and -1), ((i1 % 1000) ** (i1 & 3)), i1
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((s3[i1:256] if b8 else ('aXbXc' * (-3 & 3)))[((i1 % i1) + (i1 ^ 0)):256], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(23), Manager('second') as s24:
        f9 = cap((-f2 - f9))
        print((('x y' if ('bc' < '0' == 'ß') else f'{{}}{s24:{3 + 2}}') if (i19 not in t6[:2147483648:-1]) else str('日本'.join(map(str, l4)))), end='|\n')
        assert isinstance((t6 + t6), int)
    for i1 in range(1):
        tick()
        f2 -= -f2
        if any(l4):
            break
    assert b8
    if (s3 <= str((i1 in l22)) != f'{{}}{i19:<5}'):
        def gen25(i26):
            tick()
            yield i26
            z27 = cap(set(list(zip(l10, t6))[:i1]))
        if (not (s24[i18:] <= f'v={i20:}')):
            show(-i1)
        t6 = cap(((i19 := i13), *list(zip(l4, (1, 2, 3))),)[:])
    else:
        o28 = Thing((lambda x, y=i20: cap(x + y))(i16))
        o28.n += ((10 % 1000) ** (i21 & 3))
        show(o28, o28.n, o28[5])
    z29 = cap({True})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(str(f'v={s24:{3}}'), end='|\n')
    try:
        def fn30(i31=(Thing(-3) + i1).double):
            tick()
            if (not {x32: i1 for x32 in range(9, 1, -2) if (not l4)}):
                f35 = cap((((f9 * 2) * ((255 % 1000) ** (10 & 3))) - min((i1 if b8 else i16), sum(((lambda: x34)() for x34 in range(1))))))
                s36 = cap(f'{{}}{i21:}')
                show((s3 + ('12' + 'abc')[(t6 or [7])[0]]))
            elif isinstance(float('inf'), (list, float)):
                match (str(False) + 'abc')[0]:
                    case (1 | str()) if bool(i13):
                        z39 = cap({x38 for x38 in list({(1, 2): 'p', 0: 0})})
                        s36 = cap(('%5s' % (i21 - i19) + ('日本' if b8 else s3)[abs(i1):]))
                    case int():
                        show(set(str(sum((i1 for x40 in sorted(z7, key=repr))))), t6)
                        show(((Thing((10 << (i1 & 15))) + (Thing(i1) + i1).double).double / (lambda x, y=d5.get(s3, i18): cap(x + y))(s3.find('a'))))
                    case -1:
                        o41 = Thing(s3.count(s3))
                        o41.n = max(i1, i1)
                        show(o41, o41.missing, o41[::-1])
                    case _:
                        d5[s24] = (255 >> (i1 & 31))
            return ((i18 if b8 else i18) >> ((lambda x, y=4611686018427387903: cap(x + y))(i1) & 31))
        def gen42(i43):
            global l10
            global s3
            tick()
            yield i43
            b44 = cap(({'12': 'x y', i13: 1, **d5}.get(i1, (-4611686018427387904 if False else i20)) != (i43 := min(i1, i13)) > ((l10 or [7])[0] if (f9 < 1e10 < f2) else (2 - i1))))
            print('12', end='|\n')
            show((7 - ((i21 & i1) + (i1 * i1))))
        g45 = gen42((i1 | i1))
        show([cap(v) for v, _ in zip(g45, range(6))])
    finally:
        print('finally', 45)
        show((s3 in list(f'v={i19:^7}')), divmod(i19, i1)[i1:][::-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if False:
        show((0 not in {i1 for x46 in t6}))
    del d5['0']
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i48 in gen25(abs(0)):
        tick()
        def gen49(i50):
            global i13
            global l10
            tick()
            yield i50
            return s3
        if (int((f2 - f9)) == i1):
            def gen51(i52):
                tick()
                yield i52
                w53 = 0
                while w53 < 3 and (s24 in (d5 | d5)):
                    w53 += 1
                    tick()
                    s54 = cap(str((((1,) is None) or all([2147483648, 255, 7, -2]))))
                    f55 = cap(-f2)
                    z56 = cap(z7)
                if (((i1 + i48) if bool(f9) else fn30()) == fn30()):
                    if b8:
                        raise ValueError((i1 - i20))
                    l58 = l58 = cap([len({(1, 2): 'p', 0: 0}) for x57 in sorted(z29, key=repr)][i1:i20:-1])
                print((f'{i13:<5}' * (i1 & 3)), end='|\n')
                if b8:
                    g60 = gen49((i52 := i1))
                    show([cap(v) for v, _ in zip(g60, range(6))])
        else:
            i20 = cap(i18)
        show((round(f2, 0) / (-3 ^ (i1 | i1))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        z61 = cap((set((i18, 23,)) ^ set(t6)))
        show((d5 is not None))
        show({**{f9: (i1 <= i1), i1: (b8 or b8)}, b8: s3, **d5})
    except AttributeError as e62:
        show_error(e62)
        t6 = cap(t6)
        raise
    finally:
        print('finally', 62)
        (i19, *l64), i63 = (min(i63, 100000000000000000000), 1), (i1 ^ i18)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert any((l64 + l10))
    o65 = Thing(sum((i1 for x66 in sorted(z7, key=repr) if b8)))
    o65.n = (i16 % i1)
    show(o65, o65.missing, o65[3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i13', globals().get('i13'))
show('i15', globals().get('i15'))
show('i16', globals().get('i16'))
show('i18', globals().get('i18'))
show('i19', globals().get('i19'))
show('i20', globals().get('i20'))
show('i21', globals().get('i21'))
show('i48', globals().get('i48'))
show('i63', globals().get('i63'))
show('l10', globals().get('l10'))
show('l22', globals().get('l22'))
show('l4', globals().get('l4'))
show('l64', globals().get('l64'))
show('s24', globals().get('s24'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z29', globals().get('z29'))
show('z61', globals().get('z61'))
show('z7', globals().get('z7'))
