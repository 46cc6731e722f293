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
f2 = 0.0
s3 = '12'
l4 = [100000000000000000000, 256, 1, 255]
d5 = {}
t6 = (1, 'a')
z7 = {'a', 1}
b8 = False
i9 = -3
f2 = 0.0
s3 = '%s'
l4 = []
d10 = {(1, 2): 'p', 0: 0}
t11 = ()
z12 = set()
b13 = False
try:
    match ({1: 2, 'b': 3} | {x14: i9 for x14 in range(5) if b8}):
        case (int() as i9):
            f2 = cap((((f2 % f2) * (i1 + i9)) if (s3 not in {i9 for x15 in range(1) for x16 in range(x15 % 4)}) else (f2 - d5.get(i1, i1))))
            tell(lambda: repr())
        case (int() as i9):
            l4[-1], Thing.shared, = [], tuple(l4),
            b13 = cap(bool(all([*s3, i1])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl18:
        __slots__ = 'x'
    class Sl19(Sl18):
        v = 1
    o = Sl19()
    try: show(o.v)
    except Exception as error: show_error(error)
    try: del o.v
    except Exception as error: show_error(error)
    try: o.z += 1
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'v'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: o.x = s3
    except Exception as error: show_error(error)
    i17 -= (abs(i1) & 1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (b'abc').__mod__(b13))
    tell(lambda: ('').splitlines(float('nan'), *i9))
    tell(lambda: ('%s').isalpha('12', slice(1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(any((s3 * (20 & 3)).split('X')))
    o20 = Thing((i1 ^ i1))
    o20.n += (i9 * i1)
    show(o20, o20.double, o20[3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(f'{i9:{3}}', end='|\n')
    show(f'{{}}{i1:{12}}', (f'{i1}' * (((2305843009213693952 >> (i1 & 31)) << (int(True) & 15)) & 3)))
    try:
        try:
            try:
                o21 = Thing((i9 := i9))
                o21.n -= (i17 or i17)
                show(o21, o21.n, o21[5])
                show(((s3 + s3).upper() + f'v={i9:>6}'), (bool(-f2) or (d5 is None)))
                show([{}.get(i9, d10.get(s3, i9)), ((i17 - i9) / 5), tuple(l4)[:]])
            except ArithmeticError as e22:
                show_error(e22)
                class Sl23:
                    __slots__ = ['y', '__z']
                class Sl24(Sl23):
                    __slots__ = ('__weakref__',)
                o = Sl24()
                try: o.__class__ = Sl23
                except Exception as error: show_error(error)
                try: o.__class__ = Sl24
                except Exception as error: show_error(error)
                try: o.__class__ = Sl23
                except Exception as error: show_error(error)
                try: o.v = f2
                except Exception as error: show_error(error)
                try: o.__class__ = Sl24
                except Exception as error: show_error(error)
            except StopIteration as e25:
                show_error(e25)
                i9 += abs(min(256, i9))
            raise ExceptionGroup('top', [OSError(10), ValueError(3)])
        except* (ValueError, OSError) as e26:
            show_error(e26)
        except* LookupError as e27:
            show_error(e27)
            l4 = cap([(x28 or sum((i9 for x29 in sorted(z7, key=repr) for x30 in range(x29 % 4)))) for x28 in [*l4, f2][:5] if (b13 in (d5 | d10))])
    except Exception as error:
        show_error(error)
    print(s3, end='|\n')
    for i17 in range(5):
        tick()
        class Sl31:
            __slots__ = 'x'
        class Sl32(Sl31):
            __slots__ = ('x', '__dict__')
        o = Sl32()
        try: show(o.__dict__)
        except Exception as error: show_error(error)
        try: del o.y
        except Exception as error: show_error(error)
        try: o.z = f2
        except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i33 in sorted(z12, key=repr):
        tick()
        def fn34(i35, /, i36=(i9 // i1)):
            global s3
            tick()
            show((i36 < (i37 := (i9 | i17)) <= sum((min(i36, i9) for x38 in range(5, 1, -2) if (l4 >= l4) for x41 in range(x38 % 4)))))
            def gen42(i43):
                tick()
                yield i43
                w44 = 0
                while w44 < 5:
                    w44 += 1
                    tick()
                    d46 = d46 = cap(dict(zip(s3, [(i9 and i1) for x45 in list(d5) if ('a' not in l4)])))
                    show((*tuple((l4 + l4)), i1,), [(x48 - i33) for x47 in range(0) if b13 for x48 in (1, 2)])
                    f49 = f50 = cap(float(int(s3)))
                try:
                    l4.sort(key=str)
                    tell(lambda: (set()).__le__(t6, start=t11))
                    l4.reverse()
                except KeyError as e52:
                    show_error(e52)
                    i43 |= 256
                    tell(lambda: round())
                finally:
                    print('finally', 52)
                    tell(lambda: abs(i9, 'a', 1.5, ndigits=bytearray(b'x')))
                    tell(lambda: frozenset((1, 'a'), iter([1, 2]), 1, tabsize='a'))
                    tell(lambda: max((), *{(1, 2): 'p', 0: 0}))
                    tell(lambda: (b'12').istitle(True, '12'))
                    tell(lambda: ((1, 2, 1)).index(count=1j))
                b53: object = cap(((b8 not in ()) and False))
                f50 = cap(((float(i35) if (i9 is not None) else float(i1)) if (abs(i9) >= i1) else (float(4611686018427387903) * (i9 and i1))))
            tell(lambda: callable(True, 2.25, int))
            tell(lambda: type())
            tell(lambda: all(maxsplit=7))
            return i1
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4 = cap([any(l4[:i9:2]), str(f2), fn34(*[len(d10)], i36=i9)])
    def fn54(i55, i56, i57=fn34(i9, **{'zz': 1}), *t58, i59=2):
        tick()
        d10[i9] = abs((i1 * i1))
        try:
            space = {'x': cap((Thing(4611686018427387903) + 0).double)}
            try: exec('def made(): return x\ny = made.__name__', space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            show(t6)
            print('0', end='|\n')
        finally:
            print('finally', 59)
            assert (i9 not in {(lambda: i33)() for x60 in range(0) for x61 in (1, 2)})
        try:
            for i62, i63 in enumerate(sorted({0, 1, 2, 3}, key=repr)):
                tick()
                class Sl65:
                    __slots__ = 'x'
                class Sl66(Sl65):
                    v = 1
                o = Sl66()
                try: show(o.z)
                except Exception as error: show_error(error)
                try: o.x = i1
                except Exception as error: show_error(error)
                try: del o.z
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl65__z', 1)
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
                o67 = Thing(i9)
                o67.n = fn34(*[i1], i36=i9)
                show(o67, o67.n, o67[::-1])
                d69 = cap({x68: x68 for x68 in list({(1, 2): 'p', 0: 0})})
            del d69[s3]
        except ZeroDivisionError as e71:
            show_error(e71)
            match {}:
                case int() if (i33 is None):
                    print(((s3 + s3.replace(s3, s3)) + 'abc')[(s3 if b8 else '12').count('%s')], end='|\n')
                case float():
                    show(((float(i1) if (i57 != i62) else (f2 if True else f2)) <= round(round(f2, 1), 0)))
                    try:
                        i57, = sorted(l4),
                        show(float(sum((x72 for x72 in range(5)))))
                        show(s3.join(map(str, sorted([x73 for x73 in list(d10)], reverse=True))))
                    except ArithmeticError as e74:
                        show_error(e74)
                        l75 = cap(fn34(d5.get(s3, (i1 | i1))))
                        i62, = 7,
                        raise
                case int():
                    if False:
                        print(((s3[i9:i9] * (((i62 % 1000) ** (i1 & 3)) & 3)) + 'abc')[-1], end='|\n')
                        show(f'{{}}{i33!r:_^9}'[i1:], ([(lambda: len(t58))() for x76 in [t58, True][:5]] + (l4[i9:i9] + [f2])))
                    else:
                        l4.remove((lambda x, y=3: cap(x + y))(i56))
                    print((s3[i9:i33].lower() + str('日本'[i17:])), end='|\n')
                case _:
                    d69 = cap({x79: (x79 << (x79 & 15)) for x79 in sorted(z7, key=repr)})
        except AttributeError as e80:
            show_error(e80)
            del t58
            match s3:
                case {'b': _, **rest}:
                    show(d10.pop(i1))
                case (0 | 2) if (3 in {1, 2}):
                    try:
                        show((s3 in {i63}))
                        b81 = cap(b13)
                    except LookupError:
                        o83 = Thing((lambda x, y=i9: cap(x + y))(i1))
                        o83.n -= (2147483648 and i9)
                        show(o83, o83.n, o83[1:2])
        finally:
            print('finally', 83)
            show(z12)
            try:
                o84 = Thing((lambda x, y=i55: cap(x + y))(i17))
                o84.n += (i1 + 3)
                show(o84, o84.n, o84[3])
                if (s3.title() >= (s3 + '').strip()):
                    l4.sort(key=str)
                    f87 = cap(f2)
                elif ((not dict(zip('12', [65535, 21, -1, 29]))) and bool((10,))):
                    space = {'x': cap((i9 if b13 else i1))}
                    try: exec("y = (lambda: x)() if 'x' not in globals() else 0", space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    show(f87, (str('') + (s3 if b13 else s3)).split('X'))
                elif ('0'.join(map(str, s3.split('X'))) < '12'.join(map(str, [3])).upper() > s3[i9:][(i1 | i57):]):
                    show((((z12 - z12) & set(t11)) - {x89 for x88 in range(1) for x89 in range(x88 % 4)}))
                else:
                    print((f'{s3:^7}' <= (f'v={i17!r:_^9}' + 'abc')[d5.get(s3, 5)] >= (('x y' + s3) + s3)), end='|\n')
                    show(((set(s3) & {s3, 'aXbXc', b13}) - {(lambda: 'ß'.find('a'))() for x90 in range(0) if (i1 in z7)}))
                tell(lambda: all([1]))
            finally:
                print('finally', 90)
                print(s3, end='|\n')
                if bool(list(zip(l4, t58))):
                    tell(lambda: (range(5)).__eq__('utf-8'))
                    tell(lambda: (-2**63).conjugate([]))
                    tell(lambda: (range(0)).index('abc'))
                    i91 = cap(fn34((i62 := ((i33 % 1000) ** (i57 & 3)))))
                    tell(lambda: (bytearray(b'a,b,,c')).translate(','))
                    tell(lambda: (set()).__contains__((1,), *',', **1))
                else:
                    assert b13
        i92 = cap(i9)
        return (d5 | d5).get(s3, d10.get(s3, 33))
    try:
        show(s3)
    except TypeError as e93:
        show_error(e93)
        with Manager(94, True) as i95:
            if b8:
                show((((i33 - i1) == fn54(*[i95, 7], i59=i1)) or bool(d5.get(i33, i9))), set(tuple([*t11, *s3])))
                match ((i1 >> (255 & 31)) >> ((lambda x, y=i17: cap(x + y))(i9) & 31)):
                    case (int() | 2):
                        show(((i9 := (i9 - i95)) != (int(s3) + i1)), (({} | {x96: i17 for x96 in range(5, 1, -2)}) | {4611686018427387903: (i9 * i95), **{f2: b8, i9: s3}, **dict(zip('aXbXc', l4))}))
                    case (int() as i97):
                        show(dict(zip(((s3 * (100000000000000000000 & 3)) + '0'), list(zip((l4 * (i9 & 1)), divmod(100000000000000000000, 256))))))
                        show({'a', 1})
                    case 2.25:
                        show(((Thing(i1) + (i9 + i1)).double + ((i33 - i1) | (i1 % i1))), i95)
                        tell(lambda: (('a',)).__rmul__())
                    case _:
                        tell(lambda: ('123').isalnum(1j))
                l98 = cap(f'{{}}{i1=}'.split())
            t6 = cap(divmod(i9, ((i1 or i17) + (i97 - -4611686018427387904))))
    finally:
        print('finally', 98)
        tell(lambda: divmod())
        tell(lambda: (255).is_integer(',', ...))
        tell(lambda: ([3, 1, 2]).append(True, float('nan'), *'a'))
    d10[s3] = ([*[2305843009213693952, 1, 10, 7], i9] or [7])[0]
    if ((i1 / fn54(*[i9, s3], i57=i1, i59=21)) != (--3.75 * d10.get(i33, i9))):
        i1 %= (d10.get(i1, i1) * (i97 << (i9 & 15)))
        class Sp99(float):
            n = None
            def __eq__(self, other):
                return (3, 4)
            def __getattr__(self, name):
                return 1
            def __contains__(self, key):
                print('__contains__')
                return 0
        o = Sp99()
        tell(lambda: clean_text([*o]))
        tell(lambda: clean_text(max(o, 1)))
        tell(lambda: clean_text(round(o, 1)))
        tell(lambda: clean_text(str(o)))
    else:
        show(((len('12') - abs(i1)) or (((i17 % 1000) ** (i97 & 3)) - (Thing(65535) + 3).double)))
        show(float(((2 % i17) + abs(i97))), fn54({4611686018427387903: i95}.get(i9, fn34(0)), ((i1 & i33) | (4611686018427387903 if b13 else i9))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (0.0 is None):
        tell(lambda: (range(0)).__contains__())
        tell(lambda: (255).__round__(b13, ()))
        tell(lambda: ('aXbXc').__contains__(-0.5, False))
        tell(lambda: (range(0)).__eq__())
        tell(lambda: type(float('nan')))
        tell(lambda: chr('strict'))
        tell(lambda: sum(b'', (1, 2), (), *'big', count=5))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(f'{i9}', end='|\n')
    tell(lambda: ([]).index(slice(None, None, -1)))
    tell(lambda: (1j).__mul__(*'ascii'))
    tell(lambda: ({1.5, 'a'}).union('little', encoding=b''))
    tell(lambda: (range(0)).__getitem__())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(set(f'v={i1:{3}}'))
    tell(lambda: (range(5)).__contains__(1j, f2))
    tell(lambda: ('123').replace([5, 100000000000000000000]))
    tell(lambda: ({1: 'x', None: 0}).__delitem__(l4))
    tell(lambda: (range(0)).index('ascii', '12', *iter([1, 2])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del d10[i1]
    w101 = 0
    while w101 < 5:
        w101 += 1
        tick()
        d5.update({f2: i97, s3: s3, **d5})
        match s3.join(map(str, l4)).upper():
            case bool():
                show(((i9 is None) and ((f2 + f2) != (f2 // i1))))
                show({x102: x103 for x102 in list(d5) for x103 in range(x102 % 4)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i104, Thing.shared, = l4, (i1 and i9),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp106(int):
        n = None
        def __round__(self, n=None):
            return (3, 4)
        def __mul__(self, other):
            print('__mul__')
            return b'y'
        def __call__(self, *args):
            return {}['k']
    o = Sp106()
    tell(lambda: clean_text(dict(o)))
    tell(lambda: clean_text(repr(o)))
    tell(lambda: clean_text(round(o, 1)))
    tell(lambda: clean_text(o.missing))
    tell(lambda: clean_text(list(o)))
    i1 //= {x107: i33 for x107 in range(1)}.get(i1, 65535)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i108 in reversed(l4[:4]):
        tick()
        l4[i1::-1] = [i9 for x109 in range(9, 1, -2)]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(z7)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b110 = cap((not l4))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ({(1,): []}).__getitem__())
    tell(lambda: (frozenset('ab')).__xor__([]))
    l98[-1], = (*s3,),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((not (float(i1) - abs(i1))), ((Thing((-4611686018427387904 + i97)) + (65535 % i33)).double >> (((i97 := 65535) and len([256])) & 31)))
    i33 = cap((abs(abs(i1)) + fn34(i105, i36=int(s3))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f111 = cap(-f2)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b110', globals().get('b110'))
show('b13', globals().get('b13'))
show('b8', globals().get('b8'))
show('d10', globals().get('d10'))
show('d5', globals().get('d5'))
show('f111', globals().get('f111'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i104', globals().get('i104'))
show('i105', globals().get('i105'))
show('i108', globals().get('i108'))
show('i17', globals().get('i17'))
show('i33', globals().get('i33'))
show('i9', globals().get('i9'))
show('i95', globals().get('i95'))
show('i97', globals().get('i97'))
show('l4', globals().get('l4'))
show('l98', globals().get('l98'))
show('s3', globals().get('s3'))
show('t11', globals().get('t11'))
show('t6', globals().get('t6'))
show('z12', globals().get('z12'))
show('z7', globals().get('z7'))
