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
    lines = []
    tb = e.__traceback__
    while tb is not None:
        lines.append(tb.tb_lineno)
        tb = tb.tb_next
    print("  " * depth + "!", type(e).__name__, e, lines,
          e.__suppress_context__)
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

i1 = 255
f2 = 0.1
s3 = '12'
l4 = [4611686018427387903]
d5 = {(1, 2): 'p', 0: 0}
t6 = (1, 'a')
z7 = {'a', 1}
b8 = False
i9 = 3
f10 = 1e300
s3 = '12'
l11 = [2305843009213693952]
d12 = {'a': 1}
t6 = (1, 'a')
z13 = set()
b14 = True
try:
    i9 |= (i9 | (i9 + i9))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn15(i16, i17=(i1 := i1)):
        tick()
        show(f'v={i17:{12}}'.replace(s3, s3).replace(s3, s3), (-i17 >> ((i16 := (l11 or [7])[0]) & 31)))
        try:
            w18 = 0
            while w18 < 3:
                w18 += 1
                tick()
                if (t6 is None):
                    print(f'{i17!s:>8}', end='|\n')
                    show(isinstance(f2, (list, float)), (dict(zip(f'{{}}{s3:<5}', [i1 for x19 in l4[:5] if b8 for x20 in range(x19 % 4)])) | {f2: (b14 and False), b8: (s3 + 'abc')[-1], s3: (f10 is None)}))
                else:
                    l4[(i9 + 47)] -= 0 % 97
            assert (s3 in {**d5, 1e300: '', s3: s3})
            t21 = cap((all(([2305843009213693952, 1, 100000000000000000000, 10] * (i1 & 1))), ((1.5 - i9) + (49 + 256)),))
        except RuntimeError as e22:
            show_error(e22)
            return f'v={s3!r}'
            print(f'{{}}{i17:>6}', end='|\n')
        except (ValueError, KeyError) as e23:
            show_error(e23)
            t21 = t24 = cap((-2.25, ((3 // i16) ^ int(b8)),))
        for i25 in sorted({1, 2}, key=repr):
            tick()
            d12.update({})
            o26 = Thing(-i25)
            o26.n += (i9 ^ i1)
            show(o26, o26.missing, o26[::-1])
        def fn27(*, i28=1):
            nonlocal i25
            tick()
            s30 = cap((s3.replace(s3, s3).strip() if ((l11 + l4) >= [b8 for x29 in sorted(z7, key=repr)]) else ('%5s' % i9 + (s3 + s3))))
            if b8:
                return s3
            for i25 in range(9, 1, -2):
                tick()
                try:
                    print('%5s' % ((((i9 % 1000) ** (2 & 3)) + i1),), end='|\n')
                    i25 &= ((lambda x, y=i17: cap(x + y))(100000000000000000000) - (lambda x, y=3: cap(x + y))(i1))
                    if (i1 is None):
                        raise ValueError('aXbXc'.find(s3))
                except ValueError as e31:
                    show_error(e31)
                    show(set((s3 + (s3 if b8 else s30))))
                except KeyError:
                    l34 = cap([len({b8: x33}) for x33 in sorted(set(), key=repr) if (not dict(zip('ß', l4)))])
                    f35 = cap((((f10 if b14 else f10) if (i25 >= i1) else f10) if (int(b14) > (256 << (i9 & 15))) else round(-f2, 0)))
                i28, i25 = i9, -1
                show(list(sorted(z7, key=repr)))
            else:
                s30 = cap((((s3 * (255 & 3)) if (b14 not in (1,)) else (s3 if b8 else s3)) * (((2).bit_length() if b14 else -1) & 3)))
            show([s30.strip().count(s3) for x36 in range(0) if (s3 is not None)], z7)
            return (s3 + s3).rfind(s3)
        return round(float(i1), 2)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(([(f2 if False else f10)] * (((100000000000000000000 & 4611686018427387903) << (i1 & 15)) & 1)))
    z38 = cap({abs((lambda x, y=x37: cap(x + y))(x37)) for x37 in (l11 + l4)[:5] if (bool(i1) or b8)})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w39 = 0
    while w39 < 5:
        w39 += 1
        tick()
        show(f'{{}}{s3:^7}')
        w40 = 0
        while w40 < 2 and any([i1 for x41 in sorted(z7, key=repr)]):
            w40 += 1
            tick()
            i1, i42 = (10 * i9), i9
    else:
        l4 = cap([((i1 / 4611686018427387903) * float(i1)), (float(i42) if isinstance(0.1, (list, float)) else (float('inf') + f10)), (sum((x43 for x43 in list(d12))) / (i9 & -4611686018427387904))])
    if (l4 <= l11):
        raise RuntimeError((s3 + 'abc')[1])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show({i1: ('12'.upper() if (i1 <= i9 < i9) else str(b14)), True: b8, b14: str((t6 or [7])[0])})
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    f44 = cap(float(((i9).bit_length() % len(z7))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        f2 += float((256 >> (i42 & 31)))
        if (b8 not in (((i42 % 1000) ** (1 & 3)),)):
            def fn45(i46, i47, *t48):
                tick()
                print(i9, end='|\n')
                show({b8: any((l11 + l4)), **({True: i9, i9: s3, **d5} | {i46: i9})})
                return abs(max(i1, i9))
        else:
            z13 = cap({(x49 >> (x49 & 31)) for x49 in t6})
            show(({i1, s3} & {b8}))
        try:
            s3 += f'v={i42}'
            s3 = cap(s3)
        finally:
            print('finally', 49)
            del d5[i9]
    except ValueError as e50:
        show_error(e50)
        show((0.1 // i42))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(((lambda x, y=(10 - i1): cap(x + y))(min(i9, i1)) - 'aXbXc'.join(map(str, l4)).rfind('aXbXc')))
    try:
        i1 &= {}.get(s3, (7 - 255))
    except Exception as e51:
        show_error(e51)
        show(dict(zip('Hello', sorted([i9 for x52 in sorted(z7, key=repr)]))))
    except AttributeError as e53:
        show_error(e53)
        s3 = cap((((t6 + t6) + f'{{}}{s3!r:_^9}') + 'abc')[(Thing(((i9 % 1000) ** (i9 & 3))) + max(i9, -4611686018427387904)).double])
        show(tuple([*(), ('' if b8 else '0'), (i42 ^ 5)]), ((b8,) + divmod(int(f2), abs(-5))))
    else:
        try:
            show(((t6 + ('x y', *t6,)) + t6), t6)
        except ValueError:
            w55 = 0
            while w55 < 5:
                w55 += 1
                tick()
                try:
                    s3 = cap(s3)
                    show(i1, (((i1 % i9) >= (i1 if b14 else 2305843009213693952)) and bool(('bc' if True else s3))))
                    f10 -= round((f10 if b8 else f10), 1)
                finally:
                    print('finally', 55)
                    show((((f2 % i1) - (i9 & i9)) if (l4[:i1] == list(zip(l11, t6))) else -0.0))
                if (i1 not in l11):
                    raise RuntimeError(fn15(i42))
            try:
                show(l4.pop())
                i9 ^= i9
            except (ValueError, KeyError) as e57:
                show_error(e57)
                match (not (1e-300 if False else f2)):
                    case {'a': 1}:
                        d58 = cap(d5)
                    case _:
                        pass
            else:
                show({1: 2, 'b': 3})
                show(i1)
            finally:
                print('finally', 58)
                if ({(1, 2): 'p', 0: 0} is None):
                    raise KeyError(((i1 % 1000) ** (i1 & 3))) from None
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((not d12))
    show((dict(zip(s3.strip(), sorted(l4))) | {i42: (i42 // i1), f44: ('%s' + s3), **{s3: b8}}))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    try:
        show((1.5 is None))
        if isinstance({x59: (-4611686018427387904 or t6) for x59 in sorted(z13, key=repr) for x60 in (1, 2)}, (list, float)):
            for i61, i62 in enumerate(t6):
                tick()
                i63 = cap(i1)
            match {f10: (i9 >= i9), b14: isinstance(s3, str), True: (s3 * (f10 & 3))}:
                case (0 | 2):
                    show(all(([] + list(s3))))
                    i9 += ((i64 := i62) | 0)
                case float() if (not s3):
                    w65 = 0
                    while w65 < 3:
                        w65 += 1
                        tick()
                        show(sorted((max(i1, i1) != (Thing(i61) + i42).double)))
                        f44 = cap(((round(float('inf'), 2) * i9) + 255))
        elif (not '%x' % i1.split('X')):
            try:
                s3 += '%d' % i1.lower()
                s3 = cap(s3)
                w66 = 0
                while w66 < 2:
                    w66 += 1
                    tick()
                    l11.remove((-3 << (i9 & 15)))
                    if (True is None):
                        continue
                    i64 += ((i9 - 1) + d5.get(0, i64))
                else:
                    i9 += (i70 := i9)
                try:
                    f44 -= ((i9 | i1) / d5.get(s3, i1))
                    s72 = cap('%5s' % (((i71 := i9) >> ((i70 & i64) & 31)),))
                except AttributeError:
                    show(max(((i70).bit_length() >> ((i42 + i1) & 31)), (((i1 % 1000) ** (i9 & 3)) - len(z7))))
                    i42 //= (int(f2)).bit_length()
                finally:
                    print('finally', 73)
                    i63 &= (i1 | d12.get(s72, i1))
                    i74, i71 = iter([(i70 % -45), (i1 - i42)])
            except StopIteration as e75:
                show_error(e75)
                show(((sum((i1 for x76 in t6)), i9, tuple(l11),), (str(b8) + str([3, 1, 0, 4611686018427387903])), ((i74 := 4611686018427387903) << ((i61).bit_length() & 15)),))
            i77 = i77 = cap(i9)
        show(round(round((f2 // f10), 2), 0), {s72, b8, i9})
    except KeyError as e78:
        show_error(e78)
        d58 = cap((({i64: 'Hello', i63: i9, s3: b8} | {}) | {x79: fn15(i77, i17=i9) for x79 in list(d12)}))
        print('%5s' % fn15((i9 or i9)), end='|\n')
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b14', globals().get('b14'))
show('b8', globals().get('b8'))
show('d12', globals().get('d12'))
show('d5', globals().get('d5'))
show('d58', globals().get('d58'))
show('f10', globals().get('f10'))
show('f2', globals().get('f2'))
show('f44', globals().get('f44'))
show('i1', globals().get('i1'))
show('i42', globals().get('i42'))
show('i61', globals().get('i61'))
show('i62', globals().get('i62'))
show('i63', globals().get('i63'))
show('i64', globals().get('i64'))
show('i70', globals().get('i70'))
show('i71', globals().get('i71'))
show('i74', globals().get('i74'))
show('i77', globals().get('i77'))
show('i9', globals().get('i9'))
show('l11', globals().get('l11'))
show('l4', globals().get('l4'))
show('s3', globals().get('s3'))
show('s72', globals().get('s72'))
show('t6', globals().get('t6'))
show('z13', globals().get('z13'))
show('z38', globals().get('z38'))
show('z7', globals().get('z7'))
