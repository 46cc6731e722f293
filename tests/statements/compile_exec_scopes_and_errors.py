# compile, eval and exec with namespaces; locals(); errors of scopes.
import sys
def ex(src, mode="exec", **ns):
    try:
        r = eval(compile(src, "<s>", mode), ns)
        if mode == 'eval': print(r)
    except BaseException as x: print("exec", repr(src)[:50], type(x).__name__, x)
# import global tests
ex("def f():\n import x\n global x"); ex("def f():\n from y import x\n global x"); ex("def f():\n def x(): pass\n global x"); ex("def f():\n class x: pass\n global x"); ex("def f():\n with y as x: pass\n global x"); ex("def f():\n try: pass\n except y as x: pass\n global x"); ex("def f():\n for x in y: pass\n global x"); ex("def f():\n (x := 1)\n global x"); ex("def f():\n del x\n global x"); ex("def f():\n x += 1\n global x"); ex("def f():\n x.y = 1\n global x"); ex("def f():\n match y:\n  case x: pass\n global x"); ex("def f():\n [x for x in y]\n global x"); ex("def f():\n x: int\n global x"); ex("def f():\n import x.y\n global x"); ex("def f():\n import a as x\n global x"); ex("def f():\n lambda: x\n global x"); ex("def f():\n nonlocal x\n global x"); ex("def g():\n x = 1\n def f():\n  global x\n  nonlocal x"); ex("class A:\n  x = 1\n  global x"); ex("x = 1\nglobal x"); ex("def f(a):\n nonlocal a"); ex("def f():\n  def g(): nonlocal y")
# eval / exec / compile
ex("1 + 1", "eval"); ex(" 1", "eval"); ex("x\n", "eval", x=3); ex("1;2", "eval"); ex("a = 1", "eval"); ex("if 1:\n 5\n", "single"); ex("1; 2", "single"); ex("None", "single"); ex("for i in range(2): i\n", "single"); ex("x = 1", "single"); ex("", "exec"); ex("\n\n", "exec"); ex("#c", "exec"); ex("   ", "exec"); ex("  x=1", "exec")
for a in [(1, "f", "exec"), ("1", 5, "exec"), ("1", "f", "foo"), ("1", "f", "exec", -1), ("1", "f", "exec", 1 << 30), ("1", "f"), (b"1+1", "f", "eval"), ("1\0", "f", "exec"), (bytearray(b"2"), "f", "eval"), ("1", b"bytes", "eval")]:
    try: c = compile(*a); print(c.co_filename, c.co_name, type(c).__name__)
    except BaseException as x: print(type(x).__name__, x)
def E(*a, **k):
    try: print(eval(*a, **k))
    except BaseException as x: print(type(x).__name__, x)
def X(*a, **k):
    try: print(exec(*a, **k))
    except BaseException as x: print(type(x).__name__, x)
E("x"); E("x", {"x": 1}); E("x", {}, {"x": 2}); E("x", {"x": 1}, {"x": 2}); E("x", 5); E("x", {}, 5); E(5); E("x", None, {"x": 3}); E("x", globals={"x": 4}); E("x", locals={"x": 5}); E("x", {"x": 1}, locals={"x": 6}); E(compile("x=1", "", "exec")); E(b"1+2"); E("__builtins__", {}) if 0 else None; E("len", {"__builtins__": {}}); E("len", {"__builtins__": {"len": 7}}); E("print", {"__builtins__": __builtins__}) ; E("(lambda: len)()", {"__builtins__": {"len": 8}}); X("import os", {"__builtins__": {}}); X("class A: pass", {"__builtins__": {}})
class Map:
    def __getitem__(self, k): print("get", k); return {"x": 10}[k]
    def __setitem__(self, k, v): print("set", k, type(v).__name__)
    def __delitem__(self, k): print("del", k)
E("x + 1", {}, Map()); E("y", {"y": 5}, Map()); E("z", {}, Map()); X("y = 1; del y; q: int = 5", {"__annotations__": 5}, Map()); X("def f(): pass\nclass A: pass\nimport sys\nfor i in [1]: pass", {}, Map())
class D(dict):
    def __missing__(self, k): return "missing " + k
    def __getitem__(self, k): return "get " + k
