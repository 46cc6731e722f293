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

i1 = -1
f2 = 1e300
s3 = 'aXbXc'
l4 = [5, 255, -1, 255]
d5 = {(1, 2): 'p', 0: 0}
t6 = (0, (1, 2))
z7 = set()
b8 = False
i9 = 0
f10 = float('inf')
s3 = 'a'
l4 = [100000000000000000000, 255]
d11 = {}
t12 = (1,)
z7 = {'a', 1}
b8 = True
try:
    show((list(zip([i1 for x13 in range(1)], (t12 + t12))) + sorted(s3.split())))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if ((i9 < (Thing(256) + i1).double) or b8):
        f14 = cap(round(-f10, 1))
    elif ((b8 or (f2 != s3)) or b8):
        t12 = cap((t6, f'{{}}{i9}', (f'{i1:^7}' + (s3 + 'abc')[0]),))
    show(sorted([i9], reverse=True)[:])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((((i1 << (1 & 15)) // (i9 * i9)) % 1000) ** ((-4611686018427387904 // (i1 << (i1 & 15))) & 3)), f2)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o15 = Thing(3)
    o15.n -= -4611686018427387904
    show(o15, o15.n, o15[3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if ((f2 + (i9).bit_length()) >= ((f2 if False else f14) + (i1 | 5))):
        try:
            show((((t6 + (1, 2, 3)) or [7])[0] * 3))
            show(65535)
            show(d11.pop(65535))
        except KeyError:
            try:
                show(isinstance(tuple([-4611686018427387904, -3, 65535, 5][:i9]), (list, float)))
                for i1, i19 in enumerate(sorted(z7, key=repr)):
                    tick()
                    show(l4)
            except TypeError as e20:
                show_error(e20)
                if ('%d' % i19.split('X') >= [][i9:i1] > [2]):
                    f2 = f14 = cap(round(((f2 if b8 else 1.5) - d11.get(s3, i9)), 2))
                    assert ((f2 % f2) >= s3 < (s3 + s3))
                show(f10, float((max(i1, i19) << ((l4 or [7])[0] & 15))))
        finally:
            print('finally', 20)
            s21 = cap(f'{{}}{i1!s:>8}')
            try:
                f23 = cap(((s3.find('bc') + len(t12)) / sum(((lambda: (Thing(7) + i1).double)() for x22 in sorted(z7, key=repr)))))
            finally:
                print('finally', 23)
                show({x24 for x24 in sorted(z7, key=repr)})
                for i1 in list(d11):
                    tick()
                    show([('%x' % 0 + 'abc')[-1]], f'{s21:{12}}')
                    o25 = Thing((lambda x, y=i1: cap(x + y))(i9))
                    o25.n -= 2147483648
                    show(o25, o25.missing, o25[::-1])
                else:
                    l4.remove(i19)
        print(b8, end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o26 = Thing(-27)
    o26.n = (3).bit_length()
    show(o26, o26.missing, o26[::-1])
    show({'a', 1})
    match list(zip([i1], divmod(i1, i9))):
        case int():
            match (d11 | d11).get(s3, (i1 << (-9 & 15))):
                case (0 | 2):
                    show(i9)
                case _:
                    try:
                        l4.reverse()
                        for i28 in l4[:256:-1][:5]:
                            tick()
                            show((), {i9: (~i19 | max(i28, i1)), f10: '日本'})
                            print(s3.replace(s3, s21).title(), end='|\n')
                    finally:
                        print('finally', 28)
                        assert ((not b8) and b8), f'{{}}{s21!r:_^9}'
                        show((s21 if (str(b8) > 'Hello'.title()) else str(str(i1))))
        case [_, *_] if (False in l4):
            if bool(float((i1 & 1))):
                def fn29(*t30, i31=2):
                    global s21
                    tick()
                    print('x y', end='|\n')
                    return float((Thing(i1) + 1).double)
        case _:
            f10 = cap(((1e10 // (i1 + i28)) - round(float(i9), 1)))
    assert (~i9 == fn29(i31=i28)), (s3 + 'bc')
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
    if isinstance((True and (b8 or b8)), int):
        f32 = f33 = cap((((Thing(i1) + i1).double / (i1 and i9)) // f2))
    else:
        i35 = i36 = cap((sum(((lambda: len(z7))() for x34 in t6)) or fn29(i31=abs(i1))))
    b8 = cap(({} is not None))
    t37 = cap(((), (s21.count(s3) // ((i9 % 1000) ** (i35 & 3))),))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match {i1: (s3 + 'abc')[i9], **(d11 | {(1, 2): 'p', 0: 0})}:
        case bool():
            i35 %= fn29(i31=(i1 + 2147483648))
        case [*_]:
            s39 = cap(f'{s21:{3 + 2}}')
        case _:
            o40 = Thing(abs(i9))
            o40.n -= 65535
            show(o40, o40.missing, o40[1:2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(s3[(d5.get(2, i1) if b8 else i28):(int(f2)).bit_length()], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        s21 = cap((('bc' + s3)[(i38).bit_length():(i36 - i28)] + 'abc')[{x41: (lambda: x41)() for x41 in list(d5)}.get(i9, sum((i1 for x42 in range(0))))])
        class C43(list):
            value = (i44 := i1)
            squares = [i28 for x45 in sorted(z7, key=repr) if bool(s3)]
            def method(self, x=1):
                d46 = cap({b8: ((s3 + s3) * ((i9 % i9) & 3)), **{False: s3, f14: (s3 + s21), s3: (b8 not in t12)}})
                return cap(x + self.value)
        show(C43.value, C43.squares, C43().method((i1 >> (4611686018427387903 & 31))))
    except (ValueError, KeyError) as e47:
        show_error(e47)
        if True:
            try:
                show({s3})
                print('aXbXc'.join(map(str, (l4 * (-20 & 1)))).title(), end='|\n')
            except RuntimeError as e48:
                show_error(e48)
                try:
                    i49, i49 = iter([i36, (i1 % i36)])
                except Exception as e50:
                    show_error(e50)
                    show(isinstance({1.5: '12'.replace(s21, s3), f10: s3, **{**d5}}, (list, float)), {x51: len(s21.replace('%s', s21)) for x51 in range(1) if (x51 in [t6, f32])})
            show(((i9 / (lambda x, y=i1: cap(x + y))(i9)) * (lambda x, y=(i9 or i1): cap(x + y))(int(f14))), [-f2, (d5 | {1: 2, 'b': 3}).get(s3, (i1 - i9))])
            f23 /= (i1 / ((i38 % 1000) ** (i1 & 3)))
        elif b8:
            try:
                try:
                    l4.remove(i9)
                finally:
                    print('finally', 52)
                    l4 = cap(list((s3 + s3))[::-1])
                    z53 = cap(set((any(l4),)))
            finally:
                print('finally', 53)
                z7 = cap({{x55: x54 for x55 in reversed(l4[:4])}.get('12', t12[5]) for x54 in t6})
            show((True in {f10: isinstance(f2, int)}))
        with Manager(56, True):
            show(float('inf'), {x57: (sum((x57 for x59 in reversed(l4[:4]) for x60 in range(x59 % 4))) % x57) for x57 in list({}) if (False is not None)})
            s3 = cap((f'v={i19:{3}}' + s3.replace(s21, s3)))
    except ZeroDivisionError as e61:
        show_error(e61)
        show(tuple((l4 * (i1 & 1))[:1]), ())
    show((-f10 - round((f2 if b8 else f23), 2)))
    i62, i49 = (6 - -1), (i1 * i36)
    w63 = 0
    while w63 < 5:
        w63 += 1
        tick()
        try:
            def gen64(i65):
                global i44
                global l4
                global s39
                tick()
                yield i65
                return '%x' % i9
                w66 = 0
                while w66 < 3 and (f'v={i1:<5}' <= (s3 + '%s')):
                    w66 += 1
                    tick()
                    d67 = d68 = cap({**dict(zip('aXbXc'.join(map(str, l4)), [1])), b8: (i1 >> ((Thing(i35) + i1).double & 31)), -1: (Thing(len((1, 'a'))) + t12[1]).double})
                if True:
                    return fn29(i31=i1)
                t70 = cap(tuple(list((s3 * (i1 & 3)))))
            l4 += str(i9).split('X')
            l4 = cap(l4)
        except LookupError as e71:
            show_error(e71)
            if (i9 == i1 < 7):
                break
            raise
        show({})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((lambda x, y=i28: cap(x + y))(+i9) // ((i9 & i49) + 5)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o72 = Thing(abs(2147483648))
    o72.n = (lambda x, y=i38: cap(x + y))(i49)
    show(o72, o72.n, o72[::-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l73 = cap((list(('' + s3)) * ((len(l4) - (i9 << (4611686018427387903 & 15))) & 1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d5', globals().get('d5'))
show('f10', globals().get('f10'))
show('f14', globals().get('f14'))
show('f2', globals().get('f2'))
show('f23', globals().get('f23'))
show('f32', globals().get('f32'))
show('f33', globals().get('f33'))
show('i1', globals().get('i1'))
show('i19', globals().get('i19'))
show('i28', globals().get('i28'))
show('i35', globals().get('i35'))
show('i36', globals().get('i36'))
show('i38', globals().get('i38'))
show('i44', globals().get('i44'))
show('i49', globals().get('i49'))
show('i62', globals().get('i62'))
show('i9', globals().get('i9'))
show('l4', globals().get('l4'))
show('l73', globals().get('l73'))
show('s21', globals().get('s21'))
show('s3', globals().get('s3'))
show('s39', globals().get('s39'))
show('t12', globals().get('t12'))
show('t37', globals().get('t37'))
show('t6', globals().get('t6'))
show('z53', globals().get('z53'))
show('z7', globals().get('z7'))
