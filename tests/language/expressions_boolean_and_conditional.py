class B:
    def __init__(self, n, v): self.n, self.v = n, v
    def __bool__(self): print("bool", self.n); return self.v
    def __repr__(self): return self.n
t, f = B("t", True), B("f", False)
print(t and f, f and t, t or f, f or t, not t, not f)
print(t and t and f or t, (f or t) and f, t if f else f, f if t else t, (t if f else f) if t else 0)
print(t and not f, not (t and f), not t or not f)
if t and f or t: print("if")
while f or not t: break
else: print("else")
print([] or {} or 0 or "" or None, 1 and "a" and [], 0 and 1 / 0, 1 or 1 / 0, () and 1, None or ())
print(1 if 1 else 2 if 0 else 3, 1 if 0 else 2 if 0 else 3, (lambda: 1 if 0 else 2)(), [1 if x else 2 for x in (0, 1)])
x = 5
print("big" if x > 3 else "small", x if not x else -x, (x or 1) and 2, not x is None, not x in [5])
for source in ("1 if 2", "1 if 2 else", "if 1 else 2", "1 else 2", "x = 1 if 2 else pass", "not", "1 and", "or 1", "1 not 2", "1 is not not 1", "1 if x := 2 else 3", "a if b else c = 1", "1 if 1 else 2 = 3", "lambda: 1 if 0", "a and b = 1", "not a = 1"):
    try:
        compile(source, "s", "exec")
        print(source, "compiles")
    except SyntaxError as e:
        print(source, "->", e.msg, e.offset)
