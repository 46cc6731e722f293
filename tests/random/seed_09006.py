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


i1 = 2147483648
f2 = -3.75
s3 = 'bc'
l4 = []
d5 = {(1, 2): 'p', 0: 0}
t6 = ()
z7 = {0, 1, 2, 3}
b8 = False
i1 = -3
f9 = 1e-300
s3 = ''
l10 = [20, 5, 4611686018427387903]
d11 = {(1, 2): 'p', 0: 0}
t12 = (1, 2, 3)
z13 = {'a', 1}
b14 = True
try:
    assert (-1 != (s3 + 'abc')[0])
    del d11[s3]
    try:
        i16, i1 = int(s3), i1
        w17 = 0
        while w17 < 3 and isinstance(dict(zip('aXbXc', l10)), int):
            w17 += 1
            tick()
            t18 = cap(((tuple(l4) + ()) + tuple(sorted(l10, reverse=True))))
            try:
                print((f'{{}}{i16:{3}}' * ((sum((x20 for x19 in l10[:5] for x20 in (1, 2))) ^ (Thing(i16) + -3).double) & 3)), end='|\n')
            except RuntimeError as e21:
                show_error(e21)
                print(f'{s3:>6}', end='|\n')
            finally:
                print('finally', 21)
                tell(lambda: (b'abc').join())
                tell(lambda: (b'12').index(i1, b14))
                class Sl22:
                    __slots__ = ()
                class Sl23(Sl22):
                    pass
                o = Sl22()
                try: o.z = i1
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl22__z', 1)
                except Exception as error: show_error(error)
                try: del o.z
                except Exception as error: show_error(error)
                try: show(hasattr(o, 'z'), dir(o)[-4:])
                except Exception as error: show_error(error)
        else:
            class Sl24:
                __slots__ = ()
            class Sl25(Sl24):
                __slots__ = ('x', '__dict__')
            o = Sl25()
            try: o.__class__ = Sl25
            except Exception as error: show_error(error)
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            try: del o.z
            except Exception as error: show_error(error)
            try: setattr(o, '_Sl24__z', 1)
            except Exception as error: show_error(error)
            try: o.w += 1
            except Exception as error: show_error(error)
            try: show(hasattr(o, 'v'), dir(o)[-4:])
            except Exception as error: show_error(error)
        try:
            try:
                w26 = 0
                while w26 < 5 and ((f9 if b14 else f2) != -f2):
                    w26 += 1
                    tick()
                    l4[-1] = (i1,)
                    show(i16)
                else:
                    show(l4.pop())
                raise OSError(s3)
            except* (ValueError, OSError) as e27:
                show_error(e27)
            except* LookupError as e28:
                show_error(e28)
                tell(lambda: iter(b14, s3))
        except Exception as error:
            show_error(error)
    except KeyError:
        f30 = cap(round(((f2 + i1) if (s3 in l4) else 1e-300), 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f9 /= ((1e300 // i1) % ~s3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        w31 = 0
        while w31 < 3 and (max(2, i1) != (i1 - 100000000000000000000)):
            w31 += 1
            tick()
            l4.append(((i16 * i1) % sum((i1 for x32 in reversed([3, 2147483648][:4]) if b14))))
            d37 = cap((((d11 | d5) | {x33: 2147483648 for x33 in l10[:5] for x34 in range(x33 % 4)}) | {x35: sum((i16 for x36 in reversed(l4[:4]) if b8)) for x35 in reversed([5][:4]) if (i1 in l10)}))
        *l40, i38, i39 = d5.get('ß', f2), (i1 * i1)
        with Manager(41, True):
            for i42 in range(5, 1, -2):
                tick()
                with Manager(43, True), Manager('second') as s3:
                    l4[i1:i1:2] = [i1 for x44 in sorted(b14, key=repr) for x45 in (1, 2)]
                    print(f'{{}}{i38:^7}', end='|\n')
                del d11[s3]
            tell(lambda: format(-255, '#012_.3f'))
    except TypeError as e46:
        show_error(e46)
        class Sp47(int):
            n = 1
            def __add__(self, other):
                return self.n
        o = Sp47()
        tell(lambda: clean_text(o if o else 0))
        tell(lambda: clean_text(o if o else 0))
        tell(lambda: clean_text(1 < o < 3))
        def fn48(i49, i50=2):
            global i39
            global l40
            tick()
            for i50 in sorted(z13, key=repr):
                tick()
                class Sp51(str):
                    n = None
                    def __neg__(self):
                        print('__neg__')
                        return (3, 4)
                    def __neg__(self):
                        return 2.5
                    def __index__(self):
                        return None
                o = Sp51()
                tell(lambda: clean_text(not o))
                tell(lambda: clean_text(1 < o < 3))
                tell(lambda: clean_text(complex(o)))
                tell(lambda: clean_text(chr(o)))
                tell(lambda: clean_text((lambda a, b: a)(*o)))
                tell(lambda: clean_text(o is o))
                w52 = 0
                while w52 < 2 and ((i1 + 0) < len((1, 2, 3))):
                    w52 += 1
                    tick()
                    (i53, *l54), i53 = ((i16 >> (i1 & 31)), 1), i38
                    print(((s3[i1:i16] + 'abc')[0] + 'abc')[0], end='|\n')
                    show(str(float(max(2147483648, i38))), ((t6 + t6[:]) + (t12 + tuple(l40))))
                o55 = Thing(s3.count(s3))
                o55.n = 4611686018427387903
                show(o55, o55.missing, o55[5])
            else:
                show({(len(z7) - x56) for x56 in range(1) if isinstance(x56, (list, float)) for x57 in range(x56 % 4)}, ((65535 - i1) and len(tuple(l4))))
            show(i1)
            tell(lambda: format('text', '> 1c'))
            tell(lambda: '%+5.2%|' % ('text'))
            try:
                *l60, i53, i58, i59 = (i1 ^ i1), s3.find(s3), i53, ((i1 % 1000) ** (i1 & 3)), 0
            except StopIteration:
                if isinstance(tuple(l40)[:], (list, float)):
                    assert ((i1 < i53) or (0.1 is None))
                    if any(l10):
                        raise IndexError((i1 >> (i1 & 31))) from KeyError('cause')
            return i59
    except Exception as e62:
        show_error(e62)
        class Sl63:
            __slots__ = ()
        class Sl64(Sl63):
            __slots__ = 'w'
        o = Sl64()
        try: o.w = t6
        except Exception as error: show_error(error)
        try: o.y = b8
        except Exception as error: show_error(error)
        try: o.__class__ = Sl64
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl63__z', 1)
        except Exception as error: show_error(error)
        try: show(o.z)
        except Exception as error: show_error(error)
        try: o.y = {}
        except Exception as error: show_error(error)
        d5 = cap({b8: str(abs(i42))})
    finally:
        print('finally', 64)
        tell(lambda: zip(*-0.5))
        tell(lambda: issubclass('ascii', '0x1f', f9))
        tell(lambda: oct(b'', start=b'a'))
    tell(lambda: reversed(2**70))
    tell(lambda: filter(0, 'little', 2**70))
    tell(lambda: type('utf-8', s3))
    show({s3})
    print(f'v={i38=}', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((*l40,), t18)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match ((float('inf') - f9) * round(f9, 1)):
        case Thing(n={}):
            try:
                s3 = cap((f'v={i42:^7}' + 'abc')[-1])
                def fn65(i66=d37.get(s3, -1), *, i67=2, **d68):
                    tick()
                    if ((Thing(max(i1, i1)) + (lambda x, y=2147483648: cap(x + y))(i1)).double >= (((Thing(1) + i1).double % 1000) ** ((i1 + i1) & 3))):
                        show(l10, (dict(zip((s3 + s3), l10)) | dict(zip(f'v={i66:^7}', [(lambda: 9)() for x69 in reversed(l4[:4])]))))
                        l70 = cap(list(divmod((i1).bit_length(), (Thing(i1) + i1).double)))
                    d37[s3] = (lambda x, y=i16: cap(x + y))(s3.rfind(s3))
                    w71 = 0
                    while w71 < 5:
                        w71 += 1
                        tick()
                        z72 = z73 = cap(set(s3))
                    return f9
            except IndexError:
                tell(lambda: callable())
                tell(lambda: format('0x1f'))
                tell(lambda: oct(t12, ...))
                assert any(sorted(l4, reverse=True)), (s3 + s3)
            except IndexError as e75:
                show_error(e75)
                async def co76():
                    tick()
                    with Manager(77) as i78:
                        assert (float(i1) <= f2)
                    show({x79: x80 for x79 in range(1) for x80 in range(x79 % 4)})
                    show([await Pause(x) async for x in counted((i1 - -4611686018427387904))], (i38 - 5))
                    return await Pause((i1 - i38))
                show(drive(co76()))
            with Manager(81):
                print('%d' % ((len(set()) | sum((x85 for x84 in range(5, 1, -2) if b8 for x85 in (1, 2)))),), end='|\n')
                d5.update((d5 | {(1, 2): 'p', 0: 0}))
                print(s3[i1:i1][-1:][((i1 + -1) if (i1 not in l10) else 'a'.count('aXbXc')):], end='|\n')
        case [_, *_] if all(l10):
            t86 = cap(())
            tell(lambda: (set()).issubset(2, s3))
            tell(lambda: ('Hello World').replace([], ('a', 'b')))
        case [_, *_]:
            i38 += fn48(*[''.count(s3)], i50=len(s3))
            t18 = cap(divmod((i87 := (3 if b8 else i1)), ~i1))
    Thing.shared = l10[-1] = l10[-1] = [4611686018427387903, 10, 256]
    space = {'x': cap((i42 * i1))}
    try: exec('del x', globals(), space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(((l4 + s3) + 'abc')[i88][(sum((i38 for x90 in list(d11) for x91 in range(x90 % 4))) % (0 if b14 else 4611686018427387903)):(lambda x, y=(i1 & i88): cap(x + y))(fn48(i1))], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if any([sum((i38 for x94 in sorted(z13, key=repr) for x95 in range(x94 % 4))) for x92 in sorted(z7, key=repr) for x93 in range(x92 % 4)]):
        show((sum((i1 for x96 in range(9, 1, -2))), *f'{{}}{i88:}', list(zip(s3.split('X'), (t86 + t6))),))
        def fn97(i98, i99, **d100):
            tick()
            async def co101():
                tick()
                o102 = Thing((10 >> (i1 & 31)))
                o102.n -= (2147483648 % i16)
                show(o102, o102.n, o102[5])
                return await Pause((i16 if b14 else -4611686018427387904))
            show(drive(co101()))
            assert ((f2 - f9) <= (f9 if b8 else 0.1) > -f9)
            b103 = cap(b8)
            return -3.75
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co104():
        tick()
        for i105 in range(9, 1, -2):
            tick()
            show(((s3[i89:i1] + (s3 * (100000000000000000000 & 3))) * ((i87 - sum((x107 for x106 in reversed(l10[:4]) for x107 in range(x106 % 4)))) & 3)))
            show((f9 - ((i87 >> (-1 & 31)) | int(f30))), (s3 + (s3.title() + (s3 + 'abc')[0])))
            try:
                with Manager(108, True):
                    show(z7)
                    show({x: x async for x in counted(3) if (b14 in z13)})
                    print(('%5s' % i1.replace(s3, '0') + (s3 if b14 else s3)[([255, 2147483648, 7, 7] or [7])[0]:(i1 if b8 else i1)]), end='|\n')
            except StopIteration as e109:
                show_error(e109)
                if ([(lambda: x110)() for x110 in t6] <= f'{i1!a}'.split('X') >= list(s3[i1:15])):
                    show([await Pause(x) async for x in counted((i42 if b8 else i87))], (i1 >> (i1 & 31)))
                raise
            else:
                s112 = cap('日本')
                if (b8 not in l40):
                    raise ValueError((i1).bit_length())
        else:
            def fn113():
                tick()
                show({**d5, False: fn48((lambda x, y=i1: cap(x + y))(i1)), **{(1, 2): 'p', 0: 0}})
                for i114, i114 in enumerate(sorted(z13, key=repr)):
                    tick()
                    show({'a', 1}, [x115 for x115 in [-1 for x116 in list({(1, 2): 'p', 0: 0})][:5] if any([1e10, t18])])
                show((divmod((lambda x, y=i87: cap(x + y))(i1), (i117 := i1)) + tuple([t6])))
                w118 = 0
                while w118 < 5:
                    w118 += 1
                    tick()
                    l119 = cap([])
                    assert (not (s3 + 'abc')[i42])
                    show((not '0'.join(map(str, list(t12)))))
                return (s3 + s3).find(s112)
        print(f'v={i39!a}', end='|\n')
        return await Pause(i1)
    show(drive(co104()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i120, *l4, i121 = iter([~True, +0, (lambda x, y=i1: cap(x + y))(s3)])
    class Sl122:
        __slots__ = ()
    class Sl123(Sl122):
        __slots__ = ('x', '__dict__')
    o = Sl122()
    try: o.__class__ = Sl123
    except Exception as error: show_error(error)
    try: o.v = b14
    except Exception as error: show_error(error)
    try: o.x += 1
    except Exception as error: show_error(error)
    try: show(o.w)
    except Exception as error: show_error(error)
    try: del o.z
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(124):
        def gen125(i126):
            tick()
            yield i126
            tell(lambda: ({1: 'x', None: 0}).setdefault())
            s129 = cap(s3.join(map(str, [(Thing(i39) + i1).double for x127 in sorted(z13, key=repr) for x128 in (1, 2)])))
            space = {'x': cap((i121 + i42))}
            try: exec('x = [x for x in range(x % 4)]', space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        *l10, i130, i88 = sum((-3 for x131 in t12)), ((i1 % 1000) ** (i1 & 3)), (lambda x, y=i1: cap(x + y))(i1)
        try:
            del d11
            f132 = cap((-f9 - (round(f9, 0) * -f2)))
        except TypeError as e133:
            show_error(e133)
            b134 = b134 = cap(b14)
        else:
            with Manager(135):
                g136 = gen125(-1)
                show(next(g136, 'none'))
                i38 //= fn97(s3.lower(), (Thing(4611686018427387903) + i89).double)
                d11 = cap({})
            show(set(sorted([b14, f132, False], reverse=True)), ((sorted(l4, reverse=True) * (((i1 % 1000) ** (i39 & 3)) & 1)) or [7])[0])
        finally:
            print('finally', 136)
            del d5[i1]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o137 = Thing((i1 if b8 else 7))
    o137.n -= (i1 + 7)
    show(o137, o137.n, o137[3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i121, = iter([(i1 * 3), 0])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert all(l4), (s3 + 'a')
    for i138, i1 in enumerate([s3][:5]):
        tick()
        if (l10 is None):
            l10 = cap([])
            s3 = cap((((s3 if b8 else 'Hello') if (i1 < -3) else str(l10)) + 'abc')[0])
            class Sp139(list):
                n = None
                def __lt__(self, other):
                    return NotImplemented
                def __getattr__(self, name):
                    return False
                def __exit__(self, *error):
                    return 2.5
                def __neg__(self):
                    print('__neg__')
                    return b'y'
            o = Sp139()
            tell(lambda: clean_text(enumerate(o)))
            tell(lambda: clean_text(str(o)))
            tell(lambda: clean_text(1 < o < 3))
            tell(lambda: clean_text(abs(o)))
            tell(lambda: clean_text(range(o)))
        if ([(t6, t6,), s3.join(map(str, [3, 1])), s3.replace(s3, s3)] >= sorted([], reverse=True) != [(float('inf') > f2)]):
            for i138 in [][:5]:
                tick()
                show((tuple([i1, *l4, b14]) + (*(i1,), (i1 / i39), (l4 < l4 <= [5, 2, 100000000000000000000]),)), ({**dict(zip(s3, l4))} | d11))
                with Manager(140):
                    d141 = cap({})
                    i88, i142, *l10 = i1, (65535 // i38), i1
                    t86 = cap((float((2147483648 // i130)),))
                print('x y'.upper(), end='|\n')
            show((float(i42) - ((i1 - i138) << ((i138 if b8 else i89) & 15))), [(x143 + (2305843009213693952 >> (i1 & 31))) for x143 in reversed(l10[:4])])
        if (f30 != f9):
            raise KeyError(s3.replace('x y', 'Hello'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (set()).issuperset('0x1f'))
    for i144 in gen125((i88 | i1)):
        tick()
        with Manager(145, True) as i39:
            if b8:
                continue
        with Manager(146, True):
            show({(max(i1, i1) | fn97(i38, -3)) for x147 in t12 if (list((0, (1, 2))) < list(zip(l40, (0, (1, 2)))))})
            del l10[7:]
            show((int((float('inf') if b8 else f30)) - i1))
    o151 = Thing((i1 & i1))
    o151.n += (i1 | -4611686018427387904)
    show(o151, o151.missing, o151[3])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    @traced('fn152')
    def fn152(i153):
        tick()
        match dict(zip((s3 + s3), list(s3))):
            case Thing(n=str()):
                show({i1 for x154 in [(1,), s3][:5]}, z13)
                b155 = b156 = cap(('%r' % (2305843009213693952,).split('X') >= list(range(9, 1, -2)) >= []))
            case _:
                try:
                    d157 = cap(d11)
                except IndexError:
                    show(-f2)
        return ((2.25 / f9) * (i1 and i121))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp159:
        n = None
        def __rsub__(self, other):
            print('__rsub__')
            return 1 / 0
        def __repr__(self):
            return b'y'
        def __radd__(self, other):
            return iter([1, 2])
        def __round__(self, n=None):
            return 0
        def __str__(self):
            return 2**65
    o = Sp159()
    tell(lambda: clean_text(sum([o])))
    tell(lambda: clean_text(round(o)))
    tell(lambda: clean_text({o: 1}))
    tell(lambda: clean_text(o and 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co160():
        tick()
        def fn161(**d162):
            tick()
            l4.remove(i120)
            return ((10 >> (i1 & 31)) if (i87 >= -1 > 255) else len(z13))
        space = {'x': cap(sum((10 for x163 in sorted(z13, key=repr))))}
        try: exec("y = (lambda: x)() if 'x' not in globals() else 0", {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        return await Pause((2 if True else i1))
    show(drive(co160()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C164(dict):
        value = (-3).bit_length()
        squares = [len([0, 256]) for x165 in range(0) for x166 in (1, 2)]
        def method(self, x=1):
            try:
                try:
                    show((t12, ((i89 + i144) if isinstance(0.0, str) else (i1 | l10)), *divmod(int(False), (l10 * (i1 & 1))),), (*list(zip(sorted(l10, reverse=True), (t12, *[], i87,))), i1, (*[], *[*l4, *'a'], (0, (1, 2))[:i1:-1],),))
                    show(dict(zip((('12' + s3) + f'v={i89:{3}}'), l4)), '%s' % i1.count(s3))
                except RuntimeError as e167:
                    show_error(e167)
                    if (i1 in d11):
                        return s3.find(s3)
                finally:
                    print('finally', 167)
                    try:
                        l168 = cap([1, -3])
                    except IndexError as e169:
                        show_error(e169)
                        s170 = cap(str([*[(1, 2, 3), False, s3]]))
                        show(((float(i1) + (i1 / i1)) if bool(({(1, 2): 'p', 0: 0} | d5)) else ((f9 % 2) if (s170 < 'aXbXc') else f9)))
                    finally:
                        print('finally', 170)
                        if (b14 and b14):
                            return sum((x171 for x171 in range(5, 1, -2) if b8))
            except AttributeError:
                show(round((-f2 if isinstance(s3, str) else (-0.0 % f9)), 1))
                raise
            except (ValueError, KeyError):
                print((str('0').replace('', s3) + 'abc')[100000000000000000000], end='|\n')
                class Sl174:
                    __slots__ = ()
                class Sl175(Sl174):
                    __slots__ = ('x', '__dict__')
                o = Sl175()
                try: show(hasattr(o, 'v'), dir(o)[-4:])
                except Exception as error: show_error(error)
                try: o.z = i142
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
                try: o.v += 1
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
            finally:
                print('finally', 175)
                class Sl176:
                    __slots__ = 'x'
                class Sl177(Sl176):
                    v = 1
                o = Sl176()
                try: show(o.x)
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl176__z', 1)
                except Exception as error: show_error(error)
            async def co178():
                tick()
                show(d37.pop(-3))
                return await Pause((33 if b14 else i130))
            show(drive(co178()))
            return cap(x + self.value)
    show(C164.value, C164.squares, C164().method(len(l10)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen180(i181):
        tick()
        yield i181
        show(t18)
        def fn182(*, i183=2, **d184):
            tick()
            tell(lambda: (slice(None)).__eq__((1, 2, 3)))
            tell(lambda: callable('little', ...))
            tell(lambda: filter(slice(1)))
            match ((i1 if b8 else 2) / i1):
                case Thing(n=Thing(n=-1)):
                    f185 = cap((((i183 := 2)).bit_length() / (Thing(i88) + (i1 and 1)).double))
                case (int() as i183):
                    class Sp186(tuple):
                        n = 1
                        def __dir__(self):
                            print('__dir__')
                            return False
                        def __delitem__(self, key):
                            return False
                    o = Sp186()
                    tell(lambda: clean_text(str(o)))
                    tell(lambda: clean_text((lambda a, b: a)(*o)))
                    tell(lambda: clean_text(o + o))
                    i183 %= ~i1
                case _:
                    show(divmod(((i187 := -3) << ((i1).bit_length() & 15)), (-i1 << ((i1 + i181) & 15))), list(zip(sorted([i1 for x188 in sorted(z13, key=repr)], reverse=True), divmod(i187, fn97(i89, i1)))))
            return ((i1 + i1) + int(s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i189 in reversed(l4[:4]):
        tick()
        l10.insert(len(s3), 0)
    else:
        i87: int = cap((lambda x, y=([] or [7])[0]: cap(x + y))(len(d11)))
    z13 = cap({s3})
    try:
        i190 = i190 = cap((i88 := (i142).bit_length()))
    except LookupError as e191:
        show_error(e191)
        tell(lambda: (b'abc').replace(int, {1, 2}))
    finally:
        print('finally', 191)
        l10[i142] = l10[-1] = l4[i1::-1]
    l10[:i1] = list(t6)
    l40.insert(sum((x195 for x195 in reversed([100000000000000000000, -23][:4]) for x196 in range(x195 % 4))), int(f9))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C199(list):
        value = abs(i1)
        squares = [(i193 | x200) for x200 in sorted({1, 2}, key=repr) if all(l10)]
        def method(self, x=1):
            tell(lambda: ord(i1))
            tell(lambda: all(0, [1], 'ascii', sep=b''))
            try:
                class Sp201(str):
                    n = 'n'
                    def __matmul__(self, other):
                        return True
                    def __setitem__(self, key, value):
                        return {}
                    def __ror__(self, other):
                        print('__ror__')
                        return False
                    def __bool__(self):
                        return 2**65
                    def __int__(self):
                        return False
                o = Sp201()
                tell(lambda: clean_text(hex(o)))
                tell(lambda: clean_text(round(o)))
                tell(lambda: clean_text(1 | o))
                tell(lambda: clean_text(bool(o)))
                tell(lambda: clean_text(bytes(o)))
                show(any(([x202 for x202 in range(9, 1, -2)] * ((i192).bit_length() & 1))), (b8 in ({i1, 'Hello'} & set(s3))))
            except IndexError as e203:
                show_error(e203)
                return s3
            except ValueError:
                def gen205(i206):
                    tick()
                    yield i206
                    l10[i38:] = l10[i189::2]
                    show(d11.setdefault(i206, fn65(i67=1)))
            finally:
                print('finally', 207)
                l208 = cap(sorted(list((1, 'a')), reverse=True)[:i1:2])
                async def co209():
                    tick()
                    tell(lambda: (1e300).__format__(None, iter([1, 2])))
                    tell(lambda: ({1: 'x', None: 0}).__getitem__(t12))
                    tell(lambda: ({(1,): []}).__contains__(True))
                    show([await Pause(x) async for x in counted((i1 if False else 100000000000000000000))], i89)
                    i210 = cap(abs((lambda x, y=(i1 if b14 else i121): cap(x + y))((i1).bit_length())))
                    show([*t12, -i1, sum((x211 for x211 in sorted({1, 2}, key=repr) for x212 in (1, 2)))])
                    return await Pause(i1)
                show(drive(co209()))
            return cap(x + self.value)
    show(C199.value, C199.squares, C199().method((Thing(i1) + i138).double))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ([3, 1, 2]).__add__(('a', 'b'), d11))
    tell(lambda: (range(2**65)).index(5, 1j))
    tell(lambda: (set()).__lt__('X', i1, *float('nan')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (frozenset('ab')).__sub__())
    tell(lambda: (2**70).bit_count(s3))
    try:
        try:
            try:
                l40[(i1 >> (i42 & 31))] *= int(s3) % 97
            except ValueError as e213:
                show_error(e213)
                try:
                    show((({x214 for x214 in t18} - (z7 | z7)) | {True, b8, s3}))
                finally:
                    print('finally', 214)
                    print(((f'{{}}{i38:{3}}' * (d37.get(2305843009213693952, i88) & 3)) + (s3.join(map(str, l10)) + f'{{}}{i88:}')), end='|\n')
                    tell(lambda: format(float('nan'), '> 1s'))
                    tell(lambda: '%-*u|' % (float('nan')))
                w215 = 0
                while w215 < 2 and (s3.replace(s3, s3) > s3):
                    w215 += 1
                    tick()
                    show(s3)
                    show(-f9, ((f2 is None) and ([x216 for x216 in reversed([-31][:4])] <= [f9, f9] < [i1 for x217 in (1, 'a')])))
                    show(t6, ((set(l4) - {10 for x218 in reversed(l40[:4]) if b14}) | {x219 for x219 in (l10 + l4)[:5]}))
            else:
                for i190 in gen125((i16 >> (i1 & 31))):
                    tick()
                    match round((f30 * f9), 1):
                        case {}:
                            g220 = gen180((lambda x, y=i1: cap(x + y))(i193))
                            show(next(g220, 'none'))
                            show(next(g220, None))
                            z7 = cap(set('a'))
            raise ExceptionGroup('top', [ExceptionGroup('g', [KeyError(s3)]), KeyError(i192), OSError(i1)])
        except* (ValueError, OSError) as e221:
            show_error(e221)
            b223 = cap((((s3 + '%s') + f'{i189!a}') == (s3 + s3)[sum((x222 for x222 in range(5) if b8)):(t6 or [7])[0]]))
        except* LookupError as e224:
            show_error(e224)
            t86 = cap((divmod(4611686018427387903, l4[i16]), f'v={i142!r:_^9}', f'{i38:<5}'.replace(s3, s3),))
    except Exception as error:
        show_error(error)
    try:
        class C225(dict):
            value = (lambda x, y=i1: cap(x + y))(i1)
            squares = [(lambda: x226)() for x226 in sorted(z7, key=repr)]
            def method(self, x=1):
                show(z7)
                l4.insert(int(f2), f30)
                return cap(x + self.value)
        show(C225.value, C225.squares, C225().method((Thing(i1) + i1).double))
        with Manager(228, True):
            f9 = cap((f2 + (Thing(abs(0)) + d5.get(s3, 256)).double))
        if isinstance({}, str):
            tell(lambda: iter())
            i192 = cap(i138)
            show(b134)
        elif b14:
            tell(lambda: (1e-7).__mod__())
            tell(lambda: (bytearray(b'a,b,,c')).startswith(iter([1, 2]), 'ignore'))
            tell(lambda: (1 - 2j).__truediv__(-3))
        elif all(l10):
            show(z7, ({i130, i1} | set(l40[i1:i142:2])))
    except KeyError:
        i89, i120 = iter([((i1 % 1000) ** (100000000000000000000 & 3)), (i1 // i1)])
    except LookupError as e230:
        show_error(e230)
        w231 = 0
        while w231 < 5:
            w231 += 1
            tick()
            for i232 in range(5):
                tick()
                g233 = gen125(s3.find(s3))
                show(next(g233, 'none'))
                g233.close()
                g233.close()
                print(f'{i39:{12}}', end='|\n')
    finally:
        print('finally', 233)
        def fn234(i235, *t236):
            tick()
            del l4[(i1 and i232)]
            return ((i120 - 0) - abs(2147483648))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b134', globals().get('b134'))
show('b14', globals().get('b14'))
show('b223', globals().get('b223'))
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d141', globals().get('d141'))
show('d37', globals().get('d37'))
show('d5', globals().get('d5'))
show('f132', globals().get('f132'))
show('f2', globals().get('f2'))
show('f30', globals().get('f30'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i120', globals().get('i120'))
show('i121', globals().get('i121'))
show('i130', globals().get('i130'))
show('i138', globals().get('i138'))
show('i142', globals().get('i142'))
show('i144', globals().get('i144'))
show('i16', globals().get('i16'))
show('i189', globals().get('i189'))
show('i190', globals().get('i190'))
show('i192', globals().get('i192'))
show('i193', globals().get('i193'))
show('i232', globals().get('i232'))
show('i38', globals().get('i38'))
show('i39', globals().get('i39'))
show('i42', globals().get('i42'))
show('i87', globals().get('i87'))
show('i88', globals().get('i88'))
show('i89', globals().get('i89'))
show('l10', globals().get('l10'))
show('l4', globals().get('l4'))
show('l40', globals().get('l40'))
show('s3', globals().get('s3'))
show('t12', globals().get('t12'))
show('t18', globals().get('t18'))
show('t6', globals().get('t6'))
show('t86', globals().get('t86'))
show('z13', globals().get('z13'))
show('z7', globals().get('z7'))
