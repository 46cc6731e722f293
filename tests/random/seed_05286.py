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

i1 = 65535
f2 = 0.1
s3 = 'a'
l4 = [100000000000000000000]
d5 = {1: 2, 'b': 3}
t6 = (0, (1, 2))
z7 = {1, 2}
b8 = False
i9 = 2305843009213693952
f2 = -3.75
s10 = '%s'
l4 = [2147483648, 2147483648]
d5 = {'a': 1}
t6 = ()
z7 = {0, 1, 2, 3}
b8 = True
try:
    show(b8, ((not l4) or b8))
    show(set((s3.replace(s10, s3) + '%r' % (i9,))), {'a': 1}.get(i1, ((lambda x, y=i1: cap(x + y))(256) << (~2147483648 & 15))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(l4)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    def fn11(i12, i13, /):
        tick()
        b14: object = cap((round((65535 / i9), 2) >= ((f2 if b8 else 0.1) if (b8 or b8) else (1e10 if b8 else f2))))
        for i13 in range(5, 1, -2):
            tick()
            d15 = cap({**dict(zip((s3 if b8 else 'a'), l4))})
        show(l4)
        return -f2
    b8 = cap((f'v={i9:{3 + 2}}' >= ((s3 if b8 else '') * ((t6 // i9) & 3))))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    z7 = cap({x17 for x16 in (l4 * (2305843009213693952 & 1))[:5] for x17 in range(x16 % 4)})
    l4.remove(int(s3))
    i9 &= 7
    try:
        show({b8: (s10 != s10)}, (f'v={s3:}' if ((i9 := i9) < i18) else (s10 * ((i20 := i1) & 3))))
        f2 -= round((35 / i1), 2)
    except AttributeError:
        match (b8, i9,)[-3:i1:2]:
            case [None, *_]:
                if (fn11(*[(i20 := i20), fn11(*[i1, i9])]) <= fn11(-3, (4611686018427387903 or i1))):
                    b8 = cap(b8)
                else:
                    l22 = cap(f'{{}}{s10:{12}}'.replace('', s3).split())
                if (i19 not in divmod((2147483648 >> (255 & 31)), len(t6))):
                    show((str(str(s3)) != (f'{{}}{i1=}' + (s10 + s10))))
                    print(s10, end='|\n')
                elif ((abs(i18) == (2305843009213693952 - i20)) and bool(f2)):
                    w23 = 0
                    while w23 < 3 and (b8 is None):
                        w23 += 1
                        tick()
                        b24 = cap(l4)
                    if (([i1 for x25 in range(1) if b8 for x26 in range(x25 % 4)] + [s10 for x27 in t6 for x28 in (1, 2)]) != ([*'a'] * (s10.find(s3) & 1))):
                        show({s3: (f2 != (-0.0 * 2.25))}, str(float((256 & i1))))
                        d5.update(({'a': 1} | d5))
                        show(fn11(*[(Thing((i20 if True else i1)) + (i29 := i1)).double, (((256 % 1000) ** (i9 & 3)) + fn11(i29, i1))]))
                    else:
                        i20, i18 = fn11(i1, i1), (i29 * i9)
                elif b8:
                    show(s10.join(map(str, s3.join(map(str, l4)).split())))
            case {'b': _, **rest}:
                print(f'{i20}', end='|\n')
                show({1, 2})
        b8 = b30 = cap(((abs(2147483648) - len(s3)) > (s3.find(s3) >> ((-3 ^ i1) & 31))))
    except AttributeError as e31:
        show_error(e31)
        i19 = cap(sum((x32 for x32 in list(d5))))
        d33: object = cap({b8: s10[i18:].upper()})
    assert any(l4)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w34 = 0
    while w34 < 2:
        w34 += 1
        tick()
        if any([(i9 - i9) for x36 in range(5)]):
            assert (s3 is not None)
            def gen38(i39):
                global s3
                tick()
                yield i39
                d5['a'] = (fn11(*[i1, s3]) - (i39 := i9))
                show((list(f'{i19!r:_^9}') * (fn11((i9).bit_length(), (i40 := i1)) & 1)))
                if ([i18 for x41 in sorted(z7, key=repr)] <= [(l4 or [7])[0] for x43 in t6 if all(l4) for x44 in (1, 2)]):
                    if True:
                        return int(b8)
                    i45, *l46, i39 = i9, (lambda x, y=i1: cap(x + y))(i1), (Thing(i9) + i18).double, (256 if b8 else i1)
                elif isinstance([max(i1, i29), (i18 & i9)], int):
                    print(str((-3 in z7)), end='|\n')
                elif b8:
                    l46[(-1 % i1)] -= 2147483648 % 97
                    z47 = z48 = cap({i1, '12', s10})
                show([+-1 for x49 in range(0) for x51 in (1, 2)])
            show((-f2 if (not (i9 - i20)) else -f2))
        i52, i53 = (i1 // i53), (i29 := i20)
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show((abs((i53 - i18)) and (lambda x, y=(Thing(i18) + i20).double: cap(x + y))({'a': 1}.get(i1, i1))), [x54 for x54 in t6 if (not t6)])
    show({x55: {**{1: 2, 'b': 3}}.get(s10, (i18 // i20)) for x55 in (l4 + l4)[:5]})
    o56 = Thing((i1 << (i9 & 15)))
    o56.n -= (2 | i9)
    show(o56, o56.missing, o56[5])
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    w57 = 0
    while w57 < 2:
        w57 += 1
        tick()
        w58 = 0
        while w58 < 3 and any(([10, -3, 1] + l4)):
            w58 += 1
            tick()
            with Manager(59) as i52:
                b60 = cap(b8)
                s61 = cap('%s' % (max((2305843009213693952 % 255), +i1),))
                print('%r' % +3, end='|\n')
        else:
            if bool(d33):
                continue
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    show(tuple(list('%s' % 1)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    d62 = cap({i20: fn11((s10 * (i1 & 3)), abs(i1)), i52: i1, True: (i29 < int(f2))})
    if (i1 > 256):
        raise StopIteration((65535).bit_length())
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
try:
    t6 = cap(tuple(sorted((l22 * (i9 & 1)), reverse=True)))
except Exception as error:
    show_error(error)
except OutOfFuel:
    print('out of fuel')
    FUEL[0] = 300
show('b24', globals().get('b24'))
show('b30', globals().get('b30'))
show('b60', globals().get('b60'))
show('b8', globals().get('b8'))
show('d33', globals().get('d33'))
show('d5', globals().get('d5'))
show('d62', globals().get('d62'))
show('f2', globals().get('f2'))
show('i1', globals().get('i1'))
show('i18', globals().get('i18'))
show('i19', globals().get('i19'))
show('i20', globals().get('i20'))
show('i29', globals().get('i29'))
show('i52', globals().get('i52'))
show('i53', globals().get('i53'))
show('i9', globals().get('i9'))
show('l22', globals().get('l22'))
show('l4', globals().get('l4'))
show('s10', globals().get('s10'))
show('s3', globals().get('s3'))
show('s61', globals().get('s61'))
show('t6', globals().get('t6'))
show('z7', globals().get('z7'))
