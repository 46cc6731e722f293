# What bytearray says of its letters, and how it changes them.
every = bytearray(range(256))
for name in ("upper", "lower", "title", "capitalize", "swapcase"):
    print(name, getattr(every, name)())
for name in ("isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace",
             "istitle", "isupper"):
    print(name, [i for i in range(256) if getattr(bytearray([i]), name)()])
    for text in (b"", b"ab", b"AB", b"Ab Cd", b"aB", b"12", b"a1", b" \t\n", b"Ab1Cd",
                 b"A B", b"\xe9", b"a\x00", b"'Tis", b"A-b", b"1A", b"a_b", b"HeLLo wORLD"):
        print(getattr(bytearray(text), name)(), end=" ")
    print()
for text in (b"they're bill's", b"x1y2z", b"\xe9t\xc9", b"", b"ABC def-GHI_jkl"):
    s = bytearray(text)
    print(s.title(), s.capitalize(), s.swapcase(), s.upper(), s.lower())
for name in ("upper", "isalpha"):
    try:
        getattr(every, name)(1)
    except TypeError as e:
        print(e)
print(repr(every), str(every) == repr(every), ascii(every) == repr(every))
for text in (b"'", b'"', b"'\"", b"\\", b"\n\r\t\x0b", b"\x7f\x80"):
    print(bytearray(text), repr(bytearray(text)), f"{bytearray(text)}", f"{bytearray(text)!r:>20}")
try:
    format(bytearray(b"a"), "5")
except TypeError as e:
    print(e)
