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


i1 = 256
f2 = -0.0
s3 = '%s'
l4 = []
d5 = {'a': 1}
t6 = (1,)
z7 = set()
b8 = False
i1 = 4611686018427387903
f2 = 1e300
s3 = '0'
l4 = [65535]
d5 = {'a': 1}
t6 = (1, 'a')
z9 = set()
b10 = False
try:
    tell(lambda: (((1, 2), [3])).__lt__('big'))
    tell(lambda: ({1, 2, 3}).add(iter([1, 2])))
    tell(lambda: (()).__add__((1, 2), []))
    tell(lambda: (((1, 2), [3])).__contains__())
    assert (2305843009213693952 < (s3 + s3) != ('Hello' if False else '12')), str(3)
    class C11:
        value = ((65535 % 1000) ** (i1 & 3))
        squares = [(2 | 10) for x12 in [][i1::-1][:5]]
        def method(self, x=1):
            show(i1)
            return cap(x + self.value)
    show(C11.value, C11.squares, C11().method((Thing(i1) + i1).double))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((lambda x, y=(i1 - i1): cap(x + y))((i1 * 2305843009213693952)) - int((f2 / i1))), d5)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try: v13 = -2**63
    except Exception as error: show_error(error)
    try: v13[:-1:5] = 'é'
    except Exception as error: show_error(error)
    tell(lambda: cap(v13))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            try:
                for i1 in t6:
                    tick()
                    tell(lambda: (1j) is not (bytearray()) not in (0.0))
                    tell(lambda: ({1:2}.items())[*[1]])
                    tell(lambda: ('日本') + ([1]))
                    tell(lambda: (b'ab\xff')[1.0:True])
                    i1 %= (len(l4)).bit_length()
                    def sg14(*rest, k0, **more):
                        return (k0, rest, more, )
                    tell(lambda: clean_text(sg14(' 12 ')))
                    tell(lambda: clean_text(sg14(**2**70)))
                    tell(lambda: clean_text(sg14({}, iter([1,2]), NotImplemented, '0x1f', p0={})))
                    tell(lambda: clean_text(sg14(' 12 ', (1,'a'), **{'k0': 5})))
                    tell(lambda: clean_text(sg14(slice(1), b'', [1], *'é')))
                else:
                    if (s3 in {(1, 2): 'p', 0: 0}):
                        raise ValueError(s3) from None
                raise ValueError(256)
            except* KeyError as e15:
                show_error(e15)
            except* Exception as e16:
                show_error(e16)
        except Exception as error:
            show_error(error)
        show(any([x17 for x17 in [4611686018427387903][:5]]))
    except Exception:
        tell(lambda: ([[1],2]) is not (0.0) not in (frozenset({1})))
        tell(lambda: (-2**63) - ({'a':1}.values()))
        tell(lambda: -(0))
        tell(lambda: (b'') * ({(1,):[]}))
    except LookupError as e19:
        show_error(e19)
        def fn20(i21):
            tick()
            *l22, i21 = iter([(Thing(i1) + i1).double])
            return ((f2 if b8 else 1e10) + (-1 ^ i1))
    else:
        tell(lambda: range(iter([1, 2])))
        tell(lambda: bytes(-1, *f2))
        def so23():
            x = 'outer'
            def si24():
                global x
                try: 1 / 0
                except ZeroDivisionError as x: print(type(x))
                return 1
            try: si24()
            except Exception as error: show_error(error)
            while True:
                x = 9
                break
            match 5:
                case x: pass
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so23()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    finally:
        print('finally', 24)
        try:
            if (s3 <= f'v={i1!a}' <= (f'{i1:{12}}' + '%d' % (i1,))):
                try:
                    try: v25 = Thing(1)
                    except Exception as error: show_error(error)
                    try: v25 = range(5,0,-2)
                    except Exception as error: show_error(error)
                    tell(lambda: cap(v25))
                    try: v25 *= len
                    except Exception as error: show_error(error)
                    tell(lambda: cap(v25))
                    try: v25 = 2
                    except Exception as error: show_error(error)
                    tell(lambda: cap(v25))
                    try: v25[...] = Thing(1)
                    except Exception as error: show_error(error)
                    tell(lambda: cap(v25))
                    space = {'x': cap(len([100000000000000000000]))}
                    try: exec('import math as y', {}, space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                except LookupError as e26:
                    show_error(e26)
                    tell(lambda: '%#i' % (1e-320, []))
            f2 = cap(round(f2, 2))
            try:
                try: v27 = ValueError('v')
                except Exception as error: show_error(error)
                try: v27.n = v27
                except Exception as error: show_error(error)
                tell(lambda: cap(v27))
            except (ValueError, KeyError) as e28:
                show_error(e28)
                try:
                    try:
                        show([x29 for x29 in list(l4[:5])[:5] if b10])
                        raise ExceptionGroup('top', [ExceptionGroup('g', [ExceptionGroup('g', [KeyError('bc'), ValueError('bc')]), ValueError(s3)])])
                    except* (ValueError, OSError) as e30:
                        show_error(e30)
                        i1 -= len([x31 for x31 in reversed(l4[:4]) if b10])
                    except* LookupError as e32:
                        show_error(e32)
                        i1 -= ([10, 1, 255] or [7])[0]
                except Exception as error:
                    show_error(error)
                print((s3 + 'ß').upper().replace('日本', '12'), end='|\n')
            except ValueError as e33:
                show_error(e33)
                i34, *l35 = iter([(i1 + i1), ~i1])
            finally:
                print('finally', 35)
                t6: object = cap((*(l4 * ((i1 >> (i1 & 31)) & 1)), fn20((i1).bit_length()),))
                if (i1 <= i1):
                    raise RuntimeError(255)
        except ZeroDivisionError as e36:
            show_error(e36)
            b37 = cap((d5 is not None))
            if bool((f'{i34:>6}' * (i1 & 3))):
                show(s3.join(map(str, [(Thing(i1) + i1).double, i1])))
        else:
            with Manager(38):
                tell(lambda: f'{(range(3))!s:_d}')
                print((str((1e-300 if b10 else f2)) * (str(i1).find(s3) & 3)), end='|\n')
    tell(lambda: filter())
    tell(lambda: any(True, ('a', 'b'), *s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i39 in range(0):
        tick()
        show(d5.pop(i1))
        try: v42 = 1e300
        except Exception as error: show_error(error)
        try: v42.n = type(None)
        except Exception as error: show_error(error)
        tell(lambda: cap(v42))
    space = {'x': cap((i1 >> (i1 & 31)))}
    try: exec('made = x + 1', globals(), space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    with Manager(43, True):
        t6 += (i1, i1,)
        i44, = (i34 := 10),
        tell(lambda: format(-0.0, '^,q'))
    tell(lambda: (b'12').rpartition((), '0x1f'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(tuple(l4[:])[:i34])
    show((((i1 - i1) - fn20(i39)) / (Thing(fn20(*[256])) + min(i1, i1)).double))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match 'abc':
            case {} if (type(None)) >= (()) <= (float('nan')):
                print('{}'); tell(lambda: locals().get('x'))
            case {1: x, **y}:
                print('{1: x, **y}'); tell(lambda: locals().get('x'))
            case _:
                print('none')
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(-0.0)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del l35[:i1:2]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl45:
        __slots__ = 'x'
    class Sl46(Sl45):
        v = 1
    o = Sl46()
    try: del o.w
    except Exception as error: show_error(error)
    try: o.x += 1
    except Exception as error: show_error(error)
    try: del o.z
    except Exception as error: show_error(error)
    try: o.__class__ = Sl45
    except Exception as error: show_error(error)
    try: del o.y
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(b10)
    show(([round(f2, 0)] > (l4 + [5, 255, 3][::2]) >= list(zip([], ()))), (*s3.strip().replace(s3, s3),))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f48 = cap((((i34 and i39) / (i1 and i34)) / --0.0))
    l35[i1], Thing.shared, Thing.shared, = l4[i50::2], divmod(i1, i47), (t6 + t6),
    s52: str = cap(f'{i50}')
    show((round(float(i47), 1) % (i1 % i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show({s3: (lambda x, y=(i1 + i1): cap(x + y))(len([2147483648, -4611686018427387904])), s3: ((s3 * (i1 & 3)) + 'abc')[(lambda x, y=i50: cap(x + y))(i34)]})
        match ((s52 + 'abc')[-1] + f'{{}}{s3}'):
            case -1:
                class Sp54:
                    n = None
                    def __reversed__(self):
                        return 1 / 0
                o = Sp54()
                tell(lambda: clean_text(o @ 1))
                tell(lambda: clean_text([*o]))
                tell(lambda: clean_text(all(o)))
                tell(lambda: clean_text(not o))
                tell(lambda: clean_text(o + o))
                w55 = 0
                while w55 < 5 and bool((i1 > i1)):
                    w55 += 1
                    tick()
                    def sg56(*rest, k0=['a'], **more):
                        return (k0, rest, more, )
                    tell(lambda: clean_text(sg56()))
                    tell(lambda: clean_text(sg56(*-7.25, **{1:2}.keys())))
                    tell(lambda: clean_text(sg56(k0=2-3j, **{'k0': 5})))
                    tell(lambda: clean_text(sg56([[1],2], *'0x1f', p0=0j, k0={1:2}.keys(), **{'a':1}.values())))
                    tell(lambda: clean_text(sg56([1], [None], float('nan'), p0=...)))
                    try:
                        l4[:i1] = [i1 for x57 in reversed(l4[:4]) for x58 in range(x57 % 4)]
                    finally:
                        print('finally', 58)
                        tell(lambda: (0j) * (...))
                        tell(lambda: (...) is (int))
                    show([], {b10: (((i39 % 1000) ** (i50 & 3)) >> ((100000000000000000000 ^ i1) & 31)), **((i1 and 0) >> (fn20(i50) & 31))})
            case 2.25 if (not i39):
                o59 = Thing(~100000000000000000000)
                o59.n = (i44 >> (5 & 31))
                show(o59, o59.missing, o59[3])
            case Thing(n=[_, *_]):
                try:
                    match slice(1):
                        case Thing(n=x):
                            print('Thing(n=x)'); tell(lambda: locals().get('x'))
                        case b'a':
                            print("b'a'"); tell(lambda: locals().get('x'))
                        case list([x, *_]):
                            print('list([x, *_])'); tell(lambda: locals().get('x'))
                        case int() | str() if (10**30) is (2-3j) is ({'a':1}.values()):
                            print('int() | str()'); tell(lambda: locals().get('x'))
                        case _:
                            print('none')
                except Exception as error: show_error(error)
                class Sp60(float):
                    n = 1
                    def __dir__(self):
                        print('__dir__')
                        return (3, 4)
                o = Sp60()
                tell(lambda: clean_text(round(o, 1)))
                tell(lambda: clean_text(chr(o)))
                tell(lambda: clean_text(max(o, 1)))
                tell(lambda: clean_text(o[0]))
        i61, i62, i63 = iter([(i1 | 7), i34, (i44 << (i1 & 15)), 0])
    except ArithmeticError as e64:
        show_error(e64)
        for i65, i66 in enumerate(t6):
            tick()
            def gen67(i68):
                tick()
                yield i68
                s69 = cap(f'v={s3:^7}')
                try: show([(*x,) for x, *_ in (1,) if (1e300)[1:-1]])
                except Exception as error: show_error(error)
            if (((i63 % 3) + (i1 ^ i1)) == (i47 := fn20(i62))):
                try: v70 = 10**30
                except Exception as error: show_error(error)
                try: v70[...]
                except Exception as error: show_error(error)
                tell(lambda: cap(v70))
                try: v70[5::]
                except Exception as error: show_error(error)
                tell(lambda: cap(v70))
                try: v70[:-1] |= '1'
                except Exception as error: show_error(error)
                tell(lambda: cap(v70))
                try: v70[1:2, 3]
                except Exception as error: show_error(error)
                tell(lambda: cap(v70))
                d71 = d72 = cap({f2: len(l4[:256]), f2: (((i1 % 1000) ** (i1 & 3)) * +i44)})
            elif ((l4 is None) or isinstance(sorted(l35, key=str), (list, float))):
                *l35, i73, i66, i74 = iter([fn20(*[i53]), int(f2), sum((x75 for x75 in range(5, 1, -2))), (i74 := 9), ((-4611686018427387904 % 1000) ** (-1 & 3))])
            print(((s52[i1:i1] if isinstance(l4, str) else ('aXbXc' + '日本')) if all(tuple(l35)) else f'{{}}{i47!s:>8}'), end='|\n')
        for i76 in sorted(z7, key=repr):
            tick()
            def fn77(i78, i79, i80=(i39 or 3), *t81):
                tick()
                def so82():
                    x = 'outer'
                    def si83():
                        pass
                        x = 1
                        print(clean_text(x))
                        return 1
                    try: si83()
                    except Exception as error: show_error(error)
                    match 5:
                        case x: pass
                    try: print(clean_text(x))
                    except Exception as error: show_error(error)
                try: so82()
                except Exception as error: show_error(error)
                try: print(clean_text(x))
                except Exception as error: show_error(error)
                g84 = gen67(sum(((lambda: x85)() for x85 in l4[:5])))
                show(next(g84, 'none'))
                show(next(g84, None))
                show(g84.throw(ValueError('thrown')))
                return i74
    else:
        if b8:
            class Sl86:
                __slots__ = ('x', 'y')
            class Sl87(Sl86):
                v = 1
            o = Sl87()
            try: show(o.w)
            except Exception as error: show_error(error)
            try: del o.z
            except Exception as error: show_error(error)
        else:
            async def co88():
                tick()
                return abs(i1)
                show(round(((f2 + f2) % (f48 - f2)), 0))
                show(await Pause(int('12')) * await Pause(i1))
                show(([4611686018427387903 for x89 in list(d5)][i1:] * (100000000000000000000 & 1)))
                return await Pause({'a': 1}.get(s3, i74))
            show(drive(co88()))
        assert any(s3.split('X'))
    print(((s3 + s3) + 'abc')[-1].lower(), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def sg90(p0, /, p1, p2=10**30, *, k0, k1=(x for x in [3]), **more):
        return (p0, p1, p2, k0, k1, more, )
    tell(lambda: clean_text(sg90(Thing(1), zz=float('nan'))))
    tell(lambda: clean_text(sg90([True,1.0], '0x1f', *True, p2=b'ab\xff', k0=NotImplemented)))
    tell(lambda: clean_text(sg90(k1=['a'])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match None:
            case bytes() | bytearray() if (iter([1,2]))[*[1]]:
                print('bytes() | bytearray()'); tell(lambda: locals().get('x'))
            case _:
                print('none')
    except Exception as error: show_error(error)
    o91 = Thing((i74 & -1))
    o91.n -= (i39 % i53)
    show(o91, o91.n, o91[3])
    b92 = cap(all(l4))
    try: tell(lambda: dict(*b'ab\xff', **'é'))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t93 = cap(())
    class Sl94:
        __slots__ = ('x', 'y')
    class Sl95(Sl94):
        __slots__ = ('__weakref__',)
    o = Sl95()
    try: show(o.w)
    except Exception as error: show_error(error)
    try: o.z += 1
    except Exception as error: show_error(error)
    try: del o.w
    except Exception as error: show_error(error)
    tell(lambda: b'%05d' % (x for x in [3]))
    tell(lambda: '{0}{1}'.format(1e300, 'é', a=1e300))
    b96 = cap((isinstance(float(i1), (list, float)) or (not -f2)))
    print(s3, end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: str({1, 2}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if ([2147483648, 4611686018427387903] < l4):
        raise StopIteration((i1).bit_length())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: f'{('abc')!a:s}')
    tell(lambda: f'{(False):10,.1f}')
    o97 = Thing((Thing([]) + i65).double)
    o97.n += ([2305843009213693952, 2147483648] or [7])[0]
    show(o97, o97.n, o97[1:2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co98():
        tick()
        def gen99(i100):
            tick()
            yield i100
            def sg101(p0, p1={1,2}, *, k0, k1, **more):
                return (p0, p1, k0, k1, more, )
            tell(lambda: clean_text(sg101(*range(5,0,-2), zz=-7.25, k0=2-3j)))
            tell(lambda: clean_text(sg101(-7.25, {1:2}.keys(), 1.5, {'a':1}.values(), p1='日本', k0=1, **{1: 2})))
            tell(lambda: clean_text(sg101(slice(1), '日本', '%s', 1, p1=((1,2),3))))
            try:
                class Cb102(metaclass=type):
                    a = 'abc'; b = 2
                    __slots__ = ('s', 'b')
                    s = {x: b for x in 'ab'}
                    def f(self): return __class__, b
                    class a: b = b
                    print(sorted(locals())[:4])
                show(sorted(k for k in vars(Cb102) if k[:2] != '__'))
                tell(lambda: clean_text(Cb102().f()))
                tell(lambda: clean_text(Cb102.__annotations__))
                tell(lambda: clean_text(Cb102.b))
            except Exception as error: show_error(error)
            try:
                try:
                    tell(lambda: (float('inf')).conjugate({97: 'z'}))
                    raise ExceptionGroup('top', [ExceptionGroup('g', [ExceptionGroup('g', [KeyError(s3)]), OSError(s3)]), OSError('日本'), KeyError(s52)])
                except* ValueError as e103:
                    show_error(e103)
                    def so104():
                        del x
                        y = x
                        x = 'outer'
                        def si105():
                            nonlocal x
                            (x := 3)
                            match 5:
                                case x: pass
                            print(clean_text((lambda: x)()))
                            print([clean_text(x) for _ in 'a'])
                            return 1
                        try: si105()
                        except Exception as error: show_error(error)
                        x += 1
                        x += 1
                        try: print(clean_text(x))
                        except Exception as error: show_error(error)
                    try: so104()
                    except Exception as error: show_error(error)
                    try: print(clean_text(x))
                    except Exception as error: show_error(error)
            except Exception as error:
                show_error(error)
        print(str(len(set())).title(), end='|\n')
        return await Pause((65535 % i1))
    show(drive(co98()))
    tell(lambda: format(float('nan'), '\u65e5^-0d'))
    tell(lambda: '% *e|' % (float('nan'), 1))
    l35[:i51:-1] = (l4 + l4)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((i107 := (i1 + i1)) >= 4611686018427387903), (round((2147483648 / i1), 2) >= ((float('inf') * f48) if (s3 <= s3) else (2.25 / f48))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b10', globals().get('b10'))
show('b37', globals().get('b37'))
show('b8', globals().get('b8'))
show('b92', globals().get('b92'))
show('b96', globals().get('b96'))
show('d5', globals().get('d5'))
show('d71', globals().get('d71'))
show('d72', globals().get('d72'))
show('f2', globals().get('f2'))
show('f48', globals().get('f48'))
show('i1', globals().get('i1'))
show('i107', globals().get('i107'))
show('i34', globals().get('i34'))
show('i39', globals().get('i39'))
show('i44', globals().get('i44'))
show('i47', globals().get('i47'))
show('i49', globals().get('i49'))
show('i50', globals().get('i50'))
show('i51', globals().get('i51'))
show('i53', globals().get('i53'))
show('i61', globals().get('i61'))
show('i62', globals().get('i62'))
show('i63', globals().get('i63'))
show('i65', globals().get('i65'))
show('i66', globals().get('i66'))
show('i73', globals().get('i73'))
show('i74', globals().get('i74'))
show('i76', globals().get('i76'))
show('l35', globals().get('l35'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('s52', globals().get('s52'))
show('t6', globals().get('t6'))
show('t93', globals().get('t93'))
show('z7', globals().get('z7'))
show('z9', globals().get('z9'))
