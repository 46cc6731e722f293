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


i1 = 0
f2 = -0.0
s3 = '0'
l4 = [255, 1, 256, 255]
d5 = {1: 2, 'b': 3}
t6 = ()
z7 = set()
b8 = True
i1 = -16
f9 = float('inf')
s10 = 'x y'
l4 = [2, -1, 2, 2147483648]
d5 = {(1, 2): 'p', 0: 0}
t6 = (0, (1, 2))
z7 = set()
b8 = True
try:
    l4[-1], = (10 >> (3 & 31)),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp11(float):
        n = None
        def __iadd__(self, other):
            return self
    o = Sp11()
    tell(lambda: clean_text(1 | o))
    tell(lambda: clean_text(2 < o))
    tell(lambda: clean_text(o != o))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i1 in range(9, 1, -2):
        tick()
        l4.extend((l4 * (i1 & 1))[:5])
        if ('' not in z7):
            raise IndexError(s10.replace(s3, s10)) from KeyError('cause')
    l15 = cap('%d' % ((i1 := i1),).split())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert (s10 not in ({'a', 1} & z7))
    try:
        l4[-1], Thing.shared, = 100000000000000000000, tuple(l4),
        w16 = 0
        while w16 < 5 and any([]):
            w16 += 1
            tick()
            show(isinstance((-f9 // ((2 % 1000) ** (i1 & 3))), (list, float)))
        show(tuple((l4 + l4))[4611686018427387903:i1:-1])
    finally:
        print('finally', 16)
        i1, i17 = iter([len(s10), (i1 - i1)])
        def gen18(i19):
            tick()
            yield i19
            z20 = cap(z7)
            return i1
            show(((s10.find(s3)).bit_length() >> (s3.find(s3) & 31)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((round(2.25, 1) * abs(2305843009213693952)) * float({(1, 2): 'p', 0: 0}.get(5, i1))), ((sum(((10 if b8 else i1) for x21 in t6 for x22 in (1, 2))) % 1000) ** (int((0.0 * 5)) & 3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(23):
        w24 = 0
        while w24 < 5:
            w24 += 1
            tick()
            g25 = gen18((0 * i1))
            show(next(g25, 'none'))
            g25.close()
            show(g25.send(s10.find(s3)))
            show(g25.send((i17 % i1)))
            t26 = t27 = cap((1, 'a')[i17:])
            l15 = cap([(b8, (i1 % i17), (2.25 - f9),), (Thing(25) + d5.get(i1, i1)).double, b8])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co28():
        tick()
        l29 = cap([255, (list(zip(l4, t26)) != sorted(l15))])
        show(([2147483648, 3, 2, 65535] == [] <= list(zip(l4, t6))[:1]))
        show((-i17 << (abs(100000000000000000000) & 15)))
        match {'': (l15 == l29)}:
            case [(int() as i30), [_, *_], *_] if isinstance(b8, (list, float)):
                class Sp31(float):
                    n = 1
                    def __ne__(self, other):
                        return [1, 2]
                    def __ne__(self, other):
                        return None
                    def __radd__(self, other):
                        return 1
                    def __delitem__(self, key):
                        return 1
                o = Sp31()
                tell(lambda: clean_text(len(o)))
                tell(lambda: clean_text({o: 1}))
                tell(lambda: clean_text(dict(o)))
            case (0 | str()):
                show((not ((-1 * i30)).bit_length()))
            case {0: _}:
                for i32 in t6:
                    tick()
                    space = {'x': cap(i30)}
                    try: exec("y = (lambda: x)() if 'x' not in globals() else 0", space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    show((str(s10).split() * ((lambda x, y=(i1).bit_length(): cap(x + y))((lambda x, y=65535: cap(x + y))(7)) & 1)), ((f9 is not None) and ((i1 & i1) != i1 >= (i1 + -4611686018427387904))))
                else:
                    try:
                        try:
                            l29.reverse()
                            raise ExceptionGroup('top', [KeyError('Hello')])
                        except* (ValueError, OSError) as e33:
                            show_error(e33)
                        except* LookupError as e34:
                            show_error(e34)
                    except Exception as error:
                        show_error(error)
        return await Pause((4611686018427387903 >> (s3 & 31)))
    show(drive(co28()))
    print(str((max(i1, i1) // (i1 & i1))), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (-1.5).__round__())
    tell(lambda: ({1, 2, 3}).__eq__(()))
    tell(lambda: (-2**63).__format__('0x1f'))
    tell(lambda: (bytearray(b'a,b,,c')).removesuffix(l4, *'12'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i17, i1 in enumerate(sorted(z7, key=repr)):
        tick()
        if isinstance(s10, (list, float)):
            for i35 in gen18(s10.rfind('')):
                tick()
                o36 = Thing((i1 % -3))
                o36.n -= (10 and i1)
                show(o36, o36.double, o36[3])
            s3 += (('%s' * (2 & 3)) * (sum((x37 for x37 in range(5))) & 3))
            s3 = cap(s3)
        else:
            i1 = cap(-3)
            for i35 in gen18(-1):
                tick()
                try:
                    s10 = cap((('Hello'[i35:i1] if (3 >= i1) else s3.join(map(str, []))) + 'abc')[abs(sum((0 for x38 in sorted(z7, key=repr) if b8 for x39 in (1, 2))))])
                    o40 = Thing(max(i1, 7))
                    o40.n += (lambda x, y=i1: cap(x + y))(i1)
                    show(o40, o40.double, o40[::-1])
                finally:
                    print('finally', 40)
                    (i17, *l42), i41 = ((i1 * i17), 1), i41, 0
                show((t6,), (round(round(2.25, 0), 1) if (s3 not in dict(zip(s10, l4))) else ((0.1 if b8 else f9) + round(f9, 2))))
                tell(lambda: map('ascii'))
        show((b8 in (divmod(i1, i1) + t6[:])))
    g43 = gen18(100000000000000000000)
    show(next(g43, 'none'))
    show(list(g43)[:5])
    g43.close()
    try:
        try:
            tell(lambda: (1 - 2j).__mul__())
            tell(lambda: (float('inf')).__floordiv__(encoding=i35))
            tell(lambda: (0).bit_count())
            raise OSError(s3)
        except* KeyError as e44:
            show_error(e44)
        except* Exception as e45:
            show_error(e45)
            try:
                try:
                    show(round(float(d5.get('Hello', 256)), 1))
                    tell(lambda: (slice(None)).__lt__((), (1, 2)))
                    try:
                        try:
                            print(f'{{}}{i1:{3 + 2}}', end='|\n')
                            raise ExceptionGroup('top', [KeyError(s10), ExceptionGroup('g', [KeyError(i1), ValueError(i1)]), ValueError(s3)])
                        except* KeyError as e46:
                            show_error(e46)
                            show({x47: (lambda: (lambda x, y=(x48 + 10): cap(x + y))(([-29, -4611686018427387904, 7] * (i17 & 1))))() for x47 in range(9, 1, -2) for x48 in range(x47 % 4)}, s3.replace(s3, s3).find(s10))
                        except* Exception as e49:
                            show_error(e49)
                            tell(lambda: format(-0.0, '\u65e5^-#012,s'))
                    except Exception as error:
                        show_error(error)
                except Exception as e50:
                    show_error(e50)
                    f9 = cap(((-3 - 'aXbXc'.count(s3)) / i1))
                    show({i35, b8, True})
                show(list(zip(list(tuple(l4)), divmod((i1 if False else 1), (i1 & i41)))), {x51: (lambda x, y=(i1 ^ i35): cap(x + y))(i1) for x51 in sorted(z7, key=repr) for x52 in (1, 2)})
                try:
                    d5.update({**{}})
                    for i53 in sorted(z7, key=repr):
                        tick()
                        show((False,))
                except IndexError:
                    show((i1 // i41), ((lambda x, y=7: cap(x + y))(d5.get(i1, i17)) >> ((i1 // -i41) & 31)))
                    for i55 in reversed(l42[:4]):
                        tick()
                        l42.append(([] or [7])[0])
                        f2 = f2 = cap(f9)
                except Exception as e56:
                    show_error(e56)
                    d5.update({x57: i53 for x57 in range(0) for x58 in range(x57 % 4)})
                    show(('a' is None))
                    raise
                finally:
                    print('finally', 60)
                    try:
                        tell(lambda: reversed(len, b8))
                        tell(lambda: bin({'a': 1}))
                        tell(lambda: (b'12').lower())
                        tell(lambda: (bytearray(b'a,b,,c')).index(1j))
                        tell(lambda: (bytearray(b'Hello')).title())
                        tell(lambda: (((1, 2), [3])).__contains__(x='a'))
                        o61 = Thing((t6 or [7])[0])
                        o61.n += ((i55 % 1000) ** (65535 & 3))
                        show(o61, o61.double, o61[::-1])
                    except (ValueError, KeyError):
                        show({s10: ((s3 + s3) if (b8 not in l15) else (s3 + 'abc')[i1]), b8: '日本'})
                        show(str(((s10 + s10) * ((i1 >> (i53 & 31)) & 3))))
                    try:
                        try:
                            i1, i17 = (Thing(i41) + i35).double, d5.get(i1, i1), 0
                            raise ValueError(s3)
                        except* KeyError as e63:
                            show_error(e63)
                            show(((f9 - int(False)) != (round(f2, 2) * (i1 and i35)) > f9))
                        except* Exception as e64:
                            show_error(e64)
                    except Exception as error:
                        show_error(error)
            except AttributeError:
                l15.append(4611686018427387903)
                show(f'{s3:<5}'.strip())
            finally:
                print('finally', 68)
                i69 = cap(i17)
                show(l15[5::-1])
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l15.reverse()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i69 %= -3
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(l4, ({f9: ((1 % 1000) ** (i1 & 3)), False: i1} | {s3: int(s3), False: (s3 > s10)}))
    l15.insert(-65535, [0, 2147483648][i1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            for i69 in gen18(+-1):
                tick()
                print(f'v={i35=}', end='|\n')
                s72 = cap((f'v={i41!a}' + (f'{{}}{i69=}' * (sum((i1 for x71 in list(d5) if b8)) & 3))))
                with Manager(73, True):
                    show((() + t26))
            raise ExceptionGroup('top', [ExceptionGroup('g', [KeyError(i1), OSError(i1)])])
        except* (ValueError, OSError) as e74:
            show_error(e74)
            show(((float(i1) + (255 / i1)),))
        except* LookupError as e75:
            show_error(e75)
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i17', globals().get('i17'))
show('i35', globals().get('i35'))
show('i41', globals().get('i41'))
show('i53', globals().get('i53'))
show('i55', globals().get('i55'))
show('i69', globals().get('i69'))
show('i70', globals().get('i70'))
show('l15', globals().get('l15'))
show('l4', globals().get('l4'))
show('l42', globals().get('l42'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('s72', globals().get('s72'))
show('t26', globals().get('t26'))
show('t27', globals().get('t27'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
