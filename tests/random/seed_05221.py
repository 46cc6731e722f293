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
f2 = 1e10
s3 = '%s'
l4 = []
d5 = {'a': 1}
t6 = (1, 'a')
z7 = set()
b8 = True
i9 = 0
f2 = 0.1
s3 = 'x y'
l10 = [1, -1, 255, -1]
d5 = {1: 2, 'b': 3}
t6 = (1,)
z11 = {1, 2}
b12 = True
try:
    w13 = 0
    while w13 < 3 and True:
        w13 += 1
        tick()
        show(d5[-19])
        s14 = cap(('a'.join(map(str, l10[i9:i9:2])) * (-4611686018427387904 & 3)))
    if b8:
        i15 = cap((28 if (l4[i1:i9:2] < [f2, b12] == [s14, i1, i9]) else ((7 - 2) - (Thing(i1) + i9).double)))
        with Manager(16):
            assert any([-3])
            show('bc'[(4611686018427387903 * (2305843009213693952 % i1)):((i1 >> (i15 & 31)) & (l10 or [7])[0])], (+i9 & i1))
        if ((round(f2, 0) / (f2 if b12 else -0.0)) != float((i1 - i9)) > ((i1 % i1) / len(l4))):
            try:
                w17 = 0
                while w17 < 5 and all([f2, *t6]):
                    w17 += 1
                    tick()
                    d5 = cap({1.5: i9})
                else:
                    show(set(()))
            except IndexError:
                s3 = s19 = cap('%x' % (+2 + (l4 - i1)))
                if (20 >= ((i9 + i15) | 2147483648)):
                    print(s3.join(map(str, [x20 for x20 in t6 for x21 in (1, 2)][::2])), end='|\n')
            else:
                try:
                    d5[i15] = 7
                    i22, i15, i1 = (i9 | i9), i9, (i9 + i9)
                finally:
                    print('finally', 22)
                    print(str((min(65535, i9) >> ((*l4, i22, i9,) & 31))), end='|\n')
                    show('%d' % (t6[:4611686018427387903:-1] or [7])[0])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            t23 = t24 = cap(divmod('Hello'.count(s19), i1))
        except Exception as e25:
            show_error(e25)
            def gen26(i27):
                tick()
                yield i27
                i27 -= 2147483648
                show((d5 | dict(zip(f'{{}}{s19:{12}}', [-0.0, f2, t6]))))
                o28 = Thing((i9 if False else -35))
                o28.n -= (i27 // 2)
                show(o28, o28.missing, o28[3])
                print(f'v={i9!a}', end='|\n')
        finally:
            print('finally', 28)
            f2 -= float((i22).bit_length())
    finally:
        print('finally', 28)
        z7: object = cap({s3, i15, s3})
        show((1, 'a')[:-4611686018427387904:2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5 = cap({})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(10)
    t24 += (*t6,)[:]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((f'{{}}{s3!r:_^9}' * (len(l10) & 3)).split(), -3.75)
    match (((1,) + t6) + t23):
        case Thing(n=True):
            d5 = cap(({x29: x29 for x29 in l4[:5]} | (dict(zip('日本', [])) | d5)))
        case (int() as i30) if isinstance(l10, int):
            f2 = cap(f2)
    show(b12)
    try:
        if (t6 is not None):
            f31 = cap((((f2 % i9) if b8 else (f2 * i22)) + (+i1 - (Thing(i15) + i1).double)))
            show([(abs(2) & i9), ('aXbXc' * (i22 & 3)).replace(s3, s3)], divmod(max((Thing(i15) + i9).double, (i30 % i1)), i9))
            for i32, i33 in enumerate(sorted({0, 1, 2, 3}, key=repr)):
                tick()
                w36 = 0
                while w36 < 5 and (l4 is None):
                    w36 += 1
                    tick()
                    d37 = cap({s3: (s3.replace(s14, s3) + '%d' % (i1,)), 1.5: ((i33 and i1) << (max(-1, -3) & 15)), i9: ((i30 & i1) + abs(i32))})
                    f2 = cap(((f2 // sum((i9 for x38 in t6 if b8))) - (float(i9) * (f31 if False else 1e-300))))
        else:
            d37[s3] = i15
        print(((str(s3) + 'abc')[-1] + (s3.join(map(str, l10)) + s3.join(map(str, l4)))), end='|\n')
        s3 = cap(f'{{}}{i32!r}')
    except IndexError:
        @traced('fn40')
        def fn40(i41, i42, *t43):
            tick()
            g44 = gen26((256 + i9))
            show([cap(v) for v, _ in zip(g44, range(6))])
            d46 = d46 = cap({x45: 2305843009213693952 for x45 in t23})
            show((set(str(s3)) & {i9}), (l10 is not None))
            return round(round(f2, 1), 2)
    except TypeError as e47:
        show_error(e47)
        del l4[(Thing(i15) + i33).double]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({x48 for x48 in (l10 * (i9 & 1))[:5]})
    try:
        b12 = b50 = cap((sum(((lambda: (t24 or [7])[0])() for x49 in (0, (1, 2)))) > i1))
    except StopIteration:
        i52, *l54, i53 = fn40(i1, i15), i1, ([] or [7])[0]
        t24 += (*'0'.split(), +5, (2.25, i53,),)
    except ZeroDivisionError as e55:
        show_error(e55)
        if (i9 > i1 != i53):
            raise StopIteration((i1 + i1))
        show((*str([3, 16]).split(),))
    show(((s3[i33:] | {}) | {x56: i1 for x56 in sorted(z7, key=repr)}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([abs(i9) for x57 in sorted(l4)[:5] if (not (i30 != x57))])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(58), Manager('second') as s59:
        b50 = cap(all(([2305843009213693952, 4611686018427387903, 100000000000000000000][i9:2] + list(l10[:5]))))
        l54[fn40(i9, i9)] *= i15 % 97
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    @traced('fn60')
    def fn60(i61, i62, *t63):
        tick()
        if bool(s3.split()):
            match (float(2) / float(2)):
                case Thing(n=[0]):
                    show({abs(x64) for x64 in list(d5) for x66 in range(x64 % 4)})
        else:
            show((i9 <= (((i52 % 1000) ** (i30 & 3)) >> (fn40(*[i22, i32]) & 31))))
            show([(1, 2, 3), (0, (1, 2))[i62:][:i1:-1]])
        return (int(s19) - sum((-22 for x67 in sorted(z7, key=repr) for x68 in (1, 2))))
    if isinstance(i1, int):
        try:
            match (float(i15) + (i9 / -3)):
                case Thing(n=i69):
                    show(f'v={s59=}'[(i9 * i1):(3 << (2 & 15))].split('X'))
            show({(x70 + i1) for x70 in () if isinstance(x70, int)}, divmod((i33 ^ int(b8)), (len(z7) << (int(f2) & 15))))
        except RuntimeError as e71:
            show_error(e71)
            if isinstance(sum((x72 for x72 in reversed(l4[:4]))), str):
                l54.extend((l4 * (i9 & 1))[:5])
                show(all(b8))
            raise
        finally:
            print('finally', 72)
            show((((5 if b12 else 2147483648) if (f2 < f31 <= -3.75) else fn40(i53, i52)) << (sum((i1 for x73 in range(5, 1, -2))) & 15)))
            show(l4, d5)
        s14 = cap(f'{i32:^7}')
    else:
        for i52, i74 in enumerate(l10[:2305843009213693952:-1][:5]):
            tick()
            s75 = cap(((s3 + 'abc')[-1] + 'abc')[int(s3)].strip())
            print((f'{{}}{i69!r:_^9}' * (([x77 for x76 in reversed(l10[:4]) for x77 in (1, 2)] or [7])[0] & 3)), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b12', globals().get('b12'))
show('b50', globals().get('b50'))
show('b8', globals().get('b8'))
show('d37', globals().get('d37'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f31', globals().get('f31'))
show('i1', globals().get('i1'))
show('i15', globals().get('i15'))
show('i22', globals().get('i22'))
show('i30', globals().get('i30'))
show('i32', globals().get('i32'))
show('i33', globals().get('i33'))
show('i52', globals().get('i52'))
show('i53', globals().get('i53'))
show('i69', globals().get('i69'))
show('i74', globals().get('i74'))
show('i9', globals().get('i9'))
show('l10', globals().get('l10'))
show('l4', globals().get('l4'))
show('l54', globals().get('l54'))
show('s14', globals().get('s14'))
show('s19', globals().get('s19'))
show('s3', globals().get('s3'))
show('s59', globals().get('s59'))
show('s75', globals().get('s75'))
show('t23', globals().get('t23'))
show('t24', globals().get('t24'))
show('t6', globals().get('t6'))
show('z11', globals().get('z11'))
show('z7', globals().get('z7'))
