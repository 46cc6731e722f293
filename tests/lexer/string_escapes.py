# All escapes of str and bytes literals.
print(repr("\\ \' \" \a \b \f \n \r \t \v \0"))
print(repr("\x41\x7f\x80\xff\u00e9\u20ac\U0001F600"))
print(repr("\1\12\101\1014\08\377"))
print("\N{LATIN SMALL LETTER E WITH ACUTE}\N{BULLET}\N{digit one}")
print(repr("a\
b"), repr('\
'))
print(repr(r"\x41\n\'"), repr(r'\\'), repr(r"a\
b"))
print(repr(b"\x00\xff\n\\\'\101"))
print(len("\\n"), len("\n"), len(r"\n"), len("\x0041"))
print("\u0041\u00411", "\x411", "tab\tend", "nul:[" + "\0" + "]" == "nul:[\x00]")
print(repr("\ud800"), len("\ud83d\ude00"))
