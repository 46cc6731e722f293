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


i1 = 0
f2 = 0.0
s3 = '12'
l4 = [-3, 22]
d5 = {'a': 1}
t6 = (1, 'a')
z7 = {0, 1, 2, 3}
b8 = False
i9 = 65535
f2 = float('inf')
s3 = 'aXbXc'
l10 = []
d5 = {(1, 2): 'p', 0: 0}
t11 = (0, (1, 2))
z12 = set()
b8 = True
try:
    i9 &= (Thing((100000000000000000000 & i9)) + (4611686018427387903 - i1)).double
    show(l4)
    try:
        def fn13(i14=-1, **d15):
            tick()
            z16 = cap({i1, i1})
            return ((f2 * i14) // i1)
        w17 = 0
        while w17 < 3:
            w17 += 1
            tick()
            match -0.0:
                case [{0: _}, [_, *_]]:
                    *l18, i9 = int(b8), (Thing(i1) + i9).double
                    try:
                        tell(lambda: (True).__divmod__())
                    except KeyError as e19:
                        show_error(e19)
                        space = {'x': cap(d5.get(i9, 4611686018427387903))}
                        try: exec('class made: y = x', space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    except Exception as e20:
                        show_error(e20)
                        show({**{x21: x21 for x21 in range(9, 1, -2)}, **{f2: (not True), i1: (l10 >= [-3, -4611686018427387904, 255, -4611686018427387904] >= l4), **{x22: i9 for x22 in list(d5)}}})
                case {'b': _, **rest} if (s3 not in l4):
                    show(((set(s3) - set(l4)) & {False, s3}))
                case [] if all([]):
                    tell(lambda: sum(byteorder=s3))
                case _:
                    try:
                        z23 = cap([][f'{i1:}'.find('x y')])
                        d5.update((d5 | {1: 2, 'b': 3}))
                        l10 = l4 = cap(sorted([(t11 + ())]))
                    finally:
                        print('finally', 23)
                        del d5[s3]
                        s3 = cap((((s3 * (3 & 3)) * (i1 & 3)) + 'abc')[(fn13() >> ((i9 ^ -42) & 31))])
    except ArithmeticError as e25:
        show_error(e25)
        f26 = cap(f2)
        t27 = cap(((t11 + (1, 2, 3))[:i9:2] + (d5.get(s3, i9), 'Hello'.replace('12', 'Hello'), *(*t11,),)))
    else:
        del l4[::-1]
        print(f'{{}}{i1!s:>8}', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    @traced('fn29')
    def fn29(i30, i31, i32=(lambda x, y=i1: cap(x + y))(i1)):
        tick()
        space = {'x': cap(max(i9, i1))}
        try: exec('class made: y = x', {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        with Manager(33), Manager('second') as s34:
            with Manager(35, True) as i31:
                f36 = cap(round(float((i30 := i9)), 1))
            try:
                try:
                    s34 += f'v={i31!a}'
                    s34 = cap(s34)
                    raise ExceptionGroup('top', [ValueError(i1), OSError(1)])
                except* ValueError as e37:
                    show_error(e37)
            except Exception as error:
                show_error(error)
        return i1
    z38 = cap(set(f'{i1:{12}}'))
    o39 = Thing((i1 - i9))
    o39.n += fn13()
    show(o39, o39.double, o39[3])
    tell(lambda: format(2**70, '>#5_.3e'))
    tell(lambda: '%+5.2o|' % (2**70,))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((((f2 - f2) % (f2 * f2)) // (4611686018427387903 + (i1 := 5))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen40(i41):
        global i9
        tick()
        yield i41
        for i42 in reversed(l18[:4]):
            tick()
            assert (float(i9) >= --0.0), s3[i1:i41]
            b43 = cap(b8)
            def gen44(i45):
                tick()
                yield i45
                try:
                    try:
                        z46 = cap(({b8, s3, b8} ^ ((z12 - z12) & (z7 - z38))))
                        raise ValueError(255)
                    except* KeyError as e47:
                        show_error(e47)
                        i45, i48 = (-4611686018427387904 << (255 & 15)), (t11 or [7])[0]
                    except* Exception as e49:
                        show_error(e49)
                except Exception as error:
                    show_error(error)
                show(divmod(((i1 if b8 else 2147483648) if b8 else d5.get(i1, i1)), (fn29(i45, s3, i32=i9)).bit_length()))
        show(((f'v={i1:>6}' + 'abc')[-1] <= s3.replace('日本', 'Hello')[(i9 + i1):]), (f26 + ((s3, s3,) or [7])[0]))
    show(~i9)
    show(((b8, s3,) + tuple([1, 3, 1, -3]))[::2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t27 = cap(tuple(l4))
    show(d5.pop(7))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l18[i1] = l18[i1:i1] = [x52 for x52 in list({(1, 2): 'p', 0: 0}) if b8]
    for i53 in gen40((-1 if b8 else i51)):
        tick()
        try:
            async def co54():
                tick()
                l55 = cap(([*s3, 1] * (fn13() & 1))[i1::2])
                tell(lambda: (-2**63).__format__())
                tell(lambda: ({}).clear('a', *0))
                tell(lambda: (255).__add__(bytearray(b'x'), {1, 2}))
                return await Pause((lambda x, y=i9: cap(x + y))(10))
            show(drive(co54()))
            o56 = Thing((i1 % i1))
            o56.n -= ((i9 % 1000) ** (i53 & 3))
            show(o56, o56.missing, o56[::-1])
        except Exception as e57:
            show_error(e57)
            match t11:
                case [bool(), *_]:
                    z58 = z59 = cap(set(f'{s3}'))
                    show(min(len(s3), (Thing((i9 if b8 else i9)) + (i9 and i9)).double))
                case Thing(n=None):
                    f60 = f61 = cap(((l10[:256] or [7])[0] / ((256 and i1)).bit_length()))
                    i1 %= ((-4611686018427387904 | i9) >> ((i9 if b8 else i1) & 31))
                case {0: _}:
                    show((lambda x, y=max((i9).bit_length(), (i9 + 2)): cap(x + y))((sum((x62 for x62 in reversed(l4[:4]))) & 100000000000000000000)))
        else:
            show((not ((i1 % 0), s3.rfind(s3), '%s'.replace(s3, ''),)))
            show(f'{{}}{i51}')
        l4[65535:i1] = l4[-1] = divmod(i9, i9)
    else:
        async def co64():
            tick()
            i65 = cap(await Pause((i9 * i1)))
            return await Pause(i1)
        show(drive(co64()))
    tell(lambda: (255).__and__())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(d5)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([x66 for x66 in range(0) for x67 in (1, 2)])
    l68 = cap([(1,)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C69(Thing):
        value = fn29(i9, i1)
        squares = [sum((i9 for x72 in (0, (1, 2)) for x73 in range(x72 % 4))) for x70 in reversed(l4[:4]) if (not True) for x71 in range(x70 % 4)]
        def method(self, x=1):
            show(s3.join(map(str, [*l4, i1])).replace(s3, 'x y'))
            return cap(x + self.value)
    show(C69.value, C69.squares, C69().method((i9 % i1)))
    for i1, i9 in enumerate(list(d5)):
        tick()
        for i63 in gen40((256 << (i53 & 15))):
            tick()
            try:
                try:
                    show((str(1e10) + s3[i1:])[abs((i9 & i9)):], (not [(i1 + 2) for x74 in sorted(z38, key=repr)]))
                    raise OSError(s3)
                except* (ValueError, OSError) as e75:
                    show_error(e75)
                except* LookupError as e76:
                    show_error(e76)
            except Exception as error:
                show_error(error)
            l68[0:] = [i1 for x77 in range(9, 1, -2)]
            for i9 in gen40(sum((i9 for x78 in reversed(i9[:4])))):
                tick()
                t79 = cap((tuple([100000000000000000000, 30, -4611686018427387904]) + ())[i1::2])
                show({False, s3, i1})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i51 in range(3):
        tick()
        del i1
    show({i63: bool((i63 % i1))})
    t27 = cap(((('ß',) + ((1,) + t11)) + ()))
    assert b8, '%s' % (i9,)
    for i53, i80 in enumerate(range(3)):
        tick()
        def gen81(i82):
            tick()
            yield i82
            l83 = cap(list('%x' % (i1,).strip()))
            l84 = l85 = cap([4611686018427387903, -1])
            if ((d5.get(s3, -3) if isinstance(b8, str) else s3.rfind('a')) > len(t11[:i9:-1])):
                try:
                    try:
                        if (i1 in z7):
                            return (i86 := 2147483648)
                        raise KeyError('Hello')
                    except* KeyError as e87:
                        show_error(e87)
                        show(isinstance(divmod(i1, 255), int), (*tuple(l4), str(f2), f'{{}}{s3:{3}}',).upper())
                    except* Exception as e88:
                        show_error(e88)
                        l89 = cap([*(), tuple(([1, 2147483648] * (i9 & 1)))])
                except Exception as error:
                    show_error(error)
                i82 ^= (fn29(*[i1, i9]) if (not '日本') else ('0' or 2305843009213693952))
        show({f2: (lambda x, y=i9: cap(x + y))(-i9), f2: (d5 is None)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show(i51)
        l18[~i1] -= min(i1, i1) % 97
    finally:
        print('finally', 89)
        class C90(Thing):
            value = fn29(0.1, i9, i32=i53)
            squares = [min(i51, x91) for x91 in range(3)]
            def method(self, x=1):
                tell(lambda: (['b', 'a']).__lt__('abc', ndigits=s3))
                tell(lambda: (slice(1, 5)).__eq__(-0.0, float('nan')))
                tell(lambda: ((1, 2, 1)).__rmul__(signed='abc'))
                l68[:i1] = list(zip(l4, t27))
                return cap(x + self.value)
        show(C90.value, C90.squares, C90().method(''.rfind(s3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(93, True):
        i80 %= (-13).bit_length()
        if bool(('%r' % (65535,) + (s3 + 'abc')[-1])):
            z59 = cap(z12)
        else:
            tell(lambda: ('\u00df\u0130').isdecimal(1, range(3)))
            tell(lambda: ({1: 'x', None: 0}).__contains__(b'a', 1, sep=d5))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f26', globals().get('f26'))
show('f60', globals().get('f60'))
show('f61', globals().get('f61'))
show('i1', globals().get('i1'))
show('i51', globals().get('i51'))
show('i53', globals().get('i53'))
show('i63', globals().get('i63'))
show('i80', globals().get('i80'))
show('i9', globals().get('i9'))
show('l10', globals().get('l10'))
show('l18', globals().get('l18'))
show('l4', globals().get('l4'))
show('l68', globals().get('l68'))
show('s3', globals().get('s3'))
show('t11', globals().get('t11'))
show('t27', globals().get('t27'))
show('t6', globals().get('t6'))
show('t79', globals().get('t79'))
show('z12', globals().get('z12'))
show('z23', globals().get('z23'))
show('z38', globals().get('z38'))
show('z58', globals().get('z58'))
show('z59', globals().get('z59'))
show('z7', globals().get('z7'))
