class A:
    def __add__(self, o): print("A.add"); return NotImplemented
    def __radd__(self, o): print("A.radd"); return "radd"
    def __iadd__(self, o): print("A.iadd"); return NotImplemented
    def __sub__(self, o): print("A.sub"); return "sub"
class B(A):
    def __radd__(self, o): print("B.radd"); return "B"
    def __rsub__(self, o): print("B.rsub"); return "Brsub"
class Other:
    def __radd__(self, o): print("O.radd"); return NotImplemented
a, b, o = A(), B(), Other()
for use in ("a + b", "b + a", "a + a", "1 + a", "a + 1", "a + o", "a - b", "b - a", "a - a", "a - 1", "1 - b", "a * 2", "2 ** a", "a @ a", "-a", "~a", "divmod(a, 1)", "divmod(1, a)", "pow(a, 1, 2)", "abs(a)", "round(a)", "a << 1", "1 // a", "1 % a"):
    try:
        print(use, "->", eval(use))
    except TypeError as e:
        print(use, "->", e)
x = a
try:
    x += 1
except TypeError as e:
    print(e)
x += b if False else a if False else b
print(x)
class I(int):
    def __add__(self, o): return "I"
    def __radd__(self, o): return "rI"
print(1 + I(2), I(2) + 1, True + I(1), 1.5 + I(1), sum([I(1), 2]))
class S(str):
    def __rmod__(self, o): return "rmod"
    def __rmul__(self, o): return "rmul"
    def __radd__(self, o): return "sradd"
print("%s" % S("x"), 3 * S("ab"), "a" + S("b"))
