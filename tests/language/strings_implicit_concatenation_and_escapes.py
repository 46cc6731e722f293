print("a" 'b' """c""" r"\d" "\x41" u"\u0042", ("x"
      "y"), "tab\tnl" "\\", 'it' "'" 's', b"a" b"\x00" rb"\1")
print("\a\b\f\v\r".encode(), "\101\60\0", "\N{BULLET}", "\
joined", "a\
b", '''a
b''', r"\
", len(r"\\"), "\u00e9" == "é", "\U0001F600" == "😀")
print(f"a{1}" "b{2}" f"{3}", "{x}" f"{'y'}" 'z', f"{'a' 'b'}", f'{"q"}' "w" rf"\{1}" "\n".strip(), "%s" "%s" % (1, 2), "a" "b".upper(), "-" "=" * 3, ("a" "b")[0], "a" "b" "c"[0])
import warnings
warnings.simplefilter("error")
for src in (r"'\d'", r"'\ '", r"b'\z'", r"'\8'", r"'\400'", r"f'\{1}'", r"'\N{no such name}'", r"'\x'", r"'\u12'", r"'\U00110000'", r"b'\x'", r"b'\u1234'", r"'\777'", r"rb'\x'", r"'\N'", r"'\N{'", r"f'\N{DIGIT ONE}'", r"f'{1}\x4'", r"'\ud83d\ude00'", r"'''\x'''"):
    try: print(src, ascii(eval(src)))
    except Exception as e: print(src, type(e).__name__, e.msg if isinstance(e, SyntaxError) else e)
print("\ud83d\ude00" == "😀", len("\ud83d\ude00"), ascii("\ud83d"))
