from __future__ import annotations
exprs = """a|a.b|a[1]|a[1, 2]|a[1,]|a[(1, 2)]|a[1:2]|a[::2, ...]|a[:]|list[int]|dict[str, int | None]|'x'|"it's"|u'x'|b"q"|1|1.0|1e400|1j|1e400j|-1|- -1|not a|not (a and b)|a or b and c|(a or b) and c|a if b else c|(a if b else c) if d else (e if f else g)|lambda: 1|lambda x, /, y=1, *a, z, w=2, **k: x|lambda *, a: a|lambda x, y: (x, y)|(lambda: 1)()|a + b * c|(a + b) * c|a ** b ** c|(a ** b) ** c|-a ** b|(-a) ** b|a - (b - c)|a - b - c|a << b >> c|a & b | c ^ d|~a|a < b <= c|(a < b) < c|a is not b|a not in b|not a in b|a @ b|a // b % c|[1, 2]|[]|()|(1,)|(1, 2)|{1, 2}|{}|{1: 2, **a}|{**a | b}|[x for x in y]|[x for x in y if a if b for z in w]|{x: y for x, y in z}|{x for x, in z}|(x for x in y)|f(x for x in y)|f((x for x in y), 1)|f(a, *b, c=1, **d)|f()(1)[2].e|(1).real|1.5.real|1.e|(a.b).c|(x := 1)|f(x := 1)|[*a, b]|f'{a}'|f'{a!r}b{c:>{d}}{{}}'|f"{'a'}"|f'{ {1: 2}[1] }'|f''|f'a' 'b'|f'{a:%Y}'|'a' 'b'|None|True|...|a if (yield) else b|(a, b)[0]|(a if b else c).d|(a and b).c|-a.b|(-a).b|(-1).x|await_|a == (b == c)|(a, *b)|x[*a]|x[*a, b]|(not a) + 1|not a == b|-(a + b)|+a|a and (b and c)|(a and b) and c|f'{lambda_}'|f'{(lambda: 1)}'|f'{a if b else c}'|f'{a, b}'|'\\n'|'\\''|f'\\n{a}'|f"{x!s:^{y}.{z}}"|f'{a=}'|{(a, b): (c, d)}|{(a, b)}|[(a, b)]|f((a, b))|a[(lambda: 1)]|a[b if c else d]|(lambda: (x := 1))|1_000|0x1F|0b1|1e5|.5|1E-7|'é'|'\\ud800'|a[b:c, d]|a[b:(c, d)]|lambda *a: a|lambda **k: k|lambda x=1: 2|lambda x,/: 1|lambda x, *, y=2: 1|~(-a)|not (not a)|-(-a)|(a ** -b)|a ** (b + c)|(await_ ** 2)|{**(a or b)}|f(**(a or b))|[*(a or b)]|[*a | b]""".split("|")
exprs = [e for e in exprs] 
# join those cut at | by accident: evaluate only valid ones
ok = 0
for e in exprs + ["a | b", "int | None", "(a | b) & c", "a | (b | c)", "{**a | b}", "[*a | b]"]:
    ns = {}
    try:
        exec("from __future__ import annotations\nx: " + e + "\ndef f(a: " + e + ") -> " + e + ": pass", ns)
    except SyntaxError as x:
        print("S", e, x.msg); continue
    print(ns['__annotations__'], ns['f'].__annotations__ == {'a': ns['__annotations__']['x'], 'return': ns['__annotations__']['x']})
class A:
    x: undefined.thing[int] = 5
    y: "quoted"
    def m(self, *args: *Ts, **kw: K[int]) -> Self: 
        z: nope
        return 1
print(A.__annotations__, A.m.__annotations__)
