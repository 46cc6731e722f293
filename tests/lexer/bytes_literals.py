# Bytes literals: prefixes, escapes, concatenation.
print(b"abc", b'\x00\x01\xff', B"B", rb"raw\n", Rb'\t', bR"\x", br'\\')
print(b"a" b"b", b'''triple
line''', len(b"\x41\101\n"))
print(b"it's", b'say "hi"', b'both \' and "', b"\t\n\r\\")
print(b"abc"[0], b"abc"[0:1], list(b"\x00A"), b"" == bytes(), b"a" == "a")
print(repr(b"\x7f\x80~ "), b"%d" % 5, b"x" * 3)
for source in ('b"é"', 'b"a" "b"', "b'a' f'b'", 'ub"x"', 'b"\\x1"', 'fb"x"'):
    try:
        eval(source)
    except SyntaxError as e:
        print(source, "->", e.msg)
