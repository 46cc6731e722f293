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

i1 = 65535
f2 = 1e-300
s3 = '%s'
l4 = [2147483648, 100000000000000000000, 256, -3]
d5 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z7 = set()
b8 = True
i1 = -1
f9 = 2.25
s3 = 'ß'
l4 = [4611686018427387903]
d5 = {(1, 2): 'p', 0: 0}
t6 = ()
z10 = {1, 2}
b8 = True
try:
    z7: object = cap(z7)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 &= (i1 := (i1 * i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f2 -= f9
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o11 = Thing((i1 or i1))
    o11.n += s3.find(s3)
    show(o11, o11.double, o11[1:2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4.extend([i1][:5])
    l14 = l15 = cap([(2147483648 - i1), s3.count('ß'), len(z10)][:])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match -f9:
        case [Thing(n=0), [_, *_], *_]:
            class C16(list):
                value = (i1 | i1)
                squares = [(i1 + i1) for x17 in list(d5) if b8]
                def method(self, x=1):
                    try:
                        if any(list(zip([b8, b8], divmod(i1, i1)))):
                            show((s3 * ((lambda x, y=int(s3): cap(x + y))((i1 if False else i1)) & 3)))
                        elif (s3 not in ({'aXbXc', 1} - set(l15))):
                            f18 = cap(round(((f9 if True else f9) / max(i1, i1)), 0))
                            show(((i1 / (i1 + i1)) / round((f9 + -3.75), 1)))
                        show(d5.setdefault(s3, (t6 or [7])[0]))
                        show(t6, float((3 % abs(i1))))
                    except StopIteration:
                        show(({b8: isinstance(f2, int), f9: isinstance({'a': 1}, (list, float)), f2: (Thing(i1) + -3).double} | {x20: x20 for x20 in sorted(z10, key=repr)}))
                    show({s3: ((2 <= 4611686018427387903) and (l4 < [256, 0])), s3: +i1, 1.5: bool((7 not in {0, 1, 2, 3}))})
                    return cap(x + self.value)
            show(C16.value, C16.squares, C16().method(d5.get(i1, i1)))
            show(float(int(s3)), b8)
        case _:
            print(((s3 + s3).title() + f'{i1!s:>8}'), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f21 = cap(f2)
    z10 = z7 = cap(z7)
    def fn22(*t23, i24):
        tick()
        d25 = cap({**{}})
        i24 -= ((lambda x, y=i1: cap(x + y))(i1) >> (0 & 31))
        return round(f2, 0)
    show({s3, b8})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l14 = cap(list(((f2,) + tuple(l4))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5 = cap({s3: ('%s'.join(map(str, [10, 255, -1, -3])) + s3[100000000000000000000:i1]), i1: isinstance(all(l4), (list, float))})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w26 = 0
    while w26 < 2 and (float(i1) > -float('inf')):
        w26 += 1
        tick()
        with Manager(27, True) as i1:
            show({'a': 1})
            show(round(round((f21 if b8 else f9), 1), 0))
            show({i1})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s28 = cap((s3.title()[len(l4):] if (t6 is not None) else (s3 + s3).replace(s3, s3)))
    s28 = cap((s3.join(map(str, [*s3, i1, s3])) + ('ß' * ((i1 + i1) & 3))))
    try:
        for i29, i30 in enumerate([t6][:5]):
            tick()
            z10 = cap(set([-3]))
            show(s3)
    except LookupError as e31:
        show_error(e31)
        show(((i30 < max(i1, i1)), (*[x33 for x32 in range(1) for x33 in (1, 2)], f2, (i29).bit_length(),), -f9,))
    finally:
        print('finally', 33)
        show(b8)
        show((i1,)[::-1], s3[(i34 := (2305843009213693952).bit_length()):i1])
    show(-f2)
    if ((sorted(l14, reverse=True) * ((i34 & 255) & 1)) <= (s3.lower() + 'abc')[0] < (s3.join(map(str, l15)) + s3)):
        try:
            show(f9, b8)
            try:
                *l35, i34, i30 = s3.rfind(''), (lambda x, y=2305843009213693952: cap(x + y))(i1), i1
                for i29 in range(3):
                    tick()
                    s37 = cap((s3.replace(s3, s3) + 'abc')[-1].replace(s28, s3))
                    z7 = cap({x38 for x38 in sorted(z10, key=repr) for x39 in (1, 2)})
            except (ValueError, KeyError):
                pass
            except AttributeError as e41:
                show_error(e41)
                o42 = Thing(min(i1, i29))
                o42.n = (l4 or [7])[0]
                show(o42, o42.n, o42[5])
                show([(i30 < fn22(i24=100000000000000000000)), any([1][:i1])])
            else:
                show(((-i1 | (lambda x, y=i1: cap(x + y))(2305843009213693952)) if b8 else ({'a': 1}.get(s3, i1) and (2 >> (i1 & 31)))))
                assert (fn22(i24=i1) != (i1 * 255))
        except IndexError as e43:
            show_error(e43)
            z7: object = cap({'x y', b8})
            show(((i1 + 0) / len((s3 * (-1 & 3)))))
            raise
        except ArithmeticError as e44:
            show_error(e44)
            show(sum(((i34 | i1) for x45 in list(d5) for x46 in (1, 2))), (t6 is None))
            print(f'{s37!a}', end='|\n')
        else:
            print(('%d' % abs(i30) if (b8 or isinstance('bc', str)) else (s3 * (65535 & 3)).lower()), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        d47 = cap({f9: b8})
        show(d5[i34])
        s3 = cap(s3.title().lower())
    except Exception:
        i1, = s3.count(s3),
        with Manager(49, True), Manager('second') as s37:
            show({})
            for i50, i51 in enumerate(range(5, 1, -2)):
                tick()
                o52 = Thing((i1 if b8 else -1))
                o52.n += ((256 % 1000) ** (i50 & 3))
                show(o52, o52.n, o52[1:2])
                if (((3 + 100000000000000000000) - fn22(i24=10)) <= len((l4 + l4))):
                    show(((s28 + 'abc')[-1].replace(s3, s3) + f'{{}}{i50!r}'))
                    d47 = d47 = cap(d5)
                    show((b8 in z7))
                show(((s3 if b8 else s37) * ((i1 and i1) & 3)).upper(), +i1)
            try:
                o53 = Thing(int(f9))
                o53.n = (0 - i29)
                show(o53, o53.double, o53[5])
                l4 = l14 = cap([((x54 & 256) - (x54 or i1)) for x54 in range(9, 1, -2)])
                show(s3.replace(t6, '日本'), (() + ('Hello' + 'abc')[0][-1:i1:-1]))
            finally:
                print('finally', 54)
                t55 = t56 = cap(())
    except ArithmeticError as e57:
        show_error(e57)
        l14 += [*t6, (l4 == l14)]
        l14 = cap(l14)
    with Manager(58, True) as i59:
        def gen60(i61):
            global l4
            tick()
            yield i61
            s62 = cap(((s3.upper() * (7 & 3)) + f'v={s28!r}'))
            if (i61 not in set([])):
                with Manager(63), Manager('second') as s62:
                    t64 = cap(tuple([(i1 << (i30 & 15)), s3.strip()]))
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
    l4.append((s37.find(s3) - (i29 ^ i29)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i65 = cap((max(-4611686018427387904, len(t6)) * s37.replace('0', s3).rfind('ß')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({s3, False})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f66 = cap((((1.5 if b8 else f2) / -f2) - (i51 := i1)))
    b67 = cap(b8)
    l35[i30:2305843009213693952] = [x68 for x68 in reversed(l4[:4]) for x69 in range(x68 % 4)]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(b67)
    if bool(t6[i1:i59]):
        if all(list(zip(list(reversed(l35[:4])), t6))):
            print(s3, end='|\n')
        d73 = cap(({x71: max(x71, i1) for x71 in range(3)} | {x72: x72 for x72 in range(9, 1, -2) if (d5 is None)}))
    elif (b8 in []):
        show([][:i1:2])
    i34 &= i1
    show(())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b67', globals().get('b67'))
show('b8', globals().get('b8'))
show('d47', globals().get('d47'))
show('d5', globals().get('d5'))
show('d73', globals().get('d73'))
show('f2', globals().get('f2'))
show('f21', globals().get('f21'))
show('f66', globals().get('f66'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i29', globals().get('i29'))
show('i30', globals().get('i30'))
show('i34', globals().get('i34'))
show('i50', globals().get('i50'))
show('i51', globals().get('i51'))
show('i59', globals().get('i59'))
show('i65', globals().get('i65'))
show('l14', globals().get('l14'))
show('l15', globals().get('l15'))
show('l35', globals().get('l35'))
show('l4', globals().get('l4'))
show('s28', globals().get('s28'))
show('s3', globals().get('s3'))
show('s37', globals().get('s37'))
show('t55', globals().get('t55'))
show('t56', globals().get('t56'))
show('t6', globals().get('t6'))
show('z10', globals().get('z10'))
show('z7', globals().get('z7'))
