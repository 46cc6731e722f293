# In-place operators: own method, fallbacks, NotImplemented, what is bound.
log = []
names = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "xor", "or"]
signs = ["+", "-", "*", "@", "/", "//", "%", "**", "<<", ">>", "&", "^", "|"]
def method(name, result):
    def m(self, *a):
        log.append(name + (":%d" % len(a) if name == "ipow" else ""))
        return result
    return m
def run(x, sign, y):
    ns = {"x": x, "y": y}
    log.clear()
    try:
        exec("x %s= y" % sign, ns)
        r = ns["x"]
    except Exception as e:
        r = "%s: %s" % (type(e).__name__, e)
    return r if isinstance(r, str) else type(r).__name__, list(log)
class Plain: pass
class Refl: pass
for n in names:
    setattr(Refl, "__r%s__" % n, method("r" + n, "reflected"))
for n, s in zip(names, signs):
    variants = {
        "i": {"__i%s__" % n: method("i" + n, "inplace")},
        "i NI": {"__i%s__" % n: method("i" + n, NotImplemented)},
        "i NI f": {"__i%s__" % n: method("i" + n, NotImplemented), "__%s__" % n: method(n, "forward")},
        "f": {"__%s__" % n: method(n, "forward")},
        "i None": {"__i%s__" % n: None, "__%s__" % n: method(n, "forward")},
        "i returns None": {"__i%s__" % n: method("i" + n, None)},
    }
    for label, ns in variants.items():
        C = type("C", (), ns)
        print(s, label, run(C(), s, 1), run(C(), s, Refl()), run(C(), s, Plain()))
class Acc:
    def __init__(self): self.total = 0
    def __iadd__(self, o): self.total += o; return self
a = b = Acc()
a += 5
b += 6
print(a is b, a.total)
class Holder:
    def __init__(self): self.v = Acc(); self.log = []
    def __getitem__(self, k): self.log.append("get %r" % (k,)); return self.v
    def __setitem__(self, k, v): self.log.append("set %r %s" % (k, v is self.v))
h = Holder()
h["key"] += 1
h[1:2] += 1
h[...] += 1
h.v += 10
print(h.log, h.v.total)
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
class Prop:
    @property
    def p(self): return Acc()
o = Prop()
try:
    o.p += 1
except AttributeError as e:
    print(e)
order = []
def f(n): order.append(n); return h
f("target").v += (order.append("value"), 1)[1]
f("t")[order.append("index")] += (order.append("v"), 1)[1]
print(order)
def unbound():
    try:
        zz += 1
    except UnboundLocalError as e:
        print(e)
    zz = 0
unbound()
l = [1]; l2 = l
l += (2, 3); l *= 2
print(l2, l is l2)
s = {1}; s2 = s
s |= {2}; s ^= {1}; s &= {2, 3}; s -= {3}
print(s2, s is s2)
d = {1: 1}; d |= [(2, 2)]
print(d)
for expr in ("l += 5", "l *= 'a'", "s |= [1]", "d |= 5", "t += 1", "t += [1]", "n += 1", "st += 1"):
    try:
        exec(expr, {"l": [], "s": set(), "d": {}, "t": (), "n": None, "st": ""})
    except TypeError as e:
        print(expr, "->", e)
