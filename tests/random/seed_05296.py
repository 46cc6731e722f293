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

i1 = 5
f2 = 1e10
s3 = 'x y'
l4 = []
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 2, 3)
z7 = {0, 1, 2, 3}
b8 = False
i1 = 65535
f2 = 0.1
s9 = 'x y'
l4 = []
d10 = {'a': 1}
t11 = ()
z7 = {'a', 1}
b8 = False
try:
    show((((i1 * i1) - i1) - max(sum((i1 for x12 in t6 if b8 for x13 in range(x12 % 4))), (i1 := i1))))
    l4.extend(reversed(l4[:4]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(list(zip([s9.rfind(s9) for x15 in sorted(z7, key=repr)], tuple([s9, t11]))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn16(i17=(i1 & i1), *t18):
        tick()
        show((s9 * ((2 + i17) & 3)).upper())
        return (i1 + max(i1, i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((f2 // float((i1 % i1))), (divmod(i1, sum((x19 for x19 in sorted(z7, key=repr)))) or [7])[0])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show({True: str((i1 / i1))})
        show(sorted(str(f2).split()))
    except TypeError:
        match s9[100000000000000000000:i1].replace(s3, s9):
            case {}:
                show(l4.pop())
                f22 = cap(2.25)
            case 1 if isinstance(s9, str):
                show((((Thing(i1) + i1).double / int(s9)) / -f2))
        try:
            i1 -= -i1
            match (str(i1),):
                case (int() as i1):
                    if (*[-3, -1], *s3, (),)[:i1:2][((i1 if b8 else -4611686018427387904) & len({0, 1, 2, 3}))]:
                        del l4[abs(i1)]
        except LookupError as e23:
            show_error(e23)
            show(t11)
            raise
        except AttributeError as e24:
            show_error(e24)
            def gen25(i26):
                tick()
                yield i26
                i26 //= f'{{}}{i26:{12}}'.count('bc')
            w27 = 0
            while w27 < 5 and bool((not s3)):
                w27 += 1
                tick()
                for i1 in gen25((i1 or 2147483648)):
                    tick()
                    show((t6 + (() + (f2, 2.25, (0, (1, 2)),))))
                    print((s9.replace('', s3) + f'{i1}'), end='|\n')
                    print((f'v={i1:{12}}' * (((i1 % 65535) + (256 + i1)) & 3)), end='|\n')
    else:
        g28 = gen25((0 % 7))
        show(next(g28, 'none'))
        w29 = 0
        while w29 < 3:
            w29 += 1
            tick()
            def fn30(i31):
                global i1
                global l4
                global s3
                tick()
                b32 = cap(((False is None) or (True and ([255, 4611686018427387903] <= [1, 65535]))))
                show((Thing(max((7 // i1), i1)) + (-i1 | fn16())).double, ((d10.get(i31, i1) > (i31 - 5)) or bool(list('日本'))))
                return fn16()
            for i1, i1 in enumerate(range(3)):
                tick()
                show(bool(({} is None)), [tuple(l4)[i1:10]])
            if (f'{{}}{i1!r}' == str([b8, t11])):
                if (len((1 / i1)) <= 2):
                    print((s9.join(map(str, [10 for x34 in reversed(l4[:4]) if b8 for x35 in (1, 2)])) + 'abc')[((Thing(-1) + i1).double >> ((lambda x, y=i1: cap(x + y))(i1) & 31))], end='|\n')
                    show(('%d' % (lambda x, y=i1: cap(x + y))(10) != (s3 + 'abc')[d10.get(i1, i1)]))
                print(divmod(i1, i1).upper(), end='|\n')
                show((f'{{}}{i1:{3 + 2}}' + ((s3 + s9) + s9[i1:-3])))
    finally:
        print('finally', 35)
        try:
            try:
                w36 = 0
                while w36 < 5 and (b8 and bool(f2)):
                    w36 += 1
                    tick()
                    if b8:
                        break
                    show(bool([*[2147483648 for x37 in reversed(l4[:4])], (f2 if b8 else f2)]), s3)
                    i1 += (lambda x, y=(-3 * i1): cap(x + y))((i1 if b8 else i1))
                if b8:
                    show((1,))
                    l4 = cap(l4)
                else:
                    show({()[:i1:2] for x38 in [b8][:5] for x39 in (1, 2)})
                    print((f'{s3:{12}}' + 'abc')[-1].replace(s3, s9), end='|\n')
            except LookupError as e40:
                show_error(e40)
                z41: object = cap((set(('x y' + 'x y')) | {0, 1, 2, 3}))
                if (True in l4):
                    print('%d' % (((Thing(i1) + i1).double % 1000) ** ((i1).bit_length() & 3)), end='|\n')
                    t6 = t6 = cap(divmod(((i1 >> (i1 & 31)) << ((i42 := 7) & 15)), ((i1 * i1) + (i1 >> (2147483648 & 31)))))
                elif b8:
                    i42 &= fn16()
                else:
                    show(((float('inf') / (f2 if True else 1.5)) <= ((float('inf') // i1) if (i1 <= i1 >= i1) else round(f2, 1))), ((f2 // abs(i1)) if b8 else (f2 * (i1 if b8 else i1))))
            except AttributeError as e43:
                show_error(e43)
                for i44 in range(9, 1, -2):
                    tick()
                    l4[(5 << (i1 & 15))] -= i1 % 97
                    f22 = cap(round(('ß' is not None), 1))
        except StopIteration:
            try:
                for i46, i42 in enumerate(sorted(z7, key=repr)):
                    tick()
                    i44 %= ((7 << (i44 & 15)) + 2)
                    l4.extend(sorted({0, 1, 2, 3}, key=repr))
                s3 = cap(f'{i46!r}')
            finally:
                print('finally', 48)
                t49 = cap(t11)
                try:
                    f22 = f50 = cap(round(-f2, 1))
                    d5 = cap((((d5 | d10) | dict(zip(s9, l4))) | {}))
                except ArithmeticError:
                    z7 = cap(set(l4))
                    d53 = cap((d5 | {x52: x52 for x52 in t11}))
                else:
                    i42 += abs(fn30(*[i1]))
                finally:
                    print('finally', 53)
                    l4.sort(key=str)
            for i56, i57 in enumerate(([-3, 2] * (i57 & 1))[:5]):
                tick()
                show(((max(-4611686018427387904, fn16(i17=i1)) % 1000) ** (i1 & 3)))
        finally:
            print('finally', 57)
            show((f2 // (i58 := (i59 := i44))))
            show((z41 & {x61 for x60 in range(9, 1, -2) if (i1 not in l4) for x61 in range(x60 % 4)}), (((s3 + s3) != s3.join(map(str, l4))) + 'abc')[-1])
        show(s9.join(map(str, (l4 * (7 & 1)))).split())
    o62 = Thing(d10.get(i57, i1))
    o62.n -= ~i1
    show(o62, o62.double, o62[1:2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(63) as i57, Manager('second') as s64:
        w65 = 0
        while w65 < 3 and (i1 not in t6):
            w65 += 1
            tick()
            try:
                g66 = gen25(s9.find(s3))
                show([cap(v) for v, _ in zip(g66, range(6))])
                show(divmod(-35, min((i1 | i44), 2147483648)), {'ß': f'{i57!s:>8}'})
            except (ValueError, KeyError) as e67:
                show_error(e67)
                show(d5[i57])
                d72 = cap({x70: (int(s64) ^ 3) for x70 in t6 if all('Hello'.split('X')) for x71 in (1, 2)})
            else:
                f50 /= f22
                print(((f'{{}}{s3!r:_^9}' + 'abc')[-1] * (i54 & 3)), end='|\n')
            finally:
                print('finally', 72)
                i73, = iter([(i73 // i1)])
        i59 |= {True: 100000000000000000000, f2: i1}.get(10, len(set()))
        z75 = z76 = cap((({i1 for x74 in sorted(z7, key=repr)} & set(l4)) | set((t6 + t6))))
    try:
        show((0.1 + ((f2 if b8 else float('inf')) % i1)), [(x77 - {'a': 1}.get(s9, i1)) for x77 in t6])
        show(({s3: s64[i1:]} | {i1: b8, i1: (i56).bit_length(), f2: (i1 - 2147483648)}), ((z7 & {i73 for x78 in reversed([256, 7][:4]) if b8}) | {'a', 1}))
        if ([(), (b8 not in (0, (1, 2))), *(l4 + l4)] != [()[i1] for x79 in reversed(l4[:4]) if (s3 != s64)]):
            try:
                for i80, i46 in enumerate([][:5]):
                    tick()
                    l4 += (l4[:i44:2] + sorted([256, 100000000000000000000, -7]))
                    l4 = cap(l4)
                o81 = Thing((i1 << (i46 & 15)))
                o81.n -= (l4 or [7])[0]
                show(o81, o81.missing, o81[5])
                try:
                    s9 += str(s3)
                    s9 = cap(s9)
                    s64 += s9[sum((x82 for x82 in sorted(z7, key=repr))):]
                    s64 = cap(s64)
                    i73, i83 = iter([(i59 - i1), (3 - 0)])
                finally:
                    print('finally', 83)
                    print(s9, end='|\n')
                    print('%d' % i1, end='|\n')
            except StopIteration as e84:
                show_error(e84)
                try:
                    f22 -= -f2
                except LookupError as e85:
                    show_error(e85)
                    f2 /= -f2
                except (ValueError, KeyError) as e86:
                    show_error(e86)
                    show(-f2)
                else:
                    show(-4611686018427387904)
                print(s3, end='|\n')
            assert bool(i1)
    except AttributeError:
        show(sum((5 for x88 in range(9, 1, -2))), set('%s' % (4611686018427387903,)))
        raise
    except TypeError:
        o90 = Thing((i57 := i44))
        o90.n += max(i59, i73)
        show(o90, o90.n, o90[1:2])
        g91 = gen25((256 >> (i1 & 31)))
        show(next(g91, 'none'))
        g91.close()
        show(next(g91, None))
        show(g91.throw(ValueError('thrown')))
    finally:
        print('finally', 92)
        print('12'.join(map(str, [])), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(93, True):
        if ((i1 not in d5) and all([])):
            l96 = cap([fn30(i1) for x94 in range(5, 1, -2) for x95 in (1, 2)])
        else:
            show(isinstance(([1 for x97 in list({1: 2, 'b': 3}) if b8 for x98 in range(x97 % 4)] + l4), str), divmod(i1, i1))
            show(s64)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(tuple((l4 + [i1])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g99 = gen25(i57)
    show(next(g99, 'none'))
    s100 = cap(s3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (isinstance('x y', (list, float)) or ((lambda x, y=i46: cap(x + y))(i1) > i1 <= (i42 + i83))):
        d101 = cap({b8: '%r' % i1.strip()})
    else:
        i1 //= ((i1 - i1) >> ((i1 or 7) & 31))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d10', globals().get('d10'))
show('d101', globals().get('d101'))
show('d5', globals().get('d5'))
show('d53', globals().get('d53'))
show('d72', globals().get('d72'))
show('f2', globals().get('f2'))
show('f22', globals().get('f22'))
show('f50', globals().get('f50'))
show('i1', globals().get('i1'))
show('i42', globals().get('i42'))
show('i44', globals().get('i44'))
show('i46', globals().get('i46'))
show('i54', globals().get('i54'))
show('i56', globals().get('i56'))
show('i57', globals().get('i57'))
show('i58', globals().get('i58'))
show('i59', globals().get('i59'))
show('i73', globals().get('i73'))
show('i80', globals().get('i80'))
show('i83', globals().get('i83'))
show('l4', globals().get('l4'))
show('l96', globals().get('l96'))
show('s100', globals().get('s100'))
show('s3', globals().get('s3'))
show('s64', globals().get('s64'))
show('s9', globals().get('s9'))
show('t11', globals().get('t11'))
show('t49', globals().get('t49'))
show('t6', globals().get('t6'))
show('z41', globals().get('z41'))
show('z7', globals().get('z7'))
show('z75', globals().get('z75'))
show('z76', globals().get('z76'))
