"""Text outside ASCII: lengths, indexes from both ends, slices."""
text = "".join(chr(code) for code in (97, 233, 8364, 128512, 98, 128513, 99))
print(text, len(text), text[3], text[-2], text[1:6:2], text[::-1])
print([text.find(c) for c in text], [text.rfind(c) for c in text])
print(text.index("b"), text.split("b"), text.replace("😀", "[]"),
      text.center(11, "é"))
long = ("añb" * 2000) + "😀" + ("x" * 3000)
print(len(long), long[6000], long[-3001], long[5998:6003], long.count("ñ"),
      long.find("😀"), long[::1000], long[4000:4003])
total = 0
for i in range(len(long)):
    if long[i] == "ñ":
        total += i
print(total)
print([ord(c) for c in "\0\x7f\x80\u07ff\u0800\uffff\U0010ffff"])
combined = "e\u0301"
print(len(combined), combined == "é", combined.encode(), combined[0])
print("\ud83d" + "\ude00" == "😀", len("\ud83d\ude00"))
print("É".lower() == "é", "Straße".upper(), "ſ".upper(), "K".lower() == "k")
print(sorted("zéaÀ😀"), min("éa😀"), max("éa😀"), "é" < "f", "😀".isalpha())
