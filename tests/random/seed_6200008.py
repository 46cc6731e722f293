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


i1 = 255
f2 = -3.75
s3 = '日本'
l4 = [2305843009213693952]
d5 = {(1, 2): 'p', 0: 0}
t6 = ()
z7 = {'a', 1}
b8 = True
i9 = 2305843009213693952
f10 = 0.1
s11 = 'bc'
l4 = [3]
d12 = {'a': 1}
t6 = (0, (1, 2))
z13 = {0, 1, 2, 3}
b14 = True
try:
    s11 = cap(s11)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(15, True) as i9:
        class Sp16(int):
            n = None
            def __hash__(self):
                return [1, 2]
            def __ne__(self, other):
                return -1
            def __iadd__(self, other):
                print('__iadd__')
                return 2**65
            def __format__(self, spec):
                return self
        o = Sp16()
        tell(lambda: clean_text(1 in o))
        tell(lambda: clean_text(max(o, 1)))
        tell(lambda: clean_text(any(x for x in o)))
        tell(lambda: clean_text(sorted([o, o])))
        tell(lambda: clean_text(-o))
        tell(lambda: clean_text(complex(o)))
    try:
        try:
            show(0, b14)
            raise ExceptionGroup('top', [KeyError(i1), OSError(s11)])
        except* (ValueError, OSError) as e17:
            show_error(e17)
            show(((f'{s11!s:>8}' if (b8 and b8) else ('日本' if b8 else s3)) if (int(b8) <= i1) else ('%d' % (i9,) if (i1 in t6) else ('aXbXc' + 'abc')[-1])))
        except* LookupError as e18:
            show_error(e18)
            f2 = cap(-f2)
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(f2)
    o19 = Thing(-18)
    o19.n += (i9 * i1)
    show(o19, o19.double, o19[5])
    try:
        class Cb20(metaclass=type):
            a = 2-3j; b = 2
            del zz
        show(sorted(k for k in vars(Cb20) if k[:2] != '__'))
        tell(lambda: clean_text(Cb20().p))
        tell(lambda: clean_text(Cb20.b))
        tell(lambda: clean_text(Cb20(1)))
    except Exception as error: show_error(error)
    match []:
        case bool() if (1e10 >= f2):
            def fn22(i23=(i1 >> (1 & 31))):
                global s3
                tick()
                try:
                    match [True,1.0]:
                        case b'a' if (True) @ (-0.0):
                            print("b'a'"); tell(lambda: locals().get('x'))
                        case list([x, *_]) if (set())[1:2, 3]:
                            print('list([x, *_])'); tell(lambda: locals().get('x'))
                        case _:
                            print('none')
                except Exception as error: show_error(error)
                if isinstance({b8: abs(-1), '0': s3.replace('', s3), **d12}, (list, float)):
                    show(((~i9 / (i9 or i1)) + 2))
                    def sg24(p0, /, *, k0=slice(1)):
                        return (p0, k0, )
                    tell(lambda: clean_text(sg24(p0=['a'])))
                    tell(lambda: clean_text(sg24(*type(None))))
                    tell(lambda: clean_text(sg24({1:2}.keys(), [True,1.0], (x for x in [3]), -1)))
                    tell(lambda: clean_text(sg24([1,2,3], 2**70, True, *' 12 ', p0='1', **{'k0': 5})))
                    tell(lambda: clean_text(sg24(p0=2**70, zz=[[1],2], **{'p0': 1})))
                    show((d12.get(s3, (i23 + 7)) < i1 < 255))
                else:
                    i23 //= (--42 << (max(i21, i21) & 15))
                return float((i1).bit_length())
            try: v25 = [True,1.0]
            except Exception as error: show_error(error)
            try: v25[...] = v25
            except Exception as error: show_error(error)
            tell(lambda: cap(v25))
            try: v25 = b'ab\xff'
            except Exception as error: show_error(error)
            tell(lambda: cap(v25))
            try: v25[2**65] >>= '日本'
            except Exception as error: show_error(error)
            tell(lambda: cap(v25))
            try: del v25[-1]
            except Exception as error: show_error(error)
            tell(lambda: cap(v25))
        case bool():
            class Sl26:
                __slots__ = ()
            class Sl27(Sl26):
                __slots__ = ('x', '__dict__')
            o = Sl26()
            try: o.v += 1
            except Exception as error: show_error(error)
            try: setattr(o, '_Sl26__z', 1)
            except Exception as error: show_error(error)
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            try: show(hasattr(o, 'z'), dir(o)[-4:])
            except Exception as error: show_error(error)
            try: show(o.x)
            except Exception as error: show_error(error)
        case [_, *_]:
            try:
                match bytearray(b'xyz'):
                    case {}:
                        print('{}'); tell(lambda: locals().get('x'))
                    case _:
                        print('none')
            except Exception as error: show_error(error)
            show(({i21} | {s11, b8}))
        case _:
            tell(lambda: clean_text(all(2-3j)))
            tell(lambda: clean_text(chr({'a':1})))
            tell(lambda: clean_text(vars(b'')))
            tell(lambda: clean_text(slice(0.0, float('inf')).indices('a')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6: object = cap(divmod(int(s3), sum((x29 for x28 in sorted(z7, key=repr) if bool('bc') for x29 in (1, 2)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        for x[0] in ...: tell(lambda: x)
    except Exception as error: show_error(error)
    f10 = cap(f10)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp30(list):
        n = 'n'
        def __index__(self):
            return str(self.n)
        def __contains__(self, key):
            return NotImplemented
        def __ror__(self, other):
            return -1
    o = Sp30()
    tell(lambda: clean_text(max(o, 1)))
    tell(lambda: clean_text(o[0]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(f'{{}}{s11:{12}}', {x31: (lambda: (x31 if bool(l4) else (x31 ^ i9)))() for x31 in sorted(z13, key=repr) if (float(x31) >= (3 / 4611686018427387903))})
    show(sum(((s11.count(s3) << ((65535 if b14 else i9) & 15)) for x32 in list(d5))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(((s11 if (l4 == l4) else (s11 if True else s11)) + 'abc')[0], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del d12[s11]
    show({False: f'v={i9:}', 'bc': (max(i21, 255) - i1), i21: ((i9 ^ i21) // (i1 + 65535))})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap((Thing(3) + i1).double)}
    try: exec('import math as y', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    tell(lambda: ord())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (f10 is not None):
        print(s3, end='|\n')
        def sg33(*, k0):
            return (k0, )
        tell(lambda: clean_text(sg33('0x1f', [1], p0='日本', zz={1:2,'b':3})))
        tell(lambda: clean_text(sg33(float('inf'), (1,))))
        def so34():
            global x
            def si35():
                pass
                (x := 3)
                return 1
            try: si35()
            except Exception as error: show_error(error)
            class x: x = 1
            print(clean_text(eval('x')))
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so34()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    elif (f2 is None):
        def gen36(i37):
            global l4
            global s3
            tick()
            yield i37
            tell(lambda: clean_text(format(0j, 'abc')))
            tell(lambda: clean_text(memoryview(()).cast(2-3j).tolist()))
            for i38 in list({(1, 2): 'p', 0: 0}):
                tick()
                i37, = i9,
                tell(lambda: (range(5,0,-2))[*[1]])
            l4[:] = Thing.shared = (1, 'a')
            show(divmod((l4[i9] << (i9 & 15)), sum((x40 for x39 in range(5, 1, -2) for x40 in (1, 2)))))
        class Sp41(int):
            n = 'n'
            def __format__(self, spec):
                return b'y'
            def __eq__(self, other):
                return iter([1, 2])
            def __hash__(self):
                return -1
        o = Sp41()
        tell(lambda: clean_text(enumerate(o)))
        tell(lambda: clean_text(f'{o}'))
        tell(lambda: clean_text(1 - o))
        tell(lambda: clean_text(enumerate(o)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w42 = 0
    while w42 < 3 and (i9 is None):
        w42 += 1
        tick()
        for i21 in range(0):
            tick()
            print(str(b8), end='|\n')
        else:
            try:
                match -1:
                    case [1, 2, _]:
                        print('[1, 2, _]'); tell(lambda: locals().get('x'))
                    case _:
                        print('none')
            except Exception as error: show_error(error)
    try:
        class Cb43(int, str):
            a = int; b = 2
            c = (b'ab\xff') * (range(5,0,-2))
        show(sorted(k for k in vars(Cb43) if k[:2] != '__'))
        tell(lambda: clean_text(Cb43.__annotations__))
        tell(lambda: clean_text(Cb43.missing))
        tell(lambda: clean_text(Cb43().f()))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b14', globals().get('b14'))
show('b8', globals().get('b8'))
show('d12', globals().get('d12'))
show('d5', globals().get('d5'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i21', globals().get('i21'))
show('i9', globals().get('i9'))
show('l4', globals().get('l4'))
show('s11', globals().get('s11'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z13', globals().get('z13'))
show('z7', globals().get('z7'))
