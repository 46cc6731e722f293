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

i1 = 13
f2 = -3.75
s3 = '%s'
l4 = []
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 2, 3)
z7 = {0, 1, 2, 3}
b8 = False
i1 = -3
f9 = 1e-300
s10 = 'bc'
l11 = [65535, 255, -3]
d12 = {(1, 2): 'p', 0: 0}
t13 = (1, 'a')
z14 = set()
b8 = True
try:
    w15 = 0
    while w15 < 3 and (b8 or b8):
        w15 += 1
        tick()
        z7 = cap(set(((i1 is not None),)))
        try:
            try:
                show(d12[s3])
            except AttributeError as e16:
                show_error(e16)
                try:
                    i1 &= i1
                    d5 = cap((dict(zip(('%s' + 'abc')[0], l11)) | (dict(zip(s3, l11)) | {})))
                    d5[i1] = ((0 * i1) // sum((x18 for x17 in reversed(l11[:4]) if b8 for x18 in (1, 2))))
                except KeyError as e19:
                    show_error(e19)
                    show(dict(zip('%s' % i1.lower(), [(f9 if b8 else f2), 'aXbXc'.replace(s3, s10)])), t13)
                    assert (b8 not in d5)
            d5 = cap(dict(zip((s10.join(map(str, l11)) * ((2305843009213693952 if b8 else i1) & 3)), list([f2, 1e-300][:5]))))
            i1 -= i1
        except IndexError as e20:
            show_error(e20)
            with Manager(21):
                i24 = i1 = cap(sum(((-3).bit_length() for x22 in reversed(l11[:4]))))
                show(set((s10 + s10).replace(s3, s3)))
                *l11, i24, i1 = i1, -1
    try:
        i24 = cap(len(list(zip(sorted(l11, key=str), (t6 + t6)))))
        if (isinstance((t6 + (0, (1, 2))), str) or isinstance({'a': 1}, str)):
            if b8:
                o25 = Thing(sum((i24 for x26 in l4[:5] if b8)))
                o25.n += i24
                show(o25, o25.double, o25[3])
            elif (b8 and bool(float(i1))):
                w27 = 0
                while w27 < 3 and ([] <= list(zip(l4, t13)) != [f2]):
                    w27 += 1
                    tick()
                    d5[s10] = (~i24 | (i1 or 1))
                    l11 = cap([len(t6[x28:]) for x28 in t13])
                    show({1, 2})
                print(s3, end='|\n')
            elif (s10.join(map(str, (i1 / i1))) == f'v={i1=}'):
                show(((i1,)[i1::2] + ()[:i1:2]))
            if b8:
                del l11[(Thing(i1) + i29).double]
                assert ((l11 is not None) or (not b8)), s3[i1:]
                match {'a': 1}:
                    case [_, *_]:
                        assert isinstance(False, (list, float))
                        show(d12.pop(i1))
                    case float():
                        print(f'{i24:>6}', end='|\n')
        elif isinstance((not True), str):
            show(f2)
            l11 = cap(([*(s3 * (i1 & 3)), s10, i1] * (((lambda x, y=i1: cap(x + y))(i1) if b8 else len('Hello')) & 1)))
        else:
            b30 = cap(all(((l4 + [2305843009213693952, -1, 7]) * (10 & 1))))
    except RuntimeError as e31:
        show_error(e31)
        print(str(([2305843009213693952][:i24:-1] * (~i29 & 1))), end='|\n')
        i32 = i33 = cap(((((0, (1, 2)) or [7])[0] << (-t6 & 15)) ^ ((Thing(i1) + i1).double | (i24 + i1))))
    finally:
        print('finally', 33)
        show(list('0'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o34 = Thing((-4611686018427387904).bit_length())
    o34.n -= (i1 * 1)
    show(o34, o34.n, o34[::-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((((f2 - f9) if (not l4) else (i1 / i1)) if bool(any(l11)) else (i1 / (i24 * i32))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show({f9: (True or (not s10)), '0': str((s10 + s10)), b8: int('a')}, {x35: (i1 * x35) for x35 in list(d12) if (s10 in (l11 + l4))})
    except ZeroDivisionError:
        show(d5.setdefault(s3, abs(i1)))
        def fn38(i39, i40=int(f9)):
            global l4
            tick()
            show((str(s10) + 'abc')[0], {i1, 'x y', 1})
            return (round(f9, 1) + (f9 * i1))
    finally:
        print('finally', 40)
        i24 |= +i32
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(isinstance((f2 // (f2 * f2)), str), (''.join(map(str, l11)) + (s10 + f'{{}}{s10!a}')))
    show({i24 for x41 in range(9, 1, -2) for x42 in range(x41 % 4)}, {f9: str((not 2305843009213693952)), b8: (-i1 & (t6 or [7])[0])})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C43(Thing):
        value = ((i1 % 1000) ** (0 & 3))
        squares = [len(l11) for x44 in sorted(set(), key=repr)]
        def method(self, x=1):
            z49 = cap({dict(zip('%s', [])).get(s10, (i33 // i1)) for x45 in t6 if (x45 in [(lambda: i1)() for x47 in reversed(l4[:4]) for x48 in range(x47 % 4)])})
            print(s3.join(map(str, [])), end='|\n')
            return cap(x + self.value)
    show(C43.value, C43.squares, C43().method(d12.get(i1, i1)))
    show(-4611686018427387904, isinstance(f'v={i29!r}', (list, float)))
    l4[i1] += (i1 ^ i29) % 97
    if (bool(divmod(i1, i1)) and t6):
        f2 = cap((((i1 << (i33 & 15)) if b8 else (-1 if b8 else i1)) / fn38(10)))
    else:
        i50, *l4, i50 = iter([(lambda x, y=-1: cap(x + y))(i33), (-3 * i1), (l11 or [7])[0], 'x y'.find(s10)])
    with Manager(51, True), Manager('second') as s3:
        for i52 in t13:
            tick()
            s53 = cap((s3 + f'v={i32:{3}}').upper())
            o54 = Thing((i1).bit_length())
            o54.n += (i24 % i1)
            show(o54, o54.missing, o54[5])
            try:
                l11.extend(range(3))
                for i32 in reversed([255, 256, 255, 0][:4]):
                    tick()
                    z7 = cap(({x55 for x55 in range(5)} | {b8, i52}))
                    l4[abs(4611686018427387903)] += (i32 - i1) % 97
            finally:
                print('finally', 55)
                print(((('aXbXc' + '0') * ((lambda x, y=i1: cap(x + y))(i32) & 3)) + 'abc')[(i32 := (i32 >> (i1 & 31)))], end='|\n')
        else:
            show(list('%5s' % (i24,))[i1:])
        i24 = cap((abs((i24 := i1)) and ((i1 * 7) ^ (2147483648 + -1))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i58 in list(t6)[:5]:
        tick()
        s3 = cap(s53.join(map(str, [])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i33 //= (abs(2147483648) + s10.find('a'))
    try:
        t59 = cap(())
    finally:
        print('finally', 59)
        class C60(list):
            value = 100000000000000000000
            squares = [len([7, 5, 2147483648]) for x61 in range(9, 1, -2)]
            def method(self, x=1):
                @traced('fn62')
                def fn62(i63=sum((3 for x64 in list(d5) if b8))):
                    tick()
                    s65 = s65 = cap(f'{{}}{i58:{3 + 2}}')
                    del l4[:]
                    if (not False):
                        return (i50 if b8 else 7)
                    return ((2305843009213693952 and i1) if (f2 >= f2) else s10.find(s10))
                show((set((s3 if b8 else s3)) | {x68 for x68 in list({'a': 1})}))
                return cap(x + self.value)
        show(C60.value, C60.squares, C60().method((i29).bit_length()))
    show(((s10 + 'Hello')[-i58:] + 'abc')[(fn62(i63=i1) % (-3 | i32))])
    d5[i1] = 7
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((s3 * ((lambda x, y=256: cap(x + y))(i1) & 3)) + (f'v={i29:>6}' if True else f'{{}}{i33:^7}')))
    if (i1 in tuple([100000000000000000000])[i24:i50]):
        try:
            del i50
            w69 = 0
            while w69 < 5:
                w69 += 1
                tick()
                f9 = f2 = cap((sum(('%s'.rfind(s10) for x70 in sorted(l11, key=str)[:5] if (not b8) for x71 in range(x70 % 4))) / ((i24 // -3) - s10.count(s10))))
                for i1, i32 in enumerate(l11[:5]):
                    tick()
                    s53 = cap((f'{i1:{12}}' * (i1 & 3)))
            z72 = cap({s3, b8})
        except LookupError:
            print(((('bc' + s10) if False else s3.upper()) + f'{i58!r}'.title()), end='|\n')
            show((s3[i50:].split() * (i58 & 1)))
        i74 = cap(((+i32 // (i58 & i1)) * (fn38(65535) << (abs(i1) & 15))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C75(Thing):
        value = sum((2305843009213693952 for x76 in l11[:5] if True))
        squares = [x77 for x77 in t6 if any(l4) for x78 in range(x77 % 4)]
        def method(self, x=1):
            print([4611686018427387903].join(map(str, [s53.find(s3) for x79 in list(d12) for x80 in range(x79 % 4)])), end='|\n')
            z83 = cap(((set([256, 10]) | {i1 for x81 in [10, 2][:5]}) & {fn38(x82) for x82 in range(1)}))
            return cap(x + self.value)
    show(C75.value, C75.squares, C75().method(()[i1]))
    l4 = cap([tuple(sorted([], reverse=True)), isinstance(([] + l4), int), *tuple(l11)[:i1]])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(divmod((~7 - fn38(s10, i40=7)), (i1 if (l11 != l4) else max(i1, i1))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(tuple([*(t59 + (1, 2, 3))]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f9 = cap(-f2)
    if b8:
        t6 = cap(())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f2 = cap(((float(i1) - f2) if (not {f2: b8, b8: b8}) else f9))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((((t6 + t13) + ()), *(), (len({(1, 2): 'p', 0: 0}) / (i74 << (65535 & 15))),))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(s3, end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o84 = Thing((i1 << (i1 & 15)))
    o84.n = sum((x85 for x85 in t59))
    show(o84, o84.n, o84[::-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b30', globals().get('b30'))
show('b8', globals().get('b8'))
show('d12', globals().get('d12'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i24', globals().get('i24'))
show('i29', globals().get('i29'))
show('i32', globals().get('i32'))
show('i33', globals().get('i33'))
show('i50', globals().get('i50'))
show('i52', globals().get('i52'))
show('i58', globals().get('i58'))
show('i74', globals().get('i74'))
show('l11', globals().get('l11'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('s53', globals().get('s53'))
show('t13', globals().get('t13'))
show('t59', globals().get('t59'))
show('t6', globals().get('t6'))
show('z14', globals().get('z14'))
show('z7', globals().get('z7'))
show('z72', globals().get('z72'))
