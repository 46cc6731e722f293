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


i1 = 255
f2 = 1e-300
s3 = 'ß'
l4 = [256, -1, 2, 65535]
d5 = {}
t6 = (1, 'a')
z7 = {0, 1, 2, 3}
b8 = True
i9 = 4611686018427387903
f2 = 1e300
s3 = 'ß'
l10 = [256, 0, 3]
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 'a')
z7 = {'a', 1}
b8 = False
try:
    class Sl11:
        __slots__ = ['y', '__z']
    class Sl12(Sl11):
        pass
    o = Sl12()
    try: o.__class__ = Sl11
    except Exception as error: show_error(error)
    try: o.__class__ = Sl11
    except Exception as error: show_error(error)
    try: o.z = s3
    except Exception as error: show_error(error)
    try: o.__class__ = Sl12
    except Exception as error: show_error(error)
    try: show(o.z)
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def sg13(p0=float('nan'), p1={'a':1}.values(), *, k0, k1=float('nan')):
        return (p0, p1, k0, k1, )
    tell(lambda: clean_text(sg13(10**30, NotImplemented)))
    tell(lambda: clean_text(sg13('日本', len, set())))
    tell(lambda: clean_text(sg13(*{1:2}.keys(), **{'k0': 5})))
    try:
        tell(lambda: set())
        tell(lambda: sum(slice(None, None, -1), s3, False))
        tell(lambda: enumerate([65535, -1, -20], None, ('a', 'b'), *'big'))
        i9 += (5 << (-32 & 15))
        @traced('fn14')
        def fn14(*, i15=1):
            tick()
            tell(lambda: getattr(t6, 'utf-8', None))
            tell(lambda: bin())
            l10[i1] = sum((2 for x17 in range(9, 1, -2)))
            return (lambda x, y=255: cap(x + y))((i16 * i9))
    except RuntimeError:
        def sg19(*, k0, k1):
            return (k0, k1, )
        tell(lambda: clean_text(sg19(-0.0, False, False, 1e300, *[1], p0=-2**63)))
        tell(lambda: clean_text(sg19(k1='abc')))
    except ZeroDivisionError as e20:
        show_error(e20)
        def so21():
            global x
            def si22():
                pass
                class x: x = 1
                class x: x = 1
                x: int
                print([x := i for i in 'cd'])
                return 1
            try: si22()
            except Exception as error: show_error(error)
            while True:
                x = 9
                break
            for x in 'ab': pass
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so21()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
    finally:
        print('finally', 22)
        t6 = cap(())
        if (not (lambda x, y=(i9 * i1): cap(x + y))((i1 or 1))):
            w23 = 0
            while w23 < 5:
                w23 += 1
                tick()
                if b8:
                    show(d5[i1])
            show({x24: ((Thing(x24) + i1).double // (i9 ^ x24)) for x24 in [i1, f2][:5]})
            show({'Hello'}, any(s3.lower().split('X')))
        else:
            i9 &= (Thing((i9 << (i1 & 15))) + 256).double
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d5 = cap({b8: len(sorted([10, 65535], reverse=True))})
    f2 = cap(f2)
    assert (all(l10) or (f2 >= f2)), True
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn25(i26, *t27):
        global i9
        global s3
        tick()
        show(d5.setdefault(i9, (i9 >> (i9 & 31))))
        del l10[:]
        show(f'{i26}')
        return ((f2 if True else f2) + (i1 + 255))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn31(i32, *t33):
        tick()
        tell(lambda: clean_text(int.from_bytes(bytearray(b'xyz'))))
        tell(lambda: clean_text(int(1.5, slice(None,None,-1))))
        tell(lambda: clean_text(int((), '')))
        tell(lambda: clean_text(dict(zip(1, slice(1)))))
        if (s3.title().find(s3) >= s3):
            show(set(list(zip([100000000000000000000 for x34 in sorted({0, 1, 2, 3}, key=repr) if b8], (b8, s3,)))))
            if (f2 > f2 <= f2):
                return ((1, 'a') or [7])[0]
            del l10[:]
        tell(lambda: clean_text(open(-7.25)))
        try:
            for x in (1,): tell(lambda: x)
        except Exception as error: show_error(error)
        return ((f2 - i1) - sum((i9 for x36 in l4[:5])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(b8)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen37(i38):
        tick()
        yield i38
        try:
            try:
                show([])
                w39 = 0
                while w39 < 3 and all(list((0, (1, 2)))):
                    w39 += 1
                    tick()
                    show({})
                else:
                    z40 = cap({'a', 1})
                show(min(f'v={i38:>6}'.count(s3), i1))
            except ArithmeticError as e41:
                show_error(e41)
                f43 = cap([i9, tuple([x42 for x42 in range(9, 1, -2) if s3]), *(divmod(0, i1) + t6)])
            except ZeroDivisionError:
                show(list(zip(list(zip(sorted([256, 256]), (*s3,))), tuple([i9 for x45 in list(d5)]))))
            show(s3.join(map(str, ([i9, f2, i1] + (i1 + l10)))))
        except ArithmeticError as e46:
            show_error(e46)
            show([((i9 and x47) >> (x47 & 31)) for x47 in sorted(z7, key=repr)])
            try:
                match set():
                    case 'abc' if ((1,'a')) << (bytearray(b'xyz')):
                        print("'abc'"); tell(lambda: locals().get('x'))
                    case b'a':
                        print("b'a'"); tell(lambda: locals().get('x'))
                    case str() as x if ({'a':1}.values()) - (1):
                        print('str() as x'); tell(lambda: locals().get('x'))
                    case [1, 2, _] if ({1:2,'b':3}) != (1) == (1.5):
                        print('[1, 2, _]'); tell(lambda: locals().get('x'))
                    case _:
                        print('none')
            except Exception as error: show_error(error)
            raise
        finally:
            print('finally', 47)
            show(255, (round((f2 * -3), 2) - ((f43 - f2) + (t6 or [7])[0])))
            show(list(zip([f'{{}}{i1:^7}'], (*(s3 + 'abc')[0], (not i1), s3[i48:i9],))))
        i48 -= i1
        tell(lambda: clean_text(float(bytearray(b'xyz'))))
        show(s3.replace(s3, s3).replace('a', s3).replace(s3, s3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co49():
        tick()
        try:
            with Manager(50):
                show(await Pause((i9 << (i9 & 15))) - await Pause('Hello'.find(s3)))
        finally:
            print('finally', 50)
            async with AsyncManager(50, True):
                tell(lambda: (' x\t\n').islower(signed='utf-8'))
                tell(lambda: ({}).__or__(('a', 'b'), int))
                tell(lambda: ('%s').index())
                tell(lambda: ([]).__add__(1j, 1))
            tell(lambda: (frozenset('ab')).__or__())
            tell(lambda: ({1, 2, 3}).add())
            tell(lambda: ((1, 2, 1)).__contains__((1, 2), count=d5))
        def fn51(i52, i53=s3.lower(), *, i54):
            tick()
            print((s3 if (s3 != s3[i1:2] != s3[i1:]) else (s3 * (i53 & 3)).lower()), end='|\n')
            o55 = Thing((i9 - i9))
            o55.n = (i52 := i1)
            show(o55, o55.double, o55[::-1])
            show(bool(({i1: i1, s3: s3, 'Hello': s3} | d5)), {x56: i52 for x56 in t6 if (i1 != i1)})
            l10.insert((i9 >> (i1 & 31)), i9)
            return max((lambda x, y=i53: cap(x + y))(i9), 256)
        for i58 in range(3):
            tick()
            show([await Pause(x) async for x in counted((i9 * i9))], 'a'.count(s3))
            if (not f2):
                for i58, i58 in enumerate(l4[:][:5]):
                    tick()
                    if (b8 and True):
                        return (i9).bit_length()
                    g59 = gen37((i1 << (i9 & 15)))
                    show(next(g59, 'none'))
                    show(g59.throw(ValueError('thrown')))
                    i58, i58 = iter([(3 >> (False & 31)), i58])
                tell(lambda: clean_text(eval({(1,):[]})))
                show([fn14(i15=(Thing(x61) + i58).double) for x60 in list({}) for x61 in (1, 2)], (round((-3.75 + f2), 1) - (l4[i1] / (i1 & i1))))
            o62 = Thing((t6 or [7])[0])
            o62.n += (i1 - 5)
            show(o62, o62.missing, o62[5])
        return await Pause(+i1)
    show(drive(co49()))
    s3 = s63 = cap(('日本'.replace('x y', s3).title() * (i9 & 3)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(0, 'z0,q'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp64(tuple):
        n = None
        def __index__(self):
            return self
        def __reversed__(self):
            return {}
    o = Sp64()
    tell(lambda: clean_text(o if o else 0))
    tell(lambda: clean_text(all(o)))
    tell(lambda: clean_text(any(x for x in o)))
    tell(lambda: clean_text(o[0]))
    tell(lambda: clean_text(int(o)))
    tell(lambda: clean_text(range(o)))
    class Sl65:
        __slots__ = ('x', 'y')
    class Sl66(Sl65):
        __slots__ = 'w'
    o = Sl65()
    try: o.__class__ = Sl66
    except Exception as error: show_error(error)
    try: show(o.z)
    except Exception as error: show_error(error)
    try: o.w += 1
    except Exception as error: show_error(error)
    l4[-1] = t6
    tell(lambda: f'{([None])!s: }')
    tell(lambda: f'{({'a':1})!a:>8}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i9', globals().get('i9'))
show('l10', globals().get('l10'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('s63', globals().get('s63'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
