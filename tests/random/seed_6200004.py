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


i1 = 4611686018427387903
f2 = 1e10
s3 = '0'
l4 = [-1, 3, 65535, 3]
d5 = {}
t6 = (0, (1, 2))
z7 = {'a', 1}
b8 = True
i1 = -1
f2 = 1e10
s3 = '12'
l4 = []
d5 = {'a': 1}
t9 = (0, (1, 2))
z7 = {1, 2}
b10 = True
try:
    f11 = cap((-f2 + float((i1 << (i1 & 15)))))
    async def co12():
        tick()
        def fn13(i14, *, i15=1, **d16):
            tick()
            f17 = cap(-1e10)
            def gen18(i19):
                nonlocal i15
                tick()
                yield i19
                for i19 in sorted({1, 2}, key=repr):
                    tick()
                    tell(lambda: f'{(float('nan'))!a:c}')
                    tell(lambda: f'<{f"{(b'')!a}":.2}|{ {1:2}.keys() = }>')
                    if (i14 is None):
                        break
                    show(l4.pop())
            tell(lambda: clean_text(list(map(lambda x, y: x, {}, 1e300))))
            tell(lambda: clean_text(callable(['a'])))
            *l21, i14, i20 = (i1 << (i15 & 15)), i1, (lambda x, y=i1: cap(x + y))(i14), i1, 0
            return ((i1 / i1) + (f11 * i1))
        return await Pause(((i1 % 1000) ** (i1 & 3)))
    show(drive(co12()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4 = cap(l4)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([(len({1, 2}) | (x22 * i1)) for x22 in sorted(z7, key=repr)], (f'v={i1:{3 + 2}}' * (int((i1 > i1 < i1)) & 3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: bytearray('aXbXc', *int, reverse=s3))
    tell(lambda: getattr([1]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            try:
                try:
                    try:
                        match float((i1 - 2)):
                            case Thing(n=[]):
                                show([((t9 + t9) + tuple(l4)), f'{{}}{i1!r:_^9}'.replace(s3, s3), *(round(1e-300, 1),)])
                            case (int() | str()) if (not d5):
                                show((), [2147483648, ((i1 := -1) - (lambda x, y=5: cap(x + y))(i1)), 'ß'.strip()])
                                del l4[i1:]
                            case (int() as i26) if (7 in t6):
                                tell(lambda: ([1,2,3])[:-7:None])
                                tell(lambda: ('0x1f') @ ('0x1f'))
                                tell(lambda: f'<{f"{(1)!a}":.2}|{ {1,2} = }>')
                                tell(lambda: b'%-5g' % ('%s', 2-3j))
                            case _:
                                show([-i1, i1], {x27: (x27).bit_length() for x27 in list({1: 2, 'b': 3})})
                        raise ValueError(s3)
                    except* (ValueError, OSError) as e28:
                        show_error(e28)
                    except* LookupError as e29:
                        show_error(e29)
                        tell(lambda: bytes(b''))
                        tell(lambda: hasattr('ascii'))
                except Exception as error:
                    show_error(error)
                raise ExceptionGroup('top', [OSError(10), ValueError(i1), KeyError(4611686018427387903)])
            except* (ValueError, OSError) as e30:
                show_error(e30)
            except* LookupError as e31:
                show_error(e31)
        except Exception as error:
            show_error(error)
    except ZeroDivisionError:
        f2 = cap(round(-f2, 0))
    b33 = cap(b8)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn34(i35, i36, *t37):
        global i1
        global l4
        tick()
        d40 = cap(({x38: x38 for x38 in range(5)} | {**{**d5}, f11: 0, **d5}))
        class Sp41(float):
            n = None
            def __format__(self, spec):
                print('__format__')
                return {}['k']
        o = Sp41()
        tell(lambda: clean_text('%s %d' % (o, o)))
        tell(lambda: clean_text(float(o)))
        try: tell(lambda: print(ValueError('v'), **float('nan'), **b''))
        except Exception as error: show_error(error)
        show(((1e10 // (f2 + i1)) - -4611686018427387904))
        return (((28 - i1) % 1000) ** (2147483648 & 3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t9 = cap(divmod((((i1 % 1000) ** (i1 & 3)) << (i1 & 15)), min(255, (i1 | i1))))
    try:
        tell(lambda: clean_text(exec(' 12 ')))
        tell(lambda: clean_text(bytearray(range(5,0,-2)).join([[1],2])))
        print(('' + 'x y'), end='|\n')
    finally:
        print('finally', 41)
        class Sp42(float):
            n = 'n'
            def __ge__(self, other):
                return NotImplemented
        o = Sp42()
        tell(lambda: clean_text(abs(o)))
        tell(lambda: clean_text(divmod(o, 2)))
        tell(lambda: clean_text(dir(o)))
        tell(lambda: clean_text({o: 1}))
        tell(lambda: clean_text(sorted([o, o])))
        class Sp43(dict):
            n = None
            def __format__(self, spec):
                return (3, 4)
        o = Sp43()
        tell(lambda: clean_text(o + 1))
        tell(lambda: clean_text(1 + o))
        tell(lambda: clean_text(max(o, 1)))
        tell(lambda: clean_text(o >= o))
    @traced('fn44')
    def fn44(i45, i46, i47=fn34(*[0, i1]), *, i48=2):
        global i26
        global l4
        global s3
        tick()
        print(s3.join(map(str, [i1])).replace(s3, 'bc'), end='|\n')
        assert bool(sorted([], key=str)), (s3 + s3)
        tell(lambda: f'{(int):.3}')
        try:
            match 1.5:
                case [[x], *_] if (1) > (set()):
                    print('[[x], *_]'); tell(lambda: locals().get('x'))
                case _:
                    print('none')
        except Exception as error: show_error(error)
        return fn34(-1, (i1 & i1))
    tell(lambda: format([1], ',.0'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i26, i49 in enumerate(sorted(z7, key=repr)):
        tick()
        for i50 in reversed(l4[:4]):
            tick()
            tell(lambda: (255).__truediv__('utf-8'))
            tell(lambda: ('\u00df\u0130').isalnum(b'a', 'abc', byteorder=1j))
            show(s3, (s3 + f'v={i1:{12}}'))
        else:
            for i1 in range(5, 1, -2):
                tick()
                tell(lambda: format(True, '=-#05'))
        show((i1 | sum(((lambda: (i50 << (i1 & 15)))() for x51 in range(5)))))
        s3 = cap(('Hello'.join(map(str, s3.split('X'))) * (sum((~x52 for x52 in t9 if ([5, 4611686018427387903, 10, 0] <= l4))) & 3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def sg53(*, k0=1j, k1=[True,1.0], **more):
        return (k0, k1, more, )
    tell(lambda: clean_text(sg53(**[True,1.0])))
    tell(lambda: clean_text(sg53(1j)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match d5:
        case [(int() | 2), (int() as i50)] if all([4611686018427387903, 100000000000000000000, -3, 256]):
            space = {'x': cap(len(t6))}
            try: exec('made = x + 1', {}, space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            tell(lambda: (slice(None)).indices())
            tell(lambda: (range(5)).count())
            tell(lambda: (True).as_integer_ratio())
        case {} if bool(f2):
            show({x54: (x54 + (Thing(x54) + i1).double) for x54 in list(d5) if ((i49 % -1) <= (i1 - i1) != sum(((lambda: i26)() for x55 in l4[:5] if b10)))})
        case (1 | 2):
            show({s3: ('日本' in {i1, 'ß'}), 'a': (2.25 < f2), b10: s3})
            for i56 in list(d5):
                tick()
                def sg57(p0=(x for x in [3]), p1={}, p2=(1,'a'), *rest, k0=10**30):
                    return (p0, p1, p2, k0, rest, )
                tell(lambda: clean_text(sg57(zz=10**30, k0=b'ab\xff')))
                tell(lambda: clean_text(sg57(' 12 ')))
                async def co58():
                    tick()
                    print('%5s' % ((fn34(i1, i1) * s3.count('0')),), end='|\n')
                    tell(lambda: f'{(b'a')!a:.3}')
                    tell(lambda: '{'.format(1e300, range(3), a=1e300))
                    assert (round(f2, 1) > round(-3.75, 1))
                    i59 = cap(await Pause(i1))
                    print('%r' % max(fn44(i1, i1, i47=i56, i48=i50), i1), end='|\n')
                    return await Pause(len(l4))
                show(drive(co58()))
        case _:
            space = {'x': cap(abs(i1))}
            try: exec('class made: y = x', {}, space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl60:
        __slots__ = ['y', '__z']
    class Sl61(Sl60):
        pass
    o = Sl60()
    try: o.v += 1
    except Exception as error: show_error(error)
    try: del o.y
    except Exception as error: show_error(error)
    try: del o.y
    except Exception as error: show_error(error)
    try: o.__class__ = Sl61
    except Exception as error: show_error(error)
    try: o.__class__ = Sl60
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(0.0, '*<12_%'))
    tell(lambda: '% .2c|' % (0.0, 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl62:
        __slots__ = ('x', 'y')
    class Sl63(Sl62):
        __slots__ = ('x', '__dict__')
    o = Sl63()
    try: show(o.__dict__)
    except Exception as error: show_error(error)
    try: o.v = d5
    except Exception as error: show_error(error)
    try: o.__class__ = Sl62
    except Exception as error: show_error(error)
    try: show(o.__dict__)
    except Exception as error: show_error(error)
    try: o.__class__ = Sl62
    except Exception as error: show_error(error)
    try: show(hasattr(o, 'x'), dir(o)[-4:])
    except Exception as error: show_error(error)
    show(f'{{}}{i50=}'.find(s3), [-4611686018427387904, 255])
    t6 += divmod((i26 := 256), (i1).bit_length())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try: x.n, y = ...; tell(lambda: (x, 1j))
    except Exception as error: show_error(error)
    def gen64(i65):
        global l4
        global s3
        tick()
        yield i65
        f66 = cap((((i49 - 2305843009213693952) >> (fn34(f11, i26) & 31)) / ((2147483648 % 256) // (l4 or [7])[0])))
        t67 = cap(((i1, (i1 % i65),) + tuple([t6, i1])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(((s3 + 'abc')[0] + '%5s' % (7,)).title(), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i1, i1 in enumerate(reversed([-4611686018427387904, -3][:4])):
        tick()
        tell(lambda: ((x for x in [3])) == ([None]) not in (-2**63))
        tell(lambda: (1e300) + ('é'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    match t9:
        case {'b': _, **rest} if (f11 > f11 == f11):
            match (s3 is None):
                case {0: _}:
                    o68 = Thing(+i1)
                    o68.n += (i1 & i1)
                    show(o68, o68.n, o68[3])
                    t9 += t6
                case {'a': 1}:
                    z7 = cap({'a', 1})
                    if all([2147483648, 256, 256, -1]):
                        i26 //= ((l4 or [7])[0] >> (((0 % 1000) ** (i1 & 3)) & 31))
                        show(d5.setdefault(i1, len(t9)))
                        def sg70(p0, *rest, k0='', k1):
                            return (p0, k0, k1, rest, )
                        tell(lambda: clean_text(sg70('', False, *(x for x in [3]))))
                        tell(lambda: clean_text(sg70()))
                        tell(lambda: clean_text(sg70(['a'], float('nan'), k0=-0.0, k1=len, **{'p0': 1})))
                        tell(lambda: clean_text(sg70(zz=frozenset({1}))))
                        tell(lambda: clean_text(sg70([1,2,3], [None], [True,1.0], bytearray(b'xyz'), zz=type(None))))
                case [_, *_]:
                    try:
                        z7 = cap({-1})
                        i56 //= (((i50 + 2) % 1000) ** ((i1 | i1) & 3))
                    except IndexError as e71:
                        show_error(e71)
                        tell(lambda: format(65, '-z5_.0g'))
        case (int() as i50) if (b8 is not None):
            b33 = cap((d5 is not None))
            assert ((i1 << (i26 & 15)) > fn44(i1, i50, i47=i1))
        case [_, *_] if (-4611686018427387904 == i1 > i1):
            def sg72(**more):
                return (more, )
            tell(lambda: clean_text(sg72(7, bytearray(), [], 0.0, p0={'a':1}.values(), zz=memoryview(b'abc'))))
            tell(lambda: clean_text(sg72(float('inf'), float('inf'), *iter([1,2]), p0=[[1],2], zz=-2**63)))
            tell(lambda: clean_text(sg72(bytearray(b'xyz'), 1e300, 2-3j, p0='é', zz={1,2})))
            def sg73(*rest, k0):
                return (k0, rest, )
            tell(lambda: clean_text(sg73()))
            tell(lambda: clean_text(sg73(1j, '1', iter([1,2]), *2-3j, p0=(1,'a'), zz='0x1f')))
            tell(lambda: clean_text(sg73({1:2,'b':3}, '1', k0=bytearray())))
            tell(lambda: clean_text(sg73(bytearray(b'xyz'), float('nan'), ['a'])))
            tell(lambda: clean_text(sg73('0x1f', '1', iter([1,2]), p0=bytearray(b'xyz'), k0=[None], **{'k0': 5})))
        case _:
            show({i50: len(z7), 1e300: i56, i1: '%r' % (fn34(2305843009213693952, i26),)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp74(float):
        n = None
        def __instancecheck__(self, other):
            return -1
        def __dir__(self):
            return self.n
        def __getitem__(self, key):
            return {}['k']
        def __setitem__(self, key, value):
            print('__setitem__')
            return {}
    o = Sp74()
    tell(lambda: clean_text(1 + o))
    tell(lambda: clean_text('%s %d' % (o, o)))
    tell(lambda: clean_text((lambda a, b: a)(*o)))
    tell(lambda: clean_text(o * 2))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((Thing((i1 & 27)) + i1).double / ((Thing(i1) + i26).double or int(True))), d5)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b10', globals().get('b10'))
show('b33', globals().get('b33'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f11', globals().get('f11'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i26', globals().get('i26'))
show('i49', globals().get('i49'))
show('i50', globals().get('i50'))
show('i56', globals().get('i56'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('t9', globals().get('t9'))
show('z7', globals().get('z7'))
