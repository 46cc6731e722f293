# Errors that scopes find: global, nonlocal, return, yield, break.
for source in (
    "def f():\n  x = 1\n  global x", "def f():\n  print(x)\n  global x", "def f(x):\n  global x", "def f(x):\n  nonlocal x",
    "def f():\n  nonlocal x", "nonlocal x", "global x", "class C:\n  nonlocal x", "class C:\n  global x",
    "def f():\n  x = 1\n  def g():\n    x = 2\n    nonlocal x", "def f():\n  x = 1\n  def g():\n    nonlocal x\n    global x",
    "def f():\n  def g():\n    nonlocal x\n  x = 1", "def f():\n  global x\n  def g():\n    nonlocal x", "def f():\n  global x\n  global x",
    "def f():\n  for x in y: pass\n  global x", "def f():\n  x: int = 1\n  global x", "def f():\n  global x\n  x: int = 1",
    "break", "continue", "if 1:\n  break", "for x in y:\n  def f():\n    break", "while 1:\n  class C:\n    continue",
    "return", "class C:\n  return 1", "yield 1", "class C:\n  yield", "yield from x", "lambda: (yield)",
    "def f():\n  return\n  yield", "for x in y: pass\nelse: break", "try: pass\nfinally: continue", "while 1:\n  try: pass\n  finally: break",
    "def f(a, a): pass", "def f(a, *, a): pass", "def f(a, *a): pass", "def f(*a, **a): pass", "lambda a, a: 1", "def f(a, /, a): pass",
    "def f(/): pass", "def f(a, /, b, /): pass", "def f(*, /): pass", "def f(*a, *b): pass", "def f(**k, *a): pass", "def f(*): pass",
    "def f(a=1, /, b): pass", "def f(*, a=1, b): pass", "f(a=1, a=2)", "f(**a, *b)", "f(a=1, *b)", "f(**a, b=1)", "class C(a=1, a=2): pass",
    "def f(__debug__): pass", "__debug__ = 1", "del __debug__", "f(__debug__=1)", "x.__debug__ = 1", "import __debug__",
    "from __future__ import annotations", "x = 1\nfrom __future__ import annotations", "from __future__ import nothing",
    "def f():\n  from x import *", "class C:\n  [x := 1 for x in y]", "[x := 1 for x in y]", "[(x := 1) for z in (x := y)]",
    "try: pass\nexcept: pass\nexcept A: pass", "try: pass\nelse: pass", "try: pass\nexcept A, B: pass",
):
    try:
        compile(source, "s", "exec")
        print(repr(source), "fine")
    except SyntaxError as e:
        print(repr(source), "->", e.msg)
