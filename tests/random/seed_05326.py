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

i1 = 4611686018427387903
f2 = 1e300
s3 = 'x y'
l4 = []
d5 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z7 = set()
b8 = True
i1 = -4611686018427387904
f2 = float('inf')
s3 = 'bc'
l4 = []
d9 = {}
t10 = (1, 'a')
z11 = set()
b12 = True
try:
    f13 = cap((-f2 * ((11 / -3) if (f2 < f2) else (f2 // f2))))
    show((s3.join(map(str, l4)).rfind('') > (Thing(abs(i1)) + (i1 << (i1 & 15))).double))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s3 = cap(str(4611686018427387903))
    for i14, i15 in enumerate(sorted(z11, key=repr)):
        tick()
        i15 = cap(-1)
        match s3:
            case float():
                i16, = 10,
            case _:
                if ((s3 < '%d' % (i1,)) or (not ([2147483648] < s3 != 'aXbXc'))):
                    if ((s3 + 'bc') + s3.join(map(str, l4))).replace('ß', s3):
                        show(float(~i1), ((s3.join(map(str, l4)) if (l4 == [255] != l4) else s3.lower()) * ((lambda x, y=(i1 - i1): cap(x + y))(~i1) & 3)))
                        i1, = (i1 + 2305843009213693952),
                        continue
                else:
                    i17, i16 = sum((i1 for x18 in range(5, 1, -2) for x19 in (1, 2))), (Thing(i16) + i17).double
        l4[(t10 or [7])[0]] += d9.get(i1, 2305843009213693952) % 97
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match ~i1:
        case [_, *_] if (b12 and b8):
            assert (not (s3, i1, 1,))
        case Thing(n=str()):
            show(((lambda x, y=2147483648: cap(x + y))(d9.get(i1, i1)) << (i16 & 15)))
            with Manager(21, True) as i22:
                show((((f2, f2,), *t10, b8,) + tuple([i1 for x23 in t6 for x24 in (1, 2)])))
                show(-i1, ((f2, (1, 2, 3),)[i1:i17] + (divmod(i1, i17) + (t6 + t10))))
        case [_, *_]:
            with Manager(25):
                assert (s3.split() == l4), ('0' * (i16 & 3))
                with Manager(26):
                    i28 = cap((('bc' + 'abc')[i15].count('Hello') // (lambda x, y=(-4611686018427387904 ^ i1): cap(x + y))(sum((i1 for x27 in list(d9))))))
            for i29 in (l4 * (i1 & 1))[:5]:
                tick()
                try:
                    show(((set() - z7) & {x30 for x30 in sorted(z7, key=repr)}))
                    show([(s3 + 'abc')[0].strip(), +i1, ((2.25 if b12 else f2) - round(f2, 1))])
                except StopIteration as e31:
                    show_error(e31)
                    show(any(list(zip((l4 * (i22 & 1)), tuple([10, 7, 2, 2147483648])))))
                    t32 = cap((1,))
                show(((round(f2, 1) - (i28 := 4611686018427387903)) * (((i15 % 1000) ** (i1 & 3)) * (Thing(i1) + i1).double)), {65535, s3})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn33():
        global l4
        global s3
        tick()
        show(list(zip([f2, 5, f13], ()))[i1:i1:-1])
        show(l4)
        print(('Hello'[i15:i1] * (256 & 3)).upper(), end='|\n')
        show({x34: ('aXbXc' + 'x y').find(s3) for x34 in list({})})
        return ((i1 / i1) % (f2 + 0.0))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn35(i36, i37=(i1 ^ i20), *t38, i39):
        tick()
        for i36 in reversed([-4611686018427387904][:4]):
            tick()
            i36 %= i14
            b40 = cap((s3 in {s3: (i15 - i1)}))
        else:
            for i37 in range(3):
                tick()
                show(s3)
                show(({-3: i1, **d5}.get(i20, 7) * (Thing(7) + (i1 ^ 5)).double), ((([-4, -1, 2] != l4) - i1) - ((f2 * 3) + fn33())))
            else:
                try:
                    b41 = cap(((b12 and all(l4)) and ((f2 >= f2) and (d5 is None))))
                except AttributeError as e42:
                    show_error(e42)
                    show((10 not in {}))
        show(divmod(len('x y'), s3.find('%s'))[::2])
        t38 += t10
        show([2])
        return (1.5 * float(i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C43(list):
        value = (2305843009213693952 - i1)
        squares = [(i1 if b8 else x44) for x44 in sorted({'a', 1}, key=repr) if (s3 < '12') for x46 in range(x44 % 4)]
        def method(self, x=1):
            try:
                i47, = (i1).bit_length(),
                o48 = Thing((l4 or [7])[0])
                o48.n = (i28 - i1)
                show(o48, o48.missing, o48[::-1])
            except StopIteration as e49:
                show_error(e49)
                show(d5.pop(s3))
                l51 = cap(list(f'{{}}{i15:}'))
            *l52, i47 = iter([((i1 % 1000) ** (-1 & 3)), ~i1, (i1 << (i20 & 15))])
            return cap(x + self.value)
    show(C43.value, C43.squares, C43().method((3 | i16)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b53 = cap(b12)
    show(({x54 for x54 in range(9, 1, -2) if (False or b8)} & {(i1 + i1) for x55 in () for x57 in (1, 2)}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o58 = Thing((lambda x, y=i1: cap(x + y))(i1))
    o58.n = d9.get(256, i20)
    show(o58, o58.n, o58[3])
    for i59, i60 in enumerate([f2][:5]):
        tick()
        for i20 in sorted(z11, key=repr):
            tick()
            def gen61(i62):
                global i16
                global l4
                global s3
                tick()
                yield i62
                show(set('x y'.split()[::2]))
                try:
                    o63 = Thing(((i1 % 1000) ** (44 & 3)))
                    o63.n -= (5 * i15)
                    show(o63, o63.n, o63[::-1])
                except StopIteration:
                    show(len(d9), ([*(0, (1, 2))[i17::-1], *sorted(l4), isinstance(i1, int)] * (((t10 or [7])[0] and i1) & 1)))
                except KeyError as e65:
                    show_error(e65)
                    l4.insert((5 - i1), (i62 := 2147483648))
                    show(('%r' % (f13,) * ((i1 << (-1 & 15)) & 3)).split(), s3)
                assert (b8 in [x66 for x66 in reversed(l4[:4]) if b8])
        else:
            try:
                show((abs((i1 >> (-1 & 31)))).bit_length())
                i22 = cap(i1)
                show(({x67 for x67 in range(5, 1, -2)} & {'aXbXc', 7, s3}))
            except IndexError as e68:
                show_error(e68)
                for i1 in gen61((i1 // i1)):
                    tick()
                    b70 = cap((not (['12', i20] * (sum((x69 for x69 in l4[:5] if b8)) & 1))))
                else:
                    if b8:
                        break
                g71 = gen61((i1 & i14))
                show([cap(v) for v, _ in zip(g71, range(6))])
            except RuntimeError as e72:
                show_error(e72)
                for i73 in gen61(s3.rfind(s3)):
                    tick()
                    o74 = Thing((i1 >> (i1 & 31)))
                    o74.n += 2
                    show(o74, o74.missing, o74[1:2])
                    o75 = Thing(i73)
                    o75.n = (i1 % i22)
                    show(o75, o75.missing, o75[1:2])
                    z7 = cap({(lambda x, y=d5.get(s3, i1): cap(x + y))(s3.find(s3)) for x76 in reversed(l4[:4]) for x79 in range(x76 % 4)})
                i14 += ((i1 | i28) if (f2 is not None) else (l4 or [7])[0])
        w80 = 0
        while w80 < 2:
            w80 += 1
            tick()
            s3 = cap((s3.join(map(str, l4)) + (s3 + 'x y'))[((i81 := 7) << (min(i1, -3) & 15)):])
            with Manager(83, True) as i20, Manager('second') as s3:
                *l4, i81, i22 = (i17 << (i1 & 15)), ([5, 2305843009213693952, 2] or [7])[0]
            def gen84(i85):
                tick()
                yield i85
                for i86 in gen61(fn33()):
                    tick()
                    i87, = iter([i1])
                try:
                    s88: str = cap(str(s3.join(map(str, sorted(l4, key=str)))))
                    yield from reversed(l4[:4])
                    l93 = cap([fn33() for x89 in list(d5) for x92 in (1, 2)])
                except ZeroDivisionError as e94:
                    show_error(e94)
                    l95 = cap((l93 * (((i1 % 1000) ** (len(z11) & 3)) & 1)))
                    o96 = Thing(fn33())
                    o96.n += abs(2)
                    show(o96, o96.double, o96[5])
                finally:
                    print('finally', 96)
                    show((str(-f2) if b12 else '%s' % ((i87 and 0),)))
                    show((fn35((i1 + i86), i37=(i1 | 1), i39=(i1 ^ i1)) >> (i86 & 31)))
                s88 += (s3.title() + f'v={i17:^7}')
                s88 = cap(s88)
        else:
            try:
                i97, *l98 = (2147483648 + i59), min(i1, i1), fn33()
                i20 += (([7] or [7])[0] * s3.rfind('bc'))
            except TypeError:
                i100 = cap(max(((4611686018427387903 >> (i20 & 31))).bit_length(), ((2 % 1000) ** ((255).bit_length() & 3))))
                *l101, i15 = iter([i28])
            finally:
                print('finally', 101)
                b102 = cap(isinstance(s3.join(map(str, [2147483648, s3, *t6])), int))
                match (((2305843009213693952 % 1000) ** (i17 & 3)) or (Thing(i1) + i1).double):
                    case (1 | str()):
                        s3 = cap((f'{{}}{i17:^7}' + 'abc')[0])
                    case [_, *_] if False:
                        l101[(i97 + 2)] = 5
                        i22, *l104, i103 = abs(i29), d9.get(s3, i59), s3.find(s3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g105 = gen84(((i1 % 1000) ** (i29 & 3)))
    show(next(g105, 'none'))
    show(next(g105))
    show(g105.throw(ValueError('thrown')))
    g105.close()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b102', globals().get('b102'))
show('b12', globals().get('b12'))
show('b53', globals().get('b53'))
show('b70', globals().get('b70'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('d9', globals().get('d9'))
show('f13', globals().get('f13'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i100', globals().get('i100'))
show('i103', globals().get('i103'))
show('i14', globals().get('i14'))
show('i15', globals().get('i15'))
show('i16', globals().get('i16'))
show('i17', globals().get('i17'))
show('i20', globals().get('i20'))
show('i22', globals().get('i22'))
show('i28', globals().get('i28'))
show('i29', globals().get('i29'))
show('i59', globals().get('i59'))
show('i60', globals().get('i60'))
show('i73', globals().get('i73'))
show('i81', globals().get('i81'))
show('i97', globals().get('i97'))
show('l101', globals().get('l101'))
show('l104', globals().get('l104'))
show('l4', globals().get('l4'))
show('l98', globals().get('l98'))
show('s3', globals().get('s3'))
show('t10', globals().get('t10'))
show('t32', globals().get('t32'))
show('t6', globals().get('t6'))
show('z11', globals().get('z11'))
show('z7', globals().get('z7'))
