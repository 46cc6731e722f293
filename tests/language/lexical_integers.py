print(0, 00, 0_0, 1_000_000, 0xdead_BEEF, 0o17, 0b1_0, 0XfF, 0O7, 0B1)
print(10**30, 0xffffffffffffffffffffffffffffffff, -0, +5, ~7)
for source in ("01", "0_7", "1__0", "1_", "_1", "0x", "0xg", "0o8", "0b2",
               "0b", "0o", "1_000_", "0_", "0x_f", "0x__f", "00", "000_0",
               "12abc", "1if 1else 2", "1or 2", "1 .real",
               "1.real", "1..real", "1.e5",  "1_e5", "1e", 
               "0b1_", "9" * 20, "0777", "1jj", "5in[5]", "1and 0"):
    try:
        print(source, "->", repr(eval(source)))
    except SyntaxError as e:
        print(source, "->", e.msg, e.offset)
    except NameError as e:
        print(source, "->", e)
