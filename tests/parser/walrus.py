# := binds and gives the value.
if (n := len("abcd")) > 3:
    print("long", n)
while (n := n - 1) > 1:
    print("n", n)
print((a := 1) + (b := 2), a, b, [c := 3, c * 2], (d := (1, 2)), d)
print(max(m := [3, 1, 2]), m, f"{(e := 5)} {e}")
data = [1, 2, 3, 4]
print([y for x in data if (y := x * 2) > 4], y)
print({(k := "key"): (v := k.upper())}, k, v)


def f(x, y=(z := 10)):
    return x + y + (w := 1)


print(f(1), z, (g := lambda: (h := 5))(), "h" in globals())
print((x := 5, 6), x)
print(any((hit := v) > 2 for v in data), hit)
i = 0
l = [i := i + 1, i := i + 1, i]
print(l, data[(j := 1)], data[(s := slice(0, 2))], s)
print(not (u := 0), (t := 1) if (r := 0) else (o := 2), r, o)
for source in ("x := 1", "(x.a := 1)", "(x[0] := 1)", "((a, b) := 1)", "f(x := 1, y = 2)", "f(a=x := 1)",
               "f(a=(x := 1))", "lambda: x := 1", "(lambda: (x := 1))", "def f(a=x := 1): pass", "{x := 1}", "[x := 1, 2]",
               "{(a := 1): 2}", "{a := 1: 2}", "a[b := 1]", "(True := 1)", "with (x := 1): pass", "x = y := 1", "x = (y := 1)"):
    try:
        compile(source, "s", "exec")
        print(source, "fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
