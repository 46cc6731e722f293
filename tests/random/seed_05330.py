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
f2 = 2.25
s3 = 'x y'
l4 = [1, 100000000000000000000, 3]
d5 = {}
t6 = (1, 2, 3)
z7 = {1, 2}
b8 = False
i1 = 4611686018427387903
f2 = 2.25
s9 = 'ß'
l4 = [4611686018427387903, 0, 2147483648]
d5 = {(1, 2): 'p', 0: 0}
t6 = (1,)
z10 = {1, 2}
b11 = True
try:
    b11 = cap((i1 < [-28, 100000000000000000000][:0][(i1 % i1)] <= -3))
    l4 += list(zip([i1 for x12 in range(3) if True], tuple([255, 0])))
    l4 = cap(l4)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(13):
        print(((('日本' * (4611686018427387903 & 3)) + '%r' % i1) + 'abc')[((i1 := i1) & (i1 if True else -35))], end='|\n')
        s9 = s9 = cap(f'v={i1:{3 + 2}}')
        l4.sort(key=str)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(z7, f2)
    show(float(len((s9 + s9))))
    w14 = 0
    while w14 < 2 and (i1 not in list(zip(l4, t6))):
        w14 += 1
        tick()
        try:
            match ((f2 + i1) - (i1 & i1)):
                case (1 | str()):
                    b8 = cap(all([(100000000000000000000 < i1), (not f2)]))
                    assert (not dict(zip(s9, [256, 3])))
        except Exception as e15:
            show_error(e15)
            try:
                show((abs(i1) / ((t6 or [7])[0] << (abs(2147483648) & 15))), any(list(((1, 2, 3) + (1, 2, 3)))))
            except ArithmeticError as e16:
                show_error(e16)
                try:
                    d5 = cap(d5)
                except ZeroDivisionError as e17:
                    show_error(e17)
                    i1 = i1 = cap(abs((2 // ~i1)))
                    d5 = d18 = cap(d5)
            finally:
                print('finally', 18)
                f19 = cap((((f2 * i1) - f2) * float(min(i1, 0))))
                continue
            i1, i20 = i20, ((7 % 1000) ** (i1 & 3)), 0
            raise
        else:
            try:
                b21 = cap(all([4611686018427387903]))
                print('%r' % (int(s3),), end='|\n')
            finally:
                print('finally', 21)
                d22 = cap({'a': 1})
                try:
                    f2 = cap((((f2 * f2) * (0 / i20)) * ((f2 * f2) // (1e-300 / i1))))
                    print(f'{{}}{s3:^7}', end='|\n')
                finally:
                    print('finally', 22)
                    show('12'.join(map(str, sorted([t6, s3, s3], key=str))))
                    z23 = cap({i20, 'bc', i20})
    else:
        try:
            i24 = cap(((((i20 % 1000) ** (i1 & 3)) << ((t6 or [7])[0] & 15))).bit_length())
            o25 = Thing(int(s9))
            o25.n -= (i24 >> (2305843009213693952 & 31))
            show(o25, o25.double, o25[5])
        finally:
            print('finally', 25)
            def fn26(i27):
                tick()
                show(list(range(5, 1, -2)))
                match (((i1 % 1000) ** (i1 & 3)) / (i1 ^ i1)):
                    case Thing(n=[0, 2.25]):
                        show(dict(zip([(lambda: (x28 // i24))() for x28 in reversed(l4[:4])], (l4 + l4)[i1::2])))
                    case _:
                        print((f'{{}}{s3:{3}}' if (i1 not in t6) else s9.replace(s3, s3)).lower(), end='|\n')
                show(b11)
                try:
                    show(-i1, {'a': 1})
                    s30 = cap((sum((d5.get(i1, i1) for x29 in sorted(set(), key=repr))) + (s3 + 'abc')[0]))
                    assert bool({i1: i27})
                except ArithmeticError as e31:
                    show_error(e31)
                    d33 = cap({x32: (lambda: (x32 % 1))() for x32 in list(zip(l4, t6))[:5]})
                    l34 = cap([65535, 7, 65535])
                finally:
                    print('finally', 34)
                    o35 = Thing(i1)
                    o35.n -= i27
                    show(o35, o35.double, o35[1:2])
                    o36 = Thing(sum((-4611686018427387904 for x37 in reversed(l4[:4]))))
                    o36.n -= ((10 % 1000) ** (i1 & 3))
                    show(o36, o36.missing, o36[::-1])
                return s30.replace('bc', s3).count('a')
            match bool((-3.75 == f2)):
                case list():
                    show(divmod((23 >> (-1 & 31)), abs(5))[:])
                    show((((0, (1, 2))[i1:] + tuple([7, 2305843009213693952])) + divmod(i1, i1)[i1:]))
                case [_, *_]:
                    l38 = cap(l4)
                    for i24, i24 in enumerate(list(zip([1, 1, 255, 2305843009213693952], (1,)))[:5]):
                        tick()
                        *l38, i20, i39, i39 = iter([((i20 % 1000) ** (i1 & 3)), d5.get(i39, i24), (i1 // i24)])
                        if b11:
                            raise StopIteration((i1 and i1)) from KeyError('cause')
                case _:
                    try:
                        assert (not [s3])
                        s3 = cap(f'v={i1:<5}')
                        f2 = cap((abs(min(i1, i1)) / (b21,)[(i1 - -7)]))
                    except KeyError as e40:
                        show_error(e40)
                        o41 = Thing((256 if False else i1))
                        o41.n = len(l4)
                        show(o41, o41.double, o41[5])
                        show(list(t6))
                    except IndexError:
                        d22 = cap(dict(zip('%5s' % (i1,).upper(), (([-33, 2305843009213693952, 256, 5] * (i39 & 1)) + [0.1]))))
    def gen43(i44):
        tick()
        yield i44
        show(t6)
        yield (Thing(sum((i1 for x45 in reversed(l4[:4]) if b8))) + (i1 // i1)).double
    show(b11)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((sum((-12 for x46 in range(5, 1, -2))) / (abs(i1) if bool(s3) else (i47 := 1))), (f2 if b8 else -0.0)[+i47:].upper())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (s3 in (set([4611686018427387903, 2147483648, -1]) - (z10 & {1, 2}))):
        show(d22.setdefault(s3, (i1).bit_length()))
        def fn48():
            tick()
            w49 = 0
            while w49 < 2 and ([x50 for x50 in range(5)] == list(s9) != [-1]):
                w49 += 1
                tick()
                show(((s9 + s9).count(s9) >= fn26((i1 | i1)) >= (fn26(i1) * i1)))
                z52 = cap((z7 - {x51 for x51 in sorted(l4, key=str)[:5]}))
                w53 = 0
                while w53 < 2:
                    w53 += 1
                    tick()
                    show((all(list(zip([7, -3, 3, 100000000000000000000], (0, (1, 2))))),))
                    z54 = cap({'0', s3})
                    show(d18.setdefault(s9, (-4611686018427387904 >> (i1 & 31))))
            show(((-1e300 - (i1 / i1)) + ((i1 | i1) / (i1 >> (i1 & 31)))), [][f19:])
            print('日本', end='|\n')
            show(float((2 - ((i1 % 1000) ** (i39 & 3)))))
            return len(dict(zip(s9, l38)))
        f55 = cap(f2)
    else:
        assert isinstance(b8, str)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        i56, = iter([(i24 := i1)])
        o57 = Thing(s3.find(s3))
        o57.n -= (65535 + i1)
        show(o57, o57.missing, o57[1:2])
    except StopIteration:
        for i59, i60 in enumerate(list({1: 2, 'b': 3})):
            tick()
            try:
                d18.update({})
            except ArithmeticError as e61:
                show_error(e61)
                print((s3.lower() + 'abc')[0].replace(s3, s9), end='|\n')
                w62 = 0
                while w62 < 3:
                    w62 += 1
                    tick()
                    show([sum(((i1 & i20) for x65 in t6 for x66 in range(x65 % 4))) for x63 in list([100000000000000000000, 65535, 2, 255][:5])[:5] for x64 in (1, 2)])
                else:
                    i59 = cap((i56 >> ((abs(i1) % s9.rfind(s9)) & 31)))
            finally:
                print('finally', 66)
                show(({s9} | set('bc'.title())))
            print('x y'.join(map(str, l4[i1:]))[((i1).bit_length() >> ({}.get(s3, i1) & 31)):((i67 := 255) | s3.count(s3))], end='|\n')
        def gen68(i69):
            tick()
            yield i69
            print(s9.lower(), end='|\n')
    except TypeError as e70:
        show_error(e70)
        (i71, *l38), i72 = ((i67 if b11 else i1), 1), (i1 or i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i73, i74 in enumerate(reversed(l4[:4])):
        tick()
        show((2.25 is not None))
        assert (f'{i60:<5}' >= '0'.join(map(str, [256, 2147483648, 1, 100000000000000000000]))), '%x' % 255
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C76(list):
        value = i1
        squares = [x77 for x77 in range(1) if (s9 < s9)]
        def method(self, x=1):
            s78 = cap('ß')
            show(f'v={s78:{12}}'.strip(), s9)
            return cap(x + self.value)
    show(C76.value, C76.squares, C76().method((i1 // 255)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn79(i80, /):
        global s3
        tick()
        class C81:
            value = i1
            squares = [(lambda: (i1 | i60))() for x82 in reversed(l38[:4])]
            def method(self, x=1):
                assert bool(s3.replace('Hello', s3)), (s9 + 'abc')[-1]
                return cap(x + self.value)
        show(C81.value, C81.squares, C81().method(int(s3)))
        show((1, 2, 3))
        show({}.get(s3, i56))
        return (i1 / (i1).bit_length())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({s3, i74})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(i39, s9.join(map(str, (l4 * (i1 & 1)))).split('X'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b11', globals().get('b11'))
show('b21', globals().get('b21'))
show('b8', globals().get('b8'))
show('d18', globals().get('d18'))
show('d22', globals().get('d22'))
show('d5', globals().get('d5'))
show('f19', globals().get('f19'))
show('f2', globals().get('f2'))
show('f55', globals().get('f55'))
show('i1', globals().get('i1'))
show('i20', globals().get('i20'))
show('i24', globals().get('i24'))
show('i39', globals().get('i39'))
show('i47', globals().get('i47'))
show('i56', globals().get('i56'))
show('i59', globals().get('i59'))
show('i60', globals().get('i60'))
show('i67', globals().get('i67'))
show('i71', globals().get('i71'))
show('i72', globals().get('i72'))
show('i73', globals().get('i73'))
show('i74', globals().get('i74'))
show('l38', globals().get('l38'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('s9', globals().get('s9'))
show('t6', globals().get('t6'))
show('z10', globals().get('z10'))
show('z23', globals().get('z23'))
show('z7', globals().get('z7'))
