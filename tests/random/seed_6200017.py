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


i1 = 10
f2 = -0.0
s3 = '0'
l4 = [1, 5]
d5 = {1: 2, 'b': 3}
t6 = (1,)
z7 = {0, 1, 2, 3}
b8 = True
i9 = -1
f10 = 2.25
s3 = ''
l4 = [5]
d11 = {'a': 1}
t12 = (0, (1, 2))
z7 = set()
b13 = True
try:
    tell(lambda: (0).__mod__())
    tell(lambda: ({(1,): []}).__delitem__({1, 2}, i1))
    tell(lambda: (-0.0).__eq__(1, {(1, 2): 'p', 0: 0}))
    s3 += str(s3.join(map(str, l4)))
    s3 = cap(s3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C14:
        value = (t6 or [7])[0]
        squares = [(lambda: x15)() for x15 in t6]
        def method(self, x=1):
            print((s3 + 'abc')[0], end='|\n')
            return cap(x + self.value)
    show(C14.value, C14.squares, C14().method(i9))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen16(i17):
        tick()
        yield i17
        try: v18 = {1:2}.keys()
        except Exception as error: show_error(error)
        try: v18[*[1]] /= 1.5
        except Exception as error: show_error(error)
        tell(lambda: cap(v18))
        try: pass
        except Exception as error: show_error(error)
        tell(lambda: cap(v18))
        try: v18 = [1]
        except Exception as error: show_error(error)
        tell(lambda: cap(v18))
        try: v18 = bytearray(b'xyz')
        except Exception as error: show_error(error)
        tell(lambda: cap(v18))
        try: v19 = [[1],2]
        except Exception as error: show_error(error)
        try: v19[1, 2] = v19
        except Exception as error: show_error(error)
        tell(lambda: cap(v19))
        try: v19[1, 2] = v19
        except Exception as error: show_error(error)
        tell(lambda: cap(v19))
        s20: str = cap(((s3 * (i9 & 3)).replace(s3, []) + 'abc')[0])
        o21 = Thing((65535 if b13 else i1))
        o21.n = i9
        show(o21, o21.missing, o21[3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w22 = 0
    while w22 < 3 and (not s3):
        w22 += 1
        tick()
        class C23(dict):
            value = {(1, 2): 'p', 0: 0}.get(i1, i9)
            squares = [sum((i9 for x25 in reversed(l4[:4]) if False)) for x24 in list(d5) if ([100000000000000000000, 7, 10, -3] is None)]
            def method(self, x=1):
                assert bool(dict(zip(s3, [4611686018427387903, 1, -1, 256]))), ('日本' + s3)
                show(l4, (list((0, (1, 2))) * (abs(min(i1, i1)) & 1)))
                return cap(x + self.value)
        show(C23.value, C23.squares, C23().method(len(s3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert (2147483648 > 65535), '%s' % 256
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C26(Thing):
        value = (i1 * i9)
        squares = [sum((i1 for x28 in reversed(l4[:4]))) for x27 in reversed([][:4])]
        def method(self, x=1):
            l4[(i1 if b13 else i9)] = ((i1 if b13 else i1)).bit_length()
            tell(lambda: clean_text(setattr(True, {}, iter([1,2]))))
            return cap(x + self.value)
    show(C26.value, C26.squares, C26().method(i9))
    show([], '日本'.join(map(str, list(zip([255], t12)))).find('x y'))
    class Sp31(dict):
        n = None
        def __length_hint__(self):
            return 2.5
        def __radd__(self, other):
            return 'text'
        def __contains__(self, key):
            print('__contains__')
            return {}
        def __len__(self):
            return None
    o = Sp31()
    tell(lambda: clean_text(list(o)))
    tell(lambda: clean_text(round(o)))
    tell(lambda: clean_text(o == 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i9 in sorted(z7, key=repr):
        tick()
        show(s3.join(map(str, f'{s3:}'.split('X'))))
        assert ((not l4) and bool(t6)), f'{{}}{s3=}'
    del l4[::2]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(isinstance(all([(lambda: i1)() for x34 in range(5, 1, -2)]), str), i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: '{0}{1}'.format([[1],2], 1e-320, a=[[1],2]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if bool(s3):
        del d11[s3]
        f38 = cap((round((f10 % f10), 2) % -float('inf')))
    else:
        for i39 in gen16((i1 and i9)):
            tick()
            tell(lambda: format(None, '= o'))
            tell(lambda: format([1], ' 1_.3F'))
            show((not (int(b13) % (i9 ^ i1))), s3)
        else:
            tell(lambda: format(1.5, '\u65e5^-5.0%'))
            tell(lambda: '%+5.0i|' % (1.5, 1))
    show((l4 + sorted([x40 for x40 in range(5)], reverse=True)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g41 = gen16((i1 if True else 2))
    show(next(g41, 'none'))
    g41.close()
    show(g41.send(sum((i9 for x42 in range(0)))))
    show(next(g41, None))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        i35 = cap(((((i9 if b8 else i1)).bit_length() % 1000) ** ((len({}) % (i9 if b8 else 2147483648)) & 3)))
    except ValueError as e43:
        show_error(e43)
        try:
            try:
                for i44 in range(1):
                    tick()
                    tell(lambda: f'{(10**30):\n^5}')
                    i39 //= i39
                    w46 = 0
                    while w46 < 3 and any([]):
                        w46 += 1
                        tick()
                        f2 = cap(round(f10, 2))
                    else:
                        tell(lambda: (range(5, 0, -2)).index('0x1f', **{'a': 1}))
                        tell(lambda: ('a,b,,c').endswith('0x1f'))
                        tell(lambda: (True).bit_count(s3, *l4, byteorder=5))
                        tell(lambda: ({1.5, 'a'}).__xor__(..., 5, *{'a': 1}))
                else:
                    tell(lambda: f'<{f"{('abc')}":.2}|{ set() = }>')
                    tell(lambda: f'{({1:2}.keys()):<}')
                raise OSError(i9)
            except* KeyError as e47:
                show_error(e47)
                try:
                    show(set(str(s3)))
                    def sg48(*, k0=[]):
                        return (k0, )
                    tell(lambda: clean_text(sg48(bytearray(b'xyz'), '', p0=-0.0)))
                    tell(lambda: clean_text(sg48(True, b'ab\xff', *frozenset({1}))))
                    tell(lambda: clean_text(sg48(zz=['a'], k0=memoryview(b'abc'))))
                except Exception:
                    show(f2)
                    tell(lambda: ({(1,):[]}) not in ({'a':1}))
                    tell(lambda: (0j)[1:2, 3])
                except TypeError as e50:
                    show_error(e50)
                    d5 = cap({x51: (x51 if (not s3) else (i9).bit_length()) for x51 in range(0)})
                    f10 = cap((-0.0 // ((1, 'a')[:] or [7])[0]))
                else:
                    print(('%s' % (len(z7),) * (sum((d5.get(s3, 256) for x52 in [i9 for x53 in sorted(z7, key=repr)][:5] for x54 in (1, 2))) & 3)), end='|\n')
            except* Exception as e55:
                show_error(e55)
        except Exception as error:
            show_error(error)
    else:
        f56 = cap(round((0.1 * (f2 - f2)), 0))
        tell(lambda: ({'a':1}.values()) >> ({1:2}.items()))
        tell(lambda: (()) not in ('0x1f'))
        tell(lambda: ((x for x in [3]))[1, 2])
        tell(lambda: (-1) is (slice(None,None,-1)) < (False))
    finally:
        print('finally', 56)
        with Manager(57):
            class Sl58:
                __slots__ = ['y', '__z']
            class Sl59(Sl58):
                pass
            o = Sl58()
            try: show(o.y)
            except Exception as error: show_error(error)
            try: show(hasattr(o, 'y'), dir(o)[-4:])
            except Exception as error: show_error(error)
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            try: show(o.__dict__)
            except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if isinstance(((s3 + 'abc')[-1] * ((i1 >> (7 & 31)) & 3)), (list, float)):
        async def co60():
            tick()
            o61 = Thing(-i1)
            o61.n = (i35 | i1)
            show(o61, o61.double, o61[1:2])
            print('%5s' % ((l4 or [7])[0] * (i39 - i9)), end='|\n')
            i62 = cap(await Pause((i9 * -3)))
            class Sp63:
                n = 1
                def __exit__(self, *error):
                    return self.n
                def __bytes__(self):
                    return None
            o = Sp63()
            tell(lambda: clean_text(o + 1))
            tell(lambda: clean_text(1 + o))
            tell(lambda: filter(str, l4, x='little'))
            tell(lambda: dict())
            return await Pause((lambda x, y=4611686018427387903: cap(x + y))(10))
        show(drive(co60()))
        tell(lambda: (range(2**65)).__getitem__(2, -0.5))
        tell(lambda: ([]).clear())
    else:
        with Manager(64, True):
            show(((i1 - int(s3)) // ((2 ^ i1) << (abs(i35) & 15))))
            class Sl65:
                __slots__ = ()
            class Sl66(Sl65):
                __slots__ = 'w'
            o = Sl66()
            try: setattr(o, '_Sl65__z', 1)
            except Exception as error: show_error(error)
            try: setattr(o, '_Sl65__z', 1)
            except Exception as error: show_error(error)
            try: del o.v
            except Exception as error: show_error(error)
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            try:
                try:
                    f38 -= ((2.25 / 10) % float(i9))
                    raise ExceptionGroup('top', [KeyError(-3), ValueError('')])
                except* (ValueError, OSError) as e67:
                    show_error(e67)
                except* LookupError as e68:
                    show_error(e68)
            except Exception as error:
                show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(s3.join(map(str, list(sorted({1, 2}, key=repr)))).title(), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try: *x, = 0j; tell(lambda: (x, b'ab\xff'))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((s3 + 'abc')[-1] + 'abc')[0].replace(s3, s3), t12)
    match ((i9 * i9) == ((1 % 1000) ** (i1 & 3)) == (4611686018427387903 << (i1 & 15))):
        case (1 | str()) if (not b13):
            show((-f2 - (-i1 + (2305843009213693952 | i1))))
        case (0 | str()):
            def gen69(i70):
                global l4
                tick()
                yield i70
                tell(lambda: (['b', 'a']).extend(t12))
        case [int(), Thing(n=-1), *_]:
            tell(lambda: (()).__add__(2**70))
            tell(lambda: ('%s').istitle('little'))
            try:
                show(d11[s3])
                s71 = cap('%5s' % (int(s3),))
                z7 = z7 = cap({i9 for x72 in reversed([-4611686018427387904][:4])})
            except ZeroDivisionError as e73:
                show_error(e73)
                show((float((i9).bit_length()) - ((1e10 * f2) if all(l4) else -f2)), [int('') for x74 in range(1)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4[-1] = (l4 + [10])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((7 == (i9 >> (-i39 & 31))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co75():
        tick()
        l76 = cap([*f'v={s71!a}', (f'{{}}{i1:{12}}' * (len(s71) & 3))])
        return await Pause((t12 or [7])[0])
    show(drive(co75()))
    show(({'a': 1} | dict(zip(s3.join(map(str, l4)), [3, i1, i9]))))
    show((list((s3 + 'abc')[3]) * (((-3 if b8 else 10) - {(1, 2): 'p', 0: 0}.get(s3, i9)) & 1)))
    space = {'x': cap((i1).bit_length())}
    try: exec("y = (lambda: x)() if 'x' not in globals() else 0", {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    d5 = d11 = cap({'0': (min(i44, i9) + (i9 ^ i39)), f10: int(f2), 256: d11.get(i1, 100000000000000000000)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: f'{(1.5)}')
    def sg77(p0, /, p1, *rest):
        return (p0, p1, rest, )
    tell(lambda: clean_text(sg77(p0=7)))
    tell(lambda: clean_text(sg77(float('nan'), 0j, {}, *1e-320, p0='日本')))
    tell(lambda: clean_text(sg77()))
    l4[(-1 if b8 else i9)] = (-1).bit_length()
    def sg78(p0, p1=memoryview(b'abc'), /, *, k0, **more):
        return (p0, p1, k0, more, )
    tell(lambda: clean_text(sg78([True,1.0], slice(None,None,-1))))
    tell(lambda: clean_text(sg78(2-3j, '%s', [[1],2], **{})))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i35, Thing.shared, = (l4 * (5 & 1)), (t6 + (1, 'a')),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l79: object = cap(([*s3.replace(s3, s3), s3.replace(s3, s71), 100000000000000000000] + list(zip(l4, ()))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4[::-1] = []
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((s3 + f'{s71=}').strip())
    tell(lambda: format(0, '\u65e5^+.3s'))
    tell(lambda: '%*.0q|' % (0, 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i44 //= 'Hello'.join(map(str, l4)).count(s3)
    try:
        for i81 in range(9, 1, -2):
            tick()
            tell(lambda: chr([1], 'ignore', float('nan')))
            tell(lambda: tuple('a', i9, 'X'))
            tell(lambda: iter(int, ''))
        try:
            match {1,2}:
                case int() | str():
                    print('int() | str()'); tell(lambda: locals().get('x'))
                case _:
                    print('none')
        except Exception as error: show_error(error)
    finally:
        print('finally', 81)
        class Sl82:
            __slots__ = ()
        class Sl83(Sl82):
            pass
        o = Sl82()
        try: show(hasattr(o, 'x'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: show(o.__dict__)
        except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d5', globals().get('d5'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('f38', globals().get('f38'))
show('f56', globals().get('f56'))
show('i1', globals().get('i1'))
show('i35', globals().get('i35'))
show('i39', globals().get('i39'))
show('i44', globals().get('i44'))
show('i81', globals().get('i81'))
show('i9', globals().get('i9'))
show('l4', globals().get('l4'))
show('l79', globals().get('l79'))
show('s3', globals().get('s3'))
show('s71', globals().get('s71'))
show('t12', globals().get('t12'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
