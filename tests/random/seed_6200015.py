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


i1 = 100000000000000000000
f2 = -0.0
s3 = 'bc'
l4 = [-3, 24, 1]
d5 = {'a': 1}
t6 = (1, 2, 3)
z7 = {1, 2}
b8 = False
i1 = -12
f2 = 1e300
s3 = 'ß'
l4 = [255, -4611686018427387904, 1, -3]
d5 = {}
t6 = (0, (1, 2))
z9 = {1, 2}
b8 = True
try:
    s3 = cap(f'{{}}{s3!r:_^9}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(abs((255 + 1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5 = cap({x10: sum((x10 for x11 in range(5) if (i1 not in t6))) for x10 in reversed([-1, 65535, 1][:4])})
    def gen12(i13):
        tick()
        yield i13
        print(str(False), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i1 in [3, float('inf'), i1][:5]:
        tick()
        def sg14(*rest, k0, k1={(1,):[]}):
            return (k0, k1, rest, )
        tell(lambda: clean_text(sg14(True, [[1],2], -2**63, zz=2**70, k1=[True,1.0])))
        tell(lambda: clean_text(sg14(1e300, *False, **{})))
        tell(lambda: clean_text(sg14(2**70, 1, ValueError('v'), '%s')))
        tell(lambda: clean_text(sg14({'a':1}.values(), b'%d', None, k0=type(None), p0=int, **'a')))
        tell(lambda: clean_text(sg14(k1={1:2}.items())))
    try:
        space = {'x': cap(i1)}
        try: exec('del x', space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        async def co15():
            tick()
            print((('12' + (s3 * (i1 & 3))) + '%5s' % -4611686018427387904), end='|\n')
            space = {'x': cap((i1 if b8 else i1))}
            try: exec('x = [x for x in range(x % 4)]', globals(), space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            z17 = z18 = cap(((set(s3) - {x16 for x16 in range(9, 1, -2)}) ^ set(())))
            try:
                show((f'{i1:{12}}' if (not (b8, t6, b8,)) else ((s3 if b8 else s3) if (s3 < 'x y') else s3)))
                o19 = Thing((i1 ^ 2305843009213693952))
                o19.n = (Thing(i1) + i1).double
                show(o19, o19.missing, o19[1:2])
            finally:
                print('finally', 19)
                l24 = cap(([i1 for x20 in range(9, 1, -2) for x21 in (1, 2)] + [i1 for x22 in list({}) for x23 in (1, 2)])[:3:-1])
            l4[:7:-1] = sorted([5, -4611686018427387904, -4611686018427387904, 256])
            return await Pause((i1 * i1))
        show(drive(co15()))
    finally:
        print('finally', 25)
        l4 = cap([(lambda: ((x26 % 1000) ** (x26 & 3)))() for x26 in range(5, 1, -2)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(27, True):
        w28 = 0
        while w28 < 2:
            w28 += 1
            tick()
            class Sl29:
                __slots__ = 'x'
            class Sl30(Sl29):
                pass
            o = Sl29()
            try: o.__class__ = Sl30
            except Exception as error: show_error(error)
            try: del o.x
            except Exception as error: show_error(error)
            try: del o.z
            except Exception as error: show_error(error)
            try: setattr(o, '_Sl29__z', 1)
            except Exception as error: show_error(error)
            try: v31 = bytearray()
            except Exception as error: show_error(error)
            try: v31[*[1]] *= '1'
            except Exception as error: show_error(error)
            tell(lambda: cap(v31))
            try: v31 *= 0
            except Exception as error: show_error(error)
            tell(lambda: cap(v31))
            try: v31[True:5:None] = v31
            except Exception as error: show_error(error)
            tell(lambda: cap(v31))
            try: v31.n
            except Exception as error: show_error(error)
            tell(lambda: cap(v31))
        def gen32(i33):
            tick()
            yield i33
            try:
                try:
                    for i34 in list(d5):
                        tick()
                        try: v35 = '1'
                        except Exception as error: show_error(error)
                        try: v35[1, 2]
                        except Exception as error: show_error(error)
                        tell(lambda: cap(v35))
                        show(isinstance(((i1 << (i33 & 15)) % (i34 ^ i34)), int), list(zip((s3 + s3).split('X'), divmod(min(i34, i33), len(s3)))))
                    else:
                        show({**{}, s3: all([]), i1: (s3 + 'abc')[0]}, {5, False, b8})
                    raise OSError(s3)
                except* (ValueError, OSError) as e36:
                    show_error(e36)
                except* LookupError as e37:
                    show_error(e37)
            except Exception as error:
                show_error(error)
        print(s3.replace(s3, s3).lower(), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f2 = f2 = cap(-f2)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    *l4, i38, i38 = iter([(i1 - i1), int(-3.75), -1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            space = {'x': cap(i38)}
            try: exec('del x', space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            tell(lambda: format(2**70, '+,.10o'))
            try:
                class Cb39(int, str):
                    a = 1; b = 2
                    def f(self): return __class__, b
                    print(sorted(locals())[:4])
                    g: undefined_name
                show(sorted(k for k in vars(Cb39) if k[:2] != '__'))
                tell(lambda: clean_text(Cb39(1)))
                tell(lambda: clean_text(Cb39.__annotations__))
                tell(lambda: clean_text(type('T', (Cb39,), {}, z=1)))
            except Exception as error: show_error(error)
        except KeyError as e40:
            show_error(e40)
            show((((lambda x, y=i1: cap(x + y))(i38) if (b8 is None) else (Thing(i1) + i1).double) - 10))
            tell(lambda: clean_text(list(reversed('日本'))))
            tell(lambda: clean_text(bin(-0.0)))
        finally:
            print('finally', 40)
            show({0, 1, 2, 3})
    finally:
        print('finally', 40)
        tell(lambda: (-1.5).hex())
        tell(lambda: ([1, 'a', None]).__iadd__())
        tell(lambda: ({'a': 1, 'b': 2}).__or__())
        tell(lambda: (slice(None)).indices())
    try:
        o41 = Thing(max(i1, i1))
        o41.n = d5.get(i1, i1)
        show(o41, o41.double, o41[1:2])
        l4[i1], = (1, 2, 3)[:i38],
        try:
            try:
                if bool(all((l4 + l4))):
                    print(f'{i38:<5}'.title(), end='|\n')
                    try:
                        match 1:
                            case {1: x, **y}:
                                print('{1: x, **y}'); tell(lambda: locals().get('x'))
                            case (x, (y, z)):
                                print('(x, (y, z))'); tell(lambda: locals().get('x'))
                            case int(x):
                                print('int(x)'); tell(lambda: locals().get('x'))
                            case _:
                                print('none')
                    except Exception as error: show_error(error)
                raise OSError(s3)
            except* KeyError as e42:
                show_error(e42)
            except* Exception as e43:
                show_error(e43)
        except Exception as error:
            show_error(error)
    finally:
        print('finally', 43)
        f44 = cap(1e300)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (2-3j) - ('é'))
    tell(lambda: (((1,2),3))[:])
    with Manager(45, True), Manager('second') as s3:
        tell(lambda: (()).__getitem__(sep='ignore'))
        def gen46(i47):
            tick()
            yield i47
            tell(lambda: clean_text(id((1,'a')) * 0))
    try:
        i1 &= sum((x48 for x48 in (l4 * (i1 & 1))[:5]))
        show(s3.split())
    except LookupError as e49:
        show_error(e49)
        show(((True, '%5s' % i1,) + ((not s3),)), (f'{s3:{3 + 2}}'[len(s3):(i50 := i1)] + ((s3 + 'bc') * (min(i1, i50) & 3))))
    except RuntimeError:
        show({2305843009213693952: s3.join(map(str, sorted(l4))), **{x52: i1 for x52 in list(d5) if False}}, ((f2 + f44) + (((lambda x, y=3: cap(x + y))(i1) % 1000) ** (((i1 % 1000) ** (i50 & 3)) & 3))))
        def fn53():
            tick()
            try:
                try:
                    if (s3 not in dict(zip(f'{i1:>6}', (l4 * (i1 & 1))))):
                        space = {'x': cap((i1 // i1))}
                        try: exec('import math as y', {}, space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                        b55 = b55 = cap((not divmod(min(0, i1), (i54 := i1))))
                    raise ExceptionGroup('top', [ValueError(i38), ExceptionGroup('g', [ValueError('Hello'), OSError(s3)]), KeyError(i38)])
                except* (ValueError, OSError) as e56:
                    show_error(e56)
                    show({0: (-3 // ((i54 % 1000) ** (3 & 3)))})
                except* LookupError as e57:
                    show_error(e57)
            except Exception as error:
                show_error(error)
            return ((i38 / i1) + (-4611686018427387904 - i1))
    finally:
        print('finally', 57)
        try:
            for x, (y, *z) in ...: tell(lambda: x)
        except Exception as error: show_error(error)
    tell(lambda: reversed())
    tell(lambda: zip())
    tell(lambda: type(float('nan'), iter([1, 2]), slice(1)))
    class C58(dict):
        value = (i1 << (i1 & 15))
        squares = [i1 for x59 in s3.split('X')[:5] for x60 in range(x59 % 4)]
        def method(self, x=1):
            show((((lambda x, y=i1: cap(x + y))(1) + int(f2)) - i50))
            tell(lambda: format(-2.5-1j, '=z,e'))
            return cap(x + self.value)
    show(C58.value, C58.squares, C58().method({'a': 1}.get('ß', 1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def so61():
        with Manager(2) as x: pass
        class x: x = 1
        x = 'outer'
        def si62():
            pass
            class x: x = 1
            print([x := i for i in 'cd'])
            return 1
        print([clean_text(x) for _ in 'a'])
        try: si62()
        except Exception as error: show_error(error)
        print([clean_text(x) for _ in 'a'])
        def x(): pass
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    try: so61()
    except Exception as error: show_error(error)
    try: print(clean_text(x))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: f'<{f"{(None)!a}":>9}|{ '0x1f' = }>')
    tell(lambda: '{0:'.format(..., 1e300))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl63:
        __slots__ = ['y', '__z']
    class Sl64(Sl63):
        v = 1
    o = Sl64()
    try: o.z = t6
    except Exception as error: show_error(error)
    try: o.__class__ = Sl63
    except Exception as error: show_error(error)
    try: show(o.w)
    except Exception as error: show_error(error)
    try: show(o.z)
    except Exception as error: show_error(error)
    try: o.z = -3.75
    except Exception as error: show_error(error)
    del l4[(Thing(i1) + i50).double]
    show({s3, 'ß', s3}, ((Thing(int(s3)) + max(i38, i1)).double if (([256, 2, 0, 35] + l4) >= l4) else (s3.find(s3) + (t6 or [7])[0])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    pass
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i66 in range(1):
        tick()
        l4.reverse()
        def so68():
            global x
            try: 1 / 0
            except ZeroDivisionError as x: print(type(x))
            y = x
            def si69():
                pass
                y = x
                try: 1 / 0
                except ZeroDivisionError as x: print(type(x))
                print(clean_text((lambda: x)()))
                def x(): pass
                return 1
            try: si69()
            except Exception as error: show_error(error)
            match 5:
                case x: pass
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so68()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
        try:
            match 0j:
                case []:
                    print('[]'); tell(lambda: locals().get('x'))
                case True:
                    print('True'); tell(lambda: locals().get('x'))
                case _:
                    print('none')
        except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((('%s' if b8 else s3) * (i1 & 3)).split('X'))
    def so70():
        global x
        def si71():
            pass
            del x
            x = 1
            def x(): pass
            while True:
                x = 9
                break
            return 1
        x = 1
        try: si71()
        except Exception as error: show_error(error)
        print([[x for x in (x, 1)] for x in 'e'])
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    try: so70()
    except Exception as error: show_error(error)
    try: print(clean_text(x))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g72 = gen32(max(i1, i38))
    show([cap(v) for v, _ in zip(g72, range(6))])
    tell(lambda: ('\u65e5\u672c').islower(bytearray(b'x'), 5))
    tell(lambda: (1).as_integer_ratio(s3, 'big'))
    tell(lambda: (' x\t\n').strip(l4))
    try: tell(lambda: print(set(), **slice(None,None,-1), **range(3)))
    except Exception as error: show_error(error)
    class Sl73:
        __slots__ = ('x', 'y')
    class Sl74(Sl73):
        v = 1
    o = Sl74()
    try: o.__class__ = Sl74
    except Exception as error: show_error(error)
    try: o.__class__ = Sl74
    except Exception as error: show_error(error)
    if b8:
        raise IndexError(s3.join(map(str, l4))) from KeyError('cause')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f44', globals().get('f44'))
show('i1', globals().get('i1'))
show('i38', globals().get('i38'))
show('i50', globals().get('i50'))
show('i66', globals().get('i66'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
show('z9', globals().get('z9'))
