# Malformed numbers and what is said about them.
for source in ("0777", "00_1", "1__0", "1_", "0b2", "0b", "0b_", "0o8", "0o", "0xg", "0x", "0x_",
               "1_.5", "1._5", "1e", "1e+", "1e_5", "1.5_", "1abc", "0b1a", "0x1g", "1.5x", "1ex",
               "0_7", "08", "0b12", "0o18", "1if 0else 2", "5in[5]", "0xfor 1", "1or 2", "1and 2", "1_000_", "1.2.3", "1..2"):
    try:
        print(source, "=", eval(source))
    except SyntaxError as e:
        print(source, "->", e.msg)
