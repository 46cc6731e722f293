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
f2 = float('inf')
s3 = '日本'
l4 = []
d5 = {1: 2, 'b': 3}
t6 = (1,)
z7 = set()
b8 = False
i9 = 65535
f2 = 0.1
s3 = 'ß'
l10 = [10, 1, 65535, 5]
d5 = {'a': 1}
t6 = (0, (1, 2))
z7 = {1, 2}
b8 = False
try:
    space = {'x': cap((Thing(i9) + i9).double)}
    try: exec('x: int = 5; y = sorted(__annotations__)', globals(), space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({x11: x11 for x11 in list({(1, 2): 'p', 0: 0}) if (b8 and (x11 == x11))}, isinstance([isinstance(l4, str), s3[i1:], -f2], (list, float)))
    try:
        try:
            try:
                assert True
                raise KeyError(255)
            except* KeyError as e12:
                show_error(e12)
            except* Exception as e13:
                show_error(e13)
        except Exception as error:
            show_error(error)
    except (ValueError, KeyError) as e14:
        show_error(e14)
        class Sp15(float):
            n = 1
            def __int__(self):
                return str(self.n)
            def __ror__(self, other):
                print('__ror__')
                return 1 / 0
            def __add__(self, other):
                return None
            def __int__(self):
                return 2.5
        o = Sp15()
        tell(lambda: clean_text(o == 1))
        tell(lambda: clean_text(complex(o)))
        tell(lambda: clean_text([1, 2, 3][o]))
        tell(lambda: clean_text(o < 2))
        tell(lambda: clean_text({o: 1}))
        l10.extend(t6)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            def fn18(i19):
                tick()
                space = {'x': cap((b8 - i1))}
                try: exec('del x', globals(), space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                show(min((i1 // (i9 >> (i19 & 31))), 2147483648))
                return (round(f2, 1) % (i9 // -37))
            raise OSError(s3)
        except* ValueError as e20:
            show_error(e20)
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6 = t21 = cap(())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if b8:
        try:
            try:
                try:
                    t6 += divmod((i9 and i1), ((i1 % 1000) ** (100000000000000000000 & 3)))
                    raise ValueError(i9)
                except* (ValueError, OSError) as e22:
                    show_error(e22)
                    space = {'x': cap(fn18(*[i1]))}
                    try: exec('import math as y', space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                except* LookupError as e23:
                    show_error(e23)
            except Exception as error:
                show_error(error)
            i1, i9 = (i1 % 255), s3.rfind('aXbXc')
        except ArithmeticError as e24:
            show_error(e24)
            show([(x25 & (lambda x, y=i1: cap(x + y))(i9)) for x25 in range(5) if (x25 in sorted([5, 10, -1, 256], key=str))])
            tell(lambda: (slice(None)).indices())
            tell(lambda: (1 - 2j).conjugate())
        else:
            if False:
                i1, *l4, i26 = iter([sum((i9 for x27 in list(d5) if b8)), fn18(i9)])
            else:
                d5[s3] = i9
                try:
                    assert (not (d5 | {})), (s3 + s3)
                    print(str(s3.count(s3)), end='|\n')
                    f2 = f28 = cap(1e10)
                except TypeError as e29:
                    show_error(e29)
                    show((i9 == (l4 or [7])[0]), [fn18((i9).bit_length()) for x30 in sorted(z7, key=repr)])
                    raise
            l10[i1], l10[-1], = [*s3, t6, i1], i1,
        finally:
            print('finally', 31)
            show(((1 + i9)).bit_length())
            show(round(-1e-300, 2), round(f2, 1))
        b8 = cap(b8)
        show((s3.join(map(str, l10)) * ((i1 >> (i1 & 31)) & 3)).split('X'))
    else:
        b8 = cap((b8 not in tuple((l10 + []))))
        show(([(Thing(i9) + i1).double for x32 in reversed([65535][:4])] + []))
    class Sl33:
        __slots__ = ['y', '__z']
    class Sl34(Sl33):
        __slots__ = 'w'
    o = Sl33()
    try: setattr(o, '_Sl33__z', 1)
    except Exception as error: show_error(error)
    try: o.y = [100000000000000000000, -3, 2]
    except Exception as error: show_error(error)
    try: del o.y
    except Exception as error: show_error(error)
    try: del o.x
    except Exception as error: show_error(error)
    try: show(o.x)
    except Exception as error: show_error(error)
    b35 = cap((d5 is None))
    i37 = cap((d5.get(s3, (Thing(i1) + i1).double) << (abs(sum((i9 for x36 in [7, 5][:5] if b8))) & 15)))
    l4[:] = [i9 for x38 in list(d5)]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(-0.0, '*< .10F'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        b35 = cap((not all(list((1, 'a')))))
        l4 = l39 = cap(f'v={i26:{12}}'.split('X'))
    except RuntimeError as e40:
        show_error(e40)
        z41 = cap((set((s3 * (7 & 3))) & {True, b8, b35}))
    finally:
        print('finally', 41)
        tell(lambda: format(1e300))
    print('aXbXc'.join(map(str, l4)), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        assert (fn18(i1) >= (i37 or 256) >= max(i9, i9)), s3
        b8 = cap((s3 == str((not b8))))
        print((f'v={i1!r:_^9}' if ((1e-300 * 5) >= (f2 % f2)) else f'v={i1!s:>8}'), end='|\n')
    except (ValueError, KeyError) as e42:
        show_error(e42)
        for i43 in list(d5):
            tick()
            tell(lambda: format(1234567.891, '<z#,F'))
            i31 &= ((i1 >> (i43 & 31)) and i9)
        tell(lambda: abs({'a': 1}))
        tell(lambda: set('ignore'))
        tell(lambda: any(i9, *f28))
    else:
        f2 = f44 = cap(float(((i9 or 7) - max(i9, i31))))
    finally:
        print('finally', 44)
        if ('x y' not in (b8, f2,)[2305843009213693952:]):
            t6 += (() + (True, t21, (1,),))
            try:
                try:
                    tell(lambda: ord([]))
                    tell(lambda: isinstance('X', slice(1), [1], encoding=2**70))
                    show(int((float(i1) + (f28 - i1))), [3, 256, 256][:])
                    tell(lambda: enumerate(b'', default=[1]))
                    tell(lambda: divmod(d5, 2, 'ignore', keepends=bytearray(b'x')))
                    tell(lambda: bin('little', {97: 'z'}))
                except RuntimeError:
                    show(float(fn18(*[sum((x46 for x46 in reversed(l39[:4])))])), {x47 for x47 in sorted(l10, key=str)[:5]})
                    show(f2)
                except ArithmeticError as e48:
                    show_error(e48)
                    space = {'x': cap(((i9 % 1000) ** (i9 & 3)))}
                    try: exec('import math as y', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    show(f2, (+i37 <= (d5.get(s3, 255) - ((1, 'a') or [7])[0])))
                finally:
                    print('finally', 48)
                    l49 = cap(([(5 / 2305843009213693952), t6, bool('%s')] + l10))
                print(((s3[i9:i1] + f'{{}}{i1:{3}}') + 'abc')[0], end='|\n')
                z50 = cap(set(t6))
            except RuntimeError as e51:
                show_error(e51)
                i37 |= '%d' % (5,).find('12')
            finally:
                print('finally', 51)
                show(b8)
            f53 = cap(float(sum((abs(i1) for x52 in list(d5)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ({'a': 1, 'b': 2}).__contains__(i1, d5, key=bytearray(b'x')))
    tell(lambda: (1e300).as_integer_ratio(b'', range(3)))
    with Manager(54) as i55:
        def gen56(i57):
            tick()
            yield i57
            if (b8 not in l10):
                return (lambda x, y=i9: cap(x + y))(i9)
            match (round(f2, 2) // f2):
                case [*_] if all(l10):
                    show(b8, sorted(sorted([3, 2305843009213693952, 255]), reverse=True))
                    d58 = cap({i55: isinstance(b8, str)})
                case {'a': 1}:
                    class Sl59:
                        __slots__ = 'x'
                    class Sl60(Sl59):
                        __slots__ = ('x', '__dict__')
                    o = Sl60()
                    try: setattr(o, '_Sl59__z', 1)
                    except Exception as error: show_error(error)
                    try: o.y = f2
                    except Exception as error: show_error(error)
                    try: show(o.z)
                    except Exception as error: show_error(error)
                    i61 = cap((((fn18(i57) << ((i31 << (i9 & 15)) & 15)) % 1000) ** (i55 & 3)))
                case (int() | 2):
                    show(sum((x62 for x62 in t6 if (l4 is not None))))
                    show((((i1 / i1) + (f53 + 100000000000000000000)) // float((i55 - i9))))
            Thing.shared, l10[-1], = i1, (),
    async def co63():
        tick()
        show(float(int((i1 != i1))))
        try:
            tell(lambda: hasattr(-1, 'strict', float('nan')))
        finally:
            print('finally', 63)
            class Sp64:
                n = 'n'
                def __format__(self, spec):
                    return 0
                def __dir__(self):
                    print('__dir__')
                    return None
                def __call__(self, *args):
                    return [1, 2]
                def __call__(self, *args):
                    print('__call__')
                    return 1 / 0
                def __contains__(self, key):
                    print('__contains__')
                    return iter([1, 2])
            o = Sp64()
            tell(lambda: clean_text(all(o)))
            tell(lambda: clean_text(2 < o))
            tell(lambda: clean_text(o[0]))
            tell(lambda: clean_text(1 - o))
            tell(lambda: clean_text(f'{o}'))
            tell(lambda: clean_text(repr(o)))
        tell(lambda: round('strict', (1, 2), s3, *1j))
        tell(lambda: getattr(d5))
        return await Pause((i43 | i9))
    show(drive(co63()))
    class Sp65(str):
        n = None
        def __iadd__(self, other):
            return None
        def __delitem__(self, key):
            return {}
        def __iadd__(self, other):
            return self
    o = Sp65()
    tell(lambda: clean_text(o(1)))
    tell(lambda: clean_text(2 < o))
    tell(lambda: clean_text(o != o))
    tell(lambda: clean_text(1 + o))
    tell(lambda: clean_text(o and 1))
    tell(lambda: clean_text(sorted([o, o])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp66(float):
        n = 'n'
        def __iadd__(self, other):
            return None
        def __setitem__(self, key, value):
            return {}
        def __rsub__(self, other):
            print('__rsub__')
            return 0
        def __round__(self, n=None):
            return iter([1, 2])
        def __radd__(self, other):
            return 2**65
    o = Sp66()
    tell(lambda: clean_text(complex(o)))
    tell(lambda: clean_text(bytes(o)))
    tell(lambda: clean_text(o and 1))
    tell(lambda: clean_text(o + 1))
    tell(lambda: clean_text(int(o)))
    tell(lambda: clean_text(round(o)))
    w67 = 0
    while w67 < 2 and (max(i55, i1) == ~i31):
        w67 += 1
        tick()
        d5 = cap({**d5, s3: b8, b35: s3})
        for i1, i55 in enumerate(t6):
            tick()
            if (-1.5 > (-1e10 if b8 else float(0))):
                show(t6, divmod(((Thing(i1) + l39).double >> ((3 << (i9 & 15)) & 31)), ((lambda x, y=i9: cap(x + y))(-3) >> (int(f2) & 31))))
                show({**{'a': 1}}, (i9 in {s3, False, s3}))
                assert b8, 'Hello'.title()
            else:
                class Sp68(float):
                    n = 'n'
                    def __float__(self):
                        print('__float__')
                        return {}['k']
                o = Sp68()
                tell(lambda: clean_text(round(o, 1)))
                tell(lambda: clean_text(hex(o)))
            try:
                print(s3.join(map(str, sorted([i43, *s3], key=str))), end='|\n')
                show(z7)
            finally:
                print('finally', 68)
                show(l10)
                for i37 in sorted(z7, key=repr):
                    tick()
                    s3 = cap(((f'{i9!s:>8}' * (i9 & 3)) + '%s' % ((i26 := i43),)))
                    show((() + tuple([*t6, t6, t6])))
                    i26 |= ((fn18(*[5]) % 1000) ** (fn18(i9) & 3))
            b69 = cap(b35)
        else:
            tell(lambda: int('', [1], s3))
            tell(lambda: float(2))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b70 = cap(b8)
    assert bool(bool('%s'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5.update(d5)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i9 in gen56(i31):
        tick()
        class Sl71:
            __slots__ = ('x', 'y')
        class Sl72(Sl71):
            __slots__ = 'w'
        o = Sl72()
        try: o.__class__ = Sl71
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'x'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl71__z', 1)
        except Exception as error: show_error(error)
        try: o.z += 1
        except Exception as error: show_error(error)
        try: o.v += 1
        except Exception as error: show_error(error)
        try: o.__class__ = Sl71
        except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(fn18(*[(lambda x, y=(i9 if b8 else -3): cap(x + y))((i9 >> (i9 & 31)))]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp73:
        n = 'n'
        def __length_hint__(self):
            print('__length_hint__')
            return b'y'
        def __iter__(self):
            return iter([1, 2])
    o = Sp73()
    tell(lambda: clean_text(sorted([o, o])))
    tell(lambda: clean_text(sorted([o, o])))
    print((str(f'v={i37:{3}}') * (len([f2, *s3]) & 3)), end='|\n')
    for i74, i75 in enumerate([i9 for x76 in l49[:5]][:5]):
        tick()
        try:
            try:
                b69 = cap(bool((sum((i1 for x77 in range(5, 1, -2) for x78 in range(x77 % 4))) and (i79 := i9))))
                raise ExceptionGroup('top', [ExceptionGroup('g', [ValueError(i1)])])
            except* (ValueError, OSError) as e80:
                show_error(e80)
                show(bool({}), max((i9 if (0.1 > f28 <= f2) else (i1 + i1)), ((Thing(i1) + i9).double << (s3.rfind(s3) & 15))))
            except* LookupError as e81:
                show_error(e81)
        except Exception as error:
            show_error(error)
        g82 = gen56((i1 ^ i75))
        show(next(g82, 'none'))
        show(g82.send(7))
        show(g82.throw(ValueError('thrown')))
        show(next(g82))
    else:
        space = {'x': cap((lambda x, y=i55: cap(x + y))(i1))}
        try: exec('global q1; q1 = x; y = q1', {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    tell(lambda: format(1, '*<z#,.0E'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i55 in gen56((i9 + i31)):
        tick()
        try:
            try:
                d5.update({x83: (lambda: i9)() for x83 in range(5)})
                raise ExceptionGroup('top', [KeyError(i43), ValueError('日本')])
            except* ValueError as e84:
                show_error(e84)
        except Exception as error:
            show_error(error)
        show({'a': 1})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(([] > [*l49, (i31 if True else -3)]))
    show((s3.join(map(str, [])) + 'abc')[0])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(bool(-f2))
    w85 = 0
    while w85 < 3 and ('' in {(1, 2): 'p', 0: 0}):
        w85 += 1
        tick()
        if False:
            z7 = cap({b8})
        if ((f2 - ((1, 2, 3) or [7])[0]) == (((i1 % 1000) ** (i9 & 3)) / (i9 + i1))):
            if b8:
                continue
        else:
            show(set(()))
        print(s3.join(map(str, []))[(d5.get(i9, i37) if (i9 <= 1 <= i75) else (4611686018427387903 or 2305843009213693952)):(Thing(min(i9, i79)) + ((i9 % 1000) ** (i9 & 3))).double], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f53 += float((Thing(i1) + -48).double)
    tell(lambda: min(float('nan'), f28))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b35 = cap(b8)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if isinstance((f'{i37:<5}' > (s3 + 'abc')[0]), str):
        show((min((i9 << (2305843009213693952 & 15)), d5.get(256, i79)) and ((1 - i9) << ((i1 - -3) & 15))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((fn18(*[i9]) if ((1e10 if b8 else 0.1) != round(f28, 2) < (f28 if False else f2)) else (t6 or [7])[0]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ('\u00df\u0130').swapcase((1, 2, 3), str))
    tell(lambda: ({(1,): []}).__contains__())
    tell(lambda: (b'12').partition(d5))
    tell(lambda: (-1.5).__mod__())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: hasattr(slice(None, None, -1), i74, {97: 'z'}, ndigits='little'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b35', globals().get('b35'))
show('b69', globals().get('b69'))
show('b70', globals().get('b70'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f28', globals().get('f28'))
show('f44', globals().get('f44'))
show('f53', globals().get('f53'))
show('i1', globals().get('i1'))
show('i26', globals().get('i26'))
show('i31', globals().get('i31'))
show('i37', globals().get('i37'))
show('i43', globals().get('i43'))
show('i55', globals().get('i55'))
show('i74', globals().get('i74'))
show('i75', globals().get('i75'))
show('i79', globals().get('i79'))
show('i9', globals().get('i9'))
show('l10', globals().get('l10'))
show('l39', globals().get('l39'))
show('l4', globals().get('l4'))
show('l49', globals().get('l49'))
show('s3', globals().get('s3'))
show('t21', globals().get('t21'))
show('t6', globals().get('t6'))
show('z41', globals().get('z41'))
show('z50', globals().get('z50'))
show('z7', globals().get('z7'))
