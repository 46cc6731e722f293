# Malformed calls, displays and lambdas.
for source in (
    "lambda: 0 = x",
    "f(1=2)",
    "f(a.b=1)",
    "f(a+1=2)",
    "f(True=1)",
    "f(None=1)",
    "f(a for a in b, c)",
    "f(**a, b)",
    "f(a=1, b)",
    "f(*)",
    "f(**)",
    "f(a b)",
    "[a b]",
    "{a b}",
    "{a: }",
    "{a: b c}",
    "{: 1}",
    "(a b)",
    "a b c",
    "print a",
    "lambda 1: 1",
    "lambda (a): a",
    "lambda *: 1",
    "lambda a=1, b: 1",
    "lambda\n",
):
    try:
        compile(source, "s", "exec")
        print(repr(source), "fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__ + ":", e.msg)
