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
f2 = float('inf')
s3 = '12'
l4 = [-1]
d5 = {'a': 1}
t6 = (1, 'a')
z7 = set()
b8 = True
i1 = 100000000000000000000
f9 = -3.75
s10 = 'aXbXc'
l11 = []
d12 = {'a': 1}
t6 = (1, 'a')
z13 = {1, 2}
b14 = False
try:
    def so15():
        y = x
        x = 'outer'
        def si16():
            global x
            import math as x
            del x
            x = 1
            with Manager(2) as x: pass
            return 1
        try: si16()
        except Exception as error: show_error(error)
        (x := 3)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    try: so15()
    except Exception as error: show_error(error)
    try: print(clean_text(x))
    except Exception as error: show_error(error)
    def sg17(p0=[True,1.0], *, k0, k1):
        return (p0, k0, k1, )
    tell(lambda: clean_text(sg17(None, zz=(x for x in [3]), p0=ValueError('v'))))
    tell(lambda: clean_text(sg17(zz='')))
    tell(lambda: clean_text(sg17(NotImplemented, {1:2}.items(), {'a':1}.values(), float('inf'))))
    try:
        for *x, y in False: tell(lambda: x)
    except Exception as error: show_error(error)
    i1 -= (5 << (100000000000000000000 & 15))
    tell(lambda: clean_text(bytes(b'a', bytearray())))
    tell(lambda: clean_text(type(1.5)({(1,):[]})))
    tell(lambda: clean_text(frozenset(-1) & ValueError('v')))
    tell(lambda: clean_text(bin(range(5,0,-2))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(s3, b14)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try: v18 = 2-3j
    except Exception as error: show_error(error)
    try: pass
    except Exception as error: show_error(error)
    tell(lambda: cap(v18))
    try:
        match range(3):
            case -7.25:
                print('-7.25'); tell(lambda: locals().get('x'))
            case [1, 2, _]:
                print('[1, 2, _]'); tell(lambda: locals().get('x'))
            case 'abc':
                print("'abc'"); tell(lambda: locals().get('x'))
            case _:
                print('none')
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(str(s3), end='|\n')
    if (65535 > ((d12.get(i1, i1) % 1000) ** ((4611686018427387903 + -1) & 3)) != {x19: i1 for x19 in range(9, 1, -2)}.get(s3, i1)):
        tell(lambda: f'{(' 12 ')!s:+.2f}')
        try: v20 = ' 12 '
        except Exception as error: show_error(error)
        try: v20[:5:Thing(1)] -= b''
        except Exception as error: show_error(error)
        tell(lambda: cap(v20))
        try: del v20[1, 2]
        except Exception as error: show_error(error)
        tell(lambda: cap(v20))
        try: v20[...] ^= (x for x in [3])
        except Exception as error: show_error(error)
        tell(lambda: cap(v20))
        try: del v20[Thing(1):1.0]
        except Exception as error: show_error(error)
        tell(lambda: cap(v20))
        @traced('fn21')
        def fn21():
            tick()
            *l24, i22, i23 = (2147483648 | 2), 3, ([5, 4611686018427387903, 7] or [7])[0]
            tell(lambda: '%-*s' % ({1,2},))
            return -256
    else:
        s10 += (s10.strip() + f'v={i1}')
        s10 = cap(s10)
        show({s10: (Thing(i1) + (i1 if b8 else 2147483648)).double, f2: {}.get(i1, fn21())})
    l4.reverse()
    s10 = cap(str(('a' if b8 else s10)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        class Cb26(x=1):
            a = 'abc'; b = 2
            f = lambda self: b
        show(sorted(k for k in vars(Cb26) if k[:2] != '__'))
        tell(lambda: clean_text(Cb26.d))
        tell(lambda: clean_text(Cb26.b))
        tell(lambda: clean_text(Cb26.missing))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (range(0)).count(1.5, float('nan')))
    tell(lambda: (0j).conjugate(d5))
    tell(lambda: (set()).__eq__(1j, [65535, 2305843009213693952, -3]))
    tell(lambda: ({1.5, 'a'}).issubset(*2**70))
    try:
        w27 = 0
        while w27 < 5 and True:
            w27 += 1
            tick()
            f2 = cap((round(float(i1), 1) if (l4 is not None) else round((f2 if b14 else f2), 0)))
            tell(lambda: (('a',)).index(l4, '0x1f'))
            tell(lambda: (()).__add__())
        else:
            tell(lambda: issubclass(s10))
    except ValueError as e28:
        show_error(e28)
        def sg29(p0=[True,1.0], p1=int, /, *rest, k0, **more):
            return (p0, p1, k0, rest, more, )
        tell(lambda: clean_text(sg29([], slice(None,None,-1), range(5,0,-2), {1:2}.items(), p0=1)))
        tell(lambda: clean_text(sg29({1,2}, '0x1f', [None], [None], zz='0x1f', p0=NotImplemented)))
        tell(lambda: clean_text(sg29({'a':1}.values(), [], bytearray(), slice(None,None,-1), k0=float('nan'), p0=Thing(1))))
    except KeyError as e30:
        show_error(e30)
        tell(lambda: ('\u65e5\u672c').__rmul__(bytearray(b'x'), l11))
    l4[100000000000000000000], l4[i1], = (i31, f9, 24,), t6[i1:i1:-1],
    if ((t6 is None) or ((-3.75 + i32) != (f2 / f9))):
        l4 += [(not i1)]
        l4 = cap(l4)
    show(('%s' is not None))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn33(i34=s3.find('bc')):
        global i32
        tick()
        show(z13)
        show({(1, 2): 'p', 0: 0})
        return (Thing(int(b14)) + (2305843009213693952 * i31)).double
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap(-7)}
    try: exec('x: int = 5; y = sorted(__annotations__)', {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    print(('%x' % ((Thing(-4611686018427387904) + 100000000000000000000).double,) + f'{s10!r:_^9}'), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (((i1 / i1) <= f9) and isinstance(fn33(i34=1, **{'zz': 1}), str)):
        del d12[i1]
        show(set([(lambda: i1)() for x35 in t6]), {})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i36 in range(5):
        tick()
        def gen38(i39):
            global l11
            global s3
            tick()
            yield i39
            w40 = 0
            while w40 < 5 and all([x41 for x41 in list(d12)]):
                w40 += 1
                tick()
                try:
                    class Cb42(Thing):
                        a = None; b = 2
                        b += 1
                        __private = b; print(__private)
                        b += 1
                    show(sorted(k for k in vars(Cb42) if k[:2] != '__'))
                    tell(lambda: clean_text(Cb42.b))
                    tell(lambda: clean_text(Cb42.missing))
                    tell(lambda: clean_text(Cb42().p))
                except Exception as error: show_error(error)
                Thing.shared, i43, l11[-1], = len(d5), t6[::2], [],
                show(divmod(((i1 & i1) or (i32 // i1)), i43))
            if True:
                show(sorted([(lambda: 5)() for x44 in range(0)], reverse=True)[::-1])
            show(d12.setdefault(i1, fn33()))
            assert any(([-1, 5] + l11)), s10.upper()
        def so45():
            x = 'outer'
            def si46():
                pass
                while True:
                    x = 9
                    break
                try: 1 / 0
                except ZeroDivisionError as x: print(type(x))
                return 1
            print([[x for x in (x, 1)] for x in 'e'])
            try: si46()
            except Exception as error: show_error(error)
            (x := 3)
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so45()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
        try:
            l4[7:i1:2] = l4
            if (b8 in list((255,))):
                show(l11.pop())
            try:
                class Cb49(x=1):
                    a = NotImplemented; b = 2
                    del zz
                    @staticmethod
                    def st(): return 1
                    e = [x for x in [b, b]]
                show(sorted(k for k in vars(Cb49) if k[:2] != '__'))
                tell(lambda: clean_text(Cb49().f()))
                tell(lambda: clean_text(Cb49.d))
                tell(lambda: clean_text(Cb49.a))
            except Exception as error: show_error(error)
        except ZeroDivisionError:
            o51 = Thing(min(f2, i1))
            o51.n += d12.get(s10, i1)
            show(o51, o51.n, o51[::-1])
        finally:
            print('finally', 51)
            t6: object = cap((round((f9 if b8 else f2), 0), (i36 := i1), (f'v={i36:}' if (t6 is None) else (s10 + s10)),))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ('a,b,,c').istitle('a', b8, *0))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if b8:
        w52 = 0
        while w52 < 3:
            w52 += 1
            tick()
            tell(lambda: clean_text(ascii(float('nan'))))
        else:
            try:
                try:
                    show((f2 < ((2.25 * i31) // float('inf'))))
                    raise ExceptionGroup('top', [ValueError(i1)])
                except* ValueError as e53:
                    show_error(e53)
                    tell(lambda: f'<{f"{(bytearray())!r}":.2}|{ NotImplemented = }>')
                    tell(lambda: f'<{f"{(((1,2),3))}":.2}|{ '1' = }>')
            except Exception as error:
                show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b14', globals().get('b14'))
show('b8', globals().get('b8'))
show('d12', globals().get('d12'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i31', globals().get('i31'))
show('i32', globals().get('i32'))
show('i36', globals().get('i36'))
show('i48', globals().get('i48'))
show('l11', globals().get('l11'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z13', globals().get('z13'))
show('z7', globals().get('z7'))
