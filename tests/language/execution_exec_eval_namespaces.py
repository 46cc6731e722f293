g, l = {"a": 1}, {"b": 2}
exec("c = a + b; global d; d = 5", g, l)
del g["__builtins__"]
print(g, l)
print(eval("a + b", {"a": 1}, {"b": 5}), eval("[a for _ in 'x']", {"a": 1}))
class M(dict):
    def __missing__(self, k): return f"<{k}>"
    def __getitem__(self, k): print("get", k); return super().__getitem__(k)
    def __setitem__(self, k, v): print("set", k); super().__setitem__(k, v)
    def __delitem__(self, k): print("del", k); super().__delitem__(k)
print(eval("x + y", {}, M(x="1")))
exec("a = b; del a\ndef f(): return a", {}, m := M())
print(sorted(m))
class Map:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def keys(self): return self.d.keys()
mm = Map()
exec("q = 1; r = q + 1", {}, mm)
print(mm.d)
def f():
    x = 1
    exec("x = 2; y = 3")
    ns = {}
    exec("x = 2; y = 3", globals(), ns)
    return x, ns, eval("x + 1"), "y" in locals()
print(f())
for args in (("1 +",), ("x = 1",), (5,), (b"1 + 1",), (bytearray(b"2"),), ("  1",), ("\n1",), ("1\n\n",), ("1", []), ("1", None, 5), ("1;",), ("",), ("a\0b",), ("#",), (None,)):
    try:
        print(args, "->", eval(*args))
    except Exception as e:
        print(args, "->", type(e).__name__, e)
for args in ((5,), ("x", 5), ("pass", {}, 5), (compile("zz = 3", "", "exec"), gg := {}), ("return",), ("yield",), ("x =",), (None,)):
    try:
        print(len(args), "->", exec(*args))
    except Exception as e:
        print(type(e).__name__, e)
print(gg["zz"], exec("1", globals=gg), eval("zz", globals=gg, locals={"zz": 4}), exec("k = 1", locals=gg), gg["k"])
