import math
class K: ONE = 1; name = "x"
def m(v):
    match v:
        case 0 | False: return "zero"
        case -1 | -1.5: return "minus"
        case 1 + 2j | -3 - 4j: return "complex"
        case "text" "joined": return "str"
        case b"bytes": return "bytes"
        case None: return "None"
        case True: return "True"
        case K.ONE: return "ONE"
        case math.pi: return "pi"
        case K.name: return "name"
        case [] | (): return "empty"
        case {"only": _}: return "dict"
        case str() as s if len(s) > 5: return f"long {s}"
        case (int() | float()) as n if n > 100: return f"big {n}"
        case other if other == "guard": return "guarded"
        case _: return "other"
for v in (0, 0.0, False, -1, -1.5, 1 + 2j, -3 - 4j, "textjoined", b"bytes", None, True, 1, 1.0, math.pi, "x", [], (), "", {}, {"only": 1, "more": 2}, "long text", 101, 1e3, "guard", "q", float("nan"), [1], set(), object):
    print(repr(v) if v is not object else "object", m(v))
match 5:
    case x: pass
print(x)
match "kept":
    case [y] | y: pass
print(y) if False else print("y")
match (1, 2):
    case (a, b) if (a := a + 10) > 100: print("no")
    case (c, d): print(a, b, c, d)
match 1, 2:
    case 1, z: print(z)
match [1, [2, [3]]]:
    case [a, [b, [c]]]: print(a, b, c)
