def f(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(*[1, 2], c=3), f(*[1], *[2, 3], c=1, **{"d": 2}, **{"z": 3}))
print(f(c=1, a=2), f(c=1, *[5]), f(*(), **{"a": 1, "c": 2}), f(1, *[], c=3, **{}))
def t(x): print("eval", x); return x
def tt(x): print("eval", x); return f
tt("fn")(t(1), *[t(2)], c=t(3), *[t(4)], **{"e": t(5)}, g=t(6))
def g(a, /, b, *, c): return a, b, c
print(g(1, 2, c=3), g(1, b=2, c=3))
def h(a, /, **kw): return a, kw
print(h(1, a=2))
for bad in ("f()", "f(1)", "f(1, 2, b=3, c=1)", "f(1, c=1, **{'c': 2})", "f(1, **{'c': 1}, **{'c': 2})", "f(1, c=1, **{1: 2})", "f(*5)", "f(**5)", "f(**{'a': 1}, a=1, c=2)", "g(1, 2, 3)", "g(a=1, b=2, c=3)", "g(1, 2)", "g()", "g(1)", "g(1, 2, c=3, d=4)", "g(1, 2, d=4)", "h()", "h(a=1)", "g(1, 2, 3, 4, c=1)", "(lambda: 1)(1)", "(lambda x: 1)()", "(lambda x, y, z: 1)()", "(lambda *, k: 1)()", "(lambda *, k, m, n: 1)()", "f(1, c=2, **None)", "f(1, *None)", "len()", "len(1, 2)", "len(x=1)", "print(1, foo=2)", "int(1, 2, 3)", "dict([1])", "dict(1, 2)", "5()", "None(1)", "'a'()", "f(1, *[2], b=3, c=1)", "(lambda a=1, b=2: 0)(1, 2, 3)", "(lambda a, b=2, *, c: 0)(1, 2, 3, 4)", "isinstance(1)", "max()", "max([])", "range()", "''.join()", "[].append()", "[].append(1, 2)", "{}.get()", "g(1, c=3, b=2, a=1)"):
    try:
        eval(bad)
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
