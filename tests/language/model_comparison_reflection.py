class T:
    def __init__(self, name): self.name = name
    def __lt__(self, o): print(self.name, "lt", getattr(o, "name", o)); return NotImplemented
    def __gt__(self, o): print(self.name, "gt", getattr(o, "name", o)); return NotImplemented
    def __le__(self, o): print(self.name, "le"); return "le"
    def __eq__(self, o): print(self.name, "eq"); return NotImplemented
class S(T):
    def __gt__(self, o): print("S gt"); return "sub"
    def __ge__(self, o): print("S ge"); return "sub ge"
a, b, s = T("a"), T("b"), S("s")
for use in ("a < b", "a < s", "s < a", "a <= b", "a >= b", "a <= s", "a == b", "a != b", "a < 1", "1 < a", "1 > a", "a is a", "a == a"):
    try:
        print(use, "->", eval(use))
    except TypeError as e:
        print(use, "->", e)
print(sorted([3, 1, 2], key=lambda v: -v), max([1, 5, 3]), min("b", "a"))
try:
    sorted([T("x"), S("y")])
except TypeError as e:
    print(e)
for l, r in (([1, 2], [1, 3]), ((1,), (1, 0)), ("a", "B"), ({1}, {1, 2}), ([1], (1,)), (1, "1"), (None, None), (1, None), ({}, {}), (1j, 2j), ([1, None], [1, 2])):
    out = []
    for op in ("<", "<=", ">", ">=", "==", "!="):
        try:
            out.append(eval(f"l {op} r"))
        except TypeError as e:
            out.append(str(e))
    print(l, r, out)
