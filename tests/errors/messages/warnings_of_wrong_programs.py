"""Warnings that come before the error."""
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
    'a b\n1if x else y\n',
    '(aa b)\n1if x else y\n',
    '(aa b)\n0777\n1if x else y\n',
    'a b\n1if x else y\n0777',
    "a b\n1if x else y\n'a",
    'a b\n1if x else y\n(',
    'if x\n1if y else z\n',
    'def f(:\n1if x else y\n',
    'try: pass\n1if x else y',
    "x y\n'\\d'\n",
    "f'\\d' x\n",
    "x y\nf'\\d'",
    "x y\nf'\\{1}'",
    "f'\\{1}' f'\\d'",
    '  x\n1if x else y\n',
    'if x:\ny\n1if x else y',
    'f(a=1, b)\n1if x else y',
    "x = '\\d' '\\w' y",
    "x = '\\d' f(a b)",
    "'\\d' = 3",
    "('\\d' = 3)",
    "'\\d'\nf(3 4)",
    "x '\\d'",
    "x b'\\d'",
):
    show(source)
