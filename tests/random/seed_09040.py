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


i1 = 2
f2 = 0.1
s3 = 'Hello'
l4 = [4611686018427387903, 4611686018427387903]
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 2, 3)
z7 = {'a', 1}
b8 = True
i9 = -4611686018427387904
f10 = 0.1
s3 = '%s'
l11 = [10, 10, 0, 10]
d12 = {}
t6 = (1,)
z13 = set()
b14 = True
try:
    l4 = cap(list(t6))
    match l11:
        case Thing(n=[None, *_]):
            show(float(4611686018427387903))
            if bool((s3 * (i9 & 3)).replace(s3, 'bc')):
                assert (('0' <= s3) or (s3 < s3))
        case [*_]:
            class C15:
                value = i9
                squares = [0 for x16 in s3.split('X')[:5]]
                def method(self, x=1):
                    if bool(f'{{}}{i9!a}'):
                        print((f'v={i1}' * (int(float(i1)) & 3)), end='|\n')
                        l4.reverse()
                        if ([] > (s3.replace(s3, s3) + (s3 * (i1 & 3)))):
                            tell(lambda: format(2**70, '0=,s'))
                            tell(lambda: '% 5.2X|' % (2**70))
                            if (not 1e-300):
                                raise ValueError((s3 + (0, (1, 2)))) from None
                        else:
                            tell(lambda: float('ignore', b''))
                            tell(lambda: hasattr(i1))
                            tell(lambda: bytearray(str))
                    else:
                        show(d12, float(sum((2305843009213693952 for x17 in sorted({1, 2}, key=repr) if (x17 >= i9)))))
                        show((-f10 // ((f2 + i9) if (i9 <= i9) else f10)))
                    show(((str(i1) + 'abc')[0] + (s3 if True else s3)[(Thing(0) + i9).double:]))
                    return cap(x + self.value)
            show(C15.value, C15.squares, C15().method(+i9))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l11 = cap((float(+i9) % float((i1 & i9))))
    show(s3)
    space = {'x': cap((Thing(i1) + i9).double)}
    try: exec('x = [x for x in range(x % 4)]', {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l11[i9:i1:-1] = l4
    t6 = cap(tuple(['ß', *s3][::2]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i23 in [*t6, False][:5]:
        tick()
        f2 /= f2
        show((((s3 + s3), (i1).bit_length(),), *s3.join(map(str, l11)).replace('', s3), (~i1 != (lambda x, y=2305843009213693952: cap(x + y))(i9)),))
        b27 = cap((b8 not in [(i1 and i9) for x24 in (1, 'a')]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl28:
        __slots__ = ['y', '__z']
    class Sl29(Sl28):
        __slots__ = ('__weakref__',)
    o = Sl28()
    try: o.y += 1
    except Exception as error: show_error(error)
    try: o.__class__ = Sl28
    except Exception as error: show_error(error)
    try: del o.w
    except Exception as error: show_error(error)
    try: setattr(o, '_Sl28__z', 1)
    except Exception as error: show_error(error)
    try: o.v += 1
    except Exception as error: show_error(error)
    try: o.__class__ = Sl29
    except Exception as error: show_error(error)
    o30 = Thing(int(s3))
    o30.n += i1
    show(o30, o30.n, o30[3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if isinstance((f'{{}}{i1:^7}' + 'abc')[-1], (list, float)):
        print(str((f10 + (1e300 // 1e300))), end='|\n')
        i23 &= (i1 if (False and False) else i9)
    else:
        z31 = cap(set(((l4 * (i9 & 1)) + ([4611686018427387903] + l4))))
        async def co32():
            tick()
            show(+i1)
            show(await Pause(~i1) - await Pause(min(i9, 2147483648)))
            l4[-1], l4[i23], = t6, (),
            if isinstance(l4[255:10][:-3], (list, float)):
                show((2147483648 / (sum((i1 for x34 in sorted({1, 2}, key=repr))) & (256 | i9))))
            show([2305843009213693952, 2147483648, 7, -4611686018427387904])
            return await Pause(1)
        show(drive(co32()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl35:
        __slots__ = 'x'
    class Sl36(Sl35):
        v = 1
    o = Sl36()
    try: setattr(o, '_Sl35__z', 1)
    except Exception as error: show_error(error)
    try: o.y += 1
    except Exception as error: show_error(error)
    show(d5.setdefault(s3, 256))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            i23 |= (1 - (-4611686018427387904 or i9))
            raise OSError(s3)
        except* (ValueError, OSError) as e37:
            show_error(e37)
        except* LookupError as e38:
            show_error(e38)
    except Exception as error:
        show_error(error)
    w39 = 0
    while w39 < 3:
        w39 += 1
        tick()
        try:
            try:
                show((('%s' % i1 if (b8 or True) else (s3 + 'x y')) + str(list(zip(l11, t6)))))
                raise ValueError(s3)
            except* ValueError as e40:
                show_error(e40)
        except Exception as error:
            show_error(error)
        print(((str(l11) * ((i1 % i1) & 3)) + 'abc')[((i9 and i1) << (([-4611686018427387904, 0] or [7])[0] & 15))], end='|\n')
        print(((s3.replace(s3, s3) + 'abc')[-1] if ((lambda x, y=i9: cap(x + y))(i1) != sum((x41 for x41 in sorted({1, 2}, key=repr)))) else ((s3 + 'abc')[0] if any(l4) else (s3 * (i9 & 3)))), end='|\n')
    else:
        i9, = max(3, i9),
    d42 = cap({b14: (lambda x, y=int(s3): cap(x + y))((i1 | i9)), **dict(zip(f'{i23!a}', (l4 * (i1 & 1)))), s3: ('x y'.replace(s3, s3) * (int(f2) & 3))})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i43 in range(3):
        tick()
        try:
            try:
                if True:
                    d5 = cap({x44: x44 for x44 in sorted(z7, key=repr)})
                    o46 = Thing(int(f10))
                    o46.n += (i1 and 3)
                    show(o46, o46.double, o46[::-1])
                raise ExceptionGroup('top', [OSError(i1), OSError(s3), KeyError(i1)])
            except* (ValueError, OSError) as e47:
                show_error(e47)
                async def co48():
                    tick()
                    try:
                        f49 = cap(float('inf'))
                        show({x: x async for x in counted(3) if ('Hello' in (0, (1, 2)))})
                        tell(lambda: hex('ignore', d42, **len))
                        tell(lambda: filter(0, '0x1f'))
                    finally:
                        print('finally', 49)
                        show(((abs(i43) >> (256 & 31)) - (((i50 := 10) % 1000) ** ((0 if True else i23) & 3))), (((s3 + 'aXbXc') if (l4 != s3) else f'v={s3:^7}') + s3.join(map(str, [7, 7, -3])).replace('0', s3)))
                        tell(lambda: format(1234567.891, '*<-,%'))
                    assert b27
                    try:
                        try:
                            tell(lambda: format(float('inf'), '^12.0n'))
                            raise KeyError(i1)
                        except* (ValueError, OSError) as e51:
                            show_error(e51)
                        except* LookupError as e52:
                            show_error(e52)
                            show((((i43).bit_length() & (Thing(i9) + i43).double) / i1))
                    except Exception as error:
                        show_error(error)
                    l11[-1], i50, l11[-1], = [x55 for x55 in range(0) if False], (i1 // 1), list(range(3)),
                    space = {'x': cap((100000000000000000000 % -3))}
                    try: exec('def made(): return x\ny = made.__name__', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    return await Pause((i9 | i9))
                show(drive(co48()))
            except* LookupError as e56:
                show_error(e56)
        except Exception as error:
            show_error(error)
        class Sl57:
            __slots__ = 'x'
        class Sl58(Sl57):
            __slots__ = ('x', '__dict__')
        o = Sl58()
        try: show(hasattr(o, 'w'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: del o.w
        except Exception as error: show_error(error)
    t59 = cap(tuple(((l11 + [3, 65535, 4611686018427387903, -3]) + sorted(l11, key=str))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp60(tuple):
        n = None
        def __radd__(self, other):
            return (3, 4)
        def __matmul__(self, other):
            return self
        def __int__(self):
            return str(self.n)
        def __instancecheck__(self, other):
            return 2**65
        def __hash__(self):
            return 1
    o = Sp60()
    tell(lambda: clean_text('x'.join(o)))
    tell(lambda: clean_text(round(o)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f10 = cap(((0.0 - (lambda x, y=i43: cap(x + y))(i1)) - -f10))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((f'{{}}{i9:{12}}'[(lambda x, y=i9: cap(x + y))(i1):] if (s3 in tuple(l11)) else str((f2 + i9))), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((s3, f2,)[:i1:2][i9:3], d42)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d61 = cap(d5)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        for i43 in list(d12):
            tick()
            tell(lambda: min())
            tell(lambda: map(bytearray(b'x'), 'utf-8', slice(None, None, -1)))
            tell(lambda: zip((1, 2), True, *0))
            assert ((s3 + 'abc')[-1] <= str(True) == s3.join(map(str, [2, 100000000000000000000, 65535, 256]))), s3
            show(d61[i1])
        def fn62(i63, i64, *t65, i66):
            global i43
            global l11
            global s3
            tick()
            show(s3)
            return ((i1 >> (i9 & 31)) * i9)
    except ArithmeticError as e67:
        show_error(e67)
        match (l4[:i9:-1] == [i9 for x68 in l11[:5]]):
            case {'a': 1} if ('' <= s3):
                if b14:
                    tell(lambda: format(2**70, '<+z0.3%'))
                else:
                    try:
                        try:
                            assert (not sorted([1, 10, 7], reverse=True))
                            raise ExceptionGroup('top', [KeyError('%s'), ExceptionGroup('g', [ExceptionGroup('g', [KeyError(s3), OSError(s3)])])])
                        except* (ValueError, OSError) as e69:
                            show_error(e69)
                        except* LookupError as e70:
                            show_error(e70)
                    except Exception as error:
                        show_error(error)
                    show(~i43)
                show(dict(zip((s3.strip() if b8 else s3[i9:i9]), sorted((l4 * (i43 & 1)), key=str))), -f10)
            case -1:
                show(b14[:i9:2])
            case (0 | str()):
                if all(sorted(list(t59))):
                    show({s3: (-1 < sum((i9 for x71 in reversed(l11[:4])))), b14: isinstance(bool(f2), str), s3: i23}, (*(divmod(i9, i1),), (-f10 - (f10 if b14 else f10)),))
                s3 += f'{i23!r}'[i9:max(i23, i9)]
                s3 = cap(s3)
            case _:
                w72 = 0
                while w72 < 2 and ((f2 + f10) != (1e-300 * f2)):
                    w72 += 1
                    tick()
                    if (not -2.25):
                        z7 = cap(z31)
                        l11.append(((l11 or [7])[0]).bit_length())
                        Thing.shared, i1, i74, = [*'Hello', *s3, *s3], ()[:256], (t6 + t6),
                    elif b8:
                        t6 = t75 = cap((((f2, 7, i43,),) + tuple(sorted([10, 7]))))
                        d5.update({})
        class Sp77(int):
            n = None
            def __eq__(self, other):
                print('__eq__')
                return self.n
        o = Sp77()
        tell(lambda: clean_text(o[0]))
        tell(lambda: clean_text(enumerate(o)))
        tell(lambda: clean_text(o[0]))
        tell(lambda: clean_text(bool(o)))
        tell(lambda: clean_text(f'{o!r:>5}'))
        tell(lambda: clean_text(not o))
    else:
        if (not t6):
            raise StopIteration(((i9 % 1000) ** (i9 & 3))) from None
    finally:
        print('finally', 77)
        if all([*str(-1), (i9 > i43), (l4 or [7])[0]]):
            def fn78(i79, /, i80=(i73 | i73)):
                tick()
                del d5[s3]
                return abs(abs(i9))
            b81 = cap((f'v={i43}' >= '%s'))
        try:
            l4[(i9 and i1)] *= max(i9, i74) % 97
            show(tuple((l4 + l4))[:i43], len(set((s3 + 'abc')[256])))
            show(dict(zip(s3, (s3.split('X') + [x83 for x82 in reversed([2305843009213693952, -3, 65535][:4]) if b8 for x83 in (1, 2)]))))
        except IndexError as e84:
            show_error(e84)
            for i85, i86 in enumerate(t6):
                tick()
                f87 = cap(-f2)
            else:
                assert (l4 >= list(zip(l4, t6))), (s3 if False else s3)
        finally:
            print('finally', 87)
            w88 = 0
            while w88 < 3:
                w88 += 1
                tick()
                class Sl89:
                    __slots__ = 'x'
                class Sl90(Sl89):
                    __slots__ = 'w'
                o = Sl90()
                try: del o.x
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl89__z', 1)
                except Exception as error: show_error(error)
                try: o.__class__ = Sl89
                except Exception as error: show_error(error)
                t75 += tuple(l11)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (slice(1, 5)).__eq__(','))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b14', globals().get('b14'))
show('b27', globals().get('b27'))
show('b8', globals().get('b8'))
show('b81', globals().get('b81'))
show('d12', globals().get('d12'))
show('d42', globals().get('d42'))
show('d5', globals().get('d5'))
show('d61', globals().get('d61'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('f87', globals().get('f87'))
show('i1', globals().get('i1'))
show('i23', globals().get('i23'))
show('i43', globals().get('i43'))
show('i73', globals().get('i73'))
show('i74', globals().get('i74'))
show('i76', globals().get('i76'))
show('i85', globals().get('i85'))
show('i86', globals().get('i86'))
show('i9', globals().get('i9'))
show('l11', globals().get('l11'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('t59', globals().get('t59'))
show('t6', globals().get('t6'))
show('t75', globals().get('t75'))
show('z13', globals().get('z13'))
show('z31', globals().get('z31'))
show('z7', globals().get('z7'))
