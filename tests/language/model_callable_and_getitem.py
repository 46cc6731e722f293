class C:
    def __call__(self, *a, **k): return ("call", a, k)
    def __getitem__(self, k): return ("get", k)
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
    def __class_getitem__(cls, k): return ("class", k)
    def __contains__(self, v): return v
c = C()
print(c(1, *[2], x=3, **{"y": 4}), callable(c), callable(C), callable(1))
print(c[1], c[1, 2], c[1:2], c[::3, ...], c[*[1, 2]], c[()], C[int], c[1:2, *[3]])
c[1] = 2
c[1:2] = 3
del c[1, 2], c[3]
c[1] += "x" if False else (5,)
print(1 in c, 0 in c, "" not in c, [] in c)
for bad in ("5[0]", "5[0] = 1", "del 5[0]" if False else "del (5)[0]", "None()", "int[0]", "len[0]", "[][1.5]", "{}[[]]", "()['a']", "'abc'[None]", "(1,)[0] = 1", "'x'[0] = 'y'", "del 'x'[0]", "object()[1]", "1 in 5", "C()[1]()", "[1][1:2:0]", "range(3)['x']"):
    try:
        exec(bad)
        print(bad, "ok")
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
c.__call__ = lambda: "instance"
print(c())
