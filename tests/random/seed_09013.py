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


i1 = 255
f2 = 1e-300
s3 = '0'
l4 = []
d5 = {(1, 2): 'p', 0: 0}
t6 = ()
z7 = {'a', 1}
b8 = True
i1 = 5
f2 = 1.5
s9 = ''
l10 = [-1, -22]
d11 = {1: 2, 'b': 3}
t6 = (1,)
z7 = {1, 2}
b8 = False
try:
    if False:
        show(divmod(((i1 if b8 else i1) * (i1).bit_length()), (s3.rfind(s3) | i1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen12(i13):
        tick()
        yield i13
        if isinstance(int(s3), str):
            class Sp14(list):
                n = 'n'
                def __neg__(self):
                    print('__neg__')
                    return True
            o = Sp14()
            tell(lambda: clean_text(o.missing))
            tell(lambda: clean_text(float(o)))
            tell(lambda: clean_text(o + 1))
            if (i1 not in {0, 1, 2, 3}):
                with Manager(15):
                    show(-5)
                class Sp16(list):
                    n = None
                    def __mul__(self, other):
                        return 'text'
                    def __divmod__(self, other):
                        print('__divmod__')
                        return 1
                    def __int__(self):
                        print('__int__')
                        return (3, 4)
                    def __len__(self):
                        return {}['k']
                o = Sp16()
                tell(lambda: clean_text(float(o)))
                tell(lambda: clean_text(1 in o))
                tell(lambda: clean_text(f'{o!r:>5}'))
                i13 = cap(i1)
            w17 = 0
            while w17 < 2 and (t6 is None):
                w17 += 1
                tick()
                z19 = cap(({i1} & {i1 for x18 in reversed([7, 1, -4611686018427387904, 2][:4]) if (b8 or b8)}))
                assert True, str(l4)
                show(z19)
            else:
                show(4611686018427387903)
        else:
            if ([-4611686018427387904, -3] < [2147483648, 5, 5, -4611686018427387904]):
                return (i1 or i1)
        tell(lambda: (frozenset('ab')).symmetric_difference(range(3), b8))
        tell(lambda: ([]).count())
        tell(lambda: (range(0)).index(b'a', 'X'))
        tell(lambda: ([1, 'a', None]).__contains__(('a', 'b'), iter([1, 2])))
        show(t6)
    i1 = cap(10)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((int((not t6)) and (Thing(2) + (i1 if b8 else i1)).double), (f2 if --0.0 else f2))
    show([])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i1, i20 in enumerate(sorted(z7, key=repr)):
        tick()
        show((sum((x21 for x21 in range(9, 1, -2))) < (('12' + s9) * (min(i20, -1) & 3))))
        show({i20: (s3[i1:i20] if b8 else f'{s3=}')})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f2 = cap(round(((1.5 if False else f2) if (l4 > l4 < []) else float(i20)), 1))
    del s9
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i22, i23 in enumerate([s9, *s9, s9][:5]):
        tick()
        match [x24 for x24 in range(5, 1, -2) for x25 in (1, 2)]:
            case [_, *_]:
                try:
                    try:
                        assert any([i1 for x26 in t6]), s3
                        raise OSError('ß')
                    except* ValueError as e27:
                        show_error(e27)
                        try:
                            l10: object = cap([(+i1 - (x28 & 2305843009213693952)) for x28 in reversed(l4[:4]) if b8])
                            print(str('0').replace('0', 'Hello'), end='|\n')
                        except ZeroDivisionError as e29:
                            show_error(e29)
                            t30 = cap((*[], (i22 / 0), (l4[:i1] <= [s3, s9, f2]),))
                            o31 = Thing(abs(i1))
                            o31.n += (7).bit_length()
                            show(o31, o31.n, o31[5])
                        except AttributeError:
                            show((f2 * round(1.5, 0)))
                except Exception as error:
                    show_error(error)
            case (int() as i1):
                if (b8 is None):
                    raise KeyError((22 & 10))
            case _:
                i36 = cap(abs(sum((sum((i20 for x35 in range(1) if b8)) for x34 in sorted(z7, key=repr) if b8))))
        d5 = cap({s3: min(([] or [7])[0], int(s9)), i33: f'{s3}'})
        w37 = 0
        while w37 < 5 and ((i36).bit_length() >= min(i22, i1)):
            w37 += 1
            tick()
            print(s3, end='|\n')
            f2 /= ((1e-300 - 65535) if ({(1, 2): 'p', 0: 0} is not None) else (i1 / i1))
            assert ([i1 for x38 in reversed(l10[:4])] < l10[:-3] != [(lambda: i1)() for x39 in range(1)])
    tell(lambda: round('ignore', str))
    tell(lambda: bin(...))
    show({x40 for x40 in reversed(l10[:4])})
    tell(lambda: (' x\t\n').rpartition(1.5))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn41(i42, i43, *t44, i45=1):
        global i20
        global l10
        global s9
        tick()
        match divmod(i42, i1):
            case [float()] if b8:
                for i45, i46 in enumerate(range(5, 1, -2)):
                    tick()
                    show(-f2)
                    show(round(((i1 and 2) / -22), 1), {(lambda: ((x48 if b8 else i1)).bit_length())() for x48 in list({'a': 1})})
                if divmod(256, s9[i1:i1].count('%s')):
                    space = {'x': cap((i1 >> (i1 & 31)))}
                    try: exec('import math as y', space)
                    except Exception as error: show_error(error)
                    show([(k, v) for k, v in space.items() if type(v) in (int, list)])
                    show(({i22 for x49 in [2147483648][:5] if (i1 is not None)} & {x50 for x50 in list({(1, 2): 'p', 0: 0}) if b8}))
                else:
                    show((((2.25 - 1e300) + f2) < ((f2 if b8 else f2) if bool(i20) else (0.0 if b8 else f2))), (b8 and ((i1 > i1) or isinstance(False, str))))
                    tell(lambda: max(2, {}))
                    tell(lambda: dict([1]))
            case float() if (not i36):
                for i52 in range(5, 1, -2):
                    tick()
                    with Manager(53) as i20:
                        tell(lambda: ({1: 'x', None: 0}).copy((1, 2)))
                        show(s3.join(map(str, [x54 for x54 in sorted(z7, key=repr) for x56 in range(x54 % 4)])), [2, 'aXbXc'[2147483648:].find('x y'), abs(i1)])
                        t58 = cap((*(sorted(l4) + [x57 for x57 in l10[:5]]), f'{{}}{i20:}',))
                    w59 = 0
                    while w59 < 5 and (t30 is None):
                        w59 += 1
                        tick()
                        show({}, (10 not in [-x60 for x60 in reversed(l10[:4])]))
                        show((b8 not in {**d11, b8: f'v={i33}', **{(1, 2): 'p', 0: 0}}), divmod({i1: i1}.get(i1, (i1 + i20)), (i52 := (i61 := 1))))
                        show(2)
                    else:
                        i20 &= (((i42 * i20) % 1000) ** ('ß'.count('aXbXc') & 3))
                    with Manager(62) as i63:
                        show(d11.pop(i52))
                        tell(lambda: ({}).popitem(s3, b8))
                        tell(lambda: (frozenset('ab')).issuperset(iter([1, 2]), 'little', **','))
                        tell(lambda: ({(1,): []}).update(...))
                        tell(lambda: format(float('inf'), '*<#01,.3F'))
                else:
                    w64 = 0
                    while w64 < 5 and (not [i1 for x65 in reversed([100000000000000000000, -31, 2305843009213693952, -3][:4]) if b8]):
                        w64 += 1
                        tick()
                        show((len({b8: i1, **d5})).bit_length())
                        l4[i36] = l4[i1] = divmod(65535, -4611686018427387904)
                        z67 = cap(set(sorted(list(t6), key=str)))
        tell(lambda: format(None, '*<z12.10q'))
        return 5
    print(f'v={i23!r}'[((l10 or [7])[0] | (-3 >> (-4611686018427387904 & 31))):], end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(divmod(max(i1, i23), ~i20)[i1:255], [(lambda x, y=int(s3): cap(x + y))(x68) for x68 in [f2, -3.75, s3][:5]])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d11', globals().get('d11'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i20', globals().get('i20'))
show('i22', globals().get('i22'))
show('i23', globals().get('i23'))
show('i33', globals().get('i33'))
show('i36', globals().get('i36'))
show('l10', globals().get('l10'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('s9', globals().get('s9'))
show('t30', globals().get('t30'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
