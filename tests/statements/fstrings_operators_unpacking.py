# f-strings, comparisons, operators of all types, unpacking.
import sys
def e(f, *a, **k):
    try: print("ok", f(*a, **k))
    except BaseException as x: print(type(x).__name__, x)
def X(src, **ns):
    try: exec(src, ns)
    except BaseException as x: print("exec", repr(src)[:60], type(x).__name__, x)
# fstrings
x = 3.14159; n = 42; s = "héllo"; d = {'a': 1}; L = [1, 2]
print(f"{x:.2f} {x!r} {n:>10} {n:<10}| {n:^10} {n:+} {n:x} {n:#x} {n:08b} {s!a} {s:*^12} {x:{10}.{3}} {n=} {x = :.1f} {d['a']} {L[0]=} {'nested ' + f'{n}'} {{}} {n!s:>5}")
print(f'{"a" "b"}' f"{n}" "c" rf"\n{n}" fr'\{n}' F"{n}")
print(f"{'\n'.join(['a','b'])} {f'{f'{n}'}'} {(lambda q: q*2)(3)} {n if n else 0} {[i for i in range(3)]} { {1:2}[1] } {n,} {*L,} {n:{'>'}{8}} {(yy := 5)} {yy}")
print(f'''{
n
} multi {
  x:.1f}''')
print(f"{n:%Y}" if 0 else "", f"{'%'}%", f"\x41{n}\N{BULLET}", f"{n}\\", f"{'a\tb'!r}", f"{n:\x3e5}", f"{'}'}", f"{'{'}", f"{n:{{}}}" if 0 else '')
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __repr__(self): return "R"
    def __str__(self): return "S"
o = F(); print(f"{o} {o:abc} {o!r} {o!s:>3} {o=} {o=!s} {o=:x} {o:{n}{s}} {o:a{{b}}c}" if 0 else f"{o} {o:abc} {o!r} {o!s:>3} {o=} {o=!s} {o=:x} {o:{n}{s}}")
e(lambda: f"{n:zz}"); e(lambda: f"{None:>5}"); e(lambda: f"{L:>5}"); e(lambda: f"{undefined}"); e(lambda: f"{1/0}"); e(lambda: f"{s:d}"); e(lambda: f"{x:d}"); e(lambda: f"{n:s}"); e(lambda: f"{n:.2}")
for q in ['f"{"', 'f"}"', 'f"{}"', 'f"{ }"', 'f"{a b}"', 'f"{a!x}"', 'f"{a!}"', 'f"{a!r"', 'f"{a:"', 'f"{a!r:}"', 'f"{lambda x: 1}"', 'f"{a = }"', 'f"{=}"', 'f"{!r}"', 'f"{:x}"', 'f"{a[}"', 'f"{a)}"', 'f"{a$b}"', 'f"{yield}"', 'f"{a:{b:{c:{d}}}}"', 'f"{a:{b:{c}}}"', 'f"{*a}"', 'f"{**a}"', 'f"{a;b}"', 'f"{import x}"', 'f"{a=!r:^20}"', 'f"{a ! r}"', 'f"{a!r }"', 'f"{a! r}"', 'f"\\{6}"', 'f"{a\n}"', "f'{a['b']}'", 'f"{#}"', 'f"{a#}"', 'f"{a#\n}"', 'f"{await x}"', 'f"{x:=5}"', 'f"{x!r!s}"', 'f"{a.b.c[0](1)}"', "b'' f''", "f'' b''", "u'' f''", 'rb"\\x" b"a"', 'f"{x:{y}', 'f"{a}{b"', "f'{'"]:
    X("r = " + q + "\nprint(r)", a=1, b=2, c=3, d=4, x=7, y=8)
# comparisons
def t(v): print(v, end=' '); return v
print(t(1) < t(2) < t(3), t(3) < t(2) < t(1), t(1) < t(5) > t(2) != t(9) is not t(None) in [t(None)])
class C:
    def __init__(self, v): self.v = v
    def __lt__(self, o): print("lt"); return self.v
    def __bool__(self): print("bool"); return bool(self.v)
