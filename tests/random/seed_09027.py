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


i1 = -10
f2 = 0.1
s3 = 'a'
l4 = []
d5 = {1: 2, 'b': 3}
t6 = ()
z7 = set()
b8 = True
i1 = 5
f2 = 1e300
s9 = 'Hello'
l10 = [65535, 2305843009213693952]
d11 = {(1, 2): 'p', 0: 0}
t6 = (0, (1, 2))
z7 = set()
b12 = True
try:
    class C13(list):
        value = i1
        squares = [(65535 - i1) for x14 in b12 if (-3 in [2147483648]) for x15 in (1, 2)]
        def method(self, x=1):
            for i16 in list({}):
                tick()
                continue
                assert (d5 is not None)
                if (f2 < 1e10):
                    continue
            else:
                class Sl17:
                    __slots__ = ()
                class Sl18(Sl17):
                    __slots__ = 'w'
                o = Sl18()
                try: show(o.y)
                except Exception as error: show_error(error)
                try: del o.z
                except Exception as error: show_error(error)
            return cap(x + self.value)
    show(C13.value, C13.squares, C13().method(255))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        for i19, i20 in enumerate(range(9, 1, -2)):
            tick()
            def fn21(i22, i23, /, i24=len(s9), *, i25):
                tick()
                if ((round(f2, 0) / [i24 for x26 in range(5, 1, -2)]) == round(round(f2, 0), 2)):
                    o27 = Thing((i20 >> (255 & 31)))
                    o27.n -= i19
                    show(o27, o27.double, o27[1:2])
                print('%s' % ((i19 ^ i22),)[(([5, -1] or [7])[0] + (-48 if b8 else i23)):min((i1 >> (i22 & 31)), (255 ^ i1))], end='|\n')
                return ((i22 - 2) >> (int(b12) & 31))
            o28 = Thing((i1 + 255))
            o28.n -= (100000000000000000000 ^ i19)
            show(o28, o28.double, o28[5])
            tell(lambda: format(None, '=#0c'))
        else:
            tell(lambda: isinstance(1j, (1, 2), [1]))
        try:
            try:
                try:
                    try:
                        tell(lambda: callable({97: 'z'}, None, {97: 'z'}))
                        tell(lambda: bin([1]))
                        tell(lambda: str(...))
                        show({s9: s3.join(map(str, l4)).replace(s3, '日本'), [10, 65535, 47]: (Thing((i1).bit_length()) + ()).double, '12': any(l10[:i1:-1])})
                        del i20
                    except (ValueError, KeyError):
                        tell(lambda: ({}).setdefault({'a': 1}))
                        tell(lambda: ([[1], [2]]).index(bytearray(b'x')))
                        tell(lambda: (1j).__eq__(slice(1), 'ascii', *1))
                        tell(lambda: (2**70).to_bytes(slice(1), **'0x1f'))
                    if (b8 and b8):
                        raise ValueError(i19)
                    i20 %= {f2: 'ß', '%s': b8}.get(i1, fn21(10, i20, i24=i19, i25=4611686018427387903))
                except Exception as e30:
                    show_error(e30)
                    show((0, (1, 2)), f2)
                finally:
                    print('finally', 30)
                    show((((z7 ^ z7) - set(l10)) | {1, 2}))
                    if (l4 <= l4):
                        raise ValueError((s3 if b8 else s3)) from KeyError('cause')
                raise ExceptionGroup('top', [ValueError(s9), KeyError(s3)])
            except* KeyError as e31:
                show_error(e31)
                d5 = cap((-f2 % round((i1 / 2305843009213693952), 1)))
            except* Exception as e32:
                show_error(e32)
                tell(lambda: (range(5)).__contains__(range(3), (1, 2)))
                tell(lambda: (0j).__mul__(0, 'little'))
                tell(lambda: (frozenset('ab')).discard('strict', 'little'))
                tell(lambda: (slice(None)).__eq__())
        except Exception as error:
            show_error(error)
        d34 = cap({x33: (x33 and (i1 | i1)) for x33 in sorted({0, 1, 2, 3}, key=repr)})
    except ZeroDivisionError:
        class Sp36(tuple):
            n = 'n'
            def __divmod__(self, other):
                return 2**65
        o = Sp36()
        tell(lambda: clean_text(o.missing))
        tell(lambda: clean_text(o.missing))
        tell(lambda: clean_text(-o))
        tell(lambda: clean_text(sorted([o, o])))
    except StopIteration as e37:
        show_error(e37)
        show((s9 is None), i1)
        assert ((f2 - f2) != round(f2, 2)), s9
    finally:
        print('finally', 37)
        tell(lambda: hasattr(slice(None, None, -1), [1]))
        tell(lambda: set(-0.5, 1j, length={'a': 1}))
        tell(lambda: any('ß', 1j, signed=1.5))
    w38 = 0
    while w38 < 2 and (b12 is None):
        w38 += 1
        tick()
        o39 = Thing(i1)
        o39.n -= (i20 - i20)
        show(o39, o39.n, o39[1:2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        for i40, i20 in enumerate(reversed(l4[:4])):
            tick()
            try:
                l10[::-1] = (l10 * (i1 & 1))
                s3: str = cap((s9 if b12 else s3).strip().replace(s9, s9))
            except LookupError:
                for i1 in reversed([][:4]):
                    tick()
                    f2 = cap((f2 if b8 else f2))
                    tell(lambda: issubclass(i1))
                    tell(lambda: max(*True))
                show(f'v={i40:>6}')
            s42 = cap(('aXbXc' if (b8 in (z7 & z7)) else '%x' % (i20,).upper()))
    except ZeroDivisionError as e43:
        show_error(e43)
        d5[s9] = (+i1 & (4611686018427387903 << (i1 & 15)))
        f2 = cap((((f2 - i1) - min(i19, 7)) - fn21(*[sum((x44 for x44 in sorted(z7, key=repr))), i1], i25=(i40 + 255))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del l4[(i1 | i1)]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i45 in range(5, 1, -2):
        tick()
        if (True is not None):
            try:
                try:
                    i46 = i47 = min(i1, i20)
                    raise ExceptionGroup('top', [ExceptionGroup('g', [ExceptionGroup('g', [KeyError(s3)]), ValueError(i1)])])
                except* KeyError as e48:
                    show_error(e48)
                except* Exception as e49:
                    show_error(e49)
                    try:
                        l53 = cap([int((f2 * f2)) for x50 in list(d5)])
                        space = {'x': cap((i45 | i1))}
                        try: exec('x = [x for x in range(x % 4)]', globals(), space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    except ArithmeticError as e54:
                        show_error(e54)
                        i1 ^= (i19 := min(i1, i45))
                        raise
                    else:
                        t6 = cap((divmod(len(s3), {'a': 1}.get(i1, 2)) + (divmod(i1, i1) + t6[-4611686018427387904:i1])))
            except Exception as error:
                show_error(error)
            print(f'{i20:{12}}', end='|\n')
            try:
                try:
                    space = {'x': cap(~i46)}
                    try: exec('del x', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    raise ExceptionGroup('top', [ValueError(s9)])
                except* ValueError as e55:
                    show_error(e55)
                    show((round((f2 % i19), 2),), dict(zip(s9.join(map(str, sorted(l10, key=str))), (l4 * (sum((i1 for x56 in sorted({1, 2}, key=repr) for x57 in (1, 2))) & 1)))))
            except Exception as error:
                show_error(error)
        elif True:
            d58 = cap({})
        else:
            if (l4 is None):
                break
            i20 = cap(divmod(((l4 % 1000) ** (i40 & 3)), abs(i1))[('Hello' + 'aXbXc').count(s42)])
        async def co59():
            tick()
            space = {'x': cap((lambda x, y=-28: cap(x + y))(37))}
            try: exec('def made(): return x\ny = made.__name__', globals(), space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            print(((s9.replace('Hello', '%s') + 'abc')[0] if (not {1: 2, 'b': 3}) else str(('x y' + s42))), end='|\n')
            return await Pause((i45 << (i1 & 15)))
        show(drive(co59()))
        tell(lambda: (frozenset('ab')).issuperset())
        tell(lambda: (b'abc').title([], 5))
        tell(lambda: ([3, 1, 2]).extend(slice(None, None, -1), 1j, *0))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i40 &= (((Thing(i1) + i1).double % 1000) ** (s42.count(s3) & 3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s42 += s9.join(map(str, (l10 * (i1 & 1))))
    s42 = cap(s42)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(-2.5-1j, '\u65e5^.0q'))
    tell(lambda: '%+5.0s|' % (-2.5-1j,))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co60():
        tick()
        try:
            o61 = Thing(len({}))
            o61.n = len(d11)
            show(o61, o61.double, o61[1:2])
            l53[-1] = l53[5] = [3 for x64 in t6]
            show(((round(f2, 2) - float(i1)) if ((f2 / f2) <= (f2 + f2) <= (i47 / i1)) else ((i1 / i1) - (f2 // 0.0))))
        except TypeError:
            i66, i67 = abs(i46), (i45 and i1)
            if (((lambda x, y=i1: cap(x + y))(3)).bit_length() != fn21((l10 or [7])[0], s9.find(b12), i25=(Thing(i1) + i20).double)):
                show({s3: {s3: s3, b8: '0', b12: s3}.get('', d5.get('12', 2)), f2: fn21(*[i67, (Thing(7) + i1).double], i24=((3 % 1000) ** (i1 & 3)))})
                show({i1: s3.lower(), i1: (s3 if b12 else s9).lower()})
            else:
                i68 = cap(await Pause((i1 and i1)))
                try:
                    try:
                        l10.sort(key=str)
                        raise ValueError(i40)
                    except* ValueError as e69:
                        show_error(e69)
                except Exception as error:
                    show_error(error)
        try:
            try:
                show(await Pause((i40 - i1)) - await Pause(fn21(4611686018427387903, i20, i25=i47)))
                raise OSError('bc')
            except* ValueError as e70:
                show_error(e70)
                show((((0.0 - f2) <= (0.0 / f2)) and ('aXbXc'.strip() < (s9 + s3))))
        except Exception as error:
            show_error(error)
        f71 = f71 = cap(((i66 % (-4611686018427387904 << (i46 & 15))) / ((i67 := 5)).bit_length()))
        show({x: x async for x in counted(3) if (l10 == l10 >= l10)})
        class Sp72(tuple):
            n = 1
            def __dir__(self):
                print('__dir__')
                return False
            def __mul__(self, other):
                return {}
        o = Sp72()
        tell(lambda: clean_text((lambda a, b: a)(*o)))
        tell(lambda: clean_text(o[1:2]))
        return await Pause(255)
    show(drive(co60()))
    if bool(t6):
        raise StopIteration((s42 * (i1 & 3))) from KeyError('cause')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen73(i74):
        global i47
        global l4
        tick()
        yield i74
        try:
            with Manager(75, True):
                f76 = f76 = cap((round((1e300 + f2), 2) if any(l10) else ((f2 if b8 else f2) if (b8 or b8) else round(f2, 0))))
            show((((len(l10) + {(1, 2): 'p', 0: 0}.get(s9, i1)) % 1000) ** ((((i1 % 1000) ** (i1 & 3))).bit_length() & 3)), list(zip([~i1, *t6, *f'v={i46:>6}'], (*('12' + '0'), (True or b8), fn21(256, i1, i24=i74, i25=-4611686018427387904),))))
            tell(lambda: (b'abc').rfind(len))
            tell(lambda: (b'12').__getitem__('ignore'))
            tell(lambda: ({(1,): []}).__or__(1))
            tell(lambda: ('\u65e5\u672c').encode(True, True))
        except ValueError as e77:
            show_error(e77)
            def gen78(i79):
                tick()
                yield i79
                i79, i79 = len(d34), (i20 >> (i40 & 31))
                s80 = cap(str(any(list(t6))))
            g81 = gen78(d58.get(s9, i1))
            show([cap(v) for v, _ in zip(g81, range(6))])
        o82 = Thing(s3.count(s3))
        o82.n -= 7
        show(o82, o82.n, o82[3])
        print((f'v={i40:<5}' * (((i1 or i1) ^ (lambda x, y=i1: cap(x + y))(i1)) & 3)), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([(0 ^ x83) for x83 in t6])
    tell(lambda: repr(2, []))
    tell(lambda: isinstance())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l53[-1], i47, i47, = '%s'.count(s9), (1,), (l4 * (i40 & 1)),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(d5[s9])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if ({} is None):
        raise KeyError('%s'.replace('ß', '12'))
    tell(lambda: (float('nan')).fromhex(int))
    tell(lambda: (' x\t\n').expandtabs(s3, '0x1f'))
    o85 = Thing((i1 - i1))
    o85.n -= -i1
    show(o85, o85.double, o85[1:2])
    l4[-1] = l4[-1] = t6
    try:
        try:
            l86 = l4 = cap(([i1, tuple(l4)] + t6[i40:][::2]))
            raise OSError('x y')
        except* KeyError as e87:
            show_error(e87)
        except* Exception as e88:
            show_error(e88)
            l86.remove((i40 * i1))
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b12', globals().get('b12'))
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d34', globals().get('d34'))
show('d5', globals().get('d5'))
show('d58', globals().get('d58'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i19', globals().get('i19'))
show('i20', globals().get('i20'))
show('i40', globals().get('i40'))
show('i45', globals().get('i45'))
show('i46', globals().get('i46'))
show('i47', globals().get('i47'))
show('l10', globals().get('l10'))
show('l4', globals().get('l4'))
show('l53', globals().get('l53'))
show('l86', globals().get('l86'))
show('s3', globals().get('s3'))
show('s42', globals().get('s42'))
show('s9', globals().get('s9'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
