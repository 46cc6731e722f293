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
f2 = 1e-300
s3 = '0'
l4 = []
d5 = {'a': 1}
t6 = (1,)
z7 = {'a', 1}
b8 = False
i1 = 2
f2 = -0.0
s9 = '日本'
l10 = [65535, -1, 2305843009213693952]
d5 = {1: 2, 'b': 3}
t6 = (1, 2, 3)
z11 = {'a', 1}
b8 = True
try:
    if b8:
        show([isinstance((b8 and False), (list, float)), -0.0, divmod((i1 + i1), (i1 << (i1 & 15)))])
    else:
        for i1, i12 in enumerate(list({1: 2, 'b': 3})):
            tick()
            l4.sort(key=str)
            show(f'{{}}{i1!s:>8}')
            del l10[i1]
        show(s3, [str((5).bit_length())])
    l4 += [*'bc'][i1:]
    l4 = cap(l4)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(2.25)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        class C14:
            value = s3.find(s3)
            squares = [x15 for x15 in list({(1, 2): 'p', 0: 0})]
            def method(self, x=1):
                if (round((f2 if b8 else f2), 2) <= (f'{s9!r:_^9}' + s9.strip())):
                    f16 = f17 = cap(-f2)
                return cap(x + self.value)
        show(C14.value, C14.squares, C14().method((i1 if False else i1)))
    except ArithmeticError as e18:
        show_error(e18)
        z20 = cap(bool(([i1 for x19 in reversed(l10[:4])] + list(zip(l4, (1,))))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([(((i1 % 1000) ** (i1 & 3)) - max(-1, i1))])
    b8 = cap(((s9.split() + (l10 * (i12 & 1))) <= s3.split()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i21, = iter([(i1 << (2 & 15))])
    print(f'{i1:<5}', end='|\n')
    show(100000000000000000000)
    del d5[i21]
    l4 = cap([x22 for x22 in range(5) if ('x y' is not None)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w23 = 0
    while w23 < 5:
        w23 += 1
        tick()
        class C24(list):
            value = (5 - 4611686018427387903)
            squares = [x25 for x25 in sorted(l10, key=str)[:5]]
            def method(self, x=1):
                @traced('fn26')
                def fn26():
                    tick()
                    del d5[i1]
                    show((f'v={i12:{3}}' if ({1: 2, 'b': 3} is not None) else (s9 + 'abc')[-1])[max(abs(i12), i12):])
                    i27, = int(s3),
                    w28 = 0
                    while w28 < 2:
                        w28 += 1
                        tick()
                        show(1.5)
                        show(((i27 := (i27 := i1)) >> (((i29 := i1) >> ((2305843009213693952 and i21) & 31)) & 31)))
                        i29 //= sum((d5.get(s3, i1) for x30 in t6 if b8))
                    else:
                        i27 //= min((i1 + i21), d5.get(s3, i1))
                    return float(3)
                return cap(x + self.value)
        show(C24.value, C24.squares, C24().method((i1 & i1)))
        if isinstance(t6, int):
            continue
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(f'v={i21!s:>8}', end='|\n')
    l10.reverse()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match ({} | {**d5, i1: s3, f2: i21}):
            case [_, *_]:
                i31, i31 = iter([-4611686018427387904, min(i1, i1)])
                for i31, i31 in enumerate(range(3)):
                    tick()
                    del b8
                    show(round(float(((i12 % 1000) ** (7 & 3))), 1))
                    for i33 in reversed(l4[:4]):
                        tick()
                        show(dict(zip((f'{{}}{i12:^7}' * (i1 & 3)), [(i1 if b8 else x35) for x34 in range(3) for x35 in range(x34 % 4)])))
                        d5 = cap({x36: x36 for x36 in [i1, s3][:5]})
            case (int() as i37) if b8:
                b38 = cap((b8 not in sorted(l10)[i1:]))
        s39 = cap(f'{s9=}')
    except ArithmeticError as e40:
        show_error(e40)
        show((((Thing(65535) + i1).double if b8 else '12'.rfind('x y')) / (lambda x, y=+i1: cap(x + y))(256)), ((fn26() + i1) / ((l10 or [7])[0] + abs(i21))))
        for i33 in reversed(l10[:4]):
            tick()
            match s9:
                case Thing(n=Thing(n=0)):
                    continue
                    match tuple(l4):
                        case 2.25:
                            show(([2305843009213693952, -3] * (i1 & 1)), float(~7))
                        case [*_] if (l4 >= l10 < l10):
                            print(s3.join(map(str, s9.split('X'))), end='|\n')
                        case [i31, *_] if isinstance(i33, (list, float)):
                            if bool(l10):
                                break
                case _:
                    try:
                        assert ((i12 - 65535) <= i31)
                        l41 = cap([])
                        b42 = cap(b8)
                    except IndexError as e43:
                        show_error(e43)
                        show(f'v={s3!r:_^9}', [x44 for x44 in list(d5)])
                    except KeyError as e45:
                        show_error(e45)
                        show(-3.75)
                        s3 += (s39.replace(s3, s9) + 'bc'.replace(s39, s3))
                        s3 = cap(s3)
                    finally:
                        print('finally', 45)
                        show(l10.pop())
    except StopIteration as e48:
        show_error(e48)
    else:
        print(f'v={i31!s:>8}', end='|\n')
    finally:
        print('finally', 48)
        b38 = cap((0.0 is not None))
        t6 += t6
    try:
        l4.sort(key=str)
        class C49(dict):
            value = (Thing(i1) + 255).double
            squares = [sum((i37 for x52 in range(3))) for x50 in range(9, 1, -2)]
            def method(self, x=1):
                if isinstance(d5, str):
                    return (i1 & -3)
                show(d5[1])
                return cap(x + self.value)
        show(C49.value, C49.squares, C49().method((1 & i1)))
        show({True: ([65535 for x53 in range(1)] == ([] + l4)), b8: (s9 < s3 != '日本')})
    except LookupError:
        show((s3 if (2 > i1) else ('bc' * (i1 & 3))).title())
        show(True, (i1 if (s39 is not None) else (-3).bit_length()))
    except LookupError:
        i56, i21 = s9.find(s3), (i1 // i12)
    else:
        for i57, i57 in enumerate(range(9, 1, -2)):
            tick()
            del l10[fn26()]
            for i21, i37 in enumerate(range(1)):
                tick()
                l41: object = cap([fn26(), (s3.upper(), *s9.split(), *divmod(i12, 7),)])
                print(str(fn26()), end='|\n')
            continue
    finally:
        print('finally', 59)
        show(l10.pop())
    for i60, i33 in enumerate(()):
        tick()
        t6 = cap((t6[i57:i31:2] + tuple(l4))[i1:i1:2])
        d62 = cap({x61: ((i1 ^ i1) % x61) for x61 in t6})
    print(((s9 if b8 else s9).replace(s3, s9) if ((15 % i57) < (33 | i56)) else s3), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(str(bool(f2)).replace('x y', s9))
    t6 += t6[-9:]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b38', globals().get('b38'))
show('b42', globals().get('b42'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('d62', globals().get('d62'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i12', globals().get('i12'))
show('i21', globals().get('i21'))
show('i31', globals().get('i31'))
show('i33', globals().get('i33'))
show('i37', globals().get('i37'))
show('i56', globals().get('i56'))
show('i57', globals().get('i57'))
show('i60', globals().get('i60'))
show('l10', globals().get('l10'))
show('l4', globals().get('l4'))
show('l41', globals().get('l41'))
show('s3', globals().get('s3'))
show('s39', globals().get('s39'))
show('s9', globals().get('s9'))
show('t6', globals().get('t6'))
show('z11', globals().get('z11'))
show('z20', globals().get('z20'))
show('z7', globals().get('z7'))
