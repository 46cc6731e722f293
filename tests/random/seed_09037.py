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


i1 = 10
f2 = 0.1
s3 = 'a'
l4 = [2, 4611686018427387903, 2147483648]
d5 = {}
t6 = (1, 'a')
z7 = set()
b8 = False
i1 = -3
f9 = 0.1
s10 = 'ß'
l11 = [10]
d5 = {'a': 1}
t12 = (1, 2, 3)
z13 = {1, 2}
b14 = False
try:
    def gen15(i16):
        global i1
        global l4
        global s3
        tick()
        yield i16
        try:
            yield (i17 := len(s3))
            show({x18: 65535 for x18 in range(9, 1, -2) for x19 in (1, 2)})
            show((yield ((i20 := i1) >> (sum((x21 for x21 in list(d5) if b8)) & 31))))
        finally:
            print('finally', 21)
            i17, i17, *l23 = iter([(i20 or i16), (i22 := i1), (i1 << (10 & 15)), (65535 << (i1 & 15))])
            try:
                show((z13 - (set('aXbXc') - set())), ({(i1 if False else x25) for x24 in t6 if (False and b8) for x25 in (1, 2)} ^ (z7 | ({'a', 1} & {0, 1, 2, 3}))))
                z26 = cap(set(divmod((3 - i16), (i1 + 4611686018427387903))))
            except IndexError as e27:
                show_error(e27)
                try:
                    try:
                        tell(lambda: (b'abc').index(None, b14))
                        tell(lambda: (range(0)).count(tabsize=slice(1)))
                        tell(lambda: ((1, 2, 1)).__lt__('X'))
                        raise ExceptionGroup('top', [ValueError(s10), ExceptionGroup('g', [ValueError(-4611686018427387904)]), ExceptionGroup('g', [OSError(i1), KeyError(i16)])])
                    except* (ValueError, OSError) as e28:
                        show_error(e28)
                    except* LookupError as e29:
                        show_error(e29)
                except Exception as error:
                    show_error(error)
            else:
                del d5[s3]
                for i31 in t6:
                    tick()
                    del l4[:i17]
                    o35 = Thing((i1 * 1))
                    o35.n -= (i31 + i17)
                    show(o35, o35.missing, o35[1:2])
            finally:
                print('finally', 35)
                show(d5.setdefault(s10, (i1 << (2305843009213693952 & 15))))
        z26 = cap(set(s3))
        try:
            w36 = 0
            while w36 < 3 and isinstance((2305843009213693952).bit_length(), str):
                w36 += 1
                tick()
                i22, i37 = (lambda x, y=5: cap(x + y))(i1), i1
                tell(lambda: (1).from_bytes())
                tell(lambda: (slice(-1, None, -1)).indices(('a', 'b'), count=slice(None, None, -1)))
                tell(lambda: (((1, 2), [3])).count(slice(None, None, -1), 0.0))
            d38 = cap(dict(zip('%s' % -1, (sorted(l11) + list(t12)))))
            i22 = cap((((tuple(l11) + t12[10:i31:2]) % 1000) ** (min(int(f9), (lambda x, y=i20: cap(x + y))(256)) & 3)))
        except (ValueError, KeyError):
            s3 = cap((i1 // i1).title().replace(s3, s3))
        except ArithmeticError as e40:
            show_error(e40)
            if (b14 is not None):
                raise ValueError(i1)
            tell(lambda: (range(2**65)).__getitem__(i1))
        finally:
            print('finally', 40)
            i20 = cap(({**d5, float('inf'): i1}.get(s3, (i1 if b14 else i1)) ^ 4611686018427387903))
        l41 = l4 = cap(sorted(list(zip(l11[::-1], t6[i20:i1])), key=str))
    i1 = cap((s3.replace(s10, s3) + '%5s' % (i1,)).find(s10))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i42, *l4, i42 = iter([((i1 % 1000) ** (i1 & 3)), len({1: 2, 'b': 3})])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 = cap(abs(3))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    g43 = gen15(((i1 % 1000) ** (i1 & 3)))
    show(next(g43, 'none'))
    g43.close()
    show(g43.send((i42).bit_length()))
    show(tuple(list((s10 * (i1 & 3)))), {s10, 3})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def gen44(i45):
        tick()
        yield i45
        async def co46():
            tick()
            show(z7, ((('aXbXc' >> (i1 & 31)) / (i1 * 4611686018427387903)) * s10.upper().count(s10)))
            l4[((i1 % 1000) ** (i1 & 3))] -= d5.get(s3, i1) % 97
            return await Pause((2 + i1))
        show(drive(co46()))
        class Sl47:
            __slots__ = 'x'
        class Sl48(Sl47):
            __slots__ = ('x', '__dict__')
        o = Sl48()
        try: show(o.v)
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'v'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: show(o.__dict__)
        except Exception as error: show_error(error)
        try: show(o.v)
        except Exception as error: show_error(error)
        try: show(o.__dict__)
        except Exception as error: show_error(error)
        class Sl49:
            __slots__ = ['y', '__z']
        class Sl50(Sl49):
            __slots__ = ('x', '__dict__')
        o = Sl49()
        try: setattr(o, '_Sl49__z', 1)
        except Exception as error: show_error(error)
        try: setattr(o, '_Sl49__z', 1)
        except Exception as error: show_error(error)
        try: show(hasattr(o, 'w'), dir(o)[-4:])
        except Exception as error: show_error(error)
        try: o.y += 1
        except Exception as error: show_error(error)
        try: show(o.x)
        except Exception as error: show_error(error)
        l51 = cap(['日本', (lambda x, y=(i1 | i1): cap(x + y))((i1).bit_length()), *((1, 2, 3), i1, *l11,)[:i1]])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i1 %= (i52 := i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s10 = cap('%d' % (s10.count(s10),))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp53(str):
        n = 'n'
        def __len__(self):
            print('__len__')
            return iter([1, 2])
        def __abs__(self):
            return (3, 4)
        def __iter__(self):
            return -1
        def __iter__(self):
            print('__iter__')
            return (3, 4)
        def __add__(self, other):
            return {}['k']
    o = Sp53()
    tell(lambda: clean_text(1 + o))
    tell(lambda: clean_text(int(o)))
    tell(lambda: clean_text(o(1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sl54:
        __slots__ = ('x', 'y')
    class Sl55(Sl54):
        __slots__ = 'w'
    o = Sl55()
    try: del o.w
    except Exception as error: show_error(error)
    try: del o.x
    except Exception as error: show_error(error)
    try: o.x = t6
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    for i56 in gen15((i1 + i1)):
        tick()
        show((-f2 < float(abs(i1))), ((1, 2, 3) + (() + t12)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class C57(dict):
        value = 5
        squares = [x60 for x58 in list(d5) for x60 in (1, 2)]
        def method(self, x=1):
            def gen61(i62):
                tick()
                yield i62
                assert b14, f'{{}}{s3=}'
                i62, i63, *l65, i64 = 4611686018427387903, (i1 + i1), int(b8), 5
                t66 = t66 = cap((t6 + t6))
            s67 = cap(s10)
            return cap(x + self.value)
    show(C57.value, C57.squares, C57().method((t6 or [7])[0]))
    t6 = cap((divmod((i1 >> (i1 & 31)), (i1 << (i1 & 15))) + ()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b14', globals().get('b14'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i42', globals().get('i42'))
show('i52', globals().get('i52'))
show('i56', globals().get('i56'))
show('l11', globals().get('l11'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('t12', globals().get('t12'))
show('t6', globals().get('t6'))
show('z13', globals().get('z13'))
show('z7', globals().get('z7'))
