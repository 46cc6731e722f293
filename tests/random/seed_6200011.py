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


i1 = 2305843009213693952
f2 = 0.1
s3 = 'a'
l4 = [10, 1, -49, 10]
d5 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z7 = {0, 1, 2, 3}
b8 = False
i9 = 255
f2 = float('inf')
s3 = '日本'
l4 = []
d10 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z7 = {'a', 1}
b8 = False
try:
    tell(lambda: '{:}'.format(-7.25, type(None)))
    tell(lambda: f'{(bytearray()):r}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: clean_text(bin([[1],2])))
    tell(lambda: clean_text(len([1,2,3])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b8 = cap((s3 not in {x11: (i1 & i1) for x11 in sorted(z7, key=repr)}))
    def fn12(i13=(i1 and 100000000000000000000), *t14, **d15):
        global i1
        global s3
        tick()
        i1 ^= ((-1 * i9) >> (-3 & 31))
        return 10
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (b8 or isinstance((f2 / 1.5), int)):
        f2 = cap((round((1e10 if b8 else f2), 0) / ((-0.0 + i9) + fn12())))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if ((len(t6)).bit_length() > ((i1 and i1) << ((-42 and 2147483648) & 15))):
        show(b8)
        try:
            tell(lambda: ((1, 2, 1)).__getitem__(*t6))
            tell(lambda: (slice(-1, None, -1)).__lt__('ascii', (1, 2), *'utf-8'))
            i1 ^= ((l4 * (i9 & 1)) or [7])[0]
        finally:
            print('finally', 15)
            def so16():
                x = 'outer'
                def si17():
                    nonlocal x
                    print(clean_text(x))
                    print(clean_text(x))
                    match 5:
                        case x: pass
                    import math as x
                    return 1
                y = x
                try: si17()
                except Exception as error: show_error(error)
                for x in 'ab': pass
                try: print(clean_text(x))
                except Exception as error: show_error(error)
            try: so16()
            except Exception as error: show_error(error)
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        tell(lambda: (set()).difference([]))
    elif (s3 not in (s3.split('X') * ((i9 & i9) & 1))):
        show(list(zip(l4, ())))
    tell(lambda: (-7.25) <= (set()))
    tell(lambda: ((x for x in [3])) < (-0.0))
    tell(lambda: (False) % ((1,)))
    tell(lambda: +(bytearray()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: clean_text(int(set(), range(5,0,-2))))
    show({**{i1: (t6 or [7])[0]}})
    class Sp18(int):
        n = 'n'
        def __iter__(self):
            return [1, 2]
    o = Sp18()
    tell(lambda: clean_text(list(reversed(o))))
    tell(lambda: clean_text(dir(o)))
    tell(lambda: clean_text(o < 2))
    tell(lambda: '%.3x' % {1:2}.keys())
    tell(lambda: f'{(-0.0):#b}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        for *x, y in int: tell(lambda: x)
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4.sort(key=str)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(1234567.891, '^z012_.0q'))
    try:
        def sg21(*, k0, k1):
            return (k0, k1, )
        tell(lambda: clean_text(sg21(set(), frozenset({1}), *1.5)))
        tell(lambda: clean_text(sg21(' 12 ', (1,), 1, float('inf'), k1=-0.0, p0=())))
        tell(lambda: clean_text(sg21(10**30, int, {'a':1}.values(), k1=[1,2,3])))
        tell(lambda: clean_text(sg21(' 12 ', True, ' 12 ', (1,), p0=7, zz=b'ab\xff')))
        tell(lambda: clean_text(sg21(range(5,0,-2), k0={1:2}.keys(), zz=int)))
        def so22():
            exec('x = 5'); print(clean_text(x))
            x = 'outer'
            def si23():
                pass
                exec('x = 5'); print(clean_text(x))
                return 1
            try: si23()
            except Exception as error: show_error(error)
            y = x
            import math as x
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so22()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    except IndexError:
        l4 = cap([x25 for x25 in list({'a': 1})])
        try:
            class Cb26(metaclass=type):
                a = {'a':1}; b = 2
                g: int = 3
                __slots__ = ('s', 'b')
                def __init_subclass__(cls, **k): print(k)
                e = [x for x in [b, b]]
                assert b, a
            show(sorted(k for k in vars(Cb26) if k[:2] != '__'))
            tell(lambda: clean_text(Cb26().f()))
            tell(lambda: clean_text(Cb26.__doc__))
            tell(lambda: clean_text(Cb26.st()))
        except Exception as error: show_error(error)
    else:
        try:
            try:
                t6 = cap(s3.join(map(str, [(lambda x, y=i1: cap(x + y))(i9), (l4 or [7])[0], s3])))
                raise KeyError(s3)
            except* (ValueError, OSError) as e27:
                show_error(e27)
            except* LookupError as e28:
                show_error(e28)
                tell(lambda: dict(1j))
        except Exception as error:
            show_error(error)
        w29 = 0
        while w29 < 2 and b8:
            w29 += 1
            tick()
            def fn30(i31, *t32, i33=1):
                tick()
                show({s3: (not fn12(i13=i9))})
                show((({x34: i1 for x34 in t6 if b8} | {x35: i31 for x35 in l4[:5]}) | ({-3.75: 255} | {x36: i1 for x36 in l4[:5]})))
                tell(lambda: (1e300) is not (...))
                for i37, i31 in enumerate(reversed(l4[:4])):
                    tick()
                    l39 = cap(list(zip([*t6, f2, -f2], tuple(l4))))
                    assert ((i1 - i1) >= (i9 % i1)), s3
                    show(('Hello'.join(map(str, (l4 * (i9 & 1)))) * (((t32 or [7])[0] * i9) & 3)), '日本'[{**d5, 0.1: s3}.get('12', (2305843009213693952 if b8 else i1)):])
                else:
                    show({True})
                return (d10.get(s3, i1) + i1)
            f42 = cap((f2 * float((i1).bit_length())))
            class Sp43(list):
                n = 1
                def __radd__(self, other):
                    return 'text'
                def __divmod__(self, other):
                    return 'text'
                def __instancecheck__(self, other):
                    return -1
                def __iadd__(self, other):
                    return self.n
            o = Sp43()
            tell(lambda: clean_text(str(o)))
            tell(lambda: clean_text(str(o)))
            tell(lambda: clean_text(f'{o!r:>5}'))
            tell(lambda: clean_text(o[0]))
    finally:
        print('finally', 43)
        space = {'x': cap((i9 >> (3 & 31)))}
        try: exec('global q1; q1 = x; y = q1', {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d10', globals().get('d10'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f42', globals().get('f42'))
show('i1', globals().get('i1'))
show('i41', globals().get('i41'))
show('i9', globals().get('i9'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
