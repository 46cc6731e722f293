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
f2 = float('inf')
s3 = '0'
l4 = [0]
d5 = {}
t6 = (1, 2, 3)
z7 = {'a', 1}
b8 = False
i9 = 7
f10 = -3.75
s3 = 'aXbXc'
l4 = [1, 0, -3, 2305843009213693952]
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 'a')
z7 = {'a', 1}
b8 = True
try:
    t6 += tuple(l4)[4611686018427387903:i9]
    show(((3 | (i9 * 7)) + 1), (round(float(i1), 2) if (l4 is None) else -f10))
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
    show(l4)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match (i1).bit_length():
            case (int() as i11) if (i11 is None):
                for i12 in sorted(z7, key=repr):
                    tick()
                    show(256, any(sorted(list(s3))))
                    d14 = cap({256: f'v={s3}', f2: len((z7 - z7)), **({x13: i9 for x13 in range(5, 1, -2)} | {f10: b8, s3: ''})})
        def gen15(i16):
            tick()
            yield i16
            assert ((i11 >= i12 < 65535) and (2147483648 >= 'a' == s3)), '%r' % -3
            show(round(float((Thing(i1) + i1).double), 2))
        show(list(s3))
    except ArithmeticError as e17:
        show_error(e17)
        try:
            l4 = cap(list(()))
            d14: object = cap({**d5, i9: (b8 in {1, 2})})
        finally:
            print('finally', 17)
            print('%d' % ((lambda x, y=i1: cap(x + y))(0)).bit_length(), end='|\n')
        show([(lambda: int((f2 < f10)))() for x19 in range(5, 1, -2)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen20(i21):
        tick()
        yield i21
        d22 = cap((d14 | {'Hello': bool(False), i11: str(l4), i11: (s3 + s3)}))
        assert all(l4)
        l4[(i1 if b8 else i9)] *= 2 % 97
        i23 = i21 = cap(((i21 := int('12'))).bit_length())
    assert any(sorted([]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(('aXbXc' + (s3[i12:i1] + 'abc')[0]), end='|\n')
    if bool(s3.join(map(str, []))):
        show(all([s3]))
        b24 = cap(((d5 is not None) and (+i1 == (t6 or [7])[0])))
        match {x25: i1 for x25 in l4[:5]}:
            case {'b': _, **rest} if (not l4):
                def fn26(i27, i28, *t29):
                    tick()
                    d30 = d30 = cap({})
                    show((('%x' % (0,) * ((0 >> (i1 & 31)) & 3)) + str(-16)))
                    return len({b8})
    with Manager(31, True) as i32:
        i18 = cap(int(all([f10])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if b8:
        raise StopIteration((4611686018427387903 * i11))
    g33 = gen20((1 >> (i12 & 31)))
    show(next(g33, 'none'))
    show(next(g33, None))
    g33.close()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4 += [x34 for x34 in reversed([2, 4611686018427387903, 0][:4]) if b24][::-1]
    l4 = cap(l4)
    print(('%x' % ((i9 if b8 else i1),) * (i9 & 3)), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i32 %= i1
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        l4.reverse()
        t6 += ()
    except ValueError as e37:
        show_error(e37)
        *l4, i18 = (i1 << (i9 & 15)), fn26(*[i11, i1])
        i38, = d5.get(s3, i32),
    except StopIteration as e39:
        show_error(e39)
        z7 = cap({fn26((Thing(i1) + x40).double, (i32 // i1)) for x40 in range(5, 1, -2)})
        def fn41(i42, i43):
            tick()
            b44 = cap(all(s3.join(map(str, [])).split('X')))
            show((l4 + [(i1 + i18), f10, *s3.strip()]))
            return (sum(((lambda: i9)() for x45 in range(5) if b24)) | (i11 << (i9 & 15)))
    finally:
        print('finally', 45)
        def gen46(i47):
            global i11
            global l4
            tick()
            yield i47
            show(i1, ('x y'.replace(s3, s3) + ('a'[i18:256] + (s3 + 'abc')[-1])))
            show({len(d5) for x48 in reversed(l4[:4]) for x49 in (1, 2)})
            l4 = cap(([x50 for x50 in t6][i9:] + []))
    d5 = cap(f2)
    z7 = cap({x51 for x51 in sorted(z7, key=repr)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    *l53, i32, i52, i52 = iter([+i1, (i1 or i9), (i1 if b24 else i1), i9, int(f10), 0])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if any([t6[:i32], i1, (not d5)]):
        d5 = d54 = cap(d14)
        try:
            for i55, i56 in enumerate(t6):
                tick()
                show((set([i1, 100000000000000000000]) - {i1 for x57 in range(0) if (5 not in {'a': 1})}))
                for i56, i9 in enumerate(reversed(l4[:4])):
                    tick()
                    g58 = gen20(sum((i11 for x59 in range(1))))
                    show([cap(v) for v, _ in zip(g58, range(6))])
                    i38 //= abs(sum((255 for x60 in range(0) for x61 in range(x60 % 4))))
                    f10 = cap(-f2)
                match (*(i1, '', b8,), (255 is not None),):
                    case [*_]:
                        t62 = cap((*t6, i1, (t6[:i1:2] + tuple(l4)),))
                    case (int() as i11) if (i38 not in d5):
                        print(str(((b8 or b24) or all(l4))), end='|\n')
                        l63 = cap(l4)
            def gen64(i65):
                tick()
                yield i65
                i65, i65 = (i9 if True else i9), (3 << (i9 & 15)), 0
            try:
                d66 = cap({b24: (not (not f2)), f2: True})
                f10 = cap((((len(l4) % 1000) ** ((i18 + i32) & 3)) / 255))
            except ArithmeticError as e67:
                show_error(e67)
                s3 = cap((s3.replace(s3, s3).strip() * (min((i68 := i1), sum(((lambda: i68)() for x69 in range(3)))) & 3)))
                raise
            else:
                l4.insert((l4 or [7])[0], (lambda x, y=i18: cap(x + y))(i38))
                show(all((l4 * (abs(i56) & 1))), '%s' % (i70 := ((i9 % 1000) ** (-42 & 3))))
            finally:
                print('finally', 70)
                o71 = Thing((l53 or [7])[0])
                o71.n -= abs(i1)
                show(o71, o71.missing, o71[1:2])
        finally:
            print('finally', 71)
            i18 = cap(([(i9 >> (i1 & 31))] or [7])[0])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(72) as i1:
        pass
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b24 = cap(((b24 is not None) or (not ([-3] + l4))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if isinstance(tuple(l4)[i1:i1:-1], int):
        b24 = cap((len(list(s3)) > i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(73, True) as i74:
        print('日本', end='|\n')
        show([((l4 + l63) >= [-1 for x75 in list({(1, 2): 'p', 0: 0}) if b24 for x76 in (1, 2)]), divmod((lambda x, y=-1: cap(x + y))(i9), 100000000000000000000)], float((lambda x, y=(i12 if True else -4611686018427387904): cap(x + y))((30 * i1))))
        if any(list(zip(list(range(1)), tuple([-4611686018427387904])))):
            show({True: any(l4[::2]), **{f2: (i9 + i68), f2: (i9 % i1)}, **{}})
            o77 = Thing((i11 if b8 else 2147483648))
            o77.n = (i9 if b8 else i9)
            show(o77, o77.double, o77[1:2])
            try:
                print((((s3 + s3) + f'{{}}{i32}') + ((s3 * (1 & 3)) * (((-1 % 1000) ** (7 & 3)) & 3))), end='|\n')
                i38, i78, *l4 = (i9 + 3), (0 % i70), 4611686018427387903
            finally:
                print('finally', 78)
                f79 = cap(round(((f10 * -0.0) + (i1 - i1)), 1))
        else:
            o80 = Thing((i81 := i18))
            o80.n = sum((65535 for x82 in range(5, 1, -2) if b24 for x83 in range(x82 % 4)))
            show(o80, o80.missing, o80[3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b24', globals().get('b24'))
show('b8', globals().get('b8'))
show('d14', globals().get('d14'))
show('d5', globals().get('d5'))
show('d54', globals().get('d54'))
show('d66', globals().get('d66'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('f79', globals().get('f79'))
show('i1', globals().get('i1'))
show('i11', globals().get('i11'))
show('i12', globals().get('i12'))
show('i18', globals().get('i18'))
show('i32', globals().get('i32'))
show('i38', globals().get('i38'))
show('i52', globals().get('i52'))
show('i55', globals().get('i55'))
show('i56', globals().get('i56'))
show('i68', globals().get('i68'))
show('i70', globals().get('i70'))
show('i74', globals().get('i74'))
show('i78', globals().get('i78'))
show('i81', globals().get('i81'))
show('i9', globals().get('i9'))
show('l4', globals().get('l4'))
show('l53', globals().get('l53'))
show('l63', globals().get('l63'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('t62', globals().get('t62'))
show('z7', globals().get('z7'))
