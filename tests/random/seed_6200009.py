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


i1 = 65535
f2 = 1e10
s3 = 'bc'
l4 = [10, 100000000000000000000]
d5 = {'a': 1}
t6 = (1, 'a')
z7 = {1, 2}
b8 = False
i1 = 1
f9 = 1e10
s10 = ''
l4 = [65535, 2, -1, 1]
d5 = {}
t11 = (1,)
z7 = set()
b8 = True
try:
    try:
        def fn12(i13, *, i14):
            tick()
            show(sum(((x15 - 3) for x15 in t11)))
            w17 = 0
            while w17 < 2 and b8:
                w17 += 1
                tick()
                for i14 in sorted(z7, key=repr):
                    tick()
                    print((s10.replace('0', s3).title() + 'abc')[-1], end='|\n')
                for i18 in reversed(l4[:4]):
                    tick()
                    s19 = cap(s10.replace('%s', '0')[((-49 >> (i1 & 31)) - i1):])
                try:
                    match 'é':
                        case 1.5:
                            print('1.5'); tell(lambda: locals().get('x'))
                        case (1 | 2) as x if (-2**63) is not (Thing(1)):
                            print('(1 | 2) as x'); tell(lambda: locals().get('x'))
                        case [x, y]:
                            print('[x, y]'); tell(lambda: locals().get('x'))
                        case bytes() | bytearray():
                            print('bytes() | bytearray()'); tell(lambda: locals().get('x'))
                        case _:
                            print('none')
                except Exception as error: show_error(error)
            else:
                z21 = cap({((i1).bit_length() << ((i1 >> (i13 & 31)) & 15)) for x20 in t6 if ((not f2) or (i1 > i1))})
            try:
                class Cb22(int, str):
                    a = {'a':1}; b = 2
                    def f(self): return __class__, b
                    class a: b = b
                    global glob; glob = b
                show(sorted(k for k in vars(Cb22) if k[:2] != '__'))
                tell(lambda: clean_text(Cb22().f()))
                tell(lambda: clean_text(Cb22().p))
                tell(lambda: clean_text(type('T', (Cb22,), {}, z=1)))
            except Exception as error: show_error(error)
            i18 &= max({(1, 2): 'p', 0: 0}.get(s3, i1), -i1)
            return (i23 := l4[i18])
        def sg24(*, k0=1):
            return (k0, )
        tell(lambda: clean_text(sg24(-2**63, bytearray(b'xyz'), b'%d', *iter([1,2]), **' 12 ')))
        tell(lambda: clean_text(sg24(iter([1,2]), ['a'], ['a'], ..., p0='a', k0=-1, **{'p0': 1})))
        tell(lambda: clean_text(sg24({1:2}.items())))
    except (ValueError, KeyError) as e25:
        show_error(e25)
        t26 = cap((0, (1, 2)))
    else:
        tell(lambda: (0.0)[100])
        tell(lambda: (True) @ (range(5,0,-2)))
    if b8:
        i1 = i1 = cap((sorted([i1 for x27 in l4[:5] if b8]) or [7])[0])
        space = {'x': cap(fn12(i1, i14=i1))}
        try: exec('x += 2; y = [x] * 2', {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        if False:
            tell(lambda: format('text', '0=#.0n'))
        else:
            def sg28(p0='a', p1=[], p2=b'ab\xff', /, *, k0=[1], k1):
                return (p0, p1, p2, k0, k1, )
            tell(lambda: clean_text(sg28('', ..., {1:2}.keys(), *int, k0=False)))
            tell(lambda: clean_text(sg28((1,'a'), [None], {1,2}, 'é', *[None])))
    elif (s10 > (f'v={s10:{3 + 2}}' if (b8 not in l4) else f'{s10:{3}}') <= ((s10 if b8 else 'Hello') * (i1 & 3))):
        tell(lambda: set(1, {}, *len))
        try:
            show((((i1 or i1) - (l4 or [7])[0]) >> (s3.find(s10) & 31)))
        except ArithmeticError as e29:
            show_error(e29)
            show(i1, set(s10))
            try: v30 = [1,2,3]
            except Exception as error: show_error(error)
            try: v30.n = v30
            except Exception as error: show_error(error)
            tell(lambda: cap(v30))
            try: v30[1:2, 3] = v30
            except Exception as error: show_error(error)
            tell(lambda: cap(v30))
            try: v30[*[1]]
            except Exception as error: show_error(error)
            tell(lambda: cap(v30))
            try: v30[1, 2] = [True,1.0]
            except Exception as error: show_error(error)
            tell(lambda: cap(v30))
            raise
    else:
        if b8:
            f2 = cap(((i31 := +i31) / ((i1 >> (i1 & 31)) >> (fn12(*[i31], i14=i1) & 31))))
            tell(lambda: ([]).insert('abc', 2**70, x='strict'))
            s10 += s10
            s10 = cap(s10)
        b33 = b8 = cap(bool([(x32 >> (x32 & 31)) for x32 in list(zip(l4, t11))[:5] if bool(True)]))
    show((f2 / round(f9, 2)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen34(i35):
        tick()
        yield i35
        show(set([(7 or i1) for x36 in list(d5)]))
        l4[i1], l4[i1], = '12'.split('X'), (1,)[i1:i1],
    show([()], bool(round(f9, 2)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen38(i39):
        tick()
        yield i39
        show((('a' if True else '12').lower() >= f'v={i1:}' != '%r' % int(s10)))
        z42 = cap({((x40).bit_length() - sum((x40 for x41 in range(9, 1, -2) if b33))) for x40 in list(d5)})
    for i31 in gen34((-1 if b8 else i1)):
        tick()
        tell(lambda: clean_text(exec(0)))
        t26 = cap(((fn12(i1),) + ('', f2,)[3:i31:-1]))
        f9 = f44 = cap((((i43 := 100000000000000000000) / ((i1 % 1000) ** (i1 & 3))) - 1e-300))
    else:
        async def co45():
            tick()
            match (True + 'abc')[0]:
                case [_, *_]:
                    f46 = cap(0.0)
                    try: show([(*x,) for x, y in [1] if ([]) % ((1,'a'))])
                    except Exception as error: show_error(error)
                case [{'a': 1}, (int() | 2), *_]:
                    async with AsyncManager(46, True):
                        tell(lambda: clean_text(bytearray('é').join({'a':1}.values())))
                case (int() | str()):
                    f46 += ((f2 - i1) + i1)
                    *l48, i47 = iter([255, (i1 + 4611686018427387903)])
            l48[s3.find(s10)] *= fn12(2305843009213693952, i14=i1) % 97
            try: v49 = iter([1,2])
            except Exception as error: show_error(error)
            try: v49[...] //= '1'
            except Exception as error: show_error(error)
            tell(lambda: cap(v49))
            try: del v49.n
            except Exception as error: show_error(error)
            tell(lambda: cap(v49))
            try: v49.n *= b''
            except Exception as error: show_error(error)
            tell(lambda: cap(v49))
            try: v49[1:2, 3] = v49
            except Exception as error: show_error(error)
            tell(lambda: cap(v49))
            tell(lambda: (1j).conjugate())
            show((len({i1, 5}) / int(bool(l4))))
            return await Pause((i50 := 10))
        show(drive(co45()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match (not d5):
        case [_, *_] if ('0' <= s10):
            show(all([]))
            show((((i1 + i1) if False else i1) / (lambda x, y=(i1 * i1): cap(x + y))(i31)))
    print(s3.join(map(str, [(i1 & x52) for x51 in list(d5) if (True in l4) for x52 in range(x51 % 4)])), end='|\n')
    def sg53(p0=..., p1={'a':1}.values(), p2=1e300, *rest):
        return (p0, p1, p2, rest, )
    tell(lambda: clean_text(sg53(1e-320, 1e-320, *b'')))
    tell(lambda: clean_text(sg53(b'a', (1,'a'), 1, float('nan'))))
    tell(lambda: clean_text(sg53({1:2}.items())))
    tell(lambda: clean_text(sg53(1.5, {(1,):[]}, set(), iter([1,2]), zz=0j)))
    tell(lambda: clean_text(sg53((1,'a'), -7.25, set(), p2=ValueError('v'), **{'p0': 1})))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(str((1e-300 if True else (4 / i43))), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl54:
        __slots__ = ()
    class Sl55(Sl54):
        __slots__ = ('x', '__dict__')
    o = Sl55()
    try: del o.v
    except Exception as error: show_error(error)
    try: setattr(o, '_Sl54__z', 1)
    except Exception as error: show_error(error)
    try: show(o.w)
    except Exception as error: show_error(error)
    try: del o.v
    except Exception as error: show_error(error)
    try: o.x += 1
    except Exception as error: show_error(error)
    try: del o.x
    except Exception as error: show_error(error)
    tell(lambda: clean_text(list(enumerate(1e-320, '日本'))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match ((-0.0 * f44) // -f9):
        case Thing(n=i43):
            g56 = gen38(i1)
            show(next(g56, 'none'))
            show(g56.send((lambda x, y=i1: cap(x + y))(i1)))
            show(g56.throw(ValueError('thrown')))
        case (1 | str()):
            l4 = cap(((s10 + s10) + (s3 + 'abc')[0]).split('X'))
        case _:
            def so57():
                global x
                def si58():
                    pass
                    if 0: x = 2
                    while True:
                        x = 9
                        break
                    return 1
                try: si58()
                except Exception as error: show_error(error)
                x = 1
                try: print(clean_text(x))
                except Exception as error: show_error(error)
            try: so57()
            except Exception as error: show_error(error)
            try: print(clean_text(x))
            except Exception as error: show_error(error)
    def sg59(p0, *, k0='abc', k1):
        return (p0, k0, k1, )
    tell(lambda: clean_text(sg59(0j, **set())))
    tell(lambda: clean_text(sg59(b'a', range(3), *True)))
    tell(lambda: clean_text(sg59(1, *'a')))
    space = {'x': cap((i1 + 10))}
    try: exec('made = x + 1', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    space = {'x': cap((l4 or [7])[0])}
    try: exec("y = (lambda: x)() if 'x' not in globals() else 0", {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(1234567.891, ' #1e'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: +({1:2}.items()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co60():
        tick()
        async with AsyncManager(60):
            show(await Pause(((i1 % 1000) ** (i31 & 3))) + await Pause((l4 or [7])[0]))
            show(d5[s3])
        tell(lambda: ('').zfill(f44, tabsize='abc'))
        tell(lambda: clean_text(any(-2**63)))
        tell(lambda: clean_text(hash(False) * 0))
        tell(lambda: clean_text(set('abc') | set(b'ab\xff')))
        tell(lambda: clean_text(iter('0x1f', range(5,0,-2))))
        if ((t11 is not None) or (i1 in {x61: i1 for x61 in range(0)})):
            show([(lambda: +i1)() for x62 in [s3, i1][:5] for x63 in range(x62 % 4)])
            try: show([(x,) for x in () if (2-3j) <= (range(3))])
            except Exception as error: show_error(error)
            for i64 in range(5, 1, -2):
                tick()
                space = {'x': cap(7)}
                try: exec('x += 2; y = [x] * 2', globals(), space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        class Sl65:
            __slots__ = ('x', 'y')
        class Sl66(Sl65):
            __slots__ = 'w'
        o = Sl65()
        try: o.__class__ = Sl65
        except Exception as error: show_error(error)
        try: show(o.__dict__)
        except Exception as error: show_error(error)
        try: del o.w
        except Exception as error: show_error(error)
        try: o.v += 1
        except Exception as error: show_error(error)
        return await Pause(sum((x67 for x67 in reversed(l4[:4]) for x68 in range(x67 % 4))))
    show(drive(co60()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((s3 * (i1 & 3)) + 'abc')[i1].split('X'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1, = abs(i1),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl69:
        __slots__ = 'x'
    class Sl70(Sl69):
        __slots__ = 'w'
    o = Sl70()
    try: o.x += 1
    except Exception as error: show_error(error)
    try: o.x += 1
    except Exception as error: show_error(error)
    try: o.__class__ = Sl70
    except Exception as error: show_error(error)
    try: setattr(o, '_Sl69__z', 1)
    except Exception as error: show_error(error)
    try: o.z += 1
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4.remove((i1).bit_length())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (' x\t\n').__rmul__(iter([1, 2]), *2))
    tell(lambda: (slice(None)).indices('abc'))
    tell(lambda: ('aXbXc').isascii(-1))
    def gen71(i72):
        tick()
        yield i72
        space = {'x': cap(len(t6))}
        try: exec('import math as y', globals(), space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        if bool(max((i1 & 10), +-1)):
            assert (not (i1 & i1)), (s3 + 'Hello')
            tell(lambda: bin(2))
            tell(lambda: set({1, 2}, 'abc', d5, *','))
    show(float(int(isinstance(t6, str))), isinstance({}.get(s3, max(i1, i43)), str))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4[-1] = t11[i1::-1]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b33', globals().get('b33'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f44', globals().get('f44'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i31', globals().get('i31'))
show('i43', globals().get('i43'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('t11', globals().get('t11'))
show('t26', globals().get('t26'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
