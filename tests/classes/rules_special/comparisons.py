# Rich comparison: reflection, NotImplemented both ways, identity, subclasses.
import operator
names = ["eq", "ne", "lt", "le", "gt", "ge"]
log = []
def method(tag, name, result):
    def m(self, other):
        log.append("%s.%s" % (tag, name))
        return result
    return m
def cls(tag, base=object, which=names, result="r"):
    ns = {"__%s__" % n: method(tag, n, result) for n in which}
    ns["__hash__"] = object.__hash__
    return type(tag, (base,), ns)
NI = NotImplemented
A = cls("A"); B = cls("B"); N = cls("N", result=NI); Sub = cls("Sub", A); SubN = cls("SubN", A, result=NI)
SubPlain = type("SubPlain", (A,), {})
OnlyEq = cls("OnlyEq", which=["eq"], result=NI); OnlyEqT = cls("OnlyEqT", which=["eq"], result=[])
OnlyNe = cls("OnlyNe", which=["ne"], result=NI); OnlyLt = cls("OnlyLt", which=["lt"], result="lt")
Plain = type("Plain", (), {})
SubInt = cls("SubInt", int)
kinds = [A, B, N, Sub, SubN, SubPlain, OnlyEq, OnlyEqT, OnlyNe, OnlyLt, Plain, SubInt]
for L in kinds:
    for R in kinds:
        row = []
        x, y = L(), R()
        for n in names:
            log.clear()
            try:
                r = getattr(operator, n)(x, y)
            except TypeError as e:
                r = "T"
            row.append("%s=%s(%s)" % (n, r, ",".join(log)))
        print(L.__name__, R.__name__, " ".join(row))
for k in kinds:
    x = k()
    row = []
    for n in names:
        log.clear()
        try:
            r = getattr(operator, n)(x, x)
        except TypeError as e:
            r = str(e)
        row.append("%s=%s(%s)" % (n, r, ",".join(log)))
    print(k.__name__, "self", " ".join(row))
for a, b in ((1, "a"), (None, None), ([], ()), (1j, 1j), (Plain(), Plain()), (N(), N()), (N(), 1), ({}, {}), (int, str), (..., 1), (len, len)):
    for n in names[2:]:
        try:
            getattr(operator, n)(a, b)
            print("fine", n)
        except TypeError as e:
            print(e)
class Raises:
    def __eq__(self, o): raise ValueError("eq")
    def __bool__(self): raise ValueError("bool")
    def __lt__(self, o): return self
for f in (lambda: Raises() == 1, lambda: 1 == Raises(), lambda: [Raises()] == [1], lambda: Raises() in [1], lambda: [1].index(Raises()),
          lambda: Raises() != 1, lambda: (1, Raises()) < (1, 2), lambda: sorted([Raises(), Raises()]), lambda: max(Raises(), Raises()), lambda: 1 < Raises() < 3):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
r = Raises()
print([r] == [r], r in [r], (r,) == (r,), [r].count(r), [r, 1].index(r))
print(object().__eq__(1), object().__ne__(1), object().__lt__(1), r.__ne__ is not None, object.__eq__(r, r))
