# Errors raised inside special methods come out as they are.
import operator
class Boom(Exception): pass
def boom(*a, **k): raise Boom
names = "lt le eq ne gt ge add radd iadd sub mul matmul truediv floordiv mod pow lshift and or xor neg pos abs invert len bool iter next contains getitem setitem delitem call hash str repr format bytes int float complex index round enter exit dir reversed length_hint trunc divmod getattr getattribute setattr delattr sizeof".split()
def uses(o):
    def seti(): o[0] = 1
    def deli(): del o[0]
    def ia():
        x = o
        x += 1
    def wi():
        with o: pass
    def setat(): o.x = 1
    def delat(): del o.x
    return {
        "lt": [lambda: o < 1, lambda: sorted([o, o]), lambda: max(o, o)], "le": [lambda: o <= 1], "eq": [lambda: o == 1, lambda: [o] == [1], lambda: o in [1], lambda: [1].count(o), lambda: o != 1],
        "ne": [lambda: o != 1], "gt": [lambda: o > 1, lambda: 1 < o], "ge": [lambda: o >= 1], "add": [lambda: o + 1, lambda: sum([o, 1]), ia], "radd": [lambda: 1 + o, lambda: sum([o])],
        "iadd": [ia], "sub": [lambda: o - 1], "mul": [lambda: o * 1], "matmul": [lambda: o @ 1], "truediv": [lambda: o / 1], "floordiv": [lambda: o // 1], "mod": [lambda: o % 1], "pow": [lambda: o ** 1, lambda: pow(o, 1, 1)],
        "lshift": [lambda: o << 1], "and": [lambda: o & 1], "or": [lambda: o | 1], "xor": [lambda: o ^ 1], "neg": [lambda: -o], "pos": [lambda: +o], "abs": [lambda: abs(o)], "invert": [lambda: ~o],
        "len": [lambda: len(o), lambda: bool(o), lambda: 1 if o else 2], "bool": [lambda: not o, lambda: o and 1, lambda: any([o]), lambda: all([o]), lambda: list(filter(None, [o]))],
        "iter": [lambda: list(o), lambda: [*o], lambda: 1 in o, lambda: max(o), lambda: dict(o), lambda: print(*o), lambda: zip(o), lambda: "".join(o), lambda: set(o)], "next": [lambda: next(o)],
        "contains": [lambda: 1 in o], "getitem": [lambda: o[0], lambda: list(o), lambda: "%(x)s" % o, lambda: "{0[a]}".format(o)], "setitem": [seti], "delitem": [deli], "call": [lambda: o(), lambda: list(map(o, [1])), lambda: sorted([1], key=o)],
        "hash": [lambda: hash(o), lambda: {o}, lambda: {o: 1}, lambda: o in {}, lambda: frozenset([o])], "str": [lambda: str(o), lambda: f"{o}", lambda: "%s" % o, lambda: "{}".format(o), lambda: print(o)],
        "repr": [lambda: repr(o), lambda: [o].__repr__(), lambda: str(o), lambda: f"{o!r}", lambda: ascii(o), lambda: str((o,)), lambda: str({1: o})], "format": [lambda: format(o), lambda: f"{o:x}"], "bytes": [lambda: bytes(o)],
        "int": [lambda: int(o), lambda: "%d" % o], "float": [lambda: float(o), lambda: "%f" % o], "complex": [lambda: complex(o)], "index": [lambda: [1][o], lambda: hex(o), lambda: range(o), lambda: "a" * o, lambda: int(o), lambda: [1][o:], lambda: chr(o)],
        "round": [lambda: round(o)], "enter": [wi], "exit": [wi], "dir": [lambda: dir(o)], "reversed": [lambda: reversed(o)], "length_hint": [lambda: operator.length_hint(o)], "trunc": [lambda: __import__("math").trunc(o)],
        "divmod": [lambda: divmod(o, 1)], "getattr": [lambda: o.zz, lambda: hasattr(o, "zz"), lambda: getattr(o, "zz", 1)], "getattribute": [lambda: o.x, lambda: hasattr(o, "x"), lambda: getattr(o, "x", 1)],
        "setattr": [setat], "delattr": [delat], "sizeof": [lambda: __import__("sys").getsizeof(o)],
    }
for n in names:
    ns = {"__%s__" % n: boom}
    if n == "exit": ns["__enter__"] = lambda s: s
    if n == "enter": ns["__exit__"] = lambda s, *a: None
    o = type("T", (), ns)()
    row = []
    for f in uses(o)[n]:
        try:
            f()
            row.append("fine")
        except Boom:
            row.append("Boom")
        except Exception as e:
            row.append("%s: %s" % (type(e).__name__, e))
    print(n, row)
