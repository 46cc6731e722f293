# Source in bytes that is not UTF-8 and declares nothing else: the error tells
# the word or string, and counts from its beginning.

def attempt(source, mode="eval"):
    try:
        compile(source, "<bytes>", mode)
    except SyntaxError as e:
        print(source, type(e).__name__, e)
        print("   ", e.lineno, e.offset, e.end_lineno, e.end_offset,
              ascii(e.text), e.filename)


attempt(b"ab\xff")
attempt(b"\xff")
attempt(b"a\x80b")
attempt(b"a\x80b\n", "exec")
attempt(b"\xed\xa0\x80")
attempt(b"(\n\xff")
attempt(b"a = 1\nb = 2\nc = \xff1\n", "exec")
attempt(b"\xef\xbb\xbf\xff")
attempt(b'"\xff"')
attempt(b'"a\xff" + 1')
attempt(b'x = "\xe2\x82"', "single")
attempt(b'f("a", \'b\', "c \\"\xff d")')
attempt(b"# coding: utf-8\n\n'a\xff'")
for run in eval, exec:
    try:
        run(b"ab\xff")
    except SyntaxError as e:
        print(e, e.args[1][:3])
