log = []
def t(x, v=None):
    log.append(x)
    return x if v is None else v
def show(label):
    print(label, log)
    log.clear()
t(1) + t(2) * t(3) - t(4); show("arith")
t(2) ** t(3) ** t(1); show("power")
(t(1), t(2))[t(0)]; show("subscript")
{t("a"): t("b"), t("c"): t("d")}; show("dict")
t("f", lambda *a, **k: 0)(t(1), *t(2, [1]), t(3), x=t(4), **t(5, {})); show("call")
t(1) < t(2) < t(3); show("chain")
t(3) < t(2) < t(1); show("chain stops")
t(1) and t(0) or t(2); show("bool")
t(1) if t(0) else t(2); show("cond")
a = [0, 0]
t("l", a)[t(0)] = t("v"); show("assign item")
t("l", a)[t(0)], t("m", a)[t(1)] = t("v"), t("w"); show("tuple assign")
class O: pass
o = O()
t("o", o).x = t("p", o).y = t("v"); show("chained")
a = [1, 2, 3]
t("l", a)[t(0)] += t(5); show("aug item")
o.x = 1
t("o", o).x += t(5); show("aug attr")
a[t(0):t(2):t(1)]; show("slice")
f"{t(1)}{t(2):{t(3)}}{t(4)!r}"; show("fstring")
[t(i) for i in t("it", [1, 2]) if t(f"if{i}")]; show("comp")
def g(x=t("default1"), *, y: t("annotation") = t("default2")) -> t("return"): pass
show("def")
@t("deco1", lambda f: f)
@t("deco2", lambda f: f)
def h(a=t("d")): pass
show("decorated")
class C(t("base", object), metaclass=t("meta", type)):
    t("body")
show("class")
lambda x=t(1): t(2); show("lambda")
assert t(1), t("never"); show("assert")
del t("l", a)[t(0)], t("o", o).x; show("del")
with t("m", __import__("contextlib").nullcontext(5)) as t("o", o).z: t("body")
show("with")
for t("o", o).i in t("iter", [1]): t("body")
show("for")
(t(1), *t("star", [2]), t(3)); show("star")
t(1) in t("c", [1]) in t("d", [[1]]); show("in")
not t(1); -t(2); show("unary")
(x := t(1)) + t(2); show("walrus")
try: t("e", [])[t(5)]
except IndexError: show("error")
i = 0
i, a[i] = 1, 9
print(i, a)
x = y = z = []
print(x is z)
a = b = [1, 2]
a[0], a = a, 5
print(a, b[0] is b)