e(lambda: 1 < C(5)); print(C([]) < 1 < 2, C([1]) < 1 < 2); print((C(0) < 1) , C(0) < 1 < 5)
print(1 in [1] in [[1]], 1 == 1.0 == True, not 1 == 2, not (1 in [2]), 1 is 1, (1,) is (1,), 1 < 2 == True)
e(lambda: 1 < "a"); e(lambda: [] < ()); e(lambda: None < None); e(lambda: 1 < 2 < "a"); e(lambda: 3 < 2 < "a"); e(lambda: 1 in 5); e(lambda: 5 in "abc"); e(lambda: {} < {}); e(lambda: 1j < 2j); e(lambda: object() < object()); e(lambda: 1 not in 5)
# ops
for a in (1, 2.5, "s", [1], (1,), None, {1}, {1: 2}, 1j, b"x", range(2)):
    for b in (2, "t", [2], None, {2}, 0):
        for op in "+ - * / // % ** << >> & | ^ @".split():
            try: r = eval(f"a {op} b"); r = r if type(r) is not str or len(r) < 50 else len(r)
            except Exception as ex: r = type(ex).__name__ + ": " + str(ex)
            try:
                c = a.copy() if isinstance(a, (list, set, dict)) else a
                ns = {'c': c, 'b': b}; exec(f"c {op}= b", ns); r2 = ns['c']
            except Exception as ex: r2 = type(ex).__name__ + ": " + str(ex)
            print(repr(a), op, repr(b), r, "|", r2)
    for op in "+-~": 
        try: print(eval(op + "a"))
        except Exception as ex: print(ex)
# unpack
def U(src, **k):
    ns = dict(k)
    try: exec(src, ns); print({a: b for a, b in ns.items() if len(a) == 1 and a not in k and a != 'f'})
    except Exception as x: print(src, type(x).__name__, x)
U("a, b = 1, 2"); U("a, = [1]"); U("[a, b] = 'xy'"); U("(a, (b, *c), d) = 1, (2, 3, 4), 5"); U("*a, b = 1,"); U("*a, = []"); U("a, *b, c = range(5)"); U("a, *b, c = [1]"); U("a, b = [1]"); U("a, b = 1, 2, 3"); U("a, b = {1: 2, 3: 4}"); U("a, b = 5"); U("a, b = None"); U("a, b = iter(())"); U("() = []"); U("[] = ()"); U("() = [1]"); U("() = 5"); U("a, b = b, a", ); U("a = b, c = d = 1, 2"); U("a, a = 1, 2"); U("for a, *b in [(1, 2, 3), 'xyz']: pass"); U("for a, b in [(1, 2, 3)]: pass"); U("for a in 5: pass"); U("a = *[1, 2], *'ab'"); U("a = [*{1: 2}, *()]"); U("a = {*[1, 1], 2}"); U("a = {**{1: 2}, 1: 3, **{4: 5}}"); U("a = [*5]"); U("a = {**5}"); U("a = {*5}"); U("a = (*5,)"); U("a = {**[1]}"); U("a = [*None]"); U("a: int = 5"); U("a, b = (c := 5), c"); U("a[0], a = 1, [0]", ); U("x = [1, 2]; i = 0; i, x[i] = 1, 5; a = x"); U("a = b = c = []"); U("(a) = 1; (b), (c) = 1, 2"); U("[a, [b, [*c]]] = 1, (2, '345')"); U("a, b, *c, d = 'ab'"); U("for (a, b), c in [((1, 2), 3)]: pass"); U("with (open(__file__)) as a: a = 1", __file__=__file__); U("a = 1,; b = (1); c = ()"); U("for a in 1, 2, *[3, 4]: pass"); U("def f(): return 1, *[2]\na = f()"); U("def f(): yield 1, *[2]\na = list(f())"); U("a = {}; a['x'], a['y'] = 1, 2"); U("a = x[1, 2], x[1:2], x[1:2, ::3], x[...], x[()], x[*[1, 2]], x[*[1], 5:6]", x=type('X', (), {'__getitem__': lambda s, k: k})())
