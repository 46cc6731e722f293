# Where an attribute comes from, in order: data descriptor, instance,
# non-data descriptor, class, __getattr__; for classes the metaclass too.
class Data:
    def __init__(self, tag): self.tag = tag
    def __get__(self, o, c): return "data " + self.tag
    def __set__(self, o, v): print("data set", self.tag, v)
class NonData:
    def __init__(self, tag): self.tag = tag
    def __get__(self, o, c): return "nondata " + self.tag
makers = {"D": Data, "N": NonData, "P": lambda tag: "plain " + tag, "-": None}
class Root:
    def __getattr__(self, name): return "getattr"
def build(kind, tag):
    return {} if kind == "-" else {"a": makers[kind](tag)}
for base in "DNP-":
    for sub in "DNP-":
        B = type("B", (Root,), build(base, "base"))
        S = type("S", (B,), build(sub, "sub"))
        s = S()
        row = [base + sub, s.a]
        s.__dict__["a"] = "instance"
        row.append(s.a)
        row.append(getattr(S, "a", "missing"))
        print(" | ".join(row))
for meta in "DNP-":
    for cls in "DNP-":
        for sub in "P-":
            M = type("M", (type,), build(meta, "meta"))
            C = M("C", (), build(cls, "cls"))
            S = M("S", (C,), build(sub, "sub"))
            print(meta + cls + sub, getattr(S, "a", "missing"), "|", getattr(S(), "a", "missing"))
class M(type):
    def __getattr__(cls, name): return "meta getattr " + name
    def __dir__(cls): return ["d2", "d1"]
class C(metaclass=M):
    own = 1
    def __getattr__(self, name): return "instance getattr " + name
print(C.x, C().x, C.own, C().own, dir(C), C.__wrapped__)
class Sub(C): pass
print(Sub.y, Sub.__name__, Sub().__name__)
class MG(type):
    def __getattribute__(cls, name):
        if name.startswith("secret"):
            return "computed " + name
        return super().__getattribute__(name)
class G(metaclass=MG):
    secret_x = "never seen from the class"
print(G.secret_x, G().secret_x, vars(G)["secret_x"], G.secret_y)
try:
    G().secret_y
except AttributeError as e:
    print(e)
