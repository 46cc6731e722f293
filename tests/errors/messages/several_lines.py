"""Errors and backslashes that go over more than a line."""
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
    'f(a\n, bb\n  cccccccccccccccccccc)',
    '(aa\n     bb)\n',
    '(aa\n     bb)',
    '(é é é aa\n     bbbbbbbbbbbbbbbbbbbbbbbbbbbbb)\n',
    'f(**a, *b)\n',
    'x = (print\n          x)',
    'with open(x) as y, (z\n           x): pass',
    'exec [1]\na b',
    'x = 1 \\ y\n',
    'é = 1 \\ y\n',
    'x = (1,\n2 \\ y\n',
    'x = 1 + \\\n 2 \\ y\n',
    'x \\',
    'x \\\n',
    '(x \\',
    'y\nx \\',
    'x = \\\n  y \\',
    "'''a\nb''' \\ x\n",
    "x = '''\na''' \\",
):
    show(source)
