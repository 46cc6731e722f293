"""Brackets, blocks and operators in one another, until it is too much."""


def show(what, source):
    try:
        compile(source, "<text>", "exec")
        print(what, "is right")
    except (SyntaxError, MemoryError) as e:
        print(what, type(e).__name__, getattr(e, "msg", e),
              getattr(e, "lineno", None), getattr(e, "offset", None))


def blocks(header, n, last):
    return "".join(" " * i + header + "\n" for i in range(n)) + " " * n + last


for n in 50, 100, 200, 201, 1000:
    show(f"({n}", "(" * n)
    show(f"[{n}]", "[" * n + "]" * n)
    show(f"f({n})", "f(" * n + ")" * n)
    show(f"{{{n}]", "{1:" * n + "]")
for n in 10, 50, 100, 150:
    show(f"({n} a b)", "(" * n + "aa b" + ")" * n)
    show(f"f({n} 1 2)", "f(" * n + "1 2" + ")" * n)
    show(f"[{n} =]", "[" * n + "a = b" + "]" * n)
for n in 19, 20, 21, 99, 100, 101:
    show(f"for {n}", blocks("for x in y:", n, "pass"))
    show(f"if {n}", blocks("if x:", n, "pass"))
    show(f"if {n} wrong", blocks("if x:", n, "pass 1"))
    show(f"with {n}", blocks("with x:", n, "pass"))
    show(f"def {n}", blocks("def f():", n, "return 1 2"))
for n in 100, 1000, 2000, 20000:
    for op in "-", "not ", "~", "lambda: ", "x ** ", "x if y else ":
        if n < 20000 and (n < 2000 or op != "lambda: "):
            show(f"{op}{n}", op * n + "z z")
        elif n == 20000:
            show(f"{op}{n}", op * n + "z z")
    show(f"+{n}", "x + " * n + "z z")
    show(f".{n}", "x" + ".x" * n + " z")
    show(f"[1]{n}", "x" + "[1]" * n + " z")
    show(f"elif {n}", "if x: y\n" + "elif x: y\n" * n + "z z")
    show(f"and {n}", "x and " * n + "z z")
    show(f"= {n}", "x = " * n + "z z")
    show(f"lines {n}", "x = 1\n" * n + "z z")
