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

i1 = 10
f2 = 1e300
s3 = 'a'
l4 = [3, 42, -1, 1]
d5 = {1: 2, 'b': 3}
t6 = ()
z7 = set()
b8 = False
i1 = -4611686018427387904
f2 = 0.0
s9 = '0'
l4 = [256, 21, 256, -4611686018427387904]
d5 = {1: 2, 'b': 3}
t6 = (1, 2, 3)
z10 = set()
b11 = True
try:
    w12 = 0
    while w12 < 5:
        w12 += 1
        tick()
        i1, i1, *l13, i1 = (3 << (i1 & 15)), (i1 * i1), abs(i1), ~i1, (256 + i1)
    else:
        class C14(dict):
            value = abs(1)
            squares = [(x15 >> (i1 & 31)) for x15 in reversed(l4[:4])]
            def method(self, x=1):
                show((*list(zip(([65535, 255, -3] + [5]), tuple(l4))), ((f2 if b8 else f2) if (i1 > i1) else (1.5 if b11 else f2)),))
                return cap(x + self.value)
        show(C14.value, C14.squares, C14().method((i1 + i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d16 = cap(({} | d5))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((divmod(((i1 % 1000) ** (i1 & 3)), (i1 + i1)) + divmod((0 >> (256 & 31)), s3.rfind(s9))))
    w17 = 0
    while w17 < 2 and (l13 is None):
        w17 += 1
        tick()
        show(((set('日本') ^ set([100000000000000000000])) | z7))
        w18 = 0
        while w18 < 5:
            w18 += 1
            tick()
            try:
                show((((l4 or [7])[0] << (([] - i1) & 15)) if ((s9 * (7 & 3)) > ('' + s3)) else (Thing(2305843009213693952) + len(z10)).double), (((i1 // sum((i1 for x19 in l4[:5] for x20 in range(x19 % 4)))) % 1000) ** (((-3 and i1) % abs(i1)) & 3)))
                show(dict(zip(s3, (l4 * (abs(i1) & 1)))))
            except IndexError:
                i1, i22, i1 = (lambda x, y=i1: cap(x + y))(i1), abs(i1), ((i1 % 1000) ** (i1 & 3))
            finally:
                print('finally', 22)
                t6 += ((1, 2, 3)[::2] + (*l4, *s3,))
                show(dict(zip(s9, [-1, 4611686018427387903, -4611686018427387904])))
            def gen23(i24):
                tick()
                yield i24
                show(('%r' % ((i1 * 10),), float((-3 * i22)), (lambda x, y=int(True): cap(x + y))(len(z7)),))
                s25 = cap('ß'.replace(s3, s9).title())
            with Manager(26, True):
                t6 = cap(divmod((Thing(4611686018427387903) + i1).double, 5))
                show(set())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert (all(l4) or ('%s' in (1,)))
    z27 = z28 = cap({i22})
    print((s9 + 'abc')[0], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        o30 = Thing((2147483648 - i22))
        o30.n += (i1 << (i1 & 15))
        show(o30, o30.missing, o30[5])
    except ArithmeticError as e31:
        show_error(e31)
        show(((not (b11, *t6, i1,)) or (str(l13) > f'{{}}{i1:^7}' <= (s3 if False else s9))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((f'{s9:^7}' + 'abc')[-1], end='|\n')
    w33 = 0
    while w33 < 5 and bool(-1e-300):
        w33 += 1
        tick()
        show(+i1)
        i22 ^= ((4611686018427387903 - i1) << ((i34 := -1) & 15))
    else:
        del f2
    b8 = cap((isinstance(d5.get(-3, 10), int) and (not t6[:])))
    if (not s9):
        print((s9 + 'abc')[-1].upper()[(((i1 ^ 1) % 1000) ** (-i22 & 3)):], end='|\n')
        if b11:
            show((((f2 * i1) + (i1 + i1)) % int('0')), {'a', 1})
            if ([(lambda x, y=-4: cap(x + y))(-3), (29 - i1), t6[:-4611686018427387904]] == []):
                for i1, i22 in enumerate(sorted(z10, key=repr)):
                    tick()
                    show({})
                o35 = Thing(i22)
                o35.n = (i22).bit_length()
                show(o35, o35.double, o35[3])
                for i36 in gen23((i1 // i34)):
                    tick()
                    g37 = gen23(int(s3))
                    show(next(g37, 'none'))
                    show(next(g37, None))
                    show(g37.send((i1 if False else i1)))
                    show(g37.throw(ValueError('thrown')))
                    o38 = Thing((100000000000000000000 << (i1 & 15)))
                    o38.n += (lambda x, y=-3: cap(x + y))(i1)
                    show(o38, o38.double, o38[3])
                    t39 = t6 = cap((*list((s3 + s9)),))
            i36, i36, *l4 = iter([(i1 & i1), (i1).bit_length()])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        print(s3.upper()[(((lambda x, y=i1: cap(x + y))(i1) % 1000) ** ((65535 if b11 else i1) & 3)):], end='|\n')
        g40 = gen23((i1 if b8 else i1))
        show(next(g40, 'none'))
        show(g40.send((i1 if b11 else 65535)))
    finally:
        print('finally', 40)
        if (False and ((i36 >> (-1 & 31)) == 2)):
            g41 = gen23(s9.rfind(s3))
            show([cap(v) for v, _ in zip(g41, range(6))])
            show(([x42 for x42 in range(1)] + [i1, '日本'][i1::2]))
        else:
            for i43 in gen23(max(2147483648, i1)):
                tick()
                show(((s9 + 'abc')[0] + (s3 + s9)).split(), (f2 - 2147483648))
                del l4[s3.count(s9)]
                show(str((l4 > (s3 * (i22 & 3)) < s3.join(map(str, l4)))))
            *l45, i43, i1 = iter([-1, int(f2), (3 | i1)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s9 = cap(s9)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t46 = cap((((1,) + divmod(i1, i1)) + (t6 + t6)[i1:2147483648]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(tuple((l13 * (i1 & 1)))[:i36:-1], i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4.append(str(-0.0).count(s3))
    show({s3})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t46 = cap((divmod(i1, +i1) + ((i1 / i1), s3, *s3.lower(),)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i48, = {(1, 2): 'p', 0: 0}.get(s9, i34),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b11', globals().get('b11'))
show('b8', globals().get('b8'))
show('d16', globals().get('d16'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i22', globals().get('i22'))
show('i34', globals().get('i34'))
show('i36', globals().get('i36'))
show('i43', globals().get('i43'))
show('i48', globals().get('i48'))
show('l13', globals().get('l13'))
show('l4', globals().get('l4'))
show('l45', globals().get('l45'))
show('s3', globals().get('s3'))
show('s9', globals().get('s9'))
show('t39', globals().get('t39'))
show('t46', globals().get('t46'))
show('t6', globals().get('t6'))
show('z10', globals().get('z10'))
show('z27', globals().get('z27'))
show('z28', globals().get('z28'))
show('z7', globals().get('z7'))
