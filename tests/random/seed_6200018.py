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


i1 = 2
f2 = -0.0
s3 = '日本'
l4 = [256]
d5 = {'a': 1}
t6 = (1,)
z7 = {1, 2}
b8 = False
i9 = 255
f10 = 0.1
s3 = 'x y'
l4 = [255]
d11 = {1: 2, 'b': 3}
t12 = (1,)
z7 = set()
b8 = False
try:
    i13 = list(t12)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4[4611686018427387903] = -5
    l4[i13], = ([65535, 2, 2147483648] + [100000000000000000000]),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o14 = Thing(255)
    o14.n -= 1
    show(o14, o14.missing, o14[1:2])
    class Sl15:
        __slots__ = 'x'
    class Sl16(Sl15):
        __slots__ = ('x', '__dict__')
    o = Sl15()
    try: setattr(o, '_Sl15__z', 1)
    except Exception as error: show_error(error)
    try: show(o.y)
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'x'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: show(o.y)
    except Exception as error: show_error(error)
    try: del o.v
    except Exception as error: show_error(error)
    try: show(o.w)
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match {}:
            case []:
                print('[]'); tell(lambda: locals().get('x'))
            case _:
                print('none')
    except Exception as error: show_error(error)
    def sg17(p0, p1, /, *, k0=range(3), k1):
        return (p0, p1, k0, k1, )
    tell(lambda: clean_text(sg17(int, {(1,):[]}, memoryview(b'abc'))))
    tell(lambda: clean_text(sg17({1:2,'b':3}, ValueError('v'), k0={'a':1}.values(), k1=1, **{1: 2})))
    tell(lambda: clean_text(sg17(range(5,0,-2), set(), p0=set())))
    show(((divmod(i9, 5) + ()) + (*f'{{}}{s3:{3}}', len([255, 10]), (i9 & i9),)))
    if all(sorted((l4 * (i9 & 1)))):
        tell(lambda: format(1234567.891, ' 05.3G'))
    def sg18(p0, *rest):
        return (p0, rest, )
    tell(lambda: clean_text(sg18(p0=1e300)))
    tell(lambda: clean_text(sg18({'a':1}, iter([1,2]), p0=1.5, **{'p0': 1})))
    tell(lambda: clean_text(sg18((), float('inf'), memoryview(b'abc'))))
    tell(lambda: clean_text(sg18({'a':1}, '1', 2-3j, (1,'a'), *'abc', p0=[[1],2])))
    tell(lambda: clean_text(sg18(1j, p0=2-3j)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp19(dict):
        n = 1
        def __str__(self):
            print('__str__')
            return 2.5
        def __matmul__(self, other):
            return (3, 4)
        def __missing__(self, key):
            print('__missing__')
            return True
        def __setitem__(self, key, value):
            print('__setitem__')
            return -1
        def __getattr__(self, name):
            return 1
    o = Sp19()
    tell(lambda: clean_text(min(o)))
    tell(lambda: clean_text(o(1)))
    tell(lambda: clean_text(tuple(o)))
    tell(lambda: clean_text(repr(o)))
    tell(lambda: clean_text('%s %d' % (o, o)))
    w20 = 0
    while w20 < 2 and bool(((i9 % 1000) ** (i13 & 3))):
        w20 += 1
        tick()
        if ((f10 if isinstance(i9, str) else (i13 / i9)) == (-f10 // 255)):
            i13, *l21 = (Thing(65535) + i1).double, (i9).bit_length(), (i1 % i9)
            tell(lambda: (b'12').__mod__())
            show(((s3 + 'abc')[-1].rfind('aXbXc') - (len({(1, 2): 'p', 0: 0}) ^ '%s' % (-4611686018427387904,))))
        if (not str(float('inf'))):
            print((s3 + 'abc')[-1], end='|\n')
            tell(lambda: f'<{f"{(len)}":.2}|{ '1' = }>')
            i13 = i13 = cap(min(int(s3), ((i1 & i9) and (10 << (-3 & 15)))))
        else:
            show((s3 > (s3 if isinstance(s3, str) else f'{s3:}')))
            t22: object = cap((('%s' * (i1 & 3)).strip(), tuple([0.1, i9, *(1,)]),))
    if (sorted([x23 for x23 in list(d11) if b8]) >= list((s3 + s3))):
        print(f'{i9:^7}', end='|\n')
        try:
            show(s3, -f2)
            try:
                try:
                    l4.append(('a'.rfind(s3) or (3 - i1)))
                    raise OSError(i13)
                except* KeyError as e25:
                    show_error(e25)
                except* Exception as e26:
                    show_error(e26)
                    try:
                        match '%s':
                            case [x, y]:
                                print('[x, y]'); tell(lambda: locals().get('x'))
                            case Thing(n=x) if (ValueError('v')) * (0):
                                print('Thing(n=x)'); tell(lambda: locals().get('x'))
                            case _:
                                print('none')
                    except Exception as error: show_error(error)
            except Exception as error:
                show_error(error)
            try:
                match [[1],2]:
                    case _:
                        print('none')
            except Exception as error: show_error(error)
        except StopIteration as e27:
            show_error(e27)
            l21 = cap(list(zip(l4, ((t6 + t12) + (t6 + t12)))))
    show((len(s3[i1:]) / ((i9 << (i9 & 15)) and (i13 + i1))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match {b8: s3.replace(s3, s3), -4611686018427387904: ((i24 % 1000) ** (i9 & 3))}:
        case {} if (not d5):
            print(s3.join(map(str, [])), end='|\n')
        case Thing(n={'b': _, **rest}) if (b8 is None):
            try: show([(x,) for x in -1 if ([1,2,3]) % (slice(None,None,-1))])
            except Exception as error: show_error(error)
            b28 = cap(bool(bool(''.replace(s3, s3))))
        case _:
            for i24 in sorted({0, 1, 2, 3}, key=repr):
                tick()
                tell(lambda: clean_text(format(-2**63, float('nan'))))
                tell(lambda: clean_text(str((x for x in [3]), -0.0)))
    try:
        class Cb30(x=1):
            a = '日本'; b = 2
            class a: b = b
            del a
            s = {x: b for x in 'ab'}
        show(sorted(k for k in vars(Cb30) if k[:2] != '__'))
        tell(lambda: clean_text(Cb30.__annotations__))
        tell(lambda: clean_text(Cb30.missing))
        tell(lambda: clean_text(type('T', (Cb30,), {}, z=1)))
    except Exception as error: show_error(error)
    def sg31(p0=b'a', p1=(1,'a'), p2=2**70):
        return (p0, p1, p2, )
    tell(lambda: clean_text(sg31(-2**63, 0, (x for x in [3]), bytearray(b'xyz'))))
    tell(lambda: clean_text(sg31(1e300, ValueError('v'), 10**30, 7, *{1,2})))
    tell(lambda: clean_text(sg31(0.0, p0=1e-320, **{})))
    z32 = cap((set(divmod(i9, 255)) - set((-0.0,))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(dict(zip(str(f'{i1!r:_^9}'), l21)))
    if all(([] * ((i9 * i9) & 1))):
        try:
            match 2-3j:
                case Thing(x) if (()) == (type(None)) != (memoryview(b'abc')):
                    print('Thing(x)'); tell(lambda: locals().get('x'))
                case _:
                    print('none')
        except Exception as error: show_error(error)
        s3: str = cap('Hello'.join(map(str, ([100000000000000000000, 2305843009213693952, -24, 256] + l4)[:100000000000000000000])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d33 = cap(d5)
    show([], str((not isinstance([256, 49], int))))
    show([(f10 * (i24 + 5)), str(('bc' != '' > s3)), i1], str(s3.join(map(str, l4)).title()))
    try:
        def fn34(i35, *t36):
            tick()
            def fn37():
                tick()
                tell(lambda: f'{(-7.25)!s:^9s}')
                tell(lambda: f'{(0.0)!s:x}')
                print((f'{i1!r}' * (i9 & 3)), end='|\n')
                return -3
            if ('aXbXc' <= (('a' + s3) * ((Thing(i1) + i1).double & 3))):
                class Sl38:
                    __slots__ = ('x', 'y')
                class Sl39(Sl38):
                    __slots__ = ('__weakref__',)
                o = Sl38()
                try: del o.w
                except Exception as error: show_error(error)
                try: show(o.v)
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl38__z', 1)
                except Exception as error: show_error(error)
            i40, i40, *l43, i41 = iter([(255 + i1), (i42 := i9), (i44 := i9), (i42 ^ i1), 0])
            return (((i35 % 1000) ** (i42 & 3)) / fn37())
    except StopIteration:
        tell(lambda: -('é'))
        tell(lambda: ({}) <= (((1,2),3)))
    finally:
        print('finally', 45)
        def fn46(i47, i48, i49=(i1 | i1), *t50, i51):
            tick()
            f52 = cap(((float(1) + (f10 * f2)) if ((s3 == s3) and ({1: 2, 'b': 3} is not None)) else f10))
            f52 = cap(-0.1)
            return (~i49 or (i1 - i9))
        match tuple(l4):
            case {}:
                tell(lambda: (1e300).__round__(f2))
                tell(lambda: f'{(set()):{1}}')
    tell(lambda: (-5).__round__(1j))
    tell(lambda: (b' x\xff').rpartition())
    tell(lambda: (1 - 2j).__mul__(bytearray(b'x')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: -(True))
    class Sl53:
        __slots__ = 'x'
    class Sl54(Sl53):
        __slots__ = ('x', '__dict__')
    o = Sl54()
    try: o.w = True
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'x'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: o.v = b8
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'z'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: o.__class__ = Sl54
    except Exception as error: show_error(error)
    def sg55(p0, p1=range(5,0,-2), *, k0):
        return (p0, p1, k0, )
    tell(lambda: clean_text(sg55(Thing(1), 1e300, True, ((1,2),3), **{1: 2})))
    tell(lambda: clean_text(sg55(-2**63, 2-3j, 0j, slice(None,None,-1), k0=Thing(1))))
    tell(lambda: clean_text(sg55(((1,2),3), Thing(1), *b'', k0=-7.25)))
    tell(lambda: clean_text(sg55(Thing(1))))
    tell(lambda: clean_text(sg55(b'%d', {1:2}.items(), [[1],2], k0=())))
    try:
        def so56():
            print([x := i for i in 'cd'])
            while True:
                x = 9
                break
            x = 'outer'
            def si57():
                pass
                print([x := i for i in 'cd'])
                del x
                return 1
            try: si57()
            except Exception as error: show_error(error)
            del x
            if 0: x = 2
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so56()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    except KeyError as e58:
        show_error(e58)
        show(set(t22))
        for i59 in list(d33):
            tick()
            show({x60: (x60 & ((i9 % 1000) ** (i13 & 3))) for x60 in (l21 + l4)[:5]}, (-f2 / round(float(i24), 0)))
            try:
                class Cb61(int, str):
                    a = (); b = 2
                    @staticmethod
                    def st(): return 1
                    d = [b for _ in range(2)]
                    c = ~(1e-320)
                show(sorted(k for k in vars(Cb61) if k[:2] != '__'))
                tell(lambda: clean_text(Cb61.d))
                tell(lambda: clean_text(Cb61.__annotations__))
                tell(lambda: clean_text(Cb61.b))
            except Exception as error: show_error(error)
    finally:
        print('finally', 61)
        if (isinstance(str(i9), int) or ([2147483648 for x62 in range(9, 1, -2)] <= (l21 * (i9 & 1)))):
            def so63():
                global x
                def si64():
                    pass
                    print(sorted(locals()))
                    y = x
                    return 1
                print([clean_text(x) for _ in 'a'])
                try: si64()
                except Exception as error: show_error(error)
                x = 1
                try: print(clean_text(x))
                except Exception as error: show_error(error)
            try: so63()
            except Exception as error: show_error(error)
            try: print(clean_text(x))
            except Exception as error: show_error(error)
    l4[i9:i9:2] = ['ß', i1]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({}, (int((1e10 // i1)) < i1 > sum(((lambda: sum((x65 for x66 in reversed([][:4]))))() for x65 in t12))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try: v67 = (1,)
    except Exception as error: show_error(error)
    try: v67.n
    except Exception as error: show_error(error)
    tell(lambda: cap(v67))
    try: v67[1, 2] %= [1,2,3]
    except Exception as error: show_error(error)
    tell(lambda: cap(v67))
    try: v67[...] /= -7.25
    except Exception as error: show_error(error)
    tell(lambda: cap(v67))
    try: v67.n = v67
    except Exception as error: show_error(error)
    tell(lambda: cap(v67))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i59, i24 in enumerate(list({'a': 1})):
        tick()
        i68 = cap((('' * (i24 & 3)) + 'abc')[0].count(s3))
        def sg69(*, k0, k1):
            return (k0, k1, )
        tell(lambda: clean_text(sg69(*'日本', zz=memoryview(b'abc'), p0=Thing(1), **{1: 2})))
        tell(lambda: clean_text(sg69(set(), *(1,'a'), k0='0x1f')))
        tell(lambda: clean_text(sg69({'a':1}, 0j, False, -7.25, *-7.25, k0=0.0, **{'k0': 5})))
        tell(lambda: clean_text(sg69(memoryview(b'abc'), '', '1', *'abc')))
        tell(lambda: clean_text(sg69([None], *1e-320, k0=b'a', p0=[1])))
        with Manager(70, True) as i59:
            match [*t6]:
                case {'b': _, **rest} if (i71 == 2305843009213693952 != i68):
                    tell(lambda: clean_text(sorted(range(3), key=slice(None,None,-1))))
                    tell(lambda: clean_text(pow(slice(None,None,-1), NotImplemented, int)))
                    tell(lambda: (float('inf')).__format__(',', b8))
                    tell(lambda: (range(0)).__contains__(-0.5, s3))
                    tell(lambda: (set()).__xor__([]))
                    tell(lambda: (frozenset('ab')).__le__(-0.5))
                case (1 | 2):
                    space = {'x': cap((i1 := 2))}
                    try: exec('class made: y = x', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    if isinstance(f'{{}}{i24!a}', str):
                        show({})
                        tell(lambda: f'{(-1)!r:n}')
                        tell(lambda: f'{(7):z.1f}')
                        tell(lambda: clean_text(list(map(lambda x, y: x, 'abc', ()))))
                        tell(lambda: clean_text(isinstance('', 'é')))
                        tell(lambda: clean_text(vars(-0.0)))
                        tell(lambda: clean_text(isinstance({1:2}.items(), 'abc')))
                    else:
                        d72 = cap(({} | {}))
                        tell(lambda: ({1, 2, 3}).isdisjoint('big', 'x y'))
                        tell(lambda: (True).conjugate(''))
                        tell(lambda: ({1: 'x', None: 0}).__delitem__(('a', 'b'), count='ignore'))
                case int() if bool(t22):
                    def so74():
                        x = 'outer'
                        def si75():
                            pass
                            print([clean_text(x) for _ in 'a'])
                            return 1
                        match 5:
                            case x: pass
                        try: si75()
                        except Exception as error: show_error(error)
                        print([[x for x in (x, 1)] for x in 'e'])
                        print(clean_text(eval('x')))
                        try: print(clean_text(x))
                        except Exception as error: show_error(error)
                    try: so74()
                    except Exception as error: show_error(error)
                    try: print(clean_text(x))
                    except Exception as error: show_error(error)
                case _:
                    tell(lambda: clean_text(super(frozenset({1}), iter([1,2]))))
            show((s3.strip() if (b28 in l21) else (s3 + 'abc')[-1]).replace(s3, s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C76(list):
        value = (l21 or [7])[0]
        squares = [len(z7) for x77 in range(9, 1, -2) if (b8 and False)]
        def method(self, x=1):
            if (b28 in t12):
                raise KeyError(s3) from KeyError('cause')
            return cap(x + self.value)
    show(C76.value, C76.squares, C76().method(abs(i73)))
    try:
        class Cb78:
            a = float('inf'); b = 2
            def __init_subclass__(cls, **k): print(k)
            c = ({'a':1}.values()) is not ([1])
            yes = __module__
        show(sorted(k for k in vars(Cb78) if k[:2] != '__'))
        tell(lambda: clean_text(Cb78().f()))
        tell(lambda: clean_text(type('T', (Cb78,), {}, z=1)))
        tell(lambda: clean_text(Cb78.st()))
    except Exception as error: show_error(error)
    show((not (lambda x, y=fn34(i9, **{'zz': 1}): cap(x + y))(((i1 % 1000) ** (i9 & 3)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({i9}, (-f10 - ((f10 % f2) % f10)))
    tell(lambda: (range(5,0,-2)) + (iter([1,2])))
    tell(lambda: (['a']) == ('%s') in (-1))
    tell(lambda: (7) == (1j) <= ({'a':1}))
    tell(lambda: (float('inf'))[1:2, 3])
    class C79(dict):
        value = (i13).bit_length()
        squares = [fn34(x80) for x80 in reversed([-4611686018427387904][:4])]
        def method(self, x=1):
            b82 = cap(([][i9::-1] > list(zip(l4, t22))))
            return cap(x + self.value)
    show(C79.value, C79.squares, C79().method((i1 if b8 else 2147483648)))
    match tuple((l4 * (i9 & 1))):
        case {'b': _, **rest} if (i68 >= i9 > 255):
            show(d5.setdefault(i59, int(s3)))
    try:
        for (x, y), z in range(5,0,-2): tell(lambda: x)
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def sg83(p0=(1,), *rest, k0, **more):
        return (p0, k0, rest, more, )
    tell(lambda: clean_text(sg83(set(), (1,), k0=-1)))
    tell(lambda: clean_text(sg83(**{'k0': 5})))
    tell(lambda: clean_text(sg83(0j, frozenset({1}), k0=1j)))
    tell(lambda: clean_text(sg83()))
    tell(lambda: clean_text(sg83('%s', None, (), [1], zz=1j)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try: v84 = [[1],2]
    except Exception as error: show_error(error)
    try: v84[*[1]] |= 1e-320
    except Exception as error: show_error(error)
    tell(lambda: cap(v84))
    try: v84[1, 2] = b''
    except Exception as error: show_error(error)
    tell(lambda: cap(v84))
    try:
        try:
            show('%r' % (fn46(fn46(i1, 2147483648, i49=i9), (-4611686018427387904 % i24)),))
            raise ExceptionGroup('top', [ValueError(-41), ValueError(s3)])
        except* KeyError as e85:
            show_error(e85)
        except* Exception as e86:
            show_error(e86)
            b28 = cap((('%s' % (i1,) + s3.join(map(str, l4))) <= (s3[i24:i1] + 'abc')[((i73 % 1000) ** (i9 & 3))] <= f'{i71:>6}'))
    except Exception as error:
        show_error(error)
    show({b8: (int(f2) <= 65535), i9: (i1 <= (lambda x, y=255: cap(x + y))(i71))})
    print(s3, end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def sg87(p0='日本', p1='1', p2=1e300):
        return (p0, p1, p2, )
    tell(lambda: clean_text(sg87(p0=b'', zz=len)))
    tell(lambda: clean_text(sg87(0j, p2={1:2}.items(), zz=range(5,0,-2))))
    tell(lambda: clean_text(sg87(1.5, *10**30, p1='')))
    tell(lambda: clean_text(exec(slice(1))))
    tell(lambda: clean_text(getattr(False, [True,1.0], b'a')))
    try: show([(*x,) for x, y in 0j if +(1)])
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match isinstance(round(f10, 2), int):
        case (1 | 2) if (i1 > 100000000000000000000):
            tell(lambda: clean_text(list(range({(1,):[]}, range(3), ((1,2),3)))[:5]))
            tell(lambda: clean_text(getattr({}, bytearray(), iter([1,2]))))
            tell(lambda: clean_text(isinstance(..., ((1,2),3))))
            tell(lambda: clean_text(open(0j)))
        case Thing(n=i88) if (not i9):
            show(dict(zip((('0' if b8 else s3) + 'abc')[0], [fn34(i9), (), str(b8)])))
        case _:
            show((divmod((f2 % f10), (i13 if True else i89)), divmod(isinstance((0, (1, 2)), (list, float)), +3),))
    tell(lambda: clean_text(setattr(NotImplemented, ((1,2),3), [True,1.0])))
    tell(lambda: clean_text(list(range(slice(1), 0, '1'))[:5]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i90 in reversed(l4[:4]):
        tick()
        if ([] == l4):
            raise StopIteration('Hello') from KeyError('cause')
        async def co91():
            tick()
            tell(lambda: format(1.5, '>+z1'))
            o92 = Thing((i9 if b28 else i90))
            o92.n -= i9
            show(o92, o92.missing, o92[3])
            assert ((not 1e300) or (not i71))
            for i93 in range(9, 1, -2):
                tick()
                tell(lambda: (1 - 2j).conjugate())
                show((([f2] <= list(t6) == (l4 + [10])), fn46((i93 := i9), (2147483648 >> (2147483648 & 31)), i49=(i9 if b8 else i90)),), ((s3 if b8 else '').split() + [x95 for x94 in reversed(l4[:4]) if (i1 not in d5) for x95 in (1, 2)]))
                try:
                    for x[0] in False: tell(lambda: x)
                except Exception as error: show_error(error)
            else:
                i93 ^= (i93 := ~i93)
            show([((f10 - i13) % (i1 >> (i71 & 31)))])
            return await Pause((i1 % i9))
        show(drive(co91()))
        if isinstance(b8, (list, float)):
            l21.reverse()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l21[i90:] = l21
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 = i96 = cap(i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (((1, 2), [3])).__add__())
    tell(lambda: ([[1], [2]]).count())
    tell(lambda: ('Hello World').rpartition(t6))
    show(round(f2, 2))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try: show([(*x,) for x in bytearray() if (2**70) <= (slice(None,None,-1))])
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b28', globals().get('b28'))
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d33', globals().get('d33'))
show('d5', globals().get('d5'))
show('d72', globals().get('d72'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i13', globals().get('i13'))
show('i24', globals().get('i24'))
show('i59', globals().get('i59'))
show('i68', globals().get('i68'))
show('i71', globals().get('i71'))
show('i73', globals().get('i73'))
show('i88', globals().get('i88'))
show('i89', globals().get('i89'))
show('i9', globals().get('i9'))
show('i90', globals().get('i90'))
show('i96', globals().get('i96'))
show('l21', globals().get('l21'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('t12', globals().get('t12'))
show('t22', globals().get('t22'))
show('t6', globals().get('t6'))
show('z32', globals().get('z32'))
show('z7', globals().get('z7'))
