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


i1 = 100000000000000000000
f2 = 1e300
s3 = ''
l4 = [255]
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 'a')
z7 = set()
b8 = True
i9 = 7
f10 = 1e10
s3 = ''
l11 = [7, 2305843009213693952]
d5 = {(1, 2): 'p', 0: 0}
t6 = (0, (1, 2))
z12 = {1, 2}
b13 = False
try:
    async def co14():
        tick()
        def gen15(i16):
            tick()
            yield i16
            try:
                def sg17(p0, /, p1='%s'):
                    return (p0, p1, )
                tell(lambda: clean_text(sg17(b'a', b'ab\xff', p1=b'ab\xff', p0=b'ab\xff')))
                tell(lambda: clean_text(sg17('日本', slice(None,None,-1), ValueError('v'), p0=[1])))
                tell(lambda: clean_text(sg17(1e300, iter([1,2]), [True,1.0], {}, zz={'a':1}, p0={(1,):[]})))
                tell(lambda: ('a,b,,c').expandtabs(('a', 'b'), int, *1))
                tell(lambda: (0j).__format__('aXbXc'))
                tell(lambda: (1j).__format__(str, b'a'))
                show({i9, b8})
            except AttributeError as e18:
                show_error(e18)
                tell(lambda: (range(2**65)).count((), count=-1))
                tell(lambda: ([]).__delitem__('', d5, *'0x1f'))
            else:
                show(-f10, (f'{{}}{s3:{3 + 2}}'[(t6 or [7])[0]:255] + (s3.replace(s3, s3) + 'a')))
            finally:
                print('finally', 18)
                tell(lambda: clean_text(list(range(None, 1, (1,'a')))[:5]))
            l11[::2] = [i1 for x19 in l4[:5]]
            s21 = cap(((('%s' + '0') + s3.strip()) + 'abc')[0])
        show(set((s3 + 'abc')[0].replace('aXbXc', s3)))
        tell(lambda: (slice(1, 5)).indices('X', str))
        tell(lambda: ('123').splitlines(t6))
        return await Pause(i1)
    show(drive(co14()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C22:
        value = i1
        squares = [x23 for x23 in sorted(z7, key=repr)]
        def method(self, x=1):
            del l4[i1:]
            return cap(x + self.value)
    show(C22.value, C22.squares, C22().method(65535))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co25():
        tick()
        tell(lambda: ({}) < ([True,1.0]))
        l4[:i9] = [i1]
        def gen26(i27):
            tick()
            yield i27
            class Sl28:
                __slots__ = ('x', 'y')
            class Sl29(Sl28):
                pass
            o = Sl29()
            try: del o.z
            except Exception as error: show_error(error)
            try: show(hasattr(o, 'v'), dir(o)[-4:])
            except Exception as error: show_error(error)
            try: show(o.z)
            except Exception as error: show_error(error)
            try: o.__class__ = Sl29
            except Exception as error: show_error(error)
            try: o.__class__ = Sl28
            except Exception as error: show_error(error)
            try: del o.w
            except Exception as error: show_error(error)
            print('%5s' % (3,)[s3.title().find(s3):int(s3)], end='|\n')
        return await Pause((i30 := i9))
    show(drive(co25()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ('') << (-1))
    tell(lambda: (iter([1,2])) % (float('nan')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i31 = cap(3)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4[2] = l4[i9] = [1, -4611686018427387904, -1, -1][i1::2]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn32(i33):
        global l4
        global s3
        tick()
        tell(lambda: (('a',)).__rmul__(slice(1), 'abc'))
        z34 = cap(set(([1, 255, 2147483648] + list((1,)))))
        return divmod(i9, 256)[0]
    f2 += (i1 / (lambda x, y=i1: cap(x + y))(i1))
    if (False in z12):
        raise RuntimeError('%5s' % i31) from None
    show((t6 or [7])[0], (d5.get(s3, -i9), *divmod(len({1, 2}), -i1),))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: f'<{f"{((1,))!a}":>9}|{ len = }>')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: '%(a)e' % ('', {1:2}.items()))
    tell(lambda: '%.3g' % (x for x in [3]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co35():
        tick()
        f36 = f36 = cap(float((divmod(i9, i9) or [7])[0]))
        return await Pause(i1)
    show(drive(co35()))
    d40 = cap({x37: x37 for x37 in list(d5)})
    show(z7)
    try: v41 = ((1,2),3)
    except Exception as error: show_error(error)
    try: v41[...] *= ['a']
    except Exception as error: show_error(error)
    tell(lambda: cap(v41))
    try: v41 %= -0.0
    except Exception as error: show_error(error)
    tell(lambda: cap(v41))
    try: v41.n /= 'abc'
    except Exception as error: show_error(error)
    tell(lambda: cap(v41))
    try: v41[...] = v41
    except Exception as error: show_error(error)
    tell(lambda: cap(v41))
    try: x, (y, *z) = slice(1); tell(lambda: (x, b'%d'))
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        f2 = cap((((f2 if b8 else f10) % (f10 // -1)) // f2))
        space = {'x': cap(min(b8, -3))}
        try: exec('x = [x for x in range(x % 4)]', {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        for i1 in range(0):
            tick()
            try:
                try:
                    match 1:
                        case str() as x:
                            print('str() as x'); tell(lambda: locals().get('x'))
                        case _:
                            print('none')
                except Exception as error: show_error(error)
                class Sl43:
                    __slots__ = ('x', 'y')
                class Sl44(Sl43):
                    v = 1
                o = Sl43()
                try: setattr(o, '_Sl43__z', 1)
                except Exception as error: show_error(error)
                try: o.__class__ = Sl44
                except Exception as error: show_error(error)
                l11[-1] = Thing.shared = (t6 + ())
            except KeyError:
                show(b13)
                match (65535 not in {}):
                    case (int() as i1):
                        show(-f10)
                        l11[:i9:-1] = l11[65535] = Thing.shared = [*s3, t6]
                    case _:
                        tell(lambda: format(2**70, '^-z#12.3X'))
                        tell(lambda: '% 5G|' % (2**70))
            except RuntimeError as e48:
                show_error(e48)
                tell(lambda: clean_text(dict(-1, **-0.0)))
                tell(lambda: clean_text(exec(-7.25)))
                tell(lambda: clean_text(any(2**70)))
                tell(lambda: clean_text(memoryview(' 12 ')[[True,1.0]]))
                raise
            if ([sum((i9 for x50 in t6)) for x49 in range(5, 1, -2)] < l4[:i1:2]):
                try:
                    if ('aXbXc' <= s3):
                        continue
                    show(((len(l4) % (Thing(i31) + 2305843009213693952).double) / ((i31).bit_length() >> (i9 & 31))), ({'a', 1} | {i9}))
                    show((((i1 - i1) >> (int(b13) & 31)) | int(s3)), tuple([(i9 / i47), '%d' % i9]))
                except ZeroDivisionError as e51:
                    show_error(e51)
                    space = {'x': cap((Thing(-4611686018427387904) + i9).double)}
                    try: exec('import math as y', space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                except RuntimeError:
                    l11[2:] = list(zip(l11, t6))
                    raise
            show(s3, (True not in [1e300 for x53 in sorted(z12, key=repr) if b8][i9:i9]))
    except ZeroDivisionError as e54:
        show_error(e54)
        i55 = cap(((max(-3, i9) & s3.rfind(s3)) if (i46 not in (z7 | z12)) else (((i46 >> (i9 & 31)) % 1000) ** ((i47 & i9) & 3))))
        assert any(list(s3)), '%s'.replace('', s3)
    except (ValueError, KeyError) as e56:
        show_error(e56)
        tell(lambda: (()).__lt__('abc'))
        space = {'x': cap((-21 << (True & 15)))}
        try: exec("y = (lambda: x)() if 'x' not in globals() else 0", globals(), space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
    finally:
        print('finally', 56)
        tell(lambda: f'{(-0.0)!a:,}')
        tell(lambda: f'{(' 12 ')!s:z.1f}')
        for i57, i58 in enumerate(list(d5)):
            tick()
            tell(lambda: ('abc').__getitem__(count=int))
            tell(lambda: ('Hello World').isalpha())
            show(i1, b13)
    l11[-1] = l11[100000000000000000000] = Thing.shared = ([3] + t6)
    i47 = (t6, -3.75,)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i61 = cap(2305843009213693952)
    class C62(Thing):
        value = (i9 % i1)
        squares = [x63 for x63 in reversed(l4[:4])]
        def method(self, x=1):
            tell(lambda: clean_text(print('x', sep=len)))
            tell(lambda: clean_text(str(NotImplemented, 'abc')))
            tell(lambda: clean_text(compile(2**70, {(1,):[]}, -7.25)))
            tell(lambda: clean_text(issubclass('%s', '1')))
            match tuple([f10]):
                case [_, *_]:
                    match ([(lambda: i1)() for x64 in range(5, 1, -2)] <= sorted(l11, reverse=True)):
                        case (int() as i65):
                            for i65 in sorted(z7, key=repr):
                                tick()
                                del d5['']
                                show(s3.lower().replace(s3, s3).find(s3))
                            class Sp69(int):
                                n = 'n'
                                def __dir__(self):
                                    print('__dir__')
                                    return self.n
                            o = Sp69()
                            tell(lambda: clean_text(list(o)))
                            tell(lambda: clean_text(f'{o!r:>5}'))
                            tell(lambda: clean_text({o: 1}))
                            tell(lambda: clean_text(max(o, 1)))
                            tell(lambda: clean_text(dir(o)))
                            tell(lambda: clean_text(len(o)))
                        case [_, *_]:
                            show({})
                            tell(lambda: clean_text(float(1j)))
                        case _:
                            try:
                                show((i9 / (s3.find('a') // (i70 := i1))))
                            except KeyError as e71:
                                show_error(e71)
                                tell(lambda: (0j).__add__(1j, f10))
                                tell(lambda: (1e300).is_integer())
                            else:
                                tell(lambda: format(1j, '^+z0G'))
                                tell(lambda: '% 5.2%|' % (1j))
                            finally:
                                print('finally', 71)
                                tell(lambda: clean_text(iter(['a'], type(None))))
                                tell(lambda: clean_text(any(set())))
                    try:
                        class Cb72(metaclass=type):
                            a = 1.5; b = 2
                            __private = b; print(__private)
                        show(sorted(k for k in vars(Cb72) if k[:2] != '__'))
                        tell(lambda: clean_text(Cb72.d))
                        tell(lambda: clean_text(Cb72(1)))
                        tell(lambda: clean_text(Cb72.st()))
                    except Exception as error: show_error(error)
                case (int() as i65):
                    for i73 in [7 for x74 in t6][:5]:
                        tick()
                        tell(lambda: (((1, 2), [3])).index(iter([1, 2]), b'a'))
                        tell(lambda: ({(1,): []}).pop({'a': 1}, [7, -3], strict=f2))
                        tell(lambda: (slice(-1, None, -1)).__eq__(int, float('nan')))
                    z75 = cap(set(('%d' % i9 + (s3 + s3))))
                case [{'b': _, **rest}, [_, *_]]:
                    l4[i31], l4[-1], i76, = l4[i9:i1:2], [], list(zip(l11, (1, 2, 3))),
                case _:
                    i77, i70 = (i9 - 0), (t6 or [7])[0]
            return cap(x + self.value)
    show(C62.value, C62.squares, C62().method((i61 := i46)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f78 = cap((((f10 - i1) % (f2 - f2)) if any(sorted(l4, key=str)) else (float(4611686018427387903) + fn32(*[-0.0]))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 = cap(str(l4).rfind(s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        f81 = cap((-0.1 + (Thing(sum((x79 for x79 in range(9, 1, -2) for x80 in (1, 2)))) + (i1 + i1)).double))
        show((all(([2147483648, 1, 14, 255] * (255 & 1))) and (s3 in (d5 | d5))), (((f2 if False else 1e-300) if (i9 >= i9 >= i1) else round(1.5, 0)) / (Thing((lambda x, y=i9: cap(x + y))(i9)) + fn32(i1)).double))
        def sg82(p0=0, p1=[1,2,3], *rest):
            return (p0, p1, rest, )
        tell(lambda: clean_text(sg82([[1],2], ['a'], '日本', p1=7, zz=1.5, **{'k0': 5})))
        tell(lambda: clean_text(sg82(range(3), bytearray(b'xyz'), bytearray(b'xyz'), int, zz=int)))
        tell(lambda: clean_text(sg82(b'', p0={}, zz='%s')))
        tell(lambda: clean_text(sg82('', p1='0x1f', zz=(x for x in [3]))))
        tell(lambda: clean_text(sg82(0.0, int, (1,), iter([1,2]), *b'a', zz=-2**63)))
    finally:
        print('finally', 82)
        f2 += ((100000000000000000000 / i9) * round(f81, 1))
        tell(lambda: max(5))
    tell(lambda: ((1, 2, 1)).__rmul__([1]))
    tell(lambda: (1e300).__lt__(f81))
    tell(lambda: (slice(-1, None, -1)).__lt__('a', 1.5, byteorder=i1))
    tell(lambda: clean_text(print(end=())))
    tell(lambda: clean_text(sum(type(None), [1,2,3])))
    try:
        with Manager(83):
            show(d5.pop(i1))
            try:
                w84 = 0
                while w84 < 5:
                    w84 += 1
                    tick()
                    z85 = cap(set(((s3 + 'abc')[2] + 'abc')[-1]))
                    z12 = cap(({'a', 1} | set((10, *s3,))))
            except ArithmeticError as e86:
                show_error(e86)
                show(list(zip(list(f'v={i60}'), tuple(list(t6)))))
                show(d5, isinstance((round(f2, 0) if (b13 and b8) else (1e300 - 1.5)), int))
            else:
                show(tuple([(not {'a': 1}), (1.5 if b13 else f10), fn32(*[i1])]))
            print((s3.join(map(str, l11[i1::-1])) * (i59 & 3)), end='|\n')
    except ValueError as e87:
        show_error(e87)
        show((('' if True else s3).title() + str((i57 <= s3))))
        raise
    except StopIteration:
        tell(lambda: (('a',)).__add__(i57))
        tell(lambda: ([1, 'a', None]).copy(range(3), len, **{'a': 1}))
    finally:
        print('finally', 88)
        show(d40.pop('日本'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b8 = cap((l11 is not None))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((Thing(max(s3.rfind(s3), abs(i60))) + i59).double)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        match memoryview(b'abc'):
            case [[x], *_]:
                print('[[x], *_]'); tell(lambda: locals().get('x'))
            case [] if ('%s') not in (-0.0):
                print('[]'); tell(lambda: locals().get('x'))
            case _:
                print('none')
    except Exception as error: show_error(error)
    tell(lambda: (range(5, 0, -2)).index(',', b''))
    tell(lambda: (()).__getitem__(f10))
    tell(lambda: (range(5, 0, -2)).__getitem__(2, *s3, start={1, 2}))
    tell(lambda: (range(5, 0, -2)).__contains__(count='X'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i59 in range(9, 1, -2):
        tick()
        def so89():
            x = 'outer'
            def si90():
                nonlocal x
                def x(): pass
                return 1
            print([x := i for i in 'cd'])
            try: si90()
            except Exception as error: show_error(error)
            if 0: x = 2
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so89()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
        show(((s3.find(s3) / (i9 + i9)) % ((i57 + 2) if (s3 >= s3 > '%s') else abs(2))))
        tell(lambda: (float('inf')) < (((1,2),3)) is not (b'%d'))
        tell(lambda: ('日本') > (type(None)) not in (None))
        tell(lambda: (-2**63)['a':-1:])
        tell(lambda: ([1]) << (b''))
    else:
        class C91(Thing):
            value = sum((7 for x92 in l4[:5] for x93 in range(x92 % 4)))
            squares = [x94 for x94 in list(d5) if True]
            def method(self, x=1):
                if ([s3, s3, (i46 >= i9)] != list(zip(list(sorted(z7, key=repr)), (b13,))) != []):
                    o95 = Thing(i55)
                    o95.n -= (10 & -3)
                    show(o95, o95.double, o95[1:2])
                elif (not (f'{i59:^7}' if (f2 > f2 >= f2) else ('x y' * (i1 & 3)))):
                    show(f2, (('%d' % i46 + (s3 + s3)) * (()[(i9 * i1)] & 3)))
                    show({})
                return cap(x + self.value)
        show(C91.value, C91.squares, C91().method(abs(-1)))
    class Sp96:
        n = 'n'
        def __contains__(self, key):
            return [1, 2]
        def __format__(self, spec):
            return 2.5
        def __format__(self, spec):
            return 'text'
        def __radd__(self, other):
            return {}['k']
    o = Sp96()
    tell(lambda: clean_text(str(o)))
    tell(lambda: clean_text(tuple(o)))
    tell(lambda: clean_text(chr(o)))
    tell(lambda: clean_text(1 in o))
    tell(lambda: clean_text('%s %d' % (o, o)))
    tell(lambda: clean_text(zip(o, o)))
    def so97():
        x = 'outer'
        def si98():
            global x
            if 0: x = 2
            print([[x for x in (x, 1)] for x in 'e'])
            return 1
        x: int
        try: si98()
        except Exception as error: show_error(error)
        print([x := i for i in 'cd'])
        print([clean_text(x) for _ in 'a'])
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    try: so97()
    except Exception as error: show_error(error)
    try: print(clean_text(x))
    except Exception as error: show_error(error)
    if isinstance(str((not d40)), str):
        try:
            match 1j:
                case b'a':
                    print("b'a'"); tell(lambda: locals().get('x'))
                case _:
                    print('none')
        except Exception as error: show_error(error)
    else:
        t6 += ((t6 + t6) + t6[i1:i31:2])
        show(any(sorted([i1 for x99 in sorted(z12, key=repr)], reverse=True)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (1.5) % (Thing(1)))
    tell(lambda: ~(None))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z7 = cap({s3})
    l4 += ('Hello'.split('X') + [])
    l4 = cap(l4)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ([1, 'a', None]).__iadd__(('a', 'b'), slice(1)))
    tell(lambda: ({1: 'x', None: 0}).popitem({(1, 2): 'p', 0: 0}, i1))
    tell(lambda: (('a',)).__add__())
    tell(lambda: ({(1,): []}).update('ignore'))
    print('%s', end='|\n')
    tell(lambda: f'{(7)!r:10,.1f}')
    tell(lambda: f'<{f"{(b'ab\xff')!s}":.2}|{ '%s' = }>')
    print(s3, end='|\n')
    if (b8 and (not b13)):
        show(s3)
        tell(lambda: hasattr())
        tell(lambda: max('X'))
        print(s3, end='|\n')
    else:
        l11.sort(key=str)
        try:
            try:
                class Sp101(dict):
                    n = 'n'
                    def __bytes__(self):
                        return None
                    def __str__(self):
                        return 2**65
                o = Sp101()
                tell(lambda: clean_text([x for x in o]))
                tell(lambda: clean_text([1, 2, 3][o]))
                tell(lambda: clean_text(list(o)))
                tell(lambda: clean_text('x'.join(o)))
                raise OSError(i60)
            except* ValueError as e102:
                show_error(e102)
                o103 = Thing((255 << (i9 & 15)))
                o103.n -= ((i59 % 1000) ** (65535 & 3))
                show(o103, o103.n, o103[::-1])
        except Exception as error:
            show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ({1:2}.items()) > (slice(1)) not in (7))
    tell(lambda: ('abc') // ('abc'))
    tell(lambda: (range(3)) == (2**70))
    tell(lambda: (None) + (iter([1,2])))
    show({i9 for x104 in sorted({0, 1, 2, 3}, key=repr)})
    show({**{}, True: (i1 >> (i9 & 31))}.get(s3, (l11 or [7])[0]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b13', globals().get('b13'))
show('b8', globals().get('b8'))
show('d40', globals().get('d40'))
show('d5', globals().get('d5'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('f78', globals().get('f78'))
show('f81', globals().get('f81'))
show('i1', globals().get('i1'))
show('i31', globals().get('i31'))
show('i46', globals().get('i46'))
show('i47', globals().get('i47'))
show('i55', globals().get('i55'))
show('i57', globals().get('i57'))
show('i58', globals().get('i58'))
show('i59', globals().get('i59'))
show('i60', globals().get('i60'))
show('i61', globals().get('i61'))
show('i9', globals().get('i9'))
show('l11', globals().get('l11'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z12', globals().get('z12'))
show('z7', globals().get('z7'))
show('z85', globals().get('z85'))
