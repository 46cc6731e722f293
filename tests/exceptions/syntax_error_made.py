# SyntaxError made by hand: details, attributes, texts.

def told(e):
    return (str(e), repr(e), e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line)


FORMS = """
told(@())
told(@('m'))
told(@('m', 5))
told(@('m', ('f', 1, 2, 'text')))
told(@('m', ('f', 1, 2, 'text', 3, 4)))
told(@('m', ['f', 1, 2, 'text']))
told(@('m', ('f', 1, 2)))
told(@('m', ('f', 1, 2, 'text', 3)))
told(@('m', (None, None, None, None)))
told(@('m', ('dir/f.py', 'x', 2, 'text')))
told(@('m', ('f', 1, 2, 'text'), 3))
@('m', bogus=1)
"""
VALUES = """
SyntaxError
IndentationError
TabError
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
