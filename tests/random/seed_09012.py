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


i1 = 65535
f2 = 0.1
s3 = 'ß'
l4 = [-3]
d5 = {(1, 2): 'p', 0: 0}
t6 = (0, (1, 2))
z7 = {'a', 1}
b8 = False
i1 = 3
f2 = float('inf')
s3 = '%s'
l4 = [1, 7]
d5 = {(1, 2): 'p', 0: 0}
t6 = (1,)
z9 = set()
b8 = False
try:
    assert (i1 == i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co10():
        tick()
        w11 = 0
        while w11 < 3:
            w11 += 1
            tick()
            l4[-1], = (2 or i1),
            show((i1 >= 2))
        def gen14(i15):
            nonlocal i13
            tick()
            yield i15
            w16 = 0
            while w16 < 2:
                w16 += 1
                tick()
                f17 = cap((-f2 - ((i13).bit_length()).bit_length()))
                l4.remove(255)
            else:
                try:
                    show({i15, i1}, abs((sum((2 for x19 in sorted(z9, key=repr))) % (i1 + i13))))
                    l21 = cap(list(zip([(lambda: x20)() for x20 in range(9, 1, -2) if bool(l4)], ((b8 and b8),))))
                    yield s3.join(map(str, l4)).count(s3)
                except IndexError as e22:
                    show_error(e22)
                    show(set(divmod(((5 % 1000) ** (i13 & 3)), (i15 << (100000000000000000000 & 15)))))
            def fn23(i24=(i1 >> (i1 & 31)), *t25):
                tick()
                l26 = cap([(f'{{}}{i15:}' + ('%s' if b8 else s3))])
                l4.append(3)
                return len([x29 for x29 in l4[:5]])
            i15, = fn23(i24=i1),
        show({b8}, int(b8))
        d5.update({})
        return await Pause(s3.rfind(s3))
    show(drive(co10()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i1 in [x30 for x30 in range(5)][:5]:
        tick()
        try:
            try:
                try:
                    try:
                        del l4[:i1:2]
                        d5 = cap((dict(zip(f'{{}}{i1:{12}}', [i1 for x31 in reversed(l4[:4]) if b8])) | {f2: d5.get(s3, 3)}))
                        print((f'{{}}{i1:}'[((i1 % 1000) ** (i1 & 3)):] + (('日本' if b8 else s3) if (i1 in t6) else f'{s3:{12}}')), end='|\n')
                    except KeyError as e32:
                        show_error(e32)
                        i33, i33 = (5 % i1), 3, 0
                        tell(lambda: format(1.5, '^0,d'))
                        tell(lambda: '%5.0f|' % (1.5))
                        raise
                    else:
                        show(([] + l4))
                    raise KeyError(255)
                except* ValueError as e34:
                    show_error(e34)
                    show((s3 in {i1, 256, False}), any(([] * (len(l4) & 1))))
            except Exception as error:
                show_error(error)
        except TypeError as e35:
            show_error(e35)
            print(('12'.join(map(str, [*'a', True])) * (i1 & 3)), end='|\n')
            show((0, (1, 2)))
        except RuntimeError as e36:
            show_error(e36)
            t6 += (*l4,)
            raise
        else:
            show({(x37 << ((i1 ^ i1) & 15)) for x37 in [][:5]})
            show(d5.pop(s3))
        finally:
            print('finally', 38)
            *l39, i1 = (i33 ^ i33),
            w40 = 0
            while w40 < 3:
                w40 += 1
                tick()
                show(sorted([isinstance('', str), (i41 := -3)], key=str), (f'{{}}{i1!s:>8}' if (l4 <= [2147483648, 0]) else (s3 * (10 & 3))).split('X'))
                match sorted(l4, reverse=True):
                    case 2.25:
                        l4.append((min(i41, i1) * abs(i1)))
                if (s3 > s3):
                    raise ValueError(s3) from KeyError('cause')
        show(False)
        s3 = cap(str(((Thing(-1) + i33).double * (i1 // i41))))
    else:
        print('ß'.join(map(str, (s3 if b8 else s3).split('X'))), end='|\n')
    for i42 in list({'a': 1}):
        tick()
        async def co43():
            tick()
            show((((s3 + 'abc')[-1] if (s3 not in t6) else (s3 + s3)) * ((l4[:] or [7])[0] & 3)))
            w44 = 0
            while w44 < 2:
                w44 += 1
                tick()
                try:
                    tell(lambda: reversed(int, []))
                    tell(lambda: max(-0.5, 1, **-1))
                    tell(lambda: hex('little'))
                except StopIteration as e45:
                    show_error(e45)
                    break
                    d47 = cap({s3: f'v={s3:{3}}', i41: (i46 := i1), i38: s3})
                else:
                    d47.update(dict(zip(s3, l4)))
            d49 = cap({x48: +x48 for x48 in sorted(z7, key=repr)})
            show((not {x50: abs(i1) for x50 in sorted(z7, key=repr) if (s3 not in ())}), tuple([-1 for x52 in sorted({'a', 1}, key=repr) for x53 in range(x52 % 4)][i33:]))
            return await Pause(i1)
        show(drive(co43()))
        i1 %= (i1).bit_length()
        l55 = cap(sorted([x54 for x54 in (l39 * (i38 & 1))[:5]], key=str))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5 = cap(dict(zip(f'{i1:>6}'[(Thing(i1) + i38).double:], (l4 + [2]))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C56(dict):
        value = s3.rfind(s3)
        squares = [x57 for x57 in [i1 for x58 in list(d5) if True][:5]]
        def method(self, x=1):
            l39[i1:] = [b8, f2]
            try:
                try:
                    try:
                        l39[::-1], Thing.shared, = t6[:i42:2], [100000000000000000000 for x60 in () for x61 in (1, 2)],
                    except StopIteration:
                        print('%s'.replace(s3, s3), end='|\n')
                        l63 = cap(list((('Hello' + 'abc')[i59] if bool({'a': 1}) else s3.join(map(str, [-1, -4611686018427387904, 2])))))
                    else:
                        space = {'x': cap((255 & i1))}
                        try: exec('del x', space)
                        except Exception as error: show_error(error)
                        show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                        i59 %= (d5.get(s3, i1) << ((t6 or [7])[0] & 15))
                    show(d5[s3])
                    l4[-9] = len({0, 1, 2, 3})
                finally:
                    print('finally', 63)
                    if (l4 != l39):
                        return int(f2)
                d64 = cap({f2: ('%s' % i1 + 'abc')[0], s3: isinstance(dict(zip(s3, [4611686018427387903, 5, 1])), str), b8: s3})
            finally:
                print('finally', 64)
                l39[::2], Thing.shared, l39[:i1:2], = [(lambda: i1)() for x67 in l4[:5] if b8 for x68 in range(x67 % 4)], (i1 - 100000000000000000000), (l4 * (i65 & 1)),
                space = {'x': cap((i33 ^ i41))}
                try: exec('class made: y = x', {}, space)
                except Exception as error: show_error(error)
                show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            return cap(x + self.value)
    show(C56.value, C56.squares, C56().method((i1 // i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            o69 = Thing((i1 - 256))
            o69.n += (i1 + 65535)
            show(o69, o69.double, o69[5])
            raise ExceptionGroup('top', [OSError(i33), ValueError(i1)])
        except* ValueError as e70:
            show_error(e70)
            tell(lambda: list(l4, '0x1f', **-1))
            tell(lambda: next('ascii', 'ascii'))
            tell(lambda: round('utf-8', '', '12'))
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (2147483648 not in {0, 1, 2, 3}):
        show([255, 2147483648, 10, 10], f'v={i41:}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(({(i1).bit_length() for x71 in reversed(l4[:4])} & set(divmod(i1, i1))))
    i41, i72, i73 = iter([t6[i33], (i1 or i1), +-1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            l39[i1] = i73 = (i38,)
            raise ValueError(i1)
        except* KeyError as e75:
            show_error(e75)
        except* Exception as e76:
            show_error(e76)
            i72 //= sum((i1 for x77 in range(9, 1, -2)))
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        tell(lambda: (0j).__format__(*('a', 'b')))
    except (ValueError, KeyError) as e78:
        show_error(e78)
        try:
            show((False not in {x79 for x79 in range(5) if b8}))
            show({**({} | {s3: b8})})
            try:
                class Sl80:
                    __slots__ = ()
                class Sl81(Sl80):
                    __slots__ = 'w'
                o = Sl80()
                try: show(hasattr(o, 'y'), dir(o)[-4:])
                except Exception as error: show_error(error)
                try: del o.x
                except Exception as error: show_error(error)
                try: o.y += 1
                except Exception as error: show_error(error)
                try: del o.w
                except Exception as error: show_error(error)
                try: o.__class__ = Sl81
                except Exception as error: show_error(error)
                f2 = cap((2147483648 / +i1))
            except KeyError as e82:
                show_error(e82)
                assert (isinstance((1, 'a'), int) and ([3] is not None))
            finally:
                print('finally', 82)
                i74 = cap(i1)
        finally:
            print('finally', 82)
            l39[s3.count(s3)] = s3.count(s3)
            if b8:
                show(set(''), f'v={i74:{12}}'.strip().upper())
                show(s3, (set([b8, t6, s3]) - set([i1])))
                show(float(min(i1, i1)), ({b8} & ({x84 for x84 in t6} & {(lambda: i1)() for x85 in range(3) if b8})))
            elif (b8 in {**{x86: 7 for x86 in l4[:5] for x87 in range(x86 % 4)}}):
                try:
                    try:
                        assert (t6 is not None)
                        raise ValueError('ß')
                    except* ValueError as e88:
                        show_error(e88)
                except Exception as error:
                    show_error(error)
                l55.append(list(zip([i72], t6)))
            else:
                d89 = cap((dict(zip(s3.join(map(str, [2147483648])), [False, True])) | dict(zip(f'{{}}{i38:{12}}', (l55 * (42 & 1))))))
                show([int(s3) for x90 in t6 if isinstance(divmod(i1, x90), str) for x92 in range(x90 % 4)], float((-3 or max(i1, i1))))
    else:
        assert isinstance((0.1 >= f2 < f2), int), (s3 + 'abc')[0]
        w93 = 0
        while w93 < 5 and b8:
            w93 += 1
            tick()
            l4.reverse()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(65, '0=+z#12.3e'))
    tell(lambda: '%#5.2o|' % (65))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if (7 == max((i95 := i33), abs(i33)) <= ((s3.find(s3) % 1000) ** ((i1 & 2305843009213693952) & 3))):
        if ((b8 in list(t6)) and False):
            show(((''.rfind(s3) > (i1 := i74)) and (i95 != (i72 + i95) > 5)))
        elif (not f2):
            show((Thing(i74) + i1).double)
            def gen96(i97):
                global s3
                tick()
                yield i97
                b98 = cap((-1 != ((i42).bit_length() & len(d5)) < ((Thing(255) + i74).double // (i1).bit_length())))
                class Sp99(float):
                    n = 'n'
                    def __dir__(self):
                        return self
                    def __missing__(self, key):
                        return 1
                o = Sp99()
                tell(lambda: clean_text(chr(o)))
                tell(lambda: clean_text(str(o)))
                tell(lambda: clean_text(o < 2))
                tell(lambda: clean_text(1 + o))
                tell(lambda: clean_text(bytes(o)))
                with Manager(100, True):
                    f101 = cap(1e10)
                    i97 //= (lambda x, y=3: cap(x + y))((i1 + i38))
                    space = {'x': cap((i1 << (i94 & 15)))}
                    try: exec('global q1; q1 = x; y = q1', space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                if (i42 > 7):
                    return f'v={s3!r:_^9}'
        else:
            assert ((f2 if False else f2) >= round(f2, 2)), ('Hello' * (2147483648 & 3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: str())
    tell(lambda: map(slice(1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp102:
        n = 'n'
        def __delitem__(self, key):
            print('__delitem__')
            return self.n
        def __len__(self):
            print('__len__')
            return 2.5
    o = Sp102()
    tell(lambda: clean_text(bool(o)))
    tell(lambda: clean_text((lambda a, b: a)(*o)))
    tell(lambda: clean_text([x for x in o]))
    def fn103():
        tick()
        try:
            class Sp104:
                n = None
                def __reversed__(self):
                    return 2**65
                def __eq__(self, other):
                    return 0
                def __float__(self):
                    return self
            o = Sp104()
            tell(lambda: clean_text(o == 1))
            tell(lambda: clean_text(hex(o)))
            tell(lambda: clean_text([*o]))
            show(isinstance((-f2 % (i1 | i1)), str))
        finally:
            print('finally', 104)
            del d89['日本']
            tell(lambda: (1 - 2j).__eq__())
            tell(lambda: (range(0)).index(bytearray(b'x'), f2))
            tell(lambda: ({1, 2, 3}).__or__('little', None))
        print(f'v={i73!r}', end='|\n')
        show(list(range(3)), (f2 if b8 else float((l55 or [7])[0])))
        return (float(i1) * -f2)
    show('')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            show(('bc' if (float(i42) > round(f2, 1)) else s3))
            raise ValueError(s3)
        except* (ValueError, OSError) as e105:
            show_error(e105)
            show(d5)
        except* LookupError as e106:
            show_error(e106)
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen107(i108):
        tick()
        yield i108
        i109 = cap(i1)
        show((tuple([i1 for x110 in sorted(set(), key=repr)]) + tuple((l4 + l4))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    pass
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s111 = cap(((s3 if bool([2147483648, 2305843009213693952, 2305843009213693952, 100000000000000000000]) else ('12' + s3)) + f'{{}}{i42!a}'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g112 = gen107(sum((i1 for x113 in range(9, 1, -2) if b8 for x114 in range(x113 % 4))))
    show(next(g112, 'none'))
    show(g112.throw(ValueError('thrown')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ({(1,): []}).copy(s111))
    tell(lambda: (255).__mod__())
    tell(lambda: (()).__rmul__('utf-8'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    with Manager(115):
        i42, i116, i117 = (i1 >> (-1 & 31)), (i118 := i1), s3.find(s3)
        if (0.1 == s3 <= (f'{i33:>6}' + 'abc')[0]):
            d89 = d89 = cap((dict(zip(str(b8), [])) | d5))
    try:
        (i119, *l121), i120 = iter([((i1).bit_length(), 1), -i120])
    finally:
        print('finally', 121)
        show(d89.pop(s3))
    show(([int(s3) for x123 in t6] * ((len(s3) and int(f2)) & 1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp125(list):
        n = 'n'
        def __radd__(self, other):
            print('__radd__')
            return {}
        def __delitem__(self, key):
            return [1, 2]
        def __repr__(self):
            print('__repr__')
            return iter([1, 2])
        def __iadd__(self, other):
            return [1, 2]
    o = Sp125()
    tell(lambda: clean_text(abs(o)))
    tell(lambda: clean_text(divmod(o, 2)))
    tell(lambda: clean_text(round(o)))
    tell(lambda: clean_text(o is o))
    tell(lambda: clean_text(complex(o)))
    tell(lambda: clean_text(o(1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w126 = 0
    while w126 < 3:
        w126 += 1
        tick()
        show(bool(i1))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (b'').rsplit())
    tell(lambda: (-2**63).__truediv__(t6))
    tell(lambda: (slice(1, 5)).__lt__(i117, {1, 2}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(-2.5-1j, '^ze'))
    d5 = cap(dict(zip(''.replace('a', 'a'), sorted([i1 for x127 in reversed(l4[:4])], reverse=True))))
    try:
        try:
            g128 = gen96(((i1 % 1000) ** (i1 & 3)))
            show(next(g128, 'none'))
            show(list(g128)[:5])
            show(next(g128))
            show(list(g128)[:5])
            raise KeyError(s3)
        except* KeyError as e130:
            show_error(e130)
        except* Exception as e131:
            show_error(e131)
            show((((i1 + 100000000000000000000) if isinstance([0, 0, 100000000000000000000, 4611686018427387903], str) else i1), ((lambda x, y=i1: cap(x + y))(0) * (i1 + 65535)),))
    except Exception as error:
        show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('d89', globals().get('d89'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i116', globals().get('i116'))
show('i117', globals().get('i117'))
show('i118', globals().get('i118'))
show('i119', globals().get('i119'))
show('i120', globals().get('i120'))
show('i129', globals().get('i129'))
show('i33', globals().get('i33'))
show('i38', globals().get('i38'))
show('i41', globals().get('i41'))
show('i42', globals().get('i42'))
show('i72', globals().get('i72'))
show('i73', globals().get('i73'))
show('i74', globals().get('i74'))
show('i94', globals().get('i94'))
show('i95', globals().get('i95'))
show('l121', globals().get('l121'))
show('l39', globals().get('l39'))
show('l4', globals().get('l4'))
show('l55', globals().get('l55'))
show('s111', globals().get('s111'))
show('s3', globals().get('s3'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
show('z9', globals().get('z9'))
