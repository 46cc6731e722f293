for source in (
        "if 1:\n\tx = 1\n\ty = 2\n",
        "if 1:\n        x = 1\n\ty = 2\n",
        "if 1:\n\tx = 1\n        y = 2\n",
        "if 1:\n  x = 1\n   y = 2\n",
        "if 1:\n    x = 1\n  y = 2\n",
        "  x = 1\n",
        "if 1:\nx = 1\n",
        "if 1:\n    if 2:\n        x = 1\n    y = 2\nz = 3\n",
        "x = 1\n    y = 2\n",
        "if 1:\n    x = 1\n\x0c    y = 2\n",
        "\x0cx = 1\n",
        "if 1: x = 1; y = 2\nelse: x = 3\n",
        "if 1: x = 1\n    y = 2\n",
        "class C: pass\nx = 1",
        "if 1:\n    pass\n\n\n    # c\n    x = 5",
        "if 1:\n \t x = 1\n \t y = 2\n",
        "def f():\n    return 1\n x = 2",
        "while 0:\n    pass\nelse:\n  x = 1\n"):
    try:
        ns = {}
        exec(source, ns)
        print(repr(source), {k: v for k, v in ns.items() if k in "xyz"})
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.msg, e.lineno, e.offset)
