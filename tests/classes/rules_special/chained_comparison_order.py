# Evaluation order and truth in chains of comparisons and boolean operators.
log = []
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): log.append("%s<%s" % (self.n, o.n)); return R(self.n < o.n, "%s<%s" % (self.n, o.n))
    def __eq__(self, o): log.append("%s==%s" % (self.n, o.n)); return R(self.n == o.n, "==")
    def __contains__(self, o): log.append("%s in %s" % (o.n, self.n)); return o.n < self.n
    def __repr__(self): return "V%d" % self.n
class R:
    def __init__(self, v, t): self.v, self.t = v, t
    def __bool__(self): log.append("bool(%s)" % self.t); return self.v
    def __repr__(self): return "R(%s)" % self.t
    def __lt__(self, o): log.append("R<"); return "R<"
    def __eq__(self, o): log.append("R=="); return "R=="
def v(n): log.append("v%d" % n); return V(n)
def show(label, r):
    print(label, r, log)
    log.clear()
show("a<b<c", v(1) < v(2) < v(3))
show("a<b<c false", v(2) < v(1) < v(3))
show("four", v(1) < v(2) < v(2) < v(3))
show("eq", v(1) == v(1) == v(1))
show("in", v(1) in v(2) in v(3))
show("paren", (v(1) < v(2)) < v(3))
show("is", v(1) is v(1) is not v(2))
show("not in", v(1) not in v(0) not in v(0))
show("not", not v(1) < v(2))
show("and", v(1) < v(2) and v(2) < v(1) and v(0) < v(1))
show("or", v(2) < v(1) or v(1) < v(2) or v(0) < v(1))
show("if", "yes" if v(1) < v(2) < v(0) else "no")
if v(1) < v(2) < v(3): show("stmt", "taken")
while v(1) < v(2) < v(0): pass
show("while", "done")
assert v(1) < v(2)
show("assert", None)
show("lambda", (lambda: v(1) < v(2) < v(0))())
show("comp", [x for x in (1, 2) if v(x) < v(2) < v(3)])
class Odd:
    def __bool__(self): return 1
class Odd2:
    def __bool__(self): return None
class Odd3:
    def __len__(self): return -1
class Odd4:
    def __len__(self): return "x"
class Odd5:
    def __len__(self): return 10 ** 30
class Odd6:
    def __len__(self): return 1.0
class Odd7:
    def __bool__(self): raise KeyError("bool")
class Odd8:
    def __len__(self): return 0
    def __bool__(self): return True
class Cmp:
    def __init__(self, r): self.r = r
    def __lt__(self, o): return self.r
    __eq__ = __contains__ = __lt__
for o in (Odd, Odd2, Odd3, Odd4, Odd5, Odd6, Odd7, Odd8):
    for label, f in (("bool", lambda: bool(o())), ("not", lambda: not o()), ("and", lambda: type(o() and 1).__name__),
                     ("chain", lambda: Cmp(o()) < 1 < 2), ("in", lambda: 1 in Cmp(o())), ("any", lambda: any([o()])),
                     ("list eq", lambda: [Cmp(o())] == [1]), ("filter", lambda: len(list(filter(None, [o()])))),
                     ("if", lambda: 1 if o() else 2), ("sorted", lambda: len(sorted([Cmp(o()), Cmp(o())])))):
        try:
            print(o.__name__, label, f())
        except Exception as e:
            print(o.__name__, label, type(e).__name__, e)
