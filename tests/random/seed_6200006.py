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


i1 = 7
f2 = 1e-300
s3 = 'ß'
l4 = [-1, 7]
d5 = {(1, 2): 'p', 0: 0}
t6 = (0, (1, 2))
z7 = {1, 2}
b8 = True
i1 = 1
f2 = 1e300
s3 = ''
l9 = [3, 65535, -4611686018427387904, -4611686018427387904]
d5 = {'a': 1}
t10 = ()
z11 = {'a', 1}
b12 = True
try:
    assert isinstance(d5, int)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    o13 = Thing((i1).bit_length())
    o13.n -= abs(i1)
    show(o13, o13.double, o13[5])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: '{0:{1}}'.format(range(3), -1))
    tell(lambda: b'%0.3i' % (b'',))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co14():
        tick()
        try:
            match [1,2,3]:
                case [1, 2, _]:
                    print('[1, 2, _]'); tell(lambda: locals().get('x'))
                case _:
                    print('none')
        except Exception as error: show_error(error)
        try:
            show(((Thing(i1) + (i1 % i1)).double + ((i1 % i1) | (lambda x, y=i1: cap(x + y))(i1))), s3)
            tell(lambda: (0j)[*[1]])
            tell(lambda: ('日本') + (range(3)))
        finally:
            print('finally', 14)
            show((((i1 * i1)).bit_length() / 10))
            def sg15(p0, /, *, k0=-2**63, k1):
                return (p0, k0, k1, )
            tell(lambda: clean_text(sg15(float('inf'), (), *b'', k0=set())))
            tell(lambda: clean_text(sg15([None], *1)))
            tell(lambda: clean_text(sg15(b'', Thing(1), -7.25, -2**63, *1j, zz=-7.25)))
            tell(lambda: clean_text(sg15(type(None), 7)))
            tell(lambda: clean_text(sg15(zz={1:2,'b':3})))
        t16 = cap(divmod((Thing((i1 & i1)) + (i1 % i1)).double, l4[(i1 >> (i1 & 31))]))
        return await Pause((i1 or i1))
    show(drive(co14()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(f'{s3:{12}}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l9[((i1 % 1000) ** (17 & 3))] += s3.replace(s3, s3) % 97
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((10 % +i1), t10)
    t6 += ((i1 * i1), (i1 ^ 65535),)
    if (True in dict(zip(('bc' if b12 else s3), list(zip(l4, t10))))):
        l9[:] = [3, 1, 10]
        def so19():
            global x
            del x
            def si20():
                global x
                def x(): pass
                return 1
            try: si20()
            except Exception as error: show_error(error)
            print(clean_text(x))
            print(clean_text((lambda: x)()))
            try: print(clean_text(x))
            except Exception as error: show_error(error)
        try: so19()
        except Exception as error: show_error(error)
        try: print(clean_text(x))
        except Exception as error: show_error(error)
        def fn21(i22, i23=i1, *t24):
            tick()
            for i22 in sorted(z11, key=repr):
                tick()
                show((i22 := (s3 if b8 else s3).rfind(s3)), [-i1 for x25 in range(5) if (s3 in {x27 for x26 in reversed(l9[:4]) for x27 in (1, 2)}) for x28 in range(x25 % 4)])
            return (i23 + i1)
            return (Thing(256) + ((65535 % 1000) ** (i1 & 3))).double
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co29():
        tick()
        o30 = Thing(fn21(*['bc']))
        o30.n = (i1 | i1)
        show(o30, o30.missing, o30[1:2])
        for i31, i32 in enumerate(list(d5)):
            tick()
            w33 = 0
            while w33 < 3:
                w33 += 1
                tick()
                break
                show(tuple([65535, 4611686018427387903]), (i1 not in list(zip(l9, t10))[i1:i1:2]))
                try:
                    show(d5.pop(s3))
                    l9[::2] = sorted(l9, key=str)
                    if (b8 and b12):
                        raise RuntimeError((s3 if b8 else s3)) from KeyError('cause')
                finally:
                    print('finally', 36)
                    i31: int = cap(i1)
            show(b12)
            tell(lambda: (255).__add__('0x1f', ('a', 'b')))
            tell(lambda: (((1, 2), [3])).__contains__(2, t10, start=range(3)))
            tell(lambda: (()).count())
        try: tell(lambda: {*'0x1f', *len})
        except Exception as error: show_error(error)
        return await Pause((i1 & i1))
    show(drive(co29()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: f'{(2**70):+.2f}')
    tell(lambda: '{0}{1}'.format(True, len, a=True))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(float('nan'), 'z5,.0'))
    tell(lambda: (float('inf')) << (1.5))
    tell(lambda: (0) % (''))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: ({1.5, 'a'}).symmetric_difference())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen37(i38):
        global s3
        tick()
        yield i38
        with Manager(39, True):
            space = {'x': cap(int(s3))}
            try: exec('import math as y', globals(), space)
            except Exception as error: show_error(error)
            show([(k, v) for k, v in space.items() if type(v) in (int, list)])
            match list(f'{{}}{i1!r:_^9}'):
                case Thing(n=i38) if (i1 != s3):
                    l9[(i38 // i1)] = i1
        del d5[i1]
    assert (t6 is not None), s3
    tell(lambda: f'{([None])!r:_d}')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    assert isinstance(('%s' + 'abc')[i1], int), '0'.replace(s3, s3)
    show({b12, b12, 100000000000000000000}, (*f'{{}}{s3:^7}', 65535,))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn42(*t43):
        tick()
        show(((abs((i1 | i1)) % 1000) ** (-0 & 3)), int((f2 - (2.25 if b12 else f2))))
        i44 = cap((lambda x, y=((i1 << (i1 & 15)) >> (min(-42, 1) & 31)): cap(x + y))(((i1 % 1000) ** ((lambda x, y=i1: cap(x + y))(i1) & 3))))
        show(d5.setdefault(i1, (i1 and i1)))
        return (s3 + 'abc')[-1].count(s3)
    i1, = -i1,
    with Manager(45, True), Manager('second') as s46:
        print(((f'{s46:{3}}' + 'abc')[0] + ((s3 + 'abc')[0] + 'abc')[(i1 and i1)]), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: format(0, '^ 5,b'))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try: v47 = slice(1)
    except Exception as error: show_error(error)
    try: del v47.n
    except Exception as error: show_error(error)
    tell(lambda: cap(v47))
    try: v47[:] //= '0x1f'
    except Exception as error: show_error(error)
    tell(lambda: cap(v47))
    try: pass
    except Exception as error: show_error(error)
    tell(lambda: cap(v47))
    try: v47[1, 2] = 2-3j
    except Exception as error: show_error(error)
    tell(lambda: cap(v47))
    show(f2)
    tell(lambda: '%#5q' % (0.0,))
    tell(lambda: b'%*x' % (10**30, {(1,):[]}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    print(f'{s3=}', end='|\n')
    show(f2, i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i1, i1 in enumerate(reversed(l9[:4])):
        tick()
        def gen49(i50):
            global i1
            tick()
            yield i50
            print(s3, end='|\n')
        try: v51 = type(None)
        except Exception as error: show_error(error)
        try: v51[*[1]] -= bytearray()
        except Exception as error: show_error(error)
        tell(lambda: cap(v51))
        try: del v51[1:2, 3]
        except Exception as error: show_error(error)
        tell(lambda: cap(v51))
        try: pass
        except Exception as error: show_error(error)
        tell(lambda: cap(v51))
        try: v51 = [None]
        except Exception as error: show_error(error)
        tell(lambda: cap(v51))
        l4 = cap(list(zip([(l4 or [7])[0], (i1 // i1), *l9], divmod(min(i1, i1), (1 // i1)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 = cap((2305843009213693952 << ((i1 := (Thing(i1) + i1).double) & 15)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    del s46
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b12', globals().get('b12'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('l4', globals().get('l4'))
show('l9', globals().get('l9'))
show('s3', globals().get('s3'))
show('s46', globals().get('s46'))
show('t10', globals().get('t10'))
show('t6', globals().get('t6'))
show('z11', globals().get('z11'))
show('z7', globals().get('z7'))
