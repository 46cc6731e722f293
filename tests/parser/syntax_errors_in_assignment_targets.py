# What can't be assigned to.
for source in (
    "1 = x",
    "'a' = x",
    "f() = x",
    "a + b = x",
    "-a = x",
    "not a = x",
    "a if b else c = x",
    "[x for x in y] = z",
    "{1: 2} = x",
    "{1} = x",
    "None = x",
    "... = x",
    "a < b = x",
    "a and b = x",
    "f'{a}' = x",
    "(a, 1) = x",
    "[a, f()] = x",
    "a = 1 = x",
    "*a = x",
    "(*a) = x",
    "*a, *b = x",
    "a.b() = x",
    "(yield) = x",
    "a += b += 1",
    "1 += a",
    "(a, b) += 1",
    "[a] += 1",
    "f() += 1",
    "None += 1",
    "a + 1 += 2",
    "*a += 1",
    "1: int",
    "f(): int",
    "(a, b): int",
    "[a]: int",
    "x = ",
):
    try:
        compile(source, "s", "exec")
        print(repr(source), "fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__ + ":", e.msg)
