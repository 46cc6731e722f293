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


i1 = -3
f2 = float('inf')
s3 = 'x y'
l4 = [3, 1, 5, 2305843009213693952]
d5 = {1: 2, 'b': 3}
t6 = (1, 'a')
z7 = {1, 2}
b8 = False
i9 = 2
f2 = float('inf')
s3 = 'bc'
l4 = [65535, 4611686018427387903, 7]
d5 = {}
t10 = (1, 'a')
z11 = {0, 1, 2, 3}
b8 = True
try:
    i1 %= {b8: s3, 'aXbXc': True, s3: i1}.get(i1, (i1 if b8 else i9))
    try:
        class Sp12(float):
            n = 1
            def __getattr__(self, name):
                return (3, 4)
            def __lt__(self, other):
                return 1 / 0
            def __rsub__(self, other):
                return 1
            def __eq__(self, other):
                print('__eq__')
                return 2.5
            def __ge__(self, other):
                return 1
        o = Sp12()
        tell(lambda: clean_text(bytes(o)))
        tell(lambda: clean_text(o.missing))
        tell(lambda: clean_text({o: 1}))
        tell(lambda: clean_text(o >= o))
        tell(lambda: list(0, -0.5, 2))
        tell(lambda: oct(bytearray(b'x'), b8, d5))
        tell(lambda: complex(b'', (), ('a', 'b')))
    except KeyError as e13:
        show_error(e13)
        tell(lambda: format(True, '=z#_.3s'))
    tell(lambda: format(1, '< .0s'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(d5[i9])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        class C15(list):
            value = 255
            squares = [x16 for x16 in sorted(z11, key=repr) for x17 in range(x16 % 4)]
            def method(self, x=1):
                show(7)
                return -1
                return cap(x + self.value)
        show(C15.value, C15.squares, C15().method(i9))
        d5 = cap(dict(zip((s3.replace(s3, s3) + f'{{}}{s3:{3 + 2}}'), ([b8, 1e10] * (~i9 & 1)))))
    except IndexError as e18:
        show_error(e18)
        tell(lambda: (frozenset('ab')).difference())
        tell(lambda: (2.675).__int__('a', 1.5, *range(3)))
        tell(lambda: (bytearray(b'Hello')).title())
        tell(lambda: (0j).__eq__())
        for i9 in range(9, 1, -2):
            tick()
            b19 = cap(True)
            class Sp20(str):
                n = 'n'
                def __bytes__(self):
                    return (3, 4)
                def __iter__(self):
                    print('__iter__')
                    return [1, 2]
            o = Sp20()
            tell(lambda: clean_text(tuple(o)))
            tell(lambda: clean_text({o: 1}))
    except TypeError as e21:
        show_error(e21)
        show(sorted(sorted([i9]), reverse=True), (('12' * (5 & 3)) + 'abc')[-1][((i9 - i1) << ((i1).bit_length() & 15)):])
    else:
        def fn23(*, i24):
            tick()
            class Sp25:
                n = 1
                def __bool__(self):
                    print('__bool__')
                    return 2**65
                def __ge__(self, other):
                    return False
            o = Sp25()
            tell(lambda: clean_text(float(o)))
            tell(lambda: clean_text(1 - o))
            tell(lambda: clean_text(zip(o, o)))
            b26 = cap(((not d5) or (l4 == l4)))
            return (-f2 + (5 & i9))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((l4 > [4611686018427387903, 7, 7, 100000000000000000000]))
    print((s3[3:0].replace(s3, s3) + (('12' + 'abc')[-1] + s3)), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del l4[(Thing(1) + -3).double]
    show(i1, s3.rfind(s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({5, s3})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(('%5s' % i1 if False else s3.join(map(str, [-3]))).upper())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(all(l4))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl28:
        __slots__ = ['y', '__z']
    class Sl29(Sl28):
        __slots__ = 'w'
    o = Sl28()
    try: del o.y
    except Exception as error: show_error(error)
    try: show(o.__dict__)
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: callable((1, 'a'), keepends=''))
    class Sp30(dict):
        n = None
        def __hash__(self):
            return b'y'
    o = Sp30()
    tell(lambda: clean_text(hex(o)))
    tell(lambda: clean_text(o == 1))
    tell(lambda: clean_text(min(o)))
    tell(lambda: clean_text(o[0]))
    tell(lambda: clean_text(1 < o < 3))
    tell(lambda: clean_text(abs(o)))
    with Manager(31):
        print(f'v={s3:}', end='|\n')
    show((1 + fn23(i24=(2147483648 or 0))), s3.join(map(str, l4[i9:i9:-1]))[fn23(i24=(i1 | i1)):i9])
    show({**d5}, {x32: x32 for x32 in sorted({0, 1, 2, 3}, key=repr)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen33(i34):
        tick()
        yield i34
        if isinstance(f2, int):
            return ~i9
        show(dict(zip(('%d' % (i9,) * (-i1 & 3)), list((t10 + (1, 'a'))))))
    assert (255 in set([]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl35:
        __slots__ = ()
    class Sl36(Sl35):
        pass
    o = Sl36()
    try: show(o.__dict__)
    except Exception as error: show_error(error)
    try: show(o.x)
    except Exception as error: show_error(error)
    try: del o.w
    except Exception as error: show_error(error)
    try: o.__class__ = Sl36
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'v'), dir(o)[-4:])
    except Exception as error: show_error(error)
    show((s3.upper() * (fn23(i24=10) & 3)).lower())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    space = {'x': cap((i9 - 2147483648))}
    try: exec("y = (lambda: x)() if 'x' not in globals() else 0", {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    space = {'x': cap((Thing(256) + i9).double)}
    try: exec('import math as y', {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5 = cap({**{x37: (-3 >> (x37 & 31)) for x37 in reversed(l4[:4])}, s3: ((i9 // 5) if bool((1, 'a')) else (i9 + i1))})
    del l4[:i9]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4.reverse()
    l4[i1::-1] = (0 + i1)
    if (float((i1 >> (100000000000000000000 & 31))) < round((f2 if b8 else f2), 0) == round((-3.75 * f2), 2)):
        print(((str(True) * (fn23(i24=i9) & 3)) if b8 else str(s3).replace('0', s3)), end='|\n')
    else:
        l4.insert((i1 + i1), (i9 != i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        d5 = cap(d5)
        try:
            space = {'x': cap(i9)}
            try: exec('global q1; q1 = x; y = q1', globals(), space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        except IndexError:
            try:
                g41 = gen33((Thing(i1) + i9).double)
                show(next(g41, 'none'))
                i42 = l4[-1] = (i1 ^ i9)
                if (b19 or bool(list(zip(l4, t6)))):
                    tell(lambda: (1).__divmod__([1], float('nan')))
                    tell(lambda: (1 - 2j).conjugate('12'))
                    tell(lambda: ({1, 2, 3}).__contains__())
                    tell(lambda: (range(5)).__len__())
                elif False:
                    tell(lambda: divmod(b'a', range(3), [100000000000000000000, 2305843009213693952]))
                elif any(list(list({}))):
                    print(s3, end='|\n')
            finally:
                print('finally', 42)
                show(((~i1 >> (len(z7) & 31)) if (-4611686018427387904 is not None) else fn23()))
                if any((s3 + s3)[(100000000000000000000 + i9):(i1 - i42)]):
                    space = {'x': cap(b8)}
                    try: exec("y = (lambda: x)() if 'x' not in globals() else 0", {}, space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    i9, i43, i44 = sum((i44 for x45 in reversed(l4[:4]))), (l4 or [7])[0], int(s3)
                    o46 = Thing((i9 - i1))
                    o46.n -= (i1 | i43)
                    show(o46, o46.missing, o46[3])
        else:
            s3 += ''
            s3 = cap(s3)
        g47 = gen33((i1 if True else i9))
        show(next(g47, 'none'))
        show(g47.throw(ValueError('thrown')))
        show(g47.throw(ValueError('thrown')))
    finally:
        print('finally', 49)
        match [round(f2, 2), *s3.replace(2.25, s3), b8]:
            case {'b': _, **rest} if b8:
                space = {'x': cap(10)}
                try: exec("y = (lambda: x)() if 'x' not in globals() else 0", space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                i50 = cap(i1)
            case int() if any([-3]):
                t10 += t10
                b51 = cap((isinstance(min(i1, i43), (list, float)) and isinstance(bool(l4), (list, float))))
            case _:
                if b51:
                    space = {'x': cap(i1)}
                    try: exec('del x', space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    show(float((Thing(fn23(i24=i50)) + len(d5)).double))
        async def co52():
            tick()
            i53 = cap(int((b8 is None)))
            try:
                show(str('0'))
                show((f'{i43!a}' + str((i42 & i9))), (0, (1, 2))[:i9])
                show({x54: (i9).bit_length() for x54 in range(5, 1, -2) if b8})
            except IndexError:
                for i53, i56 in enumerate(l4[:i43][:5]):
                    tick()
                    f57 = cap(round(f2, 1))
                else:
                    space = {'x': cap(abs(-4611686018427387904))}
                    try: exec('x += 2; y = [x] * 2', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                with Manager(58) as i59:
                    show(d5[s3])
                    show((round((1e10 - float('inf')), 1) if False else round(f57, 2)))
            return await Pause((Thing(i56) + i1).double)
        show(drive(co52()))
    b19 = cap(bool(d5))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l62 = cap([len(('a' + s3)) for x60 in sorted(z7, key=repr) if (s3 not in ((1, 'a') + t6)) for x61 in range(x60 % 4)])
    g63 = gen33(i43)
    show([cap(v) for v, _ in zip(g63, range(6))])
    l64 = cap(list('日本'))
    l64.append(fn23(i24=(i1 if b8 else i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((t6 + divmod((i1 & -3), (i50 := i42))))
    class Sp67(list):
        n = 1
        def __format__(self, spec):
            return NotImplemented
        def __format__(self, spec):
            return 2.5
        def __delitem__(self, key):
            return False
    o = Sp67()
    tell(lambda: clean_text(complex(o)))
    tell(lambda: clean_text(1 in o))
    tell(lambda: clean_text(o + o))
    tell(lambda: format('text', '^z0g'))
    tell(lambda: '%+5d|' % ('text', 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        assert bool(s3.find(s3)), s3
        try:
            b51 = cap((((float('inf') // i44) - (i9 // i9)) >= ((f2 + f2) + round(f2, 0))))
            try:
                show((str(f2).split() * ((i42 := s3.count('12')) & 1)), divmod(s3.count(s3), (i1 | i9))[i42:i9:2])
            except ValueError:
                space = {'x': cap(0)}
                try: exec('import math as y', globals(), space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                l64[i1:i9:2] = i50 = {}.get(s3, i44)
            except ArithmeticError as e70:
                show_error(e70)
                class Sp71(tuple):
                    n = 1
                    def __ge__(self, other):
                        return 'text'
                    def __getattr__(self, name):
                        return iter([1, 2])
                    def __int__(self):
                        return [1, 2]
                    def __dir__(self):
                        return 1
                o = Sp71()
                tell(lambda: clean_text(min(o)))
                tell(lambda: clean_text(bool(o)))
                tell(lambda: clean_text(o >= o))
                tell(lambda: clean_text(f'{o!r:>5}'))
            for i72 in list({'a': 1}):
                tick()
                for i73 in gen33((2305843009213693952 & 100000000000000000000)):
                    tick()
                    l62.sort(key=str)
                    show(({i1: (s3 + s3)} | ({True: 'x y', f2: i9, 2.25: i1} | {(1, 2): 'p', 0: 0})))
                    show({(((2 % 1000) ** (x76 & 3)) * i73) for x75 in sorted(z11, key=repr) for x76 in range(x75 % 4)})
                show(((f2, fn23(),), int((2 < i1 == i1)),))
            else:
                class Sp77(int):
                    n = 1
                    def __call__(self, *args):
                        return None
                o = Sp77()
                tell(lambda: clean_text(str(o)))
                tell(lambda: clean_text({o: 1}))
                tell(lambda: clean_text([*o]))
                tell(lambda: clean_text(o.missing))
                tell(lambda: clean_text('%s %d' % (o, o)))
        except ArithmeticError as e78:
            show_error(e78)
            tell(lambda: format(None, '^#12,.0x'))
            tell(lambda: '%0.0g|' % (None, 1))
    except RuntimeError as e79:
        show_error(e79)
        s3 = cap((((f2 % f2) - float(2)) - -0.0))
        if ((i44 := ((i1 % 1000) ** (i9 & 3))) >= ((-45 ^ 2305843009213693952) or (i80 := i9)) > abs(0)):
            if (s3 not in {(x81 << (i1 & 15)) for x81 in t10 if (False and False) for x82 in range(x81 % 4)}):
                with Manager(83) as i68:
                    z84: object = cap(({b8, b19} ^ set('%s')))
                    d5 = cap({})
                tell(lambda: ('a,b,,c').__mod__([1], bytearray(b'x')))
                tell(lambda: ({1, 2, 3}).intersection('abc', ()))
                tell(lambda: (float('inf')).as_integer_ratio(l4, slice(None, None, -1)))
                tell(lambda: ('abc').isprintable(2, ('a', 'b'), keepends=-0.5))
                del l4[i1:]
            tell(lambda: frozenset('strict'))
            tell(lambda: repr('0x1f', 'ascii', t6))
            tell(lambda: callable())
            print((s3.join(map(str, l4)).lower() + s3), end='|\n')
    else:
        Thing.shared = int(s3)
        tell(lambda: (slice(1, 5)).__eq__('strict', t10, length=2147483648))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        def gen86(i87):
            tick()
            yield i87
            class Sl88:
                __slots__ = ('x', 'y')
            class Sl89(Sl88):
                pass
            o = Sl89()
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            try: o.__class__ = Sl89
            except Exception as error: show_error(error)
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            try: o.y += 1
            except Exception as error: show_error(error)
            assert ((f2 - f2) <= -f2), ('0' + 'abc')[0]
    except LookupError:
        show(((s3 + s3) * ((i1 and i1) & 3)).strip())
        l62.insert(+-3, (10 - i9))
    class Sp91(float):
        n = 1
        def __int__(self):
            print('__int__')
            return 1
        def __format__(self, spec):
            return False
        def __ne__(self, other):
            print('__ne__')
            return NotImplemented
        def __radd__(self, other):
            return 1
    o = Sp91()
    tell(lambda: clean_text(round(o)))
    tell(lambda: clean_text(o if o else 0))
    tell(lambda: clean_text(abs(o)))
    o92 = Thing((-3 - i44))
    o92.n = (2 * f2)
    show(o92, o92.missing, o92[3])
    g93 = gen33(i9)
    show([cap(v) for v, _ in zip(g93, range(6))])
    assert True, s3[i1:i1]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z94 = cap({i1})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b95 = cap((not {f2: all(l62), b51: abs(i1)}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(str(f'{i43:{3}}'), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b19', globals().get('b19'))
show('b51', globals().get('b51'))
show('b8', globals().get('b8'))
show('b95', globals().get('b95'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i42', globals().get('i42'))
show('i43', globals().get('i43'))
show('i44', globals().get('i44'))
show('i50', globals().get('i50'))
show('i68', globals().get('i68'))
show('i72', globals().get('i72'))
show('i73', globals().get('i73'))
show('i80', globals().get('i80'))
show('i9', globals().get('i9'))
show('l4', globals().get('l4'))
show('l62', globals().get('l62'))
show('l64', globals().get('l64'))
show('s3', globals().get('s3'))
show('t10', globals().get('t10'))
show('t6', globals().get('t6'))
show('z11', globals().get('z11'))
show('z7', globals().get('z7'))
show('z84', globals().get('z84'))
show('z94', globals().get('z94'))
