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


i1 = 4611686018427387903
f2 = 1.5
s3 = '12'
l4 = [1, 7, 255]
d5 = {}
t6 = ()
z7 = {0, 1, 2, 3}
b8 = True
i9 = -4611686018427387904
f2 = 1e10
s3 = 'bc'
l4 = []
d5 = {'a': 1}
t6 = (1,)
z10 = {0, 1, 2, 3}
b8 = True
try:
    class Sl11:
        __slots__ = ['y', '__z']
    class Sl12(Sl11):
        __slots__ = ('x', '__dict__')
    o = Sl12()
    try: show(hasattr(o, 'w'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'z'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'x'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: o.z += 1
    except Exception as error: show_error(error)
    try: del o.z
    except Exception as error: show_error(error)
    b13 = cap(b8)
    o14 = Thing((lambda x, y=i1: cap(x + y))(100000000000000000000))
    o14.n = (i1 % i1)
    show(o14, o14.double, o14[1:2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp15:
        n = 'n'
        def __radd__(self, other):
            print('__radd__')
            return [1, 2]
    o = Sp15()
    tell(lambda: clean_text(f'{o}'))
    tell(lambda: clean_text(max(o, 1)))
    tell(lambda: clean_text(int(o)))
    tell(lambda: clean_text(sum([o])))
    with Manager(16, True):
        l4[-1], = list((1, 'a')),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match ((s3 + s3) + ('bc' if b8 else '12')):
            case [*_] if (t6 in z10):
                l4 = cap((l4 + list((t6 + t6))))
                try:
                    try:
                        with Manager(17, True) as i9:
                            space = {'x': cap((i9 if b8 else i1))}
                            try: exec("y = (lambda: x)() if 'x' not in globals() else 0", space)
                            except Exception as error: show_error(error)
                            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                        raise ExceptionGroup('top', [ExceptionGroup('g', [KeyError(i9)])])
                    except* (ValueError, OSError) as e18:
                        show_error(e18)
                    except* LookupError as e19:
                        show_error(e19)
                        pass
                except Exception as error:
                    show_error(error)
            case (int() | 2) if (f2 == f2):
                show(tuple(l4)[14:][:5], {x20 for x20 in range(9, 1, -2)})
            case (int() as i21):
                tell(lambda: (1 - 2j).conjugate(float('nan'), str))
                tell(lambda: (range(2**65)).__contains__(1.5))
                tell(lambda: (bytearray(b'Hello')).lstrip(iter([1, 2]), 2))
                tell(lambda: ([1, 'a', None]).extend())
                o22 = Thing(int(s3))
                o22.n += (i9).bit_length()
                show(o22, o22.double, o22[::-1])
        class C23(list):
            value = int(b8)
            squares = [x24 for x24 in list(d5)]
            def method(self, x=1):
                if b8:
                    d5.update({})
                elif (i9 is None):
                    show((((i1 / i9) + round(1e-300, 1)) / -i1), sorted(list(zip([2305843009213693952, 65535, 7], t6))[:i9:-1], key=str))
                else:
                    t25 = cap(tuple(sorted([b8, f2, f2], key=str)))
                    assert all(list(reversed(l4[:4]))), (s3 + s3)
                show((not (s3 in l4[:1])), all(list([i9][:5])))
                return cap(x + self.value)
        show(C23.value, C23.squares, C23().method((i1 := i9)))
        print((s3.join(map(str, (l4 * (i9 & 1)))) + f'{i9!a}'.replace('bc', 'Hello')), end='|\n')
    finally:
        print('finally', 25)
        match str([]):
            case Thing(n=[_, *_]):
                del l4[::-1]
            case [*_]:
                show(isinstance([-3], (list, float)))
                with Manager(26) as i9:
                    i1 ^= (sum((i1 for x27 in list(d5)))).bit_length()
                    i28 = (0 << (i9 & 15))
            case _:
                show((b8 in (*(t6 + t6), (-3.75 % f2),)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(float((~i9 ^ min(i1, i9))), [*sorted([], key=str), *'%d' % 256.strip(), *str((lambda x, y=i28: cap(x + y))(i9))])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp29(float):
        n = 'n'
        def __abs__(self):
            return NotImplemented
        def __iter__(self):
            print('__iter__')
            return self.n
        def __str__(self):
            return 0
        def __int__(self):
            return None
    o = Sp29()
    tell(lambda: clean_text('%s %d' % (o, o)))
    tell(lambda: clean_text([x for x in o]))
    tell(lambda: clean_text(o.missing))
    tell(lambda: clean_text(1 - o))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap((2305843009213693952 + i21))}
    try: exec('x += 2; y = [x] * 2', globals(), space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert ((1,) is not None)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b30 = cap(bool((tuple(l4), *s3.lower(), *t6[::2],)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C31:
        value = (i21 := 3)
        squares = [x32 for x32 in sorted({'a', 1}, key=repr) if isinstance(b8, str)]
        def method(self, x=1):
            f34 = cap(round((-f2 if (s3 < s3) else f2), 0))
            for i35 in list(d5):
                tick()
                for i36, i35 in enumerate(list(d5)):
                    tick()
                    show(({s3: f'v={i28:>6}'} | (d5 | {})), (f34 > ((i1 << (i9 & 15)) / (Thing(-4611686018427387904) + 1).double)))
            return cap(x + self.value)
    show(C31.value, C31.squares, C31().method([255, 2147483648, 2147483648][i9]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C38(dict):
        value = 5
        squares = [(lambda: i1)() for x39 in reversed(l4[:4])]
        def method(self, x=1):
            if bool(f2):
                tell(lambda: str(str, 'utf-8', *s3))
                tell(lambda: repr(1.5, float('nan')))
                tell(lambda: int(-1))
            class C41(Thing):
                value = (lambda x, y=i9: cap(x + y))(i21)
                squares = [((1,) or [7])[0] for x42 in reversed([100000000000000000000][:4]) for x43 in range(x42 % 4)]
                def method(self, x=1):
                    try:
                        try:
                            print(((s3.replace(s3, s3) + str(b8)) + (f'v={i1:<5}' + 'abc')[0]), end='|\n')
                            raise OSError('a')
                        except* KeyError as e44:
                            show_error(e44)
                        except* Exception as e45:
                            show_error(e45)
                            for i46, i46 in enumerate([(lambda: x47)() for x47 in sorted(z10, key=repr)][:5]):
                                tick()
                                assert ((i1 * i28) <= i9 == d5.get('%s', 7))
                                show(isinstance([(i1 << (x49 & 15)) for x48 in sorted(z7, key=repr) if bool(d5) for x49 in (1, 2)], (list, float)))
                                if isinstance(l4, int):
                                    break
                    except Exception as error:
                        show_error(error)
                    return cap(x + self.value)
            show(C41.value, C41.squares, C41().method((i1 and -4611686018427387904)))
            return cap(x + self.value)
    show(C38.value, C38.squares, C38().method((i9 if b8 else 2305843009213693952)))
    show(d5.pop(i1))
    @traced('fn50')
    def fn50(i51=int(b13)):
        tick()
        for i52, i52 in enumerate(range(5, 1, -2)):
            tick()
            try:
                for i52 in range(9, 1, -2):
                    tick()
                    show({i1, 10})
                    s55 = cap((('12' + (s3 if b8 else s3)) + f'{{}}{i9:>6}'))
                    show([2147483648, 0, 65535, 0])
                for i56, i57 in enumerate(range(9, 1, -2)):
                    tick()
                    tell(lambda: (0j).__eq__('ascii', b''))
                    tell(lambda: ({1: 'x', None: 0}).__getitem__())
                else:
                    d5.update(dict(zip(s3, l4)))
            except (ValueError, KeyError):
                tell(lambda: format(1.5, ' z0f'))
            else:
                show((2.25 is not None), ([('bc' + 'ß'), (1,), *[s3, b30]] + [False, (), *[x59 for x59 in reversed(l4[:4]) if b8]]))
            finally:
                print('finally', 59)
                class Sp60(int):
                    n = None
                    def __bytes__(self):
                        print('__bytes__')
                        return iter([1, 2])
                    def __exit__(self, *error):
                        print('__exit__')
                        return str(self.n)
                    def __ne__(self, other):
                        return b'y'
                    def __getitem__(self, key):
                        return {}['k']
                o = Sp60()
                tell(lambda: clean_text(float(o)))
                tell(lambda: clean_text(o(1)))
                tell(lambda: clean_text(1 - o))
                tell(lambda: clean_text(o is o))
                tell(lambda: clean_text(o[0]))
                show([256, -4611686018427387904, -1, 2305843009213693952], ((float(i9) if (i9 < i9 >= i9) else f2) * int(-0.0)))
        else:
            w61 = 0
            while w61 < 3 and (i9 in tuple(l4)):
                w61 += 1
                tick()
                show((((-3.75 - f2) if (s3 != s55) else float(i28)) - ((i21 / i57) * (i1 * -3))), {})
                t62 = cap(t6)
                for i52 in list(d5):
                    tick()
                    f63 = cap(-f2)
        i57 ^= ((t62 or [7])[0]).bit_length()
        try:
            del d5[i28]
            tell(lambda: (0j).__eq__())
            tell(lambda: (1j).conjugate('12', ...))
            tell(lambda: (slice(1, 5)).__lt__('little', []))
            tell(lambda: (0j).__truediv__(1e300, ...))
            class Sp65(list):
                n = 1
                def __radd__(self, other):
                    return 2**65
                def __length_hint__(self):
                    return 2**65
                def __enter__(self):
                    print('__enter__')
                    return True
            o = Sp65()
            tell(lambda: clean_text({o: 1}))
            tell(lambda: clean_text(o and 1))
            tell(lambda: clean_text(str(o)))
            tell(lambda: clean_text(1 in o))
            tell(lambda: clean_text([*o]))
            tell(lambda: clean_text(float(o)))
        except RuntimeError as e66:
            show_error(e66)
            Thing.shared = l4[i9] = i69 = sorted(l4, key=str)
            def gen70(i71):
                tick()
                yield i71
                show((f'v={s55:^7}' * (abs(i51) & 3))[(d5 | d5).get(i28, int(f2)):((7 % i67)).bit_length()])
                show(((65535 + (i1).bit_length()) >= i67))
                s73 = cap((str(s3).replace(s3, s3) + ('日本' + s3).replace(s3, '0')))
        except StopIteration:
            class Sp75(dict):
                n = None
                def __instancecheck__(self, other):
                    return None
                def __ror__(self, other):
                    return b'y'
                def __getattr__(self, name):
                    return 1
            o = Sp75()
            tell(lambda: clean_text(dict(o)))
            tell(lambda: clean_text(1 | o))
            tell(lambda: clean_text(1 - o))
            tell(lambda: clean_text(abs(o)))
            tell(lambda: clean_text(bool(o)))
            try:
                g76 = gen70((t6 or [7])[0])
                show(next(g76, 'none'))
                show(next(g76))
                show(next(g76))
                show(list(g76)[:5])
                tell(lambda: hex(b8, {97: 'z'}, 'ascii'))
            except ArithmeticError as e77:
                show_error(e77)
                if ((len({(1, 2): 'p', 0: 0}) << ((i9 ^ i1) & 15)) <= f'v={i67:{12}}' > (s3.join(map(str, l4)) + 'abc')[i9]):
                    show(s55, {i1, 65535, s55})
                show(f2)
            else:
                i67 = cap(((lambda x, y=l4[i9]: cap(x + y))(i64) or 10))
        l4.insert((Thing(i1) + i67).double, abs(i1))
        return abs(3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b30', globals().get('b30'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i21', globals().get('i21'))
show('i28', globals().get('i28'))
show('i9', globals().get('i9'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z10', globals().get('z10'))
show('z7', globals().get('z7'))
