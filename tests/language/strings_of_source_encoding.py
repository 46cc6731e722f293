text = "héllo wörld ñ 日本 🎉"
print(text, len(text), text.encode("utf-8"))
名前 = "name"; print(名前, f"{名前=}")
print("\N{LATIN SMALL LETTER E WITH ACUTE}", "\u00e9", "\xe9", "\351", "é" == "\u00e9", len("\U0001F389"))
print(ascii("é日🎉\x00\x7f\xa0"), repr("é日🎉\x00\x7f\xa0\u200b\ud800"), repr("'"), repr('"'), repr("'\""), repr("\\n\t\r\n"))
for src in (b"x = '\xc3\xa9'", b"# -*- coding: utf-8 -*-\nx = '\xc3\xa9'", b"\xef\xbb\xbfx = 'bom'", b"#!/usr/bin/python\n# coding=utf-8\nx = 1", b"x = 1\r\ny = 2\r\n", b"x = 1\ry = 2\r", b"x = '''a\r\nb\rc'''", b"x = 'a\\\r\nb'", b"\nx = 1\x1a", b"x = 1\x0c"):
    try: exec(src, ns := {}); print(src, {k: v for k, v in ns.items() if k in "xy"})
    except SyntaxError as e: print(src, "->", e.msg)
