a = b = 7
a //= 2; b **= 2
print(a, b, a<<2>>1, a@b if False else "no @", 5%3, a|8&b^1, ~-a)
print(1<2<=2!=3==3>=3>1, 1<>2 if False else "") if False else print("ok")
x: int = 3; y = x if x else -x
print(x, y, [*range(3)][::-1], {**{"k": 1}}, (yes := 5), ...)
print(... is Ellipsis, type(...), [1, 2][-1:], lambda: 0 is None) if False else print(...)
for source in ("a $ b", "a ? b", "`a`", "a!b", "a != b", "a <> b", "1 -> 2",
               "a := 1", "a ++ b", "a --b", "++a", "a +", "a = = b", "a === b",
               "a &&b", "a || b", "!a", "a!", "a..b", "a;;b", "a,,b", ",a",
               "a,", "(,)", "[,]", "{,}", "{:}", "a[]", "a[:,]", "a[:]", "()",
               "{}", "{**{}}", "(*[1])", "*[1],", "*[1]", "a if b", "not", "€"):
    try:
        print(source, "->", compile(source, "s", "exec") and "compiles")
    except SyntaxError as e:
        print(source, "->", e.msg, e.offset)
