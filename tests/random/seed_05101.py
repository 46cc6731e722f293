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
f2 = -3.75
s3 = 'bc'
l4 = [65535, 2147483648, 4611686018427387903]
d5 = {1: 2, 'b': 3}
t6 = (1,)
z7 = {1, 2}
b8 = False
i1 = 100000000000000000000
f9 = 1e10
s3 = '%s'
l10 = []
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 2, 3)
z11 = {'a', 1}
b8 = False
try:
    try:
        f2 = cap(-1e300)
        match [((x12 % 1000) ** (i1 & 3)) for x12 in range(9, 1, -2) if isinstance(d5, int)]:
            case Thing(n=(0 | str())):
                with Manager(13, True), Manager('second') as s14:
                    show(s3)
                z11 = cap({s14, s3, 256})
            case _:
                for i1 in range(5, 1, -2):
                    tick()
                    s15 = cap(((s3.join(map(str, l4)) if (s14 in d5) else ('0' if False else 'aXbXc')) if isinstance(d5, int) else (s3 + i1).replace(s14, s14)))
                    print('%r' % i1, end='|\n')
        d17 = cap({**{x16: 5 for x16 in range(1)}})
    except RuntimeError as e18:
        show_error(e18)
        for i19 in t6:
            tick()
            t20 = cap(())
            z11 = cap((set(l10) | set(s3.join(map(str, l4)))))
            l21 = cap(l4)
    else:
        show(-26, {i1, s3})
        if b8:
            with Manager(22), Manager('second') as s23:
                show(z11)
                i1, i24, i1 = iter([65535, i19, (i19 // 5)])
                z11 = cap(set(list(zip([], (1, 2, 3)))))
        else:
            o25 = Thing(-1)
            o25.n += (i24 ^ i19)
            show(o25, o25.double, o25[1:2])
            try:
                show(((i1 if (not l10) else d17.get(10, i1)) > (4611686018427387903 % sum((i1 for x26 in (0, (1, 2)))))), (([(), -4611686018427387904, True] or [7])[0] << (((i1).bit_length() // (i24 * i24)) & 15)))
                show((round((f9 if b8 else 0.1), 1) if isinstance(b8, str) else (11 / -f9)))
            except RuntimeError:
                with Manager(28, True):
                    del i24
                    d29 = cap((dict(zip((s3 + 'abc')[i1], l21[256:])) | {f2: (-6 != i1), f2: (i1 & i19)}))
            except TypeError:
                for i1, i31 in enumerate(reversed(l4[:4])):
                    tick()
                    i19 += 255
                    del d17
                f9 += ((1.5 if False else f2) % +i31)
    z32 = cap(set((('日本' * (i1 & 3)) + 'abc')[0]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b8 = b33 = cap(bool(('%s' % i1 * (i1 & 3))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s34 = cap(s23.join(map(str, l10)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(35, True):
        if (not (f'v={s34:{12}}' if (not d29) else ('' if b8 else s34))):
            with Manager(36, True):
                show({}, {**({(1, 2): 'p', 0: 0} | {}), b8: ((s3 + 'abc')[-1] + 'abc')[-1], i1: ({1: 2, 'b': 3}.get(-4611686018427387904, 5) << ((i31 << (7 & 15)) & 15))})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        with Manager(37):
            show(l4)
            l4.insert((i1 * i1), (i1 := 255))
            show(s3)
    except KeyError:
        s23 = cap(((s3.lower() + (s3 * (i24 & 3))) + (s3 + 'abc')[i1].title()))
        print((((s14 * (i31 & 3)) + 'abc')[-1] * (0 & 3)), end='|\n')
    else:
        z41 = cap({7})
    print(s34.join(map(str, list(divmod(i1, i1)))), end='|\n')
    with Manager(42):
        i19 &= -i1
        try:
            print('%s' % (abs(((1, 2, 3) or [7])[0]),), end='|\n')
        except RuntimeError as e43:
            show_error(e43)
            show(f9)
            def gen44(i45):
                tick()
                yield i45
                z46 = cap(z7)
                try:
                    print(f'{{}}{i19:}', end='|\n')
                    o47 = Thing((i19).bit_length())
                    o47.n = (10).bit_length()
                    show(o47, o47.double, o47[::-1])
                    assert b8
                except AttributeError:
                    show(z41, s3)
                    d29.update(d29)
                    raise
                i49 = cap(2147483648)
                s50 = cap(f'{i49!s:>8}')
    show([], set(l4))
    if isinstance((s23.rfind(s3) // i19), (list, float)):
        try:
            f2 = cap(round(float(abs(i1)), 0))
            if ((s3 not in dict(zip(s3, l21))) or (b8 not in (() + t6))):
                f9 /= ((i1 or -39) / -4611686018427387904)
                for i31, i51 in enumerate([*t6, t20, t6][:5]):
                    tick()
                    print(f'{s14}', end='|\n')
                    l52 = cap([100000000000000000000, 256])
            else:
                for i53, i54 in enumerate([-12, 3, 256, 5][:-3][:5]):
                    tick()
                    show(f2)
            g55 = gen44(((i1 % 1000) ** (i51 & 3)))
            show([cap(v) for v, _ in zip(g55, range(6))])
        finally:
            print('finally', 55)
            try:
                i53 = cap(((lambda x, y=len(s3): cap(x + y))({(1, 2): 'p', 0: 0}.get(i1, i1)) + s3.upper().rfind(s14)))
                show((lambda x, y=abs(len(z11)): cap(x + y))(abs(sum((i1 for x56 in reversed([5, 4611686018427387903][:4]) if b33)))))
            except LookupError:
                match ():
                    case {'b': _, **rest}:
                        print(((s3 + 'abc')[i1][(i19 if b33 else i1):] + 'abc')[sum((x58 for x58 in s3.split('X')[:5]))], end='|\n')
                        l21 = cap(list(((t20 + t6) + (i53, i1,))))
            t20 = cap((i1, max((i1 | i24), +i1), *((s3 + s3) + 'abc')[-1],))
        i51 -= (Thing((i1 if b8 else 3)) + (i1 << (i19 & 15))).double
        try:
            z41 = cap({{**d5, s3: 100000000000000000000, **d5}.get(i1, x61) for x60 in range(1) for x61 in range(x60 % 4)})
            show((*f'{{}}{s34:{3 + 2}}', (() + t20[::-1]), ((65535 if b8 else i54) if (l4 >= l4 < l10) else i1),))
        except LookupError as e62:
            show_error(e62)
            with Manager(63):
                l21 = l21 = cap(l4)
        except TypeError:
            assert (abs(i1) != (lambda x, y=i1: cap(x + y))(i19) != d5.get(s3, i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 |= (Thing((i24 + i1)) + i1).double
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o65 = Thing((i19 and 255))
    o65.n = (i1 + 2147483648)
    show(o65, o65.n, o65[::-1])
    f9 = cap(0.0)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(66, True):
        i31 = cap(i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C67:
        value = (256 * 3)
        squares = [sum((2147483648 for x69 in t20)) for x68 in range(9, 1, -2)]
        def method(self, x=1):
            o70 = Thing(((-4611686018427387904 % 1000) ** (i19 & 3)))
            o70.n = (i1).bit_length()
            show(o70, o70.missing, o70[1:2])
            return cap(x + self.value)
    show(C67.value, C67.squares, C67().method(d5.get(i1, i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(list(('aXbXc'.join(map(str, l10)) if all([-3, 10, 2]) else s3[256:])), f'v={s3=}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g71 = gen44(sum((5 for x72 in sorted(z11, key=repr) if b8)))
    show([cap(v) for v, _ in zip(g71, range(6))])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b8 = cap((((f9 if b8 else f2) - (i51 << (255 & 15))) < round((i1 / i1), 1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(t6)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((f'{{}}{s14!s:>8}' + 'abc')[-1], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(any(([2, 4611686018427387903, -4611686018427387904] + [5, 4611686018427387903, 10][i1:])))
    t6 += t20[::2][:]
    if bool(((256 / 2305843009213693952) if (s3 > s3) else round(f9, 2))):
        print(f'{s34!s:>8}', end='|\n')
        t6 += t6[:i51:-1][::-1]
    else:
        show(b33, ((s3 + 'abc')[-1].split('X') * (len(list((1, 'a'))) & 1)))
        show(str((i19).bit_length()).split('X'))
    z75 = cap(set([i24 for x73 in range(9, 1, -2) for x74 in range(x73 % 4)][::-1]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b33', globals().get('b33'))
show('b8', globals().get('b8'))
show('d17', globals().get('d17'))
show('d29', globals().get('d29'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i19', globals().get('i19'))
show('i24', globals().get('i24'))
show('i31', globals().get('i31'))
show('i51', globals().get('i51'))
show('i53', globals().get('i53'))
show('i54', globals().get('i54'))
show('l10', globals().get('l10'))
show('l21', globals().get('l21'))
show('l4', globals().get('l4'))
show('l52', globals().get('l52'))
show('s14', globals().get('s14'))
show('s15', globals().get('s15'))
show('s23', globals().get('s23'))
show('s3', globals().get('s3'))
show('s34', globals().get('s34'))
show('t20', globals().get('t20'))
show('t6', globals().get('t6'))
show('z11', globals().get('z11'))
show('z32', globals().get('z32'))
show('z41', globals().get('z41'))
show('z7', globals().get('z7'))
show('z75', globals().get('z75'))
