# SyntaxErrors: real ones and made ones.
import traceback
from traceback import TracebackException

for text in ("a b", "if 1:\npass", "x = (1,\n", "def f(:\n", "'abc",
             "  x = 1", "f(a for b in c, d)", "1 = x", "\tif 1:\n\t\ta b",
             "é = ü +", "x = '''\nabc"):
    try:
        compile(text, "nowhere.py", "exec")
    except SyntaxError as e:
        print("".join(traceback.format_exception_only(e)), end="")
        te = TracebackException.from_exception(e)
        print(te.filename, te.lineno, te.end_lineno, repr(te.text), te.offset,
              te.end_offset, te.msg)


def made(*details, **more):
    e = SyntaxError("message", details) if details else SyntaxError("bare")
    for name, value in more.items():
        setattr(e, name, value)
    for line in traceback.format_exception_only(e):
        print(repr(line))
    print()


made()
made("file.py", 3, 2, "text here")
made("file.py", 3, 2, "text here\n", 3, 4)
made("file.py", 3, 2, "text here\n", 4, 4)
made("file.py", 3, 0, "text here", 3, 0)
made("file.py", 3, -1, "text here", 3, -1)
made("file.py", 3, 100, "text here", 3, 200)
made("file.py", 3, 5, "    indented", 3, 9)
made("file.py", 3, 2, "    indented", 3, 9)
made("file.py", 3, 3, "\ttab\there", 3, 7)
made("file.py", 3, 6, "a\tb\tc d", 3, 7)
made("file.py", 3, 2, "\f page", 3, 4)
made("file.py", 3, None, "text", 3, None)
made("file.py", 3, 1, None)
made("file.py", 3, 1, "")
made("file.py", None, None, None)
made(None, 3, 1, "text")
made("", 3, 1, "text")
made(None, None, None, None)
made("file.py", 3, 2, "text here", msg=None)
made("file.py", 3, 2, "text here", msg="")
made("file.py", 3, 2, "text", 3, 3, filename=None)
made("file.py", 3, 5, "é ü x", 3, 6)
made("file.py", 3, 2, "ab\ncd\n", 4, 2)


class Mine(SyntaxError):
    pass


print(traceback.format_exception_only(Mine("m", ("f", 1, 1, "x"))))
e = IndentationError("indent", ("f", 1, 1, "x"))
e.add_note("with a note")
print(traceback.format_exception_only(e))
