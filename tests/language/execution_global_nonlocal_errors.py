for source in ("def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "def f(x):\n global x", "nonlocal x",
               "def f():\n nonlocal x", "def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x", "def f(x):\n nonlocal x",
               "def f():\n global x\n nonlocal x", "x = 1\nglobal x", "global x\nx = 1", "def f():\n x: int\n global x",
               "def f():\n global x\n x: int = 1", "class C:\n nonlocal x", "def f():\n for x in []: pass\n global x",
               "def f():\n import x\n global x", "def f():\n global x, y, x", "def f():\n def x(): pass\n global x",
               "def f():\n [x for x in 'a']\n global x", "def f():\n (x := 1)\n global x", "lambda: (x := 1)",
               "def f():\n global f\n del f", "def f():\n x = 1\n class C:\n  nonlocal x\n  x = 2\n return x",
               "def f():\n try: pass\n except E as x: pass\n global x", "global print", "def f(): global __class__",
               "class C:\n def f(self):\n  nonlocal __class__\n  __class__ = 1", "def f[T]():\n nonlocal T", "def f():\n nonlocal print"):
    try:
        exec(source)
        print(repr(source), "ok")
    except SyntaxError as e:
        print(repr(source), "->", e.msg, e.lineno, e.offset)
