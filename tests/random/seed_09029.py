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
f2 = 1e10
s3 = 'ß'
l4 = [65535, 2305843009213693952, 7, -1]
d5 = {}
t6 = ()
z7 = {0, 1, 2, 3}
b8 = False
i1 = 0
f2 = 0.0
s9 = 'Hello'
l4 = [2305843009213693952, 2305843009213693952, 65535, 25]
d10 = {1: 2, 'b': 3}
t6 = (1, 2, 3)
z7 = set()
b11 = False
try:
    l4.extend(list(d10))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((((Thing(i1) + i1).double).bit_length() // dict(zip(s3, l4)).get(s3, i1)))
    d14 = d15 = cap({x12: max(x12, x12) for x12 in range(1)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((0.0, (--0.0 - -f2), (float(i1) / int(f2)),), set(sorted([], reverse=True)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(tuple(list(zip([s9, 'ß'], divmod(i1, i1)))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    class Sp16:
        n = 'n'
        def __ne__(self, other):
            return None
        def __contains__(self, key):
            return {}['k']
        def __abs__(self):
            print('__abs__')
            return 2.5
        def __ge__(self, other):
            return b'y'
        def __eq__(self, other):
            return None
    o = Sp16()
    tell(lambda: clean_text(list(o)))
    tell(lambda: clean_text(zip(o, o)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    b17 = cap(isinstance({False: (lambda x, y=i1: cap(x + y))(i1)}, (list, float)))
    show(set(([0.0] + [3, 255][i1:3:-1])))
    print(f'v={s9=}', end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        try:
            try:
                try:
                    try:
                        show(((round(0.0, 2) if (i1 != -3) else round(f2, 0)) * ((i1 + i1) / (i1 ^ 65535))))
                        raise OSError(i1)
                    except* KeyError as e18:
                        show_error(e18)
                    except* Exception as e19:
                        show_error(e19)
                except Exception as error:
                    show_error(error)
                raise ExceptionGroup('top', [ValueError(i1), ValueError(i1)])
            except* KeyError as e20:
                show_error(e20)
                try:
                    try:
                        print('%x' % (i1,), end='|\n')
                    except (ValueError, KeyError) as e21:
                        show_error(e21)
                        show(t6[100000000000000000000:10:2][::-1][:i1:2])
                        i1 |= ((i1 + 65535) // len(z7))
                    else:
                        show(tuple([(i1 << (i1 & 15)) for x22 in t6 for x23 in (1, 2)]))
                        show(dict(zip(s3, list((i1,)))), t6)
                finally:
                    print('finally', 23)
                    if (d14 is not None):
                        i1 = cap(i1)
                    else:
                        Thing.shared = l4[i1:i1]
                        tell(lambda: ((1, 2, 1)).__getitem__(b'', 5))
                        tell(lambda: (255).is_integer())
                        tell(lambda: ({'a': 1, 'b': 2}).__eq__())
            except* Exception as e24:
                show_error(e24)
                if (i1 <= s9):
                    raise IndexError(2) from KeyError('cause')
        except Exception as error:
            show_error(error)
        class Sp25(float):
            n = 'n'
            def __ne__(self, other):
                return {}
            def __repr__(self):
                return {}['k']
        o = Sp25()
        tell(lambda: clean_text(any(x for x in o)))
        tell(lambda: clean_text(max(o, 1)))
        tell(lambda: clean_text(chr(o)))
        tell(lambda: clean_text(2 < o))
        tell(lambda: clean_text('%s %d' % (o, o)))
    except ZeroDivisionError as e26:
        show_error(e26)
        del l4[i1]
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    async def co27():
        tick()
        try:
            l29 = cap(list(zip([-4611686018427387904 for x28 in range(5) if (x28 not in l4)], ())))
        except LookupError:
            for i31 in reversed(l4[:4]):
                tick()
                show(f'v={i31}')
                show(((l4 is not None) and isinstance(tuple(l4), (list, float))))
            l29 += [s9.replace(s3, s3)]
            l29 = cap(l29)
        except TypeError:
            l29 += ('日本' + '0').split()
            l29 = cap(l29)
            show(((divmod(i1, i1) or [7])[0] << (sum(((lambda: x33)() for x33 in sorted(z7, key=repr) if (s9 in t6))) & 15)))
        finally:
            print('finally', 33)
            if (d10 is None):
                tell(lambda: format(float('nan'), '0=-z12.10c'))
            for i31 in reversed(l4[:4]):
                tick()
                show(await Pause((i1 // 255)) - await Pause((i1 << (i1 & 15))))
                class Sp34(list):
                    n = 'n'
                    def __rsub__(self, other):
                        return [1, 2]
                    def __ge__(self, other):
                        return {}['k']
                    def __str__(self):
                        return {}['k']
                    def __dir__(self):
                        return NotImplemented
                    def __int__(self):
                        return None
                o = Sp34()
                tell(lambda: clean_text(chr(o)))
                tell(lambda: clean_text(len(o)))
                tell(lambda: clean_text(all(o)))
                tell(lambda: clean_text(-o))
                z35 = cap({1, i1})
        z35 = cap(set(t6))
        return await Pause(len(t6))
    show(drive(co27()))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    if isinstance((([256, 2147483648, 1] or [7])[0] <= (i1 & i1)), str):
        l4.remove(i1)
        assert bool([65535, -4611686018427387904, 0]), l4.replace(s9, s9)
    elif any(l4):
        try:
            print(str((not f'{s3:<5}')), end='|\n')
            show(bool(t6), list(zip((list(t6) + ([10, 65535, 2305843009213693952] * (i1 & 1))), t6)))
        except IndexError as e36:
            show_error(e36)
            t6 = cap((divmod((2305843009213693952 and i1), (i1).bit_length()) + (i1,)[i1:i1:-1]))
    elif ([sum((i1 for x40 in t6)) for x37 in range(5)] >= ([f2] * (i1 & 1)) < l4):
        show(dict(zip((s9.replace(s9, s3) + '%d' % i1), [(t6 + (1,))])), i1)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b11', globals().get('b11'))
show('b17', globals().get('b17'))
show('b8', globals().get('b8'))
show('d10', globals().get('d10'))
show('d14', globals().get('d14'))
show('d15', globals().get('d15'))
show('d5', globals().get('d5'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('s9', globals().get('s9'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
