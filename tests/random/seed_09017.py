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


i1 = -1
f2 = 1e10
s3 = 'Hello'
l4 = [-4611686018427387904]
d5 = {(1, 2): 'p', 0: 0}
t6 = ()
z7 = {'a', 1}
b8 = True
i1 = -1
f9 = 1e10
s10 = 'x y'
l4 = [-3, -1, 4611686018427387903, 100000000000000000000]
d11 = {1: 2, 'b': 3}
t6 = (1, 2, 3)
z12 = {1, 2}
b13 = True
try:
    z7 = cap(z12)
    print('bc', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((set(('bc' + s10)) | set(s3.join(map(str, [])))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn14(i15):
        global l4
        tick()
        d17 = cap({x16: (x16).bit_length() for x16 in t6})
        return ((lambda x, y=-18: cap(x + y))(i1) ^ (i1 if b13 else i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w18 = 0
    while w18 < 5:
        w18 += 1
        tick()
        class Sp19(tuple):
            n = None
            def __int__(self):
                print('__int__')
                return b'y'
            def __call__(self, *args):
                return 1
            def __divmod__(self, other):
                return 1 / 0
        o = Sp19()
        tell(lambda: clean_text(o < 2))
        tell(lambda: clean_text(enumerate(o)))
        if isinstance(i1, int):
            break
        tell(lambda: (range(0)).__getitem__())
        tell(lambda: ({'a': 1, 'b': 2}).__ior__('strict', ''))
        tell(lambda: (0j).__add__('ascii'))
    if (-4611686018427387904 not in [i1][i1:i1]):
        z20 = cap({False})
        i21 = cap((((i1 * i1) << ((i1 and i1) & 15)) >> (fn14(*[(i1 // i1)]) & 31)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f22 = cap(round(((-3.75 // f9) * (f9 - i21)), 2))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4.reverse()
    try:
        show([(-f22 - f9), *(str([1]) + 'bc'.upper()), (1e-300 if any(l4) else (0 / i1))], d5)
    except StopIteration as e23:
        show_error(e23)
        f22 = cap((round((f9 + i1), 1) if ([-3 for x24 in t6 for x25 in (1, 2)] > []) else ((f9 + 4611686018427387903) - i21)))
    except AttributeError as e26:
        show_error(e26)
        try:
            try:
                show(-f9)
                raise ExceptionGroup('top', [KeyError(i1), ExceptionGroup('g', [ExceptionGroup('g', [ValueError(3), OSError(s3)]), ValueError(i21)])])
            except* KeyError as e27:
                show_error(e27)
            except* Exception as e28:
                show_error(e28)
        except Exception as error:
            show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i1 in sorted(set(), key=repr):
        tick()
        class Sl29:
            __slots__ = ()
        class Sl30(Sl29):
            __slots__ = 'w'
        o = Sl30()
        try: show(o.y)
        except Exception as error: show_error(error)
        try: show(o.__dict__)
        except Exception as error: show_error(error)
        try: o.w += 1
        except Exception as error: show_error(error)
        l4[-1], l4[i21], l4[-1], = round(-3.75, 1), (b13, t6, float('inf'),), (s10, b8,),
        f32 = cap((((i1 if b8 else i1) / (lambda x, y=i1: cap(x + y))(i1)) if (('日本' + s3) >= s3[i1:i1]) else float((i1 * i1))))
    try:
        del i31
    except KeyError as e33:
        show_error(e33)
        match {False: (lambda x, y=-4611686018427387904: cap(x + y))(i31)}:
            case {'b': _, **rest} if ('ß' is not None):
                o34 = Thing((Thing(256) + i1).double)
                o34.n += (i1 if b13 else i21)
                show(o34, o34.missing, o34[5])
            case _:
                Thing.shared, i36, = l4[-1:], (t6,),
        l4 += [+i1 for x37 in sorted(z12, key=repr)]
        l4 = cap(l4)
    except ZeroDivisionError as e38:
        show_error(e38)
        print('a', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: bool(range(3), len, True, *b13))
    tell(lambda: filter(str, int, -0.5))
    d40 = cap((dict(zip(f'{{}}{i21:{3}}', list(list({(1, 2): 'p', 0: 0})))) | {x39: (lambda x, y=i1: cap(x + y))(i1) for x39 in reversed(l4[:4])}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        if (f9 == ((-1 / i35) if (b8 or b13) else (f2 if False else 1e300))):
            try:
                i36 ^= (lambda x, y=(256 >> (i1 & 31)): cap(x + y))(i1)
                if (not round((f22 if b8 else 1e-300), 1)):
                    show(tuple((l4 + [(0, (1, 2))])))
                    d40 = cap(dict(zip(s3.title().strip(), list(zip(sorted(l4), (1, 2, 3)[:i31:-1])))))
                    show(dict(zip('%5s' % (0,), [(t6, i1,)])))
                elif ((Thing((-38 - i1)) + sum((i1 for x41 in sorted(z7, key=repr)))).double >= ((i36 and i1) - fn14(i1))):
                    show(((s10 + 'abc')[-1] if isinstance(l4, (list, float)) else (s3 + 'abc')[0]).upper(), divmod(s10.find(s10), i31))
                elif isinstance(i31, int):
                    l4 += [2305843009213693952, 46, 2305843009213693952]
                    l4 = cap(l4)
                elif (((2305843009213693952 < i1) and (s3 not in z7)) or b13):
                    tell(lambda: any())
                elif (((i1 % i1) > (-4611686018427387904 << (i1 & 15)) < fn14(256)) and (5 is None)):
                    l4.extend(reversed(l4[:4]))
                    show((((t6, *t6, s3,) + (t6 + t6)) + ((f2 * f9), *(s3 + s3),)))
                else:
                    o42 = Thing(i1)
                    o42.n += d5.get(2, i31)
                    show(o42, o42.double, o42[1:2])
            except ValueError as e43:
                show_error(e43)
                with Manager(44), Manager('second') as s45:
                    f32 -= ((5 >> (i1 & 31)) / (Thing(-4611686018427387904) + i1).double)
            finally:
                print('finally', 45)
                i36 = cap({f9: (s45 + 'abc')[0], i1: (i31 + i1), 1: ('bc' + 'abc')[-1]}.get(i1, (((2 - i1) % 1000) ** (i1 & 3))))
        elif (False is None):
            tell(lambda: (slice(1, 5)).__eq__(True))
            tell(lambda: ({1: 'x', None: 0}).clear(byteorder=b''))
            tell(lambda: (range(2**65)).count('utf-8', **2**70))
            show((not [][:i1]), (((d40 | {(1, 2): 'p', 0: 0}) | dict(zip(s3, [-1]))) | {'a': 1}))
        for i31, i31 in enumerate(list(d11)):
            tick()
            tell(lambda: (range(5)).index(f9, 0))
            tell(lambda: ({1: 'x', None: 0}).clear(d40, *1))
            tell(lambda: (range(5, 0, -2)).__eq__(float('nan'), base='a'))
            show([-f9], (round((f32 if b13 else f2), 2) + (float(i1) * f32)))
    finally:
        print('finally', 46)
        b13 = cap((b13 not in ((d5 | d11) | {f9: i1})))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4[:i1:2], i48, = (t6 + (1,)), i1,
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d40', globals().get('d40'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f22', globals().get('f22'))
show('f32', globals().get('f32'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i21', globals().get('i21'))
show('i31', globals().get('i31'))
show('i35', globals().get('i35'))
show('i36', globals().get('i36'))
show('i47', globals().get('i47'))
show('i48', globals().get('i48'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('s45', globals().get('s45'))
show('t6', globals().get('t6'))
show('z12', globals().get('z12'))
show('z20', globals().get('z20'))
show('z7', globals().get('z7'))
