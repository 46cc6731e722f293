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

i1 = 2
f2 = 1e-300
s3 = 'bc'
l4 = [1, 10, -4611686018427387904]
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 'a')
z7 = {0, 1, 2, 3}
b8 = False
i9 = -1
f2 = 2.25
s10 = ''
l4 = [1, 255, 10]
d11 = {}
t6 = (1, 'a')
z7 = {0, 1, 2, 3}
b12 = False
try:
    show(set((t6[i9:i9:2] + t6)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i9 in range(9, 1, -2):
        tick()
        show([any(list(t6)), s3, *[]])
        print(((s10 * (3 & 3)) * (5 & 3)).upper(), end='|\n')
        b8 = cap((s10.join(map(str, l4[::-1])) == (s3.strip() if (s3 <= s10) else s3) >= (s10.replace(s10, s3) if all(l4) else [65535, 0, 4611686018427387903, 2305843009213693952].join(map(str, l4)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((('x y' + (s10 + 'abc')[0]) + str((l4 * (i1 & 1)))), ([divmod(i1, 65535), *(l4 * (-35 & 1)), *[f2, t6, b8]] * (abs(s10.count(s3)) & 1)))
    print(s3[len(set(l4)):i9], end='|\n')
    print(f'v={i1!r:_^9}', end='|\n')
    w14 = 0
    while w14 < 5:
        w14 += 1
        tick()
        o15 = Thing((i1 << (i1 & 15)))
        o15.n = (Thing(0) + i9).double
        show(o15, o15.double, o15[::-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({s10: (s3 in tuple([-4])), **{2147483648: ~i1, f2: len(t6)}, i9: i9})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(f'{s10!r}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del t6
    def fn16(i17, i18):
        global i9
        tick()
        w19 = 0
        while w19 < 2:
            w19 += 1
            tick()
            for i9, i18 in enumerate(range(5, 1, -2)):
                tick()
                show(round(float(sum((i9 for x20 in range(5, 1, -2)))), 1))
                show({**{f2: (i9 + i9), f2: {}.get(s10, i9), f2: bool(t6)}}, {f2: (i18 := ~i18)})
                l21 = cap([('%d' % i18 + (s3 * (i1 & 3)))])
            l21.insert((Thing(i18) + 256).double, ([256, 2305843009213693952] or [7])[0])
        else:
            show('bc', 2147483648)
        del l21
        def gen22(i23):
            nonlocal i18
            tick()
            yield i23
            z24 = cap((f2 is None))
            with Manager(25, True):
                print('%r' % ((i9).bit_length(),).strip(), end='|\n')
        return ((f2 - f2) / round(f2, 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen26(i27):
        tick()
        yield i27
        if (bool(s3[i1:65535]) and (l4 is None)):
            try:
                show(set(t6))
            except (ValueError, KeyError) as e28:
                show_error(e28)
                assert (not (l4 + [-3, 255, 65535])), (s3 * (i27 & 3))
                raise
    f2 = cap(f2)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(z7)
    match sum((len(l4) for x29 in range(5))):
        case str() if (l4 == l4):
            g30 = gen26((t6 or [7])[0])
            show(next(g30, 'none'))
            show(next(g30, None))
            show(((str(l4) + ('a' + s10)) <= '%d' % ((-4611686018427387904 * i9),) <= s3.join(map(str, [x31 for x31 in t6]))))
        case (int() | str()):
            l4[i1] *= (i1).bit_length() % 97
    l4 += [str(l4)]
    l4 = cap(l4)
    with Manager(32, True) as i33:
        i9, i1, i1, *l34 = iter([((i33 % 1000) ** (i9 & 3)), (i1 % i33), (i1 ^ i9)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s3 += ('%s' % i1 if b8 else s3.replace('12', s10))
    s3 = cap(s3)
    show(((() + t6)[(lambda x, y=4611686018427387903: cap(x + y))(i1)] * sum(((lambda: (10 * 4611686018427387903))() for x35 in t6))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(({s10: len(t6)} | {**{3: s10, s3: s10, s10: False}, s10: s10, **{x36: i1 for x36 in reversed(l4[:4]) if True}}))
    for i9 in reversed(l34[:4]):
        tick()
        show((s10.join(map(str, s10.split())) + (s10 if b12 else s3).replace(s10, s3)))
        w37 = 0
        while w37 < 2:
            w37 += 1
            tick()
            show(list(sorted(z7, key=repr)))
            with Manager(38, True):
                s3 += s3
                s3 = cap(s3)
            print(s10.join(map(str, s3.join(map(str, l4)).split('X'))), end='|\n')
        else:
            f2 = cap((f2 if (not [i1]) else ((-3 / 2) * (-1 / i33))))
        s41 = cap('a'.join(map(str, [x39 for x39 in t6 if (x39 not in d5)])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o42 = Thing(abs(i1))
    o42.n += sum((i33 for x43 in sorted(z7, key=repr)))
    show(o42, o42.missing, o42[1:2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o44 = Thing((3 << (i1 & 15)))
    o44.n -= (2305843009213693952 if b8 else i1)
    show(o44, o44.n, o44[5])
    d47 = cap({x45: (x45 - x45) for x45 in list(d11) if b8})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b12', globals().get('b12'))
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d47', globals().get('d47'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i33', globals().get('i33'))
show('i9', globals().get('i9'))
show('l34', globals().get('l34'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('s41', globals().get('s41'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
