# What can't be deleted, looped into or bound by with.
for source in (
    "del 1",
    "del f()",
    "del a + b",
    "del (a, 1)",
    "del [a, 2]",
    "del *a",
    "del None",
    "del (a for a in b)",
    "for 1 in x: pass",
    "for f() in x: pass",
    "for a + 1 in x: pass",
    "for (a, 1) in x: pass",
    "for *a in x: pass",
    "with a as 1: pass",
    "with a as f(): pass",
    "with a as (b, 1): pass",
    "[1 for 1 in x]",
    "[1 for f() in x]",
    "for in x: pass",
    "for x: pass",
    "for x in : pass",
):
    try:
        compile(source, "s", "exec")
        print(repr(source), "fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__ + ":", e.msg)
