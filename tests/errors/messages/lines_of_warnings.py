"""The line a warning is about; numbers that begin with zeros."""
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
    "'''\n\\z'''",
    "'''\n\n\nfoo\n\\z'''",
    "'''a\n\\z'''",
    "'''a\\\n\\z'''",
    "'a\\\n\\z'",
    "'\\\n\\z'",
    "f'''\n\\z'''",
    "f'''a\n{b}\n\\z'''",
    "f'''a\n{b}\n\n\\{'''",
    "x = '''\n\\z''' '''\n\\w'''",
    "b'''\n\n\\z'''",
    "'''\n\n\\400'''",
    "'''\n\\\n\\400'''",
    "('a'\n'\\z')",
    "f'''\n\n{x:\\z}'''",
    "'''\n\\z\n\\w'''",
    '00e5\n008.\n08e1\n0_8j\n08j',
    '0777e',
    '0777ef',
    '00e',
    '08e',
    '08_',
    '0_7_',
    '00_',
    '00.e',
    '08.e',
    '08a',
    '00a',
    "f'''\\z\n\nb'''",
    '00j1',
    '0777.e1x',
    '09.5x',
    '0777_e1',
    '1_000_e1',
    '0777f',
    '0_0_0e',
    '0888e+',
):
    show(source)
