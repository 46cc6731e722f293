"""Dict displays that lack a value, a colon, a comma."""
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
    '{1: 2, 33 44}',
    '{33 44}',
    '{**a, 33 44}',
    '{1: 2, 33 44: 5}',
    '{1: 2, f(33 44)}',
    '{1: 2, 3 if 4}',
    '{1:2, (33 44)}',
    '{1:2, (33 44): 5}',
    '{1:2, 3: (33 44)}',
    '{1:2, 33: 44 55, 66 77}',
    '{1: 2, 3 4',
    '{1: 2, 3 pass}',
    '{1: 2, (3 pass)}',
    '{1: 2, lambda x 3}',
    '{1: 2, print 3}',
    '{1: 2, x = 3}',
    '{1: 2, x := 3}',
    '{x := 3: 4}',
    '{1: 2, *a}',
    '{1: 2, **a, b}',
    '{1: 2, a.b c.d}',
    'x = {1: 2, a if b}',
    'x = [a if b]',
    '{a if b}',
    '{a if b: 3}',
    '{1: a if b}',
    '{1: 2, a if b: 3}',
    '{1: 2, a: 3 if b}',
    '{1: 2, f(a, b c): 3}',
    "{'a': 1, 'b' 'c' 2}",
    '{1: 2, f(3 4): 5}',
    '{1: 2, g: f(3 4)}',
):
    show(source)
