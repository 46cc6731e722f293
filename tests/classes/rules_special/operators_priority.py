# Which operand is asked first, for every binary operator.
import operator
ops = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "xor", "or", "divmod"]
fn = {n: divmod if n == "divmod" else getattr(operator, n + "_" if n in ("and", "or") else n) for n in ops}
log = []
def method(tag, name, result):
    def m(self, *a):
        log.append(tag + "." + name)
        return result
    return m
def cls(tag, base=object, fwd=None, ref=None, both=None):
    ns = {}
    for n in ops:
        if fwd is not None: ns["__%s__" % n] = method(tag, n, fwd)
        if ref is not None: ns["__r%s__" % n] = method(tag, "r" + n, ref)
    return type(tag, (base,), ns)
NI = NotImplemented
A = cls("A", fwd="fA", ref="rA")
B = cls("B", fwd="fB", ref="rB")
Sub = cls("Sub", A, fwd="fS", ref="rS")
SubNothing = type("SubNothing", (A,), {})
SubRef = cls("SubRef", A, ref="rSR")
SubFwd = cls("SubFwd", A, fwd="fSF")
NIboth = cls("NIboth", fwd=NI, ref=NI)
SubNI = cls("SubNI", A, fwd=NI, ref=NI)
Plain = type("Plain", (), {})
RefOnly = cls("RefOnly", ref="rRO")
SubSame = type("SubSame", (A,), {"__r%s__" % n: A.__dict__["__r%s__" % n] for n in ops})
IntSub = cls("IntSub", int, ref="rIS")
IntBoth = cls("IntBoth", int, fwd="fIB", ref="rIB")
IntPlain = type("IntPlain", (int,), {})
kinds = [A, B, Sub, SubNothing, SubRef, SubFwd, NIboth, SubNI, Plain, RefOnly, SubSame, IntSub, IntBoth, IntPlain]
def run(f, x, y, n):
    log.clear()
    try:
        r = f(x, y)
    except TypeError as e:
        r = "TypeError"
    return "%s %s" % (r if not isinstance(r, (int, float, tuple)) else "number", "".join(l.replace(n, "*") + ";" for l in log))
for L in kinds:
    for R in kinds:
        results = {run(fn[n], L(), R(), n): n for n in ops if not (n in ("truediv", "floordiv", "mod", "divmod") and issubclass(L, int) and issubclass(R, int))}
        print(L.__name__, R.__name__, sorted(results))
for k in kinds:
    print(k.__name__, [run(fn[n], k(), 5, n) for n in ("add", "pow", "divmod")], [run(fn[n], 5, k(), n) for n in ("add", "pow")])
for n in ops:
    for x, y in ((Plain(), Plain()), (Plain(), 1), ("s", Plain()), (NIboth(), NIboth()), (NIboth(), 1), (1, NIboth()), (None, Plain())):
        try:
            fn[n](x, y)
        except TypeError as e:
            print(n, e)
