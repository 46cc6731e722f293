# Special methods set on an instance are not seen by the operators, but
# those of the type are, wherever they come from.
import copy, math, operator
def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", r)
class A: pass
a = A()
for n in ("len", "getitem", "setitem", "delitem", "iter", "next", "contains", "call", "enter", "exit",
          "bool", "int", "float", "complex", "index", "add", "radd", "iadd", "neg", "abs", "round", "trunc", "floor", "ceil",
          "lt", "hash", "format", "bytes", "str", "repr", "dir", "reversed", "length_hint", "divmod", "pow",
          "matmul", "await", "aiter", "anext", "fspath", "sizeof", "instancecheck", "invert", "missing",
          "copy", "deepcopy", "reduce", "reduce_ex", "getstate", "get", "set", "del", "eq", "getattribute"):
    setattr(a, "__%s__" % n, lambda *args: "instance")
ops = {
    "len": lambda: len(a), "getitem": lambda: a[0], "setitem": lambda: operator.setitem(a, 0, 1),
    "delitem": lambda: operator.delitem(a, 0), "iter": lambda: iter(a), "next": lambda: next(a),
    "in": lambda: 1 in a, "call": lambda: a(), "bool": lambda: bool(a), "int": lambda: int(a),
    "float": lambda: float(a), "complex": lambda: complex(a), "index": lambda: [1][a], "add": lambda: a + 1,
    "radd": lambda: 1 + a, "iadd": lambda: operator.iadd(a, 1), "neg": lambda: -a, "abs": lambda: abs(a),
    "round": lambda: round(a), "trunc": lambda: math.trunc(a), "floor": lambda: math.floor(a),
    "ceil": lambda: math.ceil(a), "lt": lambda: a < a, "hash": lambda: hash(a) == object.__hash__(a),
    "format": lambda: format(a)[:3] != "ins", "bytes": lambda: bytes(a), "str": lambda: str(a) != "instance",
    "dir": lambda: type(dir(a)).__name__, "reversed": lambda: reversed(a),
    "hint": lambda: operator.length_hint(a, 3), "divmod": lambda: divmod(a, 1), "pow": lambda: pow(a, 2, 3),
    "matmul": lambda: a @ a, "invert": lambda: ~a, "eq": lambda: a == a,
    "isinstance": lambda: isinstance(1, a), "copy": lambda: type(copy.copy(a)).__name__,
    "deepcopy": lambda: type(copy.deepcopy(a)).__name__, "getattr": lambda: a.__len__(),
    "unpack": lambda: [*a], "star": lambda: print(*a), "dstar": lambda: dict(**a), "for": lambda: [x for x in a],
    "slice": lambda: [1, 2][a:], "range": lambda: range(a), "chr": lambda: chr(a), "join": lambda: "".join(a),
    "repeat": lambda: [1] * a, "open": lambda: open(a), "percent": lambda: "%d" % a, "sum": lambda: sum(a),
    "max": lambda: max(a), "sorted": lambda: sorted(a), "dict": lambda: dict(a), "bin": lambda: bin(a),
}
for k, f in ops.items():
    attempt(k, f)
def with_():
    with a: pass
attempt("with", with_)
async def aw(): await a
def run():
    try: aw().send(None)
    except StopIteration: pass
attempt("await", run)
async def af():
    async for x in a: pass
def run():
    try: af().send(None)
    except StopIteration: pass
attempt("async for", run)
async def aw2():
    async with a: pass
def run():
    try: aw2().send(None)
    except StopIteration: pass
attempt("async with", run)
class M(type):
    def __len__(cls): return 4
    def __iter__(cls): return iter("meta")
    def __getitem__(cls, i): return i
    def __contains__(cls, i): return i == 1
    def __add__(cls, o): return "sum"
    def __bool__(cls): return False
class C(metaclass=M):
    def __len__(self): return 9
print(len(C), list(C), C[3], 1 in C, C + 1, bool(C), len(C()))
attempt("instance", lambda: C() + 1)
