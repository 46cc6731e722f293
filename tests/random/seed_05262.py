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
f2 = -3.75
s3 = 'x y'
l4 = [-22]
d5 = {}
t6 = (1, 2, 3)
z7 = set()
b8 = False
i9 = -4611686018427387904
f2 = 1e300
s10 = 'x y'
l4 = [7]
d5 = {1: 2, 'b': 3}
t11 = ()
z12 = {'a', 1}
b8 = False
try:
    d13 = cap(d5)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((('%s' + s3) if (i1 >= [2147483648, 2305843009213693952]) else 'ß'.strip()).replace(s10, s10))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((i1 / 100000000000000000000), {x14 for x14 in l4[:5] if (s10 is not None)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4[2] *= sum((i9 for x15 in reversed([-3, 10][:4]) if b8 for x16 in range(x15 % 4))) % 97
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        if True:
            def gen17(i18):
                tick()
                yield i18
                d13[s3] = (7 and (i1).bit_length())
        else:
            show(str((sum((i1 for x19 in sorted({0, 1, 2, 3}, key=repr))) != (i1 * i9))), bool(((f2 if b8 else 1e10) < f2)))
            show('bc')
    except LookupError as e20:
        show_error(e20)
        show(d13.setdefault(i9, min(100000000000000000000, i9)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g23 = gen17((255 % i1))
    show(next(g23, 'none'))
    show(g23.throw(ValueError('thrown')))
    show(g23.send(len(t6)))
    show(next(g23))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i24, i25 in enumerate(reversed([][:4])):
        tick()
        try:
            l4 = cap([((Thing(i9) + i9).double / (i9).bit_length()), sorted(l4[i1:i9:-1], key=str), (b8 in [-3, 100000000000000000000])])
            i1 |= len('12')
        except Exception:
            t6 = cap((divmod(((4611686018427387903 % 1000) ** (i9 & 3)), (i9 + i1)) + (tuple(l4) + tuple(l4))))
            raise
        else:
            show(set(divmod(i25, (i1 + i24))))
        try:
            def gen29(i30):
                tick()
                yield i30
                return -39
        finally:
            print('finally', 30)
            s10 += str([])
            s10 = cap(s10)
        try:
            l4.sort(key=str)
        except RuntimeError as e32:
            show_error(e32)
            s10 = cap((('%x' % (i9,) + (s3 + '12')) + str(sum((x34 for x33 in sorted(z12, key=repr) for x34 in range(x33 % 4))))))
        else:
            if (not (b8 or (i9 > -3 == i1))):
                i1 -= abs(sum((i9 for x35 in range(5, 1, -2))))
                try:
                    print(((s3 + 'aXbXc') + (s10 + 'abc')[i1]).lower(), end='|\n')
                except AttributeError:
                    show(bool(((f2 if b8 else 1e300),)))
                    show({x37: (lambda: 3)() for x37 in sorted(z12, key=repr)})
                except IndexError:
                    s3 += (f'v={s3:^7}' * (s10.find(s10) & 3))
                    s3 = cap(s3)
                    f2 += ((f2 if False else f2) + -f2)
                finally:
                    print('finally', 39)
                    d42 = cap({x40: x40 for x40 in list(d5)})
                w43 = 0
                while w43 < 2:
                    w43 += 1
                    tick()
                    print((((s10 * (i1 & 3)) if (1 or b8) else 'x y'.title()) + s3), end='|\n')
        finally:
            print('finally', 43)
            for i9, i25 in enumerate(reversed([10, 1, 256, 2147483648][:4])):
                tick()
                show((((i9 or i1) // sum((i1 for x44 in reversed([100000000000000000000, 10, 0][:4])))) or (i25 & (i1 - i1))))
                show(abs(((i1 * i9)).bit_length()))
            else:
                try:
                    l4.extend(sorted(z7, key=repr))
                finally:
                    print('finally', 44)
                    show(list(zip(l4, ('%x' % (i1,), f2, (lambda x, y=i1: cap(x + y))(i24),))))
    else:
        g45 = gen29((i9 << (i9 & 15)))
        show(next(g45, 'none'))
        show(g45.throw(ValueError('thrown')))
        g45.close()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w46 = 0
    while w46 < 2:
        w46 += 1
        tick()
        show(set(s10.join(map(str, l4)).split('X')))
        b8 = b8 = cap((((f2 - f2) - -f2) < ((i1 and i1) / 4611686018427387903) != (f2 - round(f2, 0))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g47 = gen17(((i9 % 1000) ** (i9 & 3)))
    show(next(g47, 'none'))
    show(g47.throw(ValueError('thrown')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s3 = cap('%d' % i9)
    l4 = cap([*((s10 * (i9 & 3)) + s3.join(map(str, l4)))])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(set([256]))
    def gen48(i49):
        tick()
        yield i49
        z52 = cap({{b8: s10}.get(10, x50) for x50 in reversed(l4[:4])})
        for i49 in gen17((i1 ^ 5)):
            tick()
            i49, *l53, i49 = 2, ((1, 'a') or [7])[0]
            show((b8 is None))
            try:
                f54 = cap(((float(i9) * round(f2, 0)) - ((Thing(i1) + i9).double - (i25 // i9))))
            except TypeError as e55:
                show_error(e55)
                i49 = cap(((s10.count(s10)).bit_length() >> (3 & 31)))
        else:
            with Manager(56):
                if (i9 > ('ß'.title() + 'abc')[0]):
                    z52 = cap(set(s10))
                    show(bool(dict(zip('%s'.replace('a', s10), l53))))
                else:
                    del l4[(lambda x, y=0: cap(x + y))(i1)]
        f54 /= 1e10
        l53.insert(2305843009213693952, abs(i25))
    if bool(2.25):
        raise StopIteration(sum((i9 for x60 in range(5, 1, -2) if True for x61 in (1, 2)))) from KeyError('cause')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(dict(zip(((s10 * (i1 & 3)) + s10), list((s10 + 'abc')[-1]))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(62) as i63:
        show(((((1,) or [7])[0] & (i9 if b8 else 3)) ^ (lambda x, y=(i64 := 39): cap(x + y))(2)), {b8})
    o65 = Thing((i9 & i9))
    o65.n += (0 << (i9 & 15))
    show(o65, o65.n, o65[::-1])
    l4.insert(255, (i25 or i64))
    show(float(((i1 ^ i1) << ((Thing(10) + i9).double & 15))), (abs(d5.get('aXbXc', 65535)) | '%r' % (i25,).find('aXbXc')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((str(1e300).title() + 'abc')[-1], end='|\n')
    show(list(f'v={i9}'))
    s10 = cap(str(s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4 = l4 = cap(list(reversed([2, -1, 20][:4])))
    w68 = 0
    while w68 < 2:
        w68 += 1
        tick()
        d13 = cap({})
        g69 = gen29((t11 // i63))
        show(next(g69, 'none'))
        show(list(g69)[:5])
        g69.close()
    show(((t6[255::-1] + t6[i9:i63:2]), s10,))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((f'v={s10:{12}}' + 'abc')[(i9 or -1)].upper(), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(s10, list([x72 for x72 in list(d5)][:5]))
    t11 = cap((*(+i1, (i9, float('inf'),),), *(0, (1, 2)), (float(i9) < (f2 + f2) != (i64 / 2147483648)),))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert bool((b8 not in {(1, 2): 'p', 0: 0})), s10[3:i1]
    s10 += str(b8).upper()
    s10 = cap(s10)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(divmod(sum((5 for x73 in sorted(z7, key=repr) if b8)), (5 >> (i1 & 31)))[i1:2:2], ([100000000000000000000, 0, -4611686018427387904] is not None))
    z7 = cap(set(l4))
    show((isinstance(bool(i1), str) or (t11 is None)), l4[:-1:2])
    s3 = cap((f'{{}}{i64!a}' + 'abc')[((lambda x, y=2305843009213693952: cap(x + y))(i9) % d13.get(s3, i1))])
    show(s10[i24:s10.join(map(str, l4)).find(s3)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d13', globals().get('d13'))
show('d42', globals().get('d42'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i24', globals().get('i24'))
show('i25', globals().get('i25'))
show('i63', globals().get('i63'))
show('i64', globals().get('i64'))
show('i9', globals().get('i9'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('t11', globals().get('t11'))
show('t6', globals().get('t6'))
show('z12', globals().get('z12'))
show('z7', globals().get('z7'))
