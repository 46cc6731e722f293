"""Long strings: searching, splitting and replacing at size."""
text = "abc" * 10000
print(len(text), text.count("abc"), text.count("ca"), text.find("cab", 15000),
      text.rfind("abc"), text.find("abd"), text[14999:15003])
print(len(text.replace("b", "")), len(text.replace("bc", "xyz")),
      text.replace("abc", "x", 3)[:10], len(text.split("c")))
needle = "a" * 50 + "b"
hay = "a" * 5000 + "b"
print(hay.find(needle), hay.count("aa"), (hay * 2).rfind(needle), "ab" in hay)
wide = "é" * 5000 + "x" + "😀" * 5000
print(len(wide), wide.find("x"), wide.index("😀"), wide[4999:5002], wide.count("é"))
print(wide.replace("é", "e")[:3], len(wide.encode()), wide[::-2000])
parts = wide.split("x")
print([len(p) for p in parts], len("x".join(parts)), wide.rfind("é"))
print(len(" ".join(["word"] * 1000).split()), len(("a\n" * 1000).splitlines()))
print(hash(text) == hash("abc" * 10000), text == "abc" * 10000, text < text + "a")
print(len("x" * 10 ** 6), ("ab" * 10 ** 5)[-3:], len("%100000d" % 1))
print(text.upper()[:6], text.title()[:4], text.translate({97: None})[:6])
