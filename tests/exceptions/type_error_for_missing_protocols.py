# Statements on objects without the protocol they need.
class Bare:
    pass


b = Bare()


def attempt(source):
    try:
        exec(source)
    except Exception as e:
        print(source, "->", type(e).__name__ + ":", e)


for source in (
    "for x in b: pass",
    "for x in 5: pass",
    "x, y = b",
    "x, y = 5",
    "[*b]",
    "{**b}",
    "print(*b)",
    "print(**b)",
    "print(*5)",
    "print(**[1])",
    "with b: pass",
    "with 5 as x: pass",
    "b[0]",
    "b[0] = 1",
    "del b[0]",
    "(1, 2)[0] = 1",
    "del (1, 2)[0]",
    "'abc'[0] = 'x'",
    "b()",
    "b + 1",
    "1 + b",
    "b += 1",
    "b < b",
    "b in b",
    "1 in b",
    "-b",
    "~b",
    "len(b)",
    "int(b)",
    "float(b)",
    "b.x",
    "del b.x",
    "round(b)",
    "reversed(b)",
    "abs(b)",
    "b @ b",
    "b ** 2",
    "divmod(b, 1)",
    "range(b)",
    "[1][b]",
    "sum(b)",
    "raise b",
):
    attempt(source)
