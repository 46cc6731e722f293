c = compile("x + 1", "f.py", "eval")
print(eval(c, {"x": 2}), c.co_filename, c.co_name, type(c).__name__)
c = compile("x = 5\nx", "f.py", "exec")
print(eval(c, ns := {}), ns["x"])
c = compile("3 + 4", "f.py", "single")
exec(c)
exec(compile("for i in range(2): i\n", "f", "single"))
exec(compile("x = 1; x; None; 'text'", "f", "single"))
for args in (("x y", "f", "exec"), ("x = 1", "f", "eval"), ("x", "f", "wrong"), (5, "f", "exec"), ("x", 5, "exec"),
             ("x", "f"), ("x", "f", "exec", 1 << 30), ("x", "f", "exec", 0, True, 5), ("return 1", "f", "exec"), ("def f():\n  return", "f", "single"),
             ("", "f", "eval"), ("", "f", "exec"), ("x\\", "f", "exec"), ("a\0", "f", "exec"), ("await x", "f", "exec"),
             (b"# -*- coding: latin-1 -*-\nx = '\xe9'" if False else "x", b"bytes", "exec")):
    try:
        c = compile(*args)
        print(args[0], "->", c.co_filename, c.co_firstlineno)
    except Exception as e:
        print(args, "->", type(e).__name__, e)
c = compile("assert False, 'no'\nprint(__debug__)\ndef f(): 'doc'\nprint(f.__doc__)", "f", "exec", optimize=2)
exec(c)
c = compile("from __future__ import annotations\nx: undefined = 1", "f", "exec")
exec(c, ns)
print(ns["__annotations__"])
print(compile(source="1", filename="n", mode="eval", dont_inherit=True).co_code is not None if False else "kw")
