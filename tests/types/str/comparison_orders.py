"""Ordering of strings by code points, keys for other orders."""
words = ["Zebra", "apple", "Äpfel", "zebra", "äpfel", "10", "9", "", " ", "_"]
print(sorted(words))
print(sorted(words, key=str.casefold), sorted(words, key=len))
print(sorted(["file10", "file9", "file1"], key=lambda s: int(s[4:])))
print("a" < "b" < "c", "a" < "á" < "b", "abc" < "abd", "ab" < "abc", "B" < "a")
print("\x00" < "", "" < "\x00", "\uffff" < "\U00010000", "\ud7ff" < "\ue000")
print(max("éa"), min("éa"), max(["aa", "b"]), max(["aa", "b"], key=len))
for a in ("", "a", "é", "😀"):
    print([(a < b, a <= b, a == b, a != b, a > b, a >= b) for b in
           ("", "a", "b", "é", "😀a")])
print(sorted(["b1", "a2", "a1"], key=lambda s: (s[1], s[0])),
      sorted("bBaA", key=lambda c: (c.lower(), c)))
print("straße" == "strasse", "straße".casefold() == "STRASSE".casefold())
print("a\u0301" == "á", len("a\u0301"), "a\u0301" < "b", [ord(c) for c in "áa\u0301"])
