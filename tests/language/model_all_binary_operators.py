class Op:
    def __init__(self, n): self.n = n
    def __repr__(self): return self.n
names = "add sub mul matmul truediv floordiv mod pow lshift rshift and xor or".split()
for n in names:
    setattr(Op, f"__{n}__", lambda s, o, *m, n=n: f"{s}.{n}({o})")
    setattr(Op, f"__r{n}__", lambda s, o, n=n: f"{s}.r{n}({o})")
    setattr(Op, f"__i{n}__", lambda s, o, n=n: f"{s}.i{n}({o})")
signs = "+ - * @ / // % ** << >> & ^ |".split()
a, b = Op("a"), Op("b")
for s in signs:
    print(s, eval(f"a {s} b"), eval(f"a {s} 1"), eval(f"1 {s} a"), end=" ")
    x = a
    exec(f"x {s}= b")
    print(x)
print(pow(a, 2), pow(a, 2, 3), divmod if False else "")
for n in ("neg", "pos", "invert", "abs"): setattr(Op, f"__{n}__", lambda s, n=n: n)
print(-a, +a, ~a, abs(a))
for n in names: delattr(Op, f"__i{n}__")
for s in signs:
    x = a
    exec(f"x {s}= b")
    print(x, end=" ")
print()
for n in names: delattr(Op, f"__{n}__"); delattr(Op, f"__r{n}__")
for s in signs:
    for e in (f"a {s} b", f"a {s} 1", f"1 {s} a"):
        try: eval(e)
        except TypeError as err: print(err)
    try: exec(f"x = a; x {s}= 1")
    except TypeError as err: print(err)
