import traceback


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
    places = [(f.lineno, f.end_lineno, f.colno, f.end_colno)
              for f in traceback.extract_tb(e.__traceback__)]
    print("  " * depth + "!", type(e).__name__, e, places,
          e.__suppress_context__)
    for other in getattr(e, "exceptions", ()):
        show_error(other, depth + 1)
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

class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return self.value if got is None else got


class AsyncManager(Manager):
    async def __aenter__(self):
        return await Pause(self.__enter__())

    async def __aexit__(self, *error):
        return self.__exit__(*error)


async def counted(n):
    try:
        for i in range(min(n, 5)):
            yield await Pause(i)
    finally:
        print("counted", cap(n))


def drive(co):
    answer = None
    for _ in range(30):
        try:
            print("<", cap(co.send(answer)))
        except StopIteration as e:
            return e.value
        answer = None if answer else 7
    co.close()


def clean_text(v):
    return v if " at 0x" not in repr(v) else type(v).__name__


def tell(call):
    try:
        v = call()
    except Exception as e:
        print("  !", type(e).__name__, e)
        return
    if type(v) in (int, float, complex, str, bytes, bytearray, list, tuple,
                   dict, set, frozenset, bool, type(None), range, slice):
        show(v)
    else:
        print("  type", type(v).__name__)


