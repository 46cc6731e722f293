class A:
    def __getattr__(self, n): print("attr", n); return self
    def __getitem__(self, k): print("item", k); return self
    def __call__(self, *a): print("call", a); return self
a = A()
a.b.c[1][2:3].d(1)(2)[...]["k", 1:2, ::3]
print(1 .real, 1.0.real, "a".upper(), [1, 2][0], (1, 2)[-1], {"a": {"b": 1}}["a"]["b"], "abc"[1:][0], b"ab"[0], b"ab"[:1])
s = "hello"
print(s[::-1], s[1:4], s[-3:-1], s[10:], s[:-10], s[::2], s[4:1:-1], s[4:1], s[None:None:None], s[True:], s[slice(1, 3)])
l = list(range(10))
print(l[2:8:3], l[::-4], l[8:2:-2], l[-100:3], l[5:100], l[10**20:], l[:-10**20:-1])
class I:
    def __index__(self): return 2
print(l[I()], l[I():], l[:I()], s[I()], (1, 2, 3)[I()], range(5)[I()], b"abc"[I():])
for bad in ("l[1.0]", "l['a']", "l[None]", "l[10]", "l[-11]", "l[1, 2]", "l[::0]", "l['a':]", "s[5]", "s['x']", "()[0]", "{}['x']", "l[10**20]", "s[10**20]", "b''[0]", "range(3)[3]", "l[1:2, 3]", "l[slice(1.5)]", "s.nothing", "None[0]", "len[0]", "{}.x", "int.y", "l.append.z", "{1: 2}[[]]", "5 .x", "s[0][1]"):
    try:
        eval(bad)
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
