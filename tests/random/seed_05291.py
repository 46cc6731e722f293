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
f2 = -0.0
s3 = '日本'
l4 = [-4611686018427387904]
d5 = {'a': 1}
t6 = (0, (1, 2))
z7 = {'a', 1}
b8 = False
i1 = -4611686018427387904
f2 = 2.25
s3 = '%s'
l9 = [-16, 2305843009213693952, 255, 256]
d5 = {1: 2, 'b': 3}
t6 = ()
z7 = {0, 1, 2, 3}
b8 = True
try:
    with Manager(10) as i1:
        show(f'v={s3:^7}'.split())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show((sorted([(1, 2, 3)], reverse=True) * ((len(d5) ^ -7) & 1)))
    except StopIteration as e11:
        show_error(e11)
        print(s3, end='|\n')
        def gen12(i13):
            tick()
            yield i13
            show((f2 * (s3.rfind(s3) >> (2147483648 & 31))))
    else:
        l4[(i1 | 256)] += (i1 + i1) % 97
    for i1 in gen12({'a': 1}.get(i1, i1)):
        tick()
        show(s3.join(map(str, [])))
    else:
        if (f2 != round((f2 if b8 else f2), 2) < float((i1 >> (i1 & 31)))):
            show((s3 + ('%d' % 255 if (-3 != i1 > i1) else (s3 + 'abc')[0])), set((('' + 'abc')[0] + 'abc')[0]))
            d5.update({})
    g14 = gen12(s3.find(s3))
    show([cap(v) for v, _ in zip(g14, range(6))])
    show(round(((f2 - 255) / i1), 2))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (isinstance(round(f2, 0), str) and isinstance((s3, *[], *l9,), (list, float))):
        l9 += list(list('%s')[:5])
        l9 = cap(l9)
    else:
        pass
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C15(dict):
        value = max(256, i1)
        squares = [x16 for x16 in (0, (1, 2))]
        def method(self, x=1):
            show(())
            return cap(x + self.value)
    show(C15.value, C15.squares, C15().method(-1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4.insert((i1 + i1), (i1 := i1))
    if bool((dict(zip(s3, l9)) | (i1 if False else i1))):
        match len([s3, t6]):
            case {} if (b8 not in z7):
                show(l9.pop())
                show((((f2 + 2305843009213693952) if b8 else -f2) if any(l4) else ((f2 * f2) * (i1 ^ i1))))
            case _:
                if ((f2 // s3.count(s3)) >= (-1e300 % (i1 << (-1 & 15)))):
                    match ((b8 or b8) or (i1 not in t6)):
                        case [_, *_]:
                            show((-0.0 if False else ((1 % i1) / (i1 := i1))))
                        case int():
                            show(i1)
                        case [_, *_] if (-1 <= i1):
                            d5.update({**d5, **d5, **d5})
                        case _:
                            l18 = cap([(f2 != (f2 if b8 else f2))])
                    show((round(0.0, 2) if (True not in (l4 * (i1 & 1))) else (round(f2, 2) + (-1 and i1))), (t6 + ()))
                    try:
                        o19 = Thing((lambda x, y=i1: cap(x + y))(i1))
                        o19.n += (i1 << (i1 & 15))
                        show(o19, o19.missing, o19[1:2])
                        show([(1, 2, 3)])
                    except ValueError as e20:
                        show_error(e20)
                        show(tuple(l4))
                        z25: object = cap({(sum((x24 for x23 in sorted(z7, key=repr) if b8 for x24 in (1, 2))) + x21) for x21 in range(0) for x22 in range(x21 % 4)})
                    except Exception as e26:
                        show_error(e26)
                        show(dict(zip((s3 + str(l9)), sorted((l4 + l18)))))
                    finally:
                        print('finally', 26)
                        show((() + t6.join(map(str, l4)))[i1:])
                else:
                    show([int(('aXbXc' in d5)) for x27 in reversed(l4[:4]) for x28 in (1, 2)])
                    d5 = cap({s3: (max(i1, i1) if isinstance(s3, str) else 3), **{x29: int(-3.75) for x29 in reversed(l4[:4])}, b8: (s3 if b8 else '0').replace('x y', s3)})
    t6 += (*(s3 + s3), *(*s3, (1, 2, 3), i1,),)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn30(i31, i32={(1, 2): 'p', 0: 0}.get(i1, i1), *t33):
        tick()
        show(dict(zip(s3.join(map(str, [256, 1, 0])), list(zip(l4[i1::-1], tuple([10, -3]))))))
        show(any([*[t6]]), (f2 is None))
        return abs(int(f2))
    show([1e-300, (abs(i1) * (i1).bit_length())])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l34 = l34 = cap((([i1, b8] + list(zip(l18, t6))) * ((int(0.1) ^ s3.find('Hello')) & 1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(len(s3))
    for i1 in list(d5):
        tick()
        def gen35(i36):
            tick()
            yield i36
            o37 = Thing(sum(((lambda: i36)() for x38 in range(3))))
            o37.n -= (i36 := 256)
            show(o37, o37.missing, o37[::-1])
            try:
                show(int(-f2))
                l9.append(abs(d5.get(t6, i36)))
                try:
                    show({f2: ((s3 + '%s') * ((i1 // i1) & 3)), i1: s3, b8: i1}, (dict(zip(('' + 'abc')[2], [i1 for x40 in range(5, 1, -2)])) | ({} | ({} | d5))))
                    print('%s' % (((i1 % 1000) ** (+i1 & 3)),), end='|\n')
                    l18.extend(t6)
                except TypeError as e41:
                    show_error(e41)
                    s42 = cap((f'{{}}{i36:>6}'[(i36 + i1):] + ('%5s' % (i36,) + (s3 + 'abc')[2147483648])))
            except LookupError as e43:
                show_error(e43)
                match tuple(sorted(l9, reverse=True)):
                    case (0 | str()):
                        z44 = cap(z25)
            except StopIteration as e45:
                show_error(e45)
                print(f'{{}}{s3:{3 + 2}}'.upper(), end='|\n')
                show('%r' % sum(((i1 & i1) for x46 in range(1))))
            f48 = cap(((fn30(*[100000000000000000000]) / i1) % 7))
            try:
                t49 = cap(((()[i1] * ((0 % 1000) ** (i1 & 3))), *sorted([*l18]), i36,))
                show((len(z7),), i1)
            finally:
                print('finally', 49)
                show((({x50: x50 for x50 in range(3) for x51 in range(x50 % 4)} | (d5 | d5)) | {i1: (lambda x, y=i1: cap(x + y))(7), 1e300: sum((i1 for x52 in list(d5) if True))}))
                show((float(2305843009213693952) % -f2), round((round(1e300, 1) if (f2 >= f2) else (f2 if False else f2)), 1))
        try:
            s53 = cap((s3 * (abs(i1) & 3)))
        finally:
            print('finally', 53)
            t54 = cap(t6[:i1:2][:])
            print('a', end='|\n')
        l18[(i1 + 256)] = (((5 % 1000) ** (7 & 3)) * abs(i1))
    w55 = 0
    while w55 < 5:
        w55 += 1
        tick()
        for i1, i57 in enumerate(t6):
            tick()
            show(d5)
            if (b8 not in {(1, 2): 'p', 0: 0}):
                if b8:
                    show(fn30(*['x y'.count(s3)], i32=(i1 << ((l4 or [7])[0] & 15))), ((i1 / i1),)[i1::2])
                    b8 = cap((not round((f2 % i1), 0)))
            elif any(([i1 for x58 in l9[:5] if b8 for x59 in range(x58 % 4)] + (l9 + [-1, 65535, 10, 255]))):
                show((round((float('inf') / i1), 2) if (b8 is None) else ((f2 * f2) * (i57).bit_length())), (((4611686018427387903 or i57) if (s3 in t6) else -i1) < (i1 | sum((x60 for x60 in list({'a': 1}) if b8)))))
    b8 = b61 = cap((True not in (sorted(l9) * (int(f2) & 1))))
    if (b61 or isinstance(s53.upper(), int)):
        if (list(zip([65535, 1, 100000000000000000000], (0, (1, 2)))) >= sorted(sorted(l18), key=str) == []):
            l62 = cap(('%s' + '12')[(1, 'a')[i1]:].split('X'))
            try:
                show((s3,)[::2])
                t63 = cap(divmod((len(l62) * abs(i1)), i1))
                show((list(zip([10, 255], t6))[2147483648:i1:-1] * ((+i1 ^ i1) & 1)), z7)
            except IndexError as e64:
                show_error(e64)
                o65 = Thing(len([2147483648]))
                o65.n = 100000000000000000000
                show(o65, o65.missing, o65[::-1])
                show(dict(zip(s3.join(map(str, l4)), list(zip([], (0, (1, 2)))))).get(5, (s53 + s3).count(s3)), (int((True or b8)) > abs((i1 >> (i1 & 31)))))
            show(tuple([(2147483648 - i1), str(0)]))
        d67 = cap({x66: (lambda: x66)() for x66 in reversed(l34[:4]) if (not ({'a': 1} | d5))})
        show(-f2, i1)
    else:
        o68 = Thing(len(z7))
        o68.n += max(i1, i1)
        show(o68, o68.n, o68[1:2])
        d67['bc'] = (len(l18) and ((i1 % 1000) ** (i1 & 3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s69 = cap(str((('aXbXc' * (i1 & 3)) + 'abc')[-1]))
    print(s69, end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(70):
        match t6:
            case 2.25:
                *l34, i1, i71 = i1, (i1).bit_length(), (i1 := i1), ((i1 % 1000) ** (i1 & 3))
            case [_, *_] if (3 in (0, (1, 2))):
                try:
                    if (''.join(map(str, list(zip(l62, t63)))) < str((Thing(7) + 100000000000000000000).double)):
                        s53 += (not {x72: x73 for x72 in range(5, 1, -2) for x73 in (1, 2)})
                        s53 = cap(s53)
                        print(((('12' if b8 else s3) + (s3 + s3)) if isinstance((i1 / i1), str) else s53), end='|\n')
                        show(d67.setdefault(0, (i57 | i1)))
                    else:
                        show((float(min(i1, i71)) + i1))
                        show({'a': 1}, {x75 for x75 in sorted(z7, key=repr) if bool(isinstance([-34, 256, 255, 3], int)) for x76 in (1, 2)})
                    show({i74: fn30((Thing(i1) + 5).double)})
                except ValueError as e77:
                    show_error(e77)
                    i1 = cap((((sum((x78 for x78 in sorted(z7, key=repr))) >> ((i57 >> (i74 & 31)) & 31)) % 1000) ** (s3.rfind(s3) & 3)))
                    o79 = Thing((i1 + i1))
                    o79.n = +i1
                    show(o79, o79.double, o79[3])
                o80 = Thing((2 or i71))
                o80.n += (l9 or [7])[0]
                show(o80, o80.n, o80[3])
            case [_, *_]:
                l18.sort(key=str)
                show(b8)
            case _:
                print(('%s'.join(map(str, (l9 * (i1 & 1)))) * ((min(i1, i57) - i1) & 3)), end='|\n')
        assert all([s3, i1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(81):
        i74 -= (i74 - (i1 | i1))
        del l4[28]
        t83 = cap(tuple([(255 if True else i1) for x82 in t6]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((dict(zip((s3 + 'abc')[i1], (l9 + l4))) | {s3: i1}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b61', globals().get('b61'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('d67', globals().get('d67'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i57', globals().get('i57'))
show('i71', globals().get('i71'))
show('i74', globals().get('i74'))
show('l18', globals().get('l18'))
show('l34', globals().get('l34'))
show('l4', globals().get('l4'))
show('l62', globals().get('l62'))
show('l9', globals().get('l9'))
show('s3', globals().get('s3'))
show('s53', globals().get('s53'))
show('s69', globals().get('s69'))
show('t54', globals().get('t54'))
show('t6', globals().get('t6'))
show('t63', globals().get('t63'))
show('t83', globals().get('t83'))
show('z25', globals().get('z25'))
show('z7', globals().get('z7'))
