"""Texts that end too early, with and without a newline."""
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
    'def f():\n\n\n',
    'def f():\n# comment\n',
    'def f():\n# comment',
    'def f():\n    # comment\n\n  ',
    'def f():',
    'if 1:\n  if 2:\n',
    'if 1:\n  if 2:\n\n',
    'if 1:\n  if 2:\n x',
    'try:\n  pass\n',
    'try:\n  pass\n\n#c\n',
    'try:\n  pass',
    'class A:\n  def f(self):\n    pass\n  def g(self):\n\n',
    '@a\n',
    '@a\n\n',
    '@a',
    'x = (\n',
    'x = (\n\n',
    'x = [1,\n2\n',
    "é = 'a' é\n",
    "x = '''a\nb''' y\n",
    '(a,\n b c\n)',
    "(a, b c, '''\n''')\n",
    'x = \\\n a b\n',
    '(a \\\n b \\\n c)\n',
    "x = 'a\n",
    "x = '''a\n",
    'def f(:\n  pass\n',
    'x\n  y\n',
    'if 1:\n  x\n    y\n',
    'if 1:\n    x\n  y\n',
    'if 1:\n\tx\n        y\n',
    'if 1:\n        x\n\ty\n',
    'x \\y\n',
    'x \\',
    'x = \\\n',
    '\\\n',
    'if 1:\n  x = (\n',
    '0777\n',
    'x = 08.\n',
    '08\n',
    "'\\d' '\\w' $\n",
    '0or 1 $\n',
    '1if 2else 3 4\n',
    'f(a\n)b c\n',
    "print 'a'\nb\n",
    'print(a\nb\n',
    'x = 1 +\n',
    'for x in y:\n  pass\n elif z:\n  pass\n',
):
    show(source)
