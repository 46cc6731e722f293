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

i1 = 255
f2 = 1.5
s3 = '0'
l4 = [10]
d5 = {'a': 1}
t6 = (1,)
z7 = {'a', 1}
b8 = False
i9 = 33
f10 = -3.75
s3 = 'Hello'
l11 = [-1, 5]
d5 = {1: 2, 'b': 3}
t12 = (0, (1, 2))
z7 = {'a', 1}
b13 = False
try:
    show(t6[i1:i1:2])
    try:
        z7 = cap({x14 for x14 in range(0)})
        f15 = cap(float(((i9 & 0) % (7).bit_length())))
    except IndexError as e16:
        show_error(e16)
        l11.append(((i1 and i1) or b8[i9]))
        if any(l11):
            show([+x18 for x18 in range(5, 1, -2)])
    o19 = Thing(2)
    o19.n = i1
    show(o19, o19.double, o19[5])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert ('a' in {s3}), '%5s' % i1
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i9 &= (i1).bit_length()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(20, True):
        pass
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((((f2 + 1e300) if b13 else (f15 - 3)) * 10))
    l22 = l22 = cap((l4[i1:] * (sum((int(b13) for x21 in sorted(z7, key=repr))) & 1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print('12', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(f'{{}}{i1:{12}}', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w23 = 0
    while w23 < 3:
        w23 += 1
        tick()
        print(str(((2 if b13 else i1) > (i1 ^ i9))), end='|\n')
        show((((f2 / f2) * (i1 or i1)) * int((b8 and b13))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i9 = cap(((max(i9, 100000000000000000000) & (i9 - i1)) // sum(((lambda: abs(7))() for x24 in range(0)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f15 = cap((round((-0.0 % f2), 2) - -f10))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i25, = iter([(i9).bit_length()])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4: object = cap(l11)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i25, *l11, i26 = sum((i26 for x27 in list(d5) if b8)), (i25 >> (i9 & 31)), i9
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(round((abs(i1) / +i9), 0))
    print(s3.join(map(str, l11)), end='|\n')
    del l22
    show((l11 + (l4[i26:i26:2] + [i9 for x28 in sorted({'a', 1}, key=repr) if True])))
    show([((i1 - i1) & -4611686018427387904) for x29 in range(5) for x30 in (1, 2)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f31 = cap(((round(0.1, 0) if isinstance(b8, int) else (f10 - i9)) / (i1 / (i1 | i26))))
    show({f2: 'bc', True: (('bc' if b13 else '') + 'abc')[-1], i1: bool((f31 % -0.0))}, ((-0.0 if any(l11) else -f2) if b8 else (-2.25 if any([2305843009213693952]) else (-3.75 if b8 else f2))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        if (round((f15 // i1), 2) >= float((i32 := i25)) == ((i9 / i9) + f2)):
            assert (f2 is None), ('日本' + 'abc')[-1]
            for i25 in t12:
                tick()
                i9 += ((i1 + 10)).bit_length()
            else:
                for i26, i25 in enumerate(sorted(l4)[:5]):
                    tick()
                    show(l4.pop())
                    show(set())
                    i26 = cap(int(s3))
        else:
            show((((10 / i9) % (i25 := i9)) * (1e-300 if isinstance(s3, int) else (f10 - f2))), s3)
            show((s3 in divmod((Thing(256) + i1).double, (i1 + i1))), bool(round((f2 * 1e300), 0)))
        def fn35(i36, **d37):
            tick()
            show([3], round(-f2, 2))
            with Manager(38):
                match int((s3 == s3)):
                    case 2.25:
                        print((('Hello' if (not i1) else s3[i1:i25]) + s3), end='|\n')
                        t40: object = cap(tuple(s3.split()))
                    case 2.25 if (s3 == s3 != s3):
                        show(())
                    case 'a':
                        show({**d5, s3: (len(z7) - (i9).bit_length())})
                        print('%x' % (-3 - (i1 << (2305843009213693952 & 15))), end='|\n')
                    case _:
                        assert (t6 is None), (s3 + s3)
            show((int((-0.0 / f2)) < (i9).bit_length()), t12)
            d37 = cap((dict(zip(('Hello' + s3), l11[1:5:2])) | {}))
            return int((f10 - i1))
        show(((s3 if b13 else s3) + s3.title()).rfind(s3), f'{{}}{i26:{3}}')
    except ZeroDivisionError:
        with Manager(42, True) as i9:
            i25 |= (t6 or [7])[0]
        l11.reverse()
    finally:
        print('finally', 43)
        t44 = t6 = cap(tuple(s3.split()))
        show({False: (i1 // i9), s3: (1 in t12)}.get(s3, max(sum((i1 for x45 in l11[:5] if b8 for x46 in range(x45 % 4))), (i1 + i32))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l22 = cap((list(zip((l11 * (i32 & 1)), tuple(l11))) + list(sorted(l11, reverse=True)[:5])))
    def gen47(i48):
        global i1
        global s3
        tick()
        yield i48
        o49 = Thing(fn35(i9, **{'zz': 1}))
        o49.n = (i1 - i26)
        show(o49, o49.n, o49[3])
        show(fn35((i1 // (i48 - 10))))
        def fn50():
            nonlocal i48
            tick()
            show((i1 and int((b8 not in ()))))
            return 255
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i51 in range(5):
        tick()
        with Manager(52) as i32, Manager('second') as s3:
            try:
                for i1 in range(1):
                    tick()
                    print(s3, end='|\n')
                    show([x53 for x53 in sorted({0, 1, 2, 3}, key=repr)])
                    f31 -= (-f10 if (b8 and b8) else (1e300 if False else 1e10))
                else:
                    assert isinstance(d5, str), f'{i9!a}'
                show(((round(f10, 0) - -3.75) - float(fn35(*[3]))))
            finally:
                print('finally', 53)
                show(((f2 if (l11 is None) else (f2 - f2)) + (((i1 % 1000) ** (i26 & 3)) / (i1).bit_length())))
        def fn55():
            global l11
            global s3
            tick()
            def fn56():
                tick()
                show((((2 << (2147483648 & 15)) <= (i25 << (i51 & 15))),))
                return len([*l4, *l11])
            o57 = Thing((i9 << (1 & 15)))
            o57.n -= (lambda x, y=i1: cap(x + y))(1)
            show(o57, o57.n, o57[1:2])
            return ~i9
        show('%5s' % ((i58 := i58),).replace('', i26))
    else:
        if (b8 and False):
            print(('12'.join(map(str, [1])) + '%d' % (i9 - i1)), end='|\n')
            show(t6[i1::2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z7 = cap({True, b8, s3})
    show(float((lambda x, y=(-15 >> (i9 & 31)): cap(x + y))(d5.get(i9, -1))), ((f'v={i1}' + 'abc')[(Thing(i9) + i58).double] + 'abc')[-1])
    class C59:
        value = int(1.5)
        squares = [(i1).bit_length() for x60 in reversed([2147483648, -4611686018427387904][:4]) for x61 in (1, 2)]
        def method(self, x=1):
            try:
                d63 = cap(dict(zip('%d' % i1.replace(s3, s3), list(zip([i1 for x62 in reversed(l4[:4])], (t12 + t12))))))
            except ValueError as e64:
                show_error(e64)
                s65 = cap((s3.title().replace(s3, s3) if bool((t12 or [7])[0]) else (s3 * ((t44 or [7])[0] & 3))))
                if (False not in round((f10 if b13 else 1e-300), 0)):
                    print(s3, end='|\n')
            else:
                l11.remove((256 + 1))
                show('%r' % (i9,))
            finally:
                print('finally', 65)
                i66 = cap(((int(f2) << (fn35(65535) & 15)) or t44[fn35(i9)]))
            for i66, i66 in enumerate(range(3)):
                tick()
                show(sum(((fn35(*[i9]) ^ (i1 + i32)) for x67 in range(0))), b13)
                show(s3.join(map(str, [(lambda: x68)() for x68 in range(1)])))
            return cap(x + self.value)
    show(C59.value, C59.squares, C59().method((100000000000000000000 * i1)))
    s69 = cap((('bc'.lower() * (abs(i1) & 3)) if ((i1 == i26 > i25) and bool(i9)) else '%d' % i9.upper()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(str(bool(-f10)), end='|\n')
    show(('%x' % (i58,) + f'{i9!a}').split())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f70 = cap((-f10 if isinstance(~i9, (list, float)) else ((i1 / i9) if bool(b13) else float(i1))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f10', globals().get('f10'))
show('f15', globals().get('f15'))
show('f2', globals().get('f2'))
show('f31', globals().get('f31'))
show('f70', globals().get('f70'))
show('i1', globals().get('i1'))
show('i25', globals().get('i25'))
show('i26', globals().get('i26'))
show('i32', globals().get('i32'))
show('i51', globals().get('i51'))
show('i58', globals().get('i58'))
show('i9', globals().get('i9'))
show('l11', globals().get('l11'))
show('l22', globals().get('l22'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('s69', globals().get('s69'))
show('t12', globals().get('t12'))
show('t44', globals().get('t44'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
