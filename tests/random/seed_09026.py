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


i1 = 256
f2 = -3.75
s3 = '0'
l4 = [100000000000000000000]
d5 = {}
t6 = (1, 'a')
z7 = {'a', 1}
b8 = False
i1 = 1
f9 = float('inf')
s10 = 'bc'
l11 = []
d12 = {}
t6 = (0, (1, 2))
z13 = {'a', 1}
b8 = False
try:
    def gen14(i15):
        global s3
        tick()
        yield i15
        del l11[i1:i1:2]
    try:
        t6 += (1, 2, 3)
    except Exception as e16:
        show_error(e16)
        tell(lambda: ((1, 2, 1)).index(count=True))
        tell(lambda: (1j).__format__(x=-1, **l11))
        tell(lambda: (b'12').__mod__())
        tell(lambda: ({1, 2, 3}).remove())
    finally:
        print('finally', 16)
        t6 += ()
    show(s10)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 += sum(((i1 ^ i1) for x17 in reversed(l11[:4])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert isinstance(-f2, (list, float)), ('12' + s3)
    (i1, *l11), i1, i1 = iter([((i1 >> (-3 & 31)), 1), abs(i1), (lambda x, y=i1: cap(x + y))(i1)])
    for i1 in gen14((5 >> (i1 & 31))):
        tick()
        def fn18(i19, i20, *t21, i22=1, **d23):
            tick()
            try:
                assert ([x24 for x24 in sorted(z13, key=repr)] >= list(zip([], t6)))
                w25 = 0
                while w25 < 5 and all([0, 255]):
                    w25 += 1
                    tick()
                    b26 = cap(('%s' not in set(tuple(l4))))
                    show([(x27 + {(1, 2): 'p', 0: 0}.get(i1, 3)) for x27 in sorted({0, 1, 2, 3}, key=repr)])
                    z29 = cap((((z7 - z7) | {255 for x28 in range(0)}) - (z13 - set(l11))))
            except ValueError as e30:
                show_error(e30)
                s31 = cap('ß'.join(map(str, (l11 * (((i1 % 1000) ** (i1 & 3)) & 1)))))
            except Exception as e32:
                show_error(e32)
                try:
                    try:
                        show(b8, isinstance(((i1 * i1) if isinstance(s10, str) else {1: 2, 'b': 3}.get(i1, i1)), str))
                        raise ExceptionGroup('top', [KeyError(s3), OSError(256)])
                    except* (ValueError, OSError) as e33:
                        show_error(e33)
                        l34 = cap(list(zip(list(zip(l11[:i19:-1], ())), ((not s31),))))
                    except* LookupError as e35:
                        show_error(e35)
                except Exception as error:
                    show_error(error)
            finally:
                print('finally', 35)
                for i36, i19 in enumerate(range(5, 1, -2)):
                    tick()
                    o37 = Thing((i1 << (255 & 15)))
                    o37.n -= i36
                    show(o37, o37.n, o37[3])
                    print(f'{{}}{i22:{3}}', end='|\n')
                    space = {'x': cap((i1 | 5))}
                    try: exec('def made(): return x\ny = made.__name__', space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                else:
                    l11.sort(key=str)
            return ((i1 - 256) if all(l4) else i1)
        o38 = Thing(i1)
        o38.n -= (t6 or [7])[0]
        show(o38, o38.missing, o38[5])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        i40: int = cap((abs(sum((x39 for x39 in range(5)))) or dict(zip('日本', [256, 4611686018427387903])).get(s3, (i1).bit_length())))
        i40, = len(s10),
        show((i40, *s10,)[i1:2147483648:-1])
    except AttributeError as e41:
        show_error(e41)
        if (not t6):
            tell(lambda: repr(1j, int, 0))
            tell(lambda: oct(True, int, 'utf-8'))
            i40, *l42 = (2305843009213693952 >> (i40 & 31)), fn18(i1, i1, i22=2147483648)
        elif isinstance((s10 + 'abc')[-1], int):
            l4.reverse()
            with Manager(43):
                try:
                    tell(lambda: ({(1,): []}).__getitem__(-1, [1]))
                    tell(lambda: (()).count())
                    tell(lambda: (1e-7).is_integer(-1))
                    *l42, i1, i44 = ((65535 % 1000) ** (2 & 3)), (Thing(i1) + 2).double
                finally:
                    print('finally', 44)
                    show(s3[len(s10.upper()):((255 // i1) // (i1 and i1))])
                for i45, i44 in enumerate(([-1] * (4611686018427387903 & 1))[:5]):
                    tick()
                    space = {'x': cap(sum((i1 for x46 in l4[:5])))}
                    try: exec('made = x + 1', space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    print(all(l42), end='|\n')
                else:
                    print(s10, end='|\n')
        else:
            for i45, i47 in enumerate(list({1: 2, 'b': 3})):
                tick()
                f2 = cap(((fn18(i1, 0, i22=i1) / +i1) if all([65535 for x48 in range(5) if b8 for x49 in (1, 2)]) else (f9 + (i1 + i1))))
                i40 += i1
                continue
    except ValueError as e50:
        show_error(e50)
        try:
            show(((lambda x, y=(i1 & i1): cap(x + y))((3 - -1)) % +i44))
            show(bool(int((l4 <= l11 != l11))))
            t51: object = cap(divmod(((i1 * i1) and (i1 >> (i1 & 31))), (int(s10) & (i1 + 65535))))
        except LookupError as e52:
            show_error(e52)
            try:
                print((s3 * (i47 & 3)), end='|\n')
            finally:
                print('finally', 52)
                print((s10.join(map(str, [])) * ((len(t51) + (i1 + i1)) & 3)), end='|\n')
                print(s10, end='|\n')
            show({s3, b8})
        else:
            i1 += (tuple(l4) or [7])[0]
        i53, i54, i40 = i1, len(d5), (lambda x, y=i40: cap(x + y))(i1)
    else:
        for i55 in range(1):
            tick()
            break
            s3 = cap(s3.join(map(str, list(zip([2], t6))[:])))
            (i45, *l57), i56, i53 = (i1, 1), ([] or [7])[0], (i1 << (i1 & 15))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((s10.title() + (s3 + s3)).split('X'), {s10, 'bc', b8})
    print('%x' % (i1 | i1).lower(), end='|\n')
    i58, i53 = 65535, (i47 - i54)
    space = {'x': cap(s10.find(s10))}
    try: exec("y = (lambda: x)() if 'x' not in globals() else 0", globals(), space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    tell(lambda: ((1, 2, 1)).__add__(1))
    tell(lambda: (range(2**65)).count(str, t51, *len, encoding=d12))
    tell(lambda: (True).bit_count())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl59:
        __slots__ = ()
    class Sl60(Sl59):
        v = 1
    o = Sl59()
    try: del o.v
    except Exception as error: show_error(error)
    try: setattr(o, '_Sl59__z', 1)
    except Exception as error: show_error(error)
    try: o.z += 1
    except Exception as error: show_error(error)
    show({(1, 2): 'p', 0: 0})
    if isinstance((100000000000000000000 << (len(z7) & 15)), int):
        for i40 in range(5):
            tick()
            tell(lambda: format())
            tell(lambda: bytes(1.5, {1, 2}))
            tell(lambda: format((1, 2), d5, slice(None, None, -1), x=b'a'))
            f2 = cap((((0.1 // 0.0) % i1) if any(l4) else ((f2 if False else f2) - (i44).bit_length())))
        show(d5.setdefault(i55, (i61 := 2147483648)))
        tell(lambda: all(('a', 'b'), [], 'X'))
        tell(lambda: str(int))
    else:
        f9 = cap((float((i1 | 1)) // ((f2 if b8 else f9) + (i1).bit_length())))
    i45 = cap((((t51 + ()) or [7])[0] >> ((int(b8) + sum(((lambda: x62)() for x62 in sorted(z7, key=repr)))) & 31)))
    d5 = cap({f9: b8, i1: (not len(s10)), i1: any(list(zip([2305843009213693952, -4611686018427387904, 5], t51)))})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (round((f2 if b8 else f2), 0) >= ((f9 // f9) if isinstance((1,), str) else (f9 + i40))):
        show(list(zip([t51[i1:i1], (f2 / f9), s3.replace(s3, s3)], divmod(i1, (lambda x, y=i44: cap(x + y))(i1)))), {('a' if True else 'aXbXc').rfind(s3) for x63 in sorted(z13, key=repr)})
        l42 += ([-4611686018427387904 for x64 in reversed(l11[:4])] * ((Thing(i1) + i1).double & 1))
        l42 = cap(l42)
    else:
        show(fn18(len({'a': b8, **d12}), ((Thing(i1) + i1).double & (i1 * f2)), i22=((d5.get(s10, i1) % 1000) ** ((i56 << (i1 & 15)) & 3))), (((s10 + 'abc')[-1] + f'{i61!s:>8}') if bool([i56, f9]) else f'v={i44}'))
    print(f'{{}}{i45:<5}'[fn18(*[len(s3), (i1 ^ -3)]):], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match {**{'0': 2305843009213693952}}:
        case (int() as i56):
            tell(lambda: ('a,b,,c').isalpha('abc'))
        case [_, *_] if isinstance((0, (1, 2)), (list, float)):
            show(('%d' % (-i55,), i1,))
            i54, i55, *l65 = ((i1 % 1000) ** (i1 & 3)), fn18(i1, i1)
        case _:
            class Sp66(tuple):
                n = None
                def __eq__(self, other):
                    return True
                def __radd__(self, other):
                    return b'y'
            o = Sp66()
            tell(lambda: clean_text(str(o)))
            tell(lambda: clean_text(any(x for x in o)))
            tell(lambda: clean_text(1 + o))
            tell(lambda: clean_text(o < 2))
            tell(lambda: clean_text(all(o)))
    def gen67(i68):
        global i1
        global l42
        global s3
        tick()
        yield i68
        def fn69():
            tick()
            print((str(s3).title() if (+i40 == 2305843009213693952) else (('Hello' + 'abc')[-1] if (b8 in z7) else 'x y')), end='|\n')
            return ((i47 | i53) + fn18(256, i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w70 = 0
    while w70 < 3 and False:
        w70 += 1
        tick()
        f9 = cap(((fn18(i40, i56, i22=2305843009213693952) / fn18(*[i1, i1], i22=i54)) - round((0.0 + f9), 2)))
        tell(lambda: (0).is_integer(b'a'))
        tell(lambda: (0j).__eq__(f9, ..., reverse='utf-8'))
        for i45, i55 in enumerate(range(9, 1, -2)):
            tick()
            if b8:
                raise RuntimeError(('' + 'bc')) from None
            match '%d' % (lambda x, y=65535: cap(x + y))(i1):
                case Thing(n=i72) if isinstance(i1, str):
                    try:
                        try:
                            l57[i72], = (l42 + l65),
                            raise ValueError(s10)
                        except* KeyError as e74:
                            show_error(e74)
                        except* Exception as e75:
                            show_error(e75)
                    except Exception as error:
                        show_error(error)
                    s3 += (s10 if all(l4) else f'{i61=}')
                    s3 = cap(s3)
                case Thing(n=(1 | 2)):
                    print(((f'v={i58:{3}}' + s3.join(map(str, l42))) * ((i54 or (i1).bit_length()) & 3)), end='|\n')
            assert (b8 not in divmod(i44, i55)), ('%s' + 'abc')[-1]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o76 = Thing(-3)
    o76.n = (i72 << (-1 & 15))
    show(o76, o76.double, o76[3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([(x78 | fn18(i1, i53, i22=i1)) for x77 in t6 for x78 in range(x77 % 4)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i58, l4[:i1], l4[i1], = t51[i1:], list(zip(l42, t6)), (t6 + (1, 'a')),
    match d12:
        case [(int() as i54), 2.25]:
            w80 = 0
            while w80 < 5 and bool(s3):
                w80 += 1
                tick()
                w81 = 0
                while w81 < 3 and b8:
                    w81 += 1
                    tick()
                    i58 |= +i1
                    if (l4 <= [(lambda: max(x82, x82))() for x82 in list({'a': 1})]):
                        pass
            class Sl83:
                __slots__ = 'x'
            class Sl84(Sl83):
                __slots__ = ('x', '__dict__')
            o = Sl83()
            try: setattr(o, '_Sl83__z', 1)
            except Exception as error: show_error(error)
            try: o.__class__ = Sl84
            except Exception as error: show_error(error)
            try: o.__class__ = Sl83
            except Exception as error: show_error(error)
        case [_, *_]:
            class Sl85:
                __slots__ = ('x', 'y')
            class Sl86(Sl85):
                __slots__ = 'w'
            o = Sl85()
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            try: o.z = l11
            except Exception as error: show_error(error)
            try: show(hasattr(o, 'y'), dir(o)[-4:])
            except Exception as error: show_error(error)
            try: show(hasattr(o, 'y'), dir(o)[-4:])
            except Exception as error: show_error(error)
        case str():
            for i87 in gen14({}.get('12', i56)):
                tick()
                if bool(((l11 * (i1 & 1)) * (i44 & 1))):
                    show({'a': 1}, ())
                    if ((f9 >= (i1 / i61)) and bool(f'v={i47!a}')):
                        f9 -= round((f9 - f2), 2)
                    print(str(l11), end='|\n')
                for i58, i88 in enumerate(range(5, 1, -2)):
                    tick()
                    show(dict(zip('aXbXc'.replace('bc', '%s'), l42)), [])
                    show(tuple(([i58 for x89 in list(d5) for x90 in range(x89 % 4)] * ((2 + i47) & 1))), {((Thing(x91) + b8).double + (Thing(5) + i1).double) for x91 in sorted(z7, key=repr)})
                    show(d5[i53])
            l42 += list(reversed(l11[:4]))
            l42 = cap(l42)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i92 in sorted(z7, key=repr):
        tick()
        class Sp93(int):
            n = None
            def __setitem__(self, key, value):
                return 2.5
            def __contains__(self, key):
                return False
            def __getitem__(self, key):
                return 2.5
        o = Sp93()
        tell(lambda: clean_text(o if o else 0))
        tell(lambda: clean_text(bytes(o)))
        tell(lambda: clean_text(str(o)))
        tell(lambda: clean_text(o @ 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (range(2**65)).__len__('ascii', range(3)))
    tell(lambda: (b'12').__contains__(bytearray(b'x'), str, maxsplit=1))
    tell(lambda: (0.0).__mod__())
    tell(lambda: (['b', 'a']).sort(range(3), 1j))
    tell(lambda: ([3, 1, 2]).sort(i1, 0))
    show((divmod((i61 + i92), 28),))
    i73, = iter([(i40 % i1)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i1, i45 in enumerate(sorted(z13, key=repr)):
        tick()
        show((t6 + ()))
        assert b8
    else:
        f94 = cap((round((f2 * 2.25), 2) - int((not b8))))
    show(([abs(65535) for x95 in sorted(z7, key=repr) if (d5 is not None)] != list(zip((l4 * (i1 & 1)), (t6 + t6))) > ([i1] + l65)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b8 = cap(bool(s10.replace('12', s10).title()))
    if isinstance(dict(zip(f'{s3:^7}', list(s3))), (list, float)):
        try:
            show({**dict(zip(s10.join(map(str, [7])), [-4611686018427387904, 2, 2305843009213693952]))})
            z7 = z7 = cap({s3, False, b8})
        finally:
            print('finally', 95)
            space = {'x': cap((i1 and i73))}
            try: exec('def made(): return x\ny = made.__name__', globals(), space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    else:
        show((0 == f'{{}}{i88:{12}}'.count('12') <= ((i1 << (i1 & 15)) ^ (i44 >> (i1 & 31)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn96(i97):
        tick()
        for i97 in list({(1, 2): 'p', 0: 0}):
            tick()
            with Manager(98) as i97:
                try:
                    show(f'{{}}{i92:{12}}')
                except (ValueError, KeyError) as e99:
                    show_error(e99)
                    s100 = s100 = cap(('aXbXc' + (s10.replace(s3, s3) + '12'.rfind(s3))))
                    b101 = cap((s3 is None))
        show((any(l4[i87:i1]) and (not divmod(i44, 100000000000000000000))))
        if ('bc' in z7):
            l104 = cap([(x102).bit_length() for x102 in range(3)])
            show({b8: ([float('inf'), 'a', *s10] != l42)}, tuple([]))
        else:
            show((divmod(2305843009213693952, (i1 or i92)) + (1, 2, 3)), (str(len([2147483648])) != s100))
        (i97, *l106), i97, i97 = ((i1 % 7), 1), (i105 := 1), (i1 << (i1 & 15))
        return ((7 if b8 else i1) / (-1 - i73))
    i107 = cap(((Thing({1: 2, 'b': 3}.get('x y', 3)) + int(b8)).double & (d5.get('ß', i54) - ((i1 % 1000) ** (i1 & 3)))))
    z13 = cap(set(sorted([-1, 65535, -4611686018427387904])))
    if (True is None):
        show((), {f2: (2305843009213693952 is not None), '12': (s10 != s10)}.get(i40, fn96(fn18(1, i79, i22=i1))))
        l57.extend([255, 3, 100000000000000000000, 65535][:5])
        g109 = gen14(100000000000000000000)
        show(next(g109, 'none'))
        show(g109.throw(ValueError('thrown')))
    else:
        tell(lambda: max())
        b8: object = cap(b8)
    def fn110(i111, i112, *, i113=1):
        global s10
        tick()
        if b8:
            t114 = cap(((t51[i44:2147483648:2] + (i61, i1,)) + tuple(sorted([0, 5, -1, 2305843009213693952], key=str))))
        for i113, i113 in enumerate(sorted(z13, key=repr)):
            tick()
            o117 = Thing((i53 % i1))
            o117.n = (i1 - i1)
            show(o117, o117.n, o117[5])
            d119 = cap({x118: (s3 if b8 else 'Hello').find('') for x118 in range(1)})
            print(f'v={i55}', end='|\n')
        class C120:
            value = len({1, 2})
            squares = [(lambda: (x121 % i1))() for x121 in range(5, 1, -2)]
            def method(self, x=1):
                l57[sum((2147483648 for x122 in range(3) if b8))] = (abs(i1) << (fn96(i1) & 15))
                def gen123(i124):
                    tick()
                    yield i124
                    show([x125 for x125 in sorted(set(), key=repr) for x126 in (1, 2)])
                    class Sl127:
                        __slots__ = 'x'
                    class Sl128(Sl127):
                        v = 1
                    o = Sl128()
                    try: show(hasattr(o, 'v'), dir(o)[-4:])
                    except Exception as error: show_error(error)
                    try: o.x += 1
                    except Exception as error: show_error(error)
                    try: del o.v
                    except Exception as error: show_error(error)
                return cap(x + self.value)
        show(C120.value, C120.squares, C120().method((i112 and i1)))
        return ((i111 := i92) - (3 and i72))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((abs(i1) < i1 <= 100000000000000000000) and bool((f2 + f2))))
    match (t51[i1:2:2], *(s10 + 'aXbXc'), s3.upper(),):
        case [_, *_]:
            l4 = cap(l11)
            l42[-1] = tuple(l11)
        case {'a': 1}:
            del l11[:]
            if bool(str(i47).split('X')):
                with Manager(130):
                    if (-1.5 != ((f2 + i87) + -0.0)):
                        i132, i55, i133 = (i1 << (i1 & 15)), (5 if b8 else i1), 7
                        del i72
                    else:
                        tell(lambda: format('text', '=-#.0G'))
                        tell(lambda: '%#5.0G|' % ('text', 1))
                    show(())
                    try:
                        tell(lambda: any())
                        tell(lambda: any(..., b8))
                        tell(lambda: dict())
                    except RuntimeError as e134:
                        show_error(e134)
                        tell(lambda: (255).bit_length(t6, b''))
                        tell(lambda: ('aXbXc').capitalize())
                        tell(lambda: (range(0)).__getitem__(1.5))
                    finally:
                        print('finally', 134)
                        g135 = gen14(len(d12))
                        show([cap(v) for v, _ in zip(g135, range(6))])
                g136 = gen14(fn96(1))
                show([cap(v) for v, _ in zip(g136, range(6))])
            else:
                w137 = 0
                while w137 < 5 and ((i1 - i1) == (Thing(2) + i88).double):
                    w137 += 1
                    tick()
                    show([b8])
                    if (not (1, 'a')):
                        if (d12 is None):
                            break
                        t138 = cap((f'v={i58}', (*s3.upper(), *s10[i58:], (Thing(0) + 255).double,),))
                        show(s3)
                    else:
                        show({(lambda x, y=(i40).bit_length(): cap(x + y))(x139) for x139 in (1, 2, 3) if (b8 is None)}, ((~i1 or (255 >> (i1 & 31))), b8,))
                o140 = Thing(((i55 % 1000) ** (i87 & 3)))
                o140.n = 'ß'.rfind(s3)
                show(o140, o140.double, o140[5])
    print('%d' % ({}.get('%s', (i1 - 255)),), end='|\n')
    space = {'x': cap(i1)}
    try: exec('import math as y', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i141 in gen67((i1 or i1)):
        tick()
        b142 = cap((d12 is None))
    else:
        try:
            try:
                show(f9, ((f94, t51, t6,) + divmod(39, i133))[2147483648:1:2])
                raise ExceptionGroup('top', [OSError(7)])
            except* KeyError as e143:
                show_error(e143)
                show((({i1 for x144 in l11[:5] if b8} ^ {b8}) - {(i1 << (x145 & 15)) for x145 in list(d12)}))
            except* Exception as e146:
                show_error(e146)
        except Exception as error:
            show_error(error)
    z147 = cap(set(s10.join(map(str, l11))[(Thing(100000000000000000000) + 7).double:]))
    def gen148(i149):
        global i54
        tick()
        yield i149
        class C150(list):
            value = i45
            squares = [(x151).bit_length() for x151 in sorted({1, 2}, key=repr)]
            def method(self, x=1):
                space = {'x': cap((lambda x, y=255: cap(x + y))(i1))}
                try: exec("y = (lambda: x)() if 'x' not in globals() else 0", {}, space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                return cap(x + self.value)
        show(C150.value, C150.squares, C150().method(i1))
        tell(lambda: bytes('12', 2))
        tell(lambda: hasattr(slice(1), -3.75, **'little'))
        tell(lambda: abs(slice(1), '', ...))
    show({'bc', b8})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(l11[i133:i1:-1], isinstance(f9, int))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co152():
        tick()
        tell(lambda: format(1.5, ' z#05.0F'))
        show(list(s3.join(map(str, l11))))
        async for i153 in counted(i45):
            tick()
            def gen154(i155):
                tick()
                yield i155
                show(d5.setdefault(s3, i1))
                show(((abs(i88) / (i156 := i1)) / ((i55 >> (i141 & 31)) >> ((Thing(i1) + 10).double & 31))))
        return await Pause(i1)
    show(drive(co152()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i133 = cap((i1 * ((i129 ^ i132) - len([256]))))
    show(int((-f2 % (i107 << (i1 & 15)))), ())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (bytearray(b'a,b,,c')).find())
    tell(lambda: (range(2**65)).__eq__({1, 2}, encoding='ascii'))
    tell(lambda: (frozenset('ab')).symmetric_difference(iter([1, 2]), 'a'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b142', globals().get('b142'))
show('b8', globals().get('b8'))
show('d12', globals().get('d12'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('f94', globals().get('f94'))
show('i1', globals().get('i1'))
show('i107', globals().get('i107'))
show('i129', globals().get('i129'))
show('i132', globals().get('i132'))
show('i133', globals().get('i133'))
show('i141', globals().get('i141'))
show('i40', globals().get('i40'))
show('i44', globals().get('i44'))
show('i45', globals().get('i45'))
show('i47', globals().get('i47'))
show('i53', globals().get('i53'))
show('i54', globals().get('i54'))
show('i55', globals().get('i55'))
show('i56', globals().get('i56'))
show('i58', globals().get('i58'))
show('i61', globals().get('i61'))
show('i72', globals().get('i72'))
show('i73', globals().get('i73'))
show('i79', globals().get('i79'))
show('i87', globals().get('i87'))
show('i88', globals().get('i88'))
show('i92', globals().get('i92'))
show('l11', globals().get('l11'))
show('l4', globals().get('l4'))
show('l42', globals().get('l42'))
show('l57', globals().get('l57'))
show('l65', globals().get('l65'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('t138', globals().get('t138'))
show('t51', globals().get('t51'))
show('t6', globals().get('t6'))
show('z13', globals().get('z13'))
show('z147', globals().get('z147'))
show('z7', globals().get('z7'))
