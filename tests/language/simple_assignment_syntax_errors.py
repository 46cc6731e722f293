for source in ("1 = x", "'a' = 1", "f() = 1", "a + b = 1", "-a = 1", "a < b = 1", "a if b else c = 1", "lambda: 1 = 2", "(a, 1) = 2", "[a, f()] = 1", "a = 1 = b", "{1: 2} = 1", "{1} = 2", "{} = 1", "f'{x}' = 1", "None = 1", "... = 1", "a.b() = 1", "a[0]() = 1", "x for x in y = 1", "[x for x in y] = 1", "{x for x in y} = 1", "{x: 1 for x in y} = 1", "(x for x in y) = 1", "await x = 1", "a and b = 1", "not a = 1", "(yield) = 1", "a = b + 1 = c", "`a` = 1", "a := 1", "a b = 1", "a = ", "= 1", "a == 1 = 2", "*a, *b = c", "a, (b, *c, *d) = e", "((a, b) = 1)", "a.None = 1", "a.1 = 2", "x = = 1", "a =+ 1", "a += 1 += 2", "a, b += 1", "(a, b) += 1", "[a] += 1", "f() += 1", "1 += 1", "None += 1", "(a) += 1", "a + 1 += 2", "*a += 1", "a[0], b = c = d,", "a = yield", "x = *y", "x: int: str", "(a, b): int", "[a]: int", "a, b: int", "f(): int", "1: int", "x.y: int = 1", "x[0]: int", "(x): int = 1", "x: int = *a, b", "x: yield", "x: int = yield 1"):
    try:
        compile(source, "s", "exec")
        print(source.encode(), "compiles")
    except SyntaxError as e:
        print(source.encode(), "->", e.msg, e.offset, e.end_offset)
