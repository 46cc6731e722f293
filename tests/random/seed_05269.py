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

i1 = 48
f2 = 1e300
s3 = 'bc'
l4 = [-1, 1, -1]
d5 = {}
t6 = (1, 'a')
z7 = {0, 1, 2, 3}
b8 = False
i1 = 10
f9 = 1e300
s10 = 'a'
l11 = [100000000000000000000]
d12 = {1: 2, 'b': 3}
t6 = ()
z13 = {'a', 1}
b8 = False
try:
    del l11[i1]
    try:
        show(set((s10 if (not d12) else str(f2))), ('bc'.strip().strip() + 'abc')[-1])
    except RuntimeError as e15:
        show_error(e15)
        class C16(list):
            value = abs(i1)
            squares = [5 for x17 in reversed(l11[:4]) if (l4 != [3, 256, 3]) for x18 in range(x17 % 4)]
            def method(self, x=1):
                l11[i1:i1:-1] = ([256, 7] + l4)
                return cap(x + self.value)
        show(C16.value, C16.squares, C16().method(i1))
        f9 = cap((min((7 and 0), abs(i1)) / abs(i1)))
    else:
        o20 = Thing(i1)
        o20.n -= abs(5)
        show(o20, o20.n, o20[3])
        l11[(i1 if b8 else -3)] -= ((i1 % 1000) ** (i1 & 3)) % 97
    if (not int(bool(l4))):
        d5[i1] = (Thing(i1) + 7).double
        if any(list(zip(list(zip(l11, (1, 2, 3))), (i1, t6,)))):
            o21 = Thing((i1 & i1))
            o21.n += i1
            show(o21, o21.missing, o21[3])
            l11.sort(key=str)
            f9 += ((-3.75 * i1) / f2)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match (not f2):
            case (1 | str()):
                l4 = cap((list(zip(list(zip([], (1, 2, 3))), (t6 + t6))) * ((+i1 - (256 and i1)) & 1)))
                l11 = cap(l11)
        for i26 in range(5, 1, -2):
            tick()
            show(divmod(min(-i26, i1), (i27 := (i1 * i1))), set(()[i1::2]))
            d28: object = cap({s3: (b8 is not None)})
    finally:
        print('finally', 28)
        f9 = cap((-f9 - i1))
        try:
            if b8:
                raise KeyError(s3.find(s3))
        except Exception as e29:
            show_error(e29)
            show(('0' not in (b8, s3[2305843009213693952:i27], *(),)))
            for i30 in reversed(l11[:4]):
                tick()
                try:
                    assert (b8 is not None), s10
                    i27 = i30 = cap((((t6 + t6) + divmod(i1, i1)) or [7])[0])
                    i1 %= 256
                except (ValueError, KeyError) as e32:
                    show_error(e32)
                    s33 = cap(f'v={i1!r:_^9}')
                with Manager(34, True), Manager('second') as s35:
                    show(z7, (['ß'.upper()] + [100000000000000000000 for x36 in reversed(l11[:4]) if True for x37 in range(x36 % 4)]))
                    s38 = cap(((str(b8) + s10.title()) * ((t6[i1::-1] or [7])[0] & 3)))
            else:
                try:
                    s35 += f'{s35!r:_^9}'.replace(s33, '')
                    s35 = cap(s35)
                    d39 = cap({})
                    assert isinstance(l4, (list, float)), 'bc'
                except StopIteration as e40:
                    show_error(e40)
                    show(s10, (b8 in sorted(list((0, (1, 2))))))
        finally:
            print('finally', 40)
            show({i1: 3})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5[s3] = ((t6 << (i30 & 15)) ^ s33.find(s38))
    l41 = cap(l11)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w42 = 0
    while w42 < 2 and (i1 is None):
        w42 += 1
        tick()
        def fn43():
            tick()
            d44 = cap({})
            show(l11)
            show({x45 for x45 in range(9, 1, -2)})
            return 255
        d46 = cap({s10: b8})
        o47 = Thing(s3.rfind(s35))
        o47.n = l4[7]
        show(o47, o47.missing, o47[3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert ('%5s' % (i1,) <= '%d' % i1), (s38 + 'abc')[-1]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match {**dict(zip(s35, [255, 5]))}:
        case [*_]:
            assert (i27 in {2 for x48 in sorted(set(), key=repr) for x49 in (1, 2)}), (s35 + s33)
            show(tuple((l4[i1:] * (min(255, 1) & 1))))
        case _:
            show({})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn50():
        tick()
        i51 = cap(0)
        return (s10 + '0')
        return ((i1 >> (i1 & 31)) >> (i1 & 31))
    b53 = cap(any([(lambda: i27)() for x52 in range(3) if (not t6)]))
    show({s10: i1}, s3)
    class C54:
        value = (i1 - i1)
        squares = [i30 for x55 in (1, 2, 3)]
        def method(self, x=1):
            assert (int(s10) == abs(i1) >= i1), (s3 * (i1 & 3))
            return cap(x + self.value)
    show(C54.value, C54.squares, C54().method((lambda x, y=i26: cap(x + y))(i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({s3}, '%s' % (Thing((i1 := i1)) + (i1 << (i1 & 15))).double)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(56):
        with Manager(57):
            match {i27: f'{{}}{s3:{3}}', s3: s33.replace(s3, '日本'), **{**d5}}:
                case Thing(n={'b': _, **rest}):
                    show(s33)
                case (int() as i27) if (b8 or b8):
                    for i58, i30 in enumerate(range(9, 1, -2)):
                        tick()
                        show({i1, i1, s33})
                        i1, = (Thing(i27) + i1).double,
                    try:
                        show(((s3 + '12') + s10.replace(s10, s3))[((abs(256) % 1000) ** (int(True) & 3)):fn43()])
                    except ValueError as e61:
                        show_error(e61)
                        t62 = cap(((f2, 0,)[:2305843009213693952],))
                        l11 = cap([])
                    except ValueError:
                        show(({} | {}))
                        l11.reverse()
                    finally:
                        print('finally', 66)
                        show(z13)
                case {'a': 1}:
                    f67 = cap((-f9 + -1e-300))
            show((((f9 * i58) if (not [2305843009213693952, 256, 4611686018427387903]) else (f9 if b8 else f9)) // (((i1 % i30) % 1000) ** ((-1 & i1) & 3))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s10 = s38 = cap(s3)
    l11 += l11
    l11 = cap(l11)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((d28 | d12))
    del t62
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w68 = 0
    while w68 < 3:
        w68 += 1
        tick()
        show((s3[i27:] + s10).count('Hello'))
        w69 = 0
        while w69 < 2 and (s10 is None):
            w69 += 1
            tick()
            show(('%d' % ({1: 2, 'b': 3}.get(s10, i1),) if all([i1 for x70 in reversed(l41[:4])]) else (('日本' + '0') + 'abc')[l4[-3]]))
            for i71, i72 in enumerate(reversed(l11[:4])):
                tick()
                show(all(l4))
                show({(1, 2): 'p', 0: 0}, set((*[i1 for x73 in sorted(z13, key=repr)], i27,)))
                show(divmod(i1, 7))
            else:
                if ((tuple(l4) + 'abc')[fn50()] != s3[i1:i58].lower() != ''):
                    f67 = cap(((Thing((i1 + i1)) + (i1 + i1)).double / max(min(i1, 4611686018427387903), (i1 ^ i27))))
                else:
                    d28 = d5 = cap({False: s38.join(map(str, l41)).strip(), b8: ('Hello' * (i1 & 3)).replace(s35, s10)})
        try:
            b53 = cap((bool({2.25: b8}) and (isinstance(d12, str) and (i27 >= i30 <= i1))))
            show(('Hello'.join(map(str, [*t6, b8])) if ((l4 is not None) or isinstance(f2, int)) else s35))
            if b8:
                continue
        except ZeroDivisionError as e74:
            show_error(e74)
            print(str(l11).replace(s10, s3).strip(), end='|\n')
        else:
            f75 = cap(((float(i71) + (f9 if False else -0.0)) if bool((f67 if True else f2)) else (float(i1) * (i1 + i27))))
            w76 = 0
            while w76 < 2:
                w76 += 1
                tick()
                show(d28.setdefault(256, (i1 ^ i72)))
    print('%s' % (sum(((-1 // i71) for x77 in list(d12))),), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match ((i1 >> (i1 & 31)) <= (i1 << (i1 & 15))):
        case str() if ([] == [256, 2, 100000000000000000000] > l11):
            try:
                l4 = cap(([(s10 + 'abc')[0], *(*s33, True,), s38[i1:i72]] + (s3 if b53 else s10).split()))
                show(sorted([100000000000000000000 for x78 in range(0) if isinstance(i72, (list, float))], key=str), set())
                for i58, i80 in enumerate(reversed([][:4])):
                    tick()
                    i81: int = cap(((i71 := int(s33)) - ((i72 % 100000000000000000000) << (int(f9) & 15))))
                    if (((256 > i1 <= i27) or any(l4)) or (str(i1) < f'{i30}')):
                        print(((s10[i1:i71] + (s3 if True else s10)) + 'abc')[-1], end='|\n')
                        t82 = cap((*[(-3.75 if b8 else f75), (i30 and i30)],))
                    show(dict(zip(s10.join(map(str, [s38, s3, t82])), sorted(sorted(l4, reverse=True)))))
                else:
                    print((f'{{}}{i81!r}' + ('x y' + s33)).replace(s10, s3), end='|\n')
            except IndexError as e83:
                show_error(e83)
                l11.reverse()
            else:
                assert (b8 not in dict(zip(s38, l4)))
            l4.remove(min(3, i1))
        case {}:
            s33 += s10
            s33 = cap(s33)
    l41.extend(l11[:5])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen84(i85):
        global i71
        tick()
        yield i85
        def gen86(i87):
            nonlocal i85
            tick()
            yield i87
            match str(s35)[int(b8):]:
                case [_, *_]:
                    assert b8
                    print(s10, end='|\n')
                case Thing(n=(int() as i85)):
                    match f9:
                        case (int() as i87) if (not 65535):
                            assert isinstance(((i1 % 1000) ** (i85 & 3)), str), s10.replace(s10, s33)
                        case _:
                            i88 = cap((Thing(((i1 * i1) - (i1 // i27))) + ((3 - i26) | (i1 | i1))).double)
                    del l4[2305843009213693952:]
                case [(int() as i87), {'a': 1}, *_]:
                    show({(x91 | (Thing(x92) + 100000000000000000000).double) for x91 in range(5) for x92 in range(x91 % 4)}, {1, 2})
                    o93 = Thing((lambda x, y=i1: cap(x + y))(5))
                    o93.n = sum((x94 for x94 in [255, 1][:5] if b8))
                    show(o93, o93.double, o93[3])
            if (t6 is None):
                raise IndexError((s10 if b8 else s33))
        show(round((float(2305843009213693952) * float(i1)), 1), t62[255::-1])
    s35 = cap(f'v={i80!s:>8}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b53', globals().get('b53'))
show('b8', globals().get('b8'))
show('d12', globals().get('d12'))
show('d28', globals().get('d28'))
show('d39', globals().get('d39'))
show('d46', globals().get('d46'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f67', globals().get('f67'))
show('f75', globals().get('f75'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i26', globals().get('i26'))
show('i27', globals().get('i27'))
show('i30', globals().get('i30'))
show('i58', globals().get('i58'))
show('i71', globals().get('i71'))
show('i72', globals().get('i72'))
show('i80', globals().get('i80'))
show('i81', globals().get('i81'))
show('l11', globals().get('l11'))
show('l4', globals().get('l4'))
show('l41', globals().get('l41'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('s33', globals().get('s33'))
show('s35', globals().get('s35'))
show('s38', globals().get('s38'))
show('t6', globals().get('t6'))
show('t62', globals().get('t62'))
show('t82', globals().get('t82'))
show('z13', globals().get('z13'))
show('z7', globals().get('z7'))
