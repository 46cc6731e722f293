from collections import deque, namedtuple, UserList
from collections.abc import Sequence
class Seq(Sequence):
    def __init__(self, *a): self.a = a
    def __len__(self): print("len", end=" "); return len(self.a)
    def __getitem__(self, i): print("get", i, end=" "); return self.a[i]
class Duck:
    def __len__(self): return 1
    def __getitem__(self, i): return i
def m(v):
    match v:
        case []: return "empty"
        case [x]: return ("one", x)
        case [1, *rest]: return ("starts 1", rest)
        case [*init, 9]: return ("ends 9", init)
        case [a, *_, b] if a == b: return ("same ends", a)
        case (a, b, *c): return ("two+", a, b, c)
        case _: return "none"
P = namedtuple("P", "x y")
for v in ([], (), [5], [1, 2, 3], (4, 9), [2, 3, 2], range(3), "ab", b"ab", bytearray(b"a"), {1, 2}, {1: 2}, deque([7, 8]), P(3, 4), UserList([1]), iter([1]), Duck(), None, memoryview if False else 5, [[1], 2]):
    print(type(v).__name__, m(v))
print(m(Seq(1, 2)), m(Seq()), m(Seq(5)))
match [1, 2, 3, 4]:
    case [_, [x], *_]: print("no")
    case [a, _, *b]: print(a, b)
match [[1, 2], [3, 4]]:
    case [[a, b], (c, d)]: print(a, b, c, d)
match [1, 2, 3]:
    case [int(), *nums]: print(nums)
match ([1, 2], {"k": [3, {"z": 4}]}):
    case [[_, x], {"k": [y, {"z": z}]}]: print(x, y, z)
Sequence.register(Duck)
print(m(Duck()))
for source in ("match x:\n case [*a, *b]: pass", "match x:\n case [a, a]: pass", "match x:\n case *a: pass", "match x:\n case *a, b: pass", "match x:\n case [a, (b, *c), *d]: pass", "match x:\n case (*a): pass", "match x:\n case [*_, *_]: pass", "match x:\n case [a, *a]: pass", "match x:\n case (a): pass", "match x:\n case a,: pass", "match x:\n case [*1]: pass", "match *a, b:\n case c: pass", "match *a:\n case c: pass", "match x,:\n case c: pass", "match:\n case c: pass", "match x:\n pass", "match x:\n case 1: pass\n else: pass", "match x: case 1: pass", "match x:\ncase 1: pass"):
    try:
        compile(source, "s", "exec"); print(source.encode(), "compiles")
    except SyntaxError as e: print(source.encode(), "->", e.msg, e.lineno, e.offset)
