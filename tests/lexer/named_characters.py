# Characters by name: \N{...} in literals, and the handler "namereplace".
print(ascii(f"\N{BULLET}{1}\N{LF}{{\N{grinning face}}}"), ascii("\N{HANGUL SYLLABLE GAG}"))
for s in ["'\\N{x'","'\\N'","'\\N{}'","'\\N{NOPE}'","f'\\N{KEYCAP DIGIT ONE}'","'\\N{CJK UNIFIED IDEOGRAPH-4E00}'","r'\\N{BULLET}'","'abcé \\N{no}'","f'{1}\\N{zz}'","f'\\N{'", "f'\\N'", "f'{2:\\N{BULLET}>4}'","rf'\\N{1}'"]:
    try: print(ascii(eval(s)))
    except SyntaxError as e: print(e.msg, e.offset)
for e in ["latin-1","utf-8","utf-16-le","ascii"]:
    print("a\ud800é€\x85\U00010ffff".encode(e,"namereplace"))
try: b"\xff".decode("ascii","namereplace")
except TypeError as e: print(e)

# Every name, by a sum of its letters.
for plane in (0, 1, 2, 3, 14):
    check = 0
    for code in range(plane << 16, (plane + 1) << 16, 7):
        for letter in chr(code).encode("ascii", "namereplace"):
            check = (check * 31 + letter) % 1000003
    print(plane, check)

for code in range(0x20, 0x30000, 997):
    text = chr(code).encode("ascii", "namereplace").decode()
    assert code < 128 or eval("'" + text + "'") == chr(code), text
