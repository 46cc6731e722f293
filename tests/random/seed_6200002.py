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


i1 = 4611686018427387903
f2 = 1e10
s3 = 'aXbXc'
l4 = [255, 2305843009213693952, 1]
d5 = {}
t6 = (1,)
z7 = {'a', 1}
b8 = False
i9 = 0
f2 = -3.75
s3 = ''
l4 = [10, 255, 7]
d5 = {}
t6 = ()
z7 = {'a', 1}
b8 = False
try:
    show((i9 <= (sum((x10 for x10 in list(d5))) + abs(i1)) < (5 + 2147483648)))
    w11 = 0
    while w11 < 5 and all([(lambda: x12)() for x12 in sorted(z7, key=repr) if b8]):
        w11 += 1
        tick()
        tell(lambda: (range(5, 0, -2)).__len__(b'a', l4))
        tell(lambda: ([3, 1, 2]).copy())
        tell(lambda: (255).to_bytes(0, b'a'))
    tell(lambda: clean_text(list(enumerate({}, 0j))))
    tell(lambda: clean_text(all('日本')))
    tell(lambda: clean_text(' 12 '.__class__.__name__))
    tell(lambda: clean_text(print('x', sep=-0.0)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(-2.5-1j, '-5.3'))
    tell(lambda: clean_text(all({})))
    tell(lambda: clean_text(list(reversed(2**70))))
    tell(lambda: clean_text(all(frozenset({1}))))
    tell(lambda: clean_text(list(reversed(False))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4 = l4 = cap([abs(+i9) for x13 in range(3) for x14 in range(x13 % 4)])
    z7 = cap(({i9, b8} | {s3, b8, s3}))
    for i15 in list(d5):
        tick()
        f2 = cap((round((i9 / 2), 2) // -f2))
        try:
            for x.n, y in float('nan'): tell(lambda: x)
        except Exception as error: show_error(error)
    class C16(list):
        value = ((0 % 1000) ** (i1 & 3))
        squares = [x17 for x17 in ()]
        def method(self, x=1):
            class Sp18:
                n = 'n'
                def __float__(self):
                    return self
                def __format__(self, spec):
                    return {}['k']
            o = Sp18()
            tell(lambda: clean_text(o * 2))
            tell(lambda: clean_text([*o]))
            tell(lambda: clean_text(f'{o}'))
            tell(lambda: clean_text(len(o)))
            l4[i15:] = sorted([4611686018427387903, -3, -4611686018427387904, 256], key=str)
            return cap(x + self.value)
    show(C16.value, C16.squares, C16().method(+i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try: x, (y, *z) = {(1,):[]}; tell(lambda: (x, bytearray(b'xyz')))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(False, b8)
    assert (i9 != (i9 - i9) > ~i9), (s3 + s3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({-3.75: s3[int(s3):], **{'a': 1}, b8: -i1}, list(zip([(lambda x, y=x19: cap(x + y))(i9) for x19 in list(d5) for x20 in (1, 2)], ((1, 'a') + (10, 'ß', f2,)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z7 = cap(z7)
    l4.append(((i1 << (i9 & 15)) - i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(22, True) as i9:
        (i23, *l24), i23 = (i23, 1), i1
        show(str((len({(1, 2): 'p', 0: 0})).bit_length()))
    i25, i1 = 0, i23
    try: tell(lambda: [*(1,'a'), *1])
    except Exception as error: show_error(error)
    space = {'x': cap({1: 2, 'b': 3}.get(i9, i1))}
    try: exec("y = (lambda: x)() if 'x' not in globals() else 0", globals(), space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print('%d' % i9[(2147483648 + 10):(i1 - i9)][-1:round((0.0 - i9), 0)], end='|\n')
    show((-f2 * (round(f2, 0) + round(f2, 1))))
    try:
        class Cb26(int, str):
            a = {(1,):[]}; b = 2
            del zz
        show(sorted(k for k in vars(Cb26) if k[:2] != '__'))
        tell(lambda: clean_text(Cb26.__annotations__))
        tell(lambda: clean_text(Cb26.b))
        tell(lambda: clean_text(Cb26.st()))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(((s3 if b8 else s3)[(i27 := i1):((i9 % 1000) ** (i21 & 3))] + ('aXbXc'.replace('bc', s3) + '%5s' % i1)), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        i25 %= ((i9 * i1) << ((i9 - i15) & 15))
    except Exception as e28:
        show_error(e28)
        for i21 in range(3):
            tick()
            print(str((i27 not in {1: 2, 'b': 3})).upper(), end='|\n')
        else:
            s3 = cap(f'v={i23:<5}'[((4611686018427387903 if b8 else -3) * i1):])
        show([i1 for x29 in t6])
    except Exception as e30:
        show_error(e30)
        for i31, i15 in enumerate(t6):
            tick()
            try: show([(x,) for x in (x for x in [3]) if ({}) * (bytearray())])
            except Exception as error: show_error(error)
            l4.remove(i9)
            def fn33(i34, /, *t35, i36=1):
                tick()
                show({i27: (l24 is not None), b8: (f2 is not None), s3: (lambda x, y=abs(i9): cap(x + y))(int(b8))})
                show((((i1 // 3) << ((i9 // i9) & 15)) - f'{i23=}'.count('')), (7 in ()[7:]))
                tell(lambda: issubclass(str, 'X', 1))
                return ((f2 if b8 else 1e-300) // round(1e300, 2))
    else:
        assert ((-0.0 if b8 else f2) <= (-0.0 + i23))
    tell(lambda: format(-255, '*< z12_.3e'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6 += ((lambda x, y=2305843009213693952: cap(x + y))(5), (lambda x, y=255: cap(x + y))(i1), (s3, *s3,),)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: b'%0.3e' % ('', range(5,0,-2)))
    tell(lambda: '%-.3g' % {(1,):[]})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: any('a'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del b8
    def so38():
        global x
        print(clean_text(x))
        def si39():
            pass
            def x(): pass
            del x
            match 5:
                case x: pass
            if 0: x = 2
            return 1
        try: si39()
        except Exception as error: show_error(error)
        del x
        exec('x = 5'); print(clean_text(x))
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    try: so38()
    except Exception as error: show_error(error)
    try: print(clean_text(x))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if ([(i1,), *('ß' + s3), (i21 & i1)] >= []):
        s3 = cap(f'{i21!a}')
        def fn40(i41, i42, i43=(t6 or [7])[0]):
            global i23
            tick()
            for i44 in range(5, 1, -2):
                tick()
                def sg45(p0, *rest):
                    return (p0, rest, )
                tell(lambda: clean_text(sg45({'a':1}, -7.25, p0={(1,):[]})))
                tell(lambda: clean_text(sg45(slice(1), bytearray(), int, 0.0, p0=slice(None,None,-1), zz=7, **{1: 2})))
                tell(lambda: clean_text(sg45(0, float('inf'), [[1],2], [True,1.0], p0=b'a', zz=len)))
                tell(lambda: clean_text(sg45('%s', {'a':1}.values(), 2**70, p0=range(5,0,-2))))
                tell(lambda: clean_text(sg45(b'', bytearray(), b'%d', -0.0, p0=((1,2),3))))
                show((isinstance(fn33(*[i9], i36=2305843009213693952), int) and False))
                show(dict(zip(('x y'.strip() * (-i43 & 3)), [(t6 + (0, (1, 2)))])), {**dict(zip(s3.join(map(str, l4)), [i42 for x46 in reversed([0, -1][:4]) if b8])), **{1: 2, 'b': 3}, f2: True})
            show(((z7 ^ ({'a', 1} | set())) | {(x47 if b8 else i9) for x47 in list(zip(l24, (0, (1, 2))))[:5]}), f2)
            assert b8
            i48 = cap(+i25)
            return round(-f2, 2)
        try:
            match range(3):
                case [x, y]:
                    print('[x, y]'); tell(lambda: locals().get('x'))
                case b'a':
                    print("b'a'"); tell(lambda: locals().get('x'))
                case _:
                    print('none')
        except Exception as error: show_error(error)
    else:
        f2 /= (float(i9) + (t6 or [7])[0])
    show([(s3, i25, True,), ('0' if b8 else s3), *s3[1:]][:2])
    try:
        l49 = cap([])
        tell(lambda: ord(s3))
        t6 = cap((1,)[::-1])
    finally:
        print('finally', 49)
        try:
            tell(lambda: ({}).__getitem__('X', iter([1, 2])))
            tell(lambda: ({1: 'x', None: 0}).get(i15))
            tell(lambda: (2.675).fromhex(b'', -0.5))
            tell(lambda: (((1, 2), [3])).count(slice(1), int))
        finally:
            print('finally', 49)
            show(())
            for i50 in range(5, 1, -2):
                tick()
                show({x52 for x52 in t6})
                try:
                    i15, i53 = iter([(i53 | 2147483648), ([3, -1] or [7])[0]])
                    tell(lambda: (frozenset('ab')).discard(l4))
                finally:
                    print('finally', 53)
                    z7 = cap((set(t6) & {(i1 and i50) for x54 in range(1)}))
                space = {'x': cap(i1)}
                try: exec('made = x + 1', space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    w55 = 0
    while w55 < 5:
        w55 += 1
        tick()
        l24 = cap((str([]) + s3).split())
    try:
        z56 = cap(set((str(b8), s3.replace(s3, s3),)))
        if (fn40((i23 ^ i1), fn40(33, i9, i43=0)) > 100000000000000000000):
            b57 = cap((not ((0 / -3) if (i1 < i23) else -f2)))
        else:
            try: [x] = memoryview(b'abc'); tell(lambda: (x, iter([1,2])))
            except Exception as error: show_error(error)
    except ValueError as e58:
        show_error(e58)
        with Manager(59):
            try: v60 = range(3)
            except Exception as error: show_error(error)
            try: pass
            except Exception as error: show_error(error)
            tell(lambda: cap(v60))
            if bool({x61: x61 for x61 in range(5) if b8}):
                with Manager(62, True) as i63, Manager('second') as s64:
                    show((i63 + []))
                    *l24, i25, i23 = s3.count(s3), (i65 := i1), 0
                try:
                    f2 = cap((-f2 if (not all(l4)) else (f2 - (f2 % i1))))
                    tell(lambda: f'<{f"{(float('nan'))!a}":^12}|{ [[1],2] = }>')
                    tell(lambda: b'%(a)*u' % ('1',))
                except ArithmeticError:
                    show(i15)
                    space = {'x': cap((255 + 256))}
                    try: exec('x = [x for x in range(x % 4)]', {}, space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                else:
                    show(float(s64[i1:65535].split()), bool((list(zip(l4, t6)) + s64.split('X'))))
                show((d5 | dict(zip(str(b8), sorted(l4, reverse=True)))))
            space = {'x': cap((7 + i53))}
            try: exec('import math as y', space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        show(True)
    finally:
        print('finally', 66)
        try:
            try:
                l49.reverse()
                raise OSError('')
            except* ValueError as e67:
                show_error(e67)
                b68 = cap(True)
        except Exception as error:
            show_error(error)
        i21 ^= (Thing((i50 + i9)) + (i27 >> (i9 & 31))).double
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z70 = cap(({i1 for x69 in reversed([255, 7][:4]) if (i1 == x69)} & {7, i1}))
    try:
        class Cb71:
            a = (1,); b = 2
            def f(self): return __class__, b
            print(__qualname__)
            print(__qualname__)
            async def co(self): b
            __slots__ = ('s', 'b')
        show(sorted(k for k in vars(Cb71) if k[:2] != '__'))
        tell(lambda: clean_text(Cb71.missing))
        tell(lambda: clean_text(Cb71.b))
        tell(lambda: clean_text(Cb71.st()))
    except Exception as error: show_error(error)
    match (-f2 // (f2 - i1)):
        case {0: _}:
            show(~i31)
        case (int() as i72):
            if all([5, 1, 2305843009213693952, 10]):
                raise RuntimeError((i1).bit_length())
            tell(lambda: (float('nan')) in ('abc'))
            tell(lambda: ('abc')[*[1]])
            tell(lambda: (frozenset({1})) - ('0x1f'))
            tell(lambda: not ('a'))
        case _:
            s73 = cap((s3 + 'abc')[int((f2 * i1))])
    try:
        class Sl74:
            __slots__ = ('x', 'y')
        class Sl75(Sl74):
            __slots__ = ('__weakref__',)
        o = Sl74()
        try: show(hasattr(o, 'x'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: o.z += 1
        except Exception as error: show_error(error)
        try: o.x += 1
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'w'), dir(o)[-4:])
        except Exception as error: show_error(error)
        def so76():
            x += 1
            print([x := i for i in 'cd'])
            x = 'outer'
            def si77():
                global x
                try: 1 / 0
                except ZeroDivisionError as x: print(type(x))
                if 0: x = 2
                import math as x
                print([x := i for i in 'cd'])
                return 1
            try: si77()
            except Exception as error: show_error(error)
            y = x
            match 5:
                case x: pass
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so76()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    except ZeroDivisionError:
        if (not f2):
            show({b8}, ((((i9 | 2)).bit_length() % 1000) ** ((sum((x79 for x79 in range(5, 1, -2) if b8))).bit_length() & 3)))
            if (not f'{i25!a}'):
                try:
                    try:
                        i23 ^= fn40(*[i27, (i53 := i27)])
                        raise OSError(s3)
                    except* KeyError as e80:
                        show_error(e80)
                        assert b8
                    except* Exception as e81:
                        show_error(e81)
                        f82 = cap((((f2 + i53) if all(l4) else (i9 / i1)) - f2))
                except Exception as error:
                    show_error(error)
                l24[i21] = i1 = l24[-17:i63] = ()
                show((*(s3 + s3), (2.25 < f82), s64.replace(s3, s64),)[i1:])
            else:
                z84 = z70 = cap(set('%s' % (sum((3 for x83 in list(d5))),)))
                class Sp85(list):
                    n = None
                    def __format__(self, spec):
                        return -1
                    def __hash__(self):
                        return 2**65
                    def __lt__(self, other):
                        print('__lt__')
                        return {}['k']
                o = Sp85()
                tell(lambda: clean_text(len(o)))
                tell(lambda: clean_text(any(x for x in o)))
                tell(lambda: clean_text(o != o))
                tell(lambda: clean_text('a' * o))
        Thing.shared, l4[i9:100000000000000000000:-1], Thing.shared, = i9, (b8, f2,), (),
        raise
    tell(lambda: clean_text(len(' 12 ')))
    tell(lambda: clean_text(0.0.__class__.__name__))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        if (3 not in dict(zip(('ß' + 'abc')[0], sorted([65535, 4611686018427387903], reverse=True)))):
            show(-i9)
    except StopIteration:
        i88, i89, i1 = iter([(i9).bit_length(), len(t6), max(i9, i9)])
        t90 = t6 = cap((((f2 // f82) if (b8 or b8) else f2),))
    except (ValueError, KeyError):
        print((s3 + s3), end='|\n')
        show(i23)
    print(s64, end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            class Cb92(Thing):
                a = {1,2}; b = 2
                b += 1
            show(sorted(k for k in vars(Cb92) if k[:2] != '__'))
            tell(lambda: clean_text(Cb92.b))
            tell(lambda: clean_text(Cb92.st()))
            tell(lambda: clean_text(Cb92().p))
        except Exception as error: show_error(error)
        print((s3.join(map(str, l4)).strip() + f'{{}}{i27!r:_^9}'), end='|\n')
        for i93 in t6:
            tick()
            show('%d' % (i1,), s3[len(t6[::2]):((i9).bit_length() + (i9 - i72))])
            try:
                f95 = cap(f2)
                try:
                    match b'%d':
                        case int(x):
                            print('int(x)'); tell(lambda: locals().get('x'))
                        case list([x, *_]):
                            print('list([x, *_])'); tell(lambda: locals().get('x'))
                        case _:
                            print('none')
                except Exception as error: show_error(error)
            except (ValueError, KeyError) as e96:
                show_error(e96)
                try:
                    try:
                        print(str(((lambda x, y=i53: cap(x + y))(i1) == (i9 - i1))), end='|\n')
                        raise ExceptionGroup('top', [ExceptionGroup('g', [OSError('ß'), ExceptionGroup('g', [OSError(i1), ValueError(-4611686018427387904)])])])
                    except* (ValueError, OSError) as e97:
                        show_error(e97)
                        show(({i88, i1, i15} | set([7 for x98 in reversed([-3, -1, 3][:4]) for x99 in (1, 2)])), [])
                    except* LookupError as e100:
                        show_error(e100)
                        space = {'x': cap(i9)}
                        try: exec('x += 2; y = [x] * 2', {}, space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                except Exception as error:
                    show_error(error)
                d5 = cap(dict(zip((s3[i9:] + s3), l4)))
            else:
                show([round(-f2, 0), 'ß'], (float((i9 % i1)) if ((1e-300 * i1) != (f2 % i63) > -f2) else ((f2 + i25) + (f2 + i15))))
            finally:
                print('finally', 100)
                show((not (f2 if (l49 != l4) else (float('inf') // f2))), [len([]) for x101 in range(0)])
            async def co102():
                tick()
                show([await Pause(x) async for x in counted(i86)], fn40(7, 100000000000000000000, i43=i1))
                class Sp103(list):
                    n = 1
                    def __setitem__(self, key, value):
                        return {}
                o = Sp103()
                tell(lambda: clean_text(1 < o < 3))
                tell(lambda: clean_text(o(1)))
                show({**{i53: any(l4), **{False: b8, False: s3, True: b8}, 'a': fn40(i1, 4611686018427387903, i43=i9)}, s3: (float(i21) == (2.25 + f2) <= (f2 if True else -3.75))})
                show(({s73: s64, i1: i53, s3: s73} | {'': 10}).get(s3, (i104 := (Thing(i9) + i9).double)), min(i65, len((z56 | z84))))
                return await Pause(((i9 % 1000) ** (i9 & 3)))
            show(drive(co102()))
        else:
            tell(lambda: clean_text(str({1:2}.keys(), 'é')))
            tell(lambda: clean_text(dict(zip(' 12 ', [None]))))
            tell(lambda: clean_text(pow(Thing(1), range(3), range(5,0,-2))))
            tell(lambda: clean_text(sorted((), key='%s')))
    except RuntimeError:
        try:
            tell(lambda: format(1j, '^b'))
            tell(lambda: '% .0o|' % (1j))
            t90 += ()
            tell(lambda: ((1,)) > (()))
            tell(lambda: (NotImplemented)[*[1]])
            tell(lambda: (1) == (0j))
            tell(lambda: (' 12 ') < (-2**63))
        finally:
            print('finally', 105)
            for i106 in reversed([3, 256][:4]):
                tick()
                for i72, i9 in enumerate(reversed(l4[:4])):
                    tick()
                    show(l4)
                    i106 ^= ((i9).bit_length() - (i9 << (2147483648 & 15)))
                    d107 = cap({})
    except RuntimeError as e108:
        show_error(e108)
        match ():
            case [_, *_] if (b8 and b8):
                tell(lambda: getattr(1j, '12', -0.5))
                tell(lambda: bytes(-0.0, True, '0x1f'))
            case Thing(n=[]):
                def fn109(i110=(i23 or i1)):
                    tick()
                    f111 = cap(round(round(float('inf'), 2), 1))
                    def so112():
                        print(clean_text(x))
                        for x in 'ab': pass
                        x = 'outer'
                        def si113():
                            pass
                            x: int
                            return 1
                        try: si113()
                        except Exception as error: show_error(error)
                        y = x
                        del x
                        try: print(clean_text(x))
                        except Exception as error: show_error(error)
                    try: so112()
                    except Exception as error: show_error(error)
                    try: print(clean_text(x))
                    except Exception as error: show_error(error)
                    try:
                        assert b8, s3[i25:]
                        show((i1 in [sum((x114 for x114 in range(9, 1, -2))), (i9 is not None)]))
                        show({fn33(*[x115], i36=i53) for x115 in range(1) for x116 in range(x115 % 4)})
                    except AttributeError as e117:
                        show_error(e117)
                        space = {'x': cap(fn33(i72, i36=1))}
                        try: exec('class made: y = x', globals(), space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                        tell(lambda: ([1, 'a', None]).pop())
                        raise
                    else:
                        i110 ^= -i9
                    show(round(round((f95 + i1), 2), 0), False)
                    return f2
            case Thing(n=(int() as i9)):
                def gen118(i119):
                    global i15
                    global l4
                    tick()
                    yield i119
                    tell(lambda: (1e-320) < (slice(None,None,-1)))
                    tell(lambda: (0.0) not in (0) in (7))
                    tell(lambda: (-0.0)[1, 2])
                    tell(lambda: not ({1:2,'b':3}))
                    tell(lambda: '{:>{}}'.format([[1],2], {(1,):[]}, a=[[1],2]))
                print('bc', end='|\n')
            case _:
                def sg120(p0=(1,'a'), p1=..., *, k0=2**70, k1):
                    return (p0, p1, k0, k1, )
                tell(lambda: clean_text(sg120({1:2}.keys(), None, **1e-320)))
                tell(lambda: clean_text(sg120('日本', *float('nan'), k0=1.5)))
        class C121(list):
            value = l4[:]
            squares = [(Thing(x122) + i9).double for x122 in t6]
            def method(self, x=1):
                for i123 in l4[i1::2][:5]:
                    tick()
                    f124 = cap(((f2 - i1) % ((f2 // i21) if (not l4) else (f2 / i1))))
                else:
                    show((float(abs(i1)) * (i125 := (i123 and i9))), tuple([(1, 'a')])[::-1])
                assert (30 not in tuple(l4))
                return cap(x + self.value)
        show(C121.value, C121.squares, C121().method((i9 - i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b57', globals().get('b57'))
show('b68', globals().get('b68'))
show('b8', globals().get('b8'))
show('d107', globals().get('d107'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f82', globals().get('f82'))
show('f95', globals().get('f95'))
show('i1', globals().get('i1'))
show('i106', globals().get('i106'))
show('i15', globals().get('i15'))
show('i21', globals().get('i21'))
show('i23', globals().get('i23'))
show('i25', globals().get('i25'))
show('i27', globals().get('i27'))
show('i31', globals().get('i31'))
show('i50', globals().get('i50'))
show('i53', globals().get('i53'))
show('i63', globals().get('i63'))
show('i65', globals().get('i65'))
show('i72', globals().get('i72'))
show('i86', globals().get('i86'))
show('i88', globals().get('i88'))
show('i89', globals().get('i89'))
show('i9', globals().get('i9'))
show('i93', globals().get('i93'))
show('l24', globals().get('l24'))
show('l4', globals().get('l4'))
show('l49', globals().get('l49'))
show('s3', globals().get('s3'))
show('s64', globals().get('s64'))
show('s73', globals().get('s73'))
show('t6', globals().get('t6'))
show('t90', globals().get('t90'))
show('z56', globals().get('z56'))
show('z7', globals().get('z7'))
show('z70', globals().get('z70'))
show('z84', globals().get('z84'))
