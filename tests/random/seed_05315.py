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

i1 = 2305843009213693952
f2 = 0.1
s3 = ''
l4 = [3]
d5 = {(1, 2): 'p', 0: 0}
t6 = ()
z7 = set()
b8 = False
i1 = 65535
f9 = float('inf')
s10 = '0'
l4 = [256]
d11 = {}
t6 = (0, (1, 2))
z12 = {0, 1, 2, 3}
b13 = True
try:
    i14, i1, *l15 = (i1 & s3), int(f2)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match {i1: (s10 + s10)}:
        case [Thing(n=2.25), *_] if (i1 == i1):
            i1, i16 = iter([min(i1, 4611686018427387903), (Thing(i1) + i16).double])
        case bool():
            l4.extend(list(zip([255, 0, 7, 2], t6))[:5])
            s3 += s3.join(map(str, l15)).strip()
            s3 = cap(s3)
        case (int() as i18) if (i1 != i1):
            o19 = Thing(int(s3))
            o19.n = i14
            show(o19, o19.double, o19[::-1])
    with Manager(20, True) as i21:
        class C22(Thing):
            value = (2305843009213693952 | i1)
            squares = [x23 for x23 in sorted(z12, key=repr) for x24 in range(x23 % 4)]
            def method(self, x=1):
                z26 = cap({(lambda: ((i16 >> (i1 & 31)) and x25))() for x25 in sorted({0, 1, 2, 3}, key=repr)})
                d11[i1] = 100000000000000000000
                return cap(x + self.value)
        show(C22.value, C22.squares, C22().method(len(d11)))
    show(d11[i18])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w27 = 0
    while w27 < 5:
        w27 += 1
        tick()
        if ((bool((1, 2, 3)) and bool('%s')) and all((l4 * (i16 & 1)))):
            i18 //= i1
        del l4[i1]
        f2 = cap(((float(5) % (0 | i14)) + (f9 * (255 >> (i1 & 31)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((i1 or ((4611686018427387903 % 1000) ** (1 & 3))) / ~i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f29 = cap(float(i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((((f2 if False else f9) * f9) * ((f2 - f9) + (l4 or [7])[0])))
    show(((s3 + 'abc')[-1] + (s10 if b13 else 'a')).rfind(s3), sorted([][32:i1]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5 = cap({s10: 256})
    for i30 in [t6, b8, 0.1][:5]:
        tick()
        try:
            show(float(((100000000000000000000 if b13 else i14) << (tuple(l4) & 15))), {**{i21: i1, b8: (i18 := i16), s10: i18}, **{x31: (i1).bit_length() for x31 in l4[:5] for x32 in (1, 2)}})
        finally:
            print('finally', 32)
            print(s10, end='|\n')
        b33: object = cap(b13)
        def fn34(i35):
            tick()
            try:
                show((len(l4), *(s10 + 'bc').strip(), *f'{{}}{s10=}',), -3.75)
                show(s3)
            finally:
                print('finally', 35)
                show(z7)
                for i35 in range(5, 1, -2):
                    tick()
                    i36 = cap((Thing(1) + i1).double)
                    show(all(list(zip([(1, 'a'), *[100000000000000000000]], (t6, *t6, (0, (1, 2)),)))), (((f29 % i21) if (i18 < -3) else (-3 / i1)),))
                    t37 = cap(())
            if isinstance(('x y' is not None), int):
                show((((-1 & -1) // 4611686018427387903) * (((i21 % 1000) ** (i1 & 3)) >> ((i1 - i1) & 31))))
            s38 = cap(((f'{{}}{s10=}' if (l4 is None) else (s10 + 'aXbXc')) * ((((i1 - -38) % 1000) ** ((lambda x, y=0: cap(x + y))(0) & 3)) & 3)))
            return sum((x39 for x39 in range(5, 1, -2)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert b8
    t6 = cap(t6[5:])
    show(((isinstance(l4, int), i18, (lambda x, y=i16: cap(x + y))(i16),) + divmod(2, ((65535 % 1000) ** (i1 & 3)))), {x40: ((i16 << (x40 & 15)) >> (x41 & 31)) for x40 in sorted(l4, key=str)[:5] for x41 in range(x40 % 4)})
    try:
        show((str((i42 := i1)) + '%d' % (int(-0.0),)), b8)
        try:
            s3 += 'Hello'
            s3 = cap(s3)
        except ZeroDivisionError:
            if (True and False):
                raise StopIteration((lambda x, y=65535: cap(x + y))(i1)) from None
        finally:
            print('finally', 43)
            print(s3, end='|\n')
    except Exception as e44:
        show_error(e44)
        show({})
    finally:
        print('finally', 44)
        show((((4611686018427387903 & i1) if (True or b8) else i42) - fn34((5 & i1))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        if all(list(zip([2147483648, 2, 2147483648][:2147483648], t6[:i1:-1]))):
            show((s3.rfind('日本') / ((Thing(i1) + i1).double if b13 else fn34(i1))))
            show(((f9 / (1e300 if b13 else f2)) + ((f29 - f9) if (not {}) else round(f9, 1))))
            i45, i46 = -i1, (i1 >> (i1 & 31))
        o47 = Thing((i1 + i1))
        o47.n -= (i1).bit_length()
        show(o47, o47.double, o47[1:2])
    except StopIteration as e48:
        show_error(e48)
        show(min(5, i1))
    else:
        show(divmod(s3.rfind('日本'), (Thing(2147483648) + i1).double)[i1:i1:-1])
        i1 = cap({i1: [i1 for x49 in range(3) if b13]}.get(s10, ((lambda x, y=i1: cap(x + y))(10) ^ (i30 or -3))))
    i45 = cap((max(i1, ()[i16]) & (i30 := 256)))
    if (s3 not in t6):
        raise StopIteration((i14 >> (255 & 31))) from None
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i42 = cap(len({7 for x50 in range(0)}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert b8, (s10 + s10)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b33', globals().get('b33'))
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f29', globals().get('f29'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i14', globals().get('i14'))
show('i16', globals().get('i16'))
show('i18', globals().get('i18'))
show('i21', globals().get('i21'))
show('i30', globals().get('i30'))
show('i42', globals().get('i42'))
show('i45', globals().get('i45'))
show('i46', globals().get('i46'))
show('l15', globals().get('l15'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z12', globals().get('z12'))
show('z7', globals().get('z7'))
