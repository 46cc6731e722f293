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


i1 = 3
f2 = 1e-300
s3 = '0'
l4 = []
d5 = {'a': 1}
t6 = (1, 'a')
z7 = {0, 1, 2, 3}
b8 = True
i1 = 2
f9 = 0.1
s10 = '%s'
l4 = []
d5 = {(1, 2): 'p', 0: 0}
t11 = ()
z7 = set()
b12 = True
try:
    show(([][:i1:-1] + list((s10 + 'abc')[0])), float(2305843009213693952))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z13 = z14 = cap(set((s10[2305843009213693952:] + 'abc')[0]))
    def fn15(i16, *t17):
        tick()
        show((i1 is not None))
        return (-3.75 % (f2 / i16))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s18 = cap(f'{{}}{s3!a}')
    try:
        show(s3.join(map(str, (s10 if b8 else s18).split('X'))))
    finally:
        print('finally', 18)
        i21 = cap(max(sum(((i1 - i1) for x19 in reversed(l4[:4]) for x20 in range(x19 % 4))), fn15(*[(5).bit_length()])))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show([f9, (t11 is not None)])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((i22 := ((i22 * i1) - (i23 := i21))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    i22, i22 = (256 // 100000000000000000000), len(s3)
    show([b12], (b8 not in (() + divmod(i23, -9))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    tell(lambda: (set()).__or__('X', 2**70))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    s18 += (f'{s10:{3}}' * ((Thing(-22) + i1).double & 3))
    s18 = cap(s18)
    i22, i22 = ~i1, i1
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(t6, f9)
    class Sl24:
        __slots__ = ()
    class Sl25(Sl24):
        __slots__ = ('x', '__dict__')
    o = Sl24()
    try: show(hasattr(o, 'z'), dir(o)[-4:])
    except Exception as error: show_error(error)
    try: o.v += 1
    except Exception as error: show_error(error)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    l4.sort(key=str)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b12', globals().get('b12'))
show('b8', globals().get('b8'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('f9', globals().get('f9'))
show('i1', globals().get('i1'))
show('i21', globals().get('i21'))
show('i22', globals().get('i22'))
show('i23', globals().get('i23'))
show('i26', globals().get('i26'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s18', globals().get('s18'))
show('s3', globals().get('s3'))
show('t11', globals().get('t11'))
show('t6', globals().get('t6'))
show('z13', globals().get('z13'))
show('z14', globals().get('z14'))
show('z7', globals().get('z7'))
