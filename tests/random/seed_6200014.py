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
f2 = -3.75
s3 = 'bc'
l4 = [-4611686018427387904, 1, -3, 2147483648]
d5 = {'a': 1}
t6 = (1, 'a')
z7 = {0, 1, 2, 3}
b8 = True
i1 = 255
f9 = -0.0
s3 = 'Hello'
l10 = [-4611686018427387904]
d5 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z11 = {0, 1, 2, 3}
b8 = True
try:
    t6 = cap((1, 2, 3))
    show(str((() is None)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z12 = cap(set(str(l4).split()))
    l4[i1] = (i1).bit_length()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def sg13(p0, p1, *, k0):
        return (p0, p1, k0, )
    tell(lambda: clean_text(sg13(p0=1, zz='abc')))
    tell(lambda: clean_text(sg13(*[None], zz='abc')))
    tell(lambda: clean_text(sg13([1,2,3], p0=NotImplemented)))
    tell(lambda: clean_text(sg13(None, 'abc', 2-3j, ValueError('v'), *bytearray(), p0=' 12 ', zz=frozenset({1}))))
    tell(lambda: clean_text(sg13([1,2,3], set(), b'ab\xff')))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen14(i15):
        tick()
        yield i15
        s16 = cap(f'v={i15=}')
    for i1 in gen14(2305843009213693952):
        tick()
        try: x, (y, *z) = range(5,0,-2); tell(lambda: (x, b'ab\xff'))
        except Exception as error: show_error(error)
        for i1 in l4[:5]:
            tick()
            t6: object = cap(divmod((s3.split('X') or [7])[0], 100000000000000000000))
            for i1 in gen14(((i1 % 1000) ** (i1 & 3))):
                tick()
                tell(lambda: clean_text(issubclass(False, b'ab\xff')))
                tell(lambda: clean_text(type(None, range(5,0,-2), -1)))
                tell(lambda: clean_text(sorted({'a':1}, reverse=True)))
                tell(lambda: clean_text(id('%s') * 0))
            else:
                tell(lambda: (range(2**65)).__contains__({'a': 1}))
                tell(lambda: ({1.5, 'a'}).isdisjoint(-0.5, **{'a': 1}))
    g17 = gen14(-4611686018427387904)
    show(next(g17, 'none'))
    show(g17.throw(ValueError('thrown')))
    g17.close()
    show(next(g17))
    tell(lambda: f'<{f"{({(1,):[]})}":.2}|{ {'a':1}.values() = }>')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g18 = gen14((i1 + -3))
    show(next(g18, 'none'))
    g18.close()
    g18.close()
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((i1 := (-3 - i1)), (i1 := len(z7)),), (((f9 + f2) if (i1 not in t6) else round(f9, 0)) if b8 else (round(1e300, 0) + ()[i1])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1, i1, i1 = iter([(7 + -4611686018427387904), (i1 * i1), 2147483648])
    w19 = 0
    while w19 < 5:
        w19 += 1
        tick()
        s20 = cap(('%s' if ('日本' == s3) else (s3 + s3))[(i1 := (i1 or i1)):])
        i1 |= (int(f2) if ((0, (1, 2)) is None) else sum((2305843009213693952 for x21 in list(d5) for x22 in range(x21 % 4))))
        def so23():
            x = 'outer'
            def si24():
                pass
                print([[x for x in (x, 1)] for x in 'e'])
                print([clean_text(x) for _ in 'a'])
                return 1
            for x in 'ab': pass
            try: si24()
            except Exception as error: show_error(error)
            print([[x for x in (x, 1)] for x in 'e'])
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so23()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    d5[s20] = i1
    l4.extend(list({'a': 1}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ('日本') & (-1))
    tell(lambda: (False) % ('0x1f'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t27 = cap(divmod(2147483648, (sum((i1 for x25 in sorted(z7, key=repr) if False for x26 in range(x25 % 4))) & 1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z28 = cap(set(s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o29 = Thing(abs(i1))
    o29.n -= abs(i1)
    show(o29, o29.double, o29[5])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try: show([(*x,) for x in -2**63 if (-0.0) - (1e-320)])
    except Exception as error: show_error(error)
    with Manager(30, True):
        class Sl31:
            __slots__ = ()
        class Sl32(Sl31):
            __slots__ = 'w'
        o = Sl32()
        try: show(o.__dict__)
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl31__z', 1)
        except Exception as error: show_error(error)
        try: show(o.v)
        except Exception as error: show_error(error)
        try: o.y += 1
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl31__z', 1)
        except Exception as error: show_error(error)
        try: o.z = d5
        except Exception as error: show_error(error)
        f33 = cap(-f2)
        try:
            match round(-f9, 1):
                case {'b': _, **rest} if any(l10):
                    try:
                        tell(lambda: list(float('nan'), l10))
                    except TypeError as e34:
                        show_error(e34)
                        tell(lambda: (set()).__eq__(2, 1.5))
                        tell(lambda: (range(5, 0, -2)).index('0x1f'))
                    except TypeError:
                        show([*[s3], t6][i1], ((f2 if bool(t6) else float(i1)) if (s3 < 'a'.join(map(str, l10))) else ((f2 if b8 else 1.5) * -0.0)))
                        s20 = cap(((s3.join(map(str, l10)) if b8 else s20) if bool({**d5, s20: b8}) else (s3 + s20).replace(s20, s3)))
                case list() if (True and b8):
                    del l4[3:i1]
                    show(isinstance(((i1 << (i36 & 15)) - i1), int), round(((f9 - 0.1) + 256), 1))
                case -1:
                    tell(lambda: clean_text(type((1,'a'))([1,2,3])))
                    tell(lambda: clean_text(print(end=10**30)))
                    tell(lambda: clean_text(open((1,'a'))))
                    tell(lambda: clean_text(next(iter({1:2}.keys()), NotImplemented)))
                    show((f'v={i1:{12}}' if (isinstance(i1, (list, float)) and isinstance(s20, int)) else (f'v={i1:<5}' * (int(False) & 3))), ((s20 if b8 else '').rfind('a'),))
                case _:
                    space = {'x': cap((i36 ^ i1))}
                    try: exec('class made: y = x', globals(), space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            class Sl37:
                __slots__ = ()
            class Sl38(Sl37):
                __slots__ = ('x', '__dict__')
            o = Sl37()
            try: o.w = t27
            except Exception as error: show_error(error)
            try: o.__class__ = Sl37
            except Exception as error: show_error(error)
            try:
                match isinstance(str(b8), str):
                    case str():
                        try:
                            for *x, in NotImplemented: tell(lambda: x)
                        except Exception as error: show_error(error)
                        tell(lambda: clean_text(len(())))
                        tell(lambda: clean_text(str(set(), set())))
                        tell(lambda: clean_text(int('0x1f', {1:2}.items())))
                        tell(lambda: clean_text(format(iter([1,2]), [[1],2])))
                    case [(int() as i1), [True, 1, *_]]:
                        tell(lambda: clean_text(list(filter(memoryview(b'abc'), 1))))
                        tell(lambda: clean_text(max({1:2}.keys(), False)))
                        show((((1,),) + t6), (((float('inf') - i1) - (256 / i1)) if isinstance({}, (list, float)) else f2))
                z12 = cap(set())
                i1, i39 = (2).bit_length(), (Thing(i1) + 0).double
            except StopIteration:
                try: x.n, y = bytearray(); tell(lambda: (x, {'a':1}))
                except Exception as error: show_error(error)
                show(divmod(i1, i1)[::-1][i1:])
                raise
            else:
                show(((s3 * (i39 & 3))[(i1 // i39):(i36 >> (i36 & 31))], (1,),))
        except Exception as e41:
            show_error(e41)
            show((t27, ((i1, *s3,) + (t27 + ())), (s3.replace(s3, 'ß') + 'abc')[-1],))
            raise
        except StopIteration as e42:
            show_error(e42)
            def so43():
                global x
                while True:
                    x = 9
                    break
                def si44():
                    global x
                    x: int
                    return 1
                try: si44()
                except Exception as error: show_error(error)
                exec('x = 5'); print(clean_text(x))
                try: print(clean_text(x))
                except Exception as error: show_error(error)
            try: so43()
            except Exception as error: show_error(error)
            try: print(clean_text(x))
            except Exception as error: show_error(error)
            tell(lambda: '%0d' % ('0x1f', '%s'))
        else:
            print(((f'{{}}{i36:<5}' + 'abc')[-1] + (s3 if b8 else t6).replace(s20, 'aXbXc')), end='|\n')
    try:
        match False:
            case (int() as i45):
                g46 = gen14(100000000000000000000)
                show(next(g46, 'none'))
                show(g46.throw(ValueError('thrown')))
                show(next(g46))
                def sg47(p0='a', /, p1=-0.0, *rest):
                    return (p0, p1, rest, )
                tell(lambda: clean_text(sg47({(1,):[]}, {1,2}, (1,), 7, p0=set())))
                tell(lambda: clean_text(sg47(-7.25, *1e300, p0=1)))
                tell(lambda: clean_text(sg47({}, p0={1,2})))
        tell(lambda: format(s3, 'z#0.3c'))
        tell(lambda: '%*.0q|' % (s3,))
    finally:
        print('finally', 47)
        for i45 in list(d5):
            tick()
            del z12
            def so48():
                try: 1 / 0
                except ZeroDivisionError as x: print(type(x))
                print(clean_text((lambda: x)()))
                x = 'outer'
                def si49():
                    nonlocal x
                    def x(): pass
                    return 1
                try: si49()
                except Exception as error: show_error(error)
                try: 1 / 0
                except ZeroDivisionError as x: print(type(x))
                try: print(clean_text(x))
                except Exception as error: show_error(error)
            try: so48()
            except Exception as error: show_error(error)
            try: print(clean_text(x))
            except Exception as error: show_error(error)
            try:
                class Cb50(dict):
                    a = range(3); b = 2
                    class a: b = b
                    try: missing
                    except NameError as b: print(b)
                    __slots__ = ('s', 'b')
                    with Manager(1) as w: b = w
                    c = ({1:2}.keys()) is not (1e-320) >= (-2**63)
                show(sorted(k for k in vars(Cb50) if k[:2] != '__'))
                tell(lambda: clean_text(Cb50().p))
                tell(lambda: clean_text(Cb50.__doc__))
                tell(lambda: clean_text(Cb50.missing))
            except Exception as error: show_error(error)
        f51 = cap((f9 // (s3.find(s20) - min(100000000000000000000, 256))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp52(str):
        n = None
        def __abs__(self):
            return 2.5
    o = Sp52()
    tell(lambda: clean_text(list(o)))
    tell(lambda: clean_text(1 - o))
    tell(lambda: clean_text((lambda a, b: a)(*o)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f33', globals().get('f33'))
show('f51', globals().get('f51'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i36', globals().get('i36'))
show('i39', globals().get('i39'))
show('i45', globals().get('i45'))
show('l10', globals().get('l10'))
show('l4', globals().get('l4'))
show('s20', globals().get('s20'))
show('s3', globals().get('s3'))
show('t27', globals().get('t27'))
show('t6', globals().get('t6'))
show('z11', globals().get('z11'))
show('z12', globals().get('z12'))
show('z28', globals().get('z28'))
show('z7', globals().get('z7'))
