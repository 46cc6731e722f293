# Random operations, summed up: the oracle must come to the same.
import io

seed = 12345


def rand(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % n


pieces = ["a", "bc\n", "é", "日本\n", "", "xyz\r\n", "\r", "𝒳\n\n", "plain"]
for newline in ("\n", None, "", "\r", "\r\n"):
    s = io.StringIO(newline=newline)
    b = io.BytesIO()
    total = 0
    for i in range(400):
        op = rand(9)
        n = rand(30)
        if op < 3:
            text = pieces[rand(len(pieces))]
            r = s.write(text), b.write(text.encode())
        elif op == 3:
            r = s.read(n), b.read(n)
        elif op == 4:
            r = s.readline(), b.readline()
        elif op == 5:
            r = s.seek(n), b.seek(n)
        elif op == 6:
            r = s.readline(n), b.readline(n)
        elif op == 7:
            r = s.seek(0, 2), b.seek(0, 2)
        else:
            r = s.tell(), b.tell(), s.truncate(), b.truncate() if n < 5 else 0
        total = (total * 31 + sum(map(ord, repr(r)))) % 1000003
    print(repr(newline), total, s.tell(), len(s.getvalue()), b.tell(),
          len(b.getvalue()), repr(s.getvalue()[:20]), s.newlines)
