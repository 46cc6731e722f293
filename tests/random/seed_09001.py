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


def clean(x):
    if type(x) in (set, frozenset):
        return ("set", sorted(map(repr, x)))
    if type(x) in (list, tuple):
        return type(x)(map(clean, x))
    if type(x) is dict:
        return {k: clean(v) for k, v in x.items()}
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
    return v if " at 0x" not in repr(v) else type(v).__name__


def tell(call):
    try:
        v = call()
    except Exception as e:
        print("  !", type(e).__name__, e)
        return
    if type(v) in (int, float, complex, str, bytes, bytearray, list, tuple,
                   dict, set, frozenset, bool, type(None), range, slice):
        show(v)
    else:
        print("  type", type(v).__name__)


i1 = 255
f2 = 1e10
s3 = 'a'
l4 = [100000000000000000000, 10, 28, 65535]
d5 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z7 = set()
b8 = False
i9 = -3
f10 = 0.1
s11 = '日本'
l4 = [255, 7, 2147483648]
d12 = {1: 2, 'b': 3}
t6 = (1, 2, 3)
z7 = set()
b13 = True
try:
    class Sp14(dict):
        n = 1
        def __int__(self):
            return self.n
        def __repr__(self):
            return self
        def __add__(self, other):
            return self.n
        def __repr__(self):
            return 2**65
        def __mul__(self, other):
            return 2**65
    o = Sp14()
    tell(lambda: clean_text(list(o)))
    tell(lambda: clean_text(o < 2))
    tell(lambda: clean_text(all(o)))
    tell(lambda: clean_text(tuple(o)))
    tell(lambda: clean_text(not o))
    tell(lambda: clean_text(dict(o)))
    show(d5[i9])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn15():
        tick()
        show(l4, ({True, s11} | z7))
        for i16 in reversed([255][:4]):
            tick()
            try:
                try:
                    b17 = cap(({1: 2, 'b': 3} is not None))
                    raise ExceptionGroup('top', [ValueError(i9)])
                except* ValueError as e18:
                    show_error(e18)
            except Exception as error:
                show_error(error)
            show({'ß'})
        return ((f10 // i1) if all([]) else (1e300 * i9))
    f10 = cap(round(-f10, 0))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(65, '\u65e5^z12,.0f'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(tuple([((i9 % 1000) ** (i9 & 3)) for x19 in t6 for x20 in (1, 2)]))
    with Manager(21, True) as i9, Manager('second') as s22:
        class Sp23(str):
            n = 1
            def __radd__(self, other):
                return str(self.n)
            def __getitem__(self, key):
                print('__getitem__')
                return (3, 4)
            def __eq__(self, other):
                return 2**65
        o = Sp23()
        tell(lambda: clean_text(min(o)))
        tell(lambda: clean_text(not o))
        class Sp24(float):
            n = None
            def __bytes__(self):
                print('__bytes__')
                return b'y'
            def __abs__(self):
                return 'text'
            def __contains__(self, key):
                print('__contains__')
                return None
        o = Sp24()
        tell(lambda: clean_text(zip(o, o)))
        tell(lambda: clean_text(o.missing))
        tell(lambda: clean_text(repr(o)))
        tell(lambda: clean_text(int(o)))
        assert any(list(zip(l4, t6)))
    space = {'x': cap((i9 ^ i9))}
    try: exec('x += 2; y = [x] * 2', {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    try:
        with Manager(25, True):
            show(dict(zip('ß'[10:].lower(), [sum((i1 for x27 in sorted(z7, key=repr) if b8)) for x26 in reversed([-3, 2305843009213693952, 5, 0][:4])])))
        if bool(list(zip(l4, ((1,) + (0, (1, 2)))))):
            try:
                l4[-1] = l4[i9] = l4[:0] = tuple([2, 1, 5, 1])
                i29, = (i1 // i9),
                class Sp30:
                    n = 1
                    def __setitem__(self, key, value):
                        return 2.5
                    def __hash__(self):
                        return self.n
                    def __str__(self):
                        return [1, 2]
                    def __format__(self, spec):
                        return False
                o = Sp30()
                tell(lambda: clean_text(abs(o)))
                tell(lambda: clean_text(o[1:2]))
                tell(lambda: clean_text(o is o))
                tell(lambda: clean_text(bool(o)))
            except LookupError as e31:
                show_error(e31)
                show(d5[i9])
                class Sp32(int):
                    n = 1
                    def __ge__(self, other):
                        print('__ge__')
                        return iter([1, 2])
                    def __ne__(self, other):
                        return False
                o = Sp32()
                tell(lambda: clean_text(o < 2))
                tell(lambda: clean_text(sum([o])))
                tell(lambda: clean_text(not o))
                tell(lambda: clean_text(1 < o < 3))
                tell(lambda: clean_text(hex(o)))
                tell(lambda: clean_text(float(o)))
            else:
                w33 = 0
                while w33 < 5:
                    w33 += 1
                    tick()
                    z7 = cap({i9 for x34 in range(3)})
                w35 = 0
                while w35 < 3:
                    w35 += 1
                    tick()
                    break
                    assert (b8 in {b13, False, i9})
                    z38 = cap({(x37 if (i9 <= 256) else x37) for x36 in range(0) for x37 in (1, 2)})
                else:
                    b13 = cap((s22 in [(i9).bit_length(), (f2, b13, t6,)]))
            print(s3[3:].lower()[int(isinstance(7, int)):min(sum(((lambda: x39)() for x39 in sorted({0, 1, 2, 3}, key=repr))), (i1).bit_length())], end='|\n')
            def gen40(i41):
                global i1
                global s11
                tick()
                yield i41
                l4[:4611686018427387903], Thing.shared, = (), (t6 + i1),
                show((abs((i9 // i1)) / len({x43 for x43 in list({})})))
        print(('%5s' % d5.get(s3, 256) + ('%r' % (2305843009213693952,) + f'v={i9!r}')), end='|\n')
    except ZeroDivisionError as e44:
        show_error(e44)
        space = {'x': cap(sum((i9 for x45 in list({'a': 1}))))}
        try: exec('class made: y = x', space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        try:
            try:
                try:
                    try:
                        class Sp46(tuple):
                            n = None
                            def __add__(self, other):
                                print('__add__')
                                return 1 / 0
                            def __contains__(self, key):
                                print('__contains__')
                                return None
                            def __str__(self):
                                print('__str__')
                                return True
                            def __contains__(self, key):
                                return None
                        o = Sp46()
                        tell(lambda: clean_text(float(o)))
                        tell(lambda: clean_text(int(o)))
                        tell(lambda: clean_text(round(o)))
                        tell(lambda: clean_text('a' * o))
                        tell(lambda: clean_text(o is o))
                        raise ExceptionGroup('top', [ValueError(i9)])
                    except* KeyError as e47:
                        show_error(e47)
                        o48 = Thing(+i1)
                        o48.n -= (4611686018427387903 << (i9 & 15))
                        show(o48, o48.missing, o48[3])
                    except* Exception as e49:
                        show_error(e49)
                except Exception as error:
                    show_error(error)
                raise ValueError(i9)
            except* KeyError as e50:
                show_error(e50)
                assert (i9 is not None), '12'.join(map(str, l4))
            except* Exception as e51:
                show_error(e51)
                l4 = cap([t6, divmod((lambda x, y=i28: cap(x + y))(0), (i1 - i1))])
        except Exception as error:
            show_error(error)
    else:
        class C52(dict):
            value = (255 % i9)
            squares = [x54 for x53 in sorted(z7, key=repr) for x54 in range(x53 % 4)]
            def method(self, x=1):
                tell(lambda: (range(2**65)).count('0x1f', -0.5))
                tell(lambda: (float('inf')).__int__(-1, d12))
                s56 = cap(f'{{}}{s11=}'[((i9 & i28) ^ (i55 := i9)):abs(s3.find('日本'))])
                return cap(x + self.value)
        show(C52.value, C52.squares, C52().method(max(7, i29)))
        i29 //= ((lambda x, y=i1: cap(x + y))(1) | abs(i9))
    tell(lambda: int(int))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print('%r' % ((i9 and -4611686018427387904) >> ((i9 ^ i1) & 31)), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({x57: 2 for x57 in () if (i1 < x57 != i29) for x58 in range(x57 % 4)}, ((fn15() / (i9 - 100000000000000000000)) * len({i28, i28})))
    tell(lambda: (['b', 'a']).count(len, float('nan'), start=len))
    tell(lambda: (range(2**65)).index(int))
    tell(lambda: dict())
    tell(lambda: abs())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(float('nan'), '\u65e5^ 01,.10o'))
    with Manager(59):
        tell(lambda: (-0.0).__mod__('X', 1.5, **l4))
        tell(lambda: (slice(-1, None, -1)).__lt__())
        w60 = 0
        while w60 < 5:
            w60 += 1
            tick()
            f2 = cap((s11[i1:].count(s11) / fn15()))
    print(f'{{}}{s11!a}', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: hex(b''))
    with Manager(61, True):
        with Manager(62):
            i63 = cap(255)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b8', globals().get('b8'))
show('d12', globals().get('d12'))
show('d5', globals().get('d5'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i28', globals().get('i28'))
show('i29', globals().get('i29'))
show('i63', globals().get('i63'))
show('i9', globals().get('i9'))
show('l4', globals().get('l4'))
show('s11', globals().get('s11'))
show('s22', globals().get('s22'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z38', globals().get('z38'))
show('z7', globals().get('z7'))
