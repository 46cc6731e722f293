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


i1 = -3
f2 = 1e10
s3 = '0'
l4 = [-3]
d5 = {}
t6 = (1, 2, 3)
z7 = {1, 2}
b8 = True
i1 = -3
f2 = 1e300
s9 = 'x y'
l4 = [4611686018427387903, 255, 2, -3]
d10 = {(1, 2): 'p', 0: 0}
t6 = ()
z11 = set()
b8 = False
try:
    z12 = cap(z11)
    for i1 in sorted(set(), key=repr):
        tick()
        tell(lambda: iter('abc', s3, *5))
        tell(lambda: slice(True, 5))
        tell(lambda: clean_text(sorted(b'ab\xff', reverse=-7.25)))
        tell(lambda: clean_text(delattr(frozenset({1}), bytearray())))
    else:
        try:
            pass
        except ZeroDivisionError:
            def sg15(p0, /, *, k0, **more):
                return (p0, k0, more, )
            tell(lambda: clean_text(sg15('a', [], set())))
            tell(lambda: clean_text(sg15(zz=slice(1))))
            tell(lambda: clean_text(sg15(float('inf'), b'', -7.25, {1:2,'b':3}, p0=-2**63)))
        else:
            with Manager(16):
                try:
                    tell(lambda: clean_text(divmod(b'ab\xff', float('inf'))))
                except ValueError as e17:
                    show_error(e17)
                    show(divmod((d5.get('x y', i1) + 256), ((i1 - i1) + ((i1 % 1000) ** (i1 & 3)))))
                    tell(lambda: ((1,)) | ({'a':1}.values()))
                    tell(lambda: not (-2**63))
                    tell(lambda: (len)[1, 2])
                    tell(lambda: ~({'a':1}))
                finally:
                    print('finally', 17)
                    space = {'x': cap((lambda x, y=i1: cap(x + y))(i1))}
                    try: exec('x = [x for x in range(x % 4)]', {}, space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    tell(lambda: format(-2.5-1j, '0=+z_x'))
                    tell(lambda: '%+.2F|' % (-2.5-1j,))
                match b8:
                    case Thing(n={'b': _, **rest}):
                        z12 = cap({min((i1 or x18), x18) for x18 in t6})
                        tell(lambda: ([None]) + (['a']))
    try: x, *y = b'ab\xff'; tell(lambda: (x, [1]))
    except Exception as error: show_error(error)
    o19 = Thing((i1 // i1))
    o19.n -= (i1 | i1)
    show(o19, o19.n, o19[::-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match slice(1):
            case [*x, y]:
                print('[*x, y]'); tell(lambda: locals().get('x'))
            case {1: x, **y}:
                print('{1: x, **y}'); tell(lambda: locals().get('x'))
            case True:
                print('True'); tell(lambda: locals().get('x'))
            case b'a':
                print("b'a'"); tell(lambda: locals().get('x'))
            case _:
                print('none')
    except Exception as error: show_error(error)
    if all([(x20 - 100000000000000000000) for x20 in range(9, 1, -2) for x21 in range(x20 % 4)]):
        print(('bc' * (i1 & 3)).strip().replace('a', s9), end='|\n')
        b8 = cap((-f2 == ((0.1 + 4611686018427387903) / (i1 / 10)) >= ((f2 + i1) if (d10 is None) else f2)))
        for i1, i22 in enumerate(t6):
            tick()
            for i23 in list({(1, 2): 'p', 0: 0}):
                tick()
                assert ((i1 - 2305843009213693952) >= (i22 % i22) > (i1 | i1))
                show(--0.0, ([x24 for x24 in range(5) for x25 in (1, 2)] + l4)[i1:i22:-1])
                try:
                    assert isinstance(l4[:-4611686018427387904], int)
                except (ValueError, KeyError) as e26:
                    show_error(e26)
                    i22 = cap(sum(((Thing(+5) + x27).double for x27 in t6)))
                except AttributeError as e28:
                    show_error(e28)
                    show((s3[2147483648:].rfind(s9) / 1), set(t6))
                    raise
            else:
                show([])
    Thing.shared, = 2305843009213693952,
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C30(Thing):
        value = (i1 * 2305843009213693952)
        squares = [(lambda: i1)() for x31 in reversed([7, 4611686018427387903, 10, 255][:4]) if (s3 not in d5)]
        def method(self, x=1):
            show((divmod(i1, -3)[i29:i1] + divmod((i1 + i23), (i1 >> (i22 & 31)))))
            return cap(x + self.value)
    show(C30.value, C30.squares, C30().method((lambda x, y=i1: cap(x + y))(-3)))
    t6 = cap((i1,))
    show((s9.replace(10, s9).count('%s') == 2 < i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 = cap(+100000000000000000000)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    @traced('fn32')
    def fn32(i33, i34, i35=4611686018427387903, *t36):
        global l4
        tick()
        w37 = 0
        while w37 < 3:
            w37 += 1
            tick()
            if bool(l4):
                continue
            i33 //= i1
            def fn38(i39, i40):
                tick()
                def sg41(p0=(1,), p1=[None], /, p2=..., *rest, k0=-0.0):
                    return (p0, p1, p2, k0, rest, )
                tell(lambda: clean_text(sg41(1.5, (), [], *0.0, p2=b'', **{'p0': 1})))
                tell(lambda: clean_text(sg41(['a'], bytearray(b'xyz'))))
                tell(lambda: clean_text(complex(-1, set())))
                t42 = cap(((divmod(i34, i23),) + tuple([*()])))
                return (Thing(~i29) + i1).double
        l4.insert((i1 * i1), i1)
        tell(lambda: clean_text(id({(1,):[]}) * 0))
        tell(lambda: clean_text(list(enumerate({'a':1}.values(), 2**70))))
        return f'v={i35}'.find(s3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i44, = tuple(l4),
    match l4:
        case str():
            try:
                class Cb45(int, str):
                    a = 'é'; b = 2
                    global glob; glob = b
                show(sorted(k for k in vars(Cb45) if k[:2] != '__'))
                tell(lambda: clean_text(Cb45.st()))
                tell(lambda: clean_text(Cb45.__doc__))
                tell(lambda: clean_text(Cb45.d))
            except Exception as error: show_error(error)
            del d5[7]
        case Thing(n=[]):
            del l4[(i23 - i23)]
        case Thing(n=i23):
            tell(lambda: format(True, '<+1_x'))
            w46 = 0
            while w46 < 3:
                w46 += 1
                tick()
                show(f2)
                try:
                    try:
                        try:
                            if (l4 > l4 != l4):
                                break
                            raise ExceptionGroup('top', [KeyError(256)])
                        except* (ValueError, OSError) as e47:
                            show_error(e47)
                        except* LookupError as e48:
                            show_error(e48)
                    except Exception as error:
                        show_error(error)
                finally:
                    print('finally', 48)
                    l4[t6[3]] = (i44 := (i1 & i44))
                try: v50 = memoryview(b'abc')
                except Exception as error: show_error(error)
                try: pass
                except Exception as error: show_error(error)
                tell(lambda: cap(v50))
                try: v50[-1:]
                except Exception as error: show_error(error)
                tell(lambda: cap(v50))
                try: v50[...] = float('inf')
                except Exception as error: show_error(error)
                tell(lambda: cap(v50))
                try: pass
                except Exception as error: show_error(error)
                tell(lambda: cap(v50))
        case _:
            space = {'x': cap((-1 + i1))}
            try: exec('x += 2; y = [x] * 2', {}, space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    if (('0' is not None) and ((i1 > 100000000000000000000 <= i1) and (s9 not in d5))):
        def sg51(p0=2-3j, /, p1=-2**63, p2=len, *rest):
            return (p0, p1, p2, rest, )
        tell(lambda: clean_text(sg51(b'ab\xff', {'a':1}, b'a')))
        tell(lambda: clean_text(sg51(ValueError('v'), p0=1j, p2=())))
        tell(lambda: clean_text(sg51(((1,2),3), {1:2}.keys(), '', '0x1f', p0=memoryview(b'abc'), p2=float('nan'))))
        tell(lambda: clean_text(sg51(float('nan'), b'ab\xff', len, True, zz=int, p2=float('nan'))))
        tell(lambda: clean_text(sg51(Thing(1), 2**70, b'', p2=range(5,0,-2))))
    elif ((float(i29) <= --0.0) or (f2 is not None)):
        i52 = i22 = cap(10)
        try: show([(*x,) for x, y in len if (1)[:100]])
        except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((l4 is not None))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 = cap((i1 ^ (i1 % -3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        space = {'x': cap((i1 % -4611686018427387904))}
        try: exec('made = x + 1', {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        tell(lambda: (()) is (10**30))
        def so53():
            while True:
                x = 9
                break
            x = 'outer'
            def si54():
                pass
                print(sorted(locals()))
                print(clean_text((lambda: x)()))
                x += 1
                if 0: x = 2
                return 1
            try: si54()
            except Exception as error: show_error(error)
            print(sorted(locals()))
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so53()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    finally:
        print('finally', 54)
        print(s3.join(map(str, list(t6)))[((i1 & 3) - (i1 if True else i44)):], end='|\n')
        tell(lambda: format([1], '12_q'))
        tell(lambda: '% 5c|' % ([1], 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i58 = cap(((Thing(((i52 % 1000) ** (i1 & 3))) + ((i22 % 1000) ** (2147483648 & 3))).double << (i22 & 15)))
    try:
        class Cb59(int, str):
            a = (1,); b = 2
            @property
            def p(self): return self.b
            def __init_subclass__(cls, **k): print(k)
            def f(self): return __class__, b
            c = not (0j)
            s = {x: b for x in 'ab'}
        show(sorted(k for k in vars(Cb59) if k[:2] != '__'))
        tell(lambda: clean_text(Cb59().p))
        tell(lambda: clean_text(Cb59.a))
        tell(lambda: clean_text(Cb59().f()))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d10', globals().get('d10'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i22', globals().get('i22'))
show('i23', globals().get('i23'))
show('i29', globals().get('i29'))
show('i44', globals().get('i44'))
show('i52', globals().get('i52'))
show('i58', globals().get('i58'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('s9', globals().get('s9'))
show('t6', globals().get('t6'))
show('z11', globals().get('z11'))
show('z12', globals().get('z12'))
show('z7', globals().get('z7'))
