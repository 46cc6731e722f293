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


i1 = -4611686018427387904
f2 = 1e300
s3 = 'bc'
l4 = [100000000000000000000, 0, 4611686018427387903, 1]
d5 = {1: 2, 'b': 3}
t6 = (1, 'a')
z7 = {'a', 1}
b8 = False
i1 = 45
f2 = 1.5
s3 = 'a'
l4 = [256]
d5 = {'a': 1}
t6 = ()
z9 = set()
b10 = True
try:
    o11 = Thing(5)
    o11.n = ((2147483648 % 1000) ** (i1 & 3))
    show(o11, o11.missing, o11[5])
    match {-0.0: False, f2: b10}.get(s3, ((i1 % 1000) ** (3 & 3))):
        case [[0, 1, *_], (int() as i1)]:
            tell(lambda: format(True, '=-05n'))
            tell(lambda: '%#.2o|' % (True, 1))
            space = {'x': cap(65535)}
            try: exec('x += 2; y = [x] * 2', globals(), space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    for i1 in [][:5]:
        tick()
        w12 = 0
        while w12 < 2:
            w12 += 1
            tick()
            tell(lambda: clean_text(getattr([], False, (1,))))
            show(s3)
    assert (s3.count(s3) <= i1), ('0' + 'abc')[i1]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen13(i14):
        tick()
        yield i14
        i15, i16 = (lambda x, y=i1: cap(x + y))(i1), len('aXbXc')
        for i17 in [10, 65535][::2][:5]:
            tick()
            try:
                for *x, in -2**63: tell(lambda: x)
            except Exception as error: show_error(error)
            match 0:
                case Thing(n=[_, *_]):
                    tell(lambda: all(i1, 0, 'X'))
                    tell(lambda: oct(slice(None, None, -1), ('a', 'b'), 2**70, *iter([1, 2])))
                    def so18():
                        if 0: x = 2
                        print([[x for x in (x, 1)] for x in 'e'])
                        x = 'outer'
                        def si19():
                            global x
                            print(sorted(locals()))
                            y = x
                            for x in 'ab': pass
                            match 5:
                                case x: pass
                            return 1
                        print([x := i for i in 'cd'])
                        try: si19()
                        except Exception as error: show_error(error)
                        if 0: x = 2
                        print([clean_text(x) for _ in 'a'])
                        try: print(clean_text(x))
                        except Exception as error: show_error(error)
                    try: so18()
                    except Exception as error: show_error(error)
                    try: print(clean_text(x))
                    except Exception as error: show_error(error)
                case int():
                    tell(lambda: clean_text(round(NotImplemented, ())))
                case {} if (s3 > 'aXbXc'):
                    t20 = cap(t6[:i1:-1])
            def gen21(i22):
                tick()
                yield i22
                if (l4 >= l4):
                    raise KeyError((s3 if b10 else '日本')) from KeyError('cause')
        tell(lambda: max(1))
        tell(lambda: enumerate())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(('0'[i1:] + (s3 + s3)).count('x y'), (([i1, *l4] or [7])[0],))
    assert isinstance(('a' > s3 >= s3), (list, float)), f'{i1!r:_^9}'
    try:
        show(any(str(1.5).split()))
    except LookupError as e23:
        show_error(e23)
        w24 = 0
        while w24 < 5:
            w24 += 1
            tick()
            show(((l4[:-4611686018427387904:2] * ((-4611686018427387904 | i1) & 1)) * ((i1).bit_length() & 1)))
        raise
    finally:
        print('finally', 24)
        i1 //= i1
        try:
            class Cb25(metaclass=type):
                a = 0; b = 2
                f = lambda self: b
                def f(self): return __class__, b
                d = [b for _ in range(2)]
            show(sorted(k for k in vars(Cb25) if k[:2] != '__'))
            tell(lambda: clean_text(Cb25.__doc__))
            tell(lambda: clean_text(Cb25.b))
            tell(lambda: clean_text(Cb25.a))
        except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen26(i27):
        tick()
        yield i27
        class C28(Thing):
            value = l4[i1]
            squares = [x29 for x29 in list({})]
            def method(self, x=1):
                del l4[:i27]
                i32, i33, i34 = int(b8), (i27 if b10 else 255), i1
                return cap(x + self.value)
        show(C28.value, C28.squares, C28().method((256 >> (65535 & 31))))
        def sg35(p0, p1, /, *rest, k0, k1):
            return (p0, p1, k0, k1, rest, )
        tell(lambda: clean_text(sg35({1:2,'b':3}, *1e-320, p1=2-3j)))
        tell(lambda: clean_text(sg35({1,2}, int, int, *'1')))
        tell(lambda: clean_text(sg35('abc', 7, b'ab\xff', *'abc', p0=iter([1,2]))))
        @traced('fn36')
        def fn36(i37, **d38):
            tick()
            try:
                try:
                    show((round(f2, 0) - (s3.count(s3) if isinstance(b10, int) else ((i1 % 1000) ** (-4611686018427387904 & 3)))), 1)
                    raise ValueError(s3)
                except* ValueError as e39:
                    show_error(e39)
                    class Sl40:
                        __slots__ = ('x', 'y')
                    class Sl41(Sl40):
                        pass
                    o = Sl40()
                    try: show(hasattr(o, 'x'), dir(o)[-4:])
                    except Exception as error: show_error(error)
                    try: setattr(o, '_Sl40__z', 1)
                    except Exception as error: show_error(error)
                    try: o.w += 1
                    except Exception as error: show_error(error)
                    try: show(o.v)
                    except Exception as error: show_error(error)
                    try: o.__class__ = Sl41
                    except Exception as error: show_error(error)
                    try: show(o.y)
                    except Exception as error: show_error(error)
            except Exception as error:
                show_error(error)
            return (i37 := (-44 | i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        for x[0] in ...: tell(lambda: x)
    except Exception as error: show_error(error)
    def gen42(i43):
        tick()
        yield i43
        tell(lambda: format('text', '<01_f'))
        tell(lambda: '% .0x|' % ('text', 1))
        i44, i43, i43 = iter([100000000000000000000, +i1, i1])
        if (b10 not in ({x45: x45 for x45 in range(9, 1, -2)} | (d5 | d5))):
            f46 = f46 = cap(round(f2, 1))
        class C47(dict):
            value = (256).bit_length()
            squares = [27 for x48 in range(5, 1, -2) if (0.1 > f2) for x49 in range(x48 % 4)]
            def method(self, x=1):
                try: [x] = 10**30; tell(lambda: (x, slice(None,None,-1)))
                except Exception as error: show_error(error)
                z50 = cap(set(((s3 * (i1 & 3)) + 'abc')[0]))
                return cap(x + self.value)
        show(C47.value, C47.squares, C47().method(abs(i1)))
    class Sl51:
        __slots__ = ['y', '__z']
    class Sl52(Sl51):
        __slots__ = ('x', '__dict__')
    o = Sl52()
    try: o.y = b10
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'v'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: del o.v
    except Exception as error: show_error(error)
    tell(lambda: (2**70).__add__('ignore', len))
    tell(lambda: (b'abc').capitalize(2**70, 'abc'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(s3.join(map(str, [sum((x53 for x55 in range(5, 1, -2) if b8)) for x53 in range(9, 1, -2) if bool(d5) for x54 in range(x53 % 4)])), z9)
    show((f'{{}}{s3:{3}}'[(i1 // i1):len([-1, 2, 2305843009213693952])] * (((i1 << (i1 & 15)) if any(l4) else (i1 + i1)) & 3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert b8
    f56 = cap(round((int(f2) / (t6 or [7])[0]), 0))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (1j).conjugate(('a', 'b'), ('a', 'b')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn57(i58=(i1 | i1)):
        tick()
        w59 = 0
        while w59 < 3 and bool(()):
            w59 += 1
            tick()
            l4[-1] = max(-41, i1)
        try: v60 = 'é'
        except Exception as error: show_error(error)
        try: v60.n += type(None)
        except Exception as error: show_error(error)
        tell(lambda: cap(v60))
        try: v60[:-7:True] >>= slice(1)
        except Exception as error: show_error(error)
        tell(lambda: cap(v60))
        return -f56
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 -= ((t6 or [7])[0] >> ((-3 - i1) & 31))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(-255, 'z5n'))
    tell(lambda: '% *d|' % (-255, 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (slice(None)).indices(bytearray(b'x')))
    tell(lambda: (True).to_bytes('aXbXc'))
    tell(lambda: (()).index(s3, False))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        print(f'v={i1=}', end='|\n')
    except (ValueError, KeyError) as e61:
        show_error(e61)
        tell(lambda: (Thing(1)) >= (float('inf')))
        def fn62(i63, i64):
            tick()
            def so65():
                print([clean_text(x) for _ in 'a'])
                try: 1 / 0
                except ZeroDivisionError as x: print(type(x))
                x = 'outer'
                def si66():
                    nonlocal x
                    try: 1 / 0
                    except ZeroDivisionError as x: print(type(x))
                    x: int
                    try: 1 / 0
                    except ZeroDivisionError as x: print(type(x))
                    x: int
                    return 1
                try: si66()
                except Exception as error: show_error(error)
                def x(): pass
                try: print(clean_text(x))
                except Exception as error: show_error(error)
            try: so65()
            except Exception as error: show_error(error)
            try: print(clean_text(x))
            except Exception as error: show_error(error)
            show((((f2 // float('inf')) / (i64 if b10 else i1)) - {i1: True, f2: b8, b8: i1}.get(s3, fn57(i58=255))))
            class Sl67:
                __slots__ = ('x', 'y')
            class Sl68(Sl67):
                __slots__ = ('__weakref__',)
            o = Sl68()
            try: setattr(o, '_Sl67__z', 1)
            except Exception as error: show_error(error)
            try: o.__class__ = Sl67
            except Exception as error: show_error(error)
            try: del o.y
            except Exception as error: show_error(error)
            try: o.y = (0, (1, 2))
            except Exception as error: show_error(error)
            t70 = cap(divmod(fn57(), sum((x69 for x69 in range(1)))))
            return (-f2 - (0.0 if b10 else f2))
    except AttributeError:
        o72 = Thing(i1)
        o72.n += min(i1, 10)
        show(o72, o72.n, o72[3])
        show(((t6[:4611686018427387903:2] or [7])[0] >= (d5.get(s3, i1) % (i1 >> (i1 & 31)))), float((255 and fn62(*[i1, s3]))))
    else:
        l4 = cap([(t6 or [7])[0], str((s3 + 'abc')[0]), ('Hello'.replace('%s', s3) * ((i1 - 2147483648) & 3))])
        def so73():
            x = 'outer'
            def si74():
                global x
                print(clean_text(eval('x')))
                return 1
            del x
            try: si74()
            except Exception as error: show_error(error)
            while True:
                x = 9
                break
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so73()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    finally:
        print('finally', 74)
        try:
            tell(lambda: clean_text(getattr(2-3j, iter([1,2]), bytearray())))
            tell(lambda: clean_text(list(range(float('inf'), 1.5, frozenset({1})))[:5]))
            tell(lambda: clean_text(hash([True,1.0]) * 0))
            tell(lambda: clean_text(pow((x for x in [3]), memoryview(b'abc'), 'é')))
            if (((-0.0 if b8 else float('inf')) if (b8 in z7) else -f2) <= f2):
                if bool(({} | {x75: i1 for x75 in range(9, 1, -2) if b10})):
                    print(s3, end='|\n')
                    g76 = gen42('x y'.rfind('x y'))
                    show(next(g76, 'none'))
                    show(list(g76)[:5])
            else:
                tell(lambda: (1.5) != ('a') in (-1))
                show((f56 + fn62(2147483648, ''.replace('ß', s3))))
        finally:
            print('finally', 76)
            if bool({**{x77: x77 for x77 in (1, 2, 3) if b8}, b8: (s3 + 'abc')[0]}):
                space = {'x': cap((Thing(2305843009213693952) + i1).double)}
                try: exec('import math as y', space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4.append(((lambda x, y=256: cap(x + y))(i1) | (i1 ^ i1)))
    g78 = gen42((i1 if b8 else 2))
    show(next(g78, 'none'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        print(s3.join(map(str, sorted(([] + l4)))), end='|\n')
    except ArithmeticError as e79:
        show_error(e79)
        tell(lambda: (slice(-1, None, -1)).__eq__())
        tell(lambda: (()).__contains__('a', iter([1, 2])))
        show((*[*s3], b8,), ({s3: s3.title()} | ((d5 | d5) | dict(zip('', l4)))))
    except TypeError:
        s81 = cap((f'{i1:{12}}' + ('%d' % i1 + s3)))
        l4[:i1] = i82 = l4
    else:
        try:
            z83 = cap((set(('12' + 'abc')[-1]) - {1, 2}))
            if ([i82][i1:i1:2] <= [sum((x86 for x85 in sorted(z9, key=repr) for x86 in (1, 2))) for x84 in list(d5) if (b10 is None)] <= f'v={i1:^7}'.split()):
                print((str(f2) + 'x y'), end='|\n')
            f87 = cap(-f56)
        except StopIteration as e88:
            show_error(e88)
            w89 = 0
            while w89 < 2:
                w89 += 1
                tick()
                try:
                    class Cb90:
                        a = 1.5; b = 2
                        def __set_name__(self, owner, name): print(name)
                        c = (1.5) + (2-3j)
                        f = lambda self: b
                        class a: b = b
                        assert b, a
                    show(sorted(k for k in vars(Cb90) if k[:2] != '__'))
                    tell(lambda: clean_text(Cb90(1)))
                    tell(lambda: clean_text(Cb90().p))
                    tell(lambda: clean_text(Cb90.missing))
                except Exception as error: show_error(error)
                show(float(i82))
            else:
                show((s3[(i1 * i1):] + f'{{}}{s3!r}'), ('0' * (2147483648 & 3)))
        except TypeError as e91:
            show_error(e91)
            space = {'x': cap(abs(i1))}
            try: exec('made = x + 1', {}, space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        finally:
            print('finally', 91)
            try: show([(*x,) for x in float('nan') if +(1j)])
            except Exception as error: show_error(error)
    finally:
        print('finally', 91)
        print(''.join(map(str, [(x92 - i1) for x92 in reversed(l4[:4]) if (l4 >= l4) for x94 in range(x92 % 4)])), end='|\n')
        class Sp95:
            n = None
            def __rsub__(self, other):
                return iter([1, 2])
        o = Sp95()
        tell(lambda: clean_text(round(o, 1)))
        tell(lambda: clean_text(o != o))
        tell(lambda: clean_text(any(x for x in o)))
        tell(lambda: clean_text(len(o)))
    i96, i96, *l4 = d5.get('日本', i1), fn62(*[i1, i1]), ((i1 % 1000) ** (i96 & 3)), i1
    space = {'x': cap((5 + i1))}
    try: exec('class made: y = x', space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    show(d5.setdefault(i96, (i1 >> (i1 & 31))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl97:
        __slots__ = 'x'
    class Sl98(Sl97):
        pass
    o = Sl98()
    try: o.__class__ = Sl98
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'w'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: o.__class__ = Sl98
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def so99():
        global x
        (x := 3)
        def si100():
            pass
            import math as x
            with Manager(2) as x: pass
            y = x
            def x(): pass
            return 1
        try: si100()
        except Exception as error: show_error(error)
        try: 1 / 0
        except ZeroDivisionError as x: print(type(x))
        while True:
            x = 9
            break
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    try: so99()
    except Exception as error: show_error(error)
    try: print(clean_text(x))
    except Exception as error: show_error(error)
    try:
        try:
            for i101 in gen42((i1 % 2147483648)):
                tick()
                with Manager(102) as i1, Manager('second') as s103:
                    show(sorted(l4))
                    if (i1 not in ((i1 / 1),)):
                        tell(lambda: (frozenset('ab')).discard(0))
                        tell(lambda: (1j).__eq__())
                        tell(lambda: (()).__lt__(l4))
                        tell(lambda: ({1: 'x', None: 0}).__getitem__('ascii'))
                        tell(lambda: ('').find(1j))
                        tell(lambda: (()).index())
                        assert isinstance(round(1e-300, 2), int)
                w104 = 0
                while w104 < 3:
                    w104 += 1
                    tick()
                    if b8:
                        tell(lambda: len(('a', 'b'), 'big', x=l4))
                        tell(lambda: hex())
                        show(l4)
                        print((str(i1).strip() if ((Thing(i1) + i1).double >= -5 <= (i1 + 0)) else (s81 + s3).upper()), end='|\n')
                    b8 = b10 = cap((not b10))
                else:
                    space = {'x': cap(sum((i1 for x105 in reversed(l4[:4]) if b10)))}
                    try: exec('import math as y', space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            raise KeyError(s3)
        except* KeyError as e106:
            show_error(e106)
            show((divmod(abs(i96), (i82 | i1)) + divmod(i1, (i82 := i1))), (((i96 and i101) if isinstance(s3, str) else (Thing(i1) + i1).double) + len(s3[3:])))
        except* Exception as e107:
            show_error(e107)
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: clean_text(sorted('日本', reverse=slice(None,None,-1))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({f56: ((i96 | 65535) & i1)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (isinstance(s3, int) or ((f2 - i1) >= '0'.title() != s3)):
        try:
            f108 = cap(f2)
        except ZeroDivisionError as e109:
            show_error(e109)
            b110 = b111 = cap(isinstance(bool((d5 | d5)), int))
            if (not [*s3, (t6, t6,)]):
                show(((float(100000000000000000000) % round(f108, 2)) * -f108))
        except ZeroDivisionError as e112:
            show_error(e112)
            show(str(s3))
        l4[0::-1] = [x114 for x114 in t6]
        i113 ^= i1
    for i115 in reversed(l4[:4]):
        tick()
        tell(lambda: ('a') <= (0j) > ([]))
        tell(lambda: ([1,2,3]) >> ({'a':1}))
    else:
        l116 = cap('%r' % i1.split())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w117 = 0
    while w117 < 3 and bool((65535 - i1)):
        w117 += 1
        tick()
        try: v118 = '1'
        except Exception as error: show_error(error)
        try: v118.n = v118
        except Exception as error: show_error(error)
        tell(lambda: cap(v118))
        show(((len(d5) - (i1 + 7)) / 100000000000000000000))
        def so119():
            print([clean_text(x) for _ in 'a'])
            print([[x for x in (x, 1)] for x in 'e'])
            x = 'outer'
            def si120():
                global x
                del x
                print([[x for x in (x, 1)] for x in 'e'])
                x += 1
                y = x
                return 1
            try: si120()
            except Exception as error: show_error(error)
            print(sorted(locals()))
            exec('x = 5'); print(clean_text(x))
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so119()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b10', globals().get('b10'))
show('b110', globals().get('b110'))
show('b111', globals().get('b111'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f108', globals().get('f108'))
show('f2', globals().get('f2'))
show('f56', globals().get('f56'))
show('f87', globals().get('f87'))
show('i1', globals().get('i1'))
show('i101', globals().get('i101'))
show('i113', globals().get('i113'))
show('i115', globals().get('i115'))
show('i82', globals().get('i82'))
show('i96', globals().get('i96'))
show('l116', globals().get('l116'))
show('l4', globals().get('l4'))
show('s103', globals().get('s103'))
show('s3', globals().get('s3'))
show('s81', globals().get('s81'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
show('z83', globals().get('z83'))
show('z9', globals().get('z9'))
