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


i1 = -1
f2 = 0.1
s3 = 'x y'
l4 = [3, 65535]
d5 = {1: 2, 'b': 3}
t6 = (1, 2, 3)
z7 = set()
b8 = False
i9 = -4611686018427387904
f2 = float('inf')
s3 = ''
l4 = [256, 7, 65535, 5]
d10 = {1: 2, 'b': 3}
t11 = (0, (1, 2))
z7 = {0, 1, 2, 3}
b8 = True
try:
    with Manager(12, True) as i1:
        def fn13(i14, *t15):
            tick()
            async def co16():
                tick()
                show({s3, True}, {i1})
                try:
                    z18 = cap(set(divmod((i17 := i17), (3 | i9))))
                    async with AsyncManager(18, True):
                        i19 = cap(f'{{}}{i1:^7}'.find(s3))
                    show(await Pause(i9) - await Pause((i14 % 27)))
                finally:
                    print('finally', 19)
                    d20 = cap({})
                show(str((str(l4) + 'abc')[0]), {x21: (min(0, 2147483648) and len(d5)) for x21 in reversed(l4[:4])})
                print(s3, end='|\n')
                return await Pause(len(s3))
            show(drive(co16()))
            tell(lambda: ((1, 2, 1)).__lt__(**'ascii'))
            z22 = cap(z7)
            return (Thing(i1) + min(2, i1)).double
    try:
        print(str([x24 for x23 in [65535][:5] for x24 in (1, 2)]), end='|\n')
        show((s3.replace('x y', 'ß') < '%d' % (~i9,)))
    except KeyError as e25:
        show_error(e25)
        z7 = cap(z7)
        print((f'{{}}{i1!r:_^9}' + (str(s3) + 'abc')[0]), end='|\n')
    except TypeError as e26:
        show_error(e26)
        if (i1 not in l4):
            raise StopIteration(s3.find(''))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show((('ß', t11, *l4,), *[x27 for x27 in list(d10) for x28 in range(x27 % 4)],)[:i9], (not ('Hello'.join(map(str, [0, 2147483648])) * ((i9 & i1) & 3))))
        show('日本')
    except AttributeError:
        i9 -= i1
    finally:
        print('finally', 29)
        try:
            try:
                for i30 in sorted(set(), key=repr):
                    tick()
                    l4.remove((-4611686018427387904 and i1))
                    tell(lambda: ord(f2, base={1, 2}))
                    tell(lambda: chr((), length=str))
                    space = {'x': cap(abs(256))}
                    try: exec('x: int = 5; y = sorted(__annotations__)', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                raise ExceptionGroup('top', [KeyError(i9), ExceptionGroup('g', [OSError(i30), OSError(i1)])])
            except* ValueError as e32:
                show_error(e32)
                i1 = cap(abs(((2305843009213693952 + i1)).bit_length()))
        except Exception as error:
            show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(-0.0, ' 12n'))
    tell(lambda: '%+.0s|' % (-0.0,))
    i9, i30, = t11[3::-1], s3.split('X'),
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({x33: x33 for x33 in sorted(z7, key=repr)})
    show(({d10.get(s3, x34) for x34 in reversed(l4[:4])} | (z7 | {i1 for x35 in l4[:5] if b8})), (isinstance(i9, str) or ((0.0 % i1) < (-0.0 - f2) >= (f2 + i9))))
    *l4, i36 = iter([(255 & i1), ((i9 % 1000) ** (0 & 3))])
    show(('%s' % ((100000000000000000000 - -39),) * (1 & 3)), tuple([*s3, *s3, i9][:i30:-1]))
    l4.remove((-4611686018427387904 and i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ascii('ignore', **-0.5))
    tell(lambda: int(5, 3))
    try:
        try:
            tell(lambda: (1 - 2j).__format__())
            raise ExceptionGroup('top', [OSError(i9), ExceptionGroup('g', [ExceptionGroup('g', [KeyError(i36), ValueError('日本')]), OSError(s3)]), KeyError(s3)])
        except* KeyError as e39:
            show_error(e39)
        except* Exception as e40:
            show_error(e40)
            d5.update({**d10, i9: '0', i9: s3})
    except Exception as error:
        show_error(error)
    d42 = cap(({x41: ~0 for x41 in reversed(l4[:4])} | {(1, 2): 'p', 0: 0}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o43 = Thing((256 if b8 else i9))
    o43.n += i9
    show(o43, o43.n, o43[1:2])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s3 = cap(f'{s3:>6}')
    space = {'x': cap((i9 and i9))}
    try: exec('del x', {}, space)
    except Exception as error: show_error(error)
    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z7 = cap((set() ^ z7))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert (bool(s3) and (f2 != f2)), s3
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        if (float(int(f2)) != ((f2 / i9) / (i9 & 100000000000000000000))):
            class Sp44:
                n = 'n'
                def __rsub__(self, other):
                    return (3, 4)
            o = Sp44()
            tell(lambda: clean_text(all(o)))
            tell(lambda: clean_text(hex(o)))
            tell(lambda: clean_text(o @ 1))
            try:
                i30 %= (abs(i1) * (t6 or [7])[0])
                match {**{(1, 2): 'p', 0: 0}, s3: '%d' % (i9,)}:
                    case [_, *_] if (1.5 > f2):
                        s45 = s3 = cap((s3 + 'abc')[0])
                    case Thing(n=i30):
                        s47 = cap(((f'{{}}{i30!a}' + 'x y') * (sum((i30 for x46 in range(3) if b8)) & 3)))
                    case [_, *_]:
                        show(float((lambda x, y=((i1 % 1000) ** (2 & 3)): cap(x + y))({(1, 2): 'p', 0: 0}.get(f2, 1))))
                    case _:
                        t11 = cap(divmod(dict(zip(s47, l4)).get(s3, {}.get(i9, i1)), fn13('日本'.replace(s3, s3), **{'zz': 1})))
            except ValueError as e48:
                show_error(e48)
                if (((l4 is None) and (b8 and b8)) or ((i9 & i9) > d5.get(s3, -13))):
                    tell(lambda: (1e300).is_integer())
                    l4[(lambda x, y=i1: cap(x + y))(i30)] *= (i1 := i36) % 97
                show(((Thing((i9 if b8 else 1)) + (2 if b8 else i1)).double >> (fn13(len({1: 2, 'b': 3})) & 31)))
            except RuntimeError as e49:
                show_error(e49)
                try:
                    show(f'v={i9:<5}')
                    if True:
                        raise StopIteration(fn13(*[i1])) from KeyError('cause')
                    tell(lambda: (1e-7).__lt__([], {97: 'z'}))
                    tell(lambda: (1 - 2j).__truediv__('abc'))
                    tell(lambda: ({1.5, 'a'}).difference(str, i1))
                except IndexError as e50:
                    show_error(e50)
                    s3 = cap(str([x51 for x51 in list(d10) if (s3 < s47)]))
                    raise
                except RuntimeError:
                    show(('%x' % i9 + ('' + 'abc')[i1]).find('x y'))
                    s45 = cap((s47 + ('%d' % (i9,) + '')))
                t11 += (1e10, d42.get(i1, i9), d5.get(i36, i1),)
            else:
                print((f'{s3:{12}}'.replace(s3, s3) + 'abc')[-1], end='|\n')
                for i56, i57 in enumerate(range(3)):
                    tick()
                    d10 = d58 = cap((dict(zip(s3, (f2 * (256 & 1)))) | ({s47: i30, s45: True} | (d5 | {'a': 1}))))
                    s45 = cap((str(isinstance(d58, (list, float))) if b8 else f'{{}}{s3}'))
        elif (False in (str(f2), (), *sorted(l4, reverse=True),)):
            tell(lambda: sorted(2**70, 1.5))
            tell(lambda: oct('little', 'utf-8', **'big'))
            tell(lambda: len(**s3))
        else:
            print('bc'.join(map(str, isinstance(d10, int))).replace(s3, 'ß'), end='|\n')
    finally:
        print('finally', 58)
        try:
            show(({i30: s3} | {(1, 2): 'p', 0: 0}))
        except KeyError as e59:
            show_error(e59)
            class Sl60:
                __slots__ = ['y', '__z']
            class Sl61(Sl60):
                __slots__ = ('__weakref__',)
            o = Sl61()
            try: o.w = d5
            except Exception as error: show_error(error)
            try: setattr(o, '_Sl60__z', 1)
            except Exception as error: show_error(error)
            try: o.z = l4
            except Exception as error: show_error(error)
            try: show(o.v)
            except Exception as error: show_error(error)
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            try: show(o.w)
            except Exception as error: show_error(error)
            class Sl62:
                __slots__ = ('x', 'y')
            class Sl63(Sl62):
                __slots__ = ('x', '__dict__')
            o = Sl63()
            try: o.w += 1
            except Exception as error: show_error(error)
            try: o.__class__ = Sl63
            except Exception as error: show_error(error)
            try: del o.v
            except Exception as error: show_error(error)
        d58 = cap({f2: (isinstance(i30, (list, float)) or ('x y' >= s47)), s3: (s3 + 'abc')[0][i56:(i57 + i1)], 1.5: ((-4611686018427387904 - i9) // (i9 // i30))})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del l4[i9]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t65 = cap((dict(zip(s3, [])).get(s3, d5.get(s3, i1)), divmod(i57, i9), *list(zip(list(s3), (*'bc', i57,))),))
    with Manager(66):
        assert all(sorted(l4, key=str))
        match divmod(i1, i1)[:i9:2]:
            case {0: _}:
                f2 = cap((1e10 // (-f2 if True else float(6))))
            case (int() as i67) if any(l4):
                match str((s45 * (7 & 3))):
                    case {'b': _, **rest} if bool(t6):
                        if isinstance(('日本' <= f'{i30:{12}}'), int):
                            tell(lambda: format(-2.5-1j, '+#05,g'))
                            show((*str(s47[i36:i9]), (s45 + 'abc')[0].replace('ß', s3),))
                            show(t11[((s45.count('aXbXc') % 1000) ** (d10.get(2305843009213693952, i67) & 3))], d42)
                        elif (255 in {'bc'}):
                            tell(lambda: format(None, '\u65e5^+z#12'))
                        elif isinstance(False, int):
                            show((-4611686018427387904 << (((Thing(i1) + i1).double if bool(s3) else s3.rfind('日本')) & 15)), (() + (1,)))
                            show(())
                    case _:
                        print(str(fn13((i9 if b8 else i9))), end='|\n')
                try:
                    try:
                        f68 = cap(((f2 if (i9 is not None) else (f2 if b8 else f2)) if b8 else ((f2 if b8 else f2) * (f2 // i9))))
                        space = {'x': cap(-100000000000000000000)}
                        try: exec('global q1; q1 = x; y = q1', {}, space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    except KeyError:
                        assert ((Thing(i1) + i1).double < (lambda x, y=i1: cap(x + y))(i1) < ((i30 % 1000) ** (i9 & 3)))
                    finally:
                        print('finally', 69)
                        show(i67)
                    show(s3.join(map(str, [])), {s3: f'{s45!s:>8}'})
                except ValueError as e70:
                    show_error(e70)
                    del t65
                    for i57, i1 in enumerate(t11):
                        tick()
                        if (b8 not in z7):
                            break
                        *l4, i1 = iter([i1, (i1 + i1), sum((x72 for x71 in sorted(z7, key=repr) for x72 in (1, 2)))])
                        i1 = cap((Thing(i1) + (((2305843009213693952 | i1) % 1000) ** (+10 & 3))).double)
                finally:
                    print('finally', 72)
                    show(s3.join(map(str, l4)).strip()[(i67 | (1 or 5)):], {**{x73: s3.find(s3) for x73 in sorted(z7, key=repr)}, **dict(zip('%s' % i30, [-4611686018427387904, 2305843009213693952][2:i1:2])), i56: ((s47 + s3) if all(l4) else s3)})
            case Thing(n=i9):
                show({x74: () for x74 in range(9, 1, -2)}, ({s47, 'a', b8} | ({i1 for x75 in sorted(z7, key=repr) if True} - set(l4))))
                with Manager(76, True):
                    b8 = cap(isinstance((not list(t6)), (list, float)))
                    assert (t11 is None), s45
            case _:
                s3 = cap(((s3 + 'abc')[(i30 - i30)] * (((i77 := i1) | (-3 >> (i9 & 31))) & 3)))
        t65 = cap((*(*([] + l4),),))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            i9 = cap(((int(s3)).bit_length() ^ (i1 if bool(i57) else abs(4611686018427387903))))
        finally:
            print('finally', 77)
            tell(lambda: (1e300).__round__('0x1f', len))
            tell(lambda: (()).__contains__())
        i78, *l80, i79 = (1 - i77), (i77 and 255)
        l81 = cap(''.split('X'))
    except IndexError:
        try:
            show({**dict(zip((s45 * (i1 & 3)), list('bc'))), i78: b8, float('inf'): fn13((i30).bit_length())})
            if (b8 and (min(i1, 5) != (lambda x, y=i36: cap(x + y))(i56))):
                try:
                    try:
                        i83, i84 = iter([(i1 << (i79 & 15)), min(i9, i77)])
                        raise ValueError(i84)
                    except* KeyError as e85:
                        show_error(e85)
                    except* Exception as e86:
                        show_error(e86)
                        s45 += str(('ß' + 'abc')[0])
                        s45 = cap(s45)
                except Exception as error:
                    show_error(error)
                show(min(fn13(*[(i9 / i9)]), i9))
                if (i77 != ((i30 << (10 & 15)) * (7 + i1))):
                    show([(((i56 % 1000) ** (2147483648 & 3)) or fn13(i1)), ((s45 + 'abc')[-1] * (max(i1, i1) & 3))], (*'%5s' % (i78 // 100000000000000000000),))
                    show(s3.upper().split(), tuple([30, 4, 7, -3]))
            elif any([x87 for x87 in reversed([256, 1][:4]) for x88 in range(x87 % 4)]):
                try:
                    d91 = cap({x89: x89 for x89 in range(3) for x90 in range(x89 % 4)})
                    o92 = Thing((10 if b8 else 2))
                    o92.n += (i84).bit_length()
                    show(o92, o92.n, o92[3])
                except IndexError as e93:
                    show_error(e93)
                    d94 = cap(d5)
                else:
                    show((b8 or all(sorted(l4, reverse=True))))
                finally:
                    print('finally', 94)
                    show((((i1 * i79) / 2) - ((2.25 if b8 else 1.5) - ([256, 49, 4611686018427387903, 3] or [7])[0])))
            else:
                i95, i96, i1 = (i1 % 2305843009213693952), (255 | i9), (i83 or i9)
                try:
                    f2 = cap(-f2)
                    show({0, 1, 2, 3})
                    l97 = cap([-3, -1])
                finally:
                    print('finally', 97)
                    i98, = ((i95 % 1000) ** (i30 & 3)),
        except StopIteration as e99:
            show_error(e99)
            with Manager(100):
                z7 = cap({x101 for x101 in range(5, 1, -2)})
            class Sl103:
                __slots__ = ['y', '__z']
            class Sl104(Sl103):
                pass
            o = Sl103()
            try: o.x += 1
            except Exception as error: show_error(error)
            try: o.y = t65
            except Exception as error: show_error(error)
            try: show(hasattr(o, 'y'), dir(o)[-4:])
            except Exception as error: show_error(error)
            try: show(o.__dict__)
            except Exception as error: show_error(error)
            try: o.__class__ = Sl104
            except Exception as error: show_error(error)
            try: o.__class__ = Sl103
            except Exception as error: show_error(error)
        else:
            try:
                space = {'x': cap((Thing(i98) + i9).double)}
                try: exec('x = [x for x in range(x % 4)]', space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                show(((i98 // sum((i1 for x105 in reversed([2, 4611686018427387903][:4])))) if (not '日本'.split()) else ((i9 if b8 else i9) << (i77 & 15))), {i67})
            except ZeroDivisionError as e106:
                show_error(e106)
                w107 = 0
                while w107 < 3 and (i1 < (i67 if False else i67)):
                    w107 += 1
                    tick()
                    show((dict(zip((s3 + s3), [s45, f2, t11])) | d10), (lambda x, y=fn13(*[(lambda x, y=-3: cap(x + y))(i1)]): cap(x + y))(((i9 * i1) - (i108 := 2147483648))))
                    del d91[s3]
                if (i9 > ((Thing(i95) + i1).double or fn13(i9))):
                    tell(lambda: int(0, -1))
                    tell(lambda: abs(2, b8))
                    tell(lambda: float())
                    print(f'{i56!s:>8}'.replace(s3, s47), end='|\n')
                    show(set(divmod(fn13(3), 255)))
                else:
                    space = {'x': cap(i1)}
                    try: exec('def made(): return x\ny = made.__name__', space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    tell(lambda: ('123').isupper((1, 2, 3), *'ignore', base=str))
                    tell(lambda: (range(0)).count(str))
            except TypeError as e109:
                show_error(e109)
                s110: str = cap(f'{i1!s:>8}')
            t11 = cap(('%5s' % (i1,).lower(),))
        finally:
            print('finally', 110)
            def fn111(i112, i113, i114=int(True)):
                tick()
                print(f'{i79:^7}', end='|\n')
                print('aXbXc'.join(map(str, (l81 * (i9 & 1)))).replace(s3, s3), end='|\n')
                show({**dict(zip(s3, l4)), s3: (s3 if True else 'aXbXc'), **{s3: b8, **{}, b8: s3}}.get(i9, ~i79))
                show(({(x115 or 2147483648) for x115 in range(9, 1, -2) for x116 in (1, 2)} - set([i1, b8, *l80])))
                return fn13(*[(i9 - 1)])
        i77 &= ((lambda x, y=i9: cap(x + y))(256) - ((i1 % 1000) ** (100000000000000000000 & 3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d10', globals().get('d10'))
show('d42', globals().get('d42'))
show('d5', globals().get('d5'))
show('d58', globals().get('d58'))
show('d91', globals().get('d91'))
show('d94', globals().get('d94'))
show('f2', globals().get('f2'))
show('f68', globals().get('f68'))
show('i1', globals().get('i1'))
show('i108', globals().get('i108'))
show('i30', globals().get('i30'))
show('i36', globals().get('i36'))
show('i56', globals().get('i56'))
show('i57', globals().get('i57'))
show('i67', globals().get('i67'))
show('i77', globals().get('i77'))
show('i78', globals().get('i78'))
show('i79', globals().get('i79'))
show('i83', globals().get('i83'))
show('i84', globals().get('i84'))
show('i9', globals().get('i9'))
show('i95', globals().get('i95'))
show('i96', globals().get('i96'))
show('i98', globals().get('i98'))
show('l4', globals().get('l4'))
show('l80', globals().get('l80'))
show('l81', globals().get('l81'))
show('l97', globals().get('l97'))
show('s110', globals().get('s110'))
show('s3', globals().get('s3'))
show('s45', globals().get('s45'))
show('s47', globals().get('s47'))
show('t11', globals().get('t11'))
show('t6', globals().get('t6'))
show('t65', globals().get('t65'))
show('z7', globals().get('z7'))
