def m(v):
    match v:
        case (1 | 2) as small: return small
        case [1 | 2 as a, (3 | 4) as b]: return a, b
        case {"k": ("x" | "y") as z} | [z, "z"]: return z
        case ["go", ("north" | "south") as d] | ["walk", d]: return d
        case [[x, y] | {"x": x, "y": y}] : return x, y
        case (int() as i) | [int() as i]: return "i", i
        case [a, (b, c) as d, *e] as f: return a, b, c, d, e, f
        case str() | None as t: return "t", t
    return "none"
for v in (1, 2, [1, 4], [2, 3], {"k": "y"}, ["q", "z"], ["go", "north"], ["walk", "far"], [[5, 6]], [{"x": 7, "y": 8}], 50, [60], [9, (8, 7), 6], "s", None, 1.5):
    print(v, m(v))
for source in ("a | b", "1 | a", "a | 1", "[a] | [b]", "[a] | [a, b]", "_ | 1", "1 | _", "a as b", "1 as _", "1 as a.b", "1 as (a)", "(1 as a) as b", "1 as a | 2", "(1 as a) | 2", "(1 as a) | (2 as a)", "a as a", "[1 as a, 2 as a]", "1 as a as b", "x if y", "1 + 1", "1 + a", "1j + 1", "1 - 1j", "-a", "- 1", "--1", "+1", "-'a'", "not a", "a.b", "a.b.c", "a[0]", "a()", "f'x'", "'a' f'b'", "(1, 2)", "1, 2", "...", "True", "lambda: 1", "1 if 2 else 3", "1 == 2", "*a", "**a", "[*a] | [*a]", "1.5 - 2j", "1j", "-1j", "1 + -2j", "_ as x", "_", "a if b else c", "a if True", "_ if x", "a, b if c", "(a)", "((a, ), )", "a := 1", "print", "None", "b'a' b'b'", "1_000", "0xff | -0x1"):
    try:
        compile(f"match x:\n case {source}: pass", "s", "exec"); print(source, "compiles")
    except SyntaxError as e: print(source, "->", e.msg, e.offset)
for source in ("case a: pass\n case b: pass", "case _: pass\n case 1: pass", "case a if 1: pass\n case b: pass", "case (a | 1): pass", "case a | b: pass"):
    try:
        compile(f"match x:\n {source}", "s", "exec"); print(source.encode(), "compiles")
    except SyntaxError as e: print(source.encode(), "->", e.msg)
