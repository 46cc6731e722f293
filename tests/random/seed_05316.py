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

i1 = 3
f2 = 2.25
s3 = '%s'
l4 = [-21, 100000000000000000000, -46, 2147483648]
d5 = {'a': 1}
t6 = (1, 'a')
z7 = set()
b8 = False
i1 = 4611686018427387903
f2 = 1e10
s9 = '日本'
l4 = [5, 1, 5, 7]
d10 = {'a': 1}
t6 = (1,)
z7 = {'a', 1}
b8 = False
try:
    class C11(list):
        value = i1
        squares = [x14 for x12 in range(5) if b8 for x14 in range(x12 % 4)]
        def method(self, x=1):
            match s9[i1:i1][(-4611686018427387904 ^ t6):]:
                case {'b': _, **rest} if (not []):
                    def gen16(i17):
                        tick()
                        yield i17
                        for i18, i17 in enumerate(t6):
                            tick()
                            i18 &= 256
                            show(t6)
                        show((('12'[i1:] + (s9 if b8 else s9)) + ('日本' if True else s3).lower()), s3[(Thing(~i1) + (i18 << (-23 & 15))).double:((lambda x, y=i1: cap(x + y))(i1) * 0)])
            return cap(x + self.value)
    show(C11.value, C11.squares, C11().method(~i1))
    try:
        try:
            show((i19 := abs(len('0'))))
            print(s3, end='|\n')
        except KeyError as e20:
            show_error(e20)
            if any(l4):
                try:
                    show(((65535 or (i1 | i19))).bit_length())
                    l21 = cap(list(list(d10)))
                    i22, = 5,
                finally:
                    print('finally', 22)
                    show(isinstance(((int(s3) % 1000) ** (i1 & 3)), (list, float)))
                for i1 in range(5, 1, -2):
                    tick()
                    show((i19 % i1))
                    if (-3 == i1):
                        raise StopIteration(str(b8))
                    i19 = cap(i1)
                else:
                    d10[s3] = (10 or (i1 - i22))
                for i23 in gen16(-i1):
                    tick()
                    l21[(i19 if b8 else i1)] = int((-3.75 - f2))
                    l21.reverse()
                    if (l4 > [] == [-1, 4611686018427387903]):
                        continue
                else:
                    show([(lambda: ((i22 >> (x26 & 31)) + i1))() for x26 in sorted(z7, key=repr)])
            show(tuple(s3.split('X'))[i1:i22], (s9.replace(s3, s3).split() > ((l4 + l4) + [-3, -3, 4611686018427387903, 2305843009213693952])))
        with Manager(27):
            assert (i1 is not None)
            show({b8, False, 4611686018427387903})
    except ValueError as e28:
        show_error(e28)
        show({x29 for x29 in range(5, 1, -2)}, isinstance(f'{{}}{s9:>6}', str))
        def gen30(i31):
            global l21
            global s3
            tick()
            yield i31
            l21.reverse()
            assert (i1 not in (1,)[::-1]), (s9 + 'x y')
            show([], all((([7, 2305843009213693952, 0, -4611686018427387904] + l4) + sorted(l4, key=str))))
    else:
        match round(f2, 0):
            case -1:
                show(dict(zip(str(l4), [100000000000000000000, 255][::2])))
                if (b8 is not None):
                    show({x32: (divmod(100000000000000000000, 1) or [7])[0] for x32 in list(d5)}, (1, 'a')[255:i1:-1])
                else:
                    t6 += tuple([True, t6])
            case (int() as i33):
                for i22 in reversed(l21[:4]):
                    tick()
                    f34 = cap((((i33 / i1) if (not s3) else (f2 / f2)) + ((i22 if False else 100000000000000000000) ^ abs(i1))))
                    (i22, *l35), i1 = ((2 >> (i1 & 31)), 1), (Thing(i1) + i1).double
                    z7 = z38 = cap({(s3 + s3).count('Hello') for x36 in [2 for x37 in range(5)][:5] if (not (-3.75 - f2))})
            case (int() as i1):
                f2 = cap(((round(f2, 1) - len(z38)) / ((f2 + f2) if (f2 <= f2) else round(f34, 2))))
        i22 ^= abs((i1 << (i1 & 15)))
    finally:
        print('finally', 38)
        l21.remove(i1)
        del i23
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b8 = cap(((str(i1) + 'abc')[i1] == (f'{{}}{s9!r:_^9}' + s3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i39, = (Thing(i33) + i39).double,
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((), {i1: ((lambda x, y=i1: cap(x + y))(i1) // (i23 << (b8 & 15))), **{f34: 10, s3: (s3 + 'abc')[30], False: (i1 != i19 <= i1)}})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show({b8: bool('%5s' % b8), **{}})
        show(divmod(i23, (i22 if (l35 != [256, 255, 2305843009213693952]) else abs(i1))))
    except (ValueError, KeyError):
        del d10[i1]
        try:
            g41 = gen30(sum((i33 for x42 in range(5, 1, -2))))
            show(next(g41, 'none'))
        except ArithmeticError as e43:
            show_error(e43)
            l45 = cap([x44 for x44 in sorted({'a', 1}, key=repr)])
            try:
                if (l4 >= l4 <= l4):
                    raise RuntimeError(s9.upper())
                show((set([(lambda: i1)() for x46 in range(0) if b8]) | {(i1).bit_length() for x47 in range(5, 1, -2) if all(l4) for x48 in range(x47 % 4)}))
                show({1: 2, 'b': 3})
            finally:
                print('finally', 48)
                l45.reverse()
        except AttributeError as e51:
            show_error(e51)
            print(f'v={i23:}', end='|\n')
        finally:
            print('finally', 51)
            g52 = gen16((i1 or i1))
            show([cap(v) for v, _ in zip(g52, range(6))])
    finally:
        print('finally', 52)
        show((dict(zip(s9[i1:], [])) | {x53: x53 for x53 in i39[:5]}))
        t6 += divmod((-1 - i1), (10 // i33))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g54 = gen16((i1 * i1))
    show(next(g54, 'none'))
    show(g54.send(s9.count(s3)))
    t56 = cap(((abs(i33) ^ (256 if False else i1)), *[x55 for x55 in range(1)],))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((((s9 if b8 else s9) + (s9 if b8 else s9)) if b8 else f'{i1!r:_^9}'), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    (i57, *l21), i33 = ((lambda x, y=100000000000000000000: cap(x + y))(i22), 1), (Thing(1) + i57).double
    for i39 in gen30((i1 if b8 else i1)):
        tick()
        b8 = cap((b8 in 'Hello'.strip().split()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({False, i1}, (z7 | set(t56[:i19:2])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s58 = s9 = cap(s9)
    show([float((i23 + i1)), ()])
    match (f2, (f2 / f34), (s3 + s9),):
        case [_, *_]:
            show((f34 is not None))
            show([])
        case _:
            with Manager(59) as i19:
                show({(x60 ^ ((x60 % 1000) ** (x60 & 3))) for x60 in range(5, 1, -2)}, z7)
                print('%x' % (7,), end='|\n')
    try:
        with Manager(61, True) as i23, Manager('second') as s9:
            show(dict(zip(s58, [b8, 5, s9.replace(s9, 'x y')])))
            with Manager(62, True) as i63:
                try:
                    show(d10[i57])
                    show(s3, b8)
                except ZeroDivisionError:
                    l21.sort(key=str)
                    show(divmod(-4611686018427387904, abs({(1, 2): 'p', 0: 0}.get('12', i1))), (any([t6]) and b8))
                    raise
                finally:
                    print('finally', 64)
                    print(f'v={i39:<5}', end='|\n')
            print(((s58 + ('ß' + s9)) if (round(f2, 1) > (f2 / f2)) else str(s3.join(map(str, l35)))), end='|\n')
        o65 = Thing('12'.count(s9))
        o65.n += (2305843009213693952 - i23)
        show(o65, o65.double, o65[1:2])
    except IndexError:
        s3 += (True or (l4 >= s58 < s58))
        s3 = cap(s3)
    except (ValueError, KeyError) as e67:
        show_error(e67)
        show(([(x68 and x68) for x68 in sorted(z7, key=repr)] * (10 & 1)))
    finally:
        print('finally', 68)
        g69 = gen16((i33 or 2147483648))
        show(next(g69, 'none'))
        show(next(g69))
    b8 = b70 = cap(isinstance((+i1,), (list, float)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t56 += t6
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i71 = cap((min(s3.rfind(s9), d5.get(s3, i39)) >> ((abs(i33) ^ (lambda x, y=b70: cap(x + y))(i57)) & 31)))
    assert (False in l4[::-1]), ('0' if b8 else s3)
    l4 += ('a' + 'a').split('X')
    l4 = cap(l4)
    class C72:
        value = i1
        squares = [(lambda: (x73 >> (x73 & 31)))() for x73 in range(9, 1, -2)]
        def method(self, x=1):
            if False:
                return s58
            return cap(x + self.value)
    show(C72.value, C72.squares, C72().method((i1 >> (i1 & 31))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b70', globals().get('b70'))
show('b8', globals().get('b8'))
show('d10', globals().get('d10'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f34', globals().get('f34'))
show('i1', globals().get('i1'))
show('i19', globals().get('i19'))
show('i22', globals().get('i22'))
show('i23', globals().get('i23'))
show('i33', globals().get('i33'))
show('i39', globals().get('i39'))
show('i57', globals().get('i57'))
show('i63', globals().get('i63'))
show('i71', globals().get('i71'))
show('l21', globals().get('l21'))
show('l35', globals().get('l35'))
show('l4', globals().get('l4'))
show('l45', globals().get('l45'))
show('s3', globals().get('s3'))
show('s58', globals().get('s58'))
show('s9', globals().get('s9'))
show('t56', globals().get('t56'))
show('t6', globals().get('t6'))
show('z38', globals().get('z38'))
show('z7', globals().get('z7'))
