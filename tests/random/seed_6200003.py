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


i1 = -4611686018427387904
f2 = -0.0
s3 = 'aXbXc'
l4 = [3]
d5 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z7 = {0, 1, 2, 3}
b8 = False
i1 = 2147483648
f9 = 0.0
s3 = 'x y'
l4 = [-1]
d5 = {}
t6 = ()
z7 = {'a', 1}
b10 = True
try:
    match [(i1 / i1)]:
        case str():
            for i1 in range(5, 1, -2):
                tick()
                space = {'x': cap((i1 - i1))}
                try: exec('x: int = 5; y = sorted(__annotations__)', {}, space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            else:
                t6 += (t6 + t6)[:i1]
            tell(lambda: format('text', '=+.10E'))
        case []:
            del l4[i1]
            l4.insert(-3, (1, 2, 3).count(s3))
        case Thing(n=[_, *_]):
            def fn15(i16, i17=i1, *, i18=1):
                global s3
                tick()
                i17 ^= abs(i1)
                b20: object = cap(any([i1 for x19 in range(9, 1, -2)]))
                return ((i1 / i1) if all(l4) else (i1 / i1))
            l4[i1] = min((i1).bit_length(), (Thing(i1) + i1).double)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    Thing.shared, i22, l4[4611686018427387903], = s3.split(), '0'.split('X'), sorted(l4),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match ():
            case (int() as i24) if (1 == i1):
                b10 = cap((float((i1 | i1)) <= f2 >= float(d5.get(i24, i1))))
            case [*_]:
                show((not dict(zip(s3.join(map(str, l4)), s3.split()))), f2)
                show((({} | d5) | {x25: x25 for x25 in s3.split()[:5]}))
            case _:
                def sg26(p0, p1=bytearray(b'xyz'), /, *, k0, k1, **more):
                    return (p0, p1, k0, k1, more, )
                tell(lambda: clean_text(sg26(range(3), [1,2,3])))
                tell(lambda: clean_text(sg26(b'a', p1='1', p0={(1,):[]})))
                tell(lambda: clean_text(sg26(zz='abc', k0=0.0)))
                tell(lambda: clean_text(sg26(frozenset({1}), {1:2}.keys(), range(5,0,-2), *0j, **{1: 2})))
                tell(lambda: clean_text(sg26(float('inf'), p1=frozenset({1}), k1=False)))
        tell(lambda: clean_text(max(['a'], float('inf'))))
        tell(lambda: clean_text(pow(-0.0, {'a':1}.values(), 7)))
        tell(lambda: clean_text(float(((1,2),3))))
        tell(lambda: clean_text(bin(7)))
        z7 = z7 = cap({True, b10})
    finally:
        print('finally', 26)
        tell(lambda: clean_text(int.from_bytes('1')))
        tell(lambda: clean_text(open(...)))
        tell(lambda: clean_text(bin(NotImplemented)))
        tell(lambda: clean_text(next(iter(1e300), ' 12 ')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(float('nan'), '\u65e5^+5f'))
    class C27(list):
        value = (-3 >> (i1 & 31))
        squares = [x28 for x28 in sorted({1, 2}, key=repr)]
        def method(self, x=1):
            l29 = cap(list([-3, 10, 7, 0][i1:i1][:5]))
            tell(lambda: (0j).__format__())
            tell(lambda: ([]).__lt__('ignore', maxsplit=l4))
            tell(lambda: (b' x\xff').find(1, [256], count=d5))
            return cap(x + self.value)
    show(C27.value, C27.squares, C27().method(abs(2147483648)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match [None]:
            case {'a': x} if ([[1],2]) != (len):
                print("{'a': x}"); tell(lambda: locals().get('x'))
            case _:
                print('none')
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5.update(dict(zip(s3, l4)))
    try:
        i23 -= (Thing((lambda x, y=i1: cap(x + y))(i1)) + i1).double
        print(s3, end='|\n')
    except ZeroDivisionError:
        show((d5 is not None))
        class C31:
            value = (lambda x, y=i23: cap(x + y))(i1)
            squares = [x32 for x32 in range(5, 1, -2) if (b10 or b8)]
            def method(self, x=1):
                assert bool((1.5 + 1e10)), '日本'.strip()
                show(-f9)
                return cap(x + self.value)
        show(C31.value, C31.squares, C31().method(d5.get(s3, i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp33(tuple):
        n = 1
        def __iadd__(self, other):
            print('__iadd__')
            return 1 / 0
        def __missing__(self, key):
            return 'text'
        def __abs__(self):
            print('__abs__')
            return None
    o = Sp33()
    tell(lambda: clean_text(hex(o)))
    tell(lambda: clean_text(str(o)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del i1
    try:
        with Manager(34) as i22, Manager('second') as s3:
            class Sl35:
                __slots__ = 'x'
            class Sl36(Sl35):
                pass
            o = Sl35()
            try: del o.v
            except Exception as error: show_error(error)
            try: o.__class__ = Sl35
            except Exception as error: show_error(error)
            print((('%r' % (65535,) * ((i1 << (i1 & 15)) & 3)) if (i1 not in {x37: i1 for x37 in range(1) if True}) else f'{{}}{i1:}'.replace('0', s3)), end='|\n')
        b38 = cap(((i1 is None) and b10))
        z7 = cap(set(str(b10).replace(s3, s3)))
    except Exception:
        if (s3 in divmod((lambda x, y=i1: cap(x + y))(10), (-4611686018427387904 - i23))):
            print('%r' % (i1,).strip()[(len('x y') if (i23 not in d5) else (l4 or [7])[0]):], end='|\n')
            def so40():
                global x
                for x in 'ab': pass
                def si41():
                    pass
                    print(clean_text(eval('x')))
                    for x in 'ab': pass
                    exec('x = 5'); print(clean_text(x))
                    x: int
                    return 1
                print(clean_text(x))
                try: si41()
                except Exception as error: show_error(error)
                print([clean_text(x) for _ in 'a'])
                x += 1
                try: print(clean_text(x))
                except Exception as error: show_error(error)
            try: so40()
            except Exception as error: show_error(error)
            try: print(clean_text(x))
            except Exception as error: show_error(error)
    except TypeError:
        tell(lambda: clean_text(int.from_bytes('abc')))
        tell(lambda: clean_text(set(1) | set([True,1.0])))
        i22 ^= (len({0, 1, 2, 3})).bit_length()
    finally:
        print('finally', 42)
        f9 = cap(1e300)
        tell(lambda: clean_text(open([None])))
        tell(lambda: clean_text(getattr(type(None), 'a')))
    with Manager(43):
        try:
            try:
                try:
                    l4.remove((i1 := i1))
                    raise ExceptionGroup('top', [KeyError(i1), OSError('日本')])
                except* ValueError as e45:
                    show_error(e45)
                    tell(lambda: (frozenset('ab')).issubset({'a': 1}, 1))
                    tell(lambda: ([]).extend())
                    tell(lambda: (range(0)).__contains__([], ...))
            except Exception as error:
                show_error(error)
        except AttributeError as e46:
            show_error(e46)
            try: show([(x,) for x in b'ab\xff' if -(bytearray())])
            except Exception as error: show_error(error)
            l4 = cap(([*(), (f9 - f2), i24] * (fn15(*[d5.get(s3, 65535)], i17=fn15(i1)) & 1)))
        finally:
            print('finally', 46)
            o47 = Thing((256 + i1))
            o47.n = abs(i24)
            show(o47, o47.double, o47[::-1])
            show((not (float(i1) // (f9 * i1))))
        try:
            print(((s3[i22:1] if isinstance(f9, str) else (s3 + '%s')) + (f'v={i22:{12}}' if False else str(s3))), end='|\n')
        except Exception as e48:
            show_error(e48)
            def so49():
                x = 'outer'
                def si50():
                    pass
                    y = x
                    def x(): pass
                    def x(): pass
                    print(clean_text(x))
                    return 1
                try: si50()
                except Exception as error: show_error(error)
                print(clean_text(eval('x')))
                try: print(clean_text(x))
                except Exception as error: show_error(error)
            try: so49()
            except Exception as error: show_error(error)
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        finally:
            print('finally', 50)
            async def co51():
                tick()
                try: v52 = False
                except Exception as error: show_error(error)
                try: del v52[1:2, 3]
                except Exception as error: show_error(error)
                tell(lambda: cap(v52))
                try: v52[*[1]] /= 0j
                except Exception as error: show_error(error)
                tell(lambda: cap(v52))
                try:
                    show(({0} | {s3}), ((lambda x, y=(i1 << (i1 & 15)): cap(x + y))((Thing(7) + 1).double) if (b10 is not None) else ((-3 - i23) >> (sum((x53 for x53 in sorted(z7, key=repr))) & 31))))
                except LookupError as e54:
                    show_error(e54)
                    show(bool(('%5s' % i22 + s3)))
                return await Pause(len(d5))
            show(drive(co51()))
            def so55():
                global x
                print(clean_text(x))
                def si56():
                    global x
                    class x: x = 1
                    return 1
                try: si56()
                except Exception as error: show_error(error)
                try: 1 / 0
                except ZeroDivisionError as x: print(type(x))
                match 5:
                    case x: pass
                try: print(clean_text(x))
                except Exception as error: show_error(error)
            try: so55()
            except Exception as error: show_error(error)
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        f9 /= -f9
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co57():
        tick()
        l4.insert(s3.rfind(s3), (i1 + -4611686018427387904))
        tell(lambda: format(1e20, '^+01%'))
        class Sl61:
            __slots__ = ['y', '__z']
        class Sl62(Sl61):
            __slots__ = 'w'
        o = Sl62()
        try: o.z += 1
        except Exception as error: show_error(error)
        try: o.__class__ = Sl61
        except Exception as error: show_error(error)
        try: show(o.__dict__)
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'z'), dir(o)[-4:])
        except Exception as error: show_error(error)
        space = {'x': cap((i63 := i1))}
        try: exec("y = (lambda: x)() if 'x' not in globals() else 0", {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        return await Pause(i1)
    show(drive(co57()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s3 = cap(('' * ((((0 % 1000) ** (-4611686018427387904 & 3)) | (lambda x, y=i1: cap(x + y))(i1)) & 3)))
    try: show([(x,) for x in ['a'] if ('0x1f')[-7]])
    except Exception as error: show_error(error)
    try:
        show(round(((i1 / i1) * (1.5 / f9)), 1), (divmod(i1, i1)[i1:i23:-1] + (tuple(l4) + tuple(l4))))
    finally:
        print('finally', 63)
        tell(lambda: clean_text(exec(float('inf'))))
        tell(lambda: clean_text(super([[1],2], [])))
        tell(lambda: clean_text(next(iter({1:2}.items()), (x for x in [3]))))
        tell(lambda: clean_text(print('x', sep={'a':1})))
        tell(lambda: f'<{f"{(-1)!r}":^12}|{ 2-3j = }>')
        tell(lambda: b'%#s' % (iter([1,2]), '%s'))
    w64 = 0
    while w64 < 2:
        w64 += 1
        tick()
        w65 = 0
        while w65 < 5 and (not (i1 or i1)):
            w65 += 1
            tick()
            i24, i23, i22 = abs(i1), i22, (i1 % i1)
        else:
            for i24 in [][:5]:
                tick()
                l4 = cap((i1 is not None))
                try:
                    try:
                        tell(lambda: ({'a':1}.values()) is not (b'a') is ({1:2}.keys()))
                        raise ValueError(s3)
                    except* (ValueError, OSError) as e66:
                        show_error(e66)
                    except* LookupError as e67:
                        show_error(e67)
                        f9 = cap((((Thing(i1) + i1).double).bit_length() / (d5.get(i24, i22) * ((i23 % 1000) ** (i24 & 3)))))
                except Exception as error:
                    show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if ([] <= list(zip(l4, tuple(l4)))):
        show(d5.setdefault('Hello', ((i1 % 1000) ** (i1 & 3))))
        show(set())
        l4 += l4
        l4 = cap(l4)
    else:
        tell(lambda: f'<{f"{(1.5)!a}":>9}|{ {'a':1} = }>')
        tell(lambda: ({1:2,'b':3}) | ({'a':1}))
    try:
        try:
            tell(lambda: clean_text(sorted(slice(1), reverse={})))
            tell(lambda: clean_text(getattr({(1,):[]}, '%s')))
            tell(lambda: clean_text(int(1e-320, b'')))
            tell(lambda: clean_text([1].__class__.__name__))
            raise KeyError(s3)
        except* ValueError as e69:
            show_error(e69)
            t70 = cap(t6)
    except Exception as error:
        show_error(error)
    show(d5, str((b8 and b8)).title())
    def so71():
        (x := 3)
        import math as x
        x = 'outer'
        def si72():
            nonlocal x
            print(clean_text(eval('x')))
            x += 1
            import math as x
            (x := 3)
            return 1
        try: si72()
        except Exception as error: show_error(error)
        y = x
        while True:
            x = 9
            break
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    try: so71()
    except Exception as error: show_error(error)
    try: print(clean_text(x))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(f'{{}}{s3!r}', end='|\n')
    tell(lambda: format('text', ' #1'))
    tell(lambda: '%*a|' % ('text', 1))
    def gen73(i74):
        tick()
        yield i74
        yield (Thing((i75 := i1)) + ((i1 % 1000) ** (i1 & 3))).double
    print(f'{{}}{i22:>6}'.replace(s3, s3), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match f9:
        case [[_, *_]]:
            l4[3], Thing.shared, = divmod(i1, i1), l4,
        case {0: _} if (i22 < 2305843009213693952 > 0):
            tell(lambda: ({1,2}) != (10**30))
            tell(lambda: (float('inf')) <= (slice(1)) != (0j))
            tell(lambda: (1e-320)[1:2, 3])
            tell(lambda: ({}) - (range(5,0,-2)))
    try:
        try:
            class Cb76:
                a = 0.0; b = 2
                c = (-0.0) - ([])
            show(sorted(k for k in vars(Cb76) if k[:2] != '__'))
            tell(lambda: clean_text(Cb76.b))
            tell(lambda: clean_text(Cb76.__doc__))
            tell(lambda: clean_text(Cb76.d))
        except Exception as error: show_error(error)
        for i1, i22 in enumerate(range(9, 1, -2)):
            tick()
            match []:
                case (0 | str()) if (b8 and b10):
                    try: v77 = True
                    except Exception as error: show_error(error)
                    try: v77[1, 2] @= Thing(1)
                    except Exception as error: show_error(error)
                    tell(lambda: cap(v77))
                    try: del v77[::1]
                    except Exception as error: show_error(error)
                    tell(lambda: cap(v77))
                    try: v77.n
                    except Exception as error: show_error(error)
                    tell(lambda: cap(v77))
                    try: del v77[100]
                    except Exception as error: show_error(error)
                    tell(lambda: cap(v77))
                case Thing(n=(1 | 2)):
                    i78, i79 = iter([abs(i1), sum((x80 for x80 in range(0) if b10 for x81 in range(x80 % 4)))])
                    show((set(sorted(l4)) & set(tuple(l4))), set(list(zip([f2, '0'], (t6 + t6)))))
                case _:
                    del t70
    except KeyError as e82:
        show_error(e82)
        try:
            class Sl83:
                __slots__ = 'x'
            class Sl84(Sl83):
                pass
            o = Sl84()
            try: o.v = s3
            except Exception as error: show_error(error)
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            try: o.z = False
            except Exception as error: show_error(error)
            try: o.v = l4
            except Exception as error: show_error(error)
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            try: o.v += 1
            except Exception as error: show_error(error)
            class Sl85:
                __slots__ = ()
            class Sl86(Sl85):
                __slots__ = ('__weakref__',)
            o = Sl86()
            try: show(hasattr(o, 'x'), dir(o)[-4:])
            except Exception as error: show_error(error)
            try: setattr(o, '_Sl85__z', 1)
            except Exception as error: show_error(error)
        except ValueError as e87:
            show_error(e87)
            i88 = cap((((i23 % 100000000000000000000) if ([255] == l4) else ~i1) >> ((fn15(*[i1], i17=7, i18=0) - len(d5)) & 31)))
            show({(d5 | {(1, 2): 'p', 0: 0}).get(i79, x89) for x89 in range(1)})
        except KeyError:
            assert (not [255][i23:i1:2])
            if isinstance(b10, str):
                raise StopIteration((s3 if b10 else s3)) from KeyError('cause')
        else:
            show(set((0.1, i24, f'v={i88=}',)))
            tell(lambda: clean_text(memoryview(memoryview(b'abc')).cast(slice(1)).tolist()))
            tell(lambda: clean_text(sorted('abc', key='a')))
        raise
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match ['a']:
            case True if ([]) is not (float('inf')):
                print('True'); tell(lambda: locals().get('x'))
            case -7.25 if ({'a':1}) != ('a') is not (0j):
                print('-7.25'); tell(lambda: locals().get('x'))
            case _:
                print('none')
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            def so91():
                print(clean_text(x))
                x = 'outer'
                def si92():
                    nonlocal x
                    print(clean_text(x))
                    print(sorted(locals()))
                    del x
                    print([x := i for i in 'cd'])
                    return 1
                try: si92()
                except Exception as error: show_error(error)
                x = 1
                try: print(clean_text(x))
                except Exception as error: show_error(error)
            try: so91()
            except Exception as error: show_error(error)
            try: print(clean_text(x))
            except Exception as error: show_error(error)
            raise KeyError(i1)
        except* ValueError as e93:
            show_error(e93)
            try: v94 = type(None)
            except Exception as error: show_error(error)
            try: pass
            except Exception as error: show_error(error)
            tell(lambda: cap(v94))
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if ([] is None):
        try: v95 = ValueError('v')
        except Exception as error: show_error(error)
        try: v95[::] //= 0.0
        except Exception as error: show_error(error)
        tell(lambda: cap(v95))
        try: v95 *= 'é'
        except Exception as error: show_error(error)
        tell(lambda: cap(v95))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b10', globals().get('b10'))
show('b38', globals().get('b38'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i22', globals().get('i22'))
show('i23', globals().get('i23'))
show('i24', globals().get('i24'))
show('i78', globals().get('i78'))
show('i79', globals().get('i79'))
show('i88', globals().get('i88'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('t70', globals().get('t70'))
show('z7', globals().get('z7'))
