"""global and nonlocal, too late or in the wrong place."""
import warnings

warnings.simplefilter("always")
warnings.showwarning = lambda m, c, f, line, *a: print(
    "  ", c.__name__, line, m)


def show(source, mode="exec"):
    try:
        compile(source, "<text>", mode)
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.msg,
              (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text))
    else:
        print(repr(source), "is right")


for source in (
    'nonlocal x\n[x := 1 for y in z]',
    '[x := 1 for y in z]\nnonlocal x',
    'def f():\n  y += 1\n  global y',
    'class A:\n  y += 1\n  global y',
    'y += 1\nglobal y',
    'def f():\n  global y\n  nonlocal y',
    'global y\nnonlocal y',
    'nonlocal y\nglobal y',
    'nonlocal y',
    'def f():\n  nonlocal y',
    'x = 1\nnonlocal x',
    'def f(x):\n nonlocal x',
    'def f():\n x: int\n global x',
    'def f():\n global x\n x: int',
    'class A:\n  nonlocal x',
    'class A:\n x = 1\n def f(self):\n  nonlocal x',
):
    show(source)
