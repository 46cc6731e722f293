# Normal forms: what composes, what decomposes, the order of marks.
import unicodedata as u

texts = ["", "plain", "é", "e\u0301", "ﬁ", "Å", "\u212b", "ẛ̣", "각", "\u1100\u1161\u11a8",
         "\u1100\u1161", "가\u11a8", "q\u0307\u0323", "q\u0323\u0307", "①½", "ﷺ",
         "\u0344", "\u0958", "\u2126", "㍿", "a\u0300\u0301\u0302" * 3,
         "\u0300a", "\U0001d160", "\ud800\u0301", "が", "か\u3099", "ｶﾞ",
         "\u0f71\u0f72\u0f74", "\u0b47\u0b3e", "\u1e9b\u0323", "s\u0323\u0307"]
for text in texts:
    print(ascii(text))
    for form in "NFC", "NFD", "NFKC", "NFKD":
        made = u.normalize(form, text)
        print("   ", form, ascii(made), u.is_normalized(form, text),
              u.normalize(form, made) == made)

print(u.normalize("NFD", "abc"))
print(u.decomposition("½"), "|", u.decomposition("é"), "|",
      u.decomposition("가"), "|", u.decomposition("a"), "|",
      u.decomposition("\xa0"), "|", u.decomposition("ﷺ"))
# How programs take accents off, and compare what looks alike.
def plain(text):
    return "".join(c for c in u.normalize("NFD", text)
                   if u.category(c) != "Mn")
print(plain("Škoda Citroën Ångström Đurđevac"))
print(u.normalize("NFKC", "ＡＢＣ").casefold() == "abc")
marks = [chr(c) for c in range(0x300, 0x370)]
print(sorted(marks, key=lambda m: (u.combining(m), m)) ==
      list(u.normalize("NFD", "x" + "".join(marks))[1:]))
