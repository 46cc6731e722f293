"""Escapes in literals, and how repr chooses quotes and escapes."""
print("tab\tnewline\\n bell\x07|" == "tab	newline\\n bell" + chr(7) + "|")
print("\x41\u00e9\U0001F600\N{BULLET}\101\60", len("\0"), "\'\"")
print(r"raw \n \x41", len(r"\n"), R'\'', "a" "b" 'c')
print("""three
lines "quoted" here""")
for text in ("plain", "it's", 'say "hi"', 'both \' and "', "\n\t\r\\", "\0",
             "\x7f\x80\xa0\xad", "é€😀", "\u200b\u2028\ufeff", "\ud800",
             "\x1b[0m", "", " ", "\x85", "\u0378", "\U000e0001", "ǅ"):
    print(repr(text), ascii(text))
print(str("a'b"), [str("a'b"), "c"], {"k": 'v"'})
for source in (r'"\x4"', r'"\u12"', r'"\U00110000"', r'"\N{NO SUCH}"',
               "'abc", '"""abc', r'"\xzz"'):
    try:
        print(eval(source))
    except SyntaxError as error:
        print(error.msg)
