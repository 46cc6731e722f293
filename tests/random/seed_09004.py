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


i1 = -4611686018427387904
f2 = 0.1
s3 = ''
l4 = [2, 1]
d5 = {}
t6 = ()
z7 = {'a', 1}
b8 = False
i1 = 3
f2 = -0.0
s3 = '12'
l9 = [-4611686018427387904]
d10 = {(1, 2): 'p', 0: 0}
t6 = (0, (1, 2))
z11 = {0, 1, 2, 3}
b12 = False
try:
    show(('12' + s3).strip().replace(s3, s3), (f'v={s3:{12}}' + 'abc')[-1])
    for i13 in list(d5):
        tick()
        w14 = 0
        while w14 < 2:
            w14 += 1
            tick()
            if (s3 >= s3):
                raise RuntimeError(abs(i13)) from KeyError('cause')
            def fn16(i17, i18, i19=-i1):
                tick()
                l9[i1], l9[i18::-1], l9[:i1], = [x21 for x21 in sorted(set(), key=repr)], (41 + i1), i1,
                return i1
            if isinstance({b8: f'{i1:}'}, str):
                show(l9)
            elif (sorted(([-4611686018427387904, 65535, 0] + l4)) != list(s3)[i1:i13:2]):
                w22 = 0
                while w22 < 5 and True:
                    w22 += 1
                    tick()
                    tell(lambda: (range(5, 0, -2)).index(i13, 'little', *2**70))
                    t6 = cap(tuple([(t6 + t6)]))
    else:
        show(tuple([((x23 % 1000) ** (x23 & 3)) for x23 in range(3)]))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l9.remove(~i1)
    b26 = cap((not s3[i1:].replace(s3, s3)))
    show(((fn16(*[7, i13], i19=i1)).bit_length()).bit_length(), round(1.5, 1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((not ((i1).bit_length() >> ((i1 ^ i1) & 31))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen27(i28):
        tick()
        yield i28
        try:
            try:
                i28 = cap(abs(int((-3.75 / f2))))
                raise ExceptionGroup('top', [OSError(i1), ExceptionGroup('g', [ExceptionGroup('g', [OSError(s3)])]), KeyError('bc')])
            except* ValueError as e29:
                show_error(e29)
                try:
                    try:
                        for i30 in range(1):
                            tick()
                            tell(lambda: format(-0.0, '=z#5_.0f'))
                            i30 += i1
                        raise ValueError('aXbXc')
                    except* ValueError as e31:
                        show_error(e31)
                except Exception as error:
                    show_error(error)
        except Exception as error:
            show_error(error)
        def gen32(i33):
            tick()
            yield i33
            show('日本'.replace(s3, '12').title().strip())
            show((yield i1))
            print(str({s3: b8, s3: b8, f2: s3}.get(256, (lambda x, y=i30: cap(x + y))(i1))), end='|\n')
        tell(lambda: (set()).add(int))
        tell(lambda: ('123').isidentifier(t6))
        tell(lambda: (slice(None)).__eq__('big', *{1, 2}))
        tell(lambda: ({1.5, 'a'}).difference(int, l4))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (((i13 + i13) != (i1 << (i13 & 15))) or ((i1 << (i13 & 15)) < i1)):
        async def co34():
            tick()
            l4.sort(key=str)
            show((i36 := ((i1 & i36) if (f2 >= f2) else ((3 % 1000) ** (i1 & 3)))))
            class Sl37:
                __slots__ = 'x'
            class Sl38(Sl37):
                __slots__ = ('__weakref__',)
            o = Sl37()
            try: show(o.v)
            except Exception as error: show_error(error)
            try: show(hasattr(o, 'v'), dir(o)[-4:])
            except Exception as error: show_error(error)
            try: setattr(o, '_Sl37__z', 1)
            except Exception as error: show_error(error)
            try: show(o.x)
            except Exception as error: show_error(error)
            try: show(hasattr(o, 'y'), dir(o)[-4:])
            except Exception as error: show_error(error)
            show((('Hello' + (s3 * (i1 & 3))) + 'abc')[fn16(*[(i36 << (-3 & 15)), ((i1 % 1000) ** (i13 & 3))], i19=(i36 >> (i1 & 31)))])
            if (not (i36 / min(i1, 3))):
                w39 = 0
                while w39 < 3 and all(sorted(l4)):
                    w39 += 1
                    tick()
                    z40: object = cap((set(('12' * (i1 & 3))) - (set(l4) | z7)))
                    del l9[(1, 'a')[i1]]
                class Sp41(tuple):
                    n = 'n'
                    def __ror__(self, other):
                        return NotImplemented
                    def __bool__(self):
                        return 2.5
                    def __contains__(self, key):
                        return {}
                o = Sp41()
                tell(lambda: clean_text(sum([o])))
                tell(lambda: clean_text(int(o)))
            else:
                class Sl42:
                    __slots__ = ()
                class Sl43(Sl42):
                    pass
                o = Sl42()
                try: show(o.x)
                except Exception as error: show_error(error)
                try: show(o.__dict__)
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl42__z', 1)
                except Exception as error: show_error(error)
                try: o.x = [7, 5, 0]
                except Exception as error: show_error(error)
                w44 = 0
                while w44 < 2:
                    w44 += 1
                    tick()
                    assert any(['0'])
            return await Pause(i1)
        show(drive(co34()))
    else:
        class Sl45:
            __slots__ = 'x'
        class Sl46(Sl45):
            __slots__ = ('x', '__dict__')
        o = Sl45()
        try: o.__class__ = Sl46
        except Exception as error: show_error(error)
        try: del o.z
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl45__z', 1)
        except Exception as error: show_error(error)
        try: o.y += 1
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl45__z', 1)
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'v'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try:
            for i47 in range(1):
                tick()
                class Sl48:
                    __slots__ = 'x'
                class Sl49(Sl48):
                    __slots__ = ('__weakref__',)
                o = Sl48()
                try: setattr(o, '_Sl48__z', 1)
                except Exception as error: show_error(error)
                try: show(hasattr(o, 'w'), dir(o)[-4:])
                except Exception as error: show_error(error)
                try: o.y = d5
                except Exception as error: show_error(error)
                try: setattr(o, '_Sl48__z', 1)
                except Exception as error: show_error(error)
                try: show(o.y)
                except Exception as error: show_error(error)
                try: show(hasattr(o, 'x'), dir(o)[-4:])
                except Exception as error: show_error(error)
                tell(lambda: abs((1, 2), i47, {'a': 1}, x='0x1f'))
                tell(lambda: dict('abc', (1, 'a'), *''))
            i13, i1 = (i1 // i1), (i47 if b12 else i1)
        except ArithmeticError as e50:
            show_error(e50)
            o51 = Thing((i1 >> (i1 & 31)))
            o51.n = abs(i13)
            show(o51, o51.n, o51[::-1])
            w52 = 0
            while w52 < 5 and (s3 in {i1 for x53 in range(5, 1, -2)}):
                w52 += 1
                tick()
                l4 = l9 = cap(([((0, (1, 2)) + t6), s3.find(s3)] + (s3 + '0').split('X')))
                tell(lambda: (2.675).as_integer_ratio(5, len))
                tell(lambda: (frozenset('ab')).__lt__(key=l4))
        except AttributeError:
            print(f'v={i47:^7}', end='|\n')
            show(d10[i1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print((('%x' % 100000000000000000000 + 'abc')[-1] + 'abc')[0], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o55 = Thing((i1 or i1))
    o55.n -= (i1).bit_length()
    show(o55, o55.missing, o55[5])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4.remove('12'.count(s3))
    try:
        i13 = cap(((lambda x, y={(1, 2): 'p', 0: 0}.get(i1, i47): cap(x + y))(i1) << (((i13).bit_length() & ((s3 % 1000) ** (10 & 3))) & 15)))
    except LookupError as e56:
        show_error(e56)
        for i13 in [][i1:i13:2][:5]:
            tick()
            g57 = gen27(i47)
            show(next(g57, 'none'))
            try:
                w58 = 0
                while w58 < 3:
                    w58 += 1
                    tick()
                    if isinstance(t6, int):
                        continue
            finally:
                print('finally', 58)
                print((s3 * (i1 & 3)).upper().upper(), end='|\n')
    except TypeError:
        if (('Hello' + s3).lower() > (str(s3) * (i1 & 3)) <= ((s3 + 'abc')[0] * (fn16(i1, i1) & 3))):
            f60 = cap((f2 if (f'{{}}{i13:{12}}' <= 'a') else ((f2 - f2) if all([]) else -f2)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (0j).__eq__(range(3), len))
    tell(lambda: ({(1,): []}).popitem(255, t6))
    tell(lambda: ({1: 'x', None: 0}).__delitem__('X', s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g61 = gen27(2305843009213693952)
    show([cap(v) for v, _ in zip(g61, range(6))])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b8 = cap((({}.get(i1, 2) >> ((i47 << (i1 & 15)) & 31)) > i1))
    for i47 in range(3):
        tick()
    z62 = cap((set((l4 * (3 & 1))) - z7))
    l63 = cap(sorted([f'{{}}{i13}'], reverse=True))
    def gen64(i65):
        tick()
        yield i65
        with Manager(66, True):
            async def co67():
                tick()
                tell(lambda: (2.675).__mod__('0x1f', 'ignore'))
                l63[-1] = l4[:]
                show('%d' % (((fn16(-3, i1) % 1000) ** (int(f2) & 3)),), (((f2 + i68) if (b8 or b8) else (f2 - i47)) != (round(f2, 0) * (f2 + f60))))
                space = {'x': cap((i69 := i1))}
                try: exec('del x', globals(), space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                return await Pause(t6[i1])
            show(drive(co67()))
            show((z7 - {True, i1}), {b12, 7, i65})
            try:
                print(((s3.replace(s3, s3) + 'abc')[b12] * (255 & 3)), end='|\n')
                b70 = b70 = cap((not t6))
            except ZeroDivisionError:
                match [(i1 + x72) for x72 in t6 for x74 in range(x72 % 4)]:
                    case {0: _} if (0.0 != f2):
                        show(((min(i1, i1)).bit_length() % i1), (i13 is not None))
                    case (int() | 2) if ('' > s3):
                        g75 = gen27((l9 or [7])[0])
                        show(next(g75, 'none'))
                        show(next(g75, None))
                        tell(lambda: ([[1], [2]]).__delitem__())
                        tell(lambda: (b' x\xff').__contains__(0))
                        tell(lambda: ([1, 'a', None]).remove())
                        tell(lambda: (set()).__lt__(count=[]))
                    case _:
                        space = {'x': cap((10 % i1))}
                        try: exec('class made: y = x', globals(), space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            except RuntimeError as e76:
                show_error(e76)
                show((s3 if False else s3)[i13:(i1 or i13)].count(s3), list('0'))
                d5[s3] = i1
            else:
                *l79, i77, i78, i77 = (i1 and -4611686018427387904), i13, i1
        for i80 in list(zip(l9, t6))[:5]:
            tick()
            for i80, i78 in enumerate(list(d5)):
                tick()
                show(((*s3.title(), *list(t6), (f2 // f2),), (fn16(i78, i1, i19=b8),),))
        show(d5.setdefault(s3, (i1 - i13)))
        return len(z62)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if ((l4[i47:] * ((i13 - i1) & 1)) != 'ß'.strip().split()):
        show((list((s3 * (255 & 3))) + [-f2]))
        tell(lambda: ({'a': 1, 'b': 2}).__ior__('0x1f', 5, start='little'))
        tell(lambda: (slice(None)).__lt__())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        space = {'x': cap(d10.get(i1, 2147483648))}
        try: exec('x += 2; y = [x] * 2', {}, space)
        except Exception as error: show_error(error)
        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
        show((('%s'.replace('aXbXc', s3) + 'abc')[-1] + 'abc')[(sorted([-13, 65535], reverse=True) or [7])[0]])
    except ZeroDivisionError as e81:
        show_error(e81)
        async def co82():
            tick()
            show(divmod((s3 if b8 else s3).find(s3), (i1 // int(f2))))
            tell(lambda: format(1e300, '\u65e5^+#,q'))
            f83 = cap(float(i1))
            Thing.shared = divmod(i1, 3)
            return await Pause(fn16(f2, i13, i19=5))
        show(drive(co82()))
        class Sl85:
            __slots__ = ('x', 'y')
        class Sl86(Sl85):
            __slots__ = 'w'
        o = Sl86()
        try: o.x = (1, 2, 3)
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'w'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: o.__class__ = Sl85
        except Exception as error: show_error(error)
        try: show(o.z)
        except Exception as error: show_error(error)
        try: show(o.__dict__)
        except Exception as error: show_error(error)
        try: show(o.y)
        except Exception as error: show_error(error)
    except (ValueError, KeyError) as e87:
        show_error(e87)
        tell(lambda: format(1234567.891, '>-z1_q'))
    else:
        try:
            s91 = cap(('%s' % 2305843009213693952 + 'abc')[-1][fn16((i1 & i13), sum((i1 for x89 in reversed(l9[:4]) for x90 in (1, 2)))):(d10.get(1, i1) << ((Thing(i13) + 27).double & 15))])
            show({f2: s91[i1:i1].strip(), -3: {'a': 1}.get(s3, i13)})
            def fn92(i93, i94, *, i95, **d96):
                tick()
                print(f'{{}}{s3:{12}}', end='|\n')
                show(((min(i1, i1) if any(l9) else sum((i94 for x97 in l63[:5] for x98 in range(x97 % 4)))) and ((i95 and i94) and (l4 or [7])[0])), (int('12') % (abs(i1) << (abs(-4611686018427387904) & 15))))
                return --3.75
        except ZeroDivisionError:
            try:
                tell(lambda: (range(2**65)).count(2, t6, keepends=i1))
                tell(lambda: (1 - 2j).__format__(b8))
                tell(lambda: ({1, 2, 3}).union(slice(1), -0.5))
                tell(lambda: ({1: 'x', None: 0}).clear(iter([1, 2])))
                print((f'v={i1!r}' + f'{s3:{12}}'), end='|\n')
                f2 += (f60 / sum((-1 for x100 in range(3))))
            except IndexError as e101:
                show_error(e101)
                try:
                    try:
                        show((((f2 + i1) * d5.get('aXbXc', i47)) > float(i47) != float(d5.get(b12, i1))), ((((-4611686018427387904 if b26 else 2305843009213693952) % 1000) ** ((Thing(-3) + i47).double & 3)) + (s3 * (i1 & 3)).count('a')))
                        raise ValueError(i47)
                    except* (ValueError, OSError) as e102:
                        show_error(e102)
                        show((not ((float('inf') if b26 else f60) / -i13)))
                    except* LookupError as e103:
                        show_error(e103)
                except Exception as error:
                    show_error(error)
                assert (sum((i1 for x104 in list(d10) for x105 in range(x104 % 4))) > i47 < (i1 := i47))
            finally:
                print('finally', 105)
                try:
                    t106: object = cap((*l9, round(f2, 1),)[i1:i1:2])
                    tell(lambda: format(1, '0=#1_.3q'))
                    tell(lambda: '%#5.0o|' % (1, 1))
                except KeyError as e107:
                    show_error(e107)
                    show(str(((i1 % 1000) ** (i1 & 3))).replace(s3, s91))
                    show(s3)
                else:
                    tell(lambda: sum())
                    f60 = cap((round((1e-300 / i1), 2) * (f2 + round(1e300, 2))))
                w108 = 0
                while w108 < 3 and True:
                    w108 += 1
                    tick()
                    tell(lambda: (-5).__round__(len, {'a': 1}))
                    i1 = cap(sum((i1 for x109 in sorted(set(), key=repr))))
                else:
                    d10: object = cap({s3: s3})
        except ValueError as e110:
            show_error(e110)
            assert (l4 is None), (s3 + s3)
            z114 = cap({(lambda: i1)() for x111 in range(0) if (b8 and (b8 or b8))})
        else:
            w115 = 0
            while w115 < 5:
                w115 += 1
                tick()
                show([b8, i47, (not (t6, b12,))], (((f2 - 1.5) + f2) % (sum((x116 for x116 in list(d5))) >> (((-1 % 1000) ** (i1 & 3)) & 31))))
        finally:
            print('finally', 116)
            l117 = l118 = cap((list(zip((l4 * (i1 & 1)), (1,))) * ((fn16(*[s3, i1], i19=7) + (Thing(i1) + 2147483648).double) & 1)))
        show((((i47, f60, t6,) + (1, 2, 3)) + (isinstance((), (list, float)), str(2305843009213693952), f2,)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(((s91 + 'abc')[(i1 << (i1 & 15))] * (({'a': 1}.get(s3, i1) if any(l4) else (65535 if b12 else i1)) & 3)), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(((s91 if True else s3).title() + 'abc')[(min(i13, i1) - -i1)], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s91 = cap(f'v={s3:<5}')
    async def co119():
        tick()
        show([await Pause(x) async for x in counted((i1 * i1))], len(l4))
        def gen120(i121):
            tick()
            yield i121
            show((s3 + 'abc')[-3].replace(s3, s3).split('X'), (b26 not in ({'a', 1} & {b8, i1, i47})))
            if ('Hello' not in {}):
                t122 = cap(t6)
                if (l63 >= l4):
                    raise ValueError((i121 | i121))
            elif ([(b8, i1, i1,), ()] > sorted([i1 for x123 in l4[:5] if True for x124 in range(x123 % 4)], reverse=True)):
                try:
                    yield from sorted(z62, key=repr)
                    show(t122, abs(((255 + 255) >> ((t6 or [7])[0] & 31))))
                    tell(lambda: (('a',)).__getitem__())
                except ArithmeticError as e125:
                    show_error(e125)
                    show(b8, 'a'.split('X')[::2])
                    z126 = cap(set(((s3 + 'Hello') + '%d' % (i121,))))
            elif all([x127 for x127 in range(5, 1, -2)]):
                b128 = cap(((round(0.1, 1) > round(f2, 1)) or False))
                for i129 in gen64(5):
                    tick()
                    o130 = Thing((i1 % i13))
                    o130.n -= (Thing(3) + i1).double
                    show(o130, o130.n, o130[3])
            try:
                l118[-1] = i131 = l9[i131:]
                s133: str = cap(('x y'.join(map(str, [i129 for x132 in sorted(z7, key=repr)])) + '%x' % d10.get(0, i1)))
                return '日本'[13:i47]
            finally:
                print('finally', 133)
                try:
                    yield sum((sum((i121 for x135 in list(d5))) for x134 in sorted({1, 2}, key=repr)))
                    tell(lambda: any(b'a', *len))
                    tell(lambda: list('big', encoding=(1, 2)))
                    tell(lambda: issubclass(5, bytearray(b'x')))
                    tell(lambda: ({(1,): []}).get(-0.5))
                    tell(lambda: (range(5, 0, -2)).__contains__(float('nan')))
                except RuntimeError:
                    show({f2: fn16((i1).bit_length(), t6[i1]), i129: s3.join(map(str, sorted([7], reverse=True))), f60: 255})
                except ZeroDivisionError:
                    z126 = cap({len(divmod(2, i47)) for x138 in reversed(l118[:4]) if ((f2 % i1) <= f2)})
                    b140 = b140 = cap((i1 not in l9))
                f141 = cap((((0.0 - f2) / f2) // (((i1 % 1000) ** (i1 & 3)) or (i47).bit_length())))
        return await Pause(d10.get(s3, i1))
    show(drive(co119()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b12', globals().get('b12'))
show('b26', globals().get('b26'))
show('b8', globals().get('b8'))
show('d10', globals().get('d10'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f60', globals().get('f60'))
show('i1', globals().get('i1'))
show('i13', globals().get('i13'))
show('i47', globals().get('i47'))
show('l117', globals().get('l117'))
show('l118', globals().get('l118'))
show('l4', globals().get('l4'))
show('l63', globals().get('l63'))
show('l9', globals().get('l9'))
show('s3', globals().get('s3'))
show('s91', globals().get('s91'))
show('t106', globals().get('t106'))
show('t6', globals().get('t6'))
show('z11', globals().get('z11'))
show('z114', globals().get('z114'))
show('z62', globals().get('z62'))
show('z7', globals().get('z7'))
