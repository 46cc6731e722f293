a, b = [1, 2], {"k": 3}
print([*a, *a], (*a,), {*a}, {**b, **b}, print(*a, **{"sep": "-"}))
x = *a, 3
print(x, [*a][0], *a, *[], *"xy")
def f(): return *a, 5
def g(): yield *a, 6
print(f(), *g())
for y in *a, 7: print(y, end=" ")
print()
first, *rest = *a, *a
print(first, rest)
*x, = a
[*y] = a
(*z,) = a
print(x, y, z)
(p, *q), r = "abc", 1
print(p, q, r)
a[:], *c = [[9, 8], 1, 2]
print(a, c)
d = {}
d["x"], *d["rest"] = 1, 2, 3
print(d)
class T:
    def __getitem__(self, k): return k
t = T()
print(t[*a], t[1, *a], t[*a, 1:2], t[*()], t[*a, *a])
def h(*args: *tuple[int, ...]): return args
print(h.__annotations__, h(1))
print([*{}.items()], [*range(3), *map(str, a)], {*(), *[1]}, [*(i for i in a)])
for source in ("*a", "*a = 1", "*a, *b = 1", "a = *b", "(*a)", "[*a, *b] = 1", "print(*)", "del *a", "del *a, b", "for *a in b: pass", "for *a, in b: pass", "*a += 1", "x = (*a)", "return_ = *a,", "*a,", "a = *b, = c", "with x as *y: pass", "lambda: *a", "(lambda: (*a,))", "**a", "(**a)", "[**a]", "f(**a, *b)", "a[*b] = 1", "del a[*b]", "a[*b:c]", "a[**b]", "x if *a else b", "not *a", "*a if b else c,", "*a or b,", "*a + b,", "{*a: 1}", "{**a, *b}", "f'{*a}'", "f'{*a,}'", "assert *a", "raise *a", "if *a: pass", "for x in *a: pass", "def f(*): pass", "def f(*, a): pass", "class C(*a): pass", "class C(**a): pass", "@*a\ndef f(): pass", "*(a, b) = c", "*[a, *b], = c", "(*(*a,),)"):
    try:
        compile(source, "s", "exec")
        print(source.encode(), "compiles")
    except SyntaxError as e:
        print(source.encode(), "->", e.msg, e.offset)
