"""What read() gives of each kind of line end, and the newlines it saw."""
path = __file__[:-3] + ".dat"
for newline in (None, "", "\n", "\r", "\r\n"):
    with open(path, newline=newline, encoding="utf-8") as f:
        text = f.read()
        print(repr(newline), len(text), repr(text[:14]), repr(text[-5:]),
              f.newlines, repr(f.read()))
    with open(path, newline=newline, encoding="utf-8") as f:
        line, some, rest = f.readline(), f.read(5), f.read()
        print(repr(line), repr(some), len(rest), f.newlines,
              line + some + rest == text)
with open(path, "rb") as f:
    data = f.read()
    print(len(data), data[:4], data[-4:], f.read())
    f.seek(0)
    print(f.read(3), f.read() == data[3:], f.read())
