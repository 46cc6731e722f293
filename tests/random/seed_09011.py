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
f2 = -3.75
s3 = 'x y'
l4 = [3, 100000000000000000000, 2147483648]
d5 = {(1, 2): 'p', 0: 0}
t6 = ()
z7 = {0, 1, 2, 3}
b8 = False
i1 = 0
f9 = 1e10
s3 = 'x y'
l4 = [1]
d10 = {}
t11 = (1, 'a')
z12 = set()
b13 = False
try:
    tell(lambda: format(65, '-#e'))
    tell(lambda: '%5.2u|' % (65,))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap((i1 >> (2305843009213693952 & 31)))}
    try: exec('def made(): return x\ny = made.__name__', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    show((sorted([], reverse=True)[:i1:2] <= (s3 + s3).split() <= ([s3] * ((i1 + 255) & 1))), {3: '%5s' % i1.lower(), i1: f'{s3=}'[d10.get(2305843009213693952, 5):]})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t11 = t14 = cap(divmod((Thing(-i1) + (2147483648 ^ i1)).double, 10))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t14 = t15 = cap(())
    tell(lambda: slice())
    tell(lambda: max(10, ('a', 'b'), *...))
    tell(lambda: any())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co16():
        tick()
        class Sl17:
            __slots__ = ['y', '__z']
        class Sl18(Sl17):
            __slots__ = ('__weakref__',)
        o = Sl18()
        try: show(hasattr(o, 'x'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl17__z', 1)
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'y'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: o.y += 1
        except Exception as error: show_error(error)
        try: o.x = f2
        except Exception as error: show_error(error)
        try: show(o.__dict__)
        except Exception as error: show_error(error)
        l19 = l19 = cap(([*t6, (i1 / -4611686018427387904)] * (l4[(256 | i1)] & 1)))
        return await Pause(5)
    show(drive(co16()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i20, = iter([i1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del d10[i1]
    show((float(sum((x22 for x21 in sorted(z7, key=repr) for x22 in range(x21 % 4)))) % (-f9 - f9)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i23, i23 = 2147483648, i23
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert (float(i1) > (f2 if False else f9)), (s3 + s3)
    class Sp24(list):
        n = 'n'
        def __contains__(self, key):
            print('__contains__')
            return 2.5
    o = Sp24()
    tell(lambda: clean_text(-o))
    tell(lambda: clean_text(bytes(o)))
    tell(lambda: clean_text(tuple(o)))
    tell(lambda: clean_text({o: 1}))
    tell(lambda: clean_text([x for x in o]))
    print(f'{{}}{i23:{3}}', end='|\n')
    match ((f2 if b13 else f2) // -f9):
        case Thing(n=int()):
            tell(lambda: ('\u00df\u0130').ljust('utf-8', 'a'))
            tell(lambda: (['b', 'a']).index(**','))
            tell(lambda: ({1, 2, 3}).add())
            tell(lambda: (()).__getitem__(i20, **b13))
            async def co25():
                tick()
                show((f2 if (i23 is not None) else f2))
                show((t11 + ()))
                try:
                    try:
                        l4.extend(t14)
                        raise ExceptionGroup('top', [ValueError(i1), ExceptionGroup('g', [OSError(s3)]), KeyError(i23)])
                    except* ValueError as e27:
                        show_error(e27)
                except Exception as error:
                    show_error(error)
                if (((2305843009213693952 ^ i23) > abs(i1) != min(-3, i1)) and (not 'a'.split())):
                    show((((f9 * f9) / 5) + f9))
                    space = {'x': cap((i1 if b8 else i1))}
                    try: exec('x: int = 5; y = sorted(__annotations__)', {}, space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                else:
                    tell(lambda: (2.675).is_integer(2, *0, tabsize=1e-300))
                    tell(lambda: (1).__mod__(f2, 'utf-8', *...))
                return await Pause((i1 + 65535))
            show(drive(co25()))
        case []:
            show(isinstance((int(0.0), (f9 + 1e-300), t11,), str))
            l4.reverse()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4 += (l4[i1:] * ((l4 or [7])[0] & 1))
    l4 = cap(l4)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap((i20).bit_length())}
    try: exec('x += 2; y = [x] * 2', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        for i23, i20 in enumerate(reversed(l4[:4])):
            tick()
            d5 = cap({x28: x28 for x28 in range(3) if (b8 or bool(3))})
            tell(lambda: ({'a': 1, 'b': 2}).clear(1j, bytearray(b'x')))
            tell(lambda: (-2**63).__lt__())
            tell(lambda: ({(1,): []}).__eq__(False, 'ascii'))
            tell(lambda: ([3, 1, 2]).sort('strict'))
        else:
            def gen29(i30):
                tick()
                yield i30
                try:
                    i31, i30, *l32, i31 = iter([(i31 - i1), (255 if b13 else i1), d5.get(i1, i23), (i1 or 0), int(b8)])
                finally:
                    print('finally', 32)
                    show(int((i1 is None)))
                for i30 in range(5):
                    tick()
                    show('ß'.split(), ((s3.replace(s3, s3) if (b13 or b13) else ('a' * (i1 & 3))) * (int((-4611686018427387904 / i1)) & 3)))
                    tell(lambda: ord(-1, (0, (1, 2)), reverse=d5))
                else:
                    space = {'x': cap(4611686018427387903)}
                    try: exec('def made(): return x\ny = made.__name__', space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                tell(lambda: (True).conjugate('12', default='strict'))
                tell(lambda: (-2**63).__lt__())
                tell(lambda: (bytearray(b'Hello')).lstrip('little', 1j))
                tell(lambda: (['b', 'a']).__eq__(None, {97: 'z'}))
        i20 |= 5
        i1 //= abs((i20 & i1))
    except LookupError:
        tell(lambda: format(0, '#01,c'))
        tell(lambda: '%*.2a|' % (0,))
        print((('aXbXc'.join(map(str, [100000000000000000000])) + f'v={i23:<5}') * (~i1 & 3)), end='|\n')
        raise
    except RuntimeError:
        def fn35(*, i36):
            tick()
            for i36, i37 in enumerate(t14):
                tick()
                tell(lambda: format(2**70, '=+z5,.0s'))
                g38 = gen29(int(b13))
                show(next(g38, 'none'))
                show(g38.send((3 << (-29 & 15))))
                show(g38.throw(ValueError('thrown')))
                g38.close()
            i39 = cap((lambda x, y=((lambda x, y=i1: cap(x + y))(i1) - (i1 and i1)): cap(x + y))(((s3 < s3 == s3) << (d5.get(i23, i36) & 15))))
            return all(sorted(l4, reverse=True))
    else:
        s3 = cap(s3)
        tell(lambda: ({1, 2, 3}).__le__())
        tell(lambda: ({1, 2, 3}).copy())
        tell(lambda: ({1: 'x', None: 0}).__ior__(maxsplit=d5))
        tell(lambda: (1 - 2j).__truediv__('utf-8', *f2))
    show(list(zip([b8, '%s' % (1,)], t6)), round(round((i1 / i1), 0), 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C40:
        value = (i1 and i1)
        squares = [max(i1, i1) for x41 in t6 for x42 in range(x41 % 4)]
        def method(self, x=1):
            show((divmod(i1, i23)[i23::2] + tuple(s3.split('X'))))
            return cap(x + self.value)
    show(C40.value, C40.squares, C40().method((i1 + i1)))
    show((divmod((i23 + i1), (i20 % 256)) + divmod(sum((x43 for x43 in range(3))), (i20 & i1))))
    tell(lambda: format(2**70, 'z#,.3b'))
    g44 = gen29(i1)
    show(next(g44, 'none'))
    g44.close()
    show(next(g44, None))
    i23, *l45 = int(f2),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((i1 and i20))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co46():
        tick()
        tell(lambda: (1j).__add__('ascii'))
        tell(lambda: (slice(-1, None, -1)).indices(l4))
        return await Pause(i1)
    show(drive(co46()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if bool(tuple(l4[i23:i1])):
        space = {'x': cap(int(b8))}
        try: exec('made = x + 1', {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        i1 = cap((abs(len(d10)) >> (((i1 * 1) * (i23 << (i23 & 15))) & 31)))
    if (list(zip(list(zip(l4, t14)), t6)) > []):
        l4.insert(fn35(i36=-3), (t11 or [7])[0])
        try:
            tell(lambda: enumerate(2, b8))
            tell(lambda: bytearray(len, reverse=2, **1.5))
            tell(lambda: sorted('utf-8', 2**70))
            try:
                try:
                    show(d5.pop(s3))
                    raise ValueError('12')
                except* KeyError as e53:
                    show_error(e53)
                except* Exception as e54:
                    show_error(e54)
                    g55 = gen29(fn35())
                    show(next(g55, 'none'))
            except Exception as error:
                show_error(error)
        except StopIteration as e56:
            show_error(e56)
            with Manager(57), Manager('second') as s58:
                t6 += (t6[::-1] + (2, s3,))
                tell(lambda: (b'12').rfind([1]))
                tell(lambda: ({}).__or__('utf-8', 2))
                tell(lambda: (-0.0).is_integer(*''))
            del d5
            raise
        except (ValueError, KeyError):
            assert ((l4 * (i1 & 1)) == (l45 + [2147483648, 16, 5, 0]) > l4), s58.upper()
            assert (s3.split() == [*s3]), s58[i1:]
    show((l45 >= (s58.split() + list(t14))))
    show(s3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn60(i61, i62=(lambda x, y=i1: cap(x + y))(i1), *t63, i64=2):
        tick()
        with Manager(65):
            for i62 in t63:
                tick()
                show(d10.pop(256))
                f67 = f68 = cap((f2 % -f9))
                s69 = cap(s58.join(map(str, ([2147483648, i1] * ((lambda x, y=i20: cap(x + y))(i1) & 1)))))
            l45.reverse()
            with Manager(70):
                tell(lambda: divmod(float('nan'), ()))
                tell(lambda: sum(None, iter([1, 2])))
        try:
            w71 = 0
            while w71 < 3:
                w71 += 1
                tick()
                match max(i1, i1):
                    case 0:
                        show(float((fn35()).bit_length()), (len([*l4, *t11, b8]) >> ((fn35() ^ d10.get(100000000000000000000, i64)) & 31)))
                        print((str(b8) + s3[7:]).replace(s3, s3), end='|\n')
                    case 1:
                        tell(lambda: ('abc').__getitem__([], [0, 2, -3, 2305843009213693952]))
                        tell(lambda: (slice(1, 5)).__eq__(1e-300))
                        tell(lambda: ([3, 1, 2]).__delitem__())
                        tell(lambda: (2**70).__mod__((1, 2, 3), s3))
                        print(f'v={i23:{12}}', end='|\n')
                    case (0 | 2):
                        if any([]):
                            return (100000000000000000000 * i1)
            tell(lambda: format(1e20, '\u65e5^ #12e'))
            tell(lambda: '%*r|' % (1e20, 1))
            s69 = cap((s3 * (-4611686018427387904 & 3)))
        except RuntimeError as e74:
            show_error(e74)
            show(((-3 - d10.get(i1, i64)) << ((-i1 ^ (2 | -14)) & 15)))
            show(f2)
        except ValueError as e75:
            show_error(e75)
            g76 = gen29(((i1 % 1000) ** (i1 & 3)))
            show(next(g76, 'none'))
            show(next(g76))
            show(next(g76, None))
            show(next(g76))
        show({b13, b8}, (i1 << (int('0') & 15)))
        return 4611686018427387903
    if (f2 is None):
        show(([] + (l4 * ((Thing(i1) + -4611686018427387904).double & 1))))
        f2 = cap((((i1 // i20) / (2305843009213693952 << (i1 & 15))) + f2))
        i1 = cap(i23)
    del d5['Hello']
    assert b13
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap((5 >> (4611686018427387903 & 31)))}
    try: exec('made = x + 1', {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    tell(lambda: (bytearray(b'a,b,,c')).hex())
    tell(lambda: ({'a': 1, 'b': 2}).__or__((1, 2), len))
    try:
        i1, *l4, i77 = iter([i77, l4, t15[i1], (-3 + i77)])
    except IndexError:
        show(s3)
        @traced('fn79')
        def fn79(i80=i1):
            global s58
            tick()
            f82 = cap((round((1e10 // 0.1), 0) // (lambda x, y=i1: cap(x + y))(sum((i1 for x81 in sorted(z7, key=repr))))))
            space = {'x': cap(((i1 % 1000) ** (i1 & 3)))}
            try: exec('def made(): return x\ny = made.__name__', {}, space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            return ([] or [7])[0]
        raise
    else:
        assert any((s3 + []))
        try:
            try:
                i20 -= (i83 := (i1 ^ 255))
            except IndexError:
                d5[s3] = ((1,)[i83] if any(l45) else abs(256))
                match str(~i1):
                    case Thing(n=(int() as i85)) if bool(b8):
                        show((((s3 if b8 else s3) + (s3 if b8 else s3)) * (~i85 & 3)), (not {'a': (s58 * (-4611686018427387904 & 3)), b8: s3}))
                    case list():
                        show(({-1 for x86 in sorted(z7, key=repr)} ^ set(s3.join(map(str, l4)))))
                    case [_, *_]:
                        f2 = cap(f9)
                        s3 += (str(l4) + ('ß' * (i20 & 3)))
                        s3 = cap(s3)
            try:
                show({x89 for x88 in reversed(l4[:4]) if b13 for x89 in range(x88 % 4)})
            except RuntimeError as e90:
                show_error(e90)
                b91 = cap((not [1, *(l45 * (i85 & 1))]))
                d10[i1] = i23
            else:
                l4.remove((i85 + i1))
            g96 = gen29(i77)
            show(next(g96, 'none'))
            g96.close()
        except Exception as e97:
            show_error(e97)
            async def co98():
                tick()
                i99 = cap(await Pause(fn35()))
                del l4[255:]
                class Sl100:
                    __slots__ = ()
                class Sl101(Sl100):
                    pass
                o = Sl101()
                try: o.__class__ = Sl101
                except Exception as error: show_error(error)
                try: o.__class__ = Sl101
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl100__z', 1)
                except Exception as error: show_error(error)
                return await Pause(i1)
            show(drive(co98()))
            @traced('fn102')
            def fn102(i103, i104, i105=(1, 2, 3)[i1]):
                tick()
                tell(lambda: ('123').index(slice(1)))
                tell(lambda: (slice(None)).indices(range(3), str))
                tell(lambda: (2**70).__add__(1, 1j))
                tell(lambda: ({(1,): []}).__getitem__())
                try:
                    i105 %= (fn35(i36=i1) - (i1 % i1))
                finally:
                    print('finally', 105)
                    i106, = max(1, i103),
                l107 = cap(l45)
                return ((-1 - i20) & 2147483648)
        except (ValueError, KeyError) as e108:
            show_error(e108)
            if any([(f9 != f9 <= f2), '%5s' % (i1,)]):
                match -f9:
                    case [(0 | str()), *_] if (i77 <= '0'):
                        t109 = t109 = cap(t14)
                        show(round(f9, 0))
                    case [Thing(n='a'), Thing(n=True)]:
                        t15 = cap((*[x112 for x110 in sorted({1, 2}, key=repr) for x112 in (1, 2)], (-f2 - (f2 if True else 1e300)),))
                        show((t6 + t11)[i1:i1][i1:])
                    case {'b': _, **rest} if isinstance(t6, str):
                        print(str(int(s58)), end='|\n')
                        l4[(7 << (i1 & 15))] += (i77 or 7) % 97
                    case _:
                        i113 = cap(((fn60(i1, i62=i1) << ((i1 or i1) & 15)) << (((i85 ^ i1) % max(i1, i1)) & 15)))
                i114, *l116, i115 = iter([i20, (i113).bit_length()])
                z12 = cap({5, i1, False})
    finally:
        print('finally', 116)
        for i113 in gen29(sum((i114 for x117 in (0, (1, 2))))):
            tick()
            if (not {**dict(zip(s58, l4))}):
                if (((7).bit_length() % (i77 << (-3 & 15))) <= ~i1):
                    assert f2, '%r' % (i1,)
                elif isinstance(sum((x118 for x118 in range(5) if any(l116))), int):
                    l4.append((Thing((i1 << (i85 & 15))) + int(1e300)).double)
                s3 += '%5s' % (fn35(i36=i1),)
                s3 = cap(s3)
            try:
                try:
                    tell(lambda: (True).as_integer_ratio([1]))
                    tell(lambda: (b' x\xff').join(int, 'utf-8'))
                    tell(lambda: (1j).__format__(encoding='a'))
                    tell(lambda: (((1, 2), [3])).__contains__())
                except Exception as e121:
                    show_error(e121)
                    tell(lambda: (1 - 2j).__add__(True))
                    tell(lambda: (float('inf')).__add__('little', **-0.5))
                    tell(lambda: (float('inf')).as_integer_ratio())
                    tell(lambda: (-1.5).conjugate('a'))
                except AttributeError as e122:
                    show_error(e122)
                    o123 = Thing((2 - 10))
                    o123.n -= (3 >> (i1 & 31))
                    show(o123, o123.missing, o123[1:2])
                    f9 += '%s'
                o124 = Thing(-i1)
                o124.n -= (i1 | i1)
                show(o124, o124.double, o124[1:2])
                t6 = cap((tuple((l4 + l4)) + ((t14 + ()) + (*t6, i1, (1, 2, 3),))))
            except LookupError:
                class Sl126:
                    __slots__ = ()
                class Sl127(Sl126):
                    __slots__ = 'w'
                o = Sl126()
                try: o.y = b13
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl126__z', 1)
                except Exception as error: show_error(error)
            show({b13, s3})
        else:
            def gen128(i129):
                tick()
                yield i129
                return ((1, 2, 3) or [7])[0]
                b130 = cap((b91 is None))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([2305843009213693952, 100000000000000000000, 65535])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            g131 = gen29(min(i113, i83))
            show(next(g131, 'none'))
            show(next(g131))
            show(g131.send(i1))
            show(g131.throw(ValueError('thrown')))
            raise OSError(s58)
        except* (ValueError, OSError) as e132:
            show_error(e132)
            with Manager(133, True):
                s58 = cap(s3)
                if (((sum((i83 for x134 in range(0) for x135 in range(x134 % 4))) % 1000) ** ((lambda x, y=i23: cap(x + y))(2147483648) & 3)) >= (Thing(s58.rfind(s3)) + 'x y'.count(s58)).double):
                    f2 = f2 = cap(((max(255, i83) / -i1) if b8 else ((f2 if b8 else f2) - 2305843009213693952)))
                elif (s58 in (set([]) & set(s3))):
                    g136 = gen29(i1)
                    show(next(g136, 'none'))
                    show(g136.send((i137 := i1)))
                    try:
                        show(divmod(4611686018427387903, {f2: 'ß', f2: b8}.get(i1, int(f2))))
                    except StopIteration as e138:
                        show_error(e138)
                        print(s3.lower(), end='|\n')
        except* LookupError as e139:
            show_error(e139)
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b8', globals().get('b8'))
show('b91', globals().get('b91'))
show('d10', globals().get('d10'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i113', globals().get('i113'))
show('i114', globals().get('i114'))
show('i115', globals().get('i115'))
show('i119', globals().get('i119'))
show('i137', globals().get('i137'))
show('i20', globals().get('i20'))
show('i23', globals().get('i23'))
show('i77', globals().get('i77'))
show('i83', globals().get('i83'))
show('i85', globals().get('i85'))
show('l116', globals().get('l116'))
show('l4', globals().get('l4'))
show('l45', globals().get('l45'))
show('s3', globals().get('s3'))
show('s58', globals().get('s58'))
show('t109', globals().get('t109'))
show('t11', globals().get('t11'))
show('t14', globals().get('t14'))
show('t15', globals().get('t15'))
show('t6', globals().get('t6'))
show('z12', globals().get('z12'))
show('z7', globals().get('z7'))
