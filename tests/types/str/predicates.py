"""The is... methods on characters of every kind."""
names = ("isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace",
         "isidentifier", "isprintable", "isascii", "isupper", "islower")
for text in ("a", "Z", "é", "5", "٣", "²", "½", "Ⅷ", "一", " ", "\t", "\xa0",
             "\u2003", "_", "-", "", "a1", "1a", "ab c", "\n", "😀", "ª",
             "\u0301", "class", "日本", "x\0", "ǅ", "\u200b", "\x1c", "€"):
    print(ascii(text), *(name[2:] for name in names if getattr(text, name)()))
print("hello World".istitle(), "Hello World".istitle(), "A1b".istitle(),
      "A1B".istitle(), "ABC1".isupper(), "1".isupper(), "a\n".isspace())
print("def".isidentifier(), "_x1".isidentifier(), "x-y".isidentifier(),
      "été".isidentifier(), "x\u0301".isidentifier(), "²".isidentifier())
print("abc\n".isprintable(), " ".isprintable(), "\xa0".isprintable(),
      "é".isprintable(), "\xad".isprintable(), "".isprintable())
try:
    "a".isalpha(1)
except TypeError as error:
    print(error)
