# Texts of all lengths around a machine word: letter case, equality as keys,
# membership and items.

text = "@AZ[`az{/09:_-. Mixed CASE text"
for n in range(26):
    s = text[:n]
    t = "x" + s
    print(n, [s.lower(), s.upper(), s.swapcase(), s.casefold()],
          s.lower().isascii(), len(s.upper()), s.lower() == s.upper().lower(),
          hash(s.upper()) == hash(t[1:].upper()), {t[1:]: n}.get(s))
    for i in range(n):
        other = s[:i] + "\x7f" + s[i + 1:]
        if other == s or {s: 1}.get(other) or {s, other} == {s}:
            print("equal", n, i)
        if other[i] != "\x7f" or other[i - n] != "\x7f":
            print("item", n, i)


class Sub(str):
    pass


for n in (0, 1, 7, 8, 9, 40, 500, 20000):
    s = "aB" * n
    for v in (s, Sub(s)):
        print(n, v.lower() == "ab" * n, v.upper() == "AB" * n,
              v.swapcase() == "Ab" * n, len(v.lower()), type(v.upper()))
print("éA".lower(), "ÀB".swapcase(), "\x00A\x00B\x00C\x00D\x00".lower().encode())

for needle in ("", "a", "e", "é", "ae", "\0"):
    print(repr(needle), [needle in s for s in
                         ("", "a", "bcda", "é", "xé", "b" * 16 + "a",
                          "b" * 15 + "a", "b" * 200 + "e", "a\0")])
for s in ("abc", "aéc", "é"):
    for i in (0, 1, 2, -1, -3, 3, -4, True):
        try:
            print(s[i], end=" ")
        except IndexError as e:
            print(e, end=" ")
    print()
print(" \t\x1f\x85\u3000 a b \n".split(), " \x0b a ".strip(), [*"  a "])
