# Line ends in files and in memory: the same rules.
import io

text = "a\nb\r\nc\rd\n\r\n\re"
for newline in (None, "", "\n", "\r", "\r\n"):
    t = io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8", newline=newline)
    print(repr(newline), list(t))
    raw = io.BytesIO()
    t = io.TextIOWrapper(raw, "utf-8", newline=newline)
    t.write(text)
    t.flush()
    print(raw.getvalue())
    s = io.StringIO(newline=newline)
    for part in ("a\r", "\nb", "\r\n", "\n", "c\r"):
        s.write(part)
    print(repr(s.getvalue()), s.newlines)
    s.seek(0)
    print(s.readlines())
    s.seek(1)
    print([repr(s.readline(2)) for i in range(6)])
for wrong in ("x", "\n\n", " ", "\r\r"):
    try:
        io.StringIO("", wrong)
    except ValueError as e:
        print(e)
b = io.BytesIO(text.encode())
print(b.readlines())
b.seek(0)
print([b.readline(n) for n in (0, 1, 2, 3, 4, 5, -1)])
