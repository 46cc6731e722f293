if (n := 10) > 5: print(n)
while (n := n - 3) > 0: print(n, end=" ")
print(n)
print([y := 1, y + 1, y ** 2], (z := 3, 4), z, f"{(k := 5)}", k, f"{k:=+5}")
def f(a=(d := 7)): return a
print(f(), d)
print((lambda: (q := 2) + q)(), any((hit := v) > 2 for v in [1, 3, 5]), hit)
total = 0
print([total := total + v for v in range(5)], total)
x = {"a": (w := 1), (key := "b"): key}
print(x, w, [(m := v) for v in "ab"][-1], m, (a := (b := 2) + 1), a, b)
print(max((len_ := len(s)) for s in ["a", "bbb"]), len_)
i = 0
l = [0, 1, 2]
print(l[(i := 1)], l[i:=2] if True else 0, i, {(u := 1), (u := u + 1)}, u)
for source in ("x := 1", "(x := 1) = 2", "(x.y := 1)", "(x[0] := 1)", "((x, y) := 1)", "(x := 1, 2)", "x = y := 1", "x = (y := 1)", "f(x := 1)", "f(x=y := 1)", "f(x=(y := 1))", "lambda: x := 1", "lambda: (x := 1)", "def f(x := 1): pass", "def f(x=y := 1): pass", "del (x := 1)", "for x in y := []: pass", "with x := 1: pass", "(x := yield)", "(yield := 1)", "(None := 1)", "(x := *y)", "(*x := 1)", "return_ = (x := 1)", "assert x := 1", "assert (x := 1)", "print(x := 1)", "@(x := print)\ndef f(): pass", "@x := print\ndef f(): pass", "{x := 1}", "{x := 1: 2}", "{1: x := 2}", "[x := 1]", "(x: int := 1)", "x += (y := 1)", "if x := 1: pass", "('a' := 1)", "(f() := 1)", "(a + b := 1)", "(a if b else c := 1)", "(True := 1)", "(__debug__ := 1)"):
    try:
        compile(source, "s", "exec")
        print(source.encode(), "compiles")
    except SyntaxError as e:
        print(source.encode(), "->", e.msg, e.offset)
