from collections import OrderedDict, defaultdict, ChainMap, UserDict
from collections.abc import Mapping
from types import MappingProxyType
class Map(Mapping):
    def __init__(self, **k): self.k = k
    def __getitem__(self, k): print("get", k, end=" "); return self.k[k]
    def __iter__(self): return iter(self.k)
    def __len__(self): return len(self.k)
    def keys(self): print("keys", end=" "); return self.k.keys()
class K: key = "a"
def m(v):
    match v:
        case {"a": 1, "b": b}: return ("a1", b)
        case {K.key: [x, y], **rest}: return ("list", x, y, rest)
        case {-1: a, None: b, True: c}: return ("odd keys", a, b, c)
        case {"only": {"deep": d}}: return ("deep", d)
        case {"q": str() | int() as q, **_} if False: return 0
        case {}: return "mapping"
        case _: return "none"
K2 = None
for v in ({}, {"a": 1, "b": 2, "c": 3}, {"a": [1, 2], "z": 0}, {-1: 1, None: 2, 1: 3}, {"only": {"deep": 5}}, {"only": {}}, OrderedDict(a=1, b=9), defaultdict(int), defaultdict(list, a=[3, 4]), ChainMap({"a": 1}, {"b": 3}), UserDict(a=1, b=4), MappingProxyType({"a": 1, "b": 5}), Map(a=1, b=6), Map(x=1), [], None, "a"):
    try: print(type(v).__name__, m(v))
    except Exception as e: print(type(v).__name__, e)
match {"x": 1, "y": 2}:
    case {"x": 1, **r}: print(r)
match {}:
    case {**everything}: print(everything)
d = defaultdict(int)
match d:
    case {"missing": x}: print("no")
    case _: print(dict(d))
class Dup: a = 1; b = 1
try:
    match {1: 2}:
        case {Dup.a: x, Dup.b: y}: print("no")
except ValueError as e: print(e)
for source in ("{'a': 1, 'a': 2}", "{**a, 'b': 1}", "{**_}", "{a: 1}", "{1 + 1: 2}", "{f'x': 1}", "{'a': x, 'b': x}", "{**a, **b}", "{a.b: 1}", "{'a': 1, **a,}", "{**a.b}", "{1: 2, 1.0: 3}", "{1: 2, True: 3}", "{-0: 1, 0: 2}", "{'a' 'b': 1}", "{[]: 1}", "{x}", "{1}", "{*a}"):
    try:
        compile(f"match x:\n case {source}: pass", "s", "exec"); print(source, "compiles")
    except SyntaxError as e: print(source, "->", e.msg, e.offset)
