import keyword
ℌ = 1  # normalised to H
print(H)
ﬁ = 2
print(fi)
变量, _x1, été = 3, 4, 5
print(变量 + _x1 + été)
print(sorted(k for k in globals() if not k.startswith("__") and k != "keyword"))
class C:
    ª = 7
print(C.a, getattr(C, "ª", "none"), vars(C).get("a"))
def f(*, ﬁ):
    return fi
print(f(fi=6), f(**{"fi": 8}))
for name in ("a1", "1a", "a b", "é", "x·y", "·x", "℘", "a‿b", "‿", "ⅷ", "x²",
             "", "class", "match", "_", "None", "a\u0301", "\u0301a", "a-b", "𝒳"):
    print(ascii(name), name.isidentifier(), keyword.iskeyword(name),
          keyword.issoftkeyword(name))
    try:
        exec(f"{name} = 1")
    except SyntaxError as e:
        print("   ", e.msg)
