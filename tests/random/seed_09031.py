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


i1 = 256
f2 = float('inf')
s3 = '0'
l4 = [2147483648]
d5 = {'a': 1}
t6 = (0, (1, 2))
z7 = {'a', 1}
b8 = True
i1 = 2305843009213693952
f9 = 0.0
s10 = 'aXbXc'
l4 = [-4611686018427387904, 13]
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 2, 3)
z7 = {0, 1, 2, 3}
b8 = False
try:
    try:
        class Sl11:
            __slots__ = ['y', '__z']
        class Sl12(Sl11):
            v = 1
        o = Sl11()
        try: setattr(o, '_Sl11__z', 1)
        except Exception as error: show_error(error)
        try: del o.w
        except Exception as error: show_error(error)
        try: o.__class__ = Sl12
        except Exception as error: show_error(error)
    except LookupError:
        show(d5[s10])
    except Exception as e14:
        show_error(e14)
        if b8:
            del l4[::-1]
            show(({i1 for x16 in range(1) if all([-4611686018427387904, 2147483648]) for x17 in (1, 2)} - {(lambda: x18)() for x18 in sorted({'a', 1}, key=repr)}))
        else:
            if all(list(s10)[:i1:-1]):
                for i1, i19 in enumerate(sorted(z7, key=repr)):
                    tick()
                    l4.insert((i1 + 3), i1)
            w20 = 0
            while w20 < 5 and all(([2305843009213693952, 2147483648] + l4)):
                w20 += 1
                tick()
                z21 = cap(set(s3))
                s3 = cap(f'{{}}{i1:<5}')
                o22 = Thing(sum((i1 for x23 in l4[:5])))
                o22.n -= (i1 - 2)
                show(o22, o22.missing, o22[::-1])
        with Manager(24) as i1:
            i19 |= min((i1 * i1), (-4611686018427387904 - i1))
            try:
                try:
                    o25 = Thing((i1 - i1))
                    o25.n = min(i1, i1)
                    show(o25, o25.double, o25[5])
                    raise ValueError(i1)
                except* ValueError as e26:
                    show_error(e26)
            except Exception as error:
                show_error(error)
    def fn27(*t28):
        tick()
        w29 = 0
        while w29 < 2 and ((i1).bit_length() != (3 % i1)):
            w29 += 1
            tick()
            if (b8 is None):
                if isinstance(dict(zip(s10, l4)).get('bc', s10.count(s10)), str):
                    tell(lambda: format(1e20, '0=+z12.10d'))
                    print(f'{i19:{3}}', end='|\n')
                elif (s3 not in list(f'v={i1:{3}}')):
                    l4[i1], i30, Thing.shared, = (Thing(10) + 10).double, (), (f2,),
                elif b8:
                    space = {'x': cap((lambda x, y=2147483648: cap(x + y))(-1))}
                    try: exec('del x', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            elif (l4 >= sorted([])):
                match b8:
                    case Thing(n=Thing(n=1)) if isinstance(t28, str):
                        show({f9: ((lambda x, y=i31: cap(x + y))(i1) | (i31).bit_length()), i1: bool((0 and i1))}, {False, 'x y'})
                    case [(0 | str()), *_]:
                        i31, i30 = iter([((i19 % 1000) ** (i30 & 3)), (i30 >> (i1 & 31))])
                w32 = 0
                while w32 < 3 and (l4 == l4[::2]):
                    w32 += 1
                    tick()
                    tell(lambda: (-5).__format__('ascii', b'a'))
                    tell(lambda: (range(0)).__contains__(slice(None, None, -1), 'ascii'))
                    tell(lambda: ((1, 2, 1)).__lt__(None))
                    tell(lambda: ([[1], [2]]).remove('little', 5, **'big'))
                    b33 = cap(bool(((i1 / i1) if b8 else (f2 - f2))))
                    l4[(t6 or [7])[0]] -= i1 % 97
            else:
                print((f'{{}}{i19:{3}}' + (f'{i19:{3}}' * ((b8).bit_length() & 3))), end='|\n')
                space = {'x': cap(([7, 3, 7] or [7])[0])}
                try: exec('x: int = 5; y = sorted(__annotations__)', space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        d35 = cap({x34: min(x34, (i1 << (i30 & 15))) for x34 in t6})
        return (Thing((-4611686018427387904 - i19)) + -i1).double
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print('%s'.join(map(str, list((s10 if True else s3)))), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert (not [*l4, t6, b8]), (s3 * (i19 & 3))
    try:
        try:
            z36 = cap(set(l4))
            raise ExceptionGroup('top', [ValueError(s10)])
        except* (ValueError, OSError) as e37:
            show_error(e37)
            class Sl38:
                __slots__ = ['y', '__z']
            class Sl39(Sl38):
                pass
            o = Sl38()
            try: show(o.y)
            except Exception as error: show_error(error)
            try: o.w = d5
            except Exception as error: show_error(error)
            try: o.v += 1
            except Exception as error: show_error(error)
            try: o.__class__ = Sl39
            except Exception as error: show_error(error)
        except* LookupError as e40:
            show_error(e40)
            o41 = Thing((i19 + i1))
            o41.n += float(-8)
            show(o41, o41.double, o41[5])
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (3 < -1 < 4611686018427387903):
        raise IndexError((i19 | i1)) from None
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show((str(l4[i1:i1]) + (s10.strip() + 'abc')[0]))
        for i19 in (0, (1, 2)):
            tick()
            tell(lambda: ({1.5, 'a'}).intersection(str))
            tell(lambda: (1j).__format__())
            tell(lambda: (set()).discard(s3, str))
            o42 = Thing(i1)
            o42.n -= (255 + i1)
            show(o42, o42.double, o42[::-1])
    except KeyError as e43:
        show_error(e43)
        try:
            match fn27():
                case Thing(n=(int() | str())):
                    print(('%d' % (i1 := 3) * ((sum(((lambda: i44)() for x45 in (1,))) or (lambda x, y=i1: cap(x + y))(i1)) & 3)), end='|\n')
                    l4 = cap([fn27()])
                case {'b': _, **rest}:
                    tell(lambda: ({1, 2, 3}).__contains__(range(3)))
                    tell(lambda: (1 - 2j).conjugate())
                    tell(lambda: (range(2**65)).__len__())
                    l4 = cap((l4[:] * ((i1 & i19) & 1))[:i19:-1])
            show(sorted([], key=str))
        except StopIteration as e46:
            show_error(e46)
            match [sum((x47 for x47 in range(1) if True for x48 in range(x47 % 4)))]:
                case (int() | str()):
                    if False:
                        raise IndexError(min(i1, i1)) from None
                case [_, *_] if b8:
                    match (() or [7])[0]:
                        case (0 | str()) if (not t6):
                            tell(lambda: format([1], '<-5n'))
                            assert (i19 not in {x49 for x49 in reversed(l4[:4])})
                        case (1 | 2) if (not s10):
                            show(d5.setdefault(s10, max(i1, i1)))
                        case _:
                            l4[:i1:2] = (l4 + l4)
                    l4 = cap(list(f'v={i44}'))
                case (int() as i19):
                    if isinstance({**{s3: s3}, i19: len(z21), f9: int(s10)}, (list, float)):
                        f9 -= 1e10
                    else:
                        print((((s3 * (i1 & 3)) if bool('日本') else s3[2147483648:]) + 'abc')[-1], end='|\n')
                    print((((s10 if True else s3) if (s10 not in z7) else s10.join(map(str, [-1, 65535]))) * (((i1 % i1) or (i44 := i1)) & 3)), end='|\n')
        except TypeError as e51:
            show_error(e51)
            print('%d' % i1.title(), end='|\n')
            w52 = 0
            while w52 < 2 and ([i1, b8] >= []):
                w52 += 1
                tick()
                i44 = cap((Thing((Thing((i44 & 3)) + (7 or i1)).double) + abs(i1)).double)
                show([s3])
                match round((f9 if b8 else f9), 1):
                    case (0 | str()):
                        tell(lambda: (2.675).fromhex())
                        tell(lambda: ({1.5, 'a'}).__xor__())
                        tell(lambda: (set()).__and__('abc', 'a'))
                        tell(lambda: (0j).conjugate(d5))
                    case [_, *_]:
                        d5 = cap({'a': 1})
                    case _:
                        show((not (round(f2, 2) if (i1 <= i19) else float(i44))))
        else:
            match (i1, (i1 >= i1), -f2,):
                case Thing(n=i19):
                    if isinstance(s10, str):
                        space = {'x': cap(i1)}
                        try: exec('x += 2; y = [x] * 2', globals(), space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    else:
                        i44, i44 = iter([(i1).bit_length(), fn27()])
                case _:
                    show(s3.join(map(str, list(s10[2:i1]))))
            tell(lambda: (((1, 2), [3])).count((), t6))
            tell(lambda: (range(0)).__len__(b8, bytearray(b'x')))
            tell(lambda: ('aXbXc').strip(('a', 'b'), ''))
        finally:
            print('finally', 52)
            i53 = cap((+i1 & -i1))
            try:
                b55 = b56 = cap(isinstance((i54 := (i19 % -3)), (list, float)))
                l4[::-1] = l4[i19] = Thing.shared = +i53
                tell(lambda: (slice(-1, None, -1)).indices(len))
                tell(lambda: ('aXbXc').startswith('utf-8', signed=i57))
                tell(lambda: (range(0)).index({'a': 1}))
            finally:
                print('finally', 59)
                z60 = cap(set((i1, 0.0,)[::2]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i1 in range(9, 1, -2):
        tick()
        del d5[1]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl61:
        __slots__ = ()
    class Sl62(Sl61):
        pass
    o = Sl62()
    try: setattr(o, '_Sl61__z', 1)
    except Exception as error: show_error(error)
    try: o.z = l4
    except Exception as error: show_error(error)
    try: show(o.__dict__)
    except Exception as error: show_error(error)
    show([*((i1 == 1),), *list(s3[i58:]), divmod((i1 or 100000000000000000000), i1)], z7)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del l4[(i59 + i44)]
    tell(lambda: ({}).get(2, [1]))
    try:
        try:
            tell(lambda: ({'a': 1, 'b': 2}).__ior__(len))
            raise KeyError(s10)
        except* KeyError as e64:
            show_error(e64)
            d5 = cap(({x65: (i1 ^ i58) for x65 in t6 if (b8 or b8)} | dict(zip(s10, ([7, 0, 10, 2147483648] + l4)))))
        except* Exception as e66:
            show_error(e66)
            assert 4611686018427387903, s3[-4611686018427387904:]
    except Exception as error:
        show_error(error)
    print(s10, end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            class Sl67:
                __slots__ = ('x', 'y')
            class Sl68(Sl67):
                pass
            o = Sl68()
            try: show(o.z)
            except Exception as error: show_error(error)
            try: show(hasattr(o, 'y'), dir(o)[-4:])
            except Exception as error: show_error(error)
            raise KeyError('aXbXc')
        except* KeyError as e69:
            show_error(e69)
            show(tuple(([i19, i1] * (-3 & 1))), ()[4611686018427387903:])
        except* Exception as e70:
            show_error(e70)
            l4.extend(sorted(z7, key=repr))
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z60 = cap({s10})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C73:
        value = (4611686018427387903 + 10)
        squares = [(lambda: (2305843009213693952 >> (i1 & 31)))() for x74 in list(d5) if (b56 not in l4)]
        def method(self, x=1):
            show((fn27() <= (abs(i1) << (i58 & 15))), f'{i44=}'.lower())
            tell(lambda: format(float('nan'), '-01,.3b'))
            return cap(x + self.value)
    show(C73.value, C73.squares, C73().method(i19))
    Thing.shared = l4[::2] = sorted(l4)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([x77 for x77 in t6])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z7 = z78 = cap({1, 2})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b55', globals().get('b55'))
show('b56', globals().get('b56'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i19', globals().get('i19'))
show('i44', globals().get('i44'))
show('i53', globals().get('i53'))
show('i54', globals().get('i54'))
show('i57', globals().get('i57'))
show('i58', globals().get('i58'))
show('i59', globals().get('i59'))
show('i75', globals().get('i75'))
show('i76', globals().get('i76'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z21', globals().get('z21'))
show('z36', globals().get('z36'))
show('z60', globals().get('z60'))
show('z7', globals().get('z7'))
show('z78', globals().get('z78'))
