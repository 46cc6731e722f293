class O:
    def __delattr__(self, n): print("delattr", n)
    def __delitem__(self, k): print("delitem", k)
o = O()
del o.x, o[1], o[1:2], o[1, 2], (o.y, [o.z, o["k"]]), ()
a = b = c = 1
del (a), [b], (c,)
print([n for n in "abc" if n in globals()])
l = list(range(10))
del l[0], l[-1], l[::3], l[1:3]
print(l)
d = {"a": 1, "b": 2}
del d["a"]
print(d)
def f():
    x = 1
    def g(): return x
    del x
    try: g()
    except NameError as e: print(e)
    try: del x
    except UnboundLocalError as e: print(e)
    x = 2
    return g()
print(f())
def h():
    global G
    G = 1
    del G
    try: del G
    except NameError as e: print(e)
h()
class C:
    y = 1
    del y
    try: del y
    except NameError as e: print(e)
for bad in ("del undefined", "del l[100]", "del d['zz']", "del (5).x", "del 'abc'[0]", "del (1,)[0]", "del None.x", "del C.nothing", "del C().x", "del l['x']", "del l[::0]", "del d[[]]", "del len", "del int.real", "del print.x", "del f.__code__", "del C.__dict__"):
    try:
        exec(bad)
        print(bad, "ok")
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
for source in ("del", "del 1", "del f()", "del a + b", "del (a, 1)", "del *a", "del a, *b", "del None", "del [a, f()]", "del {a}", "del {}", "del 'x'", "del a if b else c", "del (a for a in b)", "del lambda: 1", "del (yield)", "del a.b, c[0], (d,)", "del (a", "del a b", "del -a", "del a == b", "del a,", "del ,", "del ()", "del []", "del ((a)), [b]", "del a := 1", "del (a := 1)", "del await x", "del ...", "del f'{a}'"):
    try:
        compile(source, "s", "exec")
        print(source, "compiles")
    except SyntaxError as e:
        print(source, "->", e.msg, e.offset)
