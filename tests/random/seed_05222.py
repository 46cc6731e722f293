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
f2 = 2.25
s3 = 'bc'
l4 = [-4611686018427387904, -1, 3]
d5 = {}
t6 = ()
z7 = {0, 1, 2, 3}
b8 = False
i1 = -1
f9 = 1e-300
s3 = 'bc'
l4 = [10, 255, 47, 256]
d10 = {1: 2, 'b': 3}
t11 = (1, 'a')
z7 = {1, 2}
b8 = True
try:
    show((list(reversed(l4[:4])) + sorted(l4[i1:i1])), {b8: (4611686018427387903 >> (abs(i1) & 31))})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (t11 is not None):
        raise ValueError('%x' % (i1,))
    def gen12(i13):
        tick()
        yield i13
        show(d5[i1])
        i13 += sum(((x14 | i13) for x14 in sorted(z7, key=repr) if True))
        w15 = 0
        while w15 < 3:
            w15 += 1
            tick()
            b16 = cap(all([tuple(l4), '%r' % (i1,)]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w17 = 0
    while w17 < 5 and (True or (b8 or b8)):
        w17 += 1
        tick()
        l4[sum((4611686018427387903 for x18 in range(0) if b8))] += (i1 ^ i1) % 97
        try:
            for i1 in gen12((i1 // 2305843009213693952)):
                tick()
                o19 = Thing((5 * 256))
                o19.n -= s3.find(s3)
                show(o19, o19.missing, o19[5])
        except AttributeError as e20:
            show_error(e20)
            @traced('fn21')
            def fn21(i22, i23):
                tick()
                d24 = cap({f2: (str(b8) > ('Hello' + s3)), **({**d10} | {b8: True}), f9: (s3.lower() + 'Hello')})
                return ~i1
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(int(s3))
    i25 = cap((i1 and (((lambda x, y=i1: cap(x + y))(0) % 1000) ** ((i1 << (i1 & 15)) & 3))))
    z7 = cap(set(divmod((Thing(4611686018427387903) + 10).double, (2).bit_length())))
    for i26, i27 in enumerate(l4[:-1][:5]):
        tick()
        def fn28(i29, i30):
            global l4
            global s3
            tick()
            def fn31(i32=-41):
                nonlocal i30
                tick()
                show(True)
                for i33 in gen12(s3.find('日本')):
                    tick()
                    b34 = cap((any(sorted(l4)) or (b8 in {'Hello', b8, s3})))
                    show('%s'.join(map(str, [(lambda: x35)() for x35 in range(9, 1, -2) for x36 in range(x35 % 4)])))
                else:
                    d37 = cap(dict(zip(s3, [(i1 == s3)])))
                show(f'{s3}'.replace(s3, 'a').split(), (tuple(l4) + t11)[i1:i25:2])
                return (max(i30, i27) ^ 4611686018427387903)
            assert (i1 is not None)
            def gen38(i39):
                tick()
                yield i39
                with Manager(40):
                    show(isinstance(any([1, 1, 0, 100000000000000000000]), str))
                    return (i26 & i1)
                    i39 -= ((5 % i30) or i1)
                assert b8, 'aXbXc'[5:i1]
            show(any(str(f2).split('X')))
            return round(round(1.5, 2), 1)
        l4 += s3.title().split()
        l4 = cap(l4)
        o41 = Thing((i1 % 2147483648))
        o41.n = (lambda x, y=4611686018427387903: cap(x + y))(1)
        show(o41, o41.missing, o41[1:2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w42 = 0
    while w42 < 3 and (s3 > s3[i1:]):
        w42 += 1
        tick()
        t43 = t43 = cap(((1, 2, 3)[i26:][:i1:-1] + (float(256),)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({(isinstance([], str) - fn21(*[x44, i25])) for x44 in sorted(z7, key=repr) if False})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(z7, (l4 * ((abs(f9) >> ((i26 + 255) & 31)) & 1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen45(i46):
        tick()
        yield i46
        w47 = 0
        while w47 < 3 and (t43[i25] <= ((-12 % 1000) ** (i1 & 3))):
            w47 += 1
            tick()
            s48 = cap((f'v={i1}' if (all(l4) or (False and True)) else 'ß'))
        else:
            if b8:
                raise RuntimeError(f'v={s48:>6}') from None
        d49 = cap({})
        show((len(z7) + ((i1 - i1) - abs(-33))))
    @traced('fn50')
    def fn50(i51, i52, i53=i27, *, i54):
        tick()
        i55, = (Thing(i1) + i1).double,
        l4[i54] *= 2 % 97
        g56 = gen12((t6 or [7])[0])
        show([cap(v) for v, _ in zip(g56, range(6))])
        if (f'{{}}{i26!a}' != f'v={i51:{3}}' >= (f'{{}}{i51:{3}}' + (s3 if True else s3))):
            show({})
            t57 = cap(tuple([*[1, t11], (i26,)]))
            print(f'{i55:>6}'.replace(s3, s3), end='|\n')
        return (i1 if True else (i1 - -1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((s3.join(map(str, l4)).replace(s3, s3) + 'abc')[(s3 * (i1 & 3)).count(s3)])
    show(((int(False) / i1) // float(fn50(i1, i1, i53=i1))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del l4[:i1]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show(dict(zip(s3, [(lambda x, y=x59: cap(x + y))(i1) for x59 in list(d10) for x60 in (1, 2)])))
        show(tuple(l4), i1)
    except AttributeError as e61:
        show_error(e61)
        show(((Thing(i27) + (i1 // i26)).double / (i25 := ((0 % 1000) ** (2147483648 & 3)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([x62 for x62 in [1.5, *s3][:5] if ((f9 if True else f9) >= (x62 / i1) > -f2) for x63 in (1, 2)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show('')
        o64 = Thing((Thing(i1) + i1).double)
        o64.n -= abs(i27)
        show(o64, o64.double, o64[3])
        try:
            def gen65(i66):
                tick()
                yield i66
                del l4[:-11:2]
                show(d10[s3])
                i66 += ~i27
                i66, i66, i67, *l68 = ([-4611686018427387904, 255, 1] or [7])[0], (i66 ^ i1), (i26 - i1)
        except ValueError as e69:
            show_error(e69)
            i27 %= i1
            raise
        else:
            i70, i1, i71, *l72 = iter([i1, (100000000000000000000 * 4611686018427387903), (10 % i1)])
            try:
                l72.insert((i1 >> (255 & 31)), (4611686018427387903 + -4611686018427387904))
            except AttributeError:
                s3 = cap(((s3.replace('', s3) * (int(s3) & 3)) if (not (5 in [7])) else (s3 + s3)[sum((i27 for x75 in l72[:5])):]))
                g76 = gen65((i1 >> (i1 & 31)))
                show(next(g76, 'none'))
                show(list(g76)[:5])
            except ValueError as e77:
                show_error(e77)
                d5 = cap({f9: ((1e-300 <= f9 <= float('inf')) and (l4 <= [] <= l72))})
        finally:
            print('finally', 77)
            f78 = cap(round(((1e-300 + i1) if (not l4) else float(256)), 0))
            s3 = cap(f'v={i70}'[(fn21(*[i1, 5]) if (s3 in z7) else fn21(i1, i1)):])
    except LookupError as e79:
        show_error(e79)
        t11 += divmod(d5.get(i1, i1), ((2147483648 % 1000) ** (i27 & 3)))
        assert b8
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w80 = 0
    while w80 < 2:
        w80 += 1
        tick()
        d10[4611686018427387903] = (lambda x, y=(i1 - i1): cap(x + y))((255 or 65535))
        w81 = 0
        while w81 < 5 and (f'{{}}{i73=}' != s3.strip()):
            w81 += 1
            tick()
            g82 = gen45(((3 % 1000) ** (i1 & 3)))
            show([cap(v) for v, _ in zip(g82, range(6))])
            show(((float(i1) if (s3 >= s3) else (i70 / i26)) / f2), float((lambda x, y=(i27 := i1): cap(x + y))(len(z7))))
            b83 = cap((((l4 <= l4 >= l4) and (i1 == i1 >= i1)) and isinstance(l72[:], (list, float))))
        else:
            z84 = z85 = cap(set(divmod((i1 if b83 else i1), {(1, 2): 'p', 0: 0}.get(s3, i1))))
    else:
        w86 = 0
        while w86 < 3:
            w86 += 1
            tick()
            g87 = gen12((i1 + i1))
            show(next(g87, 'none'))
            show(g87.throw(ValueError('thrown')))
            g87.close()
            g87.close()
            l4[sum((x89 for x89 in range(5, 1, -2) for x90 in (1, 2)))] = (Thing((i26 := i26)) + ((i1 % 1000) ** (100000000000000000000 & 3))).double
            l72.remove(sum((i1 for x92 in (1,))))
        else:
            if (not i26):
                raise KeyError((s3 + '日本')) from None
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(str(b8), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((f'{{}}{i26!r:_^9}' + (s3 if (True and False) else s3)), end='|\n')
    show((l4 or [7])[0])
    i71 %= abs(~-3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        z94 = cap({x93 for x93 in [1.5][:5]})
        i95, i71, i70 = iter([(1 and i1), (i25 // i1), (-4611686018427387904 * -4611686018427387904)])
    except TypeError:
        s97: str = cap(str(-f2))
    assert (t11 is not None)
    try:
        for i70 in gen12(-65535):
            tick()
            show(l72)
    except Exception as e98:
        show_error(e98)
        show(((Thing((2147483648 >> (i95 & 31))) + (i1 * i1)).double == +i95))
        w99 = 0
        while w99 < 3 and (not (s3 + s97)):
            w99 += 1
            tick()
            show(t43)
            if (l4 != l4):
                raise ValueError(s3)
            del l4
    d10 = cap({f2: s3.join(map(str, l4)).title()})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('b83', globals().get('b83'))
show('d10', globals().get('d10'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f78', globals().get('f78'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i25', globals().get('i25'))
show('i26', globals().get('i26'))
show('i27', globals().get('i27'))
show('i70', globals().get('i70'))
show('i71', globals().get('i71'))
show('i73', globals().get('i73'))
show('i95', globals().get('i95'))
show('l4', globals().get('l4'))
show('l72', globals().get('l72'))
show('s3', globals().get('s3'))
show('s97', globals().get('s97'))
show('t11', globals().get('t11'))
show('t43', globals().get('t43'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
show('z84', globals().get('z84'))
show('z85', globals().get('z85'))
show('z94', globals().get('z94'))
