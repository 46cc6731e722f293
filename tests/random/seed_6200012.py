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
f2 = 1e300
s3 = '日本'
l4 = [-3, 1]
d5 = {(1, 2): 'p', 0: 0}
t6 = (0, (1, 2))
z7 = {0, 1, 2, 3}
b8 = False
i1 = 1
f9 = 2.25
s3 = 'x y'
l10 = [0]
d11 = {}
t6 = (1, 2, 3)
z7 = {'a', 1}
b12 = True
try:
    show(isinstance([1e300, (t6 + t6), -f9], str))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i1 in list(d11):
        tick()
        s13 = cap(f'{{}}{s3:{3 + 2}}')
        show(s3.lower().lower().count(s3))
    else:
        async def co14():
            tick()
            class Sp15(dict):
                n = 'n'
                def __mul__(self, other):
                    return -1
                def __ge__(self, other):
                    print('__ge__')
                    return 'text'
            o = Sp15()
            tell(lambda: clean_text(o if o else 0))
            tell(lambda: clean_text({o: 1}))
            print(f'{s3!s:>8}', end='|\n')
            i16, = (-3 ^ i1),
            return await Pause(((3 % 1000) ** (i1 & 3)))
        show(drive(co14()))
    match (f9, f9, b8,)[:]:
        case (int() as i17):
            try:
                show((f'v={i17:>6}' + 'abc')[(i1 >> (10 & 31))].upper())
                show({(x18 % (65535 | x18)) for x18 in t6}, ())
            except ValueError:
                del l10[:i1:-1]
            else:
                i17 %= i1
                tell(lambda: clean_text(dict(zip(((1,2),3), (1,)))))
    i1, l4[::-1], = (Thing(i1) + i1).double, [*'日本'],
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if False:
        raise StopIteration((Thing(i1) + 1).double) from None
    o24 = Thing((i1 + i1))
    o24.n = (Thing(i17) + i1).double
    show(o24, o24.missing, o24[::-1])
    print((f'v={s3:{3}}' if (0.0 is not None) else s13.title()), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(sorted(l4, reverse=True))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i25, = iter([i25])
    *l27, i26, i26 = {1: 2, 'b': 3}.get('日本', i1), 2147483648
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((divmod(s3.rfind(s3), (i1 if b12 else i1)) + ()), 0)
    try:
        try:
            tell(lambda: (slice(1, 5)).__lt__({1: 2, 'b': 3}, len))
            tell(lambda: ([1, 'a', None]).reverse([1], tabsize=s3))
            tell(lambda: (slice(1, 5)).__lt__(str))
            raise OSError(i1)
        except* ValueError as e28:
            show_error(e28)
            show(s3)
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try: tell(lambda: print(*frozenset({1}), *b'%d'))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(0, ' ,.10x'))
    tell(lambda: '%-*.0f|' % (0, 1))
    def gen29(i30):
        global i1
        global l27
        global s3
        tick()
        yield i30
        for i31 in s3.split()[:5]:
            tick()
            i32 = cap(i1)
        return (i1).bit_length()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (((1, 2), [3])).__lt__())
    tell(lambda: (set()).copy())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (()).__add__())
    tell(lambda: ([[1], [2]]).copy(..., i25, tabsize='big'))
    show((round((i1 / i26), 0) >= str((s3 if True else s3))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        i25, *l27, i33 = iter([()[i25], (i33 := 4611686018427387903), len(t6)])
        l27.sort(key=str)
        s13 = cap((f'v={i33=}' * (((256 % 3) if bool(True) else ~i1) & 3)))
    except StopIteration as e34:
        show_error(e34)
        try: x, (y, *z) = 2-3j; tell(lambda: (x, iter([1,2])))
        except Exception as error: show_error(error)
        raise
    else:
        def fn35(i36, /, i37=i1):
            tick()
            try:
                show((float((i26 + i33)) - len({-3: s3})), 2305843009213693952)
                s38 = cap((str(len(l4)) + '%s'))
            except ZeroDivisionError as e39:
                show_error(e39)
                for i36 in sorted(z7, key=repr):
                    tick()
                    try: v40 = b'ab\xff'
                    except Exception as error: show_error(error)
                    try: v40 ^= {'a':1}
                    except Exception as error: show_error(error)
                    tell(lambda: cap(v40))
                    try: v40 = len
                    except Exception as error: show_error(error)
                    tell(lambda: cap(v40))
                    show(({**{x41: x41 for x41 in list(d11)}, **dict(zip(s3, l4)), i1: (not f9)} | (d11 | dict(zip(s38, l4)))), list(s3.strip()))
            return (sum((i25 for x42 in list(d5))) * (i1 >> (3 & 31)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: clean_text(bytearray(iter([1,2])).join('%s')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((b8 in ()[2:]))
    class C43(Thing):
        value = d11.get('Hello', 10)
        squares = [s13.count(s3) for x44 in range(3)]
        def method(self, x=1):
            tell(lambda: clean_text(vars(False)))
            return cap(x + self.value)
    show(C43.value, C43.squares, C43().method((i1 and i25)))
    try:
        class Cb45:
            a = 7; b = 2
            f = lambda self: b
        show(sorted(k for k in vars(Cb45) if k[:2] != '__'))
        tell(lambda: clean_text(Cb45().f()))
        tell(lambda: clean_text(Cb45(1)))
        tell(lambda: clean_text(Cb45.a))
    except Exception as error: show_error(error)
    def fn46(i47, *t48):
        global i26
        global l10
        tick()
        z49 = cap(z7)
        t52 = cap(divmod((i1 if (b12 not in {}) else ((4611686018427387903 % 1000) ** (i1 & 3))), sum((x50 for x50 in t6))))
        show(isinstance((tuple(l4) or [7])[0], (list, float)), (fn35(fn35(i47, i37=0), i37=i17) / fn35(*[len(s3)])))
        d53 = cap({**dict(zip(f'{{}}{s3}', [])), b12: (-3.75 is not None), i1: (fn35(i26, i37=i1) // (i1 and 65535))})
        return ((f2 + i1) + -i1)
    for i1, i33 in enumerate(()):
        tick()
        def gen54(i55):
            tick()
            yield i55
            s56 = s56 = cap(('%d' % 7 if (s3 < s3 >= s3) else s13.replace('Hello', s3)).upper())
            Thing.shared, = tuple([1, 32]),
            l57 = cap([(l10 < l4), tuple((l4 * (i25 & 1))), *[2147483648, 4611686018427387903, 5]])
    else:
        g58 = gen54(abs(t6))
        show(next(g58, 'none'))
        show(list(g58)[:5])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap(d5.get(i1, i1))}
    try: exec('x += 2; y = [x] * 2', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try: show([(x,) for x, *_ in () if (frozenset({1})) == (2-3j)])
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((l4 + sorted(l4, key=str))[(i1 if (l4 < [0, -1, 10, 10]) else i17)], z7)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o59 = Thing((Thing(65535) + i26).double)
    o59.n -= -4611686018427387904
    show(o59, o59.missing, o59[::-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b12', globals().get('b12'))
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i17', globals().get('i17'))
show('i25', globals().get('i25'))
show('i26', globals().get('i26'))
show('i33', globals().get('i33'))
show('l10', globals().get('l10'))
show('l27', globals().get('l27'))
show('l4', globals().get('l4'))
show('s13', globals().get('s13'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
