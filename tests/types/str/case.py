"""The methods that change or ask about case."""
texts = ["hello World", "ÀÉÎ straße", "ǆ ǅ Ǆ", "ΑΣ ΟΔΟΣ", "they're bill's",
         "x1y2", "ﬁne ŉ", "İı", "", "123", "MiXeD-caSe_word"]
for text in texts:
    print(repr(text))
    print(" ", text.upper(), text.lower(), text.title(), text.capitalize(),
          text.swapcase(), text.casefold(), sep="|")
    print(" ", text.isupper(), text.islower(), text.istitle())
print("ß".upper(), "ß".casefold() == "SS".casefold(), len("İ".lower()))
print("ΣΑΣ".lower(), "Σ".lower(), "aΣ".lower(), "aΣb".lower())
print("ŉ".capitalize(), "ǆabc".capitalize(), "ﬃ".title())
word = "tenon"
print(word.upper() is not word, word.lower() == word, word.title().swapcase())
print([c.upper() for c in "aéßÿµſ"], [c.lower() for c in "AÉẞŸKΩ"])
try:
    "a".upper("b")
except TypeError as error:
    print(error)
