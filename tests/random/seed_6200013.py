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


i1 = 0
f2 = -0.0
s3 = 'aXbXc'
l4 = [-3]
d5 = {}
t6 = (1,)
z7 = {0, 1, 2, 3}
b8 = True
i9 = 1
f10 = 2.25
s3 = ''
l11 = [10, 28, 1, 100000000000000000000]
d5 = {}
t12 = ()
z7 = set()
b13 = True
try:
    with Manager(14, True):
        i9 = cap(((((i1 << (i9 & 15)) % 1000) ** ((i1 * i1) & 3))).bit_length())
        show((b8 is not None))
        s3 = cap(f'{i9!s:>8}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(str(((f2 if True else f2) if b13 else round(f2, 1))), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w15 = 0
    while w15 < 5:
        w15 += 1
        tick()
        show((max((i9).bit_length(), (i9 >> (i1 & 31)))).bit_length(), '%s' % sum((abs(x18) for x16 in t6 for x18 in range(x16 % 4))))
        async def co20():
            tick()
            show((round((-1 / i1), 1) if (i9 is not None) else float((100000000000000000000 + 65535))))
            def gen21(i22):
                tick()
                yield i22
                print('%d' % sum((i9 for x23 in sorted(z7, key=repr) for x24 in (1, 2))).title(), end='|\n')
            *l26, i25 = (i9 + i1), 33, (i9 << (i1 & 15))
            if b8:
                i25 //= divmod(i1, i9)[abs(i1)]
                assert ({(1, 2): 'p', 0: 0} is not None), (s3 + 'abc')[255]
            elif (s3 is not None):
                def so27():
                    global x
                    print([[x for x in (x, 1)] for x in 'e'])
                    def x(): pass
                    def si28():
                        pass
                        print([clean_text(x) for _ in 'a'])
                        return 1
                    (x := 3)
                    try: si28()
                    except Exception as error: show_error(error)
                    print([clean_text(x) for _ in 'a'])
                    while True:
                        x = 9
                        break
                    try: print(clean_text(x))
                    except Exception as error: show_error(error)
                try: so27()
                except Exception as error: show_error(error)
                try: print(clean_text(x))
                except Exception as error: show_error(error)
            else:
                tell(lambda: +(1))
                tell(lambda: -({}))
                tell(lambda: ('0x1f') != (1e300) in (b'a'))
                tell(lambda: +(False))
                tell(lambda: (0j).__eq__('abc'))
                tell(lambda: (-0.0).__round__(**{'a': 1}))
                tell(lambda: ({1, 2, 3}).copy(float('nan'), default=1j))
                tell(lambda: ({(1,): []}).__contains__())
            show({i1, 'x y', 'x y'})
            return await Pause(abs(65535))
        show(drive(co20()))
        print('x y'.replace(s3, '').replace(s3, s3)[(0 - 'Hello'.rfind(s3)):], end='|\n')
    s30 = cap(f'{{}}{s3:^7}')
    try: show([(*x,) for x in (1,) if ({1,2}) not in (-2**63)])
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap((i1 % 4611686018427387903))}
    try: exec('x += 2; y = [x] * 2', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    d5[s3] = ((Thing(i9) + i9).double | (i1 * i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def sg31(p0, /, *, k0='日本', k1=-0.0):
        return (p0, k0, k1, )
    tell(lambda: clean_text(sg31(k1=[True,1.0], k0='0x1f')))
    tell(lambda: clean_text(sg31(0, NotImplemented, {'a':1}, 1e-320, p0=-7.25)))
    i9 %= (65535 or (i9 | 3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match float('inf'):
            case int() | str():
                print('int() | str()'); tell(lambda: locals().get('x'))
            case int(x):
                print('int(x)'); tell(lambda: locals().get('x'))
            case _:
                print('none')
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5[i9] = (((t6 or [7])[0] % 1000) ** (min(i1, 1) & 3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ('%s') | (1j))
    tell(lambda: clean_text(round(3, {1:2}.items())))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i1 in list(d5):
        tick()
        def so32():
            print(clean_text((lambda: x)()))
            x = 1
            x = 'outer'
            def si33():
                pass
                try: 1 / 0
                except ZeroDivisionError as x: print(type(x))
                y = x
                return 1
            try: si33()
            except Exception as error: show_error(error)
            import math as x
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so32()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
        assert bool((f2 + f2))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(isinstance((b8 not in []), int), (t12 is not None))
    async def co34():
        tick()
        assert (i9 <= (i1 if True else 4611686018427387903)), s3
        return await Pause(4611686018427387903)
    show(drive(co34()))
    i35, i36, i37 = i1, i9, (Thing(-6) + i36).double
    show((divmod(int(False), (i1 + i9)) + t6))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z7 = cap({i36 for x38 in list(d5)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap((2 - i9))}
    try: exec("y = (lambda: x)() if 'x' not in globals() else 0", {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: clean_text(divmod(slice(None,None,-1), {1:2,'b':3})))
    tell(lambda: clean_text(compile(..., (1,'a'), ...)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(39):
        try:
            match 0.0:
                case int() | str():
                    print('int() | str()'); tell(lambda: locals().get('x'))
                case _:
                    print('none')
        except Exception as error: show_error(error)
        try: v40 = -1
        except Exception as error: show_error(error)
        try: v40.n += {}
        except Exception as error: show_error(error)
        tell(lambda: cap(v40))
        try: v40.n = v40
        except Exception as error: show_error(error)
        tell(lambda: cap(v40))
    tell(lambda: clean_text(list(range(3, -7.25, 2-3j))[:5]))
    tell(lambda: clean_text(print('x', sep=1j)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if False:
        s3 = cap(((s3 * (i9 & 3))[(i9 << (10 & 15)):(i1 >> (5 & 31))] + s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp41(int):
        n = 1
        def __index__(self):
            print('__index__')
            return -1
    o = Sp41()
    tell(lambda: clean_text(hex(o)))
    tell(lambda: clean_text(o + 1))
    tell(lambda: clean_text(o < 2))
    tell(lambda: clean_text(dict(o)))
    tell(lambda: clean_text(int(o)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i36 //= (Thing((i1 ^ 100000000000000000000)) + (i36 | 0)).double
    class Sp42:
        n = 'n'
        def __dir__(self):
            return self.n
    o = Sp42()
    tell(lambda: clean_text([1, 2, 3][o]))
    tell(lambda: clean_text(o is o))
    tell(lambda: clean_text(1 < o < 3))
    tell(lambda: clean_text(str(o)))
    tell(lambda: clean_text(o + 1))
    tell(lambda: clean_text(chr(o)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i35', globals().get('i35'))
show('i36', globals().get('i36'))
show('i37', globals().get('i37'))
show('i9', globals().get('i9'))
show('l11', globals().get('l11'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('s30', globals().get('s30'))
show('t12', globals().get('t12'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
