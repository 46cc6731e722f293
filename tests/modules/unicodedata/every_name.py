# The names of characters, there and back.
import unicodedata as u

h = named = 0
for code in range(0x323B0):
    name = u.name(chr(code), None)
    if name:
        named += 1
        if named % 97 == 0:
            assert u.lookup(name) == chr(code), name
            for x in name:
                h = (h * 31 + ord(x)) % (1 << 61)
print(named, h)
for text in ("space", "Latin Small Letter Sharp S", "HANGUL SYLLABLE GAG",
             "CJK UNIFIED IDEOGRAPH-4E00", "cjk unified ideograph-4e00",
             "hangul syllable gag", "CJK UNIFIED IDEOGRAPH-9FFFF", "LF",
             "NULL", "NEL", "latin capital letter gha", "ZWNJ", "VS256",
             "VARIATION SELECTOR-256", "LATIN SMALL LETTER A ", " SPACE", "",
             "TANGUT IDEOGRAPH-17000", "x" * 300, b"SPACE", bytearray(b"TILDE"),
             b"\xff", "\ud800", 5, None):
    try:
        found = u.lookup(text)
        print(repr(text), ascii(found), u.name(found, "unnamed"))
    except Exception as e:
        print(repr(text)[:40], type(e).__name__, e)