E("foo", {}, D()); 
g = {}; X("a = 1\ndef f(): return a\nb = [a for _ in 'x']\nc = [f() for _ in 'x']", g); print(sorted(g)[1:], g['b'], g['c'])
g = {}; l = {}; X("a = 1\ndef f(): return a\ntry:\n f()\nexcept NameError as e: print(e)\nprint([a for _ in 'x'])\nprint(list(a for _ in 'x')) if 0 else 0\nprint((lambda: 1)())", g, l); print(sorted(l))
def scope():
    a = 1; b = 2
    def inner(): return b
    print(eval("a"), sorted(locals())); exec("a = 5; c = 3"); print(a)
    try: c
    except NameError as x: print(x)
    try: print(eval("(lambda: a)()"))
    except NameError as x: print(x)
    try: print(eval("[a for _ in 'x']"))
    except NameError as x: print(x)
    print(eval("[b for _ in 'x']", globals(), locals()))
    l = locals(); l['a'] = 99; print(a, locals()['a'], l is locals())
    exec("a = 7", globals(), l); print(l['a'])
    del a
    print('a' in locals())
scope()
class C:
    x = 1
    exec("y = 2")
    locals()['z'] = 3
    print(y, z, sorted(k for k in locals() if k[0] != '_'))
    w = eval("x + y")
print(C.z, C.w)
print([locals() for q in [1]] [0].keys() if 0 else "")
def lc(): return [sorted(locals()) for q in [1]], {k: sorted(locals()) for k in 'a'}, list(sorted(locals()) for q in 'a')
print(lc())
def lc2(p):
    f = lambda v: sorted(locals())
    class K:
        p2 = p
        n = sorted(k for k in locals() if k[0] != '_')
    return f(1), K.n, sorted(locals())
print(lc2(1))
def lg():
    x = 1
    yield sorted(locals())
    y = 2
    yield sorted(locals())
print(list(lg()))
print(eval("globals() is g", {"g": 1}), exec.__name__)
X("return 1"); X("yield 1"); X("await x"); X("break"); X("continue"); X("lambda: (yield)"); E("(yield)"); X("def f(): return *1,"); X("class A: return 1"); X("class A: yield 1"); X("if 1: return"); X("for x in y: pass\nelse: break"); X("while 1:\n def f(): break"); X("class A:\n for i in [1]: break"); X("def f():\n  [(yield 1) for x in y]"); X("def f(): (x for x in (yield 1))"); X("x = [*a for a in b]"); X("*x"); X("*x,", {"x": [1]}); X("print(*x, **y, *z)"); X("f(**x, *y)"); X("f(a=1, 2)"); X("f(a=1, a=2)"); X("f(1=2)"); X("f(a.b=2)"); X("f(True=1)"); X("def f(a, a): pass"); X("def f(a=1, b): pass"); X("def f(*): pass"); X("def f(*, **k): pass"); X("def f(a, /, b, /): pass"); X("def f(/): pass"); X("def f(*a, *b): pass"); X("def f(**k, a): pass"); X("def f(None): pass"); X("lambda x, x: 1"); X("def f(*a, /): pass"); X("def f(a, *, /): pass"); X("def f(__debug__): pass"); X("__debug__ = 1"); X("f(__debug__=1)"); X("x.__debug__ = 1"); X("import __debug__"); X("def __debug__(): pass"); X("for __debug__ in x: pass"); X("(__debug__ := 1)"); X("None = 1"); X("True += 1"); X("x + 1 = 2"); X("f() = 1"); X("f() += 1"); X("(x, 1) = 2"); X("[x, y()] = 1"); X("x = 1 = y"); X("(a, b) += 1"); X("[a] += 1"); X("a: int = 1, 2"); X("(a, b): int"); X("[a]: int"); X("f(): int"); X("(a): int = 5\nprint(a, '__annotations__' in globals())", {}); X("a, b := 1"); X("(a, b := 1)"); X("(a.b := 1)"); X("(a[0] := 1)"); X("x := 1"); X("f(x := 1, y=2)", {'f': print}); X("[x := 1 for x in y]"); X("[y := 1 for x in [y for z in w]]"); X("[(lambda: (x := 1)) for x in y]"); X("class A: [y := 1 for x in 'a']"); X("[i for i in (j := [1])]"); X("[[(i := 1) for j in 'a'] for i in 'b']"); X("lambda: (x := 1)"); X("def f(x=(y := 1)): pass\nprint(y)", {}); X("{x := 1}"); X("{x := 1: 2}"); X("{(x := 1): 2}"); X("a[x := 1]"); X("a[x := 1, y := 2]"); X("with (x := y): pass"); X("assert (x := 1)"); X("del (x := 1)"); X("f'{x:=5}'", {'x': 1}); X("f'{(x:=5)}'")
