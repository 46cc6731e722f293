"""Equal strings, however they were made."""
a = "tenon"
made = ["".join(["ten", "on"]), "ten" + "on", "xtenonx"[1:-1], "TENON".lower(),
        str(b"tenon", "ascii"), "%s" % "tenon", f"{'tenon'}", "nonet"[::-1],
        "tenon".replace("x", "y"), "".join(reversed("nonet")), "tenon" * 1]
print(all(s == a and hash(s) == hash(a) for s in made), len(set(made)))
table = {a: 1}
print([table[s] for s in made] == [1] * len(made), sum(s in table for s in made))


class C:
    tenon = "attribute"


print([getattr(C, s) for s in made[:3]], a is made[0] or "maybe not", a is a)
names = {}
for i in range(300):
    names["n" + str(i)] = i
print(sum(names["n%d" % i] for i in range(300)), "n299" in names, "n300" in names)
setattr(C, "with space", 5)
print(getattr(C, "with" + " " + "space"), vars(C)["with space"])
for s in ("", "a", "é", "\0", "a\0b", "\0a"):
    print(ascii(s), len(s), s == s[:], s + "" == s, s in {s}, "".join(s) == s)
