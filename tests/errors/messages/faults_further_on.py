"""Which comes first: the parser's error or one of the text after it."""
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
    "x y f'abc\n",
    "x y\nf'abc\n",
    "x y 'abc\n",
    "x y f'''abc\n",
    "x y\n\n'''abc\n",
    "x y\nf'{a\n",
    "x y\nf'{a b'\n",
    "x y\nf'a}'\n",
    "f'{a b'\n",
    "f'{a'\n",
    "f'{a\n",
    "f'{a b}\n",
    "def f'abc\n",
    "def 'abc\n",
    "def f'abc' f'abc\n",
    "a f'{'",
    "a\nf'{'",
    "a b\nf'{'",
    "a b\nf'{)'",
    "a b\nf'{a!}'",
    "a b\nf'{a:'",
    "a f'{)'",
    "a f'}'",
    "a f'{a:{b:{c:{d}}}}'",
    "a b f'{x:{y:{z:{w}}}}'",
    "f'{x:{y:{z:{w}}}}'",
    'a b ${}',
    'a b 0777',
    "a b f'{0777}'",
    "a b\nf'{0777}'",
    "(a b\nf'{0777}'",
    "(a b\nf'abc",
    "(a b f'abc",
    "(a, f'abc",
    "(a, b\nc d\nf'abc",
    "x y\nf'abc'\n0777",
    "x y\nf'a{b}c'\n0777",
    "x y\nf''\n0777",
    "x y\nf'{a}'\n0777",
    "x y\nf'a'\n)",
    "x y\nf'a' 'b\n",
    "a b\nif 1:\n  f'a'\n )",
    "x y\n(f'abc'\n",
    "x y\n'a' f'b' 'c\n",
    "(a b\n) + f'' + (\n",
    'x y\n(\n',
    "a b\n(\nf'abc",
    "(a b\n + f'{x\n",
    "a b\nrf'abc'\n'a",
    "a b\nf'''a\n\n'''\n'a",
):
    show(source)
