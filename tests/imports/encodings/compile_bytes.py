# compile(), exec() and eval() of bytes in declared encodings.


def attempt(source):
    space = {}
    try:
        exec(source, space)
        print(source, "->", ascii(space.get("x")))
    except SyntaxError as e:
        print(source, "!", e.msg, ascii(e.args[1:]))


for name in ("latin-1", "LATIN_1", "iso-8859-1", "iso_latin_1-unix", "cp1252",
             "windows-1252", "iso8859-15", "utf-8", "UTF_8-mac", "ascii",
             "utf8", "U8", "utf-8-sig", "utf-16", "klingon", "hex", "rot13",
             "unicode_escape", "latin-1x", "a" * 120):
    attempt(f"# coding: {name}\nx = '".encode() + b"\\u00e9 z'\n")
for name in "latin-1", "cp1252", "iso8859-15", "ascii":
    attempt(f"# coding: {name}\nx = '".encode() + b"\xa4\xe4\x81\x80'\n")
LATIN = b"x = '\xe9'\n"
for head in (b"#coding:latin-1\n",
             b"# x coding= latin-1 coding: utf-8\n", b"\n#coding: latin-1\n",
             b" \t\f# coding: latin-1\n", b"#!x\n#coding: latin-1\n",
             b"#\r# coding: latin-1\r\n", b"#c\r\n# coding: latin-1\r\n",
             b"# coding: latin-1\n# coding: klingon\n",
             b"# coding: \n# coding: latin-1\n", b"# coding:latin-1;\n"):
    attempt(head + LATIN)
for head in (b"\n\n# coding: klingon\n", b"x = 1\n# coding: klingon\n",
             b"'''\n# coding: klingon\n'''\n", b"\\\n# coding: klingon\n",
             b"# Coding: klingon\n", b"# coding klingon\n",
             b"# coding:\n\n# coding: klingon\n"):
    attempt(head + b"x = 2\n")
MARK = b"\xef\xbb\xbf"
for head in (b"", b"# coding: utf-8\n", b"# coding: UTF_8\n",
             b"# coding: utf8\n", b"# coding: latin-1\n",
             b"# coding: klingon\n"):
    attempt(MARK + head + b"x = '\xc3\xa9'\n")
    attempt(MARK + head + b"x = '\xc3\xa9' + = 2\n")
attempt(b"# coding: latin-1\nx = '\xe9\xe9' y\n")
attempt(b"# coding: latin-1\n\xe9 = \xbf\n")
attempt("# coding: latin-1\nx = '\xe9'")  # a str has none
print(eval(bytearray(b"# coding: latin-1\n'\xe9'")),
      eval(memoryview(b"# coding: cp1252\n'\x80'..")[:-2]))
print(b"\x80\x8e\x9f abc".decode("cp1252"), "\u20acx\u201d".encode("cp1252"))
print("\u20ac\u0160\xff".encode("latin9"), b"\xa4\xbe".decode("iso-8859-15"))
for call in (lambda: b"a\x81\x8d".decode("cp1252"),
             lambda: "a\u3042\u3044b".encode("cp1252"),
             lambda: "a\xa4".encode("iso8859-15")):
    try:
        call()
    except UnicodeError as e:
        print(type(e).__name__, e)
print(b"a\x81b\x8d".decode("cp1252", "replace"),
      b"a\x81b".decode("cp1252", "backslashreplace"),
      "a\u3042b".encode("cp1252", "xmlcharrefreplace"),
      "a\u3042\u3042b".encode("cp1252", "replace"))
