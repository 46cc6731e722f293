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


def clean(x, depth=0):
    if depth > 20:
        return "deep"
    if type(x) in (set, frozenset):
        return ("set", sorted(map(repr, x)))
    if type(x) in (list, tuple):
        return type(x)(clean(v, depth + 1) for v in x)
    if type(x) is dict:
        return {k: clean(v, depth + 1) for k, v in x.items()}
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
    shown = repr(v)
    return (type(v).__name__ if " at 0x" in shown or "<module" in shown else v)


def tell(call):
    try:
        v = call()
    except Exception as e:
        print("  !", type(e).__name__, clean_text(str(e)))
        return
    if type(v) in (int, float, complex, str, bytes, bytearray, list, tuple,
                   dict, set, frozenset, bool, type(None), range, slice):
        show(clean_text(v))
    else:
        print("  type", type(v).__name__)


i1 = 2305843009213693952
f2 = 1e10
s3 = 'aXbXc'
l4 = []
d5 = {}
t6 = (1,)
z7 = set()
b8 = False
i9 = 5
f2 = 1e10
s3 = 'a'
l10 = [-4611686018427387904, 1, 5, 10]
d11 = {}
t6 = ()
z7 = {0, 1, 2, 3}
b8 = True
try:
    try:
        print(f'{i9:{3}}'.replace(s3, '日本'), end='|\n')
        tell(lambda: format('text', '>-1,.10G'))
        tell(lambda: '%*.0u|' % ('text',))
    finally:
        print('finally', 11)
        show(d11)
        w12 = 0
        while w12 < 2:
            w12 += 1
            tick()
            match -i1:
                case [str(), *_] if ('' >= '0'):
                    t6 += sum((i9 for x13 in l10[:5] if b8))[i1:-4611686018427387904]
                    try:
                        assert (f'{s3!s:>8}' > (s3 + 'abc')[i9] > (s3 + 'abc')[i1])
                    except KeyError as e14:
                        show_error(e14)
                        space = {'x': cap((Thing(i1) + i1).double)}
                        try: exec('def made(): return x\ny = made.__name__', space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    else:
                        show(+i1, list(s3))
                        l4 = cap([])
                    finally:
                        print('finally', 14)
                        l16 = l17 = cap([(~x15).bit_length() for x15 in range(3)])
                case (int() as i18):
                    try:
                        try:
                            print(s3.replace(s3, s3), end='|\n')
                            raise ExceptionGroup('top', [ValueError(i1), KeyError(i18)])
                        except* KeyError as e19:
                            show_error(e19)
                        except* Exception as e20:
                            show_error(e20)
                            f22: object = cap((((i1 - i9) / -i9) * ((f2 if b8 else f2) // sum((i18 for x21 in range(5))))))
                    except Exception as error:
                        show_error(error)
                case _:
                    tell(lambda: clean_text(dict({1,2}, **7)))
                    tell(lambda: clean_text(ord([1,2,3])))
                    tell(lambda: clean_text(iter('', ValueError('v'))))
                    tell(lambda: clean_text(type(3, iter([1,2]), 1e-320)))
            tell(lambda: format(1234567.891, '=-12,.3X'))
            tell(lambda: '%-o|' % (1234567.891))
        else:
            tell(lambda: format('text', '\u65e5^+12,G'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ({1: 'x', None: 0}).copy())
    print(str(list(sorted(set(), key=repr))), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f23 = cap(float(((Thing(i9) + 7).double // +65535)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try: v24 = ' 12 '
    except Exception as error: show_error(error)
    try: v24.n
    except Exception as error: show_error(error)
    tell(lambda: cap(v24))
    try: pass
    except Exception as error: show_error(error)
    tell(lambda: cap(v24))
    try: v24.n = {1:2}.items()
    except Exception as error: show_error(error)
    tell(lambda: cap(v24))
    try: v24.n |= ' 12 '
    except Exception as error: show_error(error)
    tell(lambda: cap(v24))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i25 in [48][:5]:
        tick()
        if isinstance(float((i26 := 3)), (list, float)):
            if (-0.0 <= f23):
                continue
            tell(lambda: (0) - ('abc'))
            tell(lambda: (()) - ({'a':1}.values()))
            tell(lambda: ~(bytearray()))
            tell(lambda: (()) - (set()))
            with Manager(27, True), Manager('second') as s28:
                tell(lambda: f'<{f"{(Thing(1))}":.2}|{ [None] = }>')
        elif True:
            try:
                class Cb29(metaclass=type):
                    a = 0j; b = 2
                    if (h := b) > 2: print('h', h)
                    def __set_name__(self, owner, name): print(name)
                    s = {x: b for x in 'ab'}
                show(sorted(k for k in vars(Cb29) if k[:2] != '__'))
                tell(lambda: clean_text(Cb29.__doc__))
                tell(lambda: clean_text(Cb29.b))
                tell(lambda: clean_text(Cb29.a))
            except Exception as error: show_error(error)
            def fn30(*t31):
                tick()
                class Sp32:
                    n = 'n'
                    def __int__(self):
                        return 1
                o = Sp32()
                tell(lambda: clean_text(repr(o)))
                tell(lambda: clean_text(o @ 1))
                tell(lambda: clean_text(o * 2))
                tell(lambda: clean_text(sum([o])))
                tell(lambda: clean_text({o: 1}))
                try:
                    match False:
                        case bytes() | bytearray():
                            print('bytes() | bytearray()'); tell(lambda: locals().get('x'))
                        case _:
                            print('none')
                except Exception as error: show_error(error)
                print(str(s28), end='|\n')
                return ((3 / i9) if (b8 and b8) else float(i1))
    tell(lambda: clean_text(slice(0j, False).indices(['a'])))
    tell(lambda: clean_text(issubclass((1,'a'), {1,2})))
    tell(lambda: clean_text(super(2**70, 'abc')))
    tell(lambda: clean_text(sorted('日本', key=0)))
    match 1e-300:
        case [_, *_]:
            show(s3.join(map(str, [2, -4611686018427387904])))
            try:
                try:
                    for i18 in [1e300][:5]:
                        tick()
                        try:
                            if b8:
                                continue
                        finally:
                            print('finally', 32)
                            print(f'{{}}{s3:>6}', end='|\n')
                            del l16[(-1 << (i1 & 15))]
                        w34 = 0
                        while w34 < 3:
                            w34 += 1
                            tick()
                            l10[i26:i1:-1] = s3.split('X')
                            show({'a', 1})
                        try: show([(*x,) for x, y in b'' if ({1:2}.items()) % (1)])
                        except Exception as error: show_error(error)
                    raise OSError(s3)
                except* ValueError as e36:
                    show_error(e36)
            except Exception as error:
                show_error(error)
        case _:
            f2 = cap(round(round(f2, 2), 1))
    if (((s3 + 'abc')[i9] < s3.join(map(str, l10))) and (not (f2 // i1))):
        tell(lambda: len(-0.5, f2, slice(None, None, -1), *5))
        tell(lambda: bool(l4, None, 'ascii'))
        tell(lambda: slice({97: 'z'}, 1.5, bytearray(b'x')))
    d5[s28] = ((i26 if b8 else 3) // (Thing(-4611686018427387904) + i1).double)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        class Cb37(dict):
            a = set(); b = 2
            def __init_subclass__(cls, **k): print(k)
        show(sorted(k for k in vars(Cb37) if k[:2] != '__'))
        tell(lambda: clean_text(Cb37.a))
        tell(lambda: clean_text(Cb37().f()))
        tell(lambda: clean_text(Cb37.b))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show('%d' % (fn30(),).title(), i9)
    try: v38 = '1'
    except Exception as error: show_error(error)
    try: v38 -= {1:2}.keys()
    except Exception as error: show_error(error)
    tell(lambda: cap(v38))
    try: v38[1:2, 3] ^= -2**63
    except Exception as error: show_error(error)
    tell(lambda: cap(v38))
    try: pass
    except Exception as error: show_error(error)
    tell(lambda: cap(v38))
    try: v38.n /= 2**70
    except Exception as error: show_error(error)
    tell(lambda: cap(v38))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co39():
        tick()
        class C40(list):
            value = (i35 // i25)
            squares = [(i1 - x41) for x41 in range(5) if bool(i9)]
            def method(self, x=1):
                show(l10.pop())
                return cap(x + self.value)
        show(C40.value, C40.squares, C40().method({1: 2, 'b': 3}.get(i1, i9)))
        show({x42: (lambda: x42)() for x42 in reversed(l10[:4])})
        show([await Pause(x) async for x in counted(max(i1, 3))], +i9)
        return await Pause(10)
    show(drive(co39()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del d5['%s']
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(round(-f2, 0))
    z7 = cap((z7 ^ ((z7 - z7) ^ ({'a', 1} ^ z7))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C43:
        value = (256 - i35)
        squares = [(lambda x, y=i9: cap(x + y))(1) for x44 in t6]
        def method(self, x=1):
            if (b8 or b8):
                return s3.join(map(str, l10))
            return cap(x + self.value)
    show(C43.value, C43.squares, C43().method(sum((2305843009213693952 for x45 in t6))))
    tell(lambda: ('é') == (7) not in ('a'))
    tell(lambda: ('a')[1:2, 3])
    tell(lambda: not (b'%d'))
    tell(lambda: ('日本') / (Thing(1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(46, True):
        i1 |= max((Thing(i1) + i1).double, (i9 + i1))
        o47 = Thing((Thing(i9) + i35).double)
        o47.n += (lambda x, y=i9: cap(x + y))(5)
        show(o47, o47.missing, o47[::-1])
    try:
        (i26, *l48), i18, i18 = (((i35 % 1000) ** (i9 & 3)), 1), (-4611686018427387904 >> (i1 & 31)), (i9).bit_length()
    except LookupError as e49:
        show_error(e49)
        tell(lambda: (True) + ('0x1f'))
        tell(lambda: -(''))
        class Sp50(dict):
            n = 1
            def __radd__(self, other):
                return NotImplemented
            def __hash__(self):
                return (3, 4)
            def __hash__(self):
                print('__hash__')
                return self.n
        o = Sp50()
        tell(lambda: clean_text(hex(o)))
        tell(lambda: clean_text(o[1:2]))
        raise
    try:
        class Cb51:
            a = 2**70; b = 2
            d = [b for _ in range(2)]
        show(sorted(k for k in vars(Cb51) if k[:2] != '__'))
        tell(lambda: clean_text(Cb51.st()))
        tell(lambda: clean_text(Cb51.d))
        tell(lambda: clean_text(type('T', (Cb51,), {}, z=1)))
    except Exception as error: show_error(error)
    tell(lambda: format(None, '\u65e5^ze'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b52 = b53 = cap(isinstance(('%s'.rfind(s3), ((i9 % 1000) ** (i26 & 3)), (b8, *t6,),), str))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(-2.5-1j, '>1g'))
    tell(lambda: '%05.2r|' % (-2.5-1j,))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            try:
                s3 += s3.title()[d11.get(i35, i9):(lambda x, y=i1: cap(x + y))(i1)]
                s3 = cap(s3)
                class Sp54(str):
                    n = None
                    def __repr__(self):
                        return b'y'
                o = Sp54()
                tell(lambda: clean_text(o[1:2]))
                tell(lambda: clean_text(sorted([o, o])))
                tell(lambda: clean_text(repr(o)))
                tell(lambda: clean_text((lambda a, b: a)(*o)))
                tell(lambda: clean_text(o + o))
                tell(lambda: clean_text([*o]))
            except Exception:
                d56 = d57 = cap(dict(zip(f'v={i18!r}'.replace(s3, s3), [-f22, all(l17)])))
            except ZeroDivisionError as e58:
                show_error(e58)
                show(set(sorted(l10[:])), round(f2, 0))
            finally:
                print('finally', 58)
                tell(lambda: clean_text(super(0, ((1,2),3))))
                tell(lambda: clean_text(str.join(7, b'ab\xff')))
                tell(lambda: clean_text(type(2-3j)([1])))
                tell(lambda: clean_text(round(0j, {1:2,'b':3})))
            raise ValueError(i9)
        except* KeyError as e59:
            show_error(e59)
        except* Exception as e60:
            show_error(e60)
            try:
                for x, *y in ValueError('v'): tell(lambda: x)
            except Exception as error: show_error(error)
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((((0 + i35) >> (s3.count(s3) & 31)) | (((7 % 1000) ** (i25 & 3))).bit_length()), [(lambda: (x61 and fn30()))() for x61 in sorted(z7, key=repr)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(((s3 if b8 else s3) + 'abc')[fn30()].upper(), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap((i9 | i9))}
    try: exec('class made: y = x', globals(), space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (1) is not (1j))
    tell(lambda: (1.5) <= ({1,2}) != (float('inf')))
    tell(lambda: ((1,'a')) < (-7.25))
    tell(lambda: (len) in ({}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((s3 if b8 else ((s3 + 'abc')[i25] if (i9 != 2147483648) else str(i35))))
    try:
        match [None]:
            case True if +(...):
                print('True'); tell(lambda: locals().get('x'))
            case [x, *y]:
                print('[x, *y]'); tell(lambda: locals().get('x'))
            case [[x], *_] if not (7):
                print('[[x], *_]'); tell(lambda: locals().get('x'))
            case [*x, y] if ({}) / (7):
                print('[*x, y]'); tell(lambda: locals().get('x'))
            case _:
                print('none')
    except Exception as error: show_error(error)
    b8 = cap((int((s3 > 'x y' > s28)) >= +i18))
    tell(lambda: clean_text(bytearray(...).join({'a':1}.values())))
    tell(lambda: clean_text(sorted(((1,2),3), reverse=7)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def sg62(p0, p1, p2=-2**63, /, *, k0=bytearray(b'xyz'), k1=-7.25):
        return (p0, p1, p2, k0, k1, )
    tell(lambda: clean_text(sg62(*float('inf'), p2='0x1f')))
    tell(lambda: clean_text(sg62({1:2,'b':3}, (), b'', p1=set(), p0=0)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b52', globals().get('b52'))
show('b53', globals().get('b53'))
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d5', globals().get('d5'))
show('d56', globals().get('d56'))
show('d57', globals().get('d57'))
show('f2', globals().get('f2'))
show('f22', globals().get('f22'))
show('f23', globals().get('f23'))
show('i1', globals().get('i1'))
show('i18', globals().get('i18'))
show('i25', globals().get('i25'))
show('i26', globals().get('i26'))
show('i35', globals().get('i35'))
show('i9', globals().get('i9'))
show('l10', globals().get('l10'))
show('l16', globals().get('l16'))
show('l17', globals().get('l17'))
show('l4', globals().get('l4'))
show('l48', globals().get('l48'))
show('s28', globals().get('s28'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