i1 = 65535
f2 = 1.5
s3 = '%s'
l4 = [7, 100000000000000000000, 2305843009213693952]
d5 = {'a': 1}
t6 = (1, 'a')
z7 = {1, 2}
b8 = False
i9 = 4611686018427387903
f10 = 0.1
s11 = 'a'
l4 = []
d5 = {(1, 2): 'p', 0: 0}
t6 = (1,)
z7 = {0, 1, 2, 3}
b12 = False
try:
    show(d5.setdefault(s3, (i9 if b12 else 256)))
    assert (min(-1, i9) != min(i1, 2305843009213693952))
    try:
        print((('' + 'abc')[0] + s3.join(map(str, [i1 for x13 in range(5, 1, -2)]))), end='|\n')
        try:
            s11 = cap(s3)
            async def co14():
                tick()
                print(f'{s11:{3}}', end='|\n')
                return min(i9, 10)
                l15: object = cap([tuple(l4)[:]])
                return await Pause(i1)
            show(drive(co14()))
            tell(lambda: (slice(None)).indices(slice(1)))
            tell(lambda: (0j).conjugate('utf-8', 1e300))
        except (ValueError, KeyError):
            tell(lambda: (['b', 'a']).copy(-0.5, ...))
            tell(lambda: (0).__lt__({'a': 1}, 'ignore'))
            show(((f'v={i1:{3}}' + 'abc')[-1] + f'{i1!s:>8}'.upper()), -f10)
        except TypeError as e17:
            show_error(e17)
            show(f2)
        print((str((l4 * (i1 & 1))) + (s11.replace(s3, '') + s3.join(map(str, l4)))), end='|\n')
    except KeyError:
        w19 = 0
        while w19 < 2:
            w19 += 1
            tick()
            with Manager(20, True) as i21:
                i9 = i23 = cap((((lambda x, y=100000000000000000000: cap(x + y))((i21 ^ i9)) % 1000) ** (((-3 << (-1 & 15)) << (sum((x22 for x22 in list(d5))) & 15)) & 3)))
                assert ((i23 + i1) < (lambda x, y=i1: cap(x + y))(i9) > (lambda x, y=i9: cap(x + y))(i1)), str(b8)
                z7 = z25 = cap({x24 for x24 in reversed(l4[:4]) if isinstance(l4, (list, float))})
            tell(lambda: ('%s').format('12', len))
            tell(lambda: (((1, 2), [3])).__rmul__({97: 'z'}, f2))
            tell(lambda: (-5).__floordiv__(*1.5))
            tell(lambda: (-2**63).is_integer(2, str))
            l26 = cap([5, (f2 == (f10 * f2))])
        raise
    else:
        class Sl27:
            __slots__ = ()
        class Sl28(Sl27):
            v = 1
        o = Sl28()
        try: setattr(o, '_Sl27__z', 1)
        except Exception as error: show_error(error)
        try: show(o.v)
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'z'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl27__z', 1)
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'x'), dir(o)[-4:])
        except Exception as error: show_error(error)
    s11 = cap(str(f'{i1!r:_^9}')[i1:])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match {x30: i23 for x30 in sorted(l4)[:5]}:
        case [(1 | 2), (0 | str())]:
            for i31 in sorted(set(), key=repr):
                tick()
                i32 = cap(i1)
            print(((s11 if False else 'Hello') * (int(s3) & 3))[(abs(i9) >> ((i1 - 255) & 31)):], end='|\n')
        case _:
            i23, i33, i34 = ((-4611686018427387904 % 1000) ** (7 & 3)), max(255, 7), max(i1, i34)
    assert (not s3.split('X'))
    class Sp35(int):
        n = None
        def __ge__(self, other):
            return self.n
        def __bool__(self):
            return b'y'
        def __reversed__(self):
            print('__reversed__')
            return str(self.n)
        def __rsub__(self, other):
            return None
        def __dir__(self):
            return iter([1, 2])
    o = Sp35()
    tell(lambda: clean_text(repr(o)))
    tell(lambda: clean_text(sum([o])))
    tell(lambda: clean_text(zip(o, o)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: bool())
    def fn36(i37, i38=(i9 // 3), *t39):
        global i1
        global s3
        tick()
        show(s3[-3:].split()[i9::-1])
        match s11.replace(s3, s11):
            case (0 | str()):
                try:
                    try:
                        show(({(lambda: sum((x41 for x41 in range(5, 1, -2))))() for x40 in t6} - {d5.get(i37, i38) for x42 in list(d5) for x43 in range(x42 % 4)}))
                        raise OSError(2.25)
                    except* KeyError as e44:
                        show_error(e44)
                    except* Exception as e45:
                        show_error(e45)
                except Exception as error:
                    show_error(error)
                def gen46(i47):
                    tick()
                    yield i47
                    l26[3], = t6,
                    print(f'{{}}{i21:{12}}', end='|\n')
            case int():
                show(d5[s3])
                z50 = z50 = cap((({'a', 1} | set('Hello')) - {(lambda: i1)() for x48 in list(d5)}))
            case _:
                for i37 in gen46(i1):
                    tick()
                    try:
                        show(s11.join(map(str, [i1, f'{i1:{3}}'])))
                        s3 = cap(f'{i37}')
                        print(s11, end='|\n')
                    except LookupError as e51:
                        show_error(e51)
                        if (b8 and True):
                            break
                        f52 = cap(((int(b8) - i9) / ((i1 + i37) + (i1 if False else 255))))
                        raise
                    if True:
                        i38 = cap(int((f2 * -1)))
                        l4[(i9).bit_length()] += 4611686018427387903 % 97
                    w53 = 0
                    while w53 < 5 and (i1 not in {2147483648 for x54 in t39}):
                        w53 += 1
                        tick()
                        b56 = b56 = cap(((len('ß') or (i9 // i1)) == (len(l4) * sum(((lambda: i1)() for x55 in range(9, 1, -2) if b12)))))
                        print('%s' % 0, end='|\n')
                        show((f'v={s3:{12}}' + (str(b8) + 'abc')[sum(((lambda: i9)() for x57 in range(3)))]))
                    else:
                        z50: object = cap(z7)
                else:
                    show({((i9 - i23) ^ (l4 or [7])[0]) for x58 in range(5, 1, -2) if b8})
        return i9
    w59 = 0
    while w59 < 5 and bool(t6[2147483648:]):
        w59 += 1
        tick()
        t6 += (() + (1, 2, 3))[::2]
        class C60(dict):
            value = (l26 or [7])[0]
            squares = [(1 >> (x62 & 31)) for x61 in reversed(l4[:4]) for x62 in range(x61 % 4)]
            def method(self, x=1):
                t63 = cap(tuple(l26[i1:])[:2305843009213693952:2])
                show((fn36(min(i9, -1), i38=(-3 // i9)) ^ ((f10 | i31) | len((0, (1, 2))))))
                return cap(x + self.value)
        show(C60.value, C60.squares, C60().method((i1 | 0)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        class Sl64:
            __slots__ = ('x', 'y')
        class Sl65(Sl64):
            __slots__ = ('x', '__dict__')
        o = Sl65()
        try: show(hasattr(o, 'v'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: o.w = f10
        except Exception as error: show_error(error)
        try: o.y += 1
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl64__z', 1)
        except Exception as error: show_error(error)
        tell(lambda: ({1.5, 'a'}).copy(1j))
        tell(lambda: (frozenset('ab')).__xor__(*{97: 'z'}))
        for i21 in list(d5):
            tick()
            show(set((1.5, *l4, *l4,)[:]))
            with Manager(66, True) as i31:
                for i67, i68 in enumerate((1,)):
                    tick()
                    show(i9)
                    l69 = cap(['%5s' % (abs(i34),)])
                    s70 = cap((('aXbXc' + s11).strip() + 'abc')[-1])
                else:
                    show((([i9] * (i1 & 1)) + [len([4611686018427387903]) for x71 in list(d5)]))
                w72 = 0
                while w72 < 3:
                    w72 += 1
                    tick()
                    tell(lambda: complex(l4))
                    show((Thing(((fn36(i1) % 1000) ** (i1 & 3))) + (((i9).bit_length() % 1000) ** (i1 & 3))).double, (f'v={i21:>6}' <= (''[i9:] + ('a' * (i1 & 3)))))
                    b12 = cap(isinstance((Thing(abs(255)) + fn36(i34, i38=7)).double, str))
    except ValueError as e73:
        show_error(e73)
        show(float((+i31 - abs(-3))))
        l4.reverse()
    finally:
        print('finally', 73)
        tell(lambda: ((1, 2, 1)).count(**iter([1, 2])))
        tell(lambda: ('abc').center(t6, 'X'))
        l69[-1] = l69[i23] = Thing.shared = fn36(f2, i38=i9)
    w75 = 0
    while w75 < 2:
        w75 += 1
        tick()
        print((str([3]).replace(s3, s11) + 'abc')[0], end='|\n')
    show(i1)
    try:
        class C76:
            value = (Thing(i9) + i1).double
            squares = [((1 % 1000) ** (2147483648 & 3)) for x77 in reversed([7][:4]) if isinstance(f2, (list, float)) for x78 in (1, 2)]
            def method(self, x=1):
                l79 = cap(l4)
                return cap(x + self.value)
        show(C76.value, C76.squares, C76().method(~i9))
        show((7 << (fn36(max(i9, i9)) & 15)))
    except AttributeError as e80:
        show_error(e80)
        show(l4, d5)
    else:
        def fn81(i82, **d83):
            global i23
            tick()
            show({}, (1e300 <= float((i9 << (i9 & 15))) == ((-3.75 // 10) - (256 / i32))))
            try:
                try:
                    print(s3.join(map(str, list(zip(sorted(l4), (t6 + t6))))), end='|\n')
                    raise KeyError(s3)
                except* ValueError as e84:
                    show_error(e84)
                    show(({b8, 5, i1} | {(lambda x, y=i9: cap(x + y))(i9) for x85 in list(d83) for x87 in range(x85 % 4)}))
            except Exception as error:
                show_error(error)
            try:
                z89 = cap(set([x88 for x88 in range(0)]))
                *l91, i90, i82 = fn36(*[-4611686018427387904], i38=i1), (i67 and i9)
            except Exception:
                show((abs((i1 // i1)) | ((i9 >> (-41 & 31)) if (t6 is None) else (i90 // i68))))
            tell(lambda: ({}).__contains__(True))
            tell(lambda: ({1: 'x', None: 0}).fromkeys())
            tell(lambda: ([1, 'a', None]).__getitem__(','))
            tell(lambda: (()).count(slice(None, None, -1), range(3)))
            return (i90 >> ((Thing(i1) + i1).double & 31))
    finally:
        print('finally', 92)
        class Sl93:
            __slots__ = ['y', '__z']
        class Sl94(Sl93):
            __slots__ = ('x', '__dict__')
        o = Sl93()
        try: del o.y
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl93__z', 1)
        except Exception as error: show_error(error)
        try: o.__class__ = Sl93
        except Exception as error: show_error(error)
    s3 = cap((f'{{}}{i33!a}' + ((s11 * (i23 & 3)) + 'abc')[(i31 if b12 else i1)]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i32 in range(3):
        tick()
        f10 += f10
    show((sorted([-3, 3, 3], reverse=True) + [])[i9:i9])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            def gen95(i96):
                tick()
                yield i96
                tell(lambda: ({1: 'x', None: 0}).__or__(1))
                tell(lambda: (1j).__add__())
                if bool(f2):
                    raise KeyError(s11.upper()) from None
                l97 = cap([])
                print((f'{s70:{3 + 2}}' if (sorted(l4) >= [*[1, 1, 7, 2305843009213693952], False, f10] <= []) else (str(l4) + str(f10))), end='|\n')
            raise OSError('bc')
        except* ValueError as e98:
            show_error(e98)
            try:
                if isinstance(((s70 + s3) + 'abc')[((i23 % 1000) ** (i9 & 3))], int):
                    space = {'x': cap((i23 and i32))}
                    try: exec('x = [x for x in range(x % 4)]', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    l4.remove((i9 & 1))
                f10 = cap(round(round((1e10 * i9), 0), 0))
                show([x101 for x101 in range(5)])
            except StopIteration:
                w103 = 0
                while w103 < 5:
                    w103 += 1
                    tick()
                    show({((x104 >> (i67 & 31)) - (x104 or x104)) for x104 in list(d5) if (t6[x104:] + divmod(i1, i21))})
                show('bc'.split())
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f10 /= round((f2 * 1e300), 0)
    show(())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match b12:
        case [_, *_]:
            f2 -= (-f10 % (i9 // i9))
            d5 = cap({b8: 'a', s3: b8})
        case Thing(n={}) if (i21 >= i23):
            async def co105():
                tick()
                tell(lambda: (b'abc').strip())
                z108 = cap({(lambda: min((i9 & i33), x106))() for x106 in list(d5)})
                return await Pause(fn81(i9))
            show(drive(co105()))
        case 2.25 if any(l4):
            f10 += ((float('inf') if b12 else f10) if isinstance(s11, (list, float)) else (i9 / i1))
        case _:
            show(l26.pop())
    s112 = cap((((s3 if b12 else s3) + s11) + (f'{{}}{s11!r:_^9}' * ((i9).bit_length() & 3))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5.update({1: 2, 'b': 3})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert (b8 in (z7 | {1, 2}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i33 in range(5, 1, -2):
        tick()
        t6 = cap(())
        space = {'x': cap(int(b8))}
        try: exec('x: int = 5; y = sorted(__annotations__)', {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        tell(lambda: format(i9, '>+z0,%'))
        tell(lambda: '%0.2u|' % (i9,))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w113 = 0
    while w113 < 3 and (f2 is None):
        w113 += 1
        tick()
        show((lambda x, y=(~i9 ^ sum((i9 for x114 in sorted(l4, key=repr)))): cap(x + y))(((lambda x, y=i9: cap(x + y))(-4611686018427387904) or (i9 ^ 2))), {i9, False})
        w115 = 0
        while w115 < 5:
            w115 += 1
            tick()
            del d5[s3]
            async def co117():
                tick()
                g118 = gen95((-4611686018427387904 if False else i1))
                show([cap(v) for v, _ in zip(g118, range(6))])
                try:
                    d119 = cap(d5)
                except IndexError as e120:
                    show_error(e120)
                    o121 = Thing(int(True))
                    o121.n = min(2305843009213693952, -4611686018427387904)
                    show(o121, o121.double, o121[3])
                    raise
                finally:
                    print('finally', 121)
                    o122 = Thing((() or [7])[0])
                    o122.n = i67
                    show(o122, o122.n, o122[::-1])
                    d119.update(dict(zip(s112, f10)))
                f123 = cap(f2)
                show({s11: min((i124 := i9), i1)})
                return await Pause(i1)
            show(drive(co117()))
            async def co125():
                tick()
                if b12:
                    space = {'x': cap(d5.get('aXbXc', i9))}
                    try: exec('made = x + 1', space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    s126 = cap(f'{{}}{s112:{3}}')
                    tell(lambda: (bytearray(b'a,b,,c')).join(str))
                    tell(lambda: (slice(1, 5)).__lt__(1, s3))
                    tell(lambda: ({1.5, 'a'}).union(s11, s3))
                else:
                    show([*tuple([])[i23::-1]], s70.join(map(str, ([i9 for x127 in (1, 'a') if True for x128 in (1, 2)] * (fn36(*[i34], i38=i1) & 1)))))
                    d5[i1] = (int(b12) << ((Thing(i1) + i21).double & 15))
                s129 = cap(f'{{}}{i31:{3}}')
                show(('ß'.join(map(str, [-3, 100000000000000000000, 4611686018427387903, 3])) * (s126.rfind(s70) & 3))[(d5.get(s3, i21)).bit_length():])
                return await Pause(~i23)
            show(drive(co125()))
        else:
            show(f2)
        z7 = cap({b12, i34, 'x y'})
    def gen131(i132):
        global l26
        global s11
        tick()
        yield i132
        show((yield ((l4 or [7])[0] or (i1 if b12 else i9))))
        if (not 'Hello'):
            try:
                try:
                    show({7: (l69 or [7])[0]})
                    raise ValueError(s112)
                except* ValueError as e133:
                    show_error(e133)
            except Exception as error:
                show_error(error)
        elif (i1 == ((lambda x, y=4611686018427387903: cap(x + y))(i1) & +2)):
            s134 = cap((f'v={i74:<5}' + f'{s11:<5}'))
            try:
                tell(lambda: ([]).__getitem__(i1, {'a': 1}))
                tell(lambda: ([3, 1, 2]).__delitem__({97: 'z'}, i67))
                s134 = cap(s70)
                s11 = s135 = cap(f'{i34:{12}}')
            except StopIteration as e136:
                show_error(e136)
                l26 += list(zip([f2], ()))
                l26 = cap(l26)
                yield ((i132 := 65535) << ((i9 // i9) & 15))
            finally:
                print('finally', 136)
                l26 += s3.join(map(str, [2305843009213693952, -24])).split('X')
                l26 = cap(l26)
        else:
            l26 = cap(sorted(l4, key=str))
            o137 = Thing(i9)
            o137.n = (i9 or i31)
            show(o137, o137.double, o137[1:2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i32 = cap(((i9 or 1)).bit_length())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        s138 = cap((str((i1 % 2)) + '%d' % abs(5)))
        try:
            assert (not divmod(i32, 4611686018427387903))
        finally:
            print('finally', 138)
            show(tuple([(i23 + i9) for x139 in list(d5) for x140 in (1, 2)]), (('12' + s11).upper() + ((s11 if b8 else s3) if (f2 == f2) else s138[i9:])))
            async def co141():
                tick()
                for i142 in sorted({'a', 1}, key=repr):
                    tick()
                    l69[-1], i142, i142, = sorted(l4), i9, (i9 if True else i9),
                class Sl143:
                    __slots__ = 'x'
                class Sl144(Sl143):
                    v = 1
                o = Sl144()
                try: o.x = s3
                except Exception as error: show_error(error)
                try: show(hasattr(o, 'v'), dir(o)[-4:])
                except Exception as error: show_error(error)
                t145 = cap((t6 + t6))
                for i146 in reversed([3, 65535, 10, 5][:4]):
                    tick()
                    d147 = cap(dict(zip((), l4)))
                return await Pause(s11.rfind(s112))
            show(drive(co141()))
    except StopIteration as e148:
        show_error(e148)
        tell(lambda: format(0, '<-#12_.0'))
        def gen149(i150):
            tick()
            yield i150
            show([s3])
            show((((i9 / i31) % len(s3)) * f10))
            g151 = gen95(fn81(-1))
            show(next(g151, 'none'))
            try:
                for i152 in gen131(abs(i152)):
                    tick()
                    i153, *l154 = i31,
                l26[-1] = i152 = ((1, 2, 3) + t6)
            except TypeError as e155:
                show_error(e155)
                tell(lambda: all('utf-8', [1]))
                tell(lambda: bin(b'', 1j))
            else:
                w156 = 0
                while w156 < 3 and (not t6[i1:i67:-1]):
                    w156 += 1
                    tick()
                    t157 = t157 = cap(())
                    z158 = cap({b8, b8})
                    b159 = cap((s3 > ((s11 + 'abc')[i152] * ((i153 := i9) & 3))))
            finally:
                print('finally', 159)
                show(((fn36(0) + (i34 - i9)) / ((i9 % 3) >> (len(t6) & 31))))
                show((fn81(f10) - (int(s11)).bit_length()), {x160: x160 for x160 in list(d5) for x161 in range(x160 % 4)})
    except Exception as e162:
        show_error(e162)
        tell(lambda: ([]).__add__(','))
        tell(lambda: ({'a': 1, 'b': 2}).__or__(tabsize='big'))
        tell(lambda: ([]).extend(str, (1, 2), *-0.5))
    finally:
        print('finally', 162)
        print('%d' % ((b12 or i9) % fn81(*[i9])), end='|\n')
        w163 = 0
        while w163 < 5:
            w163 += 1
            tick()
            d5['%s'] = (((256 ^ i23) % 1000) ** (int(-0.0) & 3))
    i1 += sum((x164 for x164 in (0, (1, 2)) if (i9 == -8)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        z25 = cap({'a', 1})
        i31 &= ((i74 + 7) * i1)
        try:
            try:
                g165 = gen149((i9 | 4611686018427387903))
                show(next(g165, 'none'))
                g165.close()
            finally:
                print('finally', 165)
                show(b8)
        except ArithmeticError:
            l69[-1] = i32 = list(t6)
        except Exception as e168:
            show_error(e168)
            i21 = cap((((i9 >> (i167 & 31)) // ((i33 % 1000) ** (0 & 3))) % min(d5.get('bc', i67), -3)))
        else:
            print(('%d' % (int(f10),) + 'abc')[-1], end='|\n')
        finally:
            print('finally', 168)
            class Sp169:
                n = 1
                def __contains__(self, key):
                    return {}
            o = Sp169()
            tell(lambda: clean_text(int(o)))
            tell(lambda: clean_text(repr(o)))
            tell(lambda: clean_text(1 - o))
            tell(lambda: clean_text({o: 1}))
            tell(lambda: clean_text(1 - o))
    except IndexError as e170:
        show_error(e170)
        class Sl171:
            __slots__ = ('x', 'y')
        class Sl172(Sl171):
            __slots__ = ('__weakref__',)
        o = Sl171()
        try: show(hasattr(o, 'v'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'x'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'x'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: show(o.y)
        except Exception as error: show_error(error)
        assert True, (s11 + 'abc')[0]
    except KeyError as e173:
        show_error(e173)
        show({x174: (x174 >> (d5.get(i32, i1) & 31)) for x174 in (1, 2, 3)}, f'{i33!s:>8}')
        l69.extend(range(9, 1, -2))
    finally:
        print('finally', 175)
        class C176(Thing):
            value = i31
            squares = [sum(((lambda: i1)() for x179 in sorted({0, 1, 2, 3}, key=repr) for x180 in (1, 2))) for x177 in [i34 for x178 in range(5) if b8][:5]]
            def method(self, x=1):
                show(((l69 is None),), bool((([-4611686018427387904, -1, 1, 10] * (i1 & 1)) + [-1, 1, 2147483648][:])))
                return cap(x + self.value)
        show(C176.value, C176.squares, C176().method((i1 + i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b12', globals().get('b12'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i167', globals().get('i167'))
show('i21', globals().get('i21'))
show('i23', globals().get('i23'))
show('i31', globals().get('i31'))
show('i32', globals().get('i32'))
show('i33', globals().get('i33'))
show('i34', globals().get('i34'))
show('i67', globals().get('i67'))
show('i68', globals().get('i68'))
show('i74', globals().get('i74'))
show('i9', globals().get('i9'))
show('l26', globals().get('l26'))
show('l4', globals().get('l4'))
show('l69', globals().get('l69'))
show('s11', globals().get('s11'))
show('s112', globals().get('s112'))
show('s138', globals().get('s138'))
show('s3', globals().get('s3'))
show('s70', globals().get('s70'))
show('t6', globals().get('t6'))
show('z25', globals().get('z25'))
show('z7', globals().get('z7'))
